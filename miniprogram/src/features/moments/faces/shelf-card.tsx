import { Text, View } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import { Group } from '../../../ui/group/group';
import { Tappable } from '../../../ui/tappable/tappable';
import { shelfQuery, type ShelfTerm } from './faces.queries';
import './shelf-card.scss';

/** The terms of an older pupil as boxes on a shelf, the oldest first; the last is the one that runs. */
export function ShelfCard({ studentId, onOpen }: { studentId: string; onOpen: (termId: string) => void }) {
  const { data: terms = [] } = useQuery(shelfQuery(studentId));
  if (terms.length === 0) return null;
  const last = terms.length - 1;
  return (
    <Group role="group" label="我的档案，一学期一盒" className="shelf sideways">
      <View className="shelf__row">
        {terms.map((term, index) => (
          <Box key={term.termId} term={term} isNow={index === last} onTap={() => onOpen(term.termId)} />
        ))}
      </View>
    </Group>
  );
}

interface BoxProps {
  term: ShelfTerm;
  isNow: boolean;
  onTap: () => void;
}

const Box = ({ term: { name, records }, isNow, onTap }: BoxProps) => (
  <Tappable
    className={`shelf__box ${isNow ? 'shelf__box--now' : ''}`}
    label={`${name}，${isNow ? '这学期' : '过去的学期'}，${records} 条记录`}
    onTap={onTap}
  >
    <View className="shelf__inside">
      <Text className="shelf__name">{name}</Text>
      <Text className="shelf__count">{records}</Text>
    </View>
  </Tappable>
);

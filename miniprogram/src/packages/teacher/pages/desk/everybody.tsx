import { Text, View } from '@tarojs/components';
import type { DeskRow } from '../../../../features/evaluations/evaluations.queries';
import { Avatar } from '../../../../ui/avatar/avatar';
import { Button } from '../../../../ui/button/button';
import { Chip } from '../../../../ui/chip/chip';
import { Tappable } from '../../../../ui/tappable/tappable';
import { isIn } from '../../../../writing/desk-rows';

interface EverybodyProps {
  rows: DeskRow[];
  chosen: string;
  onChoose: (studentId: string) => void;
  /** Begins several at once; absent once nothing can be written any more. */
  onSeveral?: () => void;
}

/** All children of the class by seat, with how far each text is. */
export function Everybody({ rows, chosen, onChoose, onSeveral }: EverybodyProps) {
  return (
    <View className="desk__writing">
      {onSeveral && <Button kind="soft" icon="people" label="给几个孩子一起起草" onTap={onSeveral} />}
      <View className="desk__list">
        {rows.map(({ studentId, studentName, isExempt, entry }) => (
          <Tappable
            key={studentId}
            className={studentId === chosen ? 'desk__line desk__line--on' : 'desk__line'}
            label={isExempt ? `${studentName}，免评` : `写${studentName}，${entry.stateName}`}
            onTap={() => onChoose(studentId)}
          >
            <View className="desk__line-inside">
              <Avatar id={studentId} name={studentName} isSmall />
              <Text className="desk__line-name">{studentName}</Text>
              {isExempt ? <Chip text="免评" tone="info" /> : <Chip {...chipOf(entry)} />}
            </View>
          </Tappable>
        ))}
      </View>
    </View>
  );
}

function chipOf(entry: DeskRow['entry']) {
  if (isIn(entry)) return { text: entry.stateName, icon: 'tick', tone: 'brand' } as const;
  return { text: entry.stateName, icon: 'pen', tone: 'plain' } as const;
}

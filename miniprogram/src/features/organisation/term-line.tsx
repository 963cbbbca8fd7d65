import { Text, View } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import { Card } from '../../ui/card/card';
import { currentTermQuery } from './organisation.queries';
import './term-line.scss';

/** One line about today: the week of the term, the weekday, school day or not. */
export function TermLine({ schoolId }: { schoolId: string }) {
  const { data: term } = useQuery(currentTermQuery(schoolId));
  if (term === undefined) return null;
  return (
    <Card>
      <View className="term-line">
        <Text className="term-line__note">{term?.todayNote ?? '现在是假期，名册和记录都可以查看。'}</Text>
        {term && <Text className="term-line__term">{term.name}</Text>}
      </View>
    </Card>
  );
}

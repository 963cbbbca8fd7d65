import { Text, View } from '@tarojs/components';
import type { BookletSection } from '../../../../features/growth-reports/growth-reports.queries';

type Voice = BookletSection['voices'][number];

/** What somebody said at the end of the term. */
export function VoiceLeaf({ voice: { title, who, answers, comment } }: { voice: Voice }) {
  return (
    <View className="booklet__voice">
      <Text className="booklet__strong">{title === who ? title : `${title} · ${who}`}</Text>
      {answers.map(({ name, words, of, filled }) => (
        <View key={name} className={of > 0 ? 'booklet__answer' : 'booklet__answer booklet__answer--words'}>
          <Text className="booklet__side booklet__grow">{name}</Text>
          <Text>{of > 0 ? `${'●'.repeat(filled ?? 0)}${'○'.repeat(of - (filled ?? 0))} ${words}` : words}</Text>
        </View>
      ))}
      {comment !== '' && <Text className="booklet__words">{comment}</Text>}
    </View>
  );
}

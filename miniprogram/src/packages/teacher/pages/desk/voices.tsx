import { Text, View } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import { voicesQuery, type Voices as Said } from '../../../../features/evaluations/evaluations.queries';
import { fromHome, textOf, togetherWords } from '../../../../writing/voices';

/** What the child, its home and classmates together said, as far as the teacher may see it: a comment answers it. */
export function Voices({ studentId }: { studentId: string }) {
  const { data } = useQuery(voicesQuery(studentId));
  if (!data) return null;
  const home = fromHome(data.judgements);
  if (home.length === 0 && data.peerAverages.length === 0)
    return <Text className="desk__none">家长和同学的话，交了以后会出现在这里。</Text>;
  return (
    <View className="desk__voices">
      {home.map((said) => (
        <View key={said.submissionId} className="desk__voice">
          <Text className="desk__record-day">{`${said.formName} · ${said.author}`}</Text>
          <Text className="desk__voice-words">{textOf(said)}</Text>
        </View>
      ))}
      {data.peerAverages.length > 0 && <Together averages={data.peerAverages} />}
    </View>
  );
}

/** Classmates speak together only. */
function Together({ averages }: { averages: Said['peerAverages'] }) {
  return (
    <View className="desk__voice">
      <Text className="desk__record-day">{`同学互评 · ${averages[0]?.raters} 名同学的平均`}</Text>
      <Text className="desk__voice-words">{togetherWords(averages)}</Text>
    </View>
  );
}

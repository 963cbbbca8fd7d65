import { Text, View } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { revisionsQuery, voicesQuery } from '../../../../features/evaluations/evaluations.queries';
import { Button } from '../../../../ui/button/button';
import { Loaded } from '../../../../ui/loaded/loaded';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { nearTime } from '../../../../words/days';

interface RevisionsProps {
  place: { roundId: string; studentId: string; course: string | null };
}

/** ZM-14: what was handed in before, by whom and when; nobody's later click erases it. */
export function Revisions({ place: { roundId, studentId, course } }: RevisionsProps) {
  const [isOpen, setOpen] = useState(false);
  const { data } = useQuery(voicesQuery(studentId));
  const own = data?.judgements.find((said) => said.roundId === roundId && said.course === course);
  if (!own) return null;
  return (
    <>
      <Button
        kind="plain"
        icon="clock"
        label={isOpen ? '收起交过的每一版' : '看交过的每一版'}
        onTap={() => setOpen(!isOpen)}
      />
      {isOpen && <Each submissionId={own.submissionId} />}
    </>
  );
}

function Each({ submissionId }: { submissionId: string }) {
  const query = useQuery(revisionsQuery(submissionId));
  return (
    <Loaded query={query} waiting={<Skeleton count={1} />}>
      {(revisions) => (
        <View className="desk__voices">
          {revisions.map(({ id, number, author, at, comment }) => (
            <View key={id} className="desk__voice">
              <Text className="desk__record-day">{`第 ${number} 次 · ${author} · ${nearTime(at)}`}</Text>
              <Text className="desk__voice-words" userSelect>
                {comment || '没有写评语'}
              </Text>
            </View>
          ))}
        </View>
      )}
    </Loaded>
  );
}

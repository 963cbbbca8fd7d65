import { Text, View } from '@tarojs/components';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import {
  publishReports,
  type ClassReport,
  type ClassReports,
} from '../../../../features/growth-reports/growth-reports.queries';
import { newId } from '../../../../platform/new-id';
import { Button } from '../../../../ui/button/button';
import { Card } from '../../../../ui/card/card';
import { Group } from '../../../../ui/group/group';
import { wordsOf } from '../../../../words/refusals';

/** Shows what publishing will do and asks once. */
export function PublishCard({ found }: { found: ClassReports }) {
  const [isAsking, setAsking] = useState(false);
  const [intention, setIntention] = useState(newId);
  const publishing = useMutation(publishReports());
  const waiting = found.reports.filter(({ version, changed }) => version === null || changed);
  const publish = () => {
    const studentIds = waiting.map(({ studentId }) => studentId);
    publishing.mutate(
      { classId: found.classId, studentIds, clientMutationId: intention },
      {
        onSuccess: () => {
          setAsking(false);
          setIntention(newId());
        },
      },
    );
  };
  return (
    <Card>
      <View className="booklets__publish">
        <Group role="status" className="booklets__said">
          <Outcome publishing={publishing} found={found} />
        </Group>
        {isAsking ? (
          <>
            <Text>{plan(waiting)}</Text>
            <Button icon="tick" label={`发布 ${waiting.length} 份`} isBusy={publishing.isPending} onTap={publish} />
            <Button kind="plain" label="先不发布" onTap={() => setAsking(false)} />
          </>
        ) : waiting.length > 0 ? (
          <Button label={`看看要发布的 ${waiting.length} 份`} onTap={() => setAsking(true)} />
        ) : (
          <Text>全班都已发布，没有新的变化。</Text>
        )}
      </View>
    </Card>
  );
}

function plan(waiting: ClassReport[]): string {
  const again = waiting.filter(({ version }) => version !== null).length;
  const short = waiting.filter(({ qualified }) => !qualified).length;
  const parts = [
    `${waiting.length - again} 份第一次发布`,
    again > 0 && `${again} 份出新的一版，旧版还在`,
    short > 0 && `${short} 份还没有合格，也会照现在的样子发布`,
  ];
  return `${parts.filter(Boolean).join('；')}。发布以后家长和孩子马上能看到。`;
}

interface OutcomeProps {
  publishing: { data?: { done: string[]; refused: { studentId: string; message: string }[] }; error: Error | null };
  found: ClassReports;
}

function Outcome({ publishing: { data, error }, found }: OutcomeProps) {
  if (error) return <Text className="booklets__wrong">{wordsOf(error)}</Text>;
  if (!data) return null;
  const nameOf = (id: string) => found.reports.find(({ studentId }) => studentId === id)?.studentName ?? '';
  return (
    <>
      <Text>{`已发布 ${data.done.length} 份。`}</Text>
      {data.refused.map(({ studentId, message }) => (
        <Text key={studentId} className="booklets__wrong">{`${nameOf(studentId)}：${message}`}</Text>
      ))}
    </>
  );
}

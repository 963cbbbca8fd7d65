import { Text, View } from '@tarojs/components';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type {
  checkReports,
  ClassReport,
  ClassReports,
} from '../../../../features/growth-reports/growth-reports.queries';
import { newId } from '../../../../platform/new-id';
import { Button } from '../../../../ui/button/button';
import { Card } from '../../../../ui/card/card';
import { Group } from '../../../../ui/group/group';
import { wordsOf } from '../../../../words/refusals';

type Batch = { done: string[]; refused: { studentId: string; message: string }[] };

/** What a batch does and what it is called: the way in, what it will do, the deed, the way out, what was done. */
export interface BatchStep {
  options: ReturnType<typeof checkReports>;
  ask: string;
  plan: string;
  act: string;
  cancel: string;
  said: (count: number) => string;
}

interface BatchCardProps {
  found: ClassReports;
  waiting: ClassReport[];
  step: BatchStep;
  /** What stands there when nothing waits. */
  rest?: string;
}

/** Shows what a step will do to the booklets that wait for it and asks once. */
export function BatchCard({ found, waiting, step, rest }: BatchCardProps) {
  const [isAsking, setAsking] = useState(false);
  const [intention, setIntention] = useState(newId);
  const doing = useMutation(step.options);
  const act = () => {
    const studentIds = waiting.map(({ studentId }) => studentId);
    const onSuccess = () => {
      setAsking(false);
      setIntention(newId());
    };
    doing.mutate({ classId: found.classId, studentIds, clientMutationId: intention }, { onSuccess });
  };
  if (waiting.length === 0 && !rest && !doing.data) return null;
  return (
    <Card>
      <View className="booklets__publish">
        <Group role="status" className="booklets__said">
          <Outcome doing={doing} found={found} said={step.said} />
        </Group>
        {waiting.length === 0 ? (
          rest && <Text>{rest}</Text>
        ) : isAsking ? (
          <>
            <Text>{step.plan}</Text>
            <Button icon="tick" label={step.act} isBusy={doing.isPending} onTap={act} />
            <Button kind="plain" label={step.cancel} onTap={() => setAsking(false)} />
          </>
        ) : (
          <Button label={step.ask} onTap={() => setAsking(true)} />
        )}
      </View>
    </Card>
  );
}

interface OutcomeProps {
  doing: { data?: Batch; error: unknown };
  found: ClassReports;
  said: BatchStep['said'];
}

function Outcome({ doing: { data, error }, found, said }: OutcomeProps) {
  if (error) return <Text className="booklets__wrong">{wordsOf(error)}</Text>;
  if (!data) return null;
  const nameOf = (id: string) => found.reports.find(({ studentId }) => studentId === id)?.studentName ?? '';
  return (
    <>
      {data.done.length > 0 && <Text>{said(data.done.length)}</Text>}
      {data.refused.map(({ studentId, message }) => (
        <Text key={studentId} className="booklets__wrong">{`${nameOf(studentId)}：${message}`}</Text>
      ))}
    </>
  );
}

import { Text, View } from '@tarojs/components';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { checkReports, type GrowthReport } from '../../../../features/growth-reports/growth-reports.queries';
import { pageParams } from '../../../../platform/navigation/navigate';
import { newId } from '../../../../platform/new-id';
import { Button } from '../../../../ui/button/button';
import { Card } from '../../../../ui/card/card';
import { Group } from '../../../../ui/group/group';
import { wordsOf } from '../../../../words/refusals';

/** ZM-10: for who came from the list of a class to look a booklet through: it is in order, and can be published. */
export function CheckCard({ report }: { report: GrowthReport }) {
  const [{ classId, termId }] = useState(pageParams);
  const cameToCheck = report.viewerCanPublish && classId !== undefined && termId === report.termId;
  return cameToCheck ? <Checking report={report} classId={classId} /> : null;
}

function Checking({ report: { studentId, state }, classId }: { report: GrowthReport; classId: string }) {
  const [clientMutationId] = useState(newId);
  const { data, error, isPending, mutate } = useMutation(checkReports());
  if (state !== 'COLLECTING' && !data) return null;
  return (
    <Card>
      <View className="booklet__check">
        <Group role="status" className="booklet__said">
          {error ? <Text className="booklet__wrong">{wordsOf(error)}</Text> : null}
          {data?.refused.map(({ message }) => (
            <Text key={message} className="booklet__wrong">
              {message}
            </Text>
          ))}
          {data?.done.length === 1 && <Text>已检查，回到班级列表就可以发布。</Text>}
        </Group>
        {state === 'COLLECTING' && (
          <>
            <Text>一页一页看过，没有问题，就标为已检查。家长和孩子还看不到。</Text>
            <Button
              icon="tick"
              label="看过了，标为已检查"
              isBusy={isPending}
              onTap={() => mutate({ classId, studentIds: [studentId], clientMutationId })}
            />
          </>
        )}
      </View>
    </Card>
  );
}

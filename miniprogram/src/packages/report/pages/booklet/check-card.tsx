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
export function CheckCard({ report: { studentId, termId, state, viewerCanPublish } }: { report: GrowthReport }) {
  const [{ classId, termId: listed }] = useState(pageParams);
  const [intention] = useState(newId);
  const checking = useMutation(checkReports());
  if (!viewerCanPublish || !classId || listed !== termId || (state !== 'COLLECTING' && !checking.data)) return null;
  const wrong = checking.error ? wordsOf(checking.error) : checking.data?.refused[0]?.message;
  const check = () => checking.mutate({ classId, studentIds: [studentId], clientMutationId: intention });
  return (
    <Card>
      <View className="booklet__check">
        <Group role="status">
          {wrong && <Text className="booklet__wrong">{wrong}</Text>}
          {checking.data?.done.length === 1 && <Text>已检查，回到班级列表就可以发布。</Text>}
        </Group>
        {state === 'COLLECTING' && (
          <>
            <Text>一页一页看过，没有问题，就标为已检查。家长和孩子还看不到。</Text>
            <Button icon="tick" label="看过了，标为已检查" isBusy={checking.isPending} onTap={check} />
          </>
        )}
      </View>
    </Card>
  );
}

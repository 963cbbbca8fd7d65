import { Text, View } from '@tarojs/components';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { SlipSheet } from '../../../../features/accounts/slip-sheet';
import { issueInvitations, madeInvitationsQuery, type Audience } from '../../../../features/accounts/slips.queries';
import { schoolClassQuery } from '../../../../features/organisation/organisation.queries';
import { goBack, pageParams } from '../../../../platform/navigation/navigate';
import { Paper } from '../../../../session/paper';
import { useIsSignedIn } from '../../../../session/session';
import { useGuard } from '../../../../session/use-guard';
import { Button } from '../../../../ui/button/button';
import { Card } from '../../../../ui/card/card';
import { Choice } from '../../../../ui/choice/choice';
import { NavBar } from '../../../../ui/nav-bar/nav-bar';
import { EmptyState } from '../../../../ui/states/states';
import { wordsOf } from '../../../../words/refusals';
import { PrintBar } from '../../print-bar';
import { slipOf } from './slip-of';
import './index.scss';

const audiences: ReadonlyArray<{ value: Audience; text: string }> = [
  { value: 'GUARDIANS', text: '家长' },
  { value: 'STUDENTS', text: '学生' },
];

/** ZM-1: printed codes with which the families of a class come in. */
export default function InvitationsPage() {
  useGuard();
  const [{ classId = '' }] = useState(pageParams);
  const [audience, setAudience] = useState<Audience>('GUARDIANS');
  const { data: schoolClass } = useQuery({ ...schoolClassQuery(classId), enabled: useIsSignedIn() });
  return (
    <Paper head={<NavBar title="邀请家长和学生" note={schoolClass?.name} onBack={goBack} />}>
      <View className="invitations">
        <View className="screen-only">
          <Card tone="brand">
            <View className="invitations__how">
              <Text className="invitations__title">一人一个码，打印出来当面发</Text>
              <Text className="invitations__text">
                还没有绑定的人才会有码，十四天内有效，用一次就作废。重新生成以后，以前发的、还没用的码都不再有效。
              </Text>
            </View>
          </Card>
        </View>
        <View className="screen-only">
          <Choice label="发给谁" options={audiences} value={audience} onChange={setAudience} />
        </View>
        <Codes key={audience} classId={classId} audience={audience} />
      </View>
    </Paper>
  );
}

function Codes({ classId, audience }: { classId: string; audience: Audience }) {
  const { data: slips } = useQuery(madeInvitationsQuery(classId, audience));
  const making = useMutation(issueInvitations(classId, audience));
  const make = () => making.mutate();
  return (
    <>
      {making.error && <Text className="invitations__refusal">{wordsOf(making.error)}</Text>}
      {slips === undefined && <Button icon="ticket" label="生成邀请码" isBusy={making.isPending} onTap={make} />}
      {slips?.length === 0 && (
        <EmptyState icon="tick" title="都绑好了" advice="班里没有还要发邀请码的人。名册有变化以后，可以再来看看。" />
      )}
      {slips && slips.length > 0 && (
        <>
          <PrintBar
            count={slips.length}
            redo={{
              label: '重新生成',
              warning: '上面这些码会全部作废，发出去的纸条也要换成新的。',
              isBusy: making.isPending,
              onTap: make,
            }}
          />
          <SlipSheet slips={slips.map(slipOf)} />
        </>
      )}
    </>
  );
}

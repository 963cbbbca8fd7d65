import { Text, View } from '@tarojs/components';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { SlipSheet, type Slip } from '../../../../features/accounts/slip-sheet';
import {
  openedAccountsQuery,
  openStaffAccounts,
  type OpenedAccount,
} from '../../../../features/accounts/slips.queries';
import { goBack, pageParams } from '../../../../platform/navigation/navigate';
import { publicPlace } from '../../../../platform/print';
import { Paper } from '../../../../session/paper';
import { useGuard } from '../../../../session/use-guard';
import { Button } from '../../../../ui/button/button';
import { Card } from '../../../../ui/card/card';
import { NavBar } from '../../../../ui/nav-bar/nav-bar';
import { EmptyState } from '../../../../ui/states/states';
import { wordsOf } from '../../../../words/refusals';
import { PrintBar } from '../../print-bar';
import '../invitations/index.scss';

/** ZM-1: accounts for the staff of the roster who have none yet, with first passwords on slips. */
export default function StaffAccountsPage() {
  useGuard();
  const [{ schoolId = '' }] = useState(pageParams);
  const { data: opened } = useQuery(openedAccountsQuery(schoolId));
  const opening = useMutation(openStaffAccounts(schoolId));
  return (
    <Paper head={<NavBar title="教职工账号" onBack={goBack} />}>
      <View className="invitations">
        <View className="screen-only">
          <Card tone="brand">
            <View className="invitations__how">
              <Text className="invitations__title">名册里的老师，一次全部开通</Text>
              <Text className="invitations__text">
                已经有账号的不会变动。新账号是“工号@学校代码”，初始密码印在纸条上；第一次登录，要先换成自己的密码。
              </Text>
            </View>
          </Card>
        </View>
        {opening.error && <Text className="invitations__refusal">{wordsOf(opening.error)}</Text>}
        {opened === undefined && (
          <Button icon="people" label="开通账号" isBusy={opening.isPending} onTap={() => opening.mutate()} />
        )}
        {opened?.length === 0 && (
          <EmptyState icon="tick" title="每位老师都有账号了" advice="导入新的教师表以后，再来这里给新老师开通。" />
        )}
        {opened && opened.length > 0 && (
          <>
            <PrintBar count={opened.length} />
            <SlipSheet slips={opened.map(slipOf)} />
          </>
        )}
      </View>
    </Paper>
  );
}

function slipOf({ staffNumber, name, account, initialPassword }: OpenedAccount): Slip {
  const place = publicPlace();
  return {
    key: account,
    to: name,
    notes: [`工号 ${staffNumber}`, '初始密码：'],
    groups: initialPassword.match(/.{1,5}/g) ?? [],
    lines: [`账号 ${account}`, place === '' ? '在微信里打开小程序“综评”' : `打开 ${place} 登录`],
  };
}

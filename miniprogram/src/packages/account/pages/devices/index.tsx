import { Text, View } from '@tarojs/components';
import { useMutation, useQuery } from '@tanstack/react-query';
import { devicesQuery, endDevice, type Device, type SignIn } from '../../../../features/accounts/devices.queries';
import { goBack, open } from '../../../../platform/navigation/navigate';
import { Paper } from '../../../../session/paper';
import { useIsSignedIn } from '../../../../session/session';
import { useGuard, useOwnDevice } from '../../../../session/use-guard';
import { Button } from '../../../../ui/button/button';
import { Card } from '../../../../ui/card/card';
import { Chip } from '../../../../ui/chip/chip';
import { Loaded } from '../../../../ui/loaded/loaded';
import { NavBar } from '../../../../ui/nav-bar/nav-bar';
import { Section } from '../../../../ui/section/section';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { EmptyState } from '../../../../ui/states/states';
import { wordsOf } from '../../../../words/refusals';
import { shortDay, shortTime } from '../../../../words/times';
import './index.scss';

/** S11: where one is signed in, each to be ended from here, and the last sign-ins. */
export default function DevicesPage() {
  useGuard();
  useOwnDevice();
  const query = useQuery({ ...devicesQuery(), enabled: useIsSignedIn() });
  return (
    <Paper head={<NavBar title="登录的设备" onBack={goBack} />}>
      <Loaded query={query} waiting={<Skeleton count={4} />}>
        {({ myDevices, mySignIns }) => (
          <>
            <View className="devices">
              {myDevices.map((device) => (
                <OneDevice key={device.id} device={device} />
              ))}
            </View>
            <SignIns entries={mySignIns} />
          </>
        )}
      </Loaded>
    </Paper>
  );
}

function OneDevice({ device }: { device: Device }) {
  const ending = useMutation(endDevice());
  return (
    <Card>
      <View className="devices__one">
        <View className="devices__words">
          <Text className="devices__name">{device.name}</Text>
          <Text className="devices__note">
            {shortTime(device.since)} 登录 · {shortDay(device.expiresAt)} 到期
          </Text>
        </View>
        {device.isThis ? (
          <Chip tone="brand" icon="tick" text="这台" />
        ) : (
          <View className="devices__end">
            <Button
              kind="plain"
              label="退出"
              name={`退出该设备：${device.name}，${shortTime(device.since)} 登录`}
              isBusy={ending.isPending}
              onTap={() => ending.mutate(device.id)}
            />
          </View>
        )}
      </View>
      {ending.error && <Text className="devices__wrong">{wordsOf(ending.error)}</Text>}
    </Card>
  );
}

function SignIns({ entries }: { entries: SignIn[] }) {
  const hasFailed = entries.some(({ succeeded }) => !succeeded);
  return (
    <Section title="最近的登录">
      {entries.length === 0 && <EmptyState icon="clock" title="还没有登录记录" advice="以后每次登录都会记在这里。" />}
      {hasFailed && (
        <Card tone="wait">
          <Text className="devices__advice">有人填错过密码。如果不是您自己，请换一个新密码，别的设备会一起退出。</Text>
          <Button kind="plain" icon="lock" label="修改密码" onTap={() => open('newPassword', {})} />
        </Card>
      )}
      {entries.length > 0 && (
        <Card>
          {entries.map((entry) => (
            <View key={entry.id} className="devices__entry">
              <View className="devices__words">
                <Text className="devices__when">{shortTime(entry.at)}</Text>
                <Text className="devices__note">{entry.device}</Text>
              </View>
              {entry.succeeded ? (
                <Chip icon="tick" text="登录成功" />
              ) : (
                <Chip tone="wait" icon="wrong" text="密码不对" />
              )}
            </View>
          ))}
        </Card>
      )}
    </Section>
  );
}

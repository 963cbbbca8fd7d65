import { Text, View } from '@tarojs/components';
import { useMutation, useQuery } from '@tanstack/react-query';
import { signOut } from '../../features/accounts/accounts.mutations';
import { sendIfConnected } from '../../features/evidence/outbox';
import { HabitChoice } from '../../features/notifications/habit-choice';
import { open, restartAt } from '../../platform/navigation/navigate';
import { facesOf, placeOf, type DutyFace } from '../../session/face';
import { meQuery, type Me } from '../../session/me.queries';
import { TabPaper } from '../../session/paper';
import { prefer, usePreferences, type Theme } from '../../session/preferences';
import { useIsSignedIn } from '../../session/session';
import { useGuard, useOwnDevice } from '../../session/use-guard';
import { Avatar } from '../../ui/avatar/avatar';
import { Button } from '../../ui/button/button';
import { Card } from '../../ui/card/card';
import { Choice } from '../../ui/choice/choice';
import { Door, Doors } from '../../ui/door/door';
import { Loaded } from '../../ui/loaded/loaded';
import { NavBar } from '../../ui/nav-bar/nav-bar';
import { Section } from '../../ui/section/section';
import { Skeleton } from '../../ui/skeleton/skeleton';
import { Toggle } from '../../ui/toggle/toggle';
import './index.scss';

const themes: ReadonlyArray<{ value: Theme; text: string }> = [
  { value: 'system', text: '跟随系统' },
  { value: 'light', text: '浅色' },
  { value: 'dark', text: '深色' },
];

/** Me: who I am, how I like to see it, and the way out. */
export default function MePage() {
  useGuard();
  useOwnDevice();
  const query = useQuery({ ...meQuery(), enabled: useIsSignedIn() });
  return (
    <TabPaper tab="me" head={<NavBar title="我的" />}>
      <Loaded query={query} waiting={<Skeleton count={2} />}>
        {(me) => me && <Who me={me} />}
      </Loaded>
      {query.data && query.data.children.length > 0 && <Children me={query.data} />}
      <Messages />
      <Habits />
      <Account />
      <SignOut />
    </TabPaper>
  );
}

function Who({ me }: { me: Me }) {
  return (
    <Card>
      <View className="me__who">
        <Avatar id={me.identityId} name={me.displayName} />
        <View className="me__words">
          <Text className="me__name">{me.displayName}</Text>
          <Text className="me__note">账号 {me.account}</Text>
          {facesOf(me).map((face) => (
            <Text key={face.key} className="me__note">
              {'child' in face ? `${face.child.name} · ${placeOf(face.child)}` : dutiesIn(face)}
            </Text>
          ))}
        </View>
      </View>
    </Card>
  );
}

const dutiesIn = ({ unitName, titles }: DutyFace): string => `${unitName} · ${titles.join('、')}`;

function Children({ me }: { me: Me }) {
  return (
    <Section title="信息的使用">
      <Doors>
        {me.children.map((child) => (
          <Door
            key={child.id}
            icon="eye"
            title={child.name}
            note={placeOf(child)}
            onTap={() => open('consents', { studentId: child.id })}
          />
        ))}
      </Doors>
    </Section>
  );
}

function Messages() {
  return (
    <Section title="消息">
      <Doors>
        <Door icon="inbox" title="消息" note="提醒过的事，和它们的最后一天" onTap={() => open('inbox', {})} />
      </Doors>
      <HabitChoice />
    </Section>
  );
}

function Account() {
  return (
    <Section title="账号">
      <Doors>
        <Door
          icon="ticket"
          title="绑定孩子"
          note="用老师发来的邀请码，几所学校的都可以"
          onTap={() => open('bind', {})}
        />
        <Door icon="phone" title="登录的设备" note="和最近的登录" onTap={() => open('devices', {})} />
        <Door icon="lock" title="修改密码" onTap={() => open('newPassword', {})} />
      </Doors>
    </Section>
  );
}

function Habits() {
  const { theme, isLargeType, photosOnWifiOnly } = usePreferences();
  return (
    <Section title="我的习惯">
      <Card>
        <Toggle
          label="大字"
          note="文字放大三成，按钮不变"
          isOn={isLargeType}
          onChange={(isOn) => prefer({ isLargeType: isOn })}
        />
        <Toggle
          label="只用 Wi-Fi 传照片"
          note="没有 Wi-Fi 时，带照片的记录先存在手机上"
          isOn={photosOnWifiOnly}
          onChange={(isOn) => {
            prefer({ photosOnWifiOnly: isOn });
            sendIfConnected();
          }}
        />
        <View className="me__theme">
          <Text className="me__theme-label">深浅</Text>
          <Choice label="深浅" options={themes} value={theme} onChange={(next) => prefer({ theme: next })} />
        </View>
      </Card>
    </Section>
  );
}

function SignOut() {
  const leaving = useMutation({ ...signOut(), onSuccess: () => restartAt('signIn', {}) });
  return (
    <View className="me__out">
      <Button kind="plain" icon="leave" label="退出登录" isBusy={leaving.isPending} onTap={() => leaving.mutate()} />
    </View>
  );
}

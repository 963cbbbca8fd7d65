import { Text, View } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import { OutboxDoor } from '../../features/evidence/outbox-door';
import { InboxDoor } from '../../features/notifications/inbox-door';
import { MyClasses, SchoolClasses } from '../../features/organisation/class-list';
import { TermLine } from '../../features/organisation/term-line';
import { RosterDoor } from '../../features/people/roster-door';
import { open } from '../../platform/navigation/navigate';
import { publicPlace } from '../../platform/print';
import { useFace, type DutyFace, type Face } from '../../session/face';
import { FaceSwitch } from '../../session/face-switch/face-switch';
import { meQuery } from '../../session/me.queries';
import { TabPaper } from '../../session/paper';
import { useIsSignedIn } from '../../session/session';
import { useGuard } from '../../session/use-guard';
import { Door, Doors } from '../../ui/door/door';
import { Loaded } from '../../ui/loaded/loaded';
import { NavBar } from '../../ui/nav-bar/nav-bar';
import { Skeleton } from '../../ui/skeleton/skeleton';
import { EmptyState } from '../../ui/states/states';
import { ChildHome } from './child-home';
import { SchoolList } from './school-list';
import { TeacherHome } from './teacher-home';
import './index.scss';

/** Today: each kind of work has its own home, and so has each child. */
export default function HomePage() {
  useGuard();
  const query = useQuery({ ...meQuery(), enabled: useIsSignedIn() });
  const face = useFace(query.data);
  return (
    <TabPaper tab="home" head={query.data ? <FaceSwitch me={query.data} /> : <NavBar />}>
      <Loaded query={query} waiting={<Skeleton count={4} />}>
        {(me) => (
          <>
            <InboxDoor unread={me?.unread ?? 0} />
            {face ? <Home key={face.key} face={face} /> : me?.grownChildren ? <OfAge /> : <Nobody />}
            {face && Boolean(me?.grownChildren) && <Text className="home__aside">{OF_AGE}</Text>}
          </>
        )}
      </Loaded>
    </TabPaper>
  );
}

function Home({ face }: { face: Face }) {
  if ('child' in face) return <ChildHome face={face} />;
  if (face.kind === 'platform') return <SchoolList unitId={face.unitId} />;
  if (face.kind === 'bureau') return <Bureau />;
  return (
    <View className="home">
      <TermLine schoolId={face.unitId} />
      <OutboxDoor />
      {face.keepsRolls && <Rolls face={face} />}
      {face.kind === 'teacher' && <TeacherHome schoolId={face.unitId} />}
      {face.kind === 'teacher' ? <MyClasses /> : <SchoolClasses schoolId={face.unitId} />}
    </View>
  );
}

function Rolls({ face: { unitId } }: { face: DutyFace }) {
  return (
    <Doors>
      <RosterDoor schoolId={unitId} />
      <Door
        icon="people"
        title="教职工账号"
        note="给还没有账号的老师开通"
        onTap={() => open('staffAccounts', { schoolId: unitId })}
      />
    </Doors>
  );
}

/** Whoever sees how schools fare sees it at a desk. */
function Bureau() {
  const place = publicPlace();
  return (
    <EmptyState
      icon="sheet"
      title="请在电脑上看"
      advice={`各校的考核数字和报告单接收单，请用电脑打开${place ? ` ${place}/console` : '综评的电脑端'}，用同一个账号登录。手机上只有消息和账号设置。`}
    />
  );
}

const OF_AGE =
  '孩子满十八周岁后，自己的记录由本人管理，所以这里不再显示。您以前记下的都还在孩子那里；孩子愿意的话，可以在“我的信息的使用”里让您继续看到。';

/** OP-12: why a guardian whose child has come of age finds nothing here. */
function OfAge() {
  return <EmptyState icon="people" title="孩子长大了" advice={OF_AGE} />;
}

function Nobody() {
  return (
    <EmptyState
      icon="people"
      title="还没有绑定孩子或岗位"
      advice="家长和学生：填老师发来的邀请码。老师：请学校综评管理员登记岗位，登记好以后这里就会有内容。"
      action={{ label: '填邀请码', onTap: () => open('bind', {}) }}
    />
  );
}

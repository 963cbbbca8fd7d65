import { useQuery } from '@tanstack/react-query';
import { MyClasses, SchoolClasses } from '../../features/organisation/class-list';
import { TermLine } from '../../features/organisation/term-line';
import { RosterDoor } from '../../features/people/roster-door';
import { useFace, type Face } from '../../session/face';
import { FaceSwitch } from '../../session/face-switch/face-switch';
import { meQuery } from '../../session/me.queries';
import { TabPaper } from '../../session/paper';
import { useIsSignedIn } from '../../session/session';
import { useGuard } from '../../session/use-guard';
import { Loaded } from '../../ui/loaded/loaded';
import { NavBar } from '../../ui/nav-bar/nav-bar';
import { Skeleton } from '../../ui/skeleton/skeleton';
import { EmptyState } from '../../ui/states/states';
import { SchoolList } from './school-list';

/** Today: each kind of work has its own home. */
export default function HomePage() {
  useGuard();
  const query = useQuery({ ...meQuery(), enabled: useIsSignedIn() });
  const face = useFace(query.data);
  return (
    <TabPaper tab="home" head={query.data ? <FaceSwitch me={query.data} /> : <NavBar />}>
      <Loaded query={query} waiting={<Skeleton count={4} />}>
        {() => (face ? <Home key={face.key} face={face} /> : <NoDuty />)}
      </Loaded>
    </TabPaper>
  );
}

function Home({ face }: { face: Face }) {
  if (face.kind === 'platform') return <SchoolList unitId={face.unitId} />;
  return (
    <>
      <TermLine schoolId={face.unitId} />
      {face.isAdministrator && <RosterDoor schoolId={face.unitId} />}
      {face.kind === 'teacher' ? <MyClasses /> : <SchoolClasses schoolId={face.unitId} />}
    </>
  );
}

function NoDuty() {
  return <EmptyState icon="people" title="还没有岗位" advice="请学校管理员为您登记岗位，登记好以后这里就会有内容。" />;
}

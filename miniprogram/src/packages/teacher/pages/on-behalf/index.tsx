import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { tasksQuery } from '../../../../features/evaluations/evaluations.queries';
import { HomeForms } from '../../../../features/evaluations/home-forms';
import { BodyDoor } from '../../../../features/measurements/body-door';
import { schoolClassQuery } from '../../../../features/organisation/organisation.queries';
import { classStudentsQuery } from '../../../../features/people/class-students.queries';
import {
  classHouseholdsQuery,
  type ClassHouseholds,
  type HouseholdPause,
} from '../../../../features/people/households.queries';
import { OnBehalfCard } from '../../../../features/people/on-behalf-card';
import { categoriesQuery } from '../../../../features/schemes/scheme.queries';
import { useReadAhead } from '../../../../graphql/read-ahead';
import { goBack, open, pageParams } from '../../../../platform/navigation/navigate';
import { Paper } from '../../../../session/paper';
import { useGuard } from '../../../../session/use-guard';
import { Door, Doors } from '../../../../ui/door/door';
import { Loaded } from '../../../../ui/loaded/loaded';
import { NavBar } from '../../../../ui/nav-bar/nav-bar';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { EmptyState } from '../../../../ui/states/states';
import { givenName } from '../../../../words/names';

/** ZM-1: everything that is written in the place of one household that takes no part. */
export default function OnBehalfPage() {
  useGuard();
  const [{ classId = '', studentId = '' }] = useState(pageParams);
  const query = useQuery(classHouseholdsQuery(classId));
  const here = query.data && pauseOf(query.data, studentId);
  return (
    <Paper head={<NavBar title="代录" note={here && `${here.studentName} · ${here.reasonWords}`} onBack={goBack} />}>
      <Loaded query={query} waiting={<Skeleton count={3} />}>
        {(households) => {
          const pause = pauseOf(households, studentId);
          return pause ? <Entering classId={classId} pause={pause} /> : <Nothing />;
        }}
      </Loaded>
    </Paper>
  );
}

/** The mark that lets this person write for the home today. */
const pauseOf = ({ pauses, viewerCanEnter }: ClassHouseholds, studentId: string): HouseholdPause | undefined =>
  pauses.find((pause) => viewerCanEnter && pause.isRunning && pause.studentId === studentId);

function Nothing() {
  return (
    <EmptyState
      icon="people"
      title="现在不能代录"
      advice="只有登记为暂不参加的家庭，才由班主任或评价小组的老师代录。这一家恢复参加以后，由家里自己写。"
    />
  );
}

function Entering({ classId, pause: { studentId, studentName } }: { classId: string; pause: HouseholdPause }) {
  const tasks = useQuery(tasksQuery(studentId));
  const given = givenName(studentName);
  useReadAhead([categoriesQuery(classId, 'GUARDIAN')]);
  useReadAhead([schoolClassQuery(classId)]);
  useReadAhead([classStudentsQuery(classId)]);
  return (
    <>
      <OnBehalfCard name={studentName} />
      <Doors>
        <Door
          icon="camera"
          title="记一刻"
          note={`${given}在家做的事，一次约 1 分钟`}
          onTap={() => open('capture', { studentId, classId })}
        />
        <BodyDoor studentId={studentId} />
        <Door
          icon="sheet"
          title={`看${given}的记录`}
          note="代录的也在里面"
          onTap={() => open('child', { studentId, classId })}
        />
      </Doors>
      <Loaded query={tasks} waiting={<Skeleton count={2} />}>
        {(found) => <HomeForms studentId={studentId} name={studentName} tasks={found} how="孩子说，您来点、来打字" />}
      </Loaded>
    </>
  );
}

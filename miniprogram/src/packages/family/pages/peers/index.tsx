import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { tasksQuery, type Task } from '../../../../features/evaluations/evaluations.queries';
import { goBack, pageParams } from '../../../../platform/navigation/navigate';
import { useTopOn } from '../../../../platform/kept-place';
import { Paper } from '../../../../session/paper';
import { useGuard } from '../../../../session/use-guard';
import { Loaded } from '../../../../ui/loaded/loaded';
import { NavBar } from '../../../../ui/nav-bar/nav-bar';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { EmptyState } from '../../../../ui/states/states';
import { AllJudged } from './all-judged';
import { PeerSheet } from './peer-sheet';
import './index.scss';

/** Peer evaluation, one classmate a screen. */
export default function PeersPage() {
  useGuard();
  const [{ roundId = '', studentId = '' }] = useState(pageParams);
  const query = useQuery(tasksQuery(studentId));
  const mates = (query.data ?? []).filter((task) => task.roundId === roundId && task.rater === 'PEER');
  const [first] = mates;
  const note = first && `${first.done} / ${first.total} 位 · 还有 ${first.daysLeft} 天`;
  return (
    <Paper head={<NavBar title={first?.formName ?? '同学互评'} note={note} onBack={goBack} />}>
      <Loaded query={query} waiting={<Skeleton count={3} />}>
        {() =>
          mates.length === 0 ? (
            <EmptyState icon="people" title="现在没有要评的同学" advice="老师发起互评以后，要评的同学会出现在这里。" />
          ) : (
            <OneByOne mates={mates} by={studentId} roundId={roundId} />
          )
        }
      </Loaded>
    </Paper>
  );
}

function OneByOne({ mates, by, roundId }: { mates: Task[]; by: string; roundId: string }) {
  const [chosen, setChosen] = useState<string | null>(() => nextOf(mates, null));
  useTopOn(chosen);
  const at = mates.findIndex((mate) => mate.studentId === chosen);
  const mate = mates[at];
  if (!mate?.studentId) return <AllJudged mates={mates} onChange={setChosen} />;
  const next = nextOf(mates, mate.studentId);
  return (
    <PeerSheet
      key={mate.studentId}
      roundId={roundId}
      studentId={mate.studentId}
      by={by}
      place={{ at, total: mates.length }}
      nextName={mates.find(({ studentId }) => studentId === next)?.studentName ?? null}
      onDone={() => setChosen(next)}
    />
  );
}

/** The next classmate who is not yet judged, after one of them. */
function nextOf(mates: Task[], after: string | null): string | null {
  const at = mates.findIndex(({ studentId }) => studentId === after);
  const order = [...mates.slice(at + 1), ...mates.slice(0, Math.max(at, 0))];
  return order.find(({ state }) => state !== 'SUBMITTED')?.studentId ?? null;
}

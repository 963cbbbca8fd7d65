import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { sheetQuery, type Sheet } from '../../../../features/evaluations/evaluations.queries';
import { isOnBehalf } from '../../../../features/evaluations/on-behalf';
import { OnBehalfCard } from '../../../../features/people/on-behalf-card';
import { goBack, pageParams } from '../../../../platform/navigation/navigate';
import { Paper } from '../../../../session/paper';
import { useGuard } from '../../../../session/use-guard';
import { Loaded } from '../../../../ui/loaded/loaded';
import { NavBar } from '../../../../ui/nav-bar/nav-bar';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { EmptyState } from '../../../../ui/states/states';
import { givenName } from '../../../../words/names';
import { Questions } from './questions';
import './index.scss';

/** Self-evaluation, one question a screen; a guardian may type what the child says. */
export default function SelfPage() {
  useGuard();
  const [{ roundId = '', studentId = '' }] = useState(pageParams);
  const query = useQuery(sheetQuery(roundId, studentId));
  const [copy, setCopy] = useState(0);
  const again = () => void query.refetch().then(() => setCopy(copy + 1));
  return (
    <Paper
      head={<NavBar title={query.data?.round.form.name ?? '自我评价'} note={noteOf(query.data)} onBack={goBack} />}
    >
      <Loaded query={query} waiting={<Skeleton count={2} />}>
        {(sheet) =>
          sheet.viewerCanSubmit ? (
            <>
              {isOnBehalf(sheet) && <OnBehalfCard name={sheet.studentName} />}
              <Questions key={copy} sheet={sheet} onTakeTheirs={again} />
            </>
          ) : (
            <EmptyState icon="clock" title="现在不能填" advice={sheet.whyNot ?? '这次评价还没有开始。'} />
          )
        }
      </Loaded>
    </Paper>
  );
}

function noteOf(sheet: Sheet | undefined): string | undefined {
  if (!sheet) return undefined;
  const { viewerAs, studentName, round } = sheet;
  const given = givenName(studentName);
  const home = viewerAs === 'GUARDIAN' ? `和${given}一起填，孩子说，您来点` : '说说你自己';
  const who = isOnBehalf(sheet) ? `替${given}填，孩子说，您来点` : home;
  return `${who} · 还有 ${round.daysLeft} 天`;
}

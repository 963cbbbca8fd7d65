import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { childMeasuresQuery, type ChildMeasures } from '../../../../features/measurements/measurements.queries';
import { classChildQuery } from '../../../../features/people/class-students.queries';
import { OnBehalfCard } from '../../../../features/people/on-behalf-card';
import { goBack, pageParams } from '../../../../platform/navigation/navigate';
import { meQuery } from '../../../../session/me.queries';
import { Paper } from '../../../../session/paper';
import { useIsSignedIn } from '../../../../session/session';
import { useGuard } from '../../../../session/use-guard';
import { Facts } from '../../../../ui/facts/facts';
import { Loaded } from '../../../../ui/loaded/loaded';
import { NavBar } from '../../../../ui/nav-bar/nav-bar';
import { Section } from '../../../../ui/section/section';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { EmptyState } from '../../../../ui/states/states';
import { BodyForm } from './body-form';
import { BodyFacts } from './body-facts';
import './index.scss';

/** ZM-7, ZM-9: height and weight in one small form, and the levels of the term. */
export default function BodyPage() {
  useGuard();
  const [{ studentId = '' }] = useState(pageParams);
  const isSignedIn = useIsSignedIn();
  const { data: me } = useQuery({ ...meQuery(), enabled: isSignedIn });
  const own = me?.children.find(({ id }) => id === studentId);
  const { data: other } = useQuery({ ...classChildQuery(studentId), enabled: me != null && !own });
  const child = own ?? other;
  const measures = useQuery({ ...childMeasuresQuery(studentId), enabled: isSignedIn });
  const note = [child?.name, measures.data?.termName].filter(Boolean).join(' · ');
  return (
    <Paper head={<NavBar title="成长数据" note={note} onBack={goBack} />}>
      <Loaded query={measures} waiting={<Skeleton count={3} />}>
        {(found) => (
          <>
            {found.isEnteredOnBehalf && child && <OnBehalfCard name={child.name} />}
            <Measures found={found} />
          </>
        )}
      </Loaded>
    </Paper>
  );
}

function Measures({ found }: { found: ChildMeasures }) {
  const { body, results, viewerCanEnterBody } = found;
  if (body.length === 0 && results.length === 0)
    return (
      <EmptyState icon="seedling" title="还没有可看的" advice={found.whyNotEnterBody ?? '期末录好以后会出现在这里。'} />
    );
  return (
    <>
      {body.length > 0 && (
        <Section
          title={body.map(({ name }) => name).join('和')}
          note={body.find(({ enteredFor }) => enteredFor !== null)?.enteredFor ?? undefined}
        >
          {viewerCanEnterBody ? <BodyForm measures={found} /> : <BodyFacts measures={found} />}
        </Section>
      )}
      {results.length > 0 && (
        <Section title="各科成绩" note="只看等级，不排名">
          <Facts facts={results.map(({ subjectName, levelName }) => [subjectName, levelName] as const)} />
        </Section>
      )}
    </>
  );
}

import { View } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { growthQuery, type Growth } from '../../../../features/moments/growth.queries';
import { goBack, pageParams } from '../../../../platform/navigation/navigate';
import { meQuery } from '../../../../session/me.queries';
import { Paper } from '../../../../session/paper';
import { useIsSignedIn } from '../../../../session/session';
import { useGuard } from '../../../../session/use-guard';
import { Choice } from '../../../../ui/choice/choice';
import { Loaded } from '../../../../ui/loaded/loaded';
import { NavBar } from '../../../../ui/nav-bar/nav-bar';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { EmptyState } from '../../../../ui/states/states';
import { Days } from './days';
import { Sides } from './sides';
import { Terms } from './terms';
import { Wall } from './wall';
import './index.scss';

/** A child beside itself: the sides of a term, the terms, the days and the flowers. */
export default function GrowthPage() {
  useGuard();
  const [{ studentId = '', termId: wanted = null }] = useState(pageParams);
  const [termId, choose] = useState<string | null>(wanted);
  const { data: me } = useQuery({ ...meQuery(), enabled: useIsSignedIn() });
  const child = me?.children.find(({ id }) => id === studentId);
  const growth = useQuery(growthQuery(studentId, termId));
  return (
    <Paper head={<NavBar title="成长" note={child && `${child.name} · 只和自己比`} onBack={goBack} />}>
      <Loaded query={growth} waiting={<Skeleton count={4} />}>
        {(found) =>
          found ? <Term key={found.termId} studentId={studentId} growth={found} onChoose={choose} /> : <NotYet />
        }
      </Loaded>
    </Paper>
  );
}

const NotYet = () => <EmptyState icon="seedling" title="还没有开学" advice="开学以后，记下的每一件事都会长在这里。" />;

interface TermProps {
  studentId: string;
  growth: Growth;
  onChoose: (termId: string) => void;
}

function Term({ studentId, growth, onChoose }: TermProps) {
  const { termId, terms } = growth;
  return (
    <View className="growth">
      {terms.length > 1 && (
        <Choice
          label="学期"
          options={terms.map((term) => ({ value: term.termId, text: term.name }))}
          value={termId}
          onChange={onChoose}
        />
      )}
      <Sides studentId={studentId} growth={growth} />
      {terms.length > 1 && <Terms terms={terms} />}
      <Days studentId={studentId} growth={growth} />
      <Wall studentId={studentId} termId={termId} />
    </View>
  );
}

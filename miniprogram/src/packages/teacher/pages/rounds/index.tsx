import { Text, View } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { classRoundsQuery, type OfferedRound, type Round } from '../../../../features/evaluations/evaluations.queries';
import { currentTermQuery, schoolClassQuery } from '../../../../features/organisation/organisation.queries';
import { goBack, pageParams } from '../../../../platform/navigation/navigate';
import { Paper } from '../../../../session/paper';
import { useGuard } from '../../../../session/use-guard';
import { Loaded } from '../../../../ui/loaded/loaded';
import { NavBar } from '../../../../ui/nav-bar/nav-bar';
import { Section } from '../../../../ui/section/section';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { EmptyState } from '../../../../ui/states/states';
import { RoundCard } from './round-card';
import { StartRounds } from './start-rounds';
import './index.scss';

/** The rounds of a class: start them, see who has not done them, close, publish. */
export default function RoundsPage() {
  useGuard();
  const [{ classId = '' }] = useState(pageParams);
  const { data: schoolClass } = useQuery(schoolClassQuery(classId));
  const { schoolId = '' } = schoolClass ?? {};
  const { data: term } = useQuery({ ...currentTermQuery(schoolId), enabled: schoolId !== '' });
  const query = useQuery(classRoundsQuery(classId));
  return (
    <Paper head={<NavBar title="班级评价" note={schoolClass?.name} onBack={goBack} />}>
      <Loaded query={query} waiting={<Skeleton count={3} />}>
        {({ evaluationRounds, offeredRounds }) => (
          <Rounds
            classId={classId}
            schoolId={schoolId}
            rounds={evaluationRounds}
            offered={offeredRounds}
            termEnds={term?.endsOn}
          />
        )}
      </Loaded>
    </Paper>
  );
}

interface RoundsProps {
  classId: string;
  schoolId: string;
  rounds: Round[];
  offered: OfferedRound[];
  termEnds: string | undefined;
}

function Rounds({ classId, schoolId, rounds, offered, termEnds }: RoundsProps) {
  const toStart = offered.filter(({ isStarted, form }) => !isStarted && form.phase === 'TERM_END');
  if (rounds.length + toStart.length === 0) {
    return (
      <EmptyState icon="sheet" title="没有可以发起的评价" advice="学校的评价方案里，这个班现在没有要您发起的评价。" />
    );
  }
  return (
    <View className="rounds">
      {toStart.length > 0 && (
        <StartRounds key={toStart.length} classId={classId} offered={toStart} termEnds={termEnds} />
      )}
      {rounds.length > 0 && (
        <Section title="这学期的评价" note={`${rounds.length} 项`}>
          {rounds.map((round) => (
            <RoundCard key={round.id} round={round} schoolId={schoolId} />
          ))}
        </Section>
      )}
      {rounds.length === 0 && <Text className="rounds__note">还没有发起过，发起以后这里会看到进度。</Text>}
    </View>
  );
}

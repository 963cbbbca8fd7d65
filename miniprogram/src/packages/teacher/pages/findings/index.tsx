import { View } from '@tarojs/components';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { classFindingsQuery, type Sampled } from '../../../../features/oversight/findings.queries';
import { schoolClassQuery } from '../../../../features/organisation/organisation.queries';
import { useKeptPlace } from '../../../../platform/kept-place';
import { goBack, pageParams } from '../../../../platform/navigation/navigate';
import { Paper } from '../../../../session/paper';
import { useIsSignedIn } from '../../../../session/session';
import { useGuard } from '../../../../session/use-guard';
import { Button } from '../../../../ui/button/button';
import { Choice } from '../../../../ui/choice/choice';
import { Loaded } from '../../../../ui/loaded/loaded';
import { NavBar } from '../../../../ui/nav-bar/nav-bar';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { EmptyState } from '../../../../ui/states/states';
import { FindingCard } from './finding-card';
import './index.scss';

const FILTERS = [
  { value: 'open', text: '等着更正' },
  { value: 'all', text: '全部' },
] as const;
type Filter = (typeof FILTERS)[number]['value'];

/** ZM-13: which booklets of a class were drawn, what was found, and the answer to it. */
export default function FindingsPage() {
  useGuard();
  const [{ classId = '' }] = useState(pageParams);
  const schoolClass = useQuery({ ...schoolClassQuery(classId), enabled: useIsSignedIn() });
  return (
    <Paper head={<NavBar title="册子抽查" note={schoolClass.data?.name} onBack={goBack} />}>
      <Loaded query={schoolClass} waiting={<Skeleton count={4} />}>
        {({ schoolId }) => <OfClass schoolId={schoolId} classId={classId} />}
      </Loaded>
    </Paper>
  );
}

function OfClass({ schoolId, classId }: { schoolId: string; classId: string }) {
  const found = useInfiniteQuery(classFindingsQuery(schoolId, classId));
  useKeptPlace(`findings.${classId}`, found.data !== undefined);
  return (
    <>
      <Loaded query={found} waiting={<Skeleton count={4} />}>
        {({ pages }) => <Drawn drawn={pages.flatMap(({ nodes }) => nodes)} classId={classId} />}
      </Loaded>
      {found.hasNextPage && (
        <Button
          kind="soft"
          label="再看一些"
          isBusy={found.isFetchingNextPage}
          onTap={() => void found.fetchNextPage()}
        />
      )}
    </>
  );
}

function Drawn({ drawn, classId }: { drawn: Sampled[]; classId: string }) {
  const waiting = drawn.filter(({ state }) => state === 'FOUND');
  const [filter, setFilter] = useState<Filter>(waiting.length > 0 ? 'open' : 'all');
  const [openId, setOpenId] = useState(waiting[0]?.id);
  if (drawn.length === 0)
    return (
      <EmptyState
        icon="search"
        title="这学期还没有抽到这个班"
        advice="学校抽查册子以后，抽中的和提出的问题会在这里。"
      />
    );
  const shown = filter === 'open' ? waiting : drawn;
  return (
    <View className="findings">
      <Choice label="哪些" options={FILTERS} value={filter} onChange={setFilter} />
      {shown.length === 0 ? (
        <EmptyState icon="tick" title="没有等着更正的册子" advice="抽中的其他册子在“全部”里。" />
      ) : (
        shown.map((sampled) => (
          <FindingCard
            key={sampled.id}
            sampled={sampled}
            classId={classId}
            isOpen={sampled.id === openId}
            onTap={() => setOpenId(sampled.id === openId ? undefined : sampled.id)}
          />
        ))
      )}
    </View>
  );
}

import { Text, View } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { monthQuotasQuery, quotaMonthsQuery, type MonthQuota } from '../../../../features/evidence/evidence.queries';
import { MonthChoice, MonthHead } from '../../../../features/evidence/month-head';
import { leftWords, monthWords } from '../../../../features/evidence/quota-words';
import { ExemptLine } from '../../../../features/people/exempt-line';
import { goBack, pageParams } from '../../../../platform/navigation/navigate';
import { meQuery, type Child, type Me } from '../../../../session/me.queries';
import { Paper } from '../../../../session/paper';
import { useIsSignedIn } from '../../../../session/session';
import { useGuard } from '../../../../session/use-guard';
import { Card } from '../../../../ui/card/card';
import { Group } from '../../../../ui/group/group';
import { Loaded } from '../../../../ui/loaded/loaded';
import { NavBar } from '../../../../ui/nav-bar/nav-bar';
import { Ring } from '../../../../ui/ring/ring';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { EmptyState } from '../../../../ui/states/states';
import { Tappable } from '../../../../ui/tappable/tappable';
import { OneQuota } from './one-quota';
import './index.scss';

/** ZM-4: what a month asks of a family, what is done, and what counts. */
export default function MonthPage() {
  useGuard();
  const [{ studentId = '' }] = useState(pageParams);
  const me = useQuery({ ...meQuery(), enabled: useIsSignedIn() });
  const child = me.data?.children.find(({ id }) => id === studentId);
  const note = child && [child.name, child.className].filter(Boolean).join(' · ');
  return (
    <Paper head={<NavBar title="本月记录" note={note} onBack={goBack} />}>
      <Loaded query={me} waiting={<Skeleton count={3} />}>
        {(found) => (child?.classId ? <Term me={found} child={child} classId={child.classId} /> : <NoClass />)}
      </Loaded>
    </Paper>
  );
}

const NoClass = () => (
  <EmptyState icon="seedling" title="现在不在班级里" advice="孩子有了班级以后，这里会有每月的记录。" />
);

interface TermProps {
  me: Me | null;
  child: Child;
  classId: string;
}

function Term({ me, child, classId }: TermProps) {
  const months = useQuery(quotaMonthsQuery(child.id));
  const [chosen, choose] = useState<string | null>(null);
  const siblings = (me?.children ?? []).filter((other) => other.classId === classId && other.id !== child.id);
  return (
    <Loaded query={months} waiting={<Skeleton count={3} />}>
      {(begun) => {
        const month = chosen ?? begun.at(-1);
        if (!month) return <EmptyState icon="clock" title="现在是假期" advice="开学以后，这里会有每月的记录。" />;
        return (
          <View className="month">
            <MonthChoice months={begun} month={month} onChange={choose} />
            <Month key={month} child={child} classId={classId} month={month} siblings={siblings} />
            <ExemptLine studentId={child.id} />
          </View>
        );
      }}
    </Loaded>
  );
}

interface MonthProps {
  child: Child;
  classId: string;
  month: string;
  siblings: Child[];
}

function Month({ child, classId, month, siblings }: MonthProps) {
  const quotas = useQuery(monthQuotasQuery(child.id, month));
  const [chosenId, choose] = useState<string | null>(null);
  return (
    <Loaded query={quotas} waiting={<Skeleton count={2} />}>
      {(found) => {
        const chosen = found.find(({ id }) => id === chosenId) ?? nearest(found);
        if (!chosen)
          return <EmptyState icon="tick" title="这个月没有数量要求" advice="想记就记，记下的都会留在孩子的成长里。" />;
        return (
          <>
            <MonthHead month={month} quotas={found} words={monthWords(found)} />
            <Card>
              <Group role="radiogroup" label="类别" className="month__rings">
                {found.map((quota) => (
                  <OneRing key={quota.id} quota={quota} isOn={quota === chosen} onTap={() => choose(quota.id)} />
                ))}
              </Group>
            </Card>
            <OneQuota
              key={chosen.id}
              quota={chosen}
              child={child}
              classId={classId}
              month={month}
              siblings={siblings}
            />
            {chosen.law && <Text className="month__law">要求出自{chosen.law}。</Text>}
          </>
        );
      }}
    </Loaded>
  );
}

/** The quota that is open with the nearest last day, else the first. */
const nearest = (quotas: MonthQuota[]): MonthQuota | undefined =>
  quotas.filter(({ due, done }) => done < due).sort((one, other) => one.daysLeft - other.daysLeft)[0] ?? quotas[0];

function OneRing({ quota, isOn, onTap }: { quota: MonthQuota; isOn: boolean; onTap: () => void }) {
  const { name, slot, done, due } = quota;
  return (
    <Tappable
      className={isOn ? `month__ring month__ring--on slot-${slot ?? 'none'}` : 'month__ring'}
      role="radio"
      label={`${name}，已有 ${done}，共 ${due}，${leftWords(quota)}`}
      isChecked={isOn}
      onTap={onTap}
    >
      <View className="month__ring-inside">
        <Ring slot={slot} done={done} due={due} />
        <Text className="month__ring-name">{name}</Text>
        <Text className="month__ring-left">{leftWords(quota)}</Text>
      </View>
    </Tappable>
  );
}

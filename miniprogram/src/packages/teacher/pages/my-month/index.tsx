import { Text, View } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { MonthChoice, MonthHead } from '../../../../features/evidence/month-head';
import { monthWords } from '../../../../features/evidence/quota-words';
import { staffQuotasQuery } from '../../../../features/evidence/quotas.queries';
import { goBack, pageParams } from '../../../../platform/navigation/navigate';
import { Paper } from '../../../../session/paper';
import { useIsSignedIn } from '../../../../session/session';
import { useGuard } from '../../../../session/use-guard';
import { Loaded } from '../../../../ui/loaded/loaded';
import { NavBar } from '../../../../ui/nav-bar/nav-bar';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { EmptyState } from '../../../../ui/states/states';
import { OwnQuota } from './own-quota';
import './index.scss';

/** ZM-4: what a month asks of a teacher by all classes together, what is done, and what counts. */
export default function MyMonthPage() {
  useGuard();
  const [{ schoolId = '' }] = useState(pageParams);
  const [chosen, choose] = useState<string | null>(null);
  const quotas = useQuery({ ...staffQuotasQuery(schoolId, chosen), enabled: useIsSignedIn() });
  return (
    <Paper head={<NavBar title="我的这个月" onBack={goBack} />}>
      <Loaded query={quotas} waiting={<Skeleton count={4} />}>
        {({ months, month, quotas: asked }) =>
          month === null ? (
            <EmptyState icon="clock" title="还没有开学" advice="学校设置了学期以后，这里会有每月的记录。" />
          ) : (
            <View className="my-month">
              <MonthChoice months={months} month={month} onChange={choose} />
              {asked.length === 0 ? (
                <EmptyState icon="tick" title="这个月没有数量要求" advice="想记就记，记下的都会留在孩子的成长里。" />
              ) : (
                <>
                  <MonthHead month={month} quotas={asked} words={monthWords(asked)} />
                  <Text className="my-month__note">
                    按人算，不按班算：教几个班，一共这些。一张照片标记几个孩子，也只算一张。
                  </Text>
                  {asked.map((quota) => (
                    <OwnQuota key={quota.id} quota={quota} schoolId={schoolId} month={month} />
                  ))}
                </>
              )}
            </View>
          )
        }
      </Loaded>
    </Paper>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Empty } from 'antd';
import { ExportButton } from '../../features/exports/export-button';
import { burdenQuery, type BurdenScheme } from '../../features/quotas/burden.queries';
import { useWorkplace } from '../../session/workplace';
import { Loaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { Panel } from '../../ui/panel';
import { Adopting } from './adopting';
import { BurdenTable } from './burden-table';
import { WhoDidWhat } from './who-did-what';

/** ZM-4: what the school's quotas cost and how far they are, and what another scheme would cost, before it is in force. */
export function QuotasPage() {
  const { schoolId } = useWorkplace();
  const query = useQuery(burdenQuery(schoolId));
  const hasRows = query.data?.schemes.some(({ groups }) => groups.length > 0);
  return (
    <>
      <PageHead
        title="数量与负担"
        note="按方案里的数量估算，不记录任何家庭和老师花了多少时间。"
        actions={hasRows && <ExportButton what="数量与负担" choices={{ table: 'QUOTA_COUNTS', unitId: schoolId }} />}
      />
      <Loaded query={query}>
        {({ month, months, schemes }) =>
          schemes.length === 0 ? (
            <NoScheme />
          ) : (
            <>
              {schemes.map((scheme) => (
                <OneScheme key={scheme.id} scheme={scheme} month={month} />
              ))}
              {months.length > 0 && schemes.some(({ isInForce }) => isInForce) && <WhoDidWhat months={months} />}
            </>
          )
        }
      </Loaded>
    </>
  );
}

function OneScheme({ scheme, month }: { scheme: BurdenScheme; month: string | null }) {
  const { title, isInForce, groups } = scheme;
  return (
    <Panel
      title={title}
      note={isInForce ? '执行中' : '还没有启用，先看看要花多少时间'}
      tools={!isInForce && <Adopting scheme={scheme} />}
    >
      {groups.length > 0 ? (
        <BurdenTable scheme={scheme} month={month} />
      ) : (
        <p className="panel__foot">这份方案没有数量要求。</p>
      )}
      <p className="panel__foot">
        少的是把照片尽量合在一条里记，多的是一张一条。一次记录可以算给好几个孩子、好几项要求。
      </p>
    </Panel>
  );
}

const NoScheme = () => (
  <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="还没有适合本校的评价方案，请联系平台管理员。" />
);

import { Table, type TableProps } from 'antd';
import type { BurdenGroup, BurdenQuota, BurdenScheme } from '../../features/quotas/burden.queries';
import { amountWords, gradesWords, minutesWords } from './burden-words';

/** A quota with the group it stands in; the first of a group spans its rows. */
interface Row {
  key: string;
  group: BurdenGroup;
  quota: BurdenQuota;
  span: number;
}

const rowsOf = ({ groups }: BurdenScheme): Row[] =>
  groups.flatMap((group) =>
    group.quotas.map((quota, at) => ({
      key: `${group.id}/${quota.id}`,
      group,
      quota,
      span: at === 0 ? group.quotas.length : 0,
    })),
  );

/** What a scheme asks, of whom, and what it costs; of one in force also how many have done it this month. */
export function BurdenTable({ scheme, month }: { scheme: BurdenScheme; month: string | null }) {
  return (
    <Table<Row>
      className="quotas"
      size="middle"
      columns={columnsOf(scheme, month)}
      dataSource={rowsOf(scheme)}
      pagination={false}
    />
  );
}

function columnsOf({ isInForce }: BurdenScheme, month: string | null): TableProps<Row>['columns'] {
  const counted: TableProps<Row>['columns'] =
    isInForce && month
      ? [
          {
            title: `${Number(month.slice(5))} 月已完成`,
            key: 'reached',
            width: 110,
            render: (_, row) => reached(row.quota),
          },
        ]
      : [];
  return [
    {
      ...{ title: '对谁', key: 'who', width: 230 },
      onCell: ({ span }) => ({ rowSpan: span }),
      render: (_, { group }) => <Who of={group} />,
    },
    { title: '内容', key: 'name', render: (_, { quota }) => <What of={quota} /> },
    { title: '数量', key: 'amount', width: 160, render: (_, { quota }) => amountWords(quota) },
    { title: '要花多久', key: 'minutes', width: 150, render: (_, { quota }) => <Cost of={quota} /> },
    ...counted,
  ];
}

const reached = ({ per, asked, reached: done }: BurdenQuota): string => {
  if (asked) return `${done} / ${asked}`;
  return per === 'TERM' ? '一学期一次，不在这个月' : '这个月没有';
};

const Who = ({ of: { who, monthly } }: { of: BurdenGroup }) => (
  <>
    <strong>{who}</strong>
    <span className="quotas__note">
      {monthly.captures > 0 ? `每月${minutesWords(monthly)}，最少 ${monthly.captures} 次` : '没有每月的要求'}
    </span>
  </>
);

const What = ({ of }: { of: BurdenQuota }) => (
  <>
    {of.name}
    {of.grades.length > 0 && <span className="quotas__note">{gradesWords(of)}</span>}
    <span className="quotas__note">{of.law ?? '本地默认'}</span>
  </>
);

const Cost = ({ of: { burden } }: { of: BurdenQuota }) => (
  <>
    {minutesWords(burden)}
    <span className="quotas__note">最少记 {burden.captures} 次</span>
  </>
);

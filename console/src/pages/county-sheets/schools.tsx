import { useQuery } from '@tanstack/react-query';
import { Table, type TableProps } from 'antd';
import { shareOf } from '../../../../miniprogram/src/words/percent';
import { shortTime } from '../../../../miniprogram/src/words/times';
import { countySheetsQuery, type CountySheet, type CountyTerm } from '../../features/oversight/county.queries';
import type { RateKind } from '../../features/oversight/sheet.queries';
import { ExportButton } from '../../features/exports/export-button';
import { useWorkplace } from '../../session/workplace';
import { KeysetPages, useCursors } from '../../ui/keyset-pages';
import { Loaded } from '../../ui/loaded';
import { grouped } from '../../ui/numbers-in-words';

interface SchoolsProps {
  term: CountyTerm;
  frozen: boolean | null;
  search: string;
}

/** The schools of a term with the numbers of their sheets, chosen and cut into pages by the server. */
export function Schools({ term: { schoolYear, semester }, frozen, search }: SchoolsProps) {
  const cursors = useCursors();
  const wanted = { unitId: useWorkplace().schoolId, schoolYear, semester, frozen, search: search || null };
  const query = useQuery(countySheetsQuery({ ...wanted, after: cursors.after ?? null }));
  return (
    <Loaded query={query}>
      {({ nodes, nextCursor, totalCount }) => (
        <>
          <Table<CountySheet>
            rowKey="schoolId"
            columns={columns}
            dataSource={nodes}
            pagination={false}
            loading={query.isPlaceholderData}
          />
          <div className="panel__foot panel__foot--tools">
            <span>共 {totalCount} 所学校</span>
            {totalCount > 0 && <ExportButton what="各校考核表" choices={{ table: 'COUNTY_SHEETS', ...wanted }} />}
          </div>
          <KeysetPages
            turned={cursors.turned}
            nextCursor={nextCursor}
            onTurn={cursors.turn}
            onTurnBack={cursors.turnBack}
          />
        </>
      )}
    </Loaded>
  );
}

/** The rates as the document names them. */
const RATES: [kind: RateKind, title: string][] = [
  ['ACCOUNTS', '账户建立'],
  ['TEACHERS', '教师达标'],
  ['HOUSEHOLDS', '家长达标'],
  ['ACTIVITY', '活跃度'],
  ['BOOKLETS', '册子合格'],
];

const columns: TableProps<CountySheet>['columns'] = [
  { title: '学校', dataIndex: 'schoolName', className: 'whole' },
  ...RATES.map(([kind, title], index) => ({
    ...{ title, key: kind },
    onCell: ({ frozenAt }: CountySheet) => (frozenAt ? {} : { colSpan: index === 0 ? RATES.length + 1 : 0 }),
    render: (_: unknown, { frozenAt, rates }: CountySheet) =>
      frozenAt ? <Rate rate={rates.find((one) => one.kind === kind)} /> : <NotYet />,
  })),
  {
    ...{ title: '总分', key: 'total', align: 'right', width: 80 },
    onCell: ({ frozenAt }) => (frozenAt ? {} : { colSpan: 0 }),
    render: (_, { total }) => <strong>{total}</strong>,
  },
  {
    title: '评定',
    key: 'verdict',
    className: 'whole',
    width: 140,
    render: (_, sheet) => <Verdict sheet={sheet} />,
  },
];

/** What stands in place of the numbers of a school that has not frozen its sheet. */
const NotYet = () => (
  <span className="quiet" title="考核表由学校在学期结束后锁定；在那以前数字每天都在变，只有学校看得到。">
    学校锁定后才看得到
  </span>
);

function Rate({ rate }: { rate: CountySheet['rates'][number] | undefined }) {
  if (!rate) return null;
  const { numerator, denominator, points } = rate;
  return (
    <>
      {denominator > 0 && shareOf(numerator, denominator)}
      <span className="rates__note">
        {grouped(numerator)} / {grouped(denominator)} · {points === null ? '不计' : `${points} 分`}
      </span>
    </>
  );
}

function Verdict({ sheet: { frozenAt, verdict } }: { sheet: CountySheet }) {
  if (!frozenAt) return <span className="lacking">还没锁定</span>;
  return (
    <>
      {verdict ? <span className="verdict">{verdict}</span> : '没有评定'}
      <span className="rates__note">{shortTime(frozenAt)} 锁定</span>
    </>
  );
}

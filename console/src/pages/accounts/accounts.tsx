import { useQuery } from '@tanstack/react-query';
import { Button, Table, type TableProps } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { accountRatesQuery, type AccountRates, type ClassRate } from '../../features/accounts/account-rates.queries';
import { peopleAddress } from '../../features/accounts/people-address';
import { ExportButton } from '../../features/exports/export-button';
import { keepsRolls, seesPeople, useWorkplace, type Workplace } from '../../session/workplace';
import { Loaded } from '../../ui/loaded';
import { Number, Numbers } from '../../ui/numbers';
import { PageHead } from '../../ui/page-head';
import { Panel } from '../../ui/panel';
import { ClassAccounts } from './class-accounts';
import { Staff } from './staff';
import { lackingIn, shareWords } from './share-words';

/** ZM-1: who has an account: the staff, and class by class the homes and the pupils. */
export function AccountsPage() {
  const workplace = useWorkplace();
  const query = useQuery(accountRatesQuery(workplace.schoolId));
  return (
    <>
      <PageHead title="账号开通" note="一个家庭有一位家长开通就算开通；暂不参加的家庭不计" />
      <Loaded query={query}>{(rates) => <Rates rates={rates} workplace={workplace} />}</Loaded>
    </>
  );
}

interface RatesProps {
  rates: AccountRates;
  workplace: Workplace;
}

function Rates({ rates: { classes, staff }, workplace }: RatesProps) {
  const [params, setParams] = useSearchParams();
  const choose = (next: Record<string, string>) => setParams(next, { replace: true });
  const open = classes.find(({ classId, viewerCanSeeWho }) => viewerCanSeeWho && classId === params.get('open'));
  const lacking = params.has('lacks') ? classes.filter((row) => lackingIn(row) > 0) : classes;
  return (
    <>
      <Numbers>
        <Number
          what="个家庭还没有账号"
          count={classes.reduce((sum, row) => sum + lackingIn(row), 0)}
          to={seesPeople(workplace) ? peopleAddress({ home: 'LACKING', sort: 'CLASS' }) : '?lacks=homes'}
        />
        {staff && <StaffNumbers staff={staff} isKeeper={keepsRolls(workplace)} />}
      </Numbers>
      {params.get('list') === 'staff' && keepsRolls(workplace) && (
        <Staff schoolId={workplace.schoolId} onClose={() => choose({})} />
      )}
      <div className={open ? 'beside beside--wide' : ''}>
        <Panel
          title="各班开通"
          note={`${lacking.length} 个班，按年级和班号排，不比多少`}
          tools={<Tools workplace={workplace} />}
        >
          <Table<ClassRate>
            rowKey="classId"
            columns={columnsOf((classId) => choose({ open: classId }))}
            dataSource={lacking}
            pagination={false}
            rowClassName={({ classId }) => (classId === open?.classId ? 'rates__open' : '')}
            locale={{ emptyText: '这里没有要看的班级。' }}
          />
          <p className="panel__foot">
            考核表的账户建立率按学生算：家长或学生本人有一个开通就计入，暂不参加的也在分母里，所以和这里的户数可以不同。
          </p>
        </Panel>
        {open && <ClassAccounts key={open.classId} rate={open} onClose={() => choose({})} />}
      </div>
    </>
  );
}

/** Opens the staff to give accounts to many at once; takes away what is shown. */
function Tools({ workplace }: { workplace: Workplace }) {
  const [params, setParams] = useSearchParams();
  const choose = (next: Record<string, string>) => setParams(next, { replace: true });
  const isLacking = params.has('lacks');
  return (
    <>
      {keepsRolls(workplace) && (
        <Button onClick={() => choose({ list: 'staff', account: 'no' })}>成批开通教职工账号</Button>
      )}
      {isLacking && <Button onClick={() => choose({})}>只看还有家庭没开通的：取消</Button>}
      <ExportButton
        what="各班账号开通"
        choices={{ table: 'ACCOUNT_RATES', unitId: workplace.schoolId, show: isLacking ? 'lacks' : null }}
      />
    </>
  );
}

interface StaffNumbersProps {
  staff: NonNullable<AccountRates['staff']>;
  isKeeper: boolean;
}

/** Each opens the staff that it counts, for who may see them. */
function StaffNumbers({ staff: { opened, total }, isKeeper }: StaffNumbersProps) {
  const to = (account: string) => (isKeeper ? peopleAddress({ kind: 'STAFF', account }) : undefined);
  return (
    <>
      <Number what="名教职工还没有账号" count={total - opened} to={to('without')} />
      <Number what="名教职工有账号" count={opened} to={to('with')} />
    </>
  );
}

interface CountedProps {
  row: ClassRate;
  words: string;
  /** Whom it opens, beside the class. */
  wanted: Record<string, string>;
}

/** A number of a class that opens the people behind it, for who may see them. */
const Counted = ({ row: { classId, className, viewerCanSeeWho }, words, wanted }: CountedProps) =>
  viewerCanSeeWho ? (
    <Link
      className="count"
      to={peopleAddress({ class: classId, ...wanted, sort: 'CLASS' })}
      aria-label={`${words}，看${className}的名单`}
    >
      {words}
    </Link>
  ) : (
    words
  );

const columnsOf = (open: (classId: string) => void): TableProps<ClassRate>['columns'] => [
  {
    title: '班级',
    key: 'name',
    width: 160,
    render: (_, { classId, className, viewerCanSeeWho }) =>
      viewerCanSeeWho ? (
        <Button type="link" className="samples__name" onClick={() => open(classId)}>
          {className}
        </Button>
      ) : (
        className
      ),
  },
  {
    title: '班主任',
    key: 'teacher',
    width: 120,
    render: (_, { homeroomTeacherName }) => homeroomTeacherName ?? <span className="lacking">还没有</span>,
  },
  {
    title: '家庭',
    key: 'homes',
    render: (_, row) => <Counted row={row} words={shareWords(row.homes, '户')} wanted={{ home: 'LACKING' }} />,
  },
  {
    title: '学生',
    key: 'pupils',
    render: (_, row) => (
      <Counted row={row} words={shareWords(row.pupils, '名')} wanted={{ kind: 'PUPIL', account: 'without' }} />
    ),
  },
  {
    title: '暂不参加',
    key: 'paused',
    align: 'right',
    width: 110,
    render: (_, row) => <Counted row={row} words={`${row.paused} 户`} wanted={{ home: 'PAUSED' }} />,
  },
];

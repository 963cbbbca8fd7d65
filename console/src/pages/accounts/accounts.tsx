import { useQuery } from '@tanstack/react-query';
import { Button, Table, type TableProps } from 'antd';
import { useSearchParams } from 'react-router';
import { accountRatesQuery, type AccountRates, type ClassRate } from '../../features/accounts/account-rates.queries';
import { ExportButton } from '../../features/exports/export-button';
import { keepsRolls, useWorkplace, type Workplace } from '../../session/workplace';
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
          to="?lacks=homes"
        />
        {staff && <StaffNumbers {...staff} />}
      </Numbers>
      {params.get('list') === 'staff' && keepsRolls(workplace) && (
        <Staff schoolId={workplace.schoolId} onClose={() => choose({})} />
      )}
      <div className={open ? 'beside' : ''}>
        <Panel
          title="各班开通"
          note={`${lacking.length} 个班，按年级和班号排，不比多少`}
          tools={<Tools schoolId={workplace.schoolId} isNarrow={params.has('lacks')} onAll={() => choose({})} />}
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

interface ToolsProps {
  schoolId: string;
  isNarrow: boolean;
  onAll: () => void;
}

const Tools = ({ schoolId, isNarrow, onAll }: ToolsProps) => (
  <>
    {isNarrow && <Button onClick={onAll}>只看还有家庭没开通的：取消</Button>}
    <ExportButton
      what="各班账号开通"
      choices={{ table: 'ACCOUNT_RATES', unitId: schoolId, show: isNarrow ? 'lacks' : null }}
    />
  </>
);

/** Each opens the staff that it counts. */
const StaffNumbers = ({ opened, total }: NonNullable<AccountRates['staff']>) => (
  <>
    <Number what="名教职工还没有账号" count={total - opened} to="?list=staff&account=no" />
    <Number what="名教职工有账号" count={opened} to="?list=staff&account=yes" />
  </>
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
  { title: '家庭', key: 'homes', render: (_, { homes }) => shareWords(homes, '户') },
  { title: '学生', key: 'pupils', render: (_, { pupils }) => shareWords(pupils, '名') },
  { title: '暂不参加', key: 'paused', align: 'right', width: 110, render: (_, { paused }) => `${paused} 户` },
];

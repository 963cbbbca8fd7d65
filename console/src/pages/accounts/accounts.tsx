import { useQuery } from '@tanstack/react-query';
import { Button, Table, type TableProps } from 'antd';
import { useSearchParams } from 'react-router';
import {
  accountRatesQuery,
  type AccountRates,
  type ClassRate,
  type StaffWithout,
} from '../../features/accounts/account-rates.queries';
import { useWorkplace } from '../../session/workplace';
import { Loaded } from '../../ui/loaded';
import { Number, Numbers } from '../../ui/numbers';
import { PageHead } from '../../ui/page-head';
import { Panel } from '../../ui/panel';
import { ClassAccounts } from './class-accounts';
import { lackingIn, shareWords } from './share-words';

/** ZM-1: who has an account: the staff, and class by class the homes and the pupils. */
export function AccountsPage() {
  const query = useQuery(accountRatesQuery(useWorkplace().schoolId));
  return (
    <>
      <PageHead title="账号开通" note="一个家庭有一位家长开通就算开通；暂不参加的家庭不计" />
      <Loaded query={query}>{(rates) => <Rates rates={rates} />}</Loaded>
    </>
  );
}

function Rates({ rates: { classes, staff, staffWithout } }: { rates: AccountRates }) {
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
        {staff && <Number what="名教职工还没有账号" count={staff.total - staff.opened} to="?list=staff" />}
      </Numbers>
      {params.get('list') === 'staff' && staffWithout.length > 0 && (
        <Staff rows={staffWithout} onClose={() => choose({})} />
      )}
      <div className={open ? 'beside' : ''}>
        <Panel
          title="各班开通"
          note={`${lacking.length} 个班，按年级和班号排，不比多少`}
          tools={params.has('lacks') && <Button onClick={() => choose({})}>只看还有家庭没开通的：取消</Button>}
        >
          <Table<ClassRate>
            rowKey="classId"
            columns={columnsOf((classId) => choose({ open: classId }))}
            dataSource={lacking}
            pagination={false}
            rowClassName={({ classId }) => (classId === open?.classId ? 'rates__open' : '')}
            locale={{ emptyText: '这里没有要看的班级。' }}
          />
        </Panel>
        {open && <ClassAccounts key={open.classId} rate={open} onClose={() => choose({})} />}
      </div>
    </>
  );
}

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

function Staff({ rows, onClose }: { rows: StaffWithout[]; onClose: () => void }) {
  return (
    <Panel
      title="还没有账号的教职工"
      note="在手机端“教职工账号”里一次开通，打印初始密码"
      tools={<Button onClick={onClose}>收起</Button>}
    >
      <Table<StaffWithout>
        rowKey="id"
        columns={[
          { title: '工号', dataIndex: 'staffNumber', width: 120 },
          { title: '姓名', dataIndex: 'name' },
          { title: '任教学科', key: 'subject', render: (_, { mainSubject }) => mainSubject ?? '没有登记' },
        ]}
        dataSource={rows}
        pagination={false}
      />
    </Panel>
  );
}

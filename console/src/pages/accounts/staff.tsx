import { useQuery } from '@tanstack/react-query';
import { Button, Table, type TableProps } from 'antd';
import { useState } from 'react';
import {
  schoolStaffQuery,
  type StaffPage,
  type StaffPerson,
  type StaffRole,
} from '../../features/accounts/staff.queries';
import { ExportButton } from '../../features/exports/export-button';
import { useAddressChoice } from '../../ui/address-choice';
import { Choice } from '../../ui/choice';
import { KeysetPages, useCursors } from '../../ui/keyset-pages';
import { Loaded } from '../../ui/loaded';
import { Panel } from '../../ui/panel';
import { SearchBox } from '../../ui/search-box';
import { OpenAccounts } from '../../features/accounts/open-accounts';
import { ResetPassword } from '../../features/accounts/reset-password';

/** Offices by which the list is narrowed. */
const ROLES: [StaffRole, string][] = [
  ['HOMEROOM_TEACHER', '班主任'],
  ['PRINCIPAL', '校长'],
  ['DEPUTY_PRINCIPAL', '分管副校长'],
  ['ACADEMIC_DIRECTOR', '教务主任'],
  ['MORAL_DIRECTOR', '德育主任'],
  ['SCHOOL_ADMINISTRATOR', '综评管理员'],
  ['SCHOOL_DOCTOR', '校医'],
  ['COUNSELLOR', '心理教师'],
];
const ANY = '';
const ROLE_CHOICES = [{ value: ANY, label: '所有岗位' }, ...ROLES.map(([value, label]) => ({ value, label }))];
const ACCOUNT_CHOICES = [
  { value: ANY, label: '有没有账号都看' },
  { value: 'no', label: '还没有账号' },
  { value: 'yes', label: '有账号' },
];
const HAS_ACCOUNT: Record<string, boolean | null> = { yes: true, no: false };

/** ZM-1: the staff of a school, found by the server; who has none gets an account, who is locked out a password. */
export function Staff({ schoolId, onClose }: { schoolId: string; onClose: () => void }) {
  const { params, choose } = useAddressChoice();
  const { after, turned, turn, turnBack } = useCursors();
  const [search, role, account] = ['search', 'role', 'account'].map((name) => params.get(name) ?? '') as [
    string,
    string,
    string,
  ];
  const known = ROLES.find(([value]) => value === role)?.[0] ?? null;
  const asked = { search, role: known, hasAccount: HAS_ACCOUNT[account] ?? null, after };
  const query = useQuery(schoolStaffQuery(schoolId, asked));
  return (
    <Panel
      title="教职工账号"
      note={query.data && `${query.data.totalCount} 名`}
      tools={
        <>
          <SearchBox
            key={search}
            label="找教职工"
            hint="姓名、拼音首字母或工号"
            words={search}
            onSearch={(words) => choose('search', words)}
          />
          <Choice
            label="岗位"
            options={ROLE_CHOICES}
            value={known ?? ANY}
            onChange={(value) => choose('role', value)}
          />
          <Choice
            label="账号"
            options={ACCOUNT_CHOICES}
            value={account in HAS_ACCOUNT ? account : ANY}
            onChange={(value) => choose('account', value)}
          />
          <TakeAway schoolId={schoolId} asked={asked} />
          <Button onClick={onClose}>收起</Button>
        </>
      }
    >
      <Loaded query={query}>{(page) => <Rows schoolId={schoolId} page={page} />}</Loaded>
      <KeysetPages turned={turned} nextCursor={query.data?.nextCursor} onTurn={turn} onTurnBack={turnBack} />
    </Panel>
  );
}

/** Those without an account can be taken away as a whole; a narrower choice cannot. */
function TakeAway({ schoolId, asked: { search, role, hasAccount } }: TakeAwayProps) {
  if (hasAccount !== false || search !== '' || role !== null) return null;
  return <ExportButton what="还没有账号的教职工" choices={{ table: 'STAFF_WITHOUT_ACCOUNT', unitId: schoolId }} />;
}

interface TakeAwayProps {
  schoolId: string;
  asked: { search: string; role: StaffRole | null; hasAccount: boolean | null };
}

function Rows({ schoolId, page }: { schoolId: string; page: StaffPage }) {
  const [chosen, setChosen] = useState<string[]>([]);
  return (
    <>
      <div className="behind__tools">
        <OpenAccounts schoolId={schoolId} staffNumbers={chosen} onDone={() => setChosen([])} />
      </div>
      <Table<StaffPerson>
        rowKey="staffNumber"
        columns={columnsOf(schoolId)}
        dataSource={page.nodes}
        pagination={false}
        locale={{ emptyText: <span className="quiet">没有这样的教职工，换一个条件看看。</span> }}
        rowSelection={{
          selectedRowKeys: chosen,
          preserveSelectedRowKeys: true,
          onChange: (keys) => setChosen(keys.map(String)),
          getCheckboxProps: ({ name, state }) => ({ 'aria-label': `选${name}`, disabled: state !== 'NONE' }),
          getTitleCheckboxProps: () => ({ 'aria-label': '选这一页还没有账号的' }),
        }}
      />
    </>
  );
}

const columnsOf = (schoolId: string): TableProps<StaffPerson>['columns'] => [
  { title: '工号', dataIndex: 'staffNumber', width: 100 },
  { title: '姓名', dataIndex: 'name', width: 110 },
  {
    title: '任教与岗位',
    key: 'titles',
    render: (_, { mainSubject, titles }) => (
      <>
        <div>{titles.join('、') || '没有登记岗位'}</div>
        <span className="samples__quiet">{mainSubject ?? '没有登记学科'}</span>
      </>
    ),
  },
  {
    title: '账号',
    key: 'state',
    width: 160,
    render: (_, { state, stateName }) => (
      <span className={`chip ${state === 'OPEN' ? 'chip--brand' : state === 'NONE' ? 'chip--none' : 'chip--wait'}`}>
        {stateName}
      </span>
    ),
  },
  {
    title: '登不进来时',
    key: 'reset',
    width: 220,
    render: (_, person) => (person.state === 'NONE' ? null : <ResetPassword schoolId={schoolId} person={person} />),
  },
];

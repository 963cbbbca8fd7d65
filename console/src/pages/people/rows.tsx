import { Table, type TableProps } from 'antd';
import { longDate, shortDay } from '../../../../miniprogram/src/words/times';
import type { AccountState, SchoolPerson } from '../../features/accounts/people.queries';
import { Actions } from './actions';

interface RowsProps {
  schoolId: string;
  people: SchoolPerson[];
  isLoading: boolean;
}

/** The people of this page. */
export const Rows = ({ schoolId, people, isLoading }: RowsProps) => (
  <Table<SchoolPerson>
    rowKey="id"
    columns={columnsOf(schoolId)}
    dataSource={people}
    pagination={false}
    expandable={{ childrenColumnName: 'nested' }}
    loading={isLoading}
    locale={{ emptyText: <span className="quiet">没有这样的人，换一个条件看看。</span> }}
  />
);

const CHIPS: Record<AccountState, string> = {
  NONE: 'chip--none',
  INVITED: 'chip--wait',
  FIRST_PASSWORD: 'chip--wait',
  RENEWED: 'chip--wait',
  OPEN: 'chip--brand',
};

/** What somebody is here, a line each: who teaches and has a child here is both. */
function placesOf({ staff, pupil, children }: SchoolPerson): string[] {
  const seat = pupil && (pupil.seatNumber === null ? '未编座号' : `${pupil.seatNumber} 号`);
  return [
    ...(staff ? [staff.titles.join('、') || '没有登记岗位'] : []),
    ...(pupil ? [`${pupil.className} ${seat}${pupil.isPaused ? '，暂不参加' : ''}`] : []),
    ...children.map(({ className, studentName, kinship }) => `${className} ${studentName}的${kinship}`),
  ];
}

const kindsOf = ({ staff, pupil, children }: SchoolPerson): string =>
  [staff && '教职工', pupil && '学生', children.length > 0 && '家长'].filter(Boolean).join('、');

/** How far the account is, until when a slip holds, and the last sign-in. */
const Account = ({ person: { state, stateName, invitedUntil, lastSignInOn } }: { person: SchoolPerson }) => (
  <>
    <span className={`chip ${CHIPS[state]}`}>{stateName}</span>
    {invitedUntil && <div className="samples__quiet">纸条 {shortDay(invitedUntil)}以前有效</div>}
    {lastSignInOn && <div className="samples__quiet">最近登录 {longDate(lastSignInOn)}</div>}
  </>
);

/** The staff number, or a phone with its middle hidden. */
const NumberOf = ({ person: { staff, phoneMasked } }: { person: SchoolPerson }) => (
  <>
    {staff && <div>{staff.staffNumber}</div>}
    {phoneMasked && <div>{phoneMasked}</div>}
  </>
);

const columnsOf = (schoolId: string): TableProps<SchoolPerson>['columns'] => [
  {
    title: '姓名',
    key: 'name',
    width: 120,
    render: (_, person) => (
      <>
        <div>{person.name}</div>
        <span className="samples__quiet">{kindsOf(person)}</span>
      </>
    ),
  },
  {
    title: '岗位、班级或孩子',
    key: 'places',
    render: (_, person) => placesOf(person).map((place) => <div key={place}>{place}</div>),
  },
  {
    title: '工号或手机号',
    key: 'number',
    width: 130,
    render: (_, person) => <NumberOf person={person} />,
  },
  {
    title: '账号',
    key: 'state',
    width: 180,
    render: (_, person) => <Account person={person} />,
  },
  {
    title: '账号办理',
    key: 'actions',
    width: 170,
    render: (_, person) => <Actions schoolId={schoolId} person={person} />,
  },
];

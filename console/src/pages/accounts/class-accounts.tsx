import { CloseOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Table, type TableProps } from 'antd';
import { useEffect, useRef, useState } from 'react';
import {
  classAccountsQuery,
  type AccountFilter,
  type ClassRate,
  type PupilAccount,
} from '../../features/accounts/account-rates.queries';
import { shortDay } from '../../../../miniprogram/src/words/times';
import { ExportButton } from '../../features/exports/export-button';
import { Choice } from '../../ui/choice';
import { Loaded } from '../../ui/loaded';
import { PupilLink } from '../../ui/pupil-link';
import { SearchBox } from '../../ui/search-box';
import { byName, byNumber } from '../../ui/whole-list';
import { PrintSlips } from '../../features/accounts/print-slips';
import { RenewAccount } from '../../features/accounts/renew-account';

/** Who of a class has an account: those whose home has none first asked for. */
export function ClassAccounts({ rate, onClose }: { rate: ClassRate; onClose: () => void }) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const query = useQuery(classAccountsQuery(rate.classId));
  return (
    <aside className="panel behind" aria-label={`${rate.className}的账号`} tabIndex={-1} ref={panel}>
      <div className="behind__head">
        <h2>{rate.className}</h2>
        <Button type="text" icon={<CloseOutlined aria-hidden />} aria-label="收起账号" onClick={onClose} />
      </div>
      <Loaded query={query}>{(everybody) => <Chosen rate={rate} everybody={everybody} />}</Loaded>
    </aside>
  );
}

const ALL = 'ALL';

/** Which are listed; how each reads, and what is said when there are none. */
const FILTERS: readonly { value: AccountFilter | typeof ALL; label: string; none: string }[] = [
  { value: 'HOME_WITHOUT', label: '家里还没有账号的', none: '能参加的家庭都开通了。' },
  { value: 'ONE_GUARDIAN', label: '只有一位家长开通的', none: '没有只开通了一位家长的家庭。' },
  { value: 'INVITED', label: '有邀请码还没开通的', none: '没有还在等开通的邀请码。' },
  { value: ALL, label: '全部学生', none: '班里还没有学生。' },
];

/** Whom the server is asked for, and what can be done with them; slips are counted over the whole class. */
function Chosen({ rate: { classId, className }, everybody }: { rate: ClassRate; everybody: PupilAccount[] }) {
  const [filter, setFilter] = useState(FILTERS[0]!);
  const [search, setSearch] = useState('');
  const [chosenIds, setChosenIds] = useState<string[]>([]);
  const show = filter.value === ALL ? null : filter.value;
  const query = useQuery(classAccountsQuery(classId, { show, search }));
  const chosen = chosenIds.filter((id) => query.data?.some(({ studentId }) => studentId === id));
  return (
    <>
      <div className="behind__tools">
        <Choice
          label="看哪些学生"
          options={[...FILTERS]}
          value={filter.value}
          onChange={(value) => setFilter(FILTERS.find((one) => one.value === value)!)}
        />
        <SearchBox label="找学生" hint="姓名，或拼音首字母" words={search} onSearch={setSearch} />
        <PrintSlips classId={classId} rows={everybody} chosenIds={chosen} />
        <ExportButton
          what={`${className}的账号`}
          choices={{ table: 'CLASS_ACCOUNTS', classId, show, search: search || null }}
        />
      </div>
      <Loaded query={query}>
        {(rows) => (
          <Rows
            {...{ classId, rows, chosen }}
            none={search ? '没有找到这样的学生。' : filter.none}
            onChoose={setChosenIds}
          />
        )}
      </Loaded>
    </>
  );
}

interface RowsProps {
  classId: string;
  rows: PupilAccount[];
  chosen: string[];
  none: string;
  onChoose: (studentIds: string[]) => void;
}

const Rows = ({ classId, rows, chosen, none, onChoose }: RowsProps) => (
  <Table<PupilAccount>
    rowKey="studentId"
    columns={columnsOf(classId)}
    dataSource={rows}
    pagination={false}
    locale={{ emptyText: none }}
    rowSelection={{
      selectedRowKeys: chosen,
      onChange: (keys) => onChoose(keys.map(String)),
      getCheckboxProps: ({ studentName }) => ({ 'aria-label': `选${studentName}` }),
      getTitleCheckboxProps: () => ({ 'aria-label': '选全部' }),
    }}
  />
);

interface Account {
  hasAccount: boolean;
  invitedUntil: string | null;
}

/** Whether somebody has an account, or a slip that still holds. */
const stateOf = ({ hasAccount, invitedUntil }: Account): string =>
  hasAccount ? '已开通' : invitedUntil ? `还没有，纸条 ${shortDay(invitedUntil)}以前有效` : '还没有';

const columnsOf = (classId: string): TableProps<PupilAccount>['columns'] => [
  {
    ...{ title: '学号', key: 'seat', width: 88, ...byNumber<PupilAccount>(({ seatNumber }) => seatNumber) },
    render: (_, { seatNumber }) => seatNumber ?? '未编',
  },
  {
    ...{ title: '学生', key: 'student', ...byName<PupilAccount>(({ studentName }) => studentName) },
    render: (_, { studentId, studentName, personId, ...account }) => (
      <>
        <div>
          <PupilLink studentId={studentId} classId={classId} name={studentName} />
        </div>
        <span className="samples__quiet">本人{stateOf(account)}</span>
        {account.hasAccount && <RenewAccount classId={classId} personId={personId} name={studentName} />}
      </>
    ),
  },
  {
    title: '家长',
    key: 'guardians',
    render: (_, { guardians, isPaused }) => (
      <>
        {guardians.map(({ personId, kinship, name, ...account }) => (
          <div key={personId}>
            {kinship} {name}：{stateOf(account)}
            {account.hasAccount && <RenewAccount classId={classId} personId={personId} name={name} />}
          </div>
        ))}
        {guardians.length === 0 && <div>名册里没有家长</div>}
        {isPaused && <span className="samples__quiet">暂不参加</span>}
      </>
    ),
  },
];

import { CloseOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Table, type TableProps } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { classAccountsQuery, type ClassRate, type PupilAccount } from '../../features/accounts/account-rates.queries';
import { shortDay } from '../../../../miniprogram/src/words/times';
import { ExportButton } from '../../features/exports/export-button';
import { Loaded } from '../../ui/loaded';
import { PupilLink } from '../../ui/pupil-link';
import { PrintSlips } from './print-slips';
import { RenewAccount } from './renew-account';
import { lacksHome } from './slip-groups';

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
      <Loaded query={query}>{(rows) => <Rows rate={rate} rows={rows} />}</Loaded>
    </aside>
  );
}

function Rows({ rate: { classId, className }, rows }: { rate: ClassRate; rows: PupilAccount[] }) {
  const [isAll, setAll] = useState(false);
  const [chosenIds, setChosenIds] = useState<string[]>([]);
  const shown = isAll ? rows : rows.filter(lacksHome);
  const chosen = chosenIds.filter((id) => shown.some(({ studentId }) => studentId === id));
  return (
    <>
      <div className="behind__tools">
        <Checkbox checked={isAll} onChange={({ target }) => setAll(target.checked)}>
          也看已经开通的
        </Checkbox>
        <PrintSlips classId={classId} rows={rows} chosenIds={chosen} />
        <ExportButton
          what={`${className}的账号`}
          choices={{ table: 'CLASS_ACCOUNTS', classId, counted: isAll ? null : false }}
        />
      </div>
      <Table<PupilAccount>
        rowKey="studentId"
        columns={columnsOf(classId)}
        dataSource={shown}
        pagination={false}
        locale={{ emptyText: '能参加的家庭都开通了。' }}
        rowSelection={{
          selectedRowKeys: chosen,
          onChange: (keys) => setChosenIds(keys.map(String)),
          getCheckboxProps: ({ studentName }) => ({ 'aria-label': `选${studentName}` }),
          getTitleCheckboxProps: () => ({ 'aria-label': '选全部' }),
        }}
      />
    </>
  );
}

interface Account {
  hasAccount: boolean;
  invitedUntil: string | null;
}

/** Whether somebody has an account, or a slip that still holds. */
const stateOf = ({ hasAccount, invitedUntil }: Account): string =>
  hasAccount ? '已开通' : invitedUntil ? `还没有，纸条 ${shortDay(invitedUntil)}以前有效` : '还没有';

const columnsOf = (classId: string): TableProps<PupilAccount>['columns'] => [
  { title: '学号', key: 'seat', width: 70, render: (_, { seatNumber }) => seatNumber ?? '未编' },
  {
    title: '学生',
    key: 'student',
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

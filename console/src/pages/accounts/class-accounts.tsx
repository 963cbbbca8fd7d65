import { CloseOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Table, type TableProps } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { classAccountsQuery, type ClassRate, type PupilAccount } from '../../features/accounts/account-rates.queries';
import { Loaded } from '../../ui/loaded';

const isHomeOpen = ({ guardians }: PupilAccount): boolean => guardians.some(({ hasAccount }) => hasAccount);
const lacks = (row: PupilAccount): boolean => !isHomeOpen(row) && !row.isPaused;

/** Who of a class has an account: those whose home has none first asked for. */
export function ClassAccounts({ rate, onClose }: { rate: ClassRate; onClose: () => void }) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const [isAll, setAll] = useState(false);
  const query = useQuery(classAccountsQuery(rate.classId));
  return (
    <aside className="panel behind" aria-label={`${rate.className}的账号`} tabIndex={-1} ref={panel}>
      <div className="behind__head">
        <h2>{rate.className}</h2>
        <Button type="text" icon={<CloseOutlined aria-hidden />} aria-label="收起账号" onClick={onClose} />
      </div>
      <div className="behind__tools">
        <Checkbox checked={isAll} onChange={({ target }) => setAll(target.checked)}>
          也看已经开通的
        </Checkbox>
      </div>
      <Loaded query={query}>
        {(rows) => (
          <Table<PupilAccount>
            rowKey="studentId"
            columns={columns}
            dataSource={isAll ? rows : rows.filter(lacks)}
            pagination={false}
            locale={{ emptyText: '能参加的家庭都开通了。' }}
          />
        )}
      </Loaded>
      <p className="panel__foot">邀请码由班主任在手机端“邀请码”里打印。</p>
    </aside>
  );
}

const stateOf = (has: boolean): string => (has ? '已开通' : '还没有');

const columns: TableProps<PupilAccount>['columns'] = [
  { title: '学号', key: 'seat', width: 70, render: (_, { seatNumber }) => seatNumber ?? '未编' },
  {
    title: '学生',
    key: 'student',
    render: (_, { studentName, hasAccount }) => (
      <>
        <div>{studentName}</div>
        <span className="samples__quiet">本人{stateOf(hasAccount)}</span>
      </>
    ),
  },
  {
    title: '家长',
    key: 'guardians',
    render: (_, { guardians, isPaused }) => (
      <>
        {guardians.map(({ kinship, name, hasAccount }) => (
          <div key={`${kinship} ${name}`}>
            {kinship} {name}：{stateOf(hasAccount)}
          </div>
        ))}
        {guardians.length === 0 && <div>名册里没有家长</div>}
        {isPaused && <span className="samples__quiet">暂不参加</span>}
      </>
    ),
  },
];

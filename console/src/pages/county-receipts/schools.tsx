import { Table, type TableProps } from 'antd';
import type { CountyReceipt } from '../../features/receipts/receipts.queries';
import { StateChip } from '../../features/receipts/state-chip';
import { Entering } from './entering';
import { Corrected } from './corrected';
import { SignedPaper } from './signed-paper';

/** The schools with their papers, by code. */
export const Schools = ({ schools, isLoading }: { schools: CountyReceipt[]; isLoading: boolean }) => (
  <Table<CountyReceipt>
    rowKey="schoolId"
    columns={columns}
    dataSource={schools}
    pagination={false}
    loading={isLoading}
    locale={{ emptyText: <span className="quiet">没有符合的学校。</span> }}
  />
);

const columns: TableProps<CountyReceipt>['columns'] = [
  { title: '学校', dataIndex: 'schoolName', className: 'whole' },
  {
    title: '接收物品数量',
    key: 'count',
    align: 'right',
    width: 140,
    render: (_, { count }) => (count === null ? '—' : `${count} 份`),
  },
  { title: '签收人', key: 'signer', width: 160, render: (_, { signer }) => signer ?? '—' },
  { title: '签好的纸面', key: 'scans', width: 130, render: (_, school) => <SignedPaper school={school} /> },
  { title: '状态', key: 'state', width: 190, render: (_, school) => <Standing school={school} /> },
  { title: '办理', key: 'next', width: 180, render: (_, school) => <Entering key={school.version} school={school} /> },
];

const Standing = ({ school }: { school: CountyReceipt }) => (
  <span className="receipt__standing">
    <StateChip {...school} />
    <Corrected school={school} />
  </span>
);

import { Progress, Table, type TableProps } from 'antd';
import { shortTime } from '../../../../miniprogram/src/words/times';
import { isUnderWay, type Printing } from '../../features/printing/printing.queries';
import { Handling } from './handling';
import { Refused } from './refused';

/** The printings, newest first; who opens one sees what could not be printed. */
export const Printings = ({ printings }: { printings: Printing[] }) => (
  <Table<Printing>
    rowKey="id"
    columns={columns}
    dataSource={printings}
    pagination={false}
    locale={{ emptyText: <span className="quiet">还没有打印过。在上面选好学期和班级，点“开始生成”。</span> }}
  />
);

const LOOKS: Record<Printing['state'], string> = {
  WAITING: 'chip chip--wait',
  PRINTING: 'chip chip--wait',
  DONE: 'chip chip--brand',
  FAILED: 'chip chip--wait',
  CANCELLED: 'chip',
};

const columns: TableProps<Printing>['columns'] = [
  {
    title: '打印什么',
    key: 'what',
    className: 'whole',
    render: (_, { what, termName }) => (
      <>
        {what}
        <span className="rates__note">{termName}</span>
      </>
    ),
  },
  {
    title: '谁在什么时候',
    key: 'who',
    width: 180,
    render: (_, { requestedBy, requestedAt }) => (
      <>
        {requestedBy}
        <span className="rates__note">{shortTime(requestedAt)}</span>
      </>
    ),
  },
  { title: '进度', key: 'progress', width: 260, render: (_, printing) => <Done printing={printing} /> },
  {
    title: '状态',
    key: 'state',
    width: 120,
    render: (_, { state, stateName }) => <span className={LOOKS[state]}>{stateName}</span>,
  },
  { title: '办理', key: 'handling', width: 170, render: (_, printing) => <Handling printing={printing} /> },
];

function Done({ printing }: { printing: Printing }) {
  const { done, total } = printing;
  return (
    <>
      <Progress
        aria-label={`已生成 ${done} 份，共 ${total} 份`}
        percent={Math.floor((done * 100) / total)}
        showInfo={false}
        strokeColor="var(--brand)"
        size="small"
      />
      已生成 {done} 份，共 {total} 份
      {!isUnderWay(printing) && done < total && printing.state !== 'CANCELLED' && <Refused id={printing.id} />}
    </>
  );
}

import { Table, type TableProps } from 'antd';
import { percentOf } from '../../../../miniprogram/src/words/percent';
import { shortTime } from '../../../../miniprogram/src/words/times';
import type { Task } from '../../features/evaluations/evaluations.queries';
import type { ClassReport, ClassReports } from '../../features/growth-reports/class-reports.queries';
import { phonePage } from '../../platform/phone-pages';
import { byName, byNumber } from '../../ui/whole-list';
import { Missing } from './missing';
import { Opened } from './opened';

interface RowsProps {
  found: ClassReports;
  shown: ClassReport[];
  tasks: Task[];
  chosenIds: string[];
  onChoose: (studentIds: string[]) => void;
}

/** The booklets by seat; who may publish chooses some of them. */
export const Rows = ({ found, shown, tasks, chosenIds, onChoose }: RowsProps) => (
  <Table<ClassReport>
    rowKey="studentId"
    className="booklets"
    columns={columnsOf(found, tasks)}
    dataSource={shown}
    pagination={false}
    locale={{ emptyText: <span className="quiet">没有这样的报告单，换一个筛选看看。</span> }}
    rowSelection={
      found.viewerCanPublish
        ? {
            selectedRowKeys: chosenIds,
            onChange: (keys) => onChoose(keys.map(String)),
            getCheckboxProps: ({ studentName }) => ({ 'aria-label': `选${studentName}` }),
            getTitleCheckboxProps: () => ({ 'aria-label': '选全部' }),
          }
        : undefined
    }
  />
);

const columnsOf = ({ classId, termId }: ClassReports, tasks: Task[]): TableProps<ClassReport>['columns'] => [
  {
    ...{ title: '学号', key: 'seat', width: 80, ...byNumber<ClassReport>(({ seatNumber }) => seatNumber) },
    render: (_, { seatNumber }) => seatNumber ?? '未编',
  },
  {
    ...{ title: '姓名', key: 'name', width: 100, ...byName<ClassReport>(({ studentName }) => studentName) },
    render: (_, { studentId, studentName }) => (
      <a
        href={phonePage('booklet', { studentId, termId, classId })}
        target="_blank"
        rel="noreferrer"
        aria-label={`看${studentName}的报告单，在手机页面`}
      >
        {studentName}
      </a>
    ),
  },
  {
    ...{ title: '完整度', key: 'completeness', width: 110 },
    ...byNumber<ClassReport>(({ completeness }) => completeness),
    render: (_, { completeness, qualified }) => (
      <span className="booklets__percent">
        {percentOf(completeness)}
        {qualified ? '' : <span className="lacking">未合格</span>}
      </span>
    ),
  },
  {
    title: '还缺',
    key: 'missing',
    render: (_, { studentId, studentName, missing }) => (
      <Missing name={studentName} parts={missing} where={{ classId, studentId, tasks }} />
    ),
  },
  {
    title: '发布',
    key: 'out',
    width: 168,
    render: (_, report) => (
      <span className="booklets__out">
        <Published {...report} />
        <Opened report={report} termId={termId} />
      </span>
    ),
  },
];

/** Where a booklet stands; published, by whom and when. */
const Published = ({ stateName, state, version, publishedBy, changed }: ClassReport) => (
  <>
    <span className={`chip ${version ? 'chip--brand' : state === 'COLLECTING' ? 'chip--none' : 'chip--wait'}`}>
      {stateName}
    </span>
    {version && (
      <span className="quiet">
        第 {version.number} 版 · {publishedBy}
        <br />
        {shortTime(version.publishedAt)}
      </span>
    )}
    {changed && <span className="lacking">发布以后又有新内容</span>}
  </>
);

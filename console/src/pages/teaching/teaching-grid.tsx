import { Button, Table, type TableProps } from 'antd';
import type { TaughtClass, Teaching } from '../../features/people/teaching.queries';
import type { Place } from './arranging';

interface GridProps {
  teaching: Teaching;
  classes: TaughtClass[];
  onOpen: (place: Place) => void;
}

/** The least that a column needs; what room there is more is shared by the courses. */
const WIDTHS = { name: 100, homeroom: 46, course: 41 };

type Person = NonNullable<TaughtClass['homeroom']>;

/** Class by class, course by course: who teaches it; a cell opens to be changed. */
export function TeachingGrid({ teaching, classes, onOpen }: GridProps) {
  const mayChange = teaching.whyNotChange === null;
  const cell = (row: TaughtClass, courseId: string | null, what: string, teachers: Person[]) => (
    <Cell
      teachers={teachers}
      name={`${row.className}${what}`}
      onOpen={mayChange ? () => onOpen({ classId: row.classId, courseId }) : undefined}
    />
  );
  const columns: TableProps<TaughtClass>['columns'] = [
    { title: '班级', key: 'name', fixed: 'left', width: WIDTHS.name, render: (_, { className }) => className },
    {
      title: '班主任',
      key: 'homeroom',
      width: WIDTHS.homeroom,
      render: (_, row) => cell(row, null, '班主任', row.homeroom ? [row.homeroom] : []),
    },
    ...teaching.courses.map(({ id, name }) => ({
      title: name,
      key: id,
      render: (_: unknown, row: TaughtClass) =>
        cell(row, id, name, row.cells.find(({ courseId }) => courseId === id)?.teachers ?? []),
    })),
  ];
  return (
    <Table<TaughtClass>
      rowKey="classId"
      size="small"
      className="teaching"
      columns={columns}
      dataSource={classes}
      pagination={false}
      tableLayout="fixed"
      scroll={{ x: WIDTHS.name + WIDTHS.homeroom + WIDTHS.course * teaching.courses.length }}
      locale={{ emptyText: '没有这样的班级，换一个词找找。' }}
    />
  );
}

function Cell({ teachers, name, onOpen }: { teachers: Person[]; name: string; onOpen?: () => void }) {
  const words = teachers.map((one) => one.name).join('、');
  const shown = teachers.some(({ hasLeft }) => hasLeft) ? <span className="lacking">{words}（已离校）</span> : words;
  if (!onOpen) return shown || <span className="teaching__none">—</span>;
  return (
    <Button type="text" className="teaching__cell" aria-label={`${name}：${words || '还没有'}`} onClick={onOpen}>
      {shown || <span className="teaching__none">—</span>}
    </Button>
  );
}

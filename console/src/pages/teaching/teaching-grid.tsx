import { Button, Table, type TableProps } from 'antd';
import type { TaughtClass, Teaching } from '../../features/people/teaching.queries';
import type { Place } from './arranging';

interface GridProps {
  teaching: Teaching;
  classes: TaughtClass[];
  onOpen: (place: Place) => void;
}

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
    { title: '班级', key: 'name', fixed: 'left', width: 130, render: (_, { className }) => className },
    {
      title: '班主任',
      key: 'homeroom',
      width: 110,
      render: (_, row) => cell(row, null, '班主任', row.homeroom ? [row.homeroom] : []),
    },
    ...teaching.courses.map(({ id, name }) => ({
      title: name,
      key: id,
      width: 110,
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
      scroll={{ x: 130 + 110 * (teaching.courses.length + 1) }}
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

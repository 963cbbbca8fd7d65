import { useQuery } from '@tanstack/react-query';
import { Button, Segmented, Table, type TableProps } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { ExportButton } from '../../features/exports/export-button';
import { schoolClassesQuery, type ClassRow } from '../../features/organisation/organisation.queries';
import { useWorkplace } from '../../session/workplace';
import { Loaded } from '../../ui/loaded';
import { Number, Numbers } from '../../ui/numbers';
import { Panel } from '../../ui/panel';
import { SearchBox } from '../../ui/search-box';
import { namesOfGrades, shownOf, studentsIn, withoutTeacher, type ClassChoice } from './class-choice';

/** All classes of the school; every number opens the rows behind it. */
export function SchoolClasses() {
  const query = useQuery(schoolClassesQuery(useWorkplace().schoolId));
  return <Loaded query={query}>{(rows) => <Classes rows={rows} />}</Loaded>;
}

function Classes({ rows }: { rows: ClassRow[] }) {
  const { choice, order, choose } = useChoice();
  const shown = shownOf(rows, choice);
  return (
    <>
      <Numbers>
        <Number what="个班级" count={rows.length} to="?" />
        <Number what="名在籍学生" count={studentsIn(rows)} to="?order=descend" />
        <Number what="个班还没有班主任" count={withoutTeacher(rows).length} to="?lacks=teacher" />
      </Numbers>
      <Panel
        title="全校班级"
        note={`${shown.length} 个班，${studentsIn(shown)} 名学生`}
        tools={<Tools grades={namesOfGrades(rows)} choice={choice} onChoose={choose} />}
      >
        <Table<ClassRow>
          rowKey="id"
          columns={columnsIn(order)}
          dataSource={shown}
          pagination={false}
          showSorterTooltip={false}
          onChange={(_, __, sorter) => choose('order', (Array.isArray(sorter) ? null : sorter.order) ?? '')}
        />
      </Panel>
    </>
  );
}

/** The choice stands in the address, so that it keeps its place. */
function useChoice() {
  const [params, setParams] = useSearchParams();
  const choose = (name: string, value: string) => {
    const next = new URLSearchParams(params);
    if (value === '') next.delete(name);
    else next.set(name, value);
    setParams(next, { replace: true });
  };
  const choice = { grade: params.get('grade'), search: params.get('search') ?? '', lacks: params.has('lacks') };
  return { choice, order: orders.find((order) => order === params.get('order')) ?? null, choose };
}

const orders = ['ascend', 'descend'] as const;

interface ToolsProps {
  grades: string[];
  choice: ClassChoice;
  onChoose: (name: string, value: string) => void;
}

function Tools({ grades, choice, onChoose }: ToolsProps) {
  const { schoolId } = useWorkplace();
  const { grade, search } = choice;
  const options = [{ value: '', label: '全部' }, ...grades.map((name) => ({ value: name, label: name }))];
  return (
    <>
      {choice.lacks && <Button onClick={() => onChoose('lacks', '')}>只看没有班主任的：取消</Button>}
      <Segmented
        aria-label="年级"
        options={options}
        value={choice.grade ?? ''}
        onChange={(value) => onChoose('grade', value)}
      />
      <SearchBox
        key={choice.search}
        label="找班级或班主任"
        hint="班级、班主任"
        words={choice.search}
        onSearch={(words) => onChoose('search', words)}
      />
      <ExportButton
        what="全校班级"
        choices={{
          ...{ table: 'SCHOOL_CLASSES', unitId: schoolId, grade, search: search || null },
          show: choice.lacks ? 'lacks' : null,
        }}
      />
    </>
  );
}

const columnsIn = (order: (typeof orders)[number] | null): TableProps<ClassRow>['columns'] => [
  { title: '年级', dataIndex: 'gradeName', width: 120 },
  { title: '班级', key: 'name', render: (_, { id, name }) => <Link to={`/classes/${id}`}>{name}</Link> },
  {
    title: '班主任',
    key: 'teacher',
    render: (_, { homeroomTeacherName }) => homeroomTeacherName ?? <span className="lacking">还没有</span>,
  },
  {
    title: '学生',
    key: 'students',
    align: 'right',
    width: 120,
    sortOrder: order,
    sorter: (one, other) => one.studentCount - other.studentCount,
    render: (_, { id, name, studentCount }) => (
      <Link className="count" to={`/classes/${id}`} aria-label={`${name}的 ${studentCount} 名学生`}>
        {studentCount}
      </Link>
    ),
  },
];

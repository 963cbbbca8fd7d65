import { useQuery } from '@tanstack/react-query';
import { Table, type TableProps } from 'antd';
import { Link } from 'react-router';
import { leavingYearQuery } from '../../features/growth-reports/graduation.queries';
import { myClassesQuery, type MyClass } from '../../features/organisation/organisation.queries';
import { useWorkplace } from '../../session/workplace';
import { Loaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { Panel } from '../../ui/panel';

/** The classes that a teacher leads, teaches or evaluates. */
export function MyClassesPage() {
  const query = useQuery(myClassesQuery(useWorkplace().schoolId));
  return (
    <>
      <PageHead title="我的班级" />
      <Loaded query={query}>
        {(rows) => (
          <Panel title="我带的班和我教的班" note={`${rows.length} 个班`}>
            <Table<MyClass>
              rowKey={({ schoolClass }) => schoolClass.id}
              columns={columns}
              dataSource={rows}
              pagination={false}
              locale={{ emptyText: '还没有任课。请教务处在名册里登记您教的班。' }}
            />
          </Panel>
        )}
      </Loaded>
    </>
  );
}

const columns: TableProps<MyClass>['columns'] = [
  {
    title: '班级',
    key: 'name',
    render: (_, { schoolClass: { id, name } }) => <Link to={`/classes/${id}`}>{name}</Link>,
  },
  {
    title: '我在这个班',
    key: 'duty',
    render: (_, { isHomeroom, isInGroup, courseNames }) =>
      [...(isHomeroom ? ['班主任'] : []), ...courseNames, ...(isInGroup && !isHomeroom ? ['评价小组'] : [])].join('、'),
  },
  {
    title: '期末',
    key: 'term-end',
    width: 330,
    render: (_, { isHomeroom, schoolClass: { id, name } }) => (
      <span className="links">
        <Link to={`/comments?class=${id}`} aria-label={`${name}的评语`}>
          评语
        </Link>
        <Link to={`/classes/${id}/results`} aria-label={`${name}的成绩表`}>
          成绩表
        </Link>
        <Link to={`/classes/${id}/booklets`} aria-label={`${name}的报告单`}>
          报告单
        </Link>
        {isHomeroom && (
          <Link to={`/classes/${id}/results-import`} aria-label={`导入${name}的成绩`}>
            导入成绩
          </Link>
        )}
        {isHomeroom && <GraduationLink id={id} name={name} />}
      </span>
    ),
  },
  {
    title: '学生',
    key: 'students',
    align: 'right',
    width: 120,
    render: (_, { schoolClass: { id, name, studentCount } }) => (
      <Link className="count" to={`/classes/${id}`} aria-label={`${name}的 ${studentCount} 名学生`}>
        {studentCount}
      </Link>
    ),
  },
];

/** The way to the graduation of a class that leaves its stage this year. */
function GraduationLink({ id, name }: { id: string; name: string }) {
  const { data } = useQuery(leavingYearQuery(useWorkplace().schoolId, null));
  const isLeaving = data?.classes.some(({ classId }) => classId === id) ?? false;
  return (
    isLeaving && (
      <Link to={`/graduation?class=${id}`} aria-label={`${name}的毕业`}>
        毕业
      </Link>
    )
  );
}

import { useQuery } from '@tanstack/react-query';
import { Table, type TableProps } from 'antd';
import { Link, useParams, useSearchParams } from 'react-router';
import { ExportButton } from '../../features/exports/export-button';
import { classStudentsQuery, type StudentRow } from '../../features/people/class-students.queries';
import { myClassesQuery, schoolClassQuery } from '../../features/organisation/organisation.queries';
import { isInClasses, isOffice, useWorkplace } from '../../session/workplace';
import { KeysetPages, useCursors } from '../../ui/keyset-pages';
import { Loaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { Panel } from '../../ui/panel';
import { PupilLink } from '../../ui/pupil-link';
import { SearchBox } from '../../ui/search-box';

/** The pupils of a class, searched and cut into pages by the server. */
export function ClassRosterPage() {
  const { classId = '' } = useParams();
  const { data: schoolClass } = useQuery(schoolClassQuery(classId));
  const teacher = schoolClass?.homeroomTeacherName;
  return (
    <>
      <PageHead
        up={useParent(classId)}
        title={schoolClass?.name ?? '班级学生'}
        note={schoolClass && (teacher ? `班主任 ${teacher}` : '还没有班主任')}
        actions={
          <span className="links">
            <Link to={`/classes/${classId}/results`}>成绩</Link>
            <Link to={`/classes/${classId}/booklets`}>报告单</Link>
          </span>
        }
      />
      <Students classId={classId} />
    </>
  );
}

/** The page above: of an own class the list of them, of any other what the office has of the school. */
function useParent(classId: string): { to: string; title: string } {
  const workplace = useWorkplace();
  const { data = [] } = useQuery({ ...myClassesQuery(workplace.schoolId), enabled: isInClasses(workplace) });
  const isOwn = data.some(({ schoolClass }) => schoolClass.id === classId);
  return isOwn || !isOffice(workplace) ? { to: '/my-classes', title: '我的班级' } : { to: '/', title: '概览' };
}

function Students({ classId }: { classId: string }) {
  const [params, setParams] = useSearchParams();
  const search = params.get('search') ?? '';
  const cursors = useCursors();
  const query = useQuery(classStudentsQuery(classId, { search, after: cursors.after }));
  return (
    <Panel
      title="学生"
      note={query.data && `${query.data.totalCount} 名${search ? '符合' : ''}`}
      tools={
        <>
          <SearchBox
            label="找学生"
            hint="姓名，或拼音首字母"
            words={search}
            onSearch={(words) => setParams(words ? { search: words } : {}, { replace: true })}
          />
          <ExportButton what="班级学生名单" choices={{ table: 'CLASS_ROSTER', classId, search: search || null }} />
        </>
      }
    >
      <Loaded query={query}>
        {({ nodes, nextCursor }) => (
          <>
            <Table<StudentRow>
              rowKey="id"
              columns={columnsOf(classId)}
              dataSource={nodes}
              pagination={false}
              loading={query.isPlaceholderData}
              locale={{ emptyText: search ? `没有找到“${search}”。可以试试姓名里的一个字。` : '这个班还没有学生。' }}
            />
            <KeysetPages
              turned={cursors.turned}
              nextCursor={nextCursor}
              onTurn={cursors.turn}
              onTurnBack={cursors.turnBack}
            />
          </>
        )}
      </Loaded>
    </Panel>
  );
}

const sexes: Record<StudentRow['sex'], string> = { FEMALE: '女', MALE: '男' };

const columnsOf = (classId: string): TableProps<StudentRow>['columns'] => [
  { title: '学号', key: 'seat', width: 100, render: (_, { seatNumber }) => seatNumber ?? '未编' },
  {
    title: '姓名',
    key: 'name',
    render: (_, { id, name }) => <PupilLink studentId={id} classId={classId} name={name} />,
  },
  { title: '性别', key: 'sex', width: 120, render: (_, { sex }) => sexes[sex] },
];

import { useQuery } from '@tanstack/react-query';
import { Button, Table, type TableProps } from 'antd';
import { Link } from 'react-router';
import { lastDayOf } from '../../../../miniprogram/src/words/days';
import { desksQuery, type Task } from '../../features/evaluations/evaluations.queries';
import { myClassesQuery } from '../../features/organisation/organisation.queries';
import { useWorkplace } from '../../session/workplace';
import { useAddressChoice } from '../../ui/address-choice';
import { Loaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { Panel } from '../../ui/panel';
import { Share } from '../../ui/share';

/** OP-4: what the person writes about whole classes, and how far each is. */
export function CommentsPage() {
  const { data: classes } = useQuery(myClassesQuery(useWorkplace().schoolId));
  const query = useQuery(desksQuery());
  const here = new Set(classes?.map(({ schoolClass }) => schoolClass.id));
  return (
    <>
      <PageHead title="评语" note="一边看孩子的记录，一边写" />
      <Loaded query={query}>
        {(tasks) => (classes ? <Desks tasks={tasks.filter(({ classId }) => here.has(classId))} /> : null)}
      </Loaded>
    </>
  );
}

function Desks({ tasks }: { tasks: Task[] }) {
  const { params, choose } = useAddressChoice();
  const classId = params.get('class');
  const shown = classId ? tasks.filter((task) => task.classId === classId) : tasks;
  return (
    <Panel
      title="要写的"
      note={`${shown.length} 项`}
      tools={classId && <Button onClick={() => choose('class', '')}>只看一个班：取消</Button>}
    >
      <Table<Task>
        rowKey="id"
        columns={columns}
        dataSource={shown}
        pagination={false}
        locale={{ emptyText: <span className="quiet">{NONE}</span> }}
      />
    </Panel>
  );
}

const NONE = '现在没有要写的。班主任发起期末评价以后，您教的班和学科会出现在这里。';

/** The address of a desk. */
function addressOf({ classId, roundId, course }: Task): string {
  const search = course ? `?${new URLSearchParams({ course }).toString()}` : '';
  return `/classes/${classId}/comments/${roundId}${search}`;
}

const titleOf = ({ formName, course }: Task): string => [formName, course].filter(Boolean).join(' · ');

const columns: TableProps<Task>['columns'] = [
  {
    title: '评价',
    key: 'form',
    render: (_, task) => (
      <Link to={addressOf(task)} aria-label={`写${task.className}的${titleOf(task)}`}>
        {titleOf(task)}
      </Link>
    ),
  },
  { title: '班级', dataIndex: 'className', width: 200 },
  { title: '最后一天', key: 'due', width: 220, render: (_, task) => lastDayOf(task) },
  {
    title: '已写',
    key: 'done',
    width: 260,
    render: (_, { done, total }) => <Share done={done} total={total} />,
  },
];

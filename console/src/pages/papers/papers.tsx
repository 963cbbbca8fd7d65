import { useQuery } from '@tanstack/react-query';
import { Segmented, Table, type TableProps } from 'antd';
import { Link } from 'react-router';
import { lastDayOf } from '../../../../miniprogram/src/words/days';
import { paperRoundsQuery, type PaperRound } from '../../features/evaluations/papers.queries';
import { myClassesQuery, type MyClass } from '../../features/organisation/organisation.queries';
import { useWorkplace } from '../../session/workplace';
import { useAddressChoice } from '../../ui/address-choice';
import { Loaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { Panel } from '../../ui/panel';
import { Share } from '../../ui/share';

/** OP-3: the evaluations of a class that can be done on paper. */
export function PapersPage() {
  const query = useQuery(myClassesQuery(useWorkplace().schoolId));
  return (
    <>
      <PageHead title="纸质评价表" note="没有手机、上不了网的孩子和家庭，写在纸上，由老师录进来" />
      <Loaded query={query}>
        {(classes) => <OfClasses classes={classes.filter(({ isHomeroom, isInGroup }) => isHomeroom || isInGroup)} />}
      </Loaded>
    </>
  );
}

const NOT_YOURS = '纸质评价表由班主任和班级评价小组的老师打印、录入。您现在不带班，也不在班级评价小组里。';

function OfClasses({ classes }: { classes: MyClass[] }) {
  const { params, choose } = useAddressChoice();
  const [first] = classes;
  if (!first) return <p className="quiet">{NOT_YOURS}</p>;
  const open = classes.find(({ schoolClass }) => schoolClass.id === params.get('class')) ?? first;
  return (
    <>
      {classes.length > 1 && (
        <Segmented
          aria-label="班级"
          options={classes.map(({ schoolClass }) => ({ value: schoolClass.id, label: schoolClass.name }))}
          value={open.schoolClass.id}
          onChange={(value) => choose('class', value)}
        />
      )}
      <Rounds classId={open.schoolClass.id} />
    </>
  );
}

const NONE = '现在没有能用纸质表的评价。班主任发起自我评价、同学互评或家长寄语以后，会出现在这里。';

function Rounds({ classId }: { classId: string }) {
  const query = useQuery(paperRoundsQuery(classId));
  return (
    <Loaded query={query}>
      {(rounds) => (
        <Panel title="这个班的评价" note={`${rounds.length} 项`}>
          <Table<PaperRound>
            rowKey="id"
            columns={columns}
            dataSource={rounds}
            pagination={false}
            locale={{ emptyText: <span className="quiet">{NONE}</span> }}
          />
        </Panel>
      )}
    </Loaded>
  );
}

const columns: TableProps<PaperRound>['columns'] = [
  {
    title: '评价',
    key: 'form',
    render: (_, { id, form }) => <Link to={`/papers/${id}`}>{form.name}</Link>,
  },
  { title: '状态', dataIndex: 'stageName', width: 140 },
  { title: '最后一天', key: 'due', width: 220, render: (_, round) => lastDayOf(round) },
  {
    title: '交了',
    key: 'done',
    width: 260,
    render: (_, { done, total }) => <Share done={done} total={total} />,
  },
];

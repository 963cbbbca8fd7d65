import { useQuery } from '@tanstack/react-query';
import { Button, Table, type TableProps } from 'antd';
import { useSearchParams } from 'react-router';
import { classGroupsQuery, type ClassGroup } from '../../features/class-groups/class-groups.queries';
import { useWorkplace } from '../../session/workplace';
import { Loaded } from '../../ui/loaded';
import { Number, Numbers } from '../../ui/numbers';
import { PageHead } from '../../ui/page-head';
import { Panel } from '../../ui/panel';
import { SearchBox } from '../../ui/search-box';
import { GroupDetail } from './group-detail';

/** ZM-2: the evaluation groups of the classes: who leads them, who is in them, and which are short of somebody. */
export function ClassGroupsPage() {
  const query = useQuery(classGroupsQuery(useWorkplace().schoolId));
  return (
    <>
      <PageHead title="班级评价小组" note="班主任任组长，组员是本班的任课教师" />
      <Loaded query={query}>{(groups) => <Groups groups={groups} />}</Loaded>
    </>
  );
}

/** What is looked at stands in the address, so that it keeps its place. */
function useChoice() {
  const [params, setParams] = useSearchParams();
  const choose = (name: 'open' | 'search' | 'lacks', value: string) => {
    const next = new URLSearchParams(params);
    if (value === '') next.delete(name);
    else next.set(name, value);
    setParams(next, { replace: true });
  };
  return { openId: params.get('open'), search: params.get('search') ?? '', lacks: params.has('lacks'), choose };
}

const has = (group: ClassGroup, words: string): boolean =>
  [group.className, group.leaderName ?? '', ...group.members.map(({ name }) => name)].some((text) =>
    text.includes(words),
  );

function Groups({ groups }: { groups: ClassGroup[] }) {
  const { openId, search, lacks, choose } = useChoice();
  const short = groups.filter(({ isComplete }) => !isComplete);
  const shown = (lacks ? short : groups).filter((group) => has(group, search.trim()));
  const open = groups.find(({ classId }) => classId === openId);
  return (
    <>
      <Numbers>
        <Number what="个班级" count={groups.length} to="?" />
        <Number what="个小组还没有齐" count={short.length} to="?lacks=members" />
      </Numbers>
      <div className={open ? 'beside' : ''}>
        <Panel
          title="各班小组"
          note={`${shown.length} 个班。小组没齐也可以照常评价`}
          tools={
            <>
              {lacks && <Button onClick={() => choose('lacks', '')}>只看没有齐的：取消</Button>}
              <SearchBox
                key={search}
                label="找班级或老师"
                hint="班级、老师"
                words={search}
                onSearch={(words) => choose('search', words)}
              />
            </>
          }
        >
          <Table<ClassGroup>
            rowKey="classId"
            columns={columnsOf((classId) => choose('open', classId))}
            dataSource={shown}
            pagination={false}
            rowClassName={({ classId }) => (classId === openId ? 'rates__open' : '')}
            locale={{ emptyText: '没有这样的小组，换一个筛选看看。' }}
          />
        </Panel>
        {open && (
          <GroupDetail key={`${open.classId} ${open.version}`} group={open} onClose={() => choose('open', '')} />
        )}
      </div>
    </>
  );
}

const columnsOf = (open: (classId: string) => void): TableProps<ClassGroup>['columns'] => [
  {
    title: '班级',
    key: 'name',
    width: 160,
    render: (_, { classId, className }) => (
      <Button type="link" className="samples__name" onClick={() => open(classId)}>
        {className}
      </Button>
    ),
  },
  {
    title: '组长',
    key: 'leader',
    width: 120,
    render: (_, { leaderName }) => leaderName ?? <span className="lacking">还没有班主任</span>,
  },
  {
    title: '组员',
    key: 'members',
    render: (_, { members }) => members.map(({ name }) => name).join('、') || <span className="lacking">还没有选</span>,
  },
  { title: '人数', key: 'count', align: 'right', width: 90, render: (_, { headCount }) => `${headCount} 人` },
  {
    title: '状态',
    key: 'state',
    width: 120,
    render: (_, { isComplete }) => <span className="chip">{isComplete ? '已经齐了' : '还没有齐'}</span>,
  },
];

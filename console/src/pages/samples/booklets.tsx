import { useQuery } from '@tanstack/react-query';
import { Button, Table, type TableProps } from 'antd';
import { percentOf } from '../../../../miniprogram/src/words/percent';
import { ExportButton } from '../../features/exports/export-button';
import type { TableChoices } from '../../features/exports/exports.queries';
import { sampledQuery, type Sampled, type Sampling } from '../../features/oversight/samples.queries';
import { useWorkplace } from '../../session/workplace';
import { Choice } from '../../ui/choice';
import { KeysetPages, useCursors } from '../../ui/keyset-pages';
import { Loaded } from '../../ui/loaded';
import { Panel } from '../../ui/panel';
import { SortChoice } from '../../ui/sort-choice';
import { SAMPLED_ORDERS, useSamplesChoice } from './choice';
import { FindPupil } from './find-pupil';
import { StateChip } from './state-chip';

const STATES = [
  { value: '', label: '全部状态' },
  { value: 'WAITING', label: '待检查' },
  { value: 'FOUND', label: '待更正' },
  { value: 'ANSWERED', label: '待复查' },
  { value: 'FINE', label: '没有问题' },
  { value: 'SETTLED', label: '已复查' },
];

/** The booklets that were drawn, chosen, put in order and cut into pages by the server. */
export function Booklets({ sampling }: { sampling: Sampling }) {
  const { schoolId } = useWorkplace();
  const { choice, choose } = useSamplesChoice();
  const cursors = useCursors();
  const { drawId, state, sort } = choice;
  const wanted = { termId: sampling.termId, drawId, state, search: choice.search || null };
  const query = useQuery(sampledQuery({ schoolId, ...wanted, sort, after: cursors.after ?? null }));
  return (
    <Panel title="抽中的册子" note="不比多少" tools={<Tools sampling={sampling} />}>
      <Loaded query={query}>
        {({ nodes, nextCursor, totalCount }) => (
          <>
            <Table<Sampled>
              rowKey="id"
              columns={columnsOf((open) => choose({ open }))}
              dataSource={nodes}
              pagination={false}
              loading={query.isPlaceholderData}
              rowClassName={({ id }) => (id === choice.openId ? 'rates__open' : '')}
              locale={{ emptyText: '没有这样的册子，换一个筛选看看。' }}
            />
            <Foot count={totalCount} choices={{ table: 'SAMPLED_BOOKLETS', unitId: schoolId, ...wanted, sort }} />
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

function Tools({ sampling }: { sampling: Sampling }) {
  const { choice, choose } = useSamplesChoice();
  const draws = sampling.draws.map(({ id, reason }) => ({ value: id, label: reason }));
  return (
    <>
      <Choice
        label="哪一次抽查"
        options={[{ value: '', label: '全部抽查' }, ...draws]}
        value={choice.drawId ?? ''}
        onChange={(draw) => choose({ draw })}
      />
      <Choice label="状态" options={STATES} value={choice.state ?? ''} onChange={(state) => choose({ state })} />
      <SortChoice orders={SAMPLED_ORDERS} value={choice.sort} onChange={(sort) => choose({ sort })} />
      <FindPupil />
    </>
  );
}

const Foot = ({ count, choices }: { count: number; choices: TableChoices }) => (
  <div className="panel__foot panel__foot--tools">
    <span>共 {count} 份</span>
    {count > 0 && <ExportButton what="抽中的册子" choices={choices} />}
  </div>
);

const columnsOf = (open: (id: string) => void): TableProps<Sampled>['columns'] => [
  { title: '班级', dataIndex: 'className', width: 140 },
  {
    title: '学生',
    key: 'student',
    render: (_, { id, studentName }) => (
      <Button type="link" className="samples__name" onClick={() => open(id)}>
        {studentName}
      </Button>
    ),
  },
  {
    title: '册子',
    key: 'version',
    width: 170,
    render: (_, { latest, completeness }) =>
      latest === 0 ? '还没有发布' : `第 ${latest} 版 · 完整度 ${percentOf(completeness ?? 0)}`,
  },
  { title: '状态', key: 'state', width: 110, render: (_, row) => <StateChip {...row} /> },
];

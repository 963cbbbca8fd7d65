import { useQuery } from '@tanstack/react-query';
import { Table, type TableProps } from 'antd';
import { ExportButton } from '../../features/exports/export-button';
import { unpublishedQuery, type UnpublishedPupil } from '../../features/oversight/samples.queries';
import { useWorkplace } from '../../session/workplace';
import { KeysetPages, useCursors } from '../../ui/keyset-pages';
import { Loaded } from '../../ui/loaded';
import { Panel } from '../../ui/panel';
import { PupilLink } from '../../ui/pupil-link';
import { SortChoice } from '../../ui/sort-choice';
import { UNPUBLISHED_ORDERS, useSamplesChoice } from './choice';
import { FindPupil } from './find-pupil';

/** The pupils whose booklet is not published, chosen, put in order and cut into pages by the server. */
export function Without({ termId }: { termId: string }) {
  const cursors = useCursors();
  const { schoolId } = useWorkplace();
  const { choice } = useSamplesChoice();
  const wanted = { termId, search: choice.search || null };
  const query = useQuery(
    unpublishedQuery({ schoolId, ...wanted, sort: choice.withoutSort, after: cursors.after ?? null }),
  );
  return (
    <Panel title="还没有册子的学生" note="发布以后就不在这里" tools={<Tools />}>
      <Loaded query={query}>
        {({ nodes, nextCursor, totalCount }) => (
          <>
            <Table<UnpublishedPupil>
              rowKey="studentId"
              columns={COLUMNS}
              dataSource={nodes}
              pagination={false}
              loading={query.isPlaceholderData}
              locale={{ emptyText: choice.search ? '没有找到这样的学生。' : '每名学生都有册子了。' }}
            />
            <div className="panel__foot panel__foot--tools">
              <span>共 {totalCount} 人</span>
              {totalCount > 0 && (
                <ExportButton
                  what="还没有册子的学生"
                  choices={{ table: 'UNPUBLISHED_PUPILS', unitId: schoolId, ...wanted, sort: choice.withoutSort }}
                />
              )}
            </div>
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

function Tools() {
  const { choice, choose } = useSamplesChoice();
  return (
    <>
      <SortChoice orders={UNPUBLISHED_ORDERS} value={choice.withoutSort} onChange={(sort) => choose({ sort })} />
      <FindPupil />
    </>
  );
}

const COLUMNS: TableProps<UnpublishedPupil>['columns'] = [
  { title: '班级', dataIndex: 'className', width: 160 },
  {
    title: '学生',
    key: 'student',
    render: (_, { studentId, classId, studentName }) => (
      <PupilLink studentId={studentId} classId={classId} name={studentName} />
    ),
  },
  { title: '册子', dataIndex: 'stateName', width: 140 },
  { title: '家庭', key: 'paused', width: 180, render: (_, { isPaused }) => (isPaused ? '暂不参加' : '') },
];

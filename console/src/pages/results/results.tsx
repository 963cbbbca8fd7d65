import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { ExportButton } from '../../features/exports/export-button';
import { classResultsQuery, type ClassResults } from '../../features/measurements/results.queries';
import { schoolClassQuery } from '../../features/organisation/organisation.queries';
import { meQuery } from '../../session/me.queries';
import { Loaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { Panel } from '../../ui/panel';
import { Entering } from './entering';

/** OP-4: the results of a class, typed or pasted from a spreadsheet. */
export function ResultsPage() {
  const { classId = '' } = useParams();
  const { data: schoolClass } = useQuery(schoolClassQuery(classId));
  const { data: me } = useQuery(meQuery());
  const query = useQuery(classResultsQuery(classId));
  return (
    <>
      <PageHead
        up={{ to: `/classes/${classId}`, title: schoolClass?.name ?? '班级学生' }}
        title="录成绩"
        note={query.data?.termName}
        actions={
          query.data &&
          query.data.subjects.length > 0 && (
            <ExportButton what="班级成绩" choices={{ table: 'CLASS_RESULTS', classId }} />
          )
        }
      />
      <Loaded query={query}>
        {(grid) => (me ? <Whole key={grid.termId} grid={grid} who={me.identityId} /> : null)}
      </Loaded>
    </>
  );
}

function Whole({ grid, who }: { grid: ClassResults; who: string }) {
  if (grid.subjects.length === 0)
    return (
      <Panel title="成绩">
        <p className="panel__foot">这个班还没有任课，或者评价方案里没有要录的学科。</p>
      </Panel>
    );
  return <Entering grid={grid} place={`${who}.${grid.termId}.${grid.classId}`} />;
}

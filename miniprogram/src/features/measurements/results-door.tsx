import { useQuery } from '@tanstack/react-query';
import { open } from '../../platform/navigation/navigate';
import { Door } from '../../ui/door/door';
import { classResultsQuery, type ClassResults } from './measurements.queries';

/** ZM-7: the way to the results of a class, for whom the scheme lets enter them. */
export function ResultsDoor({ classId }: { classId: string }) {
  const { data } = useQuery(classResultsQuery(classId));
  if (!data || data.whyNotEnter !== null) return null;
  return <Door icon="sheet" title="录成绩" note={noteOf(data)} onTap={() => open('results', { classId })} />;
}

function noteOf({ rows, subjects, termName }: ClassResults): string {
  const open = subjects.filter(({ viewerCanEnter }) => viewerCanEnter).map(({ id }) => id);
  const entered = rows.reduce(
    (sum, row) => sum + row.results.filter(({ subject }) => open.includes(subject)).length,
    0,
  );
  const left = rows.length * open.length - entered;
  if (entered === 0) return `${termName}，一科一科录`;
  return left === 0 ? '本学期都录好了，可以再改' : `已录 ${entered} 格，还有 ${left} 格`;
}

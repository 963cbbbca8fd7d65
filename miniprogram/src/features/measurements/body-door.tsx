import { useQuery } from '@tanstack/react-query';
import { open } from '../../platform/navigation/navigate';
import { Door } from '../../ui/door/door';
import { textOf } from './hundredths';
import { childMeasuresQuery, type ChildMeasures } from './measurements.queries';

/** ZM-9: the way to height, weight and results of a child. */
export function BodyDoor({ studentId }: { studentId: string }) {
  const { data } = useQuery(childMeasuresQuery(studentId));
  if (!data || (data.body.length === 0 && data.results.length === 0)) return null;
  const names = data.body.map(({ name }) => name).join('和');
  const title = data.results.length > 0 ? `成绩${names && '、'}${names}` : names;
  return <Door icon="seedling" title={title} note={noteOf(data)} onTap={() => open('body', { studentId })} />;
}

function noteOf({ body, results, viewerCanEnterBody }: ChildMeasures): string {
  const known = body.filter(({ value }) => value !== null);
  if (known.length > 0) return known.map(({ value, unit }) => `${textOf(value)} ${unit}`).join(' · ');
  if (viewerCanEnterBody) return '本学期还没有填，一分钟就好';
  return results.length > 0 ? `本学期 ${results.length} 科有等级` : '本学期还没有填';
}

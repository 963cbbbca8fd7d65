import { useQuery } from '@tanstack/react-query';
import { open } from '../../platform/navigation/navigate';
import { Door } from '../../ui/door/door';
import { householdQuotasQuery } from './evidence.queries';
import { monthWords } from './quota-words';

/** ZM-4: the way to what the month asks of a family; nothing where it asks nothing. */
export function MonthDoor({ studentId }: { studentId: string }) {
  const { data = [] } = useQuery(householdQuotasQuery(studentId));
  if (data.length === 0) return null;
  return <Door icon="today" title="本月记录" note={monthWords(data)} onTap={() => open('month', { studentId })} />;
}

import { useQuery } from '@tanstack/react-query';
import { open } from '../../platform/navigation/navigate';
import { Door } from '../../ui/door/door';
import { monthAndDay } from '../../words/days';
import { tasksQuery } from './evaluations.queries';
import { rewritable } from './task-words';

/** ZM-9: the way back to what was handed in at home, for as long as it may be changed; nothing that has to be done. */
export function HomeFormsDoor({ studentId }: { studentId: string }) {
  const { data = [] } = useQuery(tasksQuery(studentId));
  const found = rewritable(data);
  return found ? (
    <Door
      icon="pen"
      title={`看看或改写${found.names}`}
      note={`${monthAndDay(found.dueOn)}为止都能改`}
      onTap={() => open('termEnd', { studentId })}
    />
  ) : null;
}

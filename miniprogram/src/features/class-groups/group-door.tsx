import { useQuery } from '@tanstack/react-query';
import { open } from '../../platform/navigation/navigate';
import { Door } from '../../ui/door/door';
import { classGroupQuery } from './class-groups.queries';

/** ZM-2: the way to the evaluation group of a class, for those who work with it; a scheme may know no groups. */
export function GroupDoor({ classId }: { classId: string }) {
  const { data } = useQuery(classGroupQuery(classId));
  if (!data) return null;
  const note = data.isComplete ? `${data.headCount} 名老师，已经齐了` : `${data.headCount} 名老师，还没有齐`;
  return <Door icon="people" title="班级评价小组" note={note} onTap={() => open('classGroup', { classId })} />;
}

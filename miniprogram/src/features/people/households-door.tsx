import { useQuery } from '@tanstack/react-query';
import { open } from '../../platform/navigation/navigate';
import { Door } from '../../ui/door/door';
import { classHouseholdsQuery } from './households.queries';

/** ZM-1: the way to the households of a class that take no part, for those who work with it. */
export function HouseholdsDoor({ classId }: { classId: string }) {
  const { data } = useQuery(classHouseholdsQuery(classId));
  if (!data) return null;
  const count = data.pauses.length;
  const note = count === 0 ? '没有手机、老人照看、生病等' : `现有 ${count} 户，不催、不计数`;
  return <Door icon="people" title="暂不参加的家庭" note={note} onTap={() => open('households', { classId })} />;
}

import { open } from '../../platform/navigation/navigate';
import { Door } from '../../ui/door/door';

/** ZM-4: the way to the families' month, for who leads the class. */
export const FamilyQuotasDoor = ({ classId }: { classId: string }) => (
  <Door
    icon="today"
    title="家里的记录"
    note="每户这个月记了多少，还有几天"
    onTap={() => open('familyQuotas', { classId })}
  />
);

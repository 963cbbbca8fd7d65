import { open } from '../../platform/navigation/navigate';
import { Door } from '../../ui/door/door';

/** OP-7: the way to the exemptions of a class, for who grants them. */
export const ExemptionsDoor = ({ classId }: { classId: string }) => (
  <Door
    icon="lock"
    title="免评"
    note="体测免测、残障、生病，不催、不计数"
    onTap={() => open('exemptions', { classId })}
  />
);

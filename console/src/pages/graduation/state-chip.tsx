import type { GraduationPupil } from '../../features/growth-reports/graduation.queries';

const LOOKS: Record<GraduationPupil['state'], string> = {
  OPEN: 'chip',
  PROPOSED: 'chip chip--wait',
  SIGNED: 'chip chip--brand',
};

/** How far a graduation has come, in the same words as everywhere. */
export const StateChip = ({ state, stateName }: Pick<GraduationPupil, 'state' | 'stateName'>) => (
  <span className={LOOKS[state]}>{stateName}</span>
);

import type { RosterLine } from './roster-import.queries';

const LOOKS: Record<RosterLine['state'], string> = {
  WAITING_FOR_FILES: 'chip',
  READING: 'chip',
  PREVIEWED: 'chip chip--wait',
  FAILED: 'chip chip--bad',
  COMMITTED: 'chip chip--brand',
  UNDONE: 'chip chip--none',
};

/** Where an import stands, in the same words as everywhere. */
export const RosterStateChip = ({ state, stateName }: Pick<RosterLine, 'state' | 'stateName'>) => (
  <span className={LOOKS[state]}>{stateName}</span>
);

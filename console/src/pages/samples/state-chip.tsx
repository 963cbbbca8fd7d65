import type { Sampled } from '../../features/oversight/samples.queries';

const LOOKS: Record<Sampled['state'], string> = {
  WAITING: 'chip',
  FOUND: 'chip chip--wait',
  ANSWERED: 'chip chip--wait',
  FINE: 'chip chip--brand',
  SETTLED: 'chip chip--brand',
};

/** Where a booklet stands, in the same words as everywhere. */
export const StateChip = ({ state, stateName }: Pick<Sampled, 'state' | 'stateName'>) => (
  <span className={LOOKS[state]}>{stateName}</span>
);

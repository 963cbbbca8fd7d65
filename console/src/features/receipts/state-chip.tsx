import type { Receipt } from './receipts.queries';

/** Where a receipt stands, in the same words as everywhere. */
export const StateChip = ({ state, stateName }: Pick<Receipt, 'state' | 'stateName'>) => (
  <span className={state === 'AUDITED' ? 'chip chip--brand' : state === null ? 'chip chip--wait' : 'chip'}>
    {stateName}
  </span>
);

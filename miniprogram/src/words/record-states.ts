/** How the state of a record is shown; nothing for what simply stands. */
export interface StateChip {
  text: string;
  icon: 'pen' | 'clock' | 'undo' | 'eye';
  tone: 'plain' | 'wait' | 'bad';
}

const looks: Record<string, Omit<StateChip, 'text'>> = {
  DRAFT: { icon: 'pen', tone: 'plain' },
  SUBMITTED: { icon: 'clock', tone: 'wait' },
  RETURNED: { icon: 'undo', tone: 'bad' },
  HIDDEN: { icon: 'eye', tone: 'plain' },
};

/** The chip of a state, in the server's own words. */
export function chipOfState(state: string, stateName: string): StateChip | null {
  const look = looks[state];
  return look ? { text: stateName, ...look } : null;
}

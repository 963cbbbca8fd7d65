import { Chip } from '../../ui/chip/chip';
import type { RosterLine } from './roster-import.queries';

const looks = {
  WAITING_FOR_FILES: { tone: 'plain', icon: 'clock' },
  READING: { tone: 'plain', icon: 'clock' },
  PREVIEWED: { tone: 'wait', icon: 'clock' },
  FAILED: { tone: 'bad', icon: 'warn' },
  COMMITTED: { tone: 'brand', icon: 'tick' },
  UNDONE: { tone: 'info', icon: 'undo' },
} as const;

/** Where an import stands, in the same words everywhere. */
export function RosterStateChip({ state, name }: { state: RosterLine['state']; name: string }) {
  return <Chip {...looks[state]} text={name} />;
}

import type { LegalDate } from '../../kernel/time.js';

/** That somebody was told of a thing on a day. */
export interface Telling {
  /** Whom the sender knows: a family by its child, a member of staff by itself. */
  key: string;
  who: string;
  day: LegalDate;
  isRead: boolean;
}

/**
 * Who was told last on which day, and whether it was read: of a family when one of its guardians has, and never at what
 * hour. Who has not read comes first, in the order of the telling.
 */
export function lastTellings(tellings: readonly Telling[]): Telling[] {
  const last = new Map<string, Telling>();
  for (const telling of tellings) {
    const known = last.get(telling.key);
    if (!known || known.day < telling.day) last.set(telling.key, telling);
    else if (known.day === telling.day) last.set(telling.key, { ...known, isRead: known.isRead || telling.isRead });
  }
  const all = [...last.values()];
  return [...all.filter(({ isRead }) => !isRead), ...all.filter(({ isRead }) => isRead)];
}

import { nameKey } from './cells/name.js';
import { groupedBy } from './grouped-by.js';
import { personKey } from './keys.js';
import type { CurrentGuardian, CurrentStudent, PhoneChange } from './plan-types.js';
import type { DraftGuardian, DraftStudent } from './types.js';

/** The key of a guardian in the system; without a phone nobody else is the same. */
export const keyOfCurrent = ({ phone, name, personId }: CurrentGuardian): string =>
  personKey(phone ?? `#${personId}`, name);

/**
 * Guardians who have another phone now. The name in the same child's row is the same, the new phone belongs to nobody yet,
 * and no row of another child of theirs says otherwise: so the person, and the account, stay.
 */
export function planPhones(
  matches: ReadonlyMap<DraftStudent, CurrentStudent>,
  everybody: readonly CurrentStudent[],
): PhoneChange[] {
  const known = new Set(everybody.flatMap(({ guardians }) => guardians.map(keyOfCurrent)));
  const sayings = [...matches].flatMap(([draft, current]) =>
    current.guardians.flatMap((guardian) => sayingOf(guardian, current, draft.guardians) ?? []),
  );
  const changes: PhoneChange[] = [];
  for (const [personId, said] of groupedBy(sayings, (saying) => saying.personId)) {
    const [{ phone, key, changed }] = said as [Saying];
    if (changed && !known.has(key) && said.every((saying) => saying.phone === phone)) changes.push({ personId, phone });
  }
  return changes;
}

interface Saying {
  personId: string;
  phone: string;
  key: string;
  changed: boolean;
}

/** What a child's row says of a guardian's phone; undefined when it does not speak of that guardian. */
function sayingOf(
  guardian: CurrentGuardian,
  child: CurrentStudent,
  drafts: DraftGuardian[] | undefined,
): Saying | undefined {
  const { personId } = guardian;
  const exact = drafts?.find((draft) => draft.personKey === keyOfCurrent(guardian));
  if (exact?.phone) return { personId, phone: exact.phone, key: exact.personKey, changed: false };
  const others = new Set(child.guardians.map(keyOfCurrent));
  const named =
    drafts?.filter((draft) => nameKey(draft.name) === nameKey(guardian.name) && !others.has(draft.personKey)) ?? [];
  const [only] = named;
  if (named.length !== 1 || !only?.phone) return undefined;
  return { personId, phone: only.phone, key: only.personKey, changed: true };
}

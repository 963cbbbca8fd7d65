import { nameKey } from './cells/name.js';
import { changeOf } from './field-changes.js';
import { maskedPhone } from './masking.js';
import { keyOfCurrent } from './plan-phones.js';
import type {
  CurrentGuardian,
  CurrentStudent,
  FieldChange,
  GuardianChanges,
  GuardianToAdd,
  PhoneChange,
} from './plan-types.js';
import type { DraftGuardian } from './types.js';

/** Who the guardians of the school are, and which of them have another phone now. */
export class GuardianDirectory {
  private readonly people = new Map<string, string>();
  private readonly phones: Map<string, string | null>;

  constructor(students: readonly CurrentStudent[], phoneChanges: readonly PhoneChange[]) {
    this.phones = new Map(phoneChanges.map(({ personId, phone }) => [personId, phone]));
    for (const guardian of students.flatMap(({ guardians }) => guardians)) {
      if (guardian.phone) this.people.set(keyOfCurrent(guardian), guardian.personId);
      this.people.set(keyOfCurrent(this.asNow(guardian)), guardian.personId);
    }
  }

  /** A guardian with the phone that holds after the import. */
  asNow(guardian: CurrentGuardian): CurrentGuardian {
    const phone = this.phones.get(guardian.personId);
    return phone ? { ...guardian, phone } : guardian;
  }

  toAdd(guardian: DraftGuardian): GuardianToAdd {
    return { guardian, personId: this.people.get(guardian.personKey) ?? null };
  }
}

/** What changes in a child's guardians; null when nothing does. A blank phone leaves the known one. */
export function planGuardians(
  drafts: DraftGuardian[] | undefined,
  currents: CurrentGuardian[],
  directory: GuardianDirectory,
): GuardianChanges | null {
  if (!drafts) return null;
  const rest = new Set(currents);
  const changes: GuardianChanges = { add: [], change: [], remove: [] };
  for (const draft of drafts) {
    const same = [...rest].find((each) => isSame(draft, directory.asNow(each)));
    if (!same) changes.add.push(directory.toAdd(draft));
    else {
      rest.delete(same);
      const { guardianshipId } = same;
      const { kinship, rank } = draft;
      if (same.kinship !== kinship || same.rank !== rank) changes.change.push({ guardianshipId, kinship, rank });
    }
  }
  changes.remove = [...rest];
  return Object.values(changes).every((list) => list.length === 0) ? null : changes;
}

const isSame = (draft: DraftGuardian, current: CurrentGuardian): boolean =>
  draft.phone === null ? nameKey(draft.name) === nameKey(current.name) : draft.personKey === keyOfCurrent(current);

/** Guardians before and after in words, phones masked; undefined when they are the same. */
export function guardianChange(
  drafts: DraftGuardian[] | undefined,
  currents: CurrentGuardian[],
  planned: GuardianChanges | null,
  directory: GuardianDirectory,
): FieldChange | undefined {
  const rung =
    drafts !== undefined && currents.some((each) => directory.asNow(each) !== each && !planned?.remove.includes(each));
  if (!planned && !rung) return undefined;
  const before = currents.toSorted((a, b) => a.rank - b.rank);
  return changeOf('guardians', '监护人', inWords(before), inWords(drafts ?? []));
}

const inWords = (guardians: readonly (DraftGuardian | CurrentGuardian)[]): string =>
  guardians.map(({ kinship, name, phone }) => `${kinship}${name}${phone ? ` ${maskedPhone(phone)}` : ''}`).join('、') ||
  '空';

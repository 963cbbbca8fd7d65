import { studentKeys } from './keys.js';
import type { CurrentStudent } from './plan-types.js';
import type { DraftStudent } from './types.js';

/** Which student of the system each row is about: by 学籍号, then identity paper, then name with birth date. */
export function matchStudents(
  drafts: readonly DraftStudent[],
  currents: readonly CurrentStudent[],
): Map<DraftStudent, CurrentStudent> {
  const matches = new Map<DraftStudent, CurrentStudent>();
  const taken = new Set<CurrentStudent>();
  for (const prefix of ['roll:', 'document:', 'born:']) {
    const index = uniqueBy(currents, prefix);
    for (const [key, draft] of uniqueBy(
      drafts.filter((each) => !matches.has(each)),
      prefix,
    )) {
      const current = index.get(key);
      if (!draft || !current || taken.has(current)) continue;
      if (prefix === 'born:' && provenDifferent(draft, current)) continue;
      matches.set(draft, current);
      taken.add(current);
    }
  }
  return matches;
}

/** Students by one kind of key; a key that two share stands for nobody. */
function uniqueBy<S extends DraftStudent | CurrentStudent>(
  students: readonly S[],
  prefix: string,
): Map<string, S | undefined> {
  const index = new Map<string, S | undefined>();
  for (const student of students) {
    const key = studentKeys(student).find((each) => each.startsWith(prefix));
    if (key) index.set(key, index.has(key) ? undefined : student);
  }
  return index;
}

/** Same name and birth date, yet both numbers are known on both sides and neither agrees. */
const provenDifferent = (draft: DraftStudent, current: CurrentStudent): boolean =>
  Boolean(draft.rollNumber && current.rollNumber && draft.document && current.document);

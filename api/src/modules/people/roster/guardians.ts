import type { DraftBuilder } from './draft-builder.js';
import { groupedBy } from './grouped-by.js';
import { personKey } from './keys.js';
import type { DraftGuardian, DraftStudent, JoinOffer } from './types.js';
import { maskedPhone } from './masking.js';

type Placed = { guardian: DraftGuardian; student: DraftStudent };

/** One warning for each phone that guardians of different names share: they stay two people. */
export function warnOfSharedPhones(builder: DraftBuilder): void {
  const byPhone = groupedBy(placedGuardians(builder.draft.students), ({ guardian }) => guardian.phone);
  for (const [phone, placed] of byPhone) {
    const people = new Map(placed.map((each) => [each.guardian.personKey, each]));
    const second = [...people.values()][1];
    if (!phone || !second) continue;
    const names = [...people.values()].map(({ guardian }) => guardian.name).join('、');
    const message = `电话 ${maskedPhone(phone)} 写在 ${people.size} 个人名下：${names}，按 ${people.size} 个人登记。`;
    builder.warn(second.student.file, second.student.row, message);
  }
}

const placedGuardians = (students: readonly DraftStudent[]): Placed[] =>
  students.flatMap((student) => (student.guardians ?? []).map((guardian) => ({ guardian, student })));

/** Members of staff who seem to be guardians too: same phone and name. */
export function offersOf(
  builder: DraftBuilder,
  staff: Iterable<{ staffNumber: string; name: string; phone?: string | null | undefined }>,
): JoinOffer[] {
  const byPerson = groupedBy(placedGuardians(builder.draft.students), ({ guardian }) => guardian.personKey);
  const offers: JoinOffer[] = [];
  for (const { staffNumber, name, phone } of staff) {
    const key = phone ? personKey(phone, name) : undefined;
    const placed = key ? byPerson.get(key) : undefined;
    if (!key || !placed) continue;
    const { file, row } = placed[0]!.student;
    const childNames = placed.map(({ student }) => student.name);
    offers.push({ id: staffNumber, file, row, staffNumber, staffName: name, personKey: key, childNames });
  }
  return offers;
}

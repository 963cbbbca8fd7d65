import { personIn } from '../../../kernel/actor.js';
import type { Change, Context } from '../../../kernel/context.js';
import { invalidInput, ruleBroken } from '../../../kernel/errors.js';
import { newId, type Id } from '../../../kernel/ids.js';
import { isLegalDate, type LegalDate } from '../../../kernel/time.js';
import { termOn } from '../../organisation/index.js';
import { visibleSchemeOf } from '../../schemes/index.js';
import { Exemption } from '../exemption.entity.js';
import {
  exemptionFault,
  itemsOf,
  type ExemptGround,
  type ExemptionWanted,
  type ExemptItem,
  type NamedItem,
} from '../exemption.rules.js';
import { proofOf } from '../proof.files.js';
import { loadPupilToExempt } from '../receive-proof.js';

/** What is said about an exemption. */
export interface ExemptionInput extends ExemptItem {
  studentId: Id;
  ground: ExemptGround;
  note?: string | null;
  startsOn?: string | null;
  lastOn: string;
  /** The receipt of the uploaded proof. */
  proof: string;
}

/** A checked exemption, ready to be written. */
export interface PreparedExemption extends ExemptionWanted {
  schoolId: Id;
  classId: Id;
  studentId: Id;
  named: NamedItem;
  proofHash: string;
  grantedById: Id;
}

async function checkedDays(ctx: Context, schoolId: Id, input: ExemptionInput): Promise<ExemptionWanted> {
  const term = await termOn(ctx, schoolId, ctx.clock.today());
  if (!term) throw ruleBroken('学校还没有设置本学期，暂时不能登记。');
  const startsOn = input.startsOn ?? ctx.clock.today();
  for (const [field, day] of Object.entries({ startsOn, lastOn: input.lastOn }))
    if (!isLegalDate(day)) throw invalidInput(field, '日期应写成 2026-09-01 这样。');
  const days = { startsOn: startsOn as LegalDate, lastOn: input.lastOn as LegalDate };
  const wanted = { ...days, ground: input.ground, note: (input.note ?? '').normalize('NFC').trim() };
  const fault = exemptionFault(wanted, term.starts_on);
  if (fault) throw invalidInput(fault.field, fault.message);
  return wanted;
}

/** OP-7: checks an exemption by the scheme of the pupil's class, and that its proof was brought; before the transaction. */
export async function prepareExemption(ctx: Context, input: ExemptionInput): Promise<PreparedExemption> {
  const student = await loadPupilToExempt(ctx, input.studentId);
  const { id: studentId, school_id: schoolId, class_id: classId, stage, entry_year } = student;
  const wanted = await checkedDays(ctx, schoolId, input);
  const place = { id: classId, school_id: schoolId, stage: stage!, entry_year: entry_year! };
  const { scheme } = (await visibleSchemeOf(ctx, place)).inForce;
  const named = itemsOf(scheme).find(({ kind, item }) => kind === input.kind && item === input.item);
  if (!named) throw invalidInput('item', '这一项不在学校的评价方案里，请重新选择。');
  const grantedById = personIn(ctx.actor, schoolId)!;
  const proofHash = proofOf(ctx, { schoolId, studentId, personId: grantedById }, input.proof);
  if (!proofHash) throw invalidInput('proof', '请先拍下或选择证明的照片；传上去超过一天的要重新传一次。');
  return { ...wanted, schoolId, classId, studentId, named, proofHash, grantedById };
}

const isOver = ({ startsOn, lastOn }: Exemption): boolean => lastOn < startsOn;

/** OP-7: grants a pupil an exemption from one item; what was entered before stays. */
export async function grantExemption(change: Change, prepared: PreparedExemption): Promise<{ classId: Id }> {
  const { schoolId, classId, studentId, named, startsOn, lastOn, ground, note, proofHash, grantedById } = prepared;
  const { kind, item, name } = named;
  const known = await change.em.find(Exemption, { schoolId, studentId, kind, item });
  const again = known.find((one) => one.startsOn === startsOn && isOver(one));
  const crossing = known.find((one) => !isOver(one) && one.startsOn <= lastOn && startsOn <= one.lastOn);
  if (crossing)
    throw ruleBroken(`“${name}”已经登记了 ${crossing.startsOn} 到 ${crossing.lastOn} 免评，请先提前结束，再重新登记。`);
  const granted = { lastOn, ground, note, proofHash, grantedById, grantedAt: change.clock.now() };
  const place = { id: newId(), schoolId, studentId, kind, item, startsOn };
  if (again) Object.assign(again, granted);
  else change.em.create(Exemption, { ...place, ...granted } as never);
  change.announce({
    schoolId,
    kind: 'exemptions.granted',
    subject: { kind: 'student', id: studentId },
    detail: { item: `${kind} ${item}`, startsOn, lastOn },
  });
  return { classId };
}

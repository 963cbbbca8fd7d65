import { personIn } from '../../../kernel/actor.js';
import { signedIn, type Change, type Context } from '../../../kernel/context.js';
import { conflict, forbidden, invalidInput, ruleBroken } from '../../../kernel/errors.js';
import { newId, type Id } from '../../../kernel/ids.js';
import { ExemptKind } from '../../exemptions/exemption.rules.js';
import { loadVisibleStudent } from '../../people/index.js';
import { ConsentKind } from '../../privacy/index.js';
import { Recorder } from '../../schemes/codes.rules.js';
import type { Scheme } from '../../schemes/index.js';
import { bodyEntry, schemeOfPupil } from '../body-entry.js';
import { bodyFault } from '../entry.rules.js';
import { findExempt } from '../exempt.queries.js';
import { BodyMeasure } from '../measurement.entity.js';
import { removeSeen } from '../remove-seen.js';
import { termToEnter } from '../school-term.js';

/** One measure as it was typed; without a value it is emptied. */
export interface BodyValue {
  item: string;
  value?: number | null;
  version?: number | null;
}

/** Checked measures, ready to be written. */
export interface PreparedBody {
  schoolId: Id;
  studentId: Id;
  termId: Id;
  byId: Id;
  enteredAs: Recorder | null;
  values: BodyValue[];
}

function checkValues(scheme: Scheme, values: readonly BodyValue[], exempt: readonly string[]): void {
  if (values.length === 0) throw invalidInput('values', '还没有填写身高或体重。');
  if (new Set(values.map((value) => value.item)).size !== values.length)
    throw invalidInput('values', '同一项填了两次，请只留一个数。');
  for (const { item: id, value } of values) {
    const item = scheme.measurements.body!.items.find((candidate) => candidate.id === id);
    if (!item) throw invalidInput('values', '这一项不在评价方案里，请更新后再填。');
    if (exempt.includes(id)) throw ruleBroken(`${item.name}已经登记免评，不用填写。`);
    const fault = value == null ? null : bodyFault(item, value);
    if (fault) throw invalidInput(`values.${id}`, fault);
  }
}

/** A guardian or pupil enters as that person, even where they also work at the school. */
function personOf(ctx: Context, role: Recorder, schoolId: Id, studentId: Id): Id {
  const children = role === Recorder.GUARDIAN ? ctx.actor.guards : role === Recorder.STUDENT ? ctx.actor.self : [];
  return children.find((child) => child.studentId === studentId)?.personId ?? personIn(ctx.actor, schoolId)!;
}

/** ZM-9: checks body measures of the running term by the scheme of the pupil's class; before the transaction. */
export async function prepareBodyMeasures(
  ctx: Context,
  input: { studentId: Id; values: BodyValue[] },
): Promise<PreparedBody> {
  signedIn(ctx);
  const student = await loadVisibleStudent(ctx, input.studentId);
  const scheme = (await schemeOfPupil(ctx, student))?.scheme;
  const { role, enteredAs, whyNot, lacksConsent } = await bodyEntry(ctx, student, scheme);
  if (lacksConsent) throw ruleBroken(whyNot!, { consent: ConsentKind.TERMS, studentIds: [student.id] });
  if (!role) throw forbidden(whyNot!);
  const { school_id: schoolId, id: studentId } = student;
  const term = await termToEnter(ctx, schoolId);
  const exempt = await findExempt(ctx, ExemptKind.MEASURE, { schoolId, term, studentIds: [studentId] });
  checkValues(scheme!, input.values, exempt(studentId));
  const byId = personOf(ctx, role, schoolId, studentId);
  return { schoolId, studentId, termId: term.id, byId, enteredAs, values: input.values };
}

interface Done {
  verb: 'entered' | 'changed' | 'removed';
  item: string;
  former?: BodyMeasure;
}

function announce(change: Change, prepared: PreparedBody, { verb, item, former }: Done): void {
  const { schoolId, studentId, termId } = prepared;
  const was = former && { formerBy: former.enteredById, formerAt: former.enteredAt };
  change.announce({
    schoolId,
    kind: `measurements.body-${verb}`,
    subject: { kind: 'student', id: studentId },
    detail: { item, termId, ...was },
  });
}

function enter(change: Change, prepared: PreparedBody, item: string, value: number): void {
  const { schoolId, studentId, termId, byId: enteredById, enteredAs } = prepared;
  const place = { id: newId(), schoolId, studentId, termId };
  const entered = { enteredById, enteredAs, enteredAt: change.clock.now() };
  change.em.create(BodyMeasure, { ...place, item, value, ...entered } as never);
  announce(change, prepared, { verb: 'entered', item });
}

async function replace(change: Change, prepared: PreparedBody, row: BodyMeasure, value: number | null): Promise<void> {
  announce(change, prepared, { verb: value === null ? 'removed' : 'changed', item: row.item, former: row });
  if (value === null) await removeSeen(change, 'body_measure', row);
  else {
    const { byId: enteredById, enteredAs } = prepared;
    Object.assign(row, { value, enteredById, enteredAs, enteredAt: change.clock.now() });
  }
}

async function write(
  change: Change,
  prepared: PreparedBody,
  row: BodyMeasure | undefined,
  { item, value = null, version = null }: BodyValue,
): Promise<void> {
  const stands = row ?? { value: null, version: null };
  if (stands.value === value) return;
  if (stands.version !== version) throw conflict();
  if (row) await replace(change, prepared, row, value);
  else enter(change, prepared, item, value!);
}

/** ZM-9: writes body measures of a pupil; what stands already is left as it is. */
export async function saveBodyMeasures(change: Change, prepared: PreparedBody): Promise<{ studentId: Id }> {
  const { schoolId, studentId, termId, values } = prepared;
  const rows = await change.em.find(BodyMeasure, { schoolId, studentId, termId });
  for (const value of values)
    await write(
      change,
      prepared,
      rows.find((row) => row.item === value.item),
      value,
    );
  return { studentId };
}

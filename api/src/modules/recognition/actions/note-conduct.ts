import type { Change, Context } from '../../../kernel/context.js';
import { invalidInput } from '../../../kernel/errors.js';
import { newId, type Id } from '../../../kernel/ids.js';
import { type ConductAudience, Recorder } from '../../schemes/codes.rules.js';
import { audienceOf, conductItems } from '../../schemes/recognition.rules.js';
import { ConductNote } from '../conduct-note.entity.js';
import { prepareGiving, type GivingInput, type PreparedGiving } from '../prepare-giving.js';

/** What a teacher notes about whom. */
export interface ConductInput extends GivingInput {
  item: string;
}

/** A checked note, ready to be written. */
export interface PreparedConduct extends PreparedGiving {
  input: ConductInput;
  course: string;
  audience: ConductAudience;
}

/** The roles in which somebody notes conduct in a class. */
export const notingRoles = (courses: readonly string[], leads: boolean): Recorder[] => [
  ...(courses.length > 0 ? [Recorder.TEACHER] : []),
  ...(leads ? [Recorder.HOMEROOM_TEACHER] : []),
];

/** ZM-3: checks a note by the scheme of the class; before the transaction. */
export async function prepareConduct(ctx: Context, input: ConductInput): Promise<PreparedConduct> {
  const { scheme, courses, leads, ...place } = await prepareGiving(ctx, input, '课堂表现由教这个班的老师记。');
  const item = conductItems(scheme, notingRoles(courses, leads)).find(({ id }) => id === input.item);
  if (!item) throw invalidInput('item', '按现在的评价方案，您不能记这一项，请换一项。');
  return { ...place, input, course: courses[0] ?? '', audience: audienceOf(item) };
}

/** ZM-3: notes the same about each child, all in one batch that can be taken back whole. It raises no count. */
export async function noteConduct(change: Change, prepared: PreparedConduct): Promise<{ batchId: Id; classId: Id }> {
  const { input, studentIds, schoolId, termId, schemeVersionId, giverId, course, note, audience } = prepared;
  const { classId, item: reason } = input;
  const [batchId, givenAt] = [newId(), change.clock.now()];
  for (const studentId of studentIds) {
    const said = { course, reason, audience, note, givenAt, undoneAt: null, corrections: null };
    const place = { schoolId, classId, termId, schemeVersionId, studentId, giverId, batchId };
    change.em.create(ConductNote, { id: newId(), ...place, ...said } as never);
  }
  const subject = { kind: 'conductBatch', id: batchId };
  change.announce({ schoolId, kind: 'recognition.conduct-noted', subject, detail: { children: studentIds.length } });
  return { batchId, classId };
}

import type { Change, Context } from '../../../kernel/context.js';
import { invalidInput } from '../../../kernel/errors.js';
import { newId, type Id } from '../../../kernel/ids.js';
import { prepareTallies, raiseTallies, type Capture } from '../../evidence/index.js';
import { Recorder } from '../../schemes/codes.rules.js';
import type { Scheme } from '../../schemes/index.js';
import { flowerReasons, givesFlowers } from '../../schemes/recognition.rules.js';
import { FLOWERS } from '../count-flowers.js';
import { Flower } from '../flower.entity.js';
import { monthOfInstant } from '../flower.rules.js';
import { prepareGiving, type GivingInput, type PreparedGiving } from '../prepare-giving.js';

/** What a teacher gives to whom. */
export interface FlowersInput extends GivingInput {
  reason: string;
}

/** A checked gift, ready to be written. */
export interface PreparedFlowers extends PreparedGiving {
  input: FlowersInput;
  course: string;
  capture: Capture;
}

/** The course in which the teacher may give this flower: the first for which the scheme has the reason. */
function courseFor(scheme: Scheme, courses: readonly string[], leads: boolean, reason: string): string {
  const has = (course: string | null): boolean =>
    flowerReasons(scheme, course).some((offered) => offered.id === reason);
  const course = courses.find((candidate) => givesFlowers(scheme, Recorder.TEACHER) && has(candidate));
  if (course !== undefined) return course;
  if (leads && givesFlowers(scheme, Recorder.HOMEROOM_TEACHER) && has(null)) return '';
  throw invalidInput('reason', '按现在的评价方案，您不能送这种小红花，请换一种。');
}

/** ZM-5: checks a gift by the scheme of the class, and makes its counts ready; before the transaction. */
export async function prepareFlowers(ctx: Context, input: FlowersInput): Promise<PreparedFlowers> {
  const { scheme, courses, leads, ...place } = await prepareGiving(ctx, input, '小红花由教这个班的老师送。');
  const { schoolId, termId, giverId, studentIds } = place;
  const course = courseFor(scheme, courses, leads, input.reason);
  const capture = {
    month: monthOfInstant(ctx.clock.now()),
    category: FLOWERS,
    recorderRole: Recorder.TEACHER,
    recorderId: giverId,
    studentIds,
    photos: 0,
    each: true,
  };
  await prepareTallies(ctx, { schoolId, termId }, capture);
  return { ...place, input, course, capture };
}

/** ZM-5: gives each child a flower, all in one batch that can be taken back whole. */
export async function giveFlowers(change: Change, prepared: PreparedFlowers): Promise<{ batchId: Id; classId: Id }> {
  const { input, schoolId, termId, schemeVersionId, giverId, course, note, capture } = prepared;
  const [batchId, givenAt] = [newId(), change.clock.now()];
  for (const studentId of capture.studentIds) {
    const gift = { course, reason: input.reason, note, givenAt, undoneAt: null, corrections: null };
    const place = { schoolId, classId: input.classId, termId, schemeVersionId, studentId, giverId, batchId };
    change.em.create(Flower, { id: newId(), ...place, ...gift } as never);
  }
  await raiseTallies(change, { schoolId, termId }, capture, 1);
  const detail = { children: capture.studentIds.length, reason: input.reason };
  change.announce({
    schoolId,
    kind: 'recognition.flowers-given',
    subject: { kind: 'flowerBatch', id: batchId },
    detail,
  });
  return { batchId, classId: input.classId };
}

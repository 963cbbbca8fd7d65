import { personIn } from '../../../kernel/actor.js';
import { signedIn, type Change, type Context } from '../../../kernel/context.js';
import { forbidden, invalidInput, notFound, ruleBroken } from '../../../kernel/errors.js';
import { newId, type Id } from '../../../kernel/ids.js';
import { prepareTallies, raiseTallies, type Capture } from '../../evidence/index.js';
import { termOn } from '../../organisation/index.js';
import { findEnrolledNames, findTaughtCourses, loadVisibleClass } from '../../people/index.js';
import { Recorder } from '../../schemes/codes.rules.js';
import { schemeOfClass, type Scheme } from '../../schemes/index.js';
import { flowerReasons, givesFlowers } from '../../schemes/recognition.rules.js';
import { Flower } from '../flower.entity.js';
import { monthOfInstant } from '../flower.rules.js';

const MOST_CHILDREN = 100;
const LONGEST_NOTE = 100;

/** The category under which flowers are counted. */
export const FLOWERS = 'flower';

/** What a teacher gives to whom. */
export interface FlowersInput {
  classId: Id;
  studentIds: Id[];
  reason: string;
  note?: string | null;
}

/** A checked gift, ready to be written. */
export interface PreparedFlowers {
  input: FlowersInput;
  schoolId: Id;
  termId: Id;
  schemeVersionId: Id;
  giverId: Id;
  course: string;
  note: string;
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

function checkNote(note: string | null | undefined): string {
  const words = (note ?? '').normalize('NFC').trim();
  if ([...words].length > LONGEST_NOTE) throw invalidInput('note', `理由最多写 ${LONGEST_NOTE} 个字。`);
  return words;
}

async function checkChildren(ctx: Context, schoolId: Id, { classId, studentIds }: FlowersInput): Promise<void> {
  if (studentIds.length === 0) throw invalidInput('studentIds', '请先点一名或几名学生。');
  if (studentIds.length > MOST_CHILDREN) throw invalidInput('studentIds', `一次最多送给 ${MOST_CHILDREN} 人。`);
  const names = await findEnrolledNames(ctx, schoolId, classId, studentIds);
  if (names.size !== new Set(studentIds).size) throw notFound('这些学生');
}

/** ZM-5: checks a gift by the scheme of the class, and makes its counts ready; before the transaction. */
export async function prepareFlowers(ctx: Context, input: FlowersInput): Promise<PreparedFlowers> {
  signedIn(ctx);
  const place = await loadVisibleClass(ctx, input.classId);
  const schoolId = place.school_id;
  const giverId = personIn(ctx.actor, schoolId)!;
  const leads = ctx.actor.offices.some((office) => office.classId === input.classId);
  const teaches = ctx.actor.teaching.some((teaching) => teaching.classId === input.classId);
  if (!leads && !teaches) throw forbidden('小红花由教这个班的老师送。');
  await checkChildren(ctx, schoolId, input);
  const term = await termOn(ctx, schoolId, ctx.clock.today());
  if (!term) throw ruleBroken('学校还没有设置本学期，暂时不能送小红花。');
  const { scheme, versionId } = await schemeOfClass(ctx, place);
  const taught = await findTaughtCourses(ctx, schoolId, giverId, [input.classId]);
  const course = courseFor(
    scheme,
    taught.map((row) => row.name ?? ''),
    leads,
    input.reason,
  );
  const studentIds = [...new Set(input.studentIds)];
  const capture = {
    month: monthOfInstant(ctx.clock.now()),
    category: FLOWERS,
    recorderRole: Recorder.TEACHER,
    recorderId: giverId,
    studentIds,
    photos: 0,
    each: true,
  };
  await prepareTallies(ctx, { schoolId, termId: term.id }, capture);
  const note = checkNote(input.note);
  return { input, schoolId, termId: term.id, schemeVersionId: versionId, giverId, course, note, capture };
}

/** ZM-5: gives each child a flower, all in one batch that can be taken back whole. */
export async function giveFlowers(change: Change, prepared: PreparedFlowers): Promise<{ batchId: Id; classId: Id }> {
  const { input, schoolId, termId, schemeVersionId, giverId, course, note, capture } = prepared;
  const [batchId, givenAt] = [newId(), change.clock.now()];
  for (const studentId of capture.studentIds) {
    const gift = { course, reason: input.reason, note, givenAt, undoneAt: null };
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

import { personIn } from '../../kernel/actor.js';
import { signedIn, type Context } from '../../kernel/context.js';
import { forbidden, invalidInput, notFound, ruleBroken } from '../../kernel/errors.js';
import type { Id } from '../../kernel/ids.js';
import { termOn } from '../organisation/index.js';
import { findEnrolledNames, findTaughtCourses, loadVisibleClass } from '../people/index.js';
import { schemeOfClass, type Scheme } from '../schemes/index.js';

const MOST_CHILDREN = 100;
const LONGEST_NOTE = 100;

/** To whom something is given, with a few words. */
export interface GivingInput {
  classId: Id;
  studentIds: Id[];
  note?: string | null;
}

/** Where and by whom something is given, checked. */
export interface PreparedGiving {
  schoolId: Id;
  termId: Id;
  schemeVersionId: Id;
  giverId: Id;
  studentIds: Id[];
  note: string;
}

/** With what the giver may give: the scheme, the own courses in the class, and whether the giver leads it. */
export interface GivingRights {
  scheme: Scheme;
  courses: string[];
  leads: boolean;
}

function checkNote(note: string | null | undefined): string {
  const words = (note ?? '').normalize('NFC').trim();
  if ([...words].length > LONGEST_NOTE) throw invalidInput('note', `理由最多写 ${LONGEST_NOTE} 个字。`);
  return words;
}

async function checkChildren(ctx: Context, schoolId: Id, { classId, studentIds }: GivingInput): Promise<void> {
  if (studentIds.length === 0) throw invalidInput('studentIds', '请先点一名或几名学生。');
  if (studentIds.length > MOST_CHILDREN) throw invalidInput('studentIds', `一次最多给 ${MOST_CHILDREN} 人。`);
  const names = await findEnrolledNames(ctx, schoolId, classId, studentIds);
  if (names.size !== new Set(studentIds).size) throw notFound('这些学生');
}

/** Checks that the actor teaches the class, that the children are in it, and that there is a term; `whose` says who gives. */
export async function prepareGiving(
  ctx: Context,
  input: GivingInput,
  whose: string,
): Promise<PreparedGiving & GivingRights> {
  signedIn(ctx);
  const place = await loadVisibleClass(ctx, input.classId);
  const schoolId = place.school_id;
  const giverId = personIn(ctx.actor, schoolId)!;
  const leads = ctx.actor.offices.some((office) => office.classId === input.classId);
  const teaches = ctx.actor.teaching.some((teaching) => teaching.classId === input.classId);
  if (!leads && !teaches) throw forbidden(whose);
  await checkChildren(ctx, schoolId, input);
  const term = await termOn(ctx, schoolId, ctx.clock.today());
  if (!term) throw ruleBroken('学校还没有设置本学期，暂时不能记。');
  const { scheme, versionId: schemeVersionId } = await schemeOfClass(ctx, place);
  const taught = await findTaughtCourses(ctx, schoolId, giverId, [input.classId]);
  const courses = taught.map((row) => row.name ?? '');
  const studentIds = [...new Set(input.studentIds)];
  const note = checkNote(input.note);
  return { schoolId, termId: term.id, schemeVersionId, giverId, studentIds, note, scheme, courses, leads };
}

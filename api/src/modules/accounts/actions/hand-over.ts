import { isGuardianOf, Sitting } from '../../../kernel/actor.js';
import { signedIn, type Change, type Context } from '../../../kernel/context.js';
import { forbidden } from '../../../kernel/errors.js';
import type { Id } from '../../../kernel/ids.js';
import { Student, loadVisibleStudent } from '../../people/index.js';
import { isUnderFourteen } from '../../people/people.rules.js';
import { lendDevice } from '../lend-device.js';
import type { OpenedSession } from './sign-in.js';

/** The child to whom a phone is lent. */
export interface LentTo {
  studentId: Id;
  schoolId: Id;
}

/** OP-3: whether a guardian may lend the phone to this child; from fourteen on a pupil has an account of its own. */
export async function prepareHandOver(ctx: Context, studentId: Id): Promise<LentTo> {
  signedIn(ctx);
  const student = await loadVisibleStudent(ctx, studentId);
  if (!isGuardianOf(ctx.actor, { studentId })) throw forbidden('只有孩子的家长能把手机交给孩子用。');
  if (student.birth_on && !isUnderFourteen(student.birth_on, ctx.clock.today()))
    throw forbidden('孩子已满十四岁，请让孩子用自己的账号登录。邀请码可以向班主任要。');
  return { studentId: student.id, schoolId: student.school_id };
}

/** OP-3: opens the child's own face on the guardian's phone, for a short while. */
export async function handOver(change: Change, { studentId, schoolId }: LentTo): Promise<OpenedSession> {
  const { personId } = await change.em.findOneOrFail(Student, { schoolId, id: studentId });
  const session = await lendDevice(change, { schoolId, personId }, Sitting.HANDED);
  change.announce({ schoolId, kind: 'accounts.phone-handed-over', subject: { kind: 'student', id: studentId } });
  return session;
}

import { personIn } from '../../kernel/actor.js';
import { signedIn, type Context } from '../../kernel/context.js';
import { forbidden } from '../../kernel/errors.js';
import type { Id } from '../../kernel/ids.js';
import { preparePhoto } from '../../platform/photos/index.js';
import { loadVisibleStudent, type StudentRow } from '../people/index.js';
import { exempts, WHO_EXEMPTS } from './exemption.policy.js';
import { proofKey, proofReceipt } from './proof.files.js';

/** A pupil in a class whose exemptions the actor grants. */
export async function loadPupilToExempt(ctx: Context, studentId: Id): Promise<StudentRow & { class_id: Id }> {
  signedIn(ctx);
  const student = await loadVisibleStudent(ctx, studentId);
  const { class_id: classId, school_id: schoolId } = student;
  if (!classId || !exempts(ctx.actor, { id: classId, school_id: schoolId }, studentId)) throw forbidden(WHO_EXEMPTS);
  return { ...student, class_id: classId };
}

/** OP-7: takes the picture of a proof: re-encoded, without metadata, kept apart from all photos of records. */
export async function receiveProof(
  ctx: Context,
  { studentId, read }: { studentId: Id; read: () => Promise<Buffer> },
): Promise<{ proof: string }> {
  const { school_id: schoolId } = await loadPupilToExempt(ctx, studentId);
  const { image, imageHash } = await preparePhoto(await read(), ctx.clock.now());
  await ctx.files.put(proofKey(schoolId, imageHash), image);
  return { proof: proofReceipt(ctx, { schoolId, studentId, personId: personIn(ctx.actor, schoolId)! }, imageHash) };
}

import type { Context } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import type { Id } from '../../../kernel/ids.js';
import { findLeavers } from './graduation.queries.js';
import type { LeavingClass } from './leaving-class.js';

/** A pupil of a leaving class by the id that was asked for; anybody else is not found. */
export async function pupilOf(ctx: Context, { schoolId, classId, on }: LeavingClass, wanted: Id): Promise<Id> {
  const roll = await findLeavers(ctx, schoolId, [classId], on);
  if (!roll.some((row) => row.student_id === wanted)) throw notFound('这名学生');
  return wanted;
}

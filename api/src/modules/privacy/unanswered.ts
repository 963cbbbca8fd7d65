import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { findCurrentConsents } from './consent.queries.js';
import { ConsentKind } from './consent.rules.js';

/** What every family is asked; of the school's duty it is told. */
const ASKED = [ConsentKind.TERMS, ConsentKind.PHOTOS, ConsentKind.DISPLAY];

/** Of some pupils of a school those whose family has left matters open, and how many. */
export async function findUnanswered(ctx: Context, schoolId: Id, studentIds: readonly Id[]): Promise<Map<Id, number>> {
  const open = new Map<Id, number>();
  for (const [studentId, answers] of await findCurrentConsents(ctx, schoolId, studentIds)) {
    const left = ASKED.filter((kind) => !answers.has(kind)).length;
    if (left > 0) open.set(studentId, left);
  }
  return open;
}

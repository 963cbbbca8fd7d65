import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import type { Instant, LegalDate } from '../../kernel/time.js';
import { loadVisibleStudent } from '../people/index.js';
import { deciderOf } from './consent.policy.js';
import { findCurrentConsents } from './consent.queries.js';
import { allowedDecisions } from './consent.rules.js';
import { textsFor } from './consent.texts.js';
import type { ConsentType } from './consent.types.js';

/** All matters about a child with the answers that count. */
export async function presentConsents(ctx: Context, studentId: Id): Promise<ConsentType[]> {
  const student = await loadVisibleStudent(ctx, studentId);
  const answers = (await findCurrentConsents(ctx, student.school_id, [student.id])).get(student.id)!;
  const today = ctx.clock.today();
  const mayDecide = deciderOf(ctx.actor, student, today) !== null;
  return textsFor(student.birth_on as LegalDate, today).map(({ version, ...text }) => {
    const answer = answers.get(text.kind) ?? null;
    return {
      ...text,
      textVersion: version,
      decision: answer?.decision ?? null,
      decidedAt: (answer?.at as Instant | undefined) ?? null,
      viewerCanDecide: mayDecide ? allowedDecisions(text.kind, answer?.decision ?? null) : [],
    };
  });
}

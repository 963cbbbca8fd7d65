import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { termOn } from '../organisation/index.js';
import { loadVisibleClass } from '../people/index.js';
import { Phase, Rater } from '../schemes/codes.rules.js';
import { formsIn } from '../schemes/evaluation.rules.js';
import { presentForm, schemeFor, type EvaluationForm, type SchemeInForce } from '../schemes/index.js';
import { loadClassOf } from './class-of.js';
import { runsRounds, startsInBetween, type ClassOf } from './evaluations.policy.js';
import { gradeOf } from './form-of.js';
import { findRounds } from './round.queries.js';
import type { OfferedRoundType } from './round.types.js';
import { taughtIn } from './standing.js';

/** The forms of a class's scheme for its grade today. */
export async function formsOfClass(
  ctx: Context,
  place: ClassOf,
): Promise<{ inForce: SchemeInForce; forms: EvaluationForm[] }> {
  const grade = gradeOf(ctx, await loadClassOf(ctx, place));
  const inForce = await schemeFor(ctx, { ...place, on: ctx.clock.today() });
  const forms = [Phase.PROCESS, Phase.TERM_END].flatMap((phase) => formsIn(inForce.scheme, phase, grade));
  return { inForce, forms };
}

/** The forms of which the viewer may start a round in a class. */
export async function presentOffered(ctx: Context, classId: Id): Promise<OfferedRoundType[]> {
  const { school_id: schoolId } = await loadVisibleClass(ctx, classId);
  const place = { schoolId, classId };
  const term = await termOn(ctx, schoolId, ctx.clock.today());
  const { inForce, forms } = await formsOfClass(ctx, place);
  const taught = await taughtIn(ctx, place);
  const rounds = term ? await findRounds(ctx, { ...place, termId: term.id }) : [];
  return forms
    .filter((form) => runsRounds(ctx.actor, place) || startsInBetween(ctx.actor, place, form))
    .map((form) => ({
      form: presentForm(inForce.scheme, form),
      courses: form.rater === Rater.TEACHER && form.phase === Phase.PROCESS ? taught : [],
      isStarted: form.phase === Phase.TERM_END && rounds.some((round) => round.form === form.id),
    }));
}

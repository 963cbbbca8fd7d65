import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { ConsentDecision, type ConsentKind } from './consent.rules.js';

/** An answer that counts now. */
export interface CurrentConsent {
  decision: ConsentDecision;
  at: string;
  personId: Id;
}

/** The last answer of each kind for some pupils of one school. */
export async function findCurrentConsents(
  ctx: Context,
  schoolId: Id,
  studentIds: readonly Id[],
): Promise<Map<Id, Map<ConsentKind, CurrentConsent>>> {
  const current = new Map<Id, Map<ConsentKind, CurrentConsent>>(studentIds.map((id) => [id, new Map()]));
  if (studentIds.length === 0) return current;
  const rows = await ctx.db
    .selectFrom('consent')
    .select(['student_id', 'kind', 'decision', 'at', 'person_id'])
    .where('school_id', '=', schoolId)
    .where('student_id', 'in', studentIds)
    .orderBy('id')
    .execute();
  for (const { student_id, kind, decision, at, person_id } of rows) {
    current.get(student_id)!.set(kind, { decision, at, personId: person_id });
  }
  return current;
}

/** Of some pupils of one school, those whose family has said yes to a matter. Silence is no. */
export async function findGranted(
  ctx: Context,
  schoolId: Id,
  kind: ConsentKind,
  studentIds: readonly Id[],
): Promise<Set<Id>> {
  const current = await findCurrentConsents(ctx, schoolId, studentIds);
  return new Set(studentIds.filter((id) => current.get(id)?.get(kind)?.decision === ConsentDecision.GRANTED));
}

const REFUSALS: readonly (ConsentDecision | undefined)[] = [ConsentDecision.REFUSED, ConsentDecision.WITHDRAWN];

/** Of some pupils of one school, those whose family has said no to a matter, or took its yes back. */
export async function findRefused(
  ctx: Context,
  schoolId: Id,
  kind: ConsentKind,
  studentIds: readonly Id[],
): Promise<Set<Id>> {
  const current = await findCurrentConsents(ctx, schoolId, studentIds);
  return new Set(studentIds.filter((id) => REFUSALS.includes(current.get(id)?.get(kind)?.decision)));
}

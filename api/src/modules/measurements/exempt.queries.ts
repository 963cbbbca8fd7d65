import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { findExemptionsOf } from '../exemptions/index.js';
import { exemptItems, type ExemptKind } from '../exemptions/exemption.rules.js';
import { exemptDay, type NamedTerm } from './school-term.js';

/** The items of a kind of which a pupil is free. */
export type Exempt = (studentId: Id) => readonly string[];

/** OP-7: of which items of a kind some pupils are free in a term: on its last day, or today while it runs. */
export async function findExempt(
  ctx: Context,
  kind: ExemptKind,
  { schoolId, term, studentIds }: { schoolId: Id; term: NamedTerm; studentIds: readonly Id[] },
): Promise<Exempt> {
  const exemptions = await findExemptionsOf(ctx, schoolId, studentIds);
  const day = exemptDay(ctx, term);
  return (id) => exemptItems(exemptions.get(id) ?? [], kind, day);
}

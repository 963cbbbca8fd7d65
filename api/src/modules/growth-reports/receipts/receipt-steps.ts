import type { Change } from '../../../kernel/context.js';
import type { Id } from '../../../kernel/ids.js';
import { ROLE_TITLES, type RoleKind } from '../../people/people.rules.js';
import type { ReceiptState } from './receipt.lifecycle.js';
import { findNameOf } from './receipt.queries.js';
import type { ReceiptStep } from './receipt.rules.js';

/** The receipt of a school and term. */
export interface ReceiptKey {
  schoolId: Id;
  termId: Id;
}

/** A step as the actor enters it: by name, in the office by which they have to do with the school. */
export async function stepBy(change: Change, state: ReceiptState, school: { path: string }): Promise<ReceiptStep> {
  const office = change.actor.offices.find(({ unitPath }) => school.path.startsWith(unitPath))!;
  const name = await findNameOf(change, office);
  return { state, at: change.clock.now(), by: `${name}（${ROLE_TITLES[office.role as RoleKind]}）` };
}

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

/** The actor by name, in the office by which they have to do with the school. */
export async function authorOf(change: Change, school: { path: string }): Promise<string> {
  const office = change.actor.offices.find(({ unitPath }) => school.path.startsWith(unitPath))!;
  const name = await findNameOf(change, office);
  return `${name}（${ROLE_TITLES[office.role as RoleKind]}）`;
}

/** A step as the actor enters it. */
export const stepBy = async (change: Change, state: ReceiptState, school: { path: string }): Promise<ReceiptStep> => ({
  ...{ state, at: change.clock.now(), by: await authorOf(change, school) },
});

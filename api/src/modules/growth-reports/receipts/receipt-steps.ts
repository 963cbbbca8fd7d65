import type { Change } from '../../../kernel/context.js';
import type { Id } from '../../../kernel/ids.js';
import { ROLE_TITLES, type RoleKind } from '../../people/people.rules.js';
import type { ReceiptState } from './receipt.lifecycle.js';
import type { ReceiptStep } from './receipt.rules.js';

/** The receipt of a school and term. */
export interface ReceiptKey {
  schoolId: Id;
  termId: Id;
}

/** A step as the actor enters it: in the office by which they have to do with the school. */
export function stepBy({ actor, clock }: Change, state: ReceiptState, school: { path: string }): ReceiptStep {
  const office = actor.offices.find(({ unitPath }) => school.path.startsWith(unitPath));
  return { state, at: clock.now(), by: office ? ROLE_TITLES[office.role as RoleKind] : '' };
}

import type { Sitting } from '../../kernel/actor.js';
import type { Change } from '../../kernel/context.js';
import { newId, type Id } from '../../kernel/ids.js';
import { Identity, IdentityPerson } from './account.entity.js';
import { openSession, type OpenedSession } from './actions/sign-in.js';

/** A pupil, as a borrowed device knows one. */
export interface Borrower {
  schoolId: Id;
  personId: Id;
}

/** OP-3: the identity of a pupil; of one without an account an identity that nothing but a borrowed device opens. */
async function identityOfPupil(change: Change, { schoolId, personId }: Borrower): Promise<Id> {
  const known = await change.em.findOne(IdentityPerson, { schoolId, personId });
  if (known) return known.identityId;
  const identityId = newId();
  change.em.create(Identity, { id: identityId, createdAt: change.clock.now() } as never);
  change.em.create(IdentityPerson, { id: newId(), identityId, schoolId, personId } as never);
  return identityId;
}

/** OP-3: makes a device one pupil's for a short while: their face alone, whatever else their identity is. */
export async function lendDevice(change: Change, borrower: Borrower, sitting: Sitting): Promise<OpenedSession> {
  const identityId = await identityOfPupil(change, borrower);
  return openSession(change, identityId, { sitting, borrowerId: borrower.personId });
}

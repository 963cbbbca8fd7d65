import type { HouseEvent } from '../../kernel/announcement.js';
import type { Change } from '../../kernel/context.js';
import { findUnboundPersons } from '../people/index.js';
import { Invitation } from './invitation.entity.js';
import { InvitationState } from './invitation.lifecycle.js';

/** S7: who left the school with a new roster can no longer use the code that was printed before. */
export async function revokeStaleInvitations(change: Change, { schoolId }: HouseEvent): Promise<void> {
  const open = await change.em.find(Invitation, { schoolId, state: InvitationState.OPEN });
  const persons = [...new Set(open.map((invitation) => invitation.personId))];
  const stale = new Set(await findUnboundPersons(change, schoolId, persons));
  for (const invitation of open) if (stale.has(invitation.personId)) invitation.become(InvitationState.REVOKED);
}

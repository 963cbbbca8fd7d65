import type { ModuleDefinition } from '../../kernel/module.js';
import { listen } from '../../kernel/listeners.js';
import { registerPersonUses, ROSTER_COMMITTED } from '../people/index.js';
import { findBoundPersons, findInvitedPersons } from './account.queries.js';
import { revokeStaleInvitations } from './revoke-stale-invitations.js';
import { AccountName, Credential, Identity, IdentityPerson, Session, SignIn } from './account.entity.js';
import { AccountResolver } from './account.resolver.js';
import { Invitation } from './invitation.entity.js';
import { InvitationResolver } from './invitation.resolver.js';
import { UseDay } from './use-day.entity.js';

export const accountsModule: ModuleDefinition = {
  name: 'accounts',
  entities: [Identity, Credential, AccountName, IdentityPerson, Session, SignIn, UseDay, Invitation],
  resolvers: [AccountResolver, InvitationResolver],
};

listen(ROSTER_COMMITTED, revokeStaleInvitations);

registerPersonUses(async (ctx, schoolId) => {
  const bound = await findBoundPersons(ctx, schoolId);
  const invited = await findInvitedPersons(ctx, schoolId);
  return [
    ...[...bound].map((personId) => ({ personId, reason: '已开通账号' })),
    ...[...invited].map((personId) => ({ personId, reason: '已打印邀请码' })),
  ];
});

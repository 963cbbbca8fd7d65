import type { ModuleDefinition } from '../../kernel/module.js';
import { listen } from '../../kernel/listeners.js';
import { registerPersonUses, ROSTER_COMMITTED } from '../people/index.js';
import { findInvitedPersons, findKnownPersons } from './account.queries.js';
import { revokeStaleInvitations } from './revoke-stale-invitations.js';
import { AccountName, Credential, Identity, IdentityPerson, Session, SignIn } from './account.entity.js';
import { AccountRatesResolver } from './account-rates.resolver.js';
import { AccountResolver } from './account.resolver.js';
import { ClassCard, ClassDoor } from './borrowed.entity.js';
import { BorrowedResolver } from './borrowed.resolver.js';
import { Invitation } from './invitation.entity.js';
import { InvitationResolver } from './invitation.resolver.js';
import { SchoolPeopleResolver } from './school-people.resolver.js';
import { StaffPeopleResolver } from './staff-people.resolver.js';
import { UseDay } from './use-day.entity.js';

export const accountsModule: ModuleDefinition = {
  name: 'accounts',
  entities: [
    Identity,
    Credential,
    AccountName,
    IdentityPerson,
    Session,
    SignIn,
    UseDay,
    Invitation,
    ClassCard,
    ClassDoor,
  ],
  resolvers: [
    AccountResolver,
    AccountRatesResolver,
    InvitationResolver,
    BorrowedResolver,
    StaffPeopleResolver,
    SchoolPeopleResolver,
  ],
};

listen(ROSTER_COMMITTED, revokeStaleInvitations);

registerPersonUses(async (ctx, schoolId) => {
  const known = await findKnownPersons(ctx, schoolId);
  const invited = await findInvitedPersons(ctx, schoolId);
  return [
    ...[...known].map((personId) => ({ personId, reason: '已开通账号' })),
    ...[...invited].map((personId) => ({ personId, reason: '已打印邀请码' })),
  ];
});

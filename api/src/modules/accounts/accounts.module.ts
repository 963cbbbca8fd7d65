import type { ModuleDefinition } from '../../kernel/module.js';
import { registerPersonUses } from '../people/index.js';
import { AccountName, Credential, Identity, IdentityPerson, Session, SignIn } from './account.entity.js';
import { AccountResolver } from './account.resolver.js';
import { Invitation } from './invitation.entity.js';
import { InvitationResolver } from './invitation.resolver.js';

export const accountsModule: ModuleDefinition = {
  name: 'accounts',
  entities: [Identity, Credential, AccountName, IdentityPerson, Session, SignIn, Invitation],
  resolvers: [AccountResolver, InvitationResolver],
};

registerPersonUses(async (ctx, schoolId) => {
  const linked = await ctx.db
    .selectFrom('identity_person')
    .select('person_id')
    .where('school_id', '=', schoolId)
    .execute();
  return linked.map((row) => ({ personId: row.person_id, reason: '已开通账号' }));
});

import type { ModuleDefinition } from '../../kernel/module.js';
import { AccountName, Credential, Identity, IdentityPerson, Session } from './account.entity.js';
import { AccountResolver } from './account.resolver.js';

export const accountsModule: ModuleDefinition = {
  name: 'accounts',
  entities: [Identity, Credential, AccountName, IdentityPerson, Session],
  resolvers: [AccountResolver],
};

import type { Change } from '../../../kernel/context.js';
import { conflict } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import { requirePlatform } from '../../organisation/index.js';
import { appoint, createPerson, RoleKind } from '../../people/index.js';
import { indexOfAccount } from '../account-names.js';
import { AccountName, Credential, Identity, IdentityPerson } from '../account.entity.js';

/** A platform operator to be; the password is hashed before the transaction. */
export interface NewOperator {
  account: string;
  name: string;
  secretHash: string;
}

/** Opens an account of the platform operator; only the command line and the demo world call it. */
export async function openOperator(change: Change, { account, name, secretHash }: NewOperator): Promise<void> {
  const nameIndex = indexOfAccount(change, account);
  if (await change.em.findOne(AccountName, { nameIndex })) throw conflict(`账号 ${account} 已经存在。`);
  const platform = await requirePlatform(change);
  const person = createPerson(change, { schoolId: platform.id, name, sex: null, phone: null });
  appoint(change, { schoolId: platform.id, personId: person.id, role: RoleKind.PLATFORM_OPERATOR, classId: null });
  const subject = { kind: 'person', id: person.id };
  change.announce({ schoolId: platform.id, kind: 'accounts.operator-opened', subject });
  const [identityId, credentialId] = [newId(), newId()];
  change.em.create(Identity, { id: identityId, createdAt: change.clock.now() } as never);
  change.em.create(Credential, {
    id: credentialId,
    identityId,
    kind: 'PASSWORD',
    secretHash,
    mustChange: false,
  } as never);
  change.em.create(AccountName, { id: newId(), credentialId, nameIndex, shown: account } as never);
  change.em.create(IdentityPerson, { id: newId(), identityId, schoolId: platform.id, personId: person.id } as never);
}

import type { Change } from '../../../kernel/context.js';
import { conflict, invalidInput } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import { requirePlatform } from '../../organisation/index.js';
import { appoint, createPerson, RoleKind } from '../../people/index.js';
import { indexOfAccount } from '../account-names.js';
import { AccountName, Credential, Identity, IdentityPerson } from '../account.entity.js';
import { hashPassword, weaknessOf } from '../password.js';

/** Opens an account of the platform operator; only the command line and the demo world call it. */
export async function openOperator(
  change: Change,
  input: { account: string; name: string; password: string },
): Promise<void> {
  const weakness = weaknessOf(input.password, input.account);
  if (weakness) throw invalidInput('password', weakness);
  const nameIndex = indexOfAccount(change, input.account);
  if (await change.em.findOne(AccountName, { nameIndex })) throw conflict(`账号 ${input.account} 已经存在。`);
  const platform = await requirePlatform(change);
  const person = createPerson(change, { schoolId: platform.id, name: input.name, sex: null, phone: null });
  appoint(change, { schoolId: platform.id, personId: person.id, role: RoleKind.PLATFORM_OPERATOR, classId: null });
  const [identityId, credentialId] = [newId(), newId()];
  change.em.create(Identity, { id: identityId, createdAt: change.clock.now() } as never);
  const secretHash = await hashPassword(input.password);
  change.em.create(Credential, {
    id: credentialId,
    identityId,
    kind: 'PASSWORD',
    secretHash,
    mustChange: false,
  } as never);
  change.em.create(AccountName, { id: newId(), credentialId, nameIndex, shown: input.account } as never);
  change.em.create(IdentityPerson, { id: newId(), identityId, schoolId: platform.id, personId: person.id } as never);
}

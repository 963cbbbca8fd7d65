import { signedIn, type Change } from '../../../kernel/context.js';
import { DomainError, ErrorCode, invalidInput, ruleBroken } from '../../../kernel/errors.js';
import { AccountName, Credential } from '../account.entity.js';
import { hashPassword, isPassword, weaknessOf } from '../password.js';

/** HN-20: replaces the password; the first one given out must be replaced before anything else. */
export async function changePassword(
  change: Change,
  input: { oldPassword: string; newPassword: string },
): Promise<boolean> {
  const identityId = signedIn(change);
  const credential = await change.em.findOne(Credential, { identityId, kind: 'PASSWORD' });
  if (!credential) throw ruleBroken('这个账号没有密码。');
  if (!(await isPassword(input.oldPassword, credential.secretHash))) {
    throw new DomainError(ErrorCode.WRONG_CREDENTIALS, '原密码不对。', { field: 'oldPassword' });
  }
  const name = await change.em.findOne(AccountName, { credentialId: credential.id, shown: { $ne: null } });
  const weakness = weaknessOf(input.newPassword, name?.shown ?? '');
  if (weakness) throw invalidInput('newPassword', weakness);
  if (input.newPassword === input.oldPassword) throw invalidInput('newPassword', '新密码不能和原密码相同。');
  credential.secretHash = await hashPassword(input.newPassword);
  credential.mustChange = false;
  return true;
}

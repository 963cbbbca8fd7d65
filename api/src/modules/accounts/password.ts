import { randomBytes } from 'node:crypto';
import type { Services } from '../../kernel/context.js';
import { invalidInput } from '../../kernel/errors.js';
import type { ClientKey } from '../../kernel/idempotency.js';
import { codeOfHash } from './invitation.rules.js';

const SHORTEST = 8;
const LONGEST = 128;
const INITIAL_LENGTH = 10;
const INITIAL_LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A first password to be given out on paper: ten letters and digits that are hard to confuse. */
export function initialPassword(): string {
  return Array.from(randomBytes(INITIAL_LENGTH), (byte) => INITIAL_LETTERS[byte % INITIAL_LETTERS.length]).join('');
}

/**
 * A first password made on paper: a keyed hash of whose it is and of the submission. It is kept nowhere, and the same
 * submission, sent again after its answer was lost, is told the same one.
 */
export const passwordOn = ({ vault }: Pick<Services, 'vault'>, whose: string, { identityId, key }: ClientKey): string =>
  codeOfHash(vault.blindIndex('password on paper', `${whose} ${identityId} ${key}`), INITIAL_LETTERS, INITIAL_LENGTH);

/** What is wrong with a new password, in Chinese; null when it will do. */
export function weaknessOf(password: string, account: string): string | null {
  if (password.length < SHORTEST) return `密码至少 ${SHORTEST} 位。`;
  if (password.length > LONGEST) return `密码最多 ${LONGEST} 位。`;
  if (/^\d+$/.test(password.normalize('NFKC')) || /^(.)\1+$/u.test(password)) return '密码不能全是数字或同一个字符。';
  if (account.toLowerCase().includes(password.toLowerCase())) return '密码不能与账号相同。';
  return null;
}

/** The hash of a password that somebody chose; refuses a weak one. */
export async function hashNewPassword(
  { passwords }: Pick<Services, 'passwords'>,
  account: string,
  password: string,
): Promise<string> {
  const weakness = weaknessOf(password, account);
  if (weakness) throw invalidInput('password', weakness);
  return passwords.hash(password);
}

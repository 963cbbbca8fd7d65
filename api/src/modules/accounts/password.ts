import { invalidInput } from '../../kernel/errors.js';
import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';

const COST = 2 ** 15;
const BLOCK = 8;
const KEY_BYTES = 32;
const OPTIONS: ScryptOptions = { N: COST, r: BLOCK, p: 1, maxmem: 256 * COST * BLOCK };
const SHORTEST = 8;
const LONGEST = 128;
const INITIAL_LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

const derive = (password: string, salt: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, KEY_BYTES, OPTIONS, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });

/** The kept form of a password: scrypt with its parameters and salt. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt);
  return `scrypt$${COST}$${BLOCK}$${salt.toString('base64url')}$${key.toString('base64url')}`;
}

/** Whether a password is the one kept. Without a kept one it takes as long and says no. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const [, , , salt = '', key = ''] = kept?.split('$') ?? [];
  const derived = await derive(password, Buffer.from(salt, 'base64url'));
  const expected = Buffer.from(key, 'base64url');
  return expected.length === derived.length && timingSafeEqual(expected, derived);
}

/** A first password to be given out on paper: ten letters and digits that are hard to confuse. */
export function initialPassword(): string {
  return Array.from(randomBytes(10), (byte) => INITIAL_LETTERS[byte % INITIAL_LETTERS.length]).join('');
}

/** What is wrong with a new password, in Chinese; null when it will do. */
export function weaknessOf(password: string, account: string): string | null {
  if (password.length < SHORTEST) return `密码至少 ${SHORTEST} 位。`;
  if (password.length > LONGEST) return `密码最多 ${LONGEST} 位。`;
  if (/^\d+$/.test(password.normalize('NFKC')) || /^(.)\1+$/u.test(password)) return '密码不能全是数字或同一个字符。';
  if (account.toLowerCase().includes(password.toLowerCase())) return '密码不能与账号相同。';
  return null;
}

/** The hash of a password that somebody chose; refuses a weak one. */
export async function hashNewPassword(account: string, password: string): Promise<string> {
  const weakness = weaknessOf(password, account);
  if (weakness) throw invalidInput('password', weakness);
  return hashPassword(password);
}

import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

const BLOCK = 8;
const KEY_BYTES = 32;
const MOST = 2 ** 20;

/** The form in which a password is kept: the cost it was made with, salt and key. */
const KEPT = /^scrypt\$(\d+)\$8\$([\w-]+)\$([\w-]+)$/;

function derive(password: string, salt: Buffer, cost: number): Promise<Buffer> {
  const options = { N: cost, r: BLOCK, p: 1, maxmem: 256 * cost * BLOCK };
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, KEY_BYTES, options, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}

const isCost = (cost: number): boolean => cost >= 2 && cost <= MOST && Number.isInteger(Math.log2(cost));

/** Makes and proves the kept form of passwords. */
export class Passwords {
  private readonly cost: number;

  /** @param costBits log2 of the cost of scrypt. */
  constructor(costBits: number) {
    this.cost = 2 ** costBits;
  }

  /** The kept form of a password: scrypt with its parameters and salt. Takes its time: never inside a transaction. */
  async hash(password: string): Promise<string> {
    const salt = randomBytes(16);
    const key = await derive(password, salt, this.cost);
    return `scrypt$${this.cost}$${BLOCK}$${salt.toString('base64url')}$${key.toString('base64url')}`;
  }

  /** Whether a password is the one kept, by the cost it was kept with. Without a kept one it takes as long and says no. */
  async prove(password: string, kept: string | null): Promise<boolean> {
    const [, cost = '', salt = '', key = ''] = KEPT.exec(kept ?? '') ?? [];
    const known = isCost(Number(cost)) ? Number(cost) : this.cost;
    const derived = await derive(password, Buffer.from(salt, 'base64url'), known);
    const expected = Buffer.from(key, 'base64url');
    return expected.length === derived.length && timingSafeEqual(expected, derived);
  }
}

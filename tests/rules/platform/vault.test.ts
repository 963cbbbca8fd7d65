import { randomBytes } from 'node:crypto';
import { Vault, type SealedPlace } from '../../../api/src/platform/vault/index.js';

const [sealing, index] = [randomBytes(32), randomBytes(32)];
const vault = new Vault(sealing, index);
const place: SealedPlace = { table: 'student', column: 'document_sealed', row: '0123456789abcdef' };
const NUMBER = '990000201803121028';

test('what was sealed opens at its place and shows nothing of itself', () => {
  const sealed = vault.seal(NUMBER, place);

  expect(vault.open(sealed, place)).toBe(NUMBER);
  expect(sealed).not.toContain(NUMBER);
  expect(Buffer.from(sealed.split('.')[2]!, 'base64url').toString('latin1')).not.toContain(NUMBER);
});

test.each(['', '䶮', '𠮷野', '🌸', 'x'.repeat(100_000)])('any text comes back byte for byte', (text) => {
  expect(vault.open(vault.seal(text, place), place)).toBe(text);
});

test('the same text sealed twice looks different', () => {
  expect(vault.seal(NUMBER, place)).not.toBe(vault.seal(NUMBER, place));
});

test.each([
  { ...place, table: 'person' },
  { ...place, column: 'roll_number_sealed' },
  { ...place, row: '0123456789abcdeg' },
])('a value that was moved to $table $column $row does not open', (other) => {
  const sealed = vault.seal(NUMBER, place);

  expect(() => vault.open(sealed, other)).toThrow();
});

test('a value of which any byte was altered does not open', () => {
  const [algorithm, keyId, envelope] = vault.seal(NUMBER, place).split('.');
  const bytes = Buffer.from(envelope!, 'base64url');

  for (let at = 0; at < bytes.length; at++) {
    const altered = Buffer.from(bytes);
    altered[at]! ^= 1;
    expect(() => vault.open(`${algorithm}.${keyId}.${altered.toString('base64url')}`, place)).toThrow();
  }
});

test('a value that was cut short does not open', () => {
  const [algorithm, keyId, envelope] = vault.seal(NUMBER, place).split('.');
  const bytes = Buffer.from(envelope!, 'base64url');

  for (const length of [0, 5, 12, 20, 27, bytes.length - 1]) {
    const cut = bytes.subarray(0, length).toString('base64url');
    expect(() => vault.open(`${algorithm}.${keyId}.${cut}`, place)).toThrow();
  }
});

test('another key does not open it, nor does an unknown algorithm', () => {
  const sealed = vault.seal(NUMBER, place);

  expect(() => new Vault(randomBytes(32), index).open(sealed, place)).toThrow('another key');
  expect(() => vault.open(sealed.replace(/^a1/, 'a2'), place)).toThrow('another key');
  expect(() => vault.open('', place)).toThrow('another key');
});

test('an equal value has an equal blind index for one purpose and another for another', () => {
  const blind = vault.blindIndex('phone', '19900000001');

  expect(blind).toMatch(/^[0-9a-f]{64}$/);
  expect(vault.blindIndex('phone', '19900000001')).toBe(blind);
  expect(vault.blindIndex('phone', '１９９０００００００１')).toBe(blind);
  expect(vault.blindIndex('phone', '19900000002')).not.toBe(blind);
  expect(vault.blindIndex('identity document', '19900000001')).not.toBe(blind);
  expect(new Vault(sealing, randomBytes(32)).blindIndex('phone', '19900000001')).not.toBe(blind);
});

test('the blind index does not change when the sealing key does', () => {
  expect(new Vault(randomBytes(32), index).blindIndex('phone', '1')).toBe(vault.blindIndex('phone', '1'));
});

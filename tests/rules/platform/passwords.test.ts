import { Passwords } from '../../../api/src/platform/passwords/index.js';

const passwords = new Passwords(15);
const cheap = new Passwords(10);

test('S13 a kept password proves only itself', async () => {
  const kept = await passwords.hash('a-good-password');

  expect(kept).toMatch(/^scrypt\$32768\$8\$/);
  expect(kept).not.toContain('a-good-password');
  expect(await passwords.prove('a-good-password', kept)).toBe(true);
  expect(await passwords.prove('A-good-password', kept)).toBe(false);
  expect(await passwords.prove('', kept)).toBe(false);
  expect(await passwords.hash('a-good-password')).not.toBe(kept);
});

test('a password is proved by the cost with which it was kept, whatever the cost is now', async () => {
  expect(await passwords.prove('a-good-password', await cheap.hash('a-good-password'))).toBe(true);
  expect(await cheap.prove('a-good-password', await passwords.hash('a-good-password'))).toBe(true);
});

test('full-width letters prove the same password', async () => {
  expect(await cheap.prove('ａ-good-password', await cheap.hash('a-good-password'))).toBe(true);
});

test.each([null, '', 'scrypt$', 'scrypt$32768$8$$', 'scrypt$1$8$AAAA$AAAA', 'scrypt$99999999999$8$AAAA$AAAA'])(
  'nothing proves the kept %j',
  async (kept) => {
    expect(await cheap.prove('', kept)).toBe(false);
    expect(await cheap.prove('a-good-password', kept)).toBe(false);
  },
);

import { initialPassword, weaknessOf } from '../../../api/src/modules/accounts/password.js';
import { hashOfToken, newToken } from '../../../api/src/modules/accounts/sessions.js';

test.each([
  ['', '密码至少 8 位。'],
  ['abc1234', '密码至少 8 位。'],
  ['12345678', '密码不能全是数字或同一个字符。'],
  ['20180312', '密码不能全是数字或同一个字符。'],
  ['１２３４５６７８', '密码不能全是数字或同一个字符。'],
  ['aaaaaaaa', '密码不能全是数字或同一个字符。'],
  ['T001@school', '密码不能与账号相同。'],
  ['t001@SCHOOL', '密码不能与账号相同。'],
])('%j is too weak', (password, why) => {
  expect(weaknessOf(password, 'T001@school')).toBe(why);
});

test.each(['a-good-password', '操场上的红旗飘飘扬扬', 'abc12345'])('%j will do', (password) => {
  expect(weaknessOf(password, 'T001@school')).toBeNull();
});

test('a password longer than anybody types is refused before it costs anything', () => {
  expect(weaknessOf('ab'.repeat(5000), 'T001@school')).not.toBeNull();
});

test('first passwords are ten letters that nobody confuses, and differ', () => {
  const made = Array.from({ length: 500 }, initialPassword);

  expect(made.every((password) => /^[abcdefghjkmnpqrstuvwxyz2-9]{10}$/.test(password))).toBe(true);
  expect(new Set(made).size).toBe(500);
});

test('a token is 256 bits and only its hash is kept', () => {
  const token = newToken();

  expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  expect(newToken()).not.toBe(token);
  expect(hashOfToken(token)).toMatch(/^[0-9a-f]{64}$/);
});

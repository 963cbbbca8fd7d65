import type { Weapp } from './weapp.js';

/** The password that the test world gives to staff. */
export const PASSWORD = 'a-good-password';

/** Signs in on the first page as a person would. */
export async function signInOnWeapp(app: Weapp, account: string, password = PASSWORD): Promise<void> {
  await app.type('账号', account);
  await app.type('密码', password);
  await app.tap('我知道：名册和记录由学校负责，只给有关的老师和家长看。');
  await app.tap('登录');
}

import { startApi } from '../support/api.js';
import { Weapp } from '../support/weapp.js';
import { signInOnWeapp } from '../support/weapp-steps.js';
import type { World } from '../support/world.js';

const OPEN_STAFF = `mutation OpenStaff($input: OpenStaffAccountsInput!) {
  openStaffAccounts(input: $input) { account initialPassword }
}`;

describe('a teacher in WeChat', () => {
  let url: string;
  let world: World;
  let app: Weapp;

  beforeAll(async () => {
    const api = await startApi();
    url = api.url;
    world = await api.world();
    await world.staff('T001');
  });

  beforeEach(async () => {
    app = new Weapp(url);
    await app.launch();
  });

  afterEach(() => {
    expect(app.close()).toEqual([]);
  });

  test('GL-1 sees the class from the imported sheet and finds a child by pinyin initials', async () => {
    await signInOnWeapp(app, `T001@${world.schoolCode}`);
    await app.see('三年级（1）班');
    await app.see('班主任 · 语文 · 3 人');

    await app.tap('三年级（1）班，');
    await app.see('共 3 人');
    await app.see('艾力江·买买提');
    await app.type('搜姓名', 'LXH');
    await app.see('找到 1 人，全班 3 人');

    expect(app.path).toBe('packages/teacher/pages/class/index');
    expect(app.screen.text).toContain('林晓禾');
    expect(app.screen.text).not.toContain('刘知远');
  });

  test('is told in Chinese when the password is wrong, and stays on the page', async () => {
    await signInOnWeapp(app, `T001@${world.schoolCode}`, 'not-the-password');
    await app.see('账号或密码不对');

    expect(app.path).toBe('pages/sign-in/index');
    expect(app.storage.size).toBe(0);
  });

  test('is asked to read and agree before anything is sent', async () => {
    await app.see('登录');
    await app.type('账号', `T001@${world.schoolCode}`);
    await app.type('密码', 'a-good-password');
    await app.tap('登录');
    await app.see('同意就在方框里打勾');

    expect(app.requests).toEqual([]);
  });

  test('finds nothing without being lost: the empty search says what may be typed', async () => {
    await signInOnWeapp(app, `T001@${world.schoolCode}`);
    await app.tap('三年级（1）班，');
    await app.see('共 3 人');
    await app.type('搜姓名', 'zzz');

    await app.see('没有找到“zzz”');
    await app.see('每个字拼音的首字母');
  });

  test('keeps large type and dark colours after a restart, and leaves by 我的', async () => {
    await signInOnWeapp(app, `T001@${world.schoolCode}`);
    await app.see('我的班级');
    await app.tap('我的');
    await app.tap('大字');
    await app.tap('深浅：深色');
    const again = new Weapp(url);
    for (const [key, value] of app.storage) again.storage.set(key, value);
    await again.launch();
    await again.see('我的班级');

    expect(again.screen.children[0]?.children[0]?.attributes['class']).toContain('theme-dark type-large');
    expect(again.close()).toEqual([]);

    await app.tap('退出登录');
    await app.see('把孩子做过的事，好好留下来');
    expect([...app.storage.keys()]).toEqual(['zongping.preferences']);
  });

  test('replaces the first password before anything else', async () => {
    const input = { schoolId: world.schoolId, staffNumbers: ['T003'] };
    const opened = await world.administrator.ask(OPEN_STAFF, { input });
    const { account, initialPassword } = opened.openStaffAccounts[0];
    await signInOnWeapp(app, account, initialPassword);
    await app.see('先换成自己的密码');
    await app.type('初始密码', initialPassword);
    await app.type('新密码', '12345678');
    await app.type('再填一次新密码', '12345678');
    await app.tap('换好了');
    await app.see('密码不能全是数字');

    await app.type('新密码', 'my-own-words');
    await app.type('再填一次新密码', 'my-own-words');
    await app.tap('换好了');
    await app.see('我的班级');
    expect(app.path).toBe('pages/home/index');
  });
});

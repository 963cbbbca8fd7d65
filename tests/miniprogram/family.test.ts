import { freshCode, startApi, type Api } from '../support/api.js';
import { boundAccount, FAMILY_PASSWORD, printedCodes } from '../support/family.js';
import { Weapp } from '../support/weapp.js';
import { signInOnWeapp } from '../support/weapp-steps.js';
import type { World } from '../support/world.js';

const THIRD = '三年级（1）班';
const SECOND = '二年级（1）班';

async function fillNewAccount(app: Weapp, code: string, account: string): Promise<void> {
  await app.type('邀请码', code);
  await app.type('账号', account);
  await app.type('密码', FAMILY_PASSWORD);
  await app.type('再填一次密码', FAMILY_PASSWORD);
  await app.tap('我知道：孩子的记录由学校负责，只给有关的老师和家里人看。');
}

describe('a family in WeChat', () => {
  let api: Api;
  let world: World;
  let codes: Map<string, string>;
  let app: Weapp;

  beforeAll(async () => {
    api = await startApi();
    world = await api.world();
    codes = await printedCodes(world, THIRD);
  });

  beforeEach(async () => {
    app = new Weapp(api.url);
    await app.launch();
  });

  afterEach(() => {
    expect(app.close()).toEqual([]);
  });

  test('ZM-1 a guardian binds by printed codes to two children in two schools and sees only them', async () => {
    const other = await api.world();
    const otherCodes = await printedCodes(other, SECOND);
    await app.tap('老师发来的邀请码');
    await fillNewAccount(app, codes.get('刘波')!, freshCode('dad'));
    await app.tap('绑定');
    await app.see('这个邀请码已经用掉');
    await app.tap('进去看看');
    await app.see('知远在柳荫小学三年级（1）班。');

    await app.tap('我的');
    await app.tap('绑定孩子，');
    await app.see('再填一张纸条上的邀请码');
    await app.type('邀请码', otherCodes.get('何山')!);
    await app.tap('绑定');
    await app.see('何雨薇');
    await app.tap('进去看看');
    await app.see('雨薇在柳荫小学二年级（1）班。');
    await app.tap('何雨薇，');
    await app.tap('刘知远，柳荫小学');
    await app.see('知远在柳荫小学三年级（1）班。');
    expect(app.screen.text).not.toContain('林晓禾');
  });

  test('is told beside the field what is wrong with a code and loses nothing that was typed', async () => {
    await app.tap('老师发来的邀请码');
    await fillNewAccount(app, 'abcde22222', freshCode('mum'));
    await app.see('ABCDE-22222');
    await app.tap('绑定');
    await app.see('邀请码不对，或已经用过、已过期。');

    expect(app.path).toBe('pages/bind/index');
    expect(app.storage.has('zongping.token')).toBe(false);
  });

  test('asks for the code, the same password twice and the agreement before anything is sent', async () => {
    await app.tap('老师发来的邀请码');
    await app.tap('绑定');
    await app.see('请填纸条上的邀请码');
    await app.type('邀请码', 'ABCDE-22222');
    await app.type('账号', 'mother');
    await app.type('密码', FAMILY_PASSWORD);
    await app.type('再填一次密码', 'something-else');
    await app.tap('绑定');
    await app.see('两次填的密码不一样');
    await app.type('再填一次密码', FAMILY_PASSWORD);
    await app.tap('绑定');
    await app.see('同意就在方框里打勾');

    expect(app.requests).toEqual([]);
  });

  test('S11 the device that is signed out here asks to sign in again there', async () => {
    const account = await boundAccount(api, codes.get('林远')!);
    const other = new Weapp(api.url);
    await other.launch();
    await signInOnWeapp(other, account, FAMILY_PASSWORD);
    await other.see('晓禾在柳荫小学');
    await signInOnWeapp(app, account, FAMILY_PASSWORD);
    await app.see('晓禾在柳荫小学');
    await app.tap('我的');
    await app.tap('登录的设备，');
    await app.see('这台');
    expect(app.screen.text.match(/退出/g)).toHaveLength(2);
    const endsLeft = () => app.screen.text.match(/退出/g)?.length ?? 0;
    await app.tap('退出该设备：');
    await app.until(() => endsLeft() === 1, 4_000, 'one device less');
    await app.tap('退出该设备：');
    await app.until(() => endsLeft() === 0, 4_000, 'this device alone');
    await other.tap('我的');
    await other.see('把孩子做过的事，好好留下来');
    expect(other.close()).toEqual([]);
  });

  test('ZM-1 the homeroom teacher makes codes in WeChat too and is told where they can be printed', async () => {
    await world.staff('T002');
    await signInOnWeapp(app, `T002@${world.schoolCode}`);
    await app.tap('二年级（1）班，');
    await app.tap('邀请家长和学生，');
    await app.tap('生成邀请码');
    await app.see('共 2 张');
    await app.see('要打印，请在电脑的浏览器里做这一步');
    await app.see('林晓麦的母亲');
  });
});

import { Weapp } from '../support/weapp.js';

const NOBODY = 'http://127.0.0.1:9';

describe('the WeChat harness', () => {
  test('shows a person what to do when the server cannot be reached', async () => {
    const app = new Weapp(NOBODY);
    await app.launch();
    await app.type('账号', '19911110011');
    await app.type('密码', 'a-good-password');
    await app.tap('我知道：名册和记录由学校负责，只给有关的老师和家长看。');
    await app.tap('登录');

    await app.see('网络好像断了');
    expect(app.close()).toEqual([]);
  });

  test('reports a page that does not exist', async () => {
    const app = new Weapp(NOBODY);
    await app.launch('/pages/nowhere/index');

    expect(app.close()).toEqual(['reLaunch to a page that does not exist: /pages/nowhere/index']);
  });

  test('reports an unknown wx call, a console error and a large setData', async () => {
    const app = new Weapp(NOBODY);
    await app.launch();
    await app.see('把孩子做过的事');
    app.run("wx.makeCoffee(); console.error('broken');");
    app.run("getCurrentPages()[0].setData({ long: 'x'.repeat(300000) });");
    await new Promise((resolve) => setTimeout(resolve, 50));

    const faults = app.close().map((fault) => fault.split('\n')[0]);
    expect(faults).toEqual([
      'unknown call wx.makeCoffee',
      'console.error: broken',
      'setData of 300011 characters on pages/sign-in/index',
    ]);
  });
});

import { startApi } from '../support/api.js';
import { messySheets, rowsToRefuse } from '../support/messy-roster.js';
import { Weapp } from '../support/weapp.js';
import { signInOnWeapp } from '../support/weapp-steps.js';
import type { World } from '../support/world.js';

describe('a school administrator in WeChat', () => {
  let url: string;
  let world: World;
  let app: Weapp;

  beforeAll(async () => {
    const api = await startApi();
    url = api.url;
    world = await api.world({ roster: [] });
  });

  beforeEach(async () => {
    app = new Weapp(url);
    await app.launch();
    await signInOnWeapp(app, `A003@${world.schoolCode}`);
    await app.tap('导入名册');
    await app.tap('导入新的表格');
    app.files = messySheets;
    await app.tap('选择表格');
    await app.see('选好了 5 张');
    await app.tap('开始试读');
    await app.see('将新增', 20_000);
  });

  afterEach(() => {
    expect(app.close()).toEqual([]);
  });

  test('GL-1 reads of every refused row where it stands and what to do, before anything is written', async () => {
    await app.see('要改的行');
    for (const row of rowsToRefuse) await app.see(`学生.xlsx 第 ${row} 行`);
    await app.see('怎么改：');

    expect(rowsToRefuse).toHaveLength(8);
    await app.see('还有 8 行要改');
    await app.tap('返回');
    await app.see('待确认');
    await app.tap('返回');
    await app.see('还没有班级');
  });

  test('GL-1 imports the other rows only after saying so, and takes them back', async () => {
    await app.tap('这 8 行不导入，我会改好后再导');
    await app.tap('确认导入');
    await app.see('导入结果', 20_000);
    await app.see('已导入');
    await app.tap('返回');
    await app.tap('返回');
    await app.see('班主任');

    await app.tap('导入名册');
    await app.tap('已导入');
    await app.tap('撤销这次导入');
    await app.see('已撤销', 20_000);
    await app.tap('返回');
    await app.tap('返回');
    await app.see('还没有班级');
  });
});

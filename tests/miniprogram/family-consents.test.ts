import { startApi } from '../support/api.js';
import { boundAccount, FAMILY_PASSWORD, printedCodes } from '../support/family.js';
import { Weapp } from '../support/weapp.js';
import { signInOnWeapp } from '../support/weapp-steps.js';

test('OP-12 answers matter by matter: refusing is one tap, and what was granted is withdrawn', async () => {
  const api = await startApi();
  const codes = await printedCodes(await api.world(), '三年级（1）班');
  const app = new Weapp(api.url);
  await app.launch();
  await signInOnWeapp(app, await boundAccount(api, codes.get('古丽')!), FAMILY_PASSWORD);
  await app.tap('请先看一看：孩子信息的使用');
  await app.see('不影响孩子上学和评价');
  await app.tap('拍到孩子的照片（十四岁以下儿童规则）：不同意');
  await app.see('好，已按不同意记下');
  await app.tap('作品与表扬的展示（十四岁以下儿童规则）：同意');
  await app.see('已同意 · ');
  await app.tap('作品与表扬的展示（十四岁以下儿童规则）：撤回同意');
  await app.see('已撤回 · ');
  await app.tap('返回');
  await app.see('还有 2 件没有看');
  expect(app.close()).toEqual([]);
});

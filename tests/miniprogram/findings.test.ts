import { startApi } from '../support/api.js';
import { openFindingHouse } from '../support/finding-house.js';
import { weappOf } from '../support/phone-people.js';

describe('what was found in the booklets of a class in WeChat', () => {
  test('the homeroom teacher reads it, corrects first, and answers; what was typed stays meanwhile', async () => {
    const house = await openFindingHouse(await startApi());
    const app = await weappOf(house.leader);
    await app.see('1 份有问题，等着更正');
    await app.tap('册子抽查');
    await app.see('缺体育活动的记录');
    await app.see('不符合：应有的内容都有，没有的说得出原因');
    await app.type('更正了什么', '补了跳绳的记录。');
    await app.tap('回复已更正');
    await app.see('册子还是第 1 版。请先更正并发布新的一版，再来回复。');
    await app.tap('返回');
    await house.publishNext();
    await app.tap('册子抽查');
    await app.tap('回复已更正');
    await app.see('没有等着更正的册子');
    await app.tap('哪些：全部');
    await app.see('待复查');
    const { notes } = await house.samples.one(house.director, house.sampledId);
    expect(notes.at(-1)).toMatchObject({ words: '补了跳绳的记录。', by: '王语文', seenNumber: 2 });
    expect(app.close()).toEqual([]);
  });
});

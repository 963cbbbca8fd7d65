import { startApi } from '../support/api.js';
import type { Client } from '../support/client.js';
import { pause } from '../support/households.js';
import { judgingOnPhones } from '../support/judging-phones.js';
import type { JudgingSchool } from '../support/judging.js';
import { weappOf } from '../support/phone-people.js';
import type { Weapp } from '../support/weapp.js';

/** A record of a timeline, as far as it matters here. */
interface Kept {
  record: { words: string; recorderRole: string; recorderName: string };
}

describe('entering in the place of a household that takes no part, in WeChat', () => {
  let school: JudgingSchool;
  let rounds: Record<string, string>;
  let leader: Client;
  let app: Weapp;

  /** The home of 安菊 has not answered and takes no part. */
  beforeAll(async () => {
    school = await judgingOnPhones(await startApi());
    rounds = await school.start(['self', 'guardian']);
    leader = await school.staff('T001');
    await pause(school.school, leader, '安菊', { lastOn: '2026-12-31' });
  });

  afterEach(() => expect(app.close()).toEqual([]));

  async function entering(earlier?: Weapp): Promise<void> {
    app = await weappOf(leader, earlier);
    await app.tap('三年级（1）班');
    await app.tap('暂不参加的家庭');
    await app.tap('替安菊家填写（代录）');
    await app.see('您在替安菊家写');
    await app.see('署名显示为“王语文（代录）”');
  }

  test('ZM-1 the message is typed, the app is ended, and the words are still there to hand in', async () => {
    await entering();
    await app.type('家长寄语', '菊菊，奶奶说你会自己梳头了。');
    const first = app;
    expect(first.close()).toEqual([]);
    await entering(first);
    await app.see('14 字');
    await app.tap('替家里交');
    await app.see('已经交了，改了可以再交');
    expect((await school.sheet(leader, rounds['guardian']!, '安菊')).entry).toMatchObject({
      ...{ state: 'SUBMITTED', author: '王语文（代录）', comment: '菊菊，奶奶说你会自己梳头了。' },
    });
  });

  test('ZM-1 what the child says of itself is typed question by question', async () => {
    await entering();
    await app.tap('自我评价');
    await app.see('替安菊填，孩子说，您来点');
    for (const asked of ['我能完成学习任务', '我有好的学习习惯', '我愿意帮助别人', '我每天锻炼身体', '我会做家务'])
      await app.tap(`${asked}：经常这样`);
    await app.tap('看一看');
    await app.tap('替孩子交');
    await app.see('交好了');
    await app.tap('回到上一页');
    await app.see('已经交了，还可以改');
    expect((await school.sheet(leader, rounds['self']!, '安菊')).entry).toMatchObject({
      ...{ state: 'SUBMITTED', author: '王语文（代录）' },
    });
  });

  test('ZM-1 a moment at home waits without a network over an end of the app, and goes as the home’s own', async () => {
    await entering();
    await app.tap('记一刻');
    await app.see('这是什么');
    app.network = 'none';
    await app.type('一句话', '帮奶奶摘豆角');
    await app.tap('记下来');
    await app.see('您在替安菊家写');
    const first = app;
    expect(first.close()).toEqual([]);
    app = await weappOf(leader, first);
    await app.until(() => !app.screen.text.includes('等着送出'), 10_000, 'an empty outbox');
    const about = async () =>
      (await school.school.timeline(leader, '安菊')).map(({ record }: Kept) => [
        ...[record.words, record.recorderRole, record.recorderName],
      ]);
    expect(await about()).toEqual([['帮奶奶摘豆角', 'GUARDIAN', '王语文（代录）']]);
  });

  test('ZM-1 what was begun in the place of the home and left goes on where homes record', async () => {
    await school.school.save(leader, {
      ...{ studentIds: school.school.ids('安菊'), as: 'GUARDIAN', happenedOn: '2026-11-26' },
      ...{ words: '洗了自己的碗', submit: false },
    });
    app = await weappOf(leader);
    await app.tap('接着写：');
    await app.see('替安菊家填写（代录）');
    await app.see('您在替安菊家写');
    await app.tap('记下来');
    await app.until(() => app.screen.text.includes('等您处理'), 10_000, 'the home of the teacher');
    expect((await school.school.timeline(leader, '安菊'))[0]).toMatchObject({
      record: { words: '洗了自己的碗', recorderRole: 'GUARDIAN', recorderName: '王语文（代录）' },
    });
  });
});

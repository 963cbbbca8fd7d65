import { startApi } from '../support/api.js';
import { judgingOnPhones } from '../support/judging-phones.js';
import type { JudgingSchool } from '../support/judging.js';
import { Phrases } from '../support/phrases.js';
import type { Client } from '../support/client.js';
import { weappOf } from '../support/phone-people.js';
import type { Weapp } from '../support/weapp.js';

describe('evaluation in WeChat', () => {
  let school: JudgingSchool;
  let rounds: Record<string, string>;
  let app: Weapp;

  beforeAll(async () => {
    school = await judgingOnPhones(await startApi());
    rounds = await school.start(['self', 'peer', 'guardian', 'teacher']);
  });

  afterEach(() => {
    expect(app.close()).toEqual([]);
  });

  test('a pupil answers, the app is ended, and the answers are still there to hand in', async () => {
    const pupil = await school.school.pupil('安春');
    const first = await weappOf(pupil);
    await first.tap('自我评价，说说你自己');
    await first.see('第 1 / 6 题');
    await first.tap('我能完成学习任务：总是这样');
    await first.tap('我有好的学习习惯：经常这样');
    await first.see('第 3 / 6 题');
    expect(first.close()).toEqual([]);

    app = await weappOf(pupil, first);
    await app.tap('自我评价');
    await app.see('第 3 / 6 题');
    for (const asked of ['我愿意帮助别人', '我每天锻炼身体', '我会做家务']) await app.tap(`${asked}：有时这样`);
    await app.see('我想说');
    await app.tap('看一看');
    await app.tap('交给老师');
    await app.see('交好了');
    const { entry } = await school.sheet(pupil, rounds['self']!, '安春');
    expect(entry.answers.map(({ step }: { step: string }) => step)).toEqual([
      ...['always', 'often', 'sometimes', 'sometimes', 'sometimes'],
    ]);
  });

  test('a pupil who knows too little of a classmate says so', async () => {
    const pupil = await school.school.pupil('安夏');
    app = await weappOf(pupil);
    await app.tap('同学互评');
    await app.see('谁也看不到这一份');
    for (let place = 1; place <= 5; place++) {
      await app.see(`第 ${place} / 5 位`);
      await app.tap('我不太了解');
    }
    await app.see('都评完了');
    const mates = (await school.mine(pupil)).filter(({ rater }: { rater: string }) => rater === 'PEER');
    expect(mates.map(({ state }: { state: string }) => state)).toEqual(Array(5).fill('SUBMITTED'));
  });

  test('a guardian writes to the child', async () => {
    const father = await school.school.parent('安秋');
    app = await weappOf(father);
    await app.tap('给安秋写家长寄语');
    await app.see('家长寄语');
    await app.type('家长寄语', '秋秋，你每天自己整理书包。');
    await app.see('13 字 · 最多 200 字');
    await app.tap('交给老师和孩子');
    await app.see('已经交了，改了可以再交');
    expect((await school.sheet(father, rounds['guardian']!, '安秋')).entry).toMatchObject({
      state: 'SUBMITTED',
      comment: '秋秋，你每天自己整理书包。',
    });
  });

  test('on a shared phone nobody finds what another person began, and whoever began it does', async () => {
    const begun = async (who: Client, earlier?: Weapp) => {
      earlier?.storage.delete('zongping.who');
      const phone = await weappOf(who, earlier);
      await phone.tap('给安春写家长寄语');
      return phone;
    };
    const [father, mother] = [await school.school.parent('安春'), await school.school.mother()];
    const first = await begun(father);
    await first.type('家长寄语', '爸爸还没写完');
    await first.see('6 字 · 最多 200 字');
    expect(first.close()).toEqual([]);
    const second = await begun(mother, first);
    await second.see('0 字 · 最多 200 字');
    expect(second.close()).toEqual([]);
    app = await begun(father, second);
    await app.see('6 字 · 最多 200 字');
  });

  test('a teacher writes a comment and goes on to the next child', async () => {
    const teacher = await school.staff('T003');
    app = await weappOf(teacher);
    await app.tap('学业评价 · 体育');
    await app.see('已写 0 / 14');
    await app.tap('本学科学习情况：总是这样');
    await app.type('学科评语', '跑步时你总等一等落后的同学。');
    await app.tap('写好了，下一位 安夏');
    await app.see('已写 1 / 14');
    const { rows } = await school.desk(teacher, rounds['teacher']!, '体育');
    expect(rows[0].entry).toMatchObject({ state: 'SUBMITTED', comment: '跑步时你总等一等落后的同学。' });
  });

  test('a teacher begins a comment with a phrase, and several at once as drafts', async () => {
    const teacher = await school.staff('T004');
    const phrases = new Phrases(school.classId);
    await phrases.save(teacher, '{名字}，{他/她}唱歌时很投入，声音也好听。');
    app = await weappOf(teacher);
    await app.tap('学业评价 · 音乐');
    await app.tap('用常用语');
    await app.tap('放进评语：安春，她唱歌时很投入');
    await app.see('17 字 · 10—200 字');
    await app.tap('选孩子');
    await app.tap('给几个孩子一起起草');
    await app.type('给几个孩子的话', '{名字}的节奏打得很稳，{记录}。');
    await app.tap('安冬');
    await app.tap('安梅');
    await app.tap('给 2 个孩子各存一份草稿');
    await app.see('存了 2 份草稿，一份也没有交');
    const { rows } = await school.desk(teacher, rounds['teacher']!, '音乐');
    expect(rows.slice(0, 5).map(({ entry }: { entry: { state: string; comment: string } }) => entry)).toMatchObject([
      { state: 'DRAFT', comment: '安春，她唱歌时很投入，声音也好听。' },
      { state: 'NONE' },
      { state: 'NONE' },
      { state: 'DRAFT', comment: '安冬的节奏打得很稳，{记录}。' },
      { state: 'DRAFT', comment: '安梅的节奏打得很稳，{记录}。' },
    ]);
    await app.tap('去看这些草稿');
    await app.tap('写安冬，草稿');
    await app.tap('本学科学习情况：经常这样');
    await app.see('{记录} 还没有填');
  });

  test('the homeroom teacher closes a round, asked once', async () => {
    app = await weappOf(await school.staff('T001'));
    await app.tap('评价');
    await app.tap('三年级（1）班的评价');
    await app.see('家长寄语');
    await app.tap('家长寄语：现在截止');
    await app.see('截止以后，谁都不能再填、再改。');
    await app.tap('确定截止');
    await app.see('已截止');
    expect((await school.round(await school.staff('T001'), rounds['guardian']!)).stage).toBe('CLOSED');
  });
});

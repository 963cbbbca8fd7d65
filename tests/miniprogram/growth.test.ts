import { startApi } from '../support/api.js';
import { EvidenceWorld } from '../support/evidence-world.js';
import { FRIDAY, weappOf } from '../support/phone-people.js';
import {
  countWords,
  daysWords,
  grownWords,
  termsWords,
} from '../../miniprogram/src/packages/family/pages/growth/growth-words.js';

const side = (name: string, records: number, before: number | null) => ({ id: name, name, slot: 1, records, before });

describe('the words of growth', () => {
  test('tell what has grown beside the own last term, and never what has become less', () => {
    expect(grownWords([side('艺术', 5, 2), side('学业', 1, 9), side('体育', 3, 1)])).toBe(
      '和上学期的自己比，艺术、体育更丰富了。',
    );
    expect(grownWords([side('学业', 1, 9)])).toBe('这学期的记录还在慢慢攒。');
    expect(grownWords([side('学业', 1, null)])).toBeNull();
  });

  test('say in words what the drawings show', () => {
    expect([countWords(side('艺术', 5, 2)), countWords(side('艺术', 5, null))]).toEqual([
      '这学期 5 条，上学期 2 条',
      '这学期 5 条',
    ]);
    expect(
      termsWords([
        { termId: '1', name: '二年级下', records: 12, byDimension: [12] },
        { termId: '2', name: '三年级上', records: 15, byDimension: [15] },
      ]),
    ).toBe('二年级下 12 条，三年级上 15 条');
    const days = [
      { day: '2026-09-03', records: 2 },
      { day: '2026-10-08', records: 1 },
      { day: '2026-10-09', records: 1 },
    ];
    expect([daysWords(days), daysWords([])]).toEqual(['9月 1 天、10月 2 天有记录', '这学期还没有记录']);
  });
});

describe('the growth of a child in WeChat', () => {
  test('opens from the home; sides, days and flowers open what is behind them', async () => {
    const api = await startApi();
    await api.setClock(FRIDAY);
    const house = await EvidenceWorld.open(api);
    const parent = await house.parent('安春', 'TERMS', 'PHOTOS');
    await house.save(parent, { words: '读《小猪唏哩呼噜》', happenedOn: '2026-11-20' });
    await house.give(await house.staff('T001'), ['安春'], 'speaking');
    const app = await weappOf(parent);
    await app.see('成长与小红花');
    await app.tap('成长与小红花，只和自己比');
    await app.see('记在哪些方面');
    await app.tap('学业水平，这学期 1 条，看记录');
    await app.see('读《小猪唏哩呼噜》');
    await app.see('11月 1 天有记录');
    await app.tap('语文 1 朵，积极发言 1，一朵一朵看');
    await app.see('王语文');
    expect(app.close()).toEqual([]);
  });
});

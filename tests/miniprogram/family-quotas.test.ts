import { classWords, familyWords } from '../../miniprogram/src/features/evidence/family-progress.js';
import type { ClassQuotas, FamilyProgress } from '../../miniprogram/src/features/evidence/quotas.queries.js';
import { startApi } from '../support/api.js';
import { EvidenceWorld } from '../support/evidence-world.js';
import { FRIDAY, weappOf } from '../support/phone-people.js';

const quotas = [
  { name: '学业水平', due: 2 },
  { name: '体育活动', due: 1 },
] as ClassQuotas['quotas'];
const family = (...done: (number | null)[]) => ({ done }) as FamilyProgress;

describe('the words for the families of a class', () => {
  test('count households and name nobody', () => {
    expect(classWords(quotas, [family(2, 1), family(0, 1), family(0, 0)])).toBe(
      '3 户里，1 户都齐了，1 户在记，1 户还没有开始。',
    );
    expect(classWords(quotas, [family(0, 0), family(0, 0)])).toBe('2 户里，2 户还没有开始。');
    expect(classWords(quotas, [family(2, 1), family(9, 9)])).toBe('2 户都齐了。');
  });

  test('say how far one household is to who cannot see rings', () => {
    expect(familyWords(quotas, family(1, 0))).toBe('学业水平 1，共 2；体育活动 0，共 1');
    expect(familyWords(quotas, family(3, 1))).toBe('都齐了');
    expect(familyWords(quotas, family(null, 0))).toBe('体育活动 0，共 1');
    expect(familyWords(quotas, family(null, 1))).toBe('都齐了');
  });
});

describe('the months of a homeroom teacher in WeChat', () => {
  test('show each household and the own quotas, with the records behind the numbers', async () => {
    const api = await startApi();
    await api.setClock(FRIDAY);
    const house = await EvidenceWorld.open(api);
    const parent = await house.parent('安春', 'TERMS', 'PHOTOS');
    const leader = await house.staff('T001');
    await house.save(parent, { words: '读《小猪唏哩呼噜》', photoIds: await house.photos(parent, 2) });
    await house.save(leader, { words: '课上朗读', photoIds: [await house.photo(leader)], as: 'TEACHER' });
    const app = await weappOf(leader);
    await app.see('家里的记录');
    await app.tap('家里的记录');
    await app.see('14 户里，1 户在记，13 户还没有开始。');
    await app.tap(
      '1 安春，学业水平 2，共 16；人文素养 0，共 16；体育活动 0，共 16；艺术素养 0，共 16；社会实践 0，共 16，展开',
    );
    await app.tap('学业水平 2 / 16 张，看记录');
    await app.see('读《小猪唏哩呼噜》 · 2 张照片');
    await app.tap('哪些：都齐了');
    await app.see('没有这样的孩子');
    await app.tap('返回');
    await app.tap('学业水平 1/ 8');
    await app.see('按人算，不按班算');
    await app.tap('学业水平 1 / 8 张，到 11月30日，看记录');
    await app.see('三年级（1）班 · 课上朗读 · 1 张照片');
    expect(app.close()).toEqual([]);
  });
});

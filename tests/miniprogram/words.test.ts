import { codeHint, groupedCode, plainCode } from '../../miniprogram/src/features/accounts/invitation-code';
import { givenName } from '../../miniprogram/src/words/names';
import { refusedUnit } from '../../miniprogram/src/words/roster-advice';
import { lastDayOf } from '../../miniprogram/src/words/days';
import { percentOf, shareOf } from '../../miniprogram/src/words/percent';
import { longDate, shortDay } from '../../miniprogram/src/words/times';

describe('the words of the phone', () => {
  test.each([
    [' abcde fghjk ', 'ABCDEFGHJK', 'ABCDE-FGHJK'],
    ['ＡＢＣｄｅ－ｆｇｈｊｋ', 'ABCDEFGHJK', 'ABCDE-FGHJK'],
    ['abc', 'ABC', 'ABC'],
    ['', '', ''],
  ])('read the code %j as %s and show it as %s', (typed, plain, grouped) => {
    expect([plainCode(typed), groupedCode(typed)]).toEqual([plain, grouped]);
  });

  test.each([
    ['', '纸条上的 10 位字母和数字，大小写都行，横线可以不填'],
    ['abcde2k', 'ABCDE-2K，还有 3 位'],
    ['abcde22222', 'ABCDE-22222'],
    ['abcde222223', '多了 1 位，请再看看纸条'],
    ['abcdo', '码里没有数字 0、1，也没有字母 I、L、O，请再看看纸条'],
  ])('say of the code %j: %s', (typed, hint) => {
    expect(codeHint(typed)).toBe(hint);
  });

  test.each([
    ['林晓禾', '晓禾'],
    ['王芳', '王芳'],
    ['欧阳小明', '小明'],
    ['艾力江·买买提', '艾力江'],
  ])('call %s %s', (name, given) => {
    expect(givenName(name)).toBe(given);
  });

  test('date an instant by the day in Shanghai and a birthday without a zone', () => {
    expect(shortDay('2026-11-20T16:30:00.000Z')).toBe('11月21日');
    expect(longDate('2018-03-02')).toBe('2018年3月2日');
  });

  test.each([
    ['2026-11-28', 1, '今天是最后一天'],
    ['2026-11-29', 2, '周日为止，还有 2 天'],
    ['2026-11-30', 3, '周一为止，还有 3 天'],
    ['2026-12-01', 4, '12月1日为止，还有 4 天'],
  ])('say that %s, %d days with that day, may still be used: %s', (dueOn, daysLeft, words) => {
    expect(lastDayOf({ dueOn, daysLeft })).toBe(words);
  });

  test('give a share to the tenth and never more than it is', () => {
    expect([0, 666, 6381, 6389, 7799, 8000, 9999, 10_000].map(percentOf)).toEqual([
      ...['0%', '6.6%', '63.8%', '63.8%', '77.9%', '80%', '99.9%', '100%'],
    ]);
    expect([shareOf(1, 14), shareOf(2, 3), shareOf(4, 5), shareOf(0, 0)]).toEqual(['7.1%', '66.6%', '80%', '0%']);
  });

  test('count what is refused in rows, in files, or in places when it is both', () => {
    const [row, file] = [{ wholeFile: false }, { wholeFile: true }];
    expect([refusedUnit([row, row]), refusedUnit([file]), refusedUnit([row, file])]).toEqual(['行', '个文件', '处']);
  });
});

import { lackOf } from '../../miniprogram/src/writing/said.js';
import { citationOf } from '../../miniprogram/src/writing/citation.js';
import { asPhrase, citing, filledFor, putIn, slotsIn } from '../../miniprogram/src/writing/slots.js';

const XIAOHE = { studentName: '林晓禾', given: '晓禾', pronoun: '她' };

test('a phrase is filled for the child on the desk; what is not known, and a record, stay slots', () => {
  expect(filledFor('{名字}爱提问，{ 他／她 }做过{记录}。｛姓名｝！', XIAOHE)).toBe(
    '晓禾爱提问，她做过{记录}。林晓禾！',
  );
  expect(filledFor('{他/她}很好', { ...XIAOHE, pronoun: null })).toBe('{他/她}很好');
});

test('what was written about one child becomes a phrase for all', () => {
  expect(asPhrase(' 林晓禾同学，晓禾的字写得好。', XIAOHE)).toBe('{姓名}同学，{名字}的字写得好。');
});

test('words are put in where the cursor stands', () => {
  expect(putIn('上课专心。加油！', 5, '爱提问。')).toEqual({ text: '上课专心。爱提问。加油！', at: 9 });
  expect(putIn('短', 99, '句')).toEqual({ text: '短句', at: 2 });
});

const form = (rater: string) =>
  ({ rater, items: [], comment: { label: '评语', min: 5, max: 200, advice: '' } }) as unknown as Parameters<
    typeof lackOf
  >[0];

test('the button says which slot is still open, on what teachers write and on nothing else', () => {
  const said = { answers: {}, comment: '晓禾做过{记录}，真好。' };
  expect(slotsIn(said.comment)).toEqual(['{记录}']);
  expect(lackOf(form('HOMEROOM_TEACHER'), said)).toBe('{记录} 还没有填');
  expect(lackOf(form('SELF'), said)).toBeNull();
});

test('ZM-14 a citation goes where the slot for a record waits, else where the cursor stands', () => {
  expect(citing('晓禾做过{ 记录 }，真好。', 0, '11月20日“量操场”')).toEqual({
    text: '晓禾做过11月20日“量操场”，真好。',
    at: 15,
  });
  expect(citing('晓禾，真好。', 3, '11月20日的体育活动')).toEqual({ text: '晓禾，11月20日的体育活动真好。', at: 14 });
});

test.each([
  ['和爸爸一起\n量操场。', '11月20日“和爸爸一起 量操场”'],
  ['', '11月20日的体育活动'],
  ['  。 ', '11月20日的体育活动'],
  ['字'.repeat(40), `11月20日“${'字'.repeat(40)}”`],
  ['字'.repeat(41), `11月20日“${'字'.repeat(40)}…”`],
])('ZM-14 a record of the words %j is cited as %s', (words, cited) => {
  expect(citationOf({ day: '11月20日', words, what: '体育活动' })).toBe(cited);
});

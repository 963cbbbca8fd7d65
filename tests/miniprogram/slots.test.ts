import { lackOf } from '../../miniprogram/src/features/evaluations/said.js';
import { asPhrase, filledFor, putIn, slotsIn } from '../../miniprogram/src/features/evaluations/slots.js';

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

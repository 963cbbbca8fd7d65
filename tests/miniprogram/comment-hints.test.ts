import { changed, fineWords, stillStands } from '../../miniprogram/src/writing/hints.js';

const hint = { kind: 'DISCOURAGING', message: '', at: 4, quote: '总是不敢', instead: '可以试着多' } as const;

test('a hint changes its words where they stand, and only there', () => {
  expect(changed('晓禾，你总是不敢举手。', hint)).toBe('晓禾，你可以试着多举手。');
  expect(changed('晓禾，你总是不敢举手。', { ...hint, instead: null })).toBe('晓禾，你总是不敢举手。');
});

test('a hint is over once its words moved on; one about the whole text is not', () => {
  expect(stillStands('晓禾，你总是不敢举手。', hint)).toBe(true);
  expect(stillStands('晓禾，总是不敢举手。', hint)).toBe(false);
  expect(stillStands('', { ...hint, at: null, quote: null })).toBe(true);
});

test('where nothing needs another look it is said, with how little is alike', () => {
  const alike = (percent: number) => fineWords(percent).split('相同的')[1];
  expect([0, 19, 20, 43].map(alike)).toEqual(['不到 20%', '不到 20%', '不到 30%', '不到 50%']);
});

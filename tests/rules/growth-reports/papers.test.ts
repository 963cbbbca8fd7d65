import { itemsOnPaper, linesFor } from '../../../api/src/modules/growth-reports/papers/papers.rules.js';

const stepsOf = (scale: string) => (scale === 'habits' ? ['总是这样', '没留意'] : []);

test('OP-3 a question with a scale has boxes, one in words has lines, and the comment comes last', () => {
  const form = {
    items: [
      { name: '我会做家务', scale: 'habits' },
      { name: '我最高兴的一件事', words: { min: 10 } },
    ],
    comment: { label: '我想说', min: 0 },
  };
  expect(itemsOnPaper(form, stepsOf)).toEqual([
    { name: '我会做家务', steps: ['总是这样', '没留意'], lines: 0 },
    { name: '我最高兴的一件事', steps: [], lines: 2 },
    { name: '我想说', steps: [], lines: 2 },
  ]);
});

test('OP-3 there is room for twice as much as is asked for, at least two lines, at most nine', () => {
  expect([0, 10, 30, 60, 200].map(linesFor)).toEqual([2, 2, 3, 5, 9]);
});

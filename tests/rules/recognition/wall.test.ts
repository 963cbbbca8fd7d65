import { wallOf } from '../../../api/src/modules/recognition/wall.rules';

const flower = (course: string, reason: string) => ({ course, reason, giverId: 'g' as never });

test('flowers hang by course in the order of the courses, those of the homeroom teacher last', () => {
  const wall = wallOf(
    [flower('', '有进步'), flower('数学', '有进步'), flower('篆刻', '有创意'), flower('语文', '有进步')],
    ['语文', '数学'],
  );

  expect(wall.map(({ course }) => course)).toEqual(['语文', '数学', '篆刻', '']);
});

test('in a course by reason, the commonest first, and one by one as they came', () => {
  const flowers = [flower('语文', '有进步'), flower('语文', '积极发言'), flower('语文', '积极发言')];
  const [chinese] = wallOf(flowers, ['语文']);

  expect(chinese!.reasons).toEqual([
    { reason: '积极发言', count: 2 },
    { reason: '有进步', count: 1 },
  ]);
  expect(chinese!.flowers).toEqual(flowers);
});

test('no flower, no bunch', () => {
  expect(wallOf([], ['语文'])).toEqual([]);
});

import type { Instant } from '../../../api/src/kernel/time.js';
import { differingBits, FlagKind, flagsOf, type HandedIn } from '../../../api/src/modules/evidence/flag.rules.js';

/** Half of the bits set: a picture that tells something. */
const TELLING = '0f0f0f0f0f0f0f0f';
const PLAIN = '0000000000000000';

const photo = (image: string, perceptual = TELLING) => ({ image, perceptual });
const record = (id: string, submittedAt: string, more: Partial<HandedIn> = {}): HandedIn => ({
  ...{ id, recorderId: 'p-one', submittedAt: submittedAt as Instant, photos: [] },
  ...more,
});
const OCTOBER = '2026-10-09 02:00:00.000';
const NOVEMBER = '2026-11-20 02:00:00.000';

const earlier = record('a', OCTOBER, { photos: [photo('one')] });
const words = (later: HandedIn, ...others: HandedIn[]) =>
  flagsOf(later, [later, ...others]).map((flag) => `${flag.kind} ${flag.recordId ?? ''} ${flag.words}`);

test.each([
  [
    'the same picture',
    [photo('one', PLAIN)],
    'p-one',
    ['SAME_PHOTO a 这张照片 10月9日也交过一次；可能是补充，也可能传错了。'],
  ],
  [
    'the same photo, taken in anew',
    [photo('two', '0f0f0f0f0f0f0f00')],
    'p-one',
    [expect.stringMatching(/^SAME_PHOTO a/)],
  ],
  ['one that differs in five bits', [photo('two', '0f0f0f0f0f0f0f10')], 'p-one', []],
  ['another picture as plain as any', [photo('two', PLAIN)], 'p-one', []],
  ['no photo', [], 'p-one', []],
  [
    "a classmate's picture",
    [photo('one')],
    'p-two',
    ['SAME_PHOTO a 这张照片 10月9日班里另一条记录也用过；可能是一起拍的，也可能传错了。'],
  ],
  [
    'the second of two',
    [photo('two', PLAIN), photo('one')],
    'p-one',
    ['SAME_PHOTO a 第 2 张照片 10月9日也交过一次；可能是补充，也可能传错了。'],
  ],
])('%s is told as it should be', (_, photos, recorderId, told) => {
  expect(words(record('b', NOVEMBER, { photos, recorderId }), earlier)).toEqual(told);
});

test('two plain pictures are not taken for one photo, whatever their bits', () => {
  const wall = record('a', OCTOBER, { photos: [photo('wall', PLAIN)] });

  expect(words(record('b', NOVEMBER, { photos: [photo('dark room', '0000000000000001')] }), wall)).toEqual([]);
});

test('of two alike only the later one is told, compared with the nearest before it', () => {
  const [first, second] = [earlier, record('b', NOVEMBER, { photos: [photo('one')] })];
  const third = record('c', '2026-11-21 02:00:00.000', { photos: [photo('one')] });

  expect(words(first, second, third)).toEqual([]);
  expect(flagsOf(third, [first, second, third])[0]).toMatchObject({ recordId: 'b' });
});

test('the day told is the legal one, not that of Greenwich', () => {
  const late = record('a', '2026-10-09 16:30:00.000', { photos: [photo('one')] });

  expect(words(record('b', NOVEMBER, { photos: [photo('one')] }), late)[0]).toContain('10月10日');
});

const minutes = (...at: number[]): HandedIn[] =>
  at.map((minute, index) => record(`m${index}`, `2026-11-20 02:${String(minute).padStart(2, '0')}:00.000`));

test.each([
  ['five within ten minutes', minutes(0, 2, 4, 6, 9), 'm0', 5],
  ['the last of them too', minutes(0, 2, 4, 6, 9), 'm4', 5],
  ['five over ten minutes', minutes(0, 2, 4, 6, 10), 'm4', null],
  ['four within ten minutes', minutes(0, 1, 2, 3), 'm0', null],
  ['six, of which one is long before', minutes(0, 30, 31, 32, 33, 34), 'm0', null],
  ['the most around it', minutes(0, 4, 8, 9, 11, 12, 13), 'm3', 6],
])('%s', (_, all, id, count) => {
  const flags = flagsOf(
    all.find((one) => one.id === id)!,
    all,
  );

  expect(flags.map(({ kind, words: told }) => [kind, told])).toEqual(
    count === null
      ? []
      : [[FlagKind.BURST, `10 分钟里一共交了 ${count} 条；可能是攒着一起写的，看看是不是每件都做过。`]],
  );
});

test('what other people hand in at the same time is no burst', () => {
  const all = minutes(0, 1, 2, 3, 4).map((one, index) => ({ ...one, recorderId: `p-${index}` }));

  expect(flagsOf(all[0]!, all)).toEqual([]);
});

test.each([
  [PLAIN, PLAIN, 0],
  [PLAIN, 'ffffffffffffffff', 64],
  [TELLING, '0f0f0f0f0f0f0f0e', 1],
])('%s and %s differ in %i bits', (one, other, bits) => {
  expect(differingBits(one, other)).toBe(bits);
});

import fc from 'fast-check';
import { addPeers, assignPeers, peersEach, type Pair } from '../../../api/src/modules/evaluations/peers.rules.js';

const membersOf = (count: number): string[] => Array.from({ length: count }, (_, index) => `pupil-${index}`);
const countOf = (pairs: Pair[], role: keyof Pair, id: string): number =>
  pairs.filter((pair) => pair[role] === id).length;
const keyOf = ({ studentId, peerId }: Pair): string => `${studentId}<${peerId}`;

const sizes = fc.integer({ min: 1, max: 60 });
const perChild = fc.integer({ min: 1, max: 20 });
const seeds = fc.string({ minLength: 1, maxLength: 20 });

test('each child is judged by exactly as many classmates as asked, or by all others, and judges as many', () => {
  fc.assert(
    fc.property(sizes, perChild, seeds, (count, asked, seed) => {
      const members = membersOf(count);
      const pairs = assignPeers(members, asked, seed);
      const each = Math.min(asked, count - 1);
      for (const id of members) {
        expect(countOf(pairs, 'studentId', id)).toBe(each);
        expect(countOf(pairs, 'peerId', id)).toBe(each);
      }
      expect(pairs.some(({ studentId, peerId }) => studentId === peerId)).toBe(false);
      expect(new Set(pairs.map(keyOf)).size).toBe(pairs.length);
    }),
  );
});

test('the seed alone decides: the same seed draws the same, in whatever order the class stands', () => {
  fc.assert(
    fc.property(sizes, perChild, seeds, (count, asked, seed) => {
      const members = membersOf(count);
      const shuffled = [...members].reverse();
      expect(assignPeers(shuffled, asked, seed)).toEqual(assignPeers(members, asked, seed));
    }),
  );
});

test('another seed draws otherwise', () => {
  const members = membersOf(30);
  const drawn = new Set(['a', 'b', 'c', 'd'].map((seed) => assignPeers(members, 5, seed).map(keyOf).sort().join()));

  expect(drawn.size).toBe(4);
});

test('neighbours by seat are not bound to each other', () => {
  const pairs = assignPeers(membersOf(40), 5, 'a seed');
  const next = pairs.filter(({ studentId, peerId }) => {
    const [one, other] = [studentId, peerId].map((id) => Number(id.slice(6)));
    return Math.abs(one! - other!) === 1;
  });

  expect(next.length).toBeLessThan(40);
});

test.each([
  [1, 5, 0],
  [2, 5, 1],
  [4, 5, 3],
  [6, 5, 5],
  [45, 5, 5],
])('of %i children each has %i asked for and gets %i', (members, asked, each) => {
  expect(peersEach(members, asked)).toBe(each);
});

test('who comes late is judged and judges like the others; what was drawn stays, and nobody judges twice or itself', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 40 }),
      fc.integer({ min: 1, max: 5 }),
      perChild,
      seeds,
      (count, late, asked, seed) => {
        const before = assignPeers(membersOf(count), asked, seed);
        const members = membersOf(count + late);
        const added = addPeers(before, members, { perChild: asked, seed });
        const after = [...before, ...added];

        for (const id of members.slice(count)) {
          expect(countOf(after, 'studentId', id)).toBeGreaterThanOrEqual(Math.min(asked, count));
          expect(countOf(after, 'peerId', id)).toBeGreaterThanOrEqual(Math.min(asked, count));
        }
        expect(after.some(({ studentId, peerId }) => studentId === peerId)).toBe(false);
        expect(new Set(after.map(keyOf)).size).toBe(after.length);
      },
    ),
  );
});

test('who left is asked nothing more, and a class without newcomers is drawn no further', () => {
  const before = assignPeers(membersOf(10), 3, 'seed');

  expect(addPeers(before, membersOf(10), { perChild: 3, seed: 'seed' })).toEqual([]);
  expect(addPeers(before, membersOf(8), { perChild: 3, seed: 'seed' })).toEqual([]);
  const added = addPeers(before, [...membersOf(8), 'newcomer'], { perChild: 3, seed: 'seed' });
  expect(added.flatMap(({ studentId, peerId }) => [studentId, peerId])).not.toContain('pupil-9');
  expect(added).toHaveLength(6);
});

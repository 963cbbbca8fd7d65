import { createHash } from 'node:crypto';

/** Who evaluates whom. */
export interface Pair {
  studentId: string;
  peerId: string;
}

const weightOf = (seed: string, key: string): string => createHash('sha256').update(`${seed}/${key}`).digest('hex');

/** The same things in an order that only the seed decides. */
function drawn<T extends string | number>(things: readonly T[], seed: string): T[] {
  const weights = new Map(things.map((thing) => [thing, weightOf(seed, String(thing))]));
  return [...things].sort((one, other) => (weights.get(one)! < weights.get(other)! ? -1 : 1));
}

/** How many classmates can evaluate each child: as many as the scheme asks, where the class allows. */
export const peersEach = (members: number, perChild: number): number => Math.max(0, Math.min(perChild, members - 1));

/**
 * ZM-3: each child is evaluated by the same number of classmates, never by itself, and everybody evaluates as many.
 * The children stand in a drawn circle, and each is evaluated by those at some drawn distances.
 */
export function assignPeers(members: readonly string[], perChild: number, seed: string): Pair[] {
  const circle = drawn([...new Set(members)].sort(), seed);
  const count = circle.length;
  const distances = Array.from({ length: Math.max(0, count - 1) }, (_, index) => index + 1);
  const chosen = drawn(distances, `${seed}/distance`).slice(0, peersEach(count, perChild));
  return circle.flatMap((studentId, place) =>
    chosen.map((distance) => ({ studentId, peerId: circle[(place + distance) % count]! })),
  );
}

/**
 * Who came late evaluates and is evaluated like the others: the classmates with least to do are asked first. What was
 * drawn before stays as it is.
 */
export function addPeers(
  pairs: readonly Pair[],
  members: readonly string[],
  { perChild, seed }: { perChild: number; seed: string },
): Pair[] {
  const drawnBefore = new Set(pairs.flatMap(({ studentId, peerId }) => [studentId, peerId]));
  const late = drawn([...new Set(members)].filter((id) => !drawnBefore.has(id)).sort(), seed);
  const here = members.filter((id) => drawnBefore.has(id));
  const added: Pair[] = [];
  for (const one of late) {
    const count = peersEach(here.length + 1, perChild);
    const least = (role: keyof Pair): string[] => {
      const load = (id: string): number => [...pairs, ...added].filter((pair) => pair[role] === id).length;
      const order = drawn(here, `${seed}/${one}/${role}`);
      return order.sort((first, second) => load(first) - load(second)).slice(0, count);
    };
    const own = least('peerId').map((peerId) => ({ studentId: one, peerId }));
    added.push(...own, ...least('studentId').map((studentId) => ({ studentId, peerId: one })));
    here.push(one);
  }
  return added;
}

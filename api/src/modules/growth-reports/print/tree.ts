/** A place for a leaf, with the direction in which it points. */
export interface LeafPlace {
  x: number;
  y: number;
  turn: number;
}

/** A piece of wood, from below to above. */
export interface Branch {
  path: string;
  width: number;
}

/** A tree: the same number draws the same tree. */
export interface Tree {
  branches: Branch[];
  leaves: LeafPlace[];
}

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
function numbersFrom(seed: string): () => number {
  let state = Number.parseInt(seed.slice(0, 8), 16) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const DEEPEST = 6;
const MOST_LEAVES = 240;
const fixed = (value: number): string => value.toFixed(1);
const degrees = (radians: number): number => (radians * 180) / Math.PI;

interface Sprout {
  x: number;
  y: number;
  angle: number;
  length: number;
  depth: number;
}

/** Grows one branch, and says where it ends. */
function grow(sprout: Sprout, tree: Tree, next: () => number): { x: number; y: number } {
  const { x, y, angle, length, depth } = sprout;
  const bend = (next() - 0.5) * 0.35;
  const [midX, midY] = [x + Math.cos(angle + bend) * length * 0.5, y + Math.sin(angle + bend) * length * 0.5];
  const [endX, endY] = [x + Math.cos(angle) * length, y + Math.sin(angle) * length];
  const path = `M${fixed(x)} ${fixed(y)} Q${fixed(midX)} ${fixed(midY)} ${fixed(endX)} ${fixed(endY)}`;
  tree.branches.push({ path, width: Math.max(0.7, 15 * 0.56 ** depth) });
  if (depth < 3) return { x: endX, y: endY };
  for (const along of depth === DEEPEST ? [0.35, 0.7, 1] : [0.45, 0.85]) {
    const side = next() < 0.5 ? -1 : 1;
    const turn = angle + (along === 1 ? 0 : side * (0.7 + next() * 0.5));
    const [leafX, leafY] = [x + (endX - x) * along + Math.cos(turn) * 7, y + (endY - y) * along + Math.sin(turn) * 7];
    tree.leaves.push({ x: leafX, y: leafY, turn: degrees(turn) + 90 });
  }
  return { x: endX, y: endY };
}

function branchOut(sprout: Sprout, tree: Tree, next: () => number): void {
  const end = grow(sprout, tree, next);
  const { depth, angle, length } = sprout;
  if (depth >= DEEPEST) return;
  const turns = depth === 0 ? [-0.85, -0.05, 0.8] : [-0.42 - next() * 0.22, 0.42 + next() * 0.22];
  for (const turn of turns) {
    // Branches strive a little upwards.
    const wanted = angle + turn + (next() - 0.5) * 0.2;
    const upwards = wanted + (-Math.PI / 2 - wanted) * 0.08;
    branchOut(
      { ...end, angle: upwards, length: length * (depth === 0 ? 0.62 : 0.76 + next() * 0.12), depth: depth + 1 },
      tree,
      next,
    );
  }
}

/** Leaves that stand apart as well as they can: each next one as far as possible from those that are taken. */
function spread(places: readonly LeafPlace[], count: number): LeafPlace[] {
  const near = places.map(() => Infinity);
  const taken: LeafPlace[] = [];
  let at = 0;
  while (taken.length < Math.min(count, places.length)) {
    const chosen = places[at]!;
    taken.push(chosen);
    near[at] = -1;
    places.forEach((place, index) => {
      if (near[index]! >= 0)
        near[index] = Math.min(near[index]!, (place.x - chosen.x) ** 2 + (place.y - chosen.y) ** 2);
    });
    at = near.indexOf(Math.max(...near));
  }
  return taken;
}

/** A tree with so many leaves; its root stands at 0, it grows upwards. Leaves stand from left to right. */
export function growTree(seed: string, leaves: number): Tree {
  const tree: Tree = { branches: [], leaves: [] };
  branchOut({ x: 0, y: 0, angle: -Math.PI / 2 + 0.02, length: 120, depth: 0 }, tree, numbersFrom(seed));
  const chosen = spread(tree.leaves, Math.min(leaves, MOST_LEAVES)).sort((one, other) => one.x - other.x);
  return { branches: tree.branches, leaves: chosen };
}

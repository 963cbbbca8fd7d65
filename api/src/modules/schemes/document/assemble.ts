import type { Values } from './layer.js';

interface Node {
  value: unknown;
  children: Map<string, Node>;
}

const emptyNode = (): Node => ({ value: undefined, children: new Map() });

function treeOf(values: Values): Node {
  const root = emptyNode();
  for (const [path, { value }] of values) {
    let node = root;
    for (const key of path.split('.')) {
      let child = node.children.get(key);
      if (!child) node.children.set(key, (child = emptyNode()));
      node = child;
    }
    node.value = value;
  }
  return root;
}

/** Entries of a list carry their own key as `id`. */
const isList = (node: Node): boolean =>
  [...node.children].every(([key, child]) => child.children.get('id')?.value === key);

function plainOf(node: Node): unknown {
  if (node.children.size === 0) return node.value;
  if (isList(node)) return [...node.children.values()].map(plainOf);
  return Object.fromEntries([...node.children].map(([key, child]) => [key, plainOf(child)]));
}

/** Puts a document together again from its values. */
export const assemble = (values: Values): unknown => (values.size === 0 ? {} : plainOf(treeOf(values)));

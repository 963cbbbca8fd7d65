import type { MinistryDimension } from '../codes.rules.js';
import type { DimensionNode } from './dimensions.js';
import type { Scheme } from './scheme-schema.js';

/** A node of the tree with what it takes from those above it. */
export interface PlacedNode {
  id: string;
  name: string;
  description: string | null;
  mapsTo: MinistryDimension;
  slot: number;
  level: number;
  parentId: string | null;
  /** The dimension (first level) under which it stands. */
  dimensionId: string;
}

type Place = Pick<PlacedNode, 'mapsTo' | 'slot' | 'level' | 'parentId' | 'dimensionId'>;

function placed(node: DimensionNode, place: Place): PlacedNode[] {
  const mapsTo = node.mapsTo ?? place.mapsTo;
  const own = { id: node.id, name: node.name, description: node.description ?? null, ...place, mapsTo };
  const below = { ...place, mapsTo, level: place.level + 1, parentId: node.id };
  return [own, ...(node.children ?? []).flatMap((child) => placed(child, below))];
}

const known = new WeakMap<object, readonly PlacedNode[]>();

/** ME-1: every node of the tree, depth first; placed once for each tree. */
export function nodesOf({ dimensions }: Pick<Scheme, 'dimensions'>): readonly PlacedNode[] {
  let nodes = known.get(dimensions);
  if (!nodes) {
    nodes = dimensions.flatMap((root) => {
      const place = { mapsTo: root.mapsTo, slot: root.slot, level: 1, parentId: null, dimensionId: root.id };
      return placed(root as DimensionNode, place);
    });
    known.set(dimensions, nodes);
  }
  return nodes;
}

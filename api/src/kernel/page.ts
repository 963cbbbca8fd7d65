import { invalidInput } from './errors.js';
import { isId, type Id } from './ids.js';

/** The largest page anybody may ask for. */
export const LARGEST_PAGE = 100;

/** Which page is wanted: how many rows, after which id. */
export interface PageRequest {
  first: number;
  after: Id | null;
}

/** One page by keyset. */
export interface Page<T> {
  nodes: T[];
  nextCursor: Id | null;
}

/** Checks what a client asked for; `first` is 1 to 100. */
export function pageRequest(
  first: number | null | undefined,
  after: string | null | undefined,
  fallback = 50,
): PageRequest {
  const wanted = first ?? fallback;
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > LARGEST_PAGE) {
    throw invalidInput('first', `一页请取 1 到 ${LARGEST_PAGE} 条。`);
  }
  if (after != null && !isId(after)) throw invalidInput('after', '翻页位置不对，请从第一页重新打开。');
  return { first: wanted, after: after ?? null };
}

/** Makes a page of `first + 1` fetched rows. */
export function pageOf<T extends { id: Id }>(rows: T[], first: number): Page<T> {
  const nodes = rows.slice(0, first);
  return { nodes, nextCursor: rows.length > first ? nodes[nodes.length - 1]!.id : null };
}

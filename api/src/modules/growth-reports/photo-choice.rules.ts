import type { PhotoFact } from './facts.rules.js';

/** A record with its photos, as far as choosing goes. */
interface Pictured {
  happenedOn: string;
  photos: readonly Pick<PhotoFact, 'id'>[];
}

/** How many photos an area shows, and which were chosen; absent while nobody has chosen. */
export interface Choice {
  most: number;
  chosen: readonly string[] | undefined;
}

const monthOf = ({ happenedOn }: Pictured): string => happenedOn.slice(0, 7);

/** The photos of a month: the first of each record, then the second of each, and so on. */
function inTurn(records: readonly Pictured[]): string[] {
  const longest = Math.max(0, ...records.map(({ photos }) => photos.length));
  return Array.from({ length: longest }, (_, place) => records.flatMap(({ photos }) => photos[place]?.id ?? [])).flat();
}

/** Spread over the months: one of each in turn, so that no month of the term goes missing. */
function spread(records: readonly Pictured[], most: number): Set<string> {
  const months = [...Map.groupBy(records, monthOf)].map(([, same]) => inTurn(same));
  const longest = Math.max(0, ...months.map((photos) => photos.length));
  const order = Array.from({ length: longest }, (_, place) => months.flatMap((photos) => photos[place] ?? [])).flat();
  return new Set(order.slice(0, most));
}

/**
 * ZM-10: which photos of an area its pages show: those that were chosen and are still there, never more than the scheme
 * allows; while nobody has chosen, all of them, or as many as there may be, spread over the months. Records come oldest
 * first.
 */
export function shownPhotos(records: readonly Pictured[], { most, chosen }: Choice): Set<string> {
  if (chosen === undefined) return spread(records, most);
  const there = new Set(records.flatMap(({ photos }) => photos.map(({ id }) => id)));
  return new Set(chosen.filter((id) => there.has(id)).slice(0, most));
}

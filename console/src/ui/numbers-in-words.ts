/** A count as it is read at a desk, in groups of three: 83 310. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '\u202f');

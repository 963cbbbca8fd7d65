/** Basis points in per cent to the tenth, never rounded up, so that no limit seems reached before it is: 6381 is 63.8%. */
export const percentOf = (basisPoints: number): string => `${Math.floor(basisPoints / 10) / 10}%`;

/** So many of so many, in the same way: 2 of 3 is 66.6%. */
export const shareOf = (part: number, whole: number): string =>
  percentOf(whole === 0 ? 0 : Math.floor((part * 10_000) / whole));

/** Basis points in per cent to the tenth, never rounded up, so that no limit seems reached before it is: 6381 is 63.8. */
export const perCent = (basisPoints: number): number => Math.floor(basisPoints / 10) / 10;

/** Basis points as a whole per cent, never rounded up: 7899 is 78%. */
export const percentOf = (basisPoints: number): string => `${Math.floor(basisPoints / 100)}%`;

/** An exact fraction in lowest terms; the denominator is positive. */
export interface Fraction {
  numerator: bigint;
  denominator: bigint;
}

const greatestDivisor = (one: bigint, other: bigint): bigint =>
  other === 0n ? one : greatestDivisor(other, one % other);

/** The fraction of two whole numbers, the second above nothing. */
export function fraction(numerator: number | bigint, denominator: number | bigint = 1n): Fraction {
  const [top, bottom] = [BigInt(numerator), BigInt(denominator)];
  if (bottom <= 0n) throw new RangeError('A fraction needs a positive denominator.');
  const divisor = greatestDivisor(top < 0n ? -top : top, bottom);
  return { numerator: top / divisor, denominator: bottom / divisor };
}

export const plus = (one: Fraction, other: Fraction): Fraction =>
  fraction(one.numerator * other.denominator + other.numerator * one.denominator, one.denominator * other.denominator);

export const times = (one: Fraction, other: Fraction): Fraction =>
  fraction(one.numerator * other.numerator, one.denominator * other.denominator);

/** Whether one is strictly more than the other. */
export const isAbove = (one: Fraction, other: Fraction): boolean =>
  one.numerator * other.denominator > other.numerator * one.denominator;

/** The whole number below: the rounding that asks no more of people than was due. */
export const roundDown = (value: Fraction): number => {
  const whole = value.numerator / value.denominator;
  const isExact = value.numerator % value.denominator === 0n;
  return Number(value.numerator < 0n && !isExact ? whole - 1n : whole);
};

/** The nearest whole number, halves up: how a score or percentage is shown. */
export const roundHalfUp = (value: Fraction): number => roundDown(plus(value, fraction(1, 2)));

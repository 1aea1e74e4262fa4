// Exact arithmetic on the decimal strings of the API: what is compared or classed here is never a floating point number.

const SCALE = 6;

/** The value in millionths, exact for up to six decimals; money has two. */
export function units(decimal: string): bigint {
  const match = /^(-?)(\d+)(?:\.(\d*))?$/.exec(decimal);
  if (!match) return 0n;
  const [, sign, whole = '0', part = ''] = match;
  const value = BigInt(whole + part.slice(0, SCALE).padEnd(SCALE, '0'));
  return sign ? -value : value;
}

/** The decimal of so many millionths, without zeros at its end. */
export function written(millionths: bigint): string {
  const [sign, size] = millionths < 0n ? ['-', -millionths] : ['', millionths];
  const text = `${size / 1_000_000n}.${String(size % 1_000_000n).padStart(SCALE, '0')}`;
  return sign + text.replace(/\.?0+$/, '');
}

/** The exact sum; what is no number counts as nothing. */
export const sum = (decimals: string[]): string => written(decimals.reduce((total, one) => total + units(one), 0n));

/** Negative where a is less than b, for sorting. */
export function compare(a: string, b: string): number {
  const [x, y] = [units(a), units(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

export const isZero = (decimal: string): boolean => units(decimal) === 0n;

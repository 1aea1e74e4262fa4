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

/** Negative where a is less than b, for sorting. */
export function compare(a: string, b: string): number {
  const [x, y] = [units(a), units(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

export const isZero = (decimal: string): boolean => units(decimal) === 0n;

import { compare, units } from '../../ui/decimal';

// Five classes with rounded quantile breaks, from the amounts on screen: fixed breaks would paint most tables in one colour.

const CLASSES = 5n;

/** One or two leading digits, zeros after: 1,294,567 becomes 1,200,000. Down, so that each class holds what it was broken at. */
function rounded(value: bigint): bigint {
  const digits = value.toString().length;
  const step = 10n ** BigInt(Math.max(0, digits - 2));
  return (value / step) * step;
}

export const isNegative = (amount: string): boolean => compare(amount, '0') < 0;

/** The lower bounds of the classes after the first, rising, in millionths. */
export function breaks(amounts: string[]): bigint[] {
  const rising = amounts
    .map(units)
    .filter((value) => value > 0n)
    .toSorted((a, b) => (a < b ? -1 : 1));
  if (!rising.length) return [];
  const found: bigint[] = [];
  for (let i = 1n; i < CLASSES; i++) found.push(rounded(rising[Number((BigInt(rising.length) * i) / CLASSES)]!));
  return [...new Set(found)].filter((value) => value > rising[0]!);
}

/** The class of an amount, from 0. */
export function shade(amount: string, bounds: bigint[]): number {
  const value = units(amount);
  return bounds.filter((bound) => value >= bound).length;
}

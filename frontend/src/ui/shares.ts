import { sum, units, written } from './decimal';
import type { Share } from './Form';

// Splitting a hundred percent, exactly: in hundredths of a percent, never in floating point.

const WHOLE = 10_000;

/** The same parts with equal shares; the first ones take what does not divide, so that the sum is a hundred. */
export function evenly<Part extends Share>(shares: Part[]): Part[] {
  const rest = WHOLE % shares.length;
  const hundredths = (index: number) => BigInt(Math.floor(WHOLE / shares.length) + (index < rest ? 1 : 0));
  return shares.map((share, index) => ({ ...share, percentage: written(hundredths(index) * 10_000n) }));
}

/** What is left of a hundred percent, as a decimal; negative where there is too much. */
export const remaining = (shares: Share[]): string =>
  written(units('100') - units(sum(shares.map(({ percentage }) => percentage))));

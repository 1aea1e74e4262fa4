import { units } from '../../ui/decimal';
import type { Share } from '../../ui/Form';

// Splitting a hundred percent, exactly: in hundredths of a percent, never in floating point.

const WHOLE = 10_000;

const written = (hundredths: number) => {
  const text = (hundredths / 100).toFixed(2);
  return text.replace(/\.?0+$/, '');
};

/** The same parts with equal shares; the first ones take what does not divide, so that the sum is a hundred. */
export function evenly(shares: Share[]): Share[] {
  const rest = WHOLE % shares.length;
  return shares.map((share, index) => ({ ...share, percentage: written(Math.floor(WHOLE / shares.length) + (index < rest ? 1 : 0)) }));
}

/** What is left of a hundred percent, as a decimal; negative where there is too much. */
export function remaining(shares: Share[]): string {
  const left = units('100') - shares.reduce((sum, { percentage }) => sum + units(percentage), 0n);
  const [sign, size] = left < 0n ? ['-', -left] : ['', left];
  const text = `${size / 1_000_000n}.${String(size % 1_000_000n).padStart(6, '0')}`;
  return sign + text.replace(/\.?0+$/, '');
}

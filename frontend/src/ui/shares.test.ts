import { expect, test } from 'vitest';
import { evenly, remaining } from './shares';

const shares = (...percentages: string[]) => percentages.map((percentage, i) => ({ of: `t${i}`, percentage }));

test.each([1, 2, 3, 6, 7, 15])('%i equal shares sum to a hundred', (count) => {
  const split = evenly(shares(...Array.from({ length: count }, () => '')));
  expect(remaining(split)).toBe('0');
  const hundredths = split.map(({ percentage }) => Math.round(Number(percentage) * 100));
  expect(Math.max(...hundredths) - Math.min(...hundredths)).toBeLessThanOrEqual(1);
});

test('a round share is written without decimals, and the themes stay', () => {
  expect(evenly(shares('', ''))).toEqual([
    { of: 't0', percentage: '50' },
    { of: 't1', percentage: '50' },
  ]);
  expect(evenly(shares('10', '20', '30')).map(({ percentage }) => percentage)).toEqual(['33.34', '33.33', '33.33']);
});

test.each([
  [['33.34', '33.33', '33.33'], '0'],
  [['0.1', '0.2'], '99.7'],
  [['70', '40'], '-10'],
  [['60', ''], '40'],
  [['60', 'some'], '40'],
  [['33.333333', '66.666666'], '0.000001'],
])('of %j remain %s', (percentages, left) => {
  expect(remaining(shares(...percentages))).toBe(left);
});

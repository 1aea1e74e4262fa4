import { expect, test } from 'vitest';
import { breaks, shade } from './shading';

test('five classes with rounded breaks, from the amounts on screen', () => {
  const amounts = Array.from({ length: 100 }, (_, i) => `${(i + 1) * 12345}.67`);
  const bounds = breaks(amounts);
  expect(bounds).toHaveLength(4);
  expect(new Set(amounts.map((amount) => shade(amount, bounds))).size).toBe(5);
  for (const bound of bounds) expect(bound.toString()).toMatch(/^\d{2}0*$/);
});

test('equal amounts are of one class, and nothing of none', () => {
  expect(breaks(['5.00', '5.00', '5.00'])).toEqual([]);
  expect(breaks(['0', '0.00'])).toEqual([]);
});

test('a larger amount is never of a lower class', () => {
  const amounts = ['1', '10', '100', '1000', '10000', '100000', '90071992547409930.07'];
  const bounds = breaks(amounts);
  const classes = amounts.map((amount) => shade(amount, bounds));
  expect(classes).toEqual(classes.toSorted((a, b) => a - b));
});

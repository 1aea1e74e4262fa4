import { expect, test } from 'vitest';
import { breaks, isNegative, shade } from './shading';

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

test('every class has a member, whatever the amounts', () => {
  let seed = 7;
  const next = () => (seed = (seed * 48271) % 2147483647);
  for (let run = 0; run < 200; run++) {
    const amounts = Array.from({ length: 1 + (next() % 40) }, () => `${next() % 10 ** (1 + (next() % 8))}.00`);
    const bounds = breaks(amounts);
    const classes = new Set(amounts.filter((amount) => amount !== '0.00').map((amount) => shade(amount, bounds)));
    for (let one = 0; bounds.length && one <= bounds.length; one++) expect(classes.has(one), `${amounts} by ${bounds}`).toBe(true);
  }
});

test('what is below zero has no part in the classes', () => {
  expect(breaks(['-900', '-5', '1', '2'])).toEqual(breaks(['1', '2']));
  expect(['-0.01', '0', '-0.00', '3'].map(isNegative)).toEqual([true, false, false, false]);
});

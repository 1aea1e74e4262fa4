import { expect, test } from 'vitest';
import { compare, isZero, units } from './decimal';

test('amounts beyond the precision of floating point keep their order to the cent', () => {
  const amounts = ['9007199254740993.01', '9007199254740993.00', '-0.01', '0', '9007199254740992.99'];
  expect(amounts.toSorted(compare)).toEqual(['-0.01', '0', '9007199254740992.99', '9007199254740993.00', '9007199254740993.01']);
});

test.each([
  ['0', true],
  ['0.00', true],
  ['-0.00', true],
  ['0.01', false],
  ['-1', false],
])('%s is zero: %s', (decimal, expected) => expect(isZero(decimal)).toBe(expected));

test('units are millionths', () => {
  expect(units('12.5')).toBe(12_500_000n);
  expect(units('-0.000001')).toBe(-1n);
  expect(units('not a number')).toBe(0n);
});

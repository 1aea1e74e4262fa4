import { expect, test } from 'vitest';
import { yearOptions } from './years';

test('a year of the address stands among the choices, in its order', () => {
  expect(yearOptions('en', 1975).at(-1)).toEqual({ value: '1975', label: '1975' });
  expect(yearOptions('en', 2150)[0]).toEqual({ value: '2150', label: '2150' });
  expect(yearOptions('en', 2005)).toEqual(yearOptions('en'));
});

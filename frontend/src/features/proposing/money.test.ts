import { expect, test } from 'vitest';
import { blank } from './form';
import { byYear, total, yearsOf } from './money';

const lines = (...amounts: Array<[string, string]>) => amounts.map(([year, amount]) => ({ year, label: '', amount }));

test('a budget is summed to the cent where a floating point number is not', () => {
  expect(total(lines(['2027', '0.10'], ['2027', '0.20']))).toBe('0.3');
  expect(total(lines(['2027', '9007199254740993.01'], ['2028', '0.02']))).toBe('9007199254740993.03');
  expect(total(lines(...Array.from({ length: 100 }, (): [string, string] => ['2027', '0.01'])))).toBe('1');
});

test('what is typed and is no amount yet counts as nothing', () => {
  expect(total(lines(['2027', ''], ['2027', 'about 5'], ['', '7.50']))).toBe('7.5');
  expect(total([])).toBe('0');
});

test('each year has its sum, the earliest first, and lines without a year stand last', () => {
  expect(byYear(lines(['2028', '1.1'], ['', '5'], ['2027', '2'], ['2028', '2.2']))).toEqual([
    { year: '2027', amount: '2' },
    { year: '2028', amount: '3.3' },
    { year: '', amount: '5' },
  ]);
});

test.each([
  [{ startDate: '2027-03-01', endDate: '2029-02-28' }, [2027, 2028, 2029]],
  [{ startDate: '2027-03-01' }, [2027, 2028, 2029, 2030, 2031, 2032]],
  [{ endDate: '2027-01-31' }, [2026, 2027]],
  [{ startDate: '2027-01-01', endDate: '2027-12-31', budget: lines(['2030', '1']) }, [2027, 2030]],
  // A slip in a year does not make thousands of them.
  [{ startDate: '2027-01-01', endDate: '9999-12-31' }, Array.from({ length: 51 }, (_, i) => 2027 + i)],
])('of %j the years are %j', (part, years) => {
  expect(yearsOf({ ...blank('en'), ...part }, 2026)).toEqual(years);
});

import { describe, expect, test } from 'vitest';
import { day, moment } from './dates';
import { aligned, amount, money, percent, ordinal, short, year } from './numbers';

// The blanks of Intl are of several kinds, and Arabic marks direction; what is compared is what people read.
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u200e\u200f\u061c]/g, '');

describe('money', () => {
  test.each([
    ['en', '1234567.89', 'USD', '1,234,567.89 US dollars'],
    ['fr', '1234567.89', 'USD', '1 234 567,89 dollars des États-Unis'],
    ['ar', '1234567.89', 'USD', '1,234,567.89 دولار أمريكي'],
    ['ru', '2000000.00', 'EUR', '2 000 000 евро'],
    ['en', '2000000.50', 'EUR', '2,000,000.50 euros'],
    ['en', '-53900000.10', 'XDR', '-53,900,000.10 special drawing rights'],
    ['en', '12.00', null, '12'],
    ['en', '12.00', 'us dollars', '12 us dollars'],
  ])('%s: %s %s', (lang, decimal, currency, expected) => expect(plain(money(lang, decimal, currency))).toBe(expected));

  test('in a column has its cents in every row', () => {
    expect(['0', '1663356', '385210.40'].map((decimal) => aligned('en', decimal))).toEqual(['0.00', '1,663,356.00', '385,210.40']);
  });

  test('is exact to the cent where a floating point number is not', () => {
    expect(amount('en', '90071992547409930.07')).toBe('90,071,992,547,409,930.07');
    expect(plain(money('en', '9999999999999999.99', 'USD'))).toBe('9,999,999,999,999,999.99 US dollars');
  });
});

test.each(['ar', 'zh', 'en', 'fr', 'ru', 'es'])('%s writes Western digits alone', (lang) => {
  const written = [short(lang, '1234567.89'), ordinal(lang, 1234), year(lang, 2005), percent(lang, '33.333333'), day(lang, '2006-03-09')];
  for (const text of written) expect(text).not.toMatch(/[\u0660-\u0669\u06f0-\u06f9]/);
  expect(year(lang, 2005)).toContain('2005');
});

test('days and moments are of UTC, and what is no date stands as it came', () => {
  expect(day('en', '2006-03-09')).toBe('9 March 2006');
  expect(plain(moment('en', '2026-01-01T23:30:00Z'))).toContain('1 January 2026');
  expect(day('en', '961963')).not.toBe('');
  expect(day('en', 'soon')).toBe('soon');
});

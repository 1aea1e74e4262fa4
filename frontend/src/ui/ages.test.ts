import { expect, test } from 'vitest';
import { age, ageOf } from './ages';

test.each([
  ['2025-09-10T09:00:00Z', '2025-09-10T10:00:00Z', 0, 'day'],
  ['2025-09-10T09:00:00Z', '2025-10-09T10:00:00Z', 29, 'day'],
  ['2025-09-10T09:00:00Z', '2025-10-10T00:00:00Z', 1, 'month'],
  ['2025-01-31T09:00:00Z', '2025-02-28T09:00:00Z', 28, 'day'],
  ['2024-12-15T09:00:00Z', '2026-02-14T09:00:00Z', 13, 'month'],
  ['2024-12-15T09:00:00Z', '2026-12-14T09:00:00Z', 23, 'month'],
  ['2024-12-15T09:00:00Z', '2026-12-15T09:00:00Z', 2, 'year'],
  // A clock that is behind the server's.
  ['2026-01-01T00:00:10Z', '2026-01-01T00:00:00Z', 0, 'day'],
] as const)('from %s to %s: %i %s', (since, now, value, unit) => {
  expect(ageOf(since, new Date(now))).toEqual({ value, unit });
});

test('is said with the plural forms of the language, in Western digits', () => {
  const now = new Date('2026-12-15T00:00:00Z');
  expect(age('en', '2025-10-15T00:00:00Z', now)).toBe('14 months');
  expect(age('ru', '2025-10-15T00:00:00Z', now)).toBe('14 месяцев');
  expect(age('ar', '2025-10-15T00:00:00Z', now)).toMatch(/^14 شهر/);
});

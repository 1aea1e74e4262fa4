import { tag } from './languages';

// How long something has lasted, in whole months of the calendar, as people count them.

// From two years on, months say nothing to anybody.
const MONTHS = 24;
const DAY_MS = 86_400_000;

/** The time from one moment to a later one: days in the first month, then months, then years. */
export function ageOf(since: string, now: Date): { value: number; unit: 'day' | 'month' | 'year' } {
  const from = new Date(since);
  const begun = (now.getUTCFullYear() - from.getUTCFullYear()) * 12 + now.getUTCMonth() - from.getUTCMonth();
  const months = now.getUTCDate() < from.getUTCDate() ? begun - 1 : begun;
  if (months >= MONTHS) return { value: Math.floor(months / 12), unit: 'year' };
  if (months >= 1) return { value: months, unit: 'month' };
  return { value: Math.max(0, Math.floor((now.getTime() - from.getTime()) / DAY_MS)), unit: 'day' };
}

/** The same in words: 14 months. */
export function age(lang: string, since: string, now = new Date()): string {
  const { value, unit } = ageOf(since, now);
  return new Intl.NumberFormat(tag(lang), { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}

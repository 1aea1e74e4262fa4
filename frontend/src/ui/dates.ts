import { tag } from './languages';

// How days and moments are written; all times are UTC.

const DAY_MS = 86_400_000;

// The English of the United Nations writes the day first.
const dated = (lang: string) => (lang === 'en' ? 'en-GB' : tag(lang));

/** A day, YYYY-MM-DD; what is no date stands as it came. */
export function day(lang: string, date: string): string {
  return write(lang, date, { dateStyle: 'long', timeZone: 'UTC' });
}

/** A moment, RFC 3339, to the minute. */
export function moment(lang: string, time: string): string {
  return write(lang, time, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
}

/** How far a day is from another: in 9 days, yesterday. */
export function distance(lang: string, date: string, from: Date): string {
  const days = Math.round((Date.parse(date) - Date.parse(from.toISOString().slice(0, 10))) / DAY_MS);
  return new Intl.RelativeTimeFormat(dated(lang), { numeric: 'auto' }).format(days, 'day');
}

function write(lang: string, value: string, options: Intl.DateTimeFormatOptions): string {
  const parsed = new Date(value);
  return Number.isNaN(parsed.getTime()) ? value : new Intl.DateTimeFormat(dated(lang), options).format(parsed);
}

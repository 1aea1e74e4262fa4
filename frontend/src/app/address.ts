// Filters stand in the address as plain words, ?states=BDI,RWA&fromYear=2005, so that people can read, share and edit them.

/** The query of an address as words; a key given twice counts as a list. */
export function parseQuery(query: string): Record<string, string> {
  const words: Record<string, string> = {};
  for (const [key, value] of new URLSearchParams(query)) words[key] = key in words ? `${words[key]},${value}` : value;
  return words;
}

/** The query for a search, without what is empty; with its question mark, or nothing at all. */
export function writeQuery(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    const text = Array.isArray(value) ? value.join(',') : value === undefined || value === null ? '' : String(value);
    if (text) params.set(key, text);
  }
  const query = params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return query ? `?${query}` : '';
}

// What the readers below are given comes from the address bar (words) or from a link of ours (values already read).
export type Raw = Record<string, unknown>;

// More would not fit into an address that every server accepts.
const MOST = 200;

/** The values of a list that have the right form, each once; undefined rather than empty. */
export function list<T extends string = string>(raw: Raw, key: string, fits: (value: string) => boolean, most = MOST): T[] | undefined {
  const value = raw[key];
  const given = Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(',') : [];
  const kept = [...new Set(given)].filter(fits).slice(0, most);
  return kept.length ? (kept as T[]) : undefined;
}

/** A value that has the right form, else undefined. */
export function word<T extends string = string>(raw: Raw, key: string, fits: (value: string) => boolean): T | undefined {
  const value = raw[key];
  return typeof value === 'string' && fits(value) ? (value as T) : undefined;
}

/** A calendar year from 1900 to 2200, else undefined. */
export function calendarYear(raw: Raw, key: string): number | undefined {
  const value = Number(raw[key]);
  return Number.isInteger(value) && value >= 1900 && value <= 2200 ? value : undefined;
}

export const oneOf = (values: readonly string[]) => (value: string) => values.includes(value);
export const isIso3 = (value: string) => /^[A-Z]{3}$/.test(value);
export const isCode = (value: string) => /^[a-z0-9-]{1,40}$/.test(value);
export const isId = (value: string) => /^[a-z0-9_]{1,60}$/.test(value);
export const isCursor = (value: string) => /^[\w+/=.:~-]{1,500}$/.test(value);

/** A list whose pages alone stand in the address. */
export const readPage = (raw: Raw): { after?: string } => ({ after: word(raw, 'after', isCursor) });

import { tag } from './languages';

// How numbers and amounts are written. Digits are Western in every language, so that pages, charts and CSV agree;
// separators and words are the language's own. Currencies are spelled, since their signs flip in right-to-left text.

const formats = new Map<string, Intl.NumberFormat>();

function format(lang: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = lang + JSON.stringify(options);
  let made = formats.get(key);
  if (!made) {
    made = new Intl.NumberFormat(tag(lang), options);
    formats.set(key, made);
  }
  return made;
}

// Intl formats a decimal string exactly; TypeScript wants to see that it is numeric.
const exact = (decimal: string) => decimal as `${number}`;

/** What numbers name rather than count, such as a line of a file: no grouping. */
export const ordinal = (lang: string, value: number): string => format(lang, { useGrouping: false }).format(value);

export const year = ordinal;

// To the cent, without cents where there are none.
const cents = {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  trailingZeroDisplay: 'stripIfInteger',
} as Intl.NumberFormatOptions;

/** An amount whose currency stands elsewhere, such as in the heading of its column. */
export const amount = (lang: string, decimal: string): string => format(lang, cents).format(exact(decimal));

/** The same in a column, always with its cents: digits stand by place only where all rows have as many after the point. */
export const aligned = (lang: string, decimal: string): string =>
  format(lang, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(exact(decimal));

/** A rate of exchange: six significant digits say enough. */
export const rate = (lang: string, decimal: string): string =>
  format(lang, { maximumSignificantDigits: 6 }).format(exact(decimal));

/** For cells: 1.23M. */
export const short = (lang: string, decimal: string): string =>
  format(lang, { notation: 'compact', maximumSignificantDigits: 3 }).format(exact(decimal));

/** For figures: 1.23 million. */
export const spoken = (lang: string, decimal: string): string =>
  format(lang, { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 4 }).format(exact(decimal));

/** A share such as "33.333333", given in percent. */
export const percent = (lang: string, decimal: string): string =>
  format(lang, { style: 'unit', unit: 'percent', maximumFractionDigits: 2 }).format(exact(decimal));

/** An amount with its currency in words; a code that is no ISO 4217 code stands as published. */
export function money(lang: string, decimal: string, currency: string | null | undefined): string {
  if (!currency || !/^[A-Z]{3}$/.test(currency)) return [amount(lang, decimal), currency].filter(Boolean).join(' ');
  return format(lang, { style: 'currency', currency, currencyDisplay: 'name', ...cents }).format(exact(decimal));
}

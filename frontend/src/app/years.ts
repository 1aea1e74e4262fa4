import type { Option } from '../ui/Field';
import { year } from '../ui/numbers';

// The Programme of Action is of 2001; published data reach further back.
const FIRST = 1990;
const LAST = new Date().getUTCFullYear();

/** The years that can be chosen, newest first; a year of the address that is none of them stands among them. */
export function yearOptions(lang: string, chosen?: number): Option[] {
  const years = Array.from({ length: LAST - FIRST + 1 }, (_, i) => LAST - i);
  if (chosen !== undefined && !years.includes(chosen)) years.push(chosen);
  return years.toSorted((a, b) => b - a).map((one) => ({ value: String(one), label: year(lang, one) }));
}

import type { Option } from '../ui/Field';
import { year } from '../ui/numbers';

// The Programme of Action is of 2001; published data reach further back.
const FIRST = 1990;
const LAST = new Date().getUTCFullYear();

/** The years that can be chosen, newest first. */
export function yearOptions(lang: string): Option[] {
  return Array.from({ length: LAST - FIRST + 1 }, (_, i) => ({ value: String(LAST - i), label: year(lang, LAST - i) }));
}

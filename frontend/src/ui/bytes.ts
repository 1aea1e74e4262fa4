import { tag } from './languages';

const KILO = 1000;

/** The size of a file, as people say it: 340 kilobytes, 2.1 megabytes. */
export function bytes(lang: string, size: number): string {
  const [unit, value] = size < KILO * KILO ? ['kilobyte', Math.max(1, Math.round(size / KILO))] as const : ['megabyte', size / KILO / KILO] as const;
  return new Intl.NumberFormat(tag(lang), { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 }).format(value);
}

import { tag } from './languages';

// Numbers as people type them, with the separators and digits of their language.

/** The decimal that the API understands, 1234.50; what is no number in this language comes back as it was typed. */
export function readDecimal(lang: string, typed: string): string {
  const { group, decimal } = separators(lang);
  const western = typed.trim().replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replaceAll('٫', '.').replaceAll('٬', '');
  const spaceless = western.replace(/[\s\u00a0\u202f'’]/g, '');
  // A group is three digits: 1,5 is no thousand in English either, and a single point is never one.
  const grouped = new RegExp(`^-?\\d{1,3}(\\${group}\\d{3})+(\\${decimal}\\d*)?$`);
  const plain = grouped.test(spaceless) ? spaceless.replaceAll(group, '') : spaceless;
  const pointed = decimal === ',' ? plain.replace(',', '.') : plain;
  return /^-?\d+(\.\d*)?$/.test(pointed) ? pointed.replace(/\.$/, '') : typed;
}

function separators(lang: string): { group: string; decimal: string } {
  const parts = new Intl.NumberFormat(tag(lang)).formatToParts(1234567.8);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  const group = of('group');
  return { group: /\s/.test(group) || !group ? ' ' : group, decimal: of('decimal') };
}

// Finding a name as people type it: without regard to case, accents or Arabic vowel signs.

const folded = (text: string, lang: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLocaleLowerCase(lang)
    .trim();

export const matches = (name: string, typed: string, lang: string): boolean => folded(name, lang).includes(folded(typed, lang));

/** Names in the alphabetical order of the language. */
export function byName<T>(lang: string, name: (item: T) => string): (a: T, b: T) => number {
  const { compare } = new Intl.Collator(lang);
  return (a, b) => compare(name(a), name(b));
}

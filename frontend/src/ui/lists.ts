import { tag } from './languages';

/** Names of which any one suffices, as a sentence lists them: A, B or C. */
export const anyOf = (lang: string, names: string[]): string => new Intl.ListFormat(tag(lang), { type: 'disjunction' }).format(names);

/** Names of which all are meant, as a sentence lists them: A, B and C. */
export const allOf = (lang: string, names: string[]): string => new Intl.ListFormat(tag(lang), { type: 'conjunction' }).format(names);

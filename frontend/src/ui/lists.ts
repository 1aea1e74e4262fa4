import { tag } from './numbers';

/** Names of which any one suffices, as a sentence lists them: A, B or C. */
export const anyOf = (lang: string, names: string[]): string => new Intl.ListFormat(tag(lang), { type: 'disjunction' }).format(names);

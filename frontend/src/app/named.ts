/** A name in several languages, as answers outside the API give it; "" is the name in every language. */
export type Named = Record<string, string>;

/** The name in a language, else in all, else in English, else in whichever there is. */
export const named = (name: Named, lang: string): string => name[lang] || name[''] || name.en || Object.values(name).find(Boolean) || '';

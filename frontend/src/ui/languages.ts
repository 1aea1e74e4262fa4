// The six official languages of the United Nations, in the order of their English names, as it uses them itself.

export const languages = {
  ar: { name: 'العربية', dir: 'rtl' },
  zh: { name: '中文', dir: 'ltr' },
  en: { name: 'English', dir: 'ltr' },
  fr: { name: 'Français', dir: 'ltr' },
  ru: { name: 'Русский', dir: 'ltr' },
  es: { name: 'Español', dir: 'ltr' },
} as const;

export type Language = keyof typeof languages;

export const isLanguage = (value: unknown): value is Language => typeof value === 'string' && Object.hasOwn(languages, value);

/** A published language if it is one tag, such as pt: only then can it be said to a browser. */
export const oneTag = (lang: string | null | undefined): string | undefined =>
  lang && /^[a-z]{2,3}$/.test(lang) ? lang : undefined;

/** The BCP 47 tag for Intl of one of the six languages; digits are Western in each. */
export const tag = (lang: string): string => (lang === 'ar' ? 'ar-u-nu-latn' : lang);

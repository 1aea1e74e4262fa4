import { i18n } from '@lingui/core';
import { isLanguage, languages, type Language } from '../ui/languages';
import { tag } from '../ui/numbers';

const catalogs = import.meta.glob<{ messages: Record<string, string> }>('../locales/*.po');

let latest: Language | undefined;

/** Loads the catalog of a language, once, and makes the page speak it, unless another was wanted in the meantime. */
export async function speak(lang: Language): Promise<void> {
  latest = lang;
  if (i18n.locale !== lang) {
    const { messages } = await catalogs[`../locales/${lang}.po`]!();
    if (latest !== lang) return;
    i18n.loadAndActivate({ locale: lang, locales: [tag(lang)], messages });
  }
  document.documentElement.lang = lang;
  document.documentElement.dir = languages[lang].dir;
}

/** The language of an address, /fr/coverage: its first part. */
export function languageOf(path: string): Language | undefined {
  const first = path.split('/')[1];
  return isLanguage(first) ? first : undefined;
}

/** The first of the visitor's languages that is spoken here. The server negotiates first; this is for development. */
export function preferred(wanted: readonly string[]): Language {
  return wanted.map((one) => one.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en';
}

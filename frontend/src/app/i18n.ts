import { i18n } from '@lingui/core';
import { isLanguage, languages, tag, type Language } from '../ui/languages';

type Catalog = { messages: Record<string, string> };

// A catalog comes in parts, see scripts/parts.ts: only who opens a portal needs what the portals say.
const catalogs = {
  site: import.meta.glob<Catalog>('../locales/*.po', { query: '?site' }),
  portal: import.meta.glob<Catalog>('../locales/*.po', { query: '?portal' }),
  workspace: import.meta.glob<Catalog>('../locales/*.po', { query: '?workspace' }),
};
type Part = keyof typeof catalogs;

const spoken = new Set<Part>(['site']);
let latest: Language | undefined;

async function load(part: Part, lang: Language): Promise<void> {
  const { messages } = await catalogs[part][`../locales/${lang}.po`]!();
  i18n.load(lang, messages);
}

/** Loads the catalog of a language, once, and makes the page speak it, unless another was wanted in the meantime. */
export async function speak(lang: Language): Promise<void> {
  latest = lang;
  if (i18n.locale !== lang) {
    await Promise.all([...spoken].map((part) => load(part, lang)));
    if (latest !== lang) return;
    i18n.activate(lang, [tag(lang)]);
  }
  document.documentElement.lang = lang;
  document.documentElement.dir = languages[lang].dir;
}

/** From now on the page also speaks these parts, in whatever language. */
export async function speakAlso(...parts: Part[]): Promise<void> {
  for (const part of parts) spoken.add(part);
  await Promise.all(parts.map((part) => load(part, latest ?? 'en')));
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

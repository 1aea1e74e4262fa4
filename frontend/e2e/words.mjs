// The texts of the site in a language, found by their English.
import { readFileSync } from 'node:fs';
import PO from 'pofile';

export function wordsOf(lang) {
  const catalog = PO.parse(readFileSync(new URL(`../src/locales/${lang}.po`, import.meta.url), 'utf8'));
  const texts = new Map(catalog.items.map(({ msgid, msgstr }) => [msgid, msgstr[0] || msgid]));
  return (english) => {
    const text = texts.get(english);
    if (text === undefined) throw new Error(`no text of the site is: ${english}`);
    return text;
  };
}

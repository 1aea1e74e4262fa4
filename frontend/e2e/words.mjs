// The texts in a language: those of the site, found by their English, and those that the server words, found by their key.
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

/** The cells of the first row of a catalog, of which more follows. */
const cellsOf = (rows) => {
  const cells = [];
  for (const [whole, cell] of rows.matchAll(/("(?:[^"]|"")*"|[^,\n]*)[,\n]/g)) {
    cells.push(cell.replace(/^"|"$/g, '').replaceAll('""', '"'));
    if (whole.endsWith('\n')) return cells;
  }
  return cells;
};

/** What the server says in a language: the text of a key in the catalog of an activity. */
export function wordingOf(activity, key, lang) {
  const catalog = readFileSync(new URL(`../../internal/wording/${activity}.csv`, import.meta.url), 'utf8');
  const at = catalog.indexOf(`\n${key},`) + 1;
  if (!at) throw new Error(`no message of ${activity} is: ${key}`);
  return cellsOf(catalog.slice(at))[cellsOf(catalog).indexOf(lang)];
}

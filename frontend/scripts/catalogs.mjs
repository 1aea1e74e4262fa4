// Proves that the catalogs hold every text of the source, translated, with the same places and every plural form of the language.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from '@messageformat/parser';
import PO from 'pofile';

const LANGUAGES = ['ar', 'zh', 'en', 'fr', 'ru', 'es'];
const here = fileURLToPath(new URL('..', import.meta.url));
const problems = [];

const read = (file) => new Map(PO.parse(readFileSync(file, 'utf8')).items.map((item) => [item.msgid, item.msgstr[0] ?? '']));

/** What a message is made of: its places and tags, and the forms of each of its plurals. */
function anatomy(message) {
  const places = new Set(message.match(/<\/?\d+\/?>/g));
  const plurals = [];
  const walk = (tokens) => {
    for (const token of tokens) {
      if ('arg' in token) places.add(token.arg);
      if (token.type === 'plural' || token.type === 'selectordinal') plurals.push(token.cases.map((one) => one.key));
      for (const one of token.cases ?? []) walk(one.tokens);
    }
  };
  walk(parse(message));
  return { places: [...places].toSorted().join(' '), plurals };
}

function check(lang, catalog, source) {
  // English writes two forms; a language's own are those its plural rules ever answer.
  const needed = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
  for (const id of source.keys()) {
    const text = catalog.get(id);
    if (!text) {
      problems.push(`${lang}: not translated: ${id}`);
      continue;
    }
    const [own, original] = [anatomy(text), anatomy(id)];
    if (own.places !== original.places) problems.push(`${lang}: other places than the original: ${text}`);
    if (own.plurals.length !== original.plurals.length) problems.push(`${lang}: other plurals than the original: ${text}`);
    for (const forms of own.plurals)
      for (const form of needed) if (!forms.includes(form)) problems.push(`${lang}: plural form "${form}" is missing: ${text}`);
  }
  for (const id of catalog.keys()) if (!source.has(id)) problems.push(`${lang}: no longer in the source: ${id}`);
}

const fresh = mkdtempSync(join(tmpdir(), 'catalogs-'));
try {
  execFileSync('npx', ['--no-install', 'lingui', 'extract', '--clean', '--config', join(here, 'lingui.config.ts')], {
    env: { ...process.env, CATALOGS: fresh },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const source = read(join(fresh, 'en.po'));
  if (source.size === 0) problems.push('nothing was extracted: the check proves nothing');
  for (const lang of LANGUAGES) check(lang, read(join(here, 'src/locales', `${lang}.po`)), source);
  for (const problem of problems) console.error(problem);
  console.log(`catalogs: ${source.size} texts in ${LANGUAGES.length} languages, ${problems.length} problems`);
  if (problems.length) console.error('Run `npm run extract`, then translate what is missing in frontend/src/locales.');
} finally {
  rmSync(fresh, { recursive: true, force: true });
}
process.exitCode = problems.length ? 1 : 0;

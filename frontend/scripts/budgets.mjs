// Fails the build when what a visitor must load grows beyond the budgets of the design; sizes are gzipped bytes.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const DIST = new URL('../dist/', import.meta.url);
const KB = 1000;
const budgets = { initial: 135 * KB, route: 30 * KB, css: 10 * KB, catalog: 15 * KB };

const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', DIST), 'utf8'));
const size = (file) => gzipSync(readFileSync(new URL(file, DIST)), { level: 9 }).length;

/** A chunk and all that it imports at once. */
function closure(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const other of manifest[key].imports ?? []) closure(other, seen);
  return seen;
}

const files = (keys) => [...new Set([...keys].map((key) => manifest[key].file))];
const sum = (names) => names.reduce((total, name) => total + size(name), 0);

const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
const initial = closure(entry);
const rows = [['initial JS', sum(files(initial)) + size('scheme.js'), budgets.initial]];

const later = new Set([...initial].flatMap((key) => manifest[key].dynamicImports ?? []));
for (const key of later) {
  const isCatalog = key.includes('.po?');
  const added = files([...closure(key)].filter((one) => !initial.has(one)));
  const name = key.split('/').at(-1);
  rows.push([isCatalog ? `catalog ${name}` : `page ${name}`, sum(added), isCatalog ? budgets.catalog : budgets.route]);
}

const styles = new Set(Object.values(manifest).flatMap((chunk) => chunk.css ?? []));
rows.push(['all CSS', sum([...styles]), budgets.css]);

for (const [name, bytes, budget] of rows) {
  const verdict = bytes > budget ? 'TOO LARGE' : 'ok';
  console.log(`${verdict.padEnd(10)}${name.padEnd(28)}${(bytes / KB).toFixed(1).padStart(7)} of ${budget / KB} kB gzip`);
}
const index = readFileSync(new URL('index.html', DIST), 'utf8');
const inline = /<script(?![^>]*\bsrc=)[^>]*>|<style|\son\w+=/.exec(index);
if (inline) console.log(`index.html holds inline code, which the content security policy forbids: ${inline[0]}`);
if (!index.includes('<html lang="en" dir="ltr">')) console.log('index.html lacks <html lang="en" dir="ltr">, where the server puts the language');
const pages = rows.filter(([name]) => name.startsWith('page')).length;
if (!pages) console.log('no page was found in the manifest: the budgets prove nothing');
process.exitCode = inline || !index.includes('<html lang="en" dir="ltr">') || !pages || rows.some(([, bytes, budget]) => bytes > budget) ? 1 : 0;

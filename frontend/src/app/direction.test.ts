import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

// Imports flow one way: ui and gql, then app, then features, then routes; no feature imports another.

const SRC = resolve(import.meta.dirname, '..');

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.startsWith('gql'),
);

/** The layer of a file: ui, app, gql, routes, or features/coverage; the root for main.tsx. */
function layer(file: string): string {
  const [first = '', second = ''] = file.split('/');
  return first === 'features' ? `features/${second}` : file.includes('/') ? first : 'root';
}

function allowed(from: string, to: string): boolean {
  if (from === to || from === 'root') return true;
  if (from === 'ui') return false;
  if (from === 'app') return to === 'ui' || to === 'gql' || to === 'locales';
  if (from.startsWith('features/')) return to === 'ui' || to === 'app' || to === 'gql';
  return from === 'routes';
}

test('files are found', () => expect(files.length).toBeGreaterThan(40));

test.each(files)('%s imports only from its own layer and those below', (file) => {
  const code = readFileSync(join(SRC, file), 'utf8');
  const targets = [...code.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']*)'/g)].map((match) =>
    relative(SRC, resolve(SRC, dirname(file), match[1] ?? '')),
  );
  const wrong = targets.filter((target) => !allowed(layer(file), layer(target.includes('/') ? target : `${target}/`)));
  expect(wrong).toEqual([]);
});

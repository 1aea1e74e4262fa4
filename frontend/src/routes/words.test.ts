import { i18n } from '@lingui/core';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { portalFeatures, workspaceFeatures } from '../../scripts/parts';
import { speak, speakAlso } from '../app/i18n';

const tree = readFileSync(join(import.meta.dirname, 'tree.ts'), 'utf8');
const pages = [...tree.matchAll(/(\w+)\(\(\) => import\('\.\.\/features\/(\w+)\/(\w+)'\)/g)].map(([, by, feature, page]) => ({ by, feature, page }));

test('pages are found', () => expect(pages.length).toBeGreaterThan(10));

// Without its words a page would show codes.
test.each(pages)('$page of $feature comes with its words', ({ by, feature = '' }) => {
  const parts = { portal: portalFeatures, workspace: workspaceFeatures };
  const [part = 'lazyRouteComponent'] = Object.entries(parts).find(([, features]) => features.includes(feature)) ?? [];
  expect(by).toBe(part);
});

test('what the portals say is there in the language that comes next, and in none before', async () => {
  await speak('es');
  const count = () => Object.keys(i18n.messages).length;
  const site = count();
  expect(site).toBeGreaterThan(100);
  await speakAlso('portal', 'workspace');
  const all = count();
  expect(all).toBeGreaterThan(site + 100);
  await speak('fr');
  expect(count()).toBe(all);
});

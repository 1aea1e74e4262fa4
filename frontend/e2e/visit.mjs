// Opens a page as a visitor with a language, a colour scheme and a width, and watches for what no page may do.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { BASE_URL } from './browser.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const PATIENCE_MS = 30_000;

/** A new page; whatever it complains about, its content security policy included, ends up in complaints. */
export async function newPage(browser, { scheme = 'light', width = 1280 } = {}) {
  const context = await browser.newContext({
    baseURL: BASE_URL,
    colorScheme: scheme,
    viewport: { width, height: width < 600 ? 844 : 900 },
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const complaints = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.addInitScript(() => {
    globalThis.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.shifted += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return { page, complaints, close: () => context.close() };
}

/** Waits until the page has its heading and nothing of it is still being loaded. */
export async function settled(page) {
  await page.waitForSelector('main h1');
  await page.waitForFunction(() => !document.querySelector('.skeleton, [aria-busy="true"]'));
  await page.waitForLoadState('networkidle');
}

/** What holds for every page in every language, scheme and width. */
export async function examine(page, { lang, complaints }) {
  const seen = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    title: document.title,
    headings: document.querySelectorAll('h1').length,
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    shifted: globalThis.shifted,
    // What is for screen readers alone is cut on purpose.
    cut: [...document.querySelectorAll('summary, .rows small, .rows td, .rows tbody th, .matrix thead th')]
      .filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline')
      .map((one) => one.textContent),
    alert: document.querySelector('[role="alert"]')?.textContent ?? '',
  }));
  assert.equal(seen.alert, '', 'the page shows an error');
  assert.equal(seen.lang, lang);
  assert.equal(seen.dir, lang === 'ar' ? 'rtl' : 'ltr');
  assert.match(seen.title, /.+ · Entraide$/, 'the page has no title of its own');
  assert.equal(seen.headings, 1, 'a page has one first heading');
  assert.ok(seen.wide <= 0, `the page is ${seen.wide} pixels wider than its window`);
  assert.deepEqual(seen.cut, [], 'text runs out of its box');
  assert.ok(seen.shifted <= 0.05, `the layout shifts by ${seen.shifted}`);
  assert.deepEqual(complaints, [], 'the browser complains');
  // Through the debugger, not as a script of the page: the content security policy stays in force.
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target} ${node.failureSummary}`).slice(0, 3).join(' | ')}`);
  assert.deepEqual(found, [], 'axe finds violations');
}

// Every page in every language, colour scheme and width: once each in turn, or in every combination with E2E_FULL=1.
import { after, before, describe, test } from 'node:test';
import { launch } from './browser.mjs';
import { examples, routes } from './examples.mjs';
import { examine, newPage, settled } from './visit.mjs';

const combinations = ['light', 'dark'].flatMap((scheme) =>
  [390, 1280].flatMap((width) => ['en', 'ar', 'fr', 'zh', 'es', 'ru'].map((lang) => ({ lang, scheme, width }))),
);

const pages = routes(await examples());
// As many for each page that every combination occurs on some page.
const turns = Math.ceil(combinations.length / pages.length);
const full = process.env.E2E_FULL === '1';

describe('every page', () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());

  for (const [index, [name, path]] of pages.entries()) {
    // Steps of 7 through 24 combinations reach all of them, and give each page several languages, schemes and widths.
    const chosen = full ? combinations : Array.from({ length: turns }, (_, turn) => combinations[((index * turns + turn) * 7) % combinations.length]);
    for (const { lang, scheme, width } of chosen) {
      test(`${name}: ${lang}, ${scheme}, ${width}`, async () => {
        const { page, complaints, close } = await newPage(browser, { scheme, width });
        try {
          await page.goto(`/${lang}${path}`);
          await settled(page);
          await examine(page, { lang, complaints });
        } finally {
          await close();
        }
      });
    }
  }
});

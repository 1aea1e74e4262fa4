// A story is told in English on a wide, light page and in Arabic on a narrow, dark one.
import { after, before, describe, test } from 'node:test';
import { launch } from './browser.mjs';
import { examine, newPage, settled } from './visit.mjs';
import { wordsOf } from './words.mjs';

const tellings = [
  ['en', { scheme: 'light', width: 1280 }],
  ['ar', { scheme: 'dark', width: 390 }],
];

/**
 * Tells a story. It is given the language with its words, a name for what it makes that no other run has given, and:
 *
 * - way(name, persona, to, steps): one step, in a browser of its own, as a persona or, for undefined, as the public;
 *   steps are given the page and look(), which examines it;
 * - button and field of a page, by their English words.
 */
export function tell(name, story) {
  for (const [lang, options] of tellings)
    describe(`${name}, ${lang}`, () => {
      const t = wordsOf(lang);
      let browser;
      before(async () => {
        browser = await launch();
      });
      after(() => browser?.close());

      const way = (step, persona, to, steps) =>
        test(step, async () => {
          const { page, complaints, close } = await newPage(browser, options);
          const look = async () => {
            await settled(page);
            await examine(page, { lang, complaints });
          };
          try {
            const path = `/${lang}${typeof to === 'function' ? to() : to}`;
            await (persona ? signIn(page, persona, path) : page.goto(path));
            await settled(page);
            await steps(page, look);
          } finally {
            await close();
          }
        });

      story({
        lang,
        t,
        way,
        run: `${lang} ${Date.now()}`,
        button: (within, english) => within.getByRole('button', { name: t(english), exact: true }),
        field: (within, english) => within.getByRole('textbox', { name: t(english) }).first(),
      });
    });
}

/** Signs in as a persona, on the way to a page. */
async function signIn(page, persona, path) {
  await page.goto(`/auth/sign-in?to=${encodeURIComponent(path)}`);
  await page.locator('.persona', { hasText: persona }).click();
  await page.waitForURL((url) => url.pathname + url.search === path);
}

/** Asks the API as whoever is signed in on the page. */
export const askAs = (page, query, variables) =>
  page.evaluate(
    async ([body, key]) => {
      const headers = { 'content-type': 'application/json', 'idempotency-key': key };
      const { data, errors } = await (await fetch('/graphql', { method: 'POST', headers, body })).json();
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
    [JSON.stringify({ query, variables }), crypto.randomUUID()],
  );

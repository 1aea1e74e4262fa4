// A story is told in English on a wide, light page and in Arabic on a narrow, dark one.
import { after, before, describe, test } from 'node:test';
import { launch } from './browser.mjs';
import { examine, newPage, settled } from './visit.mjs';
import { wordingOf, wordsOf } from './words.mjs';

const tellings = [
  ['en', { scheme: 'light', width: 1280 }],
  ['ar', { scheme: 'dark', width: 390 }],
];

/** The persona who is not a member of anything, until somebody invites them. */
export const invited = { name: 'Awa Coulibaly', email: 'awa.coulibaly@example.org' };

/**
 * Tells a story. It is given the language with its words, a name for what it makes that no other run has given, and:
 *
 * - way(name, persona, to, steps): one step, in a browser of its own, as a persona or, for undefined, as the public;
 *   steps are given the page and look(), which examines it, but for complaints of the browser that are expected;
 * - button and field of a page, fill and decide, by their English words;
 * - letterTo(page, addressee), which waits for the letter of an invitation.
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
          const look = async (expected = /^$/) => {
            await settled(page);
            complaints.splice(0, complaints.length, ...complaints.filter((one) => !expected.test(one)));
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

      const button = (within, english) => within.getByRole('button', { name: t(english), exact: true });
      const field = (within, english) => within.getByRole('textbox', { name: t(english) }).first();

      const fill = async (within, texts) => {
        for (const [english, text] of Object.entries(texts)) await field(within, english).fill(text);
      };

      /** Presses a button, then, in the dialog that says what that means, the same or another, with a note if there is one. */
      const decide = async (page, english, { within = page, note, answer = english } = {}) => {
        await button(within, english).click();
        const dialog = page.getByRole('dialog');
        if (note) await dialog.getByRole('textbox').fill(note);
        await button(dialog, answer).click();
        await dialog.waitFor({ state: 'hidden' });
      };

      /** The invitation's letter to somebody, once it lies in the mailbox: the outbox empties within seconds. */
      const letterTo = async (page, addressee) => {
        const letter = rowOf(page, wordingOf('notifying', 'letter.invitation.subject', lang)).filter({ hasText: addressee });
        for (let tries = 0; tries < 30 && !(await letter.count()); tries++) {
          await page.waitForTimeout(1000);
          await button(page, 'Look again').click();
          await settled(page);
        }
        return letter;
      };

      story({ lang, t, way, run: `${lang} ${Date.now()}`, button, field, fill, decide, letterTo });
    });
}

/** Signs in as a persona, on the way to a page. */
async function signIn(page, persona, path) {
  await page.goto(`/auth/sign-in?to=${encodeURIComponent(path)}`);
  await choose(page, persona);
  await page.waitForURL((url) => url.pathname + url.search === path);
}

/** The row of a table about somebody or something. */
export const rowOf = (page, name) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });

/** Opens a letter that leads to an invitation; what is returned is the link in it. */
export async function openLetter(page, letter) {
  await letter.getByRole('link').click();
  await page.waitForURL(/mail=/);
  return page.locator('.letter-text a[href*="/invitation#"]');
}

/** Chooses who to be, on the page that asks. */
export const choose = (page, persona) => page.locator('.persona', { hasText: persona }).click();

/** How complete the coach says that a need is, in percent. */
export const score = async (page) => Number((await page.locator('.coach .score strong').textContent()).replace(/\D/g, ''));

/** Goes on to a step of a proposal, by its place among them. */
export const goTo = async (page, place) => {
  await page.locator('.progress button').nth(place).click();
  await reached(page, place);
};

/** Waits until the page stands at a step of a proposal. */
export const reached = (page, place) =>
  page.waitForFunction((at) => document.querySelectorAll('.progress button')[at]?.getAttribute('aria-current') === 'step', place);

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

// How people come in: a persona of the demonstration signs in, keeps an account and keys, and invites somebody, who comes in too.
import assert from 'node:assert/strict';
import { BASE_URL } from './browser.mjs';
import { choose, invited, openLetter, rowOf, tell } from './story.mjs';
import { settled } from './visit.mjs';

const main = (page) => page.locator('main');

/** A list that grows by what was done moves what is below it; a busy machine does so later than a browser takes for an answer. */
const forgive = (page) =>
  page.evaluate(() => {
    globalThis.shifted = 0;
  });

/** Asks the API by a key, as a program does. */
async function askBy(key, query) {
  const response = await fetch(new URL('/graphql', BASE_URL), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

tell('coming in', ({ lang, t, way, run, button, letterTo }) => {
  // The letter of another run is not mistaken for this one's.
  const addressee = `${invited.name} ${run}`;

  /** Opens a page of the viewer by the menu with their name. */
  async function go(page, english) {
    await page.locator('.menu summary').click();
    await page.locator('.menu').getByRole('link', { name: t(english), exact: true }).click();
    await settled(page);
  }

  way('from any page to sign in, to a persona, and back', undefined, '/projects?theme=all', async (page, look) => {
    await page.getByRole('banner').getByRole('link', { name: t('Sign in') }).click();
    await page.waitForURL(/\/sign-in\?/);
    await look();
    await main(page).getByRole('link', { name: t('Choose who to be') }).click();
    await page.waitForURL(/\/personas\?/);
    await look();
    await choose(page, 'Aline Niyonkuru');
    await page.waitForURL((url) => url.pathname === `/${lang}/projects` && url.search === '?theme=all');
    await page.locator('.menu summary', { hasText: 'Aline Niyonkuru' }).waitFor();
    await page.locator('.menu summary').click();
    await look();
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('.menu').getAttribute('open'), null);
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'SUMMARY');
    await page.locator('.menu summary').click();
    await button(page, 'Sign out').click();
    await page.getByRole('banner').getByRole('link', { name: t('Sign in') }).waitFor();
    // What was private is gone, also from where it was read.
    await page.goto(`/${lang}/people`);
    await page.waitForURL((url) => url.pathname === `/${lang}/sign-in` && url.searchParams.get('to') === `/${lang}/people`);
  });

  way('who may not see the pages of the secretariat is told so', 'Ingrid Lindqvist', '/secretariat/audit', async (page, look) => {
    await page.getByRole('heading', { name: t('Not for this role') }).waitFor();
    await look();
  });

  way('the account keeps what is saved', 'Aline Niyonkuru', '/account', async (page, look) => {
    await look();
    await page.getByRole('radio', { name: t('Once a week') }).check();
    await button(page, 'Save').click();
    await page.getByText(t('Saved.')).waitFor();
    await page.reload();
    await settled(page);
    assert.equal(await page.getByRole('radio', { name: t('Once a week') }).isChecked(), true);
    await page.getByLabel(t('Name'), { exact: true }).fill('');
    await button(page, 'Save').click();
    await page.getByRole('alert').waitFor();
    assert.equal(await page.getByLabel(t('Name'), { exact: true }).getAttribute('aria-invalid'), 'true');
  });

  way('a key reads as its owner until it is revoked', 'Aline Niyonkuru', '/account', async (page, look) => {
    await go(page, 'API keys');
    await look();
    const name = `Statistics ${Date.now()}`;
    await page.getByLabel(t('What it is for')).fill(name);
    await button(page, 'Create the key').click();
    const key = (await page.locator('.secret').textContent()).trim();
    assert.match(key, /^ek_/);
    await rowOf(page, name).waitFor({ state: 'attached' });
    await settled(page);
    await forgive(page);
    await look();
    await button(page, 'Close').click();
    const { data } = await askBy(key, '{ viewer { role user { email } } }');
    assert.deepEqual(data.viewer, { role: 'FOCAL_POINT', user: { email: 'aline.niyonkuru@example.org' } });
    await rowOf(page, name).getByRole('button', { name: t('Revoke'), exact: true }).click();
    await look();
    await button(page, 'Revoke it').click();
    await rowOf(page, name).getByText(t('Revoked')).waitFor();
    const refused = await askBy(key, '{ viewer { role } }');
    assert.equal(refused.errors?.[0].extensions.code, 'unauthenticated');
    await go(page, 'Account');
    await go(page, 'API keys');
    assert.equal(await page.locator('.secret').count(), 0, 'a key is shown once');
    await look();
  });

  way('an invitation is sent', 'Aline Niyonkuru', '/account', async (page, look) => {
    await go(page, 'People');
    await look();
    await page.locator('summary', { hasText: t('Invite somebody') }).click();
    const form = page.getByRole('form', { name: t('Invite somebody') });
    await form.getByLabel(t('E-mail address')).fill('no address');
    await form.getByLabel(t('Name'), { exact: true }).fill(addressee);
    await form.getByLabel(t('Language of the letter')).selectOption(lang);
    await button(form, 'Send the invitation').click();
    await form.getByRole('alert').waitFor();
    assert.equal(await form.getByLabel(t('E-mail address')).getAttribute('aria-invalid'), 'true');
    await form.getByLabel(t('E-mail address')).fill(invited.email);
    await button(form, 'Send the invitation').click();
    await form.waitFor({ state: 'hidden' });
    await page.getByRole('link', { name: t('Open invitations') }).click();
    await rowOf(page, addressee).waitFor();
    await look();
  });

  way('its letter lies in the mailbox, and its link lets the invited come in', 'Maya Fernando', '/account', async (page, look) => {
    await go(page, 'Mailbox of the demonstration');
    const letter = await letterTo(page, addressee);
    await look();
    const link = await openLetter(page, letter);
    assert.match(await link.getAttribute('href'), new RegExp(`/${lang}/invitation#.{20,}`));
    assert.equal(await page.locator('.letter-text').getAttribute('dir'), lang === 'ar' ? 'rtl' : 'ltr');
    await look();
    await link.click();
    await page.waitForURL((url) => url.pathname === `/${lang}/invitation`);
    await page.getByText(invited.email).waitFor();
    assert.equal(new URL(page.url()).hash, '', 'the secret does not stay in the address');
    await look();
    await page.getByRole('link', { name: t('Continue') }).click();
    await choose(page, invited.name);
    await page.waitForURL((url) => url.pathname === `/${lang}/account`);
    await settled(page);
    await page.locator('.menu summary', { hasText: t('Editor for a State') }).waitFor();
    await look();
  });

  way('a link that was used is good for nobody', 'Maya Fernando', '/account', async (page, look) => {
    await go(page, 'Mailbox of the demonstration');
    await (await openLetter(page, await letterTo(page, addressee))).click();
    await page.getByText(t('This invitation is no longer valid: it was used, taken back or has expired. Ask the person who invited you for a new one.')).waitFor();
    await look(/404/);
  });

  way('the new member is listed, until the membership ends', 'Aline Niyonkuru', '/account', async (page, look) => {
    await go(page, 'Notices');
    await look();
    await go(page, 'People');
    await rowOf(page, invited.name).getByRole('button', { name: t('End membership') }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('Note verbale 12/2026');
    await look();
    await button(page, 'End it').click();
    await page.getByText(t('The membership has ended.')).waitFor();
    await rowOf(page, invited.name).waitFor({ state: 'detached' });
    await look();
  });

  way('who has left stays on file, with the paper it rests on', 'Maya Fernando', '/account', async (page, look) => {
    await go(page, 'People');
    await page.getByRole('link', { name: t('Former members') }).click();
    await page.getByRole('searchbox', { name: t('Name or address') }).fill(invited.email);
    await rowOf(page, invited.name).first().getByText('Note verbale 12/2026').waitFor();
    await look();
  });

  way('the audit has it all', 'Maya Fernando', '/secretariat/audit?verb=joining', async (page, look) => {
    await page.locator('.entries code', { hasText: 'joining.' }).first().waitFor();
    await look();
  });
});

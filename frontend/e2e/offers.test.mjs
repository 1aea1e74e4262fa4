// How a donor offers: a draft, published, seen by the public without its private money, suspended and taken up again.
import assert from 'node:assert/strict';
import { tell } from './story.mjs';
import { settled } from './visit.mjs';

const [gives, serves] = ['Ingrid Lindqvist', 'Maya Fernando'];

tell('an offer', ({ lang, t, way, run, button, field, decide }) => {
  const name = `Stockpile fund ${run}`;

  let address;

  const own = () => `/offers/${address}`;

  way('is drafted, and outlives a reload', gives, '/offers/mine', async (page, look) => {
    await look();
    await page.getByRole('link', { name: t('Begin an offer') }).click();
    await page.waitForSelector('.editor');
    await look();
    await field(page, 'Name of the offer').fill(name);
    await field(page, 'What the offer is for').fill('Safe stores for weapons and ammunition of the police.');
    await page.getByRole('radio', { name: t('Funding'), exact: true }).check();
    await page.getByRole('combobox', { name: t('Currency') }).selectOption('EUR');
    await field(page, 'Money in the offer').fill('4321000.50');
    await field(page, 'Greatest amount for one project').fill('250000');
    await page.evaluate(() => scrollTo(0, 0));
    await page.reload();
    await settled(page);
    await page.locator('.draft-notice').waitFor();
    assert.equal(await field(page, 'Name of the offer').inputValue(), name);
    assert.match(await page.locator('.coach').textContent(), /4,321,000\.50/);
    await button(page, 'Save the draft').click();
    await page.waitForURL(/\/offers\/ofr_\w+\/edit/);
    address = /ofr_\w+/.exec(page.url())[0];
    await page.getByText(t('Everything is saved.')).waitFor();
    await look();
  });

  way('a draft is nobody else’s', undefined, own, async (page) => {
    await page.getByRole('heading', { name: t('Page not found') }).waitFor();
  });

  way('is published from the editor', gives, () => `${own()}/edit`, async (page, look) => {
    await decide(page, 'Publish the offer');
    await page.waitForURL(new RegExp(`${address}$`));
    await page.locator('.own').waitFor();
    await page.locator('.tag', { hasText: t('Open to applications') }).waitFor();
    assert.match(await page.textContent('main'), /4,321,000\.50/);
    await look();
  });

  way('is found by the public, without its private money', undefined, '/offers', async (page, look) => {
    await page.getByRole('combobox', { name: t('Form of the help') }).selectOption('FUNDING');
    await page.waitForURL(/modality=FUNDING/);
    await page.getByRole('link', { name }).waitFor();
    await look();
    const windows = page.getByRole('region', { name: t('Funding windows known from public pages'), exact: true }).last();
    assert.equal(await windows.getByText(name).count(), 0, 'what is declared is not among what was published elsewhere');
    await page.getByRole('link', { name }).click();
    await page.getByRole('heading', { name, level: 1 }).waitFor();
    await look();
    assert.equal(await page.locator('.own').count(), 0);
    assert.doesNotMatch(await page.textContent('main'), /4,321,000/);
    assert.match(await page.textContent('main'), /250,000/);
  });

  way('the secretariat sees its private money', serves, own, async (page, look) => {
    await page.locator('.own').waitFor();
    assert.match(await page.textContent('main'), /4,321,000\.50/);
    await look();
  });

  way('is suspended, and taken up again', gives, own, async (page, look) => {
    await decide(page, 'Suspend the offer');
    await page.locator('.tag', { hasText: t('Suspended for now') }).waitFor();
    await look();
    await decide(page, 'Take the offer up again');
    await page.locator('.tag', { hasText: t('Open to applications') }).waitFor();
    await button(page, 'Suspend the offer').waitFor();
    await page.goto(`/${lang}/offers/mine`);
    await page.getByRole('link', { name }).first().waitFor();
    await look();
  });

  way('a window known from a public page says so, and nobody can do anything with it', undefined, '/offers', async (page, look) => {
    const windows = page.getByRole('table', { name: t('Funding windows known from public pages') });
    await windows.locator('tbody th a').first().click();
    await page.getByText(t('Known from a public page alone; nobody declared it here.')).waitFor();
    await look();
    assert.equal(await page.locator('.own').count(), 0);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.isVisible('.top nav'), false);
  });
});

// How a State asks: a draft with the coach, opened, seen by the public and by a donor, and taken back.
import assert from 'node:assert/strict';
import { score, tell } from './story.mjs';
import { settled } from './visit.mjs';

const [asks, gives, serves] = ['Aline Niyonkuru', 'Ingrid Lindqvist', 'Maya Fernando'];

tell('a need', ({ t, way, run, button, field }) => {
  const title = `Marking machines ${run}`;

  let address;

  const own = () => `/needs/${address}`;

  way('is drafted with the coach, and outlives a reload', asks, '/needs/mine', async (page, look) => {
    await look();
    await page.getByRole('link', { name: t('Begin a need') }).click();
    await page.waitForSelector('.coach .score');
    await look();
    assert.equal(await score(page), 0);
    await field(page, 'Title').fill(title);
    await field(page, 'What exactly is needed').fill(
      'Six dot-peen marking machines with generators and spare needles, and training for 24 operators, so that all service weapons can be marked.',
    );
    await page.waitForFunction(() => /25/.test(document.querySelector('.coach .score strong')?.textContent ?? ''));
    // The weightiest of what is missing stands first, and leads to its field.
    await page.locator('.missing button').first().click();
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), t('Add a theme'));
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: t('Theme'), exact: true }).selectOption('training');
    // From its beginning: a page that is reloaded further down is short for a moment, and its foot moves.
    await page.evaluate(() => scrollTo(0, 0));
    await page.reload();
    await settled(page);
    await page.locator('.draft-notice').waitFor();
    assert.equal(await field(page, 'Title').inputValue(), title);
    await page.waitForFunction(() => /35/.test(document.querySelector('.coach .score strong')?.textContent ?? ''));
    await look();
    await button(page, 'Save the draft').click();
    await page.waitForURL(/\/needs\/nee_\w+\/edit/);
    address = /nee_\w+/.exec(page.url())[0];
    await page.getByText(t('Everything is saved.')).waitFor();
    assert.deepEqual(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('entraide.draft'))), []);
    await look();
  });

  way('a draft is nobody else’s', undefined, own, async (page) => {
    await page.getByRole('heading', { name: t('Page not found') }).waitFor();
  });

  way('is opened once it is complete enough', asks, () => `${own()}/edit`, async (page, look) => {
    await page.waitForSelector('.coach .score');
    await button(page, 'Open the need').click();
    await page.getByRole('dialog').getByRole('button', { name: t('Open the need') }).click();
    await page.locator('.problems').waitFor();
    for (const [name, text] of [
      ['Quantity', '6 machines, 24 operators'],
      ['Place', 'Ngozi'],
      ['What there is today', 'Two machines, of which one works.'],
      ['Agency in charge', 'Commission nationale permanente'],
      ['Estimated cost', '1250000.50'],
    ])
      await field(page, name).fill(text);
    await page.getByRole('combobox', { name: t('Currency') }).selectOption('USD');
    await page.getByRole('group', { name: new RegExp(`^${t('Who sees quantity, place, what there is today, and the documents')}`) })
      .getByRole('radio', { name: t('States and donors that are signed in') })
      .check();
    await button(page, 'Save the draft').click();
    await page.getByText(t('Everything is saved.')).waitFor();
    await page.waitForFunction(() => document.querySelector('.coach .score-enough'));
    await button(page, 'Open the need').click();
    await page.getByRole('dialog').getByRole('button', { name: t('Open the need') }).click();
    await page.waitForURL(new RegExp(`${address}$`));
    await page.locator('.own').waitFor();
    await look();
  });

  way('is found by the public, without its details', undefined, '/needs', async (page, look) => {
    await page.getByRole('searchbox', { name: t('Search') }).fill(title);
    await page.waitForURL(/text=/);
    await page.getByRole('link', { name: title }).waitFor();
    await look();
    assert.match(await page.locator('.rows tbody tr').textContent(), /1,250,000\.50/);
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
    await look();
    assert.equal(await page.locator('.own').count(), 0);
    assert.doesNotMatch(await page.textContent('main'), /Ngozi/);
  });

  way('a donor sees its details', gives, own, async (page, look) => {
    await page.getByText('Ngozi').waitFor();
    assert.equal(await page.locator('.own').count(), 0);
    await look();
  });

  way('in another tab nothing is replaced before somebody chooses', asks, () => `${own()}/edit`, async (page) => {
    const other = await page.context().newPage();
    await other.goto(page.url());
    await settled(other);
    await field(page, 'Quantity').fill('7 machines');
    await other.locator('.draft-warn').waitFor();
    assert.equal(await field(other, 'Quantity').inputValue(), '6 machines, 24 operators');
    await button(other, 'Take over what is in the other tab').click();
    assert.equal(await field(other, 'Quantity').inputValue(), '7 machines');
    await field(other, 'Quantity').fill('8 machines');
    await page.locator('.draft-warn').waitFor();
    assert.equal(await field(page, 'Quantity').inputValue(), '7 machines');
    await button(page, 'Keep what is here').click();
    await other.locator('.draft-warn').waitFor();
    // Saved here, the version that the other tab read is no longer the one that stands.
    await button(page, 'Save the changes').click();
    await page.getByText(t('Everything is saved.')).waitFor();
    await button(other, 'Keep what is here').click();
    await button(other, 'Save the changes').click();
    await other.getByRole('heading', { name: t('Two versions') }).waitFor();
    await other.getByRole('radio', { name: t('As it stands now') }).check();
    await button(other, 'Go on with what is chosen').click();
    assert.equal(await field(other, 'Quantity').inputValue(), '7 machines');
  });

  way('without a connection what was typed stays, and is sent again by hand', asks, () => `${own()}/edit`, async (page) => {
    await field(page, 'Quantity').fill('9 machines');
    await page.route('**/graphql', (route) => route.abort());
    await button(page, 'Save the changes').click();
    await page.getByRole('alert').waitFor();
    assert.equal(await field(page, 'Quantity').inputValue(), '9 machines');
    await page.unroute('**/graphql');
    await button(page, 'Save the changes').click();
    await page.getByText(t('Everything is saved.')).waitFor();
  });

  way('is taken back with a reason', asks, own, async (page, look) => {
    await button(page, 'Withdraw the need').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('Met from our own budget.');
    await dialog.getByRole('button', { name: t('Withdraw the need') }).click();
    await page.locator('.tag', { hasText: t('Withdrawn by the State') }).waitFor();
    assert.match(await page.locator('.standing').textContent(), /Met from our own budget/);
    await look();
  });

  way('on paper: the form has every field, and no navigation', undefined, '/needs/form', async (page, look) => {
    await look();
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.isVisible('.top nav'), false);
    assert.ok((await page.locator('.blank-field').count()) > 15, 'the form has its fields');
  });

  way('is entered by the secretariat for a State that sent paper', serves, '/needs/enter', async (page, look) => {
    await page.waitForSelector('.coach .score');
    await look();
    await button(page, 'Enter and open').click();
    await page.locator('.problems').waitFor();
  });
});

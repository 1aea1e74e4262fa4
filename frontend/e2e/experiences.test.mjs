// How a State tells what it learnt: its editor writes, its point of contact publishes, a partner comments.
import assert from 'node:assert/strict';
import { tell } from './story.mjs';
import { settled } from './visit.mjs';

const [writes, publishes, comments] = ['Égide Bigirimana', 'Aline Niyonkuru', 'Chen Jing'];

tell('an experience', ({ lang, t, way, run, button, field, decide }) => {
  const title = `Marking in two years ${run}`;

  let address;

  const own = () => `/experiences/${address}`;

  way('is drafted by the editor of a State, who cannot publish it', writes, '/experiences/mine', async (page, look) => {
    await look();
    await page.getByRole('link', { name: t('Tell an experience') }).click();
    await page.waitForSelector('.editor');
    await page.getByRole('checkbox').first().waitFor();
    await look();
    await field(page, 'Title').fill(title);
    await field(page, 'What was done').fill('All service weapons were marked in 24 months, province by province.');
    await page.evaluate(() => scrollTo(0, 0));
    await page.reload();
    await settled(page);
    await page.locator('.draft-notice').waitFor();
    assert.equal(await field(page, 'Title').inputValue(), title);
    await field(page, 'What was learnt').fill('Train the operators before the machines arrive.');
    await page.locator('.entry .tick input[type=checkbox]').first().check();
    await button(page, 'Save the draft').click();
    await page.waitForURL(/\/experiences\/exp_\w+\/edit/);
    address = /exp_\w+/.exec(page.url())[0];
    await page.getByText(t('Everything is saved.')).waitFor();
    await page.getByText(t('The national point of contact of your State publishes it.')).waitFor();
    assert.deepEqual(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('entraide.draft'))), []);
    await look();
  });

  way('a draft is nobody else’s', undefined, own, async (page) => {
    await page.getByRole('heading', { name: t('Page not found') }).waitFor();
  });

  way('is published by the point of contact', publishes, () => `${own()}/edit`, async (page, look) => {
    const places = page.locator('.choices').first();
    await places.locator('summary').click();
    await places.getByRole('searchbox').fill(lang === 'ar' ? 'بوروندي' : 'Burundi');
    await places.getByRole('checkbox').first().check();
    await page.keyboard.press('Escape');
    await button(page, 'Save the draft').click();
    await page.getByText(t('Everything is saved.')).waitFor();
    await decide(page, 'Publish the experience');
    await page.waitForURL(new RegExp(`${address}$`));
    await button(page, 'Take the experience back').waitFor();
    await look();
  });

  way('is found by the public, who signs in to comment', undefined, '/experiences?state=BDI', async (page, look) => {
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
    await look();
    assert.equal(await page.getByRole('textbox').count(), 0);
    await page.getByRole('link', { name: t('Sign in to comment') }).waitFor();
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.isVisible('.top nav'), false);
  });

  way('a partner comments on it', comments, own, async (page, look) => {
    await look();
    await field(page, 'Your comment').fill('How many operators did each province need?');
    await button(page, 'Comment').click();
    await page.locator('.lines', { hasText: 'How many operators' }).waitFor();
    assert.equal(await field(page, 'Your comment').inputValue(), '');
    await look();
  });

  way('its State is told of the comment', publishes, '/notices', async (page, look) => {
    await page.locator(`a[href$="/${lang}${own()}"]`).first().click();
    await page.locator('.lines', { hasText: 'How many operators' }).waitFor();
    await look();
  });

  way('who said it takes it away', comments, own, async (page, look) => {
    await button(page, 'Remove the comment').first().click();
    await page.getByRole('dialog').getByRole('button', { name: t('Remove the comment') }).click();
    await page.getByText(t('Nobody has commented yet.')).waitFor();
    await look();
  });
});

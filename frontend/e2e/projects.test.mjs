// How a project comes about: proposed step by step, returned and mended, accepted, consented to by one State and refused by
// another, published, and seen by the public without a word of the refusal.
import assert from 'node:assert/strict';
import { askAs, goTo, reached, tell } from './story.mjs';
import { settled } from './visit.mjs';

const [proposes, serves, consents, refuses] = ['Chen Jing', 'Maya Fernando', 'Aline Niyonkuru', 'Grace Wanjiru Kamau'];

const REASON = 'The armouries are being moved.';

tell('a project', ({ lang, t, way, run, button, field, fill, decide }) => {
  const title = `Safer armouries ${run}`;
  let id;
  const own = () => `/projects/${id}`;

  /** The proposal on the page where it is reviewed, as it is found in the queue. */
  const review = async (page) => {
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('heading', { name: t('Your decision') }).waitFor();
  };

  /** Waits until it is said what became of the proposal, and where the project stands then. */
  const became = async (page, english) => {
    const outcome = page.getByRole('region', { name: t('What became of it') });
    await outcome.locator('.tag', { hasText: t(english) }).first().waitFor();
  };

  way('a State asks for something', consents, '/needs/mine', async (page) => {
    const input = {
      language: lang,
      title: `${title}: need`,
      summary: 'Doors, locks and registers for twelve armouries, so that no weapon leaves them unseen.',
      quantity: '12 armouries',
      site: 'Ngozi',
      baseline: 'Two have doors that lock.',
      agency: 'Commission nationale permanente',
      costAmount: '400000',
      costCurrency: 'USD',
      themes: [{ theme: 'stockpile-management', percentage: '100' }],
      modality: 'EQUIPMENT',
      priority: 'HIGH',
      upkeep: 'The commission, from its own budget.',
      financingAfter: 'The budget of the ministry.',
      startDate: '2027-01-01',
      endDate: '2028-12-31',
      audience: 'PUBLIC',
    };
    const draft = 'mutation ($input: NeedInput!) { draftNeed(input: $input) { need { id version } problems { message } } }';
    const { draftNeed } = await askAs(page, draft, { input });
    assert.deepEqual(draftNeed.problems, []);
    const { openNeed } = await askAs(
      page,
      'mutation ($id: ID!, $version: Int!) { openNeed(id: $id, version: $version) { need { stage } problems { message } } }',
      draftNeed.need,
    );
    assert.deepEqual(openNeed.problems, []);
  });

  way('is proposed step by step, and outlives a reload', proposes, '/projects/mine', async (page, look) => {
    await look();
    await page.getByRole('link', { name: t('Propose a project') }).click();
    await page.locator('.found li').first().waitFor();
    await look();
    await field(page, 'Title').fill(title);
    await field(page, 'What will be done').fill('Doors, locks and registers of twelve armouries, and training for those who keep them.');
    await page.getByRole('searchbox', { name: t('Find an open need') }).fill(title);
    await page.locator('.found li', { hasText: title }).getByRole('button').click();
    await page.locator('.chosen li').waitFor();
    await look();

    await goTo(page, 1);
    for (const [index, state] of ['sta_bdi', 'sta_ken'].entries()) {
      await button(page, 'Add a recipient').click();
      await page.getByRole('combobox', { name: t('State or region') }).nth(index).selectOption(state);
    }
    await button(page, 'Split evenly').click();
    await look();

    await goTo(page, 2);
    await button(page, 'Add a theme').click();
    await page.getByRole('combobox', { name: t('Theme'), exact: true }).selectOption('stockpile-management');
    await look();

    // From its beginning: a page that is reloaded further down is short for a moment, and its foot moves.
    await page.evaluate(() => scrollTo(0, 0));
    await page.reload();
    await settled(page);
    await page.locator('.draft-notice').waitFor();
    assert.equal(await page.getByRole('combobox', { name: t('Theme'), exact: true }).inputValue(), 'stockpile-management');
    await goTo(page, 0);
    assert.equal(await field(page, 'Title').inputValue(), title);

    await goTo(page, 3);
    // One's own organisation is offered first.
    await page.locator('.found button').first().click();
    await page.locator('.chosen select').selectOption('IMPLEMENTING');
    await page.getByRole('searchbox', { name: t('Find an organisation') }).fill('a');
    await page.locator('.found li').nth(1).waitFor();
    await look();

    await goTo(page, 4);
    await page.getByLabel(t('First day')).fill('2027-03-01');
    await page.getByLabel(t('Last day')).fill('2028-08-31');
    await page.getByRole('combobox', { name: t('Currency') }).selectOption('USD');
    for (const [index, [year, label, amount]] of [
      ['2027', 'Doors and locks', '250000.10'],
      ['2028', 'Training', '49999.95'],
    ].entries()) {
      await button(page, 'Add a line').click();
      const line = page.locator('.budget-line').nth(index);
      await line.getByRole('combobox', { name: t('Year') }).selectOption(year);
      await fill(line, { 'What for': label, Amount: amount });
    }
    assert.match(await page.locator('.budget-sums p').textContent(), /300,000\.05/);
    await look();

    await goTo(page, 6);
    await look();
    await button(page, 'Save the draft').click();
    await page.waitForURL(/\/projects\/prj_\w+\/edit/);
    id = /prj_\w+/.exec(page.url())[0];
    await page.getByText(t('Everything is saved.')).waitFor();
    assert.deepEqual(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('entraide.draft'))), []);
    await look();
  });

  way('a draft is nobody else’s', undefined, own, async (page) => {
    await page.getByRole('heading', { name: t('Page not found') }).waitFor();
  });

  way('is submitted once nothing is asked any more', proposes, () => `${own()}/edit`, async (page, look) => {
    await goTo(page, 6);
    await decide(page, 'Submit for review');
    await page.locator('.problems').waitFor();
    // What is asked leads to its field, in its step.
    await page.locator('.problems button').first().click();
    await reached(page, 5);
    await button(page, 'Add a result').click();
    await fill(page, { Result: 'Armouries are kept by the rules', Indicator: 'Keepers trained' });
    await page.getByRole('checkbox', { name: t('It counts people') }).check();
    await fill(page, { 'Indicator today': '0', 'Indicator wanted': '24' });
    await button(page, 'Save the draft').click();
    await page.getByText(t('Everything is saved.')).waitFor();
    await look();
    await goTo(page, 6);
    await decide(page, 'Submit for review');
    await page.waitForURL(new RegExp(`${id}$`));
    await page.locator('.tag', { hasText: t('Submitted') }).first().waitFor();
    await look();
  });

  way('is returned with reasons', serves, own, async (page, look) => {
    await look();
    await page.goto(`/${lang}/secretariat`);
    await review(page);
    await decide(page, 'Return with reasons', { note: 'Name who keeps the keys.', answer: 'Return it' });
    await became(page, 'Returned with remarks');
    await look();
  });

  way('is mended and submitted again', proposes, '/projects/mine', async (page, look) => {
    await page.locator('.due').getByText('Name who keeps the keys.', { exact: false }).first().waitFor();
    await look();
    await page.locator('.due').getByRole('link', { name: title }).click();
    await page.waitForURL(/\/edit/);
    await page.locator('.wizard').waitFor();
    await settled(page);
    await page.locator('.notice', { hasText: 'Name who keeps the keys.' }).waitFor();
    await look();
    await field(page, 'What will be done').fill('Doors, locks and registers of twelve armouries, whose commanders keep the keys.');
    await button(page, 'Save the changes').click();
    await page.getByText(t('Everything is saved.')).waitFor();
    await goTo(page, 6);
    await decide(page, 'Submit for review');
    await page.waitForURL(new RegExp(`${id}$`));
  });

  way('is accepted, which asks the States', serves, '/secretariat', async (page, look) => {
    await review(page);
    await decide(page, 'Accept');
    await became(page, 'Awaiting consent');
    await look();
  });

  way('is nobody’s before the States have answered', undefined, own, async (page) => {
    await page.getByRole('heading', { name: t('Page not found') }).waitFor();
  });

  way('one State consents', consents, '/needs/mine', async (page, look) => {
    await page.locator('.due').getByRole('link', { name: title }).waitFor();
    await look();
    await page.locator('.due').getByRole('link', { name: title }).click();
    await page.locator('.own').waitFor();
    await look();
    await decide(page, 'Consent');
    await page.locator('.consents .tag-ok').waitFor();
    await look();
  });

  way('another does not, and says why to few', refuses, own, async (page, look) => {
    await page.locator('.own').waitFor();
    await decide(page, 'Do not consent', { note: REASON });
    await settled(page);
    await look();
  });

  way('is published with those that consented, and nobody learns of the other', undefined, own, async (page, look) => {
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
    await look();
    const text = await page.textContent('main');
    assert.ok(!text.includes(REASON), 'the reason is confidential');
    for (const word of ['Consent refused', 'Consent given', 'Does not consent']) assert.ok(!text.includes(t(word)), `the public reads: ${word}`);
    assert.doesNotMatch(text, /Kenya|كينيا/);
    assert.ok(text.includes(t('Confirmed by the recipient States.')));
    assert.ok((await page.locator('.timeline').textContent()).includes(t('Project published')));
    assert.match(await page.locator('.bars').textContent(), /250,000\.10/);
    assert.equal(await page.locator('.own').count(), 0);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.isVisible('.top nav'), false);
    assert.equal(await page.isVisible('.actions'), false);
  });

  way('who proposes is told, not why a State refused; begins, and proposes a change', proposes, '/notices', async (page, look) => {
    await page.getByText(title, { exact: false }).first().waitFor();
    await page.goto(`/${lang}${own()}`);
    await settled(page);
    assert.ok(!(await page.textContent('main')).includes(REASON), 'the reason is not for who proposes');
    await decide(page, 'Say that work began');
    await page.locator('.tag', { hasText: t('Under way') }).first().waitFor();
    await look();
    await page.getByRole('link', { name: t('Propose a change') }).click();
    await page.waitForURL(/\/edit/);
    await page.locator('.wizard').waitFor();
    await settled(page);
    await look();
    await goTo(page, 4);
    await page.locator('.budget-line').first().getByRole('textbox', { name: t('Amount') }).fill('260000');
    await goTo(page, 6);
    await button(page, 'Propose the change').click();
    await page.waitForURL(new RegExp(`${id}$`));
    await page.locator('.own').waitFor();
    // Until the secretariat accepts it, what is published stays.
    assert.match(await page.locator('.bars').textContent(), /250,000\.10/);
    await look();
  });

  way('is done with what was reached', proposes, own, async (page, look) => {
    await button(page, 'Say that it is done').click();
    const dialog = page.getByRole('dialog');
    const say = (place, text) => dialog.getByRole('textbox').nth(place).fill(text);
    for (const [place, text] of ['20', '12', '8', 'The trainers came from next door.', 'The roads in the rains.'].entries()) await say(place, text);
    await look();
    await dialog.getByRole('button', { name: t('Say that it is done'), exact: true }).click();
    await page.locator('.tag', { hasText: t('Completed') }).first().waitFor();
    await page.getByText('The roads in the rains.').waitFor();
    await look();
  });
});

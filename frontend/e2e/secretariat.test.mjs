// The work of the secretariat: its queue, the review of a proposal, themes, organisations and canned replies.
import assert from 'node:assert/strict';
import { askAs, tell } from './story.mjs';
import { settled } from './visit.mjs';

const [serves, proposes] = ['Maya Fernando', 'Chen Jing'];

const summaries = ['Doors and locks for ten armouries in two provinces.', 'Doors and locks for twelve armouries in two provinces.'];

/** What is proposed, all that is asked of it. */
const proposal = (title, summary, organisation) => ({
  language: 'en',
  title,
  summary,
  recipients: [
    { stateID: 'sta_bdi', percentage: '60' },
    { stateID: 'sta_ken', percentage: '40', hasActivity: false },
  ],
  themes: [{ theme: 'stockpile-management', percentage: '100' }],
  partners: [{ organisationID: organisation, role: 'IMPLEMENTING' }],
  currency: 'USD',
  budget: [{ year: 2027, label: 'Doors and locks', amount: '250000.10' }],
  startDate: '2027-03-01',
  endDate: '2028-08-31',
  results: [{ title: 'Armouries are kept by the rules', indicator: 'Keepers trained', target: '24' }],
});

const PAYLOAD = '{ project { id version } problems { field message } }';

/** Writes and submits a proposal, as whoever is signed in on the page. */
async function submit(page, title, summary, known) {
  const { viewer } = await askAs(page, '{ viewer { membership { organisation { id } } } }');
  const input = proposal(title, summary, viewer.membership.organisation.id);
  const query = known
    ? `mutation ($id: ID!, $version: Int!, $input: ProposalInput!) { done: saveProject(id: $id, version: $version, input: $input) ${PAYLOAD} }`
    : `mutation ($input: ProposalInput!) { done: draftProject(input: $input) ${PAYLOAD} }`;
  const written = (await askAs(page, query, { ...known, input })).done;
  assert.deepEqual(written.problems, []);
  const { id, version } = written.project;
  const { done } = await askAs(page, `mutation ($id: ID!, $version: Int!) { done: submitProject(id: $id, version: $version) ${PAYLOAD} }`, { id, version });
  assert.deepEqual(done.problems, []);
  return done.project;
}

tell('the secretariat', ({ lang, t, way, run, button }) => {
  const title = `Safer armouries ${run}`;

  let project;
  let review;

  const row = (page) => page.getByRole('row', { name: title });
  const link = (page) => page.getByRole('link', { name: title });

  way('a proposal is submitted', proposes, '/projects/mine', async (page) => {
    project = await submit(page, title, summaries[0]);
  });

  way('it waits in the queue with its clock, and is assigned', serves, '/secretariat', async (page, look) => {
    await link(page).waitFor();
    await look();
    assert.match(await row(page).textContent(), /10/);
    await row(page).getByRole('button', { name: t('Assign to me') }).click();
    await page.getByText(t('You see to it.')).waitFor();
    await row(page).getByText(serves).waitFor();
    // By keyboard alone: the dialog opens, closes, and gives the focus back.
    await row(page).getByRole('button', { name: new RegExp(`^${t('Assign')} ?:`) }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('radio', { name: serves }).waitFor();
    await look();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    assert.match(await page.evaluate(() => document.activeElement?.textContent ?? ''), new RegExp(title));
    await page.getByRole('combobox', { name: t('Who sees to it') }).selectOption('nobody');
    await page.waitForURL(/who=nobody/);
    await settled(page);
    await page.waitForFunction((name) => !document.querySelector('main')?.textContent.includes(name), title);
    await page.getByRole('combobox', { name: t('Who sees to it') }).selectOption('mine');
    await page.waitForURL(/who=mine/);
    await link(page).waitFor();
    await look();
    await page.getByRole('combobox', { name: t('Waiting or decided') }).selectOption('yes');
    await page.waitForURL(/decided=yes/);
    await look();
  });

  way('the first submission is read as a whole, and returned with a canned reply', serves, '/secretariat', async (page, look) => {
    await link(page).click();
    await page.getByRole('heading', { name: t('What it says') }).waitFor();
    await page.getByText(summaries[0]).waitFor();
    assert.equal(await page.locator('del, ins').count(), 0);
    await look();
    await button(page, 'Return with reasons').click();
    const dialog = page.getByRole('dialog');
    await button(dialog, 'Return it').click();
    // Without any reason it is not returned.
    await dialog.locator('.problems').waitFor();
    await dialog.getByRole('combobox', { name: t('Canned reply') }).selectOption({ label: 'Indicators missing' });
    assert.equal(await dialog.locator('.preview').getAttribute('lang'), 'en');
    await dialog.getByRole('combobox', { name: t('Read it in') }).selectOption('fr');
    assert.equal(await dialog.locator('.preview').getAttribute('lang'), 'fr');
    await dialog.getByRole('textbox').fill('Ten or twelve?');
    await button(dialog, 'Return it').click();
    await page.getByRole('heading', { name: t('What became of it') }).waitFor();
    await page.getByText('Ten or twelve?').waitFor();
    assert.equal(await button(page, 'Accept').count(), 0);
    await look();
  });

  way('it is mended and submitted again', proposes, '/projects/mine', async (page) => {
    const { node } = await askAs(page, 'query ($id: ID!) { node(id: $id) { ... on Project { id version } } }', { id: project.id });
    project = await submit(page, title, summaries[1], node);
  });

  way('the difference is read word by word, and it is accepted once, whoever else presses', serves, '/secretariat', async (page, look) => {
    await link(page).click();
    await page.getByRole('heading', { name: t('What differs from the version before') }).waitFor();
    review = new URL(page.url()).pathname;
    assert.match(await page.locator('del').first().textContent(), /\bten\b/);
    assert.match(await page.locator('ins').first().textContent(), /\btwelve\b/);
    await page.getByText('Ten or twelve?').waitFor();
    await look();
    const other = await page.context().newPage();
    await other.goto(review);
    await settled(other);
    await button(other, 'Accept').click();
    await button(page, 'Accept').click();
    const dialog = page.getByRole('dialog');
    assert.match(await dialog.getByText(t('Asked for their consent, within 20 working days:')).textContent(), lang === 'ar' ? /بوروندي/ : /Burundi/);
    await look();
    await button(dialog, 'Accept').click();
    await page.getByRole('heading', { name: t('What became of it') }).waitFor();
    await page.getByText(t('Asked, no answer yet')).waitFor();
    await look();
    await button(other.getByRole('dialog'), 'Accept').click();
    await other.getByRole('alert').waitFor();
    await other.getByRole('heading', { name: t('What became of it') }).waitFor();
  });

  way('themes that rules suggest are confirmed, one by one, all that are chosen, or replaced', serves, '/secretariat/themes', async (page, look) => {
    const card = page.locator('main li.card');
    const count = async () => Number((await page.locator('.count').textContent()).replace(/\D/g, ''));
    const became = (left) => page.waitForFunction((n) => Number(document.querySelector('.count')?.textContent.replace(/\D/g, '')) === n, left);
    await card.first().waitFor();
    await look();
    assert.ok((await card.first().locator('.evidence li').count()) > 0, 'the theme has its evidence');
    const all = await count();
    await card.first().getByRole('button', { name: t('Confirm as suggested') }).click();
    await became(all - 1);
    await button(page, 'Choose all on this page').click();
    await card.first().getByRole('checkbox').uncheck();
    const chosen = (await card.count()) - 1;
    await page.locator('main form button[type="submit"]').click();
    await became(all - 1 - chosen);
    await card.first().getByRole('button', { name: t('Assign others') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: t('Percent') }).first().fill('50');
    await button(dialog, 'Assign and confirm').click();
    await dialog.locator('.problems').waitFor();
    // What is found wrong is shown as an alert; apart from that the dialog is as any page.
    await dialog.getByRole('textbox', { name: t('Percent') }).first().fill('100');
    for (let more = await dialog.locator('.share-row').count(); more > 1; more--) await dialog.locator('.share-row button').nth(1).click();
    await button(dialog, 'Assign and confirm').click();
    await became(all - 2 - chosen);
    await look();
  });

  way('two organisations are merged, and taken apart again', serves, '/secretariat/organisations', async (page, look) => {
    await look();
    const { organisations } = await askAs(page, '{ organisations(first: 20, orderBy: { field: NAME }) { edges { node { id name } } } }');
    // Nobody acts for those of imported data.
    const [one, other] = organisations.edges.map(({ node }) => node).filter(({ id }) => !id.startsWith('org_demonstration'));
    await button(page, 'Suggest two by hand').click();
    const dialog = page.getByRole('dialog');
    for (const [at, { name }] of [one, other].entries()) {
      await dialog.getByRole('searchbox').nth(at).fill(name);
      await dialog.getByRole('group').nth(at).getByRole('radio', { name, exact: true }).check();
    }
    await look();
    await button(dialog, 'Suggest').click();
    // In another run they were suggested before: then the question waits already.
    await Promise.race([dialog.waitFor({ state: 'hidden' }), dialog.locator('.problems').waitFor()]);
    if (await dialog.isVisible()) await button(dialog, 'Cancel').click();
    const card = page.locator('main li.card', { hasText: one.name }).filter({ hasText: other.name });
    await card.waitFor();
    await look();
    await card.getByRole('region', { name: other.name }).getByRole('button', { name: t('Keep this one') }).click();
    await look();
    await button(page.getByRole('dialog'), 'Merge').click();
    await card.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: t('Merged'), exact: true }).click();
    await card.waitFor();
    await look();
    await button(card, 'Take the merger back').click();
    await button(page.getByRole('dialog'), 'Take it back').click();
    await card.waitFor({ state: 'detached' });
    await look();
  });

  way('a canned reply is added in six languages, changed and removed', serves, '/secretariat/replies', async (page, look) => {
    const name = `Reply ${run}`;
    await look();
    await page.getByRole('link', { name: t('Add a reply') }).click();
    await page.getByRole('textbox').first().fill(name);
    await look();
    await button(page, 'Save the reply').click();
    await page.locator('.problems').waitFor();
    for (let at = 1; at <= 6; at++) await page.getByRole('textbox').nth(at).fill(`Text ${at}`);
    await button(page, 'Save the reply').click();
    const card = page.locator('main li.card', { hasText: name });
    await card.waitFor();
    await look();
    await card.getByRole('link', { name: t('Change') }).click();
    await page.getByRole('textbox').nth(1).fill('Another text');
    await button(page, 'Save the reply').click();
    await card.waitFor();
    await card.getByRole('button', { name: t('Remove') }).click();
    await look();
    await button(page.getByRole('dialog'), 'Remove').click();
    await card.waitFor({ state: 'detached' });
    await look();
  });

  way('all its pages are found from each', serves, '/secretariat/audit', async (page, look) => {
    const tabs = page.getByRole('navigation', { name: t('Secretariat') }).getByRole('link');
    assert.equal(await tabs.count(), 6);
    for (const english of ['Mailbox', 'Queue']) {
      await page.getByRole('navigation', { name: t('Secretariat') }).getByRole('link', { name: t(english), exact: true }).click();
      await look();
    }
  });
});

// The whole path, through the pages alone: somebody is invited and asks for something, a project that answers it is proposed,
// reviewed, consented to and published, a donor offers help for its theme, and all whom that concerns are told.
import assert from 'node:assert/strict';
import { choose, goTo, invited, openLetter, rowOf, score, tell } from './story.mjs';
import { wordingOf } from './words.mjs';

const [consents, proposes, serves, gives] = ['Aline Niyonkuru', 'Chen Jing', 'Maya Fernando', 'Ingrid Lindqvist'];

const theme = 'stockpile-management';

const link = (page, name) => page.getByRole('link', { name, exact: true });

tell('the whole path', ({ lang, t, way, run, button, fill, decide, letterTo }) => {
  const addressee = `${invited.name} ${run}`;
  const need = `Doors of armouries ${run}`;
  const project = `Twelve safe armouries ${run}`;
  const offer = `Fund for safe stores ${run}`;

  const themeOf = (page) => page.getByRole('combobox', { name: t('Theme'), exact: true });

  let invitation;
  let themeName;
  let asked;
  let proposed;

  /** Waits until a notice says this, in the words of the server; what is not given may say anything. */
  const told = async (page, activity, key, values) => {
    const words = wordingOf(activity, `notice.${activity}.${key}.text`, lang).split(/\{(\w+)\}/);
    const says = words.map((word, at) => (at % 2 ? (values[word] ?? '.+') : word.replace(/[.?()]/g, '\\$&'))).join('');
    await page.locator('.notices li', { hasText: new RegExp(says) }).waitFor();
  };

  way('the point of contact invites an editor', consents, '/people', async (page, look) => {
    await page.locator('summary', { hasText: t('Invite somebody') }).click();
    const form = page.getByRole('form', { name: t('Invite somebody') });
    await fill(form, { Name: addressee, 'E-mail address': invited.email });
    await form.getByLabel(t('Language of the letter')).selectOption(lang);
    await button(form, 'Send the invitation').click();
    await form.waitFor({ state: 'hidden' });
    await look();
  });

  way('the letter arrives', serves, '/secretariat/mailbox', async (page) => {
    const letter = await openLetter(page, await letterTo(page, addressee));
    const { pathname, hash } = new URL(await letter.getAttribute('href'), page.url());
    assert.equal(pathname, `/${lang}/invitation`);
    invitation = `/invitation${hash}`;
  });

  way('the invited follows its link, and is a member', undefined, () => invitation, async (page, look) => {
    await page.getByText(invited.email).waitFor();
    await look();
    await page.getByRole('link', { name: t('Continue') }).click();
    await choose(page, invited.name);
    await page.waitForURL((url) => url.pathname === `/${lang}/account`);
    await page.locator('.menu summary', { hasText: t('Editor for a State') }).waitFor();
    await look();
  });

  way('the editor drafts a need with the coach', invited.name, '/needs/mine', async (page, look) => {
    await page.getByRole('link', { name: t('Begin a need') }).click();
    await page.waitForSelector('.coach .score');
    assert.equal(await score(page), 0);
    await fill(page, {
      Title: need,
      'What exactly is needed':
        'Doors, locks and registers for twelve armouries of the police in two provinces, so that no weapon leaves them unseen.',
      Quantity: '12 armouries',
      Place: 'Ngozi',
      'What there is today': 'Two have doors that lock.',
      'Agency in charge': 'Commission nationale permanente',
      'Estimated cost': '400000',
    });
    await page.getByRole('combobox', { name: t('Currency') }).selectOption('USD');
    await button(page, 'Add a theme').click();
    await themeOf(page).selectOption(theme);
    themeName = await themeOf(page).locator('option:checked').textContent();
    await page.waitForFunction(() => document.querySelector('.coach .score-enough'));
    assert.ok((await score(page)) >= 60, 'the need is complete enough');
    await button(page, 'Save the draft').click();
    await page.waitForURL(/\/needs\/nee_\w+\/edit/);
    await page.getByText(t('Everything is saved.')).waitFor();
    await page.getByText(t('The national point of contact of your State opens it.')).waitFor();
    assert.equal(await button(page, 'Open the need').count(), 0);
    await look();
  });

  way('the point of contact opens it', consents, '/needs/mine', async (page, look) => {
    await link(page, need).click();
    await page.waitForURL(/\/edit/);
    await decide(page, 'Open the need');
    await page.waitForURL(/\/needs\/nee_\w+$/);
    asked = new URL(page.url()).pathname.slice(`/${lang}`.length);
    await page.getByText(t('None is recorded.')).waitFor();
    await look();
  });

  way('a partner proposes a project that answers it, and submits it', proposes, () => asked, async (page, look) => {
    await link(page, t('Propose a project')).click();
    await page.locator('.chosen li', { hasText: need }).waitFor();
    await fill(page, {
      Title: project,
      'What will be done': 'Doors, locks and registers of twelve armouries, and training for those who keep them.',
    });
    await goTo(page, 1);
    await button(page, 'Add a recipient').click();
    await page.getByRole('combobox', { name: t('State or region') }).selectOption('sta_bdi');
    await goTo(page, 2);
    await button(page, 'Add a theme').click();
    await themeOf(page).selectOption(theme);
    await goTo(page, 3);
    await page.locator('.found button').first().click();
    await page.locator('.chosen select').selectOption('IMPLEMENTING');
    await goTo(page, 4);
    await page.getByLabel(t('First day')).fill('2027-03-01');
    await page.getByLabel(t('Last day')).fill('2028-08-31');
    await page.getByRole('combobox', { name: t('Currency') }).selectOption('USD');
    await button(page, 'Add a line').click();
    await page.getByRole('combobox', { name: t('Year') }).selectOption('2027');
    await fill(page.locator('.budget-line'), { 'What for': 'Doors and locks', Amount: '390000' });
    await goTo(page, 5);
    await button(page, 'Add a result').click();
    await fill(page, { Result: 'Armouries are kept by the rules', Indicator: 'Keepers trained', 'Indicator wanted': '24' });
    await goTo(page, 6);
    await button(page, 'Save the draft').click();
    await page.waitForURL(/\/projects\/prj_\w+\/edit/);
    await page.getByText(t('Everything is saved.')).waitFor();
    await goTo(page, 6);
    await decide(page, 'Submit for review');
    await page.waitForURL(/\/projects\/prj_\w+$/);
    proposed = new URL(page.url()).pathname.slice(`/${lang}`.length);
    await page.locator('.tag', { hasText: t('Submitted') }).first().waitFor();
    await look();
  });

  way('the secretariat finds it in its queue, reviews and accepts it', serves, '/secretariat', async (page, look) => {
    await link(page, project).click();
    await page.getByRole('heading', { name: t('Your decision') }).waitFor();
    await link(page, need).waitFor();
    await look();
    await decide(page, 'Accept');
    await page.getByText(t('Asked, no answer yet')).waitFor();
    await look();
  });

  way('nobody else sees it before the State has answered', undefined, () => proposed, async (page) => {
    await page.getByRole('heading', { name: t('Page not found') }).waitFor();
  });

  way('the point of contact consents', consents, '/needs/mine', async (page, look) => {
    await page.locator('.due').getByRole('link', { name: project }).click();
    await page.locator('.own').waitFor();
    await decide(page, 'Consent');
    await page.locator('.consents .tag-ok').waitFor();
    await look();
  });

  way('the public reads it, and that it answers the need', undefined, () => proposed, async (page, look) => {
    await page.getByRole('heading', { name: project, level: 1 }).waitFor();
    await look();
    await link(page, need).click();
    await page.getByRole('heading', { name: need, level: 1 }).waitFor();
    await link(page, project).waitFor();
    await look();
  });

  way('a donor offers help for its theme', gives, '/offers/new', async (page, look) => {
    await fill(page, { 'Name of the offer': offer, 'What the offer is for': 'Safe stores for weapons and ammunition of the police.' });
    await page.getByRole('radio', { name: t('Funding'), exact: true }).check();
    await page.getByRole('combobox', { name: t('Currency') }).selectOption('EUR');
    const themes = page.getByRole('group', { name: t('Themes') }).locator('.choices');
    await themes.locator('summary').click();
    await themes.getByRole('checkbox', { name: themeName, exact: true }).check();
    await page.keyboard.press('Escape');
    await button(page, 'Save the draft').click();
    await page.waitForURL(/\/offers\/ofr_\w+\/edit/);
    await page.getByText(t('Everything is saved.')).waitFor();
    await decide(page, 'Publish the offer');
    await page.waitForURL(/\/offers\/ofr_\w+$/);
    await page.locator('.tag', { hasText: t('Open to applications') }).waitFor();
    await look();
  });

  way('the public finds the offer by the theme', undefined, '/offers', async (page, look) => {
    await page.getByRole('combobox', { name: t('Theme'), exact: true }).selectOption(theme);
    await page.waitForURL(/theme=/);
    await link(page, offer).waitFor();
    await look();
  });

  way('who proposed the project is told that it is published', proposes, '/notices', async (page, look) => {
    await told(page, 'proposing', 'published', { title: project });
    await look();
  });

  way('the State is told what it was asked, and what came of it', consents, '/notices', async (page, look) => {
    await told(page, 'proposing', 'consent_asked', { title: project });
    await told(page, 'proposing', 'published', { title: project });
    await look();
  });

  way('the secretariat is told of all three', serves, '/notices', async (page, look) => {
    await told(page, 'requesting', 'opened', { title: need });
    await told(page, 'proposing', 'published', { title: project });
    await told(page, 'offering', 'offered', { title: offer });
    await look();
  });

  way('the membership of the invited ends', consents, '/people', async (page, look) => {
    await decide(page, 'End membership', { within: rowOf(page, invited.name), answer: 'End it' });
    await page.getByText(t('The membership has ended.')).waitFor();
    await rowOf(page, invited.name).waitFor({ state: 'detached' });
    await look();
  });
});

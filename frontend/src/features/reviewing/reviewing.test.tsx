import { i18n } from '@lingui/core';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import * as answers from '../../routes/answers.test-data';
import { open, refused, type Reply } from '../../routes/open.test-data';
import { fieldOf, inOrder } from './fields';

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('scrollTo', () => {});
});

const names = { place: (code: string) => `Place ${code}`, theme: (code: string) => `Theme ${code}`, need: (id: string) => `Need ${id}` };

test.each([
  ['title.fr', 'Title (Français)'],
  ['recipients.BDI.percentage', 'Place BDI'],
  ['recipients.BDI.hasActivity', 'Activity in the country: Place BDI'],
  ['themes.ddr', 'Theme ddr'],
  ['needs.nee_1.percentage', 'Need: Need nee_1'],
  ['partners.IMPLEMENTING.A. N. Other', 'Implementing'],
  ['budget.2.amount', 'Line 2: amount'],
  ['results.1.indicator.zh', 'Result 1: indicator (中文)'],
  ['something.new', 'something.new'],
])('%s is called %s', (path, label) => expect(fieldOf(path, i18n, names).label).toBe(label));

test('fields stand in the order in which they are read, the tenth line after the second', () => {
  const paths = ['results.1.target', 'budget.10.amount', 'budget.2.amount', 'other.1', 'title.en', 'startDate', 'budget.2.year', 'summary.en'];
  const sorted = ['title.en', 'summary.en', 'startDate', 'budget.2.year', 'budget.2.amount', 'budget.10.amount', 'results.1.target', 'other.1'];
  expect(inOrder(paths.map((field) => ({ field }))).map(({ field }) => field)).toEqual(sorted);
});

const burundi = { __typename: 'State', id: 'sta_bdi', name: 'Burundi' };
const rwanda = { __typename: 'State', id: 'sta_rwa', name: 'Rwanda' };
const recipient = (state: object, hasActivity = true) => ({ __typename: 'ProjectRecipient', id: `rec_${(state as { id: string }).id}`, hasActivity, state });

const can = (...granted: string[]) => ({
  __typename: 'ProjectPermissions',
  ...Object.fromEntries(['canReturn', 'canAccept', 'canDecideChange'].map((name) => [name, granted.includes(name)])),
});

const past = { __typename: 'ProjectVersion', id: 'pvr_1', number: 1, kind: 'PROPOSAL', stage: 'RETURNED', submittedAt: '2026-02-01T09:00:00Z', decidedAt: '2026-02-03T09:00:00Z', reasons: 'Name the agency.' };
const present = { ...past, id: 'pvr_2', number: 2, stage: 'WAITING', submittedAt: '2026-03-01T09:00:00Z', decidedAt: null, reasons: null };

const project = (part: object = {}) => ({
  __typename: 'Project',
  id: 'prj_1',
  version: 5,
  stage: 'SUBMITTED',
  title: 'Marquage au Burundi',
  titleLanguage: 'fr',
  stateID: null,
  owner: { __typename: 'Organisation', id: 'org_1', name: 'A partner' },
  state: null,
  recipients: [recipient(burundi), recipient(rwanda, false)],
  consents: [],
  needLinks: [],
  versions: [past, present],
  permissions: can('canReturn', 'canAccept'),
  ...part,
});

const difference = (field: string, before: string | null, after: string | null) => ({ __typename: 'FieldDifference', field, before, after });

const differences = [
  difference('recipients.COV.percentage', '60', '100'),
  difference('summary.fr', 'Dix machines pour la police.', 'Douze machines pour la police.'),
  difference('budget.1.amount', null, '1250000.50'),
  difference('genderMarker', '1', null),
];

/** A version among those of its project: it is one row, wherever it is read. */
const version = ({ project: of = project(), ...part }: { project?: object; [field: string]: unknown } = {}) => {
  const own = { ...present, ...part };
  return { differences, ...own, project: { ...of, versions: [past, own] } };
};

const reply = {
  id: 'rpl_1',
  version: 1,
  name: 'Budget incomplete',
  texts: ['ar', 'zh', 'en', 'fr', 'ru', 'es'].map((language) => ({ __typename: 'TextInLanguage', language, text: `Text in ${language}` })),
};

const portal: Record<string, Reply> = {
  Viewer: () => answers.viewer('SECRETARIAT'),
  Review: () => ({ data: { node: version() } }),
  CannedReplies: () => answers.list('cannedReplies', 'CannedReply', [reply]),
};

const path = '/en/secretariat/review/pvr_2';

test('what differs is shown field by field in words, a long text word by word', async () => {
  await open(path, portal);
  await screen.findByRole('heading', { name: 'What differs from the version before' });
  const said = (label: string) => screen.getByText(label).closest('dt')?.nextElementSibling;
  const marks = (label: string, mark: 'del' | 'ins') => [...(said(label)?.querySelectorAll(mark) ?? [])].map((one) => one.textContent);
  await waitFor(() => expect(marks('Covered State', 'ins')).toEqual(['[added: 100%]']));
  expect(marks('Covered State', 'del')).toEqual(['[taken out: 60%]']);
  expect(marks('What will be done (Français)', 'del')).toEqual(['[taken out: Dix]']);
  expect(marks('What will be done (Français)', 'ins')).toEqual(['[added: Douze]']);
  expect(said('What will be done (Français)')?.textContent).toContain('machines pour la police.');
  expect(marks('Line 1: amount', 'ins')).toEqual(['[added: 1,250,000.50]']);
  expect(marks('Gender equality', 'del')).toEqual(['[taken out: A significant objective]']);
  expect(screen.getByText('Name the agency.')).toBeTruthy();
});

test('the first submission is read as it stands', async () => {
  const first = [difference('title.fr', null, 'Marquage'), difference('startDate', null, '2027-01-01')];
  await open(path, { ...portal, Review: () => ({ data: { node: version({ number: 1, differences: first }) } }) });
  await screen.findByRole('heading', { name: 'What it says' });
  expect(screen.getByText('1 January 2027').closest('ins')).toBeNull();
});

const decided = (verb: string, part: object, problems: object[] = []) => ({
  data: { [verb]: { __typename: 'ProjectPayload', project: project(problems.length ? part : { version: 6, permissions: can(), ...part }), problems } },
});

test('acceptance says whom it asks and whom it tells first, and what came of it after', async () => {
  let stands: object = version();
  const { asked } = await open(path, {
    ...portal,
    Review: () => ({ data: { node: stands } }),
    AcceptProject: () => {
      const accepted = { ...present, stage: 'ACCEPTED', decidedAt: '2026-03-02T09:00:00Z' };
      const consents = [{ __typename: 'Consent', id: 'con_1', stage: 'ASKED', dueOn: '2026-03-30', state: burundi }];
      stands = version({ ...accepted, project: project({ version: 6, stage: 'AWAITING_CONSENT', permissions: can(), consents }) });
      return decided('done', { stage: 'AWAITING_CONSENT', consents, versions: [past, accepted] });
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Accept' }));
  const dialog = within(screen.getByRole('dialog'));
  expect(dialog.getByText(/^Asked for their consent/).textContent).toContain('Burundi');
  expect(dialog.getByText(/^Told only/).textContent).toContain('Rwanda');
  fireEvent.click(dialog.getByRole('button', { name: 'Accept' }));
  expect(await screen.findByText('The proposal is accepted.')).toBeTruthy();
  expect(asked.find(({ name }) => name === 'AcceptProject')?.variables).toEqual({ id: 'prj_1', version: 5, lang: 'en' });
  expect(await screen.findByText('An answer is hoped for by 30 March 2026.')).toBeTruthy();
  expect(screen.queryByRole('heading', { name: 'Your decision' })).toBeNull();
});

test('a State that proposes is not asked, nor is one that answered before', async () => {
  const consents = [{ __typename: 'Consent', id: 'con_1', stage: 'CONSENTED', dueOn: null, state: burundi }];
  const node = version({ project: project({ recipients: [recipient(burundi), recipient(rwanda)], consents, stateID: 'sta_rwa', owner: null, state: rwanda }) });
  await open(path, { ...portal, Review: () => ({ data: { node } }) });
  fireEvent.click(await screen.findByRole('button', { name: 'Accept' }));
  const dialog = within(screen.getByRole('dialog'));
  expect(dialog.queryByText(/^Asked for their consent/)).toBeNull();
  expect(dialog.getByText(/^Answered before/).textContent).toContain('Burundi');
  expect(dialog.getByText(/^Consents by having proposed it/).textContent).toContain('Rwanda');
});

test('it is returned with a canned reply, which is shown first in the language of the proposal, and with words of one’s own', async () => {
  const { asked } = await open(path, { ...portal, ReturnProject: () => decided('done', { stage: 'RETURNED' }) });
  fireEvent.click(await screen.findByRole('button', { name: 'Return with reasons' }));
  const dialog = within(screen.getByRole('dialog'));
  await dialog.findByRole('option', { name: 'Budget incomplete' });
  fireEvent.change(dialog.getByLabelText(/^Canned reply/), { target: { value: 'rpl_1' } });
  expect(dialog.getByText('Text in fr').getAttribute('lang')).toBe('fr');
  fireEvent.change(dialog.getByLabelText('Read it in'), { target: { value: 'ar' } });
  expect(dialog.getByText('Text in ar').getAttribute('dir')).toBe('rtl');
  fireEvent.change(dialog.getByLabelText(/^In your own words/), { target: { value: ' The second line has no year. ' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Return it' }));
  expect(await screen.findByText('It is returned, with the reasons.')).toBeTruthy();
  expect(asked.find(({ name }) => name === 'ReturnProject')?.variables).toMatchObject({ version: 5, replyID: 'rpl_1', reasons: 'The second line has no year.' });
});

test('without any reason it is not returned: the problem stands at its field', async () => {
  const problems = [{ __typename: 'Problem', field: 'reasons', key: 'k', message: 'Say why.' }];
  await open(path, { ...portal, ReturnProject: () => decided('done', {}, problems) });
  fireEvent.click(await screen.findByRole('button', { name: 'Return with reasons' }));
  const dialog = within(screen.getByRole('dialog'));
  fireEvent.click(dialog.getByRole('button', { name: 'Return it' }));
  expect((await dialog.findByRole('alert')).textContent).toContain('Say why.');
});

test('a change is decided on by its own verb', async () => {
  const node = version({ kind: 'CHANGE', project: project({ stage: 'PUBLISHED', permissions: can('canDecideChange') }) });
  const { asked, texts } = await open(path, { ...portal, Review: () => ({ data: { node } }), AcceptProjectChange: () => decided('done', {}) });
  fireEvent.click(await screen.findByRole('button', { name: 'Accept' }));
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Accept' }));
  expect(await screen.findByText('The change is made.')).toBeTruthy();
  expect(asked.some(({ name }) => name === 'AcceptProject')).toBe(false);
  expect(texts.get('AcceptProjectChange')).toContain('accepts: true');
});

test('who decides second is told so, and sees what the first decided', async () => {
  let stands: object = version();
  await open(path, {
    ...portal,
    Review: () => ({ data: { node: stands } }),
    AcceptProject: () => {
      stands = version({ stage: 'RETURNED', decidedAt: '2026-03-02T09:00:00Z', reasons: 'By a colleague.', project: project({ version: 6, stage: 'RETURNED', permissions: can() }) });
      return { error: refused('conflict') };
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Accept' }));
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Accept' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Somebody else was faster');
  expect(await screen.findByText('By a colleague.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Accept' })).toBeNull();
});

test('what is no version is not found', async () => {
  await open(path, { ...portal, Review: () => ({ data: { node: null } }) });
  expect(await screen.findByRole('heading', { name: 'Page not found' })).toBeTruthy();
});

const saved = (problems: object[] = []) => ({
  data: { saveCannedReply: { __typename: 'CannedReplyPayload', cannedReply: problems.length ? null : { __typename: 'CannedReply', ...reply, id: 'rpl_2' }, problems } },
});

test('a reply is added in all six languages; what is missing is said at its language', async () => {
  let problems = [{ __typename: 'Problem', field: 'texts.1.text', key: 'k', message: 'Write it in Chinese too.' }];
  const { asked, router } = await open('/en/secretariat/replies', { ...portal, SaveCannedReply: () => saved(problems) });
  fireEvent.click(await screen.findByRole('link', { name: 'Add a reply' }));
  fireEvent.change(await screen.findByLabelText('Name'), { target: { value: 'No results' } });
  for (const [label, text] of [['العربية', 'أ'], ['English', 'a'], ['Français', 'b'], ['Русский', 'в'], ['Español', 'd']] as const)
    fireEvent.change(screen.getByLabelText(label, { selector: 'textarea' }), { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: 'Save the reply' }));
  await screen.findByRole('alert');
  expect(screen.getByLabelText('中文', { selector: 'textarea' }).getAttribute('aria-invalid')).toBe('true');
  problems = [];
  fireEvent.change(screen.getByLabelText('中文', { selector: 'textarea' }), { target: { value: '丙' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save the reply' }));
  await waitFor(() => expect(router.state.location.searchStr).toBe(''));
  expect(asked.findLast(({ name }) => name === 'SaveCannedReply')?.variables).toEqual({
    id: null,
    version: 0,
    name: 'No results',
    texts: [['ar', 'أ'], ['zh', '丙'], ['en', 'a'], ['fr', 'b'], ['ru', 'в'], ['es', 'd']].map(([language, text]) => ({ language, text })),
  });
  expect(localStorage.length).toBe(0);
});

test('a reply is removed after it was said what that means', async () => {
  const { asked } = await open('/en/secretariat/replies', {
    ...portal,
    RemoveCannedReply: () => ({ data: { removeCannedReply: { __typename: 'CannedReplyPayload', cannedReply: null, problems: [] } } }),
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Remove: Budget incomplete' }));
  const dialog = within(screen.getByRole('dialog'));
  expect(dialog.getByText(/What was answered with it stays/)).toBeTruthy();
  fireEvent.click(dialog.getByRole('button', { name: 'Remove' }));
  expect(await screen.findByText('The reply is removed.')).toBeTruthy();
  expect(asked.find(({ name }) => name === 'RemoveCannedReply')?.variables).toEqual({ id: 'rpl_1', version: 1 });
});

import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import * as answers from '../../routes/answers.test-data';
import { down, open, refused, type Asked, type Reply } from '../../routes/open.test-data';
import { can, node, own } from '../needs/need.test-data';

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('scrollTo', () => {});
  Element.prototype.scrollIntoView = () => {};
});

const completeness = (score: number, ...fields: string[]) => ({
  data: {
    needCompleteness: {
      __typename: 'NeedCompleteness',
      score,
      demanded: 60,
      missing: fields.map((field) => ({ __typename: 'NeedMissing', field, points: 10, why: `Why ${field} matters.` })),
    },
  },
});

const before = { __typename: 'Project', id: 'prj_9', title: 'Marking in Rwanda', titleLanguage: 'en', stage: 'COMPLETED' };

const portal: Record<string, Reply> = {
  Viewer: () => answers.viewer('FOCAL_POINT'),
  NeedCompleteness: () => completeness(35, 'summary', 'themes'),
  SimilarProjects: () => ({ data: { similarProjects: [before] } }),
  ReportsOfState: () => answers.list('nationalReports', 'NationalReport', []),
  ConsentsAsked: () => answers.list('consents', 'Consent', []),
};

const draft = (part: object = {}) => own({ stage: 'DRAFT', openedAt: null, permissions: can('canSave', 'canOpen'), ...part });

const written = (verb: string, need: object | null, problems: object[] = []) => ({
  data: { [verb]: { __typename: 'NeedPayload', need, problems } },
});

/** What an operation was last asked with. */
const last = (asked: Asked[], operation: string) => asked.findLast(({ name }) => name === operation)?.variables;

const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

test('the coach is asked while typing, and each thing that is missing leads to its field', async () => {
  const { asked } = await open('/en/needs/new', portal);
  await screen.findByText('Why summary matters.');
  const coach = within(screen.getByRole('complementary'));
  expect(coach.getByText('is needed to open it', { exact: false }).textContent).toContain('60%');
  type('Title', 'Marking');
  await waitFor(() => expect(last(asked, 'NeedCompleteness')).toMatchObject({ input: { language: 'en', title: 'Marking' } }));
  fireEvent.click(coach.getByRole('button', { name: 'What exactly is needed' }));
  expect(document.activeElement).toBe(screen.getByLabelText('What exactly is needed'));
  fireEvent.click(coach.getByRole('button', { name: 'Themes' }));
  expect(document.activeElement?.textContent).toBe('Add a theme');
});

test('what was done before on the same themes is shown once there is a theme', async () => {
  const { asked } = await open('/en/needs/new', portal);
  fireEvent.click(await screen.findByRole('button', { name: 'Add a theme' }));
  expect(asked.some(({ name }) => name === 'SimilarProjects')).toBe(false);
  fireEvent.change(screen.getByRole('combobox', { name: 'Theme' }), { target: { value: 'ddr' } });
  expect(await screen.findByRole('link', { name: /Marking in Rwanda/ })).toBeTruthy();
  expect(last(asked, 'SimilarProjects')).toMatchObject({ themes: ['ddr'], state: 'BDI' });
});

test('a coach that cannot be reached does not stand in the way', async () => {
  await open('/en/needs/new', { ...portal, NeedCompleteness: () => ({ error: down() }) });
  expect(await screen.findByText(/The coach cannot be reached/)).toBeTruthy();
  type('Title', 'Marking');
  expect(screen.getByLabelText('Title')).toHaveProperty('value', 'Marking');
});

test('what is typed outlives the page until it is saved', async () => {
  const first = await open('/en/needs/new', portal);
  await screen.findByLabelText('Title');
  type('Title', 'Marking machines');
  type('Estimated cost', '1,250.50');
  expect(await screen.findByText('Not saved yet; kept in this browser.')).toBeTruthy();
  await first.router.navigate({ to: '/$lang', params: { lang: 'en' } });
  await waitFor(() => expect(screen.queryByLabelText('Title')).toBeNull());
  await first.router.navigate({ to: '/$lang/needs/new', params: { lang: 'en' } });
  expect(await screen.findByText(/Restored from this browser/)).toBeTruthy();
  expect(screen.getByLabelText('Title')).toHaveProperty('value', 'Marking machines');
  await waitFor(() => expect(last(first.asked, 'NeedCompleteness')).toMatchObject({ input: { costAmount: '1250.50' } }));
});

test('a draft that is saved is written on under its own address, and nothing is left in the browser', async () => {
  const { asked, router } = await open('/en/needs/new', {
    ...portal,
    DraftNeed: () => written('draftNeed', draft()),
    NeedToEdit: () => node(draft()),
  });
  await screen.findByLabelText('Title');
  type('Title', 'Marking machines');
  fireEvent.click(screen.getByRole('button', { name: 'Save the draft' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/en/needs/nee_1/edit'));
  expect(localStorage).toHaveLength(0);
  const { variables, key } = asked.find(({ name }) => name === 'DraftNeed')!;
  expect(variables).toMatchObject({ input: { language: 'en', title: 'Marking machines', audience: 'PUBLIC', themes: [] } });
  expect(key).toBeTruthy();
  expect(await screen.findByText('Everything is saved.')).toBeTruthy();
});

test('what the API finds wrong stands at its field, and nothing is lost', async () => {
  const problems = [{ __typename: 'Problem', field: 'themes.0.percentage', key: 'percentage', message: 'Above 0.' }];
  await open('/en/needs/new', { ...portal, DraftNeed: () => written('draftNeed', null, problems) });
  fireEvent.click(await screen.findByRole('button', { name: 'Add a theme' }));
  fireEvent.change(screen.getByRole('textbox', { name: 'Percent' }), { target: { value: '0' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save the draft' }));
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Percent' }).getAttribute('aria-invalid')).toBe('true'));
  expect(localStorage).toHaveLength(1);
});

test('shares are split evenly with one press, and what remains is said', async () => {
  const themes = ['ddr', 'training', 'research'].map((code) => ({
    __typename: 'NeedTheme',
    id: `nth_${code}`,
    percentage: code === 'ddr' ? '60.000000' : '15.5',
    theme: { __typename: 'Theme', id: `thm_${code}`, code },
  }));
  await open('/en/needs/nee_1/edit', { ...portal, NeedToEdit: () => node(draft({ themes })) });
  expect(await screen.findByText('9 percent remain')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Split evenly' }));
  const shares = screen.getAllByRole('textbox', { name: 'Percent' }) as HTMLInputElement[];
  expect(shares.map(({ value }) => value)).toEqual(['33.34', '33.33', '33.33']);
  expect(screen.queryByText(/percent remain/)).toBeNull();
});

test('a role that ended while the form was open costs nothing that was typed', async () => {
  await open('/en/needs/nee_1/edit', { ...portal, NeedToEdit: () => node(draft()), SaveNeed: () => ({ error: refused('forbidden') }) });
  await screen.findByLabelText('Title');
  type('Title', 'Typed');
  fireEvent.click(screen.getByRole('button', { name: 'Save the draft' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Your role does not allow this.');
  expect(screen.getByLabelText('Title')).toHaveProperty('value', 'Typed');
  expect(localStorage).toHaveLength(1);
});

test('two versions are chosen from field by field, then saved on the one that stands', async () => {
  const now = draft({ version: 5, title: 'Theirs', agency: 'Another agency' });
  const { asked } = await open('/en/needs/nee_1/edit', {
    ...portal,
    NeedToEdit: () => node(draft()),
    SaveNeed: ({ version }) =>
      version === 3
        ? { ...written('saveNeed', now), error: refused('stale_version', 'saveNeed') }
        : written('saveNeed', { ...now, version: 6, title: 'Mine' }),
  });
  await screen.findByLabelText('Title');
  type('Title', 'Mine');
  fireEvent.click(screen.getByRole('button', { name: 'Save the draft' }));
  const two = within((await screen.findByRole('heading', { name: 'Two versions' })).closest('section')!);
  const legends = two.getAllByRole('group').map((one) => one.querySelector('legend')?.textContent?.trim());
  expect(legends).toEqual(['Title (changed on both sides)', 'Agency in charge']);
  // What only they changed is preset to theirs, what both changed to mine.
  expect(two.getAllByRole('radio').map((one) => (one as HTMLInputElement).checked)).toEqual([true, false, false, true]);
  fireEvent.click(two.getByRole('button', { name: 'Go on with what is chosen' }));
  await screen.findByLabelText('Title');
  fireEvent.click(screen.getByRole('button', { name: 'Save the draft' }));
  expect(await screen.findByText('Everything is saved.')).toBeTruthy();
  expect(last(asked, 'SaveNeed')).toMatchObject({ version: 5, input: { title: 'Mine', agency: 'Another agency' } });
  expect(localStorage).toHaveLength(0);
});

test('a translation is written beside the original, and makes the need no less complete', async () => {
  const { asked } = await open('/en/needs/nee_1/edit?in=fr', {
    ...portal,
    NeedToEdit: () => node(draft()),
    SaveNeed: () => written('saveNeed', draft({ version: 4 })),
  });
  expect(await screen.findByText('Six machines.')).toBeTruthy();
  expect(screen.getByLabelText('What exactly is needed')).toHaveProperty('value', '');
  expect(asked.find(({ name }) => name === 'NeedToEdit')?.variables).toMatchObject({ lang: 'fr' });
  await waitFor(() => expect(last(asked, 'NeedCompleteness')).toMatchObject({ input: { language: 'fr', summary: 'Six machines.' } }));
  type('Title', 'Machines de marquage');
  fireEvent.click(screen.getByRole('button', { name: 'Save the draft' }));
  const input = { language: 'fr', title: 'Machines de marquage', summary: '' };
  await waitFor(() => expect(last(asked, 'SaveNeed')).toMatchObject({ lang: 'fr', input }));
});

test('opening is offered by the API alone, and only for what is saved', async () => {
  const cannot = await open('/en/needs/nee_1/edit', { ...portal, NeedToEdit: () => node(draft({ permissions: can('canSave') })) });
  expect(await screen.findByText('The national point of contact of your State opens it.')).toBeTruthy();
  type('Title', 'Typed');
  expect(await screen.findByText(/Save the draft first/)).toBeTruthy();
  expect(cannot.asked.some(({ name }) => name === 'OpenWrittenNeed')).toBe(false);
});

test('who may not change a need is led to its page', async () => {
  const { router } = await open('/en/needs/nee_1/edit', { ...portal, NeedToEdit: () => node(own()), Need: () => node(own()) });
  await waitFor(() => expect(router.state.location.pathname).toBe('/en/needs/nee_1'));
});

test('visitors sign in first, and others than those who ask have other pages', async () => {
  const { router } = await open('/en/needs/new', {});
  await waitFor(() => expect(router.state.location).toMatchObject({ pathname: '/en/sign-in', searchStr: expect.stringContaining('needs') }));
  await open('/en/needs/mine', { Viewer: () => answers.viewer('DONOR_OFFICER') });
  expect(await screen.findByRole('heading', { name: 'Not for this role' })).toBeTruthy();
});

test('my needs: what is due first, then drafts, open and past ones', async () => {
  const { asked } = await open('/en/needs/mine', {
    ...portal,
    MyNeeds: () =>
      answers.list('needs', 'Need', [
        draft({ id: 'nee_d', title: 'A draft' }),
        own({ id: 'nee_o', title: 'An open one', confirmBy: '2026-01-01', permissions: can('canReconfirm') }),
        own({ id: 'nee_p', title: 'A past one', stage: 'MET' }),
      ]),
  });
  await screen.findByRole('heading', { name: 'What is due' });
  expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual([
    'What is due',
    'Drafts',
    'Open needs',
    'No longer asked for',
    'National reports',
  ]);
  expect(screen.getByRole('link', { name: 'A draft' }).getAttribute('href')).toBe('/en/needs/nee_d/edit');
  expect(asked.find(({ name }) => name === 'MyNeeds')?.variables).toMatchObject({
    where: { or: [{ stateID: 'sta_bdi' }, { hasStatesWith: [{ stateID: 'sta_bdi' }] }] },
  });
});

test('a permanent mission begins no needs', async () => {
  await open('/en/needs/mine', { ...portal, Viewer: () => answers.viewer('MISSION'), MyNeeds: () => answers.list('needs', 'Need', []) });
  expect(await screen.findByText(/Nothing has been asked for yet/)).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Begin a need' })).toBeNull();
});

test('what was typed and never saved is found again', async () => {
  const kept = { value: { title: 'Half written' }, version: 3, at: '2026-03-01T10:00:00.000Z' };
  localStorage.setItem('entraide.draft/usr_1/need/nee_7.fr/3', JSON.stringify(kept));
  await open('/en/needs/mine', { ...portal, MyNeeds: () => answers.list('needs', 'Need', []) });
  expect((await screen.findByRole('link', { name: 'Half written' })).getAttribute('href')).toBe('/en/needs/nee_7/edit?in=fr');
});

test('the secretariat enters what a State sent on paper', async () => {
  const { asked, router } = await open('/en/needs/enter', {
    ...portal,
    Viewer: () => answers.viewer('SECRETARIAT'),
    EnterNeed: () => written('enterNeed', own()),
    Need: () => node(own()),
  });
  fireEvent.change(await screen.findByLabelText('State that asks'), { target: { value: 'sta_lac' } });
  type('The paper: kind, number, date', 'Note verbale 7');
  type('Title', 'Marking');
  fireEvent.click(screen.getByRole('button', { name: 'Enter and open' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/en/needs/nee_1'));
  const sent = { stateID: 'sta_lac', source: 'Note verbale 7', input: { title: 'Marking' } };
  expect(last(asked, 'EnterNeed')).toMatchObject(sent);
});

test('the form on paper has every field, for everybody', async () => {
  await open('/en/needs/form', {});
  await screen.findByRole('heading', { name: 'Form of a need' });
  for (const name of ['Title', 'Quantity', 'Estimated cost', 'Who maintains what is given', 'Who sees the need', 'Donors that you name'])
    expect(screen.getByRole('heading', { name })).toBeTruthy();
  expect(await screen.findByText('Disarmament')).toBeTruthy();
});

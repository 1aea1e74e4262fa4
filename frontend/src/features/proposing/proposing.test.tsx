import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import * as answers from '../../routes/answers.test-data';
import { down, open, refused, type Asked, type Reply } from '../../routes/open.test-data';
import { stepNames } from './search';
import { fields, stepOf } from './steps';

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('scrollTo', () => {});
});

const organisation = { __typename: 'Organisation', id: 'org_1', name: 'A partner' };

const partner = (role = 'PARTNER') => {
  const acting = answers.membership(role, { state: null, organisation });
  const { data } = answers.viewer(role);
  const viewer = data.viewer as { user: object };
  return { data: { ...data, viewer: { ...viewer, user: { ...viewer.user, memberships: [acting] }, membership: acting } } };
};

const need = {
  id: 'nee_1',
  title: 'Marking machines',
  titleLanguage: 'en',
  cost: { __typename: 'Money', amount: '1000.50', currency: 'EUR' },
  state: { __typename: 'State', id: 'sta_bdi', name: 'Burundi' },
  owner: null,
};

const organisationNames: Reply = ({ ids }) => ({
  data: { nodes: (ids as string[]).map((id) => ({ __typename: 'Organisation', id, name: id === 'org_1' ? 'A partner' : 'Another one' })) },
});

const needNames: Reply = ({ ids }) => ({ data: { nodes: (ids as string[]).map((id) => ({ __typename: 'Need', ...need, id })) } });

const portal: Record<string, Reply> = {
  Viewer: () => partner(),
  OpenNeeds: () => answers.list('needs', 'Need', [need]),
  FindOrganisations: () => answers.list('organisations', 'Organisation', [{ id: 'org_2', name: 'Another one' }]),
  NamesOfAnsweredNeeds: needNames,
  NamesOfPartners: organisationNames,
};

const can = (...granted: string[]) => ({
  __typename: 'ProjectPermissions',
  ...Object.fromEntries(['canSave', 'canSubmit', 'canProposeChange', 'canFollowUp'].map((name) => [name, granted.includes(name)])),
});

const machines = { __typename: 'BudgetLine', id: 'bdl_1', position: 1, year: 2027, label: 'Machines', amount: '1250000.50' };

const line = (part: object = {}) => ({ ...machines, ...part });

const project = (part: object = {}) => ({
  __typename: 'Project',
  id: 'prj_1',
  version: 3,
  stage: 'DRAFT',
  startDate: '2027-01-01',
  endDate: '2028-12-31',
  genderMarker: 1,
  workingLanguages: ['en', 'fr'],
  title: 'Marking in Burundi',
  titleLanguage: 'en',
  summary: 'All service weapons are marked.',
  summaryLanguage: 'en',
  budget: { __typename: 'Money', currency: 'USD', amount: '1250000.50' },
  budgetLines: [line()],
  results: [
    {
      __typename: 'Result',
      id: 'res_1',
      position: 1,
      title: 'Weapons are marked',
      indicator: 'Weapons marked',
      countsPeople: false,
      baseline: '0.00',
      target: '9000.00',
    },
  ],
  recipients: [{ __typename: 'ProjectRecipient', id: 'rec_1', percentage: '100.000000', stateID: 'sta_lac', regionID: null, hasActivity: true }],
  themes: [{ __typename: 'ProjectTheme', id: 'pth_1', percentage: '100.000000', theme: { __typename: 'Theme', id: 'thm_ddr', code: 'ddr' } }],
  participations: {
    __typename: 'ParticipationConnection',
    edges: [{ __typename: 'ParticipationEdge', node: { __typename: 'Participation', id: 'ptc_1', role: 'IMPLEMENTING', organisation } }],
  },
  needLinks: [{ __typename: 'NeedProject', id: 'npr_1', needID: 'nee_1', share: '60.500000' }],
  versions: [],
  permissions: can('canSave', 'canSubmit'),
  ...part,
});

/** A version that was returned. */
const returned = {
  __typename: 'ProjectVersion',
  id: 'pvr_1',
  number: 1,
  kind: 'PROPOSAL',
  stage: 'RETURNED',
  decidedAt: '2026-03-01T00:00:00Z',
  reasons: 'Name the agency.',
};

const node = (one: object | null) => ({ data: { node: one } });

const written = (verb: string, one: object | null, problems: object[] = []) => ({
  data: { [verb]: { __typename: 'ProjectPayload', project: one, problems } },
});

/** What an operation was last asked with. */
const last = (asked: Asked[], operation: string) => asked.findLast(({ name }) => name === operation)?.variables;

const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

/** Waits for a step to be shown. */
const step = (name: string) => screen.findByRole('heading', { level: 2, name });

test('every field is asked for in one step, and is found by the path of its input', () => {
  expect(fields.map(({ name }) => name)).toHaveLength(new Set(fields.map(({ name }) => name)).size);
  const paths = ['title', 'needs.0.percentage', 'recipients.1.stateID', 'genderMarker', 'partners.0.role', 'currency', 'results.0.target'];
  expect(paths.map(stepOf)).toEqual(['answers', 'answers', 'recipients', 'themes', 'partners', 'budget', 'results']);
  expect(stepOf('hidden')).toBeUndefined();
});

test('the steps stand in the address, and each has the focus at its heading', async () => {
  const { router } = await open('/en/projects/new', portal);
  await step('What it answers');
  for (const [index, title] of ['Who receives', 'Themes', 'Partners', 'Budget and time', 'Results', 'Review and submit'].entries()) {
    press(`Next: ${title}`);
    const heading = await step(title);
    expect(document.activeElement).toBe(heading);
    expect(router.state.location.search).toMatchObject({ step: stepNames[index + 1] });
    expect(screen.getByRole('button', { current: 'step' }).textContent).toContain(title);
  }
  press(/^3/);
  await step('Themes');
});

test('needs are searched, chosen and shared out, and the sum is exact', async () => {
  const { asked } = await open('/en/projects/new?need=nee_9', { ...portal, DraftProposal: () => ({ error: down() }) });
  await step('What it answers');
  fireEvent.change(screen.getByLabelText('Find an open need'), { target: { value: 'mark' } });
  await waitFor(() => expect(last(asked, 'OpenNeeds')).toMatchObject({ where: { stageIn: ['OPEN', 'PARTLY_MET'], titlesContainsFold: 'mark' } }));
  fireEvent.click(await screen.findByRole('button', { name: 'Add Marking machines' }));
  expect(await screen.findByText('Added')).toBeTruthy();
  const shares = screen.getAllByLabelText(/Marking machines · Burundi/);
  fireEvent.change(shares[0]!, { target: { value: '33.33' } });
  fireEvent.change(shares[1]!, { target: { value: '66.67' } });
  expect(screen.getByText(/Sum:/).textContent).toBe('Sum: 100 of 100 percent');
  press('Save the draft');
  await waitFor(() => expect(last(asked, 'DraftProposal')).toBeTruthy());
  expect(last(asked, 'DraftProposal')?.input).toMatchObject({
    needs: [
      { needID: 'nee_9', percentage: '33.33' },
      { needID: 'nee_1', percentage: '66.67' },
    ],
  });
});

test('recipients are States or regions; a State without activity is told, not asked', async () => {
  const { asked } = await open('/en/projects/new?step=recipients', {
    ...portal,
    Reference: () => {
      const { data } = answers.reference();
      const region = { __typename: 'Region', id: 'reg_1', code: '014', parentID: null, name: 'Eastern Africa' };
      return { data: { ...data, regions: answers.list('regions', 'Region', [region]).data.regions } };
    },
    DraftProposal: () => written('draftProject', null, [{ __typename: 'Problem', field: 'recipients.1.percentage', key: 'x', message: 'Above 0.' }]),
  });
  await step('Who receives');
  press('Add a recipient');
  press('Add a recipient');
  const [first, second] = screen.getAllByRole('combobox', { name: 'State or region' });
  fireEvent.change(first!, { target: { value: 'sta_lac' } });
  fireEvent.change(second!, { target: { value: 'reg_1' } });
  // Where no State receives there is none to be asked.
  expect(screen.getAllByRole('checkbox')).toHaveLength(1);
  fireEvent.click(screen.getByRole('checkbox', { name: 'There is activity in the country' }));
  expect(screen.getByText(/the State is told, and not asked/)).toBeTruthy();
  press('Split evenly');
  press('Save the draft');
  await waitFor(() => expect(screen.getAllByRole('textbox', { name: 'Percent' })[1]!.getAttribute('aria-invalid')).toBe('true'));
  expect(last(asked, 'DraftProposal')?.input).toMatchObject({
    recipients: [
      { stateID: 'sta_lac', percentage: '50', hasActivity: false },
      { regionID: 'reg_1', percentage: '50' },
    ],
  });
});

test('partners are found by name, one’s own first, and one may do several things', async () => {
  const { asked } = await open('/en/projects/new?step=partners', { ...portal, DraftProposal: () => ({ error: down() }) });
  await step('Partners');
  fireEvent.click(await screen.findByRole('button', { name: 'Add A partner' }));
  press('Add A partner');
  fireEvent.change(screen.getByLabelText('Find an organisation'), { target: { value: 'other' } });
  fireEvent.click(await screen.findByRole('button', { name: 'Add Another one' }));
  await waitFor(() => expect(last(asked, 'FindOrganisations')).toMatchObject({ text: 'other' }));
  fireEvent.change(await screen.findByLabelText('Another one'), { target: { value: 'IMPLEMENTING' } });
  press('Save the draft');
  await waitFor(() => expect(last(asked, 'DraftProposal')).toBeTruthy());
  expect(last(asked, 'DraftProposal')?.input).toMatchObject({
    partners: [
      { organisationID: 'org_1', role: 'FUNDING' },
      { organisationID: 'org_1', role: 'ACCOUNTABLE' },
      { organisationID: 'org_2', role: 'IMPLEMENTING' },
    ],
  });
});

test('the budget is summed by year while it is typed, to the cent', async () => {
  await open('/en/projects/new?step=budget', portal);
  await step('Budget and time');
  type('First day', '2027-01-01');
  type('Last day', '2028-12-31');
  fireEvent.change(screen.getByLabelText('Currency'), { target: { value: 'USD' } });
  press('Add a line');
  press('Add a line');
  const group = (index: number) => within(screen.getByRole('group', { name: `Budget line ${index}` }));
  fireEvent.change(group(1).getByLabelText('Amount'), { target: { value: '0.10' } });
  fireEvent.change(group(2).getByLabelText('Year'), { target: { value: '2028' } });
  fireEvent.change(group(2).getByLabelText('Amount'), { target: { value: '1,000,000.20' } });
  expect(screen.getByText(/^Total:/).textContent).toBe('Total: 1,000,000.30 US dollars');
  expect(screen.getByText(/^2028:/).textContent).toBe('2028: 1,000,000.20 US dollars');
});

test('what is typed outlives the page, step by step, until it is saved', async () => {
  const first = await open('/en/projects/new', portal);
  await step('What it answers');
  type('Title', 'Marking');
  press('Next: Who receives');
  await step('Who receives');
  expect(await screen.findByText('Not saved yet; kept in this browser.')).toBeTruthy();
  await first.router.navigate({ to: '/$lang', params: { lang: 'en' } });
  await waitFor(() => expect(screen.queryByText('Who receives')).toBeNull());
  await first.router.navigate({ to: '/$lang/projects/new', params: { lang: 'en' } });
  expect(await screen.findByText(/Restored from this browser/)).toBeTruthy();
  expect(screen.getByLabelText('Title')).toHaveProperty('value', 'Marking');
});

test('a draft that is saved is written on under its own address, in the same step', async () => {
  const { asked, router } = await open('/en/projects/new?step=results', {
    ...portal,
    DraftProposal: () => written('draftProject', project()),
    ProposalToEdit: () => node(project()),
  });
  await step('Results');
  press('Add a result');
  type('Indicator', 'Weapons marked');
  press('Save the draft');
  await waitFor(() => expect(router.state.location.pathname).toBe('/en/projects/prj_1/edit'));
  expect(router.state.location.search).toMatchObject({ step: 'results' });
  expect(localStorage).toHaveLength(0);
  expect(last(asked, 'DraftProposal')?.input).toMatchObject({ language: 'en', results: [{ indicator: 'Weapons marked' }] });
  expect(asked.find(({ name }) => name === 'DraftProposal')?.key).toBeTruthy();
  expect(await screen.findByText('Everything is saved.')).toBeTruthy();
});

test('the review says all, and what is not said yet; what is asked leads to its field in its step', async () => {
  const problems = [
    { __typename: 'Problem', field: 'budget.0.amount', key: 'x', message: 'An amount is above 0.' },
    { __typename: 'Problem', field: 'summary', key: 'y', message: 'Say what will be done.' },
  ];
  await open('/en/projects/prj_1/edit?step=review', {
    ...portal,
    ProposalToEdit: () => node(project({ summary: null, budgetLines: [line({ amount: '0.00' })] })),
    SubmitProposal: () => written('submitProject', null, problems),
  });
  await step('Review and submit');
  const shown = within(screen.getByRole('region', { name: 'What it answers' }));
  expect(await shown.findByText('60.5% Marking machines · Burundi')).toBeTruthy();
  expect(shown.getByText('Nothing said yet')).toBeTruthy();
  expect(screen.getByText('100% Lacking State')).toBeTruthy();
  expect(screen.getByText('Implementing: A partner')).toBeTruthy();
  expect(screen.getByText(/from 0 to 9,000/)).toBeTruthy();
  press('Submit for review');
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Submit for review' }));
  fireEvent.click(await screen.findByRole('button', { name: 'An amount is above 0.' }));
  await step('Budget and time');
  const amount = screen.getByLabelText('Amount');
  await waitFor(() => expect(document.activeElement).toBe(amount));
  expect(amount.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByRole('button', { name: /What it answers \(something must be corrected\)/ })).toBeTruthy();
});

test('only what is saved is submitted, and only where the API allows it', async () => {
  await open('/en/projects/prj_1/edit?step=review', { ...portal, ProposalToEdit: () => node(project({ permissions: can('canSave') })) });
  expect(await screen.findByText('The national point of contact of your State submits it.')).toBeTruthy();
  press(/^1/);
  await step('What it answers');
  type('Title', 'Typed');
  press(/^7/);
  await step('Review and submit');
  expect(screen.getByText(/Save the proposal first/)).toBeTruthy();
});

test('two versions are chosen from field by field, then saved on the one that stands', async () => {
  const now = project({ version: 5, title: 'Theirs', budgetLines: [line({ amount: '7.00' })] });
  const { asked } = await open('/en/projects/prj_1/edit', {
    ...portal,
    ProposalToEdit: () => node(project()),
    SaveProposal: ({ version }) =>
      version === 3
        ? { ...written('saveProject', now), error: refused('stale_version', 'saveProject') }
        : written('saveProject', { ...now, version: 6, title: 'Mine' }),
  });
  await step('What it answers');
  type('Title', 'Mine');
  press('Save the draft');
  const two = within((await screen.findByRole('heading', { name: 'Two versions' })).closest('section')!);
  const legends = two.getAllByRole('group').map((one) => one.querySelector('legend')?.textContent?.trim());
  expect(legends).toEqual(['Title (changed on both sides)', 'Budget']);
  expect(two.getByText(/^7 US dollars/)).toBeTruthy();
  fireEvent.click(two.getByRole('button', { name: 'Go on with what is chosen' }));
  await step('What it answers');
  press('Save the draft');
  expect(await screen.findByText('Everything is saved.')).toBeTruthy();
  const input = { title: 'Mine', budget: [{ year: 2027, label: 'Machines', amount: '7' }] };
  expect(last(asked, 'SaveProposal')).toMatchObject({ version: 5, input });
});

test('what was returned says why, until it is submitted again', async () => {
  await open('/en/projects/prj_1/edit', { ...portal, ProposalToEdit: () => node(project({ stage: 'RETURNED', versions: [returned] })) });
  expect(await screen.findByText('Name the agency.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Save the changes' })).toBeTruthy();
});

test('of what is published a change is proposed, once, at the end', async () => {
  const { asked, router } = await open('/en/projects/prj_1/edit', {
    ...portal,
    ProposalToEdit: () => node(project({ stage: 'PUBLISHED', permissions: can('canProposeChange') })),
    ProposeChange: () => written('proposeProjectChange', project({ version: 4, stage: 'PUBLISHED', permissions: can('canProposeChange') })),
    Project: () => answers.project(),
  });
  expect(await screen.findByRole('heading', { level: 1, name: 'Propose a change' })).toBeTruthy();
  type('Title', 'Marking in all of Burundi');
  expect(screen.queryByRole('button', { name: 'Propose the change' })).toBeNull();
  press(/^7/);
  await step('Review and submit');
  press('Propose the change');
  await waitFor(() => expect(router.state.location.pathname).toBe('/en/projects/prj_1'));
  expect(last(asked, 'ProposeChange')).toMatchObject({ id: 'prj_1', version: 3, input: { title: 'Marking in all of Burundi', currency: 'USD' } });
});

test('a translation is written beside the original', async () => {
  const { asked } = await open('/en/projects/prj_1/edit?in=fr', {
    ...portal,
    ProposalToEdit: () => node(project()),
    SaveProposal: () => written('saveProject', project({ version: 4 })),
  });
  expect(await screen.findByText('All service weapons are marked.')).toBeTruthy();
  expect(screen.getByLabelText('What will be done')).toHaveProperty('value', '');
  type('Title', 'Marquage au Burundi');
  press('Save the draft');
  const input = { language: 'fr', title: 'Marquage au Burundi', summary: '' };
  await waitFor(() => expect(last(asked, 'SaveProposal')).toMatchObject({ lang: 'fr', input }));
});

test('who may not change a project is led to its page; who proposes nothing has other pages', async () => {
  const { router } = await open('/en/projects/prj_1/edit', {
    ...portal,
    ProposalToEdit: () => node(project({ permissions: can() })),
    Project: () => answers.project(),
  });
  await waitFor(() => expect(router.state.location.pathname).toBe('/en/projects/prj_1'));
  await open('/en/projects/new', { Viewer: () => answers.viewer('COMMITTEE') });
  expect(await screen.findByRole('heading', { name: 'Not for this role' })).toBeTruthy();
});

const consent = (id: string, stage: string) => ({ __typename: 'Consent', id, kind: 'CONSENT', stage });

const mine = (part: object) => ({
  ...project(),
  updatedAt: '2026-02-01T08:00:00Z',
  followUpOn: null,
  consents: [],
  permissions: can(),
  ...part,
});

test('my projects: what is due first, then by stage', async () => {
  const { asked } = await open('/en/projects/mine', {
    ...portal,
    MyProjects: () =>
      answers.list('projects', 'Project', [
        mine({ id: 'prj_d', title: 'A draft', permissions: can('canSave') }),
        mine({ id: 'prj_r', title: 'A returned one', stage: 'RETURNED', versions: [returned], permissions: can('canSave') }),
        mine({
          id: 'prj_a',
          title: 'One that waits',
          stage: 'AWAITING_CONSENT',
          consents: [consent('cns_1', 'CONSENTED'), consent('cns_2', 'ASKED')],
        }),
        mine({ id: 'prj_c', title: 'A done one', stage: 'COMPLETED', followUpOn: '2026-01-01', permissions: can('canFollowUp') }),
      ]),
  });
  await screen.findByRole('heading', { name: 'What is due' });
  expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual([
    'What is due',
    'Drafts and returned',
    'In review or awaiting consent',
    'Ended',
  ]);
  expect(screen.getByText('Name the agency.')).toBeTruthy();
  expect(screen.getByText('1 of 2 States consented')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'A draft' }).getAttribute('href')).toBe('/en/projects/prj_d/edit');
  expect(last(asked, 'MyProjects')).toMatchObject({ where: { ownerID: 'org_1' } });
});

test('a mission finds the consents that are asked of its State, with the clock, and proposes nothing', async () => {
  const asking = {
    id: 'cns_1',
    dueOn: '2026-01-01',
    project: { __typename: 'Project', id: 'prj_9', title: 'Asked for', titleLanguage: 'en', owner: organisation, state: null },
  };
  const { asked } = await open('/en/projects/mine', {
    Viewer: () => answers.viewer('MISSION'),
    MyProjects: () => answers.list('projects', 'Project', []),
    ConsentsAsked: () => answers.list('consents', 'Consent', [asking]),
  });
  const item = (await screen.findByRole('link', { name: 'Asked for' })).closest('li')!;
  expect(item.textContent).toMatch(/An answer is hoped for by 1 January 2026 \(\d+ days ago\)\./);
  expect(item.className).toBe('late');
  expect(last(asked, 'ConsentsAsked')).toMatchObject({ state: 'sta_bdi' });
  expect(screen.queryByRole('link', { name: 'Propose a project' })).toBeNull();
});

test('a list with nothing in it says what a proposal is; one that cannot be reached can be asked again', async () => {
  let up = false;
  await open('/en/projects/mine', { ...portal, MyProjects: () => (up ? answers.list('projects', 'Project', []) : { error: down() }) });
  const again = await screen.findByRole('button', { name: 'Try again' });
  up = true;
  fireEvent.click(again);
  expect(await screen.findByText(/Nothing has been proposed yet/)).toBeTruthy();
});

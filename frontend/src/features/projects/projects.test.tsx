import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import * as answers from '../../routes/answers.test-data';
import { open, refused } from '../../routes/open.test-data';
import { byYear } from './Budget';

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => {});
});

const burundi = { __typename: 'State', id: 'sta_bdi', name: 'Burundi' };
const owner = { __typename: 'Organisation', id: 'org_1', name: 'A partner' };

const step = (action: string, at: string, part: object = {}) => ({
  __typename: 'ProjectStep',
  id: `pst_${action}`,
  at,
  action,
  role: 'PARTNER',
  state: null,
  organisation: owner,
  ...part,
});

const line = (position: number, year: number, amount: string) => {
  const [id, label] = [`bdl_${position}`, `Line ${position}`];
  return { __typename: 'BudgetLine', id, position, year, label, amount };
};

const result = (part: object = {}) => ({
  __typename: 'Result',
  id: 'res_1',
  position: 1,
  title: 'Officers are trained',
  indicator: 'Officers trained',
  countsPeople: true,
  baseline: '0.00',
  target: '24.00',
  actual: null,
  women: null,
  men: null,
  ...part,
});

const consent = (stage: string, part: object = {}) => ({
  __typename: 'Consent',
  id: 'cns_1',
  stage,
  askedAt: '2026-02-01T00:00:00Z',
  dueOn: '2026-03-02',
  answeredAt: null,
  reason: null,
  state: burundi,
  ...part,
});

const declared = (part: object = {}) =>
  answers.project({
    origin: 'DECLARED',
    stage: 'PUBLISHED',
    title: 'Training',
    titleLanguage: 'en',
    isConfirmed: true,
    reporter: null,
    owner,
    sourceRecord: null,
    source: null,
    ...part,
  });

const can = answers.projectPermissions;
const done = (one: object | null, problems: object[] = []) => ({ data: { done: { __typename: 'ProjectPayload', row: one, problems } } });

/** What a verb answers: the project as it is then. */
const now = (part: object) => declared(part).data.node;

test('the sums of the years are exact, and the largest fills its bar', () => {
  expect(byYear([line(1, 2028, '0.10'), line(2, 2027, '9007199254740993.01'), line(3, 2028, '0.20')])).toEqual([
    { year: 2027, amount: '9007199254740993.01', part: 100 },
    { year: 2028, amount: '0.3', part: 0 },
  ]);
  expect(byYear([line(1, 2027, '0.00')])).toEqual([{ year: 2027, amount: '0', part: 0 }]);
});

test('what is declared says by whom, and who confirmed it; what is imported is not confirmed by the State', async () => {
  await open('/en/projects/prj_1', { Project: () => declared(), ProjectTransactions: answers.transactions });
  expect((await screen.findByText(/Proposed here by/)).textContent).toBe('Proposed here by A partner. Confirmed by the recipient States.');
  await open('/en/projects/prj_1', { Project: () => answers.project(), ProjectTransactions: answers.transactions });
  expect(await screen.findByText(/not confirmed by the State/)).toBeTruthy();
});

test('the public sees the timeline, the budget, the results and the needs, and nothing of what is not for it', async () => {
  await open('/en/projects/prj_1', {
    Project: () =>
      declared({
        workingLanguages: ['fr', 'en'],
        budget: { __typename: 'Money', amount: '3.50', currency: 'EUR', usd: null, rate: null, rateDate: null, rateSource: null },
        budgetLines: [line(1, 2027, '1.25'), line(2, 2028, '2.25')],
        results: [result({ actual: '20.00', women: '12.00', men: '8.00' })],
        workedWell: 'The trainers.',
        steps: [step('start', '2026-05-01T00:00:00Z'), step('publish', '2026-04-01T00:00:00Z', { role: '', organisation: null })],
        needLinks: [
          {
            __typename: 'NeedProject',
            id: 'npr_1',
            share: '40.000000',
            need: { __typename: 'Need', id: 'nee_1', title: 'Trainers', titleLanguage: 'en', state: burundi },
          },
        ],
      }),
    ProjectTransactions: answers.transactions,
  });
  const section = async (name: string) => within((await screen.findByRole('heading', { level: 2, name })).closest('section')!);
  const timeline = await section('Timeline');
  expect(timeline.getAllByRole('listitem').map((one) => one.textContent)).toEqual([
    '1 April 2026Project publishedAutomatically',
    '1 May 2026Work beganPartner organisation · A partner',
  ]);
  const budget = await section('Budget by year and line');
  expect(budget.getByText('2.25 euros')).toBeTruthy();
  expect(budget.getByRole('row', { name: 'Line 1 2027 1.25' })).toBeTruthy();
  const results = await section('Results');
  expect(results.getByRole('row', { name: /Officers trained/ }).textContent).toContain('20women and girls 12, men and boys 8');
  expect(results.getByText('The trainers.')).toBeTruthy();
  expect((await section('Needs that it answers')).getByRole('link', { name: 'Trainers' }).getAttribute('href')).toBe('/en/needs/nee_1');
  expect(screen.getByText('Working languages').nextElementSibling?.textContent).toBe('Français · English');
  for (const words of [/For those who propose/, /Consent of the recipient States/, /^Edit$/]) expect(screen.queryByText(words)).toBeNull();
});

test('a State that is asked consents, or does not, with a reason that is for few', async () => {
  const { asked } = await open('/en/projects/prj_1', {
    Viewer: () => answers.viewer('FOCAL_POINT'),
    Project: () =>
      declared({
        stage: 'AWAITING_CONSENT',
        isConfirmed: false,
        consents: [consent('ASKED')],
        ownConsent: { __typename: 'Consent', id: 'cns_1', stage: 'ASKED' },
        permissions: can('canConsent'),
      }),
    ProjectTransactions: answers.transactions,
    ConsentProject: () =>
      done(
        now({
          stage: 'REFUSED',
          consents: [consent('REFUSED', { answeredAt: '2026-02-03T00:00:00Z', reason: 'Not now.' })],
          ownConsent: { __typename: 'Consent', id: 'cns_1', stage: 'REFUSED' },
          permissions: can('canConsent'),
        }),
      ),
  });
  const own = within((await screen.findByRole('heading', { name: /For those who propose/ })).closest('section')!);
  expect(own.getAllByRole('button').map((one) => one.textContent)).toEqual(['Consent', 'Do not consent']);
  fireEvent.click(own.getByRole('button', { name: 'Do not consent' }));
  const dialog = within(screen.getByRole('dialog'));
  fireEvent.change(dialog.getByRole('textbox'), { target: { value: 'Not now.' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Do not consent' }));
  expect(await screen.findByText('Your State does not consent.')).toBeTruthy();
  expect(asked.find(({ name }) => name === 'ConsentProject')?.variables).toMatchObject({ version: 3, consents: false, note: 'Not now.' });
  // What was refused cannot be answered anew.
  expect(own.queryByRole('button', { name: 'Consent' })).toBeNull();
  expect(screen.getByText('Not now.')).toBeTruthy();
});

test('the work is done with what was reached, people by sex, and what was learnt', async () => {
  const problem = { __typename: 'Problem', field: 'reached.0.women', key: 'x', message: 'Women and men sum to all.' };
  const { asked } = await open('/en/projects/prj_1', {
    Viewer: () => answers.viewer('PARTNER'),
    Project: () => declared({ stage: 'UNDER_WAY', results: [result()], permissions: can('canComplete', 'canSuspend') }),
    ProjectTransactions: answers.transactions,
    CompleteProject: ({ reached }) =>
      (reached as Array<{ women?: string }>)[0]!.women === '12'
        ? done(now({ stage: 'COMPLETED', results: [result({ actual: '20.00', women: '12.00', men: '8.00' })], permissions: can() }))
        : done(null, [problem]),
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Say that it is done' }));
  const dialog = within(screen.getByRole('dialog'));
  const fill = (label: string | RegExp, value: string) => fireEvent.change(dialog.getByLabelText(label), { target: { value } });
  fill(/Reached/, '20');
  fill('Women and girls among them', '13');
  fill('Men and boys among them', '8');
  fill('What worked', 'The trainers.');
  fill('What did not work', 'The roads.');
  fireEvent.click(dialog.getByRole('button', { name: 'Say that it is done' }));
  await waitFor(() => expect(dialog.getByLabelText('Women and girls among them').getAttribute('aria-invalid')).toBe('true'));
  fill('Women and girls among them', '12');
  fireEvent.click(dialog.getByRole('button', { name: 'Say that it is done' }));
  expect(await screen.findByText('The project is completed.')).toBeTruthy();
  expect(asked.findLast(({ name }) => name === 'CompleteProject')?.variables).toMatchObject({
    version: 3,
    reached: [{ resultID: 'res_1', actual: '20', women: '12', men: '8' }],
    workedWell: 'The trainers.',
    didNotWork: 'The roads.',
  });
});

test('one that changed meanwhile is decided on anew, as it stands now', async () => {
  const { asked } = await open('/en/projects/prj_1', {
    Viewer: () => answers.viewer('PARTNER'),
    Project: () => declared({ permissions: can('canStart') }),
    ProjectTransactions: answers.transactions,
    StartProject: ({ version }) =>
      version === 3
        ? { ...done(now({ version: 7, permissions: can('canStart') })), error: refused('stale_version', 'done') }
        : done(now({ version: 8, stage: 'UNDER_WAY' })),
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Say that work began' }));
  const press = () => fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Say that work began' }));
  press();
  await waitFor(() => expect(within(screen.getByRole('dialog')).getByRole('alert').textContent).toContain('changed by somebody else'));
  press();
  expect(await screen.findByText('The project is under way.')).toBeTruthy();
  expect(asked.filter(({ name }) => name === 'StartProject').map(({ variables }) => variables.version)).toEqual([3, 7]);
});

test('what is published is changed by a proposal alone; while one waits there is no other', async () => {
  await open('/en/projects/prj_1', {
    Viewer: () => answers.viewer('PARTNER'),
    Project: () => declared({ permissions: can('canProposeChange') }),
    ProjectTransactions: answers.transactions,
  });
  expect((await screen.findByRole('link', { name: 'Propose a change' })).getAttribute('href')).toBe('/en/projects/prj_1/edit');
  await open('/en/projects/prj_1', {
    Viewer: () => answers.viewer('PARTNER'),
    Project: () =>
      declared({
        permissions: can('canProposeChange'),
        waitingChange: { __typename: 'ProjectVersion', id: 'pvr_2', submittedAt: '2026-05-01T00:00:00Z' },
      }),
    ProjectTransactions: answers.transactions,
  });
  expect(await screen.findByText(/A change proposed on 1 May 2026 waits/)).toBeTruthy();
});

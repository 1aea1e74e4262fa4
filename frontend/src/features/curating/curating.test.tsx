import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { parseQuery } from '../../app/address';
import * as answers from '../../routes/answers.test-data';
import { open, refused, type Reply } from '../../routes/open.test-data';
import { readMatchesSearch, readThemesSearch, toMatches, toProjects } from './search';

beforeEach(() => vi.stubGlobal('scrollTo', () => {}));

test('what the address says reaches the API', () => {
  expect(toProjects(readThemesSearch({}))).toEqual({ hasThemesWith: [{ certainty: 'SUGGESTED' }] });
  expect(toProjects(readThemesSearch(parseQuery('?theme=ddr')))).toEqual({ hasThemesWith: [{ certainty: 'SUGGESTED', hasThemeWith: [{ code: 'ddr' }] }] });
  expect(toMatches(readMatchesSearch({}))).toEqual({ stage: 'SUGGESTED' });
  const called = [{ nameContainsFold: 'police' }];
  expect(toMatches(readMatchesSearch(parseQuery('?which=merged&text=police')))).toEqual({ stage: 'MERGED', or: [{ hasFromWith: called }, { hasIntoWith: called }] });
  expect(readMatchesSearch(parseQuery('?which=all')).which).toBeUndefined();
});

const evidence = { __typename: 'ThemeEvidence', kind: 'LEXICON', field: 'title', lang: 'fr', term: 'arme*', quote: 'armes légères', code: null };

const theme = (code: string, percentage: string) => ({
  __typename: 'ProjectTheme',
  id: `pth_${code}`,
  percentage,
  certainty: 'SUGGESTED',
  theme: { __typename: 'Theme', id: `thm_${code}`, code, name: code === 'ddr' ? 'Disarmament' : code },
  evidence: [evidence],
});

const project = (number: number, part: object = {}) => ({
  id: `prj_${number}`,
  version: number,
  title: `Project ${number}`,
  titleLanguage: 'en',
  reporter: { __typename: 'Organisation', id: 'org_1', name: 'A donor' },
  themes: [{ ...theme('ddr', '100'), id: `pth_${number}` }],
  permissions: { __typename: 'ProjectPermissions', canAssignThemes: true },
  ...part,
});

const portal: Record<string, Reply> = {
  Viewer: () => answers.viewer('SECRETARIAT'),
  ThemedProjects: () => answers.list('projects', 'Project', [project(1), project(2), project(3)]),
  ConfirmThemes: () => ({ data: { confirmThemes: { __typename: 'ThemesPayload', projects: [], problems: [] } } }),
};

test('each project shows why its theme was suggested', async () => {
  await open('/en/secretariat/themes', portal);
  expect((await screen.findAllByText('armes légères'))[0]?.closest('q')).toBeTruthy();
  expect(screen.getByText('3 projects')).toBeTruthy();
});

test('one is confirmed by itself', async () => {
  const { asked } = await open('/en/secretariat/themes', portal);
  fireEvent.click(await screen.findByRole('button', { name: 'Confirm as suggested: Project 2' }));
  expect(await screen.findByText('The themes are confirmed.')).toBeTruthy();
  expect(asked.find(({ name }) => name === 'ConfirmThemes')?.variables.projects).toEqual([{ id: 'prj_2', version: 2 }]);
});

test('those that are chosen are confirmed together', async () => {
  const { asked } = await open('/en/secretariat/themes', portal);
  fireEvent.click(await screen.findByRole('button', { name: 'Choose all on this page' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Choose: Project 2' }));
  fireEvent.click(screen.getByRole('button', { name: 'Confirm 2 chosen projects' }));
  await screen.findByText('The themes of all that were chosen are confirmed.');
  expect(asked.find(({ name }) => name === 'ConfirmThemes')?.variables.projects).toEqual([
    { id: 'prj_1', version: 1 },
    { id: 'prj_3', version: 3 },
  ]);
});

test('what changed meanwhile is not confirmed', async () => {
  await open('/en/secretariat/themes', { ...portal, ConfirmThemes: () => ({ error: refused('stale_version') }) });
  fireEvent.click(await screen.findByRole('button', { name: 'Confirm as suggested: Project 1' }));
  expect((await screen.findByRole('alert')).textContent).toContain('changed by somebody else');
});

test('other themes are assigned with their shares', async () => {
  const { asked } = await open('/en/secretariat/themes', {
    ...portal,
    AssignThemes: () => ({
      data: {
        assignThemes: { __typename: 'ProjectPayload', project: null, problems: [{ __typename: 'Problem', field: 'themes', key: 'k', message: 'They sum to 90.' }] },
      },
    }),
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Assign others: Project 1' }));
  const dialog = within(screen.getByRole('dialog'));
  fireEvent.change(dialog.getByLabelText('Percent'), { target: { value: '90' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Assign and confirm' }));
  expect((await dialog.findByRole('alert')).textContent).toContain('They sum to 90.');
  expect(asked.find(({ name }) => name === 'AssignThemes')?.variables).toMatchObject({ id: 'prj_1', version: 1, themes: [{ theme: 'ddr', percentage: '90' }] });
});

const organisation = (id: string, name: string, part: object = {}) => ({
  __typename: 'Organisation',
  id,
  name,
  kind: 'GOVERNMENT',
  iatiRef: 'BI-GOV-1',
  mergedIntoID: null,
  state: { __typename: 'State', id: 'sta_bdi', name: 'Burundi' },
  aliases: [{ __typename: 'OrganisationAlias', id: `als_${id}`, name: 'An alias' }],
  participations: { __typename: 'ParticipationConnection', totalCount: 12 },
  ...part,
});

const may = (...granted: string[]) => ({
  __typename: 'OrganisationMatchPermissions',
  ...Object.fromEntries(['canMerge', 'canReject', 'canUnmerge'].map((name) => [name, granted.includes(name)])),
});

const match = (part: object = {}) => ({
  id: 'omt_1',
  version: 4,
  evidence: 'SAME_NAME',
  stage: 'SUGGESTED',
  decidedAt: null,
  from: organisation('org_1', 'Police du Burundi'),
  into: organisation('org_2', 'Police nationale du Burundi'),
  permissions: may('canMerge', 'canReject'),
  ...part,
});

const matches = (...all: object[]) => ({ ...portal, Matches: () => answers.list('organisationMatches', 'OrganisationMatch', all) });

const done = (verb: string, problems: object[] = []) => () => ({
  data: { [verb]: { __typename: 'OrganisationMatchPayload', organisationMatch: problems.length ? null : { __typename: 'OrganisationMatch', ...match({ version: 5 }) }, problems } },
});

test.each([
  ['Police nationale du Burundi', false],
  ['Police du Burundi', true],
])('two are merged either way: %s is kept', async (kept, reversed) => {
  const { asked } = await open('/en/secretariat/organisations', { ...matches(match()), MergeOrganisations: done('mergeOrganisations') });
  const side = within(await screen.findByRole('region', { name: kept }));
  expect(side.getByText('12 projects')).toBeTruthy();
  expect(side.getByText('An alias')).toBeTruthy();
  fireEvent.click(side.getByRole('button', { name: `Keep this one: ${kept}` }));
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Merge' }));
  expect(await screen.findByText('The two are merged.')).toBeTruthy();
  expect(asked.find(({ name }) => name === 'MergeOrganisations')?.variables).toEqual({ id: 'omt_1', version: 4, reversed, lang: 'en' });
});

test('what hinders a merger is said', async () => {
  const problems = [{ __typename: 'Problem', field: null, key: 'k', message: 'People act for it.' }];
  await open('/en/secretariat/organisations', { ...matches(match()), MergeOrganisations: done('mergeOrganisations', problems) });
  fireEvent.click(await screen.findByRole('button', { name: 'Keep this one: Police du Burundi' }));
  const dialog = within(screen.getByRole('dialog'));
  fireEvent.click(dialog.getByRole('button', { name: 'Merge' }));
  expect((await dialog.findByRole('alert')).textContent).toContain('People act for it.');
});

test('a merger says which was merged into which, and is taken back', async () => {
  const merged = match({ stage: 'MERGED', from: organisation('org_1', 'One'), into: organisation('org_2', 'Other', { mergedIntoID: 'org_1' }), permissions: may('canUnmerge') });
  const { asked } = await open('/en/secretariat/organisations?which=merged', { ...matches(merged), UnmergeOrganisations: done('unmergeOrganisations') });
  expect(await screen.findByRole('heading', { name: 'Other was merged into One' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Take the merger back' }));
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Take it back' }));
  expect(await screen.findByText('The merger is taken back.')).toBeTruthy();
  expect(asked.find(({ name }) => name === 'UnmergeOrganisations')?.variables).toMatchObject({ id: 'omt_1', version: 4 });
});

test('two are kept apart', async () => {
  const { asked } = await open('/en/secretariat/organisations', { ...matches(match()), RejectMatch: done('rejectMatch') });
  fireEvent.click(await screen.findByRole('button', { name: 'They are two' }));
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Keep them apart' }));
  expect(await screen.findByText('They are kept apart.')).toBeTruthy();
  expect(asked.some(({ name }) => name === 'RejectMatch')).toBe(true);
});

test('two are found by name and suggested by hand', async () => {
  const { asked } = await open('/en/secretariat/organisations', {
    ...matches(),
    OrganisationsToMatch: ({ text }) => answers.list('organisations', 'Organisation', [{ id: `org_${text as string}`, name: `Named ${text as string}` }]),
    SuggestMatch: done('suggestMatch'),
  });
  expect(await screen.findByText('No two organisations wait for a decision.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Suggest two by hand' }));
  const dialog = within(screen.getByRole('dialog'));
  for (const [label, text] of [['The one', 'a'], ['The other', 'b']] as const) {
    fireEvent.change(dialog.getByLabelText(`${label}: find by name`), { target: { value: text } });
    fireEvent.click(await dialog.findByRole('radio', { name: `Named ${text}` }));
  }
  fireEvent.click(dialog.getByRole('button', { name: 'Suggest' }));
  await waitFor(() => expect(asked.find(({ name }) => name === 'SuggestMatch')?.variables).toMatchObject({ fromID: 'org_a', intoID: 'org_b' }));
});

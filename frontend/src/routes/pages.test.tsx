import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { CombinedError } from 'urql';
import { beforeEach, expect, test, vi } from 'vitest';
import type { CoverageFilter } from '../gql/graphql';
import * as answers from './answers.test-data';
import { down, open, refused, type Reply } from './open.test-data';

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => {});
});

test('a cell says covered only where a declared need is secured', async () => {
  await open('/en/coverage?measure=gap', { Coverage: answers.coverage });
  const table = within(await screen.findByRole('region', { name: 'Table of States by theme' }));
  const row = (name: string) => within(table.getByRole('row', { name: new RegExp(`^${name}`) }));
  expect(row('Covered State').getByRole('link', { name: 'covered, Covered State, Disarmament' })).toBeTruthy();
  expect(row('Uncosted State').getByRole('link', { name: 'no cost given, Uncosted State, Disarmament' })).toBeTruthy();
  expect(row('Lacking State').getByRole('link', { name: '1.5M, Lacking State, Disarmament' })).toBeTruthy();
  // No need is declared in the last: with help reported or not, it is neither zero nor covered.
  expect(row('Silent State').queryByText('covered')).toBeNull();
  expect(row('Silent State').getAllByText('no need declared').length).toBeGreaterThan(1);
});

test('the totals are those of what has a theme; what has none stands apart', async () => {
  const { asked } = await open('/en/coverage', { Coverage: answers.coverage });
  const table = within(await screen.findByRole('region', { name: 'Table of States by theme' }));
  expect(asked.find(({ name }) => name === 'Coverage')?.variables).toMatchObject({ filter: {}, themed: { hasTheme: true } });
  const figure = within(screen.getByRole('region', { name: 'Totals' })).getByText('Disbursed').nextElementSibling;
  expect(figure?.textContent).toMatch(/^28US dollarsand 900\.5 without a theme/);
  expect(screen.getByText(/4 projects/)).toBeTruthy();
  const texts = (name: RegExp) => within(table.getByRole('row', { name })).getAllByRole('cell').map((cell) => cell.querySelector('bdi')?.textContent);
  expect(table.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual(['State', 'Total', 'Disarmament', 'Unspecified theme']);
  expect(texts(/^All/)).toEqual(['28', '28', '901']);
  expect(texts(/^Silent State/)).toEqual(['7', '7', '901']);
  expect(screen.getByRole('region', { name: 'Table of measures by year' }).textContent).toContain('200728.00');
});

test('where themes are chosen nothing is without one', async () => {
  const { asked } = await open('/en/coverage?themes=ddr', { Coverage: answers.coverage });
  const table = within(await screen.findByRole('region', { name: 'Table of States by theme' }));
  expect(asked.find(({ name }) => name === 'Coverage')?.variables).toMatchObject({ filter: { themes: ['ddr'] }, themed: { themes: ['ddr'], hasTheme: true } });
  expect(table.queryByRole('columnheader', { name: 'Unspecified theme' })).toBeNull();
});

test('a cell leads to its lines, with the filters in force', async () => {
  const { router } = await open('/en/coverage?measure=gap&fromYear=2005', { Coverage: answers.coverage, CoverageLines: answers.lines });
  fireEvent.click(await screen.findByRole('link', { name: /^1\.5M/ }));
  await screen.findByRole('heading', { name: /Gap: Lacking State/ });
  expect(router.state.location.searchStr).toBe('?fromYear=2005&measure=gap&place=state:LAC&theme=ddr');
  expect(await screen.findByText('2,000,000 Burundian francs')).toBeTruthy();
  expect(screen.getByText('Not converted: no rate is known')).toBeTruthy();
  const source = screen.getByRole('link', { name: 'A publisher' });
  expect(source.getAttribute('href')).toBe('/en/projects/prj_1#source');
});

test('filters reach the address and the API', async () => {
  const { asked, router } = await open('/en/coverage', { Coverage: answers.coverage });
  fireEvent.change(await screen.findByLabelText('From year'), { target: { value: '2005' } });
  await waitFor(() => expect(router.state.location.searchStr).toBe('?fromYear=2005'));
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ name: 'Coverage', variables: { filter: { fromYear: 2005 } } }));
});

test('each amount carries only what is shown: records are counted for the totals alone', async () => {
  const { texts } = await open('/en/coverage', { Coverage: answers.coverage });
  await screen.findByRole('region', { name: 'Table of States by theme' });
  expect(texts.get('Coverage')?.match(/\.\.\.Counts/g)).toHaveLength(1);
});

test('where the next answer fails, the last one does not stand under filters that it was not asked with', async () => {
  const reply: Reply = (variables) => ((variables.filter as CoverageFilter).fromYear ? { error: down() } : answers.coverage());
  const { router } = await open('/en/coverage', { Coverage: reply });
  await screen.findByRole('region', { name: 'Table of States by theme' });
  fireEvent.change(screen.getByLabelText('From year'), { target: { value: '2005' } });
  await screen.findByRole('alert');
  expect(screen.queryByRole('region', { name: 'Table of States by theme' })).toBeNull();
  expect(screen.queryByRole('link', { name: 'Download CSV' })).toBeNull();
  await router.navigate({ to: '/$lang/coverage', params: { lang: 'en' }, search: {} });
  expect(await screen.findByRole('region', { name: 'Table of States by theme' })).toBeTruthy();
});

test('the figures say what they are limited to, and so does their citation', async () => {
  await open('/en/coverage?fromYear=2005&toYear=2009&states=COV,LAC&donors=don_1&themeCertainty=CONFIRMED', { Coverage: answers.coverage });
  await screen.findByText('Donor don_1', { selector: '.in-words *, h1 *' });
  expect(document.querySelector('.in-words')?.textContent).toBe(
    'Years: 2005–2009 · States: Covered State or Lacking State · Donors: Donor don_1 · Themes assigned: Confirmed only',
  );
  const cited = document.querySelector('.citation')?.textContent;
  expect(cited).toContain('How to cite. Years: 2005–2009 · States: Covered State or Lacking State');
  expect(cited).toMatch(/\/en\/coverage\?fromYear=2005&toYear=2009&states=COV,LAC&donors=don_1&themeCertainty=CONFIRMED$/);
});

test('the lines say the years, donors and certainty that they depend on', async () => {
  await open('/en/coverage/lines?place=state:LAC&theme=ddr&measure=gap&fromYear=2007&toYear=2007&donors=don_1&themeCertainty=SUGGESTED', {
    CoverageLines: answers.lines,
  });
  await screen.findByText('Donor don_1', { selector: '.in-words *, h1 *' });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
    'Gap: Lacking StateDisarmamentYears: 2007 · Donors: Donor don_1 · Themes assigned: Suggested only',
  );
});

test.each(['place=state:XXX&theme=ddr', 'place=state:LAC&theme=nothing', 'place=region:999&theme=ddr'])('there are no lines of %s', async (cell) => {
  await open(`/en/coverage/lines?${cell}`, { CoverageLines: () => ({ error: refused('bad_user_input') }) });
  expect(await screen.findByRole('heading', { name: 'Page not found' })).toBeTruthy();
  await waitFor(() => expect(document.title).toContain('Page not found'));
});

test('a filter that the API does not understand can be cleared', async () => {
  const { router } = await open('/en/projects?theme=nothing&after=abc&sort=title', {
    Projects: ({ after }) => (after ? { error: refused('bad_user_input') } : { error: down() }),
  });
  fireEvent.click(within(await screen.findByRole('alert')).getByRole('button', { name: 'Clear filters' }));
  await waitFor(() => expect(router.state.location.searchStr).toBe('?sort=title'));
});

test('a chosen donor that is no longer there can be taken away', async () => {
  const { router } = await open('/en/coverage?donors=don_gone', { Coverage: answers.coverage });
  fireEvent.click(await screen.findByLabelText('Unknown donor'));
  await waitFor(() => expect(router.state.location.searchStr).toBe(''));
});

test('the name of a State leads to its projects under the same theme', async () => {
  await open('/en/coverage?themes=ddr', { Coverage: answers.coverage });
  const link = await screen.findByRole('link', { name: 'Covered State: projects' });
  expect(link.getAttribute('href')).toBe('/en/projects?state=COV&theme=ddr');
});

test('what cannot be the id of a project is not found, and is not asked for', async () => {
  const { asked } = await open('/en/projects/prj_%00', {});
  expect(await screen.findByRole('heading', { name: 'Page not found' })).toBeTruthy();
  expect(asked.some(({ name }) => name === 'Project')).toBe(false);
});

test('a project that cannot be reached has a heading and a title', async () => {
  await open('/en/projects/prj_1', { Project: () => ({ error: down() }) });
  expect((await screen.findByRole('alert')).textContent).toContain('The data cannot be reached');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Project');
  expect(document.title).toBe('Project · Entraide');
});

test('a fault of ours comes with the reference that we know it by', async () => {
  const fault = new CombinedError({ graphQLErrors: [{ message: 'no', extensions: { code: 'internal', requestId: 'req-7' } }] });
  await open('/en/projects', { Projects: () => ({ error: fault }) });
  expect((await screen.findByRole('alert')).textContent).toContain('Reference: req-7');
});

test('an API that is down says so, and trying again is the way back', async () => {
  let up = false;
  await open('/en/coverage', { Coverage: () => (up ? answers.coverage() : { error: down() }) });
  expect((await screen.findByRole('alert')).textContent).toContain('The data cannot be reached');
  up = true;
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('region', { name: 'Table of States by theme' })).toBeTruthy();
});

test('a project shows who says so, why it has its theme, and where it was read', async () => {
  await open('/en/projects/prj_1', { Project: answers.project, ProjectTransactions: answers.transactions });
  const title = await screen.findByText('Appui à la lutte contre les armes légères', { selector: 'h1 bdi' });
  expect(title.getAttribute('lang')).toBe('fr');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('(Français)');
  expect(document.querySelector('.origin')?.textContent).toBe('Reported by A donor, not confirmed by the State.');
  expect(screen.getByText('armes légères').closest('q')).toBeTruthy();
  expect(screen.getByText('Suggested by rule')).toBeTruthy();
  expect(screen.getByText('burundi.xml')).toBeTruthy();
  expect(await screen.findByText('Not counted: a flow between implementers')).toBeTruthy();
});

test('an address of the publisher that is no web address is no link', async () => {
  await open('/en/projects/prj_1', { Project: answers.project, ProjectTransactions: answers.transactions });
  expect((await screen.findByText('javascript:alert(1)')).closest('a')).toBeNull();
});

test('what does not exist and what may not be seen read the same', async () => {
  await open('/en/projects/prj_hidden', { Project: () => ({ data: { node: null } }) });
  expect(await screen.findByRole('heading', { name: 'Page not found' })).toBeTruthy();
});

test.each(['/xx/coverage', '/en/nothing'])('%s is not found, under the same header', async (address) => {
  await open(address, {});
  expect(await screen.findByRole('heading', { name: 'Page not found' })).toBeTruthy();
  expect(screen.getByRole('navigation', { name: 'Main' })).toBeTruthy();
});

test('another language keeps the page and its filters', async () => {
  const { router } = await open('/en/coverage?measure=gap&fromYear=2005', { Coverage: answers.coverage });
  await screen.findByRole('region', { name: 'Table of States by theme' });
  fireEvent.change(screen.getByLabelText('Language'), { target: { value: 'ar' } });
  await waitFor(() => expect(router.state.location.pathname).toBe('/ar/coverage'));
  expect(router.state.location.searchStr).toBe('?measure=gap&fromYear=2005');
  await waitFor(() => expect(document.documentElement.dir).toBe('rtl'));
});

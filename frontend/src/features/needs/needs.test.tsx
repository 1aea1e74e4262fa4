import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { parseQuery, writeQuery } from '../../app/address';
import * as answers from '../../routes/answers.test-data';
import { down, open, refused } from '../../routes/open.test-data';
import { can, need, node, own, stateOf } from './need.test-data';
import { readNeedsSearch, toOrder, toWhere } from './search';

// jsdom has dialogs, but cannot open them.
function show(this: HTMLDialogElement) {
  this.open = true;
}

function close(this: HTMLDialogElement) {
  this.open = false;
  this.dispatchEvent(new Event('close'));
}

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => {});
  Object.assign(HTMLDialogElement.prototype, { showModal: show, close });
});

const listed = (...needs: object[]) => answers.list('needs', 'Need', needs);
const kenya = { __typename: 'State', id: 'sta_ken', iso3: 'KEN', name: 'Kenya' };

test('by default those that are asked for, the newest first; drafts never, not even one’s own', () => {
  expect(toWhere(readNeedsSearch({}))).toEqual({ stageIn: ['OPEN', 'PARTLY_MET'] });
  expect(toWhere(readNeedsSearch({ stage: 'all' })).stageIn).not.toContain('DRAFT');
  expect(readNeedsSearch({ stage: 'DRAFT' }).stage).toBeUndefined();
  expect(toOrder()).toEqual({ field: 'OPENED_AT', direction: 'DESC' });
});

test('every filter of the address reaches the API, and what is none is left out', () => {
  const query = '?text=marquage&theme=marking-tracing&state=BDI&stage=MET&priority=HIGH&sort=oldest';
  const search = readNeedsSearch(parseQuery(query));
  expect(readNeedsSearch(parseQuery(writeQuery(search)))).toEqual(search);
  expect(toWhere(search)).toEqual({
    titlesContainsFold: 'marquage',
    hasThemesWith: [{ hasThemeWith: [{ code: 'marking-tracing' }] }],
    hasStatesWith: [{ hasStateWith: [{ iso3: 'BDI' }] }],
    stage: 'MET',
    priority: 'HIGH',
  });
  const wrong = readNeedsSearch(parseQuery('?theme=../x&state=bdi&stage=GONE&priority=URGENT&sort=cost'));
  expect(Object.values(wrong).every((value) => value === undefined)).toBe(true);
});

test('the list says who asks for what, since when and at what cost', async () => {
  const { router } = await open('/en/needs', {
    Needs: () =>
      listed(
        need({ states: [stateOf('CONCURRED'), stateOf('CONCURRED', kenya)] }),
        need({ id: 'nee_2', stage: 'MET', cost: null, title: null }),
      ),
  });
  const table = within(await screen.findByRole('table', { name: 'Needs' }));
  const row = table.getByRole('row', { name: /^Marking machines/ });
  expect(row.textContent).toContain('BurundiKenya');
  expect(row.textContent).toMatch(/\d+ years/);
  expect(row.textContent).toContain('Not converted');
  const other = table.getByRole('row', { name: /^Untitled need/ });
  expect(other.textContent).toContain('no longer, opened on');
  expect(other.textContent).toContain('Not estimated');
  fireEvent.change(screen.getByLabelText('Stage'), { target: { value: 'all' } });
  await waitFor(() => expect(router.state.location.searchStr).toBe('?stage=all'));
});

test('a list with nothing in it says so; one that cannot be reached can be asked again', async () => {
  let up = false;
  await open('/en/needs', { Needs: () => (up ? listed() : { error: down() }) });
  fireEvent.click(within(await screen.findByRole('alert')).getByRole('button', { name: 'Try again' }));
  up = true;
  fireEvent.click(within(await screen.findByRole('alert')).getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('No need is open at present.')).toBeTruthy();
});

test('the public reads nothing of what is not for it, and not that anything is there', async () => {
  await open('/en/needs/nee_1', { Need: () => node(need()) });
  await screen.findByRole('heading', { level: 1, name: /Marking machines/ });
  expect(screen.getByText('States show such details of a need to those whom they choose.')).toBeTruthy();
  for (const words of [/For those who ask/, /complete$/, /^Documents$/, /^Place$/, /^Edit$/]) expect(screen.queryByText(words)).toBeNull();
  expect(screen.getByText('None is recorded.')).toBeTruthy();
});

test('details stand where the viewer may see them, said or not', async () => {
  await open('/en/needs/nee_1', { Need: () => node(own()) });
  expect((await screen.findByText('Ngozi')).closest('section')?.textContent).toContain('What there is todayNot stated');
});

test('no need and one that may not be seen read the same', async () => {
  await open('/en/needs/nee_hidden', { Need: () => node(null) });
  expect(await screen.findByRole('heading', { name: 'Page not found' })).toBeTruthy();
});

test('its own side can do what the API says, and nothing else', async () => {
  const permissions = can('canReconfirm', 'canWithdraw', 'canSave');
  await open('/en/needs/nee_1', { Need: () => node(own({ permissions, confirmBy: '2026-02-01' })) });
  const part = within((await screen.findByRole('heading', { name: /For those who ask/ })).closest('section')!);
  expect(part.getAllByRole('button').map((one) => one.textContent)).toEqual(['Confirm that it still stands', 'Withdraw the need']);
  expect(part.getByText('1 February 2026')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Edit' }).getAttribute('href')).toBe('/en/needs/nee_1/edit');
});

const done = (one: object | null, problems: object[] = []) => ({ data: { done: { __typename: 'NeedPayload', row: one, problems } } });

test('withdrawing says what it means, asks for a reason and is done on the version that was read', async () => {
  const problem = { __typename: 'Problem', field: 'note', key: 'note_missing', message: 'Say why.' };
  const gone = own({ version: 4, stage: 'WITHDRAWN', closingNote: 'Not needed' });
  const { asked } = await open('/en/needs/nee_1', {
    Need: () => node(own({ permissions: can('canWithdraw') })),
    WithdrawNeed: ({ note }) => (note ? done(gone) : done(null, [problem])),
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Withdraw the need' }));
  const dialog = within(screen.getByRole('dialog'));
  expect(dialog.getByText(/cannot be opened again/)).toBeTruthy();
  fireEvent.click(dialog.getByRole('button', { name: 'Withdraw the need' }));
  await waitFor(() => expect(dialog.getByLabelText('Reason').getAttribute('aria-invalid')).toBe('true'));
  fireEvent.change(dialog.getByLabelText('Reason'), { target: { value: 'Not needed' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Withdraw the need' }));
  expect(await screen.findByText('The need is withdrawn.')).toBeTruthy();
  expect(asked.at(-1)).toMatchObject({ name: 'WithdrawNeed', variables: { id: 'nee_1', version: 3, note: 'Not needed' } });
  expect(screen.queryByRole('button', { name: 'Withdraw the need' })).toBeNull();
});

test('one that changed meanwhile is decided on anew, as it stands now', async () => {
  const { asked } = await open('/en/needs/nee_1', {
    Need: () => node(own({ permissions: can('canReconfirm') })),
    ReconfirmNeed: ({ version }) =>
      version === 3
        ? { ...done(own({ version: 7, permissions: can('canReconfirm') })), error: refused('stale_version', 'done') }
        : done(own({ version: 8, permissions: can('canReconfirm') })),
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Confirm that it still stands' }));
  const press = () => fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Confirm that it still stands' }));
  press();
  expect((await screen.findByRole('alert')).textContent).toContain('changed by somebody else');
  press();
  expect(await screen.findByText('Confirmed for another twelve months.')).toBeTruthy();
  expect(asked.filter(({ name }) => name === 'ReconfirmNeed').map(({ variables }) => variables.version)).toEqual([3, 7]);
});

test('a State that is asked concurs or does not', async () => {
  const { asked } = await open('/en/needs/nee_1', {
    Need: () => node(own({ states: [stateOf('ASKED'), stateOf('CONCURRED', kenya, '40.5')], permissions: can('canConcur') })),
    ConcurNeed: () => done(own({ version: 4 })),
  });
  const section = within((await screen.findByRole('heading', { name: 'States that ask together' })).closest('section')!);
  expect(section.getByText('40.5%')).toBeTruthy();
  expect(section.getByText('Asked to concur')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Do not concur' }));
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Do not concur' }));
  expect(await screen.findByText('Your State does not concur.')).toBeTruthy();
  expect(asked.at(-1)).toMatchObject({ name: 'ConcurNeed', variables: { concurs: false, version: 3 } });
});

import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { parseQuery, writeQuery } from '../../app/address';
import * as answers from '../../routes/answers.test-data';
import { down, open, refused } from '../../routes/open.test-data';
import { can, node, offer, own, published } from './offer.test-data';
import { readOffersSearch } from './search';
import { regionsOf, takes, toWhere, toWindows } from './where';

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => {});
});

const connection = (...offers: object[]) => answers.list('offers', 'Offer', offers).data.offers;
const listed = (declared: object[], windows: object[] = []) => ({
  data: { offers: connection(...declared), windows: connection(...windows) },
});

test('by default those that stand; drafts and published windows are never among the declared', () => {
  expect(toWhere(readOffersSearch({}), [])).toEqual({ stageIn: ['OPEN', 'UPCOMING'] });
  const all = toWhere(readOffersSearch({ stage: 'all' }), []).stageIn;
  for (const stage of ['DRAFT', 'AS_PUBLISHED']) {
    expect(all).not.toContain(stage);
    expect(readOffersSearch({ stage }).stage).toBeUndefined();
  }
});

test('what names no theme is for any, and what names no State for all', () => {
  const query = '?theme=ddr&state=BDI&modality=FUNDING&stage=CLOSED&applicant=STATE';
  const search = readOffersSearch(parseQuery(query));
  expect(writeQuery(search)).toBe(query);
  const and = [
    { or: [{ hasThemes: false }, { hasThemesWith: [{ code: 'ddr' }] }] },
    { or: [{ hasStates: false, hasRegions: false }, { hasStatesWith: [{ iso3: 'BDI' }] }, { hasRegionsWith: [{ idIn: ['reg_1'] }] }] },
  ];
  expect(toWhere(search, ['reg_1'])).toEqual({ stage: 'CLOSED', modality: 'FUNDING', and });
  expect(toWindows(search, ['reg_1'])).toEqual({ stage: 'AS_PUBLISHED', modality: 'FUNDING', and });
});

const region = (id: string, parentID: string | null) => ({ id, parentID, code: id, name: id });

test('a State is in its region and in all that contain it', () => {
  const regions = [region('reg_014', 'reg_002'), region('reg_002', null), region('reg_142', null)];
  const reference = { states: [{ iso3: 'BDI', regionID: 'reg_014' }], regions };
  expect(regionsOf('BDI', reference as never)).toEqual(['reg_014', 'reg_002']);
  expect(regionsOf('XXX', reference as never)).toEqual([]);
});

test('who names no kind of applicants takes all', () => {
  expect(takes({ applicantKinds: [] }, 'ACADEMIC')).toBe(true);
  expect(takes({ applicantKinds: ['STATE'] }, 'ACADEMIC')).toBe(false);
  expect(takes({ applicantKinds: ['STATE'] }, undefined)).toBe(true);
});

test('what is declared and what was published elsewhere stand apart, each saying what it is', async () => {
  const { router } = await open('/en/offers', { Offers: () => listed([offer()], [published(), published({ id: 'ofr_y', name: 'Another', asOf: '2024' })]) });
  const declared = within(await screen.findByRole('table', { name: 'Declared offers' }));
  const row = declared.getByRole('row', { name: /^Stockpile fund/ });
  expect(row.textContent).toContain('10,000 euros to 250,000 euros');
  expect(row.textContent).toContain('governments only through a partner');
  expect(row.textContent).toContain('1 February 2026 to 30 June 2026again each year');
  expect(declared.queryByText('A published window')).toBeNull();
  const windows = within(screen.getByRole('table', { name: 'Funding windows known from public pages' }));
  expect(windows.getByRole('row', { name: /^A published window/ }).textContent).toContain('as published, checked on 3 November 2025');
  expect(windows.getByRole('row', { name: /^Another/ }).textContent).toContain('as published, checked in 2024');
  expect(windows.queryByText('Stockpile fund')).toBeNull();
  fireEvent.change(screen.getByLabelText('Who can apply'), { target: { value: 'ACADEMIC' } });
  await waitFor(() => expect(router.state.location.searchStr).toBe('?applicant=ACADEMIC'));
  expect(await screen.findByText('No declared offer matches all of these filters. Take one away to see more.')).toBeTruthy();
  expect(screen.getByText('0 declared offers found')).toBeTruthy();
});

test('a list that cannot be reached can be asked again', async () => {
  let up = false;
  await open('/en/offers', { Offers: () => (up ? listed([]) : { error: down() }) });
  const alert = within(await screen.findByRole('alert'));
  up = true;
  fireEvent.click(alert.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('No donor has declared an offer yet.')).toBeTruthy();
});

test('the public reads nothing of private money, and not that there is any', async () => {
  await open('/en/offers/ofr_1', { Offer: () => node(offer()) });
  await screen.findByRole('heading', { level: 1, name: 'Stockpile fund' });
  expect(screen.getByText('6 to 24 months')).toBeTruthy();
  for (const words of [/private/, /For the donor/, /^Edit$/]) expect(screen.queryByText(words)).toBeNull();
  expect(screen.getByText('Not published')).toBeTruthy();
});

test('its own side sees the money, who else does, and can do what the API says', async () => {
  await open('/en/offers/ofr_1', { Offer: () => node(own({ permissions: can('canSave', 'canSuspend', 'canClose'), confirmBy: '2027-01-10' })) });
  const part = within((await screen.findByRole('heading', { name: /For the donor/ })).closest('section')!);
  expect(part.getAllByRole('button').map((one) => one.textContent)).toEqual(['Suspend the offer', 'Close the offer']);
  expect(part.getByText('The donor and the secretariat')).toBeTruthy();
  expect(part.getByText('10 January 2027')).toBeTruthy();
  expect(screen.getByText('4,321,000.50 euros')).toBeTruthy();
});

test('a published window is never taken for a declared offer', async () => {
  await open('/en/offers/ofr_w', { Offer: () => node(published()) });
  expect(await screen.findByText('Known from a public page alone; nobody declared it here.')).toBeTruthy();
  expect(screen.getByText('Civil society of any country')).toBeTruthy();
  expect(screen.queryByText(/Declared here/)).toBeNull();
});

test('no offer and one that may not be seen read the same', async () => {
  await open('/en/offers/ofr_hidden', { Offer: () => node(null) });
  expect(await screen.findByRole('heading', { name: 'Page not found' })).toBeTruthy();
});

const done = (row: object) => ({ data: { done: { __typename: 'OfferPayload', row, problems: [] } } });

test('suspending says what it means; one that changed meanwhile is decided on anew', async () => {
  const open3 = own({ permissions: can('canSuspend') });
  const { asked } = await open('/en/offers/ofr_1', {
    Offer: () => node(open3),
    SuspendOffer: ({ version }) =>
      version === 3
        ? { ...done(own({ version: 7, permissions: can('canSuspend') })), error: refused('stale_version', 'done') }
        : done(own({ version: 8, stage: 'SUSPENDED', permissions: can('canResume') })),
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Suspend the offer' }));
  const press = () => fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Suspend the offer' }));
  expect(screen.getByText(/You can take it up again at any time/)).toBeTruthy();
  press();
  expect((await screen.findByRole('alert')).textContent).toContain('changed by somebody else');
  press();
  expect(await screen.findByText('The offer is suspended.')).toBeTruthy();
  expect(asked.filter(({ name }) => name === 'SuspendOffer').map(({ variables }) => variables.version)).toEqual([3, 7]);
  expect(await screen.findByRole('button', { name: 'Take the offer up again' })).toBeTruthy();
});

import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import * as answers from '../../routes/answers.test-data';
import { open, refused, type Asked, type Reply } from '../../routes/open.test-data';
import { can, node, own } from '../offers/offer.test-data';
import { dueOf } from './due';
import { fromOffer, toInput } from './form';

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('scrollTo', () => {});
});

const portal: Record<string, Reply> = { Viewer: () => answers.viewer('DONOR_OFFICER') };

const draft = (part: object = {}) => own({ stage: 'DRAFT', publishedAt: null, permissions: can('canSave', 'canPublish'), ...part });

const written = (verb: string, one: object | null, problems: object[] = []) => ({
  data: { [verb]: { __typename: 'OfferPayload', offer: one, problems } },
});

/** What an operation was last asked with. */
const last = (asked: Asked[], operation: string) => asked.findLast(({ name }) => name === operation)?.variables;

const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

test('an offer that is read and sent unchanged says the same', () => {
  expect(toInput(fromOffer(own() as never, 'en'))).toMatchObject({
    name: 'Stockpile fund',
    envelopeAmount: '4321000.50',
    isEnvelopePrivate: true,
    leastMonths: 6,
    mostMonths: 24,
    opensOn: '2026-02-01',
    recurrence: 'YEARLY',
    visibility: 'PUBLIC',
    applicantKinds: ['STATE'],
  });
});

test('a new offer: its money is private, the preview says who sees what, and saving leads to its own address', async () => {
  const { asked, router } = await open('/en/offers/new', {
    ...portal,
    DraftOffer: () => written('draftOffer', draft()),
    OfferToEdit: () => node(draft()),
  });
  await screen.findByLabelText('Name of the offer');
  const preview = within(screen.getByRole('complementary', { name: 'Who sees what' }));
  type('Name of the offer', 'Stockpile fund');
  type('Money in the offer', '4,321,000.50');
  type('Currency', 'EUR');
  expect(preview.getAllByText('4,321,000.50 euros')).toHaveLength(1);
  fireEvent.click(screen.getByLabelText('Whoever sees the offer sees its money'));
  expect(preview.getAllByText('4,321,000.50 euros')).toHaveLength(2);
  fireEvent.click(screen.getByLabelText('Only the secretariat'));
  expect(preview.getAllByText('4,321,000.50 euros')).toHaveLength(1);
  expect(preview.getByText('nothing, not even that the offer exists')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Save the draft' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/en/offers/ofr_1/edit'));
  const input = { language: 'en', name: 'Stockpile fund', envelopeAmount: '4321000.50', currency: 'EUR', isEnvelopePrivate: false, visibility: 'SECRETARIAT_ONLY' };
  expect(last(asked, 'DraftOffer')).toMatchObject({ input });
  expect(localStorage).toHaveLength(0);
});

test('what the API finds wrong with publishing stands at its field', async () => {
  const problems = [{ __typename: 'Problem', field: 'name', key: 'name_missing', message: 'Give it a name.' }];
  await open('/en/offers/ofr_1/edit', {
    ...portal,
    OfferToEdit: () => node(draft()),
    PublishWrittenOffer: () => written('publishOffer', null, problems),
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Publish the offer' }));
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Publish the offer' }));
  await waitFor(() => expect(screen.getByLabelText('Name of the offer').getAttribute('aria-invalid')).toBe('true'));
});

test('two versions are chosen from field by field; who sees the money goes with the money', async () => {
  const now = draft({ version: 5, name: 'Theirs', isEnvelopePrivate: false });
  const { asked } = await open('/en/offers/ofr_1/edit', {
    ...portal,
    OfferToEdit: () => node(draft()),
    SaveOffer: ({ version }) =>
      version === 3
        ? { ...written('saveOffer', now), error: refused('stale_version', 'saveOffer') }
        : written('saveOffer', { ...now, version: 6, name: 'Mine' }),
  });
  await screen.findByLabelText('Name of the offer');
  type('Name of the offer', 'Mine');
  fireEvent.click(screen.getByRole('button', { name: 'Save the draft' }));
  const two = within((await screen.findByRole('heading', { name: 'Two versions' })).closest('section')!);
  expect(two.getAllByRole('group').map((one) => one.querySelector('legend')?.textContent?.trim())).toEqual([
    'Name of the offer (changed on both sides)',
    'Money in the offer',
  ]);
  fireEvent.click(two.getByRole('button', { name: 'Go on with what is chosen' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Save the draft' }));
  expect(await screen.findByText('Everything is saved.')).toBeTruthy();
  expect(last(asked, 'SaveOffer')).toMatchObject({ version: 5, input: { name: 'Mine', isEnvelopePrivate: false } });
});

test('a translation has texts of its own, and the rest as it was', async () => {
  const { asked } = await open('/en/offers/ofr_1/edit?in=fr', {
    ...portal,
    OfferToEdit: () => node(draft()),
    SaveOffer: () => written('saveOffer', draft({ version: 4 })),
  });
  expect(await screen.findByText('Safe stores.')).toBeTruthy();
  expect(screen.getByLabelText('What the offer is for')).toHaveProperty('value', '');
  type('What the offer is for', 'Des dépôts sûrs.');
  fireEvent.click(screen.getByRole('button', { name: 'Save the draft' }));
  const input = { language: 'fr', name: 'Stockpile fund', summary: 'Des dépôts sûrs.' };
  await waitFor(() => expect(last(asked, 'SaveOffer')).toMatchObject({ lang: 'fr', input }));
});

test('my offers: what is due first, then by stage', async () => {
  await open('/en/offers/mine', {
    ...portal,
    MyOffers: () =>
      answers.list('offers', 'Offer', [
        draft({ id: 'ofr_d', name: 'A draft' }),
        own({ id: 'ofr_o', name: 'An open one', confirmBy: '2026-01-01', permissions: can('canReconfirm') }),
        own({ id: 'ofr_s', name: 'A suspended one', stage: 'SUSPENDED' }),
        own({ id: 'ofr_c', name: 'A closed one', stage: 'CLOSED' }),
      ]),
  });
  await screen.findByRole('heading', { name: 'What is due' });
  expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual([
    'What is due',
    'Drafts',
    'Open, or opens later',
    'Suspended or spent',
    'No longer offered',
  ]);
  expect(screen.getByRole('link', { name: 'A draft' }).getAttribute('href')).toBe('/en/offers/ofr_d/edit');
});

test('what expired comes first, and what is confirmed for long is not due', () => {
  const today = new Date('2026-06-01T00:00:00Z');
  const offers = [
    own({ id: 'late', confirmBy: '2026-05-01', permissions: can('canReconfirm') }),
    own({ id: 'soon', confirmBy: '2026-06-20', permissions: can('canReconfirm') }),
    own({ id: 'far', confirmBy: '2026-09-01', permissions: can('canReconfirm') }),
    own({ id: 'gone', stage: 'EXPIRED', permissions: can('canReopen') }),
  ] as never;
  expect(dueOf(offers, today).map(({ offer, isLate }) => [offer.id, isLate])).toEqual([
    ['gone', true],
    ['late', true],
    ['soon', false],
  ]);
});

test('only donors offer', async () => {
  await open('/en/offers/new', { Viewer: () => answers.viewer('FOCAL_POINT') });
  expect(await screen.findByRole('heading', { name: 'Not for this role' })).toBeTruthy();
});

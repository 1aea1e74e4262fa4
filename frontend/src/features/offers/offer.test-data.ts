// An offer as the API answers it; every field of a kind can be replaced.

const none = Object.fromEntries(
  ['canSave', 'canDiscard', 'canPublish', 'canSuspend', 'canResume', 'canExhaust', 'canReplenish', 'canReconfirm', 'canClose', 'canReopen'].map(
    (name) => [name, false],
  ),
);

export const can = (...names: string[]) => ({
  __typename: 'OfferPermissions',
  ...none,
  ...Object.fromEntries(names.map((name) => [name, true])),
});

export const offer = (part: object = {}) => ({
  __typename: 'Offer',
  id: 'ofr_1',
  version: 3,
  name: 'Stockpile fund',
  stage: 'OPEN',
  summary: 'Safe stores.',
  summaryLanguage: 'en',
  conditions: null,
  conditionsLanguage: null,
  modality: 'FUNDING',
  currency: 'EUR',
  leastAmount: '10000.00',
  mostAmount: '250000.00',
  leastMonths: 6,
  mostMonths: 24,
  administrator: '',
  applicants: '',
  applicantKinds: ['STATE'],
  throughPartner: true,
  recurrence: 'YEARLY',
  opensOn: '2026-02-01',
  closesOn: '2026-06-30',
  sourceName: '',
  asOf: '',
  publishedAt: '2026-01-10T08:00:00Z',
  updatedAt: '2026-02-01T08:00:00Z',
  confirmedAt: null,
  confirmBy: null,
  envelope: null,
  isEnvelopePrivate: null,
  visibility: null,
  donor: { __typename: 'Donor', id: 'don_1', name: 'A donor' },
  themes: [],
  states: [],
  regions: [],
  permissions: can(),
  ...part,
});

/** The same as its donor sees it. */
export const own = (part: object = {}) =>
  offer({
    envelope: { __typename: 'Money', amount: '4321000.50', currency: 'EUR', usd: null },
    isEnvelopePrivate: true,
    visibility: 'PUBLIC',
    ...part,
  });

/** A window that is known from a public page alone. */
export const published = (part: object = {}) =>
  offer({
    id: 'ofr_w',
    name: 'A published window',
    stage: 'AS_PUBLISHED',
    donor: null,
    administrator: 'Who runs it',
    applicants: 'Civil society of any country',
    applicantKinds: [],
    throughPartner: false,
    sourceName: 'A public page',
    asOf: '2025-11-03',
    opensOn: null,
    closesOn: null,
    publishedAt: null,
    ...part,
  });

export const node = (one: object | null) => ({ data: { node: one } });

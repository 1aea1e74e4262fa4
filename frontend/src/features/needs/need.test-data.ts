// A need as the API answers it; every field of a kind can be replaced.

const none = Object.fromEntries(
  [
    'canSave',
    'canDiscard',
    'canOpen',
    'canAttach',
    'canAskConcurrence',
    'canConcur',
    'canReconfirm',
    'canReopen',
    'canDeclarePartlyMet',
    'canDeclareMet',
    'canDeclareUnmet',
    'canWithdraw',
    'canClose',
  ].map((name) => [name, false]),
);

export const can = (...names: string[]) => ({
  __typename: 'NeedPermissions',
  ...none,
  ...Object.fromEntries(names.map((name) => [name, true])),
});

const burundi = { __typename: 'State', id: 'sta_bdi', iso3: 'BDI', name: 'Burundi' };

export const stateOf = (concurrence: string, state = burundi, percentage: string | null = null) => ({
  __typename: 'NeedState',
  id: `nst_${state.id}`,
  stateID: state.id,
  percentage,
  concurrence,
  answeredAt: null,
  state,
});

export const need = (part: object = {}) => ({
  __typename: 'Need',
  id: 'nee_1',
  version: 3,
  stage: 'OPEN',
  origin: 'DECLARED',
  stateID: 'sta_bdi',
  regionID: null,
  agency: 'The commission',
  modality: 'EQUIPMENT',
  priority: 'HIGH',
  startDate: '2027-03-01',
  endDate: '2028-08-31',
  reportID: null,
  openedAt: '2024-02-01T08:00:00Z',
  updatedAt: '2026-02-01T08:00:00Z',
  confirmedAt: null,
  confirmBy: null,
  askedOn: null,
  title: 'Marking machines',
  titleLanguage: 'en',
  summary: 'Six machines.',
  summaryLanguage: 'en',
  upkeep: null,
  financingAfter: null,
  closingNote: null,
  details: null,
  cost: { __typename: 'Money', amount: '1000.50', currency: 'EUR', usd: null },
  costUsd: null,
  yearly: [],
  completeness: null,
  audience: null,
  detailsAudience: null,
  enteredFor: null,
  state: burundi,
  states: [stateOf('CONCURRED')],
  region: null,
  owner: null,
  report: null,
  documents: [],
  projectLinks: [],
  namedDonors: [],
  themes: [
    {
      __typename: 'NeedTheme',
      id: 'nth_1',
      percentage: '100.000000',
      theme: { __typename: 'Theme', id: 'thm_ddr', code: 'ddr', name: 'Disarmament' },
    },
  ],
  permissions: can(),
  ...part,
});

/** The same as those see it who ask. */
export const own = (part: object = {}) =>
  need({
    audience: 'PUBLIC',
    detailsAudience: 'NAMED',
    completeness: 72,
    details: { __typename: 'NeedDetails', quantity: '6 machines', site: 'Ngozi', baseline: null },
    ...part,
  });

export const node = (one: object | null) => ({ data: { node: one } });

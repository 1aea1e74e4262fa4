// Answers of the API for the tests of the pages: small, of our own invention, in the form that the server gives them.

const states = [
  ['COV', 'Covered State'],
  ['UNC', 'Uncosted State'],
  ['LAC', 'Lacking State'],
  ['SIL', 'Silent State'],
] as const;

const stateOf = ([iso3, name]: readonly [string, string]) => ({
  __typename: 'State',
  id: `sta_${iso3.toLowerCase()}`,
  iso3,
  name,
  unRegionalGroup: 'AFRICAN',
  isLdc: false,
  isLldc: false,
  isSids: false,
  regionID: null,
});

const connection = (type: string, nodes: object[]) => ({
  __typename: `${type}Connection`,
  totalCount: nodes.length,
  pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
  edges: nodes.map((node) => ({ __typename: `${type}Edge`, node })),
});

const theme = { __typename: 'Theme', id: 'thm_ddr', code: 'ddr', position: 12, name: 'Disarmament' };

export const reference = () => ({
  data: {
    themes: [theme],
    first: connection('State', states.map(stateOf)),
    last: connection('State', states.map(stateOf)),
    regions: connection('Region', []),
  },
});

// A donor that is gone is null, as it is for the API.
const named = (ids: unknown) =>
  (ids as string[]).map((id) => (id === 'don_gone' ? null : { __typename: 'Donor', id, name: `Donor ${id}` }));

export const donors = () => ({ data: { donors: connection('Donor', []) } });

export const donorNames = ({ ids }: Record<string, unknown>) => ({ data: { nodes: named(ids) } });

const burundi = { __typename: 'State', id: 'sta_bdi', iso3: 'BDI', name: 'Burundi' };

/** A membership for Burundi, of the secretariat, or of whatever else is given. */
export const membership = (role: string, part: object = {}) => ({
  __typename: 'Membership',
  id: `mbr_${role.toLowerCase()}`,
  role,
  stage: 'ACTIVE',
  state: ['SECRETARIAT', 'ADMIN'].includes(role) ? null : burundi,
  organisation: null,
  ...part,
});

/** Who is signed in, as what; null for the public. Others are memberships in which they could act as well. */
export const viewer = (role: string | null, { unread = 0, invites = [] as string[], others = [] as string[] } = {}) => ({
  data: {
    viewer: role && {
      __typename: 'Viewer',
      role,
      invites,
      scopes: ['READ', 'WRITE_NEEDS'],
      user: {
        __typename: 'User',
        id: 'usr_1',
        name: 'Jeanne Exemple',
        email: 'jeanne@example.org',
        language: 'fr',
        digest: 'DAILY',
        version: 3,
        memberships: [role, ...others].map((one) => membership(one)),
      },
      membership: membership(role),
    },
    unread: { __typename: 'NotificationConnection', totalCount: unread },
  },
});

/** A list of rows of a type. */
export const list = (field: string, type: string, nodes: object[]) => ({
  data: { [field]: connection(type, nodes.map((node) => ({ __typename: type, ...node }))) },
});

const measures = (part: object = {}) => ({
  __typename: 'CoverageMeasures',
  needed: '0.00',
  secured: '0.00',
  gap: '0.00',
  proposed: '0.00',
  committed: '0.00',
  disbursed: '7.00',
  otherAssistance: '0.00',
  needs: 1,
  uncosted: 0,
  expiredUnmet: 0,
  projects: 1,
  donors: 1,
  ...part,
});

const cells = [
  { of: states[0], gapStatus: 'COVERED', part: { needed: '10.00', secured: '10.00' } },
  { of: states[1], gapStatus: 'UNCOSTED', part: {} },
  { of: states[2], gapStatus: 'GAP', part: { needed: '1500000.25', gap: '1500000.25' } },
  { of: states[3], gapStatus: 'NO_NEED_DECLARED', part: {} },
].map(({ of, gapStatus, part }) => ({ state: stateOf(of), area: null, region: null, gapStatus, measures: measures(part) }));

const row = (part: object) => ({
  __typename: 'CoverageRow',
  state: null,
  area: null,
  region: null,
  theme: null,
  year: null,
  gapStatus: 'NO_NEED_DECLARED',
  measures: measures(),
  ...part,
});

/** Money that has no theme, in a State that has money with one as well. */
const themeless = { gapStatus: 'NO_NEED_DECLARED', measures: measures({ disbursed: '900.50', needs: 0, projects: 8 }) };

const sums = {
  __typename: 'Coverage',
  totals: measures({ needed: '1500010.25', secured: '10.00', gap: '1500000.25', disbursed: '28.00', needs: 3, projects: 4 }),
  byState: cells.map(row),
  byYear: [row({ year: 2007, measures: measures({ disbursed: '28.00' }) })],
};

const body = {
  __typename: 'Coverage',
  byState: sums.byState,
  matrix: [...cells.map((cell) => ({ ...cell, theme })), { ...cells[3], ...themeless, theme: null }].map((cell) => ({
    __typename: 'CoverageCell',
    ...cell,
  })),
  byTheme: [row({ theme, measures: sums.totals }), row(themeless)],
  boundary: 'What is counted.',
  unconverted: [{ __typename: 'UnconvertedAmount', measure: 'COMMITTED', currency: 'BIF', amount: '2000000.00', lines: 3 }],
  asOf: '2026-01-01T00:00:00Z',
  dataVersion: '1',
  citation: 'How to cite.',
  csvUrl: '/data/coverage.csv',
};

export const coverage = () => ({ data: { coverage: body, themed: sums } });

const record = {
  __typename: 'SourceRecord',
  id: 'src_1',
  publisher: 'A publisher',
  dataset: 'burundi.xml',
  line: 12,
  identifier: 'XX-1',
  format: 'iati-2.03',
  publishedAt: null,
  importRun: { __typename: 'ImportRun', id: 'imp_1', name: 'burundi.xml', finishedAt: null },
};

const title = { title: 'Appui à la lutte contre les armes légères', titleLanguage: 'fr' };

const line = {
  __typename: 'LedgerLine',
  id: 'lin_1',
  measure: 'NEEDED',
  year: 2007,
  amount: '2000000.00',
  currency: 'BIF',
  usd: null,
  certainty: 'SUGGESTED',
  donor: null,
  need: null,
  project: { __typename: 'Project', id: 'prj_1', ...title },
  transaction: { __typename: 'Transaction', id: 'trx_1', date: null, line: 40, money: null, sourceRecord: record },
};

export const lines = () => ({
  data: {
    coverage: {
      ...body,
      matrix: [{ ...body.matrix[2], lines: connection('LedgerLine', [line]) }],
    },
  },
});

const mayNothing = Object.fromEntries(
  ['Save', 'Discard', 'Submit', 'Withdraw', 'Consent', 'ProposeChange', 'Start', 'Suspend', 'Resume', 'Complete', 'Cancel', 'FollowUp'].map((verb) => [
    `can${verb}`,
    false,
  ]),
);

/** What the viewer may do with a project. */
export const projectPermissions = (...names: string[]) => ({
  __typename: 'ProjectPermissions',
  ...mayNothing,
  ...Object.fromEntries(names.map((name) => [name, true])),
});

export const project = (part: object = {}) => ({
  data: {
    node: {
      __typename: 'Project',
      id: 'prj_1',
      version: 3,
      iatiIdentifier: 'XX-1',
      isConfirmed: false,
      workingLanguages: [],
      workedWell: null,
      didNotWork: null,
      followUp: null,
      followUpOn: null,
      owner: null,
      state: null,
      budgetLines: [],
      results: [],
      steps: [],
      consents: [],
      versions: [],
      needLinks: [],
      ownConsent: null,
      waitingChange: null,
      permissions: projectPermissions(),
      origin: 'IMPORTED',
      stage: 'COMPLETED',
      startDate: '2006-03-09',
      endDate: null,
      ...title,
      summary: null,
      summaryLanguage: null,
      reporter: { __typename: 'Organisation', id: 'org_1', name: 'A donor' },
      budget: null,
      funding: { __typename: 'ProjectFunding', status: 'UNKNOWN', committed: null, disbursed: null, gap: null },
      recipients: [],
      themes: [
        {
          __typename: 'ProjectTheme',
          id: 'pth_1',
          percentage: '100',
          certainty: 'SUGGESTED',
          theme,
          evidence: [
            {
              __typename: 'ThemeEvidence',
              kind: 'LEXICON',
              field: 'title',
              lang: 'fr',
              term: 'arme* legere*',
              quote: 'armes légères',
              code: null,
            },
          ],
        },
      ],
      participations: connection('Participation', []),
      sourceRecord: record,
      source: {
        __typename: 'ProjectSource',
        name: 'burundi.xml',
        // What a hostile publisher may write.
        url: 'javascript:alert(1)',
        importedAt: '2026-01-01T00:00:00Z',
      },
      ...part,
    },
  },
});

export const transactions = () => ({
  data: {
    node: {
      __typename: 'Project',
      id: 'prj_1',
      transactions: connection('Transaction', [
        {
          __typename: 'Transaction',
          id: 'trx_1',
          kind: 'EXPENDITURE',
          boundary: 'INTERNAL',
          date: null,
          amount: '1.00',
          currency: 'BIF',
          line: 40,
          money: null,
          provider: null,
          receiver: null,
        },
      ]),
    },
  },
});

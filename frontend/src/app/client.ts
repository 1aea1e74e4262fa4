import { cacheExchange, type Cache } from '@urql/exchange-graphcache';
import { Client, fetchExchange, type Exchange } from 'urql';

// Parts of a record that have no identity of their own; the cache keeps them inside their owner.
const parts = [
  'ApiKeyPermissions',
  'AuditHead',
  'CommentPermissions',
  'Coverage',
  'CoverageCell',
  'CoverageMeasures',
  'CoverageRow',
  'ExperiencePermissions',
  'FieldDifference',
  'InvitationPermissions',
  'MembershipPermissions',
  'Money',
  'NeedCompleteness',
  'NeedDetails',
  'NeedMissing',
  'NeedPermissions',
  'NeedYear',
  'OfferPermissions',
  'OrganisationMatchPermissions',
  'Problem',
  'ProjectFunding',
  'ProjectPermissions',
  'ProjectSource',
  'TextInLanguage',
  'ThemeEvidence',
  'UnconvertedAmount',
  'UserPermissions',
  'Viewer',
];

// Lists that a write adds to or takes from: they are asked for again where they are shown. What a write changes of a row
// that is known already the cache takes over by itself.
const lists: Record<string, string[]> = {
  inviteMember: ['invitations'],
  endMembership: ['memberships'],
  createApiKey: ['apiKeys'],
  readNotifications: ['notifications'],
  draftNeed: ['needs'],
  enterNeed: ['needs'],
  discardNeed: ['needs'],
  openNeed: ['needs'],
  reopenNeed: ['needs'],
  declareNeedPartlyMet: ['needs'],
  declareNeedMet: ['needs'],
  withdrawNeed: ['needs'],
  closeNeed: ['needs'],
  draftProject: ['projects'],
  discardProject: ['projects'],
  submitProject: ['projects'],
  consentProject: ['projects', 'consents'],
  addNationalReport: ['nationalReports'],
  draftOffer: ['offers'],
  discardOffer: ['offers'],
  publishOffer: ['offers'],
  suspendOffer: ['offers'],
  resumeOffer: ['offers'],
  exhaustOffer: ['offers'],
  replenishOffer: ['offers'],
  closeOffer: ['offers'],
  reopenOffer: ['offers'],
  draftExperience: ['experiences'],
  discardExperience: ['experiences'],
  publishExperience: ['experiences'],
  withdrawExperience: ['experiences'],
  returnProject: ['queueItems'],
  acceptProject: ['queueItems', 'projects'],
  decideProjectChange: ['queueItems'],
  assignQueueItem: ['queueItems'],
  saveCannedReply: ['cannedReplies'],
  removeCannedReply: ['cannedReplies'],
  confirmThemes: ['projects'],
  assignThemes: ['projects'],
  suggestMatch: ['organisationMatches'],
  mergeOrganisations: ['organisationMatches', 'queueItems'],
  rejectMatch: ['organisationMatches', 'queueItems'],
  unmergeOrganisations: ['organisationMatches'],
};

const forget = (cache: Cache, names: string[]) => {
  for (const { fieldName, arguments: given } of cache.inspectFields('Query'))
    if (names.includes(fieldName)) cache.invalidate('Query', fieldName, given ?? undefined);
};

// A connection that has died says nothing: without an end the page would be loading for ever.
const PATIENCE_MS = 30_000;

/** Fetches, until the asker gives up or the patience ends. */
const fetchInTime: typeof fetch = (input, init) => {
  const ends = [AbortSignal.timeout(PATIENCE_MS), ...(init?.signal ? [init.signal] : [])];
  return fetch(input, { ...init, signal: AbortSignal.any(ends) });
};

/** Texts that take no language of their own, such as the address of the CSV and what is wrong with a form, follow the page's. */
export const headers = (): Record<string, string> => ({ 'accept-language': document.documentElement.lang });

/**
 * The membership that this tab shows. Each write says it: another tab may have gone on in another one, and what was written
 * here must not be done for that party.
 */
export const acting: { as: string | null } = { as: null };

/** The one way to the data: the public GraphQL API, as any integrator uses it. */
export function newClient(transport: Exchange = fetchExchange): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetch: fetchInTime,
    fetchOptions: () => ({ headers: headers() }),
    exchanges: [
      cacheExchange({
        keys: Object.fromEntries(parts.map((part) => [part, () => null])),
        updates: {
          Mutation: Object.fromEntries(
            Object.entries(lists).map(([verb, names]) => [verb, (_result, _variables, cache) => forget(cache, names)]),
          ),
        },
      }),
      transport,
    ],
  });
}

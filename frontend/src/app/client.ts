import { cacheExchange } from '@urql/exchange-graphcache';
import { Client, fetchExchange, type Exchange } from 'urql';

// Parts of a record that have no identity of their own; the cache keeps them inside their owner.
const parts = [
  'Coverage',
  'CoverageCell',
  'CoverageMeasures',
  'CoverageRow',
  'Money',
  'ProjectFunding',
  'ProjectSource',
  'ThemeEvidence',
  'UnconvertedAmount',
];

// A connection that has died says nothing: without an end the page would be loading for ever.
const PATIENCE_MS = 30_000;

/** Fetches, until the asker gives up or the patience ends. */
const fetchInTime: typeof fetch = (input, init) => {
  const ends = [AbortSignal.timeout(PATIENCE_MS), ...(init?.signal ? [init.signal] : [])];
  return fetch(input, { ...init, signal: AbortSignal.any(ends) });
};

/** The one way to the data: the public GraphQL API, as any integrator uses it. */
export function newClient(transport: Exchange = fetchExchange): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetch: fetchInTime,
    // Texts that take no language of their own, such as the address of the CSV, follow the page's.
    fetchOptions: () => ({ headers: { 'accept-language': document.documentElement.lang } }),
    exchanges: [cacheExchange({ keys: Object.fromEntries(parts.map((part) => [part, () => null])) }), transport],
  });
}

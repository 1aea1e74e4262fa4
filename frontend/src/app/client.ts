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

/** The one way to the data: the public GraphQL API, as any integrator uses it. */
export function newClient(transport: Exchange = fetchExchange): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    // Texts that take no language of their own, such as the address of the CSV, follow the page's.
    fetchOptions: () => ({ headers: { 'accept-language': document.documentElement.lang } }),
    exchanges: [cacheExchange({ keys: Object.fromEntries(parts.map((part) => [part, () => null])) }), transport],
  });
}

import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useQuery } from 'urql';
import { ApiFailure } from '../../app/errors';
import { rows } from '../../app/reference';
import { useKept } from '../../app/useKept';
import { useLanguage } from '../../app/useLanguage';
import { graphql } from '../../gql';
import type { EntryOfMoneyFragment } from '../../gql/graphql';
import { DataTable } from '../../ui/DataTable';
import { day } from '../../ui/dates';
import { Money } from '../../ui/Money';
import { Skeleton } from '../../ui/Notice';
import { InDollars } from './Converted';
import { boundaryWords, kindWords } from './words';

const TransactionsDocument = graphql(`
  query ProjectTransactions($id: ID!, $first: Int!, $after: Cursor) {
    node(id: $id) {
      __typename
      id
      ... on Project {
        transactions(first: $first, after: $after, orderBy: { field: DATE }) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              ...EntryOfMoney
            }
          }
        }
      }
    }
  }
  fragment EntryOfMoney on Transaction {
    id
    kind
    boundary
    date
    amount
    currency
    line
    money {
      ...Sum
    }
    provider {
      id
      name
    }
    receiver {
      id
      name
    }
  }
`);

const PAGE = 50;

/** Every transaction as published, with the reason why it counts or not. */
export function Transactions({ project }: { project: string }) {
  const { t, i18n } = useLingui();
  const lang = useLanguage();
  // Pages of this table are no places of their own: the project's page is.
  const [after, setAfter] = useState<string | null>(null);
  const [{ data, error, fetching }, retry] = useQuery({
    query: TransactionsDocument,
    variables: { id: project, first: PAGE, after },
  });
  const node = useKept(data?.node ?? undefined, error);
  const transactions = node?.__typename === 'Project' ? node.transactions : undefined;
  const count = transactions?.totalCount ?? 0;
  return (
    <section className="card" aria-labelledby="transactions">
      <h2 id="transactions">
        <Trans>Transactions</Trans>
      </h2>
      {error && <ApiFailure error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />}
      {!transactions && !error && <Skeleton size="figures" />}
      {transactions && (
        <p className="note">
          <Plural value={count} one="# transaction as published" other="# transactions as published" />
        </p>
      )}
      {transactions && count > 0 && (
        <DataTable<EntryOfMoneyFragment>
          label={t`Table of transactions`}
          rows={rows(transactions)}
          keyOf={(one) => one.id}
          busy={fetching}
          columns={[
            { heading: t`Date`, names: true, cell: (one) => (one.date ? day(lang, one.date) : <Trans>Undated</Trans>) },
            {
              heading: t`Kind`,
              cell: (one) => (
                <>
                  {i18n._(kindWords[one.kind])}
                  <small>{i18n._(boundaryWords[one.boundary])}</small>
                </>
              ),
            },
            {
              heading: t`From and to`,
              cell: (one) => (
                <>
                  <bdi>{one.provider?.name ?? t`Not named`}</bdi>
                  <small>
                    <bdi>{one.receiver?.name ?? t`Not named`}</bdi>
                  </small>
                </>
              ),
            },
            {
              heading: t`Amount`,
              number: true,
              cell: (one) => (
                <>
                  <Money amount={one.amount} currency={one.currency} />
                  {!one.currency && <small>{t`no currency named`}</small>}
                </>
              ),
            },
            {
              heading: t`In US dollars`,
              number: true,
              cell: (one) => (one.money ? <InDollars money={one.money} /> : <Trans>Not converted: no rate is known</Trans>),
            },
          ]}
        />
      )}
      {transactions && (after || transactions.pageInfo.hasNextPage) && (
        <div className="pages">
          {after && (
            <button type="button" className="button" onClick={() => setAfter(null)}>
              <Trans>First page</Trans>
            </button>
          )}
          {transactions.pageInfo.hasNextPage && (
            <button type="button" className="button" onClick={() => setAfter(transactions.pageInfo.endCursor ?? null)}>
              <Trans>Next page</Trans>
            </button>
          )}
        </div>
      )}
    </section>
  );
}

import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { ApiFailure } from '../../app/errors';
import { rows } from '../../app/reference';
import { useKept } from '../../app/useKept';
import { useLanguage } from '../../app/useLanguage';
import { graphql } from '../../gql';
import { Print } from '../../ui/Cite';
import { Empty, Skeleton } from '../../ui/Notice';
import { useTitle } from '../../ui/title';
import { NeedFilters } from './NeedFilters';
import { NeedTable } from './NeedTable';
import { isFiltered, toOrder, toWhere } from './search';
import '../../app/row.css';

const NeedsDocument = graphql(`
  query Needs($where: NeedWhereInput, $orderBy: NeedOrder, $first: Int!, $after: Cursor, $lang: Language!) {
    needs(where: $where, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...NeedEntry
        }
      }
    }
  }
  fragment NeedEntry on Need {
    id
    title(lang: $lang)
    titleLanguage(lang: $lang)
    stage
    priority
    openedAt
    costUsd
    cost {
      amount
      currency
    }
    state {
      id
      name(lang: $lang)
    }
    states {
      id
      concurrence
      state {
        id
        name(lang: $lang)
      }
    }
    owner {
      id
      name
    }
    themes {
      id
      percentage
      theme {
        id
        code
        name(lang: $lang)
      }
    }
  }
`);

const PAGE = 25;

const route = getRouteApi('/$lang/needs');

/** Every need that the visitor may see, to be found by who asks, for what, how urgently and since when. */
export function NeedsPage() {
  const { t } = useLingui();
  const lang = useLanguage();
  const search = route.useSearch();
  useTitle(t`Needs`);
  const variables = useMemo(
    () => ({ where: toWhere(search), orderBy: toOrder(search.sort), first: PAGE, after: search.after, lang }),
    [search, lang],
  );
  const [{ data, error, fetching }, retry] = useQuery({ query: NeedsDocument, variables });
  const navigate = useNavigate({ from: '/$lang/needs' });
  const clear = () => void navigate({ search: { sort: search.sort } });
  const needs = useKept(data?.needs, error);
  return (
    <>
      <div className="head">
        <div>
          <h1>
            <Trans>Needs</Trans>
          </h1>
          <p className="lede">
            <Trans>What States ask for, since when, and at what cost. A State that asks for nothing here may still be in need.</Trans>
          </p>
        </div>
        <div className="actions">
          <Print />
        </div>
      </div>
      <NeedFilters search={search} />
      <p role="status" className="count">
        {needs && <Plural value={needs.totalCount} one="# need found" other="# needs found" />}
      </p>
      {error && <ApiFailure error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} onClear={clear} />}
      {!needs && !error && <Skeleton size="table" />}
      {needs && needs.totalCount === 0 && (
        <Empty>
          <p>
            {isFiltered(search) ? (
              <Trans>No need matches all of these filters. Take one away to see more.</Trans>
            ) : (
              <Trans>No need is open at present.</Trans>
            )}
          </p>
        </Empty>
      )}
      {needs && needs.totalCount > 0 && <NeedTable needs={rows(needs)} busy={fetching} />}
      {needs && (
        <nav className="pages" aria-label={t`Pages of the list`}>
          {search.after && (
            <Link className="button" from="/$lang/needs" to="." search={{ ...search, after: undefined }}>
              <Trans>First page</Trans>
            </Link>
          )}
          {needs.pageInfo.hasNextPage && needs.pageInfo.endCursor && (
            <Link className="button" from="/$lang/needs" to="." search={{ ...search, after: needs.pageInfo.endCursor }}>
              <Trans>Next page</Trans>
            </Link>
          )}
        </nav>
      )}
    </>
  );
}

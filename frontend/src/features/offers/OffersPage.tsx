import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { ApiFailure } from '../../app/errors';
import { Listing } from '../../app/Listing';
import { rows, useReference } from '../../app/reference';
import { useKept } from '../../app/useKept';
import { useLanguage } from '../../app/useLanguage';
import { graphql } from '../../gql';
import { Print } from '../../ui/Cite';
import { Skeleton } from '../../ui/Notice';
import { useTitle } from '../../ui/title';
import { OfferFilters } from './OfferFilters';
import { OfferTable, WindowTable } from './OfferTable';
import { isFiltered, regionsOf, takes, toWhere, toWindows } from './where';
import '../../app/row.css';

const OffersDocument = graphql(`
  query Offers($where: OfferWhereInput!, $windows: OfferWhereInput!, $first: Int!, $after: Cursor, $lang: Language!) {
    offers(where: $where, orderBy: { field: PUBLISHED_AT, direction: DESC }, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...OfferEntry
        }
      }
    }
    windows: offers(where: $windows, orderBy: { field: NAME }, first: 100) {
      edges {
        node {
          ...OfferEntry
        }
      }
    }
  }
  fragment OfferEntry on Offer {
    id
    name
    stage
    modality
    currency
    leastAmount
    mostAmount
    administrator
    applicants
    applicantKinds
    throughPartner
    recurrence
    opensOn
    closesOn
    sourceName
    asOf
    donor {
      id
      name
    }
    themes {
      id
      name(lang: $lang)
    }
  }
`);

const PAGE = 100;

const route = getRouteApi('/$lang/offers');

/** What donors offer, and, apart from it, the funding windows that are known from public pages alone. */
export function OffersPage() {
  const { t } = useLingui();
  const lang = useLanguage();
  const search = route.useSearch();
  useTitle(t`Offers`);
  const { reference } = useReference();
  const { state } = search;
  const regions = useMemo(() => (state && reference ? regionsOf(state, reference) : []), [state, reference]);
  const variables = useMemo(
    () => ({ where: toWhere(search, regions), windows: toWindows(search, regions), first: PAGE, after: search.after, lang }),
    [search, regions, lang],
  );
  // Which regions a State is in stands in the reference data.
  const [{ data, error, fetching }, retry] = useQuery({ query: OffersDocument, variables, pause: !!state && !reference });
  const navigate = useNavigate({ from: '/$lang/offers' });
  const kept = useKept(data, error);
  // Who can apply is no filter of the API: it is asked of the offers of the page.
  const offers = useMemo(
    () => kept && { ...kept.offers, edges: (kept.offers.edges ?? []).filter((edge) => edge?.node && takes(edge.node, search.applicant)) },
    [kept, search.applicant],
  );
  const windows = kept && rows(kept.windows);
  return (
    <>
      <div className="head">
        <div>
          <h1>
            <Trans>Offers</Trans>
          </h1>
          <p className="lede">
            <Trans>What donors are ready to give: for what, to whom, how much and until when.</Trans>
          </p>
        </div>
        <div className="actions">
          <Print />
        </div>
      </div>
      <OfferFilters search={search} />
      <p role="status" className="count">
        {offers && (
          <Plural
            value={search.applicant ? offers.edges.length : offers.totalCount}
            one="# declared offer found"
            other="# declared offers found"
          />
        )}
      </p>
      {error ? (
        <ApiFailure error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} onClear={() => void navigate({ search: {} })} />
      ) : !offers || !windows ? (
        <Skeleton size="table" />
      ) : (
        <>
          <Listing
            connection={offers}
            error={undefined}
            onRetry={retry}
            after={search.after}
            empty={
              isFiltered(search) ? (
                <Trans>No declared offer matches all of these filters. Take one away to see more.</Trans>
              ) : (
                <Trans>No donor has declared an offer yet.</Trans>
              )
            }
          >
            {(found) => <OfferTable offers={found} busy={fetching} />}
          </Listing>
          {windows.length > 0 && (
            <div className="section">
              <h2>
                <Trans>Funding windows known from public pages</Trans>
              </h2>
              <p className="note">
                <Trans>
                  Nobody declared these here: they stand as published by those who run them, and were true on the day on which they
                  were checked. Who can apply stands in their own words, and their stage is not known.
                </Trans>
              </p>
              <WindowTable windows={windows} />
            </div>
          )}
        </>
      )}
    </>
  );
}

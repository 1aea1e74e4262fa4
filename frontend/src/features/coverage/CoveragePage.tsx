import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { ApiFailure } from '../../app/errors';
import { useReference } from '../../app/reference';
import { useKept } from '../../app/useKept';
import { useLanguage } from '../../app/useLanguage';
import { graphql } from '../../gql';
import type { CoverageQuery, SumsFragment } from '../../gql/graphql';
import { Cite, Print } from '../../ui/Cite';
import { Skeleton } from '../../ui/Notice';
import { useTitle } from '../../ui/title';
import { About } from './About';
import { ByYear } from './ByYear';
import { CoverageFilters } from './CoverageFilters';
import { Figures } from './Figures';
import { firstMeasure } from './measures';
import { toFilter } from './search';
import { StatesByTheme } from './StatesByTheme';
import './coverage.css';

const CoverageDocument = graphql(`
  query Coverage($filter: CoverageFilter, $themed: CoverageFilter, $apart: Boolean!, $lang: Language!) {
    coverage(filter: $filter) {
      ...Sums
      matrix {
        ...Cell
      }
      byTheme {
        ...Row
      }
      boundary(lang: $lang)
      unconverted {
        measure
        currency
        amount
        lines
      }
      asOf
      dataVersion
      citation(lang: $lang)
      csvUrl
    }
    themed: coverage(filter: $themed) @include(if: $apart) {
      ...Sums
    }
  }
  fragment Sums on Coverage {
    totals {
      ...Measures
    }
    byState {
      ...Row
    }
    byYear {
      ...Row
    }
  }
  fragment Measures on CoverageMeasures {
    needed
    secured
    gap
    committed
    disbursed
    otherAssistance
    needs
    uncosted
    expiredUnmet
    projects
    donors
  }
  fragment Cell on CoverageCell {
    state {
      id
      iso3
      name(lang: $lang)
    }
    area {
      id
      code
      name(lang: $lang)
    }
    region {
      id
      code
      name(lang: $lang)
    }
    theme {
      id
      code
    }
    gapStatus
    measures {
      ...Measures
    }
  }
  fragment Row on CoverageRow {
    state {
      id
      iso3
      name(lang: $lang)
    }
    area {
      id
      code
      name(lang: $lang)
    }
    region {
      id
      code
      name(lang: $lang)
    }
    theme {
      id
      code
    }
    year
    gapStatus
    measures {
      ...Measures
    }
  }
`);

const route = getRouteApi('/$lang/coverage');

/** Who is helped, on what, and where no assistance is reported. */
export function CoveragePage() {
  const { t } = useLingui();
  const lang = useLanguage();
  const search = route.useSearch();
  useTitle(t`Coverage of assistance`);
  const { reference, error: referenceError, retry: retryReference } = useReference();
  const variables = useMemo(() => {
    const filter = toFilter(search);
    // Where themes are chosen, nothing without one is in the answer.
    return { filter, themed: { ...filter, hasTheme: true }, apart: !search.themes, lang };
  }, [search, lang]);
  const [{ data, error, fetching }, retry] = useQuery({ query: CoverageDocument, variables });
  const answer = useKept(data);
  const coverage = answer?.coverage;
  const failed = error ?? referenceError;
  const retryBoth = () => {
    retry({ requestPolicy: 'network-only' });
    retryReference({ requestPolicy: 'network-only' });
  };
  return (
    <>
      <div className="head">
        <div>
          <h1>
            <Trans>Coverage of assistance</Trans>
          </h1>
          <p className="lede">
            <Trans>Who is helped, on what, and where no assistance is reported.</Trans>
          </p>
        </div>
        <div className="actions head-actions">
          {coverage && (
            <>
              <a className="button" href={coverage.csvUrl}>
                <Trans>Download CSV</Trans>
              </a>
              <Cite text={coverage.citation} />
              <Print />
            </>
          )}
        </div>
      </div>
      <CoverageFilters search={search} reference={reference} />
      {failed && <ApiFailure error={failed} onRetry={retryBoth} />}
      {answer && coverage && reference ? (
        <div aria-busy={fetching} className="answer">
          <Figures totals={sums(answer).totals} themeless={coverage.byTheme.find((row) => !row.theme)?.measures} />
          <StatesByTheme coverage={coverage} sums={sums(answer)} reference={reference} search={search} measure={search.measure ?? firstMeasure} />
          <ByYear rows={sums(answer).byYear} measure={search.measure ?? firstMeasure} />
          <About coverage={coverage} />
        </div>
      ) : (
        !failed && (
          <>
            <Skeleton size="figures" />
            <Skeleton size="table" />
          </>
        )
      )}
    </>
  );
}

/** What the totals are made of: only what has a theme, since the themes are what the Programme of Action is about. */
const sums = ({ themed, coverage }: CoverageQuery): SumsFragment => themed ?? coverage;

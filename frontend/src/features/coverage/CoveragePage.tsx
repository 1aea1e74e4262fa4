import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { ApiFailure } from '../../app/errors';
import { useReference } from '../../app/reference';
import { useKept } from '../../app/useKept';
import { useLanguage } from '../../app/useLanguage';
import { graphql } from '../../gql';
import { Print } from '../../ui/Cite';
import { Skeleton } from '../../ui/Notice';
import { useTitle } from '../../ui/title';
import { About } from './About';
import { ByYear } from './ByYear';
import { CiteFigures } from './CiteFigures';
import { CoverageFilters } from './CoverageFilters';
import { Figures } from './Figures';
import { InWords } from './InWords';
import { firstMeasure } from './measures';
import { isFiltered, noFilters, toFilter } from './search';
import { StatesByTheme } from './StatesByTheme';
import { useCoverageSearch } from './useCoverageSearch';
import { useWords } from './useWords';
import './coverage.css';

// The totals count only what has a theme, since the themes are what the Programme of Action is about. Distinct records are
// counted for the totals alone: no other part of the page shows counts, and each costs the database a count of its own.
const CoverageDocument = graphql(`
  query Coverage($filter: CoverageFilter, $themed: CoverageFilter, $lang: Language!) {
    coverage(filter: $filter) {
      matrix {
        ...Cell
      }
      byState {
        ...Place
      }
      byTheme {
        ...ThemeRow
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
    themed: coverage(filter: $themed) {
      ...Sums
    }
  }
  fragment Sums on Coverage {
    totals {
      ...Amounts
      ...Counts
    }
    byState {
      ...PlaceSum
    }
    byYear {
      ...YearRow
    }
  }
  fragment Amounts on CoverageMeasures {
    needed
    secured
    gap
    proposed
    committed
    disbursed
    otherAssistance
  }
  fragment Counts on CoverageMeasures {
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
    }
    area {
      id
      code
    }
    region {
      id
      code
    }
    theme {
      id
      code
    }
    gapStatus
    measures {
      ...Amounts
    }
  }
  fragment Place on CoverageRow {
    state {
      id
      iso3
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
  }
  fragment PlaceSum on CoverageRow {
    state {
      id
      iso3
    }
    area {
      id
      code
    }
    region {
      id
      code
    }
    gapStatus
    measures {
      ...Amounts
    }
  }
  fragment ThemeRow on CoverageRow {
    theme {
      id
      code
    }
    gapStatus
    measures {
      ...Amounts
    }
  }
  fragment YearRow on CoverageRow {
    year
    gapStatus
    measures {
      ...Amounts
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
    return { filter, themed: { ...filter, hasTheme: true }, lang };
  }, [search, lang]);
  const [{ data, error, fetching }, retry] = useQuery({ query: CoverageDocument, variables });
  const answer = useKept(data, error);
  const words = useWords(search, reference);
  const change = useCoverageSearch();
  const measure = search.measure ?? firstMeasure;
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
              <CiteFigures citation={coverage.citation} words={words} />
              <Print />
            </>
          )}
        </div>
      </div>
      <CoverageFilters search={search} reference={reference} />
      <p className="in-words">
        {isFiltered(search) ? <InWords words={words} /> : <Trans>No filter is set: every State, theme, donor and year.</Trans>}
      </p>
      {failed && <ApiFailure error={failed} onRetry={retryBoth} onClear={() => change(noFilters)} />}
      {answer && coverage && reference ? (
        <div aria-busy={fetching} className="answer">
          <Figures totals={answer.themed.totals} themeless={coverage.byTheme.find((row) => !row.theme)?.measures} />
          <StatesByTheme coverage={coverage} sums={answer.themed} {...{ reference, search, measure }} />
          <ByYear rows={answer.themed.byYear} measure={measure} />
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

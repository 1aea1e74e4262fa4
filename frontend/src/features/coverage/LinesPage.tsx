import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { ApiFailure } from '../../app/errors';
import { NotFound } from '../../app/NotFound';
import { rows, useReference } from '../../app/reference';
import { useKept } from '../../app/useKept';
import { useLanguage } from '../../app/useLanguage';
import { graphql } from '../../gql';
import { Money } from '../../ui/Money';
import { Print } from '../../ui/Cite';
import { Empty, Skeleton } from '../../ui/Notice';
import { useTitle } from '../../ui/title';
import { CiteFigures } from './CiteFigures';
import { InWords } from './InWords';
import { LineTable } from './LineTable';
import { firstMeasure, measureWords } from './measures';
import { placeOf } from './place';
import { filtersOf, NO_THEME, ofLines, toCellFilter, toLines } from './search';
import { useWords } from './useWords';
import './coverage.css';

const LinesDocument = graphql(`
  query CoverageLines(
    $filter: CoverageFilter
    $lang: Language!
    $first: Int!
    $after: Cursor
    $where: LedgerLineWhereInput
  ) {
    coverage(filter: $filter) {
      boundary(lang: $lang)
      citation(lang: $lang)
      matrix {
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
        }
        theme {
          id
          code
        }
        measures {
          ...Amounts
        }
        lines(first: $first, after: $after, where: $where, orderBy: { field: YEAR, direction: DESC }) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              ...Line
            }
          }
        }
      }
    }
  }
  fragment Line on LedgerLine {
    id
    measure
    year
    amount
    currency
    usd
    certainty
    donor {
      id
      name
    }
    need {
      id
      title(lang: $lang)
      titleLanguage(lang: $lang)
    }
    project {
      id
      title(lang: $lang)
      titleLanguage(lang: $lang)
    }
    transaction {
      id
      date
      line
      money {
        rate
        rateDate
        rateSource
      }
      sourceRecord {
        id
        publisher
        dataset
        line
        identifier
      }
    }
  }
`);

// The API prices a page by every cell that a filter could leave, so that a page cannot be as long as it might.
const PAGE = 25;

const route = getRouteApi('/$lang/coverage/lines');

/** The ledger lines behind one cell of the table, down to the source record of each. */
export function LinesPage() {
  const { t, i18n } = useLingui();
  const lang = useLanguage();
  const navigate = useNavigate({ from: '/$lang/coverage/lines' });
  const search = route.useSearch();
  const { measure = firstMeasure, place = 'none', theme = NO_THEME, after } = search;
  const { reference, error: referenceError, retry: retryReference } = useReference();
  const variables = useMemo(
    () => ({ filter: toCellFilter({ ...search, theme }), where: toLines(measure, place), first: PAGE, after, lang }),
    [search, theme, measure, place, after, lang],
  );
  const [{ data, error, fetching }, retry] = useQuery({ query: LinesDocument, variables });
  const coverage = useKept(data?.coverage, error);
  const cell = coverage?.matrix.find((one) => placeOf(one) === place && (one.theme?.code ?? NO_THEME) === theme);
  const words = useWords(ofLines(search), reference);

  const themeName = theme === NO_THEME ? t`Unspecified theme` : reference?.themes.find((one) => one.code === theme)?.name;
  const placeName = place === 'none' ? t`Unspecified State` : (nameOf(place, reference) ?? cell?.area?.name);
  const measureName = i18n._(measureWords[measure].name);
  // An area without lines here has no name on this page: its code stands for it.
  const isKnown = themeName !== undefined && (placeName !== undefined || place.startsWith('area:'));
  const heading = `${measureName}: ${placeName ?? place.slice('area:'.length)}`;
  useTitle(!reference ? measureName : isKnown ? `${heading}, ${themeName}` : t`Page not found`);

  // The heading is made of names: until they are known the whole page waits, so that nothing moves when they come.
  const failed = error ?? referenceError;
  const failure = failed && (
    <ApiFailure
      error={failed}
      onRetry={() => {
        retry({ requestPolicy: 'network-only' });
        retryReference({ requestPolicy: 'network-only' });
      }}
      onClear={() => void navigate({ search: { measure, place, theme } })}
    />
  );
  if (reference && !isKnown) return <NotFound />;
  if (!reference || (!coverage && !failed))
    return (
      <>
        <h1 className="hidden">{measureName}</h1>
        {failure || <Skeleton size="page" />}
      </>
    );

  return (
    <>
      <p className="back screen-only">
        <Link to="/$lang/coverage" params={{ lang }} search={{ ...filtersOf(search), measure }}>
          <Trans>Back to coverage</Trans>
        </Link>
      </p>
      <div className="head lines-head">
        <h1>
          {heading}
          <small className="subject">{themeName}</small>
          <small className="subject">
            <InWords words={words} />
          </small>
        </h1>
        <div className="actions">
          {coverage && <CiteFigures citation={coverage.citation} words={[{ label: heading, value: themeName ?? theme }, ...words]} />}
          <Print />
        </div>
      </div>
      <p className="lede">{i18n._(measureWords[measure].counts)}</p>
      {failure}
      {coverage && !cell && (
        <Empty>
          <p>
            <Trans>Nothing is reported here under these filters. Absence of data is not absence of help.</Trans>
          </p>
        </Empty>
      )}
      {coverage && cell && (
        <section aria-labelledby="lines" className="answer">
          <h2 id="lines" className="sum">
            <Money amount={cell.measures[measure]} currency="USD" />
            <small>
              <Plural value={cell.lines.totalCount} one="# line" other="# lines" />
            </small>
          </h2>
          <LineTable lines={rows(cell.lines)} busy={fetching} />
          <Pages endCursor={cell.lines.pageInfo.hasNextPage ? cell.lines.pageInfo.endCursor : null} />
          <p className="note">{coverage.boundary}</p>
        </section>
      )}
    </>
  );
}

function Pages({ endCursor }: { endCursor?: string | null }) {
  const search = route.useSearch();
  if (!search.after && !endCursor) return null;
  return (
    <nav className="pages">
      {search.after && (
        <Link className="button" from="/$lang/coverage/lines" to="." search={{ ...search, after: undefined }}>
          <Trans>First page</Trans>
        </Link>
      )}
      {endCursor && (
        <Link className="button" from="/$lang/coverage/lines" to="." search={{ ...search, after: endCursor }}>
          <Trans>Next page</Trans>
        </Link>
      )}
    </nav>
  );
}

function nameOf(place: string, reference: ReturnType<typeof useReference>['reference']): string | undefined {
  const [kind, code] = place.split(':');
  if (kind === 'state') return reference?.states.find((state) => state.iso3 === code)?.name;
  if (kind === 'region') return reference?.regions.find((region) => region.code === code)?.name;
  return undefined;
}

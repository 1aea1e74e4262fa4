import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { ApiFailure } from '../../app/errors';
import { Listing } from '../../app/Listing';
import { useReference } from '../../app/reference';
import { useKept } from '../../app/useKept';
import { useLanguage } from '../../app/useLanguage';
import { yearOptions } from '../../app/years';
import { graphql } from '../../gql';
import type { ExperienceEntryFragment } from '../../gql/graphql';
import { Print } from '../../ui/Cite';
import { DataTable } from '../../ui/DataTable';
import { Select } from '../../ui/Field';
import { byName } from '../../ui/find';
import { InLanguage } from '../../ui/Named';
import { Skeleton } from '../../ui/Notice';
import { year as written } from '../../ui/numbers';
import { useTitle } from '../../ui/title';
import type { ExperiencesSearch } from './search';
import { isFiltered, toWhere } from './where';
import '../../app/row.css';

const ExperiencesDocument = graphql(`
  query Experiences($where: ExperienceWhereInput!, $first: Int!, $after: Cursor, $lang: Language!) {
    experiences(where: $where, orderBy: { field: PUBLISHED_AT, direction: DESC }, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...ExperienceEntry
        }
      }
    }
  }
  fragment ExperienceEntry on Experience {
    id
    title(lang: $lang)
    titleLanguage(lang: $lang)
    year
    state {
      id
      name(lang: $lang)
    }
    owner {
      id
      name
    }
    places {
      id
      name(lang: $lang)
    }
    themes {
      id
      name(lang: $lang)
    }
  }
`);

const PAGE = 25;

const route = getRouteApi('/$lang/experiences');

/** What States and organisations did and learnt, to be found by theme, State and year. */
export function ExperiencesPage() {
  const { t } = useLingui();
  const lang = useLanguage();
  const search = route.useSearch();
  useTitle(t`Experiences`);
  const variables = useMemo(() => ({ where: toWhere(search), first: PAGE, after: search.after, lang }), [search, lang]);
  const [{ data, error, fetching }, retry] = useQuery({ query: ExperiencesDocument, variables });
  const navigate = useNavigate({ from: '/$lang/experiences' });
  const found = useKept(data?.experiences, error);
  return (
    <>
      <div className="head">
        <div>
          <h1>
            <Trans>Experiences</Trans>
          </h1>
          <p className="lede">
            <Trans>What States and organisations did, where, and what they learnt from it: for others who face the same.</Trans>
          </p>
        </div>
        <div className="actions">
          <Print />
        </div>
      </div>
      <Filters search={search} />
      <p role="status" className="count">
        {found && <Plural value={found.totalCount} one="# experience found" other="# experiences found" />}
      </p>
      {error ? (
        <ApiFailure error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} onClear={() => void navigate({ search: {} })} />
      ) : !found ? (
        <Skeleton size="table" />
      ) : (
        <Listing
          connection={found}
          error={undefined}
          onRetry={retry}
          after={search.after}
          empty={
            isFiltered(search) ? (
              <Trans>No experience matches all of these filters. Take one away to see more.</Trans>
            ) : (
              <Trans>Nobody has told an experience yet.</Trans>
            )
          }
        >
          {(experiences) => <Table experiences={experiences} busy={fetching} />}
        </Listing>
      )}
    </>
  );
}

/** What the list is limited to; every filter stands in the address. */
function Filters({ search }: { search: ExperiencesSearch }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const { reference } = useReference();
  const navigate = useNavigate({ from: '/$lang/experiences' });
  // Another filter means another list: it begins at its first page.
  const change = (part: ExperiencesSearch) =>
    void navigate({ search: (now: ExperiencesSearch) => ({ ...now, after: undefined, ...part }), resetScroll: false });
  const states = useMemo(
    () => (reference?.states ?? []).toSorted(byName(lang, (one) => one.name)).map((one) => ({ value: one.iso3, label: one.name })),
    [reference, lang],
  );
  return (
    <form className="filters" role="search" aria-label={t`Filters`} onSubmit={(event) => event.preventDefault()}>
      <Select
        label={t`Theme`}
        room="wide"
        value={search.theme ?? ''}
        empty={t`Any theme`}
        options={(reference?.themes ?? []).map((one) => ({ value: one.code, label: one.name }))}
        onChange={(value) => change({ theme: value || undefined })}
      />
      <Select
        label={t`State in which it was made`}
        room="long"
        value={search.state ?? ''}
        empty={t`All States`}
        options={states}
        onChange={(value) => change({ state: value || undefined })}
      />
      <Select
        label={t`Year`}
        value={String(search.year ?? '')}
        empty={t`Any year`}
        options={yearOptions(lang, search.year)}
        onChange={(value) => change({ year: value ? Number(value) : undefined })}
      />
      {isFiltered(search) && (
        <button type="button" className="button" onClick={() => void navigate({ search: {}, resetScroll: false })}>
          <Trans>Clear filters</Trans>
        </button>
      )}
    </form>
  );
}

function Table({ experiences, busy }: { experiences: ExperienceEntryFragment[]; busy: boolean }) {
  const { t } = useLingui();
  const lang = useLanguage();
  return (
    <DataTable
      label={t`Experiences`}
      rows={experiences}
      keyOf={({ id }) => id}
      busy={busy}
      columns={[
        { heading: t`Title`, names: true, cell: (one) => <Title experience={one} /> },
        { heading: t`Told by`, cell: ({ state, owner }) => <bdi>{state?.name ?? owner?.name}</bdi> },
        { heading: t`Made in`, cell: ({ places }) => <Names of={places ?? []} /> },
        { heading: t`Themes`, cell: ({ themes }) => <Names of={themes ?? []} /> },
        { heading: t`Year`, cell: (one) => (one.year ? <bdi>{written(lang, one.year)}</bdi> : <Trans>Not stated</Trans>) },
      ]}
    />
  );
}

/** The link to the experience, which remembers the list that it was followed from. */
function Title({ experience }: { experience: ExperienceEntryFragment }) {
  const lang = useLanguage();
  const search = route.useSearch();
  return (
    <Link to="/$lang/experiences/$experience" params={{ lang, experience: experience.id }} state={{ experiences: search }}>
      {experience.title ? <InLanguage lang={experience.titleLanguage}>{experience.title}</InLanguage> : <Trans>Untitled experience</Trans>}
    </Link>
  );
}

// More would make one row as tall as the page; the experience's own page has them all.
const SHOWN = 3;

function Names({ of }: { of: Array<{ id: string; name: string }> }) {
  const rest = of.length - SHOWN;
  if (!of.length) return <Trans>Not stated</Trans>;
  return (
    <>
      <ul>
        {of.slice(0, SHOWN).map(({ id, name }) => (
          <li key={id}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <small>
          <Trans>and {rest} more</Trans>
        </small>
      )}
    </>
  );
}

import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { Listing } from '../../app/Listing';
import { useViewer } from '../../app/session';
import { useLanguage } from '../../app/useLanguage';
import { graphql } from '../../gql';
import type { QueueEntryFragment, QueueItemKind } from '../../gql/graphql';
import { DataTable } from '../../ui/DataTable';
import { day } from '../../ui/dates';
import { Select } from '../../ui/Field';
import { amount } from '../../ui/numbers';
import { Tag } from '../../ui/Tag';
import { useTitle } from '../../ui/title';
import { Assign } from './Assign';
import { isFiltered, queueKinds, toOrder, toWhere, type QueueSearch } from './search';
import { kindWords } from './words';

const QueueDocument = graphql(`
  query Queue($where: QueueItemWhereInput!, $orderBy: QueueItemOrder!, $after: Cursor, $lang: Language!) {
    queueItems(first: 25, after: $after, where: $where, orderBy: $orderBy) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...QueueEntry
        }
      }
    }
  }
  fragment QueueEntry on QueueItem {
    id
    version
    kind
    noun
    rowID
    dueOn
    stage
    doneAt
    daysLeft
    title(lang: $lang)
    assignee {
      id
      name
    }
  }
`);

// What rules suggest stands in lists of its own: the queue says how much there is.
const SuggestedDocument = graphql(`
  query Suggested {
    projects(first: 1, where: { hasThemesWith: [{ certainty: SUGGESTED }] }) {
      totalCount
    }
    organisationMatches(first: 1, where: { stage: SUGGESTED }) {
      totalCount
    }
  }
`);

// An item names the project: what is reviewed is the version that was submitted.
const SubmittedDocument = graphql(`
  query Submitted($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      id
      ... on Project {
        versions {
          id
          stage
          decidedAt
        }
      }
    }
  }
`);

/** All that waits for a decision of the secretariat, what is due first at its head. */
export function QueuePage() {
  const { t } = useLingui();
  const lang = useLanguage();
  const { user } = useViewer();
  const search = useSearch({ from: '/$lang/private/secretariat/' });
  const variables = useMemo(
    () => ({ where: toWhere(search, user.id), orderBy: toOrder(search), after: search.after, lang }),
    [search, user.id, lang],
  );
  const [{ data, error }, retry] = useQuery({ query: QueueDocument, variables, requestPolicy: 'cache-and-network' });
  const total = data?.queueItems.totalCount;
  useTitle(t`Secretariat`);
  return (
    <>
      <div className="head">
        <div>
          <h1>
            <Trans>What waits for a decision</Trans>
          </h1>
          <p className="lede">
            <Trans>What is due first stands first. Days are working days of the secretariat.</Trans>
          </p>
        </div>
        <div className="actions">
          <Link className="button" to="/$lang/needs/enter" params={{ lang }}>
            <Trans>Enter a need</Trans>
          </Link>
          <Link className="button" to="/$lang/people" params={{ lang }}>
            <Trans>People</Trans>
          </Link>
        </div>
      </div>
      <Filters search={search} />
      <p role="status" className="count">
        {total !== undefined && <Plural value={total} one="# item" other="# items" />}
      </p>
      <Listing
        connection={data?.queueItems}
        error={error}
        onRetry={() => retry({ requestPolicy: 'network-only' })}
        after={search.after}
        empty={<Nothing search={search} />}
      >
        {(items) => <Items items={items} done={!!search.decided} />}
      </Listing>
      {/* Below the list, once it is known how long that is. */}
      {(data || error) && <Suggested />}
    </>
  );
}

function Nothing({ search }: { search: QueueSearch }) {
  if (isFiltered(search)) return <Trans>Nothing matches all of these filters. Take one away to see more.</Trans>;
  if (search.decided) return <Trans>Nothing has been decided yet.</Trans>;
  return <Trans>Nothing waits for a decision.</Trans>;
}

function Filters({ search }: { search: QueueSearch }) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate({ from: '/$lang/secretariat' });
  const change = (part: QueueSearch) =>
    void navigate({ search: (now: QueueSearch) => ({ ...now, after: undefined, ...part }), resetScroll: false });
  return (
    <form className="filters" role="search" aria-label={t`Filters`} onSubmit={(event) => event.preventDefault()}>
      <Select
        label={t`What is to be decided`}
        room="long"
        value={search.kind ?? ''}
        empty={t`Everything`}
        options={queueKinds.map((value) => ({ value, label: i18n._(kindWords[value]) }))}
        onChange={(kind) => change({ kind: (kind || undefined) as QueueItemKind | undefined })}
      />
      <Select
        label={t`Who sees to it`}
        room="long"
        value={search.who ?? ''}
        empty={t`Anybody or nobody`}
        options={[
          { value: 'mine', label: t`I do` },
          { value: 'nobody', label: t`Nobody yet` },
        ]}
        onChange={(who) => change({ who: (who || undefined) as QueueSearch['who'] })}
      />
      <Select
        label={t`Waiting or decided`}
        room="long"
        value={search.decided ?? ''}
        empty={t`Waiting`}
        options={[{ value: 'yes', label: t`Decided` }]}
        onChange={(decided) => change({ decided: (decided || undefined) as QueueSearch['decided'] })}
      />
      {isFiltered(search) && (
        <button type="button" className="button" onClick={() => void navigate({ search: { decided: search.decided }, resetScroll: false })}>
          <Trans>Clear filters</Trans>
        </button>
      )}
    </form>
  );
}

function Items({ items, done }: { items: QueueEntryFragment[]; done: boolean }) {
  const { t, i18n } = useLingui();
  const reviewed = useReviewed(items);
  return (
    <DataTable
      label={t`Queue`}
      rows={items}
      keyOf={({ id }) => id}
      columns={[
        { heading: t`Title`, names: true, cell: (item) => <Title item={item} version={reviewed(item)} /> },
        { heading: t`What is to be decided`, cell: ({ kind }) => i18n._(kindWords[kind]) },
        done
          ? { heading: t`Decided on`, cell: ({ doneAt }) => <Day of={doneAt} /> }
          : { heading: t`Due`, cell: (item) => <Clock item={item} /> },
        { heading: t`Who sees to it`, cell: (item) => <Assign item={item} /> },
      ]}
    />
  );
}

/** The version that is or was decided on, of each item. */
function useReviewed(items: QueueEntryFragment[]) {
  const ids = useMemo(() => [...new Set(items.filter(({ noun }) => noun === 'Project').map(({ rowID }) => rowID))], [items]);
  const [{ data }] = useQuery({ query: SubmittedDocument, variables: { ids }, pause: !ids.length, requestPolicy: 'cache-and-network' });
  const versions = new Map(data?.nodes.flatMap((node) => (node?.__typename === 'Project' ? [[node.id, node.versions ?? []]] : [])));
  return ({ rowID, stage, doneAt }: QueueEntryFragment): string | undefined =>
    versions.get(rowID)?.find((one) => (stage === 'WAITING' ? one.stage === 'WAITING' : one.decidedAt === doneAt))?.id;
}

/** The title leads to where it is decided, or to what it is about. */
function Title({ item: { kind, rowID, title }, version }: { item: QueueEntryFragment; version: string | undefined }) {
  const lang = useLanguage();
  const words = title ? <bdi>{title}</bdi> : <Trans>Without a title</Trans>;
  if (version && (kind === 'REVIEW_PROPOSAL' || kind === 'REVIEW_CHANGE'))
    return (
      <Link to="/$lang/secretariat/review/$version" params={{ lang, version }}>
        {words}
      </Link>
    );
  return (
    <Link to="/$lang/projects/$project" params={{ lang, project: rowID }}>
      {words}
    </Link>
  );
}

/** How many working days are left; what is overdue says so. */
function Clock({ item: { daysLeft, dueOn } }: { item: QueueEntryFragment }) {
  if (daysLeft === null || daysLeft === undefined) return '–';
  const over = -daysLeft;
  return (
    <>
      {daysLeft < 0 && (
        <Tag tone="warn">
          <Plural value={over} one="Overdue by # day" other="Overdue by # days" />
        </Tag>
      )}
      {daysLeft === 0 && (
        <Tag tone="warn">
          <Trans>Due today</Trans>
        </Tag>
      )}
      {daysLeft > 0 && <Plural value={daysLeft} one="# day left" other="# days left" />}
      <small>
        <Day of={dueOn} />
      </small>
    </>
  );
}

function Day({ of }: { of: string | null | undefined }) {
  const lang = useLanguage();
  return of ? <bdi>{day(lang, of)}</bdi> : '–';
}

/** The lists of what rules suggest. The figures come later than the page: their lines are there before. */
function Suggested() {
  const lang = useLanguage();
  const [{ data }] = useQuery({ query: SuggestedDocument, requestPolicy: 'cache-and-network' });
  const count = (value: number | undefined) => (value === undefined ? '…' : amount(lang, String(value)));
  return (
    <section className="section">
      <h2>
        <Trans>Suggested by rules</Trans>
      </h2>
      <ul className="ways">
        <Way figure={count(data?.projects.totalCount)} words={<Trans>projects whose themes were suggested and wait to be confirmed</Trans>}>
          <Link to="/$lang/secretariat/themes" params={{ lang }}>
            <Trans>Themes to confirm</Trans>
          </Link>
        </Way>
        <Way
          figure={count(data?.organisationMatches.totalCount)}
          words={<Trans>pairs of organisations of imported data that may be one</Trans>}
        >
          <Link to="/$lang/secretariat/organisations" params={{ lang }}>
            <Trans>Same organisations</Trans>
          </Link>
        </Way>
      </ul>
    </section>
  );
}

function Way({ figure, words, children }: { figure: string; words: ReactNode; children: ReactNode }) {
  return (
    <li className="card">
      <h3>{children}</h3>
      <p>
        <bdi>{figure}</bdi> <span>{words}</span>
      </p>
    </li>
  );
}

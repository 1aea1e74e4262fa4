import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { Listing } from '../../app/Listing';
import { roleWords } from '../../app/roles';
import { useLanguage } from '../../app/useLanguage';
import { graphql } from '../../gql';
import type { AuditEntriesQuery, Role } from '../../gql/graphql';
import { DataTable, type Column } from '../../ui/DataTable';
import { day, moment } from '../../ui/dates';
import { SearchBox } from '../../ui/Field';
import { ordinal } from '../../ui/numbers';
import { useTitle } from '../../ui/title';
import { readChanges, type Change } from './changes';
import type { AuditSearch } from './search';
import './secretariat.css';

const AuditDocument = graphql(`
  query AuditEntries($where: AuditEntryWhereInput, $after: Cursor) {
    auditHead {
      day
      sequence
      hash
    }
    auditEntries(first: 25, after: $after, where: $where, orderBy: { field: SEQUENCE, direction: DESC }) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          sequence
          at
          userID
          apiKeyID
          role
          verb
          noun
          rowID
          stage
          requestID
          hash
          changes
        }
      }
    }
  }
`);

const NamesDocument = graphql(`
  query UserNames($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      id
      ... on User {
        name
      }
    }
  }
`);

type Entry = NonNullable<NonNullable<NonNullable<AuditEntriesQuery['auditEntries']['edges']>[number]>['node']>;

/** Who did what to which row: the newest first, and the end of the chain that seals them. */
export function AuditPage() {
  const { t } = useLingui();
  const lang = useLanguage();
  const search = useSearch({ from: '/$lang/private/secretariat/audit' });
  const { noun, row, verb, after } = search;
  const where = useMemo(
    () => ({
      ...(noun && { nounEqualFold: noun }),
      ...(row && { rowID: row }),
      ...(verb && { verbContainsFold: verb }),
    }),
    [noun, row, verb],
  );
  const [{ data, error }, retry] = useQuery({ query: AuditDocument, variables: { where, after }, requestPolicy: 'cache-and-network' });
  useTitle(t`Audit`);
  return (
    <>
      <h1>
        <Trans>Audit</Trans>
      </h1>
      <p className="lede">
        <Trans>Who did what to which record, and when; each entry is sealed by the next.</Trans>
      </p>
      <Filters key={lang} search={search} />
      <Listing
        connection={data?.auditEntries}
        error={error}
        onRetry={() => retry({ requestPolicy: 'network-only' })}
        after={after}
        empty={noun || row || verb ? <Trans>No entry matches all of these filters.</Trans> : <Trans>Nothing has been recorded yet.</Trans>}
      >
        {(entries) => <Entries entries={entries} />}
      </Listing>
      {data && <Head head={data.auditHead} />}
    </>
  );
}

/** Who keeps the end of a day can prove later that nothing before it was rewritten. */
function Head({ head }: { head: AuditEntriesQuery['auditHead'] }) {
  const lang = useLanguage();
  if (!head)
    return (
      <p className="note">
        <Trans>The end of the chain is published once a day is over.</Trans>
      </p>
    );
  const [date, count] = [day(lang, head.day), ordinal(lang, head.sequence)];
  return (
    <p className="note">
      <Trans>
        At the end of <bdi>{date}</bdi> the chain had <bdi>{count}</bdi> entries and ended with the hash below. Whoever keeps
        both can prove later that nothing before was rewritten.
      </Trans>{' '}
      <bdi dir="ltr">
        <code className="hash">{head.hash}</code>
      </bdi>
    </p>
  );
}

function Filters({ search }: { search: AuditSearch }) {
  const { t } = useLingui();
  const navigate = useNavigate({ from: '/$lang/secretariat/audit' });
  const [typed, setTyped] = useState({ noun: search.noun ?? '', row: search.row ?? '', verb: search.verb ?? '' });
  const find = (next: typeof typed) =>
    void navigate({ search: { noun: next.noun.trim() || undefined, row: next.row.trim() || undefined, verb: next.verb.trim() || undefined } });
  const clear = () => {
    const none = { noun: '', row: '', verb: '' };
    setTyped(none);
    find(none);
  };
  return (
    <form
      className="filters"
      onSubmit={(event) => {
        event.preventDefault();
        find(typed);
      }}
    >
      <SearchBox label={t`Kind of record, such as Need`} value={typed.noun} onChange={(noun) => setTyped({ ...typed, noun })} />
      <SearchBox label={t`Record, by its identifier`} value={typed.row} onChange={(row) => setTyped({ ...typed, row })} />
      <SearchBox label={t`What was done, such as open`} value={typed.verb} onChange={(verb) => setTyped({ ...typed, verb })} />
      <div className="actions">
        <button type="submit" className="button button-main">
          <Trans>Find</Trans>
        </button>
        {(search.noun || search.row || search.verb) && (
          <button type="button" className="button" onClick={clear}>
            <Trans>Clear filters</Trans>
          </button>
        )}
      </div>
    </form>
  );
}

function Entries({ entries }: { entries: Entry[] }) {
  const { t } = useLingui();
  const ids = useMemo(() => [...new Set(entries.flatMap(({ userID }) => userID ?? []))], [entries]);
  const [{ data }] = useQuery({ query: NamesDocument, variables: { ids }, pause: !ids.length });
  const names = new Map(data?.nodes.flatMap((node) => (node?.__typename === 'User' ? [[node.id, node.name]] : [])));
  return (
    <ol className="entries" aria-label={t`Entries of the audit`}>
      {entries.map((entry) => (
        <li key={entry.id} className="card">
          <EntryCard entry={entry} name={entry.userID ? names.get(entry.userID) : undefined} />
        </li>
      ))}
    </ol>
  );
}

function EntryCard({ entry, name }: { entry: Entry; name: string | undefined }) {
  const { t, i18n } = useLingui();
  const lang = useLanguage();
  const role = entry.role in roleWords ? i18n._(roleWords[entry.role as Role]) : entry.role;
  return (
    <>
      <h2>
        <bdi dir="ltr">
          {ordinal(lang, entry.sequence)} · <code>{entry.verb}</code>
        </bdi>
      </h2>
      <dl className="facts">
        <dt>
          <Trans>When</Trans>
        </dt>
        <dd>
          <bdi>{moment(lang, entry.at)}</bdi> UTC
        </dd>
        <dt>
          <Trans>Who</Trans>
        </dt>
        <dd>
          {entry.userID ? <bdi>{name ?? entry.userID}</bdi> : <Trans>the program itself</Trans>}
          {role && ` · ${role}`}
          {entry.apiKeyID && (
            <>
              {' · '}
              <Trans>by an API key</Trans>
            </>
          )}
        </dd>
        <dt>
          <Trans>Record</Trans>
        </dt>
        <dd>
          <Link to="/$lang/secretariat/audit" params={{ lang }} search={{ row: entry.rowID }}>
            <bdi dir="ltr">
              {entry.noun} {entry.rowID}
            </bdi>
          </Link>
          {entry.stage && (
            <>
              {' · '}
              <bdi dir="ltr">
                <code>{entry.stage}</code>
              </bdi>
            </>
          )}
        </dd>
        <dt>
          <Trans>Hash</Trans>
        </dt>
        <dd>
          <bdi dir="ltr">
            <code className="hash">{entry.hash}</code>
          </bdi>
        </dd>
      </dl>
      <Changes json={entry.changes} label={t`What changed`} />
    </>
  );
}

function Changes({ json, label }: { json: string; label: string }) {
  const { t } = useLingui();
  const changes = readChanges(json);
  if (!changes.length) return null;
  const columns: Column<Change>[] = [
    {
      heading: t`Field`,
      names: true,
      cell: ({ field }) => (
        <bdi dir="ltr">
          <code>{field}</code>
        </bdi>
      ),
    },
    { heading: t`Before`, cell: ({ before }) => <bdi>{before || '—'}</bdi> },
    { heading: t`After`, cell: ({ after }) => <bdi>{after || '—'}</bdi> },
  ];
  return (
    <details>
      <summary>{label}</summary>
      <DataTable label={label} columns={columns} rows={changes} keyOf={({ field }) => field} />
    </details>
  );
}

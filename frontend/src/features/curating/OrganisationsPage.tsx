import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { Confirm } from '../../app/Confirm';
import { Listing } from '../../app/Listing';
import { useLanguage } from '../../app/useLanguage';
import type { MatchedFragment, MatchFragment } from '../../gql/graphql';
import { day } from '../../ui/dates';
import { SearchBox } from '../../ui/Field';
import { amount } from '../../ui/numbers';
import { useTitle } from '../../ui/title';
import { usePaused } from '../../ui/usePaused';
import { MatchesDocument, Merge, Reject, Unmerge } from './matches';
import { SuggestTwo } from './SuggestTwo';
import { toMatches, type MatchesSearch, type Which } from './search';
import { evidenceWords, kindWords } from './words';
import './curating.css';

const from = '/$lang/private/secretariat/organisations';

/** Organisations of imported data that may be one: merged, kept apart, or taken apart again. */
export function OrganisationsPage() {
  const { t } = useLingui();
  const lang = useLanguage();
  const search = useSearch({ from });
  const variables = useMemo(() => ({ where: toMatches(search), after: search.after, lang }), [search, lang]);
  const [{ data, error }, retry] = useQuery({ query: MatchesDocument, variables, requestPolicy: 'cache-and-network' });
  const total = data?.organisationMatches.totalCount;
  useTitle(t`Same organisations`);
  return (
    <>
      <div className="head">
        <div>
          <h1>
            <Trans>Same organisations</Trans>
          </h1>
          <p className="lede">
            <Trans>
              Published data name one organisation in many ways. What is merged counts as one everywhere; every merger can be taken
              back.
            </Trans>
          </p>
        </div>
        <div className="actions">
          <SuggestTwo />
        </div>
      </div>
      <nav className="tabs" aria-label={t`Which questions`}>
        <Tab search={search} which={undefined}>
          <Trans>May be one</Trans>
        </Tab>
        <Tab search={search} which="merged">
          <Trans>Merged</Trans>
        </Tab>
        <Tab search={search} which="rejected">
          <Trans>Kept apart</Trans>
        </Tab>
      </nav>
      <Find key={search.which} search={search} />
      <p role="status" className="count">
        {total !== undefined && <Plural value={total} one="# pair" other="# pairs" />}
      </p>
      <Listing
        connection={data?.organisationMatches}
        error={error}
        onRetry={() => retry({ requestPolicy: 'network-only' })}
        after={search.after}
        empty={<Nothing search={search} />}
      >
        {(matches) => (
          <ul>
            {matches.map((match) => (
              <li key={match.id} className="card">
                <Match match={match} />
              </li>
            ))}
          </ul>
        )}
      </Listing>
    </>
  );
}

function Nothing({ search: { which, text } }: { search: MatchesSearch }) {
  if (text) return <Trans>Nothing matches all of these filters. Take one away to see more.</Trans>;
  if (which === 'merged') return <Trans>Nothing has been merged.</Trans>;
  if (which === 'rejected') return <Trans>No two have been kept apart.</Trans>;
  return <Trans>No two organisations wait for a decision.</Trans>;
}

function Tab({ search, which, children }: { search: MatchesSearch; which: Which | undefined; children: ReactNode }) {
  const lang = useLanguage();
  const current = search.which === which;
  return (
    <Link
      to="/$lang/secretariat/organisations"
      params={{ lang }}
      search={{ text: search.text, which }}
      aria-current={current ? 'page' : undefined}
      activeProps={{}}
      data-current={current || undefined}
    >
      {children}
    </Link>
  );
}

function Find({ search }: { search: MatchesSearch }) {
  const { t } = useLingui();
  const navigate = useNavigate({ from: '/$lang/secretariat/organisations' });
  const [typed, setTyped] = useState(search.text ?? '');
  const text = usePaused(typed.trim()) || undefined;
  useEffect(() => {
    void navigate({ search: (now) => (now.text === text ? now : { ...now, text, after: undefined }), replace: true, resetScroll: false });
  }, [text, navigate]);
  return (
    <div className="filters">
      <SearchBox label={t`Name of an organisation`} value={typed} onChange={setTyped} />
    </div>
  );
}

function Match({ match }: { match: MatchFragment }) {
  const { t, i18n } = useLingui();
  const lang = useLanguage();
  const { id, version, evidence, stage, decidedAt, from: one, into: other, permissions } = match;
  const kept = one.mergedIntoID === other.id ? other : one;
  const gone = kept === other ? one : other;
  return (
    <>
      <h2>
        {stage === 'MERGED' ? (
          <Trans>
            <bdi>{gone.name}</bdi> was merged into <bdi>{kept.name}</bdi>
          </Trans>
        ) : (
          i18n._(evidenceWords[evidence])
        )}
      </h2>
      {stage !== 'SUGGESTED' && (
        <p className="note">
          {i18n._(evidenceWords[evidence])}
          {decidedAt && (
            <>
              {' · '}
              <Trans>decided on {day(lang, decidedAt)}</Trans>
            </>
          )}
        </p>
      )}
      <div className="pair">
        <Side organisation={one}>{permissions.canMerge && <MergeInto match={match} kept={one} gone={other} reversed />}</Side>
        <Side organisation={other}>{permissions.canMerge && <MergeInto match={match} kept={other} gone={one} />}</Side>
      </div>
      {(permissions.canReject || permissions.canUnmerge) && (
        <div className="actions">
          {permissions.canReject && (
            <Confirm
              opener={t`They are two`}
              title={t`They are two organisations`}
              action={t`Keep them apart`}
              said={t`They are kept apart.`}
              document={Reject}
              variables={() => ({ id, version, lang })}
            >
              <p>
                <Trans>
                  <bdi>{one.name}</bdi> and <bdi>{other.name}</bdi> stay two organisations, and are not suggested again.
                </Trans>
              </p>
            </Confirm>
          )}
          {permissions.canUnmerge && (
            <Confirm
              opener={t`Take the merger back`}
              title={t`Take the merger back`}
              action={t`Take it back`}
              said={t`The merger is taken back.`}
              calm
              document={Unmerge}
              variables={() => ({ id, version, lang })}
            >
              <p>
                <Trans>
                  All that the merger moved goes back to <bdi>{gone.name}</bdi>. Of several mergers into the same organisation, the last
                  is taken back first.
                </Trans>
              </p>
            </Confirm>
          )}
        </div>
      )}
    </>
  );
}

type Into = { match: MatchFragment; kept: MatchedFragment; gone: MatchedFragment; reversed?: boolean };

function MergeInto({ match: { id, version }, kept, gone, reversed = false }: Into) {
  const { t } = useLingui();
  const lang = useLanguage();
  return (
    <Confirm
      opener={
        <>
          <Trans>Keep this one</Trans>
          <span className="hidden">: {kept.name}</span>
        </>
      }
      title={t`Merge two organisations`}
      action={t`Merge`}
      said={t`The two are merged.`}
      calm
      document={Merge}
      variables={() => ({ id, version, reversed, lang })}
    >
      <p>
        <Trans>
          <bdi>{gone.name}</bdi> is merged into <bdi>{kept.name}</bdi>: its projects, its money and its names are those of{' '}
          <bdi>{kept.name}</bdi> from now on, also when its data are imported again.
        </Trans>
      </p>
      <p>
        <Trans>It can be taken back.</Trans>
      </p>
    </Confirm>
  );
}

/** One of the two: what tells it from the other. */
function Side({ organisation, children }: { organisation: MatchedFragment; children: ReactNode }) {
  const { t, i18n } = useLingui();
  const { name, kind, iatiRef, state, aliases, participations } = organisation;
  const others = (aliases ?? []).map((alias) => alias.name).filter((alias) => alias !== name);
  return (
    <section aria-label={name}>
      <div>
        <h3>
          <bdi>{name}</bdi>
        </h3>
        <dl className="facts">
          <Fact label={t`Kind`}>{i18n._(kindWords[kind])}</Fact>
          <Fact label={t`State`}>{state ? <bdi>{state.name}</bdi> : '–'}</Fact>
          <Fact label={t`Reference`}>{iatiRef ? <bdi dir="ltr">{iatiRef}</bdi> : '–'}</Fact>
          <Fact label={t`Other names`}>{others.length ? <Names names={others} /> : '–'}</Fact>
          <Fact label={t`Takes part in`}>
            <Plural value={participations.totalCount} one="# project" other="# projects" />
          </Fact>
        </dl>
      </div>
      {children && <div className="actions">{children}</div>}
    </section>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

// Some organisations have dozens: the first few tell enough.
const SHOWN = 6;

function Names({ names }: { names: string[] }) {
  const lang = useLanguage();
  const rest = names.length - SHOWN;
  return (
    <ul>
      {names.slice(0, SHOWN).map((name) => (
        <li key={name}>
          <bdi>{name}</bdi>
        </li>
      ))}
      {rest > 0 && (
        <li>
          <Trans>and {amount(lang, String(rest))} more</Trans>
        </li>
      )}
    </ul>
  );
}

import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMemo, useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { ConsentsDue, useConsentsAsked } from '../../app/ConsentsDue';
import { ApiFailure } from '../../app/errors';
import { isAsking } from '../../app/needCodes';
import { needStageWords } from '../../app/needWords';
import { Private } from '../../app/Private';
import { rows } from '../../app/reference';
import { useViewer } from '../../app/session';
import { Unsaved } from '../../app/Unsaved';
import { useKept } from '../../app/useKept';
import { useLanguage } from '../../app/useLanguage';
import { graphql } from '../../gql';
import type { MyNeedFragment, NeedWhereInput } from '../../gql/graphql';
import { Age } from '../../ui/Age';
import { DataTable } from '../../ui/DataTable';
import { day } from '../../ui/dates';
import { InLanguage } from '../../ui/Named';
import { Empty, Skeleton } from '../../ui/Notice';
import { percent } from '../../ui/numbers';
import { Tag } from '../../ui/Tag';
import { useTitle } from '../../ui/title';
import { dueOf, type Due } from './due';
import { Reports } from './Reports';
import '../../app/editor.css';
import './requesting.css';

const MyNeeds = graphql(`
  query MyNeeds($where: NeedWhereInput!, $lang: Language!) {
    needs(first: 100, where: $where, orderBy: { field: UPDATED_AT, direction: DESC }) {
      totalCount
      edges {
        node {
          ...MyNeed
        }
      }
    }
  }
  fragment MyNeed on Need {
    id
    title(lang: $lang)
    titleLanguage(lang: $lang)
    stage
    updatedAt
    openedAt
    confirmBy
    askedOn
    completeness
    states {
      id
      stateID
      concurrence
    }
    permissions {
      canSave
      canConcur
      canReconfirm
      canReopen
      canDeclareUnmet
    }
  }
`);

// Who begins needs: a permanent mission concurs with those of its State, and begins none.
const BEGIN = ['FOCAL_POINT', 'STATE_EDITOR', 'REGIONAL_ORGANISATION'];

/** The needs of the State or organisation for which the viewer acts, what is due first. */
export function MinePage() {
  return (
    <Private portal="recipient">
      <Mine />
    </Private>
  );
}

function Mine() {
  const { t } = useLingui();
  const lang = useLanguage();
  const { role, membership } = useViewer();
  const { state, organisation } = membership;
  useTitle(t`My needs`);
  const variables = useMemo(() => {
    const ofState = [{ stateID: state?.id }, { hasStatesWith: [{ stateID: state?.id }] }];
    return { where: (state ? { or: ofState } : { ownerID: organisation?.id }) as NeedWhereInput, lang };
  }, [state, organisation, lang]);
  const [{ data, error, fetching }, retry] = useQuery({ query: MyNeeds, variables, requestPolicy: 'cache-and-network' });
  const asked = useConsentsAsked(state?.id);
  const answered = useKept(data?.needs, error);
  const kept = asked.known ? answered : undefined;
  const [today] = useState(() => new Date());
  const needs = kept ? rows(kept) : [];
  const due = dueOf(needs, state?.id, today);
  const drafts = needs.filter(({ stage }) => stage === 'DRAFT');
  const open = needs.filter(({ stage }) => isAsking(stage));
  const past = needs.filter(({ stage }) => stage !== 'DRAFT' && !isAsking(stage));
  const canBegin = BEGIN.includes(role);
  return (
    <>
      <div className="head">
        <div>
          <h1>
            <Trans>My needs</Trans>
          </h1>
          <p className="lede">
            <bdi>{state?.name ?? organisation?.name}</bdi>
          </p>
        </div>
        <div className="actions">
          {canBegin && (
            <Link className="button button-main" to="/$lang/needs/new" params={{ lang }}>
              <Trans>Begin a need</Trans>
            </Link>
          )}
          <Link className="button" to="/$lang/projects/mine" params={{ lang }}>
            <Trans>My projects</Trans>
          </Link>
          <Link className="button" to="/$lang/needs/form" params={{ lang }}>
            <Trans>Form on paper</Trans>
          </Link>
        </div>
      </div>
      <NotSaved />
      {error && <ApiFailure error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />}
      {!kept && !error && <Skeleton size="table" />}
      {kept && needs.length === 0 && (
        <Empty>
          <p>
            <Trans>Nothing has been asked for yet. A need that is stated precisely is found by donors whose policy it fits.</Trans>
          </p>
        </Empty>
      )}
      {kept && <ConsentsDue asked={asked} />}
      {due.length > 0 && <DueList due={due} />}
      {drafts.length > 0 && (
        <Group title={<Trans>Drafts</Trans>}>
          <Table label={t`Drafts`} needs={drafts} busy={fetching} />
        </Group>
      )}
      {open.length > 0 && (
        <Group title={<Trans>Open needs</Trans>}>
          <Table label={t`Open needs`} needs={open} busy={fetching} />
        </Group>
      )}
      {past.length > 0 && (
        <Group title={<Trans>No longer asked for</Trans>}>
          <Table label={t`No longer asked for`} needs={past} busy={fetching} />
        </Group>
      )}
      {kept && kept.totalCount > needs.length && state && (
        <p className="note">
          <Link to="/$lang/needs" params={{ lang }} search={{ state: state.iso3, stage: 'all' }}>
            <Plural value={kept.totalCount - needs.length} one="# further need" other="# further needs" />
          </Link>
        </p>
      )}
      {kept && state && <Reports state={state.id} />}
    </>
  );
}

/** What was typed in this browser and never saved. */
function NotSaved() {
  const lang = useLanguage();
  return (
    <Unsaved
      form="need"
      name="title"
      unnamed={<Trans>Untitled need</Trans>}
      link={({ id, language, name }) =>
        id ? (
          <Link to="/$lang/needs/$need/edit" params={{ lang, need: id }} search={{ in: language }}>
            {name}
          </Link>
        ) : (
          <Link to="/$lang/needs/new" params={{ lang }}>
            {name}
          </Link>
        )
      }
    />
  );
}

function Group({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className="section">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Title({ need }: { need: MyNeedFragment }) {
  const lang = useLanguage();
  const title = need.title ? <InLanguage lang={need.titleLanguage}>{need.title}</InLanguage> : <Trans>Untitled need</Trans>;
  return need.stage === 'DRAFT' && need.permissions.canSave ? (
    <Link to="/$lang/needs/$need/edit" params={{ lang, need: need.id }}>
      {title}
    </Link>
  ) : (
    <Link to="/$lang/needs/$need" params={{ lang, need: need.id }}>
      {title}
    </Link>
  );
}

function DueList({ due }: { due: Due[] }) {
  return (
    <Group title={<Trans>What is due</Trans>}>
      <ul className="due">
        {due.map((one) => (
          <li key={`${one.kind} ${one.need.id}`} className={one.isLate ? 'late' : undefined}>
            <Title need={one.need} />
            <small>
              <Why due={one} />
            </small>
          </li>
        ))}
      </ul>
    </Group>
  );
}

function Why({ due: { kind, on } }: { due: Due }) {
  const lang = useLanguage();
  switch (kind) {
    case 'confirm':
      return <Trans>Confirm by {day(lang, on)} that it still stands; otherwise it expires 60 days later.</Trans>;
    case 'met':
      return <Trans>Was it met? Asked on {day(lang, on)}.</Trans>;
    case 'concur':
      return <Trans>Does your State concur? Other States ask for this together with you.</Trans>;
    case 'expired':
      return <Trans>It expired. Open it again if it still stands.</Trans>;
  }
}

function Table({ label, needs, busy }: { label: string; needs: MyNeedFragment[]; busy: boolean }) {
  const { t, i18n } = useLingui();
  const lang = useLanguage();
  const asking = needs.some(({ openedAt }) => openedAt);
  return (
    <DataTable
      label={label}
      rows={needs}
      keyOf={({ id }) => id}
      busy={busy}
      columns={[
        { heading: t`Title`, names: true, cell: (need) => <Title need={need} /> },
        { heading: t`Stage`, cell: ({ stage }) => <Tag>{i18n._(needStageWords[stage])}</Tag> },
        {
          heading: t`Completeness`,
          cell: ({ completeness }) => <bdi>{completeness === null || completeness === undefined ? '–' : percent(lang, String(completeness))}</bdi>,
        },
        asking
          ? { heading: t`Opened on`, cell: ({ openedAt, stage }) => <Opened at={openedAt} asking={isAsking(stage)} /> }
          : { heading: t`Last changed`, cell: ({ updatedAt }) => day(lang, updatedAt) },
      ]}
    />
  );
}

function Opened({ at, asking }: { at: string | null | undefined; asking: boolean }) {
  const lang = useLanguage();
  if (!at) return '–';
  return (
    <>
      {day(lang, at)}
      {asking && (
        <small>
          <Trans>
            for <Age since={at} />
          </Trans>
        </small>
      )}
    </>
  );
}

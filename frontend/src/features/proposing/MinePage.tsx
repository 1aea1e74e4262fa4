import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { ConsentsDue, useConsentsAsked } from '../../app/ConsentsDue';
import { ApiFailure } from '../../app/errors';
import { Private } from '../../app/Private';
import { rows } from '../../app/reference';
import { proposers } from '../../app/roles';
import { returned } from '../../app/Returned';
import { useViewer } from '../../app/session';
import { Unsaved } from '../../app/Unsaved';
import { useKept } from '../../app/useKept';
import { useLanguage } from '../../app/useLanguage';
import { stageWords } from '../../app/words';
import { graphql } from '../../gql';
import type { MyProjectFragment, ProjectWhereInput } from '../../gql/graphql';
import { DataTable } from '../../ui/DataTable';
import { day } from '../../ui/dates';
import { Money } from '../../ui/Money';
import { InLanguage } from '../../ui/Named';
import { Empty, Skeleton } from '../../ui/Notice';
import { Tag } from '../../ui/Tag';
import { useTitle } from '../../ui/title';
import { dueOf, groups, type Due } from './due';
import '../../app/editor.css';
import './proposing.css';

const MyProjects = graphql(`
  query MyProjects($where: ProjectWhereInput!, $lang: Language!) {
    projects(first: 100, where: $where, orderBy: { field: UPDATED_AT, direction: DESC }) {
      totalCount
      edges {
        node {
          ...MyProject
        }
      }
    }
  }
  fragment MyProject on Project {
    id
    title(lang: $lang)
    titleLanguage(lang: $lang)
    stage
    updatedAt
    followUpOn
    budget {
      amount
      currency
    }
    versions {
      id
      number
      kind
      stage
      decidedAt
      reasons(lang: $lang)
    }
    consents {
      id
      kind
      stage
    }
    permissions {
      canSave
      canProposeChange
      canFollowUp
    }
  }
`);

const groupWords = {
  drafts: msg`Drafts and returned`,
  review: msg`In review or awaiting consent`,
  current: msg`Published, under way or suspended`,
  past: msg`Ended`,
};

// Who proposes: a permanent mission answers for its State, and proposes nothing.
const ANSWERS_ONLY = 'MISSION';

/** The projects that the viewer's State or organisation proposed, and what is due of it. */
export function MinePage() {
  return (
    <Private portal={proposers}>
      <Mine />
    </Private>
  );
}

function Mine() {
  const { t, i18n } = useLingui();
  const lang = useLanguage();
  const { role, membership } = useViewer();
  const { state, organisation } = membership;
  useTitle(t`My projects`);
  const variables = useMemo(
    () => ({ where: (state ? { stateID: state.id } : { ownerID: organisation?.id }) as ProjectWhereInput, lang }),
    [state, organisation, lang],
  );
  const [{ data, error, fetching }, retry] = useQuery({ query: MyProjects, variables, requestPolicy: 'cache-and-network' });
  const asked = useConsentsAsked(state?.id);
  const answered = useKept(data?.projects, error);
  const kept = asked.known ? answered : undefined;
  const [today] = useState(() => new Date());
  const projects = kept ? rows(kept) : [];
  const due = dueOf(projects, today);
  const canBegin = role !== ANSWERS_ONLY;
  return (
    <>
      <div className="head">
        <div>
          <h1>
            <Trans>My projects</Trans>
          </h1>
          <p className="lede">
            <bdi>{state?.name ?? organisation?.name}</bdi>
          </p>
        </div>
        {canBegin && (
          <div className="actions">
            <Link className="button button-main" to="/$lang/projects/new" params={{ lang }}>
              <Trans>Propose a project</Trans>
            </Link>
          </div>
        )}
      </div>
      <NotSaved />
      {error && <ApiFailure error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />}
      {!kept && !error && <Skeleton size="table" />}
      {kept && <ConsentsDue asked={asked} />}
      {due.length > 0 && <DueList due={due} />}
      {kept && projects.length === 0 && (
        <Empty>
          <p>
            {canBegin ? (
              <Trans>
                Nothing has been proposed yet. A proposal says what is to be done about which needs, where, with whom and at what cost. The
                secretariat reviews it, the recipient States give their consent, and donors find it.
              </Trans>
            ) : (
              <Trans>Your State has proposed nothing yet. Where its consent is asked, you find it here.</Trans>
            )}
          </p>
        </Empty>
      )}
      {groups.map(({ name, stages }) => {
        const those = projects.filter(({ stage }) => (stages as readonly string[]).includes(stage));
        if (!those.length) return null;
        const label = i18n._(groupWords[name]);
        return (
          <section key={name} className="section">
            <h2>{label}</h2>
            <Table label={label} projects={those} busy={fetching} />
          </section>
        );
      })}
    </>
  );
}

/** What was typed in this browser and never saved. */
function NotSaved() {
  const lang = useLanguage();
  return ['project', 'projectChange'].map((form) => (
    <Unsaved
      key={form}
      form={form}
      name="title"
      unnamed={<Trans>Untitled project</Trans>}
      link={({ id, language, name }) =>
        id ? (
          <Link to="/$lang/projects/$project/edit" params={{ lang, project: id }} search={{ in: language }}>
            {name}
          </Link>
        ) : (
          <Link to="/$lang/projects/new" params={{ lang }}>
            {name}
          </Link>
        )
      }
    />
  ));
}

function Title({ project, edit }: { project: MyProjectFragment; edit: boolean }) {
  const lang = useLanguage();
  const title = project.title ? <InLanguage lang={project.titleLanguage}>{project.title}</InLanguage> : <Trans>Untitled project</Trans>;
  return edit ? (
    <Link to="/$lang/projects/$project/edit" params={{ lang, project: project.id }}>
      {title}
    </Link>
  ) : (
    <Link to="/$lang/projects/$project" params={{ lang, project: project.id }}>
      {title}
    </Link>
  );
}

function DueList({ due }: { due: Due[] }) {
  return (
    <section className="section">
      <h2>
        <Trans>What is due</Trans>
      </h2>
      <ul className="due">
        {due.map(({ kind, project }) => (
          <li key={`${kind} ${project.id}`} className="late">
            <Title project={project} edit={kind !== 'follow'} />
            <small>
              <Why kind={kind} project={project} />
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Why({ kind, project }: Due) {
  const lang = useLanguage();
  const reasons = returned(project.versions)?.reasons;
  switch (kind) {
    case 'returned':
      return (
        <>
          <Trans>Returned with remarks: mend it and submit it again.</Trans> <bdi className="said">{reasons}</bdi>
        </>
      );
    case 'change':
      return (
        <>
          <Trans>The change that you proposed was returned.</Trans> <bdi className="said">{reasons}</bdi>
        </>
      );
    case 'follow':
      return <Trans>What lasts? Asked since {day(lang, project.followUpOn ?? '')}, a year after completion.</Trans>;
  }
}

function Table({ label, projects, busy }: { label: string; projects: MyProjectFragment[]; busy: boolean }) {
  const { t, i18n } = useLingui();
  const lang = useLanguage();
  return (
    <DataTable
      label={label}
      rows={projects}
      keyOf={({ id }) => id}
      busy={busy}
      columns={[
        { heading: t`Title`, names: true, cell: (project) => <Title project={project} edit={project.permissions.canSave} /> },
        {
          heading: t`Stage`,
          cell: (project) => (
            <>
              <Tag>{i18n._(stageWords[project.stage])}</Tag>
              <Answered project={project} />
            </>
          ),
        },
        { heading: t`Budget`, cell: ({ budget }) => (budget ? <Money amount={budget.amount} currency={budget.currency} /> : '–') },
        { heading: t`Last changed`, cell: ({ updatedAt }) => day(lang, updatedAt) },
      ]}
    />
  );
}

/** How many of the recipient States have consented, while the project awaits them. */
function Answered({ project: { stage, consents } }: { project: MyProjectFragment }) {
  const asked = (consents ?? []).filter(({ kind, stage: answer }) => kind === 'CONSENT' && answer !== 'REFUSED');
  if (stage !== 'AWAITING_CONSENT' || !asked.length) return null;
  const given = asked.filter((one) => one.stage === 'CONSENTED').length;
  return (
    <small>
      <Trans>
        {given} of {asked.length} States consented
      </Trans>
    </small>
  );
}

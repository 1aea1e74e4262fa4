import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, Link, useLocation } from '@tanstack/react-router';
import { Fragment, lazy, useEffect, useState } from 'react';
import { RowPage } from '../../app/RowPage';
import { speakAlso } from '../../app/i18n';
import { isOfAny, proposers } from '../../app/roles';
import { useSession } from '../../app/session';
import { useLanguage } from '../../app/useLanguage';
import { stageWords } from '../../app/words';
import { graphql } from '../../gql';
import type { DetailFragment } from '../../gql/graphql';
import { Cite, Print } from '../../ui/Cite';
import { day } from '../../ui/dates';
import { InLanguage } from '../../ui/Named';
import { isLanguage, languages } from '../../ui/languages';
import { Tag } from '../../ui/Tag';
import { useTitle } from '../../ui/title';
import { Answered } from './Answered';
import { Budget } from './Budget';
import { Consents } from './Consents';
import { Funding } from './Funding';
import { Partners } from './Partners';
import { Recipients } from './Recipients';
import { Results } from './Results';
import { Source } from './Source';
import { Themes } from './Themes';
import { Timeline } from './Timeline';
import { Transactions } from './Transactions';
import { isFiltered } from './search';
import { fundingWords } from './words';
import './projects.css';

const ProjectDocument = graphql(`
  query Project($id: ID!, $lang: Language!) {
    node(id: $id) {
      __typename
      id
      ...Detail
    }
  }
  fragment Detail on Project {
    ...ProjectStanding
    iatiIdentifier
    origin
    workingLanguages
    startDate
    endDate
    title(lang: $lang)
    titleLanguage(lang: $lang)
    summary(lang: $lang)
    summaryLanguage(lang: $lang)
    reporter {
      id
      name
    }
    owner {
      id
      name
    }
    state {
      id
      name(lang: $lang)
    }
    budget {
      ...Sum
    }
    funding {
      status
      committed {
        ...Sum
      }
      disbursed {
        ...Sum
      }
      gap {
        ...Sum
      }
    }
    recipients {
      id
      percentage
      state {
        id
        iso3
        name(lang: $lang)
      }
      area {
        id
        name(lang: $lang)
        note(lang: $lang)
      }
      region {
        id
        name(lang: $lang)
      }
    }
    themes {
      id
      percentage
      certainty
      theme {
        id
        code
        name(lang: $lang)
      }
      evidence {
        kind
        field
        lang
        term
        quote
        code
      }
    }
    budgetLines {
      id
      position
      year
      label(lang: $lang)
      amount
    }
    needLinks {
      id
      share
      need {
        id
        title(lang: $lang)
        titleLanguage(lang: $lang)
        state {
          id
          name(lang: $lang)
        }
      }
    }
    participations(first: 100) {
      totalCount
      edges {
        node {
          id
          role
          organisation {
            id
            name
          }
        }
      }
    }
    sourceRecord {
      id
      identifier
      dataset
      line
      format
      publisher
      publishedAt
      importRun {
        id
        name
        finishedAt
      }
    }
    source {
      name
      url
      importedAt
    }
  }
  fragment Sum on Money {
    amount
    currency
    usd
    rate
    rateDate
    rateSource
  }
`);

// What a step in the life of a project can change.
graphql(`
  fragment ProjectStanding on Project {
    id
    version
    stage
    isConfirmed
    workedWell(lang: $lang)
    didNotWork(lang: $lang)
    followUp(lang: $lang)
    followUpOn
    results {
      id
      position
      title(lang: $lang)
      indicator(lang: $lang)
      countsPeople
      baseline
      target
      actual
      women
      men
    }
    steps {
      id
      at
      action
      role
      state {
        id
        name(lang: $lang)
      }
      organisation {
        id
        name
      }
    }
    consents {
      id
      stage
      askedAt
      dueOn
      answeredAt
      reason
      state {
        id
        name(lang: $lang)
      }
    }
    ownConsent {
      id
      stage
    }
    versions {
      id
      number
      kind
      stage
      submittedAt
      decidedAt
      reasons(lang: $lang)
    }
    waitingChange {
      id
      submittedAt
    }
    permissions {
      canSave
      canDiscard
      canSubmit
      canWithdraw
      canConsent
      canProposeChange
      canStart
      canSuspend
      canResume
      canComplete
      canCancel
      canFollowUp
    }
  }
`);

// Visitors do not load what only those can do who propose or are asked; its words are those of the portals.
const Own = lazy(async () => {
  const [own] = await Promise.all([import('./own/Own'), speakAlso('portal')]);
  return { default: own.Own };
});

const route = getRouteApi('/$lang/projects/$project');

/** One project: what it is for, for whom, with whom, with what money, and where all of this was read. */
export function ProjectPage() {
  const { t } = useLingui();
  const { project: id } = route.useParams();
  return (
    <RowPage id={id} query={ProjectDocument} type="Project" name={t`Project`}>
      {(project) => <Detail project={project} />}
    </RowPage>
  );
}

function Detail({ project }: { project: DetailFragment }) {
  const { t, i18n } = useLingui();
  const lang = useLanguage();
  const title = project.title ?? project.iatiIdentifier ?? t`Untitled project`;
  useTitle(title);
  useHash();
  const list = useLocation({ select: ({ state }) => state.list });
  const [today] = useState(() => new Date().toISOString());
  const cited = citation(title, project, t`read on ${day(lang, today)}`);
  // What was submitted is told to those alone who propose, and to the secretariat.
  const isOwn = !!project.versions?.length || !!project.ownConsent || Object.values(project.permissions).includes(true);
  const { viewer } = useSession();
  const proposes = !!viewer && isOfAny(proposers, viewer.role);
  return (
    <article className="project">
      <p className="back screen-only">
        {isOwn && proposes && !list ? (
          <Link to="/$lang/projects/mine" params={{ lang }}>
            <Trans>My projects</Trans>
          </Link>
        ) : (
          <Link to="/$lang/projects" params={{ lang }} search={list ?? {}}>
            {isFiltered(list ?? {}) ? <Trans>Back to the projects found</Trans> : <Trans>All projects</Trans>}
          </Link>
        )}
      </p>
      <div className="head project-head">
        <div>
          <h1>
            <InLanguage lang={project.titleLanguage}>{title}</InLanguage>
          </h1>
          <p className="tags">
            <Tag>{i18n._(stageWords[project.stage])}</Tag> <Tag>{i18n._(fundingWords[project.funding.status])}</Tag>
          </p>
        </div>
        <div className="actions">
          {project.permissions.canSave && (
            <Link className="button button-main" to="/$lang/projects/$project/edit" params={{ lang, project: project.id }}>
              <Trans>Edit</Trans>
            </Link>
          )}
          <Cite text={cited.join('. ')}>
            {cited.map((part, index) => (
              <Fragment key={part}>
                {index > 0 && '. '}
                <bdi>{part}</bdi>
              </Fragment>
            ))}
          </Cite>
          <Print />
        </div>
      </div>
      <Origin project={project} />
      {isOwn && <Own project={project} />}
      {project.summary && (
        <p className="summary">
          <InLanguage lang={project.summaryLanguage}>{project.summary}</InLanguage>
        </p>
      )}
      <dl className="facts">
        {project.iatiIdentifier && (
          <>
            <dt>
              <Trans>IATI identifier</Trans>
            </dt>
            <dd>
              <bdi>{project.iatiIdentifier}</bdi>
            </dd>
          </>
        )}
        <dt>
          <Trans>First day</Trans>
        </dt>
        <dd>{project.startDate ? day(lang, project.startDate) : <Trans>Not published</Trans>}</dd>
        <dt>
          <Trans>Last day</Trans>
        </dt>
        <dd>{project.endDate ? day(lang, project.endDate) : <Trans>Not published</Trans>}</dd>
        {project.workingLanguages.length > 0 && (
          <>
            <dt>
              <Trans>Working languages</Trans>
            </dt>
            <dd>
              {project.workingLanguages.map((one, index) => (
                <Fragment key={one}>
                  {index > 0 && ' · '}
                  <bdi lang={one}>{isLanguage(one) ? languages[one].name : one}</bdi>
                </Fragment>
              ))}
            </dd>
          </>
        )}
      </dl>
      <Answered links={project.needLinks ?? []} />
      <Funding project={project} />
      <Budget lines={project.budgetLines ?? []} currency={project.budget?.currency} />
      <Recipients recipients={project.recipients ?? []} />
      <Themes project={project} />
      <Partners project={project} />
      <Results project={project} />
      <Consents consents={project.consents ?? []} />
      <Timeline steps={project.steps ?? []} />
      <Transactions project={project.id} />
      <Source project={project} />
    </article>
  );
}

/** Who says so: imported records are their publisher's word, not the State's. */
function Origin({ project }: { project: DetailFragment }) {
  if (project.origin === 'DECLARED') {
    const proposer = project.owner?.name ?? project.state?.name;
    return (
      <p className="origin">
        {proposer ? (
          <Trans>
            Proposed here by <bdi>{proposer}</bdi>.
          </Trans>
        ) : (
          <Trans>Declared here by its owner.</Trans>
        )}{' '}
        {project.isConfirmed ? <Trans>Confirmed by the recipient States.</Trans> : <Trans>Not confirmed by the recipient States yet.</Trans>}
      </p>
    );
  }
  const reporter = project.reporter?.name ?? project.sourceRecord?.publisher ?? project.source?.name;
  return (
    <p className="origin">
      {reporter ? (
        <Trans>
          Reported by <bdi>{reporter}</bdi>, not confirmed by the State.
        </Trans>
      ) : (
        <Trans>Taken from published data, not confirmed by the State.</Trans>
      )}
    </p>
  );
}

/** A link to a part of the page finds it only once the answer is there. */
function useHash() {
  useEffect(() => {
    if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);
}

function citation(title: string, project: DetailFragment, read: string): string[] {
  const who = project.reporter?.name ?? project.sourceRecord?.publisher ?? project.owner?.name ?? project.state?.name;
  const address = `${location.origin}${location.pathname}`;
  // A record without a title is cited by its identifier, once.
  return [...new Set([who, title, project.iatiIdentifier, 'Entraide', read, address])].flatMap((part) => part || []);
}

import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, Link, useLocation } from '@tanstack/react-router';
import { Fragment, useEffect, useState, type ReactNode } from 'react';
import { useQuery, type CombinedError } from 'urql';
import { isId } from '../../app/address';
import { ApiFailure, isMisunderstood } from '../../app/errors';
import { NotFound } from '../../app/NotFound';
import { useKept } from '../../app/useKept';
import { useLanguage } from '../../app/useLanguage';
import { stageWords } from '../../app/words';
import { graphql } from '../../gql';
import type { DetailFragment } from '../../gql/graphql';
import { Cite, Print } from '../../ui/Cite';
import { day } from '../../ui/dates';
import { InLanguage } from '../../ui/Named';
import { Skeleton } from '../../ui/Notice';
import { Tag } from '../../ui/Tag';
import { useTitle } from '../../ui/title';
import { Funding } from './Funding';
import { Partners } from './Partners';
import { Recipients } from './Recipients';
import { Source } from './Source';
import { Themes } from './Themes';
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
    id
    iatiIdentifier
    origin
    stage
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

const route = getRouteApi('/$lang/projects/$project');

/** One project: what it is for, for whom, with whom, with what money, and where all of this was read. */
export function ProjectPage() {
  const lang = useLanguage();
  const { project: id } = route.useParams();
  const pause = !isId(id);
  const [{ data, error, fetching }, retry] = useQuery({ query: ProjectDocument, variables: { id, lang }, pause });
  const node = useKept(data?.node ?? undefined, error);
  if (pause || (error && isNoProject(error))) return <NotFound />;
  if (error)
    return (
      <Unnamed>
        <ApiFailure error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />
      </Unnamed>
    );
  if (node?.id === id) return node.__typename === 'Project' ? <Detail project={node} /> : <NotFound />;
  if (!fetching) return <NotFound />;
  return (
    <Unnamed>
      <Skeleton size="page" />
    </Unnamed>
  );
}

const isNoProject = (error: CombinedError) =>
  isMisunderstood(error) || error.graphQLErrors.some((one) => one.extensions?.code === 'not_found');

/** The page while the name of its project is not known. */
function Unnamed({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  useTitle(t`Project`);
  return (
    <>
      <h1 className="hidden">
        <Trans>Project</Trans>
      </h1>
      {children}
    </>
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
  return (
    <article>
      <p className="back screen-only">
        <Link to="/$lang/projects" params={{ lang }} search={list ?? {}}>
          {isFiltered(list ?? {}) ? <Trans>Back to the projects found</Trans> : <Trans>All projects</Trans>}
        </Link>
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
      </dl>
      <Funding project={project} />
      <Recipients recipients={project.recipients ?? []} />
      <Themes project={project} />
      <Partners project={project} />
      <Transactions project={project.id} />
      <Source project={project} />
    </article>
  );
}

/** Who says so: imported records are their publisher's word, not the State's. */
function Origin({ project }: { project: DetailFragment }) {
  if (project.origin === 'DECLARED')
    return (
      <p className="origin">
        <Trans>Declared here by its owner.</Trans>
      </p>
    );
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
  const who = project.reporter?.name ?? project.sourceRecord?.publisher;
  const address = `${location.origin}${location.pathname}`;
  // A record without a title is cited by its identifier, once.
  return [...new Set([who, title, project.iatiIdentifier, 'Entraide', read, address])].flatMap((part) => part || []);
}

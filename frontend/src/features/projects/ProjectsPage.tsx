import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { ApiFailure } from '../../app/errors';
import { rows } from '../../app/reference';
import { isOfAny, proposers } from '../../app/roles';
import { useSession } from '../../app/session';
import { useKept } from '../../app/useKept';
import { useLanguage } from '../../app/useLanguage';
import { graphql } from '../../gql';
import { Print } from '../../ui/Cite';
import { Empty, Skeleton } from '../../ui/Notice';
import { useTitle } from '../../ui/title';
import { ProjectFilters } from './ProjectFilters';
import { ProjectTable } from './ProjectTable';
import { isFiltered, toOrder, toWhere } from './search';
import './projects.css';

const ProjectsDocument = graphql(`
  query Projects($where: ProjectWhereInput, $orderBy: [ProjectOrder!], $first: Int!, $after: Cursor, $lang: Language!) {
    projects(where: $where, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...Entry
        }
      }
    }
  }
  fragment Entry on Project {
    id
    iatiIdentifier
    title(lang: $lang)
    titleLanguage(lang: $lang)
    stage
    startDate
    endDate
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
      }
      region {
        id
        name(lang: $lang)
      }
    }
    themes {
      id
      certainty
      percentage
      theme {
        id
        code
        name(lang: $lang)
      }
    }
    funding {
      status
      committed {
        amount
      }
      disbursed {
        amount
      }
    }
  }
`);

const PAGE = 25;

const route = getRouteApi('/$lang/projects');

/** Every public project, to be found by what it is about, where, by whom and when. */
export function ProjectsPage() {
  const { t } = useLingui();
  const lang = useLanguage();
  const search = route.useSearch();
  const { viewer } = useSession();
  useTitle(t`Projects`);
  const variables = useMemo(
    () => ({ where: toWhere(search), orderBy: toOrder(search.sort), first: PAGE, after: search.after, lang }),
    [search, lang],
  );
  const [{ data, error, fetching }, retry] = useQuery({ query: ProjectsDocument, variables });
  const navigate = useNavigate({ from: '/$lang/projects' });
  const clear = () => void navigate({ search: { sort: search.sort } });
  const projects = useKept(data?.projects, error);
  return (
    <>
      <div className="head">
        <h1>
          <Trans>Projects</Trans>
        </h1>
        <div className="actions">
          {viewer && isOfAny(proposers, viewer.role) && (
            <Link className="button" to="/$lang/projects/mine" params={{ lang }}>
              <Trans>My projects</Trans>
            </Link>
          )}
          <Print />
        </div>
      </div>
      <ProjectFilters search={search} />
      <p role="status" className="count">
        {projects && <Plural value={projects.totalCount} one="# project found" other="# projects found" />}
      </p>
      {error && <ApiFailure error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} onClear={clear} />}
      {!projects && !error && <Skeleton size="table" />}
      {projects && projects.totalCount === 0 && (
        <Empty>
          <p>
            {isFiltered(search) ? (
              <Trans>No project matches all of these filters. Take one away to see more.</Trans>
            ) : (
              <Trans>No project has been published yet.</Trans>
            )}
          </p>
        </Empty>
      )}
      {projects && projects.totalCount > 0 && <ProjectTable projects={rows(projects)} busy={fetching} />}
      {projects && (
        <nav className="pages">
          {search.after && (
            <Link className="button" from="/$lang/projects" to="." search={{ ...search, after: undefined }}>
              <Trans>First page</Trans>
            </Link>
          )}
          {projects.pageInfo.hasNextPage && projects.pageInfo.endCursor && (
            <Link
              className="button"
              from="/$lang/projects"
              to="."
              search={{ ...search, after: projects.pageInfo.endCursor }}
            >
              <Trans>Next page</Trans>
            </Link>
          )}
        </nav>
      )}
    </>
  );
}

import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { WriteFailure } from '../../app/errors';
import { Evidence } from '../../app/Evidence';
import { Listing } from '../../app/Listing';
import { useReference } from '../../app/reference';
import { useLanguage } from '../../app/useLanguage';
import { certaintyWords } from '../../app/words';
import { useWrite } from '../../app/write';
import { graphql } from '../../gql';
import type { SuggestedProjectFragment } from '../../gql/graphql';
import { Select } from '../../ui/Field';
import { Form, Submit } from '../../ui/Form';
import { InLanguage } from '../../ui/Named';
import { percent } from '../../ui/numbers';
import { Tag } from '../../ui/Tag';
import { useSay } from '../../ui/Toast';
import { useTitle } from '../../ui/title';
import { AssignThemes } from './AssignThemes';
import { toProjects, type ThemesSearch } from './search';
import './curating.css';

const ThemedProjects = graphql(`
  query ThemedProjects($where: ProjectWhereInput!, $after: Cursor, $lang: Language!) {
    projects(first: 20, after: $after, where: $where) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...SuggestedProject
        }
      }
    }
  }
  fragment SuggestedProject on Project {
    id
    version
    title(lang: $lang)
    titleLanguage(lang: $lang)
    reporter {
      id
      name
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
    permissions {
      canAssignThemes
    }
  }
`);

const ConfirmThemes = graphql(`
  mutation ConfirmThemes($projects: [ThemesConfirmedInput!]!, $lang: Language!) {
    confirmThemes(projects: $projects) {
      projects {
        ...SuggestedProject
      }
      problems {
        field
        key
        message
      }
    }
  }
`);

/** The themes that rules suggest, project by project with the evidence, to be confirmed or replaced. */
export function ThemesPage() {
  const { t } = useLingui();
  const lang = useLanguage();
  const search = useSearch({ from: '/$lang/private/secretariat/themes' });
  const variables = useMemo(() => ({ where: toProjects(search), after: search.after, lang }), [search, lang]);
  const [{ data, error }, retry] = useQuery({ query: ThemedProjects, variables, requestPolicy: 'cache-and-network' });
  const total = data?.projects.totalCount;
  useTitle(t`Themes to confirm`);
  return (
    <>
      <h1>
        <Trans>Themes to confirm</Trans>
      </h1>
      <p className="lede">
        <Trans>Suggested by rules for imported projects. What a person confirms stays, also when the record is imported again.</Trans>
      </p>
      <Filters search={search} />
      <p role="status" className="count">
        {total !== undefined && <Plural value={total} one="# project" other="# projects" />}
      </p>
      <Listing
        connection={data?.projects}
        error={error}
        onRetry={() => retry({ requestPolicy: 'network-only' })}
        after={search.after}
        empty={search.theme ? <Trans>Nothing matches all of these filters. Take one away to see more.</Trans> : <Trans>No theme waits to be confirmed.</Trans>}
      >
        {(projects) => <Projects projects={projects} />}
      </Listing>
    </>
  );
}

function Filters({ search }: { search: ThemesSearch }) {
  const { t } = useLingui();
  const { reference } = useReference();
  const navigate = useNavigate({ from: '/$lang/secretariat/themes' });
  return (
    <form className="filters" role="search" aria-label={t`Filters`} onSubmit={(event) => event.preventDefault()}>
      <Select
        label={t`Theme`}
        room="wide"
        value={search.theme ?? ''}
        empty={t`Any theme`}
        options={(reference?.themes ?? []).map(({ code, name }) => ({ value: code, label: name }))}
        onChange={(theme) => void navigate({ search: { theme: theme || undefined }, resetScroll: false })}
      />
    </form>
  );
}

/** The projects of a page, each to be chosen; those that are chosen are confirmed together, or by one press each. */
function Projects({ projects }: { projects: SuggestedProjectFragment[] }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const say = useSay();
  const [chosen, choose] = useState<string[]>([]);
  const { send, pending, problems, error } = useWrite(ConfirmThemes);
  const decidable = projects.filter(({ permissions }) => permissions.canAssignThemes);
  // What is no longer on the page is no longer chosen.
  const those = decidable.filter(({ id }) => chosen.includes(id));
  const toggle = (id: string) => choose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const confirm = async (which: SuggestedProjectFragment[]) => {
    if (pending) return;
    const { payload } = await send({ projects: which.map(({ id, version }) => ({ id, version })), lang });
    if (!payload) return;
    choose([]);
    say(which.length === 1 ? t`The themes are confirmed.` : t`The themes of all that were chosen are confirmed.`);
  };
  const every = those.length === decidable.length;
  return (
    <>
      <Form label={t`Confirm what is chosen`} problems={problems} pending={pending} onSubmit={() => void confirm(those)}>
        <WriteFailure error={error} />
        <Submit
          beside={
            <button type="button" className="button" onClick={() => choose(every ? [] : decidable.map(({ id }) => id))}>
              {every ? <Trans>Choose none</Trans> : <Trans>Choose all on this page</Trans>}
            </button>
          }
        >
          <Plural value={those.length} one="Confirm # chosen project" other="Confirm # chosen projects" />
        </Submit>
      </Form>
      <ul>
        {projects.map((project) => (
          <li key={project.id} className="card">
            <Project
              project={project}
              chosen={chosen.includes(project.id)}
              onToggle={() => toggle(project.id)}
              pending={pending}
              onConfirm={() => void confirm([project])}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

type OneProject = { project: SuggestedProjectFragment; chosen: boolean; onToggle: () => void; pending: boolean; onConfirm: () => void };

function Project({ project, chosen, onToggle, pending, onConfirm }: OneProject) {
  const { t, i18n } = useLingui();
  const lang = useLanguage();
  const { id, title, titleLanguage, reporter, themes, permissions } = project;
  return (
    <>
      <h2>
        <Link to="/$lang/projects/$project" params={{ lang, project: id }}>
          {title ? <InLanguage lang={titleLanguage}>{title}</InLanguage> : <Trans>Untitled project</Trans>}
        </Link>
      </h2>
      {reporter && (
        <p className="note">
          <Trans>
            Reported by <bdi>{reporter.name}</bdi>
          </Trans>
        </p>
      )}
      <ul className="lines">
        {(themes ?? []).map((one) => (
          <li key={one.id}>
            <bdi className="share">{percent(i18n.locale, one.percentage)}</bdi> {one.theme.name}{' '}
            <Tag tone={one.certainty === 'CONFIRMED' ? 'ok' : 'plain'}>{i18n._(certaintyWords[one.certainty])}</Tag>
            <Evidence of={one.evidence} />
          </li>
        ))}
      </ul>
      {permissions.canAssignThemes && (
        <div className="actions">
          <label className="button choose">
            <input type="checkbox" aria-label={t`Choose: ${title}`} checked={chosen} onChange={onToggle} />
            <Trans>Choose</Trans>
          </label>
          <button type="button" className="button" aria-disabled={pending || undefined} onClick={onConfirm}>
            <Trans>Confirm as suggested</Trans>
            <span className="hidden">: {title}</span>
          </button>
          <AssignThemes project={project} />
        </div>
      )}
    </>
  );
}

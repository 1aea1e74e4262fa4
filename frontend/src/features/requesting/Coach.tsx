import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { useKept } from '../../app/useKept';
import { useLanguage } from '../../app/useLanguage';
import { stageWords } from '../../app/words';
import { graphql } from '../../gql';
import type { NeedCompletenessQuery } from '../../gql/graphql';
import { InLanguage } from '../../ui/Named';
import { Score } from '../../ui/Score';
import { Tag } from '../../ui/Tag';
import { usePaused } from '../../ui/usePaused';
import { fields } from './fields';
import { toInput, type NeedForm } from './form';
import { lead } from './lead';

const Completeness = graphql(`
  query NeedCompleteness($input: NeedInput!) {
    needCompleteness(input: $input) {
      score
      demanded
      missing {
        field
        points
        why
      }
    }
  }
`);

const SimilarProjects = graphql(`
  query SimilarProjects($themes: [String!]!, $state: String, $lang: Language!) {
    similarProjects(themes: $themes, state: $state) {
      id
      title(lang: $lang)
      titleLanguage(lang: $lang)
      stage
    }
  }
`);

export type Completeness = NeedCompletenessQuery['needCompleteness'];

/** How complete the need would be, asked from the API while it is typed; with whether the answer is still of the last words. */
export function useCompleteness(form: NeedForm): { completeness: Completeness | undefined; failed: boolean } {
  const lang = useLanguage();
  // The same words are the same question: what is asked is compared as text.
  const asked = usePaused(JSON.stringify(toInput(form)));
  const variables = useMemo(() => ({ input: JSON.parse(asked) as ReturnType<typeof toInput> }), [asked]);
  // Why something matters is said in the language of the page: in another one it is asked anew.
  // oxlint-disable-next-line react/exhaustive-deps
  const context = useMemo(() => ({ requestPolicy: 'network-only' as const }), [lang]);
  const [{ data, error }] = useQuery({ query: Completeness, variables, context });
  return { completeness: useKept(data?.needCompleteness, undefined), failed: !!error };
}

/** How complete the need is, what is missing, the weightiest first, and what was done before. */
export function Coach(props: {
  completeness: Completeness | undefined;
  failed: boolean;
  themes: string[];
  state: string | undefined;
  /** What comes next. */
  children: ReactNode;
}) {
  const { completeness } = props;
  return (
    <aside className="coach" aria-labelledby="coach">
      <h2 id="coach">
        <Trans>How complete it is</Trans>
      </h2>
      {completeness && <Score score={completeness.score} demanded={completeness.demanded} />}
      {props.failed && (
        <p role="status" className="help">
          <Trans>The coach cannot be reached at present. What you write is not affected.</Trans>
        </p>
      )}
      {props.children}
      {completeness && <Missing missing={completeness.missing} />}
      <Similar themes={props.themes} state={props.state} />
    </aside>
  );
}

function Missing({ missing }: { missing: Completeness['missing'] }) {
  const { i18n } = useLingui();
  if (!missing.length)
    return (
      <p>
        <Trans>Nothing is missing.</Trans>
      </p>
    );
  return (
    <>
      <h3>
        <Trans>What is missing</Trans>
      </h3>
      <ul className="missing">
        {missing.map(({ field, points, why }) => {
          const label = fields.find(({ name }) => name === field)?.label;
          return (
            <li key={field}>
              <button type="button" className="link" onClick={() => lead(field)}>
                {label ? i18n._(label) : field}
              </button>{' '}
              <small className="points">
                <Plural value={points} one="+# point" other="+# points" />
              </small>
              <p className="help">{why}</p>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Similar({ themes, state }: { themes: string[]; state: string | undefined }) {
  const { i18n } = useLingui();
  const lang = useLanguage();
  const key = themes.join(' ');
  const variables = useMemo(() => ({ themes: key.split(' ').filter(Boolean), state: state ?? null, lang }), [key, state, lang]);
  const [{ data }] = useQuery({ query: SimilarProjects, variables, pause: !key });
  const projects = key ? (data?.similarProjects ?? []) : [];
  if (!projects.length) return null;
  return (
    <>
      <h3>
        <Trans>Similar projects</Trans>
      </h3>
      <ul className="similar">
        {projects.map((project) => (
          <li key={project.id}>
            <Link to="/$lang/projects/$project" params={{ lang, project: project.id }} target="_blank">
              {project.title ? <InLanguage lang={project.titleLanguage}>{project.title}</InLanguage> : <Trans>Untitled project</Trans>}
              <span className="hidden">
                {' '}
                <Trans>(opens in a new tab)</Trans>
              </span>
            </Link>{' '}
            <Tag>{i18n._(stageWords[project.stage])}</Tag>
          </li>
        ))}
      </ul>
    </>
  );
}

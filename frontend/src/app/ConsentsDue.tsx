import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../gql';
import { day, distance } from '../ui/dates';
import { InLanguage } from '../ui/Named';
import { ApiFailure } from './errors';
import { rows } from './reference';
import { useKept } from './useKept';
import { useLanguage } from './useLanguage';

const ConsentsAsked = graphql(`
  query ConsentsAsked($state: ID!, $lang: Language!) {
    consents(first: 100, where: { stateID: $state, stage: ASKED }, orderBy: { field: ASKED_AT }) {
      edges {
        node {
          id
          dueOn
          project {
            id
            title(lang: $lang)
            titleLanguage(lang: $lang)
            owner {
              id
              name
            }
            state {
              id
              name(lang: $lang)
            }
          }
        }
      }
    }
  }
`);

/** The consents that are asked of a State, if the viewer acts for one. Until they are known a page waits, so that nothing moves. */
export function useConsentsAsked(state: string | undefined) {
  const lang = useLanguage();
  const [{ data, error }, retry] = useQuery({
    query: ConsentsAsked,
    variables: { state: state ?? '', lang },
    pause: !state,
    requestPolicy: 'cache-and-network',
  });
  const kept = useKept(data?.consents, error);
  return { consents: kept ? rows(kept) : [], known: !state || !!kept || !!error, error, retry: () => retry({ requestPolicy: 'network-only' }) };
}

/** The projects for which the consent of a State is asked, with the day by which an answer is hoped for. */
export function ConsentsDue({ asked: { consents, error, retry } }: { asked: ReturnType<typeof useConsentsAsked> }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const [today] = useState(() => new Date());
  if (error) return <ApiFailure error={error} onRetry={retry} />;
  if (!consents.length) return null;
  const now = today.toISOString().slice(0, 10);
  return (
    <section className="section">
      <h2>
        <Trans>Consent asked of your State</Trans>
      </h2>
      <p className="note">
        <Trans>Nothing is published without it. Silence is never taken for consent.</Trans>
      </p>
      <ul className="due">
        {consents.map(({ id, dueOn, project }) => (
          <li key={id} className={dueOn && dueOn < now ? 'late' : undefined}>
            <Link to="/$lang/projects/$project" params={{ lang, project: project.id }}>
              {project.title ? <InLanguage lang={project.titleLanguage}>{project.title}</InLanguage> : t`Untitled project`}
            </Link>
            <small>
              <bdi>{project.owner?.name ?? project.state?.name}</bdi>
              {dueOn && (
                <>
                  {' · '}
                  <Trans>
                    An answer is hoped for by {day(lang, dueOn)} ({distance(lang, dueOn, today)}).
                  </Trans>
                </>
              )}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useLanguage } from '../../app/useLanguage';
import { stageWords } from '../../app/words';
import type { NeedDetailFragment } from '../../gql/graphql';
import { InLanguage } from '../../ui/Named';
import { percent } from '../../ui/numbers';
import { Tag } from '../../ui/Tag';

/** The projects that answer the need, each with the share of its money that goes to it. */
export function Answers({ links }: { links: NonNullable<NeedDetailFragment['projectLinks']> }) {
  const { i18n } = useLingui();
  const lang = useLanguage();
  return (
    <section className="card" aria-labelledby="answers">
      <h2 id="answers">
        <Trans>Projects that answer it</Trans>
      </h2>
      {links.length === 0 && (
        <p>
          <Trans>None is recorded.</Trans>
        </p>
      )}
      <ul className="shares">
        {links.map(({ id, share, project }) => (
          <li key={id}>
            <bdi className="share">{percent(lang, share)}</bdi>
            <span>
              <Link to="/$lang/projects/$project" params={{ lang, project: project.id }}>
                {project.title ? <InLanguage lang={project.titleLanguage}>{project.title}</InLanguage> : <Trans>Untitled project</Trans>}
              </Link>{' '}
              <Tag>{i18n._(stageWords[project.stage])}</Tag>
            </span>
          </li>
        ))}
      </ul>
      {links.length > 0 && (
        <p className="note">
          <Trans>The percentage is the share of the money of the project that goes to this need.</Trans>
        </p>
      )}
    </section>
  );
}

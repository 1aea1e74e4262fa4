import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useLanguage } from '../../app/useLanguage';
import type { DetailFragment } from '../../gql/graphql';
import { InLanguage } from '../../ui/Named';
import { percent } from '../../ui/numbers';

/** The needs that it answers, each with the share of the money that goes to it. */
export function Answered({ links }: { links: NonNullable<DetailFragment['needLinks']> }) {
  const lang = useLanguage();
  if (!links.length) return null;
  return (
    <section className="card" aria-labelledby="needs">
      <h2 id="needs">
        <Trans>Needs that it answers</Trans>
      </h2>
      <ul className="shares">
        {links.map(({ id, share, need }) => (
          <li key={id}>
            <bdi className="share">{percent(lang, share)}</bdi>
            <span>
              <Link to="/$lang/needs/$need" params={{ lang, need: need.id }}>
                {need.title ? <InLanguage lang={need.titleLanguage}>{need.title}</InLanguage> : <Trans>Untitled need</Trans>}
              </Link>
              {need.state && (
                <small>
                  <bdi>{need.state.name}</bdi>
                </small>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { rows } from '../../app/reference';
import type { DetailFragment } from '../../gql/graphql';
import { Fragment } from 'react';
import { partnerRoles, partnerWords } from '../../app/projectWords';

/** The organisations that take part, by what they do. */
export function Partners({ project }: { project: DetailFragment }) {
  const { i18n } = useLingui();
  const partners = rows(project.participations);
  return (
    <section className="card" aria-labelledby="partners">
      <h2 id="partners">
        <Trans>Participating organisations</Trans>
      </h2>
      {partners.length === 0 && (
        <p>
          <Trans>The record names none.</Trans>
        </p>
      )}
      <dl className="facts">
        {partnerRoles.map((role) => {
          const those = partners.filter((one) => one.role === role);
          if (!those.length) return null;
          return (
            <Fragment key={role}>
              <dt>{i18n._(partnerWords[role])}</dt>
              <dd>
                <ul>
                  {those.map((one) => (
                    <li key={one.id}>
                      <bdi>{one.organisation.name}</bdi>
                    </li>
                  ))}
                </ul>
              </dd>
            </Fragment>
          );
        })}
      </dl>
    </section>
  );
}

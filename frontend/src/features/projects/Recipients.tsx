import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useLanguage } from '../../app/useLanguage';
import type { DetailFragment } from '../../gql/graphql';
import { percent } from '../../ui/numbers';

type Recipient = NonNullable<DetailFragment['recipients']>[number];

/** Who receives, by share of the money. */
export function Recipients({ recipients }: { recipients: Recipient[] }) {
  const lang = useLanguage();
  return (
    <section className="card" aria-labelledby="recipients">
      <h2 id="recipients">
        <Trans>Recipients</Trans>
      </h2>
      {recipients.length === 0 && (
        <p>
          <Trans>The record names no recipient: its money stands under unspecified State.</Trans>
        </p>
      )}
      <ul className="shares">
        {recipients.map((one) => (
          <li key={one.id}>
            <bdi className="share">{percent(lang, one.percentage)}</bdi>
            <span>
              {one.state ? (
                <Link to="/$lang/coverage" params={{ lang }} search={{ states: [one.state.iso3] }}>
                  {one.state.name}
                </Link>
              ) : (
                (one.area ?? one.region)?.name
              )}
              {one.area?.note && <small>{one.area.note}</small>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { concurrenceWords } from '../../app/needWords';
import { useLanguage } from '../../app/useLanguage';
import type { NeedDetailFragment } from '../../gql/graphql';
import { day } from '../../ui/dates';
import { percent } from '../../ui/numbers';
import { Tag } from '../../ui/Tag';

/** The States that ask together, each with its concurrence and its share; nothing where one asks alone. */
export function Askers({ need }: { need: NeedDetailFragment }) {
  const { i18n } = useLingui();
  const lang = useLanguage();
  const states = need.states ?? [];
  if (states.length < 2 && !need.owner) return null;
  const shared = states.some((one) => one.percentage);
  return (
    <section className="card" aria-labelledby="askers">
      <h2 id="askers">
        <Trans>States that ask together</Trans>
      </h2>
      {need.owner && (
        <p>
          <Trans>
            Asked for its members by <bdi>{need.owner.name}</bdi>.
          </Trans>
        </p>
      )}
      {states.length === 0 && (
        <p>
          <Trans>No State has concurred yet.</Trans>
        </p>
      )}
      <ul className="shares">
        {states.map((one) => (
          <li key={one.id}>
            <bdi className="share">{one.percentage ? percent(lang, one.percentage) : '–'}</bdi>
            <span>
              <Link to="/$lang/needs" params={{ lang }} search={{ state: one.state.iso3 }}>
                {one.state.name}
              </Link>{' '}
              <Tag tone={one.concurrence === 'CONCURRED' ? 'ok' : 'plain'}>{i18n._(concurrenceWords[one.concurrence])}</Tag>
              {one.answeredAt && <small>{day(lang, one.answeredAt)}</small>}
            </span>
          </li>
        ))}
      </ul>
      {!shared && need.region && (
        <p className="note">
          <Trans>The States declare no shares: the cost stands in {need.region.name} as a whole.</Trans>
        </p>
      )}
    </section>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useLanguage } from '../../app/useLanguage';
import type { DetailFragment } from '../../gql/graphql';
import { day, distance } from '../../ui/dates';
import { Tag } from '../../ui/Tag';
import { consentWords } from './words';

type Consent = NonNullable<DetailFragment['consents']>[number];

/** What the recipient States answered, as far as the viewer may see it. */
export function Consents({ consents }: { consents: Consent[] }) {
  const { i18n } = useLingui();
  if (!consents.length) return null;
  return (
    <section className="card" aria-labelledby="consents">
      <h2 id="consents">
        <Trans>Consent of the recipient States</Trans>
      </h2>
      <p className="note">
        <Trans>Seen by the State that answers, by who proposes, and by the secretariat. Silence is never taken for consent.</Trans>
      </p>
      <ul className="consents">
        {consents.map((one) => (
          <li key={one.id}>
            <strong>
              <bdi>{one.state.name}</bdi>
            </strong>{' '}
            <Tag tone={one.stage === 'CONSENTED' ? 'ok' : 'plain'}>{i18n._(consentWords[one.stage])}</Tag>
            <small>
              <When consent={one} />
            </small>
            {one.reason && (
              <p className="summary">
                <Trans>
                  Reason, for the State and the secretariat alone: <bdi>{one.reason}</bdi>
                </Trans>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function When({ consent: { stage, askedAt, answeredAt, dueOn } }: { consent: Consent }) {
  const lang = useLanguage();
  const [today] = useState(() => new Date());
  if (answeredAt) return <Trans>Answered on {day(lang, answeredAt)}.</Trans>;
  if (stage === 'ASKED' && dueOn)
    return (
      <Trans>
        Asked on {day(lang, askedAt)}; an answer is hoped for by {day(lang, dueOn)} ({distance(lang, dueOn, today)}).
      </Trans>
    );
  return <Trans>Told on {day(lang, askedAt)}.</Trans>;
}

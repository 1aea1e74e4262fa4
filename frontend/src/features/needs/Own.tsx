import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Act } from '../../app/Act';
import { audienceWords } from '../../app/needWords';
import { useLanguage } from '../../app/useLanguage';
import type { NeedDetailFragment } from '../../gql/graphql';
import { day } from '../../ui/dates';
import { Score } from '../../ui/Score';
import { verbs } from './verbs';

/** What only those who ask and the secretariat see of a need, and what they can do with it. */
export function Own({ need }: { need: NeedDetailFragment }) {
  const { i18n } = useLingui();
  const lang = useLanguage();
  const navigate = useNavigate();
  const possible = verbs.filter((verb) => need.permissions[verb.can]);
  const donors = need.namedDonors ?? [];
  return (
    <section className="card own screen-only" aria-labelledby="own">
      <h2 id="own">
        <Trans>For those who ask, and the secretariat</Trans>
      </h2>
      {need.completeness !== null && need.completeness !== undefined && <Score score={need.completeness} />}
      <dl className="facts">
        {need.confirmBy && <Fact name={<Trans>To be confirmed by</Trans>}>{day(lang, need.confirmBy)}</Fact>}
        {need.askedOn && <Fact name={<Trans>“Was it met?” is asked on</Trans>}>{day(lang, need.askedOn)}</Fact>}
        {need.audience && <Fact name={<Trans>Seen by</Trans>}>{i18n._(audienceWords[need.audience])}</Fact>}
        {need.detailsAudience && (
          <Fact name={<Trans>Its details are seen by</Trans>}>{i18n._(audienceWords[need.detailsAudience])}</Fact>
        )}
        {donors.length > 0 && (
          <Fact name={<Trans>Donors named</Trans>}>
            {donors.map(({ id, donor }) => (
              <bdi key={id} className="asker">
                {donor.name}
              </bdi>
            ))}
          </Fact>
        )}
        {need.enteredFor && (
          <Fact name={<Trans>Entered by the secretariat from</Trans>}>
            <bdi>{need.enteredFor}</bdi>
          </Fact>
        )}
      </dl>
      {possible.length > 0 && (
        <div className="own-actions">
          {possible.map((verb) => (
            <Act
              key={verb.name}
              verb={verb}
              row={need}
              onDone={verb.name === 'discard' ? () => void navigate({ to: '/$lang/needs/mine', params: { lang } }) : undefined}
            />
          ))}
        </div>
      )}
    </section>
  );
}

function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

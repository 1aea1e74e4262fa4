import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { Act } from '../../../app/Act';
import { visibilityWords } from '../../../app/offerWords';
import { useLanguage } from '../../../app/useLanguage';
import type { OfferDetailFragment } from '../../../gql/graphql';
import { day } from '../../../ui/dates';
import { verbs } from './verbs';

/** What only the donor and the secretariat see of an offer, and what they can do with it. */
export function Own({ offer }: { offer: OfferDetailFragment }) {
  const { i18n } = useLingui();
  const lang = useLanguage();
  const navigate = useNavigate();
  const possible = verbs.filter((verb) => offer.permissions[verb.can]);
  return (
    <section className="card own screen-only" aria-labelledby="own">
      <h2 id="own">
        <Trans>For the donor and the secretariat</Trans>
      </h2>
      <dl className="facts">
        {offer.visibility && (
          <>
            <dt>
              <Trans>Seen by</Trans>
            </dt>
            <dd>{i18n._(visibilityWords[offer.visibility])}</dd>
          </>
        )}
        <dt>
          <Trans>The money in the offer is seen by</Trans>
        </dt>
        <dd>
          {offer.isEnvelopePrivate || offer.visibility === 'SECRETARIAT_ONLY' ? (
            <Trans>The donor and the secretariat</Trans>
          ) : (
            <Trans>Everybody who sees the offer</Trans>
          )}
        </dd>
        {offer.confirmBy && (
          <>
            <dt>
              <Trans>To be confirmed by</Trans>
            </dt>
            <dd>{day(lang, offer.confirmBy)}</dd>
          </>
        )}
      </dl>
      {possible.length > 0 && (
        <div className="own-actions">
          {possible.map((verb) => (
            <Act
              key={verb.name}
              verb={verb}
              row={offer}
              onDone={verb.name === 'discard' ? () => void navigate({ to: '/$lang/offers/mine', params: { lang } }) : undefined}
            />
          ))}
        </div>
      )}
    </section>
  );
}

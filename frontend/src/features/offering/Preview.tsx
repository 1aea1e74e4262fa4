import { Trans, useLingui } from '@lingui/react/macro';
import { Money } from '../../ui/Money';
import type { OfferForm } from './form';

/** Who sees what of the offer as it is written now, the public, the secretariat and its own side. */
export function Preview({ form }: { form: OfferForm }) {
  const { t } = useLingui();
  const isPublic = form.visibility === 'PUBLIC';
  const isShown = isPublic && !form.isEnvelopePrivate;
  const name = form.name || t`Unnamed offer`;
  const money =
    /^\d+(\.\d+)?$/.test(form.envelopeAmount) && form.currency ? (
      <Money amount={form.envelopeAmount} currency={form.currency} />
    ) : (
      <Trans>Not stated</Trans>
    );
  return (
    <>
      <h2>
        <Trans>Who sees what</Trans>
      </h2>
      <dl>
        <dt>
          <strong>
            <Trans>Everybody</Trans>
          </strong>
        </dt>
        <dd>
          {isPublic ? (
            <>
              <bdi>{name}</bdi>, <Trans>with all that it says</Trans>
              <br />
              <Trans>Money in the offer:</Trans> {isShown ? money : <Trans>Not published</Trans>}
            </>
          ) : (
            <Trans>nothing, not even that the offer exists</Trans>
          )}
        </dd>
        <dt>
          <strong>
            <Trans>The secretariat</Trans>
          </strong>
        </dt>
        <dd>
          <bdi>{name}</bdi>, <Trans>with all that it says, once it is published</Trans>
          <br />
          <Trans>Money in the offer:</Trans> {money}
        </dd>
        <dt>
          <strong>
            <Trans>Those who act for your organisation</Trans>
          </strong>
        </dt>
        <dd>
          <Trans>all of it, the draft as well</Trans>
        </dd>
      </dl>
    </>
  );
}

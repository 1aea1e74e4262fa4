import { Trans } from '@lingui/react/macro';
import { useLanguage } from '../../app/useLanguage';
import type { SumFragment } from '../../gql/graphql';
import { Money } from '../../ui/Money';
import { rate } from '../../ui/numbers';

/** An amount in its own currency, and what it is in dollars by which rate of whom. */
export function Converted({ money }: { money: SumFragment }) {
  return (
    <>
      <Money amount={money.amount} currency={money.currency} />
      {money.currency !== 'USD' && (
        <small className="converted">
          <InDollars money={money} />
        </small>
      )}
    </>
  );
}

/** The amount in dollars with its rate; never zero for want of a rate. */
export function InDollars({ money }: { money: SumFragment }) {
  const lang = useLanguage();
  if (!money.usd) return <Trans>Not converted: no rate is known</Trans>;
  return (
    <>
      <Money amount={money.usd} currency="USD" />
      {money.rate && money.currency !== 'USD' && (
        <small>
          <Trans>
            Rate <bdi>{rate(lang, money.rate)}</bdi>, average of {money.rateDate}, {money.rateSource}
          </Trans>
        </small>
      )}
    </>
  );
}

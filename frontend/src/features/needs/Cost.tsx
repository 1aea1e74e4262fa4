import { Trans } from '@lingui/react/macro';
import { useLanguage } from '../../app/useLanguage';
import type { NeedDetailFragment } from '../../gql/graphql';
import { Money } from '../../ui/Money';
import { year } from '../../ui/numbers';

/** The estimated cost in its own currency and in dollars; never zero for want of an estimate or a rate. */
export function Cost({ cost, yearly }: Pick<NeedDetailFragment, 'cost' | 'yearly'>) {
  const lang = useLanguage();
  return (
    <>
      <dt>
        <Trans>Estimated cost</Trans>
      </dt>
      <dd>
        {!cost && <Trans>Not estimated</Trans>}
        {cost && <Money amount={cost.amount} currency={cost.currency} />}
        {cost && cost.currency !== 'USD' && (
          <small className="converted">
            {cost.usd ? <Money amount={cost.usd} currency="USD" /> : <Trans>Not converted: no rate is known</Trans>}
          </small>
        )}
      </dd>
      {cost && yearly.length > 0 && (
        <>
          <dt>
            <Trans>Cost by year</Trans>
          </dt>
          <dd>
            {yearly.map((one) => (
              <span key={one.year} className="of-year">
                {year(lang, one.year)}: <Money amount={one.amount} currency={cost.currency} />
              </span>
            ))}
          </dd>
        </>
      )}
    </>
  );
}

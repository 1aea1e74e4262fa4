import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { NeedDetailFragment } from '../../gql/graphql';

/** Where, how much and from what: shown to those whom the State chose, and told to nobody else, not even that it is there. */
export function Details({ details }: { details: NeedDetailFragment['details'] }) {
  return (
    <section className="card" aria-labelledby="details">
      <h2 id="details">
        <Trans>Where, how much, and what there is today</Trans>
      </h2>
      {details ? (
        <dl className="facts">
          <Said name={<Trans>Place</Trans>}>{details.site}</Said>
          <Said name={<Trans>Quantity</Trans>}>{details.quantity}</Said>
          <Said name={<Trans>What there is today</Trans>}>{details.baseline}</Said>
        </dl>
      ) : (
        <p>
          <Trans>States show such details of a need to those whom they choose.</Trans>
        </p>
      )}
    </section>
  );
}

function Said({ name, children }: { name: ReactNode; children: string | null | undefined }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className="said">{children ? <bdi>{children}</bdi> : <Trans>Not stated</Trans>}</dd>
    </>
  );
}

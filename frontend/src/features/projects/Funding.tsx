import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { DetailFragment, SumFragment } from '../../gql/graphql';
import { Converted } from './Converted';

/** The money of the project, derived from the ledger. */
export function Funding({ project }: { project: DetailFragment }) {
  const { budget, funding } = project;
  return (
    <section className="card" aria-labelledby="funding">
      <h2 id="funding">
        <Trans>Funding</Trans>
      </h2>
      <dl className="facts">
        <Row name={<Trans>Budget</Trans>} sum={budget} none={<Trans>Not published</Trans>} />
        <Row name={<Trans>Committed</Trans>} sum={funding.committed} none={<Trans>None reported</Trans>} />
        <Row name={<Trans>Disbursed</Trans>} sum={funding.disbursed} none={<Trans>None reported</Trans>} />
        <Row name={<Trans>Gap</Trans>} sum={funding.gap} none={<Trans>Unknown without a converted budget</Trans>} />
      </dl>
    </section>
  );
}

function Row({ name, sum, none }: { name: ReactNode; sum: SumFragment | null | undefined; none: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{sum ? <Converted money={sum} /> : none}</dd>
    </>
  );
}

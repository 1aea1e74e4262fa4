import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { lineMeasureWords } from '../../app/words';
import type { CoverageQuery } from '../../gql/graphql';
import { moment } from '../../ui/dates';
import { Money } from '../../ui/Money';

/** What the figures include and what they do not: stated with every total. */
export function About({ coverage }: { coverage: CoverageQuery['coverage'] }) {
  const { i18n } = useLingui();
  const { unconverted } = coverage;
  return (
    <section className="card about" aria-labelledby="about">
      <h2 id="about">
        <Trans>What is counted</Trans>
      </h2>
      <p>{coverage.boundary}</p>
      <p>
        <strong>
          <Trans>Absence of data is not absence of help.</Trans>
        </strong>{' '}
        <Trans>“No need declared” means that the State has published no need here; it is never shown as covered.</Trans>
      </p>
      {unconverted.length > 0 && (
        <>
          <h3>
            <Trans>Not in the totals, since no rate of exchange is known</Trans>
          </h3>
          <ul className="unconverted">
            {unconverted.map((row) => (
              <li key={`${row.measure} ${row.currency}`}>
                {i18n._(lineMeasureWords[row.measure])}: <Money amount={row.amount} currency={row.currency} />{' '}
                {!row.currency && <Trans>(no currency named)</Trans>}{' '}
                <small>
                  <Plural value={row.lines} one="# line" other="# lines" />
                </small>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="note">
        <Trans>
          As of {moment(i18n.locale, coverage.asOf)} UTC, data version <bdi>{coverage.dataVersion}</bdi>
        </Trans>
      </p>
    </section>
  );
}

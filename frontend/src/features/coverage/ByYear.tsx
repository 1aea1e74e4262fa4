import { Trans, useLingui } from '@lingui/react/macro';
import type { YearRowFragment } from '../../gql/graphql';
import { isZero } from '../../ui/decimal';
import { aligned, year } from '../../ui/numbers';
import { Wide } from '../../ui/Wide';
import { isAboutNeeds, measures, measureWords, type Measure } from './measures';

/** The measures year by year, exact to the cent. */
export function ByYear({ rows, measure }: { rows: YearRowFragment[]; measure: Measure }) {
  const { t, i18n } = useLingui();
  if (!rows.length) return null;
  // Columns of zeros would read as "nothing is needed" where nobody has declared a need; what is proposed has no year yet.
  const declared = rows.some((row) => row.gapStatus !== 'NO_NEED_DECLARED');
  const proposed = rows.some((row) => !isZero(row.measures.proposed));
  const others = measures.filter((one) => one !== measure && (declared || !isAboutNeeds(one)) && (one !== 'proposed' || proposed));
  const columns = [measure, ...others];
  return (
    <section className="card" aria-labelledby="years">
      <h2 id="years">
        <Trans>By year, in US dollars</Trans>
      </h2>
      <Wide label={t`Table of measures by year`}>
        <table className="rows">
          <thead>
            <tr>
              <th scope="col">
                <Trans>Year</Trans>
              </th>
              {columns.map((one) => (
                <th scope="col" className="number" key={one}>
                  {i18n._(measureWords[one].name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.year ?? 0}>
                <th scope="row">{row.year ? year(i18n.locale, row.year) : <Trans>Undated</Trans>}</th>
                {columns.map((one) => (
                  <td className={one === measure ? 'number chosen' : 'number'} key={one}>
                    <bdi>{aligned(i18n.locale, row.measures[one])}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </section>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useLanguage } from '../../app/useLanguage';
import type { DetailFragment } from '../../gql/graphql';
import { sum, units } from '../../ui/decimal';
import { aligned, money, year as written } from '../../ui/numbers';
import { Wide } from '../../ui/Wide';

type Line = NonNullable<DetailFragment['budgetLines']>[number];

/** The sum of each year, with its share of the largest, for a bar; exact to the cent. */
export function byYear(lines: Pick<Line, 'year' | 'amount'>[]): Array<{ year: number; amount: string; part: number }> {
  const years = [...new Set(lines.map(({ year }) => year))].toSorted((a, b) => a - b);
  const sums = years.map((year) => ({ year, amount: sum(lines.filter((line) => line.year === year).map(({ amount }) => amount)) }));
  const most = sums.reduce((largest, { amount }) => (units(amount) > largest ? units(amount) : largest), 0n);
  return sums.map((one) => ({ ...one, part: most > 0n ? Number((units(one.amount) * 1000n) / most) / 10 : 0 }));
}

/** What is planned, by year and line. */
export function Budget({ lines, currency }: { lines: Line[]; currency: string | undefined }) {
  const { t } = useLingui();
  const lang = useLanguage();
  if (!lines.length) return null;
  return (
    <section className="card" aria-labelledby="budget">
      <h2 id="budget">
        <Trans>Budget by year and line</Trans>
      </h2>
      <ul className="bars">
        {byYear(lines).map(({ year, amount, part }) => (
          <li key={year}>
            <span>{written(lang, year)}</span>
            <svg width="100%" height="10" aria-hidden="true">
              <rect className="bar" width={`${part}%`} height="10" rx="3" />
            </svg>
            <bdi>{money(lang, amount, currency)}</bdi>
          </li>
        ))}
      </ul>
      <Wide label={t`Budget lines`}>
        <table className="rows">
          <thead>
            <tr>
              <th scope="col">
                <Trans>What for</Trans>
              </th>
              <th scope="col">
                <Trans>Year</Trans>
              </th>
              <th scope="col" className="number">
                {currency ? <Trans>Amount in {currency}</Trans> : <Trans>Amount</Trans>}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines
              .toSorted((a, b) => a.year - b.year || a.position - b.position)
              .map((line) => (
                <tr key={line.id}>
                  <th scope="row">
                    <bdi>{line.label}</bdi>
                  </th>
                  <td>{written(lang, line.year)}</td>
                  <td className="number">
                    <bdi>{aligned(lang, line.amount)}</bdi>
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </Wide>
    </section>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useDeferredValue, useMemo, useState } from 'react';
import type { ReferenceData } from '../../app/reference';
import { useLanguage } from '../../app/useLanguage';
import type { CoverageQuery, SumsFragment } from '../../gql/graphql';
import { SearchBox, Select } from '../../ui/Field';
import { matches } from '../../ui/find';
import { Wide } from '../../ui/Wide';
import { Legend } from './Legend';
import { measureWords, type Measure } from './measures';
import { placeOf, type Place } from './place';
import { placeRows } from './placeRows';
import { NO_THEME, type CoverageSearch } from './search';
import { breaks, isNegative } from './shading';
import { columnClass, says, TableRow, type CellData } from './TableRow';
import { useCoverageSearch } from './useCoverageSearch';

type CoverageData = CoverageQuery['coverage'];

/** Every State by every theme, whether anything is known of it or not: the table is the picture. */
export function StatesByTheme(props: {
  coverage: CoverageData;
  sums: SumsFragment;
  reference: ReferenceData;
  search: CoverageSearch;
  measure: Measure;
}) {
  const { coverage, sums, reference, search, measure } = props;
  const { t, i18n } = useLingui();
  const lang = useLanguage();
  const change = useCoverageSearch();
  const [typed, setTyped] = useState('');
  const find = useDeferredValue(typed);
  const sort = search.sort;

  const themes = useMemo(() => {
    const chosen = reference.themes.filter((theme) => !search.themes || search.themes.includes(theme.code));
    const columns = chosen.map((theme) => ({ code: theme.code, name: theme.name }));
    return search.themes ? columns : [...columns, { code: NO_THEME, name: t`Unspecified theme` }];
  }, [reference, search.themes, t]);
  const columns = useMemo(() => {
    const filled = new Set(coverage.matrix.filter((cell) => says(cell, measure)).map((cell) => cell.theme?.code ?? NO_THEME));
    return themes.map((theme) => ({ ...theme, blank: !filled.has(theme.code) }));
  }, [themes, coverage, measure]);
  const cells = useMemo(() => byPlace(coverage.matrix), [coverage]);
  const rows = useMemo(
    () => placeRows(lang, reference, search, coverage.byState, sums.byState, sort ? { by: 'total', measure } : { by: 'name' }),
    [lang, reference, search, coverage, sums, sort, measure],
  );
  const amounts = useMemo(() => coverage.matrix.map((cell) => ({ theme: cell.theme, amount: cell.measures[measure] })), [coverage, measure]);
  // What has no theme stands apart, and is often more than all that has one: it would take the shades of its own.
  const bounds = useMemo(() => breaks(amounts.flatMap(({ theme, amount }) => (theme ? [amount] : []))), [amounts]);
  const unspecified = t`Unspecified State`;
  const shown = rows.filter((row) => matches(row.name ?? unspecified, find, lang));
  const name = i18n._(measureWords[measure].name);
  const totals = new Map(coverage.byTheme.map((row) => [row.theme?.code ?? NO_THEME, row]));

  return (
    <section className="card" aria-labelledby="matrix">
      <h2 id="matrix">
        <Trans>{name}, by State and theme, in US dollars</Trans>
      </h2>
      <div className="controls screen-only">
        <SearchBox label={t`Find a State`} value={typed} onChange={setTyped} />
        <Select
          label={t`Order`}
          value={sort ?? ''}
          empty={t`By name`}
          options={[{ value: 'total', label: t`By total` }]}
          onChange={(value) => change({ sort: value === 'total' ? 'total' : undefined })}
        />
      </div>
      <Wide label={t`Table of States by theme`} tall>
        <table className="matrix">
          <thead>
            <tr>
              <th scope="col">
                <Trans>State</Trans>
              </th>
              <th scope="col" className="total">
                <Trans>Total</Trans>
              </th>
              {columns.map((theme) => (
                <th scope="col" key={theme.code} className={columnClass(theme)}>
                  {theme.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {!find && <TableRow isTotal name={t`All`} totals={{ measures: sums.totals, gapStatus: sums.totals.needs === 0 ? 'NO_NEED_DECLARED' : null }} cells={totals} {...{ columns, measure, bounds }} />}
            {shown.map((row) => (
              <TableRow
                key={row.place}
                place={row.place}
                name={row.name ?? unspecified}
                totals={row.totals}
                cells={cells.get(row.place)}
                {...{ columns, measure, bounds, search }}
              />
            ))}
          </tbody>
        </table>
        {shown.length === 0 && (
          <p className="note">
            <Trans>No State matches.</Trans>
          </p>
        )}
      </Wide>
      <Legend measure={measure} bounds={bounds} negative={amounts.some(({ amount }) => isNegative(amount))} />
    </section>
  );
}

function byPlace(matrix: CoverageData['matrix']): Map<Place, Map<string, CellData>> {
  const found = new Map<Place, Map<string, CellData>>();
  for (const cell of matrix) {
    const place = placeOf(cell);
    const row = found.get(place) ?? new Map<string, CellData>();
    found.set(place, row.set(cell.theme?.code ?? NO_THEME, cell));
  }
  return found;
}

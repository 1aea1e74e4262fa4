import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { useLanguage } from '../../app/useLanguage';
import type { GapStatus } from '../../gql/graphql';
import { isZero } from '../../ui/decimal';
import { money, short } from '../../ui/numbers';
import { isAboutNeeds, measureWords, type Measure } from './measures';
import type { Place } from './place';
import { filtersOf, NO_THEME, type Filters } from './search';
import { isNegative, shade } from './shading';

export type CellData = { gapStatus: GapStatus | null; measures: Record<Measure, string> };

/** A column; blank where no place has anything to say in it. */
type Theme = { code: string; name: string; blank: boolean };

/** One place of the table; without a place it is the row of totals, whose cells lead nowhere. */
export const TableRow = memo(function TableRow(props: {
  place?: Place;
  name: string;
  totals?: CellData;
  cells?: Map<string, CellData>;
  columns: Theme[];
  measure: Measure;
  bounds: bigint[];
  search?: Filters;
  isTotal?: boolean;
}) {
  const { place, name, totals, cells, columns, measure, bounds, search, isTotal } = props;
  return (
    <tr className={isTotal ? 'all' : undefined}>
      <th scope="row">
        <PlaceName place={place} name={name} search={search} />
      </th>
      <td className="total">
        <Value cell={totals} measure={measure} />
      </td>
      {columns.map((theme) => {
        const cell = cells?.get(theme.code);
        if (isTotal || !place || !cell || !says(cell, measure))
          return (
            <td key={theme.code} className={classes(theme, !isTotal && !says(cell, measure) && 'none')}>
              <Value cell={cell} measure={measure} />
            </td>
          );
        return (
          <td key={theme.code} className={classes(theme, shaded(cell, measure, bounds))}>
            <CellLink {...{ place, theme, name, measure, search }}>
              <Value cell={cell} measure={measure} />
            </CellLink>
          </td>
        );
      })}
    </tr>
  );
});

/** Whether there is anything to say about the cell under the measure, be it zero. */
export function says(cell: CellData | undefined, measure: Measure): boolean {
  if (!cell) return false;
  return isAboutNeeds(measure) ? cell.gapStatus !== 'NO_NEED_DECLARED' : !isZero(cell.measures[measure]);
}

function shaded(cell: CellData, measure: Measure, bounds: bigint[]): string | false {
  const amount = cell.measures[measure];
  if (isZero(amount)) return false;
  return isNegative(amount) ? 'negative' : `shade-${shade(amount, bounds)}`;
}

/** What has no theme stands apart: it is not in the total of its row. A blank column takes no room on paper. */
const classes = (theme: Theme, look: string | false) =>
  [look, theme.code === NO_THEME && 'apart', theme.blank && 'blank'].filter(Boolean).join(' ') || undefined;

export const columnClass = (theme: Theme) => classes(theme, false);

function Value({ cell, measure }: { cell: CellData | undefined; measure: Measure }) {
  const { i18n } = useLingui();
  if (!cell || !says(cell, measure)) return <span className="hidden">{i18n._(measureWords[measure].none)}</span>;
  if (isAboutNeeds(measure) && cell.gapStatus === 'UNCOSTED') return <Trans>no cost given</Trans>;
  if (measure === 'gap' && cell.gapStatus === 'COVERED') return <Trans>covered</Trans>;
  return <bdi title={money(i18n.locale, cell.measures[measure], 'USD')}>{short(i18n.locale, cell.measures[measure])}</bdi>;
}

/** The name of the place; that of a State leads to its projects, under those filters that a list of projects has too. */
function PlaceName({ place, name, search = {} }: { place?: Place; name: string; search?: Filters }) {
  const { t } = useLingui();
  const lang = useLanguage();
  if (!place?.startsWith('state:')) return name;
  const { themes, donors, fromYear, toYear } = search;
  const leads = t`${name}: projects`;
  return (
    <Link
      to="/$lang/projects"
      params={{ lang }}
      search={{
        state: place.slice('state:'.length),
        theme: only(themes),
        donor: only(donors),
        year: fromYear === toYear ? fromYear : undefined,
      }}
      preload={false}
      title={leads}
      aria-label={leads}
    >
      {name}
    </Link>
  );
}

/** The one value of a list that has no other. */
const only = (values: string[] | undefined) => (values?.length === 1 ? values[0] : undefined);

function CellLink(props: {
  place: Place;
  name: string;
  theme: Theme;
  measure: Measure;
  search?: Filters;
  children: React.ReactNode;
}) {
  const lang = useLanguage();
  const { place, name, theme, measure, search = {} } = props;
  return (
    <Link
      to="/$lang/coverage/lines"
      params={{ lang }}
      search={{ ...filtersOf(search), measure, place, theme: theme.code }}
      preload={false}
    >
      {props.children}
      <span className="hidden">
        , {name}, {theme.name}
      </span>
    </Link>
  );
}

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
import { shade } from './shading';

export type CellData = { gapStatus: GapStatus | null; measures: Record<Measure, string> };

type Theme = { code: string; name: string };

/** One place of the table; without a place it is the row of totals, whose cells lead nowhere. */
export const TableRow = memo(function TableRow(props: {
  place?: Place;
  name: string;
  totals?: CellData;
  cells?: Map<string, CellData>;
  themes: Theme[];
  measure: Measure;
  bounds: bigint[];
  search?: Filters;
  isTotal?: boolean;
}) {
  const { place, name, totals, cells, themes, measure, bounds, search, isTotal } = props;
  return (
    <tr className={isTotal ? 'all' : undefined}>
      <th scope="row">
        <PlaceName place={place} name={name} />
      </th>
      <td className="total">
        <Value cell={totals} measure={measure} />
      </td>
      {themes.map((theme) => {
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
function says(cell: CellData | undefined, measure: Measure): boolean {
  if (!cell) return false;
  return isAboutNeeds(measure) ? cell.gapStatus !== 'NO_NEED_DECLARED' : !isZero(cell.measures[measure]);
}

const shaded = (cell: CellData, measure: Measure, bounds: bigint[]) =>
  !isZero(cell.measures[measure]) && `shade-${shade(cell.measures[measure], bounds)}`;

/** What has no theme stands apart: it is not in the total of its row. */
const classes = (theme: Theme, look: string | false) =>
  [look, theme.code === NO_THEME && 'apart'].filter(Boolean).join(' ') || undefined;

function Value({ cell, measure }: { cell: CellData | undefined; measure: Measure }) {
  const { i18n } = useLingui();
  if (!cell || !says(cell, measure)) return <span className="hidden">{i18n._(measureWords[measure].none)}</span>;
  if (isAboutNeeds(measure) && cell.gapStatus === 'UNCOSTED') return <Trans>no cost given</Trans>;
  if (measure === 'gap' && cell.gapStatus === 'COVERED') return <Trans>covered</Trans>;
  return <bdi title={money(i18n.locale, cell.measures[measure], 'USD')}>{short(i18n.locale, cell.measures[measure])}</bdi>;
}

function PlaceName({ place, name }: { place?: Place; name: string }) {
  const lang = useLanguage();
  if (!place?.startsWith('state:')) return name;
  return (
    <Link to="/$lang/projects" params={{ lang }} search={{ state: place.slice('state:'.length) }} preload={false}>
      {name}
    </Link>
  );
}

function CellLink(props: {
  place: Place;
  theme: Theme;
  measure: Measure;
  search?: Filters;
  children: React.ReactNode;
}) {
  const lang = useLanguage();
  const { place, theme, measure, search = {} } = props;
  return (
    <Link
      to="/$lang/coverage/lines"
      params={{ lang }}
      search={{ ...filtersOf(search), measure, place, theme: theme.code }}
      preload={false}
    >
      {props.children}
    </Link>
  );
}

import type { ReferenceData, StateEntry } from '../../app/reference';
import type { StateGroup } from '../../gql/graphql';
import { byName } from '../../ui/find';
import { compare } from '../../ui/decimal';
import type { Measure } from './measures';
import { placeOf, type Coded, type Named, type Place } from './place';
import type { Filters } from './search';

// The rows of the table: every State of the filter, whether anything is known of it or not, then the areas and regions
// that the answer names, then what names no place.

export type PlaceRow<Totals> = { place: Place; name: string | null; totals?: Totals };

export type Sort = { by: 'name' } | { by: 'total'; measure: Measure };

/**
 * Every row of the table in its order; the rows of no State always come after the States. What the answer names has a
 * row, with a total or without: the totals count only what has a theme.
 */
export function placeRows<Row extends Coded & { measures: Record<Measure, string> }>(
  lang: string,
  reference: ReferenceData,
  filters: Filters,
  places: Named[],
  totals: Row[],
  sort: Sort,
): Array<PlaceRow<Row>> {
  const named = new Map(places.map((place) => [placeOf(place), place]));
  const known = new Map(totals.map((row) => [placeOf(row), row]));
  const included = selector(reference, filters);
  const states = reference.states
    .filter((state) => named.has(`state:${state.iso3}`) || included(state))
    .map((state) => ({ place: `state:${state.iso3}` as Place, name: state.name, totals: known.get(`state:${state.iso3}`) }));
  const others = [...named].flatMap(([place, { area, region }]) => {
    const name = area?.name ?? region?.name;
    return name ? [{ place, name, totals: known.get(place) }] : [];
  });
  const order = (rows: Array<PlaceRow<Row>>) => {
    rows.sort(byName(lang, (row) => row.name ?? ''));
    if (sort.by === 'total') rows.sort((a, b) => -compare(total(a, sort.measure), total(b, sort.measure)));
    return rows;
  };
  const none = { place: 'none' as Place, name: null, totals: known.get('none') };
  return [...order(states), ...order(others), ...(named.has('none') ? [none] : [])];
}

const total = (row: PlaceRow<{ measures: Record<Measure, string> }>, measure: Measure) => row.totals?.measures[measure] ?? '0';

/** Whether a State is within the filter's States, regions and groups. */
function selector(reference: ReferenceData, filters: Filters): (state: StateEntry) => boolean {
  const regions = filters.regions && within(reference, filters.regions);
  return (state) =>
    (!filters.states || filters.states.includes(state.iso3)) &&
    (!regions || (!!state.regionID && regions.has(state.regionID))) &&
    (!filters.groups || filters.groups.some((group) => isIn(state, group)));
}

function isIn(state: StateEntry, group: StateGroup): boolean {
  switch (group) {
    case 'LDC':
      return state.isLdc;
    case 'LLDC':
      return state.isLldc;
    case 'SIDS':
      return state.isSids;
    default:
      return state.unRegionalGroup === group;
  }
}

/** The ids of the regions with these codes and of all regions inside them. */
function within({ regions }: ReferenceData, codes: string[]): Set<string> {
  const found = new Set(regions.filter((region) => codes.includes(region.code)).map((region) => region.id));
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const region of regions) if (region.parentID && found.has(region.parentID)) found.add(region.id);
  }
  return found;
}

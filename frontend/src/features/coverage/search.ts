import { calendarYear, isCode, isCursor, isId, isIso3, list, oneOf, word, type Raw } from '../../app/address';
import type { CoverageFilter, LedgerLineWhereInput, StateGroup, ThemeCertainty } from '../../gql/graphql';
import { measures, type Measure } from './measures';
import { isPlace, type Place } from './place';

// What coverage is asked for, as it stands in the address of the page.

export const groups = [
  'AFRICAN',
  'ASIA_PACIFIC',
  'EASTERN_EUROPEAN',
  'LATIN_AMERICAN_AND_CARIBBEAN',
  'WESTERN_EUROPEAN_AND_OTHERS',
  'LDC',
  'LLDC',
  'SIDS',
] as const satisfies readonly StateGroup[];

const certainties = ['ANY', 'CONFIRMED', 'SUGGESTED'] as const satisfies readonly ThemeCertainty[];

export type Filters = {
  fromYear?: number;
  toYear?: number;
  states?: string[];
  regions?: string[];
  groups?: StateGroup[];
  themes?: string[];
  donors?: string[];
  themeCertainty?: ThemeCertainty;
};

export type CoverageSearch = Filters & { measure?: Measure; sort?: 'total' };

export type LinesSearch = Filters & { measure?: Measure; place?: Place; theme?: string; after?: string };

// As many as the API looks up at once.
const MOST_DONORS = 100;

function readFilters(raw: Raw): Filters {
  return {
    ...readYears(raw),
    states: list(raw, 'states', isIso3),
    regions: list(raw, 'regions', isCode),
    groups: list<StateGroup>(raw, 'groups', oneOf(groups)),
    themes: list(raw, 'themes', isCode),
    donors: list(raw, 'donors', isId, MOST_DONORS),
    themeCertainty: word<ThemeCertainty>(raw, 'themeCertainty', oneOf(certainties)),
  };
}

/** The first and the last year, in their order, however they are given: a span that ends before it begins holds nothing. */
function readYears(raw: Raw): Filters {
  const [fromYear, toYear] = [calendarYear(raw, 'fromYear'), calendarYear(raw, 'toYear')];
  return fromYear && toYear && fromYear > toYear ? { fromYear: toYear, toYear: fromYear } : { fromYear, toYear };
}

export function readCoverageSearch(raw: Raw): CoverageSearch {
  return {
    ...readFilters(raw),
    measure: word<Measure>(raw, 'measure', oneOf(measures)),
    sort: word<'total'>(raw, 'sort', oneOf(['total'])),
  };
}

export function readLinesSearch(raw: Raw): LinesSearch {
  return {
    ...readFilters(raw),
    measure: word<Measure>(raw, 'measure', oneOf(measures)),
    place: word<Place>(raw, 'place', isPlace),
    theme: word(raw, 'theme', isCode),
    after: word(raw, 'after', isCursor),
  };
}

/** The filters alone, for a link to another view of the same selection. */
export function filtersOf(search: Filters): Filters {
  const { fromYear, toYear, states, regions, themes, donors, themeCertainty } = search;
  return { fromYear, toYear, states, regions, groups: search.groups, themes, donors, themeCertainty };
}

/** No filter at all: merged into a search, it clears each. */
export const noFilters = filtersOf({});

export const isFiltered = (filters: Filters): boolean =>
  Object.values(filtersOf(filters)).some((value) => value !== undefined && value !== 'ANY');

/** The filter that the API is asked with; an empty one asks for everything. */
export const toFilter = (filters: Filters): CoverageFilter => filtersOf(filters);

/** The theme of a cell that has none. */
export const NO_THEME = 'none';

/** The filter that leaves one cell of the table; for a region also those of its States and of the regions in it. */
export function toCellFilter(search: LinesSearch): CoverageFilter {
  return {
    ...filtersOf(search),
    states: undefined,
    regions: undefined,
    groups: undefined,
    ...toPlace(search.place ?? 'none'),
    ...(search.theme === NO_THEME ? { themes: undefined, hasTheme: false } : search.theme && { themes: [search.theme] }),
  };
}

/** The filters that the lines of a cell depend on besides its place and theme. */
export const ofLines = ({ fromYear, toYear, donors, themeCertainty }: Filters): Filters => ({ fromYear, toYear, donors, themeCertainty });

function toPlace(place: Place): CoverageFilter {
  const [kind, code = ''] = place.split(':');
  if (kind === 'state') return { states: [code] };
  if (kind === 'area') return { areas: [code] };
  return kind === 'region' ? { regions: [code] } : { hasPlace: false };
}

const lineMeasures: Record<Measure, LedgerLineWhereInput> = {
  needed: { measure: 'NEEDED' },
  secured: { measure: 'SECURED' },
  // A gap has no lines of its own: it is what is needed less what is secured.
  gap: { measureIn: ['NEEDED', 'SECURED'] },
  proposed: { measure: 'PROPOSED' },
  committed: { measure: 'COMMITTED' },
  disbursed: { measure: 'DISBURSED' },
  otherAssistance: { isOtherAssistance: true },
};

/** Which lines make up the measure in the place: the filter of a region leaves those of its States as well. */
export function toLines(measure: Measure, place: Place): LedgerLineWhereInput {
  const whole = place.startsWith('region:') && { stateIDIsNil: true, areaIDIsNil: true };
  return { ...lineMeasures[measure], ...whole };
}

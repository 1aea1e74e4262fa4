/** A place in an address: state:BDI, area:PS, region:014 or none. */
export type Place = `state:${string}` | `area:${string}` | `region:${string}` | 'none';

export const isPlace = (value: string): boolean => /^(none|(state|area|region):[A-Za-z0-9-]{1,40})$/.test(value);

/** What tells the place of a cell, a row or a line; all null where nothing does. */
export type Coded = {
  state?: { iso3: string } | null;
  area?: { code: string } | null;
  region?: { code: string } | null;
};

/** The same with the names of what is no State; those of States are known to every page. */
export type Named = Coded & {
  area?: { code: string; name: string } | null;
  region?: { code: string; name: string } | null;
};

export function placeOf(cell: Coded): Place {
  if (cell.state) return `state:${cell.state.iso3}`;
  if (cell.area) return `area:${cell.area.code}`;
  return cell.region ? `region:${cell.region.code}` : 'none';
}

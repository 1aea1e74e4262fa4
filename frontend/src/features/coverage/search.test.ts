import { expect, test } from 'vitest';
import { NO_THEME, toCellFilter, toLines, type LinesSearch } from './search';

const search: LinesSearch = { fromYear: 2005, states: ['BDI', 'EGY'], regions: ['014'], groups: ['LDC'], themes: ['ddr', 'research'], theme: 'ddr' };

test.each<[LinesSearch, object]>([
  [{ place: 'state:BDI' }, { states: ['BDI'], themes: ['ddr'] }],
  [{ place: 'area:XK' }, { areas: ['XK'], themes: ['ddr'] }],
  [{ place: 'region:002' }, { regions: ['002'], themes: ['ddr'] }],
  [{ place: 'none' }, { hasPlace: false, themes: ['ddr'] }],
  [{ place: 'state:BDI', theme: NO_THEME }, { states: ['BDI'], hasTheme: false }],
])('the filter of the cell %o replaces that of the table', (cell, expected) => {
  // As it is sent: without what is undefined.
  expect(JSON.parse(JSON.stringify(toCellFilter({ ...search, ...cell })))).toEqual({ fromYear: 2005, ...expected });
});

test('the lines of a region are not those of its States', () => {
  expect(toLines('committed', 'region:002')).toEqual({ measure: 'COMMITTED', stateIDIsNil: true, areaIDIsNil: true });
  expect(toLines('committed', 'none')).toEqual({ measure: 'COMMITTED' });
});

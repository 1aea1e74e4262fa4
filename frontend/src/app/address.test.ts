import { describe, expect, test } from 'vitest';
import { readCoverageSearch, readLinesSearch, toCellFilter, toFilter, toLines } from '../features/coverage/search';
import { readProjectsSearch, toWhere } from '../features/projects/search';
import { parseQuery, writeQuery } from './address';

describe('filters and addresses', () => {
  test.each([
    '?fromYear=2005&toYear=2010&states=BDI,RWA&groups=LDC&themes=ddr&donors=don_01m8&themeCertainty=CONFIRMED&measure=gap&sort=total',
    '?regions=014,dac-298&measure=otherAssistance',
    '',
  ])('coverage: %s survives being read and written', (query) => {
    const search = readCoverageSearch(parseQuery(query));
    const again = readCoverageSearch(parseQuery(writeQuery(search)));
    expect(again).toEqual(search);
    expect([...new URLSearchParams(writeQuery(search))].toSorted()).toEqual([...new URLSearchParams(query)].toSorted());
  });

  test('what is no filter is left out instead of reaching the API', () => {
    const query = '?fromYear=961963&toYear=x&states=bdi,%22%3E,BDI,BDI&groups=NATO&themes=../etc&themeCertainty=MAYBE&measure=profit&sort=evil';
    expect(toFilter(readCoverageSearch(parseQuery(query)))).toEqual({ states: ['BDI'] });
    expect(readCoverageSearch(parseQuery(query)).measure).toBeUndefined();
  });

  test('years given the wrong way round are the same span', () => {
    expect(readCoverageSearch(parseQuery('?fromYear=2015&toYear=2010'))).toMatchObject({ fromYear: 2010, toYear: 2015 });
    expect(readLinesSearch(parseQuery('?fromYear=2015'))).toMatchObject({ fromYear: 2015, toYear: undefined });
  });

  test('no more donors than the API looks up at once', () => {
    const many = Array.from({ length: 150 }, (_, i) => `don_${i}`).join(',');
    expect(readCoverageSearch({ donors: many }).donors).toHaveLength(100);
  });

  test('a key given twice is a list', () => {
    expect(readCoverageSearch(parseQuery('?states=BDI&states=RWA')).states).toEqual(['BDI', 'RWA']);
  });

  test('a list has an end', () => {
    const many = Array.from({ length: 500 }, (_, i) => `t${i}`).join(',');
    expect(readCoverageSearch({ themes: many }).themes).toHaveLength(200);
  });
});

describe('a cell of the table', () => {
  test('narrows the filter to its State and theme, and keeps the years', () => {
    const search = readLinesSearch(parseQuery('?place=state:BDI&theme=ddr&states=BDI,RWA&groups=LDC&fromYear=2005'));
    expect(toCellFilter(search)).toEqual({ states: ['BDI'], themes: ['ddr'], fromYear: 2005 });
  });

  test('without a theme asks for amounts that have none', () => {
    expect(toCellFilter({ place: 'state:BDI', theme: 'none', themes: ['ddr'] })).toEqual({ states: ['BDI'], hasTheme: false });
  });

  test('of no place asks for lines of no place', () => {
    const search = readLinesSearch(parseQuery('?place=none&theme=ddr&states=BDI&regions=014'));
    expect(toCellFilter(search)).toEqual({ hasPlace: false, themes: ['ddr'] });
    expect(toLines('gap', 'state:BDI')).toEqual({ measureIn: ['NEEDED', 'SECURED'] });
  });
});

describe('projects', () => {
  test('have a theme unless something else is asked for', () => {
    expect(toWhere(readProjectsSearch({}))).toEqual({ hasThemes: true });
    expect(toWhere(readProjectsSearch({ theme: 'all' }))).toEqual({});
    expect(toWhere(readProjectsSearch({ theme: 'none' }))).toEqual({ hasThemes: false });
  });

  test('are asked for by every filter of the address at once', () => {
    const where = toWhere(readProjectsSearch(parseQuery('?text=armes&theme=ddr&state=BDI&stage=UNDER_WAY&year=2007&donor=don_1')));
    expect(where).toEqual({
      or: [{ titlesContainsFold: 'armes' }, { iatiIdentifierContainsFold: 'armes' }],
      hasThemesWith: [{ hasThemeWith: [{ code: 'ddr' }] }],
      hasRecipientsWith: [{ hasStateWith: [{ iso3: 'BDI' }] }],
      stage: 'UNDER_WAY',
      hasLinesWith: [{ donorID: 'don_1' }],
      startDateLTE: '2007-12-31',
      and: [{ or: [{ endDateGTE: '2007-01-01' }, { endDateIsNil: true }] }],
    });
  });

  test('never of a stage that the public cannot see', () => {
    for (const stage of ['DRAFT', 'WITHDRAWN', 'EXPIRED']) expect(readProjectsSearch({ stage }).stage).toBeUndefined();
  });
});

import { expect, test } from 'vitest';
import type { ReferenceData } from '../../app/reference';
import { placeRows, type Sort } from './placeRows';

const state = (iso3: string, name: string, more: object = {}) => ({
  id: `sta_${iso3.toLowerCase()}`,
  iso3,
  name,
  unRegionalGroup: 'AFRICAN' as const,
  isLdc: false,
  isLldc: false,
  isSids: false,
  regionID: 'reg_014',
  ...more,
});

const reference: ReferenceData = {
  themes: [],
  states: [state('ZMB', 'Zambia'), state('BDI', 'Burundi', { isLdc: true }), state('EGY', 'Egypt', { regionID: 'reg_015' })],
  regions: [
    { id: 'reg_002', code: '002', parentID: null, name: 'Africa' },
    { id: 'reg_014', code: '014', parentID: 'reg_002', name: 'Eastern Africa' },
    { id: 'reg_015', code: '015', parentID: 'reg_002', name: 'Northern Africa' },
  ],
};

const amounts = (disbursed: string) => ({
  measures: { needed: '0', secured: '0', gap: '0', proposed: '0', committed: '0', disbursed, otherAssistance: '0' },
});

const totals = [
  { ...amounts('5.00'), state: null, area: null, region: null },
  { ...amounts('900.00'), state: { iso3: 'EGY', name: 'Egypt' } },
  { ...amounts('70.00'), state: null, region: { code: '002', name: 'Africa' } },
];

// Money without a theme alone: a cell, and no total.
const themeless = [{ region: { code: '014', name: 'Eastern Africa' } }];

const places = (filters: object, sort: Sort = { by: 'name' }) =>
  placeRows('en', reference, filters, [...themeless, ...totals], totals, sort).map((row) => row.place);

test('every State has a row, known or not; regions follow, and what names no place comes last', () => {
  expect(places({})).toEqual(['state:BDI', 'state:EGY', 'state:ZMB', 'region:002', 'region:014', 'none']);
});

test('by total, the largest first and the States without any by name', () => {
  expect(places({}, { by: 'total', measure: 'disbursed' })).toEqual(['state:EGY', 'state:BDI', 'state:ZMB', 'region:002', 'region:014', 'none']);
});

test('filters limit the States of which nothing is known as well', () => {
  expect(places({ groups: ['LDC'] })).toContain('state:BDI');
  expect(places({ groups: ['LDC'] })).not.toContain('state:ZMB');
  expect(places({ regions: ['014'] })).toContain('state:ZMB');
  expect(places({ regions: ['002'] })).toContain('state:BDI');
});

test('what has no theme alone has a row without a total', () => {
  const rows = placeRows('en', reference, {}, [...themeless, { state: null }], [], { by: 'total', measure: 'disbursed' });
  expect(rows.slice(-2)).toEqual([
    { place: 'region:014', name: 'Eastern Africa', totals: undefined },
    { place: 'none', name: null, totals: undefined },
  ]);
});

import { expect, test } from 'vitest';
import { byName, matches } from './find';

test.each([
  ['Côte d’Ivoire', 'cote', 'fr', true],
  ['Türkiye', 'TURK', 'en', true],
  ['ألمانيا', 'المان', 'ar', true],
  ['Burundi', 'rwanda', 'en', false],
  ['Burundi', '  ', 'en', true],
])('%s found by "%s" in %s: %s', (name, typed, lang, expected) => expect(matches(name, typed, lang)).toBe(expected));

test('names stand in the alphabetical order of the language', () => {
  const french = ['Zambie', 'Équateur', 'Égypte', 'Cuba'].toSorted(byName('fr', (name) => name));
  expect(french).toEqual(['Cuba', 'Égypte', 'Équateur', 'Zambie']);
});

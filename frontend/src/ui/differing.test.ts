import { expect, test } from 'vitest';
import { differing } from './differing';

const written = (before: string, after: string, lang = 'en') =>
  differing(before, after, lang)
    .map(({ text, side }) => ({ both: text, before: `[-${text}-]`, after: `[+${text}+]` })[side])
    .join('');

test.each([
  ['', '', ''],
  ['a b', 'a b', 'a b'],
  ['', 'new', '[+new+]'],
  ['old', '', '[-old-]'],
  ['Marks ten weapons.', 'Marks twelve weapons.', 'Marks [-ten-][+twelve+] weapons.'],
  ['one two', 'one two three', 'one two[+ three+]'],
  ['x y z', 'y', '[-x -]y[- z-]'],
])('%s becomes %s', (before, after, expected) => expect(written(before, after)).toBe(expected));

test('words are those of the language', () => expect(written('标记武器', '标记弹药', 'zh')).toBe('标记[-武器-][+弹药+]'));

test('each side can be read from the pieces', () => {
  const [before, after] = ['Six machines, spare needles and training.', 'Eight machines and training, with needles.'];
  const pieces = differing(before, after, 'en');
  const of = (one: 'before' | 'after') => pieces.filter(({ side }) => side === 'both' || side === one).map(({ text }) => text).join('');
  expect([of('before'), of('after')]).toEqual([before, after]);
});

const long = (word: string) => Array.from({ length: 1200 }, (_, i) => `${word}${i}`).join(' ');

test('what is too long to compare counts as changed', () => {
  expect(differing(long('a'), long('b'), 'en').map(({ side }) => side)).toEqual(['before', 'after']);
});

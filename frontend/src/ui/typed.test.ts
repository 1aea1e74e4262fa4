import { expect, test } from 'vitest';
import { readDecimal } from './typed';

test.each([
  ['en', '1,234.50', '1234.50'],
  ['en', '1234', '1234'],
  ['en', '1,234,567', '1234567'],
  ['en', '12.', '12'],
  ['fr', '1 234,50', '1234.50'],
  ['fr', '1\u202f234\u202f567', '1234567'],
  ['ru', '1\u00a0234,5', '1234.5'],
  ['es', '1.234.567,89', '1234567.89'],
  ['es', '12,5', '12.5'],
  ['ar', '١٬٢٣٤٫٥', '1234.5'],
  ['ar', '1,234.5', '1234.5'],
  ['zh', '-12', '-12'],
])('%s: %s is %s', (lang, typed, expected) => expect(readDecimal(lang, typed)).toBe(expected));

// Half a number is never guessed: 1,5 in English could be one and a half or a slip for 15.
test.each([
  ['en', '1,5'],
  ['en', 'about 5'],
  ['en', '1e9'],
  ['fr', '1,2,3'],
  ['en', ''],
])('%s: %s stays as it is typed', (lang, typed) => expect(readDecimal(lang, typed)).toBe(typed));

import { i18n } from '@lingui/core';
import { expect, test } from 'vitest';
import { speak } from './i18n';

test('of two languages in quick succession the later one is spoken, whichever comes first', async () => {
  await Promise.all([speak('fr'), speak('en')]);
  expect(i18n.locale).toBe('en');
  expect(document.documentElement.lang).toBe('en');
});

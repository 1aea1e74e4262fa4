import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Cite, Sentence } from './Cite';

test('what is Latin in a sentence is isolated, the rest is of the page', () => {
  const { container } = render(<Sentence>{'Entraide، إصدار 7b506950249b، 2026-11-23. https://x.org/ar/coverage?states=BDI'}</Sentence>);
  const isolated = [...container.querySelectorAll('bdi[dir="ltr"]')].map((one) => one.textContent);
  expect(isolated).toEqual(['Entraide', '7b506950249b', '2026-11-23', 'https://x.org/ar/coverage?states=BDI']);
});

test('without a clipboard, as on plain http, the words say what to do', async () => {
  expect(navigator.clipboard).toBeUndefined();
  render(
    <I18nProvider i18n={i18n}>
      <Cite text="Words">Words</Cite>
    </I18nProvider>,
  );
  fireEvent.click(screen.getByText('Copy'));
  expect(await screen.findByText(/select the text instead/)).toBeTruthy();
});

import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Choices } from './Choices';

type Props = Partial<Parameters<typeof Choices>[0]>;

const show = (props: Props) =>
  render(
    <I18nProvider i18n={i18n}>
      <Choices label="Donors" options={[]} chosen={[]} onChange={() => {}} {...props} />
    </I18nProvider>,
  );

const options = [{ value: 'a', label: 'A donor' }];

test('a list that has not come does not say that nothing matches', () => {
  show({});
  expect(screen.getByText('The list has not been loaded.')).toBeTruthy();
  expect(screen.queryByText('Nothing in the list matches.')).toBeNull();
});

test('a list that has come and is empty says that nothing matches', () => {
  show({ ready: true, onFind: () => {} });
  expect(screen.getByText('Nothing in the list matches.')).toBeTruthy();
});

test('a list that is longer than what is shown says so', () => {
  show({ options, more: true });
  expect(screen.getByText(/There are more/)).toBeTruthy();
});

test('Escape and a click elsewhere close the list; a click within does not', () => {
  const { container } = show({ options });
  const box = container.querySelector('details')!;
  box.open = true;
  fireEvent.click(screen.getByRole('checkbox'));
  expect(box.open).toBe(true);
  fireEvent.click(document.body);
  expect(box.open).toBe(false);
  box.open = true;
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(box.open).toBe(false);
});

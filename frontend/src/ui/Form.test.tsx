import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { fireEvent, render, screen } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { Checks, DecimalField, Form, MoneyField, Radios, Shares, Submit, TextArea, TextField, type Problem, type Share } from './Form';

const show = (children: ReactNode) => render(<I18nProvider i18n={i18n}>{children}</I18nProvider>);

/** Holds what is typed, as a page does. */
function Held<T>({ first, children }: { first: T; children: (value: T, set: (value: T) => void) => ReactNode }) {
  const [value, set] = useState(first);
  return (
    <>
      {children(value, set)}
      <output>{JSON.stringify(value)}</output>
    </>
  );
}

const held = () => JSON.parse(screen.getByText((_, one) => one?.tagName === 'OUTPUT').textContent ?? '') as unknown;

const wrong: Problem[] = [
  { field: 'title', message: 'The title is missing.' },
  { field: null, message: 'Something else is wrong.' },
];

test('what is wrong stands at its field, and the list of all of it leads there', () => {
  show(
    <Form onSubmit={() => {}} problems={wrong}>
      <TextField name="title" label="Title" help="A few words." value="" onChange={() => {}} />
      <TextField name="site" label="Site" optional value="" onChange={() => {}} />
    </Form>,
  );
  const field = screen.getByLabelText('Title');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  const described = (field.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent);
  expect(described).toEqual(['A few words.', 'The title is missing.']);
  expect(screen.getByLabelText(/^Site/).getAttribute('aria-invalid')).toBeNull();
  const list = screen.getByRole('alert');
  expect(document.activeElement).toBe(list);
  expect(list.textContent).toContain('Something else is wrong.');
  fireEvent.click(screen.getByRole('button', { name: 'The title is missing.' }));
  expect(document.activeElement).toBe(field);
});

test('a form that is on its way is not sent twice', () => {
  const onSubmit = vi.fn();
  const form = (pending: boolean) => (
    <I18nProvider i18n={i18n}>
      <Form onSubmit={onSubmit} pending={pending}>
        <Submit>Save</Submit>
      </Form>
    </I18nProvider>
  );
  const { rerender } = render(form(false));
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  rerender(form(true));
  expect(screen.getByRole('button', { name: 'Save' }).getAttribute('aria-disabled')).toBe('true');
  expect(screen.getByRole('status').textContent).toBe('Sending…');
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(onSubmit).toHaveBeenCalledTimes(1);
});

test('too long a text is kept, and said to be too long', () => {
  show(
    <Form onSubmit={() => {}}>
      <TextArea name="summary" label="Summary" most={5} value="日本語です!!" onChange={() => {}} />
    </Form>,
  );
  expect(screen.getByLabelText('Summary')).toHaveProperty('value', '日本語です!!');
  expect(screen.getByText('2 characters too many')).toBeTruthy();
  expect(screen.getByLabelText('Summary').getAttribute('aria-invalid')).toBe('true');
});

test('a number is typed as people write it, and passed on as the API reads it', () => {
  show(
    <Held first="">{(value, set) => <DecimalField name="amount" label="Amount" value={value} onChange={set} />}</Held>,
  );
  const field = screen.getByLabelText('Amount');
  fireEvent.change(field, { target: { value: '1,234.50' } });
  expect(field).toHaveProperty('value', '1,234.50');
  expect(held()).toBe('1234.50');
  fireEvent.change(field, { target: { value: 'many' } });
  expect(held()).toBe('many');
});

test('an amount keeps its currency, and each has its own problem', () => {
  show(
    <Form onSubmit={() => {}} problems={[{ field: 'costCurrency', message: 'Choose a currency.' }]}>
      <Held first={{ amount: '5', currency: '' }}>
        {(value, set) => (
          <MoneyField
            label="Cost"
            names={{ amount: 'costAmount', currency: 'costCurrency' }}
            {...value}
            currencies={[{ value: 'USD', label: 'US dollars' }]}
            onChange={(amount, currency) => set({ amount, currency })}
          />
        )}
      </Held>
    </Form>,
  );
  const currency = screen.getByLabelText('Currency');
  expect(currency.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByLabelText('Cost').getAttribute('aria-invalid')).toBeNull();
  fireEvent.change(currency, { target: { value: 'USD' } });
  expect(held()).toEqual({ amount: '5', currency: 'USD' });
});

test('radios and checks are groups under a legend', () => {
  const options = [
    { value: 'a', label: 'One', help: 'The first.' },
    { value: 'b', label: 'Two' },
  ];
  show(
    <Held first={{ one: '', some: ['a'] }}>
      {(value, set) => (
        <>
          <Radios name="one" label="Pick one" options={options} value={value.one} onChange={(one) => set({ ...value, one })} />
          <Checks name="some" label="Pick some" options={options} value={value.some} onChange={(some) => set({ ...value, some })} />
        </>
      )}
    </Held>,
  );
  expect(screen.getByRole('group', { name: 'Pick one' })).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: 'Two' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Two' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'One' }));
  expect(held()).toEqual({ one: 'b', some: ['b'] });
  const help = screen.getByRole('radio', { name: 'One' }).getAttribute('aria-describedby');
  expect(document.getElementById(help ?? '')?.textContent).toBe('The first.');
});

test('shares say their sum, and a problem of one stands at it', () => {
  const first: Share[] = [
    { of: 'ddr', percentage: '60' },
    { of: 'training', percentage: '30.5' },
  ];
  show(
    <Form onSubmit={() => {}} problems={[{ field: 'themes.1.percentage', message: 'Too little.' }]}>
      <Held first={first}>
        {(value, set) => (
          <Shares
            name="themes"
            label="Themes"
            of="theme"
            called="Theme"
            add="Add a theme"
            options={['ddr', 'training', 'research'].map((code) => ({ value: code, label: code }))}
            value={value}
            onChange={set}
          />
        )}
      </Held>
    </Form>,
  );
  expect(screen.getByText(/^Sum:/).textContent).toBe('Sum: 90.5 of 100 percent');
  expect(screen.getAllByLabelText('Percent').map((one) => one.getAttribute('aria-invalid'))).toEqual([null, 'true']);
  fireEvent.click(screen.getByRole('button', { name: 'Add a theme' }));
  fireEvent.change(screen.getAllByLabelText('Theme')[2]!, { target: { value: 'research' } });
  fireEvent.click(screen.getByRole('button', { name: 'Remove ddr' }));
  expect(held()).toEqual([
    { of: 'training', percentage: '30.5' },
    { of: 'research', percentage: '' },
  ]);
});

import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import * as answers from '../../routes/answers.test-data';
import { open } from '../../routes/open.test-data';
import { readChanges } from './changes';
import { Linked } from './Linked';

beforeEach(() => vi.stubGlobal('scrollTo', () => {}));

const Viewer = () => answers.viewer('SECRETARIAT');

test('links of a letter can be followed, and nothing else of it is markup', () => {
  const { container } = render(<Linked>{'See <b>http://127.0.0.1:8080/ar/invitation#abc</b>. javascript:alert(1) https://x.example/a?b=c.'}</Linked>);
  const links = [...container.querySelectorAll('a')].map((one) => one.getAttribute('href'));
  expect(links).toEqual(['http://127.0.0.1:8080/ar/invitation#abc', 'https://x.example/a?b=c']);
  expect(container.querySelector('b')).toBeNull();
});

const mail = {
  id: 'mal_1',
  createdAt: '2026-01-05T08:00:00Z',
  toAddress: 'nour@example.org',
  toName: 'Nour Mithal',
  language: 'ar',
  subject: 'دعوة',
  stage: 'SENT',
};

test('a letter is read in its own language and direction', async () => {
  await open('/en/secretariat/mailbox', {
    Viewer,
    Mails: () => answers.list('mails', 'Mail', [mail]),
    Mail: () => ({ data: { node: { __typename: 'Mail', ...mail, body: 'افتح https://entraide.example/ar/invitation#abc', problem: '' } } }),
  });
  fireEvent.click(await screen.findByRole('link', { name: 'دعوة' }));
  const link = await screen.findByRole('link', { name: /invitation#abc$/ });
  expect(link.closest('[lang]')?.getAttribute('dir')).toBe('rtl');
});

test('a letter that is not there says so', async () => {
  await open('/en/secretariat/mailbox?mail=mal_gone', { Viewer, Mails: () => answers.list('mails', 'Mail', []), Mail: () => ({ data: { node: null } }) });
  expect(await screen.findByText('This letter is not here.')).toBeTruthy();
  expect(screen.getByText('No letter was written yet.')).toBeTruthy();
});

const entry = (part: object = {}) => ({
  id: 'aud_1',
  sequence: 7,
  at: '2026-01-05T08:00:00Z',
  userID: 'usr_2',
  apiKeyID: null,
  role: 'FOCAL_POINT',
  verb: 'joining.invite',
  noun: 'Invitation',
  rowID: 'inv_1',
  stage: '',
  requestID: 'req_1',
  hash: 'aa11',
  changes: '{"role":[null,"STATE_EDITOR"],"email":["a@example.org","b@example.org"]}',
  ...part,
});

const audit = (...entries: object[]) => () => ({
  data: { ...answers.list('auditEntries', 'AuditEntry', entries).data, auditHead: { __typename: 'AuditHead', day: '2026-01-04', sequence: 6, hash: 'ff00' } },
});

test('an entry says who did what to which row, field by field', async () => {
  await open('/en/secretariat/audit', {
    Viewer,
    AuditEntries: audit(entry()),
    UserNames: () => ({ data: { nodes: [{ __typename: 'User', id: 'usr_2', name: 'Ana Muestra' }] } }),
  });
  expect(await screen.findByText('Ana Muestra')).toBeTruthy();
  expect(screen.getByText('ff00')).toBeTruthy();
  const rows = within(screen.getByRole('region', { name: 'What changed', hidden: true })).getAllByRole('row', { hidden: true });
  expect(rows.map((row) => row.textContent)).toEqual(['FieldBeforeAfter', 'emaila@example.orgb@example.org', 'role—STATE_EDITOR']);
});

test('what nobody did was done by the program', async () => {
  await open('/en/secretariat/audit', { Viewer, AuditEntries: audit(entry({ userID: null, role: '' })) });
  expect(await screen.findByText('the program itself')).toBeTruthy();
});

test('before the first day is over the chain has no end to be kept', async () => {
  await open('/en/secretariat/audit', {
    Viewer,
    AuditEntries: () => ({ data: { ...answers.list('auditEntries', 'AuditEntry', []).data, auditHead: null } }),
  });
  expect(await screen.findByText('The end of the chain is published once a day is over.')).toBeTruthy();
});

test('filters reach the address and the API', async () => {
  const { asked, router } = await open('/en/secretariat/audit', { Viewer, AuditEntries: audit() });
  fireEvent.change(await screen.findByLabelText('What was done, such as open'), { target: { value: 'invite' } });
  fireEvent.change(screen.getByLabelText('Kind of record, such as Need'), { target: { value: 'Invitation' } });
  fireEvent.click(screen.getByRole('button', { name: 'Find' }));
  await waitFor(() => expect(router.state.location.searchStr).toBe('?noun=Invitation&verb=invite'));
  await waitFor(() =>
    expect(asked.at(-1)?.variables.where).toEqual({ nounEqualFold: 'Invitation', verbContainsFold: 'invite' }),
  );
  fireEvent.click(await screen.findByRole('button', { name: 'Clear filters' }));
  await waitFor(() => expect(router.state.location.searchStr).toBe(''));
});

test.each([
  ['{}', []],
  ['{"a":[1,{"b":2}]}', [{ field: 'a', before: '1', after: '{"b":2}' }]],
  ['not json', [{ field: '', before: '', after: 'not json' }]],
])('changes %s are read', (json, expected) => expect(readChanges(json)).toEqual(expected));

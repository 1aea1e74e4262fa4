import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { parseQuery } from '../../app/address';
import * as answers from '../../routes/answers.test-data';
import { down, open, refused, type Reply } from '../../routes/open.test-data';
import { readQueueSearch, toOrder, toWhere } from './search';

beforeEach(() => vi.stubGlobal('scrollTo', () => {}));

const me = { __typename: 'User', id: 'usr_1', name: 'Jeanne Exemple' };
const other = { __typename: 'User', id: 'usr_2', name: 'Ana Muestra' };

const item = (part: object = {}) => ({
  id: 'qit_1',
  version: 2,
  kind: 'REVIEW_PROPOSAL',
  noun: 'Project',
  rowID: 'prj_1',
  dueOn: '2026-03-09',
  stage: 'WAITING',
  doneAt: null,
  daysLeft: 3,
  title: 'Marking in Burundi',
  assignee: null,
  ...part,
});

const member = (role: string, user: object) => ({ id: `mbr_${role}`, role, user });

const portal: Record<string, Reply> = {
  Viewer: () => answers.viewer('SECRETARIAT'),
  Queue: () => answers.list('queueItems', 'QueueItem', [item()]),
  Suggested: () => ({
    data: {
      projects: { __typename: 'ProjectConnection', totalCount: 1234 },
      organisationMatches: { __typename: 'OrganisationMatchConnection', totalCount: 7 },
    },
  }),
  Submitted: () => ({
    data: { nodes: [{ __typename: 'Project', id: 'prj_1', versions: [{ __typename: 'ProjectVersion', id: 'pvr_1', stage: 'WAITING', decidedAt: null }] }] },
  }),
  MembersOfSecretariat: () =>
    answers.list('memberships', 'Membership', [member('SECRETARIAT', me), member('ADMIN', other), member('COMMITTEE', { ...other, id: 'usr_9', name: 'Of a committee' })]),
};

test('what the address says reaches the API, and what is none is left out', () => {
  expect(toWhere({}, 'usr_1')).toEqual({ stage: 'WAITING' });
  expect(toWhere(readQueueSearch(parseQuery('?kind=REVIEW_CHANGE&who=mine')), 'usr_1')).toEqual({ stage: 'WAITING', kind: 'REVIEW_CHANGE', assigneeID: 'usr_1' });
  expect(toWhere(readQueueSearch(parseQuery('?who=nobody&decided=yes')), 'usr_1')).toEqual({ stage: 'DONE', assigneeIDIsNil: true });
  expect(Object.values(readQueueSearch(parseQuery('?kind=X&who=all&decided=no'))).every((value) => value === undefined)).toBe(true);
  expect([toOrder({}).field, toOrder({ decided: 'yes' }).field]).toEqual(['DUE_ON', 'DONE_AT']);
});

test('each item says what it is, by when, and leads to the version that is reviewed', async () => {
  await open('/en/secretariat', {
    ...portal,
    Queue: () =>
      answers.list('queueItems', 'QueueItem', [
        item(),
        item({ id: 'qit_2', kind: 'CONSENT_OVERDUE', rowID: 'prj_2', daysLeft: -4, title: 'Stores in Rwanda', assignee: other }),
        item({ id: 'qit_3', kind: 'CONSENT_WITHDRAWN', rowID: 'prj_3', daysLeft: 0, title: 'Two names' }),
      ]),
  });
  const link = await screen.findByRole('link', { name: 'Marking in Burundi' });
  await waitFor(() => expect(link.isConnected && screen.getByRole('link', { name: 'Marking in Burundi' }).getAttribute('href')).toBe('/en/secretariat/review/pvr_1'));
  const row = (name: RegExp) => screen.getByRole('row', { name }).textContent;
  expect(row(/^Marking/)).toContain('Proposal to review3 days left9 March 2026Nobody yet');
  expect(row(/^Stores/)).toContain('Consent overdueOverdue by 4 days9 March 2026Ana Muestra');
  expect(row(/^Two names/)).toContain('Due today');
  expect(screen.getByRole('link', { name: 'Stores in Rwanda' }).getAttribute('href')).toBe('/en/projects/prj_2');
  expect(screen.getByRole('link', { name: 'Two names' }).getAttribute('href')).toBe('/en/projects/prj_3');
  expect(await screen.findByText('1,234')).toBeTruthy();
});

test('all pages of the secretariat are found from each', async () => {
  await open('/en/secretariat', portal);
  const tabs = within(await screen.findByRole('navigation', { name: 'Secretariat' })).getAllByRole('link');
  expect(tabs.map((one) => one.textContent)).toEqual(['Queue', 'Themes to confirm', 'Same organisations', 'Canned replies', 'Mailbox', 'Audit']);
  expect(tabs.filter((one) => one.getAttribute('aria-current') === 'page').map((one) => one.textContent)).toEqual(['Queue']);
});

test('filters reach the address', async () => {
  const { router, asked } = await open('/en/secretariat', portal);
  fireEvent.change(await screen.findByRole('combobox', { name: 'What is to be decided' }), { target: { value: 'REVIEW_CHANGE' } });
  fireEvent.change(screen.getByRole('combobox', { name: 'Who sees to it' }), { target: { value: 'mine' } });
  await waitFor(() => expect(router.state.location.searchStr).toBe('?kind=REVIEW_CHANGE&who=mine'));
  await waitFor(() =>
    expect(asked.findLast(({ name }) => name === 'Queue')?.variables.where).toEqual({ stage: 'WAITING', kind: 'REVIEW_CHANGE', assigneeID: 'usr_1' }),
  );
});

test('an empty queue says so, and so does one that filters have emptied', async () => {
  await open('/en/secretariat', { ...portal, Queue: () => answers.list('queueItems', 'QueueItem', []) });
  expect(await screen.findByText('Nothing waits for a decision.')).toBeTruthy();
  fireEvent.change(screen.getByRole('combobox', { name: 'Who sees to it' }), { target: { value: 'nobody' } });
  expect(await screen.findByText(/Nothing matches all of these filters/)).toBeTruthy();
});

const assigned = (assignee: object | null) => ({
  data: { assignQueueItem: { __typename: 'QueueItemPayload', queueItem: { __typename: 'QueueItem', ...item({ version: 3, assignee }) }, problems: [] } },
});

test('with one press the item is one’s own', async () => {
  const { asked } = await open('/en/secretariat', { ...portal, AssignQueueItem: () => assigned(me) });
  fireEvent.click(await screen.findByRole('button', { name: /^Assign to me/ }));
  expect(await screen.findByText('You see to it.')).toBeTruthy();
  expect(asked.find(({ name }) => name === 'AssignQueueItem')).toMatchObject({ variables: { id: 'qit_1', version: 2, assigneeID: 'usr_1' }, key: expect.any(String) });
});

test('another of the secretariat is chosen, or nobody; a committee is not among them', async () => {
  const { asked } = await open('/en/secretariat', {
    ...portal,
    Queue: () => answers.list('queueItems', 'QueueItem', [item({ assignee: other })]),
    AssignQueueItem: () => assigned(null),
  });
  fireEvent.click(await screen.findByRole('button', { name: /^Assign:/ }));
  const dialog = within(screen.getByRole('dialog'));
  expect(((await dialog.findByRole('radio', { name: 'Ana Muestra' })) as HTMLInputElement).checked).toBe(true);
  expect(dialog.getAllByRole('radio')).toHaveLength(3);
  fireEvent.click(dialog.getByRole('radio', { name: 'Nobody' }));
  fireEvent.click(dialog.getByRole('button', { name: 'Assign' }));
  expect(await screen.findByText('Nobody sees to it now.')).toBeTruthy();
  expect(asked.find(({ name }) => name === 'AssignQueueItem')?.variables.assigneeID).toBeNull();
});

test('what goes wrong with an assignment is said', async () => {
  await open('/en/secretariat', { ...portal, AssignQueueItem: () => ({ error: refused('conflict') }) });
  fireEvent.click(await screen.findByRole('button', { name: /^Assign to me/ }));
  expect((await screen.findByRole('alert')).textContent).toContain('Somebody else was faster');
});

test('a queue that cannot be reached can be asked for again', async () => {
  await open('/en/secretariat', { ...portal, Queue: () => ({ error: down() }) });
  expect((await screen.findByRole('alert')).textContent).toContain('The data cannot be reached');
});

test('the pages of the secretariat are for it alone', async () => {
  await open('/en/secretariat/organisations', { ...portal, Viewer: () => answers.viewer('FOCAL_POINT') });
  expect(await screen.findByRole('heading', { name: 'Not for this role' })).toBeTruthy();
});

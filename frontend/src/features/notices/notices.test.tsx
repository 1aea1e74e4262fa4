import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import * as answers from '../../routes/answers.test-data';
import { open } from '../../routes/open.test-data';
import { rowPath } from './rowPath';

beforeEach(() => vi.stubGlobal('scrollTo', () => {}));

const notice = (id: string, readAt: string | null, part: object = {}) => ({
  id,
  createdAt: '2026-01-05T08:00:00Z',
  readAt,
  noun: 'Need',
  rowID: 'ned_1',
  text: `Notice ${id}`,
  ...part,
});

test('what is new is marked as read, one by one or the whole page', async () => {
  const read = new Set(['ntf_3']);
  const { asked } = await open('/en/notices', {
    Viewer: () => answers.viewer('FOCAL_POINT', { unread: 3 - read.size }),
    Notices: () => answers.list('notifications', 'Notification', ['ntf_1', 'ntf_2', 'ntf_3'].map((id) => notice(id, read.has(id) ? '2026-01-06T08:00:00Z' : null))),
    ReadNotifications: ({ ids }) => {
      for (const id of ids as string[]) read.add(id);
      return { data: { readNotifications: { __typename: 'NotificationsPayload', count: (ids as string[]).length } } };
    },
  });
  const list = within(await screen.findByRole('list', { name: 'Notices' }));
  expect(list.getAllByText('new')).toHaveLength(2);
  expect(list.getAllByRole('link', { name: 'View' })[0]?.getAttribute('href')).toBe('/en/needs/ned_1');
  fireEvent.click(list.getAllByRole('button', { name: 'Mark as read' })[0]!);
  await waitFor(() => expect(screen.getAllByText('new')).toHaveLength(1));
  await waitFor(() => expect(document.querySelector('.menu summary')?.textContent).toContain('1 unread notice'));
  fireEvent.click(screen.getByRole('button', { name: 'Mark all on this page as read' }));
  await waitFor(() => expect(screen.queryByText('new')).toBeNull());
  expect(asked.filter(({ name }) => name === 'ReadNotifications').map(({ variables }) => variables.ids)).toEqual([['ntf_1'], ['ntf_2']]);
});

test('without notices the page says so', async () => {
  await open('/en/notices', { Viewer: () => answers.viewer('PARTNER'), Notices: () => answers.list('notifications', 'Notification', []) });
  expect(await screen.findByText('There are no notices for you.')).toBeTruthy();
});

test('what has no page leads nowhere, and no id leads out of the site', () => {
  expect(rowPath('Weather', 'wea_1')).toBeUndefined();
  expect(rowPath('Need', '../../evil')).toBe('/needs/..%2F..%2Fevil');
});

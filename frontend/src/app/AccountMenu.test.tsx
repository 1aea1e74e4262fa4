import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as answers from '../routes/answers.test-data';
import { open } from '../routes/open.test-data';

const sent: Array<{ path: string; body: unknown }> = [];

beforeEach(() => {
  sent.length = 0;
  vi.stubGlobal('scrollTo', () => {});
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    sent.push({ path, body: JSON.parse(init.body as string) });
    return Promise.resolve(new Response(null, { status: 204 }));
  });
});
afterEach(() => vi.unstubAllGlobals());

test('the public is offered to sign in, and to come back', async () => {
  await open('/en/coverage?fromYear=2005', { Coverage: answers.coverage });
  const link = await screen.findByRole('link', { name: 'Sign in' });
  await waitFor(() => expect(link.className).toBe('button'));
  expect(link.getAttribute('href')).toBe('/en/sign-in?to=%2Fen%2Fcoverage%3FfromYear%3D2005');
});

test('the menu says who acts as what for whom, and how many notices wait', async () => {
  await open('/en', { Viewer: () => answers.viewer('FOCAL_POINT', { unread: 2 }) });
  await screen.findAllByText('Jeanne Exemple');
  const menu = document.querySelector('.menu summary')!;
  expect(menu.textContent).toContain('National point of contact · Burundi');
  expect(menu.textContent).toContain('2 unread notices');
  expect(screen.queryByText('Audit')).toBeNull();
});

test('another membership is chosen on the server, then everything is asked for anew', async () => {
  let role = 'FOCAL_POINT';
  const { asked, router } = await open('/en/account', {
    Viewer: () => answers.viewer(role, { others: role === 'FOCAL_POINT' ? ['SECRETARIAT'] : [] }),
  });
  const other = await screen.findByRole('button', { name: 'Secretariat', hidden: true });
  role = 'SECRETARIAT';
  const before = asked.filter(({ name }) => name === 'Viewer').length;
  fireEvent.click(other);
  expect(await screen.findByRole('link', { name: 'Secretariat' })).toBeTruthy();
  expect(sent).toEqual([{ path: '/auth/acting', body: { membership: 'mbr_secretariat' } }]);
  expect(asked.filter(({ name }) => name === 'Viewer').length).toBeGreaterThan(before);
  await waitFor(() => expect(router.state.location.pathname).toBe('/en'));
});

test.each([
  ['Sign out', false],
  ['Sign out everywhere', true],
])('%s forgets what was read', async (name, everywhere) => {
  let signedIn = true;
  const { router } = await open('/en', { Viewer: () => answers.viewer(signedIn ? 'FOCAL_POINT' : null) });
  const button = await screen.findByRole('button', { name, hidden: true });
  signedIn = false;
  fireEvent.click(button);
  expect(await screen.findByRole('link', { name: 'Sign in' })).toBeTruthy();
  await waitFor(() => expect(screen.queryByText('Jeanne Exemple')).toBeNull());
  expect(sent).toEqual([{ path: '/auth/sign-out', body: { everywhere } }]);
  expect(router.state.location.pathname).toBe('/en');
});

test('where signing out fails the page says that it may not have happened', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('connection refused')));
  await open('/en', { Viewer: () => answers.viewer('FOCAL_POINT') });
  fireEvent.click(await screen.findByRole('button', { name: 'Sign out', hidden: true }));
  expect(await screen.findByText(/you may still be signed in/)).toBeTruthy();
  expect(screen.getAllByText('Jeanne Exemple').length).toBeGreaterThan(0);
});

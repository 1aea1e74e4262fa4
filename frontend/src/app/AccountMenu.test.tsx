import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as answers from '../routes/answers.test-data';
import { down, open, type Answer } from '../routes/open.test-data';

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

test('who comes back after a while to a session that is over is asked to sign in; without an answer nothing is lost', async () => {
  let answer: () => Answer = () => answers.viewer('FOCAL_POINT');
  const { asked, router } = await open('/en/account', { Viewer: () => answer() });
  await screen.findAllByText('Jeanne Exemple');
  const now = Date.now();
  const clock = vi.spyOn(Date, 'now');
  const back = (ms: number) => {
    clock.mockReturnValue(now + ms);
    fireEvent(document, new Event('visibilitychange'));
  };
  const times = () => asked.filter(({ name }) => name === 'Viewer').length;
  back(30_000);
  expect(times()).toBe(1);
  answer = () => ({ error: down() });
  back(90_000);
  await waitFor(() => expect(times()).toBe(2));
  expect(screen.getAllByText('Jeanne Exemple').length).toBeGreaterThan(0);
  answer = () => answers.viewer(null);
  back(180_000);
  await waitFor(() => expect(router.state.location.pathname).toBe('/en/sign-in'));
  clock.mockRestore();
});

test('another tab that acts for somebody else makes this one begin anew, one that agrees does not', async () => {
  const tabs: EventTarget[] = [];
  const said: unknown[] = [];
  vi.stubGlobal(
    'BroadcastChannel',
    class extends EventTarget {
      constructor() {
        super();
        tabs.push(this);
      }
      postMessage = (who: unknown) => said.push(who);
      close() {}
    },
  );
  let role = 'FOCAL_POINT';
  const { asked } = await open('/en', { Viewer: () => answers.viewer(role) });
  await screen.findByText('My needs');
  await waitFor(() => expect(said).toEqual(['mbr_focal_point']));
  const hear = (who: string | null) => tabs.at(-1)!.dispatchEvent(new MessageEvent('message', { data: who }));
  const times = () => asked.filter(({ name }) => name === 'Viewer').length;
  hear('mbr_focal_point');
  expect(times()).toBe(1);
  role = 'SECRETARIAT';
  hear('mbr_secretariat');
  expect(await screen.findByRole('link', { name: 'Secretariat' })).toBeTruthy();
  expect(screen.queryByText('My needs')).toBeNull();
  await waitFor(() => expect(said.at(-1)).toBe('mbr_secretariat'));
});

test('where signing out fails the page says that it may not have happened', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('connection refused')));
  await open('/en', { Viewer: () => answers.viewer('FOCAL_POINT') });
  fireEvent.click(await screen.findByRole('button', { name: 'Sign out', hidden: true }));
  expect(await screen.findByText(/you may still be signed in/)).toBeTruthy();
  expect(screen.getAllByText('Jeanne Exemple').length).toBeGreaterThan(0);
});

import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as answers from '../../routes/answers.test-data';
import { down, open } from '../../routes/open.test-data';

// What /auth and the demonstration's provider answer, by address; what is not known cannot be reached.
type Told = Record<string, (body: unknown) => { status?: number; json?: unknown }>;

function serve(told: Told) {
  const sent: Array<{ path: string; body: unknown }> = [];
  vi.stubGlobal('fetch', (path: string, init: RequestInit = {}) => {
    const body = init.body ? (JSON.parse(init.body as string) as unknown) : undefined;
    sent.push({ path, body });
    const answer = told[path]?.(body);
    if (!answer) return Promise.reject(new TypeError('connection refused'));
    const { status = 200, json } = answer;
    return Promise.resolve(new Response(json === undefined ? null : JSON.stringify(json), { status }));
  });
  return sent;
}

const options = (demonstration: boolean, signIn = true): Told => ({ '/auth/options': () => ({ json: { signIn, demonstration } }) });

beforeEach(() => vi.stubGlobal('scrollTo', () => {}));
afterEach(() => vi.unstubAllGlobals());

test('signing in leads back to where it began', async () => {
  serve(options(false));
  await open('/en/sign-in?to=/en/people?show=open', {});
  const main = within(await screen.findByRole('main'));
  expect((await main.findByRole('link', { name: 'Sign in' })).getAttribute('href')).toBe('/auth/sign-in?to=%2Fen%2Fpeople%3Fshow%3Dopen');
});

test.each(['https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere.example', 'javascript:alert(1)'])(
  'signing in never leads to %s',
  async (to) => {
    serve(options(false));
    await open(`/en/sign-in?to=${encodeURIComponent(to)}`, {});
    const main = within(await screen.findByRole('main'));
    expect((await main.findByRole('link', { name: 'Sign in' })).getAttribute('href')).toBe('/auth/sign-in?to=%2Fen');
  },
);

test.each([
  ['no_account', /Nobody here has the address/],
  ['unverified', /has not confirmed/],
  ['other_address', /sent to another address/],
  ['expired', /took too long/],
  ['refused', /did not let you in/],
  ['unavailable', /cannot be reached/],
  ['closed', /account is closed/],
])('the problem %s is said in words', async (problem, words) => {
  serve(options(false));
  await open(`/en/sign-in?problem=${problem}`, {});
  expect((await screen.findByRole('alert')).textContent).toMatch(words);
});

test('where nobody can sign in there is no button to do so', async () => {
  serve(options(false, false));
  await open('/en/sign-in', {});
  expect(await screen.findByText(/is not set up on this site/)).toBeTruthy();
  expect(within(screen.getByRole('main')).queryByRole('link', { name: 'Sign in' })).toBeNull();
});

const personas = [
  { key: 'jeanne', name: 'Jeanne Exemple', role: 'FOCAL_POINT', party: { en: 'Burundi', fr: 'Burundi' }, language: 'fr' },
  { key: 'sam', name: 'Sam Sample', role: 'SECRETARIAT', party: null, language: 'en' },
  { key: 'nour', name: 'Nour Mithal', role: null, party: null, language: 'ar' },
];

test('a persona is chosen among its like, and the browser goes where the provider says', async () => {
  const assign = vi.fn();
  vi.stubGlobal('location', { ...location, assign, hash: '' });
  const sent = serve({
    '/demo/openid/personas': () => ({ json: personas }),
    '/demo/openid/choose': () => ({ json: { to: '/demo/openid/authorize/callback?id=r1' } }),
  });
  await open('/en/personas?request=r1', {});
  expect(await screen.findByText(/This is a demonstration/)).toBeTruthy();
  expect(within(screen.getByRole('region', { name: 'Not a member yet' })).getByRole('button', { name: /^Nour Mithal/ })).toBeTruthy();
  const asking = within(screen.getByRole('region', { name: 'Those who ask for assistance' }));
  fireEvent.click(asking.getByRole('button', { name: /^Jeanne Exemple.*National point of contact.*Burundi/ }));
  await waitFor(() => expect(assign).toHaveBeenCalledWith('/demo/openid/authorize/callback?id=r1'));
  expect(sent.at(-1)).toEqual({ path: '/demo/openid/choose', body: { request: 'r1', persona: 'jeanne' } });
});

test('a choice that is over begins again', async () => {
  serve({ '/demo/openid/personas': () => ({ json: personas }), '/demo/openid/choose': () => ({ status: 404, json: {} }) });
  await open('/en/personas?request=old', {});
  fireEvent.click(await screen.findByRole('button', { name: /^Sam Sample/ }));
  expect((await screen.findByRole('link', { name: 'Begin again' })).getAttribute('href')).toBe('/en/sign-in');
});

test('without a request nobody can be chosen', async () => {
  serve({ '/demo/openid/personas': () => ({ json: personas }) });
  await open('/en/personas', {});
  expect(await screen.findByText('Choosing begins with signing in.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Sam/ })).toBeNull();
});

const invited = { role: 'FOCAL_POINT', name: 'Nour Mithal', email: 'nour@example.org', expiresAt: '2027-01-02T10:00:00Z', party: { en: 'Burundi' } };

test('an invitation says who is invited as what, and its secret leaves the address', async () => {
  history.replaceState(null, '', '/en/invitation#secret');
  const sent = serve({ '/auth/invitation': () => ({ json: invited }) });
  await open('/en/invitation', {});
  expect(await screen.findByText('National point of contact')).toBeTruthy();
  expect(screen.getByText('nour@example.org')).toBeTruthy();
  expect(screen.getByText(/2 January 2027/)).toBeTruthy();
  expect(location.href).not.toContain('secret');
  expect(sent).toEqual([{ path: '/auth/invitation', body: { token: 'secret' } }]);
  expect(screen.getByRole('link', { name: 'Continue' }).getAttribute('href')).toBe('/auth/sign-in?to=%2Fen%2Faccount');
});

test('an invitation that is not good says so, whyever', async () => {
  history.replaceState(null, '', '/en/invitation#used');
  serve({ '/auth/invitation': () => ({ status: 404, json: { errors: [] } }) });
  await open('/en/invitation', {});
  expect(await screen.findByText(/no longer valid/)).toBeTruthy();
});

test('without its link there is no invitation, and nothing is asked', async () => {
  history.replaceState(null, '', '/en/invitation');
  const sent = serve({});
  await open('/en/invitation', {});
  expect(await screen.findByText(/Open that link again/)).toBeTruthy();
  expect(sent).toEqual([]);
});

test('pages of the signed in send visitors to sign in, and back', async () => {
  serve(options(true));
  const { router } = await open('/en/people?show=open', {});
  await screen.findByRole('link', { name: 'Choose who to be' });
  expect(router.state.location.pathname).toBe('/en/sign-in');
  expect(router.state.location.search).toEqual({ to: '/en/people?show=open' });
});

test('pages of the secretariat are not for others', async () => {
  await open('/en/secretariat/audit', { Viewer: () => answers.viewer('PARTNER') });
  expect(await screen.findByRole('heading', { name: 'Not for this role' })).toBeTruthy();
});

test('where it cannot be known who is signed in, the page says so instead of sending away', async () => {
  const { router } = await open('/en/account', { Viewer: () => ({ error: down() }) });
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(router.state.location.pathname).toBe('/en/account');
});

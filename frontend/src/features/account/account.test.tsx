import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import * as answers from '../../routes/answers.test-data';
import { down, open, refused, type Reply } from '../../routes/open.test-data';

beforeEach(() => vi.stubGlobal('scrollTo', () => {}));

const dated = { createdAt: '2026-01-05T08:00:00Z', endedAt: null };

const account = (canClose: boolean) => {
  const { viewer } = answers.viewer('FOCAL_POINT').data;
  const user = {
    ...(viewer as { user: object }).user,
    memberships: [answers.membership('FOCAL_POINT', dated)],
    permissions: { __typename: 'UserPermissions', canSave: true, canClose },
  };
  return { data: { viewer: { __typename: 'Viewer', user } } };
};

const signedIn: Record<string, Reply> = { Viewer: () => answers.viewer('FOCAL_POINT'), Account: () => account(false) };

const save = (part: object): Reply => () => ({ data: { saveAccount: { __typename: 'UserPayload', user: null, problems: [], ...part } } });

test('settings are saved on the version that they were read with', async () => {
  const saved = { __typename: 'User', id: 'usr_1', version: 4, name: 'Jeanne E.', email: 'jeanne@example.org', language: 'ar', digest: 'NEVER' };
  const { asked } = await open('/en/account', { ...signedIn, SaveAccount: save({ user: saved }) });
  fireEvent.change(await screen.findByLabelText('Name'), { target: { value: 'Jeanne E.' } });
  fireEvent.change(screen.getByLabelText('Language of mail and notices'), { target: { value: 'ar' } });
  fireEvent.click(screen.getByRole('radio', { name: 'Never' }));
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Saved.')).toBeTruthy();
  const { variables, key } = asked.find(({ name }) => name === 'SaveAccount')!;
  expect(variables).toEqual({ id: 'usr_1', version: 3, input: { name: 'Jeanne E.', language: 'ar', digest: 'NEVER' } });
  expect(key).toBeTruthy();
});

test('what the API finds wrong stands at its field', async () => {
  const problems = [{ __typename: 'Problem', field: 'name', message: 'Say a name.' }];
  await open('/en/account', { ...signedIn, SaveAccount: save({ problems }) });
  fireEvent.change(await screen.findByLabelText('Name'), { target: { value: '' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.getByLabelText('Name').getAttribute('aria-invalid')).toBe('true'));
  expect(screen.queryByText('Saved.')).toBeNull();
});

test('where the connection ends, what was typed stays and is sent again under the same key', async () => {
  let up = false;
  const { asked } = await open('/en/account', {
    ...signedIn,
    SaveAccount: (variables) => (up ? save({ user: { __typename: 'User', id: 'usr_1', version: 4 } })(variables) : { error: down() }),
  });
  fireEvent.change(await screen.findByLabelText('Name'), { target: { value: 'Typed' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect((await screen.findByRole('alert')).textContent).toContain('it is not known whether this was done');
  expect(screen.getByLabelText('Name')).toHaveProperty('value', 'Typed');
  up = true;
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Saved.')).toBeTruthy();
  const keys = asked.filter(({ name }) => name === 'SaveAccount').map(({ key }) => key);
  expect(keys).toHaveLength(2);
  expect(keys[0]).toBe(keys[1]);
});

test('a session that ended meanwhile does not cost what was typed', async () => {
  await open('/en/account', { ...signedIn, SaveAccount: () => ({ error: refused('unauthenticated') }) });
  fireEvent.change(await screen.findByLabelText('Name'), { target: { value: 'Typed' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  const link = within(await screen.findByRole('alert')).getByRole('link', { name: 'Sign in, in a new tab' });
  expect(link.getAttribute('target')).toBe('_blank');
  expect(screen.getByLabelText('Name')).toHaveProperty('value', 'Typed');
});

test.each([true, false])('the account can be closed only where the API says so: %s', async (canClose) => {
  await open('/en/account', { ...signedIn, Account: () => account(canClose) });
  await screen.findByLabelText('Name');
  expect(screen.queryByRole('heading', { name: 'Close the account' }) !== null).toBe(canClose);
});

const key = (part: object = {}) => ({
  id: 'key_1',
  version: 1,
  name: 'Statistics',
  start: 'ek_abc',
  scopes: ['READ'],
  stage: 'ACTIVE',
  expiresAt: '2999-01-01T00:00:00Z',
  lastUsedAt: null,
  membership: answers.membership('FOCAL_POINT'),
  permissions: { __typename: 'ApiKeyPermissions', canRevoke: true },
  ...part,
});

const keys = (...given: object[]): Record<string, Reply> => ({
  ...signedIn,
  Keys: () => answers.list('apiKeys', 'ApiKey', given),
});

test('a new key is shown once, with the scopes and days that were chosen', async () => {
  const made = { __typename: 'ApiKeyPayload', apiKey: { __typename: 'ApiKey', ...key() }, secret: 'ek_whole', problems: [] };
  const { asked } = await open('/en/account/keys', { ...keys(), CreateApiKey: () => ({ data: { createApiKey: made } }) });
  expect(await screen.findByText('You have no keys.')).toBeTruthy();
  fireEvent.change(screen.getByLabelText('What it is for'), { target: { value: 'Statistics' } });
  fireEvent.click(screen.getByRole('checkbox', { name: 'Write needs' }));
  fireEvent.change(screen.getByLabelText('Valid for'), { target: { value: '30' } });
  fireEvent.click(screen.getByRole('button', { name: 'Create the key' }));
  expect(await screen.findByText('ek_whole')).toBeTruthy();
  const { variables } = asked.find(({ name }) => name === 'CreateApiKey')!;
  expect(variables.input).toEqual({ name: 'Statistics', scopes: ['READ', 'WRITE_NEEDS'], days: 30 });
  // The list is asked for again by itself.
  await waitFor(() => expect(asked.filter(({ name }) => name === 'Keys').length).toBeGreaterThan(1));
});

test('a secret that was lost on its way is not promised', async () => {
  const made = { __typename: 'ApiKeyPayload', apiKey: { __typename: 'ApiKey', ...key() }, secret: null, problems: [] };
  await open('/en/account/keys', { ...keys(), CreateApiKey: () => ({ data: { createApiKey: made } }) });
  fireEvent.click(await screen.findByRole('button', { name: 'Create the key' }));
  expect(await screen.findByText(/its secret was lost/)).toBeTruthy();
});

test('a key is revoked on a second press', async () => {
  const revoked = { __typename: 'ApiKey', id: 'key_1', version: 2, stage: 'REVOKED', permissions: { __typename: 'ApiKeyPermissions', canRevoke: false } };
  const { asked } = await open('/en/account/keys', {
    ...keys(key()),
    RevokeApiKey: () => ({ data: { revokeApiKey: { __typename: 'ApiKeyPayload', apiKey: revoked, problems: [] } } }),
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Revoke' }));
  expect(asked.some(({ name }) => name === 'RevokeApiKey')).toBe(false);
  fireEvent.click(screen.getByRole('button', { name: 'Revoke it' }));
  expect(await screen.findByText('The key is revoked.')).toBeTruthy();
  expect(asked.find(({ name }) => name === 'RevokeApiKey')?.variables).toEqual({ id: 'key_1', version: 1 });
  expect(await screen.findByText('Revoked')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Revoke' })).toBeNull();
});

test('a key that has expired says so', async () => {
  await open('/en/account/keys', keys(key({ expiresAt: '2020-01-01T00:00:00Z' })));
  expect(await screen.findByText('Has expired')).toBeTruthy();
});

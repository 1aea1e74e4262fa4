import { renderHook, waitFor, act } from '@testing-library/react';
import { parse } from 'graphql';
import { makeResult, Provider, type CombinedError, type Exchange, type Operation, type TypedDocumentNode } from 'urql';
import { expect, test } from 'vitest';
import { filter, fromValue, mergeMap, pipe } from 'wonka';
import { down, refused } from '../routes/open.test-data';
import { newClient } from './client';
import { useWrite } from './write';

type Saved = { saveAccount: { user: { id: string; version: number } | null; problems: { field: string | null; message: string }[] } };

// Not a document of the site, which the generated types would be checked with.
const Save = parse(`
  mutation Save($id: ID!, $version: Int!) {
    saveAccount(id: $id, version: $version) {
      user {
        id
        version
      }
      problems {
        field
        message
      }
    }
  }
`) as unknown as TypedDocumentNode<Saved, { id: string; version: number }>;

type Answer = { data?: Saved; error?: CombinedError };

const user = { __typename: 'User', id: 'usr_1', version: 8 };
const saved = (problems: Saved['saveAccount']['problems'] = []): Answer => ({
  data: { saveAccount: { __typename: 'UserPayload', user, problems } as Saved['saveAccount'] },
});

/** The hook over answers in the order given. */
function open(...answers: Answer[]) {
  const headers: Headers[] = [];
  const answer = (operation: Operation) => {
    const { fetchOptions } = operation.context;
    headers.push(new Headers(typeof fetchOptions === 'function' ? fetchOptions().headers : fetchOptions?.headers));
    const { data, error } = answers.shift() ?? {};
    return fromValue({ ...makeResult(operation, { data: data ?? null, hasNext: false }), error });
  };
  const transport: Exchange = () => (operations) =>
    pipe(
      operations,
      filter(({ kind }) => kind === 'mutation'),
      mergeMap(answer),
    );
  const client = newClient(transport);
  const wrapper = ({ children }: { children: React.ReactNode }) => <Provider value={client}>{children}</Provider>;
  const { result } = renderHook(() => useWrite(Save), { wrapper });
  const send = (version: number) => act(() => result.current.send({ id: 'usr_1', version }));
  const keys = () => headers.map((one) => one.get('idempotency-key'));
  return { result, send, keys, headers };
}

test('what was done is the payload; a second time is a second intent', async () => {
  const { result, send, keys, headers } = open(saved(), saved());
  expect((await send(1)).payload?.user?.version).toBe(8);
  await send(1);
  expect(new Set(keys()).size).toBe(2);
  expect(keys()[0]).toMatch(/^[0-9a-f-]{36}$/);
  expect(headers[0]?.get('accept-language')).toBe(document.documentElement.lang);
  await waitFor(() => expect(result.current).toMatchObject({ pending: false, problems: [], error: undefined }));
});

test('whatever may have arrived is sent again under the same key', async () => {
  const { result, send, keys } = open({ error: down() }, { error: refused('unavailable') }, saved(), saved());
  expect((await send(1)).error).toBeTruthy();
  expect(result.current.error).toBeTruthy();
  await send(1);
  expect((await send(1)).payload).toBeTruthy();
  await send(1);
  const [first, second, third, fourth] = keys();
  expect([second, third]).toEqual([first, first]);
  expect(fourth).not.toBe(first);
});

test('another content is another intent: it cannot be mistaken for the first', async () => {
  const { send, keys } = open({ error: down() }, saved());
  await send(1);
  await send(2);
  expect(keys()[0]).not.toBe(keys()[1]);
});

test('problems are no payload: nothing was done', async () => {
  const { result, send } = open(saved([{ __typename: 'Problem', field: 'name', message: 'Say a name.' } as never]));
  expect(await send(1)).toMatchObject({ payload: undefined, problems: [{ field: 'name', message: 'Say a name.' }] });
  expect(result.current.problems).toHaveLength(1);
});

test('a row that changed meanwhile comes with the refusal', async () => {
  const { result, send } = open({ ...saved(), error: refused('stale_version', 'saveAccount') });
  expect(await send(1)).toMatchObject({ payload: undefined, stale: { user: { version: 8 } } });
  expect(result.current.stale?.user?.version).toBe(8);
});

import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { print } from 'graphql';
import { CombinedError, makeResult, type Exchange, type Operation } from 'urql';
import { filter, fromValue, mergeMap, pipe } from 'wonka';
import { newClient } from '../app/client';
import { speak } from '../app/i18n';
import { SessionProvider } from '../app/session';
import { Toasts } from '../ui/Toast';
import * as answers from './answers.test-data';
import { newRouter } from './tree';

// The real pages on the real routes; only the network is replaced, by answers from memory.

export type Answer = { data?: unknown; error?: CombinedError };
export type Reply = (variables: Record<string, unknown>) => Answer;

/** What was asked: the name and variables of an operation, and the key of a write. */
export type Asked = { name: string; variables: Record<string, unknown>; key?: string };

const common: Record<string, Reply> = {
  Viewer: () => answers.viewer(null),
  Reference: answers.reference,
  Donors: answers.donors,
  DonorNames: answers.donorNames,
};

const keyOf = ({ context }: Operation): string | undefined => {
  const options = typeof context.fetchOptions === 'function' ? context.fetchOptions() : context.fetchOptions;
  return new Headers(options?.headers).get('idempotency-key') ?? undefined;
};

/** Opens an address; each operation is answered by its name. What is not known is down. */
export async function open(address: string, answer: Record<string, Reply>) {
  const asked: Asked[] = [];
  const texts = new Map<string, string>();
  const reply = (operation: Operation): Answer => {
    const definition = operation.query.definitions.find((one) => one.kind === 'OperationDefinition');
    const name = definition?.name?.value ?? '';
    const variables = operation.variables as Record<string, unknown>;
    asked.push({ name, variables, key: keyOf(operation) });
    texts.set(name, print(operation.query));
    return { ...common, ...answer }[name]?.(variables) ?? { error: down() };
  };
  const transport: Exchange = () => (operations) =>
    pipe(
      operations,
      filter((operation) => operation.kind !== 'teardown'),
      mergeMap((operation) => {
        const { data, error } = reply(operation);
        return fromValue({ ...makeResult(operation, { data: data ?? null, hasNext: false }), error });
      }),
    );
  const router = newRouter(createMemoryHistory({ initialEntries: [address] }));
  const makeClient = () => newClient(transport);
  await speak('en');
  render(
    <I18nProvider i18n={i18n}>
      <Toasts>
        <SessionProvider makeClient={makeClient}>
          <RouterProvider router={router} />
        </SessionProvider>
      </Toasts>
    </I18nProvider>,
  );
  return { asked, texts, router };
}

/** An error of the API with a code, at the field that it is about. */
export const refused = (code: string, ...path: string[]) =>
  new CombinedError({ graphQLErrors: [{ message: 'no', path, extensions: { code } }] });

export const down = () => new CombinedError({ networkError: new Error('connection refused') });

import { useCallback, useRef, useState } from 'react';
import { useClient, type AnyVariables, type Client, type CombinedError, type TypedDocumentNode } from 'urql';
import type { Problem } from '../ui/Form';
import { acting, headers } from './client';
import { codeOf } from './errors';

/** What came of a write. One of payload, problems, stale and error says it. */
export type Outcome<Payload> = {
  /** What the verb answered, where it was done. */
  payload: Payload | undefined;
  /** What must be mended first; empty where there is nothing. */
  problems: Problem[];
  /** The answer with the row as it is now, where it changed since it was read: the form shows the difference. */
  stale: Payload | undefined;
  /** Why there is no answer, or why it was refused. */
  error: CombinedError | undefined;
};

/** What the one verb of a mutation answers. */
type PayloadOf<Data> = NonNullable<Data[Exclude<keyof Data, '__typename'>]>;

const nothing: Outcome<never> = { payload: undefined, problems: [], stale: undefined, error: undefined };

/**
 * Sends a mutation, once for each time that it is asked to: nothing is queued or repeated by itself. While it is unknown
 * whether a write arrived, sending the same again has the same key, so that it is done once; whatever is known to be
 * answered, or is changed before it is sent again, gets a key of its own.
 */
export function useWrite<Data, Variables extends AnyVariables>(document: TypedDocumentNode<Data, Variables>) {
  const client = useClient();
  const intent = useRef<{ body: string; key: string }>(undefined);
  const [outcome, setOutcome] = useState<Outcome<PayloadOf<Data>>>(nothing);
  const [pending, setPending] = useState(false);
  const send = useCallback(
    async (variables: Variables): Promise<Outcome<PayloadOf<Data>>> => {
      const body = JSON.stringify(variables);
      if (intent.current?.body !== body) intent.current = { body, key: crypto.randomUUID() };
      setPending(true);
      const next = await write(client, document, variables, intent.current.key);
      if (!isUnknown(next.error)) intent.current = undefined;
      setPending(false);
      setOutcome(next);
      return next;
    },
    [client, document],
  );
  const reset = useCallback(() => setOutcome(nothing), []);
  return { send, pending, reset, ...outcome };
}

/** Sends one mutation under a key. */
export async function write<Data, Variables extends AnyVariables>(
  client: Client,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  key: string,
): Promise<Outcome<PayloadOf<Data>>> {
  const fetchOptions = { headers: { ...headers(), ...(acting.as && { 'acting-as': acting.as }), 'idempotency-key': key } };
  const { data, error } = await client.mutation(document, variables, { fetchOptions }).toPromise();
  const payload = (data ? Object.entries(data).find(([name]) => name !== '__typename')?.[1] : undefined) as
    | (PayloadOf<Data> & { problems?: Problem[] })
    | undefined;
  if (error) return { ...nothing, error, stale: codeOf(error) === 'stale_version' ? (payload ?? undefined) : undefined };
  const problems = payload?.problems ?? [];
  return problems.length ? { ...nothing, problems } : { ...nothing, payload };
}

/** Whether it cannot be known if a write arrived: the connection ended first, or the server says that it is away. */
export const isUnknown = (error: CombinedError | undefined): boolean =>
  !!error && (!!error.networkError || ['timeout', 'unavailable', 'internal'].includes(String(codeOf(error))));


import { Suspense, type ReactNode } from 'react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useQuery, type CombinedError } from 'urql';
import { Skeleton } from '../ui/Notice';
import type { Language } from '../ui/languages';
import { useTitle } from '../ui/title';
import { isId } from './address';
import { ApiFailure, isMisunderstood } from './errors';
import { NotFound } from './NotFound';
import { useKept } from './useKept';
import { useLanguage } from './useLanguage';

/** What a query for one row answers. */
export type OneRow = { node?: { __typename: string; id?: string } | null };

/** The row that is asked for, of whatever the id may name. */
export type RowOf<Data extends OneRow, Type extends string> = Extract<NonNullable<Data['node']>, { __typename: Type }>;

type Props<Data extends OneRow, Type extends string> = {
  id: string;
  query: TypedDocumentNode<Data, { id: string; lang: Language }>;
  type: Type;
  /** What such a row is called, until its own name is known. */
  name: string;
  children: (row: RowOf<Data, Type>, again: () => void) => ReactNode;
};

/** The page of one row: shown, waited for, not found, or out of reach. */
export function RowPage<Data extends OneRow, Type extends string>({ id, query, type, name, children }: Props<Data, Type>) {
  const lang = useLanguage();
  const pause = !isId(id);
  const [{ data, error, fetching }, retry] = useQuery({ query, variables: { id, lang }, pause, requestPolicy: 'cache-and-network' });
  const node = useKept(data?.node ?? undefined, error);
  const again = () => retry({ requestPolicy: 'network-only' });
  if (pause || (error && isNone(error))) return <NotFound />;
  if (error)
    return (
      <Unnamed name={name}>
        <ApiFailure error={error} onRetry={again} />
      </Unnamed>
    );
  const waiting = (
    <Unnamed name={name}>
      <Skeleton size="page" />
    </Unnamed>
  );
  if (!node || node.id !== id) return fetching ? waiting : <NotFound />;
  if (node.__typename !== type) return <NotFound />;
  // The whole page waits for what belongs to its own side: nothing moves when it comes.
  return <Suspense fallback={waiting}>{children(node as RowOf<Data, Type>, again)}</Suspense>;
}

const isNone = (error: CombinedError) => isMisunderstood(error) || error.graphQLErrors.some((one) => one.extensions?.code === 'not_found');

/** The page while the name of its row is not known. */
function Unnamed({ name, children }: { name: string; children: ReactNode }) {
  useTitle(name);
  return (
    <>
      <h1 className="hidden">{name}</h1>
      {children}
    </>
  );
}

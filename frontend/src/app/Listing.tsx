import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { Empty, Skeleton } from '../ui/Notice';
import { ApiFailure } from './errors';
import { rows } from './reference';
import { useKept } from './useKept';

type Connection<T> = {
  edges?: ReadonlyArray<{ node?: T | null } | null> | null;
  pageInfo?: { hasNextPage: boolean; endCursor?: string | null };
};

/** A list in each of its states: on its way, failed, empty, or its rows with the way to further pages. */
export function Listing<T>(props: {
  connection: Connection<T> | null | undefined;
  error: CombinedError | undefined;
  onRetry: () => void;
  empty: ReactNode;
  /** The cursor in the address, where the list has pages. */
  after?: string;
  children: (rows: T[]) => ReactNode;
}) {
  const { error, after } = props;
  const kept = useKept(props.connection ?? undefined, error);
  if (error) return <ApiFailure error={error} onRetry={props.onRetry} />;
  if (!kept) return <Skeleton size="table" />;
  const all = rows(kept);
  const next = kept.pageInfo?.hasNextPage ? kept.pageInfo.endCursor : undefined;
  return (
    <>
      {all.length ? (
        props.children(all)
      ) : (
        <Empty>
          <p>{props.empty}</p>
        </Empty>
      )}
      {(after || next) && (
        <nav className="pages">
          {after && <ToPage after={undefined}>{<Trans>First page</Trans>}</ToPage>}
          {next && <ToPage after={next}>{<Trans>Next page</Trans>}</ToPage>}
        </nav>
      )}
    </>
  );
}

/** The same page with its filters, from a cursor on. */
function ToPage({ after, children }: { after: string | undefined; children: ReactNode }) {
  return (
    <Link className="button" to="." search={((now: object) => ({ ...now, after })) as never}>
      {children}
    </Link>
  );
}

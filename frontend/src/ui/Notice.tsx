import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

/** A list or page with nothing in it says so, and what to do about it. */
export function Empty({ children }: { children: ReactNode }) {
  return <div className="notice">{children}</div>;
}

/** What went wrong and how to go on; the retry is the person's own, never a silent loop. */
export function Failure({ children, action, onRetry }: { children: ReactNode; action?: ReactNode; onRetry: () => void }) {
  return (
    <div role="alert" className="notice notice-warn">
      <p>{children}</p>
      <button type="button" className="button" onClick={onRetry}>
        {action ?? <Trans>Try again</Trans>}
      </button>
    </div>
  );
}

/** Holds the place of what is being loaded, so that nothing jumps when it comes. */
export function Skeleton({ size }: { size: 'figures' | 'table' | 'page' }) {
  return (
    <div role="status" className={`skeleton skeleton-${size}`}>
      <Trans>Loading…</Trans>
    </div>
  );
}

import type { ReactNode } from 'react';

/** A short word about a record's standing; the tone never says what the word does not. */
export function Tag({ tone = 'plain', children }: { tone?: 'plain' | 'warn' | 'ok'; children: ReactNode }) {
  return <span className={`tag tag-${tone}`}>{children}</span>;
}

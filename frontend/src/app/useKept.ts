import { useState } from 'react';

/**
 * The last answer, while the next one is on its way: filtering never empties the page. Where the next one fails, the last
 * is forgotten: it would stand under filters that it was not asked with.
 */
export function useKept<T>(answer: T | undefined, error: unknown): T | undefined {
  const [kept, keep] = useState(answer);
  const current = error ? undefined : (answer ?? kept);
  if (current !== kept) keep(current);
  return current;
}

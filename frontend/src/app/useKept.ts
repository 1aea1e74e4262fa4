import { useState } from 'react';

/** The last answer, while the next one is on its way: filtering never empties the page. */
export function useKept<T>(answer: T | undefined): T | undefined {
  const [kept, keep] = useState(answer);
  if (answer !== undefined && answer !== kept) keep(answer);
  return answer ?? kept;
}

import { useEffect, useState } from 'react';

/** Long enough that a typed word is asked for once, short enough to feel immediate. */
export const TYPING_PAUSE_MS = 300;

/** What is typed, once the typing pauses. */
export function usePaused(typed: string): string {
  const [paused, setPaused] = useState(typed);
  useEffect(() => {
    const pause = setTimeout(() => setPaused(typed), TYPING_PAUSE_MS);
    return () => clearTimeout(pause);
  }, [typed]);
  return paused;
}

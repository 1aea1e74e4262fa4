import { useEffect, useState } from 'react';

type Loaded<T> = { data?: T; missing?: boolean; failed?: boolean };

/**
 * What an address outside the API answers, asked for once for each key: data, or missing where there is nothing, or failed
 * where it could not be reached. Trying again is the person's own.
 */
export function useLoaded<T>(load: () => Promise<T | undefined>, key: string): Loaded<T> & { retry: () => void } {
  const [turn, setTurn] = useState(0);
  const [loaded, setLoaded] = useState<Loaded<T>>({});
  useEffect(() => {
    let wanted = true;
    const set = (next: Loaded<T>) => wanted && setLoaded(next);
    load().then(
      (data) => set(data === undefined ? { missing: true } : { data }),
      () => set({ failed: true }),
    );
    return () => {
      wanted = false;
    };
    // The key stands for what is loaded: the function is another one at each rendering.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key, turn]);
  const retry = () => {
    setLoaded({});
    setTurn(turn + 1);
  };
  return { ...loaded, retry };
}

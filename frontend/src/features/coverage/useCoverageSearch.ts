import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { CoverageSearch } from './search';

/** Changes a part of what is asked for; each change is an address of its own, so that Back undoes it. */
export function useCoverageSearch(): (part: CoverageSearch) => void {
  const navigate = useNavigate({ from: '/$lang/coverage' });
  return useCallback(
    (part) => void navigate({ search: (now: CoverageSearch) => ({ ...now, ...part }), resetScroll: false }),
    [navigate],
  );
}

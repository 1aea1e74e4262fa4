// The colour scheme: the system's, unless the visitor chose one. public/scheme.js applies the choice before the first paint.

export const schemes = ['system', 'light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

const KEY = 'entraide.scheme';

export function chosenScheme(): Scheme {
  const chosen = document.documentElement.dataset.scheme;
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
}

export function chooseScheme(scheme: Scheme): void {
  const { dataset } = document.documentElement;
  if (scheme === 'system') delete dataset.scheme;
  else dataset.scheme = scheme;
  try {
    localStorage.setItem(KEY, scheme);
  } catch {
    // Storage is refused: the choice holds for this page only.
  }
}

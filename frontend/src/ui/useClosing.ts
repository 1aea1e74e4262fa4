import { useEffect, useRef } from 'react';

/** A disclosure that Escape and a click elsewhere close, as they close the lists of the browser itself. */
export function useClosing() {
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const byKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !box.current?.open) return;
      const within = box.current.contains(document.activeElement);
      box.current.open = false;
      if (within) box.current.querySelector('summary')?.focus();
    };
    // The path is that of the moment of the click: what was clicked may be gone by now.
    const byClick = (event: MouseEvent) => {
      if (box.current?.open && !event.composedPath().includes(box.current)) box.current.open = false;
    };
    document.addEventListener('keydown', byKey);
    document.addEventListener('click', byClick);
    return () => {
      document.removeEventListener('keydown', byKey);
      document.removeEventListener('click', byClick);
    };
  }, []);
  return box;
}

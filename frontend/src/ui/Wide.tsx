import type { ReactNode } from 'react';

/** A table wider than the page: it scrolls by itself, also by keyboard, and never widens the page. */
export function Wide({ label, children, tall = false }: { label: string; children: ReactNode; tall?: boolean }) {
  return (
    <div className={tall ? 'wide wide-tall' : 'wide'} role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}

import { Trans } from '@lingui/react/macro';
import { useId, useRef, type ReactNode } from 'react';

/** A button that opens a native modal dialog: focus, Escape and the backdrop are the browser's. */
export function Dialog({ opener, title, children }: { opener: ReactNode; title: ReactNode; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  return (
    <>
      <button type="button" className="button" onClick={() => dialog.current?.showModal()}>
        {opener}
      </button>
      <dialog ref={dialog} aria-labelledby={heading} className="dialog">
        <h2 id={heading}>{title}</h2>
        {children}
        <form method="dialog">
          <button className="button">
            <Trans>Close</Trans>
          </button>
        </form>
      </dialog>
    </>
  );
}

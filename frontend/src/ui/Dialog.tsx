import { Trans } from '@lingui/react/macro';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';

/**
 * A button that opens a native modal dialog: focus, Escape and the backdrop are the browser's. What has buttons of its own
 * is given as a function of closing, and lives only while the dialog is open.
 */
export function Dialog(props: {
  opener: ReactNode;
  title: ReactNode;
  /** What the opener looks like, if not like any button. */
  look?: string;
  children: ReactNode | ((close: () => void) => ReactNode);
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const [open, setOpen] = useState(false);
  const show = () => {
    setOpen(true);
    dialog.current?.showModal();
  };
  const { children } = props;
  return (
    <>
      <button type="button" className={props.look ?? 'button'} onClick={show}>
        {props.opener}
      </button>
      <dialog ref={dialog} aria-labelledby={heading} className="dialog" onClose={() => setOpen(false)}>
        <h2 id={heading}>{props.title}</h2>
        {typeof children === 'function' ? (
          open && children(() => dialog.current?.close())
        ) : (
          <>
            {children}
            <form method="dialog">
              <button className="button">
                <Trans>Close</Trans>
              </button>
            </form>
          </>
        )}
      </dialog>
    </>
  );
}

/** A dialog that opens by itself, with what somebody must see before they go on. */
export function Modal({ title, onClose, children }: { title: ReactNode; onClose: () => void; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby={heading} className="dialog" onClose={onClose}>
      <h2 id={heading}>{title}</h2>
      {children}
      <form method="dialog">
        <button className="button">
          <Trans>Close</Trans>
        </button>
      </form>
    </dialog>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';

// Long enough to be read twice; what can be undone stays until it is closed.
const SHOWN_MS = 10_000;

type Said = { text: string; undo?: () => void };

const SayContext = createContext<(text: string, undo?: () => void) => void>(() => {});

/** Says what was done, below every page, and offers to undo it where it can be undone. */
export const useSay = () => use(SayContext);

/** The place of what is said, which outlives the page that said it. */
export function Toasts({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  const [said, setSaid] = useState<Said>();
  const say = useCallback((text: string, undo?: () => void) => setSaid({ text, undo }), []);
  const close = useMemo(() => () => setSaid(undefined), []);
  useEffect(() => {
    if (!said || said.undo) return;
    const end = setTimeout(close, SHOWN_MS);
    return () => clearTimeout(end);
  }, [said, close]);
  const undo = said?.undo;
  return (
    <SayContext value={say}>
      {children}
      <div className="toasts" role="status">
        {said && (
          <div className="toast">
            <p>{said.text}</p>
            {undo && (
              <button
                type="button"
                className="button"
                onClick={() => {
                  close();
                  undo();
                }}
              >
                <Trans>Undo</Trans>
              </button>
            )}
            <button type="button" className="button" aria-label={t`Close this message`} onClick={close}>
              <span aria-hidden="true">✕</span>
            </button>
          </div>
        )}
      </div>
    </SayContext>
  );
}

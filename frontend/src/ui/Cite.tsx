import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { Dialog } from './Dialog';

/** A citation that can be copied; the children are the same words as they are shown. */
export function Cite({ text, children }: { text: string; children: ReactNode }) {
  const { t } = useLingui();
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      // Where the page does not come over TLS, browsers have no clipboard at all.
      if (!navigator.clipboard) throw new Error('no clipboard');
      await navigator.clipboard.writeText(text);
      setSaid(t`Copied.`);
    } catch {
      setSaid(t`Copying is not allowed here: select the text instead.`);
    }
  };
  return (
    <Dialog opener={<Trans>Cite</Trans>} title={<Trans>How to cite this page</Trans>}>
      <p className="citation">{children}</p>
      <p role="status">{said}</p>
      <button type="button" className="button" onClick={() => void copy()}>
        <Trans>Copy</Trans>
      </button>
    </Dialog>
  );
}

// The name of this place, addresses, days and fingerprints: each would turn an Arabic sentence around itself.
const FOREIGN = /(https?:\/\/\S+|Entraide|\d{4}-\d{2}-\d{2}|\b[0-9a-f]{6,}\b)/;

/** A sentence in the language of the page, whose Latin names and codes are isolated. */
export function Sentence({ children }: { children: string }) {
  // Splitting by a group leaves what it matched at the odd places.
  return children.split(FOREIGN).map((part, index) =>
    index % 2 ? (
      <bdi dir="ltr" key={index}>
        {part}
      </bdi>
    ) : (
      part
    ),
  );
}

/** Opens the browser's own print dialog. */
export function Print() {
  return (
    <button type="button" className="button" onClick={() => window.print()}>
      <Trans>Print</Trans>
    </button>
  );
}

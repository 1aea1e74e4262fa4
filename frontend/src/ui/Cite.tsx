import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useCopy } from './Copied';
import { Dialog } from './Dialog';

/** A citation that can be copied; the children are the same words as they are shown. */
export function Cite({ text, children }: { text: string; children: ReactNode }) {
  const { said, copy } = useCopy();
  return (
    <Dialog opener={<Trans>Cite</Trans>} title={<Trans>How to cite this page</Trans>}>
      <p className="citation">{children}</p>
      <p role="status">{said}</p>
      <button type="button" className="button" onClick={() => void copy(text)}>
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

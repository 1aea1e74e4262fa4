import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Dialog } from './Dialog';

/** A citation that can be copied. */
export function Cite({ text }: { text: string }) {
  const { t } = useLingui();
  const [said, setSaid] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(t`Copied.`),
      () => setSaid(t`Copying is not allowed here: select the text instead.`),
    );
  return (
    <Dialog opener={<Trans>Cite</Trans>} title={<Trans>How to cite this page</Trans>}>
      <p className="citation">
        <bdi>{text}</bdi>
      </p>
      <p role="status">{said}</p>
      <button type="button" className="button" onClick={() => void copy()}>
        <Trans>Copy</Trans>
      </button>
    </Dialog>
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

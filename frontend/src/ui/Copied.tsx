import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

/** What is copied: where browsers refuse, the words say what to do instead. */
export function useCopy(): { said: string; copy: (text: string) => Promise<void> } {
  const { t } = useLingui();
  const [said, setSaid] = useState('');
  const copy = async (text: string) => {
    try {
      // Where the page does not come over TLS, browsers have no clipboard at all.
      if (!navigator.clipboard) throw new Error('no clipboard');
      await navigator.clipboard.writeText(text);
      setSaid(t`Copied.`);
    } catch {
      setSaid(t`Copying is not allowed here: select the text instead.`);
    }
  };
  return { said, copy };
}

/** A code and the button that copies it. */
export function Copied({ text }: { text: string }) {
  const { said, copy } = useCopy();
  return (
    <>
      <code className="secret" dir="ltr">
        {text}
      </code>
      <p className="actions">
        <button type="button" className="button" onClick={() => void copy(text)}>
          <Trans>Copy</Trans>
        </button>
        <span role="status">{said}</span>
      </p>
    </>
  );
}

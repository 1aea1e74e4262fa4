import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { useClient } from 'urql';
import { WriteFailure } from '../../app/errors';
import { useLanguage } from '../../app/useLanguage';
import { useWrite } from '../../app/write';
import type { NeedToEditFragment } from '../../gql/graphql';
import { bytes } from '../../ui/bytes';
import type { Language } from '../../ui/languages';
import { useSay } from '../../ui/Toast';
import { attach } from './attach';
import { NeedToEdit, RemoveDocument } from './queries';

const KINDS = '.pdf,.png,.jpg,.jpeg,.webp,.docx,.xlsx,.pptx,.odt,.ods,.odp,.doc,.xls,.ppt';

/** The documents of the need: each is sent as soon as it is chosen, and can be taken away again. */
export function Files({ need, lang }: { need: NeedToEditFragment; lang: Language }) {
  const { t } = useLingui();
  const page = useLanguage();
  const client = useClient();
  const input = useRef<HTMLInputElement>(null);
  const [sending, setSending] = useState('');
  const [wrong, setWrong] = useState<string[]>([]);
  const again = () => client.query(NeedToEdit, { id: need.id, lang }, { requestPolicy: 'network-only' }).toPromise();
  const send = async (files: File[]) => {
    setWrong([]);
    for (const file of files) {
      setSending(file.name);
      // One after the other: each is named while it is on its way.
      // oxlint-disable-next-line no-await-in-loop
      const answer = await attach(need.id, file);
      if (answer === 'unknown') setWrong((all) => [...all, t`${file.name}: no answer came. Check your connection and send it again.`]);
      else if (answer.length) setWrong((all) => [...all, ...answer.map((message) => `${file.name}: ${message}`)]);
    }
    setSending('');
    if (input.current) input.current.value = '';
    await again();
  };
  const documents = need.documents ?? [];
  if (!need.permissions.canAttach) return null;
  return (
    <details className="card step" open={documents.length > 0 || undefined}>
      <summary>
        <h2>
          <Trans>Documents</Trans>
        </h2>
      </summary>
      <p className="help">
        <Trans>Plans, lists, photographs: PDF, images and office files of at most 20 megabytes. Who sees the details sees them.</Trans>
      </p>
      <ul className="documents">
        {documents.map((one) => (
          <li key={one.id}>
            <a href={`/documents/${one.id}`} download={one.name}>
              <bdi>{one.name}</bdi>
            </a>{' '}
            <small>
              <bdi>{bytes(page, one.size)}</bdi>
            </small>{' '}
            <Remove id={one.id} label={one.name} lang={lang} />
          </li>
        ))}
      </ul>
      <label className="button attach">
        <Trans>Attach documents</Trans>
        <input
          ref={input}
          className="hidden"
          type="file"
          multiple
          accept={KINDS}
          disabled={!!sending}
          onChange={(event) => void send([...(event.target.files ?? [])])}
        />
      </label>
      <p role="status">{sending && <Trans>Sending {sending}…</Trans>}</p>
      {wrong.length > 0 && (
        <ul role="alert" className="problem">
          {wrong.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
    </details>
  );
}

function Remove({ id, label, lang }: { id: string; label: string; lang: Language }) {
  const { t } = useLingui();
  const say = useSay();
  const { send, pending, error } = useWrite(RemoveDocument);
  const remove = async () => {
    if (pending) return;
    const { payload } = await send({ id, lang });
    if (payload) say(t`The document is removed.`);
  };
  return (
    <>
      <button type="button" className="link" aria-label={t`Remove ${label}`} onClick={() => void remove()}>
        <Trans>Remove</Trans>
      </button>
      <WriteFailure error={error} />
    </>
  );
}

import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { TypedDocumentNode } from 'urql';
import { Dialog } from '../ui/Dialog';
import { Form, Submit, TextArea, type Problem } from '../ui/Form';
import { useSay } from '../ui/Toast';
import { WriteFailure } from './errors';
import { useLanguage } from './useLanguage';
import { useWrite } from './write';

type Row = { id: string; version: number };

type Variables = Row & { lang: string; note?: string };

/** What each verb answers: the row as it is now, and what must be mended first. */
type Done = { done: { row?: Row | null; problems: Problem[] } };

/** Something that can be done with a row, what it means and what must be said with it. Whether the viewer may do it now the row says. */
export type Verb<Can extends string = string> = {
  name: string;
  can: Can;
  document: TypedDocumentNode<Done, Variables>;
  label: MessageDescriptor;
  /** What it leads to, said before it is done. */
  means: MessageDescriptor;
  /** What it is asked to be explained with. */
  note?: { label: MessageDescriptor; demanded: boolean };
  /** What else the verb is given. */
  with?: Record<string, unknown>;
  done: MessageDescriptor;
  danger?: boolean;
};

/** All verbs answer alike; what each takes besides is in its line. */
export const of = (document: unknown) => document as Verb['document'];

type Props = { verb: Verb; row: Row; onDone?: () => void };

/** A button for something that can be done with a row: it says what that means, and does it on a second press. */
export function Act({ verb, row, onDone }: Props) {
  const { i18n } = useLingui();
  const label = i18n._(verb.label);
  return (
    <Dialog opener={label} title={label} look={verb.danger ? 'button button-danger' : 'button'}>
      {(close) => <Steps verb={verb} row={row} close={close} onDone={onDone} />}
    </Dialog>
  );
}

// As much as the API takes.
const NOTE = 2000;

function Steps({ verb, row, close, onDone }: Props & { close: () => void }) {
  const { i18n } = useLingui();
  const lang = useLanguage();
  const say = useSay();
  const [note, setNote] = useState('');
  const { send, pending, problems, error, stale } = useWrite(verb.document);
  const submit = async () => {
    // Where it changed meanwhile, the second press is about the row as the page shows it now.
    const version = stale?.row?.version ?? row.version;
    const { payload } = await send({ id: row.id, version, lang, ...verb.with, ...(verb.note && { note: note.trim() }) });
    if (!payload) return;
    close();
    say(i18n._(verb.done));
    onDone?.();
  };
  return (
    <Form problems={problems} pending={pending} onSubmit={() => void submit()}>
      <WriteFailure error={error} />
      <p>{i18n._(verb.means)}</p>
      {verb.note && (
        <TextArea
          name="note"
          label={i18n._(verb.note.label)}
          optional={!verb.note.demanded}
          most={NOTE}
          rows={3}
          value={note}
          onChange={setNote}
        />
      )}
      <Submit
        danger={verb.danger}
        beside={
          <button type="button" className="button" onClick={close}>
            <Trans>Cancel</Trans>
          </button>
        }
      >
        {i18n._(verb.label)}
      </Submit>
    </Form>
  );
}

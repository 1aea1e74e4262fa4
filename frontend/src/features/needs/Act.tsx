import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { WriteFailure } from '../../app/errors';
import { useLanguage } from '../../app/useLanguage';
import { useWrite } from '../../app/write';
import type { NeedStandingFragment } from '../../gql/graphql';
import { Dialog } from '../../ui/Dialog';
import { Form, Submit, TextArea } from '../../ui/Form';
import { useSay } from '../../ui/Toast';
import type { Verb } from './verbs';

type Props = { verb: Verb; need: Pick<NeedStandingFragment, 'id' | 'version'>; onDone?: () => void };

/** A button for something that can be done with the need: it says what that means, and does it on a second press. */
export function Act({ verb, need, onDone }: Props) {
  const { i18n } = useLingui();
  const label = i18n._(verb.label);
  return (
    <Dialog opener={label} title={label} look={verb.danger ? 'button button-danger' : 'button'}>
      {(close) => <Steps verb={verb} need={need} close={close} onDone={onDone} />}
    </Dialog>
  );
}

// As much as the API takes.
const NOTE = 2000;

function Steps({ verb, need, close, onDone }: Props & { close: () => void }) {
  const { i18n } = useLingui();
  const lang = useLanguage();
  const say = useSay();
  const [note, setNote] = useState('');
  const { send, pending, problems, error, stale } = useWrite(verb.document);
  const submit = async () => {
    // Where it changed meanwhile, the second press is about the need as the page shows it now.
    const version = stale?.need?.version ?? need.version;
    const { payload } = await send({ id: need.id, version, lang, ...verb.with, ...(verb.note && { note: note.trim() }) });
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

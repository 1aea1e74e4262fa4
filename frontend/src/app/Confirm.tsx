import { Trans } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import type { AnyVariables, TypedDocumentNode } from 'urql';
import { Dialog } from '../ui/Dialog';
import { Form, Submit, TextArea } from '../ui/Form';
import { useSay } from '../ui/Toast';
import { WriteFailure } from './errors';
import { useWrite } from './write';

type Props<Data, Variables extends AnyVariables> = {
  opener: ReactNode;
  title: ReactNode;
  /** What will happen. */
  children: ReactNode;
  /** The word of the button that does it. */
  action: ReactNode;
  /** What is said once it is done. */
  said: string;
  /** The note that the verb takes, if one. */
  note?: { label: ReactNode; help: ReactNode };
  document: TypedDocumentNode<Data, Variables>;
  variables: (note: string) => Variables;
  /** Whether it can be taken back. */
  calm?: boolean;
  onDone?: () => void;
};

/** A button for what is not done by a slip: it says what will happen, and does it on a second press. */
export function Confirm<Data, Variables extends AnyVariables>(props: Props<Data, Variables>) {
  return (
    <Dialog opener={props.opener} title={props.title} look={props.calm ? 'button' : 'button button-danger'}>
      {(close) => <Steps {...props} close={close} />}
    </Dialog>
  );
}

function Steps<Data, Variables extends AnyVariables>(props: Props<Data, Variables> & { close: () => void }) {
  const [note, setNote] = useState('');
  const { send, pending, problems, error } = useWrite(props.document);
  const say = useSay();
  const submit = async () => {
    const { payload } = await send(props.variables(note.trim()));
    if (!payload) return;
    props.close();
    say(props.said);
    props.onDone?.();
  };
  return (
    <Form problems={problems} pending={pending} onSubmit={() => void submit()}>
      <WriteFailure error={error} />
      <div className="prose">{props.children}</div>
      {props.note && <TextArea name="note" {...props.note} optional rows={2} value={note} onChange={setNote} />}
      <Submit
        danger={!props.calm}
        beside={
          <button type="button" className="button" onClick={props.close}>
            <Trans>Cancel</Trans>
          </button>
        }
      >
        {props.action}
      </Submit>
    </Form>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { WriteFailure } from '../../app/errors';
import { useWrite } from '../../app/write';
import type { NeedToEditFragment } from '../../gql/graphql';
import { Dialog } from '../../ui/Dialog';
import { Form, Submit, type Problem } from '../../ui/Form';
import type { Language } from '../../ui/languages';
import { OpenWritten } from './queries';

/** Opening the need, once what is written is saved; what it lacks for that is said at its fields. */
export function OpenStep(props: {
  need: NeedToEditFragment | undefined;
  lang: Language;
  changed: boolean;
  onProblems: (problems: Problem[]) => void;
  onOpened: () => void;
}) {
  const { t } = useLingui();
  const { need, changed } = props;
  if (need && need.stage !== 'DRAFT') return null;
  if (!need || changed)
    return (
      <p className="help">
        <Trans>Save the draft first; then it can be opened from here.</Trans>
      </p>
    );
  if (!need.permissions.canOpen)
    return (
      <p className="help">
        <Trans>The national point of contact of your State opens it.</Trans>
      </p>
    );
  return (
    <Dialog opener={t`Open the need`} title={t`Open the need`} look="button button-main">
      {(close) => <Steps {...props} need={need} close={close} />}
    </Dialog>
  );
}

type StepsProps = Omit<Parameters<typeof OpenStep>[0], 'need' | 'changed'> & { need: NeedToEditFragment; close: () => void };

function Steps({ need, lang, close, onProblems, onOpened }: StepsProps) {
  const { send, pending, error } = useWrite(OpenWritten);
  const open = async () => {
    const { payload, problems } = await send({ id: need.id, version: need.version, lang });
    if (problems.length) {
      close();
      onProblems(problems);
    }
    if (!payload) return;
    close();
    onOpened();
  };
  return (
    <Form pending={pending} onSubmit={() => void open()}>
      <WriteFailure error={error} />
      <p>
        <Trans>The need is shown to those whom you chose, and its age counts from today. It must be confirmed every twelve months.</Trans>
      </p>
      <Submit
        beside={
          <button type="button" className="button" onClick={close}>
            <Trans>Cancel</Trans>
          </button>
        }
      >
        <Trans>Open the need</Trans>
      </Submit>
    </Form>
  );
}

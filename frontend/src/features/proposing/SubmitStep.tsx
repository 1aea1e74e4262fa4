import { Trans, useLingui } from '@lingui/react/macro';
import { WriteFailure } from '../../app/errors';
import { useLanguage } from '../../app/useLanguage';
import { useWrite } from '../../app/write';
import type { ProposalToEditFragment } from '../../gql/graphql';
import { Dialog } from '../../ui/Dialog';
import { Form, Submit, type Problem } from '../../ui/Form';
import type { Language } from '../../ui/languages';
import { SubmitProposal } from './queries';

type Props = {
  project: ProposalToEditFragment | undefined;
  /** The language that is written in. */
  lang: Language;
  changed: boolean;
  onProblems: (problems: Problem[]) => void;
  onSubmitted: () => void;
};

/** Submitting the proposal, once what is written is saved; what is still asked is said at its fields. */
export function SubmitStep(props: Props) {
  const { t } = useLingui();
  const { project, changed } = props;
  if (!project || changed)
    return (
      <p className="help">
        <Trans>Save the proposal first; then it can be submitted from here.</Trans>
      </p>
    );
  if (!project.permissions.canSubmit)
    return (
      <p className="help">
        <Trans>The national point of contact of your State submits it.</Trans>
      </p>
    );
  return (
    <div>
      <Dialog opener={t`Submit for review`} title={t`Submit for review`} look="button button-main">
        {(close) => <Ask {...props} project={project} close={close} />}
      </Dialog>
    </div>
  );
}

function Ask({ project, lang, close, onProblems, onSubmitted }: Props & { project: ProposalToEditFragment; close: () => void }) {
  const page = useLanguage();
  const { send, pending, error } = useWrite(SubmitProposal);
  const submit = async () => {
    const { payload, problems } = await send({ id: project.id, version: project.version, lang, page });
    if (problems.length) {
      close();
      onProblems(problems);
    }
    if (!payload) return;
    close();
    onSubmitted();
  };
  return (
    <Form pending={pending} onSubmit={() => void submit()}>
      <WriteFailure error={error} />
      <p>
        <Trans>
          The secretariat reviews the proposal. Once it accepts it, the recipient States are asked for their consent; until all of them have given
          it, the public sees nothing.
        </Trans>
      </p>
      <Submit
        beside={
          <button type="button" className="button" onClick={close}>
            <Trans>Cancel</Trans>
          </button>
        }
      >
        <Trans>Submit for review</Trans>
      </Submit>
    </Form>
  );
}

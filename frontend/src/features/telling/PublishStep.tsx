import { Trans, useLingui } from '@lingui/react/macro';
import { WriteFailure } from '../../app/errors';
import { useWrite } from '../../app/write';
import type { ExperienceToEditFragment } from '../../gql/graphql';
import { Dialog } from '../../ui/Dialog';
import { Form, Submit, type Problem } from '../../ui/Form';
import type { Language } from '../../ui/languages';
import { PublishWrittenExperience } from './queries';

type Props = {
  experience: ExperienceToEditFragment | undefined;
  lang: Language;
  changed: boolean;
  onProblems: (problems: Problem[]) => void;
  onPublished: () => void;
};

/** Publishing the experience, once what is written is saved; what it lacks for that is said at its fields. */
export function PublishStep(props: Props) {
  const { t } = useLingui();
  const { experience, changed } = props;
  if (experience && experience.stage !== 'DRAFT') return null;
  if (!experience || changed)
    return (
      <p className="help">
        <Trans>Save the draft first; then it can be published from here.</Trans>
      </p>
    );
  if (!experience.permissions.canPublish)
    return (
      <p className="help">
        <Trans>The national point of contact of your State publishes it.</Trans>
      </p>
    );
  return (
    <Dialog opener={t`Publish the experience`} title={t`Publish the experience`} look="button button-main">
      {(close) => <Steps {...props} experience={experience} close={close} />}
    </Dialog>
  );
}

type StepsProps = Omit<Props, 'experience' | 'changed'> & { experience: ExperienceToEditFragment; close: () => void };

function Steps({ experience, lang, close, onProblems, onPublished }: StepsProps) {
  const { send, pending, error } = useWrite(PublishWrittenExperience);
  const publish = async () => {
    const { payload, problems } = await send({ id: experience.id, version: experience.version, lang });
    if (problems.length) {
      close();
      onProblems(problems);
    }
    if (!payload) return;
    close();
    onPublished();
  };
  return (
    <Form pending={pending} onSubmit={() => void publish()}>
      <WriteFailure error={error} />
      <p>
        <Trans>Everybody can read it, and whoever is signed in can comment on it.</Trans>
      </p>
      <Submit
        beside={
          <button type="button" className="button" onClick={close}>
            <Trans>Cancel</Trans>
          </button>
        }
      >
        <Trans>Publish the experience</Trans>
      </Submit>
    </Form>
  );
}

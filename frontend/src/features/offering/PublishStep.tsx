import { Trans, useLingui } from '@lingui/react/macro';
import { WriteFailure } from '../../app/errors';
import { useWrite } from '../../app/write';
import type { OfferToEditFragment } from '../../gql/graphql';
import { Dialog } from '../../ui/Dialog';
import { Form, Submit, type Problem } from '../../ui/Form';
import type { Language } from '../../ui/languages';
import { PublishWrittenOffer } from './queries';

type Props = {
  offer: OfferToEditFragment | undefined;
  lang: Language;
  changed: boolean;
  onProblems: (problems: Problem[]) => void;
  onPublished: () => void;
};

/** Publishing the offer, once what is written is saved; what it lacks for that is said at its fields. */
export function PublishStep(props: Props) {
  const { t } = useLingui();
  const { offer, changed } = props;
  if (offer && offer.stage !== 'DRAFT') return null;
  if (!offer || changed)
    return (
      <p className="help">
        <Trans>Save the draft first; then it can be published from here.</Trans>
      </p>
    );
  if (!offer.permissions.canPublish) return null;
  return (
    <Dialog opener={t`Publish the offer`} title={t`Publish the offer`} look="button button-main">
      {(close) => <Steps {...props} offer={offer} close={close} />}
    </Dialog>
  );
}

type StepsProps = Omit<Props, 'offer' | 'changed'> & { offer: OfferToEditFragment; close: () => void };

function Steps({ offer, lang, close, onProblems, onPublished }: StepsProps) {
  const { send, pending, error } = useWrite(PublishWrittenOffer);
  const publish = async () => {
    const { payload, problems } = await send({ id: offer.id, version: offer.version, lang });
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
        <Trans>
          The offer is shown to those whom you chose. It is open at once, or on the first day of its window. It must be confirmed
          every twelve months.
        </Trans>
      </p>
      <Submit
        beside={
          <button type="button" className="button" onClick={close}>
            <Trans>Cancel</Trans>
          </button>
        }
      >
        <Trans>Publish the offer</Trans>
      </Submit>
    </Form>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, Navigate, useNavigate } from '@tanstack/react-router';
import { Private } from '../../app/Private';
import { RowToEdit, useWriting } from '../../app/RowToEdit';
import { useViewer } from '../../app/session';
import { useLanguage } from '../../app/useLanguage';
import { useWrite } from '../../app/write';
import type { OfferToEditFragment } from '../../gql/graphql';
import { InOther } from '../../ui/InOther';
import { languages, type Language } from '../../ui/languages';
import { useSay } from '../../ui/Toast';
import { Editor } from './Editor';
import { fromOffer, languageOf, toInput, withoutTexts } from './form';
import { Head } from './Head';
import { PublishStep } from './PublishStep';
import { OfferToEdit, SaveOffer } from './queries';

const route = getRouteApi('/$lang/offers/$offer/edit');

/** An offer that is written on. */
export function EditPage() {
  return (
    <Private portal="donor">
      <Loaded />
    </Private>
  );
}

function Loaded() {
  const { t } = useLingui();
  const lang = useLanguage();
  const { offer: id } = route.useParams();
  const { in: wanted } = route.useSearch();
  return (
    <RowToEdit id={id} wanted={wanted} query={OfferToEdit} variables={(texts) => ({ id, lang: texts })} type="Offer" title={t`Edit an offer`}>
      {(offer, first) =>
        !offer.permissions.canSave ? (
          <Navigate to="/$lang/offers/$offer" params={{ lang, offer: id }} replace />
        ) : (
          <Edit read={offer} wanted={wanted} first={first} />
        )
      }
    </RowToEdit>
  );
}

function Edit({ read, wanted, first }: { read: OfferToEditFragment; wanted: Language | undefined; first: Language }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const { user } = useViewer();
  const navigate = useNavigate();
  const say = useSay();
  const { send, pending, problems, error, reset } = useWrite(SaveOffer);
  const { writing, original, base } = useWriting(read, wanted, first, { languageOf, read: fromOffer, withoutTexts });
  return (
    <>
      <Head
        title={<Trans>Edit an offer</Trans>}
        lede={
          <Trans>
            Written in <span lang={writing}>{languages[writing].name}</span>. What it says in other languages stays as it is.
          </Trans>
        }
      />
      <InOther
        writing={writing}
        onChange={(language) => void navigate({ to: '/$lang/offers/$offer/edit', params: { lang, offer: read.id }, search: { in: language } })}
      />
      <Editor
        place={{ user: user.id, form: 'offer', row: `${read.id}.${writing}` }}
        base={base}
        original={original}
        pending={pending}
        problems={problems}
        error={error}
        action={read.stage === 'DRAFT' ? <Trans>Save the draft</Trans> : <Trans>Save the changes</Trans>}
        onSave={(form, { version }) => send({ id: read.id, version, input: toInput(form), lang: writing })}
        onSaved={() => say(t`Saved.`)}
        onSettled={reset}
        next={(changed, onProblems) => (
          <PublishStep
            offer={read}
            lang={writing}
            changed={changed}
            onProblems={onProblems}
            onPublished={() => {
              say(t`The offer is published.`);
              void navigate({ to: '/$lang/offers/$offer', params: { lang, offer: read.id } });
            }}
          />
        )}
      />
    </>
  );
}

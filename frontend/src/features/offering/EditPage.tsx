import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, Navigate, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { isId } from '../../app/address';
import { ApiFailure } from '../../app/errors';
import { NotFound } from '../../app/NotFound';
import { Private } from '../../app/Private';
import { useViewer } from '../../app/session';
import { useLanguage } from '../../app/useLanguage';
import { useWrite } from '../../app/write';
import type { OfferToEditFragment } from '../../gql/graphql';
import { InOther } from '../../ui/InOther';
import { languages, type Language } from '../../ui/languages';
import { Skeleton } from '../../ui/Notice';
import { useSay } from '../../ui/Toast';
import { useTitle } from '../../ui/title';
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
  // The texts stay in the language in which they were read while the page is read in another.
  const [first] = useState(lang);
  const asked = wanted ?? first;
  const pause = !isId(id);
  const [{ data, error }, retry] = useQuery({
    query: OfferToEdit,
    variables: { id, lang: asked },
    pause,
    requestPolicy: 'network-only',
  });
  useTitle(t`Edit an offer`);
  const offer = data?.node?.__typename === 'Offer' ? data.node : undefined;
  if (pause || (!error && data && !offer)) return <NotFound />;
  if (error && !offer)
    return (
      <>
        <h1>
          <Trans>Edit an offer</Trans>
        </h1>
        <ApiFailure error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />
      </>
    );
  if (!offer) return <Skeleton size="page" />;
  if (!offer.permissions.canSave) return <Navigate to="/$lang/offers/$offer" params={{ lang, offer: id }} replace />;
  return <Edit key={`${id} ${asked}`} read={offer} wanted={wanted} first={first} />;
}

function Edit({ read, wanted, first }: { read: OfferToEditFragment; wanted: Language | undefined; first: Language }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const { user } = useViewer();
  const navigate = useNavigate();
  const say = useSay();
  const { send, pending, problems, error, reset } = useWrite(SaveOffer);
  // Read once: what is typed is based on it until it is saved.
  const [{ writing, original, base }] = useState(() => {
    const own = languageOf(read, first);
    const language = wanted ?? own;
    const value = fromOffer(read, language);
    if (own === language) return { writing: language, base: { value, version: read.version } };
    return { writing: language, original: value, base: { value: withoutTexts(value, language), version: read.version } };
  });
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

import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, Navigate, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { isId } from '../../app/address';
import { ApiFailure } from '../../app/errors';
import { NotFound } from '../../app/NotFound';
import { Private } from '../../app/Private';
import { proposers } from '../../app/roles';
import { useViewer } from '../../app/session';
import { useLanguage } from '../../app/useLanguage';
import { useWrite } from '../../app/write';
import type { ExperienceToEditFragment } from '../../gql/graphql';
import { InOther } from '../../ui/InOther';
import { languages, type Language } from '../../ui/languages';
import { Skeleton } from '../../ui/Notice';
import { useSay } from '../../ui/Toast';
import { useTitle } from '../../ui/title';
import { Editor } from './Editor';
import { fromExperience, languageOf, toInput, withoutTexts } from './form';
import { Head } from './Head';
import { PublishStep } from './PublishStep';
import { ExperienceToEdit, SaveExperience } from './queries';

const route = getRouteApi('/$lang/experiences/$experience/edit');

/** An experience that is written on. */
export function EditPage() {
  return (
    <Private portal={proposers}>
      <Loaded />
    </Private>
  );
}

function Loaded() {
  const { t } = useLingui();
  const lang = useLanguage();
  const { experience: id } = route.useParams();
  const { in: wanted } = route.useSearch();
  // The texts stay in the language in which they were read while the page is read in another.
  const [first] = useState(lang);
  const asked = wanted ?? first;
  const pause = !isId(id);
  const [{ data, error }, retry] = useQuery({
    query: ExperienceToEdit,
    variables: { id, lang: asked },
    pause,
    requestPolicy: 'network-only',
  });
  useTitle(t`Edit an experience`);
  const experience = data?.node?.__typename === 'Experience' ? data.node : undefined;
  if (pause || (!error && data && !experience)) return <NotFound />;
  if (error && !experience)
    return (
      <>
        <h1>
          <Trans>Edit an experience</Trans>
        </h1>
        <ApiFailure error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />
      </>
    );
  if (!experience) return <Skeleton size="page" />;
  if (!experience.permissions.canSave) return <Navigate to="/$lang/experiences/$experience" params={{ lang, experience: id }} replace />;
  return <Edit key={`${id} ${asked}`} read={experience} wanted={wanted} first={first} />;
}

function Edit({ read, wanted, first }: { read: ExperienceToEditFragment; wanted: Language | undefined; first: Language }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const { user } = useViewer();
  const navigate = useNavigate();
  const say = useSay();
  const { send, pending, problems, error, reset } = useWrite(SaveExperience);
  // Read once: what is typed is based on it until it is saved.
  const [{ writing, original, base }] = useState(() => {
    const own = languageOf(read, first);
    const language = wanted ?? own;
    const value = fromExperience(read, language);
    if (own === language) return { writing: language, base: { value, version: read.version } };
    return { writing: language, original: value, base: { value: withoutTexts(value, language), version: read.version } };
  });
  return (
    <>
      <Head
        title={<Trans>Edit an experience</Trans>}
        lede={
          <Trans>
            Written in <span lang={writing}>{languages[writing].name}</span>. What it says in other languages stays as it is.
          </Trans>
        }
      />
      <InOther
        writing={writing}
        onChange={(language) => void navigate({ to: '/$lang/experiences/$experience/edit', params: { lang, experience: read.id }, search: { in: language } })}
      />
      <Editor
        place={{ user: user.id, form: 'experience', row: `${read.id}.${writing}` }}
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
            experience={read}
            lang={writing}
            changed={changed}
            onProblems={onProblems}
            onPublished={() => {
              say(t`The experience is published.`);
              void navigate({ to: '/$lang/experiences/$experience', params: { lang, experience: read.id } });
            }}
          />
        )}
      />
    </>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, Navigate, useNavigate } from '@tanstack/react-router';
import { Private } from '../../app/Private';
import { RowToEdit, useWriting } from '../../app/RowToEdit';
import { proposers } from '../../app/roles';
import { useViewer } from '../../app/session';
import { useLanguage } from '../../app/useLanguage';
import { useWrite } from '../../app/write';
import type { ExperienceToEditFragment } from '../../gql/graphql';
import { InOther } from '../../ui/InOther';
import { languages, type Language } from '../../ui/languages';
import { useSay } from '../../ui/Toast';
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
  return (
    <RowToEdit id={id} wanted={wanted} query={ExperienceToEdit} variables={(texts) => ({ id, lang: texts })} type="Experience" title={t`Edit an experience`}>
      {(experience, first) =>
        !experience.permissions.canSave ? (
          <Navigate to="/$lang/experiences/$experience" params={{ lang, experience: id }} replace />
        ) : (
          <Edit read={experience} wanted={wanted} first={first} />
        )
      }
    </RowToEdit>
  );
}

function Edit({ read, wanted, first }: { read: ExperienceToEditFragment; wanted: Language | undefined; first: Language }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const { user } = useViewer();
  const navigate = useNavigate();
  const say = useSay();
  const { send, pending, problems, error, reset } = useWrite(SaveExperience);
  const { writing, original, base } = useWriting(read, wanted, first, { languageOf, read: fromExperience, withoutTexts });
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

import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, Navigate, useNavigate } from '@tanstack/react-router';
import { Private } from '../../app/Private';
import { RowToEdit, useWriting } from '../../app/RowToEdit';
import { useViewer } from '../../app/session';
import { useLanguage } from '../../app/useLanguage';
import { useWrite } from '../../app/write';
import type { NeedToEditFragment } from '../../gql/graphql';
import { useSay } from '../../ui/Toast';
import { InOther } from '../../ui/InOther';
import { languages, type Language } from '../../ui/languages';
import { Editor } from './Editor';
import { Files } from './Files';
import { fromNeed, languageOf, toInput, withoutTexts } from './form';
import { Head } from './Head';
import { OpenStep } from './OpenStep';
import { NeedToEdit, SaveNeed } from './queries';
import { Together } from './Together';

const route = getRouteApi('/$lang/needs/$need/edit');

/** A need that is written on. */
export function EditPage() {
  return (
    <Private portal="recipient">
      <Loaded />
    </Private>
  );
}

function Loaded() {
  const { t } = useLingui();
  const lang = useLanguage();
  const { need: id } = route.useParams();
  const { in: wanted } = route.useSearch();
  return (
    <RowToEdit id={id} wanted={wanted} query={NeedToEdit} variables={(texts) => ({ id, lang: texts })} type="Need" title={t`Edit a need`}>
      {(need, first) =>
        !need.permissions.canSave ? (
          <Navigate to="/$lang/needs/$need" params={{ lang, need: id }} replace />
        ) : (
          <Edit read={need} wanted={wanted} first={first} />
        )
      }
    </RowToEdit>
  );
}

function Edit({ read, wanted, first }: { read: NeedToEditFragment; wanted: Language | undefined; first: Language }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const { user, membership } = useViewer();
  const navigate = useNavigate();
  const say = useSay();
  const { send, pending, problems, error, reset } = useWrite(SaveNeed);
  const { writing, original, base } = useWriting(read, wanted, first, { languageOf, read: fromNeed, withoutTexts });
  return (
    <>
      <Head
        title={<Trans>Edit a need</Trans>}
        lede={
          <Trans>
            Written in <span lang={writing}>{languages[writing].name}</span>. What it says in other languages stays as it is.
          </Trans>
        }
      />
      <InOther
        writing={writing}
        onChange={(language) => void navigate({ to: '/$lang/needs/$need/edit', params: { lang, need: read.id }, search: { in: language } })}
      />
      <Editor
        place={{ user: user.id, form: 'need', row: `${read.id}.${writing}` }}
        base={base}
        original={original}
        stateOf={() => read.state ?? membership.state}
        pending={pending}
        problems={problems}
        error={error}
        action={read.stage === 'DRAFT' ? <Trans>Save the draft</Trans> : <Trans>Save the changes</Trans>}
        onSave={(form, { value, version }) => {
          // What changed of the need beside its form, such as who asks together, is no difference.
          const unchanged = JSON.stringify(fromNeed(read, writing)) === JSON.stringify(value);
          return send({ id: read.id, version: unchanged ? read.version : version, input: toInput(form), lang: writing });
        }}
        onSaved={() => say(t`Saved.`)}
        onSettled={reset}
        next={(changed, onProblems) => (
          <OpenStep
            need={read}
            lang={writing}
            changed={changed}
            onProblems={onProblems}
            onOpened={() => {
              say(t`The need is open.`);
              void navigate({ to: '/$lang/needs/$need', params: { lang, need: read.id } });
            }}
          />
        )}
      />
      <Together need={read} lang={writing} />
      <Files need={read} lang={writing} />
    </>
  );
}

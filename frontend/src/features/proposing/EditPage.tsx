import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, Navigate, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Private } from '../../app/Private';
import { RowToEdit, useWriting } from '../../app/RowToEdit';
import { proposers } from '../../app/roles';
import { Returned } from '../../app/Returned';
import { useViewer } from '../../app/session';
import { useLanguage } from '../../app/useLanguage';
import { useWrite } from '../../app/write';
import type { ProposalToEditFragment } from '../../gql/graphql';
import { InOther } from '../../ui/InOther';
import { languages, type Language } from '../../ui/languages';
import { useSay } from '../../ui/Toast';
import { fromProject, languageOf, toInput, withoutTexts } from './form';
import { Head } from './Head';
import { ProposalToEdit, ProposeChange, SaveProposal } from './queries';
import { stepNames } from './search';
import { SubmitStep } from './SubmitStep';
import { Wizard } from './Wizard';

const route = getRouteApi('/$lang/projects/$project/edit');

/** A proposal that is written on, or a change of a published project that is proposed. */
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
  const { project: id } = route.useParams();
  const { in: wanted } = route.useSearch();
  return (
    <RowToEdit id={id} wanted={wanted} query={ProposalToEdit} variables={(texts) => ({ id, lang: texts, page: lang })} type="Project" title={t`Edit a project`}>
      {(project, first) =>
        !project.permissions.canSave && !project.permissions.canProposeChange ? (
          <Navigate to="/$lang/projects/$project" params={{ lang, project: id }} replace />
        ) : (
          <Edit read={project} wanted={wanted} first={first} />
        )
      }
    </RowToEdit>
  );
}

function Edit({ read, wanted, first }: { read: ProposalToEditFragment; wanted: Language | undefined; first: Language }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const { user } = useViewer();
  const { step = stepNames[0] } = route.useSearch();
  const navigate = useNavigate();
  const say = useSay();
  // What is published is not changed at once: a change of it is proposed.
  const [isChange] = useState(!read.permissions.canSave);
  const { send, pending, problems, error, reset } = useWrite((isChange ? ProposeChange : SaveProposal) as typeof SaveProposal);
  const { writing, original, base } = useWriting(read, wanted, first, { languageOf, read: fromProject, withoutTexts });
  const toPage = () => void navigate({ to: '/$lang/projects/$project', params: { lang, project: read.id } });
  return (
    <>
      <Head
        title={isChange ? <Trans>Propose a change</Trans> : <Trans>Edit a project</Trans>}
        lede={
          isChange ? (
            <Trans>
              The project stays as it is until the secretariat accepts the change. A recipient State cannot be added: its consent was not
              asked.
            </Trans>
          ) : (
            <Trans>
              Written in <span lang={writing}>{languages[writing].name}</span>. What it says in other languages stays as it is.
            </Trans>
          )
        }
      />
      <Returned versions={read.versions} />
      <InOther
        writing={writing}
        onChange={(language) =>
          void navigate({ to: '/$lang/projects/$project/edit', params: { lang, project: read.id }, search: { step, in: language } })
        }
      />
      <Wizard
        place={{ user: user.id, form: isChange ? 'projectChange' : 'project', row: `${read.id}.${writing}` }}
        base={base}
        original={original}
        step={step}
        pending={pending}
        problems={problems}
        error={error}
        action={isChange ? <Trans>Propose the change</Trans> : <SaveWords isDraft={read.stage === 'DRAFT'} />}
        once={isChange}
        onSave={(form, { value, version }) => {
          // What changed of the project beside its form, such as an answer to it, is no difference.
          const unchanged = JSON.stringify(fromProject(read, writing)) === JSON.stringify(value);
          return send({ id: read.id, version: unchanged ? read.version : version, input: toInput(form), lang: writing, page: lang });
        }}
        onSaved={() => {
          say(isChange ? t`The change is proposed.` : t`Saved.`);
          if (isChange) toPage();
        }}
        onSettled={reset}
        next={(changed, onProblems) =>
          isChange ? null : (
            <SubmitStep
              project={read}
              lang={writing}
              changed={changed}
              onProblems={onProblems}
              onSubmitted={() => {
                say(t`The proposal is submitted.`);
                toPage();
              }}
            />
          )
        }
      />
    </>
  );
}

const SaveWords = ({ isDraft }: { isDraft: boolean }) => (isDraft ? <Trans>Save the draft</Trans> : <Trans>Save the changes</Trans>);

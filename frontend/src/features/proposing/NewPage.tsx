import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Private } from '../../app/Private';
import { proposers } from '../../app/roles';
import { useViewer } from '../../app/session';
import { useLanguage } from '../../app/useLanguage';
import { useWrite } from '../../app/write';
import { LanguageField } from '../../ui/LanguageField';
import { useSay } from '../../ui/Toast';
import { useTitle } from '../../ui/title';
import { blank, toInput } from './form';
import { Head } from './Head';
import { DraftProposal } from './queries';
import { stepNames } from './search';
import { SubmitStep } from './SubmitStep';
import { Wizard } from './Wizard';

const route = getRouteApi('/$lang/projects/new');

/** A proposal that is begun. */
export function NewPage() {
  return (
    <Private portal={proposers}>
      <New />
    </Private>
  );
}

function New() {
  const { t } = useLingui();
  const lang = useLanguage();
  const { user, membership } = useViewer();
  const { step = stepNames[0], need } = route.useSearch();
  const navigate = useNavigate();
  const say = useSay();
  const { send, pending, problems, error } = useWrite(DraftProposal);
  // What was begun in one language goes on in it when the page is read in another.
  const [base] = useState(() => ({ value: { ...blank(lang), needs: need ? [{ of: need, percentage: '100' }] : [] }, version: 0 }));
  const party = membership.state?.id ?? membership.organisation?.id ?? '';
  useTitle(t`A new project`);
  return (
    <>
      <Head
        title={<Trans>A new project</Trans>}
        lede={<Trans>Write what you know, in any order. Nobody but your own side sees a draft.</Trans>}
      />
      <Wizard
        place={{ user: user.id, form: 'project', row: `new.${party}` }}
        base={base}
        step={step}
        pending={pending}
        problems={problems}
        error={error}
        head={(form, change) => <LanguageField value={form.language} onChange={(language) => change({ language })} />}
        action={<Trans>Save the draft</Trans>}
        onSave={(form) => send({ input: toInput(form), lang: form.language, page: lang })}
        onSaved={(project) => {
          say(t`The draft is saved.`);
          void navigate({ to: '/$lang/projects/$project/edit', params: { lang, project: project.id }, search: { step }, replace: true });
        }}
        next={(changed, onProblems) => (
          <SubmitStep project={undefined} lang={lang} changed={changed} onProblems={onProblems} onSubmitted={() => {}} />
        )}
      />
    </>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Private } from '../../app/Private';
import { proposers } from '../../app/roles';
import { useViewer } from '../../app/session';
import { useLanguage } from '../../app/useLanguage';
import { useWrite } from '../../app/write';
import { LanguageField } from '../../ui/LanguageField';
import { useSay } from '../../ui/Toast';
import { useTitle } from '../../ui/title';
import { Editor } from './Editor';
import { blank, toInput } from './form';
import { Head } from './Head';
import { PublishStep } from './PublishStep';
import { DraftExperience } from './queries';

/** An experience that is begun. */
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
  const navigate = useNavigate();
  const say = useSay();
  const { send, pending, problems, error } = useWrite(DraftExperience);
  // What was begun in one language goes on in it when the page is read in another.
  const [base] = useState(() => ({ value: blank(lang), version: 0 }));
  useTitle(t`A new experience`);
  return (
    <>
      <Head
        title={<Trans>A new experience</Trans>}
        lede={<Trans>Write for somebody who is about to do the same. Nobody but your own side sees a draft.</Trans>}
      />
      <Editor
        place={{ user: user.id, form: 'experience', row: `new.${membership.state?.id ?? membership.organisation?.id ?? ''}` }}
        base={base}
        pending={pending}
        problems={problems}
        error={error}
        head={(form, change) => <LanguageField value={form.language} onChange={(language) => change({ language })} />}
        action={<Trans>Save the draft</Trans>}
        onSave={(form) => send({ input: toInput(form), lang: form.language })}
        onSaved={(experience) => {
          say(t`The draft is saved.`);
          void navigate({ to: '/$lang/experiences/$experience/edit', params: { lang, experience: experience.id }, replace: true });
        }}
        next={(changed, onProblems) => (
          <PublishStep experience={undefined} lang={lang} changed={changed} onProblems={onProblems} onPublished={() => {}} />
        )}
      />
    </>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Private } from '../../app/Private';
import { useViewer } from '../../app/session';
import { useLanguage } from '../../app/useLanguage';
import { useWrite } from '../../app/write';
import { useSay } from '../../ui/Toast';
import { useTitle } from '../../ui/title';
import { Editor } from './Editor';
import { blank, toInput } from './form';
import { Head } from './Head';
import { LanguageField } from '../../ui/LanguageField';
import { OpenStep } from './OpenStep';
import { DraftNeed } from './queries';

/** A need that is begun. */
export function NewPage() {
  return (
    <Private portal="recipient">
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
  const { send, pending, problems, error } = useWrite(DraftNeed);
  // What was begun in one language goes on in it when the page is read in another.
  const [base] = useState(() => ({ value: blank(lang), version: 0 }));
  const party = membership.state?.id ?? membership.organisation?.id ?? '';
  useTitle(t`A new need`);
  return (
    <>
      <Head
        title={<Trans>A new need</Trans>}
        lede={<Trans>Write what you know; the coach says what is still missing. Nobody but your own side sees a draft.</Trans>}
      />
      <Editor
        place={{ user: user.id, form: 'need', row: `new.${party}` }}
        base={base}
        stateOf={() => membership.state}
        pending={pending}
        problems={problems}
        error={error}
        head={(form, change) => <LanguageField value={form.language} onChange={(language) => change({ language })} />}
        action={<Trans>Save the draft</Trans>}
        onSave={(form) => send({ input: toInput(form), lang: form.language })}
        onSaved={(need) => {
          say(t`The draft is saved.`);
          void navigate({ to: '/$lang/needs/$need/edit', params: { lang, need: need.id }, replace: true });
        }}
        next={(changed, onProblems) => <OpenStep need={undefined} lang={lang} changed={changed} onProblems={onProblems} onOpened={() => {}} />}
      />
    </>
  );
}

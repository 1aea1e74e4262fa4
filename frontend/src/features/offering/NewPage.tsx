import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Private } from '../../app/Private';
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
import { DraftOffer } from './queries';

/** An offer that is begun. */
export function NewPage() {
  return (
    <Private portal="donor">
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
  const { send, pending, problems, error } = useWrite(DraftOffer);
  // What was begun in one language goes on in it when the page is read in another.
  const [base] = useState(() => ({ value: blank(lang), version: 0 }));
  useTitle(t`A new offer`);
  return (
    <>
      <Head
        title={<Trans>A new offer</Trans>}
        lede={<Trans>Write what you are ready to give, to whom and on which conditions. Nobody but your own side sees a draft.</Trans>}
      />
      <Editor
        place={{ user: user.id, form: 'offer', row: `new.${membership.organisation?.id ?? ''}` }}
        base={base}
        pending={pending}
        problems={problems}
        error={error}
        head={(form, change) => <LanguageField value={form.language} onChange={(language) => change({ language })} />}
        action={<Trans>Save the draft</Trans>}
        onSave={(form) => send({ input: toInput(form), lang: form.language })}
        onSaved={(offer) => {
          say(t`The draft is saved.`);
          void navigate({ to: '/$lang/offers/$offer/edit', params: { lang, offer: offer.id }, replace: true });
        }}
        next={(changed, onProblems) => (
          <PublishStep offer={undefined} lang={lang} changed={changed} onProblems={onProblems} onPublished={() => {}} />
        )}
      />
    </>
  );
}

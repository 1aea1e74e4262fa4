import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { Private } from '../../app/Private';
import { useReference } from '../../app/reference';
import { useViewer } from '../../app/session';
import { useLanguage } from '../../app/useLanguage';
import { useWrite } from '../../app/write';
import { byName } from '../../ui/find';
import { SelectField, TextField } from '../../ui/Form';
import { useSay } from '../../ui/Toast';
import { useTitle } from '../../ui/title';
import { Editor } from './Editor';
import { blank, toInput, type NeedForm } from './form';
import { LanguageField } from '../../ui/LanguageField';
import { EnterNeed } from './queries';

/** A need that a State sent on paper, entered on its behalf and opened. */
export function EnterPage() {
  return (
    <Private portal="secretariat">
      <Enter />
    </Private>
  );
}

function Enter() {
  const { t } = useLingui();
  const lang = useLanguage();
  const { user } = useViewer();
  const navigate = useNavigate();
  const say = useSay();
  const { reference } = useReference();
  const { send, pending, problems, error } = useWrite(EnterNeed);
  const [base] = useState(() => ({ value: blank(lang), version: 0 }));
  useTitle(t`Enter a need`);
  return (
    <>
      <h1>
        <Trans>Enter a need</Trans>
      </h1>
      <p className="lede">
        <Trans>For a State that sent it on paper. It is opened at once, and keeps the paper as its source.</Trans>
      </p>
      <Editor
        place={{ user: user.id, form: 'enter', row: 'new' }}
        base={base}
        stateOf={(form) => reference?.states.find(({ id }) => id === form.stateID)}
        pending={pending}
        problems={problems}
        error={error}
        head={(form, change) => <Paper form={form} onChange={change} />}
        action={<Trans>Enter and open</Trans>}
        onSave={(form) => send({ input: toInput(form), stateID: form.stateID, source: form.source, lang: form.language })}
        onSaved={(need) => {
          say(t`The need is entered and open.`);
          void navigate({ to: '/$lang/needs/$need', params: { lang, need: need.id } });
        }}
        next={() => null}
      />
    </>
  );
}

/** On whose behalf, and from which paper. */
function Paper({ form, onChange }: { form: NeedForm; onChange: (part: Partial<NeedForm>) => void }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const { reference } = useReference();
  const states = useMemo(
    () => (reference?.states ?? []).map(({ id, name }) => ({ value: id, label: name })).toSorted(byName(lang, ({ label }) => label)),
    [reference, lang],
  );
  return (
    <>
      <SelectField
        name="stateID"
        label={t`State that asks`}
        empty={t`Choose`}
        value={form.stateID}
        options={states}
        onChange={(stateID) => onChange({ stateID })}
      />
      <TextField
        name="source"
        label={t`The paper: kind, number, date`}
        help={t`Example: note verbale 114/2026 of 3 March 2026.`}
        value={form.source}
        onChange={(source) => onChange({ source })}
      />
      <LanguageField value={form.language} onChange={(language) => onChange({ language })} />
    </>
  );
}

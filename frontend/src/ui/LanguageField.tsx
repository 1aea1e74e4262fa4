import { useLingui } from '@lingui/react/macro';
import { SelectField } from './Form';
import { isLanguage, languages, type Language } from './languages';

/** The language of the texts; by default that of the page. */
export function LanguageField({ value, onChange }: { value: Language; onChange: (value: Language) => void }) {
  const { t } = useLingui();
  return (
    <SelectField
      name="language"
      label={t`Language in which you write`}
      help={t`Other languages can be added once the draft is saved.`}
      value={value}
      options={Object.entries(languages).map(([code, { name }]) => ({ value: code, label: name }))}
      onChange={(code) => isLanguage(code) && onChange(code)}
    />
  );
}

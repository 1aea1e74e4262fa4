import { useLingui } from '@lingui/react/macro';
import { Select } from './Field';
import { isLanguage, languages, type Language } from './languages';

/** The way to the texts of the same row in another language. */
export function InOther({ writing, onChange }: { writing: Language; onChange: (language: Language) => void }) {
  const { t } = useLingui();
  return (
    <Select
      label={t`Write in another language`}
      value={writing}
      options={Object.entries(languages).map(([value, { name }]) => ({ value, label: name }))}
      onChange={(value) => isLanguage(value) && onChange(value)}
    />
  );
}

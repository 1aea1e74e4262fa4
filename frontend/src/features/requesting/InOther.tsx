import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { Select } from '../../ui/Field';
import { isLanguage, languages, type Language } from '../../ui/languages';
import { useLanguage } from '../../app/useLanguage';

/** The way to the texts of the same need in another language. */
export function InOther({ need, writing }: { need: string; writing: Language }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const navigate = useNavigate();
  return (
    <Select
      label={t`Write in another language`}
      value={writing}
      options={Object.entries(languages).map(([value, { name }]) => ({ value, label: name }))}
      onChange={(value) =>
        isLanguage(value) && void navigate({ to: '/$lang/needs/$need/edit', params: { lang, need }, search: { in: value } })
      }
    />
  );
}

import { useLingui } from '@lingui/react/macro';
import { useReference } from '../../app/reference';
import { Radios, Shares } from '../../ui/Form';
import { ShareTools } from '../../ui/ShareTools';
import type { StepProps } from './Steps';
import { genderWords } from './words';

/** The themes, by share of the money, and gender equality. */
export function Themes({ form, onChange }: StepProps) {
  const { t, i18n } = useLingui();
  const { reference } = useReference();
  return (
    <>
      <div>
        <Shares
          name="themes"
          label={t`Themes`}
          of="theme"
          called={t`Theme`}
          options={(reference?.themes ?? []).map(({ code, name }) => ({ value: code, label: name }))}
          value={form.themes}
          add={t`Add a theme`}
          onChange={(themes) => onChange({ themes })}
        />
        <ShareTools shares={form.themes} onChange={(themes) => onChange({ themes })} />
      </div>
      <Radios
        name="genderMarker"
        label={t`Gender equality`}
        help={t`How far the project aims at it, by the marker of the OECD.`}
        optional
        value={form.genderMarker}
        options={Object.entries(genderWords).map(([value, words]) => ({ value, label: i18n._(words) }))}
        onChange={(genderMarker) => onChange({ genderMarker })}
      />
    </>
  );
}

import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useReference } from '../../app/reference';
import { useLanguage } from '../../app/useLanguage';
import { byName } from '../../ui/find';
import { Check, Shares } from '../../ui/Form';
import { ShareTools } from '../../ui/ShareTools';
import { isRegion } from './form';
import type { StepProps } from './Steps';

/** Who receives, by share of the money, and whether there is activity in the country. */
export function Recipients({ form, onChange }: StepProps) {
  const { t } = useLingui();
  const lang = useLanguage();
  const { reference } = useReference();
  const { recipients } = form;
  const options = useMemo(() => {
    const named = (rows: Array<{ id: string; name: string }>, say = (name: string) => name) =>
      rows.map(({ id, name }) => ({ value: id, label: say(name) })).toSorted(byName(lang, ({ label }) => label));
    return [...named(reference?.states ?? []), ...named(reference?.regions ?? [], (name) => t`Region: ${name}`)];
  }, [reference, lang, t]);
  return (
    <div>
      <Shares
        name="recipients"
        label={t`Recipients`}
        help={t`States by name; a region where the work is for no State in particular.`}
        of={(id) => (isRegion(id) ? 'regionID' : 'stateID')}
        called={t`State or region`}
        options={options}
        value={recipients}
        add={t`Add a recipient`}
        beside={(index) => {
          const one = recipients[index]!;
          if (isRegion(one.of)) return null;
          return (
            <Check
              name={`recipients.${index}.hasActivity`}
              label={t`There is activity in the country`}
              help={one.hasActivity ? undefined : t`Research or regional work alone: the State is told, and not asked for its consent.`}
              value={one.hasActivity}
              onChange={(hasActivity) => onChange({ recipients: recipients.map((other, i) => (i === index ? { ...other, hasActivity } : other)) })}
            />
          );
        }}
        onChange={(shares) => onChange({ recipients: shares.map((share) => ({ hasActivity: true, ...share })) })}
      />
      <ShareTools shares={recipients} onChange={(shares) => onChange({ recipients: shares })} />
    </div>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, type ReactNode } from 'react';
import { modalityWords } from '../../app/needWords';
import { applicantKinds, offerModalities } from '../../app/offerCodes';
import { applicantWords } from '../../app/offerWords';
import { useReference } from '../../app/reference';
import { useLanguage } from '../../app/useLanguage';
import { Choices } from '../../ui/Choices';
import { currencyOptions } from '../../ui/currencies';
import { byName } from '../../ui/find';
import { Check, Checks, DateField, DecimalField, Group, Radios, SelectField, TextArea, TextField } from '../../ui/Form';
import { ordinal } from '../../ui/numbers';
import type { Field } from './fields';
import type { OfferForm } from './form';
import { privacyHelp, visibilityHelp } from './seen';

type Props = {
  field: Field;
  form: OfferForm;
  onChange: (part: Partial<OfferForm>) => void;
  /** What the text says in the language that it was written in, while it is translated. */
  original?: string;
};

// Ten years: what is longer is given in several phases.
const MONTHS = 120;

/** One field of the form of an offer, by its kind. */
export function OfferField({ field, form, onChange, original }: Props) {
  const { t, i18n } = useLingui();
  const lang = useLanguage();
  const { name, kind } = field;
  const common = { name, label: i18n._(field.label), help: <Help field={field} original={original} /> };
  const text = form[name];
  const typed = { value: typeof text === 'string' ? text : '', onChange: (value: string) => onChange({ [name]: value }) };
  const several = { value: Array.isArray(text) ? text : [], onChange: (value: string[]) => onChange({ [name]: value }) };
  switch (kind) {
    case 'line':
      return <TextField {...common} {...typed} />;
    case 'lines':
      return <TextArea {...common} {...typed} most={field.most} rows={6} />;
    case 'modality':
      return (
        <Radios {...common} {...typed} options={offerModalities.map((value) => ({ value, label: i18n._(modalityWords[value]) }))} />
      );
    case 'themes':
    case 'states':
    case 'regions':
      return <Several {...common} {...several} kind={kind} />;
    case 'applicants':
      return <Checks {...common} {...several} options={applicantKinds.map((value) => ({ value, label: i18n._(applicantWords[value]) }))} />;
    case 'check':
      return <Check {...common} value={form.throughPartner} onChange={(throughPartner) => onChange({ throughPartner })} />;
    case 'currency':
      return <SelectField {...common} {...typed} empty={t`Choose a currency`} options={currencyOptions(lang, form.currency)} />;
    case 'amount':
      return <DecimalField {...common} {...typed} unit={<bdi>{form.currency}</bdi>} />;
    case 'envelope':
      return (
        <>
          <DecimalField {...common} {...typed} unit={<bdi>{form.currency}</bdi>} />
          <Radios
            name="isEnvelopePrivate"
            label={t`Who sees the money in the offer`}
            value={form.isEnvelopePrivate ? 'private' : 'shown'}
            options={(['private', 'shown'] as const).map((value) => ({
              value,
              label: i18n._(privacyHelp[value].label),
              help: i18n._(privacyHelp[value].help),
            }))}
            onChange={(value) => onChange({ isEnvelopePrivate: value === 'private' })}
          />
        </>
      );
    case 'months':
      return (
        <SelectField
          {...common}
          {...typed}
          empty={t`Not stated`}
          options={Array.from({ length: MONTHS }, (_, i) => ({ value: String(i + 1), label: ordinal(lang, i + 1) }))}
        />
      );
    case 'day':
      return <DateField {...common} {...typed} />;
    case 'recurrence':
      return (
        <Radios
          {...common}
          {...typed}
          options={[
            { value: 'NONE', label: t`No, it comes once` },
            { value: 'YEARLY', label: t`Yes, each year`, help: t`It then has a first and a last day, and opens again a year later by itself.` },
          ]}
        />
      );
    case 'visibility':
      return (
        <Radios
          {...common}
          {...typed}
          options={(['PUBLIC', 'SECRETARIAT_ONLY'] as const).map((value) => ({
            value,
            label: i18n._(visibilityHelp[value].label),
            help: i18n._(visibilityHelp[value].help),
          }))}
        />
      );
  }
}

function Help({ field, original }: Pick<Props, 'field' | 'original'>) {
  const { i18n } = useLingui();
  if (!original) return field.help ? i18n._(field.help) : null;
  return (
    <>
      {field.help && i18n._(field.help)}{' '}
      <q className="original">
        <bdi>{original}</bdi>
      </q>
    </>
  );
}

type SeveralProps = {
  name: string;
  label: string;
  help: ReactNode;
  kind: 'themes' | 'states' | 'regions';
  value: string[];
  onChange: (value: string[]) => void;
};

/** Several of the themes, States or regions that there are. */
function Several({ kind, value, onChange, ...common }: SeveralProps) {
  const lang = useLanguage();
  const { reference } = useReference();
  const options = useMemo(() => {
    if (!reference) return [];
    if (kind === 'themes') return reference.themes.map(({ code, name }) => ({ value: code, label: name }));
    return reference[kind].map(({ id, name }) => ({ value: id, label: name })).toSorted(byName(lang, ({ label }) => label));
  }, [reference, kind, lang]);
  return (
    <Group {...common}>
      <Choices label={<span className="hidden">{common.label}</span>} none={<Trans>none chosen</Trans>} options={options} chosen={value} onChange={onChange} />
      {value.length > 0 && (
        <p className="help">
          {value
            .map((one) => options.find((option) => option.value === one)?.label)
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
    </Group>
  );
}

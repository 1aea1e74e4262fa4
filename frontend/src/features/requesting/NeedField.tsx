import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { DonorChoice } from '../../app/DonorChoice';
import { audiences, modalities, priorities } from '../../app/needCodes';
import { modalityWords, priorityWords } from '../../app/needWords';
import { useReference } from '../../app/reference';
import { useLanguage } from '../../app/useLanguage';
import { DateField, Group, MoneyField, Radios, Shares, TextArea, TextField } from '../../ui/Form';
import { audienceHelp, detailsHelp, type Told } from './audiences';
import { currencyOptions } from '../../ui/currencies';
import type { Field } from './fields';
import type { NeedForm } from './form';
import { ReportField } from './ReportField';
import { ShareTools } from '../../ui/ShareTools';
import { Yearly } from './Yearly';

type Props = {
  field: Field;
  form: NeedForm;
  onChange: (part: Partial<NeedForm>) => void;
  /** The State that asks, whose reports are offered. */
  state: string | undefined;
  /** What the text says in the language that it was written in, while it is translated. */
  original?: string;
};

/** One field of the form of a need, by its kind. */
export function NeedField({ field, form, onChange, state, original }: Props) {
  const { i18n } = useLingui();
  const say = (message: MessageDescriptor) => i18n._(message);
  const { name, kind } = field;
  const common = { name, label: i18n._(field.label), help: <FieldHelp field={field} original={original} /> };
  const text = form[name];
  const typed = { value: typeof text === 'string' ? text : '', onChange: (value: string) => onChange({ [name]: value }) };
  switch (kind) {
    case 'line':
      return <TextField {...common} {...typed} />;
    case 'lines':
      return <TextArea {...common} {...typed} most={field.most} rows={name === 'summary' ? 8 : 3} />;
    case 'themes':
      return <ThemesField {...common} form={form} onChange={onChange} />;
    case 'modality':
      return (
        <Radios {...common} {...typed} options={modalities.map((value) => ({ value, label: i18n._(modalityWords[value]) }))} />
      );
    case 'priority':
      return (
        <Radios {...common} {...typed} options={priorities.map((value) => ({ value, label: i18n._(priorityWords[value]) }))} />
      );
    case 'day':
      return <DateField {...common} {...typed} />;
    case 'cost':
      return <CostField {...common} form={form} onChange={onChange} />;
    case 'yearly':
      return <Yearly {...common} form={form} onChange={onChange} />;
    case 'report':
      return <ReportField {...common} {...typed} state={state} />;
    case 'audience':
      return (
        <Radios {...common} {...typed} options={audiences.map((value) => ({ value, ...told(say, audienceHelp[value]) }))} />
      );
    case 'detailsAudience':
      return (
        <Radios {...common} {...typed} options={(['', ...audiences] as const).map((value) => ({ value, ...told(say, detailsHelp[value]) }))} />
      );
    case 'donors':
      return <DonorsField {...common} form={form} onChange={onChange} />;
  }
}

const told = (say: (message: MessageDescriptor) => string, { label, help }: Told) => ({ label: say(label), help: help && say(help) });

function FieldHelp({ field, original }: { field: Field; original: string | undefined }) {
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

type Part = { name: string; label: string; help: ReactNode; form: NeedForm; onChange: (part: Partial<NeedForm>) => void };

function ThemesField({ form, onChange, ...common }: Part) {
  const { t } = useLingui();
  const { reference } = useReference();
  const options = (reference?.themes ?? []).map(({ code, name }) => ({ value: code, label: name }));
  return (
    <div className="shares-field">
      <Shares
        {...common}
        of="theme"
        called={t`Theme`}
        options={options}
        value={form.themes}
        add={t`Add a theme`}
        onChange={(themes) => onChange({ themes })}
      />
      <ShareTools shares={form.themes} onChange={(themes) => onChange({ themes })} />
    </div>
  );
}

function CostField({ form, onChange, name: _, ...common }: Part) {
  const lang = useLanguage();
  return (
    <MoneyField
      {...common}
      names={{ amount: 'costAmount', currency: 'costCurrency' }}
      amount={form.costAmount}
      currency={form.costCurrency}
      currencies={currencyOptions(lang, form.costCurrency)}
      onChange={(costAmount, costCurrency) => onChange({ costAmount, costCurrency })}
    />
  );
}

/** Whom the State names: asked only where something is for named donors, and kept while it is not. */
function DonorsField({ form, onChange, ...common }: Part) {
  const { t } = useLingui();
  if (form.audience !== 'NAMED' && form.detailsAudience !== 'NAMED' && !form.namedDonors.length) return null;
  return (
    <Group {...common}>
      <DonorChoice label={t`Donors`} none={t`none chosen`} chosen={form.namedDonors} onChange={(namedDonors) => onChange({ namedDonors })} />
    </Group>
  );
}

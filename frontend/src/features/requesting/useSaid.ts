import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { modalityWords, priorityWords } from '../../app/needWords';
import { useReference, type ReferenceData } from '../../app/reference';
import { useDonorNames } from '../../app/useDonorNames';
import type { NeedModality, NeedPriority } from '../../gql/graphql';
import { day } from '../../ui/dates';
import { money, percent, year as written } from '../../ui/numbers';
import { detailsHelp } from './audiences';
import { fields, type Field } from './fields';
import type { NeedForm } from './form';

/** Says what a field of a form says, as text, with the names of what the forms name. */
export function useSaid(forms: NeedForm[]): (form: NeedForm, name: string) => string {
  const { i18n } = useLingui();
  const { reference } = useReference();
  const donors = useDonorNames([...new Set(forms.flatMap(({ namedDonors }) => namedDonors))]);
  return (form, name) => words(i18n, form, fields.find((field) => field.name === name)!, reference, donors);
}

/** What a field says, as text. */
function words(i18n: I18n, form: NeedForm, { name, kind }: Field, reference?: ReferenceData, donors?: Map<string, string>): string {
  const lang = i18n.locale;
  const value = form[name];
  switch (kind) {
    case 'themes':
      return form.themes
        .map(({ of, percentage }) => {
          const theme = reference?.themes.find(({ code }) => code === of)?.name ?? of;
          return Number.isFinite(Number(percentage)) && percentage ? `${percent(lang, percentage)} ${theme}` : theme;
        })
        .join('\n');
    case 'cost':
      return amount(lang, form.costAmount, form.costCurrency);
    case 'yearly':
      return form.yearly.map((one) => `${one.year && written(lang, Number(one.year))}: ${amount(lang, one.amount, form.costCurrency)}`).join('\n');
    case 'modality':
      return form.modality && i18n._(modalityWords[form.modality as NeedModality]);
    case 'priority':
      return form.priority && i18n._(priorityWords[form.priority as NeedPriority]);
    case 'audience':
    case 'detailsAudience':
      return i18n._(detailsHelp[value as keyof typeof detailsHelp].label);
    case 'report':
      return value ? i18n._(msg`A report is chosen`) : '';
    case 'day':
      return typeof value === 'string' && value ? day(lang, value) : '';
    case 'donors':
      return form.namedDonors.map((id) => donors?.get(id) ?? id).join('\n');
    default:
      return String(value);
  }
}

const amount = (lang: string, decimal: string, currency: string) =>
  /^\d+(\.\d+)?$/.test(decimal) ? money(lang, decimal, currency) : decimal;

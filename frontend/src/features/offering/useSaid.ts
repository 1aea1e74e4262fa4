import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { modalityWords } from '../../app/needWords';
import { applicantWords } from '../../app/offerWords';
import { useReference } from '../../app/reference';
import type { ApplicantKind, OfferModality, OfferVisibility } from '../../gql/graphql';
import { day } from '../../ui/dates';
import { money } from '../../ui/numbers';
import { fields } from './fields';
import type { OfferForm } from './form';
import { privacyHelp, visibilityHelp } from './seen';

/** Says what a field of a form says, as text, with the names of what the forms name. */
export function useSaid(): (form: OfferForm, name: string) => string {
  const { i18n } = useLingui();
  const lang = i18n.locale;
  const { reference } = useReference();
  const amount = (decimal: string, currency: string) => (/^\d+(\.\d+)?$/.test(decimal) ? money(lang, decimal, currency) : decimal);
  return (form, name) => {
    const { kind } = fields.find((field) => field.name === name)!;
    const value = form[name as keyof OfferForm];
    const text = String(value);
    switch (kind) {
      case 'themes':
        return form.themes.map((code) => reference?.themes.find((one) => one.code === code)?.name ?? code).join('\n');
      case 'states':
        return form.states.map((id) => reference?.states.find((one) => one.id === id)?.name ?? id).join('\n');
      case 'regions':
        return form.regions.map((id) => reference?.regions.find((one) => one.id === id)?.name ?? id).join('\n');
      case 'applicants':
        return form.applicantKinds.map((one) => i18n._(applicantWords[one as ApplicantKind])).join('\n');
      case 'check':
        return i18n._(value ? msg`Yes` : msg`No`);
      case 'modality':
        return text && i18n._(modalityWords[text as OfferModality]);
      case 'amount':
        return amount(text, form.currency);
      case 'envelope':
        return `${amount(text, form.currency)}\n${i18n._(privacyHelp[form.isEnvelopePrivate ? 'private' : 'shown'].label)}`;
      case 'day':
        return text && day(lang, text);
      case 'recurrence':
        return i18n._(text === 'YEARLY' ? msg`Yes, each year` : msg`No, it comes once`);
      case 'visibility':
        return i18n._(visibilityHelp[text as OfferVisibility].label);
      default:
        return text;
    }
  };
}

import type { ApplicantKind, Language, OfferInput, OfferModality, OfferRecurrence, OfferToEditFragment, OfferVisibility } from '../../gql/graphql';

// What the form of an offer holds: the words of the controls, empty where nothing is said.

export type OfferForm = {
  language: Language;
  name: string;
  summary: string;
  conditions: string;
  modality: string;
  themes: string[];
  states: string[];
  regions: string[];
  applicantKinds: string[];
  throughPartner: boolean;
  currency: string;
  envelopeAmount: string;
  isEnvelopePrivate: boolean;
  leastAmount: string;
  mostAmount: string;
  leastMonths: string;
  mostMonths: string;
  opensOn: string;
  closesOn: string;
  recurrence: string;
  visibility: string;
};

export const blank = (language: Language): OfferForm => ({
  language,
  name: '',
  summary: '',
  conditions: '',
  modality: '',
  themes: [],
  states: [],
  regions: [],
  applicantKinds: [],
  throughPartner: false,
  currency: '',
  envelopeAmount: '',
  isEnvelopePrivate: true,
  leastAmount: '',
  mostAmount: '',
  leastMonths: '',
  mostMonths: '',
  opensOn: '',
  closesOn: '',
  recurrence: 'NONE',
  visibility: 'PUBLIC',
});

// What is no number of months is none: the API takes whole numbers alone.
const months = (typed: string) => (/^\d{1,9}$/.test(typed) ? Number(typed) : undefined);

/** The input of the API. It stands for the whole: what it does not say, the offer says no longer. */
export function toInput(form: OfferForm): OfferInput {
  return {
    language: form.language,
    name: form.name,
    summary: form.summary,
    conditions: form.conditions,
    modality: (form.modality || undefined) as OfferModality | undefined,
    themes: form.themes,
    states: form.states,
    regions: form.regions,
    applicantKinds: form.applicantKinds as ApplicantKind[],
    throughPartner: form.throughPartner,
    currency: form.currency || undefined,
    envelopeAmount: form.envelopeAmount || undefined,
    isEnvelopePrivate: form.isEnvelopePrivate,
    leastAmount: form.leastAmount || undefined,
    mostAmount: form.mostAmount || undefined,
    leastMonths: months(form.leastMonths),
    mostMonths: months(form.mostMonths),
    opensOn: form.opensOn || undefined,
    closesOn: form.closesOn || undefined,
    recurrence: form.recurrence as OfferRecurrence,
    visibility: form.visibility as OfferVisibility,
  };
}

/** The language in which an offer is written: that of what it is for, else of its conditions. */
export const languageOf = (offer: OfferToEditFragment, otherwise: Language): Language =>
  ((offer.summaryLanguage ?? offer.conditionsLanguage) as Language | null) ?? otherwise;

/** What an offer says, with its texts as they were answered. */
export function fromOffer(offer: OfferToEditFragment, language: Language): OfferForm {
  return {
    language,
    name: offer.name,
    summary: offer.summary ?? '',
    conditions: offer.conditions ?? '',
    modality: offer.modality,
    themes: (offer.themes ?? []).map(({ code }) => code),
    states: (offer.states ?? []).map(({ id }) => id),
    regions: (offer.regions ?? []).map(({ id }) => id),
    applicantKinds: offer.applicantKinds,
    throughPartner: offer.throughPartner,
    currency: offer.currency ?? '',
    envelopeAmount: offer.envelope?.amount ?? '',
    isEnvelopePrivate: offer.isEnvelopePrivate ?? true,
    leastAmount: offer.leastAmount ?? '',
    mostAmount: offer.mostAmount ?? '',
    leastMonths: String(offer.leastMonths ?? ''),
    mostMonths: String(offer.mostMonths ?? ''),
    opensOn: offer.opensOn ?? '',
    closesOn: offer.closesOn ?? '',
    recurrence: offer.recurrence,
    visibility: offer.visibility ?? 'PUBLIC',
  };
}

/** The texts, which an offer may have in several languages; its name is one. */
const texts = ['summary', 'conditions'] as const;

/** The same without its texts: the form of a language that the offer is not written in yet. */
export const withoutTexts = (form: OfferForm, language: Language): OfferForm => ({ ...form, summary: '', conditions: '', language });

/** Whether a field of the form is one of the texts. */
export const isText = (name: string): name is (typeof texts)[number] => (texts as readonly string[]).includes(name);

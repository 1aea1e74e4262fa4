import type { Audience, Language, NeedInput, NeedModality, NeedPriority, NeedToEditFragment } from '../../gql/graphql';
import type { Share } from '../../ui/Form';

// What the form of a need holds: the words of the controls, empty where nothing is said.

export type NeedForm = {
  language: Language;
  title: string;
  summary: string;
  quantity: string;
  site: string;
  baseline: string;
  agency: string;
  upkeep: string;
  financingAfter: string;
  themes: Share[];
  costAmount: string;
  costCurrency: string;
  yearly: Array<{ year: string; amount: string }>;
  startDate: string;
  endDate: string;
  modality: string;
  priority: string;
  reportID: string;
  audience: string;
  detailsAudience: string;
  namedDonors: string[];
  /** On whose behalf, and from which paper: what the secretariat enters alone. */
  stateID: string;
  source: string;
};

export const blank = (language: Language): NeedForm => ({
  language,
  title: '',
  summary: '',
  quantity: '',
  site: '',
  baseline: '',
  agency: '',
  upkeep: '',
  financingAfter: '',
  themes: [],
  costAmount: '',
  costCurrency: '',
  yearly: [],
  startDate: '',
  endDate: '',
  modality: '',
  priority: '',
  reportID: '',
  audience: 'PUBLIC',
  detailsAudience: '',
  namedDonors: [],
  stateID: '',
  source: '',
});

/** The texts, which a need may have in several languages. */
const texts = ['title', 'summary', 'quantity', 'site', 'baseline', 'upkeep', 'financingAfter'] as const;

/** The input of the API. It stands for the whole: what it does not say, the need says no longer. */
export function toInput(form: NeedForm): NeedInput {
  return {
    language: form.language,
    title: form.title,
    summary: form.summary,
    quantity: form.quantity,
    site: form.site,
    baseline: form.baseline,
    agency: form.agency,
    upkeep: form.upkeep,
    financingAfter: form.financingAfter,
    themes: form.themes.map(({ of, percentage }) => ({ theme: of, percentage })),
    costAmount: form.costAmount || undefined,
    costCurrency: form.costCurrency || undefined,
    // A row whose year is not chosen yet is sent too, for the API to say so.
    yearly: form.yearly.map(({ year, amount }) => ({ year: Number(year) || 0, amount })),
    startDate: form.startDate || undefined,
    endDate: form.endDate || undefined,
    modality: (form.modality || undefined) as NeedModality | undefined,
    priority: (form.priority || undefined) as NeedPriority | undefined,
    reportID: form.reportID || undefined,
    audience: (form.audience || undefined) as Audience | undefined,
    detailsAudience: (form.detailsAudience || undefined) as Audience | undefined,
    namedDonors: form.namedDonors,
  };
}

/** 33.330000 as people write it. */
const plain = (decimal: string) => (decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal);

/** The language in which a need is written: that of its title, else of what it says first. */
export const languageOf = (need: NeedToEditFragment, otherwise: Language): Language =>
  ((need.titleLanguage ?? need.summaryLanguage) as Language | null) ?? otherwise;

/** What a need says, with its texts as they were answered. */
export function fromNeed(need: NeedToEditFragment, language: Language): NeedForm {
  return {
    ...blank(language),
    title: need.title ?? '',
    summary: need.summary ?? '',
    quantity: need.details?.quantity ?? '',
    site: need.details?.site ?? '',
    baseline: need.details?.baseline ?? '',
    agency: need.agency,
    upkeep: need.upkeep ?? '',
    financingAfter: need.financingAfter ?? '',
    themes: (need.themes ?? []).map(({ theme, percentage }) => ({ of: theme.code, percentage: plain(percentage) })),
    costAmount: need.cost?.amount ?? '',
    costCurrency: need.cost?.currency ?? '',
    yearly: need.yearly.map(({ year, amount }) => ({ year: String(year), amount })),
    startDate: need.startDate ?? '',
    endDate: need.endDate ?? '',
    modality: need.modality ?? '',
    priority: need.priority ?? '',
    reportID: need.reportID ?? '',
    audience: need.audience ?? '',
    detailsAudience: need.detailsAudience ?? '',
    namedDonors: (need.namedDonors ?? []).map(({ donor }) => donor.id),
  };
}

/** The same without its texts: the form of a language that the need is not written in yet. */
export const withoutTexts = (form: NeedForm, language: Language): NeedForm => ({
  ...form,
  ...Object.fromEntries(texts.map((name) => [name, ''])),
  language,
});

/** What would be said in the one language or the other: a translation that is begun makes a need no less complete. */
export const filled = (form: NeedForm, original: NeedForm | undefined): NeedForm =>
  original ? { ...form, ...Object.fromEntries(texts.map((name) => [name, form[name] || original[name]])) } : form;

/** Whether a field of the form is one of the texts. */
export const isText = (name: keyof NeedForm): boolean => (texts as readonly string[]).includes(name);

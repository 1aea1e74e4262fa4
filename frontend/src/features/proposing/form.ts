import type { Language, ParticipationRole, ProposalInput, ProposalToEditFragment } from '../../gql/graphql';
import { units, written } from '../../ui/decimal';
import type { Share } from '../../ui/Form';
import { rows } from '../../app/reference';

// What the form of a proposal holds: the words of the controls, empty where nothing is said.

export type Recipient = Share & { hasActivity: boolean };
export type Partner = { of: string; role: ParticipationRole };
export type BudgetLine = { year: string; label: string; amount: string };
export type Result = { title: string; indicator: string; countsPeople: boolean; baseline: string; target: string };

export type ProposalForm = {
  language: Language;
  title: string;
  summary: string;
  needs: Share[];
  workingLanguages: string[];
  /** States and regions by their ids. */
  recipients: Recipient[];
  themes: Share[];
  genderMarker: string;
  partners: Partner[];
  startDate: string;
  endDate: string;
  currency: string;
  budget: BudgetLine[];
  results: Result[];
};

export const blank = (language: Language): ProposalForm => ({
  language,
  title: '',
  summary: '',
  needs: [],
  workingLanguages: [],
  recipients: [],
  themes: [],
  genderMarker: '',
  partners: [],
  startDate: '',
  endDate: '',
  currency: '',
  budget: [],
  results: [],
});

/** Whether an id is that of a region, which is chosen in the same list as States. */
export const isRegion = (id: string): boolean => id.startsWith('reg_');

/** The input of the API. It stands for the whole: what it does not say, the proposal says no longer. */
export function toInput(form: ProposalForm): ProposalInput {
  return {
    language: form.language,
    title: form.title,
    summary: form.summary,
    needs: form.needs.map(({ of, percentage }) => ({ needID: of, percentage })),
    workingLanguages: form.workingLanguages as Language[],
    recipients: form.recipients.map(({ of, percentage, hasActivity }) => ({
      ...(isRegion(of) ? { regionID: of } : { stateID: of || undefined }),
      percentage,
      hasActivity,
    })),
    themes: form.themes.map(({ of, percentage }) => ({ theme: of, percentage })),
    genderMarker: form.genderMarker === '' ? undefined : Number(form.genderMarker),
    partners: form.partners.map(({ of, role }) => ({ organisationID: of, role })),
    startDate: form.startDate || undefined,
    endDate: form.endDate || undefined,
    currency: form.currency || undefined,
    // A line whose year is not chosen yet is sent too, for the API to say so.
    budget: form.budget.map(({ year, label, amount }) => ({ year: Number(year) || 0, label, amount })),
    results: form.results.map(({ baseline, target, ...said }) => ({ ...said, baseline: baseline || undefined, target: target || undefined })),
  };
}

/** 33.330000 as people write it. */
const plain = (decimal: string | null | undefined) => (decimal ? written(units(decimal)) : '');

const inOrder = <Row extends { position: number }>(list: Row[] | null | undefined): Row[] =>
  (list ?? []).toSorted((a, b) => a.position - b.position);

/** The language in which a proposal is written: that of its title, else of its summary. */
export const languageOf = (project: ProposalToEditFragment, otherwise: Language): Language =>
  ((project.titleLanguage ?? project.summaryLanguage) as Language | null) ?? otherwise;

/** What a proposal says, with its texts as they were answered. */
export function fromProject(project: ProposalToEditFragment, language: Language): ProposalForm {
  return {
    language,
    title: project.title ?? '',
    summary: project.summary ?? '',
    needs: (project.needLinks ?? []).map(({ needID, share }) => ({ of: needID, percentage: plain(share) })),
    workingLanguages: project.workingLanguages,
    recipients: (project.recipients ?? []).map(({ stateID, regionID, percentage, hasActivity }) => ({
      of: stateID ?? regionID ?? '',
      percentage: plain(percentage),
      hasActivity,
    })),
    themes: (project.themes ?? []).map(({ theme, percentage }) => ({ of: theme.code, percentage: plain(percentage) })),
    genderMarker: typeof project.genderMarker === 'number' ? String(project.genderMarker) : '',
    partners: rows(project.participations).map(({ organisation, role }) => ({ of: organisation.id, role })),
    startDate: project.startDate ?? '',
    endDate: project.endDate ?? '',
    currency: project.budget?.currency ?? '',
    budget: inOrder(project.budgetLines).map(({ year, label, amount }) => ({
      year: year ? String(year) : '',
      label: label ?? '',
      amount: plain(amount),
    })),
    results: inOrder(project.results).map(({ title, indicator, countsPeople, baseline, target }) => ({
      title: title ?? '',
      indicator: indicator ?? '',
      countsPeople,
      baseline: plain(baseline),
      target: plain(target),
    })),
  };
}

/** The same without its texts: the form of a language that the proposal is not written in yet. */
export const withoutTexts = (form: ProposalForm, language: Language): ProposalForm => ({
  ...form,
  language,
  title: '',
  summary: '',
  budget: form.budget.map((line) => ({ ...line, label: '' })),
  results: form.results.map((result) => ({ ...result, title: '', indicator: '' })),
});

import type { ExperienceInput, ExperienceToEditFragment, Language } from '../../gql/graphql';

// What the form of an experience holds: the words of the controls, empty where nothing is said.

export type ExperienceForm = {
  language: Language;
  title: string;
  summary: string;
  learnt: string;
  places: string[];
  themes: string[];
  year: string;
  projectID: string;
};

export const blank = (language: Language): ExperienceForm => ({
  language,
  title: '',
  summary: '',
  learnt: '',
  places: [],
  themes: [],
  year: '',
  projectID: '',
});

/** The input of the API. It stands for the whole: what it does not say, the experience says no longer. */
export const toInput = (form: ExperienceForm): ExperienceInput => ({
  ...form,
  year: form.year ? Number(form.year) : undefined,
  projectID: form.projectID || undefined,
});

/** The texts, which an experience may have in several languages. */
const texts = ['title', 'summary', 'learnt'] as const;

/** The language in which an experience is written: that of its title, else of what it says first. */
export const languageOf = (one: ExperienceToEditFragment, otherwise: Language): Language =>
  ((one.titleLanguage ?? one.summaryLanguage ?? one.learntLanguage) as Language | null) ?? otherwise;

/** What an experience says, with its texts as they were answered. */
export const fromExperience = (one: ExperienceToEditFragment, language: Language): ExperienceForm => ({
  language,
  title: one.title ?? '',
  summary: one.summary ?? '',
  learnt: one.learnt ?? '',
  places: (one.places ?? []).map(({ id }) => id),
  themes: (one.themes ?? []).map(({ code }) => code),
  year: String(one.year ?? ''),
  projectID: one.projectID ?? '',
});

/** The same without its texts: the form of a language that the experience is not written in yet. */
export const withoutTexts = (form: ExperienceForm, language: Language): ExperienceForm => ({
  ...form,
  ...Object.fromEntries(texts.map((name) => [name, ''])),
  language,
});

/** Whether a field of the form is one of the texts. */
export const isText = (name: string): name is (typeof texts)[number] => (texts as readonly string[]).includes(name);

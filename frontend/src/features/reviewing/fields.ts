import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { partnerWords } from '../../app/projectWords';
import type { ParticipationRole } from '../../gql/graphql';
import { isLanguage, languages } from '../../ui/languages';

// What a proposal says is compared by path: recipients.BDI.percentage, budget.1.amount. Here is what people call each.

export const sections = ['what', 'recipients', 'themes', 'partners', 'budget', 'results', 'other'] as const;
export type Section = (typeof sections)[number];

export const sectionWords: Record<Section, MessageDescriptor> = {
  what: msg`What it answers`,
  recipients: msg`Who receives`,
  themes: msg`Themes`,
  partners: msg`Partners`,
  budget: msg`Budget and time`,
  results: msg`Results`,
  other: msg`Other`,
};

/** How what a field says is written. */
export type Kind = 'text' | 'plain' | 'percent' | 'amount' | 'day' | 'year' | 'flag' | 'languages' | 'gender';

/** What paths name by a code, in words; the code itself where it is not known. */
export type Names = { place: (code: string) => string; theme: (code: string) => string; need: (id: string) => string };

type Rule = {
  path: RegExp;
  section: Section;
  kind: Kind;
  /** What the field is called, by what its path holds. */
  label: (i18n: I18n, names: Names, ...found: string[]) => string;
};

const language = (code: string) => (isLanguage(code) ? languages[code].name : code);

const rules: Rule[] = [
  { path: /^title\.(\w+)$/, section: 'what', kind: 'text', label: (i18n, _, lang = '') => i18n._(msg`Title (${language(lang)})`) },
  { path: /^summary\.(\w+)$/, section: 'what', kind: 'text', label: (i18n, _, lang = '') => i18n._(msg`What will be done (${language(lang)})`) },
  { path: /^needs\.(\w+)\.percentage$/, section: 'what', kind: 'percent', label: (i18n, names, id = '') => i18n._(msg`Need: ${names.need(id)}`) },
  { path: /^workingLanguages$/, section: 'what', kind: 'languages', label: (i18n) => i18n._(msg`Working languages`) },
  { path: /^recipients\.([^.]+)\.percentage$/, section: 'recipients', kind: 'percent', label: (_i18n, names, code = '') => names.place(code) },
  {
    path: /^recipients\.([^.]+)\.hasActivity$/,
    section: 'recipients',
    kind: 'flag',
    label: (i18n, names, code = '') => i18n._(msg`Activity in the country: ${names.place(code)}`),
  },
  { path: /^themes\.(.+)$/, section: 'themes', kind: 'percent', label: (_i18n, names, code = '') => names.theme(code) },
  { path: /^genderMarker$/, section: 'themes', kind: 'gender', label: (i18n) => i18n._(msg`Gender equality`) },
  {
    path: /^partners\.([A-Z]+)\..+$/s,
    section: 'partners',
    kind: 'plain',
    label: (i18n, _, role = '') => (role in partnerWords ? i18n._(partnerWords[role as ParticipationRole]) : role),
  },
  { path: /^startDate$/, section: 'budget', kind: 'day', label: (i18n) => i18n._(msg`First day`) },
  { path: /^endDate$/, section: 'budget', kind: 'day', label: (i18n) => i18n._(msg`Last day`) },
  { path: /^currency$/, section: 'budget', kind: 'plain', label: (i18n) => i18n._(msg`Currency`) },
  { path: /^budget\.(\d+)\.year$/, section: 'budget', kind: 'year', label: (i18n, _, line) => i18n._(msg`Line ${line}: year`) },
  {
    path: /^budget\.(\d+)\.label\.(\w+)$/,
    section: 'budget',
    kind: 'text',
    label: (i18n, _, line, lang = '') => i18n._(msg`Line ${line}: what for (${language(lang)})`),
  },
  { path: /^budget\.(\d+)\.amount$/, section: 'budget', kind: 'amount', label: (i18n, _, line) => i18n._(msg`Line ${line}: amount`) },
  {
    path: /^results\.(\d+)\.title\.(\w+)$/,
    section: 'results',
    kind: 'text',
    label: (i18n, _, result, lang = '') => i18n._(msg`Result ${result} (${language(lang)})`),
  },
  {
    path: /^results\.(\d+)\.indicator\.(\w+)$/,
    section: 'results',
    kind: 'text',
    label: (i18n, _, result, lang = '') => i18n._(msg`Result ${result}: indicator (${language(lang)})`),
  },
  { path: /^results\.(\d+)\.countsPeople$/, section: 'results', kind: 'flag', label: (i18n, _, result) => i18n._(msg`Result ${result}: counts people`) },
  { path: /^results\.(\d+)\.baseline$/, section: 'results', kind: 'amount', label: (i18n, _, result) => i18n._(msg`Result ${result}: today`) },
  { path: /^results\.(\d+)\.target$/, section: 'results', kind: 'amount', label: (i18n, _, result) => i18n._(msg`Result ${result}: wanted`) },
];

/** What a path means. A field that is not known here yet is called by its path. */
export function fieldOf(path: string, i18n: I18n, names: Names): { section: Section; kind: Kind; label: string; lang?: string } {
  for (const { path: pattern, section, kind, label } of rules) {
    const found = pattern.exec(path);
    if (!found) continue;
    const lang = kind === 'text' ? found.at(-1) : undefined;
    return { section, kind, label: label(i18n, names, ...found.slice(1)), lang };
  }
  return { section: 'other', kind: 'plain', label: path };
}

const NUMBERED = /^(?:budget|results)\.(\d+)/;

/** The order in which fields are read: by section, within it as they stand in the list above, lines and results by number. */
export function inOrder<One extends { field: string }>(all: One[]): One[] {
  const key = ({ field }: One) => {
    const index = rules.findIndex(({ path }) => path.test(field));
    const section = index < 0 ? sections.length : sections.indexOf(rules[index]!.section);
    return [section, Number(NUMBERED.exec(field)?.[1] ?? 0), index] as const;
  };
  return all.toSorted((a, b) => {
    const [x, y] = [key(a), key(b)];
    return x[0] - y[0] || x[1] - y[1] || x[2] - y[2] || a.field.localeCompare(b.field);
  });
}

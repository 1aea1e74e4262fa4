import { msg } from '@lingui/core/macro';
import type { Compared } from '../../app/Versions';
import type { ReplyFragment } from '../../gql/graphql';
import { languages, type Language } from '../../ui/languages';

// What the form of a canned reply holds: its name, and its text in each of the six languages.

export type ReplyForm = { name: string } & Record<Language, string>;

/** The languages in the order in which the form has them and the API is given them. */
export const order = Object.keys(languages) as Language[];

export const blank: ReplyForm = { name: '', ar: '', zh: '', en: '', fr: '', ru: '', es: '' };

export const fromReply = ({ name, texts }: ReplyFragment): ReplyForm => ({
  ...blank,
  ...Object.fromEntries(texts.map(({ language, text }) => [language, text])),
  name,
});

export const toInput = (form: ReplyForm) => ({
  name: form.name.trim(),
  texts: order.map((language) => ({ language, text: form[language].trim() })),
});

export const fields: Compared<ReplyForm>[] = [
  { name: 'name', label: msg`Name`, inputs: ['name'] },
  ...order.map((language) => ({ name: language, label: { id: languages[language].name }, inputs: [language] })),
];

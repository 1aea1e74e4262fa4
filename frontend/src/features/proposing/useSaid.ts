import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { partnerWords } from '../../app/projectWords';
import { useReference } from '../../app/reference';
import { day } from '../../ui/dates';
import type { Share } from '../../ui/Form';
import { isLanguage, languages } from '../../ui/languages';
import { amount, money, percent, year } from '../../ui/numbers';
import type { ProposalForm } from './form';
import { total } from './money';
import type { NameOf } from './useNames';
import { genderWords } from './words';

const isNumber = (typed: string) => /^-?\d+(\.\d+)?$/.test(typed);

/** Says what a field of a form says, as text, with the names of what it names; empty where it says nothing. */
export function useSaid(nameOf: NameOf): (form: ProposalForm, name: string) => string {
  const { i18n } = useLingui();
  const { reference } = useReference();
  const places = new Map([...(reference?.states ?? []), ...(reference?.regions ?? [])].map(({ id, name }) => [id, name]));
  const themes = new Map((reference?.themes ?? []).map(({ code, name }) => [code, name]));
  const lang = i18n.locale;
  const shares = (list: Share[], name: (of: string) => string) =>
    list.map(({ of, percentage }) => `${isNumber(percentage) ? percent(lang, percentage) : '–'} ${of ? name(of) : '–'}`);
  const say: Record<string, (form: ProposalForm) => string[]> = {
    title: ({ title }) => [title],
    summary: ({ summary }) => [summary],
    needs: ({ needs }) => shares(needs, nameOf),
    workingLanguages: (form) => form.workingLanguages.map((one) => (isLanguage(one) ? languages[one].name : one)),
    recipients: ({ recipients }) =>
      recipients.flatMap((one) => {
        const [words] = shares([one], (id) => places.get(id) ?? '…');
        return one.hasActivity ? [words!] : [`${words} (${i18n._(msg`no activity in the country`)})`];
      }),
    themes: (form) => shares(form.themes, (code) => themes.get(code) ?? '…'),
    genderMarker: ({ genderMarker }) => [genderWords[genderMarker] ? i18n._(genderWords[genderMarker]) : ''],
    partners: ({ partners }) => partners.map(({ of, role }) => `${i18n._(partnerWords[role])}: ${nameOf(of)}`),
    startDate: ({ startDate }) => [startDate && day(lang, startDate)],
    endDate: ({ endDate }) => [endDate && day(lang, endDate)],
    budget: (form) => budget(i18n, form),
    results: ({ results }) => results.map((one) => result(i18n, one)),
  };
  return (form, name) => (say[name]?.(form) ?? []).filter(Boolean).join('\n');
}

function budget(i18n: I18n, { budget: lines, currency }: ProposalForm): string[] {
  const lang = i18n.locale;
  if (!lines.length) return [currency];
  const said = lines.map((line) =>
    [line.year && year(lang, Number(line.year)), line.label, isNumber(line.amount) ? money(lang, line.amount, currency) : line.amount || '–']
      .filter(Boolean)
      .join(' · '),
  );
  return [money(lang, total(lines), currency), ...said];
}

function result(i18n: I18n, { title, indicator, baseline, target }: ProposalForm['results'][number]): string {
  const number = (typed: string) => (isNumber(typed) ? amount(i18n.locale, typed) : typed || '–');
  const [from, to] = [number(baseline), number(target)];
  const aim = baseline || target ? i18n._(msg`from ${from} to ${to}`) : '';
  return [title || '–', indicator, aim].filter(Boolean).join(' · ');
}

import { useLingui } from '@lingui/react/macro';
import type { ReferenceData } from '../../app/reference';
import { useDonorNames } from '../../app/useDonorNames';
import { anyOf } from '../../ui/lists';
import { year } from '../../ui/numbers';
import type { Filters } from './search';
import { groupWords } from './words';

export type Words = Array<{ label: string; value: string }>;

/** The filters in words, the years always: what a figure depends on goes where the figure goes, also on paper. */
export function useWords(filters: Filters, reference: ReferenceData | undefined): Words {
  const { t, i18n } = useLingui();
  const lang = i18n.locale;
  const { fromYear, toYear, states, regions, groups, themes, donors, themeCertainty } = filters;
  const donorNames = useDonorNames(donors ?? []);
  const named = (codes: string[] | undefined, nameOf: (code: string) => string | undefined) =>
    codes && anyOf(lang, codes.map((code) => nameOf(code) ?? code));
  const years = () => {
    if (fromYear && toYear) return fromYear === toYear ? year(lang, toYear) : `${year(lang, fromYear)}–${year(lang, toYear)}`;
    if (fromYear) return t`from ${year(lang, fromYear)}`;
    return toYear ? t`until ${year(lang, toYear)}` : t`all`;
  };
  const donorWords = () => {
    if (!donors || !donorNames) return donors && '…';
    const known = [...donorNames.values()];
    return anyOf(lang, known.length < donors.length ? [...known, t`Unknown donor`] : known);
  };
  const words = [
    { label: t`Years`, value: years() },
    { label: t`States`, value: named(states, (code) => reference?.states.find((one) => one.iso3 === code)?.name) },
    { label: t`Regions`, value: named(regions, (code) => reference?.regions.find((one) => one.code === code)?.name) },
    { label: t`Groups`, value: groups && anyOf(lang, groups.map((one) => i18n._(groupWords[one]))) },
    { label: t`Themes`, value: named(themes, (code) => reference?.themes.find((one) => one.code === code)?.name) },
    { label: t`Donors`, value: donorWords() },
    { label: t`Themes assigned`, value: { ANY: undefined, CONFIRMED: t`Confirmed only`, SUGGESTED: t`Suggested only` }[themeCertainty ?? 'ANY'] },
  ];
  return words.flatMap(({ label, value }) => (value ? [{ label, value }] : []));
}

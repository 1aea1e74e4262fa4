import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { DonorChoice } from '../../app/DonorChoice';
import type { ReferenceData } from '../../app/reference';
import type { StateGroup, ThemeCertainty } from '../../gql/graphql';
import { yearOptions } from '../../app/years';
import { Choices } from '../../ui/Choices';
import { Select } from '../../ui/Field';
import { byName } from '../../ui/find';
import { firstMeasure, measures, measureWords, type Measure } from './measures';
import { groups, isFiltered, noFilters, type CoverageSearch } from './search';
import { useCoverageSearch } from './useCoverageSearch';
import { groupWords } from './words';

/** What the figures and the table are limited to; every filter stands in the address. */
export function CoverageFilters({ search, reference }: { search: CoverageSearch; reference?: ReferenceData }) {
  const { t, i18n } = useLingui();
  const lang = i18n.locale;
  const change = useCoverageSearch();
  const options = useMemo(() => {
    const named = (items: Array<{ name: string }>, value: (item: never) => string) =>
      items.toSorted(byName(lang, (item) => item.name)).map((item) => ({ value: value(item as never), label: item.name }));
    return {
      states: named(reference?.states ?? [], (state: ReferenceData['states'][number]) => state.iso3),
      regions: named(reference?.regions ?? [], (region: ReferenceData['regions'][number]) => region.code),
      themes: (reference?.themes ?? []).map((theme) => ({ value: theme.code, label: theme.name })),
    };
  }, [reference, lang]);
  return (
    <form className="filters" aria-label={t`Filters`} onSubmit={(event) => event.preventDefault()}>
      <Select
        label={t`Measure`}
        room="long"
        value={search.measure ?? firstMeasure}
        options={measures.map((value) => ({ value, label: i18n._(measureWords[value].name) }))}
        onChange={(value) => change({ measure: value as Measure })}
      />
      <Select
        label={t`From year`}
        value={String(search.fromYear ?? '')}
        empty={t`First`}
        options={yearOptions(lang, search.fromYear)}
        onChange={(value) => change({ fromYear: value ? Number(value) : undefined })}
      />
      <Select
        label={t`To year`}
        value={String(search.toYear ?? '')}
        empty={t`Last`}
        options={yearOptions(lang, search.toYear)}
        onChange={(value) => change({ toYear: value ? Number(value) : undefined })}
      />
      <Select
        label={t`Themes assigned`}
        room="wide"
        value={search.themeCertainty ?? 'ANY'}
        options={[
          { value: 'ANY', label: t`Confirmed or suggested` },
          { value: 'CONFIRMED', label: t`Confirmed only` },
          { value: 'SUGGESTED', label: t`Suggested only` },
        ]}
        onChange={(value) => change({ themeCertainty: value === 'ANY' ? undefined : (value as ThemeCertainty) })}
      />
      <Choices
        label={t`States`}
        options={options.states}
        chosen={search.states ?? []}
        onChange={(chosen) => change({ states: orUndefined(chosen) })}
      />
      <Choices
        label={t`Regions`}
        options={options.regions}
        chosen={search.regions ?? []}
        onChange={(chosen) => change({ regions: orUndefined(chosen) })}
      />
      <Choices
        label={t`Groups`}
        options={groups.map((value) => ({ value, label: i18n._(groupWords[value]) }))}
        chosen={search.groups ?? []}
        onChange={(chosen) => change({ groups: orUndefined(chosen) as StateGroup[] | undefined })}
      />
      <Choices
        label={t`Themes`}
        options={options.themes}
        chosen={search.themes ?? []}
        onChange={(chosen) => change({ themes: orUndefined(chosen) })}
      />
      <DonorChoice
        label={t`Donors`}
        chosen={search.donors ?? []}
        onChange={(chosen) => change({ donors: orUndefined(chosen) })}
      />
      {isFiltered(search) && (
        <button type="button" className="button" onClick={() => change(noFilters)}>
          <Trans>Clear filters</Trans>
        </button>
      )}
    </form>
  );
}

const orUndefined = (chosen: string[]) => (chosen.length ? chosen : undefined);

import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { DonorChoice } from '../../app/DonorChoice';
import { useReference } from '../../app/reference';
import { useLanguage } from '../../app/useLanguage';
import { publicStages } from '../../app/projectCodes';
import { stageWords } from '../../app/words';
import { yearOptions } from '../../app/years';
import type { ProjectStage } from '../../gql/graphql';
import { SearchBox, Select } from '../../ui/Field';
import { byName } from '../../ui/find';
import { TYPING_PAUSE_MS } from '../../ui/usePaused';
import { ALL_PROJECTS, ANY_THEME, isFiltered, NO_THEME, type ProjectsSearch, type Sort } from './search';

/** What the list is limited to; every filter stands in the address. */
export function ProjectFilters({ search }: { search: ProjectsSearch }) {
  const { t, i18n } = useLingui();
  const lang = useLanguage();
  const { reference } = useReference();
  const navigate = useNavigate({ from: '/$lang/projects' });
  // Another filter means another list: it begins at its first page.
  const change = (part: ProjectsSearch, replace = false) =>
    void navigate({ search: (now: ProjectsSearch) => ({ ...now, after: undefined, ...part }), resetScroll: false, replace });
  const states = useMemo(
    () => (reference?.states ?? []).toSorted(byName(lang, (one) => one.name)).map((one) => ({ value: one.iso3, label: one.name })),
    [reference, lang],
  );
  return (
    <form className="filters" role="search" aria-label={t`Filters`} onSubmit={(event) => event.preventDefault()}>
      <TypedText text={search.text ?? ''} onChange={(text) => change({ text: text || undefined }, true)} />
      <Select
        label={t`Theme`}
        room="wide"
        value={search.theme ?? ANY_THEME}
        options={[
          { value: ANY_THEME, label: t`Any theme` },
          ...(reference?.themes ?? []).map((one) => ({ value: one.code, label: one.name })),
          { value: NO_THEME, label: t`Without a theme` },
          { value: ALL_PROJECTS, label: t`With or without a theme` },
        ]}
        onChange={(value) => change({ theme: value === ANY_THEME ? undefined : value })}
      />
      <Select
        label={t`State`}
        room="long"
        value={search.state ?? ''}
        empty={t`All States`}
        options={states}
        onChange={(value) => change({ state: value || undefined })}
      />
      {/* One donor at a time: the one ticked last. */}
      <DonorChoice
        label={t`Donor`}
        chosen={search.donor ? [search.donor] : []}
        onChange={(chosen) => change({ donor: chosen.at(-1) })}
      />
      <Select
        label={t`Stage`}
        value={search.stage ?? ''}
        empty={t`Any stage`}
        options={publicStages.map((value) => ({ value, label: i18n._(stageWords[value]) }))}
        onChange={(value) => change({ stage: (value || undefined) as ProjectStage | undefined })}
      />
      <Select
        label={t`Under way in`}
        value={String(search.year ?? '')}
        empty={t`Any year`}
        options={yearOptions(lang, search.year)}
        onChange={(value) => change({ year: value ? Number(value) : undefined })}
      />
      <Select
        label={t`Order`}
        room="long"
        value={search.sort ?? 'newest'}
        options={[
          { value: 'newest', label: t`Newest first` },
          { value: 'oldest', label: t`Oldest first` },
          { value: 'title', label: t`By title` },
        ]}
        onChange={(value) => change({ sort: value === 'newest' ? undefined : (value as Sort) })}
      />
      {isFiltered(search) && (
        <button type="button" className="button" onClick={() => void navigate({ search: { sort: search.sort }, resetScroll: false })}>
          <Trans>Clear filters</Trans>
        </button>
      )}
    </form>
  );
}

/** The typed words; they reach the address after a pause, and follow it when Back changes it. */
function TypedText({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const { t } = useLingui();
  const [typed, setTyped] = useState(text);
  const [known, setKnown] = useState(text);
  if (text !== known) {
    setKnown(text);
    setTyped(text);
  }
  useEffect(() => {
    if (typed === text) return undefined;
    const pause = setTimeout(() => onChange(typed), TYPING_PAUSE_MS);
    return () => clearTimeout(pause);
  });
  return <SearchBox label={t`Search`} hint={t`Title or identifier`} value={typed} onChange={setTyped} />;
}

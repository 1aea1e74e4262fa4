import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { priorities, shownStages } from '../../app/needCodes';
import { needStageWords, priorityWords } from '../../app/needWords';
import { useReference } from '../../app/reference';
import { useLanguage } from '../../app/useLanguage';
import type { NeedPriority } from '../../gql/graphql';
import { SearchBox, Select } from '../../ui/Field';
import { byName } from '../../ui/find';
import { TYPING_PAUSE_MS } from '../../ui/usePaused';
import { ALL_STAGES, ASKING, isFiltered, type NeedsSearch, type Sort } from './search';

/** What the list is limited to; every filter stands in the address. */
export function NeedFilters({ search }: { search: NeedsSearch }) {
  const { t, i18n } = useLingui();
  const lang = useLanguage();
  const { reference } = useReference();
  const navigate = useNavigate({ from: '/$lang/needs' });
  // Another filter means another list: it begins at its first page.
  const change = (part: NeedsSearch, replace = false) =>
    void navigate({ search: (now: NeedsSearch) => ({ ...now, after: undefined, ...part }), resetScroll: false, replace });
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
        value={search.theme ?? ''}
        empty={t`Any theme`}
        options={(reference?.themes ?? []).map((one) => ({ value: one.code, label: one.name }))}
        onChange={(value) => change({ theme: value || undefined })}
      />
      <Select
        label={t`State`}
        room="long"
        value={search.state ?? ''}
        empty={t`All States`}
        options={states}
        onChange={(value) => change({ state: value || undefined })}
      />
      <Select
        label={t`Stage`}
        room="long"
        value={search.stage ?? ASKING}
        options={[
          { value: ASKING, label: t`Open or partly met` },
          ...shownStages.map((value) => ({ value, label: i18n._(needStageWords[value]) })),
          { value: ALL_STAGES, label: t`Any stage` },
        ]}
        onChange={(value) => change({ stage: value === ASKING ? undefined : (value as NeedsSearch['stage']) })}
      />
      <Select
        label={t`Priority`}
        value={search.priority ?? ''}
        empty={t`Any priority`}
        options={priorities.map((value) => ({ value, label: i18n._(priorityWords[value]) }))}
        onChange={(value) => change({ priority: (value || undefined) as NeedPriority | undefined })}
      />
      <Select
        label={t`Order`}
        room="long"
        value={search.sort ?? 'newest'}
        options={[
          { value: 'newest', label: t`Newest first` },
          { value: 'oldest', label: t`Oldest first` },
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
  return <SearchBox label={t`Search`} hint={t`Words of the title`} value={typed} onChange={setTyped} />;
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { modalityWords } from '../../app/needWords';
import { applicantKinds, offerModalities, shownOfferStages } from '../../app/offerCodes';
import { applicantWords, offerStageWords } from '../../app/offerWords';
import { useReference } from '../../app/reference';
import { useLanguage } from '../../app/useLanguage';
import { Select } from '../../ui/Field';
import { byName } from '../../ui/find';
import { ALL_STAGES, STANDING, type OffersSearch } from './search';
import { isFiltered } from './where';

/** What the list is limited to; every filter stands in the address. */
export function OfferFilters({ search }: { search: OffersSearch }) {
  const { t, i18n } = useLingui();
  const lang = useLanguage();
  const { reference } = useReference();
  const navigate = useNavigate({ from: '/$lang/offers' });
  // Another filter means another list: it begins at its first page.
  const change = (part: OffersSearch) =>
    void navigate({ search: (now: OffersSearch) => ({ ...now, after: undefined, ...part }), resetScroll: false });
  const states = useMemo(
    () => (reference?.states ?? []).toSorted(byName(lang, (one) => one.name)).map((one) => ({ value: one.iso3, label: one.name })),
    [reference, lang],
  );
  return (
    <form className="filters" role="search" aria-label={t`Filters`} onSubmit={(event) => event.preventDefault()}>
      <Select
        label={t`Theme`}
        room="wide"
        value={search.theme ?? ''}
        empty={t`Any theme`}
        options={(reference?.themes ?? []).map((one) => ({ value: one.code, label: one.name }))}
        onChange={(value) => change({ theme: value || undefined })}
      />
      <Select
        label={t`Eligible State`}
        room="long"
        value={search.state ?? ''}
        empty={t`All States`}
        options={states}
        onChange={(value) => change({ state: value || undefined })}
      />
      <Select
        label={t`Form of the help`}
        value={search.modality ?? ''}
        empty={t`Any form`}
        options={offerModalities.map((value) => ({ value, label: i18n._(modalityWords[value]) }))}
        onChange={(value) => change({ modality: (value || undefined) as OffersSearch['modality'] })}
      />
      <Select
        label={t`Stage`}
        room="long"
        value={search.stage ?? STANDING}
        options={[
          { value: STANDING, label: t`Open, or opens later` },
          ...shownOfferStages.map((value) => ({ value, label: i18n._(offerStageWords[value]) })),
          { value: ALL_STAGES, label: t`Any stage` },
        ]}
        onChange={(value) => change({ stage: value === STANDING ? undefined : (value as OffersSearch['stage']) })}
      />
      <Select
        label={t`Who can apply`}
        room="long"
        value={search.applicant ?? ''}
        empty={t`Anybody`}
        options={applicantKinds.map((value) => ({ value, label: i18n._(applicantWords[value]) }))}
        onChange={(value) => change({ applicant: (value || undefined) as OffersSearch['applicant'] })}
      />
      {isFiltered(search) && (
        <button type="button" className="button" onClick={() => void navigate({ search: {}, resetScroll: false })}>
          <Trans>Clear filters</Trans>
        </button>
      )}
    </form>
  );
}

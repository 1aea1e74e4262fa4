import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { applicantWords } from '../../app/offerWords';
import { useLanguage } from '../../app/useLanguage';
import type { OfferEntryFragment } from '../../gql/graphql';
import { day } from '../../ui/dates';
import { Money } from '../../ui/Money';

// What offers say, in words, for their list and for their own page.

/** What one project may ask for. */
export function Amounts({ offer: { leastAmount, mostAmount, currency } }: { offer: Pick<OfferEntryFragment, 'leastAmount' | 'mostAmount' | 'currency'> }) {
  const least = leastAmount && <Money amount={leastAmount} currency={currency} />;
  const most = mostAmount && <Money amount={mostAmount} currency={currency} />;
  if (least && most)
    return (
      <Trans>
        {least} to {most}
      </Trans>
    );
  if (most) return <Trans>at most {most}</Trans>;
  if (least) return <Trans>at least {least}</Trans>;
  return <Trans>Not stated</Trans>;
}

/** How long a project may take. */
export function Months({ least, most }: { least: number | null | undefined; most: number | null | undefined }) {
  if (least && most)
    return <Plural value={most} one={`${least} to # month`} other={`${least} to # months`} />;
  if (most) return <Plural value={most} one="at most # month" other="at most # months" />;
  if (least) return <Plural value={least} one="at least # month" other="at least # months" />;
  return <Trans>Not stated</Trans>;
}

type Asking = Pick<OfferEntryFragment, 'stage' | 'applicants' | 'applicantKinds' | 'throughPartner'>;

/** Who can apply: the kinds that the donor chose, or the words of who published it. */
export function Applicants({ offer: { stage, applicants, applicantKinds, throughPartner } }: { offer: Asking }) {
  const { i18n } = useLingui();
  return (
    <>
      {applicantKinds.length > 0 ? (
        <ul>
          {applicantKinds.map((kind) => (
            <li key={kind}>{i18n._(applicantWords[kind])}</li>
          ))}
        </ul>
      ) : applicants ? (
        <bdi>{applicants}</bdi>
      ) : stage === 'AS_PUBLISHED' ? (
        <Trans>Not stated</Trans>
      ) : (
        <Trans>Anybody</Trans>
      )}
      {throughPartner && (
        <small>
          <Trans>governments only through a partner</Trans>
        </small>
      )}
    </>
  );
}

/** When applications are taken, and whether again each year. */
export function Window({ offer: { opensOn, closesOn, recurrence } }: { offer: Pick<OfferEntryFragment, 'opensOn' | 'closesOn' | 'recurrence'> }) {
  const lang = useLanguage();
  const opens = opensOn && day(lang, opensOn);
  const closes = closesOn && day(lang, closesOn);
  return (
    <>
      {opens && closes ? (
        <Trans>
          {opens} to {closes}
        </Trans>
      ) : closes ? (
        <Trans>until {closes}</Trans>
      ) : opens ? (
        <Trans>from {opens} on</Trans>
      ) : (
        <Trans>At any time</Trans>
      )}
      {recurrence === 'YEARLY' && (
        <small>
          <Trans>again each year</Trans>
        </small>
      )}
    </>
  );
}

/** What was published elsewhere is said to be so, with the day on which that was checked. */
export function Checked({ offer: { sourceName, asOf } }: { offer: Pick<OfferEntryFragment, 'sourceName' | 'asOf'> }) {
  return (
    <>
      {sourceName && <bdi>{sourceName}</bdi>}
      <small>
        <AsPublished on={asOf} />
      </small>
    </>
  );
}

/** A source is checked on a day, or its year alone is known. */
export function AsPublished({ on }: { on: string }) {
  const lang = useLanguage();
  if (!on) return <Trans>as published</Trans>;
  return /^\d{4}$/.test(on) ? <Trans>as published, checked in {on}</Trans> : <Trans>as published, checked on {day(lang, on)}</Trans>;
}

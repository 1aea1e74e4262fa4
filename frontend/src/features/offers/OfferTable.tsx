import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, Link } from '@tanstack/react-router';
import { modalityWords } from '../../app/needWords';
import { offerStageWords } from '../../app/offerWords';
import { useLanguage } from '../../app/useLanguage';
import type { OfferEntryFragment } from '../../gql/graphql';
import { DataTable } from '../../ui/DataTable';
import { Tag } from '../../ui/Tag';
import { Amounts, Applicants, Checked, Window } from './said';

/** Declared offers as a table; as cards where the page is narrow. */
export function OfferTable({ offers, busy }: { offers: OfferEntryFragment[]; busy: boolean }) {
  const { t, i18n } = useLingui();
  return (
    <DataTable
      label={t`Declared offers`}
      rows={offers}
      keyOf={({ id }) => id}
      busy={busy}
      columns={[
        { heading: t`Offer`, names: true, cell: (offer) => <Name offer={offer} /> },
        { heading: t`Donor`, cell: ({ donor }) => (donor ? <bdi>{donor.name}</bdi> : '–') },
        { heading: t`Themes`, cell: ({ themes }) => <Themes themes={themes ?? []} /> },
        { heading: t`Form of the help`, cell: ({ modality }) => i18n._(modalityWords[modality]) },
        { heading: t`For one project`, cell: (offer) => <Amounts offer={offer} /> },
        { heading: t`Who can apply`, cell: (offer) => <Applicants offer={offer} /> },
        { heading: t`Window`, cell: (offer) => <Window offer={offer} /> },
        { heading: t`Stage`, cell: ({ stage }) => <Tag>{i18n._(offerStageWords[stage])}</Tag> },
      ]}
    />
  );
}

/** Windows as others published them: each with the page that says so, and when that was read. */
export function WindowTable({ windows }: { windows: OfferEntryFragment[] }) {
  const { t } = useLingui();
  return (
    <DataTable
      label={t`Funding windows known from public pages`}
      rows={windows}
      keyOf={({ id }) => id}
      columns={[
        { heading: t`Window`, names: true, cell: (one) => <Name offer={one} /> },
        { heading: t`Run by`, cell: ({ administrator }) => (administrator ? <bdi>{administrator}</bdi> : <Trans>Not stated</Trans>) },
        { heading: t`For one project`, cell: (one) => <Amounts offer={one} /> },
        { heading: t`Who can apply`, cell: (one) => <Applicants offer={one} /> },
        { heading: t`Source`, cell: (one) => <Checked offer={one} /> },
      ]}
    />
  );
}

const route = getRouteApi('/$lang/offers');

/** The link to the offer, which remembers the list that it was followed from. */
function Name({ offer }: { offer: OfferEntryFragment }) {
  const lang = useLanguage();
  const search = route.useSearch();
  return (
    <Link to="/$lang/offers/$offer" params={{ lang, offer: offer.id }} state={{ offers: search }}>
      <bdi>{offer.name || <Trans>Unnamed offer</Trans>}</bdi>
    </Link>
  );
}

// More would make one row as tall as the page; the offer's own page has them all.
const SHOWN = 3;

function Themes({ themes }: { themes: Array<{ id: string; name: string }> }) {
  const rest = themes.length - SHOWN;
  if (!themes.length) return <Trans>Any theme</Trans>;
  return (
    <>
      <ul>
        {themes.slice(0, SHOWN).map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
      {rest > 0 && (
        <small>
          <Trans>and {rest} more</Trans>
        </small>
      )}
    </>
  );
}

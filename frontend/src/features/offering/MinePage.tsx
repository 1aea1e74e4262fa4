import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMemo, useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { ApiFailure } from '../../app/errors';
import { standingStages } from '../../app/offerCodes';
import { offerStageWords } from '../../app/offerWords';
import { Private } from '../../app/Private';
import { rows } from '../../app/reference';
import { useViewer } from '../../app/session';
import { Unsaved } from '../../app/Unsaved';
import { useKept } from '../../app/useKept';
import { useLanguage } from '../../app/useLanguage';
import { graphql } from '../../gql';
import type { MyOfferFragment, OfferStage } from '../../gql/graphql';
import { DataTable } from '../../ui/DataTable';
import { day } from '../../ui/dates';
import { Empty, Skeleton } from '../../ui/Notice';
import { Tag } from '../../ui/Tag';
import { useTitle } from '../../ui/title';
import { dueOf, type Due } from './due';
import '../../app/editor.css';

const MyOffers = graphql(`
  query MyOffers($organisation: ID!) {
    offers(
      first: 100
      where: { hasDonorWith: [{ organisationID: $organisation }], stageNEQ: AS_PUBLISHED }
      orderBy: { field: UPDATED_AT, direction: DESC }
    ) {
      totalCount
      edges {
        node {
          ...MyOffer
        }
      }
    }
  }
  fragment MyOffer on Offer {
    id
    name
    stage
    updatedAt
    opensOn
    closesOn
    confirmBy
    permissions {
      canSave
      canReconfirm
      canReopen
    }
  }
`);

/** The offers of the organisation for which the viewer acts, what is due first. */
export function MinePage() {
  return (
    <Private portal="donor">
      <Mine />
    </Private>
  );
}

const isStanding = (stage: OfferStage) => (standingStages as readonly OfferStage[]).includes(stage);
const isHalted = (stage: OfferStage) => stage === 'SUSPENDED' || stage === 'EXHAUSTED';

function Mine() {
  const { t } = useLingui();
  const lang = useLanguage();
  const { membership } = useViewer();
  const { organisation } = membership;
  useTitle(t`My offers`);
  const variables = useMemo(() => ({ organisation: organisation?.id ?? '' }), [organisation]);
  const [{ data, error, fetching }, retry] = useQuery({ query: MyOffers, variables, requestPolicy: 'cache-and-network' });
  const kept = useKept(data?.offers, error);
  const [today] = useState(() => new Date());
  const offers = kept ? rows(kept) : [];
  const due = dueOf(offers, today);
  const groups = [
    { title: t`Drafts`, of: offers.filter(({ stage }) => stage === 'DRAFT') },
    { title: t`Open, or opens later`, of: offers.filter(({ stage }) => isStanding(stage)) },
    { title: t`Suspended or spent`, of: offers.filter(({ stage }) => isHalted(stage)) },
    { title: t`No longer offered`, of: offers.filter(({ stage }) => stage === 'CLOSED' || stage === 'EXPIRED') },
  ];
  const more = kept ? kept.totalCount - offers.length : 0;
  return (
    <>
      <div className="head">
        <div>
          <h1>
            <Trans>My offers</Trans>
          </h1>
          <p className="lede">
            <bdi>{organisation?.name}</bdi>
          </p>
        </div>
        <div className="actions">
          <Link className="button button-main" to="/$lang/offers/new" params={{ lang }}>
            <Trans>Begin an offer</Trans>
          </Link>
        </div>
      </div>
      <NotSaved />
      {error && <ApiFailure error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />}
      {!kept && !error && <Skeleton size="table" />}
      {kept && offers.length === 0 && (
        <Empty>
          <p>
            <Trans>Nothing is offered yet. States find what is offered here when they plan what to ask for.</Trans>
          </p>
        </Empty>
      )}
      {due.length > 0 && (
        <Group title={<Trans>What is due</Trans>}>
          <ul className="due">
            {due.map((one) => (
              <li key={one.offer.id} className={one.isLate ? 'late' : undefined}>
                <Name offer={one.offer} />
                <small>
                  <Why due={one} />
                </small>
              </li>
            ))}
          </ul>
        </Group>
      )}
      {groups.map(({ title, of }) =>
        of.length ? (
          <Group key={title} title={title}>
            <Table label={title} offers={of} busy={fetching} />
          </Group>
        ) : null,
      )}
      {more > 0 && (
        <p className="note">
          <Plural value={more} one="# older offer is not shown." other="# older offers are not shown." />
        </p>
      )}
    </>
  );
}

/** What was typed in this browser and never saved. */
function NotSaved() {
  const lang = useLanguage();
  return (
    <Unsaved
      form="offer"
      name="name"
      unnamed={<Trans>Unnamed offer</Trans>}
      link={({ id, language, name }) =>
        id ? (
          <Link to="/$lang/offers/$offer/edit" params={{ lang, offer: id }} search={{ in: language }}>
            {name}
          </Link>
        ) : (
          <Link to="/$lang/offers/new" params={{ lang }}>
            {name}
          </Link>
        )
      }
    />
  );
}

function Group({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className="section">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Name({ offer }: { offer: MyOfferFragment }) {
  const lang = useLanguage();
  const name = offer.name ? <bdi>{offer.name}</bdi> : <Trans>Unnamed offer</Trans>;
  return offer.stage === 'DRAFT' && offer.permissions.canSave ? (
    <Link to="/$lang/offers/$offer/edit" params={{ lang, offer: offer.id }}>
      {name}
    </Link>
  ) : (
    <Link to="/$lang/offers/$offer" params={{ lang, offer: offer.id }}>
      {name}
    </Link>
  );
}

function Why({ due: { kind, on } }: { due: Due }) {
  const lang = useLanguage();
  if (kind === 'confirm')
    return <Trans>Confirm by {day(lang, on)} that the offer still stands; otherwise it expires 60 days later.</Trans>;
  return <Trans>The offer expired. Open it again if it still stands.</Trans>;
}

function Table({ label, offers, busy }: { label: string; offers: MyOfferFragment[]; busy: boolean }) {
  const { t, i18n } = useLingui();
  const lang = useLanguage();
  return (
    <DataTable
      label={label}
      rows={offers}
      keyOf={({ id }) => id}
      busy={busy}
      columns={[
        { heading: t`Offer`, names: true, cell: (offer) => <Name offer={offer} /> },
        { heading: t`Stage`, cell: ({ stage }) => <Tag>{i18n._(offerStageWords[stage])}</Tag> },
        { heading: t`Last day of the window`, cell: ({ closesOn }) => (closesOn ? day(lang, closesOn) : <Trans>Not stated</Trans>) },
        { heading: t`Last changed`, cell: ({ updatedAt }) => day(lang, updatedAt) },
      ]}
    />
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, Link, useLocation } from '@tanstack/react-router';
import { Fragment, lazy, useState, type ReactNode } from 'react';
import { RowPage } from '../../app/RowPage';
import { speakAlso } from '../../app/i18n';
import { modalityWords } from '../../app/needWords';
import { offerStageWords } from '../../app/offerWords';
import { useLanguage } from '../../app/useLanguage';
import { graphql } from '../../gql';
import type { OfferDetailFragment } from '../../gql/graphql';
import { Cite, Print } from '../../ui/Cite';
import { day } from '../../ui/dates';
import { Money } from '../../ui/Money';
import { InLanguage } from '../../ui/Named';
import { Tag } from '../../ui/Tag';
import { useTitle } from '../../ui/title';
import { Amounts, Applicants, AsPublished, Months, Window } from './said';
import { isFiltered } from './where';
import '../../app/row.css';

const OfferDocument = graphql(`
  query Offer($id: ID!, $lang: Language!) {
    node(id: $id) {
      __typename
      id
      ...OfferDetail
    }
  }
  fragment OfferDetail on Offer {
    ...OfferStanding
    name
    summary(lang: $lang)
    summaryLanguage(lang: $lang)
    conditions(lang: $lang)
    conditionsLanguage(lang: $lang)
    modality
    currency
    leastAmount
    mostAmount
    leastMonths
    mostMonths
    administrator
    applicants
    applicantKinds
    throughPartner
    recurrence
    sourceName
    asOf
    envelope {
      amount
      currency
      usd
    }
    isEnvelopePrivate
    visibility
    donor {
      id
      name
    }
    themes {
      id
      code
      name(lang: $lang)
    }
    states {
      id
      iso3
      name(lang: $lang)
    }
    regions {
      id
      name(lang: $lang)
    }
  }
`);

// What a step in the life of an offer can change.
graphql(`
  fragment OfferStanding on Offer {
    id
    version
    stage
    opensOn
    closesOn
    publishedAt
    confirmedAt
    confirmBy
    permissions {
      canSave
      canDiscard
      canPublish
      canSuspend
      canResume
      canExhaust
      canReplenish
      canReconfirm
      canClose
      canReopen
    }
  }
`);

// Visitors do not load what only the donor and the secretariat can do, nor its words.
const Own = lazy(async () => {
  const [own] = await Promise.all([import('./own/Own'), speakAlso('portal')]);
  return { default: own.Own };
});

const route = getRouteApi('/$lang/offers/$offer');

/** One offer: what is given, to whom, for what, how much, when and on which conditions. */
export function OfferPage() {
  const { t } = useLingui();
  const { offer: id } = route.useParams();
  return (
    <RowPage id={id} query={OfferDocument} type="Offer" name={t`Offer`}>
      {(offer) => <Detail offer={offer} />}
    </RowPage>
  );
}

function Detail({ offer }: { offer: OfferDetailFragment }) {
  const { t, i18n } = useLingui();
  const lang = useLanguage();
  const name = offer.name || t`Unnamed offer`;
  useTitle(name);
  const list = useLocation({ select: ({ state }) => state.offers });
  const [today] = useState(() => new Date().toISOString());
  const who = offer.donor?.name ?? offer.administrator;
  const cited = [...new Set([who, name, 'Entraide', t`read on ${day(lang, today)}`, `${location.origin}${location.pathname}`])].filter(Boolean);
  // Who may see it is told to its donor and the secretariat alone.
  const isOwn = !!offer.visibility;
  const isPublished = offer.stage === 'AS_PUBLISHED';
  return (
    <article className="offer">
      <p className="back screen-only">
        {isOwn && !list ? (
          <Link to="/$lang/offers/mine" params={{ lang }}>
            <Trans>My offers</Trans>
          </Link>
        ) : (
          <Link to="/$lang/offers" params={{ lang }} search={list ?? {}}>
            {isFiltered(list ?? {}) ? <Trans>Back to the offers found</Trans> : <Trans>All offers</Trans>}
          </Link>
        )}
      </p>
      <div className="head row-head">
        <div>
          <h1>
            <bdi>{name}</bdi>
          </h1>
          <p className="tags">
            <Tag tone={isPublished ? 'warn' : 'plain'}>{i18n._(offerStageWords[offer.stage])}</Tag>
          </p>
        </div>
        <div className="actions">
          {offer.permissions.canSave && (
            <Link className="button button-main" to="/$lang/offers/$offer/edit" params={{ lang, offer: offer.id }}>
              <Trans>Edit</Trans>
            </Link>
          )}
          <Cite text={cited.join('. ')}>
            {cited.map((part, index) => (
              <Fragment key={part}>
                {index > 0 && '. '}
                <bdi>{part}</bdi>
              </Fragment>
            ))}
          </Cite>
          <Print />
        </div>
      </div>
      <Standing offer={offer} />
      {isOwn && <Own offer={offer} />}
      {offer.summary && (
        <p className="summary">
          <InLanguage lang={offer.summaryLanguage}>{offer.summary}</InLanguage>
        </p>
      )}
      <dl className="facts">
        {offer.donor ? (
          <Fact name={<Trans>Donor</Trans>}>
            <bdi>{offer.donor.name}</bdi>
          </Fact>
        ) : (
          <Fact name={<Trans>Run by</Trans>}>{offer.administrator ? <bdi>{offer.administrator}</bdi> : <Trans>Not stated</Trans>}</Fact>
        )}
        <Fact name={<Trans>Form of the help</Trans>}>{i18n._(modalityWords[offer.modality])}</Fact>
        <Fact name={<Trans>Money in the offer</Trans>}>
          <Envelope offer={offer} />
        </Fact>
        <Fact name={<Trans>For one project</Trans>}>
          <Amounts offer={offer} />
        </Fact>
        <Fact name={<Trans>Duration of a project</Trans>}>
          <Months least={offer.leastMonths} most={offer.mostMonths} />
        </Fact>
        {!isPublished && (
          <Fact name={<Trans>Window</Trans>}>
            <Window offer={offer} />
          </Fact>
        )}
      </dl>
      <section className="card" aria-labelledby="eligible">
        <h2 id="eligible">
          <Trans>Who and what is eligible</Trans>
        </h2>
        <dl className="facts">
          <Fact name={<Trans>Who can apply</Trans>}>
            <Applicants offer={offer} />
          </Fact>
          <Fact name={<Trans>Themes</Trans>}>
            <Names of={offer.themes ?? []} none={isPublished ? <Trans>Not stated</Trans> : <Trans>Any theme</Trans>} />
          </Fact>
          <Fact name={<Trans>For help in</Trans>}>
            <Names
              of={[...(offer.regions ?? []), ...(offer.states ?? [])]}
              none={isPublished ? <Trans>Not stated</Trans> : <Trans>All States</Trans>}
            />
          </Fact>
        </dl>
      </section>
      <section className="card" aria-labelledby="conditions">
        <h2 id="conditions">
          <Trans>Conditions</Trans>
        </h2>
        <p className="said">
          {offer.conditions ? <InLanguage lang={offer.conditionsLanguage}>{offer.conditions}</InLanguage> : <Trans>Not stated</Trans>}
        </p>
      </section>
    </article>
  );
}

/** Who says so, and how fresh it is. */
function Standing({ offer }: { offer: OfferDetailFragment }) {
  const lang = useLanguage();
  const { stage, sourceName, asOf, publishedAt, confirmedAt } = offer;
  if (stage === 'AS_PUBLISHED')
    return (
      <div className="standing">
        <p>
          <Trans>Known from a public page alone; nobody declared it here.</Trans>
        </p>
        <p>
          {sourceName && <bdi>{sourceName}</bdi>} (<AsPublished on={asOf} />)
        </p>
      </div>
    );
  if (!publishedAt)
    return (
      <p className="standing">
        <Trans>Not published yet: seen by its own side alone.</Trans>
      </p>
    );
  const published = day(lang, publishedAt);
  const confirmed = day(lang, confirmedAt ?? publishedAt);
  return (
    <p className="standing">
      <Trans>Declared here by its donor on {published}.</Trans>{' '}
      {confirmed !== published && <Trans>Last confirmed on {confirmed}.</Trans>}
    </p>
  );
}

/** The money in the offer, for those who may see it: to others a private amount and none are the same. */
function Envelope({ offer: { envelope, isEnvelopePrivate } }: { offer: OfferDetailFragment }) {
  if (!envelope) return <Trans>Not published</Trans>;
  return (
    <>
      <Money amount={envelope.amount} currency={envelope.currency} />
      {isEnvelopePrivate && (
        <small>
          <Trans>private: seen by the donor and the secretariat alone</Trans>
        </small>
      )}
    </>
  );
}

function Names({ of, none }: { of: Array<{ id: string; name: string }>; none: ReactNode }) {
  if (!of.length) return none;
  return (
    <ul>
      {of.map(({ id, name }) => (
        <li key={id}>{name}</li>
      ))}
    </ul>
  );
}

function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, Link, useLocation } from '@tanstack/react-router';
import { Fragment, lazy, useState } from 'react';
import { RowPage } from '../../app/RowPage';
import { isAsking } from '../../app/needCodes';
import { modalityWords, needStageWords, priorityWords } from '../../app/needWords';
import { isOfAny, proposers } from '../../app/roles';
import { useSession } from '../../app/session';
import { useLanguage } from '../../app/useLanguage';
import { graphql } from '../../gql';
import type { NeedDetailFragment } from '../../gql/graphql';
import { Age } from '../../ui/Age';
import { Cite, Print } from '../../ui/Cite';
import { day } from '../../ui/dates';
import { InLanguage } from '../../ui/Named';
import { Tag } from '../../ui/Tag';
import { useTitle } from '../../ui/title';
import { Answers } from './Answers';
import { Askers } from './Askers';
import { Cost } from './Cost';
import { Details } from './Details';
import { Documents } from './Documents';
import { askers } from './NeedTable';
import { Report } from './Report';
import { isFiltered } from './search';
import { ThemeShares } from './ThemeShares';
import '../../app/row.css';
import './needs.css';

const NeedDocument = graphql(`
  query Need($id: ID!, $lang: Language!) {
    node(id: $id) {
      __typename
      id
      ...NeedDetail
    }
  }
  fragment NeedDetail on Need {
    ...NeedStanding
    origin
    agency
    modality
    priority
    startDate
    endDate
    title(lang: $lang)
    titleLanguage(lang: $lang)
    summary(lang: $lang)
    summaryLanguage(lang: $lang)
    upkeep(lang: $lang)
    financingAfter(lang: $lang)
    details(lang: $lang) {
      quantity
      site
      baseline
    }
    cost {
      amount
      currency
      usd
    }
    yearly {
      year
      amount
    }
    state {
      id
      iso3
      name(lang: $lang)
    }
    region {
      id
      name(lang: $lang)
    }
    owner {
      id
      name
    }
    themes {
      id
      percentage
      theme {
        id
        code
        name(lang: $lang)
      }
    }
    report {
      id
      year
      language
      url
      submittedOn
    }
    documents {
      id
      name
      mediaType
      size
    }
    projectLinks {
      id
      share
      project {
        id
        title(lang: $lang)
        titleLanguage(lang: $lang)
        stage
      }
    }
    namedDonors {
      id
      donor {
        id
        name
      }
    }
    audience
    detailsAudience
    enteredFor
  }
`);

// What a step in the life of a need can change.
graphql(`
  fragment NeedStanding on Need {
    id
    version
    stage
    openedAt
    confirmedAt
    confirmBy
    askedOn
    completeness
    closingNote(lang: $lang)
    states {
      id
      percentage
      concurrence
      answeredAt
      state {
        id
        iso3
        name(lang: $lang)
      }
    }
    permissions {
      canSave
      canDiscard
      canOpen
      canAttach
      canConcur
      canReconfirm
      canReopen
      canDeclarePartlyMet
      canDeclareMet
      canDeclareUnmet
      canWithdraw
      canClose
    }
  }
`);

// Visitors do not load what only those who ask can do.
const Own = lazy(async () => ({ default: (await import('./Own')).Own }));

const route = getRouteApi('/$lang/needs/$need');

/** One need: what is asked for, by whom, when, at what cost, and what answers it. */
export function NeedPage() {
  const { t } = useLingui();
  const { need: id } = route.useParams();
  return (
    <RowPage id={id} query={NeedDocument} type="Need" name={t`Need`}>
      {(need) => <Detail need={need} />}
    </RowPage>
  );
}

function Detail({ need }: { need: NeedDetailFragment }) {
  const { t, i18n } = useLingui();
  const lang = useLanguage();
  const { viewer } = useSession();
  const title = need.title ?? t`Untitled need`;
  useTitle(title);
  const list = useLocation({ select: ({ state }) => state.needs });
  const [today] = useState(() => new Date().toISOString());
  const cited = citation(title, need, t`read on ${day(lang, today)}`);
  // The audience is told to those alone who ask, and to the secretariat.
  const isOwn = !!need.audience;
  return (
    <article className="need">
      <p className="back screen-only">
        {isOwn && !list ? (
          <Link to="/$lang/needs/mine" params={{ lang }}>
            <Trans>My needs</Trans>
          </Link>
        ) : (
          <Link to="/$lang/needs" params={{ lang }} search={list ?? {}}>
            {isFiltered(list ?? {}) ? <Trans>Back to the needs found</Trans> : <Trans>All needs</Trans>}
          </Link>
        )}
      </p>
      <div className="head row-head">
        <div>
          <h1>
            <InLanguage lang={need.titleLanguage}>{title}</InLanguage>
          </h1>
          <p className="tags">
            <Tag>{i18n._(needStageWords[need.stage])}</Tag>{' '}
            {need.priority && (
              <Tag>
                <Trans>Priority: {i18n._(priorityWords[need.priority])}</Trans>
              </Tag>
            )}
          </p>
        </div>
        <div className="actions">
          {need.permissions.canSave && (
            <Link className="button button-main" to="/$lang/needs/$need/edit" params={{ lang, need: need.id }}>
              <Trans>Edit</Trans>
            </Link>
          )}
          {isAsking(need.stage) && viewer && isOfAny(proposers, viewer.role) && (
            <Link className="button" to="/$lang/projects/new" params={{ lang }} search={{ need: need.id }}>
              <Trans>Propose a project</Trans>
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
      <Standing need={need} />
      {isOwn && <Own need={need} />}
      {need.summary && (
        <p className="summary">
          <InLanguage lang={need.summaryLanguage}>{need.summary}</InLanguage>
        </p>
      )}
      <dl className="facts">
        <dt>
          <Trans>Asked by</Trans>
        </dt>
        <dd>
          {askers(need).map((name) => (
            <bdi key={name} className="asker">
              {name}
            </bdi>
          ))}
        </dd>
        <dt>
          <Trans>Form of the help</Trans>
        </dt>
        <dd>{need.modality ? i18n._(modalityWords[need.modality]) : <Trans>Not stated</Trans>}</dd>
        <dt>
          <Trans>Needed from</Trans>
        </dt>
        <dd>{need.startDate ? day(lang, need.startDate) : <Trans>Not stated</Trans>}</dd>
        <dt>
          <Trans>Needed until</Trans>
        </dt>
        <dd>{need.endDate ? day(lang, need.endDate) : <Trans>Not stated</Trans>}</dd>
        <dt>
          <Trans>Agency in charge</Trans>
        </dt>
        <dd>{need.agency ? <bdi>{need.agency}</bdi> : <Trans>Not stated</Trans>}</dd>
        <Cost cost={need.cost} yearly={need.yearly} />
      </dl>
      <Details details={need.details} />
      <section className="card" aria-labelledby="afterwards">
        <h2 id="afterwards">
          <Trans>Afterwards</Trans>
        </h2>
        <dl className="facts">
          <dt>
            <Trans>Who maintains what is given</Trans>
          </dt>
          <dd className="said">{need.upkeep ? <bdi>{need.upkeep}</bdi> : <Trans>Not stated</Trans>}</dd>
          <dt>
            <Trans>Who pays once the assistance ends</Trans>
          </dt>
          <dd className="said">{need.financingAfter ? <bdi>{need.financingAfter}</bdi> : <Trans>Not stated</Trans>}</dd>
        </dl>
      </section>
      <Askers need={need} />
      <ThemeShares themes={need.themes ?? []} />
      <Answers links={need.projectLinks ?? []} />
      <Documents documents={need.documents ?? []} />
      <Report report={need.report} />
    </article>
  );
}

/** For how long help has been asked for, or why it no longer is. */
function Standing({ need }: { need: NeedDetailFragment }) {
  const lang = useLanguage();
  const { stage, openedAt } = need;
  if (!openedAt)
    return (
      <p className="standing">
        <Trans>Not opened yet: seen by its own side alone.</Trans>
      </p>
    );
  const opened = day(lang, openedAt);
  const confirmed = day(lang, need.confirmedAt ?? openedAt);
  return (
    <div className="standing">
      <p>
        {isAsking(stage) ? (
          <Trans>
            Open for <Age since={openedAt} />, since {opened}.
          </Trans>
        ) : (
          <Trans>Opened on {opened}; no longer asked for.</Trans>
        )}{' '}
        {confirmed !== opened && <Trans>Last confirmed by the State on {confirmed}.</Trans>}
      </p>
      {need.closingNote && (
        <p className="said">
          <bdi>{need.closingNote}</bdi>
        </p>
      )}
    </div>
  );
}

function citation(title: string, need: NeedDetailFragment, read: string): string[] {
  return [...new Set([...askers(need).slice(0, 1), title, 'Entraide', read, `${location.origin}${location.pathname}`])];
}

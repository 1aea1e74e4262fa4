import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery, type CombinedError } from 'urql';
import { isId } from '../../app/address';
import { ApiFailure, WriteFailure } from '../../app/errors';
import { NotFound } from '../../app/NotFound';
import { useKept } from '../../app/useKept';
import { useLanguage } from '../../app/useLanguage';
import { stageWords } from '../../app/words';
import type { ReviewedProjectFragment, ReviewedVersionFragment } from '../../gql/graphql';
import { day, moment } from '../../ui/dates';
import { InLanguage } from '../../ui/Named';
import { Skeleton } from '../../ui/Notice';
import { percent } from '../../ui/numbers';
import { Tag } from '../../ui/Tag';
import { useTitle } from '../../ui/title';
import { Decide } from './Decide';
import { Differences } from './Differences';
import { ReviewDocument } from './queries';
import { consentWords, versionKindWords, versionStageWords } from './words';
import './reviewing.css';

const from = '/$lang/private/secretariat/review/$version';

/** One version that was submitted: what it says that the one before did not, and the decision on it. */
export function ReviewPage() {
  const { version } = useParams({ from });
  return isId(version) ? <Review key={version} id={version} /> : <NotFound />;
}

function Review({ id }: { id: string }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const [{ data, error }, retry] = useQuery({ query: ReviewDocument, variables: { id, lang }, requestPolicy: 'cache-and-network' });
  // What somebody else decided first is said on the page, which shows what became of it.
  const [late, setLate] = useState<CombinedError>();
  const again = () => retry({ requestPolicy: 'network-only' });
  const kept = useKept(data, error);
  const version = kept?.node?.__typename === 'ProjectVersion' ? kept.node : undefined;
  useTitle(version?.project.title ?? t`Review`);
  if (error)
    return (
      <>
        <h1>
          <Trans>Review</Trans>
        </h1>
        <ApiFailure error={error} onRetry={again} />
      </>
    );
  if (!kept) return <Skeleton size="page" />;
  if (!version) return <NotFound />;
  return (
    <>
      <Head version={version} />
      <WriteFailure error={late} />
      <Outcome version={version} />
      {version.stage === 'WAITING' && (
        <Decide
          version={version}
          onLate={(failure) => {
            setLate(failure);
            again();
          }}
          onDone={() => {
            setLate(undefined);
            again();
          }}
        />
      )}
      <Needs project={version.project} />
      <Differences version={version} />
      <Earlier version={version} />
    </>
  );
}

function Head({ version: { kind, number, stage, submittedAt, project } }: { version: ReviewedVersionFragment }) {
  const { i18n } = useLingui();
  const lang = useLanguage();
  const party = project.owner?.name ?? project.state?.name ?? '';
  const when = moment(lang, submittedAt);
  return (
    <>
      <h1>{project.title ? <InLanguage lang={project.titleLanguage}>{project.title}</InLanguage> : <Trans>Without a title</Trans>}</h1>
      <p className="lede">
        {kind === 'PROPOSAL' ? (
          <Trans>
            Proposed by <bdi>{party}</bdi>, submitted on <bdi>{when}</bdi> UTC.
          </Trans>
        ) : (
          <Trans>
            A change proposed by <bdi>{party}</bdi>, submitted on <bdi>{when}</bdi> UTC.
          </Trans>
        )}
      </p>
      <p className="actions tags">
        <Tag>
          {i18n._(versionKindWords[kind])} · <Trans>version {number}</Trans>
        </Tag>
        <Tag tone={stage === 'ACCEPTED' ? 'ok' : stage === 'RETURNED' ? 'warn' : 'plain'}>{i18n._(versionStageWords[stage])}</Tag>
      </p>
      <p className="actions">
        <Link className="button" to="/$lang/projects/$project" params={{ lang, project: project.id }}>
          <Trans>Read the whole project</Trans>
        </Link>
        <Link className="button" to="/$lang/secretariat" params={{ lang }}>
          <Trans>Back to the queue</Trans>
        </Link>
      </p>
    </>
  );
}

/** What became of a version that was decided on. */
function Outcome({ version: { kind, stage, decidedAt, reasons, project } }: { version: ReviewedVersionFragment }) {
  const { i18n } = useLingui();
  const lang = useLanguage();
  if (stage === 'WAITING') return null;
  const when = decidedAt ? day(lang, decidedAt) : '–';
  return (
    <section className="card" aria-labelledby="outcome">
      <h2 id="outcome">
        <Trans>What became of it</Trans>
      </h2>
      <p>
        {stage === 'ACCEPTED' ? <Trans>Accepted on {when}.</Trans> : <Trans>Returned on {when}. Who proposed it reads why, and may submit it again.</Trans>}{' '}
        <Trans>The project now stands at:</Trans> <Tag>{i18n._(stageWords[project.stage])}</Tag>
      </p>
      {reasons && (
        <p className="said">
          <bdi>{reasons}</bdi>
        </p>
      )}
      {stage === 'ACCEPTED' && kind === 'PROPOSAL' && <Consents project={project} />}
    </section>
  );
}

function Consents({ project: { consents } }: { project: ReviewedProjectFragment }) {
  const { i18n } = useLingui();
  const lang = useLanguage();
  if (!consents?.length) return null;
  return (
    <ul className="lines">
      {consents.map(({ id, stage, dueOn, state }) => (
        <li key={id}>
          <bdi>{state.name}</bdi> <Tag tone={stage === 'CONSENTED' ? 'ok' : 'plain'}>{i18n._(consentWords[stage])}</Tag>
          {stage === 'ASKED' && dueOn && (
            <small>
              <Trans>An answer is hoped for by {day(lang, dueOn)}.</Trans>
            </small>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The needs that the project answers, with the share of its money for each. */
function Needs({ project: { needLinks } }: { project: ReviewedProjectFragment }) {
  const lang = useLanguage();
  return (
    <section className="card" aria-labelledby="needs">
      <h2 id="needs">
        <Trans>Needs that it answers</Trans>
      </h2>
      {!needLinks?.length && (
        <p>
          <Trans>It answers no declared need.</Trans>
        </p>
      )}
      <ul className="lines">
        {(needLinks ?? []).map(({ id, share, need }) => (
          <li key={id}>
            <Link to="/$lang/needs/$need" params={{ lang, need: need.id }}>
              {need.title ? <InLanguage lang={need.titleLanguage}>{need.title}</InLanguage> : <Trans>Untitled need</Trans>}
            </Link>{' '}
            <bdi>{percent(lang, share)}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The versions before and after this one, and why they were returned. */
function Earlier({ version: { id, project } }: { version: ReviewedVersionFragment }) {
  const { i18n } = useLingui();
  const lang = useLanguage();
  const others = (project.versions ?? []).filter((one) => one.id !== id).toSorted((a, b) => b.number - a.number);
  if (!others.length) return null;
  return (
    <section className="card" aria-labelledby="versions">
      <h2 id="versions">
        <Plural value={others.length} one="Another version" other="Other versions" />
      </h2>
      <ul className="lines">
        {others.map(({ id: other, number, kind, stage, submittedAt, reasons }) => (
          <li key={other}>
            <Link to="/$lang/secretariat/review/$version" params={{ lang, version: other }}>
              {i18n._(versionKindWords[kind])} · <Trans>version {number}</Trans>
            </Link>{' '}
            <Tag>{i18n._(versionStageWords[stage])}</Tag>
            <small>
              <bdi>{moment(lang, submittedAt)}</bdi> UTC
            </small>
            {reasons && (
              <p className="said">
                <bdi>{reasons}</bdi>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

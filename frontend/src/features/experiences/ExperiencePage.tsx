import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, Link, useLocation, useNavigate } from '@tanstack/react-router';
import { Fragment, lazy, useState, type ReactNode } from 'react';
import { RowPage } from '../../app/RowPage';
import { experienceStageWords } from '../../app/experienceWords';
import { speakAlso } from '../../app/i18n';
import { useSession } from '../../app/session';
import { useLanguage } from '../../app/useLanguage';
import { graphql } from '../../gql';
import type { ExperienceDetailFragment } from '../../gql/graphql';
import { Cite, Print } from '../../ui/Cite';
import { day } from '../../ui/dates';
import { InLanguage } from '../../ui/Named';
import { year } from '../../ui/numbers';
import { Tag } from '../../ui/Tag';
import { useTitle } from '../../ui/title';
import { Comments } from './Comments';
import { isFiltered } from './where';
import '../../app/row.css';

const ExperienceDocument = graphql(`
  query Experience($id: ID!, $lang: Language!) {
    node(id: $id) {
      __typename
      id
      ...ExperienceDetail
    }
  }
  fragment ExperienceDetail on Experience {
    ...ExperienceStanding
    title(lang: $lang)
    titleLanguage(lang: $lang)
    summary(lang: $lang)
    summaryLanguage(lang: $lang)
    learnt(lang: $lang)
    learntLanguage(lang: $lang)
    year
    state {
      id
      name(lang: $lang)
    }
    owner {
      id
      name
    }
    places {
      id
      name(lang: $lang)
    }
    themes {
      id
      name(lang: $lang)
    }
    project {
      id
      title(lang: $lang)
      titleLanguage(lang: $lang)
    }
    comments(first: 100, orderBy: { field: CREATED_AT }, where: { stage: SAID }) {
      totalCount
      edges {
        node {
          ...CommentSaid
        }
      }
    }
  }
`);

// What a step in the life of an experience can change.
graphql(`
  fragment ExperienceStanding on Experience {
    id
    version
    stage
    publishedAt
    permissions {
      canSave
      canDiscard
      canPublish
      canWithdraw
      canComment
    }
  }
`);

// Visitors do not load what only the signed in can do, nor its words.
const Acts = lazy(async () => {
  const [own] = await Promise.all([import('./own/Acts'), speakAlso('portal')]);
  return { default: own.Acts };
});

const route = getRouteApi('/$lang/experiences/$experience');

/** One experience: what was done, where, on which themes, what was learnt, and what others say to it. */
export function ExperiencePage() {
  const { t } = useLingui();
  const { experience: id } = route.useParams();
  return (
    <RowPage id={id} query={ExperienceDocument} type="Experience" name={t`Experience`}>
      {(experience, again) => <Detail experience={experience} onSaid={again} />}
    </RowPage>
  );
}

function Detail({ experience, onSaid }: { experience: ExperienceDetailFragment; onSaid: () => void }) {
  const { t, i18n } = useLingui();
  const lang = useLanguage();
  const navigate = useNavigate();
  const { viewer } = useSession();
  const { state, owner, project, permissions, stage, publishedAt } = experience;
  const title = experience.title ?? t`Untitled experience`;
  useTitle(title);
  const list = useLocation({ select: ({ state: from }) => from.experiences });
  const [today] = useState(() => new Date().toISOString());
  const by = state?.name ?? owner?.name ?? '';
  const cited = [...new Set([by, title, 'Entraide', t`read on ${day(lang, today)}`, `${location.origin}${location.pathname}`])].filter(Boolean);
  const isOwn = permissions.canSave || permissions.canDiscard || permissions.canPublish || permissions.canWithdraw;
  return (
    <article>
      <p className="back screen-only">
        {stage !== 'PUBLISHED' ? (
          <Link to="/$lang/experiences/mine" params={{ lang }}>
            <Trans>My experiences</Trans>
          </Link>
        ) : (
          <Link to="/$lang/experiences" params={{ lang }} search={list ?? {}}>
            {isFiltered(list ?? {}) ? <Trans>Back to the experiences found</Trans> : <Trans>All experiences</Trans>}
          </Link>
        )}
      </p>
      <div className="head row-head">
        <div>
          <h1>
            <InLanguage lang={experience.titleLanguage}>{title}</InLanguage>
          </h1>
          {stage !== 'PUBLISHED' && (
            <p className="tags">
              <Tag>{i18n._(experienceStageWords[stage])}</Tag>
            </p>
          )}
        </div>
        <div className="actions">
          {permissions.canSave && (
            <Link className="button button-main" to="/$lang/experiences/$experience/edit" params={{ lang, experience: experience.id }}>
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
      <p className="standing">
        {publishedAt ? (
          <Trans>
            Told by <bdi>{by}</bdi> on {day(lang, publishedAt)}.
          </Trans>
        ) : (
          <Trans>Not published yet: seen by its own side alone.</Trans>
        )}
      </p>
      {viewer && isOwn && (
        <Acts experience={experience} onDiscarded={() => void navigate({ to: '/$lang/experiences/mine', params: { lang } })} />
      )}
      <dl className="facts">
        <Fact name={<Trans>Told by</Trans>}>
          <bdi>{by}</bdi>
        </Fact>
        <Fact name={<Trans>Made in</Trans>}>
          <Names of={experience.places ?? []} />
        </Fact>
        <Fact name={<Trans>Themes</Trans>}>
          <Names of={experience.themes ?? []} />
        </Fact>
        <Fact name={<Trans>Year</Trans>}>{experience.year ? year(lang, experience.year) : <Trans>Not stated</Trans>}</Fact>
        {project && (
          <Fact name={<Trans>Project in which it was made</Trans>}>
            <Link to="/$lang/projects/$project" params={{ lang, project: project.id }}>
              {project.title ? <InLanguage lang={project.titleLanguage}>{project.title}</InLanguage> : <Trans>Untitled project</Trans>}
            </Link>
          </Fact>
        )}
      </dl>
      <Told name="done" title={<Trans>What was done</Trans>} lang={experience.summaryLanguage}>
        {experience.summary}
      </Told>
      <Told name="learnt" title={<Trans>What was learnt</Trans>} lang={experience.learntLanguage}>
        {experience.learnt}
      </Told>
      {stage === 'PUBLISHED' && <Comments experience={experience} onSaid={onSaid} />}
    </article>
  );
}

function Told(props: { name: string; title: ReactNode; lang: string | null | undefined; children: string | null | undefined }) {
  return (
    <section className="card" aria-labelledby={props.name}>
      <h2 id={props.name}>{props.title}</h2>
      <p className="said">{props.children ? <InLanguage lang={props.lang}>{props.children}</InLanguage> : <Trans>Not stated</Trans>}</p>
    </section>
  );
}

function Names({ of }: { of: Array<{ id: string; name: string }> }) {
  if (!of.length) return <Trans>Not stated</Trans>;
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

import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { ApiFailure } from '../../app/errors';
import { experienceStageWords } from '../../app/experienceWords';
import { Private } from '../../app/Private';
import { rows } from '../../app/reference';
import { proposers } from '../../app/roles';
import { useViewer } from '../../app/session';
import { Unsaved } from '../../app/Unsaved';
import { useKept } from '../../app/useKept';
import { useLanguage } from '../../app/useLanguage';
import { graphql } from '../../gql';
import type { ExperienceStage, ExperienceWhereInput, MyExperienceFragment } from '../../gql/graphql';
import { DataTable } from '../../ui/DataTable';
import { day } from '../../ui/dates';
import { InLanguage } from '../../ui/Named';
import { Empty, Skeleton } from '../../ui/Notice';
import { ordinal } from '../../ui/numbers';
import { useTitle } from '../../ui/title';
import '../../app/editor.css';

const MyExperiences = graphql(`
  query MyExperiences($where: ExperienceWhereInput!, $lang: Language!) {
    experiences(first: 100, where: $where, orderBy: { field: UPDATED_AT, direction: DESC }) {
      totalCount
      edges {
        node {
          ...MyExperience
        }
      }
    }
  }
  fragment MyExperience on Experience {
    id
    title(lang: $lang)
    titleLanguage(lang: $lang)
    stage
    updatedAt
    publishedAt
    comments(first: 1, where: { stage: SAID }) {
      totalCount
    }
    permissions {
      canSave
    }
  }
`);

/** The experiences of the State or organisation for which the viewer acts. */
export function MinePage() {
  return (
    <Private portal={proposers}>
      <Mine />
    </Private>
  );
}

const stages = ['DRAFT', 'PUBLISHED', 'WITHDRAWN'] as const satisfies ExperienceStage[];

function Mine() {
  const { t, i18n } = useLingui();
  const lang = useLanguage();
  const { role, membership } = useViewer();
  const { state, organisation } = membership;
  useTitle(t`My experiences`);
  const variables = useMemo(() => {
    const where: ExperienceWhereInput = state ? { stateID: state.id } : { ownerID: organisation?.id };
    return { where, lang };
  }, [state, organisation, lang]);
  const [{ data, error, fetching }, retry] = useQuery({ query: MyExperiences, variables, requestPolicy: 'cache-and-network' });
  const kept = useKept(data?.experiences, error);
  const experiences = kept ? rows(kept) : [];
  const more = kept ? kept.totalCount - experiences.length : 0;
  const words: Record<ExperienceStage, string> = {
    DRAFT: t`Drafts`,
    PUBLISHED: i18n._(experienceStageWords.PUBLISHED),
    WITHDRAWN: i18n._(experienceStageWords.WITHDRAWN),
  };
  return (
    <>
      <div className="head">
        <div>
          <h1>
            <Trans>My experiences</Trans>
          </h1>
          <p className="lede">
            <bdi>{state?.name ?? organisation?.name}</bdi>
          </p>
        </div>
        {/* A permanent mission reads what its State tells, and tells nothing itself. */}
        {role !== 'MISSION' && (
          <div className="actions">
            <Link className="button button-main" to="/$lang/experiences/new" params={{ lang }}>
              <Trans>Tell an experience</Trans>
            </Link>
          </div>
        )}
      </div>
      <NotSaved />
      {error && <ApiFailure error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />}
      {!kept && !error && <Skeleton size="table" />}
      {kept && experiences.length === 0 && (
        <Empty>
          <p>
            <Trans>Nothing has been told yet. What did not work helps others as much as what did.</Trans>
          </p>
        </Empty>
      )}
      {stages.map((stage) => {
        const of = experiences.filter((one) => one.stage === stage);
        return of.length ? (
          <section key={stage} className="section">
            <h2>{words[stage]}</h2>
            <Table label={words[stage]} experiences={of} busy={fetching} />
          </section>
        ) : null;
      })}
      {more > 0 && (
        <p className="note">
          <Plural value={more} one="# older experience is not shown." other="# older experiences are not shown." />
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
      form="experience"
      name="title"
      unnamed={<Trans>Untitled experience</Trans>}
      link={({ id, language, name }) =>
        id ? (
          <Link to="/$lang/experiences/$experience/edit" params={{ lang, experience: id }} search={{ in: language }}>
            {name}
          </Link>
        ) : (
          <Link to="/$lang/experiences/new" params={{ lang }}>
            {name}
          </Link>
        )
      }
    />
  );
}

function Title({ experience }: { experience: MyExperienceFragment }) {
  const lang = useLanguage();
  const { id, title, titleLanguage, stage, permissions } = experience;
  const words = title ? <InLanguage lang={titleLanguage}>{title}</InLanguage> : <Trans>Untitled experience</Trans>;
  return stage === 'DRAFT' && permissions.canSave ? (
    <Link to="/$lang/experiences/$experience/edit" params={{ lang, experience: id }}>
      {words}
    </Link>
  ) : (
    <Link to="/$lang/experiences/$experience" params={{ lang, experience: id }}>
      {words}
    </Link>
  );
}

function Table({ label, experiences, busy }: { label: string; experiences: MyExperienceFragment[]; busy: boolean }) {
  const { t } = useLingui();
  const lang = useLanguage();
  return (
    <DataTable
      label={label}
      rows={experiences}
      keyOf={({ id }) => id}
      busy={busy}
      columns={[
        { heading: t`Title`, names: true, cell: (one) => <Title experience={one} /> },
        { heading: t`Told on`, cell: ({ publishedAt }) => (publishedAt ? day(lang, publishedAt) : '–') },
        { heading: t`Comments`, cell: ({ comments }) => <bdi>{ordinal(lang, comments.totalCount)}</bdi> },
        { heading: t`Last changed`, cell: ({ updatedAt }) => day(lang, updatedAt) },
      ]}
    />
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useLanguage } from '../../app/useLanguage';
import { stageWords } from '../../app/words';
import type { EntryFragment } from '../../gql/graphql';
import { DataTable } from '../../ui/DataTable';
import { isZero } from '../../ui/decimal';
import { InLanguage } from '../../ui/Named';
import { aligned, year } from '../../ui/numbers';
import { Tag } from '../../ui/Tag';

/** Projects as a table; as cards where the page is narrow. */
export function ProjectTable({ projects, busy }: { projects: EntryFragment[]; busy: boolean }) {
  const { t, i18n } = useLingui();
  return (
    <DataTable
      label={t`Projects`}
      rows={projects}
      keyOf={(project) => project.id}
      busy={busy}
      columns={[
        { heading: t`Title`, names: true, cell: (project) => <Title project={project} /> },
        { heading: t`Recipients`, cell: (project) => <Names of={(project.recipients ?? []).map(recipientName)} /> },
        { heading: t`Themes`, cell: (project) => <Names of={(project.themes ?? []).map((one) => one.theme.name)} /> },
        { heading: t`Stage`, cell: (project) => <Tag>{i18n._(stageWords[project.stage])}</Tag> },
        { heading: t`Years`, cell: (project) => <Years project={project} /> },
        { heading: t`Committed, US dollars`, number: true, cell: (project) => <Sum money={project.funding.committed} /> },
        { heading: t`Disbursed, US dollars`, number: true, cell: (project) => <Sum money={project.funding.disbursed} /> },
      ]}
    />
  );
}

const route = getRouteApi('/$lang/projects');

/** The link to the project, which remembers the list that it was followed from. */
function Title({ project }: { project: EntryFragment }) {
  const lang = useLanguage();
  const search = route.useSearch();
  return (
    <Link to="/$lang/projects/$project" params={{ lang, project: project.id }} state={{ list: search }}>
      {project.title ? (
        <InLanguage lang={project.titleLanguage}>{project.title}</InLanguage>
      ) : (
        <>
          <Trans>Untitled project</Trans> <bdi>{project.iatiIdentifier}</bdi>
        </>
      )}
    </Link>
  );
}

type Recipient = NonNullable<EntryFragment['recipients']>[number];

const recipientName = ({ state, area, region }: Recipient) => (state ?? area ?? region)?.name;

// More would make one row as tall as the page; the project's own page has them all.
const SHOWN = 3;

function Names({ of }: { of: Array<string | undefined> }) {
  const names = of.filter((name) => name !== undefined);
  if (!names.length) return <Trans>Unspecified</Trans>;
  const rest = names.length - SHOWN;
  return (
    <>
      <ul>
        {names.slice(0, SHOWN).map((name) => (
          <li key={name}>{name}</li>
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

function Years({ project }: { project: EntryFragment }) {
  const lang = useLanguage();
  const { startDate, endDate } = project;
  const written = (date: string | null | undefined) => (date ? year(lang, Number(date.slice(0, 4))) : '…');
  if (!startDate && !endDate) return <Trans>Undated</Trans>;
  const [first, last] = [written(startDate), written(endDate)];
  return <bdi className="range">{first === last ? first : `${first}–${last}`}</bdi>;
}

function Sum({ money }: { money: { amount: string } | null | undefined }) {
  const lang = useLanguage();
  if (!money || isZero(money.amount)) return <Trans>None reported</Trans>;
  return <bdi>{aligned(lang, money.amount)}</bdi>;
}

import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useLanguage } from '../../app/useLanguage';
import { certaintyWords } from '../../app/words';
import type { DetailFragment } from '../../gql/graphql';
import { oneTag } from '../../ui/languages';
import { percent } from '../../ui/numbers';
import { Tag } from '../../ui/Tag';

type Assigned = NonNullable<DetailFragment['themes']>[number];
type Evidence = Assigned['evidence'][number];

/** The themes the project serves, and why each was assigned. */
export function Themes({ project }: { project: DetailFragment }) {
  const { i18n } = useLingui();
  const themes = project.themes ?? [];
  return (
    <section className="card" aria-labelledby="themes">
      <h2 id="themes">
        <Trans>Themes</Trans>
      </h2>
      {themes.length === 0 && (
        <p>
          <Trans>No theme could be told from the record: its money stands under unspecified theme.</Trans>
        </p>
      )}
      <ul className="shares">
        {themes.map((one) => (
          <li key={one.id}>
            <bdi className="share">{percent(i18n.locale, one.percentage)}</bdi>
            <div>
              <h3>
                {one.theme.name}{' '}
                <Tag tone={one.certainty === 'CONFIRMED' ? 'ok' : 'plain'}>{i18n._(certaintyWords[one.certainty])}</Tag>
              </h3>
              <ul className="evidence">
                {one.evidence.map((evidence, index) => (
                  <li key={index}>
                    <Why evidence={evidence} />
                  </li>
                ))}
              </ul>
              <Cells project={project} theme={one.theme} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Why({ evidence }: { evidence: Evidence }) {
  switch (evidence.kind) {
    case 'PURPOSE_CODE':
      return (
        <Trans>
          Purpose code <bdi>{evidence.code}</bdi>, given by the publisher
        </Trans>
      );
    case 'DECLARED':
      return <Trans>Declared by the owner of the record</Trans>;
    default:
      return (
        <>
          <Where field={evidence.field} /> <q><bdi lang={oneTag(evidence.lang)}>{evidence.quote ?? evidence.term}</bdi></q>
        </>
      );
  }
}

function Where({ field }: { field: string | null | undefined }) {
  if (field === 'title') return <Trans>In the title:</Trans>;
  if (field === 'description') return <Trans>In the description:</Trans>;
  if (field === 'sector_name') return <Trans>In the name of the sector:</Trans>;
  return <Trans>In the record:</Trans>;
}

// A regional project has dozens of recipients; the first few lead on.
const SHOWN = 5;

/** The way back to the cells of coverage that hold the project's money. */
function Cells({ project, theme }: { project: DetailFragment; theme: { code: string; name: string } }) {
  const lang = useLanguage();
  const states = (project.recipients ?? []).flatMap(({ state }) => (state ? [state] : [])).slice(0, SHOWN);
  if (!states.length) return null;
  return (
    <p className="cells screen-only">
      <Trans>In coverage:</Trans>{' '}
      {states.map((state) => (
        <Link
          key={state.id}
          to="/$lang/coverage/lines"
          params={{ lang }}
          search={{ place: `state:${state.iso3}`, theme: theme.code }}
          preload={false}
        >
          {state.name}
          <span className="hidden">, {theme.name}</span>
        </Link>
      ))}
    </p>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Evidence } from '../../app/Evidence';
import { useLanguage } from '../../app/useLanguage';
import { certaintyWords } from '../../app/words';
import type { DetailFragment } from '../../gql/graphql';
import { percent } from '../../ui/numbers';
import { Tag } from '../../ui/Tag';

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
              <Evidence of={one.evidence} />
              <Cells project={project} theme={one.theme} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
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

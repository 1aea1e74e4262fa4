import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useLanguage } from '../../app/useLanguage';
import type { NeedDetailFragment } from '../../gql/graphql';
import { percent } from '../../ui/numbers';

/** What it is about, by share of the cost. */
export function ThemeShares({ themes }: { themes: NonNullable<NeedDetailFragment['themes']> }) {
  const lang = useLanguage();
  return (
    <section className="card" aria-labelledby="themes">
      <h2 id="themes">
        <Trans>Themes</Trans>
      </h2>
      {themes.length === 0 && (
        <p>
          <Trans>Not stated</Trans>
        </p>
      )}
      <ul className="shares">
        {themes.map((one) => (
          <li key={one.id}>
            <bdi className="share">{percent(lang, one.percentage)}</bdi>
            <Link to="/$lang/needs" params={{ lang }} search={{ theme: one.theme.code }}>
              {one.theme.name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useLanguage } from '../../app/useLanguage';
import { useTitle } from '../../ui/title';

/** What this place is, and the two ways in. */
export function HomePage() {
  const { t } = useLingui();
  const lang = useLanguage();
  useTitle(t`Assistance and cooperation on small arms`);
  return (
    <>
      <h1>
        <Trans>Who is helped, by whom, on what, and where no assistance is reported</Trans>
      </h1>
      <p className="lede">
        <Trans>
          Assistance and cooperation under the United Nations Programme of Action to Prevent, Combat and Eradicate the
          Illicit Trade in Small Arms and Light Weapons in All Its Aspects, from what donors and States have published.
        </Trans>
      </p>
      <ul className="ways">
        <li className="card">
          <h2>
            <Link to="/$lang/coverage" params={{ lang }}>
              <Trans>Coverage</Trans>
            </Link>
          </h2>
          <p>
            <Trans>Needs, commitments and disbursements for every State on every theme, down to the line of the source.</Trans>
          </p>
        </li>
        <li className="card">
          <h2>
            <Link to="/$lang/projects" params={{ lang }}>
              <Trans>Projects</Trans>
            </Link>
          </h2>
          <p>
            <Trans>Each project with its partners and money, and the evidence for each theme.</Trans>
          </p>
        </li>
      </ul>
    </>
  );
}

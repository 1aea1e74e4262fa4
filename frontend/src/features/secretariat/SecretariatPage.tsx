import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useLanguage } from '../../app/useLanguage';
import { useTitle } from '../../ui/title';

/** The ways that are the secretariat's alone. */
export function SecretariatPage() {
  const { t } = useLingui();
  const lang = useLanguage();
  useTitle(t`Secretariat`);
  return (
    <>
      <h1>
        <Trans>Secretariat</Trans>
      </h1>
      <ul className="ways">
        <li className="card">
          <h2>
            <Link to="/$lang/people" params={{ lang }}>
              <Trans>People</Trans>
            </Link>
          </h2>
          <p>
            <Trans>Everybody who acts for a State or an organisation; invitations.</Trans>
          </p>
        </li>
        <li className="card">
          <h2>
            <Link to="/$lang/secretariat/mailbox" params={{ lang }}>
              <Trans>Mailbox of the demonstration</Trans>
            </Link>
          </h2>
          <p>
            <Trans>Letters that would leave by mail are kept here, to be read.</Trans>
          </p>
        </li>
        <li className="card">
          <h2>
            <Link to="/$lang/secretariat/audit" params={{ lang }}>
              <Trans>Audit</Trans>
            </Link>
          </h2>
          <p>
            <Trans>Who did what to which record, and when; each entry is sealed by the next.</Trans>
          </p>
        </li>
      </ul>
    </>
  );
}

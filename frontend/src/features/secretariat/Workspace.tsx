import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Link, Outlet, useLocation, type LinkProps } from '@tanstack/react-router';
import { Private } from '../../app/Private';
import { useLanguage } from '../../app/useLanguage';
import './secretariat.css';

const tabs = [
  { path: '/secretariat', words: msg`Queue` },
  { path: '/secretariat/themes', words: msg`Themes to confirm` },
  { path: '/secretariat/organisations', words: msg`Same organisations` },
  { path: '/secretariat/replies', words: msg`Canned replies` },
  { path: '/secretariat/mailbox', words: msg`Mailbox` },
  { path: '/secretariat/audit', words: msg`Audit` },
] as const;

/** The pages of the secretariat alone, and the way from each to the others. */
export function Workspace() {
  const { t, i18n } = useLingui();
  const lang = useLanguage();
  const { pathname } = useLocation();
  return (
    <Private portal="secretariat">
      <nav className="tabs" aria-label={t`Secretariat`}>
        {tabs.map(({ path, words }) => {
          const current = pathname === `/${lang}${path}`;
          return (
            <Link
              key={path}
              to={`/$lang${path}` as LinkProps['to']}
              params={{ lang } as never}
              activeProps={{}}
              aria-current={current ? 'page' : undefined}
              data-current={current || undefined}
            >
              {i18n._(words)}
            </Link>
          );
        })}
      </nav>
      <Outlet />
    </Private>
  );
}

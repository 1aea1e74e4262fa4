import { Trans, useLingui } from '@lingui/react/macro';
import { Link, Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { languages, type Language } from '../ui/languages';
import { Select } from '../ui/Field';
import { AccountMenu } from './AccountMenu';
import { ErrorBoundary } from './ErrorBoundary';
import { chooseScheme, chosenScheme, type Scheme } from './scheme';
import { useSession } from './session';
import { useLanguage } from './useLanguage';

// Visitors have no portal: the way into it comes with the first who signs in.
const PortalLink = lazy(() => import('./PortalLink').then((code) => ({ default: code.PortalLink })));

/** What stands around every page: the way in, the way between, the language and the colours. */
export function Shell({ children = <Outlet /> }: { children?: ReactNode }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const { pathname } = useLocation();
  const { viewer } = useSession();
  return (
    <>
      <a className="skip" href="#main">
        <Trans>Skip to content</Trans>
      </a>
      <header className="top">
        <div className="width top-row">
          <Link to="/$lang" params={{ lang }} className="brand">
            <Mark />
            <span>
              <strong lang="fr">Entraide</strong>
              <small>
                <Trans>Assistance under the UN Programme of Action on small arms</Trans>
              </small>
            </span>
          </Link>
          <nav aria-label={t`Main`}>
            <Link to="/$lang/coverage" params={{ lang }} activeOptions={{ includeSearch: false }}>
              <Trans>Coverage</Trans>
            </Link>
            <Link to="/$lang/needs" params={{ lang }} activeOptions={{ exact: true, includeSearch: false }}>
              <Trans>Needs</Trans>
            </Link>
            <Link to="/$lang/projects" params={{ lang }} activeOptions={{ includeSearch: false }}>
              <Trans>Projects</Trans>
            </Link>
            <Link to="/$lang/offers" params={{ lang }} activeOptions={{ exact: true, includeSearch: false }}>
              <Trans>Offers</Trans>
            </Link>
            <Link to="/$lang/experiences" params={{ lang }} activeOptions={{ exact: true, includeSearch: false }}>
              <Trans>Experiences</Trans>
            </Link>
            <Suspense>{viewer && <PortalLink viewer={viewer} />}</Suspense>
          </nav>
          <div className="top-tools">
            <LanguageChoice lang={lang} />
            <AccountMenu />
          </div>
        </div>
      </header>
      <Main page={pathname.replace(/^\/[^/]+/, '')}>
        <ErrorBoundary key={pathname}>{children}</ErrorBoundary>
      </Main>
      <footer className="foot">
        <div className="width">
          <SchemeChoice />
          <p>
            <Trans>
              Figures come from published data and from what States and organisations declare. Absence of data is not
              absence of help.
            </Trans>
          </p>
          <p>
            <a href="/graphql/schema.graphql">
              <Trans>Schema of the public API</Trans>
            </a>
          </p>
        </div>
      </footer>
    </>
  );
}

/** The content; it takes the focus when another page (not another language or filter of the same page) comes. */
function Main({ page, children }: { page: string; children: ReactNode }) {
  const main = useRef<HTMLElement>(null);
  const last = useRef(page);
  useEffect(() => {
    if (last.current !== page) main.current?.focus({ preventScroll: true });
    last.current = page;
  }, [page]);
  return (
    <main id="main" ref={main} tabIndex={-1} className="width">
      {children}
    </main>
  );
}

function LanguageChoice({ lang }: { lang: Language }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  // The page and its filters stay; the browser loads the catalog before the address changes.
  const change = (to: string) =>
    void navigate({
      to: '.',
      params: (now: object) => ({ ...now, lang: to }),
      search: true,
      hash: true,
      resetScroll: false,
    } as Parameters<typeof navigate>[0]);
  return (
    <Select
      label={<span className="hidden">{t`Language`}</span>}
      value={lang}
      options={Object.entries(languages).map(([value, { name }]) => ({ value, label: name }))}
      onChange={change}
    />
  );
}

function SchemeChoice() {
  const { t } = useLingui();
  const [scheme, setScheme] = useState<Scheme>(chosenScheme);
  return (
    <Select
      label={<span className="hidden">{t`Colours`}</span>}
      value={scheme}
      options={[
        { value: 'system', label: t`System colours` },
        { value: 'light', label: t`Light` },
        { value: 'dark', label: t`Dark` },
      ]}
      onChange={(value) => {
        chooseScheme(value as Scheme);
        setScheme(value as Scheme);
      }}
    />
  );
}

function Mark() {
  return (
    <svg width="30" height="30" viewBox="0 0 28 28" aria-hidden="true" fill="none" stroke="currentColor">
      <circle cx="14" cy="14" r="12.5" strokeWidth="1.6" />
      <path d="M1.5 14h25M14 1.5v25M5 7.5h18M5 20.5h18" strokeWidth="1.1" />
    </svg>
  );
}

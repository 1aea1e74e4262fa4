import { Trans } from '@lingui/react/macro';
import { Link, useLocation } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { isLocal } from './auth';
import { useSession } from './session';
import { useLanguage } from './useLanguage';

// Visitors have no menu: its code comes with the first who signs in.
const Menu = lazy(() => import('./Menu').then((code) => ({ default: code.Menu })));

/** Who is signed in and what is theirs, at the end of the header; or the way to sign in. Its place is kept while unknown. */
export function AccountMenu() {
  const { viewer } = useSession();
  return (
    <div className="account">
      {viewer ? (
        <Suspense>
          <Menu viewer={viewer} />
        </Suspense>
      ) : (
        <SignIn known={viewer === null} />
      )}
    </div>
  );
}

function SignIn({ known }: { known: boolean }) {
  const lang = useLanguage();
  const { href, pathname } = useLocation();
  const to = isLocal(href) && !pathname.endsWith('/sign-in') ? href : undefined;
  return (
    <Link to="/$lang/sign-in" params={{ lang }} search={{ to }} className={known ? 'button' : 'button unknown'}>
      <Trans>Sign in</Trans>
    </Link>
  );
}

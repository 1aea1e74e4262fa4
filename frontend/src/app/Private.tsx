import { Trans, useLingui } from '@lingui/react/macro';
import { Outlet, useRouter } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { Empty, Skeleton } from '../ui/Notice';
import { useTitle } from '../ui/title';
import { ApiFailure } from './errors';
import { isOfAny, roleWords, type Portal } from './roles';
import { useSession, type Viewer } from './session';
import { useLanguage } from './useLanguage';

/** Pages of the signed in, or of some portals alone; visitors sign in first and come back. */
export function Private({ portal, children = <Outlet /> }: { portal?: Portal | readonly Portal[]; children?: ReactNode }) {
  const { viewer, error, refresh } = useSession();
  if (viewer === undefined) return error ? <Unknown error={error} refresh={refresh} /> : <Skeleton size="page" />;
  if (viewer === null) return <SignInFirst />;
  return portal && !isOfAny([portal].flat(), viewer.role) ? <NotAllowed viewer={viewer} /> : children;
}

function Unknown({ error, refresh }: { error: Parameters<typeof ApiFailure>[0]['error']; refresh: () => void }) {
  const { t } = useLingui();
  return (
    <>
      <h1>{t`This page could not be shown`}</h1>
      <ApiFailure error={error} onRetry={refresh} />
    </>
  );
}

/** Leads to sign in. The way back is where this began: it is shown until the page that it leads to has come. */
function SignInFirst() {
  const lang = useLanguage();
  const router = useRouter();
  useEffect(() => {
    const { href, pathname } = router.state.location;
    if (pathname === `/${lang}/sign-in`) return;
    void router.navigate({ to: '/$lang/sign-in', params: { lang }, search: { to: href }, replace: true });
    // A change of language while this is on its way would lead back to signing in.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  return <Skeleton size="page" />;
}

function NotAllowed({ viewer }: { viewer: Viewer }) {
  const { t, i18n } = useLingui();
  const role = i18n._(roleWords[viewer.role]);
  useTitle(t`Not for this role`);
  return (
    <>
      <h1>
        <Trans>Not for this role</Trans>
      </h1>
      <Empty>
        <p>
          <Trans>You act as: {role}. This page is for others. If you have another role, choose it in the menu with your name.</Trans>
        </p>
      </Empty>
    </>
  );
}

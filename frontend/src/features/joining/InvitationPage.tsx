import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { post, signInAddress } from '../../app/auth';
import { named, type Named } from '../../app/named';
import { roleWords } from '../../app/roles';
import { useSession } from '../../app/session';
import { useLanguage } from '../../app/useLanguage';
import { useLoaded } from '../../app/useLoaded';
import type { Role } from '../../gql/graphql';
import { moment } from '../../ui/dates';
import { Empty, Failure, Skeleton } from '../../ui/Notice';
import { useTitle } from '../../ui/title';
import './joining.css';

type Invitation = { role: Role; name: string; email: string; expiresAt: string; party: Named | null };

/**
 * Where the link of an invitation leads. Its secret stands behind the #, which browsers keep to themselves; it is taken out
 * of the address at once, so that it stays in no history and no screenshot.
 */
export function InvitationPage() {
  const { t } = useLingui();
  const [token] = useState(() => location.hash.slice(1));
  useEffect(() => {
    if (location.hash) history.replaceState(history.state, '', location.pathname + location.search);
  }, []);
  useTitle(t`Invitation`);
  return (
    <>
      <h1>
        <Trans>Invitation</Trans>
      </h1>
      {token ? (
        <Told token={token} />
      ) : (
        <Empty>
          <p>
            <Trans>An invitation is read from the link in its letter. Open that link again.</Trans>
          </p>
        </Empty>
      )}
    </>
  );
}

function Told({ token }: { token: string }) {
  const told = useLoaded(() => post<Invitation>('/auth/invitation', { token }), token);
  if (told.failed)
    return (
      <Failure onRetry={told.retry}>
        <Trans>The site could not be reached. Check your connection, or try again in a moment.</Trans>
      </Failure>
    );
  if (told.missing)
    return (
      <Empty>
        <p>
          <Trans>This invitation is no longer valid: it was used, taken back or has expired. Ask the person who invited you for a new one.</Trans>
        </p>
      </Empty>
    );
  return told.data ? <Offered invitation={told.data} /> : <Skeleton size="figures" />;
}

function Offered({ invitation }: { invitation: Invitation }) {
  const { i18n } = useLingui();
  const lang = useLanguage();
  const { viewer } = useSession();
  const { name, email, party, role, expiresAt } = invitation;
  return (
    <section className="card">
      <p>
        <Trans>
          <bdi>{name}</bdi>, you are invited to Entraide.
        </Trans>
      </p>
      <dl className="facts">
        <dt>
          <Trans>Role</Trans>
        </dt>
        <dd>{i18n._(roleWords[role])}</dd>
        {party && (
          <>
            <dt>
              <Trans>On behalf of</Trans>
            </dt>
            <dd>
              <bdi>{named(party, lang)}</bdi>
            </dd>
          </>
        )}
        <dt>
          <Trans>Address</Trans>
        </dt>
        <dd>
          <bdi dir="ltr">{email}</bdi>
        </dd>
        <dt>
          <Trans>Valid until</Trans>
        </dt>
        <dd>
          <bdi>{moment(lang, expiresAt)}</bdi> UTC
        </dd>
      </dl>
      {viewer && viewer.user.email !== email && (
        <p className="note">
          <Trans>You are signed in with another address. When you continue, sign in with the address above.</Trans>
        </p>
      )}
      <p className="note">
        <Trans>When you continue, you sign in with that address; this accepts the invitation.</Trans>
      </p>
      <p className="actions">
        <a className="button button-main" href={signInAddress(`/${lang}/account`)}>
          <Trans>Continue</Trans>
        </a>
      </p>
    </section>
  );
}

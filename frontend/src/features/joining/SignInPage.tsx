import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { read, signInAddress } from '../../app/auth';
import { roleWords } from '../../app/roles';
import { useSession } from '../../app/session';
import { useLanguage } from '../../app/useLanguage';
import { useLoaded } from '../../app/useLoaded';
import { Empty, Failure, Skeleton } from '../../ui/Notice';
import { useTitle } from '../../ui/title';
import type { SignInProblem } from './search';
import './joining.css';

type Options = { signIn: boolean; demonstration: boolean };

/** What signing in is for, how it went wrong if it did, and the one button that begins it. */
export function SignInPage() {
  const { t } = useLingui();
  const lang = useLanguage();
  const { to, problem } = useSearch({ from: '/$lang/sign-in' });
  const options = useLoaded(() => read<Options>('/auth/options'), 'options');
  const { viewer } = useSession();
  useTitle(t`Sign in`);
  return (
    <>
      <h1>
        <Trans>Sign in</Trans>
      </h1>
      <p className="lede">
        <Trans>
          Reading what is public needs no account. National points of contact, missions, donors, partner organisations and
          the secretariat sign in to write, and to see what is meant for them.
        </Trans>
      </p>
      {problem && <Problem problem={problem} />}
      {viewer && <SignedIn to={to} />}
      {options.failed && (
        <Failure onRetry={options.retry}>
          <Trans>The site could not be reached. Check your connection, or try again in a moment.</Trans>
        </Failure>
      )}
      {!options.data && !options.failed && <Skeleton size="figures" />}
      {options.data && !options.data.signIn && (
        <Empty>
          <p>
            <Trans>Signing in is not set up on this site. What is public can be read without it.</Trans>
          </p>
        </Empty>
      )}
      {options.data?.signIn && !viewer && (
        <section className="card">
          <h2>{options.data.demonstration ? <Trans>This is a demonstration</Trans> : <Trans>With your account</Trans>}</h2>
          <p>
            {options.data.demonstration ? (
              <Trans>You choose one of several invented people and act as that person. No password is asked for.</Trans>
            ) : (
              <Trans>
                You sign in at your identity provider and come back here. Your password is never seen by this site. An
                account begins with an invitation by your State, your organisation or the secretariat.
              </Trans>
            )}
          </p>
          <p className="actions">
            <a className="button button-main" href={signInAddress(to ?? `/${lang}`)}>
              {options.data.demonstration ? <Trans>Choose who to be</Trans> : <Trans>Sign in</Trans>}
            </a>
          </p>
        </section>
      )}
    </>
  );
}

function SignedIn({ to }: { to: string | undefined }) {
  const { i18n } = useLingui();
  const lang = useLanguage();
  const { viewer } = useSession();
  const navigate = useNavigate();
  if (!viewer) return null;
  const { name } = viewer.user;
  const role = i18n._(roleWords[viewer.role]);
  return (
    <section className="card">
      <p>
        <Trans>
          You are signed in as <bdi>{name}</bdi>: {role}.
        </Trans>
      </p>
      <p className="actions">
        <button type="button" className="button button-main" onClick={() => void navigate({ href: to ?? `/${lang}` })}>
          <Trans>Continue</Trans>
        </button>
      </p>
    </section>
  );
}

function Problem({ problem }: { problem: SignInProblem }) {
  return (
    <div role="alert" className="notice notice-warn">
      <p>
        <Words problem={problem} />
      </p>
    </div>
  );
}

/** What went wrong, and what to do about it. */
function Words({ problem }: { problem: SignInProblem }) {
  switch (problem) {
    case 'no_account':
      return (
        <Trans>
          Nobody here has the address you signed in with. If you were invited, open the link in the letter first; otherwise
          ask your State, your organisation or the secretariat for an invitation.
        </Trans>
      );
    case 'unverified':
      return (
        <Trans>
          Your identity provider has not confirmed that your e-mail address is yours. Confirm it there, then sign in again.
        </Trans>
      );
    case 'other_address':
      return (
        <Trans>
          The invitation was sent to another address than the one you signed in with. Sign in with the address that received
          the letter, or ask for an invitation to this one.
        </Trans>
      );
    case 'expired':
      return <Trans>Signing in took too long, or the link was used before. Begin again.</Trans>;
    case 'refused':
      return <Trans>Your identity provider did not let you in, or you turned back. You can try again.</Trans>;
    case 'unavailable':
      return <Trans>Your identity provider cannot be reached. What is public can be read; try again in a few minutes.</Trans>;
    case 'closed':
      return <Trans>This account is closed. Ask your State, your organisation or the secretariat for a new invitation.</Trans>;
  }
}

import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSay } from '../ui/Toast';
import { useClosing } from '../ui/useClosing';
import { isOf, isOfAny, proposers, roleWords } from './roles';
import { partyOf, useSession, type Acting, type Viewer } from './session';
import { useLanguage } from './useLanguage';
import { useSignOut } from './useSignOut';

/** Who is signed in and as what, the ways to what is theirs, and the way out. */
export function Menu({ viewer }: { viewer: Viewer }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const box = useClosing();
  const close = () => {
    if (box.current) box.current.open = false;
  };
  const { unread } = useSession();
  const { name } = viewer.user;
  const others = (viewer.user.memberships ?? []).filter(({ id, stage }) => stage === 'ACTIVE' && id !== viewer.membership.id);
  return (
    <details className="menu" ref={box}>
      <summary>
        <bdi>{name}</bdi>
        <As acting={viewer.membership} />
        {unread > 0 && (
          <span className="badge">
            <span className="hidden">
              <Plural value={unread} one="# unread notice" other="# unread notices" />
            </span>
            <span aria-hidden="true">{unread > 99 ? '99+' : unread}</span>
          </span>
        )}
      </summary>
      <div className="menu-panel">
        <p>
          <strong>
            <bdi>{name}</bdi>
          </strong>
          <As acting={viewer.membership} />
        </p>
        {others.length > 0 && (
          <section aria-label={t`Act as`}>
            <h2>
              <Trans>Act as</Trans>
            </h2>
            <ul>
              {others.map((acting) => (
                <li key={acting.id}>
                  <Switch acting={acting} onSwitch={close} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <nav aria-label={t`Account`}>
          <Item to="/$lang/notices" lang={lang} onClick={close}>
            <Trans>Notices</Trans>
          </Item>
          {isOfAny(proposers, viewer.role) && (
            <>
              <Item to="/$lang/projects/mine" lang={lang} onClick={close}>
                <Trans>My projects</Trans>
              </Item>
              <Item to="/$lang/experiences/mine" lang={lang} onClick={close}>
                <Trans>My experiences</Trans>
              </Item>
            </>
          )}
          <Item to="/$lang/account" lang={lang} onClick={close}>
            <Trans>Account</Trans>
          </Item>
          <Item to="/$lang/account/keys" lang={lang} onClick={close}>
            <Trans>API keys</Trans>
          </Item>
          <Item to="/$lang/people" lang={lang} onClick={close}>
            <Trans>People</Trans>
          </Item>
          {isOf('secretariat', viewer.role) && (
            <>
              <Item to="/$lang/secretariat/mailbox" lang={lang} onClick={close}>
                <Trans>Mailbox of the demonstration</Trans>
              </Item>
              <Item to="/$lang/secretariat/audit" lang={lang} onClick={close}>
                <Trans>Audit</Trans>
              </Item>
            </>
          )}
        </nav>
        <Leave onLeave={close} />
      </div>
    </details>
  );
}

function Item({ to, lang, onClick, children }: { to: LinkProps['to']; lang: string; onClick: () => void; children: ReactNode }) {
  return (
    <Link to={to} params={{ lang } as never} activeOptions={{ exact: true, includeSearch: false }} onClick={onClick}>
      {children}
    </Link>
  );
}

/** A role and what it acts for. */
function As({ acting }: { acting: Acting }) {
  const { i18n } = useLingui();
  const party = partyOf(acting);
  return (
    <small>
      {i18n._(roleWords[acting.role])}
      {party && (
        <>
          {' · '}
          <bdi>{party}</bdi>
        </>
      )}
    </small>
  );
}

function Switch({ acting, onSwitch }: { acting: Acting; onSwitch: () => void }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const { act } = useSession();
  const say = useSay();
  const navigate = useNavigate();
  const change = async () => {
    onSwitch();
    try {
      await act(acting.id);
      // What was open may be no page of the other role.
      await navigate({ to: '/$lang', params: { lang } });
    } catch {
      say(t`The site could not be reached. Try again in a moment.`);
    }
  };
  return (
    <button type="button" className="menu-item" onClick={() => void change()}>
      <As acting={acting} />
    </button>
  );
}

function Leave({ onLeave }: { onLeave: () => void }) {
  const { t } = useLingui();
  const signOut = useSignOut();
  const leave = (everywhere: boolean) => {
    onLeave();
    void signOut(everywhere);
  };
  return (
    <section aria-label={t`Session`}>
      <button type="button" className="menu-item" onClick={() => leave(false)}>
        <Trans>Sign out</Trans>
      </button>
      <button type="button" className="menu-item" onClick={() => leave(true)}>
        <Trans>Sign out everywhere</Trans>
      </button>
    </section>
  );
}

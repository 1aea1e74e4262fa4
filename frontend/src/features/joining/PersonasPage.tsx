import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { post, read } from '../../app/auth';
import { portals, roleWords, type Portal } from '../../app/roles';
import { useLanguage } from '../../app/useLanguage';
import { useLoaded } from '../../app/useLoaded';
import { named, type Named } from '../../app/named';
import type { Role } from '../../gql/graphql';
import { isLanguage, languages } from '../../ui/languages';
import { Empty, Failure, Skeleton } from '../../ui/Notice';
import { useTitle } from '../../ui/title';
import { portalWords } from './words';
import './joining.css';

type Persona = { key: string; name: string; role: Role | '' | null; party: Named | null; language: string };

/** The demonstration's own sign-in: whoever looks chooses whom to be. */
export function PersonasPage() {
  const { t } = useLingui();
  const { request } = useSearch({ from: '/$lang/personas' });
  const personas = useLoaded(() => read<Persona[]>('/demo/openid/personas'), 'personas');
  useTitle(t`Choose who to be`);
  return (
    <>
      <h1>
        <Trans>Choose who to be</Trans>
      </h1>
      <p className="lede">
        <Trans>
          This is a demonstration: the people below are invented, and so is what they write. Anybody may act as any of them.
        </Trans>
      </p>
      {personas.failed && (
        <Failure onRetry={personas.retry}>
          <Trans>The site could not be reached. Check your connection, or try again in a moment.</Trans>
        </Failure>
      )}
      {personas.missing && (
        <Empty>
          <p>
            <Trans>This site is no demonstration: nobody can be chosen here.</Trans>
          </p>
        </Empty>
      )}
      {!personas.data && !personas.failed && !personas.missing && <Skeleton size="table" />}
      {personas.data && (request ? <Choice personas={personas.data} request={request} /> : <BeginAgain />)}
    </>
  );
}

/** Without the request that signing in began with, a choice would lead nowhere. */
function BeginAgain() {
  const lang = useLanguage();
  return (
    <Empty>
      <p>
        <Trans>Choosing begins with signing in.</Trans>
      </p>
      <Link className="button button-main" to="/$lang/sign-in" params={{ lang }}>
        <Trans>Sign in</Trans>
      </Link>
    </Empty>
  );
}

const groups = [...(Object.keys(portals) as Portal[]), 'nobody'] as const;
type GroupName = (typeof groups)[number];

const groupOf = ({ role }: Persona): GroupName =>
  (Object.keys(portals) as Portal[]).find((portal) => (portals[portal] as readonly string[]).includes(role ?? '')) ?? 'nobody';

function Choice({ personas, request }: { personas: Persona[]; request: string }) {
  const { i18n } = useLingui();
  const lang = useLanguage();
  const [state, setState] = useState<'ready' | 'pending' | 'over' | 'failed'>('ready');
  const choose = async (persona: string) => {
    if (state === 'pending') return;
    setState('pending');
    try {
      const answer = await post<{ to: string }>('/demo/openid/choose', { request, persona });
      if (answer) location.assign(answer.to);
      else setState('over');
    } catch {
      setState('failed');
    }
  };
  if (state === 'over')
    return (
      <Empty>
        <p>
          <Trans>This choice is over, for it took too long or was made before.</Trans>
        </p>
        <Link className="button button-main" to="/$lang/sign-in" params={{ lang }}>
          <Trans>Begin again</Trans>
        </Link>
      </Empty>
    );
  return (
    <>
      {state === 'failed' && (
        <Failure onRetry={() => setState('ready')}>
          <Trans>The site could not be reached. Check your connection, or try again in a moment.</Trans>
        </Failure>
      )}
      {groups.map((group) => {
        const members = personas.filter((persona) => groupOf(persona) === group);
        return members.length ? (
          <section key={group} className="card" aria-label={i18n._(portalWords[group].name)}>
            <h2>{i18n._(portalWords[group].name)}</h2>
            <p>{i18n._(portalWords[group].does)}</p>
            <ul className="personas">
              {members.map((persona) => (
                <li key={persona.key}>
                  <button type="button" className="persona" disabled={state === 'pending'} onClick={() => void choose(persona.key)}>
                    <Face persona={persona} />
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ) : null;
      })}
    </>
  );
}

function Face({ persona }: { persona: Persona }) {
  const { i18n } = useLingui();
  const party = persona.party && named(persona.party, i18n.locale);
  return (
    <>
      <strong>
        <bdi>{persona.name}</bdi>
      </strong>
      <span>
        {persona.role ? i18n._(roleWords[persona.role]) : <Trans>Not invited yet</Trans>}
        {party && (
          <>
            {' · '}
            <bdi>{party}</bdi>
          </>
        )}
      </span>
      {isLanguage(persona.language) && <small lang={persona.language}>{languages[persona.language].name}</small>}
    </>
  );
}

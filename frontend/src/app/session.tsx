import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { Provider, useQuery, type Client, type CombinedError } from 'urql';
import { graphql } from '../gql';
import type { ViewerQuery } from '../gql/graphql';
import { post } from './auth';
import { acting, newClient } from './client';
import { useLanguage } from './useLanguage';

const ViewerDocument = graphql(`
  query Viewer($lang: Language!) {
    viewer {
      role
      invites
      scopes
      user {
        id
        name
        email
        language
        digest
        version
        memberships {
          ...Acting
        }
      }
      membership {
        ...Acting
      }
    }
    unread: notifications(first: 1, where: { readAtIsNil: true }) {
      totalCount
    }
  }
  fragment Acting on Membership {
    id
    role
    stage
    state {
      id
      iso3
      name(lang: $lang)
    }
    organisation {
      id
      name
    }
  }
`);

type Answered = NonNullable<ViewerQuery['viewer']>;
export type Acting = NonNullable<Answered['membership']>;

/** Whoever came by signing in has a name and a membership; only keys may not read theirs. */
export type Viewer = Answered & { user: NonNullable<Answered['user']>; membership: Acting };

/** What a membership acts for; the secretariat, a committee and the installation act for nobody else. */
export const partyOf = ({ state, organisation }: Pick<Acting, 'state' | 'organisation'>): string => state?.name ?? organisation?.name ?? '';

type Session = {
  /** Who is signed in; null for the public, undefined until it is known. */
  viewer: Viewer | null | undefined;
  /** How many notices wait to be read. */
  unread: number;
  /** Why it cannot be known. */
  error: CombinedError | undefined;
  /** Asks again who is signed in. */
  refresh: () => void;
  /** Goes on in another membership of the viewer. */
  act: (membership: string) => Promise<void>;
  /** Ends this session, or every session of the viewer. */
  leave: (everywhere: boolean) => Promise<void>;
  /** Forgets all that was read, after an account or a session has ended. */
  renew: () => void;
};

const SessionContext = createContext<Session | undefined>(undefined);

/** Who is signed in, and what may be done about it. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('useSession needs a SessionProvider around it');
  return session;
}

/** The viewer of a page that only the signed in reach. */
export function useViewer(): Viewer {
  const { viewer } = useSession();
  if (!viewer) throw new Error('this page is for the signed in alone');
  return viewer;
}

/**
 * Knows who is signed in. With another viewer come another client and all pages anew: nothing that one viewer read is left
 * for the next.
 */
export function SessionProvider({ makeClient = newClient, children }: { makeClient?: () => Client; children: ReactNode }) {
  const [{ client, turn }, setClient] = useState(() => ({ client: makeClient(), turn: 0 }));
  const renew = useCallback(() => setClient((last) => ({ client: makeClient(), turn: last.turn + 1 })), [makeClient]);
  return (
    <Provider value={client}>
      <Known key={turn} renew={renew}>
        {children}
      </Known>
    </Provider>
  );
}

function Known({ renew, children }: { renew: () => void; children: ReactNode }) {
  const lang = useLanguage();
  const [{ data, error }, again] = useQuery({ query: ViewerDocument, variables: { lang } });
  // What was known stays known while it cannot be asked: nobody loses an open form to a lost connection.
  const [known, keep] = useState<ViewerQuery>();
  if (data && !error && data !== known) keep(data);
  const viewer = known && (isWhole(known.viewer) ? known.viewer : null);
  const who = viewer?.membership.id ?? null;
  useEffect(() => {
    acting.as = who;
  }, [who]);
  useAgreement(viewer === undefined ? undefined : who, renew);
  useReturn(again);
  const session = useMemo<Session>(
    () => ({
      viewer,
      unread: known?.unread.totalCount ?? 0,
      error,
      refresh: () => again({ requestPolicy: 'network-only' }),
      renew,
      act: async (membership) => {
        if (membership !== who) await post('/auth/acting', { membership });
        renew();
      },
      leave: async (everywhere) => {
        await post('/auth/sign-out', { everywhere });
        renew();
      },
    }),
    [viewer, who, known, error, again, renew],
  );
  return <SessionContext value={session}>{children}</SessionContext>;
}

const isWhole = (viewer: ViewerQuery['viewer']): viewer is Viewer => !!viewer?.user && !!viewer.membership;

// Long enough that switching between windows asks nothing.
const AWAY_MS = 60_000;

/** Asks again who is signed in when somebody comes back to the page after a while: the session may be over by now. */
function useReturn(again: (options: { requestPolicy: 'network-only' }) => void): void {
  useEffect(() => {
    let left = Date.now();
    const turned = () => {
      if (document.visibilityState === 'hidden') left = Date.now();
      else if (Date.now() - left > AWAY_MS) again({ requestPolicy: 'network-only' });
    };
    document.addEventListener('visibilitychange', turned);
    return () => document.removeEventListener('visibilitychange', turned);
  }, [again]);
}

/**
 * All tabs act for the same viewer: the cookie is one. Who is signed in here is told to the others, and where one of them
 * tells of somebody else this tab begins anew instead of writing for whom it does not show.
 */
function useAgreement(who: string | null | undefined, renew: () => void): void {
  useEffect(() => {
    if (who === undefined || typeof BroadcastChannel === 'undefined') return;
    const channel = new BroadcastChannel('entraide.viewer');
    channel.addEventListener('message', ({ data }) => {
      if (data !== who) renew();
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches this origin alone
    channel.postMessage(who);
    return () => channel.close();
  }, [who, renew]);
}

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

// What is typed into a form and not yet saved is kept in this browser, so that it outlives a reload, a lost connection and
// an ended session. It is never sent by itself, and nothing replaces what somebody sees without being asked for.

/** Whose form it is, which, and of which row; a row that is not there yet has the name of what it is begun for. */
export type Place = { user: string; form: string; row: string };

/** What was typed, the version of the row that it was typed over, and when. */
export type Draft<T> = { value: T; version: number; at: string };

const PREFIX = 'entraide.draft';

const keyOf = ({ user, form, row }: Place, version: number | '') => [PREFIX, user, form, row, version].join('/');

/** Runs something with the storage of the browser; undefined where the browser refuses, as it may at any time. */
function withStorage<T>(run: (storage: Storage) => T): T | undefined {
  try {
    return run(localStorage);
  } catch {
    return undefined;
  }
}

const keysIn = (storage: Storage, prefix: string) =>
  Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '').filter((key) => key.startsWith(prefix));

function parse(text: string | null): Draft<unknown> | undefined {
  try {
    const { value, version, at } = JSON.parse(text ?? '') as Draft<unknown>;
    return value && typeof value === 'object' && typeof version === 'number' && typeof at === 'string' ? { value, version, at } : undefined;
  } catch {
    return undefined;
  }
}

/** The drafts of a user in one kind of form, the newest first; with a row, those of it alone. */
export function draftsOf(user: string, form: string, row?: string): Array<Place & Draft<unknown>> {
  const prefix = [PREFIX, user, form, ...(row === undefined ? [] : [row])].join('/') + '/';
  const found = withStorage((storage) =>
    keysIn(storage, prefix).flatMap((key) => {
      const draft = parse(storage.getItem(key));
      return draft ? [{ user, form, row: key.split('/').at(-2) ?? '', ...draft }] : [];
    }),
  );
  return (found ?? []).toSorted((a, b) => b.at.localeCompare(a.at));
}

/** Forgets the drafts of a row, of all versions but one. */
export function forget(place: Place, but?: number): void {
  withStorage((storage) =>
    keysIn(storage, keyOf(place, ''))
      .filter((key) => but === undefined || key !== keyOf(place, but))
      .forEach((key) => storage.removeItem(key)),
  );
}

/** Forgets all drafts of a user in this browser. */
export function forgetAll(user: string): void {
  withStorage((storage) => keysIn(storage, `${PREFIX}/${user}/`).forEach((key) => storage.removeItem(key)));
}

/** Keeps a draft; whether the browser took it. */
const keep = <T>(place: Place, draft: Draft<T>): boolean =>
  withStorage((storage) => {
    storage.setItem(keyOf(place, draft.version), JSON.stringify(draft));
    return true;
  }) === true;

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** A draft in the form that the page has today: what an earlier release did not know is as in the row. */
function fitted<T extends object>(base: T, stored: unknown): T {
  const known = Object.entries(base).map(([name, own]) => {
    const kept = (stored as Record<string, unknown>)[name];
    return [name, typeof kept === typeof own && Array.isArray(kept) === Array.isArray(own) ? kept : own];
  });
  return Object.fromEntries(known) as T;
}

type State<T> = {
  base: { value: T; version: number };
  value: T;
  /** When what is shown was typed, where it was found in this browser. */
  restoredAt?: string;
  /** Typed over a version of the row that is no longer the current one. */
  outdated?: Draft<T>;
  /** What another tab made of the same form; without a draft, it saved or discarded it. */
  elsewhere?: { draft?: Draft<T> };
  /** Whether the browser refuses to keep anything. */
  refused: boolean;
};

function begin<T extends object>(place: Place, base: State<T>['base']): State<T> {
  const [stored] = draftsOf(place.user, place.form, place.row);
  const shown = { base, value: base.value, refused: false };
  if (!stored) return shown;
  const value = fitted(base.value, stored.value);
  if (same(value, base.value)) return shown;
  if (stored.version === base.version) return { ...shown, value, restoredAt: stored.at };
  return { ...shown, outdated: { value, version: stored.version, at: stored.at } };
}

/**
 * What a form holds, kept in this browser while it differs from the row as it was read. Base is read once: a page shows
 * another row under another key.
 */
export function useDraft<T extends object>(place: Place, base: { value: T; version: number }) {
  const { user, form, row } = place;
  const where = useMemo(() => ({ user, form, row }), [user, form, row]);
  const [state, setState] = useState(() => begin(where, base));
  const latest = useRef(state);

  const become = useCallback((next: State<T>) => {
    latest.current = next;
    setState(next);
  }, []);

  /** Keeps what is shown, or forgets it where it says no more than the row. */
  const store = useCallback(
    (next: State<T>): State<T> => {
      if (same(next.value, next.base.value)) {
        forget(where);
        return { ...next, refused: false };
      }
      return { ...next, refused: !keep(where, { value: next.value, version: next.base.version, at: new Date().toISOString() }) };
    },
    [where],
  );

  useEffect(() => {
    const hear = ({ key, newValue }: StorageEvent) => {
      const { base: own, value } = latest.current;
      if (key !== keyOf(where, own.version)) return;
      const draft = parse(newValue);
      const theirs = draft && { ...draft, value: fitted(own.value, draft.value) };
      // Nothing is to be decided where both say the same.
      const agreed = same(theirs?.value ?? own.value, value);
      become({ ...latest.current, elsewhere: agreed ? undefined : { draft: theirs } });
    };
    addEventListener('storage', hear);
    return () => removeEventListener('storage', hear);
  }, [where, become]);

  const change = useCallback(
    (part: Partial<T> | ((value: T) => T)) => {
      const now = latest.current;
      const next = { ...now, value: typeof part === 'function' ? part(now.value) : { ...now.value, ...part } };
      // While another tab writes the same, or an older draft waits, neither is overwritten.
      become(next.elsewhere || next.outdated ? next : store(next));
    },
    [become, store],
  );

  /** What is shown is what somebody chose, of what this tab, another tab, an older draft and the row say. */
  const settle = useCallback(
    (value: T, onto: { value: T; version: number } = latest.current.base) => {
      forget(where, onto.version);
      become(store({ base: onto, value, refused: false }));
    },
    [where, become, store],
  );

  /** The row was saved as it was sent, and is now as given. What was typed since the sending stays typed. */
  const saved = useCallback(
    (sent: T, onto: { value: T; version: number }) => {
      const { value } = latest.current;
      settle(same(value, sent) ? onto.value : value, onto);
    },
    [settle],
  );

  return {
    ...state,
    isChanged: !same(state.value, state.base.value),
    change,
    /** Goes back to the row as it was read, and forgets what was typed. */
    discard: () => settle(state.base.value),
    /** Goes on with what the other tab wrote. */
    takeOver: () => settle(state.elsewhere?.draft?.value ?? state.base.value),
    /** Goes on with what is here; the other tab is told. */
    keepMine: () => settle(state.value),
    settle,
    saved,
  };
}

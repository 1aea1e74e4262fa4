import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { draftsOf, forgetAll, useDraft } from './drafts';

const place = { user: 'usr_1', form: 'need', row: 'nee_1' };
const row = { value: { title: 'As saved', themes: [] as string[] }, version: 3 };

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

const open = (base = row) => renderHook(() => useDraft(place, base));

/** What another tab does reaches this one as an event, after the fact. */
function elsewhere(version: number, value: object | null) {
  const key = `entraide.draft/usr_1/need/nee_1/${version}`;
  const newValue = value && JSON.stringify({ value, version, at: '2026-03-01T10:00:00.000Z' });
  if (newValue) localStorage.setItem(key, newValue);
  else localStorage.removeItem(key);
  act(() => void dispatchEvent(new StorageEvent('storage', { key, newValue })));
}

test('what is typed survives a reload, and says that it was restored', () => {
  const first = open();
  act(() => first.result.current.change({ title: 'Typed' }));
  first.unmount();
  const { current } = open().result;
  expect(current.value.title).toBe('Typed');
  expect(current.restoredAt).toBeTruthy();
  expect(current.isChanged).toBe(true);
});

test('what says no more than the row is not kept', () => {
  const { result } = open();
  act(() => result.current.change({ title: 'Typed' }));
  act(() => result.current.change({ title: 'As saved' }));
  expect(localStorage).toHaveLength(0);
});

test('discarding goes back to the row and forgets', () => {
  const { result } = open();
  act(() => result.current.change({ title: 'Typed' }));
  act(() => result.current.discard());
  expect(result.current.value).toEqual(row.value);
  expect(localStorage).toHaveLength(0);
});

test('a save forgets, and what is typed afterwards is based on the new version', () => {
  const { result } = open();
  act(() => result.current.change({ title: 'Typed' }));
  act(() => result.current.saved(result.current.value, { value: { ...row.value, title: 'Typed' }, version: 4 }));
  expect(localStorage).toHaveLength(0);
  expect(result.current.isChanged).toBe(false);
  act(() => result.current.change({ title: 'More' }));
  expect(draftsOf('usr_1', 'need')).toMatchObject([{ row: 'nee_1', version: 4, value: { title: 'More' } }]);
});

test('what is typed while a save is on its way stays typed', () => {
  const { result } = open();
  act(() => result.current.change({ title: 'Sent' }));
  const sent = result.current.value;
  act(() => result.current.change({ title: 'Sent and more' }));
  act(() => result.current.saved(sent, { value: sent, version: 4 }));
  expect(result.current).toMatchObject({ value: { title: 'Sent and more' }, isChanged: true });
  expect(draftsOf('usr_1', 'need')).toMatchObject([{ version: 4, value: { title: 'Sent and more' } }]);
});

test('a draft over an older version is shown apart, and is neither applied nor overwritten', () => {
  const first = open();
  act(() => first.result.current.change({ title: 'Mine' }));
  first.unmount();
  const theirs = { value: { title: 'Theirs', themes: [] }, version: 4 };
  const { result } = open(theirs);
  expect(result.current.value.title).toBe('Theirs');
  expect(result.current.outdated).toMatchObject({ value: { title: 'Mine' }, version: 3 });
  act(() => result.current.change({ title: 'Typed without choosing' }));
  expect(draftsOf('usr_1', 'need', 'nee_1')).toMatchObject([{ value: { title: 'Mine' } }]);
  act(() => result.current.settle({ title: 'Mine', themes: [] }));
  expect(result.current.outdated).toBeUndefined();
  expect(draftsOf('usr_1', 'need', 'nee_1')).toMatchObject([{ version: 4, value: { title: 'Mine' } }]);
});

test('another tab is heard, and nothing is replaced before somebody chooses', () => {
  const { result } = open();
  act(() => result.current.change({ title: 'Here' }));
  elsewhere(3, { title: 'There', themes: [] });
  expect(result.current.value.title).toBe('Here');
  act(() => result.current.change({ title: 'Here still' }));
  expect(draftsOf('usr_1', 'need')).toMatchObject([{ value: { title: 'There' } }]);
  act(() => result.current.keepMine());
  expect(draftsOf('usr_1', 'need')).toMatchObject([{ value: { title: 'Here still' } }]);
  elsewhere(3, { title: 'There again', themes: [] });
  act(() => result.current.takeOver());
  expect(result.current.value.title).toBe('There again');
  expect(result.current.elsewhere).toBeUndefined();
});

test('a save in another tab is told, unless nothing was typed here', () => {
  const { result } = open();
  elsewhere(3, null);
  expect(result.current.elsewhere).toBeUndefined();
  act(() => result.current.change({ title: 'Here' }));
  elsewhere(3, null);
  expect(result.current.elsewhere).toEqual({ draft: undefined });
  expect(result.current.value.title).toBe('Here');
});

test('another row, form or user is nobody’s business here', () => {
  const { result } = open();
  act(() => result.current.change({ title: 'Here' }));
  for (const key of ['entraide.draft/usr_2/need/nee_1/3', 'entraide.draft/usr_1/need/nee_2/3', 'entraide.scheme'])
    act(() => void dispatchEvent(new StorageEvent('storage', { key, newValue: null })));
  expect(result.current.elsewhere).toBeUndefined();
});

test('a browser that refuses to keep anything does not break the form', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const { result } = open();
  act(() => result.current.change({ title: 'Typed' }));
  expect(result.current.value.title).toBe('Typed');
  expect(result.current.refused).toBe(true);
});

test('a browser without storage does not break the form', () => {
  vi.stubGlobal('localStorage', undefined);
  try {
    const { result } = open();
    act(() => result.current.change({ title: 'Typed' }));
    expect(result.current).toMatchObject({ value: { title: 'Typed' }, refused: true });
  } finally {
    vi.unstubAllGlobals();
  }
});

test.each(['not json', '{"value":"text","version":3,"at":"2026"}', '{"value":{"title":7,"themes":{}},"version":3,"at":"2026"}', 'null'])(
  'what does not fit is left aside: %s',
  (text) => {
    localStorage.setItem('entraide.draft/usr_1/need/nee_1/3', text);
    expect(open().result.current.value).toEqual(row.value);
  },
);

test('a draft of an earlier release takes what it did not know from the row', () => {
  localStorage.setItem('entraide.draft/usr_1/need/nee_1/3', '{"value":{"title":"Old","gone":1},"version":3,"at":"2026"}');
  expect(open().result.current.value).toEqual({ title: 'Old', themes: [] });
});

test('all drafts of a user can be forgotten, and no others', () => {
  const { result } = open();
  act(() => result.current.change({ title: 'Typed' }));
  localStorage.setItem('entraide.draft/usr_10/need/nee_1/3', '{"value":{},"version":3,"at":"2026"}');
  forgetAll('usr_1');
  expect(draftsOf('usr_1', 'need')).toEqual([]);
  expect(draftsOf('usr_10', 'need')).toHaveLength(1);
});

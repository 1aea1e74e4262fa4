import { useEffect, useState } from 'react';
import type { Problem } from '../ui/Form';
import { useDraft, type Place } from './drafts';

/** What a form says of a row, and the version of the row that says so; 0 for one that is not there yet. */
export type Written<T> = { value: T; version: number };

/** What was written here and what the row says by now: to be chosen from, field by field. */
export type Two<T> = { mine: T; theirs: T; before: T | undefined; onChoose: (value: T) => void };

type Editing<T, Row> = {
  place: Place;
  base: Written<T>;
  /** What the form says of a row, after something was sent. */
  read: (row: Row, sent: T) => Written<T>;
  /** Sends the form: the row as it was saved, or as it is now where it changed since it was read. */
  onSave: (form: T, base: Written<T>) => Promise<{ saved?: Row | null; now?: Row | null }>;
  onSaved: (row: Row) => void;
  /** Two versions became one: what was wrong before is so no longer. */
  onSettled?: () => void;
};

/** A form over a row: what is typed is kept in this browser until it is saved, and two versions are settled before anything more is written. */
export function useEditing<T extends object, Row>({ place, base, read, onSave, onSaved, onSettled }: Editing<T, Row>) {
  const draft = useDraft(place, base);
  const [others, setOthers] = useState<Problem[]>([]);
  const [theirs, setTheirs] = useState<Written<T>>();
  useLeaving(draft.isChanged && draft.refused);

  const save = async () => {
    const sent = draft.value;
    setOthers([]);
    const { saved, now } = await onSave(sent, draft.base);
    if (now) meet(sent, read(now, sent));
    if (!saved) return;
    draft.saved(sent, read(saved, sent));
    onSaved(saved);
  };

  /** The row changed meanwhile. Where its form says what it said, there is nothing to choose. */
  const meet = (sent: T, now: Written<T>) =>
    JSON.stringify(now.value) === JSON.stringify(draft.base.value) ? draft.settle(sent, now) : setTheirs(now);

  const onto = theirs ?? (draft.outdated && draft.base);
  const two: Two<T> | undefined = onto && {
    mine: draft.outdated?.value ?? draft.value,
    theirs: onto.value,
    before: theirs && draft.base.value,
    onChoose: (value) => {
      setTheirs(undefined);
      onSettled?.();
      draft.settle(value, onto);
    },
  };
  return {
    draft,
    form: draft.value,
    change: draft.change,
    save,
    /** Where there are two versions, nothing else is shown. */
    two,
    /** What a step after saving found wrong with the row, said at its fields. */
    others,
    setOthers,
  };
}

/** Where the browser keeps nothing, leaving asks first. */
function useLeaving(loses: boolean) {
  useEffect(() => {
    if (!loses) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [loses]);
}

import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Difference, type Differing } from '../ui/Difference';
import type { Two } from './useEditing';

/** Something that a form says, as people call it, in the inputs that stand under it. */
export type Compared<T> = { name: string; label: MessageDescriptor; inputs: Array<keyof T> };

type Props<T> = {
  two: Two<T>;
  fields: Compared<T>[];
  /** What a field says, as text. */
  say: (form: T, name: string) => ReactNode;
  intro: ReactNode;
};

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

const inputs = <T,>(form: T, field: Compared<T>) => field.inputs.map((name) => form[name]);

/** What was written here and what the row says by now, field by field, to be chosen from. */
export function Versions<T>({ two, fields, say, intro }: Props<T>) {
  const { i18n } = useLingui();
  const { mine, theirs, before } = two;
  const differing = fields.filter((field) => !same(inputs(mine, field), inputs(theirs, field)));
  const rows = differing.map((field): Differing => {
    const own = before && !same(inputs(mine, field), inputs(before, field));
    const other = before && !same(inputs(theirs, field), inputs(before, field));
    return {
      name: field.name,
      label: i18n._(field.label),
      mine: say(mine, field.name),
      theirs: say(theirs, field.name),
      changed: before && (own && other ? 'both' : own ? 'mine' : 'theirs'),
    };
  });
  return <Difference intro={intro} rows={rows} onChoose={(chosen) => two.onChoose(merged(fields, mine, theirs, chosen))} />;
}

/** The row as it stands now, but for the fields that are chosen from mine, and for what is no field: whose form it is. */
function merged<T>(fields: Compared<T>[], mine: T, theirs: T, chosen: string[]): T {
  const taken = fields.filter(({ name }) => !chosen.includes(name)).flatMap((field) => field.inputs);
  return { ...mine, ...Object.fromEntries(taken.map((input) => [input, theirs[input]])) };
}

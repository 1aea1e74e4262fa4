import { Fragment, useState, type ReactNode } from 'react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useQuery, type AnyVariables } from 'urql';
import { Skeleton } from '../ui/Notice';
import type { Language } from '../ui/languages';
import { useTitle } from '../ui/title';
import { isId } from './address';
import { ApiFailure } from './errors';
import { NotFound } from './NotFound';
import type { OneRow, RowOf } from './RowPage';
import { useLanguage } from './useLanguage';

type Props<Data extends OneRow, Variables extends AnyVariables, Type extends string> = {
  id: string;
  /** The language in which the address asks for its texts. */
  wanted: Language | undefined;
  query: TypedDocumentNode<Data, Variables>;
  variables: (texts: Language) => Variables;
  type: Type;
  title: string;
  /** The form: first is the language in which the page was opened. */
  children: (row: RowOf<Data, Type>, first: Language) => ReactNode;
};

/** The page on which a row is written on: read once, waited for, not found, or out of reach. */
export function RowToEdit<Data extends OneRow, Variables extends AnyVariables, Type extends string>(props: Props<Data, Variables, Type>) {
  const { id, wanted, query, variables, type, title, children } = props;
  const lang = useLanguage();
  // The texts stay in the language in which they were read while the page is read in another.
  const [first] = useState(lang);
  const texts = wanted ?? first;
  const pause = !isId(id);
  const [{ data, error }, retry] = useQuery({ query, variables: variables(texts), pause, requestPolicy: 'network-only' });
  useTitle(title);
  const row = data?.node?.__typename === type ? (data.node as RowOf<Data, Type>) : undefined;
  if (pause || (!error && data && !row)) return <NotFound />;
  if (error && !row)
    return (
      <>
        <h1>{title}</h1>
        <ApiFailure error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />
      </>
    );
  if (!row) return <Skeleton size="page" />;
  return <Fragment key={`${id} ${texts}`}>{children(row, first)}</Fragment>;
}

type Forms<Row, Form> = {
  languageOf: (row: Row, first: Language) => Language;
  read: (row: Row, language: Language) => Form;
  withoutTexts: (form: Form, language: Language) => Form;
};

/**
 * In which language a row is written on, and what the form is based on. In another language than its own that is a
 * translation: the original stands beside it. Read once: what is typed is based on it until it is saved.
 */
export function useWriting<Row extends { version: number }, Form>(
  row: Row,
  wanted: Language | undefined,
  first: Language,
  { languageOf, read, withoutTexts }: Forms<Row, Form>,
): { writing: Language; original?: Form; base: { value: Form; version: number } } {
  const [begun] = useState(() => {
    const own = languageOf(row, first);
    const writing = wanted ?? own;
    const value = read(row, writing);
    if (own === writing) return { writing, base: { value, version: row.version } };
    return { writing, original: value, base: { value: withoutTexts(value, writing), version: row.version } };
  });
  return begun;
}

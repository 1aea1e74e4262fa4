import { isCursor, isId, word, type Raw } from '../../app/address';

const isName = (value: string) => /^[A-Za-z.]{1,60}$/.test(value);

export const readMailboxSearch = (raw: Raw): { mail?: string; after?: string } => ({
  mail: word(raw, 'mail', isId),
  after: word(raw, 'after', isCursor),
});

/** Of which rows and verbs the audit shows the entries. */
export type AuditSearch = { noun?: string; row?: string; verb?: string; after?: string };

export const readAuditSearch = (raw: Raw): AuditSearch => ({
  noun: word(raw, 'noun', isName),
  row: word(raw, 'row', isId),
  verb: word(raw, 'verb', isName),
  after: word(raw, 'after', isCursor),
});

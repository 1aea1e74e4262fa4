import { isCursor, isId, oneOf, word, type Raw } from '../../app/address';
import type { QueueItemKind, QueueItemOrder, QueueItemWhereInput } from '../../gql/graphql';

const isName = (value: string) => /^[A-Za-z.]{1,60}$/.test(value);

export const queueKinds = [
  'REVIEW_PROPOSAL',
  'REVIEW_CHANGE',
  'CONSENT_OVERDUE',
  'CONSENT_WITHDRAWN',
] as const satisfies QueueItemKind[];

/** What is shown of the queue: all that waits, unless something else is asked for. */
export type QueueSearch = { kind?: QueueItemKind; who?: 'mine' | 'nobody'; decided?: 'yes'; after?: string };

export const readQueueSearch = (raw: Raw): QueueSearch => ({
  kind: word<QueueItemKind>(raw, 'kind', oneOf(queueKinds)),
  who: word<'mine' | 'nobody'>(raw, 'who', oneOf(['mine', 'nobody'])),
  decided: word<'yes'>(raw, 'decided', oneOf(['yes'])),
  after: word(raw, 'after', isCursor),
});

export const isFiltered = ({ kind, who }: QueueSearch): boolean => !!kind || !!who;

/** The filter that the API is asked with, by whoever looks. */
export const toWhere = ({ kind, who, decided }: QueueSearch, viewer: string): QueueItemWhereInput => ({
  stage: decided ? 'DONE' : 'WAITING',
  ...(kind && { kind }),
  ...(who === 'mine' && { assigneeID: viewer }),
  ...(who === 'nobody' && { assigneeIDIsNil: true }),
});

/** What is due first stands first; of what was decided, the last. */
export const toOrder = ({ decided }: QueueSearch): QueueItemOrder =>
  decided ? { field: 'DONE_AT', direction: 'DESC' } : { field: 'DUE_ON', direction: 'ASC' };

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

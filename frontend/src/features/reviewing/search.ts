import { isCursor, isId, word, type Raw } from '../../app/address';

/** The reply that is added, in the address. */
export const NEW = 'new';

/** Which reply is written: one by its id, or a new one; none where all are read. */
export const readRepliesSearch = (raw: Raw): { reply?: string; after?: string } => ({
  reply: word(raw, 'reply', isId),
  after: word(raw, 'after', isCursor),
});

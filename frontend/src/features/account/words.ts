import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { ApiKeyScope, UserDigest } from '../../gql/graphql';

/** How often notices are mailed, the soonest first. */
export const digestWords: Record<UserDigest, MessageDescriptor> = {
  IMMEDIATE: msg`Each at once`,
  DAILY: msg`Once a day`,
  WEEKLY: msg`Once a week`,
  NEVER: msg`Never`,
};

/** What an API key may do. */
export const scopeWords: Record<ApiKeyScope, { name: MessageDescriptor; means: MessageDescriptor }> = {
  READ: { name: msg`Read`, means: msg`See what you see. Without it the key sees what everybody sees.` },
  WRITE_NEEDS: { name: msg`Write needs`, means: msg`Do to needs what you may do.` },
  WRITE_PROJECTS: { name: msg`Write proposals`, means: msg`Do to proposals and projects what you may do.` },
  WRITE_OFFERS: { name: msg`Write offers`, means: msg`Do to offers what you may do.` },
  WRITE_EXPERIENCES: { name: msg`Write experiences`, means: msg`Tell experiences, and comment on them, as you may.` },
  WRITE_REPORTS: { name: msg`Add national reports`, means: msg`Add national reports as you may.` },
};

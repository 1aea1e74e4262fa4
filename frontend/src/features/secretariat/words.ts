import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { MailStage, QueueItemKind } from '../../gql/graphql';

export const mailStageWords: Record<MailStage, MessageDescriptor> = {
  WAITING: msg`Waits to leave`,
  SENT: msg`Has left`,
  FAILED: msg`Given up`,
};

/** What waits for a decision. */
export const kindWords: Record<QueueItemKind, MessageDescriptor> = {
  REVIEW_PROPOSAL: msg`Proposal to review`,
  REVIEW_CHANGE: msg`Change to review`,
  CONSENT_OVERDUE: msg`Consent overdue`,
  CONSENT_WITHDRAWN: msg`Consent taken back`,
};

import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { MailStage } from '../../gql/graphql';

export const mailStageWords: Record<MailStage, MessageDescriptor> = {
  WAITING: msg`Waits to leave`,
  SENT: msg`Has left`,
  FAILED: msg`Given up`,
};

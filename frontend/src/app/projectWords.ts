import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { ParticipationRole } from '../gql/graphql';

// The codes of projects that their public pages and those who propose show, in words.

/** What organisations do in a project, in the order in which it is shown. */
export const partnerRoles = ['FUNDING', 'ACCOUNTABLE', 'EXTENDING', 'IMPLEMENTING'] as const satisfies ParticipationRole[];

export const partnerWords: Record<ParticipationRole, MessageDescriptor> = {
  FUNDING: msg`Funding`,
  ACCOUNTABLE: msg`Accountable`,
  EXTENDING: msg`Extending`,
  IMPLEMENTING: msg`Implementing`,
};

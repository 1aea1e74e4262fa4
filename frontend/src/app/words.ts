import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { LedgerLineCertainty, LedgerLineMeasure, ProjectStage } from '../gql/graphql';

// The codes of the API that more than one area shows, in words.

export const certaintyWords: Record<LedgerLineCertainty, MessageDescriptor> = {
  CONFIRMED: msg`Confirmed by a person`,
  SUGGESTED: msg`Suggested by rule`,
};

export const lineMeasureWords: Record<LedgerLineMeasure, MessageDescriptor> = {
  NEEDED: msg`Needed`,
  SECURED: msg`Secured`,
  PROPOSED: msg`Proposed`,
  COMMITTED: msg`Committed`,
  DISBURSED: msg`Disbursed`,
  UNCOSTED: msg`Need without a cost`,
  EXPIRED_UNMET: msg`Need that expired unmet`,
};

export const stageWords: Record<ProjectStage, MessageDescriptor> = {
  DRAFT: msg`Draft`,
  SUBMITTED: msg`Submitted`,
  RETURNED: msg`Returned with remarks`,
  AWAITING_CONSENT: msg`Awaiting consent`,
  REFUSED: msg`Not consented to`,
  PUBLISHED: msg`Seeking partners`,
  UNDER_WAY: msg`Under way`,
  SUSPENDED: msg`Suspended`,
  COMPLETED: msg`Completed`,
  CANCELLED: msg`Cancelled`,
  WITHDRAWN: msg`Withdrawn`,
  EXPIRED: msg`Expired`,
};

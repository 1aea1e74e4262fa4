import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { ConsentStage, ProjectVersionKind, ProjectVersionStage } from '../../gql/graphql';

export const versionKindWords: Record<ProjectVersionKind, MessageDescriptor> = {
  PROPOSAL: msg`Proposal`,
  CHANGE: msg`Proposed change`,
};

export const versionStageWords: Record<ProjectVersionStage, MessageDescriptor> = {
  WAITING: msg`Waits for a decision`,
  ACCEPTED: msg`Accepted`,
  RETURNED: msg`Returned with remarks`,
};

export const consentWords: Record<ConsentStage, MessageDescriptor> = {
  ASKED: msg`Asked, no answer yet`,
  CONSENTED: msg`Consents`,
  REFUSED: msg`Does not consent`,
  WITHDRAWN: msg`Took its consent back`,
  NOTIFIED: msg`Told: no activity in the country`,
};

import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Audience, NeedModality, NeedPriority, NeedStage, NeedStateConcurrence } from '../gql/graphql';

// The codes of needs, in words: for their public pages and for those who ask.

export const needStageWords: Record<NeedStage, MessageDescriptor> = {
  DRAFT: msg`Draft`,
  OPEN: msg`Open`,
  PARTLY_MET: msg`Partly met`,
  MET: msg`Met`,
  WITHDRAWN: msg`Withdrawn by the State`,
  EXPIRED: msg`Expired unconfirmed`,
  CLOSED: msg`Closed`,
  MERGED: msg`Continued in another need`,
};

export const priorityWords: Record<NeedPriority, MessageDescriptor> = {
  HIGH: msg`High`,
  MEDIUM: msg`Medium`,
  LOW: msg`Low`,
};

export const modalityWords: Record<NeedModality, MessageDescriptor> = {
  FUNDING: msg`Funding`,
  EXPERTISE: msg`Expertise`,
  TRAINING: msg`Training`,
  EQUIPMENT: msg`Equipment`,
};

export const audienceWords: Record<Audience, MessageDescriptor> = {
  PUBLIC: msg`Everybody`,
  STATES: msg`States and donors that are signed in`,
  NAMED: msg`Only donors that the State names`,
  SECRETARIAT: msg`Only the secretariat`,
};

export const concurrenceWords: Record<NeedStateConcurrence, MessageDescriptor> = {
  ASKED: msg`Asked to concur`,
  CONCURRED: msg`Concurs`,
  DECLINED: msg`Does not concur`,
};

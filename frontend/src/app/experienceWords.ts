import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { ExperienceStage } from '../gql/graphql';

/** Where an experience stands, in words: for its public page and for those who tell it. */
export const experienceStageWords: Record<ExperienceStage, MessageDescriptor> = {
  DRAFT: msg`Draft`,
  PUBLISHED: msg`Told to everybody`,
  WITHDRAWN: msg`No longer told`,
};

import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { ApplicantKind, OfferStage, OfferVisibility } from '../gql/graphql';

// The codes of offers, in words: for their public pages and for donors.

export const offerStageWords: Record<OfferStage, MessageDescriptor> = {
  DRAFT: msg`Draft`,
  UPCOMING: msg`Opens later`,
  OPEN: msg`Open to applications`,
  EXHAUSTED: msg`Spent for now`,
  SUSPENDED: msg`Suspended for now`,
  CLOSED: msg`Closed to applications`,
  EXPIRED: msg`Expired, not reconfirmed`,
  AS_PUBLISHED: msg`As published`,
};

export const applicantWords: Record<ApplicantKind, MessageDescriptor> = {
  STATE: msg`Governments`,
  REGIONAL_ORGANISATION: msg`Regional organisations`,
  INTERNATIONAL_ORGANISATION: msg`International organisations`,
  CIVIL_SOCIETY: msg`Civil society`,
  ACADEMIC: msg`Universities and research institutes`,
  PRIVATE_SECTOR: msg`Companies`,
};

export const visibilityWords: Record<OfferVisibility, MessageDescriptor> = {
  PUBLIC: msg`Everybody`,
  SECRETARIAT_ONLY: msg`Only the secretariat`,
};

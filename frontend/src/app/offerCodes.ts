import type { ApplicantKind, OfferModality, OfferStage } from '../gql/graphql';

// The codes of offers in the order in which they are shown. Their words stand apart: addresses are read before any page.

/** The stages in which an offer can be planned with. */
export const standingStages = ['OPEN', 'UPCOMING'] as const satisfies OfferStage[];

/** The stages of declared offers that others than their donor can see, in the order of an offer's life. */
export const shownOfferStages = [...standingStages, 'SUSPENDED', 'EXHAUSTED', 'CLOSED', 'EXPIRED'] as const satisfies OfferStage[];

export const offerModalities = ['FUNDING', 'EXPERTISE', 'TRAINING', 'EQUIPMENT'] as const satisfies OfferModality[];

export const applicantKinds = [
  'STATE',
  'REGIONAL_ORGANISATION',
  'INTERNATIONAL_ORGANISATION',
  'CIVIL_SOCIETY',
  'ACADEMIC',
  'PRIVATE_SECTOR',
] as const satisfies ApplicantKind[];

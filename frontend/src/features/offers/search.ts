import { isCode, isCursor, isIso3, oneOf, word, type Raw } from '../../app/address';
import { applicantKinds, offerModalities, shownOfferStages } from '../../app/offerCodes';
import type { ApplicantKind, OfferModality, OfferStage } from '../../gql/graphql';

// What offers are asked for, as it stands in the address of the page.

/** The choices of stage that are none; the first is in force where the address says nothing. */
export const STANDING = 'standing';
export const ALL_STAGES = 'all';

export type OffersSearch = {
  theme?: string;
  state?: string;
  modality?: OfferModality;
  stage?: OfferStage | typeof ALL_STAGES;
  applicant?: ApplicantKind;
  after?: string;
};

// What an offer's page knows of the list that it was opened from.
declare module '@tanstack/history' {
  interface HistoryState {
    offers?: OffersSearch;
  }
}

export const readOffersSearch = (raw: Raw): OffersSearch => ({
  theme: word(raw, 'theme', isCode),
  state: word(raw, 'state', isIso3),
  modality: word<OfferModality>(raw, 'modality', oneOf(offerModalities)),
  stage: word<OfferStage | typeof ALL_STAGES>(raw, 'stage', oneOf([...shownOfferStages, ALL_STAGES])),
  applicant: word<ApplicantKind>(raw, 'applicant', oneOf(applicantKinds)),
  after: word(raw, 'after', isCursor),
});

import { shownOfferStages, standingStages } from '../../app/offerCodes';
import type { ReferenceData } from '../../app/reference';
import type { ApplicantKind, OfferWhereInput } from '../../gql/graphql';
import { ALL_STAGES, type OffersSearch } from './search';

// The filters that the API is asked with.

export const isFiltered = ({ theme, state, modality, stage, applicant }: OffersSearch): boolean =>
  [theme, state, modality, stage, applicant].some((value) => value !== undefined);

/** The region of a State and those that contain it: an offer names any of them to mean the State. */
export function regionsOf(iso3: string, { states, regions }: Pick<ReferenceData, 'states' | 'regions'>): string[] {
  const found: string[] = [];
  let next = states.find((one) => one.iso3 === iso3)?.regionID;
  while (next && !found.includes(next)) {
    found.push(next);
    next = regions.find((one) => one.id === next)?.parentID;
  }
  return found;
}

/** For what and for whom: an offer that names no theme is for any, one that names neither States nor regions for all. */
function fitting({ theme, state, modality }: OffersSearch, regions: string[]): OfferWhereInput {
  const all: OfferWhereInput[] = [
    ...(theme ? [{ or: [{ hasThemes: false }, { hasThemesWith: [{ code: theme }] }] }] : []),
    ...(state
      ? [
          {
            or: [
              { hasStates: false, hasRegions: false },
              { hasStatesWith: [{ iso3: state }] },
              ...(regions.length ? [{ hasRegionsWith: [{ idIn: regions }] }] : []),
            ],
          },
        ]
      : []),
  ];
  return { ...(modality && { modality }), ...(all.length && { and: all }) };
}

/** Offers that donors declare here. Drafts are no part of the list, not even for those who write them. */
export function toWhere(search: OffersSearch, regions: string[]): OfferWhereInput {
  const { stage } = search;
  const inStage = !stage ? { stageIn: [...standingStages] } : stage === ALL_STAGES ? { stageIn: [...shownOfferStages] } : { stage };
  return { ...inStage, ...fitting(search, regions) };
}

/** Windows that are known from public pages alone: in which stage they are, nobody told. */
export const toWindows = (search: OffersSearch, regions: string[]): OfferWhereInput => ({ stage: 'AS_PUBLISHED', ...fitting(search, regions) });

/** Whether somebody of a kind can apply; who names no kind takes all. */
export const takes = ({ applicantKinds }: { applicantKinds: ApplicantKind[] }, kind: ApplicantKind | undefined): boolean =>
  !kind || !applicantKinds.length || applicantKinds.includes(kind);

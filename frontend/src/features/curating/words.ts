import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { OrganisationKind, OrganisationMatchEvidence } from '../../gql/graphql';

/** Why two organisations may be one. */
export const evidenceWords: Record<OrganisationMatchEvidence, MessageDescriptor> = {
  SAME_NAME: msg`Their names are the same but for spelling`,
  NEARLY_SAME_NAME: msg`Their names are nearly the same`,
  SAME_REF: msg`Their references are the same but for spelling`,
  SAID: msg`Suggested by the secretariat`,
};

/** The kinds of the IATI list. */
export const kindWords: Record<OrganisationKind, MessageDescriptor> = {
  GOVERNMENT: msg`Government`,
  LOCAL_GOVERNMENT: msg`Local government`,
  OTHER_PUBLIC_SECTOR: msg`Other public sector`,
  INTERNATIONAL_NGO: msg`International NGO`,
  NATIONAL_NGO: msg`National NGO`,
  REGIONAL_NGO: msg`Regional NGO`,
  PARTNER_COUNTRY_NGO: msg`NGO based in a partner country`,
  PUBLIC_PRIVATE_PARTNERSHIP: msg`Public-private partnership`,
  MULTILATERAL: msg`Multilateral`,
  FOUNDATION: msg`Foundation`,
  PRIVATE_SECTOR: msg`Private sector`,
  ACADEMIC: msg`Academic`,
  OTHER: msg`Other`,
  UNKNOWN: msg`Unknown`,
};

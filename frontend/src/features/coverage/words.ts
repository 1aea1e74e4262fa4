import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { StateGroup } from '../../gql/graphql';

// The codes that only coverage shows, in words.

export const groupWords: Record<StateGroup, MessageDescriptor> = {
  AFRICAN: msg`African States`,
  ASIA_PACIFIC: msg`Asia-Pacific States`,
  EASTERN_EUROPEAN: msg`Eastern European States`,
  LATIN_AMERICAN_AND_CARIBBEAN: msg`Latin American and Caribbean States`,
  WESTERN_EUROPEAN_AND_OTHERS: msg`Western European and other States`,
  LDC: msg`Least developed countries`,
  LLDC: msg`Landlocked developing countries`,
  SIDS: msg`Small island developing States`,
};

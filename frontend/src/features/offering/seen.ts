import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { OfferVisibility } from '../../gql/graphql';

// Who sees an offer and its money, in plain words for the donor that chooses.

type Told = { label: MessageDescriptor; help: MessageDescriptor };

export const visibilityHelp: Record<OfferVisibility, Told> = {
  PUBLIC: {
    label: msg`Everybody`,
    help: msg`The offer stands on this site for all to see. States whose needs it fits find it by themselves.`,
  },
  SECRETARIAT_ONLY: {
    label: msg`Only the secretariat`,
    help: msg`Nobody else learns that the offer exists. The secretariat matches it with needs.`,
  },
};

export const privacyHelp: Record<'private' | 'shown', Told> = {
  private: {
    label: msg`Only the secretariat sees the money in the offer`,
    help: msg`It is used to match the offer with needs, and shown to nobody else.`,
  },
  shown: {
    label: msg`Whoever sees the offer sees its money`,
    help: msg`States can then judge better whether an application is worth their while.`,
  },
};

import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Audience } from '../../gql/graphql';

// Who sees a need and its details, in plain words for the State that chooses.

export type Told = { label: MessageDescriptor; help?: MessageDescriptor };

export const audienceHelp: Record<Audience, Told> = {
  PUBLIC: {
    label: msg`Everybody`,
    help: msg`The need stands on this site for all to see, and counts in the public figures. This reaches the most donors.`,
  },
  STATES: {
    label: msg`States and donors that are signed in`,
    help: msg`Governments and donors see it; the public and other organisations do not.`,
  },
  NAMED: {
    label: msg`Only donors that I name`,
    help: msg`Nobody else learns that the need exists, but for the secretariat.`,
  },
  SECRETARIAT: {
    label: msg`Only the secretariat`,
    help: msg`The secretariat looks for donors, and introduces none before asking you.`,
  },
};

export const detailsHelp: Record<Audience | '', Told> = {
  '': {
    label: msg`As is usual for the themes`,
    help: msg`Those who see the need; but at most the donors that you name where it is about stockpiles, marking and tracing, or destruction.`,
  },
  PUBLIC: { label: msg`Everybody` },
  STATES: { label: msg`States and donors that are signed in` },
  NAMED: { label: msg`Only donors that I name` },
  SECRETARIAT: { label: msg`Only the secretariat` },
};

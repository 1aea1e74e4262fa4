import { msg } from '@lingui/core/macro';
import { of, type Verb } from '../../../app/Act';
import { graphql } from '../../../gql';
import type { ExperienceStandingFragment } from '../../../gql/graphql';

// What can be done with an experience, each with what it means. Whether the viewer may do it now is in its permissions.

graphql(`
  fragment ExperienceDone on ExperiencePayload {
    row: experience {
      ...ExperienceStanding
    }
    problems {
      field
      key
      message
    }
  }
`);

const publish = graphql(`
  mutation PublishExperience($id: ID!, $version: Int!) {
    done: publishExperience(id: $id, version: $version) {
      ...ExperienceDone
    }
  }
`);

const withdraw = graphql(`
  mutation WithdrawExperience($id: ID!, $version: Int!) {
    done: withdrawExperience(id: $id, version: $version) {
      ...ExperienceDone
    }
  }
`);

const discard = graphql(`
  mutation DiscardExperience($id: ID!, $version: Int!) {
    done: discardExperience(id: $id, version: $version) {
      ...ExperienceDone
    }
  }
`);

export const verbs: Verb<keyof ExperienceStandingFragment['permissions']>[] = [
  {
    name: 'publish',
    can: 'canPublish',
    document: of(publish),
    label: msg`Publish the experience`,
    means: msg`Everybody can read it, and whoever is signed in can comment on it.`,
    done: msg`The experience is published.`,
  },
  {
    name: 'withdraw',
    can: 'canWithdraw',
    document: of(withdraw),
    label: msg`Take the experience back`,
    means: msg`It is no longer shown, nor are the comments on it; it cannot be published again.`,
    done: msg`The experience is taken back.`,
    danger: true,
  },
  {
    name: 'discard',
    can: 'canDiscard',
    document: of(discard),
    label: msg`Discard the draft`,
    means: msg`The draft is thrown away for good.`,
    done: msg`The draft is discarded.`,
    danger: true,
  },
];

import { msg } from '@lingui/core/macro';
import { of, type Verb } from '../../../app/Act';
import { graphql } from '../../../gql';
import type { OfferStandingFragment } from '../../../gql/graphql';

// What can be done with an offer, each with what it means. Whether the viewer may do it now is in the permissions of the offer.

graphql(`
  fragment OfferDone on OfferPayload {
    row: offer {
      ...OfferStanding
    }
    problems {
      field
      key
      message
    }
  }
`);

const publish = graphql(`
  mutation PublishOffer($id: ID!, $version: Int!) {
    done: publishOffer(id: $id, version: $version) {
      ...OfferDone
    }
  }
`);

const reconfirm = graphql(`
  mutation ReconfirmOffer($id: ID!, $version: Int!) {
    done: reconfirmOffer(id: $id, version: $version) {
      ...OfferDone
    }
  }
`);

const reopen = graphql(`
  mutation ReopenOffer($id: ID!, $version: Int!) {
    done: reopenOffer(id: $id, version: $version) {
      ...OfferDone
    }
  }
`);

const resume = graphql(`
  mutation ResumeOffer($id: ID!, $version: Int!) {
    done: resumeOffer(id: $id, version: $version) {
      ...OfferDone
    }
  }
`);

const replenish = graphql(`
  mutation ReplenishOffer($id: ID!, $version: Int!) {
    done: replenishOffer(id: $id, version: $version) {
      ...OfferDone
    }
  }
`);

const suspend = graphql(`
  mutation SuspendOffer($id: ID!, $version: Int!) {
    done: suspendOffer(id: $id, version: $version) {
      ...OfferDone
    }
  }
`);

const exhaust = graphql(`
  mutation ExhaustOffer($id: ID!, $version: Int!) {
    done: exhaustOffer(id: $id, version: $version) {
      ...OfferDone
    }
  }
`);

const close = graphql(`
  mutation CloseOffer($id: ID!, $version: Int!) {
    done: closeOffer(id: $id, version: $version) {
      ...OfferDone
    }
  }
`);

const discard = graphql(`
  mutation DiscardOffer($id: ID!, $version: Int!) {
    done: discardOffer(id: $id, version: $version) {
      ...OfferDone
    }
  }
`);

export const verbs: Verb<keyof OfferStandingFragment['permissions']>[] = [
  {
    name: 'publish',
    can: 'canPublish',
    document: of(publish),
    label: msg`Publish the offer`,
    means: msg`The offer is shown to those whom you chose. It is open at once, or on the first day of its window. It must be confirmed every twelve months.`,
    done: msg`The offer is published.`,
  },
  {
    name: 'reconfirm',
    can: 'canReconfirm',
    document: of(reconfirm),
    label: msg`Confirm that the offer still stands`,
    means: msg`The offer stays open for another twelve months.`,
    done: msg`The offer is confirmed for another twelve months.`,
  },
  {
    name: 'reopen',
    can: 'canReopen',
    document: of(reopen),
    label: msg`Open the offer again`,
    means: msg`The offer expired because nobody confirmed it. It is opened again as it was.`,
    done: msg`The offer is open again.`,
  },
  {
    name: 'resume',
    can: 'canResume',
    document: of(resume),
    label: msg`Take the offer up again`,
    means: msg`The offer takes applications again, as it did before.`,
    done: msg`The offer is open again.`,
  },
  {
    name: 'replenish',
    can: 'canReplenish',
    document: of(replenish),
    label: msg`Say that there is money again`,
    means: msg`The offer takes applications again.`,
    done: msg`The offer is open again.`,
  },
  {
    name: 'suspend',
    can: 'canSuspend',
    document: of(suspend),
    label: msg`Suspend the offer`,
    means: msg`No applications are taken for the time being; everybody sees that. You can take it up again at any time.`,
    done: msg`The offer is suspended.`,
  },
  {
    name: 'exhaust',
    can: 'canExhaust',
    document: of(exhaust),
    label: msg`Say that its money is spent`,
    means: msg`Everybody sees that there is nothing to apply for now. You can say later that there is money again.`,
    done: msg`Noted: its money is spent.`,
  },
  {
    name: 'close',
    can: 'canClose',
    document: of(close),
    label: msg`Close the offer`,
    means: msg`The offer takes no more applications, and cannot be opened again.`,
    done: msg`The offer is closed.`,
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

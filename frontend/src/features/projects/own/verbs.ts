import { msg } from '@lingui/core/macro';
import { of, type Verb } from '../../../app/Act';
import { graphql } from '../../../gql';
import type { ConsentStage, ProjectStandingFragment } from '../../../gql/graphql';

// What can be done with a project, each with what it means and what must be said with it. Whether the viewer may do it now
// is in the permissions of the project.

graphql(`
  fragment ProjectDone on ProjectPayload {
    row: project {
      ...ProjectStanding
    }
    problems {
      field
      key
      message
    }
  }
`);

const submit = graphql(`
  mutation SubmitProject($id: ID!, $version: Int!, $lang: Language!) {
    done: submitProject(id: $id, version: $version) {
      ...ProjectDone
    }
  }
`);

const withdraw = graphql(`
  mutation WithdrawProject($id: ID!, $version: Int!, $note: String!, $lang: Language!) {
    done: withdrawProject(id: $id, version: $version, note: $note) {
      ...ProjectDone
    }
  }
`);

const consent = graphql(`
  mutation ConsentProject($id: ID!, $version: Int!, $consents: Boolean!, $note: String, $lang: Language!) {
    done: consentProject(id: $id, version: $version, consents: $consents, reason: $note) {
      ...ProjectDone
    }
  }
`);

const start = graphql(`
  mutation StartProject($id: ID!, $version: Int!, $lang: Language!) {
    done: startProject(id: $id, version: $version) {
      ...ProjectDone
    }
  }
`);

const suspend = graphql(`
  mutation SuspendProject($id: ID!, $version: Int!, $lang: Language!) {
    done: suspendProject(id: $id, version: $version) {
      ...ProjectDone
    }
  }
`);

const resume = graphql(`
  mutation ResumeProject($id: ID!, $version: Int!, $lang: Language!) {
    done: resumeProject(id: $id, version: $version) {
      ...ProjectDone
    }
  }
`);

const cancel = graphql(`
  mutation CancelProject($id: ID!, $version: Int!, $note: String!, $lang: Language!) {
    done: cancelProject(id: $id, version: $version, note: $note) {
      ...ProjectDone
    }
  }
`);

const followUp = graphql(`
  mutation FollowUpProject($id: ID!, $version: Int!, $note: String!, $lang: Language!) {
    done: followUpProject(id: $id, version: $version, note: $note) {
      ...ProjectDone
    }
  }
`);

const discard = graphql(`
  mutation DiscardProject($id: ID!, $version: Int!, $lang: Language!) {
    done: discardProject(id: $id, version: $version) {
      ...ProjectDone
    }
  }
`);

const why = { label: msg`Reason`, demanded: true };
const confidential = { label: msg`Reason, for your State and the secretariat alone`, demanded: false };

/** A verb, and for an answer of the viewer's State the answers after which it can be given. */
type ProjectVerb = Verb<keyof ProjectStandingFragment['permissions']> & { after?: ConsentStage[] };

export const verbs: ProjectVerb[] = [
  {
    name: 'submit',
    can: 'canSubmit',
    document: of(submit),
    label: msg`Submit for review`,
    means: msg`The secretariat reviews the proposal. Once it accepts it, the recipient States are asked for their consent.`,
    done: msg`The proposal is submitted.`,
  },
  {
    name: 'consent',
    can: 'canConsent',
    after: ['ASKED', 'WITHDRAWN'],
    document: of(consent),
    with: { consents: true },
    label: msg`Consent`,
    means: msg`Your State consents. Once all recipient States have consented, the project is published with your State among those that confirmed it.`,
    done: msg`Your State consents.`,
  },
  {
    name: 'refuse',
    can: 'canConsent',
    after: ['ASKED'],
    document: of(consent),
    with: { consents: false },
    label: msg`Do not consent`,
    means: msg`Your State receives nothing from the project and is not named in it. The public never learns of the answer; it cannot be changed.`,
    note: confidential,
    done: msg`Your State does not consent.`,
    danger: true,
  },
  {
    name: 'withdrawConsent',
    can: 'canConsent',
    after: ['CONSENTED'],
    document: of(consent),
    with: { consents: false },
    label: msg`Take the consent back`,
    means: msg`The project is suspended until your State consents again. Who proposed it and the secretariat are told.`,
    note: confidential,
    done: msg`The consent is taken back.`,
    danger: true,
  },
  {
    name: 'start',
    can: 'canStart',
    document: of(start),
    label: msg`Say that work began`,
    means: msg`The project is shown as under way.`,
    done: msg`The project is under way.`,
  },
  {
    name: 'suspend',
    can: 'canSuspend',
    document: of(suspend),
    label: msg`Suspend the work`,
    means: msg`The project is shown as suspended until you say that work goes on.`,
    done: msg`The project is suspended.`,
  },
  {
    name: 'resume',
    can: 'canResume',
    document: of(resume),
    label: msg`Resume the work`,
    means: msg`The project is shown as under way again.`,
    done: msg`The project is under way.`,
  },
  {
    name: 'followUp',
    can: 'canFollowUp',
    document: of(followUp),
    label: msg`Say what lasts`,
    means: msg`A year after completion: what is still in use, who maintains it, who pays for it.`,
    note: { label: msg`What lasts`, demanded: true },
    done: msg`It is noted what lasts.`,
  },
  {
    name: 'withdraw',
    can: 'canWithdraw',
    document: of(withdraw),
    label: msg`Withdraw the project`,
    means: msg`The project is taken back and can no longer be seen by others. It cannot be submitted again.`,
    note: why,
    done: msg`The project is withdrawn.`,
    danger: true,
  },
  {
    name: 'cancel',
    can: 'canCancel',
    document: of(cancel),
    label: msg`Cancel the project`,
    means: msg`The project is shown as cancelled, and cannot be taken up again.`,
    note: why,
    done: msg`The project is cancelled.`,
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

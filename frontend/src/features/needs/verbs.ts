import { msg } from '@lingui/core/macro';
import { of, type Verb } from '../../app/Act';
import { graphql } from '../../gql';
import type { NeedStandingFragment } from '../../gql/graphql';

// What can be done with a need, each with what it means and what must be said with it. Whether the viewer may do it now
// is in the permissions of the need.

graphql(`
  fragment NeedDone on NeedPayload {
    row: need {
      ...NeedStanding
    }
    problems {
      field
      key
      message
    }
  }
`);

const open = graphql(`
  mutation OpenNeed($id: ID!, $version: Int!, $lang: Language!) {
    done: openNeed(id: $id, version: $version) {
      ...NeedDone
    }
  }
`);

const reconfirm = graphql(`
  mutation ReconfirmNeed($id: ID!, $version: Int!, $lang: Language!) {
    done: reconfirmNeed(id: $id, version: $version) {
      ...NeedDone
    }
  }
`);

const reopen = graphql(`
  mutation ReopenNeed($id: ID!, $version: Int!, $lang: Language!) {
    done: reopenNeed(id: $id, version: $version) {
      ...NeedDone
    }
  }
`);

const partlyMet = graphql(`
  mutation DeclareNeedPartlyMet($id: ID!, $version: Int!, $note: String, $lang: Language!) {
    done: declareNeedPartlyMet(id: $id, version: $version, note: $note) {
      ...NeedDone
    }
  }
`);

const met = graphql(`
  mutation DeclareNeedMet($id: ID!, $version: Int!, $note: String, $lang: Language!) {
    done: declareNeedMet(id: $id, version: $version, note: $note) {
      ...NeedDone
    }
  }
`);

const unmet = graphql(`
  mutation DeclareNeedUnmet($id: ID!, $version: Int!, $lang: Language!) {
    done: declareNeedUnmet(id: $id, version: $version) {
      ...NeedDone
    }
  }
`);

const withdraw = graphql(`
  mutation WithdrawNeed($id: ID!, $version: Int!, $note: String!, $lang: Language!) {
    done: withdrawNeed(id: $id, version: $version, note: $note) {
      ...NeedDone
    }
  }
`);

const close = graphql(`
  mutation CloseNeed($id: ID!, $version: Int!, $note: String!, $lang: Language!) {
    done: closeNeed(id: $id, version: $version, note: $note) {
      ...NeedDone
    }
  }
`);

const concur = graphql(`
  mutation ConcurNeed($id: ID!, $version: Int!, $concurs: Boolean!, $lang: Language!) {
    done: concurNeed(id: $id, version: $version, concurs: $concurs) {
      ...NeedDone
    }
  }
`);

const discard = graphql(`
  mutation DiscardNeed($id: ID!, $version: Int!, $lang: Language!) {
    done: discardNeed(id: $id, version: $version) {
      ...NeedDone
    }
  }
`);

const why = { label: msg`Reason`, demanded: true };

export const verbs: Verb<keyof NeedStandingFragment['permissions']>[] = [
  {
    name: 'open',
    can: 'canOpen',
    document: of(open),
    label: msg`Open the need`,
    means: msg`The need is shown to those whom you chose, and its age counts from today. It must be confirmed every twelve months.`,
    done: msg`The need is open.`,
  },
  {
    name: 'concur',
    can: 'canConcur',
    document: of(concur),
    with: { concurs: true },
    label: msg`Concur`,
    means: msg`Your State asks for this together with the others, and is named among them.`,
    done: msg`Your State concurs.`,
  },
  {
    name: 'decline',
    can: 'canConcur',
    document: of(concur),
    with: { concurs: false },
    label: msg`Do not concur`,
    means: msg`Your State does not ask for this and is not named. Only those who ask and the secretariat see the answer.`,
    done: msg`Your State does not concur.`,
    danger: true,
  },
  {
    name: 'reconfirm',
    can: 'canReconfirm',
    document: of(reconfirm),
    label: msg`Confirm that it still stands`,
    means: msg`The need stays open for another twelve months.`,
    done: msg`Confirmed for another twelve months.`,
  },
  {
    name: 'reopen',
    can: 'canReopen',
    document: of(reopen),
    label: msg`Open it again`,
    means: msg`The need expired because nobody confirmed it. It is opened again as it was.`,
    done: msg`The need is open again.`,
  },
  {
    name: 'partlyMet',
    can: 'canDeclarePartlyMet',
    document: of(partlyMet),
    label: msg`Declare it partly met`,
    means: msg`A part was met; the rest is still asked for.`,
    note: { label: msg`What was met`, demanded: false },
    done: msg`Declared partly met.`,
  },
  {
    name: 'met',
    can: 'canDeclareMet',
    document: of(met),
    label: msg`Declare it met`,
    means: msg`The need was met and is no longer asked for.`,
    note: { label: msg`How it was met`, demanded: false },
    done: msg`Declared met.`,
  },
  {
    name: 'unmet',
    can: 'canDeclareUnmet',
    document: of(unmet),
    label: msg`Say that it is not met yet`,
    means: msg`The need stays open; you are asked again in a year.`,
    done: msg`Noted: not met yet.`,
  },
  {
    name: 'withdraw',
    can: 'canWithdraw',
    document: of(withdraw),
    label: msg`Withdraw the need`,
    means: msg`The need is no longer asked for, and cannot be opened again.`,
    note: why,
    done: msg`The need is withdrawn.`,
    danger: true,
  },
  {
    name: 'close',
    can: 'canClose',
    document: of(close),
    label: msg`Close the need`,
    means: msg`The secretariat closes the need by its rules; the State is told why.`,
    note: why,
    done: msg`The need is closed.`,
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

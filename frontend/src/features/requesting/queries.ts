import { graphql } from '../../gql';

// What the editor reads and writes. Texts are asked in the language that is written in.

export const NeedToEdit = graphql(`
  query NeedToEdit($id: ID!, $lang: Language!) {
    node(id: $id) {
      __typename
      id
      ...NeedToEdit
    }
  }
  fragment NeedToEdit on Need {
    id
    version
    stage
    stateID
    regionID
    agency
    modality
    priority
    startDate
    endDate
    reportID
    title(lang: $lang)
    titleLanguage(lang: $lang)
    summary(lang: $lang)
    summaryLanguage(lang: $lang)
    upkeep(lang: $lang)
    financingAfter(lang: $lang)
    details(lang: $lang) {
      quantity
      site
      baseline
    }
    cost {
      amount
      currency
    }
    yearly {
      year
      amount
    }
    themes {
      id
      percentage
      theme {
        id
        code
      }
    }
    audience
    detailsAudience
    namedDonors {
      id
      donor {
        id
      }
    }
    state {
      id
      iso3
    }
    states {
      id
      stateID
      percentage
      concurrence
    }
    documents {
      id
      name
      size
    }
    permissions {
      canSave
      canOpen
      canAttach
      canAskConcurrence
      canDiscard
    }
  }
`);

export const DraftNeed = graphql(`
  mutation DraftNeed($input: NeedInput!, $lang: Language!) {
    draftNeed(input: $input) {
      ...NeedWritten
    }
  }
  fragment NeedWritten on NeedPayload {
    need {
      ...NeedToEdit
    }
    problems {
      field
      key
      message
    }
  }
`);

export const SaveNeed = graphql(`
  mutation SaveNeed($id: ID!, $version: Int!, $input: NeedInput!, $lang: Language!) {
    saveNeed(id: $id, version: $version, input: $input) {
      ...NeedWritten
    }
  }
`);

export const EnterNeed = graphql(`
  mutation EnterNeed($input: NeedInput!, $stateID: ID!, $source: String!, $lang: Language!) {
    enterNeed(input: $input, stateID: $stateID, source: $source) {
      ...NeedWritten
    }
  }
`);

export const OpenWritten = graphql(`
  mutation OpenWrittenNeed($id: ID!, $version: Int!, $lang: Language!) {
    openNeed(id: $id, version: $version) {
      ...NeedWritten
    }
  }
`);

export const AskConcurrence = graphql(`
  mutation AskConcurrence($id: ID!, $version: Int!, $states: [NeedStateInput!]!, $regionID: ID, $lang: Language!) {
    askConcurrence(id: $id, version: $version, states: $states, regionID: $regionID) {
      ...NeedWritten
    }
  }
`);

export const RemoveDocument = graphql(`
  mutation RemoveDocument($id: ID!, $lang: Language!) {
    removeDocument(id: $id) {
      ...NeedWritten
    }
  }
`);

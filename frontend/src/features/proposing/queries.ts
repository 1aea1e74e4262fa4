import { graphql } from '../../gql';

// What the form reads and writes. Texts are asked in the language that is written in, reasons in that of the page.

export const ProposalToEdit = graphql(`
  query ProposalToEdit($id: ID!, $lang: Language!, $page: Language!) {
    node(id: $id) {
      __typename
      id
      ...ProposalToEdit
    }
  }
  fragment ProposalToEdit on Project {
    id
    version
    stage
    startDate
    endDate
    genderMarker
    workingLanguages
    title(lang: $lang)
    titleLanguage(lang: $lang)
    summary(lang: $lang)
    summaryLanguage(lang: $lang)
    budget {
      currency
    }
    budgetLines {
      id
      position
      year
      label(lang: $lang)
      amount
    }
    results {
      id
      position
      title(lang: $lang)
      indicator(lang: $lang)
      countsPeople
      baseline
      target
    }
    recipients {
      id
      percentage
      stateID
      regionID
      hasActivity
    }
    themes {
      id
      percentage
      theme {
        id
        code
      }
    }
    participations(first: 100) {
      edges {
        node {
          id
          role
          organisation {
            id
            name
          }
        }
      }
    }
    needLinks {
      id
      needID
      share
    }
    versions {
      id
      number
      kind
      stage
      decidedAt
      reasons(lang: $page)
    }
    permissions {
      canSave
      canSubmit
      canProposeChange
    }
  }
`);

export const DraftProposal = graphql(`
  mutation DraftProposal($input: ProposalInput!, $lang: Language!, $page: Language!) {
    draftProject(input: $input) {
      ...ProposalWritten
    }
  }
  fragment ProposalWritten on ProjectPayload {
    project {
      ...ProposalToEdit
    }
    problems {
      field
      key
      message
    }
  }
`);

export const SaveProposal = graphql(`
  mutation SaveProposal($id: ID!, $version: Int!, $input: ProposalInput!, $lang: Language!, $page: Language!) {
    saveProject(id: $id, version: $version, input: $input) {
      ...ProposalWritten
    }
  }
`);

export const SubmitProposal = graphql(`
  mutation SubmitProposal($id: ID!, $version: Int!, $lang: Language!, $page: Language!) {
    submitProject(id: $id, version: $version) {
      ...ProposalWritten
    }
  }
`);

export const ProposeChange = graphql(`
  mutation ProposeChange($id: ID!, $version: Int!, $input: ProposalInput!, $lang: Language!, $page: Language!) {
    proposeProjectChange(id: $id, version: $version, input: $input) {
      ...ProposalWritten
    }
  }
`);

import { graphql } from '../../gql';

// A version that was submitted, the project as it stands, and what the secretariat decides on them.

export const ReviewDocument = graphql(`
  query Review($id: ID!, $lang: Language!) {
    node(id: $id) {
      __typename
      id
      ...ReviewedVersion
    }
  }
  fragment ReviewedVersion on ProjectVersion {
    id
    number
    kind
    stage
    submittedAt
    decidedAt
    reasons(lang: $lang)
    differences {
      field
      before
      after
    }
    project {
      ...ReviewedProject
    }
  }
  fragment ReviewedProject on Project {
    id
    version
    stage
    title(lang: $lang)
    titleLanguage(lang: $lang)
    stateID
    owner {
      id
      name
    }
    state {
      id
      name(lang: $lang)
    }
    recipients {
      id
      hasActivity
      state {
        id
        name(lang: $lang)
      }
    }
    consents {
      id
      stage
      dueOn
      state {
        id
        name(lang: $lang)
      }
    }
    needLinks {
      id
      share
      need {
        id
        title(lang: $lang)
        titleLanguage(lang: $lang)
      }
    }
    versions {
      id
      number
      kind
      stage
      submittedAt
      decidedAt
      reasons(lang: $lang)
    }
    permissions {
      canReturn
      canAccept
      canDecideChange
    }
  }
`);

export const AcceptProject = graphql(`
  mutation AcceptProject($id: ID!, $version: Int!, $lang: Language!) {
    done: acceptProject(id: $id, version: $version) {
      ...Reviewed
    }
  }
  fragment Reviewed on ProjectPayload {
    project {
      ...ReviewedProject
    }
    problems {
      field
      key
      message
    }
  }
`);

export const ReturnProject = graphql(`
  mutation ReturnProject($id: ID!, $version: Int!, $reasons: String, $replyID: ID, $lang: Language!) {
    done: returnProject(id: $id, version: $version, reasons: $reasons, replyID: $replyID) {
      ...Reviewed
    }
  }
`);

export const AcceptChange = graphql(`
  mutation AcceptProjectChange($id: ID!, $version: Int!, $lang: Language!) {
    done: decideProjectChange(id: $id, version: $version, accepts: true) {
      ...Reviewed
    }
  }
`);

export const ReturnChange = graphql(`
  mutation ReturnProjectChange($id: ID!, $version: Int!, $reasons: String, $replyID: ID, $lang: Language!) {
    done: decideProjectChange(id: $id, version: $version, accepts: false, reasons: $reasons, replyID: $replyID) {
      ...Reviewed
    }
  }
`);

export const RepliesDocument = graphql(`
  query CannedReplies($after: Cursor) {
    cannedReplies(first: 100, after: $after, orderBy: { field: NAME }) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...Reply
        }
      }
    }
  }
  fragment Reply on CannedReply {
    id
    version
    name
    texts {
      language
      text
    }
  }
`);

import { graphql } from '../../gql';

export const MatchesDocument = graphql(`
  query Matches($where: OrganisationMatchWhereInput!, $after: Cursor, $lang: Language!) {
    organisationMatches(first: 20, after: $after, where: $where) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...Match
        }
      }
    }
  }
  fragment Match on OrganisationMatch {
    id
    version
    evidence
    stage
    decidedAt
    from {
      ...Matched
    }
    into {
      ...Matched
    }
    permissions {
      canMerge
      canReject
      canUnmerge
    }
  }
  fragment Matched on Organisation {
    id
    name
    kind
    iatiRef
    mergedIntoID
    state {
      id
      name(lang: $lang)
    }
    aliases {
      id
      name
    }
    participations(first: 1) {
      totalCount
    }
  }
`);

export const Merge = graphql(`
  mutation MergeOrganisations($id: ID!, $version: Int!, $reversed: Boolean!, $lang: Language!) {
    mergeOrganisations(id: $id, version: $version, reversed: $reversed) {
      ...MatchDone
    }
  }
  fragment MatchDone on OrganisationMatchPayload {
    organisationMatch {
      ...Match
    }
    problems {
      field
      key
      message
    }
  }
`);

export const Reject = graphql(`
  mutation RejectMatch($id: ID!, $version: Int!, $lang: Language!) {
    rejectMatch(id: $id, version: $version) {
      ...MatchDone
    }
  }
`);

export const Unmerge = graphql(`
  mutation UnmergeOrganisations($id: ID!, $version: Int!, $lang: Language!) {
    unmergeOrganisations(id: $id, version: $version) {
      ...MatchDone
    }
  }
`);

export const Suggest = graphql(`
  mutation SuggestMatch($fromID: ID!, $intoID: ID!, $lang: Language!) {
    suggestMatch(fromID: $fromID, intoID: $intoID) {
      ...MatchDone
    }
  }
`);

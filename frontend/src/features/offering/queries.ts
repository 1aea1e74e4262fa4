import { graphql } from '../../gql';

// What the editor reads and writes. Texts are asked in the language that is written in.

export const OfferToEdit = graphql(`
  query OfferToEdit($id: ID!, $lang: Language!) {
    node(id: $id) {
      __typename
      id
      ...OfferToEdit
    }
  }
  fragment OfferToEdit on Offer {
    id
    version
    stage
    name
    summary(lang: $lang)
    summaryLanguage(lang: $lang)
    conditions(lang: $lang)
    conditionsLanguage(lang: $lang)
    modality
    currency
    envelope {
      amount
      currency
    }
    isEnvelopePrivate
    leastAmount
    mostAmount
    leastMonths
    mostMonths
    applicantKinds
    throughPartner
    recurrence
    opensOn
    closesOn
    visibility
    themes {
      id
      code
    }
    states {
      id
    }
    regions {
      id
    }
    permissions {
      canSave
      canPublish
    }
  }
`);

export const DraftOffer = graphql(`
  mutation DraftOffer($input: OfferInput!, $lang: Language!) {
    draftOffer(input: $input) {
      ...OfferWritten
    }
  }
  fragment OfferWritten on OfferPayload {
    offer {
      ...OfferToEdit
    }
    problems {
      field
      key
      message
    }
  }
`);

export const SaveOffer = graphql(`
  mutation SaveOffer($id: ID!, $version: Int!, $input: OfferInput!, $lang: Language!) {
    saveOffer(id: $id, version: $version, input: $input) {
      ...OfferWritten
    }
  }
`);

export const PublishWrittenOffer = graphql(`
  mutation PublishWrittenOffer($id: ID!, $version: Int!, $lang: Language!) {
    publishOffer(id: $id, version: $version) {
      ...OfferWritten
    }
  }
`);

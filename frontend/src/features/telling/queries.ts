import { graphql } from '../../gql';

// What the editor reads and writes. Texts are asked in the language that is written in.

export const ExperienceToEdit = graphql(`
  query ExperienceToEdit($id: ID!, $lang: Language!) {
    node(id: $id) {
      __typename
      id
      ...ExperienceToEdit
    }
  }
  fragment ExperienceToEdit on Experience {
    id
    version
    stage
    title(lang: $lang)
    titleLanguage(lang: $lang)
    summary(lang: $lang)
    summaryLanguage(lang: $lang)
    learnt(lang: $lang)
    learntLanguage(lang: $lang)
    year
    projectID
    places {
      id
    }
    themes {
      id
      code
    }
    permissions {
      canSave
      canPublish
    }
  }
`);

export const DraftExperience = graphql(`
  mutation DraftExperience($input: ExperienceInput!, $lang: Language!) {
    draftExperience(input: $input) {
      ...ExperienceWritten
    }
  }
  fragment ExperienceWritten on ExperiencePayload {
    experience {
      ...ExperienceToEdit
    }
    problems {
      field
      key
      message
    }
  }
`);

export const SaveExperience = graphql(`
  mutation SaveExperience($id: ID!, $version: Int!, $input: ExperienceInput!, $lang: Language!) {
    saveExperience(id: $id, version: $version, input: $input) {
      ...ExperienceWritten
    }
  }
`);

export const PublishWrittenExperience = graphql(`
  mutation PublishWrittenExperience($id: ID!, $version: Int!, $lang: Language!) {
    publishExperience(id: $id, version: $version) {
      ...ExperienceWritten
    }
  }
`);

import { useMemo } from 'react';
import { useQuery } from 'urql';
import { askingStages } from '../../app/needCodes';
import { rows } from '../../app/reference';
import { useViewer } from '../../app/session';
import { useKept } from '../../app/useKept';
import { useLanguage } from '../../app/useLanguage';
import { graphql } from '../../gql';

const OpenNeeds = graphql(`
  query OpenNeeds($where: NeedWhereInput!, $lang: Language!) {
    needs(first: 20, where: $where, orderBy: { field: OPENED_AT, direction: DESC }) {
      pageInfo {
        hasNextPage
      }
      edges {
        node {
          id
          title(lang: $lang)
          titleLanguage(lang: $lang)
          cost {
            amount
            currency
          }
          state {
            id
            name(lang: $lang)
          }
          owner {
            id
            name
          }
        }
      }
    }
  }
`);

const Organisations = graphql(`
  query FindOrganisations($text: String!) {
    organisations(first: 20, where: { nameContainsFold: $text, mergedIntoIDIsNil: true }, orderBy: { field: NAME }) {
      pageInfo {
        hasNextPage
      }
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);

/** The needs that ask for help whose title holds what is typed; the newest, where nothing is. */
export function useOpenNeeds(text: string) {
  const lang = useLanguage();
  const variables = useMemo(() => ({ where: { stageIn: [...askingStages], ...(text && { titlesContainsFold: text }) }, lang }), [text, lang]);
  const [{ data, error }] = useQuery({ query: OpenNeeds, variables });
  const kept = useKept(data?.needs, error);
  return { needs: kept && rows(kept), more: !!kept?.pageInfo.hasNextPage, failed: !!error };
}

/** The organisations whose name holds what is typed; the viewer's own, where nothing is. */
export function useOrganisations(text: string) {
  const { organisation } = useViewer().membership;
  const [{ data, error }] = useQuery({ query: Organisations, variables: { text }, pause: !text });
  const kept = useKept(data?.organisations, error);
  if (!text) return { organisations: organisation ? [organisation] : undefined, more: false, failed: false };
  return { organisations: kept && rows(kept), more: !!kept?.pageInfo.hasNextPage, failed: !!error };
}

import { useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../gql';
import type { ReferenceQuery } from '../gql/graphql';
import { useLanguage } from './useLanguage';

// A page holds at most 100 rows: the first and the last hundred are all States, in one request.
const Reference = graphql(`
  query Reference($lang: Language!) {
    themes {
      id
      code
      position
      name(lang: $lang)
    }
    first: states(first: 100, orderBy: { field: ISO3 }) {
      edges {
        node {
          ...StateEntry
        }
      }
    }
    last: states(last: 100, orderBy: { field: ISO3 }) {
      edges {
        node {
          ...StateEntry
        }
      }
    }
    regions(first: 100, orderBy: { field: CODE }) {
      edges {
        node {
          id
          code
          parentID
          name(lang: $lang)
        }
      }
    }
  }
  fragment StateEntry on State {
    id
    iso3
    unRegionalGroup
    isLdc
    isLldc
    isSids
    regionID
    name(lang: $lang)
  }
`);

type Of<T> = T extends { edges?: Array<{ node?: infer N | null } | null> | null } ? NonNullable<N> : never;
export type ThemeEntry = ReferenceQuery['themes'][number];
export type StateEntry = Of<ReferenceQuery['first']>;
export type RegionEntry = Of<ReferenceQuery['regions']>;

/** The rows of a connection without its wrapping. */
export function rows<T>(connection: { edges?: ReadonlyArray<{ node?: T | null } | null> | null }): T[] {
  return (connection.edges ?? []).flatMap((edge) => (edge?.node ? [edge.node] : []));
}

/** States, themes and regions with their names in the language of the page. */
export function useReference() {
  const lang = useLanguage();
  const [{ data, error }, retry] = useQuery({ query: Reference, variables: { lang } });
  const reference = useMemo(() => {
    if (!data) return undefined;
    const states = [...rows(data.first), ...rows(data.last)];
    return {
      themes: data.themes.toSorted((a, b) => a.position - b.position),
      states: [...new Map(states.map((state) => [state.id, state])).values()],
      regions: rows(data.regions),
    };
  }, [data]);
  return { reference, error, retry };
}

export type ReferenceData = NonNullable<ReturnType<typeof useReference>['reference']>;

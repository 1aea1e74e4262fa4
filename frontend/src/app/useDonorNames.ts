import { useQuery } from 'urql';
import { graphql } from '../gql';

const DonorNames = graphql(`
  query DonorNames($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      id
      ... on Donor {
        name
      }
    }
  }
`);

/** The names of those donors that are there, by id; undefined until they are known. */
export function useDonorNames(ids: string[]): Map<string, string> | undefined {
  const [{ data, fetching }] = useQuery({ query: DonorNames, variables: { ids }, pause: !ids.length });
  if (!ids.length) return new Map();
  if (!data || fetching) return undefined;
  return new Map(data.nodes.flatMap((node) => (node?.__typename === 'Donor' && ids.includes(node.id) ? [[node.id, node.name]] : [])));
}

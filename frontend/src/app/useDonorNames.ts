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

/** The names of donors; undefined until they are known. */
export function useDonorNames(ids: string[]): string[] | undefined {
  const [{ data, fetching }] = useQuery({ query: DonorNames, variables: { ids }, pause: !ids.length });
  if (!data || fetching) return undefined;
  return data.nodes.flatMap((node) => (node?.__typename === 'Donor' && ids.includes(node.id) ? [node.name] : []));
}

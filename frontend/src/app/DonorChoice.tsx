import { useDeferredValue, useState } from 'react';
import { useQuery } from 'urql';
import { rows } from './reference';
import { useKept } from './useKept';
import { graphql } from '../gql';
import { Choices } from '../ui/Choices';

// Donors may be thousands: the list shows those whose name holds what is typed, and those chosen already.
const Donors = graphql(`
  query Donors($text: String, $chosen: [ID!]!) {
    donors(first: 50, where: { nameContainsFold: $text }, orderBy: { field: NAME }) {
      edges {
        node {
          id
          name
        }
      }
    }
    nodes(ids: $chosen) {
      __typename
      id
      ... on Donor {
        name
      }
    }
  }
`);

/** Donors, found by name. */
export function DonorChoice(props: { label: string; chosen: string[]; onChange: (chosen: string[]) => void }) {
  const { chosen } = props;
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed.trim());
  const [{ data }] = useQuery({ query: Donors, variables: { text: text || null, chosen } });
  const kept = useKept(data);
  const known = (kept?.nodes ?? []).flatMap((node) => (node?.__typename === 'Donor' ? [node] : []));
  const found = kept ? rows(kept.donors) : [];
  const options = [...new Map([...known, ...found].map(({ id, name }) => [id, { value: id, label: name }])).values()];
  return <Choices {...props} options={options} onFind={setTyped} />;
}

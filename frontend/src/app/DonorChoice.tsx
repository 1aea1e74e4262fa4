import { useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { rows } from './reference';
import { useDonorNames } from './useDonorNames';
import { useKept } from './useKept';
import { graphql } from '../gql';
import { Choices } from '../ui/Choices';
import { usePaused } from '../ui/usePaused';

// Donors may be thousands: the list shows those whose name holds what is typed, and those chosen already.
const Donors = graphql(`
  query Donors($text: String) {
    donors(first: 50, where: { nameContainsFold: $text }, orderBy: { field: NAME }) {
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

/** Donors, found by name. One that is chosen and no longer there stands in the list too, to be taken away. */
export function DonorChoice(props: { label: string; chosen: string[]; onChange: (chosen: string[]) => void; none?: ReactNode }) {
  const { t } = useLingui();
  const { chosen } = props;
  const [typed, setTyped] = useState('');
  const text = usePaused(typed.trim());
  const [{ data, error }] = useQuery({ query: Donors, variables: { text: text || null } });
  const kept = useKept(data, error);
  const known = useDonorNames(chosen);
  const found = new Map(kept ? rows(kept.donors).map(({ id, name }) => [id, name]) : []);
  const values = kept ? [...new Set([...chosen, ...found.keys()])] : [];
  const options = values.map((value) => ({ value, label: known?.get(value) ?? found.get(value) ?? (known ? t`Unknown donor` : '…') }));
  return <Choices {...props} options={options} onFind={setTyped} ready={!!kept} more={kept?.donors.pageInfo.hasNextPage} />;
}

import { useState } from 'react';
import { useQuery } from 'urql';
import { useLanguage } from '../../app/useLanguage';
import { graphql } from '../../gql';
import type { ProposalForm } from './form';

// Two documents: in one, the cache would have to guess which fragment is about which row.
const NeedNames = graphql(`
  query NamesOfAnsweredNeeds($ids: [ID!]!, $lang: Language!) {
    nodes(ids: $ids) {
      __typename
      id
      ... on Need {
        title(lang: $lang)
        state {
          id
          name(lang: $lang)
        }
      }
    }
  }
`);

const OrganisationNames = graphql(`
  query NamesOfPartners($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      id
      ... on Organisation {
        name
      }
    }
  }
`);

/** What needs and organisations are called, by id. */
export type NameOf = (id: string) => string;

const idsOf = (parts: Array<{ of: string }>) => [...new Set(parts.map(({ of }) => of))].toSorted();

/** What the needs and organisations of some forms are called; three dots until it is known, a dash where nothing is to be seen. */
export function useNames(forms: ProposalForm[]): NameOf {
  const lang = useLanguage();
  const needs = idsOf(forms.flatMap((form) => form.needs));
  const partners = idsOf(forms.flatMap((form) => form.partners));
  const [ofNeeds] = useQuery({ query: NeedNames, variables: { ids: needs, lang }, pause: !needs.length });
  const [ofPartners] = useQuery({ query: OrganisationNames, variables: { ids: partners }, pause: !partners.length });
  const known = useRemembered([
    ...(ofNeeds.data?.nodes ?? []).flatMap((node): Array<[string, string]> =>
      node?.__typename === 'Need' ? [[node.id, [node.title, node.state?.name].filter(Boolean).join(' · ') || node.id]] : [],
    ),
    ...(ofPartners.data?.nodes ?? []).flatMap((node): Array<[string, string]> =>
      node?.__typename === 'Organisation' ? [[node.id, node.name]] : [],
    ),
  ]);
  return (id) => known.get(id) ?? (ofNeeds.fetching || ofPartners.fetching ? '…' : '–');
}

/** All names that were ever answered: while one more is asked for, the others keep theirs. */
function useRemembered(answered: Array<[string, string]>): Map<string, string> {
  const [known, remember] = useState(() => new Map<string, string>());
  const fresh = answered.filter(([id, name]) => known.get(id) !== name);
  if (!fresh.length) return known;
  const next = new Map([...known, ...fresh]);
  remember(next);
  return next;
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { rows } from '../../app/reference';
import { useKept } from '../../app/useKept';
import { useLanguage } from '../../app/useLanguage';
import { graphql } from '../../gql';
import { Choices } from '../../ui/Choices';
import { Group } from '../../ui/Form';
import { usePaused } from '../../ui/usePaused';

// Projects are thousands: the list shows those whose title holds what is typed.
const ProjectsToTell = graphql(`
  query ProjectsToTell($text: String, $lang: Language!) {
    projects(first: 20, where: { titlesContainsFold: $text, stageNotIn: [DRAFT] }, orderBy: [{ field: TITLE }]) {
      pageInfo {
        hasNextPage
      }
      edges {
        node {
          id
          title(lang: $lang)
        }
      }
    }
  }
`);

const ProjectTitle = graphql(`
  query ProjectTitle($id: ID!, $lang: Language!) {
    node(id: $id) {
      __typename
      id
      ... on Project {
        title(lang: $lang)
      }
    }
  }
`);

/** The title of a project, once it is known; of one that may not be seen, none is. */
export function useProjectTitle(id: string): string | undefined {
  const lang = useLanguage();
  const [{ data }] = useQuery({ query: ProjectTitle, variables: { id, lang }, pause: !id });
  return id && data?.node?.__typename === 'Project' && data.node.id === id ? (data.node.title ?? undefined) : undefined;
}

type Props = { name: string; label: string; help: ReactNode; value: string; onChange: (id: string) => void };

/** The project in which an experience was made, found by its title; one at a time: the one ticked last. */
export function ProjectField({ value, onChange, ...common }: Props) {
  const { t } = useLingui();
  const lang = useLanguage();
  const [typed, setTyped] = useState('');
  const text = usePaused(typed.trim());
  const [{ data, error }] = useQuery({ query: ProjectsToTell, variables: { text: text || null, lang } });
  const kept = useKept(data, error);
  const chosen = useProjectTitle(value);
  const found = kept ? rows(kept.projects).map(({ id, title }) => ({ value: id, label: title ?? t`Untitled project` })) : [];
  const own = value ? [{ value, label: chosen ?? '…' }] : [];
  const options = [...own, ...found.filter((one) => one.value !== value)];
  return (
    <Group {...common} optional>
      <Choices
        label={<span className="hidden">{common.label}</span>}
        none={<Trans>none chosen</Trans>}
        options={kept ? options : []}
        chosen={value ? [value] : []}
        onFind={setTyped}
        ready={!!kept}
        more={kept?.projects.pageInfo.hasNextPage}
        onChange={(ids) => onChange(ids.at(-1) ?? '')}
      />
      {chosen && (
        <p className="help">
          <bdi>{chosen}</bdi>
        </p>
      )}
    </Group>
  );
}

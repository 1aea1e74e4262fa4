import { Trans } from '@lingui/react/macro';
import type { EvidenceKind } from '../gql/graphql';
import { oneTag } from '../ui/languages';

type Shown = { kind: EvidenceKind; field?: string | null; lang?: string | null; term?: string | null; quote?: string | null; code?: string | null };

/** Why a theme was assigned: the words of the record, the code of its publisher, or because its owner says so. */
export function Evidence({ of }: { of: Shown[] }) {
  return (
    <ul className="evidence">
      {of.map((one, index) => (
        <li key={index}>
          <Why evidence={one} />
        </li>
      ))}
    </ul>
  );
}

function Why({ evidence }: { evidence: Shown }) {
  switch (evidence.kind) {
    case 'PURPOSE_CODE':
      return (
        <Trans>
          Purpose code <bdi>{evidence.code}</bdi>, given by the publisher
        </Trans>
      );
    case 'DECLARED':
      return <Trans>Declared by the owner of the record</Trans>;
    default:
      return (
        <>
          <Where field={evidence.field} /> <q><bdi lang={oneTag(evidence.lang)}>{evidence.quote ?? evidence.term}</bdi></q>
        </>
      );
  }
}

function Where({ field }: { field: string | null | undefined }) {
  if (field === 'title') return <Trans>In the title:</Trans>;
  if (field === 'description') return <Trans>In the description:</Trans>;
  if (field === 'sector_name') return <Trans>In the name of the sector:</Trans>;
  return <Trans>In the record:</Trans>;
}

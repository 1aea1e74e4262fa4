import { Trans } from '@lingui/react/macro';
import type { ProjectVersionStage } from '../gql/graphql';
import { day } from '../ui/dates';
import { useLanguage } from './useLanguage';

type Version = { number: number; stage: ProjectVersionStage; decidedAt?: string | null; reasons?: string | null };

/** The last of what was submitted, where it was returned. */
export function returned<One extends Version>(versions: One[] | null | undefined): One | undefined {
  const last = (versions ?? []).toSorted((a, b) => b.number - a.number)[0];
  return last?.stage === 'RETURNED' ? last : undefined;
}

/** Why the secretariat returned a proposal or a change, while nothing has been submitted since. */
export function Returned({ versions }: { versions: Version[] | null | undefined }) {
  const lang = useLanguage();
  const last = returned(versions);
  if (!last) return null;
  return (
    <div className="notice notice-warn">
      <p>
        <strong>
          {last.decidedAt ? (
            <Trans>Returned by the secretariat on {day(lang, last.decidedAt)}</Trans>
          ) : (
            <Trans>Returned by the secretariat</Trans>
          )}
        </strong>
      </p>
      {last.reasons && (
        <p className="said">
          <bdi>{last.reasons}</bdi>
        </p>
      )}
    </div>
  );
}

import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Submit } from '../ui/Form';
import type { useDraft } from './drafts';

type Shown = Pick<ReturnType<typeof useDraft>, 'isChanged' | 'refused' | 'elsewhere' | 'base'>;

/** The button that sends a form, which stays in sight, with what became of what was typed. */
export function SaveBar({ draft, action, children }: { draft: Shown; action: ReactNode; children?: ReactNode }) {
  const { isChanged, refused, elsewhere, base } = draft;
  const kept = !refused && !elsewhere;
  return (
    <div className="save-bar">
      <Submit
        beside={
          <small className="save-state">
            {isChanged && kept && <Trans>Not saved yet; kept in this browser.</Trans>}
            {isChanged && !kept && <Trans>Not saved yet.</Trans>}
            {!isChanged && base.version > 0 && <Trans>Everything is saved.</Trans>}
          </small>
        }
      >
        {action}
      </Submit>
      {children}
    </div>
  );
}

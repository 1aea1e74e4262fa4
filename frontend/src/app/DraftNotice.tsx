import { Trans } from '@lingui/react/macro';
import { moment } from '../ui/dates';
import type { useDraft } from './drafts';
import { useLanguage } from './useLanguage';
import './drafts.css';

type Shown = Pick<ReturnType<typeof useDraft>, 'restoredAt' | 'elsewhere' | 'refused' | 'isChanged' | 'discard' | 'takeOver' | 'keepMine'>;

/** What became of what was typed and not saved: restored, written in another tab as well, or not kept at all. */
export function DraftNotice({ draft }: { draft: Shown }) {
  const lang = useLanguage();
  const { restoredAt, elsewhere, refused, isChanged } = draft;
  return (
    <>
      {elsewhere && (
        <div role="alert" className="draft-notice draft-warn">
          <p>
            {elsewhere.draft ? (
              <Trans>
                Something else is being written into this form in another tab. What is written here is not kept in this browser
                until you choose.
              </Trans>
            ) : (
              <Trans>This form was saved or emptied in another tab.</Trans>
            )}
          </p>
          <div className="actions">
            <button type="button" className="button" onClick={draft.takeOver}>
              {elsewhere.draft ? <Trans>Take over what is in the other tab</Trans> : <Trans>Drop what is here</Trans>}
            </button>
            <button type="button" className="button" onClick={draft.keepMine}>
              <Trans>Keep what is here</Trans>
            </button>
          </div>
        </div>
      )}
      {restoredAt && isChanged && !elsewhere && (
        <div role="status" className="draft-notice">
          <p>
            <Trans>Restored from this browser: what you wrote until {moment(lang, restoredAt)} UTC and did not save.</Trans>
          </p>
          <button type="button" className="button" onClick={draft.discard}>
            <Trans>Discard it</Trans>
          </button>
        </div>
      )}
      {refused && (
        <p role="status" className="draft-notice draft-warn">
          <Trans>This browser keeps no copy of what you write: save before you leave the page.</Trans>
        </p>
      )}
    </>
  );
}

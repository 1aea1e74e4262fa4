import { Trans } from '@lingui/react/macro';
import type { Share } from './Form';
import { evenly, remaining } from './shares';

/** What helps to split a hundred percent: all alike with one press, and what remains. */
export function ShareTools<Part extends Share>({ shares, onChange }: { shares: Part[]; onChange: (shares: Part[]) => void }) {
  if (shares.length < 2) return null;
  const left = remaining(shares);
  return (
    <p className="shares-tools">
      <button type="button" className="button" onClick={() => onChange(evenly(shares))}>
        <Trans>Split evenly</Trans>
      </button>
      {left !== '0' && (
        <span className="counter">
          {left.startsWith('-') ? <Trans>{left.slice(1)} percent too much</Trans> : <Trans>{left} percent remain</Trans>}
        </span>
      )}
    </p>
  );
}

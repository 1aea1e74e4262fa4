import { Trans } from '@lingui/react/macro';
import type { Words } from './useWords';

/** The filters in force, in one line. */
export function InWords({ words }: { words: Words }) {
  return words.map(({ label, value }, index) => (
    <span key={label}>
      {index > 0 && ' · '}
      <Trans>
        {label}: <bdi>{value}</bdi>
      </Trans>
    </span>
  ));
}

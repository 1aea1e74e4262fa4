import { Trans, useLingui } from '@lingui/react/macro';
import { short } from '../../ui/numbers';
import { measureWords, type Measure } from './measures';

const MILLIONTHS = 1_000_000n;

/** What the shades stand for: the number in each cell says it exactly. */
export function Legend({ measure, bounds, negative }: { measure: Measure; bounds: bigint[]; negative: boolean }) {
  const { i18n } = useLingui();
  const dollars = (bound: bigint) => short(i18n.locale, (bound / MILLIONTHS).toString());
  const first = bounds[0];
  return (
    <ul className="legend">
      <li>
        <span className="swatch none" aria-hidden="true" />
        {i18n._(measureWords[measure].none)}
      </li>
      {negative && (
        <li>
          <span className="swatch negative" aria-hidden="true" />
          <Trans>below zero</Trans>
        </li>
      )}
      {first !== undefined && (
        <li>
          <span className="swatch shade-0" aria-hidden="true" />
          <Trans>
            under <bdi>{dollars(first)}</bdi>
          </Trans>
        </li>
      )}
      {bounds.map((bound, index) => (
        <li key={bound.toString()}>
          <span className={`swatch shade-${index + 1}`} aria-hidden="true" />
          <Trans>
            from <bdi>{dollars(bound)}</bdi>
          </Trans>
        </li>
      ))}
    </ul>
  );
}

import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import type { Option } from './Field';
import { matches } from './find';
import { useClosing } from './useClosing';

// From here on a list is long enough to need finding in it.
const LONG = 12;

/** Several of a list: a disclosure with checkboxes, so that it works by keyboard, touch and screen reader alike. */
export function Choices(props: {
  label: ReactNode;
  options: Option[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
  /** Where the list lives on the server: what is typed is passed on instead of being found here. */
  onFind?: (text: string) => void;
  /** Whether the list has come; by default, whether anything is in it. */
  ready?: boolean;
  /** Whether there is more than the options. */
  more?: boolean;
  /** What none chosen means, where it is not any. */
  none?: ReactNode;
}) {
  const { t, i18n } = useLingui();
  const [text, setText] = useState('');
  const { options, chosen, onFind, ready = options.length > 0 } = props;
  const shown = onFind ? options : options.filter((option) => matches(option.label, text, i18n.locale));
  const box = useClosing();
  const toggle = (value: string) =>
    props.onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <details className="choices" ref={box}>
      <summary>
        <span className="choices-text">
          <span className="choices-label">{props.label}</span>
          <span className="choices-count">
            {chosen.length ? <Plural value={chosen.length} one="# chosen" other="# chosen" /> : (props.none ?? <Trans>any</Trans>)}
          </span>
        </span>
      </summary>
      <div className="choices-panel">
        {(onFind || options.length > LONG) && (
          <input
            type="search"
            value={text}
            aria-label={t`Find in the list`}
            placeholder={t`Find in the list`}
            onChange={(event) => {
              setText(event.target.value);
              onFind?.(event.target.value);
            }}
          />
        )}
        <ul>
          {shown.map((option) => (
            <li key={option.value}>
              <label>
                <input type="checkbox" checked={chosen.includes(option.value)} onChange={() => toggle(option.value)} />
                <bdi>{option.label}</bdi>
              </label>
            </li>
          ))}
        </ul>
        {!ready && (
          <p>
            <Trans>The list has not been loaded.</Trans>
          </p>
        )}
        {ready && shown.length === 0 && (
          <p>
            <Trans>Nothing in the list matches.</Trans>
          </p>
        )}
        {props.more && (
          <p>
            <Trans>There are more: type a part of the name.</Trans>
          </p>
        )}
        {chosen.length > 0 && (
          <button type="button" className="button" onClick={() => props.onChange([])}>
            <Trans>Clear</Trans>
          </button>
        )}
      </div>
    </details>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { SearchBox } from '../../ui/Field';
import { usePaused } from '../../ui/usePaused';

export type Found = { id: string; name: string; words: ReactNode };

/** A search whose findings can be added, one by one. Its place is as high before as after something is found. */
export function Finder(props: {
  label: ReactNode;
  hint: string;
  /** What is found for what is typed, once the typing pauses; undefined while it is looked for. */
  use: (text: string) => { found: Found[] | undefined; more: boolean; failed: boolean };
  /** What is added already. */
  taken: (id: string) => boolean;
  none: ReactNode;
  onAdd: (found: Found) => void;
}) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const { found, more, failed } = props.use(usePaused(typed.trim()));
  return (
    <div className="finder">
      <SearchBox label={props.label} value={typed} hint={props.hint} onChange={setTyped} />
      <div className="found">
        <ul>
          {(found ?? []).map((one) => (
            <li key={one.id}>
              <span>{one.words}</span>
              {props.taken(one.id) ? (
                <small>
                  <Trans>Added</Trans>
                </small>
              ) : (
                <button type="button" className="button" aria-label={t`Add ${one.name}`} onClick={() => props.onAdd(one)}>
                  <Trans>Add</Trans>
                </button>
              )}
            </li>
          ))}
        </ul>
        <p role="status" className="help">
          {failed && <Trans>The list has not been loaded.</Trans>}
          {!failed && found?.length === 0 && props.none}
          {more && <Trans>There are more: type a part of the name.</Trans>}
        </p>
      </div>
    </div>
  );
}

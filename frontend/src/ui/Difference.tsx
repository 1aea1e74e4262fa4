import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import './difference.css';

export type Differing = {
  name: string;
  label: string;
  mine: ReactNode;
  theirs: ReactNode;
  /** Which of the two changed it, where that is known. */
  changed?: 'mine' | 'theirs' | 'both';
};

/**
 * Where what somebody wrote and what the row says by now differ, field by field, with the choice of either. What only one
 * side changed is preset to that side; nothing is taken over before the choice is sent.
 */
export function Difference(props: { intro: ReactNode; rows: Differing[]; onChoose: (mine: string[]) => void }) {
  const { t } = useLingui();
  const { rows } = props;
  const [mine, setMine] = useState(() => rows.filter(({ changed }) => changed !== 'theirs').map(({ name }) => name));
  const choose = (name: string, own: boolean) => setMine(own ? [...mine, name] : mine.filter((one) => one !== name));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="card difference" aria-labelledby="difference">
      <h2 id="difference" ref={heading} tabIndex={-1}>
        <Trans>Two versions</Trans>
      </h2>
      <p>{props.intro}</p>
      {rows.map(({ name, label, changed, ...sides }) => (
        <fieldset key={name}>
          <legend>
            {label} {changed === 'both' && <small>({t`changed on both sides`})</small>}
          </legend>
          <div className="difference-sides">
            <Side name={name} label={t`Mine`} chosen={mine.includes(name)} onChoose={() => choose(name, true)}>
              {sides.mine}
            </Side>
            <Side name={name} label={t`As it stands now`} chosen={!mine.includes(name)} onChoose={() => choose(name, false)}>
              {sides.theirs}
            </Side>
          </div>
        </fieldset>
      ))}
      <div className="actions">
        <button type="button" className="button button-main" onClick={() => props.onChoose(mine)}>
          <Trans>Go on with what is chosen</Trans>
        </button>
        <button type="button" className="button" onClick={() => setMine(rows.map(({ name }) => name))}>
          <Trans>Choose all of mine</Trans>
        </button>
        <button type="button" className="button" onClick={() => setMine([])}>
          <Trans>Choose all as it stands now</Trans>
        </button>
      </div>
    </section>
  );
}

function Side(props: { name: string; label: string; chosen: boolean; onChoose: () => void; children: ReactNode }) {
  const { t } = useLingui();
  return (
    <label className="difference-side">
      <span>
        <input type="radio" name={`difference-${props.name}`} checked={props.chosen} onChange={props.onChoose} /> {props.label}
      </span>
      <bdi className="difference-text">{props.children || <em>{t`nothing`}</em>}</bdi>
    </label>
  );
}

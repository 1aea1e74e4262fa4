import type { ReactNode } from 'react';

export type Option = { value: string; label: string };

/** A native select with its label; the empty value is the first option. */
export function Select(props: {
  label: ReactNode;
  value: string;
  empty?: string;
  options: Option[];
  /** Whether the words of its options need the whole of a narrow page, or more than one column on any. */
  room?: 'long' | 'wide';
  onChange: (value: string) => void;
}) {
  return (
    <label className={props.room ? `field field-${props.room}` : 'field'}>
      <span>{props.label}</span>
      <select value={props.value} onChange={(event) => props.onChange(event.target.value)}>
        {props.empty !== undefined && <option value="">{props.empty}</option>}
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A search box with its label. */
export function SearchBox(props: { label: ReactNode; value: string; hint?: string; onChange: (value: string) => void }) {
  return (
    <label className="field field-wide">
      <span>{props.label}</span>
      <input
        type="search"
        value={props.value}
        placeholder={props.hint}
        maxLength={200}
        onChange={(event) => props.onChange(event.target.value)}
      />
    </label>
  );
}

import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { createContext, use, useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { sum } from './decimal';
import type { Option } from './Field';
import { readDecimal } from './typed';
import './form.css';

// The parts of a form. A field has the name of its input in the API, so that what the API finds wrong with it, by that
// name, stands at the field. Fields hold nothing: value and onChange are the page's.

/** Something that a person can mend, as the API says it; field is the path of an input, such as themes.0.percentage. */
export type Problem = { field?: string | null; message: string };

type Around = { id: string; problems: readonly Problem[]; pending: boolean };

const FormContext = createContext<Around>({ id: 'form', problems: [], pending: false });

/** A form; what is wrong with it is listed at its head, which takes the focus, and leads to each field. */
export function Form(props: {
  onSubmit: () => void;
  problems?: readonly Problem[];
  /** Whether it is on its way: until the answer comes it cannot be sent again. */
  pending?: boolean;
  /** What names it to screen readers, where no heading does. */
  label?: string;
  /** Leads to a field that is on another page of the form. */
  onLead?: (field: string) => void;
  children: ReactNode;
}) {
  const id = useId();
  const { problems = [], pending = false } = props;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!pending) props.onSubmit();
  };
  return (
    <FormContext value={{ id, problems, pending }}>
      <form className="form" noValidate onSubmit={submit} aria-label={props.label} aria-busy={pending || undefined}>
        <Problems problems={problems} formId={id} onLead={props.onLead} />
        {props.children}
      </form>
    </FormContext>
  );
}

/** All that must be mended, each leading to its field. */
function Problems({ problems, formId, onLead }: { problems: readonly Problem[]; formId: string; onLead?: (field: string) => void }) {
  const box = useRef<HTMLDivElement>(null);
  const count = problems.length;
  const said = problems.map(({ message }) => message).join('\n');
  useEffect(() => {
    if (said) box.current?.focus();
  }, [said]);
  if (!count) return null;
  const lead = (field: string) => {
    // The field itself, else the nearest that holds it: themes for themes.0.percentage.
    for (let path = field; path; path = path.slice(0, Math.max(0, path.lastIndexOf('.')))) {
      const found = document.getElementById(idOf(formId, path));
      if (found) return found.focus();
    }
    onLead?.(field);
  };
  return (
    <div ref={box} className="notice notice-warn problems" role="alert" tabIndex={-1}>
      <p>
        <strong>
          <Plural value={count} one="One thing must be corrected first." other="# things must be corrected first." />
        </strong>
      </p>
      <ul>
        {problems.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            {field ? (
              <button type="button" className="link" onClick={() => lead(field)}>
                {message}
              </button>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

const idOf = (form: string, name: string) => `${form}-${name}`;

/** What ties a control to its label, its help and its problems. */
type Ties = { id: string; name: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined };

/** The ids and problems of the field of a name, for controls of a page's own. */
export function useField(name: string, help?: ReactNode): { ties: Ties; messages: string[] } {
  const form = use(FormContext);
  const id = idOf(form.id, name);
  const messages = form.problems.filter(({ field }) => field === name).map(({ message }) => message);
  const described = [help && `${id}-help`, messages.length > 0 && `${id}-problem`].filter(Boolean).join(' ');
  return {
    ties: { id, name, 'aria-describedby': described || undefined, 'aria-invalid': messages.length > 0 || undefined },
    messages,
  };
}

export type FieldProps = {
  /** The path of the input in the API. */
  name: string;
  label: ReactNode;
  help?: ReactNode;
  optional?: boolean;
};

/** A label, its help, the control and its problems, from above to below. */
export function Entry({ name, label, help, optional, children }: FieldProps & { children: (ties: Ties) => ReactNode }) {
  const { ties, messages } = useField(name, help);
  return (
    <div className="entry">
      <label htmlFor={ties.id}>
        {label} {optional && <Optional />}
      </label>
      <Help id={ties.id}>{help}</Help>
      {children(ties)}
      <Messages id={ties.id} messages={messages} />
    </div>
  );
}

function Optional() {
  return (
    <span className="optional">
      <Trans>(optional)</Trans>
    </span>
  );
}

function Help({ id, children }: { id: string; children: ReactNode }) {
  return children ? (
    <p id={`${id}-help`} className="help">
      {children}
    </p>
  ) : null;
}

function Messages({ id, messages }: { id: string; messages: string[] }) {
  return messages.length ? (
    <p id={`${id}-problem`} className="problem">
      {messages.join(' ')}
    </p>
  ) : null;
}

/** What is wrong with an input that has no control of its own. */
export function Wrong({ name }: { name: string }) {
  const { ties, messages } = useField(name);
  return <Messages id={ties.id} messages={messages} />;
}

type Typed = FieldProps & { value: string; onChange: (value: string) => void };

/** One line of text. Addresses and codes run left to right in every language. */
export function TextField(
  props: Typed & { type?: 'text' | 'email' | 'url'; autoComplete?: string; maxLength?: number; placeholder?: string },
) {
  const { type = 'text', autoComplete = 'off' } = props;
  return (
    <Entry {...props}>
      {(ties) => (
        <input
          {...ties}
          type={type}
          dir={type === 'text' ? 'auto' : 'ltr'}
          value={props.value}
          autoComplete={autoComplete}
          maxLength={props.maxLength}
          placeholder={props.placeholder}
          onChange={(event) => props.onChange(event.target.value)}
        />
      )}
    </Entry>
  );
}

/** Several lines. What is longer than most is kept and said to be too long: nothing that was pasted is cut off silently. */
export function TextArea(props: Typed & { most?: number; rows?: number }) {
  const { value, most } = props;
  const left = most === undefined ? 0 : most - [...value].length;
  const over = -left;
  return (
    <Entry {...props}>
      {(ties) => (
        <>
          <textarea
            {...ties}
            aria-invalid={ties['aria-invalid'] ?? (left < 0 || undefined)}
            dir="auto"
            rows={props.rows ?? 4}
            value={value}
            onChange={(event) => props.onChange(event.target.value)}
          />
          {most !== undefined && (
            <p className={left < 0 ? 'counter problem' : 'counter'} aria-live={left < most / 10 ? 'polite' : 'off'}>
              {left < 0 ? (
                <Plural value={over} one="# character too many" other="# characters too many" />
              ) : (
                <Plural value={left} one="# character left" other="# characters left" />
              )}
            </p>
          )}
        </>
      )}
    </Entry>
  );
}

/** One of a list; empty is the word for none chosen. */
export function SelectField(props: Typed & { options: Option[]; empty?: string }) {
  return (
    <Entry {...props}>
      {(ties) => (
        <select {...ties} value={props.value} onChange={(event) => props.onChange(event.target.value)}>
          {props.empty !== undefined && <option value="">{props.empty}</option>}
          {props.options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Entry>
  );
}

/** A day, YYYY-MM-DD, by the browser's own calendar. */
export function DateField(props: Typed & { min?: string; max?: string }) {
  return (
    <Entry {...props}>
      {(ties) => (
        <input
          {...ties}
          type="date"
          className="short"
          value={props.value}
          min={props.min}
          max={props.max}
          onChange={(event) => props.onChange(event.target.value)}
        />
      )}
    </Entry>
  );
}

/**
 * A number as people write it in the language of the page: 1 234,50 or ١٢٣٤٫٥. What is passed on is the decimal of the
 * API, 1234.50; what is no number is passed on as it is typed, for the API to say so.
 */
function DecimalInput(props: { ties: Ties; value: string; label?: string; onChange: (value: string) => void }) {
  const { i18n } = useLingui();
  const [typed, setTyped] = useState(props.value);
  const own = readDecimal(i18n.locale, typed) === props.value;
  return (
    <input
      {...props.ties}
      type="text"
      inputMode="decimal"
      dir="ltr"
      className="short number"
      autoComplete="off"
      aria-label={props.label}
      value={own ? typed : props.value}
      onChange={(event) => {
        setTyped(event.target.value);
        props.onChange(readDecimal(i18n.locale, event.target.value));
      }}
    />
  );
}

/** A number such as an amount of a year; value and what is passed on are the decimal strings of the API. */
export function DecimalField(props: Typed & { unit?: ReactNode }) {
  return (
    <Entry {...props}>
      {(ties) => (
        <span className="with-unit">
          <DecimalInput ties={ties} value={props.value} onChange={props.onChange} />
          {props.unit}
        </span>
      )}
    </Entry>
  );
}

/** An amount and its currency, side by side; each has the name of its own input. */
export function MoneyField(props: {
  label: ReactNode;
  help?: ReactNode;
  optional?: boolean;
  names: { amount: string; currency: string };
  amount: string;
  currency: string;
  currencies: Option[];
  onChange: (amount: string, currency: string) => void;
}) {
  const { t } = useLingui();
  const { ties, messages } = useField(props.names.currency);
  return (
    <div className="side-by-side">
      <DecimalField
        name={props.names.amount}
        label={props.label}
        help={props.help}
        optional={props.optional}
        value={props.amount}
        onChange={(amount) => props.onChange(amount, props.currency)}
        unit={
          <select
            {...ties}
            aria-label={t`Currency`}
            value={props.currency}
            onChange={(event) => props.onChange(props.amount, event.target.value)}
          >
            <option value="">{t`Choose a currency`}</option>
            {props.currencies.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        }
      />
      <Messages id={ties.id} messages={messages} />
    </div>
  );
}

/** A group of controls under one legend. */
export function Group({ name, label, help, optional, children }: FieldProps & { children: ReactNode }) {
  const { ties, messages } = useField(name, help);
  return (
    <fieldset className="entry" id={ties.id} tabIndex={-1} aria-describedby={ties['aria-describedby']}>
      <legend>
        {label} {optional && <Optional />}
      </legend>
      <Help id={ties.id}>{help}</Help>
      {children}
      <Messages id={ties.id} messages={messages} />
    </fieldset>
  );
}

export type Choice = { value: string; label: ReactNode; help?: ReactNode };

/** One of a few, each with what it means. */
export function Radios(props: Typed & { options: Choice[] }) {
  const { ties } = useField(props.name);
  return (
    <Group {...props}>
      {props.options.map((option) => (
        <Tick
          key={option.value}
          type="radio"
          name={ties.id}
          option={option}
          checked={props.value === option.value}
          onChange={() => props.onChange(option.value)}
        />
      ))}
    </Group>
  );
}

/** Whether something is so. */
export function Check(props: FieldProps & { value: boolean; onChange: (value: boolean) => void }) {
  const { ties, messages } = useField(props.name);
  return (
    <div id={ties.id} tabIndex={-1}>
      <Tick
        type="checkbox"
        name={ties.id}
        option={{ value: '', label: props.label, help: props.help }}
        checked={props.value}
        onChange={() => props.onChange(!props.value)}
      />
      <Messages id={ties.id} messages={messages} />
    </div>
  );
}

/** Any of a few, each with what it means. */
export function Checks(props: FieldProps & { value: string[]; options: Choice[]; onChange: (value: string[]) => void }) {
  const { ties } = useField(props.name);
  const { value } = props;
  const toggle = (one: string) => props.onChange(value.includes(one) ? value.filter((other) => other !== one) : [...value, one]);
  return (
    <Group {...props}>
      {props.options.map((option) => (
        <Tick
          key={option.value}
          type="checkbox"
          name={ties.id}
          option={option}
          checked={value.includes(option.value)}
          onChange={() => toggle(option.value)}
        />
      ))}
    </Group>
  );
}

function Tick(props: { type: 'radio' | 'checkbox'; name: string; option: Choice; checked: boolean; onChange: () => void }) {
  const help = useId();
  const { option } = props;
  return (
    <div className="tick">
      <label>
        <input type={props.type} name={props.name} checked={props.checked} aria-describedby={option.help ? help : undefined} onChange={props.onChange} />
        <span>{option.label}</span>
      </label>
      {option.help && (
        <p id={help} className="help">
          {option.help}
        </p>
      )}
    </div>
  );
}

export type Share = { of: string; percentage: string };

/**
 * What something is split into, in percent. The sum stands below while it is typed; whether it is right the API says.
 * The inputs are name.0.key and name.0.percentage.
 */
export function Shares(
  props: FieldProps & {
    /** The name of the input that says what has the share, such as theme, by its value where there are several. */
    of: string | ((value: string) => string);
    /** What people call it. */
    called: string;
    options: Option[];
    value: Share[];
    add: ReactNode;
    /** What else is asked of a part. */
    beside?: (index: number) => ReactNode;
    onChange: (value: Share[]) => void;
  },
) {
  const { value, onChange } = props;
  const total = sum(value.map(({ percentage }) => percentage));
  const change = (index: number, part: Partial<Share>) =>
    onChange(value.map((share, i) => (i === index ? { ...share, ...part } : share)));
  return (
    <Group {...props}>
      {value.map((share, index) => (
        <ShareRow
          // Rows have no identity of their own but their place.
          key={index}
          name={`${props.name}.${index}`}
          of={typeof props.of === 'string' ? props.of : props.of(share.of)}
          called={props.called}
          share={share}
          beside={props.beside?.(index)}
          options={props.options.filter((option) => option.value === share.of || !value.some((other) => other.of === option.value))}
          onChange={(part) => change(index, part)}
          onRemove={() => onChange(value.filter((_, i) => i !== index))}
        />
      ))}
      {value.length > 1 && (
        <p className="counter" aria-live="polite">
          <Trans>
            Sum: <bdi>{total}</bdi> of 100 percent
          </Trans>
        </p>
      )}
      {value.length < props.options.length && (
        <button type="button" className="button" onClick={() => onChange([...value, { of: '', percentage: value.length ? '' : '100' }])}>
          {props.add}
        </button>
      )}
    </Group>
  );
}

function ShareRow(props: {
  name: string;
  of: string;
  called: string;
  share: Share;
  options: Option[];
  beside: ReactNode;
  onChange: (part: Partial<Share>) => void;
  onRemove: () => void;
}) {
  const { t } = useLingui();
  const what = useField(`${props.name}.${props.of}`);
  const much = useField(`${props.name}.percentage`);
  const label = props.options.find(({ value }) => value === props.share.of)?.label ?? '';
  return (
    <div className="share-row">
      <select {...what.ties} aria-label={props.called} value={props.share.of} onChange={(event) => props.onChange({ of: event.target.value })}>
        <option value="">{t`Choose`}</option>
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <span className="with-unit">
        <DecimalInput ties={much.ties} label={t`Percent`} value={props.share.percentage} onChange={(percentage) => props.onChange({ percentage })} />
        <span aria-hidden="true">%</span>
      </span>
      <button type="button" className="link" onClick={props.onRemove} aria-label={label ? t`Remove ${label}` : t`Remove`}>
        <Trans>Remove</Trans>
      </button>
      <Messages id={what.ties.id} messages={what.messages} />
      <Messages id={much.ties.id} messages={much.messages} />
      {props.beside}
    </div>
  );
}

/** Sends the form; while it is on its way it says so and does nothing. Anything beside it stands in the same row. */
export function Submit({ children, danger, beside }: { children: ReactNode; danger?: boolean; beside?: ReactNode }) {
  const { pending } = use(FormContext);
  return (
    <div className="submit">
      <button type="submit" className={danger ? 'button button-danger' : 'button button-main'} aria-disabled={pending || undefined}>
        {children}
      </button>
      {beside}
      <span role="status">{pending && <Trans>Sending…</Trans>}</span>
    </div>
  );
}

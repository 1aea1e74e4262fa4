import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { DraftNotice } from '../../app/DraftNotice';
import type { Place } from '../../app/drafts';
import { WriteFailure } from '../../app/errors';
import { SaveBar } from '../../app/SaveBar';
import { useEditing, type Written } from '../../app/useEditing';
import { Versions } from '../../app/Versions';
import type { Outcome } from '../../app/write';
import type { ProposalToEditFragment, ProposalWrittenFragment } from '../../gql/graphql';
import { Form, type Problem } from '../../ui/Form';
import { fromProject, type ProposalForm } from './form';
import { Review } from './Review';
import { stepNames, type StepName } from './search';
import { fields, stepOf, steps } from './steps';
import { parts } from './Steps';
import { useNames } from './useNames';
import { useSaid } from './useSaid';
import '../../app/editor.css';
import './proposing.css';

type Props = {
  place: Place;
  /** The proposal as it was read, and its version; 0 for one that is not there yet. */
  base: Written<ProposalForm>;
  /** The proposal in the language that it was written in, while it is translated. */
  original?: ProposalForm;
  step: StepName;
  pending: boolean;
  problems: Problem[];
  error: CombinedError | undefined;
  /** What is asked before anything else. */
  head?: (form: ProposalForm, change: (part: Partial<ProposalForm>) => void) => ReactNode;
  /** What the button says that sends the form. */
  action: ReactNode;
  /** Whether it is sent once, at the end, instead of being saved at every step. */
  once?: boolean;
  onSave: (form: ProposalForm, base: Written<ProposalForm>) => Promise<Outcome<ProposalWrittenFragment | null | undefined>>;
  onSaved: (project: ProposalToEditFragment) => void;
  onSettled?: () => void;
  /** What comes after the review: changed says whether something is not saved yet. */
  next: (changed: boolean, onProblems: (problems: Problem[]) => void) => ReactNode;
};

/** The form of a proposal, step by step. What is typed is kept in this browser until it is saved. */
export function Wizard(props: Props) {
  const { t, i18n } = useLingui();
  const { step, once } = props;
  const { draft, form, change, save, two, others, setOthers } = useEditing<ProposalForm, ProposalToEditFragment>({
    ...props,
    read: (project, sent) => ({ value: fromProject(project, sent.language), version: project.version }),
    onSave: async (sent, base) => {
      const { payload, stale } = await props.onSave(sent, base);
      return { saved: payload?.project, now: stale?.project };
    },
  });
  const { heading, go, lead } = useSteps(step);
  const nameOf = useNames(two ? [two.mine, two.theirs] : [form]);
  const said = useSaid(nameOf);
  if (two)
    return (
      <Versions
        two={two}
        fields={fields}
        say={said}
        intro={
          <Trans>
            The proposal was changed since you began. Nothing of yours is lost: choose for each field which version stands, then save.
          </Trans>
        }
      />
    );
  const at = stepNames.indexOf(step);
  const [before, after] = [stepNames[at - 1], stepNames[at + 1]];
  const problems = [...props.problems, ...others];
  const Part = step === 'review' ? undefined : parts[step];
  return (
    <div className="wizard">
      <Progress step={step} problems={problems} onGo={go} />
      <DraftNotice draft={draft} />
      <Form
        label={t`Proposal`}
        problems={problems}
        pending={props.pending}
        onLead={lead}
        onSubmit={() => (once && after ? go(after) : void save())}
      >
        <WriteFailure error={props.error} />
        {at === 0 && props.head?.(form, change)}
        <section className="form-section" aria-labelledby="step">
          <div>
            <p className="help">
              <Trans>
                Step {at + 1} of {stepNames.length}
              </Trans>
            </p>
            <h2 id="step" ref={heading} tabIndex={-1}>
              {i18n._(steps[step].title)}
            </h2>
            <p className="help">{i18n._(steps[step].intro)}</p>
          </div>
          {Part ? (
            <Part form={form} onChange={change} nameOf={nameOf} original={props.original} />
          ) : (
            <Review form={form} say={said} onGo={go} />
          )}
        </section>
        <div className="actions">
          {before && (
            <button type="button" className="button" onClick={() => go(before)}>
              <Trans>Back: {i18n._(steps[before].title)}</Trans>
            </button>
          )}
          {after && (
            <button type="button" className="button" onClick={() => go(after)}>
              <Trans>Next: {i18n._(steps[after].title)}</Trans>
            </button>
          )}
        </div>
        {(!once || !after) && <SaveBar draft={draft} action={props.action} />}
      </Form>
      {!after && props.next(draft.isChanged, setOthers)}
    </div>
  );
}

/** All steps, with the one that is shown, and where something must be corrected. */
function Progress({ step, problems, onGo }: { step: StepName; problems: Problem[]; onGo: (step: StepName) => void }) {
  const { t, i18n } = useLingui();
  const wrong = new Set(problems.map(({ field }) => field && stepOf(field)));
  return (
    <nav aria-label={t`Steps`}>
      <ol className="progress">
        {stepNames.map((name, index) => (
          <li key={name}>
            <button
              type="button"
              aria-current={name === step ? 'step' : undefined}
              className={wrong.has(name) ? 'wrong' : undefined}
              onClick={() => onGo(name)}
            >
              <span className="progress-number">{index + 1}</span>{' '}
              <span className="progress-title">{i18n._(steps[name].title)}</span>{' '}
              {wrong.has(name) && (
                <span className="hidden">
                  <Trans>(something must be corrected)</Trans>
                </span>
              )}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The way between the steps: the one that is gone to has the focus at its heading, or at the field that it was led to. */
function useSteps(step: StepName) {
  const navigate = useNavigate();
  const heading = useRef<HTMLHeadingElement>(null);
  const led = useRef<string>(undefined);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    const field = led.current;
    led.current = undefined;
    const found = field && controlOf(heading.current?.closest('form'), field);
    (found || heading.current)?.focus();
  }, [step]);
  const go = (to: StepName) => void navigate({ to: '.', search: ((now: object) => ({ ...now, step: to })) as never });
  const lead = (field: string) => {
    const to = stepOf(field);
    if (!to) return;
    led.current = field;
    go(to);
  };
  return { heading, go, lead };
}

/** The control of a field, else the nearest that holds it: needs for needs.0.needID. Its id ends with its name. */
function controlOf(form: Element | null | undefined, field: string): HTMLElement | undefined {
  const controls = [...(form?.querySelectorAll<HTMLElement>('[id]') ?? [])];
  for (let path = field; path; path = path.slice(0, Math.max(0, path.lastIndexOf('.')))) {
    const found = controls.find(({ id }) => id.endsWith(`-${path}`));
    if (found) return found;
  }
  return undefined;
}

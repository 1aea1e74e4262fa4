import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState, type ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { DraftNotice } from '../../app/DraftNotice';
import { useDraft, type Place } from '../../app/drafts';
import { WriteFailure } from '../../app/errors';
import type { Outcome } from '../../app/write';
import type { NeedToEditFragment, NeedWrittenFragment } from '../../gql/graphql';
import { Form, Submit, type Problem } from '../../ui/Form';
import { Score } from '../../ui/Score';
import { Coach, useCompleteness } from './Coach';
import { sections } from './fields';
import { filled, fromNeed, isText, type NeedForm } from './form';
import { NeedField } from './NeedField';
import { Versions } from './Versions';
import './requesting.css';

type Written = NeedWrittenFragment | null | undefined;

type Props = {
  place: Place;
  /** The need as it was read, and its version; 0 for one that is not there yet. */
  base: { value: NeedForm; version: number };
  /** The need in the language that it was written in, while it is translated. */
  original?: NeedForm;
  /** The State that asks. */
  stateOf: (form: NeedForm) => { id: string; iso3: string } | null | undefined;
  pending: boolean;
  problems: Problem[];
  error: CombinedError | undefined;
  /** What is asked before anything else. */
  head?: (form: NeedForm, change: (part: Partial<NeedForm>) => void) => ReactNode;
  /** What the button says that sends the form. */
  action: ReactNode;
  onSave: (form: NeedForm, base: Props['base']) => Promise<Outcome<Written>>;
  onSaved: (need: NeedToEditFragment) => void;
  /** Two versions became one: what was wrong before is so no longer. */
  onSettled?: () => void;
  /** What comes next, beside the coach: changed says whether something is not saved yet. */
  next: (changed: boolean, onProblems: (problems: Problem[]) => void) => ReactNode;
};

/** The form of a need with the coach beside it. What is typed is kept in this browser until it is saved. */
export function Editor(props: Props) {
  const { t, i18n } = useLingui();
  const draft = useDraft(props.place, props.base);
  const form = draft.value;
  const state = props.stateOf(form);
  const { completeness, failed } = useCompleteness(filled(form, props.original));
  const [others, setOthers] = useState<Problem[]>([]);
  const [theirs, setTheirs] = useState<{ value: NeedForm; version: number }>();
  useLeaving(draft.isChanged && draft.refused);

  const save = async () => {
    const sent = form;
    setOthers([]);
    const { payload, stale } = await props.onSave(sent, draft.base);
    const read = (need: NeedToEditFragment) => ({
      value: { ...fromNeed(need, sent.language), stateID: sent.stateID, source: sent.source },
      version: need.version,
    });
    if (stale?.need) meet(read(stale.need));
    if (!payload?.need) return;
    draft.saved(sent, read(payload.need));
    props.onSaved(payload.need);
  };

  /** The need changed meanwhile. Where its form says what it said, there is nothing to choose. */
  const meet = (now: Props['base']) =>
    JSON.stringify(now.value) === JSON.stringify(draft.base.value) ? draft.settle(form, now) : setTheirs(now);

  // Two versions are settled before anything more is written.
  const onto = theirs ?? (draft.outdated && draft.base);
  if (onto)
    return (
      <Versions
        mine={draft.outdated?.value ?? form}
        theirs={onto.value}
        before={theirs && draft.base.value}
        onChoose={(value) => {
          setTheirs(undefined);
          props.onSettled?.();
          draft.settle(value, onto);
        }}
      />
    );
  return (
    <div className="editor">
      <div>
        <DraftNotice draft={draft} />
        <Form label={t`Need`} problems={[...props.problems, ...others]} pending={props.pending} onSubmit={() => void save()}>
          <WriteFailure error={props.error} />
          {props.head?.(form, draft.change)}
          {sections.map((section) => (
            <section key={section.name} className="form-section" aria-labelledby={`section-${section.name}`}>
              <h2 id={`section-${section.name}`}>{i18n._(section.title)}</h2>
              {section.note && <p className="help">{i18n._(section.note)}</p>}
              {section.fields.map((field) => (
                <NeedField
                  key={field.name}
                  field={field}
                  form={form}
                  onChange={draft.change}
                  state={state?.id}
                  original={isText(field.name) ? String(props.original?.[field.name] ?? '') : undefined}
                />
              ))}
            </section>
          ))}
          <div className="save-bar">
            <Submit beside={<SaveState changed={draft.isChanged} kept={!draft.refused && !draft.elsewhere} saved={draft.base.version > 0} />}>
              {props.action}
            </Submit>
            {completeness && (
              <a className="save-score" href="#coach">
                <Score score={completeness.score} demanded={completeness.demanded} />
              </a>
            )}
          </div>
        </Form>
      </div>
      <Coach completeness={completeness} failed={failed} themes={form.themes.map(({ of }) => of)} state={state?.iso3}>
        {props.next(draft.isChanged, setOthers)}
      </Coach>
    </div>
  );
}

function SaveState({ changed, kept, saved }: { changed: boolean; kept: boolean; saved: boolean }) {
  return (
    <small className="save-state">
      {changed && kept && <Trans>Not saved yet; kept in this browser.</Trans>}
      {changed && !kept && <Trans>Not saved yet.</Trans>}
      {!changed && saved && <Trans>Everything is saved.</Trans>}
    </small>
  );
}

/** Where the browser keeps nothing, leaving asks first. */
function useLeaving(loses: boolean) {
  useEffect(() => {
    if (!loses) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [loses]);
}

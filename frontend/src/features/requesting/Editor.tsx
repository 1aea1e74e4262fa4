import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { DraftNotice } from '../../app/DraftNotice';
import type { Place } from '../../app/drafts';
import { WriteFailure } from '../../app/errors';
import { SaveBar } from '../../app/SaveBar';
import { useEditing, type Written } from '../../app/useEditing';
import { Versions } from '../../app/Versions';
import type { Outcome } from '../../app/write';
import type { NeedToEditFragment, NeedWrittenFragment } from '../../gql/graphql';
import { Form, type Problem } from '../../ui/Form';
import { Score } from '../../ui/Score';
import { Coach, useCompleteness } from './Coach';
import { compared, sections } from './fields';
import { filled, fromNeed, isText, type NeedForm } from './form';
import { NeedField } from './NeedField';
import { useSaid } from './useSaid';
import '../../app/editor.css';
import './requesting.css';

type Props = {
  place: Place;
  /** The need as it was read, and its version; 0 for one that is not there yet. */
  base: Written<NeedForm>;
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
  onSave: (form: NeedForm, base: Props['base']) => Promise<Outcome<NeedWrittenFragment | null | undefined>>;
  onSaved: (need: NeedToEditFragment) => void;
  /** Two versions became one: what was wrong before is so no longer. */
  onSettled?: () => void;
  /** What comes next, beside the coach: changed says whether something is not saved yet. */
  next: (changed: boolean, onProblems: (problems: Problem[]) => void) => ReactNode;
};

/** The form of a need with the coach beside it. What is typed is kept in this browser until it is saved. */
export function Editor(props: Props) {
  const { t, i18n } = useLingui();
  const { draft, form, change, save, two, others, setOthers } = useEditing<NeedForm, NeedToEditFragment>({
    ...props,
    read: (need, sent) => ({
      value: { ...fromNeed(need, sent.language), stateID: sent.stateID, source: sent.source },
      version: need.version,
    }),
    onSave: async (sent, base) => {
      const { payload, stale } = await props.onSave(sent, base);
      return { saved: payload?.need, now: stale?.need };
    },
  });
  const state = props.stateOf(form);
  const { completeness, failed } = useCompleteness(filled(form, props.original));
  const said = useSaid(two ? [two.mine, two.theirs] : []);
  if (two)
    return (
      <Versions
        two={two}
        fields={compared}
        say={said}
        intro={
          <Trans>
            The need was changed since you began. Nothing of yours is lost: choose for each field which version stands, then save.
          </Trans>
        }
      />
    );
  return (
    <div className="editor">
      <div>
        <DraftNotice draft={draft} />
        <Form label={t`Need`} problems={[...props.problems, ...others]} pending={props.pending} onSubmit={() => void save()}>
          <WriteFailure error={props.error} />
          {props.head?.(form, change)}
          {sections.map((section) => (
            <section key={section.name} className="form-section" aria-labelledby={`section-${section.name}`}>
              <h2 id={`section-${section.name}`}>{i18n._(section.title)}</h2>
              {section.note && <p className="help">{i18n._(section.note)}</p>}
              {section.fields.map((field) => (
                <NeedField
                  key={field.name}
                  field={field}
                  form={form}
                  onChange={change}
                  state={state?.id}
                  original={isText(field.name) ? String(props.original?.[field.name] ?? '') : undefined}
                />
              ))}
            </section>
          ))}
          <SaveBar draft={draft} action={props.action}>
            {completeness && (
              <a className="save-score" href="#coach">
                <Score score={completeness.score} demanded={completeness.demanded} />
              </a>
            )}
          </SaveBar>
        </Form>
      </div>
      <Coach completeness={completeness} failed={failed} themes={form.themes.map(({ of }) => of)} state={state?.iso3}>
        {props.next(draft.isChanged, setOthers)}
      </Coach>
    </div>
  );
}

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
import type { OfferToEditFragment, OfferWrittenFragment } from '../../gql/graphql';
import { Form, type Problem } from '../../ui/Form';
import { compared, sections } from './fields';
import { fromOffer, isText, type OfferForm } from './form';
import { OfferField } from './OfferField';
import { Preview } from './Preview';
import { useSaid } from './useSaid';
import '../../app/editor.css';

type Props = {
  place: Place;
  /** The offer as it was read, and its version; 0 for one that is not there yet. */
  base: Written<OfferForm>;
  /** The offer in the language that it was written in, while it is translated. */
  original?: OfferForm;
  pending: boolean;
  problems: Problem[];
  error: CombinedError | undefined;
  /** What is asked before anything else. */
  head?: (form: OfferForm, change: (part: Partial<OfferForm>) => void) => ReactNode;
  /** What the button says that sends the form. */
  action: ReactNode;
  onSave: (form: OfferForm, base: Props['base']) => Promise<Outcome<OfferWrittenFragment | null | undefined>>;
  onSaved: (offer: OfferToEditFragment) => void;
  /** Two versions became one: what was wrong before is so no longer. */
  onSettled?: () => void;
  /** What comes next: changed says whether something is not saved yet. */
  next: (changed: boolean, onProblems: (problems: Problem[]) => void) => ReactNode;
};

/** The form of an offer, beside it who sees what. What is typed is kept in this browser until it is saved. */
export function Editor(props: Props) {
  const { t, i18n } = useLingui();
  const { draft, form, change, save, two, others, setOthers } = useEditing<OfferForm, OfferToEditFragment>({
    ...props,
    read: (offer, sent) => ({ value: fromOffer(offer, sent.language), version: offer.version }),
    onSave: async (sent, base) => {
      const { payload, stale } = await props.onSave(sent, base);
      return { saved: payload?.offer, now: stale?.offer };
    },
  });
  const said = useSaid();
  if (two)
    return (
      <Versions
        two={two}
        fields={compared}
        say={said}
        intro={
          <Trans>
            The offer was changed since you began. Nothing of yours is lost: choose for each field which version stands, then save.
          </Trans>
        }
      />
    );
  return (
    <div className="editor">
      <div>
        <DraftNotice draft={draft} />
        <Form label={t`Offer`} problems={[...props.problems, ...others]} pending={props.pending} onSubmit={() => void save()}>
          <WriteFailure error={props.error} />
          {props.head?.(form, change)}
          {sections.map((section) => (
            <section key={section.name} className="form-section" aria-labelledby={`section-${section.name}`}>
              <h2 id={`section-${section.name}`}>{i18n._(section.title)}</h2>
              {section.note && <p className="help">{i18n._(section.note)}</p>}
              {section.fields.map((field) => (
                <OfferField
                  key={field.name}
                  field={field}
                  form={form}
                  onChange={change}
                  original={isText(field.name) ? props.original?.[field.name] : undefined}
                />
              ))}
            </section>
          ))}
          <SaveBar draft={draft} action={props.action} />
        </Form>
      </div>
      <aside className="coach" aria-label={t`Who sees what`}>
        <Preview form={form} />
        {props.next(draft.isChanged, setOthers)}
      </aside>
    </div>
  );
}

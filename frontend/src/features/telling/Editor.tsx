import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, type ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { DraftNotice } from '../../app/DraftNotice';
import type { Place } from '../../app/drafts';
import { WriteFailure } from '../../app/errors';
import { useReference } from '../../app/reference';
import { SaveBar } from '../../app/SaveBar';
import { useEditing, type Written } from '../../app/useEditing';
import { useLanguage } from '../../app/useLanguage';
import { Versions } from '../../app/Versions';
import type { Outcome } from '../../app/write';
import { yearOptions } from '../../app/years';
import type { ExperienceToEditFragment, ExperienceWrittenFragment } from '../../gql/graphql';
import { Choices } from '../../ui/Choices';
import { byName } from '../../ui/find';
import { Checks, Form, Group, SelectField, TextArea, TextField, type Problem } from '../../ui/Form';
import { year } from '../../ui/numbers';
import { compared, sections, type Field } from './fields';
import { fromExperience, isText, type ExperienceForm } from './form';
import { ProjectField, useProjectTitle } from './ProjectField';
import '../../app/editor.css';

type Props = {
  place: Place;
  /** The experience as it was read, and its version; 0 for one that is not there yet. */
  base: Written<ExperienceForm>;
  /** The experience in the language that it was written in, while it is translated. */
  original?: ExperienceForm;
  pending: boolean;
  problems: Problem[];
  error: CombinedError | undefined;
  /** What is asked before anything else. */
  head?: (form: ExperienceForm, change: (part: Partial<ExperienceForm>) => void) => ReactNode;
  /** What the button says that sends the form. */
  action: ReactNode;
  onSave: (form: ExperienceForm, base: Props['base']) => Promise<Outcome<ExperienceWrittenFragment | null | undefined>>;
  onSaved: (experience: ExperienceToEditFragment) => void;
  /** Two versions became one: what was wrong before is so no longer. */
  onSettled?: () => void;
  /** What comes next: changed says whether something is not saved yet. */
  next: (changed: boolean, onProblems: (problems: Problem[]) => void) => ReactNode;
};

/** The form of an experience. What is typed is kept in this browser until it is saved. */
export function Editor(props: Props) {
  const { t, i18n } = useLingui();
  const { draft, form, change, save, two, others, setOthers } = useEditing<ExperienceForm, ExperienceToEditFragment>({
    ...props,
    read: (one, sent) => ({ value: fromExperience(one, sent.language), version: one.version }),
    onSave: async (sent, base) => {
      const { payload, stale } = await props.onSave(sent, base);
      return { saved: payload?.experience, now: stale?.experience };
    },
  });
  const said = useSaid(two ? [two.mine.projectID, two.theirs.projectID] : ['', '']);
  if (two)
    return (
      <Versions
        two={two}
        fields={compared}
        say={said}
        intro={
          <Trans>
            The experience was changed since you began. Nothing of yours is lost: choose for each field which version stands, then
            save.
          </Trans>
        }
      />
    );
  return (
    <div className="editor">
      <div>
        <DraftNotice draft={draft} />
        <Form label={t`Experience`} problems={[...props.problems, ...others]} pending={props.pending} onSubmit={() => void save()}>
          <WriteFailure error={props.error} />
          {props.head?.(form, change)}
          {sections.map((section) => (
            <section key={section.name} className="form-section" aria-labelledby={`section-${section.name}`}>
              <h2 id={`section-${section.name}`}>{i18n._(section.title)}</h2>
              {section.fields.map((field) => (
                <ExperienceField
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
      <aside className="coach" aria-labelledby="next">
        <h2 id="next">
          <Trans>What comes next</Trans>
        </h2>
        <p>
          <Trans>Once it is published, everybody can read it, and whoever is signed in can comment on it for their State or organisation.</Trans>
        </p>
        {props.next(draft.isChanged, setOthers)}
      </aside>
    </div>
  );
}

type FieldProps = {
  field: Field;
  form: ExperienceForm;
  onChange: (part: Partial<ExperienceForm>) => void;
  /** What the text says in the language that it was written in, while it is translated. */
  original?: string;
};

/** One field of the form of an experience, by its kind. */
function ExperienceField({ field, form, onChange, original }: FieldProps) {
  const { t, i18n } = useLingui();
  const lang = useLanguage();
  const { reference } = useReference();
  const states = useMemo(
    () => (reference?.states ?? []).map(({ id, name }) => ({ value: id, label: name })).toSorted(byName(lang, ({ label }) => label)),
    [reference, lang],
  );
  const { name, kind, most } = field;
  const help = (
    <>
      {field.help && i18n._(field.help)}{' '}
      {original && (
        <q className="original">
          <bdi>{original}</bdi>
        </q>
      )}
    </>
  );
  const common = { name, label: i18n._(field.label), help: field.help || original ? help : undefined };
  const value = form[name];
  const typed = { value: typeof value === 'string' ? value : '', onChange: (text: string) => onChange({ [name]: text }) };
  switch (kind) {
    case 'line':
      return <TextField {...common} {...typed} />;
    case 'lines':
      return <TextArea {...common} {...typed} most={most} rows={8} />;
    case 'year':
      return <SelectField {...common} {...typed} empty={t`Not stated`} options={yearOptions(lang, form.year ? Number(form.year) : undefined)} />;
    case 'themes':
      return (
        <Checks
          {...common}
          value={form.themes}
          options={(reference?.themes ?? []).map(({ code, name: label }) => ({ value: code, label }))}
          onChange={(themes) => onChange({ themes })}
        />
      );
    case 'places':
      return (
        <Group {...common}>
          <Choices
            label={<span className="hidden">{common.label}</span>}
            none={<Trans>none chosen</Trans>}
            options={states}
            chosen={form.places}
            onChange={(places) => onChange({ places })}
          />
          {form.places.length > 0 && (
            <p className="help">
              {states
                .filter((one) => form.places.includes(one.value))
                .map(({ label }) => label)
                .join(' · ')}
            </p>
          )}
        </Group>
      );
    case 'project':
      return <ProjectField {...common} {...typed} />;
  }
}

/** Says what a field of a form says, as text, with the names of what the forms name. */
function useSaid([mine = '', theirs = '']: string[]): (form: ExperienceForm, name: string) => string {
  const lang = useLanguage();
  const { reference } = useReference();
  const titles = new Map([
    [mine, useProjectTitle(mine)],
    [theirs, useProjectTitle(theirs)],
  ]);
  return (form, name) => {
    switch (name) {
      case 'places':
        return form.places.map((id) => reference?.states.find((one) => one.id === id)?.name ?? id).join('\n');
      case 'themes':
        return form.themes.map((code) => reference?.themes.find((one) => one.code === code)?.name ?? code).join('\n');
      case 'year':
        return form.year && year(lang, Number(form.year));
      case 'projectID':
        return form.projectID && (titles.get(form.projectID) ?? '…');
      default:
        return String(form[name as keyof ExperienceForm]);
    }
  };
}

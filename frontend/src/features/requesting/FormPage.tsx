import { Trans, useLingui } from '@lingui/react/macro';
import { modalities, priorities, audiences } from '../../app/needCodes';
import { modalityWords, priorityWords } from '../../app/needWords';
import { useReference } from '../../app/reference';
import { Print } from '../../ui/Cite';
import { useTitle } from '../../ui/title';
import { audienceHelp, detailsHelp } from './audiences';
import { sections, type Field } from './fields';
import './requesting.css';

/** The form of a need on paper: to be filled in by hand or by machine, and sent to the secretariat, which enters it. */
export function FormPage() {
  const { t, i18n } = useLingui();
  useTitle(t`Form of a need`);
  return (
    <article className="paper">
      <div className="head">
        <h1>
          <Trans>Form of a need</Trans>
        </h1>
        <div className="actions">
          <Print />
        </div>
      </div>
      <p className="lede">
        <Trans>
          For States that cannot fill it in here. Print it, fill in what you know, and send it with a note verbale to the secretariat,
          which enters it on your behalf and keeps the paper as its source.
        </Trans>
      </p>
      <section aria-labelledby="paper-state">
        <h2 id="paper-state">{t`State that asks`}</h2>
        <Blank lines={1} />
        <Blank label={t`Name, office and signature of the national point of contact, and date`} lines={2} />
      </section>
      {sections.map((section) => (
        <section key={section.name} aria-labelledby={`paper-${section.name}`}>
          <h2 id={`paper-${section.name}`}>{i18n._(section.title)}</h2>
          {section.note && <p className="help">{i18n._(section.note)}</p>}
          {section.fields.map((field) => (
            <Part key={field.name} field={field} />
          ))}
        </section>
      ))}
    </article>
  );
}

const LINES: Partial<Record<Field['kind'], number>> = { lines: 4, yearly: 3, donors: 3 };

function Part({ field }: { field: Field }) {
  const { i18n } = useLingui();
  const { reference } = useReference();
  const [label, help] = [i18n._(field.label), field.help && i18n._(field.help)];
  switch (field.kind) {
    case 'themes':
      return <Boxes label={label} help={help} options={(reference?.themes ?? []).map(({ name }) => ({ label: name }))} share />;
    case 'modality':
      return <Boxes label={label} help={help} options={modalities.map((one) => ({ label: i18n._(modalityWords[one]) }))} />;
    case 'priority':
      return <Boxes label={label} help={help} options={priorities.map((one) => ({ label: i18n._(priorityWords[one]) }))} />;
    case 'audience':
      return (
        <Boxes
          label={label}
          help={help}
          options={audiences.map((one) => ({ label: i18n._(audienceHelp[one].label), help: i18n._(audienceHelp[one].help!) }))}
        />
      );
    case 'detailsAudience':
      return (
        <Boxes
          label={label}
          help={help}
          options={(['', ...audiences] as const).map((one) => ({
            label: i18n._(detailsHelp[one].label),
            help: detailsHelp[one].help && i18n._(detailsHelp[one].help),
          }))}
        />
      );
    default:
      return <Blank label={label} help={help} lines={field.name === 'summary' ? 10 : (LINES[field.kind] ?? 1)} />;
  }
}

/** A field to be written into. */
function Blank({ label, help, lines }: { label?: string; help?: string; lines: number }) {
  return (
    <div className="blank-field">
      {label && <h3>{label}</h3>}
      {help && <p className="help">{help}</p>}
      <div className="blank-lines" style={{ blockSize: `${lines * 2}rem` }} />
    </div>
  );
}

/** A field of which boxes are ticked; a share is written before those that have one. */
function Boxes(props: { label: string; help?: string; options: Array<{ label: string; help?: string }>; share?: boolean }) {
  const { label, help, options, share = false } = props;
  return (
    <div className="blank-field">
      <h3>{label}</h3>
      {help && <p className="help">{help}</p>}
      <ul className={share ? 'boxes boxes-columns' : 'boxes'}>
        {options.map((option) => (
          <li key={option.label}>
            <span className="box" aria-hidden="true" />
            {share && <bdi className="blank-share">_____ %</bdi>}
            <span>
              {option.label}
              {option.help && <small>{option.help}</small>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

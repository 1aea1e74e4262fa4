import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { modalityWords, priorityWords } from '../../app/needWords';
import { useReference, type ReferenceData } from '../../app/reference';
import { useDonorNames } from '../../app/useDonorNames';
import type { NeedModality, NeedPriority } from '../../gql/graphql';
import { day } from '../../ui/dates';
import { Difference, type Differing } from '../../ui/Difference';
import { money, percent, year as written } from '../../ui/numbers';
import { detailsHelp } from './audiences';
import { fields, type Field } from './fields';
import type { NeedForm } from './form';

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** The inputs that stand under one field: a cost is nothing without its currency. */
const inputsOf = (name: Field['name']): Array<keyof NeedForm> => (name === 'costAmount' ? ['costAmount', 'costCurrency'] : [name]);

const part = (form: NeedForm, field: Field) => inputsOf(field.name).map((name) => form[name]);

/** What was written here and what the need says by now, field by field, to be chosen from. */
export function Versions(props: { mine: NeedForm; theirs: NeedForm; before: NeedForm | undefined; onChoose: (form: NeedForm) => void }) {
  const { i18n } = useLingui();
  const { mine, theirs, before } = props;
  const { reference } = useReference();
  const donors = useDonorNames([...new Set([...mine.namedDonors, ...theirs.namedDonors])]);
  const say = (form: NeedForm, field: Field) => words(i18n, form, field, reference, donors);
  const differing = fields.filter((field) => !same(part(mine, field), part(theirs, field)));
  const rows = differing.map((field): Differing => {
    const own = before && !same(part(mine, field), part(before, field));
    const other = before && !same(part(theirs, field), part(before, field));
    return {
      name: field.name,
      label: i18n._(field.label),
      mine: say(mine, field),
      theirs: say(theirs, field),
      changed: before && (own && other ? 'both' : own ? 'mine' : 'theirs'),
    };
  });
  return (
    <Difference
      intro={
        <Trans>
          The need was changed since you began. Nothing of yours is lost: choose for each field which version stands, then save.
        </Trans>
      }
      rows={rows}
      onChoose={(chosen) => props.onChoose(merged(mine, theirs, chosen))}
    />
  );
}

/** The need as it stands now, but for the fields that are chosen from mine. */
export function merged(mine: NeedForm, theirs: NeedForm, chosen: string[]): NeedForm {
  const own = fields.filter(({ name }) => chosen.includes(name)).flatMap(({ name }) => inputsOf(name).map((input) => [input, mine[input]]));
  return { ...theirs, language: mine.language, stateID: mine.stateID, source: mine.source, ...Object.fromEntries(own) };
}

/** What a field says, as text. */
function words(i18n: I18n, form: NeedForm, { name, kind }: Field, reference?: ReferenceData, donors?: Map<string, string>): string {
  const lang = i18n.locale;
  const value = form[name];
  switch (kind) {
    case 'themes':
      return form.themes
        .map(({ of, percentage }) => {
          const theme = reference?.themes.find(({ code }) => code === of)?.name ?? of;
          return Number.isFinite(Number(percentage)) && percentage ? `${percent(lang, percentage)} ${theme}` : theme;
        })
        .join('\n');
    case 'cost':
      return amount(lang, form.costAmount, form.costCurrency);
    case 'yearly':
      return form.yearly.map((one) => `${one.year && written(lang, Number(one.year))}: ${amount(lang, one.amount, form.costCurrency)}`).join('\n');
    case 'modality':
      return form.modality && i18n._(modalityWords[form.modality as NeedModality]);
    case 'priority':
      return form.priority && i18n._(priorityWords[form.priority as NeedPriority]);
    case 'audience':
    case 'detailsAudience':
      return i18n._(detailsHelp[value as keyof typeof detailsHelp].label);
    case 'report':
      return value ? i18n._(msg`A report is chosen`) : '';
    case 'day':
      return typeof value === 'string' && value ? day(lang, value) : '';
    case 'donors':
      return form.namedDonors.map((id) => donors?.get(id) ?? id).join('\n');
    default:
      return String(value);
  }
}

const amount = (lang: string, decimal: string, currency: string) =>
  /^\d+(\.\d+)?$/.test(decimal) ? money(lang, decimal, currency) : decimal;

import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useLanguage } from '../../app/useLanguage';
import { DecimalField, Group, SelectField } from '../../ui/Form';
import { year as written } from '../../ui/numbers';
import type { NeedForm } from './form';

// How far ahead years are offered where the need has no dates yet.
const AHEAD = 10;

/** The years that a cost can be split over: those of its dates, and those that it is split over already. */
function yearsOf({ startDate, endDate, yearly }: NeedForm): number[] {
  const now = new Date().getUTCFullYear();
  const first = Number(startDate.slice(0, 4)) || now;
  const last = Math.min(Number(endDate.slice(0, 4)) || first + AHEAD, first + 50);
  const span = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  return [...new Set([...span, ...yearly.map(({ year }) => Number(year)).filter(Boolean)])].toSorted((a, b) => a - b);
}

/** The State's own split of the cost by year; whether it sums to the cost the API says. */
export function Yearly(props: { name: string; label: string; help: ReactNode; form: NeedForm; onChange: (part: Partial<NeedForm>) => void }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const { form, onChange } = props;
  const { yearly } = form;
  const years = yearsOf(form);
  const change = (index: number, part: Partial<NeedForm['yearly'][number]>) =>
    onChange({ yearly: yearly.map((one, i) => (i === index ? { ...one, ...part } : one)) });
  const add = () => {
    const next = years.find((one) => !yearly.some(({ year }) => year === String(one)));
    onChange({ yearly: [...yearly, { year: next === undefined ? '' : String(next), amount: '' }] });
  };
  return (
    <Group name={props.name} label={props.label} help={props.help} optional>
      {yearly.map((one, index) => (
        // Rows have no identity of their own but their place.
        <div key={index} className="year-row">
          <SelectField
            name={`yearly.${index}.year`}
            label={t`Year`}
            empty={t`Choose`}
            value={one.year}
            options={years.map((year) => ({ value: String(year), label: written(lang, year) }))}
            onChange={(year) => change(index, { year })}
          />
          <DecimalField
            name={`yearly.${index}.amount`}
            label={t`Amount`}
            value={one.amount}
            unit={<bdi>{form.costCurrency}</bdi>}
            onChange={(amount) => change(index, { amount })}
          />
          <Remove label={one.year} onRemove={() => onChange({ yearly: yearly.filter((_, i) => i !== index) })} />
        </div>
      ))}
      <button type="button" className="button" onClick={add}>
        <Trans>Add a year</Trans>
      </button>
    </Group>
  );
}

function Remove({ label, onRemove }: { label: string; onRemove: () => void }) {
  const { t } = useLingui();
  return (
    <button type="button" className="link" aria-label={label ? t`Remove ${label}` : t`Remove`} onClick={onRemove}>
      <Trans>Remove</Trans>
    </button>
  );
}

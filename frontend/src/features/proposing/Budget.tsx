import { Trans, useLingui } from '@lingui/react/macro';
import { useLanguage } from '../../app/useLanguage';
import { currencyOptions } from '../../ui/currencies';
import { DateField, DecimalField, Group, SelectField, TextField } from '../../ui/Form';
import { Money } from '../../ui/Money';
import { year as written } from '../../ui/numbers';
import { Help } from './Answers';
import type { BudgetLine } from './form';
import { byYear, total, yearsOf } from './money';
import type { StepProps } from './Steps';

/** From when to when, and what it costs by year and line. */
export function Budget({ form, onChange, original }: StepProps) {
  const { t } = useLingui();
  const lang = useLanguage();
  const { budget, currency } = form;
  const years = yearsOf(form).map((year) => ({ value: String(year), label: written(lang, year) }));
  const change = (index: number, part: Partial<BudgetLine>) =>
    onChange({ budget: budget.map((one, i) => (i === index ? { ...one, ...part } : one)) });
  const add = () => onChange({ budget: [...budget, { year: budget.at(-1)?.year ?? years[0]?.value ?? '', label: '', amount: '' }] });
  return (
    <>
      <DateField name="startDate" label={t`First day`} value={form.startDate} onChange={(startDate) => onChange({ startDate })} />
      <DateField name="endDate" label={t`Last day`} value={form.endDate} onChange={(endDate) => onChange({ endDate })} />
      <SelectField
        name="currency"
        label={t`Currency`}
        empty={t`Choose a currency`}
        value={currency}
        options={currencyOptions(lang, currency)}
        onChange={(value) => onChange({ currency: value })}
      />
      <Group name="budget" label={t`Budget lines`} help={t`What is planned for one thing in one year. Their sum is the budget.`}>
        {budget.map((line, index) => (
          // Lines have no identity of their own but their place.
          <div key={index} className="budget-line" role="group" aria-label={t`Budget line ${index + 1}`}>
            <SelectField
              name={`budget.${index}.year`}
              label={t`Year`}
              empty={t`Choose`}
              value={line.year}
              options={years}
              onChange={(year) => change(index, { year })}
            />
            <TextField
              name={`budget.${index}.label`}
              label={t`What for`}
              help={original && <Help original={original.budget[index]?.label} />}
              value={line.label}
              onChange={(label) => change(index, { label })}
            />
            <DecimalField
              name={`budget.${index}.amount`}
              label={t`Amount`}
              value={line.amount}
              unit={<bdi>{currency}</bdi>}
              onChange={(amount) => change(index, { amount })}
            />
            <button
              type="button"
              className="link"
              aria-label={t`Remove ${line.label || t`Budget line ${index + 1}`}`}
              onClick={() => onChange({ budget: budget.filter((_, i) => i !== index) })}
            >
              <Trans>Remove</Trans>
            </button>
          </div>
        ))}
        <button type="button" className="button" onClick={add}>
          <Trans>Add a line</Trans>
        </button>
        <Sums lines={budget} currency={currency} />
      </Group>
    </>
  );
}

/** What the lines sum to, in all and by year, while they are typed. */
function Sums({ lines, currency }: { lines: BudgetLine[]; currency: string }) {
  const lang = useLanguage();
  if (!lines.length) return null;
  const years = byYear(lines);
  return (
    <div className="budget-sums" role="status">
      <p>
        <Trans>
          Total: <Money amount={total(lines)} currency={currency} />
        </Trans>
      </p>
      {years.length > 1 && (
        <ul>
          {years.map(({ year, amount }) => (
            <li key={year}>
              {year ? written(lang, Number(year)) : <Trans>No year</Trans>}: <Money amount={amount} currency={currency} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

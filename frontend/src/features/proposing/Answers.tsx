import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useLanguage } from '../../app/useLanguage';
import { sum } from '../../ui/decimal';
import { Checks, DecimalField, Group, TextArea, TextField, Wrong } from '../../ui/Form';
import { languages } from '../../ui/languages';
import { Money } from '../../ui/Money';
import { InLanguage } from '../../ui/Named';
import { Finder } from './Finder';
import type { StepProps } from './Steps';
import { useOpenNeeds } from './useFound';

// As much as the API takes.
const SUMMARY = 5000;

/** What is to be done, and which needs that answers. */
export function Answers({ form, onChange, nameOf, original }: StepProps) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        name="title"
        label={t`Title`}
        help={<Help original={original?.title}>{t`One line that says what is done and for whom.`}</Help>}
        value={form.title}
        onChange={(title) => onChange({ title })}
      />
      <TextArea
        name="summary"
        label={t`What will be done`}
        help={<Help original={original?.summary}>{t`What is done, supplied or taught, by whom, and what it leads to. A few full sentences.`}</Help>}
        most={SUMMARY}
        rows={8}
        value={form.summary}
        onChange={(summary) => onChange({ summary })}
      />
      <Needs form={form} onChange={onChange} nameOf={nameOf} />
      <Checks
        name="workingLanguages"
        label={t`Working languages`}
        help={t`The languages in which it can be worked in.`}
        optional
        value={form.workingLanguages}
        options={Object.entries(languages).map(([value, { name }]) => ({ value, label: <span lang={value}>{name}</span> }))}
        onChange={(workingLanguages) => onChange({ workingLanguages })}
      />
    </>
  );
}

/** What a field is about, and what it says in the language that it was written in, while it is translated. */
export function Help({ children, original }: { children?: string; original: string | undefined }) {
  if (!original) return children;
  return (
    <>
      {children}{' '}
      <q className="original">
        <bdi>{original}</bdi>
      </q>
    </>
  );
}

function Needs({ form, onChange, nameOf }: StepProps) {
  const { t } = useLingui();
  const lang = useLanguage();
  const { needs } = form;
  const change = (index: number, percentage: string) => onChange({ needs: needs.map((one, i) => (i === index ? { ...one, percentage } : one)) });
  const total = sum(needs.map(({ percentage }) => percentage));
  return (
    <Group
      name="needs"
      label={t`Needs that it answers`}
      help={t`Each with the share of the money of the project that goes to it, together at most 100 percent.`}
      optional
    >
      <ul className="chosen">
        {needs.map(({ of, percentage }, index) => {
          const name = nameOf(of);
          return (
            <li key={of}>
              <DecimalField
                name={`needs.${index}.percentage`}
                label={
                  <Link to="/$lang/needs/$need" params={{ lang, need: of }} target="_blank">
                    <bdi>{name}</bdi>
                    <span className="hidden">
                      {' '}
                      <Trans>(opens in a new tab)</Trans>
                    </span>
                  </Link>
                }
                value={percentage}
                unit="%"
                onChange={(value) => change(index, value)}
              />
              <button
                type="button"
                className="link"
                aria-label={t`Remove ${name}`}
                onClick={() => onChange({ needs: needs.filter((_, i) => i !== index) })}
              >
                <Trans>Remove</Trans>
              </button>
              <Wrong name={`needs.${index}.needID`} />
            </li>
          );
        })}
      </ul>
      {needs.length > 1 && (
        <p className="counter" aria-live="polite">
          <Trans>
            Sum: <bdi>{total}</bdi> of 100 percent
          </Trans>
        </p>
      )}
      <Finder
        label={t`Find an open need`}
        hint={t`A word of its title`}
        use={useNeeds}
        taken={(id) => needs.some(({ of }) => of === id)}
        none={<Trans>No open need has this in its title.</Trans>}
        onAdd={({ id }) => onChange({ needs: [...needs, { of: id, percentage: needs.length ? '' : '100' }] })}
      />
    </Group>
  );
}

/** The open needs as the finder shows them: what is asked for, by whom, and at what cost. */
function useNeeds(text: string) {
  const { t } = useLingui();
  const { needs, ...rest } = useOpenNeeds(text);
  const found = needs?.map(({ id, title, titleLanguage, cost, state, owner }) => ({
    id,
    name: title ?? t`Untitled need`,
    words: (
      <>
        {title ? <InLanguage lang={titleLanguage}>{title}</InLanguage> : t`Untitled need`}
        <small>
          <bdi>{state?.name ?? owner?.name}</bdi>
          {cost && (
            <>
              {' · '}
              <Money amount={cost.amount} currency={cost.currency} />
            </>
          )}
        </small>
      </>
    ),
  }));
  return { ...rest, found };
}

import { Trans, useLingui } from '@lingui/react/macro';
import { Check, DecimalField, Group, TextField } from '../../ui/Form';
import { Help } from './Answers';
import type { Result } from './form';
import type { StepProps } from './Steps';

// As many as the API takes.
const MOST = 30;

/** The results that are wanted, with the indicators by which they are known. */
export function Results({ form, onChange, original }: StepProps) {
  const { t } = useLingui();
  const { results } = form;
  const change = (index: number, part: Partial<Result>) =>
    onChange({ results: results.map((one, i) => (i === index ? { ...one, ...part } : one)) });
  const add = () => onChange({ results: [...results, { title: '', indicator: '', countsPeople: false, baseline: '', target: '' }] });
  return (
    <Group name="results" label={t`Results`}>
      {results.map((result, index) => {
        const said = original?.results[index];
        const name = (input: keyof Result) => `results.${index}.${input}`;
        return (
          // Results have no identity of their own but their place.
          <div key={index} className="result" role="group" aria-label={t`Result ${index + 1}`}>
            <TextField
              name={name('title')}
              label={t`Result`}
              help={<Help original={said?.title}>{t`What will have changed. Example: service weapons of the police are marked.`}</Help>}
              value={result.title}
              onChange={(title) => change(index, { title })}
            />
            <TextField
              name={name('indicator')}
              label={t`Indicator`}
              help={<Help original={said?.indicator}>{t`What is counted or measured. Example: weapons marked.`}</Help>}
              value={result.indicator}
              onChange={(indicator) => change(index, { indicator })}
            />
            <Check
              name={name('countsPeople')}
              label={t`It counts people`}
              help={result.countsPeople ? t`At completion they are counted by sex as well.` : undefined}
              value={result.countsPeople}
              onChange={(countsPeople) => change(index, { countsPeople })}
            />
            <div className="result-numbers">
              <DecimalField
                name={name('baseline')}
                label={t`Indicator today`}
                optional
                value={result.baseline}
                onChange={(baseline) => change(index, { baseline })}
              />
              <DecimalField
                name={name('target')}
                label={t`Indicator wanted`}
                optional
                value={result.target}
                onChange={(target) => change(index, { target })}
              />
            </div>
            <button
              type="button"
              className="link"
              aria-label={t`Remove ${result.title || t`Result ${index + 1}`}`}
              onClick={() => onChange({ results: results.filter((_, i) => i !== index) })}
            >
              <Trans>Remove</Trans>
            </button>
          </div>
        );
      })}
      {results.length < MOST && (
        <button type="button" className="button" onClick={add}>
          <Trans>Add a result</Trans>
        </button>
      )}
    </Group>
  );
}

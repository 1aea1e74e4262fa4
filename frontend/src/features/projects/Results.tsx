import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useLanguage } from '../../app/useLanguage';
import type { DetailFragment } from '../../gql/graphql';
import { DataTable } from '../../ui/DataTable';
import { amount } from '../../ui/numbers';

type Result = NonNullable<DetailFragment['results']>[number];

/** What will have changed, by which indicator that is known, and what was reached; people by sex. */
export function Results({ project }: { project: Pick<DetailFragment, 'results' | 'workedWell' | 'didNotWork' | 'followUp'> }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const results = (project.results ?? []).toSorted((a, b) => a.position - b.position);
  if (!results.length && !project.workedWell && !project.didNotWork && !project.followUp) return null;
  const number = (value: string | null | undefined) => <bdi>{value === null || value === undefined ? '–' : amount(lang, value)}</bdi>;
  const reached = results.some(({ actual }) => actual !== null && actual !== undefined);
  return (
    <section className="card" aria-labelledby="results">
      <h2 id="results">
        <Trans>Results</Trans>
      </h2>
      {results.length > 0 && (
        <DataTable
          label={t`Table of results`}
          rows={results}
          keyOf={({ id }) => id}
          columns={[
            { heading: t`Result`, names: true, cell: ({ title }) => <bdi>{title}</bdi> },
            { heading: t`Indicator`, cell: ({ indicator }) => <bdi>{indicator}</bdi> },
            { heading: t`Before`, number: true, cell: ({ baseline }) => number(baseline) },
            { heading: t`Wanted`, number: true, cell: ({ target }) => number(target) },
            ...(reached
              ? [
                  {
                    heading: t`Reached`,
                    number: true,
                    cell: (result: Result) => (
                      <>
                        {number(result.actual)}
                        <BySex result={result} />
                      </>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
      <Told title={<Trans>What worked</Trans>} text={project.workedWell} />
      <Told title={<Trans>What did not work</Trans>} text={project.didNotWork} />
      <Told title={<Trans>What lasts a year later</Trans>} text={project.followUp} />
    </section>
  );
}

function BySex({ result: { countsPeople, women, men } }: { result: Result }) {
  const lang = useLanguage();
  if (!countsPeople || (!women && !men)) return null;
  return (
    <small>
      <Trans>
        women and girls <bdi>{amount(lang, women ?? '0')}</bdi>, men and boys <bdi>{amount(lang, men ?? '0')}</bdi>
      </Trans>
    </small>
  );
}

function Told({ title, text }: { title: ReactNode; text: string | null | undefined }) {
  if (!text) return null;
  return (
    <>
      <h3>{title}</h3>
      <p className="summary">
        <bdi>{text}</bdi>
      </p>
    </>
  );
}

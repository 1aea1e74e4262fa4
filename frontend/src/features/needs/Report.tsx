import { Trans } from '@lingui/react/macro';
import { useLanguage } from '../../app/useLanguage';
import type { NeedDetailFragment } from '../../gql/graphql';
import { day } from '../../ui/dates';
import { languages } from '../../ui/languages';
import { ordinal } from '../../ui/numbers';

/** The national report that speaks of the need, where the State published it. */
export function Report({ report }: { report: NeedDetailFragment['report'] }) {
  const lang = useLanguage();
  if (!report) return null;
  const name = (
    <Trans>
      National report of {ordinal(lang, report.year)} (<span lang={report.language}>{languages[report.language].name}</span>)
    </Trans>
  );
  return (
    <section className="card" aria-labelledby="report">
      <h2 id="report">
        <Trans>National report that speaks of it</Trans>
      </h2>
      <p>
        {/^https:\/\//i.test(report.url) ? (
          <a href={report.url} rel="noreferrer">
            {name}
          </a>
        ) : (
          name
        )}
        {report.submittedOn && (
          <>
            , <Trans>submitted on {day(lang, report.submittedOn)}</Trans>
          </>
        )}
      </p>
    </section>
  );
}

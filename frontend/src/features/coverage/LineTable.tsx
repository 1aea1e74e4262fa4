import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useLanguage } from '../../app/useLanguage';
import { certaintyWords, lineMeasureWords } from '../../app/words';
import type { LineFragment } from '../../gql/graphql';
import { day } from '../../ui/dates';
import { DataTable } from '../../ui/DataTable';
import { Money } from '../../ui/Money';
import { InLanguage } from '../../ui/Named';
import { rate, year } from '../../ui/numbers';
import { Tag } from '../../ui/Tag';

/** Ledger lines: what each is part of, in its own currency and in dollars, and where it was published. */
export function LineTable({ lines, busy }: { lines: LineFragment[]; busy: boolean }) {
  const { t, i18n } = useLingui();
  return (
    <DataTable
      label={t`Ledger lines`}
      rows={lines}
      keyOf={(line) => line.id}
      busy={busy}
      columns={[
        { heading: t`Project or need`, names: true, cell: (line) => <Origin line={line} /> },
        { heading: t`Donor`, cell: (line) => (line.donor ? <bdi>{line.donor.name}</bdi> : <Trans>Not named</Trans>) },
        { heading: t`Year`, cell: (line) => <When line={line} /> },
        {
          heading: t`Amount`,
          number: true,
          cell: (line) => (
            <>
              <Money amount={line.amount} currency={line.currency} />
              <small>{i18n._(lineMeasureWords[line.measure])}</small>
            </>
          ),
        },
        { heading: t`In US dollars`, number: true, cell: (line) => <Dollars line={line} /> },
        {
          heading: t`Theme assigned`,
          cell: (line) =>
            line.certainty ? (
              <Tag tone={line.certainty === 'CONFIRMED' ? 'ok' : 'plain'}>{i18n._(certaintyWords[line.certainty])}</Tag>
            ) : (
              <Trans>No theme</Trans>
            ),
        },
        { heading: t`Source`, cell: (line) => <Source line={line} /> },
      ]}
    />
  );
}

function Origin({ line }: { line: LineFragment }) {
  const lang = useLanguage();
  const { project, need } = line;
  if (project)
    return (
      <Link to="/$lang/projects/$project" params={{ lang, project: project.id }}>
        {project.title ? <InLanguage lang={project.titleLanguage}>{project.title}</InLanguage> : <Trans>Untitled project</Trans>}
      </Link>
    );
  if (need?.title) return <InLanguage lang={need.titleLanguage}>{need.title}</InLanguage>;
  return <Trans>Not named</Trans>;
}

function When({ line }: { line: LineFragment }) {
  const lang = useLanguage();
  return (
    <>
      {line.year ? year(lang, line.year) : <Trans>Undated</Trans>}
      {line.transaction?.date && <small className="range">{day(lang, line.transaction.date)}</small>}
    </>
  );
}

function Dollars({ line }: { line: LineFragment }) {
  const lang = useLanguage();
  const money = line.transaction?.money;
  if (!line.usd) return <Trans>Not converted: no rate is known</Trans>;
  return (
    <>
      <Money amount={line.usd} currency="USD" />
      {money?.rate && line.currency !== 'USD' && (
        <small>
          <Trans>
            Rate <bdi>{rate(lang, money.rate)}</bdi>, average of {money.rateDate}, {money.rateSource}
          </Trans>
        </small>
      )}
    </>
  );
}

function Source({ line }: { line: LineFragment }) {
  const lang = useLanguage();
  const record = line.transaction?.sourceRecord;
  if (!record || !line.project) return <Trans>Declared here</Trans>;
  return (
    <>
      <Link to="/$lang/projects/$project" params={{ lang, project: line.project.id }} hash="source">
        <bdi>{record.publisher || record.dataset}</bdi>
      </Link>
      <small>
        <bdi>{record.dataset}</bdi>
        {line.transaction && line.transaction.line > 0 && (
          <>
            {' · '}
            <Trans>line {line.transaction.line}</Trans>
          </>
        )}
      </small>
    </>
  );
}

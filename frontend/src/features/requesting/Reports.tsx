import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useQuery } from 'urql';
import { ApiFailure, WriteFailure } from '../../app/errors';
import { rows } from '../../app/reference';
import { useLanguage } from '../../app/useLanguage';
import { useWrite } from '../../app/write';
import { graphql } from '../../gql';
import { Dialog } from '../../ui/Dialog';
import { DateField, Form, SelectField, Submit, TextField } from '../../ui/Form';
import { isLanguage, languages } from '../../ui/languages';
import { year as written } from '../../ui/numbers';
import { useSay } from '../../ui/Toast';

export const ReportsOfState = graphql(`
  query ReportsOfState($state: ID!) {
    nationalReports(first: 100, where: { stateID: $state }, orderBy: { field: YEAR, direction: DESC }) {
      edges {
        node {
          ...ReportEntry
        }
      }
    }
  }
  fragment ReportEntry on NationalReport {
    id
    year
    language
    url
  }
`);

const AddReport = graphql(`
  mutation AddNationalReport($input: NationalReportInput!) {
    addNationalReport(input: $input) {
      report {
        ...ReportEntry
      }
      problems {
        field
        key
        message
      }
    }
  }
`);

/** The national reports of the State, to which its needs can refer. */
export function Reports({ state }: { state: string }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const [{ data, error }, retry] = useQuery({ query: ReportsOfState, variables: { state } });
  const reports = data ? rows(data.nationalReports) : [];
  return (
    <section className="card" aria-labelledby="reports">
      <h2 id="reports">
        <Trans>National reports</Trans>
      </h2>
      {error && <ApiFailure error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />}
      {data && !reports.length && (
        <p>
          <Trans>None is recorded.</Trans>
        </p>
      )}
      <ul className="reports">
        {reports.map(({ id, year, language, url }) => (
          <li key={id}>
            <a href={/^https:\/\//i.test(url) ? url : undefined} rel="noreferrer">
              {written(lang, year)} (<span lang={language}>{languages[language].name}</span>)
            </a>
          </li>
        ))}
      </ul>
      <Dialog opener={t`Add a national report`} title={t`Add a national report`}>
        {(close) => <Add close={close} onAdded={() => retry({ requestPolicy: 'network-only' })} />}
      </Dialog>
    </section>
  );
}

const blank = { year: String(new Date().getUTCFullYear()), language: 'en', submittedOn: '', url: '' };

function Add({ close, onAdded }: { close: () => void; onAdded: () => void }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const say = useSay();
  const [form, setForm] = useState({ ...blank, language: lang as string });
  const { send, pending, problems, error } = useWrite(AddReport);
  const change = (part: Partial<typeof blank>) => setForm({ ...form, ...part });
  const submit = async () => {
    const { payload } = await send({
      input: {
        year: Number(form.year) || 0,
        language: isLanguage(form.language) ? form.language : lang,
        submittedOn: form.submittedOn || null,
        url: form.url.trim(),
      },
    });
    if (!payload) return;
    close();
    say(t`The report is added.`);
    onAdded();
  };
  return (
    <Form problems={problems} pending={pending} onSubmit={() => void submit()}>
      <WriteFailure error={error} />
      <TextField name="year" label={t`Year it reports in`} value={form.year} onChange={(year) => change({ year })} />
      <SelectField
        name="language"
        label={t`Language it is written in`}
        value={form.language}
        options={Object.entries(languages).map(([value, { name }]) => ({ value, label: name }))}
        onChange={(language) => change({ language })}
      />
      <DateField
        name="submittedOn"
        label={t`Day on which it was submitted`}
        optional
        value={form.submittedOn}
        onChange={(submittedOn) => change({ submittedOn })}
      />
      <TextField
        name="url"
        type="url"
        label={t`Address at which it is published`}
        help={<bdi>https://…</bdi>}
        value={form.url}
        onChange={(url) => change({ url })}
      />
      <Submit
        beside={
          <button type="button" className="button" onClick={close}>
            <Trans>Cancel</Trans>
          </button>
        }
      >
        <Trans>Add</Trans>
      </Submit>
    </Form>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { rows } from '../../app/reference';
import { useLanguage } from '../../app/useLanguage';
import { SelectField } from '../../ui/Form';
import { languages } from '../../ui/languages';
import { year as written } from '../../ui/numbers';
import { ReportsOfState } from './Reports';

/** One of the State's national reports. */
export function ReportField(props: {
  name: string;
  label: string;
  help: ReactNode;
  value: string;
  onChange: (value: string) => void;
  state: string | undefined;
}) {
  const { t } = useLingui();
  const lang = useLanguage();
  const { state, value } = props;
  const [{ data }] = useQuery({ query: ReportsOfState, variables: { state: state ?? '' }, pause: !state });
  const options = (data ? rows(data.nationalReports) : []).map(({ id, year, language }) => ({
    value: id,
    label: `${written(lang, year)} (${languages[language].name})`,
  }));
  // What was chosen stands there while the list is on its way.
  const shown = !value || options.some((option) => option.value === value) ? options : [{ value, label: '…' }, ...options];
  return (
    <>
      <SelectField {...props} optional empty={t`No report`} options={shown} />
      {data && !options.length && (
        <p className="help">
          <Trans>
            No report of the State is recorded here yet. It can be added under{' '}
            <Link to="/$lang/needs/mine" params={{ lang }} hash="reports">
              My needs
            </Link>
            .
          </Trans>
        </p>
      )}
    </>
  );
}

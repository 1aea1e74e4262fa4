import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { AmountsFragment, CountsFragment } from '../../gql/graphql';
import { isZero } from '../../ui/decimal';
import { money, spoken } from '../../ui/numbers';
import { isAboutNeeds, measures, measureWords, type Measure } from './measures';

type Totals = { totals: AmountsFragment & CountsFragment; themeless?: AmountsFragment };

/** The totals of what has a theme, each with what is counted in it and how much stands apart for want of a theme. */
export function Figures({ totals, themeless }: Totals) {
  const { i18n } = useLingui();
  return (
    <section aria-labelledby="figures">
      <h2 id="figures" className="hidden">
        <Trans>Totals</Trans>
      </h2>
      <dl className="figures">
        {measures.map((measure) => (
          <div key={measure}>
            <dt>{i18n._(measureWords[measure].name)}</dt>
            <dd>
              <Figure {...{ totals, themeless, measure }} />
              <p>{i18n._(measureWords[measure].counts)}</p>
            </dd>
          </div>
        ))}
      </dl>
      <p className="note">
        <Plural value={totals.needs} one="# need declared" other="# needs declared" />
        {totals.needs > 0 && (
          <>
            {' · '}
            <Plural value={totals.uncosted} one="# of them without a cost" other="# of them without a cost" />
          </>
        )}
        {' · '}
        <Plural value={totals.expiredUnmet} one="# need expired unmet" other="# needs expired unmet" />
        {' · '}
        <Plural value={totals.projects} one="# project" other="# projects" />
        {' · '}
        <Plural value={totals.donors} one="# donor" other="# donors" />
      </p>
      <p className="note">
        <Trans>Every total on this page counts only what has one of the fifteen themes; what has none is given apart.</Trans>
      </p>
    </section>
  );
}

function Figure({ totals, themeless, measure }: Totals & { measure: Measure }) {
  const { i18n } = useLingui();
  const lang = i18n.locale;
  const without = themeless?.[measure] ?? '0';
  return (
    <>
      {isAboutNeeds(measure) && totals.needs === 0 ? (
        // Zero would read as "nothing is needed", which nobody has said.
        <span className="figure figure-none">
          <Trans>No need declared</Trans>
        </span>
      ) : (
        <>
          <bdi className="figure" title={money(lang, totals[measure], 'USD')}>
            {spoken(lang, totals[measure])}
          </bdi>
          <small>
            <Trans>US dollars</Trans>
          </small>
        </>
      )}
      {!isZero(without) && (
        <p className="without">
          <Trans>
            and <bdi title={money(lang, without, 'USD')}>{spoken(lang, without)}</bdi> without a theme
          </Trans>
        </p>
      )}
    </>
  );
}

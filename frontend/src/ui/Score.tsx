import { Trans, useLingui } from '@lingui/react/macro';
import { percent } from './numbers';
import './score.css';

/** How complete something is, in percent, with the mark that it must reach, if there is one. */
export function Score({ score, demanded }: { score: number; demanded?: number }) {
  const { t, i18n } = useLingui();
  const written = percent(i18n.locale, String(score));
  return (
    <div className="score">
      <p>
        <strong>
          <Trans>
            <bdi>{written}</bdi> complete
          </Trans>
        </strong>
        {demanded !== undefined && (
          <>
            {' '}
            <small>
              {score < demanded ? (
                <Trans>
                  <bdi>{percent(i18n.locale, String(demanded))}</bdi> is needed to open it
                </Trans>
              ) : (
                <Trans>complete enough to be opened</Trans>
              )}
            </small>
          </>
        )}
      </p>
      <svg className="score-bar" role="img" aria-label={t`${written} complete`} width="100%" height="14">
        <rect className="score-whole" width="100%" height="10" y="2" rx="5" />
        <Bar score={score} enough={demanded === undefined || score >= demanded} />
        {demanded !== undefined && <Mark at={demanded} />}
      </svg>
    </div>
  );
}

const Bar = ({ score, enough }: { score: number; enough: boolean }) => (
  <rect className={enough ? 'score-part score-enough' : 'score-part'} width={`${score}%`} height="10" y="2" rx="5" />
);

const Mark = ({ at }: { at: number }) => <line className="score-mark" x1={`${at}%`} x2={`${at}%`} y1="0" y2="14" />;

import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate } from '@tanstack/react-router';
import { Act } from '../../../app/Act';
import { Returned } from '../../../app/Returned';
import { useLanguage } from '../../../app/useLanguage';
import type { DetailFragment } from '../../../gql/graphql';
import { day } from '../../../ui/dates';
import { Complete } from './Complete';
import { verbs } from './verbs';

/** What only those see who propose, who are asked, and the secretariat, and what they can do with the project. */
export function Own({ project }: { project: DetailFragment }) {
  const lang = useLanguage();
  const navigate = useNavigate();
  const { permissions: can, ownConsent } = project;
  const possible = verbs.filter(({ can: needed, after }) => can[needed] && (!after || (ownConsent && after.includes(ownConsent.stage))));
  const isFollowed = can.canFollowUp && project.followUpOn;
  return (
    <section className="card own screen-only" aria-labelledby="own">
      <h2 id="own">
        <Trans>For those who propose or are asked, and the secretariat</Trans>
      </h2>
      {project.waitingChange && (
        <p>
          <Trans>A change proposed on {day(lang, project.waitingChange.submittedAt)} waits for the decision of the secretariat.</Trans>
        </p>
      )}
      {(can.canSave || can.canProposeChange) && <Returned versions={project.versions} />}
      {isFollowed && (
        <p>
          <Trans>What lasts is asked from {day(lang, project.followUpOn ?? '')} on.</Trans>
        </p>
      )}
      <Versions versions={project.versions ?? []} />
      <div className="own-actions">
        {can.canProposeChange && !project.waitingChange && (
          <Link className="button" to="/$lang/projects/$project/edit" params={{ lang, project: project.id }}>
            <Trans>Propose a change</Trans>
          </Link>
        )}
        {can.canComplete && <Complete project={project} />}
        {possible.map((verb) => (
          <Act
            key={verb.name}
            verb={verb}
            row={project}
            onDone={verb.name === 'discard' ? () => void navigate({ to: '/$lang/projects/mine', params: { lang } }) : undefined}
          />
        ))}
      </div>
    </section>
  );
}

/** What was submitted, and what became of it. */
function Versions({ versions }: { versions: NonNullable<DetailFragment['versions']> }) {
  const { t } = useLingui();
  const lang = useLanguage();
  if (!versions.length) return null;
  const words = { WAITING: t`waits for a decision`, ACCEPTED: t`accepted`, RETURNED: t`returned` };
  return (
    <details className="disclosure">
      <summary>
        <Trans>What was submitted</Trans>
      </summary>
      <ul>
        {versions.toSorted((a, b) => b.number - a.number).map(({ id, kind, submittedAt, stage }) => (
          <li key={id}>
            {kind === 'CHANGE' ? <Trans>Change of {day(lang, submittedAt)}</Trans> : <Trans>Proposal of {day(lang, submittedAt)}</Trans>}
            {': '}
            {words[stage]}
          </li>
        ))}
      </ul>
    </details>
  );
}

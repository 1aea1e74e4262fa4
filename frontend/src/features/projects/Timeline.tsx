import { Trans, useLingui } from '@lingui/react/macro';
import { roleWords } from '../../app/roles';
import { useLanguage } from '../../app/useLanguage';
import type { DetailFragment, Role } from '../../gql/graphql';
import { day } from '../../ui/dates';
import { stepWords } from './words';

type Step = NonNullable<DetailFragment['steps']>[number];

/** The steps of its life that the viewer may see: what was done, by whom and when. */
export function Timeline({ steps }: { steps: Step[] }) {
  const { i18n } = useLingui();
  const lang = useLanguage();
  if (!steps.length) return null;
  return (
    <section className="card" aria-labelledby="timeline">
      <h2 id="timeline">
        <Trans>Timeline</Trans>
      </h2>
      <ol className="timeline">
        {steps
          .toSorted((a, b) => a.at.localeCompare(b.at))
          .map((step) => (
            <li key={step.id}>
              <time dateTime={step.at}>{day(lang, step.at)}</time>
              <span>
                <strong>{stepWords[step.action] ? i18n._(stepWords[step.action]!) : step.action}</strong>
                <small>
                  <By step={step} />
                </small>
              </span>
            </li>
          ))}
      </ol>
    </section>
  );
}

/** By whom: a role and what it acts for; what follows by itself, nobody does. */
function By({ step: { role, state, organisation } }: { step: Step }) {
  const { i18n } = useLingui();
  const party = state?.name ?? organisation?.name;
  if (!role)
    return (
      <>
        <Trans>Automatically</Trans>
        {party && <>{' · '}<bdi>{party}</bdi></>}
      </>
    );
  return (
    <>
      {roleWords[role as Role] ? i18n._(roleWords[role as Role]) : role}
      {party && (
        <>
          {' · '}
          <bdi>{party}</bdi>
        </>
      )}
    </>
  );
}

import { useLingui } from '@lingui/react/macro';
import { Act } from '../../../app/Act';
import type { ExperienceStandingFragment } from '../../../gql/graphql';
import { verbs } from './verbs';

/** What its own side and the secretariat can do with an experience. */
export function Acts({ experience, onDiscarded }: { experience: ExperienceStandingFragment; onDiscarded: () => void }) {
  const { t } = useLingui();
  const possible = verbs.filter((verb) => experience.permissions[verb.can]);
  if (!possible.length) return null;
  return (
    <section className="card own-actions screen-only" aria-label={t`What you can do`}>
      {possible.map((verb) => (
        <Act key={verb.name} verb={verb} row={experience} onDone={verb.name === 'discard' ? onDiscarded : undefined} />
      ))}
    </section>
  );
}

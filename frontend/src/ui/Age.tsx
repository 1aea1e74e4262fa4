import { Trans, useLingui } from '@lingui/react/macro';
import { age, ageOf } from './ages';

/** How long something has lasted: 14 months. */
export function Age({ since }: { since: string }) {
  const { i18n } = useLingui();
  const now = new Date();
  if (!ageOf(since, now).value) return <Trans>less than a day</Trans>;
  return age(i18n.locale, since, now);
}

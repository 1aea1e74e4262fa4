import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useTitle } from '../ui/title';
import { useLanguage } from './useLanguage';

/** There is nothing at this address, or nothing that the visitor may see: both read the same. */
export function NotFound() {
  const { t } = useLingui();
  const lang = useLanguage();
  useTitle(t`Page not found`);
  return (
    <>
      <h1>
        <Trans>Page not found</Trans>
      </h1>
      <p className="lede">
        <Trans>The address may be mistyped, or what it named is no longer public.</Trans>
      </p>
      <p className="actions">
        <Link to="/$lang/coverage" params={{ lang }} className="button">
          <Trans>Coverage</Trans>
        </Link>
        <Link to="/$lang/projects" params={{ lang }} className="button">
          <Trans>Projects</Trans>
        </Link>
      </p>
    </>
  );
}

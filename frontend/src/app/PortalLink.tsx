import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { isOf } from './roles';
import type { Viewer } from './session';
import { useLanguage } from './useLanguage';

/** The way into the viewer's own portal. */
export function PortalLink({ viewer }: { viewer: Viewer }) {
  const lang = useLanguage();
  if (isOf('secretariat', viewer.role))
    return (
      <Link to="/$lang/secretariat" params={{ lang }} activeOptions={{ includeSearch: false }}>
        <Trans>Secretariat</Trans>
      </Link>
    );
  if (isOf('recipient', viewer.role))
    return (
      <Link to="/$lang/needs/mine" params={{ lang }} activeOptions={{ includeSearch: false }}>
        <Trans>My needs</Trans>
      </Link>
    );
  if (isOf('donor', viewer.role))
    return (
      <Link to="/$lang/offers/mine" params={{ lang }} activeOptions={{ includeSearch: false }}>
        <Trans>My offers</Trans>
      </Link>
    );
  if (isOf('partner', viewer.role))
    return (
      <Link to="/$lang/projects/mine" params={{ lang }} activeOptions={{ includeSearch: false }}>
        <Trans>My projects</Trans>
      </Link>
    );
  return null;
}

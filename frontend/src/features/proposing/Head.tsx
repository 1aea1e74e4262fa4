import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLanguage } from '../../app/useLanguage';

/** The head of a page of the form, with the way back. */
export function Head({ title, lede }: { title: ReactNode; lede: ReactNode }) {
  const lang = useLanguage();
  return (
    <>
      <p className="back screen-only">
        <Link to="/$lang/projects/mine" params={{ lang }}>
          <Trans>My projects</Trans>
        </Link>
      </p>
      <h1>{title}</h1>
      <p className="lede">{lede}</p>
    </>
  );
}

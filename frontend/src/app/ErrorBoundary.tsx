import { Trans, useLingui } from '@lingui/react/macro';
import { Component, type ReactNode } from 'react';
import { Failure } from '../ui/Notice';

/** Catches what no page foresaw, so that the header and the way back stay. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override render() {
    return this.state.failed ? <PageFailure /> : this.props.children;
  }
}

/** A page that could not be shown. It is loaded anew: a browser does not ask twice for code that once failed to come. */
export function PageFailure() {
  const { t } = useLingui();
  return (
    <>
      <h1>{t`This page could not be shown`}</h1>
      <Failure onRetry={() => location.reload()}>
        <Trans>Trying again loads the page anew, which may help.</Trans>
      </Failure>
    </>
  );
}

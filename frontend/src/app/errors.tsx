import { Trans, useLingui } from '@lingui/react/macro';
import { Component, type ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { Failure } from '../ui/Notice';

/** Why the API gave no answer, in words that tell what to do. */
export function ApiFailure({ error, onRetry }: { error: CombinedError; onRetry: () => void }) {
  return (
    <Failure onRetry={onRetry}>
      <Reason error={error} />
    </Failure>
  );
}

function Reason({ error }: { error: CombinedError }) {
  const code = error.graphQLErrors[0]?.extensions?.code;
  const reference = error.graphQLErrors[0]?.extensions?.requestId;
  if (error.networkError || code === 'unavailable')
    return <Trans>The data cannot be reached. Check your connection, or try again in a moment.</Trans>;
  switch (code) {
    case 'timeout':
      return <Trans>The answer took too long. Narrow the filters and try again.</Trans>;
    case 'rate_limited':
      return <Trans>Too many requests came from your network. Wait a minute and try again.</Trans>;
    case 'too_expensive':
    case 'too_deep':
    case 'page_too_large':
      return <Trans>This asks for too much at once. Narrow the filters and try again.</Trans>;
    case 'bad_user_input':
    case 'bad_request':
      return <Trans>A filter in the address of this page is not understood. Clear the filters and try again.</Trans>;
    default:
      return (
        <>
          <Trans>Something went wrong on our side. Trying again may help.</Trans>
          {typeof reference === 'string' && <> {reference}</>}
        </>
      );
  }
}

/** Catches what no page foresaw, so that the header and the way back stay. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override render() {
    return this.state.failed ? <PageFailure onRetry={() => this.setState({ failed: false })} /> : this.props.children;
  }
}

/** A page that could not be shown. */
export function PageFailure({ onRetry }: { onRetry: () => void }) {
  const { t } = useLingui();
  return (
    <>
      <h1>{t`This page could not be shown`}</h1>
      <Failure onRetry={onRetry}>
        <Trans>Trying again may help. If it does not, reload the page.</Trans>
      </Failure>
    </>
  );
}

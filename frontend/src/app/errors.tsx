import { Trans } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import type { CombinedError } from 'urql';
import { Failure } from '../ui/Notice';
import { signInAddress } from './auth';
import { useLanguage } from './useLanguage';

/** The stable code by which the API says what went wrong. */
export const codeOf = (error: CombinedError): unknown => error.graphQLErrors[0]?.extensions?.code;

/** Whether the API did not understand what it was asked, so that asking again cannot help. */
export const isMisunderstood = (error: CombinedError): boolean => ['bad_user_input', 'bad_request'].includes(String(codeOf(error)));

/** Why the API gave no answer, in words that tell what to do; where a filter is at fault, the way out is to clear it. */
export function ApiFailure({ error, onRetry, onClear }: { error: CombinedError; onRetry: () => void; onClear?: () => void }) {
  if (onClear && isMisunderstood(error))
    return (
      <Failure onRetry={onClear} action={<Trans>Clear filters</Trans>}>
        <Trans>A filter in the address of this page is not understood. Clear the filters and try again.</Trans>
      </Failure>
    );
  return (
    <Failure onRetry={onRetry}>
      <Reason error={error} /> <Reference error={error} />
    </Failure>
  );
}

function Reason({ error }: { error: CombinedError }) {
  const code = codeOf(error);
  if (code === 'timeout' || error.networkError?.name === 'TimeoutError')
    return <Trans>The answer took too long. Narrow the filters and try again.</Trans>;
  if (error.networkError || code === 'unavailable')
    return <Trans>The data cannot be reached. Check your connection, or try again in a moment.</Trans>;
  switch (code) {
    case 'rate_limited':
      return <Trans>Too many requests came from your network. Wait a minute and try again.</Trans>;
    case 'too_expensive':
    case 'too_deep':
    case 'page_too_large':
      return <Trans>This asks for too much at once. Narrow the filters and try again.</Trans>;
    default:
      return <Trans>Something went wrong on our side. Trying again may help.</Trans>;
  }
}

/**
 * Why a write was not done, in words that tell what to do. What was typed stays in the form: where the session has ended,
 * signing in again in another tab is enough.
 */
export function WriteFailure({ error }: { error: CombinedError | undefined }) {
  const lang = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [error]);
  if (!error) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className="notice notice-warn">
      <p>
        <WriteReason error={error} /> <Reference error={error} />
      </p>
      {codeOf(error) === 'unauthenticated' && (
        <a className="button" href={signInAddress(`/${lang}`)} target="_blank" rel="noopener">
          <Trans>Sign in, in a new tab</Trans>
        </a>
      )}
    </div>
  );
}

function WriteReason({ error }: { error: CombinedError }) {
  if (error.networkError || codeOf(error) === 'unavailable' || codeOf(error) === 'timeout')
    return (
      <Trans>
        No answer came, so it is not known whether this was done. Check your connection and send it again: it is done once,
        however often it is sent.
      </Trans>
    );
  switch (codeOf(error)) {
    case 'unauthenticated':
      return <Trans>You are no longer signed in. What you typed is still here: sign in again, then send it again.</Trans>;
    case 'forbidden':
      return <Trans>Your role does not allow this.</Trans>;
    case 'not_found':
      return <Trans>What this is about is no longer there, or you may no longer see it.</Trans>;
    case 'conflict':
      return <Trans>Somebody else was faster, and this can no longer be done. Reload the page to see how it stands.</Trans>;
    case 'stale_version':
      return <Trans>This was changed by somebody else in the meantime. Compare with how it stands now, then send it again.</Trans>;
    case 'bad_user_input':
    case 'bad_request':
      return <Trans>Something in this form is not understood. Check what you typed and send it again.</Trans>;
    default:
      return <Reason error={error} />;
  }
}

/** By which the people who run the site find what happened. */
function Reference({ error }: { error: CombinedError }) {
  const reference = error.graphQLErrors[0]?.extensions?.requestId;
  if (typeof reference !== 'string') return null;
  return (
    <Trans>
      Reference: <bdi>{reference}</bdi>
    </Trans>
  );
}

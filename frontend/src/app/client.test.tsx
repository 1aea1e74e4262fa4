import { I18nProvider } from '@lingui/react';
import { i18n } from '@lingui/core';
import { render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { newClient } from './client';
import { ApiFailure } from './errors';

afterEach(() => vi.restoreAllMocks());

test('a connection that has died ends in words, not in endless loading', async () => {
  const patience = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => AbortSignal.abort(new DOMException('too long', 'TimeoutError')));
  vi.stubGlobal('fetch', (_: unknown, { signal }: RequestInit) =>
    signal?.aborted ? Promise.reject(signal.reason as Error) : new Promise(() => {}),
  );
  const { error } = await newClient().query('{ themes { id } }', {});
  expect(patience).toHaveBeenCalledWith(30_000);
  render(
    <I18nProvider i18n={i18n}>
      <ApiFailure error={error!} onRetry={() => {}} />
    </I18nProvider>,
  );
  expect(screen.getByRole('alert').textContent).toContain('took too long');
});

import { i18n } from '@lingui/core';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';
import { messages } from '../locales/en.po';

// Pages load their code when they are first opened, which a busy machine may take seconds for.
configure({ asyncUtilTimeout: 15_000 });

// Every test starts in English on an empty page.

beforeEach(() => {
  i18n.loadAndActivate({ locale: 'en', messages });
});

afterEach(cleanup);

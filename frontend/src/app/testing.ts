import { i18n } from '@lingui/core';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';
import { messages } from '../locales/en.po';

// Pages load their code when they are first opened, which a busy machine may take seconds for.
configure({ asyncUtilTimeout: 15_000 });

// Tests run side by side: none must hear who is signed in in another.
Reflect.deleteProperty(globalThis, 'BroadcastChannel');

// jsdom knows dialogs, but not how they are opened and closed.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};

// Every test starts in English on an empty page.

beforeEach(() => {
  i18n.loadAndActivate({ locale: 'en', messages });
});

afterEach(cleanup);

import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { languageOf, preferred, speak } from './app/i18n';
import { SessionProvider } from './app/session';
import { newRouter } from './routes/tree';
import { Toasts } from './ui/Toast';
import './styles/tokens.css';
import './styles/base.css';
import './styles/parts.css';
import './styles/print.css';

await speak(languageOf(location.pathname) ?? preferred(navigator.languages));

// It outlives a change of viewer, by which all below begins anew.
const router = newRouter();

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <I18nProvider i18n={i18n}>
      <Toasts>
        <SessionProvider>
          <RouterProvider router={router} />
        </SessionProvider>
      </Toasts>
    </I18nProvider>
  </StrictMode>,
);

import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { newClient } from './app/client';
import { languageOf, preferred, speak } from './app/i18n';
import { newRouter } from './routes/tree';
import './styles/tokens.css';
import './styles/base.css';
import './styles/parts.css';
import './styles/print.css';

await speak(languageOf(location.pathname) ?? preferred(navigator.languages));

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <I18nProvider i18n={i18n}>
      <Provider value={newClient()}>
        <RouterProvider router={newRouter()} />
      </Provider>
    </I18nProvider>
  </StrictMode>,
);

import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { documents } from './scripts/documents.ts';
import { linguiMacros } from './scripts/macros.ts';
import { catalogParts, ofPortals } from './scripts/parts.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// The server that `npm run dev` forwards the API to; `make run` serves there.
const api = process.env.API_URL ?? 'http://127.0.0.1:8080';

const texts = here('./lingui.config.ts');

export default defineConfig({
  root: here('.'),
  plugins: [documents(here('./src')), linguiMacros(texts), catalogParts(texts), react(), lingui({ configPath: texts })],
  build: {
    target: 'baseline-widely-available',
    // The budgets are computed from the manifest.
    manifest: true,
    // Nothing inline: the content security policy allows scripts and styles from this server alone.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What every page needs comes in two files rather than in a dozen that compress worse: the libraries, which a
            // browser keeps from release to release, and what is our own. The entry, src/main.tsx, stands by itself.
            { name: 'libraries', tags: ['$initial'], test: /node_modules/ },
            { name: 'shell', tags: ['$initial'], test: /\/src\/\w+\// },
            // So do the styles of pages: those of the portals, and those that visitors see.
            { name: 'portals', test: (id) => ofPortals.test(id) && id.endsWith('.css') },
            { name: 'pages', test: /\.css$/ },
          ],
        },
      },
    },
    // The notices that the licences of what is bundled ask for go with it.
    license: { fileName: 'licenses.md' },
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': api, '/data': api, '/auth': api, '/demo': api },
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
    setupFiles: ['src/app/testing.ts'],
  },
});

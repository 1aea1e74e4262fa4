import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

// CATALOGS: the catalog check extracts into another folder and compares.
const folder = process.env.CATALOGS ?? '<rootDir>/src/locales';

export default defineConfig({
  sourceLocale: 'en',
  locales: ['ar', 'zh', 'en', 'fr', 'ru', 'es'],
  catalogs: [{ path: `${folder}/{locale}`, include: ['<rootDir>/src'], exclude: ['**/*.test.*', '**/gql/**'] }],
  format: formatter({ lineNumbers: false }),
  orderBy: 'origin',
});

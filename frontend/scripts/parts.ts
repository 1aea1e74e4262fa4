import { createCompiledCatalog, getCatalogs } from '@lingui/cli/api';
import { getConfig } from '@lingui/conf';
import type { Plugin } from 'vite';

// A language has one catalog, which is loaded in two parts: what every visitor reads, and what only the portals say.
// A text belongs to the portals if nothing but their pages says it.

/** The features whose texts are in the part of the portals; their pages are loaded by `portal` of the routes. */
export const portalFeatures = ['account', 'joining', 'notices', 'people', 'requesting', 'secretariat'];

const ofPortals = new RegExp(`src/features/(${portalFeatures.join('|')})/`);

/** Compiles locales/fr.po?site and locales/fr.po?portal. */
export function catalogParts(configPath: string): Plugin {
  return {
    name: 'catalog-parts',
    enforce: 'pre',
    async load(id) {
      const [, file, lang, part] = /^(.*\/([a-z]{2})\.po)\?(site|portal)$/.exec(id) ?? [];
      if (!file || !lang) return null;
      this.addWatchFile(file);
      const [catalog] = await getCatalogs(getConfig({ configPath }));
      const texts = Object.entries((await catalog?.read(lang)) ?? {});
      const isPortal = (origins: [string, number?][] = []) => origins.every(([origin]) => ofPortals.test(origin));
      const own = texts.filter(([, { origin }]) => isPortal(origin) === (part === 'portal'));
      const messages = Object.fromEntries(own.map(([key, { translation, message }]) => [key, translation || message || key]));
      const { source, errors } = createCompiledCatalog(lang, messages, { namespace: 'es' });
      if (errors.length) throw new Error(`${file}: ${errors.map(({ error }) => error.message).join('; ')}`);
      return { code: source, map: null, moduleType: 'js' };
    },
  };
}

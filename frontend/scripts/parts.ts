import { createCompiledCatalog, getCatalogs } from '@lingui/cli/api';
import { getConfig } from '@lingui/conf';
import type { Plugin } from 'vite';

// A language has one catalog, which is loaded in parts: what every visitor reads, what only the portals say, and what only
// the secretariat's says. A text belongs to the secretariat if nothing but its pages say it, to the portals if nothing but
// theirs and the secretariat's do.

/** The features whose texts and styles are in the part of the secretariat; their pages are loaded by `workspace` of the routes. */
export const workspaceFeatures = ['curating', 'reviewing', 'secretariat'];

/** The features whose texts and styles are in the part of the portals; their pages are loaded by `portal` of the routes. */
export const portalFeatures = [
  'account',
  'experiences/own',
  'joining',
  'notices',
  'offering',
  'offers/own',
  'people',
  'projects/own',
  'proposing',
  'requesting',
  'telling',
];

const of = (features: string[]) => new RegExp(`src/features/(${features.join('|')})/`);
const ofWorkspace = of(workspaceFeatures);

/** What stands in the files of any of these features. */
export const ofPortals = of([...portalFeatures, ...workspaceFeatures]);

/** The part that a text belongs to, by the files that say it. */
function partOf(files: string[]): string {
  if (files.every((file) => ofWorkspace.test(file))) return 'workspace';
  return files.every((file) => ofPortals.test(file)) ? 'portal' : 'site';
}

/** Compiles locales/fr.po?site, locales/fr.po?portal and locales/fr.po?workspace. */
export function catalogParts(configPath: string): Plugin {
  return {
    name: 'catalog-parts',
    enforce: 'pre',
    async load(id) {
      const [, file, lang, part] = /^(.*\/([a-z]{2})\.po)\?(site|portal|workspace)$/.exec(id) ?? [];
      if (!file || !lang) return null;
      this.addWatchFile(file);
      const [catalog] = await getCatalogs(getConfig({ configPath }));
      const texts = Object.entries((await catalog?.read(lang)) ?? {});
      const own = texts.filter(([, { origin = [] }]) => partOf(origin.map(([name]) => name)) === part);
      const messages = Object.fromEntries(own.map(([key, { translation, message }]) => [key, translation || message || key]));
      const { source, errors } = createCompiledCatalog(lang, messages, { namespace: 'es' });
      if (errors.length) throw new Error(`${file}: ${errors.map(({ error }) => error.message).join('; ')}`);
      return { code: source, map: null, moduleType: 'js' };
    },
  };
}

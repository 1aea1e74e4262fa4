import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  redirect,
  type RouterHistory,
} from '@tanstack/react-router';
import { parseQuery, writeQuery } from '../app/address';
import { PageFailure } from '../app/errors';
import { preferred, speak } from '../app/i18n';
import { NotFound } from '../app/NotFound';
import { Shell } from '../app/Shell';
import { readCoverageSearch, readLinesSearch } from '../features/coverage/search';
import { readProjectsSearch } from '../features/projects/search';
import { isLanguage } from '../ui/languages';

// Every page and its address. A page's code is loaded with the page; its search, read here, is all that stands in the address.

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

// The server sends an address without a language to the visitor's own; this does the same in development.
const bare = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/$lang', params: { lang: preferred(navigator.languages) }, replace: true });
  },
});

const language = createRoute({
  getParentRoute: () => root,
  path: '$lang',
  beforeLoad: async ({ params }) => {
    if (!isLanguage(params.lang)) throw notFound();
    await speak(params.lang);
  },
});

const home = createRoute({
  getParentRoute: () => language,
  path: '/',
  component: lazyRouteComponent(() => import('../features/home/HomePage'), 'HomePage'),
});

const coverage = createRoute({
  getParentRoute: () => language,
  path: 'coverage',
  validateSearch: readCoverageSearch,
  component: lazyRouteComponent(() => import('../features/coverage/CoveragePage'), 'CoveragePage'),
});

const lines = createRoute({
  getParentRoute: () => language,
  path: 'coverage/lines',
  validateSearch: readLinesSearch,
  component: lazyRouteComponent(() => import('../features/coverage/LinesPage'), 'LinesPage'),
});

const projects = createRoute({
  getParentRoute: () => language,
  path: 'projects',
  validateSearch: readProjectsSearch,
  component: lazyRouteComponent(() => import('../features/projects/ProjectsPage'), 'ProjectsPage'),
});

const project = createRoute({
  getParentRoute: () => language,
  path: 'projects/$project',
  component: lazyRouteComponent(() => import('../features/projects/ProjectPage'), 'ProjectPage'),
});

const tree = root.addChildren([bare, language.addChildren([home, coverage, lines, projects, project])]);

/** The pages over the browser's history, or over another, in tests. */
export const newRouter = (history?: RouterHistory) =>
  createRouter({
    history,
    routeTree: tree,
    defaultPreload: 'intent',
    scrollRestoration: true,
    parseSearch: parseQuery,
    stringifySearch: writeQuery,
    defaultNotFoundComponent: NotFound,
    defaultErrorComponent: PageFailure,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof newRouter>;
  }
}

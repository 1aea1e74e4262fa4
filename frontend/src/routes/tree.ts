import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  redirect,
  type RouterHistory,
} from '@tanstack/react-router';
import { parseQuery, readPage, writeQuery } from '../app/address';
import { PageFailure } from '../app/ErrorBoundary';
import { preferred, speak, speakAlso } from '../app/i18n';
import { NotFound } from '../app/NotFound';
import { Shell } from '../app/Shell';
import { readCoverageSearch, readLinesSearch } from '../features/coverage/search';
import { readExperiencesSearch } from '../features/experiences/search';
import { readMatchesSearch, readThemesSearch } from '../features/curating/search';
import { readPersonasSearch, readSignInSearch } from '../features/joining/search';
import { readNeedsSearch } from '../features/needs/search';
import { readOffersSearch } from '../features/offers/search';
import { readPeopleSearch } from '../features/people/search';
import { readProjectsSearch } from '../features/projects/search';
import { readProposalSearch } from '../features/proposing/search';
import { readEditSearch } from '../features/requesting/search';
import { readRepliesSearch } from '../features/reviewing/search';
import { readAuditSearch, readMailboxSearch, readQueueSearch } from '../features/secretariat/search';
import { isLanguage } from '../ui/languages';

// Every page and its address. A page's code is loaded with the page; its search, read here, is all that stands in the address.

/** Pages that come with words of their own. */
const speaking =
  (...parts: Parameters<typeof speakAlso>): typeof lazyRouteComponent =>
  (load, name) =>
    lazyRouteComponent(async () => {
      const [page] = await Promise.all([load(), speakAlso(...parts)]);
      return page;
    }, name);
const portal = speaking('portal');
const workspace = speaking('portal', 'workspace');

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

const myProjects = createRoute({
  getParentRoute: () => language,
  path: 'projects/mine',
  component: portal(() => import('../features/proposing/MinePage'), 'MinePage'),
});

const newProject = createRoute({
  getParentRoute: () => language,
  path: 'projects/new',
  validateSearch: readProposalSearch,
  component: portal(() => import('../features/proposing/NewPage'), 'NewPage'),
});

const editProject = createRoute({
  getParentRoute: () => language,
  path: 'projects/$project/edit',
  validateSearch: readProposalSearch,
  component: portal(() => import('../features/proposing/EditPage'), 'EditPage'),
});

const needs = createRoute({
  getParentRoute: () => language,
  path: 'needs',
  validateSearch: readNeedsSearch,
  component: lazyRouteComponent(() => import('../features/needs/NeedsPage'), 'NeedsPage'),
});

const need = createRoute({
  getParentRoute: () => language,
  path: 'needs/$need',
  component: lazyRouteComponent(() => import('../features/needs/NeedPage'), 'NeedPage'),
});

const needForm = createRoute({
  getParentRoute: () => language,
  path: 'needs/form',
  component: portal(() => import('../features/requesting/FormPage'), 'FormPage'),
});

const myNeeds = createRoute({
  getParentRoute: () => language,
  path: 'needs/mine',
  component: portal(() => import('../features/requesting/MinePage'), 'MinePage'),
});

const newNeed = createRoute({
  getParentRoute: () => language,
  path: 'needs/new',
  component: portal(() => import('../features/requesting/NewPage'), 'NewPage'),
});

const editNeed = createRoute({
  getParentRoute: () => language,
  path: 'needs/$need/edit',
  validateSearch: readEditSearch,
  component: portal(() => import('../features/requesting/EditPage'), 'EditPage'),
});

const enterNeed = createRoute({
  getParentRoute: () => language,
  path: 'needs/enter',
  component: portal(() => import('../features/requesting/EnterPage'), 'EnterPage'),
});

const offers = createRoute({
  getParentRoute: () => language,
  path: 'offers',
  validateSearch: readOffersSearch,
  component: lazyRouteComponent(() => import('../features/offers/OffersPage'), 'OffersPage'),
});

const offer = createRoute({
  getParentRoute: () => language,
  path: 'offers/$offer',
  component: lazyRouteComponent(() => import('../features/offers/OfferPage'), 'OfferPage'),
});

const myOffers = createRoute({
  getParentRoute: () => language,
  path: 'offers/mine',
  component: portal(() => import('../features/offering/MinePage'), 'MinePage'),
});

const newOffer = createRoute({
  getParentRoute: () => language,
  path: 'offers/new',
  component: portal(() => import('../features/offering/NewPage'), 'NewPage'),
});

const editOffer = createRoute({
  getParentRoute: () => language,
  path: 'offers/$offer/edit',
  validateSearch: readEditSearch,
  component: portal(() => import('../features/offering/EditPage'), 'EditPage'),
});

const experiences = createRoute({
  getParentRoute: () => language,
  path: 'experiences',
  validateSearch: readExperiencesSearch,
  component: lazyRouteComponent(() => import('../features/experiences/ExperiencesPage'), 'ExperiencesPage'),
});

const experience = createRoute({
  getParentRoute: () => language,
  path: 'experiences/$experience',
  component: lazyRouteComponent(() => import('../features/experiences/ExperiencePage'), 'ExperiencePage'),
});

const myExperiences = createRoute({
  getParentRoute: () => language,
  path: 'experiences/mine',
  component: portal(() => import('../features/telling/MinePage'), 'MinePage'),
});

const newExperience = createRoute({
  getParentRoute: () => language,
  path: 'experiences/new',
  component: portal(() => import('../features/telling/NewPage'), 'NewPage'),
});

const editExperience = createRoute({
  getParentRoute: () => language,
  path: 'experiences/$experience/edit',
  validateSearch: readEditSearch,
  component: portal(() => import('../features/telling/EditPage'), 'EditPage'),
});

const signIn = createRoute({
  getParentRoute: () => language,
  path: 'sign-in',
  validateSearch: readSignInSearch,
  component: portal(() => import('../features/joining/SignInPage'), 'SignInPage'),
});

const personas = createRoute({
  getParentRoute: () => language,
  path: 'personas',
  validateSearch: readPersonasSearch,
  component: portal(() => import('../features/joining/PersonasPage'), 'PersonasPage'),
});

const invitation = createRoute({
  getParentRoute: () => language,
  path: 'invitation',
  component: portal(() => import('../features/joining/InvitationPage'), 'InvitationPage'),
});

// Pages of the signed in: the rest of the address is as if this were not there.
const members = createRoute({
  getParentRoute: () => language,
  id: 'private',
  component: lazyRouteComponent(() => import('../app/Private'), 'Private'),
});

const account = createRoute({
  getParentRoute: () => members,
  path: 'account',
  component: portal(() => import('../features/account/AccountPage'), 'AccountPage'),
});

const keys = createRoute({
  getParentRoute: () => members,
  path: 'account/keys',
  validateSearch: readPage,
  component: portal(() => import('../features/account/KeysPage'), 'KeysPage'),
});

const people = createRoute({
  getParentRoute: () => members,
  path: 'people',
  validateSearch: readPeopleSearch,
  component: portal(() => import('../features/people/PeoplePage'), 'PeoplePage'),
});

const notices = createRoute({
  getParentRoute: () => members,
  path: 'notices',
  validateSearch: readPage,
  component: portal(() => import('../features/notices/NoticesPage'), 'NoticesPage'),
});

const secretariat = createRoute({
  getParentRoute: () => members,
  path: 'secretariat',
  component: workspace(() => import('../features/secretariat/Workspace'), 'Workspace'),
});

const queue = createRoute({
  getParentRoute: () => secretariat,
  path: '/',
  validateSearch: readQueueSearch,
  component: workspace(() => import('../features/secretariat/QueuePage'), 'QueuePage'),
});

const review = createRoute({
  getParentRoute: () => secretariat,
  path: 'review/$version',
  component: workspace(() => import('../features/reviewing/ReviewPage'), 'ReviewPage'),
});

const replies = createRoute({
  getParentRoute: () => secretariat,
  path: 'replies',
  validateSearch: readRepliesSearch,
  component: workspace(() => import('../features/reviewing/RepliesPage'), 'RepliesPage'),
});

const themesToConfirm = createRoute({
  getParentRoute: () => secretariat,
  path: 'themes',
  validateSearch: readThemesSearch,
  component: workspace(() => import('../features/curating/ThemesPage'), 'ThemesPage'),
});

const organisations = createRoute({
  getParentRoute: () => secretariat,
  path: 'organisations',
  validateSearch: readMatchesSearch,
  component: workspace(() => import('../features/curating/OrganisationsPage'), 'OrganisationsPage'),
});

const mailbox = createRoute({
  getParentRoute: () => secretariat,
  path: 'mailbox',
  validateSearch: readMailboxSearch,
  component: workspace(() => import('../features/secretariat/MailboxPage'), 'MailboxPage'),
});

const audit = createRoute({
  getParentRoute: () => secretariat,
  path: 'audit',
  validateSearch: readAuditSearch,
  component: workspace(() => import('../features/secretariat/AuditPage'), 'AuditPage'),
});

const tree = root.addChildren([
  bare,
  language.addChildren([
    home,
    coverage,
    lines,
    projects,
    project,
    myProjects,
    newProject,
    editProject,
    needs,
    need,
    needForm,
    myNeeds,
    newNeed,
    editNeed,
    enterNeed,
    offers,
    offer,
    myOffers,
    newOffer,
    editOffer,
    experiences,
    experience,
    myExperiences,
    newExperience,
    editExperience,
    signIn,
    personas,
    invitation,
    members.addChildren([
      account,
      keys,
      people,
      notices,
      secretariat.addChildren([queue, review, replies, themesToConfirm, organisations, mailbox, audit]),
    ]),
  ]),
]);

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

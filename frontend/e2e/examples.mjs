// Addresses with something to see, found in whatever data the server has: a cell with lines, and a project behind it.
import { ask } from './browser.mjs';

// A theme is asked for first: the cells without one are the dullest.
const CELLS = '{ coverage(filter: { hasTheme: true }) { matrix { state { iso3 } theme { code } measures { disbursed committed } } } }';

export async function examples() {
  const { coverage } = await ask(CELLS);
  const [cell] = coverage.matrix
    .filter(({ state, theme, measures }) => state && theme && Number(measures.disbursed) + Number(measures.committed) > 0)
    .toSorted((a, b) => Number(b.measures.disbursed) - Number(a.measures.disbursed));
  if (!cell) throw new Error('no cell of coverage has money: these tests need the demonstration data');
  const measure = Number(cell.measures.disbursed) > 0 ? 'disbursed' : 'committed';
  const { projects } = await ask('{ projects(first: 1, where: { hasThemes: true, hasLines: true }) { edges { node { id } } } }');
  const project = projects.edges[0]?.node;
  if (!project) throw new Error('no project has a theme and money: these tests need the demonstration data');
  const lines = `place=state:${cell.state.iso3}&theme=${cell.theme.code}&measure=${measure}`;
  return { state: cell.state.iso3, theme: cell.theme.code, measure, lines, project: project.id };
}

/** Every page, each with and without something to see. */
export const routes = ({ state, theme, lines, project }) => [
  ['home', ''],
  ['coverage', '/coverage'],
  ['coverage, filtered', `/coverage?states=${state}&themes=${theme}&sort=total&measure=committed`],
  ['lines', `/coverage/lines?${lines}`],
  ['lines, none', '/coverage/lines?place=state:VAT&theme=research&measure=gap'],
  ['projects', '/projects'],
  ['projects, none', '/projects?text=nothing%20is%20called%20thus'],
  ['project', `/projects/${project}`],
  ['needs', '/needs?stage=all'],
  ['needs, none', '/needs?text=nothing%20is%20called%20thus'],
  ['form of a need', '/needs/form'],
  ['offers', '/offers'],
  ['offers, filtered', `/offers?state=${state}&theme=${theme}&stage=all`],
  ['experiences', '/experiences'],
  ['experiences, none', '/experiences?year=1999'],
  ['sign in', '/sign-in?to=/en/people'],
  ['personas, without a request', '/personas'],
  ['invitation, without its link', '/invitation'],
];

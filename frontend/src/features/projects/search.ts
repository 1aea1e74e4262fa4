import { calendarYear, isCode, isCursor, isId, isIso3, oneOf, word, type Raw } from '../../app/address';
import { publicStages } from '../../app/projectCodes';
import type { ProjectOrder, ProjectStage, ProjectWhereInput } from '../../gql/graphql';

// What projects are asked for, as it stands in the address of the page.

/** The choices of theme that are no theme; the first is in force where the address says nothing. */
export const ANY_THEME = 'any';
export const NO_THEME = 'none';
export const ALL_PROJECTS = 'all';

export const sorts = ['newest', 'oldest', 'title'] as const;
export type Sort = (typeof sorts)[number];

export type ProjectsSearch = {
  text?: string;
  theme?: string;
  state?: string;
  stage?: ProjectStage;
  donor?: string;
  year?: number;
  sort?: Sort;
  after?: string;
};

// What a project's page knows of the list that it was opened from.
declare module '@tanstack/history' {
  interface HistoryState {
    list?: ProjectsSearch;
  }
}

export function readProjectsSearch(raw: Raw): ProjectsSearch {
  return {
    text: typeof raw.text === 'string' ? raw.text.slice(0, 200) || undefined : undefined,
    theme: word(raw, 'theme', isCode),
    state: word(raw, 'state', isIso3),
    stage: word<ProjectStage>(raw, 'stage', oneOf(publicStages)),
    donor: word(raw, 'donor', isId),
    year: calendarYear(raw, 'year'),
    sort: word<Sort>(raw, 'sort', oneOf(sorts)),
    after: word(raw, 'after', isCursor),
  };
}

export const isFiltered = ({ text, theme, state, stage, donor, year }: ProjectsSearch): boolean =>
  [text, theme, state, stage, donor, year].some((value) => value !== undefined);

/** The filter that the API is asked with. */
export function toWhere({ text, theme, state, stage, donor, year }: ProjectsSearch): ProjectWhereInput {
  const words = text?.trim();
  return {
    ...(words && { or: [{ titlesContainsFold: words }, { iatiIdentifierContainsFold: words }] }),
    ...onTheme(theme),
    ...(state && { hasRecipientsWith: [{ hasStateWith: [{ iso3: state }] }] }),
    ...(stage && { stage }),
    ...(donor && { hasLinesWith: [{ donorID: donor }] }),
    // Under way in the year: begun by its end, not over before its start; a missing last day is no end.
    ...(year && {
      startDateLTE: `${year}-12-31`,
      and: [{ or: [{ endDateGTE: `${year}-01-01` }, { endDateIsNil: true }] }],
    }),
  };
}

/** Any theme at all unless one is named: published data hold much that is not about small arms. */
function onTheme(theme: string = ANY_THEME): ProjectWhereInput {
  if (theme === ALL_PROJECTS) return {};
  if (theme === NO_THEME) return { hasThemes: false };
  return theme === ANY_THEME ? { hasThemes: true } : { hasThemesWith: [{ hasThemeWith: [{ code: theme }] }] };
}

export function toOrder(sort: Sort = 'newest'): ProjectOrder[] {
  if (sort === 'title') return [{ field: 'TITLE', direction: 'ASC' }];
  return [{ field: 'START_DATE', direction: sort === 'oldest' ? 'ASC' : 'DESC' }];
}

import type { ExperienceWhereInput } from '../../gql/graphql';
import type { ExperiencesSearch } from './search';

export const isFiltered = ({ theme, state, year }: ExperiencesSearch): boolean => [theme, state, year].some((value) => value !== undefined);

/** The filter that the API is asked with. Drafts are no part of the list, not even for those who write them. */
export const toWhere = ({ theme, state, year }: ExperiencesSearch): ExperienceWhereInput => ({
  stage: 'PUBLISHED',
  ...(theme && { hasThemesWith: [{ code: theme }] }),
  ...(state && { hasPlacesWith: [{ iso3: state }] }),
  ...(year && { year }),
});

import { isCode, isCursor, oneOf, word, type Raw } from '../../app/address';
import type { OrganisationMatchStage, OrganisationMatchWhereInput, ProjectWhereInput } from '../../gql/graphql';

/** Of which theme the suggestions are shown; of all by default. */
export type ThemesSearch = { theme?: string; after?: string };

export const readThemesSearch = (raw: Raw): ThemesSearch => ({
  theme: word(raw, 'theme', isCode),
  after: word(raw, 'after', isCursor),
});

/** Projects with a suggested theme, or with a certain one. */
export const toProjects = ({ theme }: ThemesSearch): ProjectWhereInput => ({
  hasThemesWith: [{ certainty: 'SUGGESTED', ...(theme && { hasThemeWith: [{ code: theme }] }) }],
});

const kinds = ['merged', 'rejected'] as const;
export type Which = (typeof kinds)[number];

/** Which questions are shown: those that wait, unless something else is asked for; and of organisations called what. */
export type MatchesSearch = { which?: Which; text?: string; after?: string };

export const readMatchesSearch = (raw: Raw): MatchesSearch => ({
  which: word<Which>(raw, 'which', oneOf(kinds)),
  text: word(raw, 'text', (value) => value.length <= 200),
  after: word(raw, 'after', isCursor),
});

const stages: Record<Which, OrganisationMatchStage> = { merged: 'MERGED', rejected: 'REJECTED' };

export function toMatches({ which, text }: MatchesSearch): OrganisationMatchWhereInput {
  const called = text?.trim() && [{ nameContainsFold: text.trim() }];
  return {
    stage: which ? stages[which] : 'SUGGESTED',
    ...(called && { or: [{ hasFromWith: called }, { hasIntoWith: called }] }),
  };
}

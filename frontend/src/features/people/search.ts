import { isCursor, isIso3, oneOf, word, type Raw } from '../../app/address';
import type { MembershipWhereInput } from '../../gql/graphql';
import type { Viewer } from '../../app/session';

const shows = ['members', 'former', 'open', 'past'] as const;
export type Shows = (typeof shows)[number];

/** Which people are shown: members unless something else is asked for; for the secretariat, of whom and called what. */
export type PeopleSearch = { show?: Shows; state?: string; text?: string; after?: string };

export const readPeopleSearch = (raw: Raw): PeopleSearch => ({
  show: word<Shows>(raw, 'show', oneOf(shows)),
  state: word(raw, 'state', isIso3),
  text: word(raw, 'text', (value) => value.length <= 200),
  after: word(raw, 'after', isCursor),
});

/** What the viewer acts for: the page is about those who act for the same. */
export function ownSide({ membership }: Viewer): MembershipWhereInput {
  if (membership.state) return { stateID: membership.state.id };
  if (membership.organisation) return { organisationID: membership.organisation.id };
  return {};
}

import { isCode, isCursor, isIso3, oneOf, word, type Raw } from '../../app/address';
import { askingStages, priorities, shownStages } from '../../app/needCodes';
import type { NeedOrder, NeedPriority, NeedStage, NeedWhereInput } from '../../gql/graphql';

// What needs are asked for, as it stands in the address of the page.

/** The choices of stage that are none; the first is in force where the address says nothing. */
export const ASKING = 'asking';
export const ALL_STAGES = 'all';

const sorts = ['newest', 'oldest'] as const;
export type Sort = (typeof sorts)[number];

export type NeedsSearch = {
  text?: string;
  theme?: string;
  state?: string;
  stage?: NeedStage | typeof ALL_STAGES;
  priority?: NeedPriority;
  sort?: Sort;
  after?: string;
};

// What a need's page knows of the list that it was opened from.
declare module '@tanstack/history' {
  interface HistoryState {
    needs?: NeedsSearch;
  }
}

export function readNeedsSearch(raw: Raw): NeedsSearch {
  return {
    text: typeof raw.text === 'string' ? raw.text.slice(0, 200) || undefined : undefined,
    theme: word(raw, 'theme', isCode),
    state: word(raw, 'state', isIso3),
    stage: word<NeedStage | typeof ALL_STAGES>(raw, 'stage', oneOf([...shownStages, ALL_STAGES])),
    priority: word<NeedPriority>(raw, 'priority', oneOf(priorities)),
    sort: word<Sort>(raw, 'sort', oneOf(sorts)),
    after: word(raw, 'after', isCursor),
  };
}

export const isFiltered = ({ text, theme, state, stage, priority }: NeedsSearch): boolean =>
  [text, theme, state, stage, priority].some((value) => value !== undefined);

/** The filter that the API is asked with. Drafts are no part of the list, not even for those who write them. */
export function toWhere({ text, theme, state, stage, priority }: NeedsSearch): NeedWhereInput {
  const words = text?.trim();
  return {
    ...(words && { titlesContainsFold: words }),
    ...(theme && { hasThemesWith: [{ hasThemeWith: [{ code: theme }] }] }),
    ...(state && { hasStatesWith: [{ hasStateWith: [{ iso3: state }] }] }),
    ...toStage(stage),
    ...(priority && { priority }),
  };
}

function toStage(stage: NeedsSearch['stage']): NeedWhereInput {
  if (!stage) return { stageIn: [...askingStages] };
  return stage === ALL_STAGES ? { stageIn: [...shownStages] } : { stage };
}

export const toOrder = (sort: Sort = 'newest'): NeedOrder => ({ field: 'OPENED_AT', direction: sort === 'oldest' ? 'ASC' : 'DESC' });

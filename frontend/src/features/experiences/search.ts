import { calendarYear, isCode, isCursor, isIso3, word, type Raw } from '../../app/address';

/** What experiences are asked for, as it stands in the address of the page. */
export type ExperiencesSearch = { theme?: string; state?: string; year?: number; after?: string };

// What an experience's page knows of the list that it was opened from.
declare module '@tanstack/history' {
  interface HistoryState {
    experiences?: ExperiencesSearch;
  }
}

export const readExperiencesSearch = (raw: Raw): ExperiencesSearch => ({
  theme: word(raw, 'theme', isCode),
  state: word(raw, 'state', isIso3),
  year: calendarYear(raw, 'year'),
  after: word(raw, 'after', isCursor),
});

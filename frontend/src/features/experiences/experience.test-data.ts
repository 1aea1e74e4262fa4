// An experience and what is said to it, as the API answers them; every field of a kind can be replaced.

const permissions = (type: string, all: string[], names: string[]) => ({
  __typename: type,
  ...Object.fromEntries(all.map((name) => [name, names.includes(name)])),
});

export const can = (...names: string[]) =>
  permissions('ExperiencePermissions', ['canSave', 'canDiscard', 'canPublish', 'canWithdraw', 'canComment'], names);

const burundi = { __typename: 'State', id: 'sta_bdi', iso3: 'BDI', name: 'Burundi' };

export const comment = (part: object = {}, ...names: string[]) => ({
  __typename: 'Comment',
  id: 'cmt_1',
  version: 1,
  createdAt: '2026-03-01T10:00:00Z',
  language: 'en',
  text: 'How many operators?',
  stage: 'SAID',
  state: null,
  organisation: { __typename: 'Organisation', id: 'org_1', name: 'A partner' },
  permissions: permissions('CommentPermissions', ['canRemove'], names),
  ...part,
});

export const experience = (part: object = {}, ...comments: object[]) => ({
  __typename: 'Experience',
  id: 'exp_1',
  version: 3,
  stage: 'PUBLISHED',
  title: 'Marking in two years',
  titleLanguage: 'en',
  summary: 'All weapons were marked.',
  summaryLanguage: 'en',
  learnt: 'Train first.',
  learntLanguage: 'en',
  year: 2024,
  projectID: null,
  updatedAt: '2026-02-01T08:00:00Z',
  publishedAt: '2026-02-01T08:00:00Z',
  state: burundi,
  owner: null,
  places: [burundi],
  themes: [{ __typename: 'Theme', id: 'thm_ddr', code: 'ddr', name: 'Disarmament' }],
  project: null,
  comments: {
    __typename: 'CommentConnection',
    totalCount: comments.length,
    edges: comments.map((one) => ({ __typename: 'CommentEdge', node: one })),
  },
  permissions: can(),
  ...part,
});

export const node = (one: object | null) => ({ data: { node: one } });

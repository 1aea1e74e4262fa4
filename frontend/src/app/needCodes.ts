import type { Audience, NeedModality, NeedPriority, NeedStage } from '../gql/graphql';

// The codes of needs in the order in which they are shown. Their words stand apart: addresses are read before any page.

/** The stages in which help is asked for. */
export const askingStages = ['OPEN', 'PARTLY_MET'] as const satisfies NeedStage[];

/** The stages that others than those who ask can see, in the order of a need's life. */
export const shownStages = [...askingStages, 'MET', 'WITHDRAWN', 'EXPIRED', 'CLOSED', 'MERGED'] as const satisfies NeedStage[];

export const isAsking = (stage: NeedStage): boolean => (askingStages as readonly NeedStage[]).includes(stage);

export const priorities = ['HIGH', 'MEDIUM', 'LOW'] as const satisfies NeedPriority[];
export const modalities = ['FUNDING', 'EXPERTISE', 'TRAINING', 'EQUIPMENT'] as const satisfies NeedModality[];

/** The widest first. */
export const audiences = ['PUBLIC', 'STATES', 'NAMED', 'SECRETARIAT'] as const satisfies Audience[];

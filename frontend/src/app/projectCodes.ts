import type { ProjectStage } from '../gql/graphql';

// The codes of projects. Their words stand apart: addresses are read before any page.

/** The stages that the public can see, in the order of a project's life; withdrawn and expired ones are not among them. */
export const publicStages = ['PUBLISHED', 'UNDER_WAY', 'COMPLETED', 'SUSPENDED', 'CANCELLED'] as const satisfies ProjectStage[];

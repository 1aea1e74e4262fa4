import type { MyProjectFragment, ProjectStage } from '../../gql/graphql';
import { returned } from '../../app/Returned';

// What waits for something that its proposer does. Whether they may do it the API says.

export type Due = { kind: 'returned' | 'change' | 'follow'; project: MyProjectFragment };

/** What is due on a day: what was returned first. */
export function dueOf(projects: MyProjectFragment[], today: Date): Due[] {
  const now = today.toISOString().slice(0, 10);
  const of = (kind: Due['kind'], fits: (project: MyProjectFragment) => boolean) => projects.filter(fits).map((project) => ({ kind, project }));
  return [
    ...of('returned', ({ stage, permissions }) => stage === 'RETURNED' && permissions.canSave),
    ...of('change', (project) => project.permissions.canProposeChange && returned(project.versions)?.kind === 'CHANGE'),
    ...of('follow', ({ permissions, followUpOn }) => permissions.canFollowUp && !!followUpOn && followUpOn <= now),
  ];
}

/** The groups in which one's own projects are shown, in the order of a project's life. */
export const groups = [
  { name: 'drafts', stages: ['DRAFT', 'RETURNED'] },
  { name: 'review', stages: ['SUBMITTED', 'AWAITING_CONSENT'] },
  { name: 'current', stages: ['PUBLISHED', 'UNDER_WAY', 'SUSPENDED'] },
  { name: 'past', stages: ['COMPLETED', 'CANCELLED', 'WITHDRAWN', 'EXPIRED', 'REFUSED'] },
] as const satisfies ReadonlyArray<{ name: string; stages: ProjectStage[] }>;

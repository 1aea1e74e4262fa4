import type { MyNeedFragment } from '../../gql/graphql';

// What waits for an answer of those who ask. Whether they may give it, and by when, the API says; here is only from when
// on it is shown as due.

export type Due = { kind: 'concur' | 'confirm' | 'met' | 'expired'; need: MyNeedFragment; on: string; isLate: boolean };

// Reminders go out a month ahead.
const AHEAD_DAYS = 31;

const order = ['concur', 'confirm', 'met', 'expired'];

/** What is due on a day, the most urgent first. */
export function dueOf(needs: MyNeedFragment[], state: string | undefined, today: Date): Due[] {
  const now = today.toISOString().slice(0, 10);
  const soon = new Date(today.getTime() + AHEAD_DAYS * 86_400_000).toISOString().slice(0, 10);
  const due = needs.flatMap((need): Due[] => {
    const { permissions: can, confirmBy, askedOn } = need;
    const isAsked = (need.states ?? []).some(({ stateID, concurrence }) => stateID === state && concurrence === 'ASKED');
    return [
      ...(can.canConcur && isAsked ? [{ kind: 'concur' as const, need, on: '', isLate: false }] : []),
      ...(can.canReconfirm && confirmBy && confirmBy <= soon ? [{ kind: 'confirm' as const, need, on: confirmBy, isLate: confirmBy < now }] : []),
      ...(can.canDeclareUnmet && askedOn && askedOn <= now ? [{ kind: 'met' as const, need, on: askedOn, isLate: false }] : []),
      ...(can.canReopen ? [{ kind: 'expired' as const, need, on: '', isLate: true }] : []),
    ];
  });
  return due.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.on.localeCompare(b.on));
}

import type { MyOfferFragment } from '../../gql/graphql';

// What waits for an answer of the donor. Whether it may give it, and by when, the API says; here is only from when on it is
// shown as due.

export type Due = { kind: 'confirm' | 'expired'; offer: MyOfferFragment; on: string; isLate: boolean };

// Reminders go out a month ahead.
const AHEAD_DAYS = 31;

/** What is due on a day, the most urgent first. */
export function dueOf(offers: MyOfferFragment[], today: Date): Due[] {
  const now = today.toISOString().slice(0, 10);
  const soon = new Date(today.getTime() + AHEAD_DAYS * 86_400_000).toISOString().slice(0, 10);
  const due = offers.flatMap((offer): Due[] => {
    const { permissions: can, confirmBy } = offer;
    if (can.canReopen) return [{ kind: 'expired', offer, on: '', isLate: true }];
    return can.canReconfirm && confirmBy && confirmBy <= soon ? [{ kind: 'confirm', offer, on: confirmBy, isLate: confirmBy < now }] : [];
  });
  // What expired has no day, and is first.
  return due.toSorted((a, b) => a.on.localeCompare(b.on));
}

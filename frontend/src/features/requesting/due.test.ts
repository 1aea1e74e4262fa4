import { expect, test } from 'vitest';
import type { MyNeedFragment } from '../../gql/graphql';
import { dueOf } from './due';

const may = { canSave: false, canConcur: false, canReconfirm: false, canReopen: false, canDeclareUnmet: false };

const need = (id: string, part: object, can: object = {}) =>
  ({ id, stage: 'OPEN', confirmBy: null, askedOn: null, states: [], permissions: { ...may, ...can }, ...part }) as unknown as MyNeedFragment;

const today = new Date('2026-06-15T12:00:00Z');
const kinds = (needs: MyNeedFragment[]) => dueOf(needs, 'sta_bdi', today).map(({ kind, need: of, isLate }) => [kind, of.id, isLate]);

test('the most urgent stands first, of the same kind the earliest', () => {
  const asked = { states: [{ id: '1', stateID: 'sta_bdi', concurrence: 'ASKED' }] };
  expect(
    kinds([
      need('expired', { stage: 'EXPIRED' }, { canReopen: true }),
      need('met', { askedOn: '2026-06-15' }, { canDeclareUnmet: true }),
      need('soon', { confirmBy: '2026-07-16' }, { canReconfirm: true }),
      need('late', { confirmBy: '2026-06-14' }, { canReconfirm: true }),
      need('asked', asked, { canConcur: true }),
    ]),
  ).toEqual([
    ['concur', 'asked', false],
    ['confirm', 'late', true],
    ['confirm', 'soon', false],
    ['met', 'met', false],
    ['expired', 'expired', true],
  ]);
});

test('what is not due yet, answered already, or for somebody else to answer is not shown', () => {
  expect(
    kinds([
      need('later', { confirmBy: '2026-07-17' }, { canReconfirm: true }),
      need('tomorrow', { askedOn: '2026-06-16' }, { canDeclareUnmet: true }),
      need('not mine to confirm', { confirmBy: '2026-06-14' }),
      need('concurred', { states: [{ id: '1', stateID: 'sta_bdi', concurrence: 'CONCURRED' }] }, { canConcur: true }),
      need('another State', { states: [{ id: '1', stateID: 'sta_rwa', concurrence: 'ASKED' }] }, { canConcur: true }),
    ]),
  ).toEqual([]);
});

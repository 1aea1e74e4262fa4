import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import * as answers from '../../routes/answers.test-data';
import { open, type Reply } from '../../routes/open.test-data';

beforeEach(() => vi.stubGlobal('scrollTo', () => {}));

const member = (part: object = {}) => ({
  ...answers.membership('STATE_EDITOR'),
  version: 5,
  createdAt: '2026-01-05T08:00:00Z',
  endedAt: null,
  note: '',
  user: { __typename: 'User', id: 'usr_2', name: 'Ana Muestra', email: 'ana@example.org' },
  permissions: { __typename: 'MembershipPermissions', canEnd: true },
  ...part,
});

const invitation = (part: object = {}) => ({
  id: 'inv_1',
  version: 1,
  name: 'Nour Mithal',
  email: 'nour@example.org',
  role: 'FOCAL_POINT',
  stage: 'SENT',
  createdAt: '2026-01-05T08:00:00Z',
  expiresAt: '2999-01-19T08:00:00Z',
  acceptedAt: null,
  replacesFocalPoint: true,
  state: answers.membership('FOCAL_POINT').state,
  organisation: null,
  permissions: { __typename: 'InvitationPermissions', canRevoke: true },
  ...part,
});

const people = (role: string, invites: string[] = [], of: Record<string, Reply> = {}): Record<string, Reply> => ({
  Viewer: () => answers.viewer(role, { invites }),
  Members: () => answers.list('memberships', 'Membership', [member()]),
  Invitations: () => answers.list('invitations', 'Invitation', [invitation()]),
  ...of,
});

test('members are those of the own State, whose access may be ended with a paper', async () => {
  const ended = { __typename: 'Membership', id: 'mbr_state_editor', version: 6, stage: 'ENDED', endedAt: '2026-02-01T00:00:00Z', note: 'NV 7', permissions: { __typename: 'MembershipPermissions', canEnd: false } };
  const { asked } = await open('/en/people', people('FOCAL_POINT', [], {
    EndMembership: () => ({ data: { endMembership: { __typename: 'MembershipPayload', membership: ended, problems: [] } } }),
  }));
  fireEvent.click(await screen.findByRole('button', { name: 'End membership' }));
  expect(asked.find(({ name }) => name === 'Members')?.variables.where).toEqual({ stateID: 'sta_bdi', stage: 'ACTIVE' });
  fireEvent.change(screen.getByLabelText(/^The paper it rests on/), { target: { value: ' NV 7 ' } });
  fireEvent.click(screen.getByRole('button', { name: 'End it' }));
  expect(await screen.findByText('The membership has ended.')).toBeTruthy();
  expect(asked.find(({ name }) => name === 'EndMembership')?.variables).toEqual({ id: 'mbr_state_editor', version: 5, note: 'NV 7' });
  await waitFor(() => expect(asked.filter(({ name }) => name === 'Members').length).toBe(2));
});

test('what the viewer may not do is not offered', async () => {
  const mine = member({ permissions: { __typename: 'MembershipPermissions', canEnd: false } });
  await open('/en/people', people('STATE_EDITOR', [], { Members: () => answers.list('memberships', 'Membership', [mine]) }));
  expect(await screen.findByText('Ana Muestra')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'End membership' })).toBeNull();
  expect(screen.queryByText('Invite somebody')).toBeNull();
});

test('a role that is the only one is not asked for; the State is the own one', async () => {
  const { asked } = await open('/en/people', people('FOCAL_POINT', ['STATE_EDITOR'], {
    InviteMember: () => ({ data: { inviteMember: { __typename: 'InvitationPayload', invitation: { __typename: 'Invitation', id: 'inv_2', version: 1, stage: 'SENT' }, problems: [] } } }),
  }));
  const form = within(await screen.findByRole('form', { name: 'Invite somebody', hidden: true }));
  fireEvent.change(form.getByLabelText('Name'), { target: { value: 'Nour Mithal' } });
  fireEvent.change(form.getByLabelText('E-mail address'), { target: { value: ' nour@example.org ' } });
  expect(form.queryByRole('radio', { hidden: true })).toBeNull();
  fireEvent.click(form.getByRole('button', { name: 'Send the invitation', hidden: true }));
  expect(await screen.findByText('The invitation is on its way to Nour Mithal.')).toBeTruthy();
  expect(asked.find(({ name }) => name === 'InviteMember')?.variables.input).toEqual({
    email: 'nour@example.org',
    name: 'Nour Mithal',
    role: 'STATE_EDITOR',
    stateID: null,
    organisationID: null,
    language: 'en',
    note: null,
  });
});

test('the secretariat says for whom, and on which paper a State is spoken for', async () => {
  const problems = [{ __typename: 'Problem', field: 'note', message: 'Name the note verbale.' }];
  const { asked } = await open('/en/people', people('SECRETARIAT', ['FOCAL_POINT', 'PARTNER'], {
    InviteMember: () => ({ data: { inviteMember: { __typename: 'InvitationPayload', invitation: null, problems } } }),
    Organisations: () => answers.list('organisations', 'Organisation', [{ id: 'org_1', name: 'An organisation' }]),
  }));
  const form = within(await screen.findByRole('form', { name: 'Invite somebody', hidden: true }));
  const send = () => fireEvent.click(form.getByRole('button', { name: 'Send the invitation', hidden: true }));
  send();
  expect((await form.findAllByText('Choose a role for the person you invite.')).length).toBe(2);
  fireEvent.click(form.getByRole('radio', { name: 'Partner organisation', hidden: true }));
  expect(await form.findByRole('radio', { name: 'An organisation', hidden: true })).toBeTruthy();
  fireEvent.click(form.getByRole('radio', { name: 'National point of contact', hidden: true }));
  fireEvent.change(form.getByLabelText('For the State'), { target: { value: 'sta_cov' } });
  send();
  await waitFor(() => expect(form.getByLabelText('The paper it rests on').getAttribute('aria-invalid')).toBe('true'));
  expect(asked.find(({ name }) => name === 'InviteMember')?.variables.input).toMatchObject({ role: 'FOCAL_POINT', stateID: 'sta_cov', note: '' });
});

test('open invitations can be taken back, and say what accepting ends', async () => {
  const revoked = { __typename: 'Invitation', id: 'inv_1', version: 2, stage: 'REVOKED', permissions: { __typename: 'InvitationPermissions', canRevoke: false } };
  const { asked } = await open('/en/people?show=open', people('SECRETARIAT', [], {
    RevokeInvitation: () => ({ data: { revokeInvitation: { __typename: 'InvitationPayload', invitation: revoked, problems: [] } } }),
  }));
  expect(await screen.findByText(/ends the access of the present/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Take back' }));
  fireEvent.click(screen.getByRole('button', { name: 'Take it back' }));
  expect(await screen.findByText('Taken back')).toBeTruthy();
  expect(asked.find(({ name }) => name === 'RevokeInvitation')?.variables).toEqual({ id: 'inv_1', version: 1 });
});

test.each([
  [{ stage: 'ACCEPTED', acceptedAt: '2026-01-07T08:00:00Z' }, 'Accepted'],
  [{ expiresAt: '2020-01-01T00:00:00Z' }, 'Has expired'],
])('a past invitation says how it ended: %o', async (part, words) => {
  const past = invitation({ ...part, permissions: { __typename: 'InvitationPermissions', canRevoke: false } });
  const { asked } = await open('/en/people?show=past', people('FOCAL_POINT', [], { Invitations: () => answers.list('invitations', 'Invitation', [past]) }));
  expect(await screen.findByText(words)).toBeTruthy();
  expect(asked.find(({ name }) => name === 'Invitations')?.variables.where).toMatchObject({ stateID: 'sta_bdi', not: { stage: 'SENT' } });
});

import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Role } from '../gql/graphql';

// What people are to Entraide, in words. What they may do the API says, row by row; here is only which pages are theirs.

export const roleWords: Record<Role, MessageDescriptor> = {
  FOCAL_POINT: msg`National point of contact`,
  STATE_EDITOR: msg`Editor for a State`,
  MISSION: msg`Permanent mission`,
  DONOR_OFFICER: msg`Donor officer`,
  PARTNER: msg`Partner organisation`,
  REGIONAL_ORGANISATION: msg`Regional organisation`,
  COMMITTEE: msg`Sponsorship committee`,
  SECRETARIAT: msg`Secretariat`,
  ADMIN: msg`Administrator`,
};

/** The portals, and whose they are. */
export const portals = {
  recipient: ['FOCAL_POINT', 'STATE_EDITOR', 'MISSION', 'REGIONAL_ORGANISATION'],
  donor: ['DONOR_OFFICER'],
  partner: ['PARTNER'],
  committee: ['COMMITTEE'],
  secretariat: ['SECRETARIAT', 'ADMIN'],
} as const satisfies Record<string, readonly Role[]>;

export type Portal = keyof typeof portals;

export const isOf = (portal: Portal, role: Role): boolean => (portals[portal] as readonly Role[]).includes(role);

/** The portals of those who propose projects. */
export const proposers = ['recipient', 'donor', 'partner'] as const satisfies readonly Portal[];

export const isOfAny = (those: readonly Portal[], role: Role): boolean => those.some((portal) => isOf(portal, role));

/** What a role is offered to act for. */
export const actsForState = (role: Role): boolean => ['FOCAL_POINT', 'STATE_EDITOR', 'MISSION'].includes(role);
export const actsForOrganisation = (role: Role): boolean => ['DONOR_OFFICER', 'PARTNER', 'REGIONAL_ORGANISATION'].includes(role);

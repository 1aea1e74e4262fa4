import { isLocal } from '../../app/auth';
import { oneOf, word, type Raw } from '../../app/address';

/** Why signing in failed, as the server says it in the address. */
export const problems = ['no_account', 'unverified', 'other_address', 'expired', 'refused', 'unavailable', 'closed'] as const;
export type SignInProblem = (typeof problems)[number];

export type SignInSearch = { to?: string; problem?: SignInProblem };

export const readSignInSearch = (raw: Raw): SignInSearch => ({
  to: word(raw, 'to', isLocal),
  problem: word<SignInProblem>(raw, 'problem', oneOf(problems)),
});

export const readPersonasSearch = (raw: Raw): { request?: string } => ({
  request: word(raw, 'request', (value) => value.length <= 200),
});

import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { FundingStatus, ParticipationRole, TransactionBoundary, TransactionKind } from '../../gql/graphql';

// The codes that only a project's own page shows, in words.

export const roleWords: Record<ParticipationRole, MessageDescriptor> = {
  FUNDING: msg`Funding`,
  ACCOUNTABLE: msg`Accountable`,
  EXTENDING: msg`Extending`,
  IMPLEMENTING: msg`Implementing`,
};

export const roles = ['FUNDING', 'ACCOUNTABLE', 'EXTENDING', 'IMPLEMENTING'] as const;

export const fundingWords: Record<FundingStatus, MessageDescriptor> = {
  FUNDED: msg`Funded`,
  PARTLY_FUNDED: msg`Partly funded`,
  UNFUNDED: msg`Nothing committed or paid`,
  // None is published, or none that a rate is known for.
  UNKNOWN: msg`Budget not known in dollars`,
};

export const kindWords: Record<TransactionKind, MessageDescriptor> = {
  INCOMING_FUNDS: msg`Incoming funds`,
  COMMITMENT: msg`Commitment`,
  DISBURSEMENT: msg`Disbursement`,
  EXPENDITURE: msg`Expenditure`,
  INTEREST_PAYMENT: msg`Interest payment`,
  LOAN_REPAYMENT: msg`Loan repayment`,
  REIMBURSEMENT: msg`Reimbursement`,
  PURCHASE_OF_EQUITY: msg`Purchase of equity`,
  SALE_OF_EQUITY: msg`Sale of equity`,
  CREDIT_GUARANTEE: msg`Credit guarantee`,
  INCOMING_COMMITMENT: msg`Incoming commitment`,
  OUTGOING_PLEDGE: msg`Outgoing pledge`,
  INCOMING_PLEDGE: msg`Incoming pledge`,
};

/** Why a transaction is or is not in the totals. */
export const boundaryWords: Record<TransactionBoundary, MessageDescriptor> = {
  COUNTED: msg`Counted`,
  INCOMING: msg`Not counted: the incoming copy of a flow that its provider reports`,
  INTERNAL: msg`Not counted: a flow between implementers`,
  SECONDARY_REPORTER: msg`Not counted: republished by somebody who is no party to it`,
  IN_PARENT: msg`Not counted: the parent activity reports the same money`,
  NOT_COUNTED_KIND: msg`Not counted: neither a commitment nor a disbursement`,
};

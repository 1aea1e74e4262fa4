import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { ConsentStage, FundingStatus, TransactionBoundary, TransactionKind } from '../../gql/graphql';

// The codes that only a project's own page shows, in words.

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

/** The steps of the life of a project, as its timeline tells them. */
export const stepWords: Record<string, MessageDescriptor> = {
  submit: msg`Submitted for review`,
  return: msg`Returned with remarks`,
  accept: msg`Accepted as reviewed`,
  remind: msg`Reminded of the consent that is asked`,
  letter: msg`Letter to the permanent mission`,
  consent: msg`Consent given`,
  refuse: msg`Consent refused`,
  withdrawConsent: msg`Consent taken back`,
  loseConsent: msg`Suspended, for a consent was taken back`,
  publish: msg`Project published`,
  proposeChange: msg`Change proposed`,
  changeAccepted: msg`Change made`,
  changeReturned: msg`Change returned with remarks`,
  start: msg`Work began`,
  suspend: msg`Work suspended`,
  resume: msg`Work resumed`,
  complete: msg`Completed`,
  cancel: msg`Cancelled`,
  withdraw: msg`Withdrawn`,
  expire: msg`Expired before work began`,
  followUp: msg`What lasts was said`,
};

export const consentWords: Record<ConsentStage, MessageDescriptor> = {
  ASKED: msg`Asked, no answer yet`,
  CONSENTED: msg`Consents`,
  REFUSED: msg`Does not consent`,
  WITHDRAWN: msg`Took its consent back`,
  NOTIFIED: msg`Told: no activity in the country`,
};

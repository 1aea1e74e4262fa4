/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The settings of an account. */
export type AccountInput = {
  /** How often notices are mailed. */
  digest: UserDigest;
  /** Language of mail and notices. */
  language: Language;
  /** Name, as the person writes it. */
  name: string;
};

/** What an API key may do, at most what its owner may. */
export type ApiKeyScope =
  /** See what its owner sees; a key without it sees what the public sees. */
  | 'READ'
  /** Do to needs what its owner may. */
  | 'WRITE_NEEDS'
  /** Add national reports as its owner may. */
  | 'WRITE_REPORTS';

/** ApiKeyStage is enum for the field stage */
export type ApiKeyStage =
  /** Gives access, until it expires. */
  | 'ACTIVE'
  /** Taken back: gives no access any more. */
  | 'REVOKED';

/** Filter of Area rows: all conditions given must hold. */
export type AreaWhereInput = {
  /** All of these conditions must hold. */
  and?: Array<AreaWhereInput> | null | undefined;
  /** code is this value. */
  code?: string | null | undefined;
  /** code contains this text, whatever its case. */
  codeContainsFold?: string | null | undefined;
  /** code is this text, whatever its case. */
  codeEqualFold?: string | null | undefined;
  /** code begins with this text. */
  codeHasPrefix?: string | null | undefined;
  /** code is one of these values. */
  codeIn?: Array<string> | null | undefined;
  /** code is not this value. */
  codeNEQ?: string | null | undefined;
  /** code is none of these values. */
  codeNotIn?: Array<string> | null | undefined;
  /** createdAt is greater than this value. */
  createdAtGT?: string | null | undefined;
  /** createdAt is at least this value. */
  createdAtGTE?: string | null | undefined;
  /** createdAt is less than this value. */
  createdAtLT?: string | null | undefined;
  /** createdAt is at most this value. */
  createdAtLTE?: string | null | undefined;
  /** id is this value. */
  id?: string | number | null | undefined;
  /** id is one of these values. */
  idIn?: Array<string | number> | null | undefined;
  /** id is not this value. */
  idNEQ?: string | number | null | undefined;
  /** id is none of these values. */
  idNotIn?: Array<string | number> | null | undefined;
  /** The condition must not hold. */
  not?: AreaWhereInput | null | undefined;
  /** At least one of these conditions must hold. */
  or?: Array<AreaWhereInput> | null | undefined;
  /** updatedAt is greater than this value. */
  updatedAtGT?: string | null | undefined;
  /** updatedAt is at least this value. */
  updatedAtGTE?: string | null | undefined;
  /** updatedAt is less than this value. */
  updatedAtLT?: string | null | undefined;
  /** updatedAt is at most this value. */
  updatedAtLTE?: string | null | undefined;
  /** validFrom is this value. */
  validFrom?: string | null | undefined;
  /** validFrom is greater than this value. */
  validFromGT?: string | null | undefined;
  /** validFrom is at least this value. */
  validFromGTE?: string | null | undefined;
  /** validFrom is one of these values. */
  validFromIn?: Array<string> | null | undefined;
  /** Whether validFrom is null. */
  validFromIsNil?: boolean | null | undefined;
  /** validFrom is less than this value. */
  validFromLT?: string | null | undefined;
  /** validFrom is at most this value. */
  validFromLTE?: string | null | undefined;
  /** validFrom is not this value. */
  validFromNEQ?: string | null | undefined;
  /** validFrom is none of these values. */
  validFromNotIn?: Array<string> | null | undefined;
  /** Whether validFrom is not null. */
  validFromNotNil?: boolean | null | undefined;
  /** validTo is this value. */
  validTo?: string | null | undefined;
  /** validTo is greater than this value. */
  validToGT?: string | null | undefined;
  /** validTo is at least this value. */
  validToGTE?: string | null | undefined;
  /** validTo is one of these values. */
  validToIn?: Array<string> | null | undefined;
  /** Whether validTo is null. */
  validToIsNil?: boolean | null | undefined;
  /** validTo is less than this value. */
  validToLT?: string | null | undefined;
  /** validTo is at most this value. */
  validToLTE?: string | null | undefined;
  /** validTo is not this value. */
  validToNEQ?: string | null | undefined;
  /** validTo is none of these values. */
  validToNotIn?: Array<string> | null | undefined;
  /** Whether validTo is not null. */
  validToNotNil?: boolean | null | undefined;
};

/** Who may see something. */
export type Audience =
  /** The donors that the State names. */
  | 'NAMED'
  /** Everybody. */
  | 'PUBLIC'
  /** The secretariat, which introduces a donor only after asking the State. */
  | 'SECRETARIAT'
  /** Those who act for States and donors. */
  | 'STATES';

/** Filter of AuditEntry rows: all conditions given must hold. */
export type AuditEntryWhereInput = {
  /** All of these conditions must hold. */
  and?: Array<AuditEntryWhereInput> | null | undefined;
  /** apiKeyID is this value. */
  apiKeyID?: string | null | undefined;
  /** apiKeyID contains this text, whatever its case. */
  apiKeyIDContainsFold?: string | null | undefined;
  /** apiKeyID is this text, whatever its case. */
  apiKeyIDEqualFold?: string | null | undefined;
  /** apiKeyID begins with this text. */
  apiKeyIDHasPrefix?: string | null | undefined;
  /** apiKeyID is one of these values. */
  apiKeyIDIn?: Array<string> | null | undefined;
  /** Whether apiKeyID is null. */
  apiKeyIDIsNil?: boolean | null | undefined;
  /** apiKeyID is not this value. */
  apiKeyIDNEQ?: string | null | undefined;
  /** apiKeyID is none of these values. */
  apiKeyIDNotIn?: Array<string> | null | undefined;
  /** Whether apiKeyID is not null. */
  apiKeyIDNotNil?: boolean | null | undefined;
  /** at is this value. */
  at?: string | null | undefined;
  /** at is greater than this value. */
  atGT?: string | null | undefined;
  /** at is at least this value. */
  atGTE?: string | null | undefined;
  /** at is one of these values. */
  atIn?: Array<string> | null | undefined;
  /** at is less than this value. */
  atLT?: string | null | undefined;
  /** at is at most this value. */
  atLTE?: string | null | undefined;
  /** at is not this value. */
  atNEQ?: string | null | undefined;
  /** at is none of these values. */
  atNotIn?: Array<string> | null | undefined;
  /** createdAt is greater than this value. */
  createdAtGT?: string | null | undefined;
  /** createdAt is at least this value. */
  createdAtGTE?: string | null | undefined;
  /** createdAt is less than this value. */
  createdAtLT?: string | null | undefined;
  /** createdAt is at most this value. */
  createdAtLTE?: string | null | undefined;
  /** id is this value. */
  id?: string | number | null | undefined;
  /** id is one of these values. */
  idIn?: Array<string | number> | null | undefined;
  /** id is not this value. */
  idNEQ?: string | number | null | undefined;
  /** id is none of these values. */
  idNotIn?: Array<string | number> | null | undefined;
  /** The condition must not hold. */
  not?: AuditEntryWhereInput | null | undefined;
  /** noun is this value. */
  noun?: string | null | undefined;
  /** noun contains this text, whatever its case. */
  nounContainsFold?: string | null | undefined;
  /** noun is this text, whatever its case. */
  nounEqualFold?: string | null | undefined;
  /** noun begins with this text. */
  nounHasPrefix?: string | null | undefined;
  /** noun is one of these values. */
  nounIn?: Array<string> | null | undefined;
  /** noun is not this value. */
  nounNEQ?: string | null | undefined;
  /** noun is none of these values. */
  nounNotIn?: Array<string> | null | undefined;
  /** At least one of these conditions must hold. */
  or?: Array<AuditEntryWhereInput> | null | undefined;
  /** organisationID is this value. */
  organisationID?: string | null | undefined;
  /** organisationID contains this text, whatever its case. */
  organisationIDContainsFold?: string | null | undefined;
  /** organisationID is this text, whatever its case. */
  organisationIDEqualFold?: string | null | undefined;
  /** organisationID begins with this text. */
  organisationIDHasPrefix?: string | null | undefined;
  /** organisationID is one of these values. */
  organisationIDIn?: Array<string> | null | undefined;
  /** Whether organisationID is null. */
  organisationIDIsNil?: boolean | null | undefined;
  /** organisationID is not this value. */
  organisationIDNEQ?: string | null | undefined;
  /** organisationID is none of these values. */
  organisationIDNotIn?: Array<string> | null | undefined;
  /** Whether organisationID is not null. */
  organisationIDNotNil?: boolean | null | undefined;
  /** requestID is this value. */
  requestID?: string | null | undefined;
  /** requestID contains this text, whatever its case. */
  requestIDContainsFold?: string | null | undefined;
  /** requestID is this text, whatever its case. */
  requestIDEqualFold?: string | null | undefined;
  /** requestID begins with this text. */
  requestIDHasPrefix?: string | null | undefined;
  /** requestID is one of these values. */
  requestIDIn?: Array<string> | null | undefined;
  /** requestID is not this value. */
  requestIDNEQ?: string | null | undefined;
  /** requestID is none of these values. */
  requestIDNotIn?: Array<string> | null | undefined;
  /** role is this value. */
  role?: string | null | undefined;
  /** role contains this text, whatever its case. */
  roleContainsFold?: string | null | undefined;
  /** role is this text, whatever its case. */
  roleEqualFold?: string | null | undefined;
  /** role begins with this text. */
  roleHasPrefix?: string | null | undefined;
  /** role is one of these values. */
  roleIn?: Array<string> | null | undefined;
  /** role is not this value. */
  roleNEQ?: string | null | undefined;
  /** role is none of these values. */
  roleNotIn?: Array<string> | null | undefined;
  /** rowID is this value. */
  rowID?: string | null | undefined;
  /** rowID contains this text, whatever its case. */
  rowIDContainsFold?: string | null | undefined;
  /** rowID is this text, whatever its case. */
  rowIDEqualFold?: string | null | undefined;
  /** rowID begins with this text. */
  rowIDHasPrefix?: string | null | undefined;
  /** rowID is one of these values. */
  rowIDIn?: Array<string> | null | undefined;
  /** rowID is not this value. */
  rowIDNEQ?: string | null | undefined;
  /** rowID is none of these values. */
  rowIDNotIn?: Array<string> | null | undefined;
  /** sequence is this value. */
  sequence?: number | null | undefined;
  /** sequence is greater than this value. */
  sequenceGT?: number | null | undefined;
  /** sequence is at least this value. */
  sequenceGTE?: number | null | undefined;
  /** sequence is one of these values. */
  sequenceIn?: Array<number> | null | undefined;
  /** sequence is less than this value. */
  sequenceLT?: number | null | undefined;
  /** sequence is at most this value. */
  sequenceLTE?: number | null | undefined;
  /** sequence is not this value. */
  sequenceNEQ?: number | null | undefined;
  /** sequence is none of these values. */
  sequenceNotIn?: Array<number> | null | undefined;
  /** stage is this value. */
  stage?: string | null | undefined;
  /** stage contains this text, whatever its case. */
  stageContainsFold?: string | null | undefined;
  /** stage is this text, whatever its case. */
  stageEqualFold?: string | null | undefined;
  /** stage begins with this text. */
  stageHasPrefix?: string | null | undefined;
  /** stage is one of these values. */
  stageIn?: Array<string> | null | undefined;
  /** stage is not this value. */
  stageNEQ?: string | null | undefined;
  /** stage is none of these values. */
  stageNotIn?: Array<string> | null | undefined;
  /** stateID is this value. */
  stateID?: string | null | undefined;
  /** stateID contains this text, whatever its case. */
  stateIDContainsFold?: string | null | undefined;
  /** stateID is this text, whatever its case. */
  stateIDEqualFold?: string | null | undefined;
  /** stateID begins with this text. */
  stateIDHasPrefix?: string | null | undefined;
  /** stateID is one of these values. */
  stateIDIn?: Array<string> | null | undefined;
  /** Whether stateID is null. */
  stateIDIsNil?: boolean | null | undefined;
  /** stateID is not this value. */
  stateIDNEQ?: string | null | undefined;
  /** stateID is none of these values. */
  stateIDNotIn?: Array<string> | null | undefined;
  /** Whether stateID is not null. */
  stateIDNotNil?: boolean | null | undefined;
  /** updatedAt is greater than this value. */
  updatedAtGT?: string | null | undefined;
  /** updatedAt is at least this value. */
  updatedAtGTE?: string | null | undefined;
  /** updatedAt is less than this value. */
  updatedAtLT?: string | null | undefined;
  /** updatedAt is at most this value. */
  updatedAtLTE?: string | null | undefined;
  /** userID is this value. */
  userID?: string | null | undefined;
  /** userID contains this text, whatever its case. */
  userIDContainsFold?: string | null | undefined;
  /** userID is this text, whatever its case. */
  userIDEqualFold?: string | null | undefined;
  /** userID begins with this text. */
  userIDHasPrefix?: string | null | undefined;
  /** userID is one of these values. */
  userIDIn?: Array<string> | null | undefined;
  /** Whether userID is null. */
  userIDIsNil?: boolean | null | undefined;
  /** userID is not this value. */
  userIDNEQ?: string | null | undefined;
  /** userID is none of these values. */
  userIDNotIn?: Array<string> | null | undefined;
  /** Whether userID is not null. */
  userIDNotNil?: boolean | null | undefined;
  /** verb is this value. */
  verb?: string | null | undefined;
  /** verb contains this text, whatever its case. */
  verbContainsFold?: string | null | undefined;
  /** verb is this text, whatever its case. */
  verbEqualFold?: string | null | undefined;
  /** verb begins with this text. */
  verbHasPrefix?: string | null | undefined;
  /** verb is one of these values. */
  verbIn?: Array<string> | null | undefined;
  /** verb is not this value. */
  verbNEQ?: string | null | undefined;
  /** verb is none of these values. */
  verbNotIn?: Array<string> | null | undefined;
};

/** What coverage includes. Conditions are joined by and; the values of a list by or. */
export type CoverageFilter = {
  /** Codes of areas. */
  areas?: Array<string> | null | undefined;
  /** Ids of donors: what they gave. Needs stay, whoever gives; money without a donor does not. */
  donors?: Array<string | number> | null | undefined;
  /** First calendar year. With a year given, amounts without a date are left out. */
  fromYear?: number | null | undefined;
  /** Groups of States: those in any of them. */
  groups?: Array<StateGroup> | null | undefined;
  /** True: only amounts that have a State, an area or a region. False: only those without. Null: both. */
  hasPlace?: boolean | null | undefined;
  /** True: only amounts that have one of the fifteen themes. False: only those without. Null: both. */
  hasTheme?: boolean | null | undefined;
  /** Codes of regions; their States, and amounts for the region as a whole, are included. */
  regions?: Array<string> | null | undefined;
  /** ISO 3166-1 alpha-3 codes of States. */
  states?: Array<string> | null | undefined;
  /** Which theme assignments count. */
  themeCertainty?: ThemeCertainty | null | undefined;
  /** Codes of themes. */
  themes?: Array<string> | null | undefined;
  /** Last calendar year. With a year given, amounts without a date are left out. */
  toYear?: number | null | undefined;
};

/** An API key to be made. */
export type CreateApiKeyInput = {
  /** In how many days it ceases to be good: 1 to 365. */
  days: number;
  /** What it is for. */
  name: string;
  /** What it may do: some of viewer.scopes. */
  scopes: Array<ApiKeyScope>;
};

/** Filter of Document rows: all conditions given must hold. */
export type DocumentWhereInput = {
  /** All of these conditions must hold. */
  and?: Array<DocumentWhereInput> | null | undefined;
  /** createdAt is greater than this value. */
  createdAtGT?: string | null | undefined;
  /** createdAt is at least this value. */
  createdAtGTE?: string | null | undefined;
  /** createdAt is less than this value. */
  createdAtLT?: string | null | undefined;
  /** createdAt is at most this value. */
  createdAtLTE?: string | null | undefined;
  /** Whether there is a visible row of need. */
  hasNeed?: boolean | null | undefined;
  /** At least one visible row of need meets these conditions. */
  hasNeedWith?: Array<NeedWhereInput> | null | undefined;
  /** id is this value. */
  id?: string | number | null | undefined;
  /** id is one of these values. */
  idIn?: Array<string | number> | null | undefined;
  /** id is not this value. */
  idNEQ?: string | number | null | undefined;
  /** id is none of these values. */
  idNotIn?: Array<string | number> | null | undefined;
  /** mediaType is this value. */
  mediaType?: string | null | undefined;
  /** mediaType contains this text, whatever its case. */
  mediaTypeContainsFold?: string | null | undefined;
  /** mediaType is this text, whatever its case. */
  mediaTypeEqualFold?: string | null | undefined;
  /** mediaType begins with this text. */
  mediaTypeHasPrefix?: string | null | undefined;
  /** mediaType is one of these values. */
  mediaTypeIn?: Array<string> | null | undefined;
  /** mediaType is not this value. */
  mediaTypeNEQ?: string | null | undefined;
  /** mediaType is none of these values. */
  mediaTypeNotIn?: Array<string> | null | undefined;
  /** name is this value. */
  name?: string | null | undefined;
  /** name contains this text, whatever its case. */
  nameContainsFold?: string | null | undefined;
  /** name is this text, whatever its case. */
  nameEqualFold?: string | null | undefined;
  /** name begins with this text. */
  nameHasPrefix?: string | null | undefined;
  /** name is one of these values. */
  nameIn?: Array<string> | null | undefined;
  /** name is not this value. */
  nameNEQ?: string | null | undefined;
  /** name is none of these values. */
  nameNotIn?: Array<string> | null | undefined;
  /** needID is this value. */
  needID?: string | number | null | undefined;
  /** needID is one of these values. */
  needIDIn?: Array<string | number> | null | undefined;
  /** needID is not this value. */
  needIDNEQ?: string | number | null | undefined;
  /** needID is none of these values. */
  needIDNotIn?: Array<string | number> | null | undefined;
  /** The condition must not hold. */
  not?: DocumentWhereInput | null | undefined;
  /** At least one of these conditions must hold. */
  or?: Array<DocumentWhereInput> | null | undefined;
  /** sha256 is this value. */
  sha256?: string | null | undefined;
  /** sha256 contains this text, whatever its case. */
  sha256ContainsFold?: string | null | undefined;
  /** sha256 is this text, whatever its case. */
  sha256EqualFold?: string | null | undefined;
  /** sha256 begins with this text. */
  sha256HasPrefix?: string | null | undefined;
  /** sha256 is one of these values. */
  sha256In?: Array<string> | null | undefined;
  /** sha256 is not this value. */
  sha256NEQ?: string | null | undefined;
  /** sha256 is none of these values. */
  sha256NotIn?: Array<string> | null | undefined;
  /** size is this value. */
  size?: number | null | undefined;
  /** size is greater than this value. */
  sizeGT?: number | null | undefined;
  /** size is at least this value. */
  sizeGTE?: number | null | undefined;
  /** size is one of these values. */
  sizeIn?: Array<number> | null | undefined;
  /** size is less than this value. */
  sizeLT?: number | null | undefined;
  /** size is at most this value. */
  sizeLTE?: number | null | undefined;
  /** size is not this value. */
  sizeNEQ?: number | null | undefined;
  /** size is none of these values. */
  sizeNotIn?: Array<number> | null | undefined;
  /** updatedAt is greater than this value. */
  updatedAtGT?: string | null | undefined;
  /** updatedAt is at least this value. */
  updatedAtGTE?: string | null | undefined;
  /** updatedAt is less than this value. */
  updatedAtLT?: string | null | undefined;
  /** updatedAt is at most this value. */
  updatedAtLTE?: string | null | undefined;
};

/** Filter of Donor rows: all conditions given must hold. */
export type DonorWhereInput = {
  /** All of these conditions must hold. */
  and?: Array<DonorWhereInput> | null | undefined;
  /** createdAt is greater than this value. */
  createdAtGT?: string | null | undefined;
  /** createdAt is at least this value. */
  createdAtGTE?: string | null | undefined;
  /** createdAt is less than this value. */
  createdAtLT?: string | null | undefined;
  /** createdAt is at most this value. */
  createdAtLTE?: string | null | undefined;
  /** Whether there is a visible row of lines. */
  hasLines?: boolean | null | undefined;
  /** At least one visible row of lines meets these conditions. */
  hasLinesWith?: Array<LedgerLineWhereInput> | null | undefined;
  /** Whether there is a visible row of offers. */
  hasOffers?: boolean | null | undefined;
  /** At least one visible row of offers meets these conditions. */
  hasOffersWith?: Array<OfferWhereInput> | null | undefined;
  /** Whether there is a visible row of organisation. */
  hasOrganisation?: boolean | null | undefined;
  /** At least one visible row of organisation meets these conditions. */
  hasOrganisationWith?: Array<OrganisationWhereInput> | null | undefined;
  /** id is this value. */
  id?: string | number | null | undefined;
  /** id is one of these values. */
  idIn?: Array<string | number> | null | undefined;
  /** id is not this value. */
  idNEQ?: string | number | null | undefined;
  /** id is none of these values. */
  idNotIn?: Array<string | number> | null | undefined;
  /** name is this value. */
  name?: string | null | undefined;
  /** name contains this text, whatever its case. */
  nameContainsFold?: string | null | undefined;
  /** name is this text, whatever its case. */
  nameEqualFold?: string | null | undefined;
  /** name begins with this text. */
  nameHasPrefix?: string | null | undefined;
  /** name is one of these values. */
  nameIn?: Array<string> | null | undefined;
  /** name is not this value. */
  nameNEQ?: string | null | undefined;
  /** name is none of these values. */
  nameNotIn?: Array<string> | null | undefined;
  /** The condition must not hold. */
  not?: DonorWhereInput | null | undefined;
  /** At least one of these conditions must hold. */
  or?: Array<DonorWhereInput> | null | undefined;
  /** organisationID is this value. */
  organisationID?: string | number | null | undefined;
  /** organisationID is one of these values. */
  organisationIDIn?: Array<string | number> | null | undefined;
  /** organisationID is not this value. */
  organisationIDNEQ?: string | number | null | undefined;
  /** organisationID is none of these values. */
  organisationIDNotIn?: Array<string | number> | null | undefined;
  /** updatedAt is greater than this value. */
  updatedAtGT?: string | null | undefined;
  /** updatedAt is at least this value. */
  updatedAtGTE?: string | null | undefined;
  /** updatedAt is less than this value. */
  updatedAtLT?: string | null | undefined;
  /** updatedAt is at most this value. */
  updatedAtLTE?: string | null | undefined;
};

/** What a theme is assigned by. */
export type EvidenceKind =
  /** The owner of the record said so. */
  | 'DECLARED'
  /** Words of the record, found by the multilingual lexicon of the Programme of Action. */
  | 'LEXICON'
  /** The purpose code that the publisher gave. */
  | 'PURPOSE_CODE';

/** How far a project is funded, derived from the ledger and never stored. */
export type FundingStatus =
  /** What is committed or paid covers the budget. */
  | 'FUNDED'
  /** Something is committed or paid, less than the budget. */
  | 'PARTLY_FUNDED'
  /** Nothing is committed or paid. */
  | 'UNFUNDED'
  /** Something is committed or paid; the budget is not published, or not known in United States dollars. */
  | 'UNKNOWN';

/** What can be said about need in a cell. Absence of data is not absence of help. */
export type GapStatus =
  /** Every costed need is fully secured. */
  | 'COVERED'
  /** At least one need is not fully secured. */
  | 'GAP'
  /** No State has declared a public need here: never to be shown as covered. */
  | 'NO_NEED_DECLARED'
  /** Needs are declared, without an estimate of their cost in United States dollars. */
  | 'UNCOSTED';

/** ImportRunStage is enum for the field stage */
export type ImportRunStage =
  /** Ended before its time; what was read before stays. */
  | 'FAILED'
  /** Ended; every activity is accounted for. */
  | 'FINISHED'
  /** Under way. */
  | 'RUNNING'
  /** Undone by a person. */
  | 'UNDONE';

/** Filter of ImportRun rows: all conditions given must hold. */
export type ImportRunWhereInput = {
  /** All of these conditions must hold. */
  and?: Array<ImportRunWhereInput> | null | undefined;
  /** createdAt is greater than this value. */
  createdAtGT?: string | null | undefined;
  /** createdAt is at least this value. */
  createdAtGTE?: string | null | undefined;
  /** createdAt is less than this value. */
  createdAtLT?: string | null | undefined;
  /** createdAt is at most this value. */
  createdAtLTE?: string | null | undefined;
  /** finishedAt is this value. */
  finishedAt?: string | null | undefined;
  /** finishedAt is greater than this value. */
  finishedAtGT?: string | null | undefined;
  /** finishedAt is at least this value. */
  finishedAtGTE?: string | null | undefined;
  /** finishedAt is one of these values. */
  finishedAtIn?: Array<string> | null | undefined;
  /** Whether finishedAt is null. */
  finishedAtIsNil?: boolean | null | undefined;
  /** finishedAt is less than this value. */
  finishedAtLT?: string | null | undefined;
  /** finishedAt is at most this value. */
  finishedAtLTE?: string | null | undefined;
  /** finishedAt is not this value. */
  finishedAtNEQ?: string | null | undefined;
  /** finishedAt is none of these values. */
  finishedAtNotIn?: Array<string> | null | undefined;
  /** Whether finishedAt is not null. */
  finishedAtNotNil?: boolean | null | undefined;
  /** format is this value. */
  format?: string | null | undefined;
  /** format contains this text, whatever its case. */
  formatContainsFold?: string | null | undefined;
  /** format is this text, whatever its case. */
  formatEqualFold?: string | null | undefined;
  /** format begins with this text. */
  formatHasPrefix?: string | null | undefined;
  /** format is one of these values. */
  formatIn?: Array<string> | null | undefined;
  /** format is not this value. */
  formatNEQ?: string | null | undefined;
  /** format is none of these values. */
  formatNotIn?: Array<string> | null | undefined;
  /** found is this value. */
  found?: number | null | undefined;
  /** found is greater than this value. */
  foundGT?: number | null | undefined;
  /** found is at least this value. */
  foundGTE?: number | null | undefined;
  /** found is one of these values. */
  foundIn?: Array<number> | null | undefined;
  /** found is less than this value. */
  foundLT?: number | null | undefined;
  /** found is at most this value. */
  foundLTE?: number | null | undefined;
  /** found is not this value. */
  foundNEQ?: number | null | undefined;
  /** found is none of these values. */
  foundNotIn?: Array<number> | null | undefined;
  /** Whether there is a visible row of sourceRecords. */
  hasSourceRecords?: boolean | null | undefined;
  /** At least one visible row of sourceRecords meets these conditions. */
  hasSourceRecordsWith?: Array<SourceRecordWhereInput> | null | undefined;
  /** id is this value. */
  id?: string | number | null | undefined;
  /** id is one of these values. */
  idIn?: Array<string | number> | null | undefined;
  /** id is not this value. */
  idNEQ?: string | number | null | undefined;
  /** id is none of these values. */
  idNotIn?: Array<string | number> | null | undefined;
  /** imported is this value. */
  imported?: number | null | undefined;
  /** imported is greater than this value. */
  importedGT?: number | null | undefined;
  /** imported is at least this value. */
  importedGTE?: number | null | undefined;
  /** imported is one of these values. */
  importedIn?: Array<number> | null | undefined;
  /** imported is less than this value. */
  importedLT?: number | null | undefined;
  /** imported is at most this value. */
  importedLTE?: number | null | undefined;
  /** imported is not this value. */
  importedNEQ?: number | null | undefined;
  /** imported is none of these values. */
  importedNotIn?: Array<number> | null | undefined;
  /** name is this value. */
  name?: string | null | undefined;
  /** name contains this text, whatever its case. */
  nameContainsFold?: string | null | undefined;
  /** name is this text, whatever its case. */
  nameEqualFold?: string | null | undefined;
  /** name begins with this text. */
  nameHasPrefix?: string | null | undefined;
  /** name is one of these values. */
  nameIn?: Array<string> | null | undefined;
  /** name is not this value. */
  nameNEQ?: string | null | undefined;
  /** name is none of these values. */
  nameNotIn?: Array<string> | null | undefined;
  /** The condition must not hold. */
  not?: ImportRunWhereInput | null | undefined;
  /** At least one of these conditions must hold. */
  or?: Array<ImportRunWhereInput> | null | undefined;
  /** refused is this value. */
  refused?: number | null | undefined;
  /** refused is greater than this value. */
  refusedGT?: number | null | undefined;
  /** refused is at least this value. */
  refusedGTE?: number | null | undefined;
  /** refused is one of these values. */
  refusedIn?: Array<number> | null | undefined;
  /** refused is less than this value. */
  refusedLT?: number | null | undefined;
  /** refused is at most this value. */
  refusedLTE?: number | null | undefined;
  /** refused is not this value. */
  refusedNEQ?: number | null | undefined;
  /** refused is none of these values. */
  refusedNotIn?: Array<number> | null | undefined;
  /** skipped is this value. */
  skipped?: number | null | undefined;
  /** skipped is greater than this value. */
  skippedGT?: number | null | undefined;
  /** skipped is at least this value. */
  skippedGTE?: number | null | undefined;
  /** skipped is one of these values. */
  skippedIn?: Array<number> | null | undefined;
  /** skipped is less than this value. */
  skippedLT?: number | null | undefined;
  /** skipped is at most this value. */
  skippedLTE?: number | null | undefined;
  /** skipped is not this value. */
  skippedNEQ?: number | null | undefined;
  /** skipped is none of these values. */
  skippedNotIn?: Array<number> | null | undefined;
  /** stage is this value. */
  stage?: ImportRunStage | null | undefined;
  /** stage is one of these values. */
  stageIn?: Array<ImportRunStage> | null | undefined;
  /** stage is not this value. */
  stageNEQ?: ImportRunStage | null | undefined;
  /** stage is none of these values. */
  stageNotIn?: Array<ImportRunStage> | null | undefined;
  /** unchanged is this value. */
  unchanged?: number | null | undefined;
  /** unchanged is greater than this value. */
  unchangedGT?: number | null | undefined;
  /** unchanged is at least this value. */
  unchangedGTE?: number | null | undefined;
  /** unchanged is one of these values. */
  unchangedIn?: Array<number> | null | undefined;
  /** unchanged is less than this value. */
  unchangedLT?: number | null | undefined;
  /** unchanged is at most this value. */
  unchangedLTE?: number | null | undefined;
  /** unchanged is not this value. */
  unchangedNEQ?: number | null | undefined;
  /** unchanged is none of these values. */
  unchangedNotIn?: Array<number> | null | undefined;
  /** undoneAt is this value. */
  undoneAt?: string | null | undefined;
  /** undoneAt is greater than this value. */
  undoneAtGT?: string | null | undefined;
  /** undoneAt is at least this value. */
  undoneAtGTE?: string | null | undefined;
  /** undoneAt is one of these values. */
  undoneAtIn?: Array<string> | null | undefined;
  /** Whether undoneAt is null. */
  undoneAtIsNil?: boolean | null | undefined;
  /** undoneAt is less than this value. */
  undoneAtLT?: string | null | undefined;
  /** undoneAt is at most this value. */
  undoneAtLTE?: string | null | undefined;
  /** undoneAt is not this value. */
  undoneAtNEQ?: string | null | undefined;
  /** undoneAt is none of these values. */
  undoneAtNotIn?: Array<string> | null | undefined;
  /** Whether undoneAt is not null. */
  undoneAtNotNil?: boolean | null | undefined;
  /** updated is this value. */
  updated?: number | null | undefined;
  /** updatedAt is greater than this value. */
  updatedAtGT?: string | null | undefined;
  /** updatedAt is at least this value. */
  updatedAtGTE?: string | null | undefined;
  /** updatedAt is less than this value. */
  updatedAtLT?: string | null | undefined;
  /** updatedAt is at most this value. */
  updatedAtLTE?: string | null | undefined;
  /** updated is greater than this value. */
  updatedGT?: number | null | undefined;
  /** updated is at least this value. */
  updatedGTE?: number | null | undefined;
  /** updated is one of these values. */
  updatedIn?: Array<number> | null | undefined;
  /** updated is less than this value. */
  updatedLT?: number | null | undefined;
  /** updated is at most this value. */
  updatedLTE?: number | null | undefined;
  /** updated is not this value. */
  updatedNEQ?: number | null | undefined;
  /** updated is none of these values. */
  updatedNotIn?: Array<number> | null | undefined;
};

/** InvitationStage is enum for the field stage */
export type InvitationStage =
  /** Was accepted. */
  | 'ACCEPTED'
  /** Taken back: gives no access any more. */
  | 'REVOKED'
  /** Waits for an answer, until it expires. */
  | 'SENT';

/** Filter of Invitation rows: all conditions given must hold. */
export type InvitationWhereInput = {
  /** acceptedAt is this value. */
  acceptedAt?: string | null | undefined;
  /** acceptedAt is greater than this value. */
  acceptedAtGT?: string | null | undefined;
  /** acceptedAt is at least this value. */
  acceptedAtGTE?: string | null | undefined;
  /** acceptedAt is one of these values. */
  acceptedAtIn?: Array<string> | null | undefined;
  /** Whether acceptedAt is null. */
  acceptedAtIsNil?: boolean | null | undefined;
  /** acceptedAt is less than this value. */
  acceptedAtLT?: string | null | undefined;
  /** acceptedAt is at most this value. */
  acceptedAtLTE?: string | null | undefined;
  /** acceptedAt is not this value. */
  acceptedAtNEQ?: string | null | undefined;
  /** acceptedAt is none of these values. */
  acceptedAtNotIn?: Array<string> | null | undefined;
  /** Whether acceptedAt is not null. */
  acceptedAtNotNil?: boolean | null | undefined;
  /** All of these conditions must hold. */
  and?: Array<InvitationWhereInput> | null | undefined;
  /** createdAt is greater than this value. */
  createdAtGT?: string | null | undefined;
  /** createdAt is at least this value. */
  createdAtGTE?: string | null | undefined;
  /** createdAt is less than this value. */
  createdAtLT?: string | null | undefined;
  /** createdAt is at most this value. */
  createdAtLTE?: string | null | undefined;
  /** email is this value. */
  email?: string | null | undefined;
  /** email contains this text, whatever its case. */
  emailContainsFold?: string | null | undefined;
  /** email is this text, whatever its case. */
  emailEqualFold?: string | null | undefined;
  /** email begins with this text. */
  emailHasPrefix?: string | null | undefined;
  /** email is one of these values. */
  emailIn?: Array<string> | null | undefined;
  /** email is not this value. */
  emailNEQ?: string | null | undefined;
  /** email is none of these values. */
  emailNotIn?: Array<string> | null | undefined;
  /** expiresAt is this value. */
  expiresAt?: string | null | undefined;
  /** expiresAt is greater than this value. */
  expiresAtGT?: string | null | undefined;
  /** expiresAt is at least this value. */
  expiresAtGTE?: string | null | undefined;
  /** expiresAt is one of these values. */
  expiresAtIn?: Array<string> | null | undefined;
  /** expiresAt is less than this value. */
  expiresAtLT?: string | null | undefined;
  /** expiresAt is at most this value. */
  expiresAtLTE?: string | null | undefined;
  /** expiresAt is not this value. */
  expiresAtNEQ?: string | null | undefined;
  /** expiresAt is none of these values. */
  expiresAtNotIn?: Array<string> | null | undefined;
  /** Whether there is a visible row of organisation. */
  hasOrganisation?: boolean | null | undefined;
  /** At least one visible row of organisation meets these conditions. */
  hasOrganisationWith?: Array<OrganisationWhereInput> | null | undefined;
  /** Whether there is a visible row of state. */
  hasState?: boolean | null | undefined;
  /** At least one visible row of state meets these conditions. */
  hasStateWith?: Array<StateWhereInput> | null | undefined;
  /** id is this value. */
  id?: string | number | null | undefined;
  /** id is one of these values. */
  idIn?: Array<string | number> | null | undefined;
  /** id is not this value. */
  idNEQ?: string | number | null | undefined;
  /** id is none of these values. */
  idNotIn?: Array<string | number> | null | undefined;
  /** name is this value. */
  name?: string | null | undefined;
  /** name contains this text, whatever its case. */
  nameContainsFold?: string | null | undefined;
  /** name is this text, whatever its case. */
  nameEqualFold?: string | null | undefined;
  /** name begins with this text. */
  nameHasPrefix?: string | null | undefined;
  /** name is one of these values. */
  nameIn?: Array<string> | null | undefined;
  /** name is not this value. */
  nameNEQ?: string | null | undefined;
  /** name is none of these values. */
  nameNotIn?: Array<string> | null | undefined;
  /** The condition must not hold. */
  not?: InvitationWhereInput | null | undefined;
  /** note is this value. */
  note?: string | null | undefined;
  /** note contains this text, whatever its case. */
  noteContainsFold?: string | null | undefined;
  /** note is this text, whatever its case. */
  noteEqualFold?: string | null | undefined;
  /** note begins with this text. */
  noteHasPrefix?: string | null | undefined;
  /** note is one of these values. */
  noteIn?: Array<string> | null | undefined;
  /** note is not this value. */
  noteNEQ?: string | null | undefined;
  /** note is none of these values. */
  noteNotIn?: Array<string> | null | undefined;
  /** At least one of these conditions must hold. */
  or?: Array<InvitationWhereInput> | null | undefined;
  /** organisationID is this value. */
  organisationID?: string | number | null | undefined;
  /** organisationID is one of these values. */
  organisationIDIn?: Array<string | number> | null | undefined;
  /** Whether organisationID is null. */
  organisationIDIsNil?: boolean | null | undefined;
  /** organisationID is not this value. */
  organisationIDNEQ?: string | number | null | undefined;
  /** organisationID is none of these values. */
  organisationIDNotIn?: Array<string | number> | null | undefined;
  /** Whether organisationID is not null. */
  organisationIDNotNil?: boolean | null | undefined;
  /** replacesFocalPoint is this value. */
  replacesFocalPoint?: boolean | null | undefined;
  /** replacesFocalPoint is not this value. */
  replacesFocalPointNEQ?: boolean | null | undefined;
  /** stage is this value. */
  stage?: InvitationStage | null | undefined;
  /** stage is one of these values. */
  stageIn?: Array<InvitationStage> | null | undefined;
  /** stage is not this value. */
  stageNEQ?: InvitationStage | null | undefined;
  /** stage is none of these values. */
  stageNotIn?: Array<InvitationStage> | null | undefined;
  /** stateID is this value. */
  stateID?: string | number | null | undefined;
  /** stateID is one of these values. */
  stateIDIn?: Array<string | number> | null | undefined;
  /** Whether stateID is null. */
  stateIDIsNil?: boolean | null | undefined;
  /** stateID is not this value. */
  stateIDNEQ?: string | number | null | undefined;
  /** stateID is none of these values. */
  stateIDNotIn?: Array<string | number> | null | undefined;
  /** Whether stateID is not null. */
  stateIDNotNil?: boolean | null | undefined;
  /** updatedAt is greater than this value. */
  updatedAtGT?: string | null | undefined;
  /** updatedAt is at least this value. */
  updatedAtGTE?: string | null | undefined;
  /** updatedAt is less than this value. */
  updatedAtLT?: string | null | undefined;
  /** updatedAt is at most this value. */
  updatedAtLTE?: string | null | undefined;
};

/** What is said of a person who is asked to join. */
export type InviteMemberInput = {
  /** Address that the letter goes to; only who proves to hold it can accept. */
  email: string;
  /** Language of the letter. */
  language: Language;
  /** Name of the person, for the letter. */
  name: string;
  /** The note verbale or other paper that the invitation rests on; demanded for a national point of contact and a permanent mission. */
  note?: string | null | undefined;
  /** The organisation to act for; for roles that act for one. By default the viewer's own. */
  organisationID?: string | number | null | undefined;
  /** The role that is offered. */
  role: Role;
  /** The State to act for; for roles that act for one. By default the viewer's own. */
  stateID?: string | number | null | undefined;
};

/** The six official languages of the United Nations. */
export type Language =
  /** Arabic. */
  | 'ar'
  /** English. */
  | 'en'
  /** Spanish. */
  | 'es'
  /** French. */
  | 'fr'
  /** Russian. */
  | 'ru'
  /** Chinese. */
  | 'zh';

/** LedgerLineCertainty is enum for the field certainty */
export type LedgerLineCertainty =
  /** Confirmed by a person. */
  | 'CONFIRMED'
  /** Suggested by rule; not yet confirmed by a person. */
  | 'SUGGESTED';

/** LedgerLineMeasure is enum for the field measure */
export type LedgerLineMeasure =
  /** Firm obligation to fund, in the year of signature. */
  | 'COMMITTED'
  /** Money paid, in the year of payment. */
  | 'DISBURSED'
  /** A need that expired without having been met; counted, not summed. */
  | 'EXPIRED_UNMET'
  /** Estimated cost of a public need that is open or partly met. */
  | 'NEEDED'
  /** Budget of a published project that is not yet under way. */
  | 'PROPOSED'
  /** The part of a need's cost that linked projects have secured. */
  | 'SECURED'
  /** A need without an estimate of its cost; counted, not summed. */
  | 'UNCOSTED';

/** Filter of LedgerLine rows: all conditions given must hold. */
export type LedgerLineWhereInput = {
  /** amount is this value. */
  amount?: string | null | undefined;
  /** amount is greater than this value. */
  amountGT?: string | null | undefined;
  /** amount is at least this value. */
  amountGTE?: string | null | undefined;
  /** amount is one of these values. */
  amountIn?: Array<string> | null | undefined;
  /** amount is less than this value. */
  amountLT?: string | null | undefined;
  /** amount is at most this value. */
  amountLTE?: string | null | undefined;
  /** amount is not this value. */
  amountNEQ?: string | null | undefined;
  /** amount is none of these values. */
  amountNotIn?: Array<string> | null | undefined;
  /** All of these conditions must hold. */
  and?: Array<LedgerLineWhereInput> | null | undefined;
  /** areaID is this value. */
  areaID?: string | number | null | undefined;
  /** areaID is one of these values. */
  areaIDIn?: Array<string | number> | null | undefined;
  /** Whether areaID is null. */
  areaIDIsNil?: boolean | null | undefined;
  /** areaID is not this value. */
  areaIDNEQ?: string | number | null | undefined;
  /** areaID is none of these values. */
  areaIDNotIn?: Array<string | number> | null | undefined;
  /** Whether areaID is not null. */
  areaIDNotNil?: boolean | null | undefined;
  /** certainty is this value. */
  certainty?: LedgerLineCertainty | null | undefined;
  /** certainty is one of these values. */
  certaintyIn?: Array<LedgerLineCertainty> | null | undefined;
  /** Whether certainty is null. */
  certaintyIsNil?: boolean | null | undefined;
  /** certainty is not this value. */
  certaintyNEQ?: LedgerLineCertainty | null | undefined;
  /** certainty is none of these values. */
  certaintyNotIn?: Array<LedgerLineCertainty> | null | undefined;
  /** Whether certainty is not null. */
  certaintyNotNil?: boolean | null | undefined;
  /** createdAt is greater than this value. */
  createdAtGT?: string | null | undefined;
  /** createdAt is at least this value. */
  createdAtGTE?: string | null | undefined;
  /** createdAt is less than this value. */
  createdAtLT?: string | null | undefined;
  /** createdAt is at most this value. */
  createdAtLTE?: string | null | undefined;
  /** currency is this value. */
  currency?: string | null | undefined;
  /** currency contains this text, whatever its case. */
  currencyContainsFold?: string | null | undefined;
  /** currency is this text, whatever its case. */
  currencyEqualFold?: string | null | undefined;
  /** currency begins with this text. */
  currencyHasPrefix?: string | null | undefined;
  /** currency is one of these values. */
  currencyIn?: Array<string> | null | undefined;
  /** Whether currency is null. */
  currencyIsNil?: boolean | null | undefined;
  /** currency is not this value. */
  currencyNEQ?: string | null | undefined;
  /** currency is none of these values. */
  currencyNotIn?: Array<string> | null | undefined;
  /** Whether currency is not null. */
  currencyNotNil?: boolean | null | undefined;
  /** donorID is this value. */
  donorID?: string | number | null | undefined;
  /** donorID is one of these values. */
  donorIDIn?: Array<string | number> | null | undefined;
  /** Whether donorID is null. */
  donorIDIsNil?: boolean | null | undefined;
  /** donorID is not this value. */
  donorIDNEQ?: string | number | null | undefined;
  /** donorID is none of these values. */
  donorIDNotIn?: Array<string | number> | null | undefined;
  /** Whether donorID is not null. */
  donorIDNotNil?: boolean | null | undefined;
  /** Whether there is a visible row of area. */
  hasArea?: boolean | null | undefined;
  /** At least one visible row of area meets these conditions. */
  hasAreaWith?: Array<AreaWhereInput> | null | undefined;
  /** Whether there is a visible row of donor. */
  hasDonor?: boolean | null | undefined;
  /** At least one visible row of donor meets these conditions. */
  hasDonorWith?: Array<DonorWhereInput> | null | undefined;
  /** Whether there is a visible row of need. */
  hasNeed?: boolean | null | undefined;
  /** At least one visible row of need meets these conditions. */
  hasNeedWith?: Array<NeedWhereInput> | null | undefined;
  /** Whether there is a visible row of project. */
  hasProject?: boolean | null | undefined;
  /** At least one visible row of project meets these conditions. */
  hasProjectWith?: Array<ProjectWhereInput> | null | undefined;
  /** Whether there is a visible row of region. */
  hasRegion?: boolean | null | undefined;
  /** At least one visible row of region meets these conditions. */
  hasRegionWith?: Array<RegionWhereInput> | null | undefined;
  /** Whether there is a visible row of state. */
  hasState?: boolean | null | undefined;
  /** At least one visible row of state meets these conditions. */
  hasStateWith?: Array<StateWhereInput> | null | undefined;
  /** Whether there is a visible row of theme. */
  hasTheme?: boolean | null | undefined;
  /** At least one visible row of theme meets these conditions. */
  hasThemeWith?: Array<ThemeWhereInput> | null | undefined;
  /** Whether there is a visible row of transaction. */
  hasTransaction?: boolean | null | undefined;
  /** At least one visible row of transaction meets these conditions. */
  hasTransactionWith?: Array<TransactionWhereInput> | null | undefined;
  /** id is this value. */
  id?: string | number | null | undefined;
  /** id is one of these values. */
  idIn?: Array<string | number> | null | undefined;
  /** id is not this value. */
  idNEQ?: string | number | null | undefined;
  /** id is none of these values. */
  idNotIn?: Array<string | number> | null | undefined;
  /** isOtherAssistance is this value. */
  isOtherAssistance?: boolean | null | undefined;
  /** isOtherAssistance is not this value. */
  isOtherAssistanceNEQ?: boolean | null | undefined;
  /** measure is this value. */
  measure?: LedgerLineMeasure | null | undefined;
  /** measure is one of these values. */
  measureIn?: Array<LedgerLineMeasure> | null | undefined;
  /** measure is not this value. */
  measureNEQ?: LedgerLineMeasure | null | undefined;
  /** measure is none of these values. */
  measureNotIn?: Array<LedgerLineMeasure> | null | undefined;
  /** needID is this value. */
  needID?: string | number | null | undefined;
  /** needID is one of these values. */
  needIDIn?: Array<string | number> | null | undefined;
  /** Whether needID is null. */
  needIDIsNil?: boolean | null | undefined;
  /** needID is not this value. */
  needIDNEQ?: string | number | null | undefined;
  /** needID is none of these values. */
  needIDNotIn?: Array<string | number> | null | undefined;
  /** Whether needID is not null. */
  needIDNotNil?: boolean | null | undefined;
  /** The condition must not hold. */
  not?: LedgerLineWhereInput | null | undefined;
  /** At least one of these conditions must hold. */
  or?: Array<LedgerLineWhereInput> | null | undefined;
  /** projectID is this value. */
  projectID?: string | number | null | undefined;
  /** projectID is one of these values. */
  projectIDIn?: Array<string | number> | null | undefined;
  /** Whether projectID is null. */
  projectIDIsNil?: boolean | null | undefined;
  /** projectID is not this value. */
  projectIDNEQ?: string | number | null | undefined;
  /** projectID is none of these values. */
  projectIDNotIn?: Array<string | number> | null | undefined;
  /** Whether projectID is not null. */
  projectIDNotNil?: boolean | null | undefined;
  /** regionID is this value. */
  regionID?: string | number | null | undefined;
  /** regionID is one of these values. */
  regionIDIn?: Array<string | number> | null | undefined;
  /** Whether regionID is null. */
  regionIDIsNil?: boolean | null | undefined;
  /** regionID is not this value. */
  regionIDNEQ?: string | number | null | undefined;
  /** regionID is none of these values. */
  regionIDNotIn?: Array<string | number> | null | undefined;
  /** Whether regionID is not null. */
  regionIDNotNil?: boolean | null | undefined;
  /** stateID is this value. */
  stateID?: string | number | null | undefined;
  /** stateID is one of these values. */
  stateIDIn?: Array<string | number> | null | undefined;
  /** Whether stateID is null. */
  stateIDIsNil?: boolean | null | undefined;
  /** stateID is not this value. */
  stateIDNEQ?: string | number | null | undefined;
  /** stateID is none of these values. */
  stateIDNotIn?: Array<string | number> | null | undefined;
  /** Whether stateID is not null. */
  stateIDNotNil?: boolean | null | undefined;
  /** themeID is this value. */
  themeID?: string | number | null | undefined;
  /** themeID is one of these values. */
  themeIDIn?: Array<string | number> | null | undefined;
  /** Whether themeID is null. */
  themeIDIsNil?: boolean | null | undefined;
  /** themeID is not this value. */
  themeIDNEQ?: string | number | null | undefined;
  /** themeID is none of these values. */
  themeIDNotIn?: Array<string | number> | null | undefined;
  /** Whether themeID is not null. */
  themeIDNotNil?: boolean | null | undefined;
  /** transactionID is this value. */
  transactionID?: string | number | null | undefined;
  /** transactionID is one of these values. */
  transactionIDIn?: Array<string | number> | null | undefined;
  /** Whether transactionID is null. */
  transactionIDIsNil?: boolean | null | undefined;
  /** transactionID is not this value. */
  transactionIDNEQ?: string | number | null | undefined;
  /** transactionID is none of these values. */
  transactionIDNotIn?: Array<string | number> | null | undefined;
  /** Whether transactionID is not null. */
  transactionIDNotNil?: boolean | null | undefined;
  /** updatedAt is greater than this value. */
  updatedAtGT?: string | null | undefined;
  /** updatedAt is at least this value. */
  updatedAtGTE?: string | null | undefined;
  /** updatedAt is less than this value. */
  updatedAtLT?: string | null | undefined;
  /** updatedAt is at most this value. */
  updatedAtLTE?: string | null | undefined;
  /** usd is this value. */
  usd?: string | null | undefined;
  /** usd is greater than this value. */
  usdGT?: string | null | undefined;
  /** usd is at least this value. */
  usdGTE?: string | null | undefined;
  /** usd is one of these values. */
  usdIn?: Array<string> | null | undefined;
  /** Whether usd is null. */
  usdIsNil?: boolean | null | undefined;
  /** usd is less than this value. */
  usdLT?: string | null | undefined;
  /** usd is at most this value. */
  usdLTE?: string | null | undefined;
  /** usd is not this value. */
  usdNEQ?: string | null | undefined;
  /** usd is none of these values. */
  usdNotIn?: Array<string> | null | undefined;
  /** Whether usd is not null. */
  usdNotNil?: boolean | null | undefined;
  /** year is this value. */
  year?: number | null | undefined;
  /** year is greater than this value. */
  yearGT?: number | null | undefined;
  /** year is at least this value. */
  yearGTE?: number | null | undefined;
  /** year is one of these values. */
  yearIn?: Array<number> | null | undefined;
  /** Whether year is null. */
  yearIsNil?: boolean | null | undefined;
  /** year is less than this value. */
  yearLT?: number | null | undefined;
  /** year is at most this value. */
  yearLTE?: number | null | undefined;
  /** year is not this value. */
  yearNEQ?: number | null | undefined;
  /** year is none of these values. */
  yearNotIn?: Array<number> | null | undefined;
  /** Whether year is not null. */
  yearNotNil?: boolean | null | undefined;
};

/** MailStage is enum for the field stage */
export type MailStage =
  /** Was given up after several attempts. */
  | 'FAILED'
  /** Has left. */
  | 'SENT'
  /** Waits to be sent. */
  | 'WAITING';

/** MeetingFormat is enum for the field format */
export type MeetingFormat =
  /** In one place and by link. */
  | 'HYBRID'
  /** In one place. */
  | 'IN_PERSON'
  /** By link alone. */
  | 'ONLINE';

/** MeetingKind is enum for the field kind */
export type MeetingKind =
  /** Biennial meeting. */
  | 'BIENNIAL_MEETING'
  /** Conference. */
  | 'CONFERENCE'
  /** Expert meeting. */
  | 'EXPERT_MEETING'
  /** Intersessional meeting. */
  | 'INTERSESSIONAL_MEETING'
  /** Preparatory committee. */
  | 'PREPARATORY_COMMITTEE'
  /** Regional seminar. */
  | 'REGIONAL_SEMINAR'
  /** Review conference. */
  | 'REVIEW_CONFERENCE';

/** MeetingStage is enum for the field stage */
export type MeetingStage =
  /** Will not take place. */
  | 'CANCELLED'
  /** Closed. */
  | 'CLOSED'
  /** Under way. */
  | 'CONVENED'
  /** Planned. */
  | 'PLANNED'
  /** Put off to a day not yet known. */
  | 'POSTPONED';

/** Filter of Meeting rows: all conditions given must hold. */
export type MeetingWhereInput = {
  /** All of these conditions must hold. */
  and?: Array<MeetingWhereInput> | null | undefined;
  /** chair is this value. */
  chair?: string | null | undefined;
  /** chair contains this text, whatever its case. */
  chairContainsFold?: string | null | undefined;
  /** chair is this text, whatever its case. */
  chairEqualFold?: string | null | undefined;
  /** chair begins with this text. */
  chairHasPrefix?: string | null | undefined;
  /** chair is one of these values. */
  chairIn?: Array<string> | null | undefined;
  /** chair is not this value. */
  chairNEQ?: string | null | undefined;
  /** chair is none of these values. */
  chairNotIn?: Array<string> | null | undefined;
  /** city is this value. */
  city?: string | null | undefined;
  /** city contains this text, whatever its case. */
  cityContainsFold?: string | null | undefined;
  /** city is this text, whatever its case. */
  cityEqualFold?: string | null | undefined;
  /** city begins with this text. */
  cityHasPrefix?: string | null | undefined;
  /** city is one of these values. */
  cityIn?: Array<string> | null | undefined;
  /** city is not this value. */
  cityNEQ?: string | null | undefined;
  /** city is none of these values. */
  cityNotIn?: Array<string> | null | undefined;
  /** code is this value. */
  code?: string | null | undefined;
  /** code contains this text, whatever its case. */
  codeContainsFold?: string | null | undefined;
  /** code is this text, whatever its case. */
  codeEqualFold?: string | null | undefined;
  /** code begins with this text. */
  codeHasPrefix?: string | null | undefined;
  /** code is one of these values. */
  codeIn?: Array<string> | null | undefined;
  /** code is not this value. */
  codeNEQ?: string | null | undefined;
  /** code is none of these values. */
  codeNotIn?: Array<string> | null | undefined;
  /** createdAt is greater than this value. */
  createdAtGT?: string | null | undefined;
  /** createdAt is at least this value. */
  createdAtGTE?: string | null | undefined;
  /** createdAt is less than this value. */
  createdAtLT?: string | null | undefined;
  /** createdAt is at most this value. */
  createdAtLTE?: string | null | undefined;
  /** end is this value. */
  end?: string | null | undefined;
  /** end is greater than this value. */
  endGT?: string | null | undefined;
  /** end is at least this value. */
  endGTE?: string | null | undefined;
  /** end is one of these values. */
  endIn?: Array<string> | null | undefined;
  /** end is less than this value. */
  endLT?: string | null | undefined;
  /** end is at most this value. */
  endLTE?: string | null | undefined;
  /** end is not this value. */
  endNEQ?: string | null | undefined;
  /** end is none of these values. */
  endNotIn?: Array<string> | null | undefined;
  /** format is this value. */
  format?: MeetingFormat | null | undefined;
  /** format is one of these values. */
  formatIn?: Array<MeetingFormat> | null | undefined;
  /** format is not this value. */
  formatNEQ?: MeetingFormat | null | undefined;
  /** format is none of these values. */
  formatNotIn?: Array<MeetingFormat> | null | undefined;
  /** Whether there is a visible row of state. */
  hasState?: boolean | null | undefined;
  /** At least one visible row of state meets these conditions. */
  hasStateWith?: Array<StateWhereInput> | null | undefined;
  /** Whether there is a visible row of themes. */
  hasThemes?: boolean | null | undefined;
  /** At least one visible row of themes meets these conditions. */
  hasThemesWith?: Array<ThemeWhereInput> | null | undefined;
  /** id is this value. */
  id?: string | number | null | undefined;
  /** id is one of these values. */
  idIn?: Array<string | number> | null | undefined;
  /** id is not this value. */
  idNEQ?: string | number | null | undefined;
  /** id is none of these values. */
  idNotIn?: Array<string | number> | null | undefined;
  /** kind is this value. */
  kind?: MeetingKind | null | undefined;
  /** kind is one of these values. */
  kindIn?: Array<MeetingKind> | null | undefined;
  /** kind is not this value. */
  kindNEQ?: MeetingKind | null | undefined;
  /** kind is none of these values. */
  kindNotIn?: Array<MeetingKind> | null | undefined;
  /** The condition must not hold. */
  not?: MeetingWhereInput | null | undefined;
  /** number is this value. */
  number?: number | null | undefined;
  /** number is greater than this value. */
  numberGT?: number | null | undefined;
  /** number is at least this value. */
  numberGTE?: number | null | undefined;
  /** number is one of these values. */
  numberIn?: Array<number> | null | undefined;
  /** Whether number is null. */
  numberIsNil?: boolean | null | undefined;
  /** number is less than this value. */
  numberLT?: number | null | undefined;
  /** number is at most this value. */
  numberLTE?: number | null | undefined;
  /** number is not this value. */
  numberNEQ?: number | null | undefined;
  /** number is none of these values. */
  numberNotIn?: Array<number> | null | undefined;
  /** Whether number is not null. */
  numberNotNil?: boolean | null | undefined;
  /** At least one of these conditions must hold. */
  or?: Array<MeetingWhereInput> | null | undefined;
  /** sourceName is this value. */
  sourceName?: string | null | undefined;
  /** sourceName contains this text, whatever its case. */
  sourceNameContainsFold?: string | null | undefined;
  /** sourceName is this text, whatever its case. */
  sourceNameEqualFold?: string | null | undefined;
  /** sourceName begins with this text. */
  sourceNameHasPrefix?: string | null | undefined;
  /** sourceName is one of these values. */
  sourceNameIn?: Array<string> | null | undefined;
  /** sourceName is not this value. */
  sourceNameNEQ?: string | null | undefined;
  /** sourceName is none of these values. */
  sourceNameNotIn?: Array<string> | null | undefined;
  /** stage is this value. */
  stage?: MeetingStage | null | undefined;
  /** stage is one of these values. */
  stageIn?: Array<MeetingStage> | null | undefined;
  /** stage is not this value. */
  stageNEQ?: MeetingStage | null | undefined;
  /** stage is none of these values. */
  stageNotIn?: Array<MeetingStage> | null | undefined;
  /** start is this value. */
  start?: string | null | undefined;
  /** start is greater than this value. */
  startGT?: string | null | undefined;
  /** start is at least this value. */
  startGTE?: string | null | undefined;
  /** start is one of these values. */
  startIn?: Array<string> | null | undefined;
  /** start is less than this value. */
  startLT?: string | null | undefined;
  /** start is at most this value. */
  startLTE?: string | null | undefined;
  /** start is not this value. */
  startNEQ?: string | null | undefined;
  /** start is none of these values. */
  startNotIn?: Array<string> | null | undefined;
  /** stateID is this value. */
  stateID?: string | number | null | undefined;
  /** stateID is one of these values. */
  stateIDIn?: Array<string | number> | null | undefined;
  /** Whether stateID is null. */
  stateIDIsNil?: boolean | null | undefined;
  /** stateID is not this value. */
  stateIDNEQ?: string | number | null | undefined;
  /** stateID is none of these values. */
  stateIDNotIn?: Array<string | number> | null | undefined;
  /** Whether stateID is not null. */
  stateIDNotNil?: boolean | null | undefined;
  /** updatedAt is greater than this value. */
  updatedAtGT?: string | null | undefined;
  /** updatedAt is at least this value. */
  updatedAtGTE?: string | null | undefined;
  /** updatedAt is less than this value. */
  updatedAtLT?: string | null | undefined;
  /** updatedAt is at most this value. */
  updatedAtLTE?: string | null | undefined;
};

/** MembershipStage is enum for the field stage */
export type MembershipStage =
  /** Gives access. */
  | 'ACTIVE'
  /** Gives no access any more. */
  | 'ENDED';

/** Filter of Membership rows: all conditions given must hold. */
export type MembershipWhereInput = {
  /** All of these conditions must hold. */
  and?: Array<MembershipWhereInput> | null | undefined;
  /** createdAt is greater than this value. */
  createdAtGT?: string | null | undefined;
  /** createdAt is at least this value. */
  createdAtGTE?: string | null | undefined;
  /** createdAt is less than this value. */
  createdAtLT?: string | null | undefined;
  /** createdAt is at most this value. */
  createdAtLTE?: string | null | undefined;
  /** endedAt is this value. */
  endedAt?: string | null | undefined;
  /** endedAt is greater than this value. */
  endedAtGT?: string | null | undefined;
  /** endedAt is at least this value. */
  endedAtGTE?: string | null | undefined;
  /** endedAt is one of these values. */
  endedAtIn?: Array<string> | null | undefined;
  /** Whether endedAt is null. */
  endedAtIsNil?: boolean | null | undefined;
  /** endedAt is less than this value. */
  endedAtLT?: string | null | undefined;
  /** endedAt is at most this value. */
  endedAtLTE?: string | null | undefined;
  /** endedAt is not this value. */
  endedAtNEQ?: string | null | undefined;
  /** endedAt is none of these values. */
  endedAtNotIn?: Array<string> | null | undefined;
  /** Whether endedAt is not null. */
  endedAtNotNil?: boolean | null | undefined;
  /** Whether there is a visible row of organisation. */
  hasOrganisation?: boolean | null | undefined;
  /** At least one visible row of organisation meets these conditions. */
  hasOrganisationWith?: Array<OrganisationWhereInput> | null | undefined;
  /** Whether there is a visible row of state. */
  hasState?: boolean | null | undefined;
  /** At least one visible row of state meets these conditions. */
  hasStateWith?: Array<StateWhereInput> | null | undefined;
  /** Whether there is a visible row of user. */
  hasUser?: boolean | null | undefined;
  /** At least one visible row of user meets these conditions. */
  hasUserWith?: Array<UserWhereInput> | null | undefined;
  /** id is this value. */
  id?: string | number | null | undefined;
  /** id is one of these values. */
  idIn?: Array<string | number> | null | undefined;
  /** id is not this value. */
  idNEQ?: string | number | null | undefined;
  /** id is none of these values. */
  idNotIn?: Array<string | number> | null | undefined;
  /** The condition must not hold. */
  not?: MembershipWhereInput | null | undefined;
  /** note is this value. */
  note?: string | null | undefined;
  /** note contains this text, whatever its case. */
  noteContainsFold?: string | null | undefined;
  /** note is this text, whatever its case. */
  noteEqualFold?: string | null | undefined;
  /** note begins with this text. */
  noteHasPrefix?: string | null | undefined;
  /** note is one of these values. */
  noteIn?: Array<string> | null | undefined;
  /** note is not this value. */
  noteNEQ?: string | null | undefined;
  /** note is none of these values. */
  noteNotIn?: Array<string> | null | undefined;
  /** At least one of these conditions must hold. */
  or?: Array<MembershipWhereInput> | null | undefined;
  /** organisationID is this value. */
  organisationID?: string | number | null | undefined;
  /** organisationID is one of these values. */
  organisationIDIn?: Array<string | number> | null | undefined;
  /** Whether organisationID is null. */
  organisationIDIsNil?: boolean | null | undefined;
  /** organisationID is not this value. */
  organisationIDNEQ?: string | number | null | undefined;
  /** organisationID is none of these values. */
  organisationIDNotIn?: Array<string | number> | null | undefined;
  /** Whether organisationID is not null. */
  organisationIDNotNil?: boolean | null | undefined;
  /** stage is this value. */
  stage?: MembershipStage | null | undefined;
  /** stage is one of these values. */
  stageIn?: Array<MembershipStage> | null | undefined;
  /** stage is not this value. */
  stageNEQ?: MembershipStage | null | undefined;
  /** stage is none of these values. */
  stageNotIn?: Array<MembershipStage> | null | undefined;
  /** stateID is this value. */
  stateID?: string | number | null | undefined;
  /** stateID is one of these values. */
  stateIDIn?: Array<string | number> | null | undefined;
  /** Whether stateID is null. */
  stateIDIsNil?: boolean | null | undefined;
  /** stateID is not this value. */
  stateIDNEQ?: string | number | null | undefined;
  /** stateID is none of these values. */
  stateIDNotIn?: Array<string | number> | null | undefined;
  /** Whether stateID is not null. */
  stateIDNotNil?: boolean | null | undefined;
  /** updatedAt is greater than this value. */
  updatedAtGT?: string | null | undefined;
  /** updatedAt is at least this value. */
  updatedAtGTE?: string | null | undefined;
  /** updatedAt is less than this value. */
  updatedAtLT?: string | null | undefined;
  /** updatedAt is at most this value. */
  updatedAtLTE?: string | null | undefined;
  /** userID is this value. */
  userID?: string | number | null | undefined;
  /** userID is one of these values. */
  userIDIn?: Array<string | number> | null | undefined;
  /** userID is not this value. */
  userIDNEQ?: string | number | null | undefined;
  /** userID is none of these values. */
  userIDNotIn?: Array<string | number> | null | undefined;
};

/** A national report to be added. */
export type NationalReportInput = {
  /** Language it is written in. */
  language: Language;
  /** The State that reports; by default the viewer's own. */
  stateID?: string | number | null | undefined;
  /** Day on which it was submitted. */
  submittedOn?: string | null | undefined;
  /** Address at which it is published, beginning with https://. */
  url: string;
  /** Year it reports in. */
  year: number;
};

/** Filter of NationalReport rows: all conditions given must hold. */
export type NationalReportWhereInput = {
  /** All of these conditions must hold. */
  and?: Array<NationalReportWhereInput> | null | undefined;
  /** createdAt is greater than this value. */
  createdAtGT?: string | null | undefined;
  /** createdAt is at least this value. */
  createdAtGTE?: string | null | undefined;
  /** createdAt is less than this value. */
  createdAtLT?: string | null | undefined;
  /** createdAt is at most this value. */
  createdAtLTE?: string | null | undefined;
  /** Whether there is a visible row of needs. */
  hasNeeds?: boolean | null | undefined;
  /** At least one visible row of needs meets these conditions. */
  hasNeedsWith?: Array<NeedWhereInput> | null | undefined;
  /** Whether there is a visible row of state. */
  hasState?: boolean | null | undefined;
  /** At least one visible row of state meets these conditions. */
  hasStateWith?: Array<StateWhereInput> | null | undefined;
  /** id is this value. */
  id?: string | number | null | undefined;
  /** id is one of these values. */
  idIn?: Array<string | number> | null | undefined;
  /** id is not this value. */
  idNEQ?: string | number | null | undefined;
  /** id is none of these values. */
  idNotIn?: Array<string | number> | null | undefined;
  /** The condition must not hold. */
  not?: NationalReportWhereInput | null | undefined;
  /** At least one of these conditions must hold. */
  or?: Array<NationalReportWhereInput> | null | undefined;
  /** stateID is this value. */
  stateID?: string | number | null | undefined;
  /** stateID is one of these values. */
  stateIDIn?: Array<string | number> | null | undefined;
  /** stateID is not this value. */
  stateIDNEQ?: string | number | null | undefined;
  /** stateID is none of these values. */
  stateIDNotIn?: Array<string | number> | null | undefined;
  /** submittedOn is this value. */
  submittedOn?: string | null | undefined;
  /** submittedOn is greater than this value. */
  submittedOnGT?: string | null | undefined;
  /** submittedOn is at least this value. */
  submittedOnGTE?: string | null | undefined;
  /** submittedOn is one of these values. */
  submittedOnIn?: Array<string> | null | undefined;
  /** Whether submittedOn is null. */
  submittedOnIsNil?: boolean | null | undefined;
  /** submittedOn is less than this value. */
  submittedOnLT?: string | null | undefined;
  /** submittedOn is at most this value. */
  submittedOnLTE?: string | null | undefined;
  /** submittedOn is not this value. */
  submittedOnNEQ?: string | null | undefined;
  /** submittedOn is none of these values. */
  submittedOnNotIn?: Array<string> | null | undefined;
  /** Whether submittedOn is not null. */
  submittedOnNotNil?: boolean | null | undefined;
  /** updatedAt is greater than this value. */
  updatedAtGT?: string | null | undefined;
  /** updatedAt is at least this value. */
  updatedAtGTE?: string | null | undefined;
  /** updatedAt is less than this value. */
  updatedAtLT?: string | null | undefined;
  /** updatedAt is at most this value. */
  updatedAtLTE?: string | null | undefined;
  /** url is this value. */
  url?: string | null | undefined;
  /** url contains this text, whatever its case. */
  urlContainsFold?: string | null | undefined;
  /** url is this text, whatever its case. */
  urlEqualFold?: string | null | undefined;
  /** url begins with this text. */
  urlHasPrefix?: string | null | undefined;
  /** url is one of these values. */
  urlIn?: Array<string> | null | undefined;
  /** url is not this value. */
  urlNEQ?: string | null | undefined;
  /** url is none of these values. */
  urlNotIn?: Array<string> | null | undefined;
  /** year is this value. */
  year?: number | null | undefined;
  /** year is greater than this value. */
  yearGT?: number | null | undefined;
  /** year is at least this value. */
  yearGTE?: number | null | undefined;
  /** year is one of these values. */
  yearIn?: Array<number> | null | undefined;
  /** year is less than this value. */
  yearLT?: number | null | undefined;
  /** year is at most this value. */
  yearLTE?: number | null | undefined;
  /** year is not this value. */
  yearNEQ?: number | null | undefined;
  /** year is none of these values. */
  yearNotIn?: Array<number> | null | undefined;
};

/** Filter of NeedDonor rows: all conditions given must hold. */
export type NeedDonorWhereInput = {
  /** All of these conditions must hold. */
  and?: Array<NeedDonorWhereInput> | null | undefined;
  /** createdAt is greater than this value. */
  createdAtGT?: string | null | undefined;
  /** createdAt is at least this value. */
  createdAtGTE?: string | null | undefined;
  /** createdAt is less than this value. */
  createdAtLT?: string | null | undefined;
  /** createdAt is at most this value. */
  createdAtLTE?: string | null | undefined;
  /** donorID is this value. */
  donorID?: string | number | null | undefined;
  /** donorID is one of these values. */
  donorIDIn?: Array<string | number> | null | undefined;
  /** donorID is not this value. */
  donorIDNEQ?: string | number | null | undefined;
  /** donorID is none of these values. */
  donorIDNotIn?: Array<string | number> | null | undefined;
  /** Whether there is a visible row of donor. */
  hasDonor?: boolean | null | undefined;
  /** At least one visible row of donor meets these conditions. */
  hasDonorWith?: Array<DonorWhereInput> | null | undefined;
  /** Whether there is a visible row of need. */
  hasNeed?: boolean | null | undefined;
  /** At least one visible row of need meets these conditions. */
  hasNeedWith?: Array<NeedWhereInput> | null | undefined;
  /** id is this value. */
  id?: string | number | null | undefined;
  /** id is one of these values. */
  idIn?: Array<string | number> | null | undefined;
  /** id is not this value. */
  idNEQ?: string | number | null | undefined;
  /** id is none of these values. */
  idNotIn?: Array<string | number> | null | undefined;
  /** needID is this value. */
  needID?: string | number | null | undefined;
  /** needID is one of these values. */
  needIDIn?: Array<string | number> | null | undefined;
  /** needID is not this value. */
  needIDNEQ?: string | number | null | undefined;
  /** needID is none of these values. */
  needIDNotIn?: Array<string | number> | null | undefined;
  /** The condition must not hold. */
  not?: NeedDonorWhereInput | null | undefined;
  /** At least one of these conditions must hold. */
  or?: Array<NeedDonorWhereInput> | null | undefined;
  /** updatedAt is greater than this value. */
  updatedAtGT?: string | null | undefined;
  /** updatedAt is at least this value. */
  updatedAtGTE?: string | null | undefined;
  /** updatedAt is less than this value. */
  updatedAtLT?: string | null | undefined;
  /** updatedAt is at most this value. */
  updatedAtLTE?: string | null | undefined;
};

/** What a need says. Texts are in the language given; texts in other languages stay as they are. */
export type NeedInput = {
  /** The agency of the State that owns it, at most 200 characters. */
  agency?: string | null | undefined;
  /** Who may see it. If not given: of a new need everybody, of one that is there whoever could. */
  audience?: Audience | null | undefined;
  /** What is there today, at most 2,000 characters. */
  baseline?: string | null | undefined;
  /** Estimated cost, exact to the cent. */
  costAmount?: string | null | undefined;
  /** Currency of the cost, ISO 4217. */
  costCurrency?: string | null | undefined;
  /** Who may see site, quantity, baseline and documents while the need is open. If not given: of a new need the named donors, of one that is there whoever could. */
  detailsAudience?: Audience | null | undefined;
  /** Last day on which the help is needed. */
  endDate?: string | null | undefined;
  /** Who pays once the assistance ends, at most 1,000 characters. */
  financingAfter?: string | null | undefined;
  /** Language of the texts below. */
  language: Language;
  /** The form of the help. */
  modality?: NeedModality | null | undefined;
  /** The donors to whom the State shows it, for the audience NAMED. */
  namedDonors?: Array<string | number> | null | undefined;
  /** How urgent it is. */
  priority?: NeedPriority | null | undefined;
  /** How much of it, at most 1,000 characters. */
  quantity?: string | null | undefined;
  /** The national report that speaks of it. */
  reportID?: string | number | null | undefined;
  /** Where, at most 1,000 characters; may stay confidential, see detailsAudience. */
  site?: string | null | undefined;
  /** First day on which the help is needed. */
  startDate?: string | null | undefined;
  /** What exactly is needed, at most 5,000 characters. */
  summary?: string | null | undefined;
  /** The themes, with shares that sum to 100. */
  themes?: Array<ThemeShareInput> | null | undefined;
  /** Title, at most 200 characters. */
  title?: string | null | undefined;
  /** Who will maintain what is given, at most 1,000 characters. */
  upkeep?: string | null | undefined;
  /** The State's own split of the cost by year, if any; it must sum to the cost. */
  yearly?: Array<YearAmountInput> | null | undefined;
};

/** NeedModality is enum for the field modality */
export type NeedModality =
  /** Equipment. */
  | 'EQUIPMENT'
  /** Experts. */
  | 'EXPERTISE'
  /** Money. */
  | 'FUNDING'
  /** Training. */
  | 'TRAINING';

/** An order of Need rows. */
export type NeedOrder = {
  /** The ordering direction. */
  direction?: OrderDirection;
  /** The field by which to order Needs. */
  field: NeedOrderField;
};

/** Properties by which Need connections can be ordered. */
export type NeedOrderField =
  /** Cost usd. */
  | 'COST_USD'
  /** Created at. */
  | 'CREATED_AT'
  /** Opened at. */
  | 'OPENED_AT'
  /** Priority. */
  | 'PRIORITY'
  /** Stage. */
  | 'STAGE'
  /** Start date. */
  | 'START_DATE'
  /** Title. */
  | 'TITLE'
  /** Updated at. */
  | 'UPDATED_AT';

/** NeedOrigin is enum for the field origin */
export type NeedOrigin =
  /** Declared here by its owner. */
  | 'DECLARED'
  /** Read from published data; reported by its publisher, not confirmed by the State. */
  | 'IMPORTED'
  /** Noted from a public page, with the date on which it was checked. */
  | 'PUBLISHED_SOURCE';

/** NeedPriority is enum for the field priority */
export type NeedPriority =
  /** More urgent to the State than its other needs. */
  | 'HIGH'
  /** Less urgent to the State than its other needs. */
  | 'LOW'
  /** As urgent as most. */
  | 'MEDIUM';

/** Filter of NeedProject rows: all conditions given must hold. */
export type NeedProjectWhereInput = {
  /** All of these conditions must hold. */
  and?: Array<NeedProjectWhereInput> | null | undefined;
  /** createdAt is greater than this value. */
  createdAtGT?: string | null | undefined;
  /** createdAt is at least this value. */
  createdAtGTE?: string | null | undefined;
  /** createdAt is less than this value. */
  createdAtLT?: string | null | undefined;
  /** createdAt is at most this value. */
  createdAtLTE?: string | null | undefined;
  /** Whether there is a visible row of need. */
  hasNeed?: boolean | null | undefined;
  /** At least one visible row of need meets these conditions. */
  hasNeedWith?: Array<NeedWhereInput> | null | undefined;
  /** Whether there is a visible row of project. */
  hasProject?: boolean | null | undefined;
  /** At least one visible row of project meets these conditions. */
  hasProjectWith?: Array<ProjectWhereInput> | null | undefined;
  /** id is this value. */
  id?: string | number | null | undefined;
  /** id is one of these values. */
  idIn?: Array<string | number> | null | undefined;
  /** id is not this value. */
  idNEQ?: string | number | null | undefined;
  /** id is none of these values. */
  idNotIn?: Array<string | number> | null | undefined;
  /** needID is this value. */
  needID?: string | number | null | undefined;
  /** needID is one of these values. */
  needIDIn?: Array<string | number> | null | undefined;
  /** needID is not this value. */
  needIDNEQ?: string | number | null | undefined;
  /** needID is none of these values. */
  needIDNotIn?: Array<string | number> | null | undefined;
  /** The condition must not hold. */
  not?: NeedProjectWhereInput | null | undefined;
  /** At least one of these conditions must hold. */
  or?: Array<NeedProjectWhereInput> | null | undefined;
  /** projectID is this value. */
  projectID?: string | number | null | undefined;
  /** projectID is one of these values. */
  projectIDIn?: Array<string | number> | null | undefined;
  /** projectID is not this value. */
  projectIDNEQ?: string | number | null | undefined;
  /** projectID is none of these values. */
  projectIDNotIn?: Array<string | number> | null | undefined;
  /** share is this value. */
  share?: string | null | undefined;
  /** share is greater than this value. */
  shareGT?: string | null | undefined;
  /** share is at least this value. */
  shareGTE?: string | null | undefined;
  /** share is one of these values. */
  shareIn?: Array<string> | null | undefined;
  /** share is less than this value. */
  shareLT?: string | null | undefined;
  /** share is at most this value. */
  shareLTE?: string | null | undefined;
  /** share is not this value. */
  shareNEQ?: string | null | undefined;
  /** share is none of these values. */
  shareNotIn?: Array<string> | null | undefined;
  /** updatedAt is greater than this value. */
  updatedAtGT?: string | null | undefined;
  /** updatedAt is at least this value. */
  updatedAtGTE?: string | null | undefined;
  /** updatedAt is less than this value. */
  updatedAtLT?: string | null | undefined;
  /** updatedAt is at most this value. */
  updatedAtLTE?: string | null | undefined;
};

/** NeedStage is enum for the field stage */
export type NeedStage =
  /** Closed. */
  | 'CLOSED'
  /** Being written; seen by its own side alone. */
  | 'DRAFT'
  /** Not reconfirmed in time. */
  | 'EXPIRED'
  /** Continued in another need. */
  | 'MERGED'
  /** Declared met by the State. */
  | 'MET'
  /** Open now. */
  | 'OPEN'
  /** Met in part; the rest is still asked for. */
  | 'PARTLY_MET'
  /** Taken back by its owner. */
  | 'WITHDRAWN';

/** NeedStateConcurrence is enum for the field concurrence */
export type NeedStateConcurrence =
  /** Was asked and has not answered yet. */
  | 'ASKED'
  /** Asks for it too. */
  | 'CONCURRED'
  /** Does not join in. */
  | 'DECLINED';

/** What one State adds to a need of several. */
export type NeedStateInput = {
  /** Its share of the cost, in percent; where one State has a share, all must, and they sum to 100. */
  percentage?: string | null | undefined;
  /** The State. */
  stateID: string | number;
};

/** Filter of NeedState rows: all conditions given must hold. */
export type NeedStateWhereInput = {
  /** All of these conditions must hold. */
  and?: Array<NeedStateWhereInput> | null | undefined;
  /** answeredAt is this value. */
  answeredAt?: string | null | undefined;
  /** answeredAt is greater than this value. */
  answeredAtGT?: string | null | undefined;
  /** answeredAt is at least this value. */
  answeredAtGTE?: string | null | undefined;
  /** answeredAt is one of these values. */
  answeredAtIn?: Array<string> | null | undefined;
  /** Whether answeredAt is null. */
  answeredAtIsNil?: boolean | null | undefined;
  /** answeredAt is less than this value. */
  answeredAtLT?: string | null | undefined;
  /** answeredAt is at most this value. */
  answeredAtLTE?: string | null | undefined;
  /** answeredAt is not this value. */
  answeredAtNEQ?: string | null | undefined;
  /** answeredAt is none of these values. */
  answeredAtNotIn?: Array<string> | null | undefined;
  /** Whether answeredAt is not null. */
  answeredAtNotNil?: boolean | null | undefined;
  /** concurrence is this value. */
  concurrence?: NeedStateConcurrence | null | undefined;
  /** concurrence is one of these values. */
  concurrenceIn?: Array<NeedStateConcurrence> | null | undefined;
  /** concurrence is not this value. */
  concurrenceNEQ?: NeedStateConcurrence | null | undefined;
  /** concurrence is none of these values. */
  concurrenceNotIn?: Array<NeedStateConcurrence> | null | undefined;
  /** createdAt is greater than this value. */
  createdAtGT?: string | null | undefined;
  /** createdAt is at least this value. */
  createdAtGTE?: string | null | undefined;
  /** createdAt is less than this value. */
  createdAtLT?: string | null | undefined;
  /** createdAt is at most this value. */
  createdAtLTE?: string | null | undefined;
  /** Whether there is a visible row of need. */
  hasNeed?: boolean | null | undefined;
  /** At least one visible row of need meets these conditions. */
  hasNeedWith?: Array<NeedWhereInput> | null | undefined;
  /** Whether there is a visible row of state. */
  hasState?: boolean | null | undefined;
  /** At least one visible row of state meets these conditions. */
  hasStateWith?: Array<StateWhereInput> | null | undefined;
  /** id is this value. */
  id?: string | number | null | undefined;
  /** id is one of these values. */
  idIn?: Array<string | number> | null | undefined;
  /** id is not this value. */
  idNEQ?: string | number | null | undefined;
  /** id is none of these values. */
  idNotIn?: Array<string | number> | null | undefined;
  /** needID is this value. */
  needID?: string | number | null | undefined;
  /** needID is one of these values. */
  needIDIn?: Array<string | number> | null | undefined;
  /** needID is not this value. */
  needIDNEQ?: string | number | null | undefined;
  /** needID is none of these values. */
  needIDNotIn?: Array<string | number> | null | undefined;
  /** The condition must not hold. */
  not?: NeedStateWhereInput | null | undefined;
  /** At least one of these conditions must hold. */
  or?: Array<NeedStateWhereInput> | null | undefined;
  /** percentage is this value. */
  percentage?: string | null | undefined;
  /** percentage is greater than this value. */
  percentageGT?: string | null | undefined;
  /** percentage is at least this value. */
  percentageGTE?: string | null | undefined;
  /** percentage is one of these values. */
  percentageIn?: Array<string> | null | undefined;
  /** Whether percentage is null. */
  percentageIsNil?: boolean | null | undefined;
  /** percentage is less than this value. */
  percentageLT?: string | null | undefined;
  /** percentage is at most this value. */
  percentageLTE?: string | null | undefined;
  /** percentage is not this value. */
  percentageNEQ?: string | null | undefined;
  /** percentage is none of these values. */
  percentageNotIn?: Array<string> | null | undefined;
  /** Whether percentage is not null. */
  percentageNotNil?: boolean | null | undefined;
  /** stateID is this value. */
  stateID?: string | number | null | undefined;
  /** stateID is one of these values. */
  stateIDIn?: Array<string | number> | null | undefined;
  /** stateID is not this value. */
  stateIDNEQ?: string | number | null | undefined;
  /** stateID is none of these values. */
  stateIDNotIn?: Array<string | number> | null | undefined;
  /** updatedAt is greater than this value. */
  updatedAtGT?: string | null | undefined;
  /** updatedAt is at least this value. */
  updatedAtGTE?: string | null | undefined;
  /** updatedAt is less than this value. */
  updatedAtLT?: string | null | undefined;
  /** updatedAt is at most this value. */
  updatedAtLTE?: string | null | undefined;
};

/** Filter of NeedTheme rows: all conditions given must hold. */
export type NeedThemeWhereInput = {
  /** All of these conditions must hold. */
  and?: Array<NeedThemeWhereInput> | null | undefined;
  /** createdAt is greater than this value. */
  createdAtGT?: string | null | undefined;
  /** createdAt is at least this value. */
  createdAtGTE?: string | null | undefined;
  /** createdAt is less than this value. */
  createdAtLT?: string | null | undefined;
  /** createdAt is at most this value. */
  createdAtLTE?: string | null | undefined;
  /** Whether there is a visible row of need. */
  hasNeed?: boolean | null | undefined;
  /** At least one visible row of need meets these conditions. */
  hasNeedWith?: Array<NeedWhereInput> | null | undefined;
  /** Whether there is a visible row of theme. */
  hasTheme?: boolean | null | undefined;
  /** At least one visible row of theme meets these conditions. */
  hasThemeWith?: Array<ThemeWhereInput> | null | undefined;
  /** id is this value. */
  id?: string | number | null | undefined;
  /** id is one of these values. */
  idIn?: Array<string | number> | null | undefined;
  /** id is not this value. */
  idNEQ?: string | number | null | undefined;
  /** id is none of these values. */
  idNotIn?: Array<string | number> | null | undefined;
  /** needID is this value. */
  needID?: string | number | null | undefined;
  /** needID is one of these values. */
  needIDIn?: Array<string | number> | null | undefined;
  /** needID is not this value. */
  needIDNEQ?: string | number | null | undefined;
  /** needID is none of these values. */
  needIDNotIn?: Array<string | number> | null | undefined;
  /** The condition must not hold. */
  not?: NeedThemeWhereInput | null | undefined;
  /** At least one of these conditions must hold. */
  or?: Array<NeedThemeWhereInput> | null | undefined;
  /** percentage is this value. */
  percentage?: string | null | undefined;
  /** percentage is greater than this value. */
  percentageGT?: string | null | undefined;
  /** percentage is at least this value. */
  percentageGTE?: string | null | undefined;
  /** percentage is one of these values. */
  percentageIn?: Array<string> | null | undefined;
  /** percentage is less than this value. */
  percentageLT?: string | null | undefined;
  /** percentage is at most this value. */
  percentageLTE?: string | null | undefined;
  /** percentage is not this value. */
  percentageNEQ?: string | null | undefined;
  /** percentage is none of these values. */
  percentageNotIn?: Array<string> | null | undefined;
  /** themeID is this value. */
  themeID?: string | number | null | undefined;
  /** themeID is one of these values. */
  themeIDIn?: Array<string | number> | null | undefined;
  /** themeID is not this value. */
  themeIDNEQ?: string | number | null | undefined;
  /** themeID is none of these values. */
  themeIDNotIn?: Array<string | number> | null | undefined;
  /** updatedAt is greater than this value. */
  updatedAtGT?: string | null | undefined;
  /** updatedAt is at least this value. */
  updatedAtGTE?: string | null | undefined;
  /** updatedAt is less than this value. */
  updatedAtLT?: string | null | undefined;
  /** updatedAt is at most this value. */
  updatedAtLTE?: string | null | undefined;
};

/** Filter of Need rows: all conditions given must hold. */
export type NeedWhereInput = {
  /** agency is this value. */
  agency?: string | null | undefined;
  /** agency contains this text, whatever its case. */
  agencyContainsFold?: string | null | undefined;
  /** agency is this text, whatever its case. */
  agencyEqualFold?: string | null | undefined;
  /** agency begins with this text. */
  agencyHasPrefix?: string | null | undefined;
  /** agency is one of these values. */
  agencyIn?: Array<string> | null | undefined;
  /** agency is not this value. */
  agencyNEQ?: string | null | undefined;
  /** agency is none of these values. */
  agencyNotIn?: Array<string> | null | undefined;
  /** All of these conditions must hold. */
  and?: Array<NeedWhereInput> | null | undefined;
  /** confirmedAt is this value. */
  confirmedAt?: string | null | undefined;
  /** confirmedAt is greater than this value. */
  confirmedAtGT?: string | null | undefined;
  /** confirmedAt is at least this value. */
  confirmedAtGTE?: string | null | undefined;
  /** confirmedAt is one of these values. */
  confirmedAtIn?: Array<string> | null | undefined;
  /** Whether confirmedAt is null. */
  confirmedAtIsNil?: boolean | null | undefined;
  /** confirmedAt is less than this value. */
  confirmedAtLT?: string | null | undefined;
  /** confirmedAt is at most this value. */
  confirmedAtLTE?: string | null | undefined;
  /** confirmedAt is not this value. */
  confirmedAtNEQ?: string | null | undefined;
  /** confirmedAt is none of these values. */
  confirmedAtNotIn?: Array<string> | null | undefined;
  /** Whether confirmedAt is not null. */
  confirmedAtNotNil?: boolean | null | undefined;
  /** costUsd is this value. */
  costUsd?: string | null | undefined;
  /** costUsd is greater than this value. */
  costUsdGT?: string | null | undefined;
  /** costUsd is at least this value. */
  costUsdGTE?: string | null | undefined;
  /** costUsd is one of these values. */
  costUsdIn?: Array<string> | null | undefined;
  /** Whether costUsd is null. */
  costUsdIsNil?: boolean | null | undefined;
  /** costUsd is less than this value. */
  costUsdLT?: string | null | undefined;
  /** costUsd is at most this value. */
  costUsdLTE?: string | null | undefined;
  /** costUsd is not this value. */
  costUsdNEQ?: string | null | undefined;
  /** costUsd is none of these values. */
  costUsdNotIn?: Array<string> | null | undefined;
  /** Whether costUsd is not null. */
  costUsdNotNil?: boolean | null | undefined;
  /** createdAt is greater than this value. */
  createdAtGT?: string | null | undefined;
  /** createdAt is at least this value. */
  createdAtGTE?: string | null | undefined;
  /** createdAt is less than this value. */
  createdAtLT?: string | null | undefined;
  /** createdAt is at most this value. */
  createdAtLTE?: string | null | undefined;
  /** endDate is this value. */
  endDate?: string | null | undefined;
  /** endDate is greater than this value. */
  endDateGT?: string | null | undefined;
  /** endDate is at least this value. */
  endDateGTE?: string | null | undefined;
  /** endDate is one of these values. */
  endDateIn?: Array<string> | null | undefined;
  /** Whether endDate is null. */
  endDateIsNil?: boolean | null | undefined;
  /** endDate is less than this value. */
  endDateLT?: string | null | undefined;
  /** endDate is at most this value. */
  endDateLTE?: string | null | undefined;
  /** endDate is not this value. */
  endDateNEQ?: string | null | undefined;
  /** endDate is none of these values. */
  endDateNotIn?: Array<string> | null | undefined;
  /** Whether endDate is not null. */
  endDateNotNil?: boolean | null | undefined;
  /** Whether there is a visible row of documents. */
  hasDocuments?: boolean | null | undefined;
  /** At least one visible row of documents meets these conditions. */
  hasDocumentsWith?: Array<DocumentWhereInput> | null | undefined;
  /** Whether there is a visible row of lines. */
  hasLines?: boolean | null | undefined;
  /** At least one visible row of lines meets these conditions. */
  hasLinesWith?: Array<LedgerLineWhereInput> | null | undefined;
  /** Whether there is a visible row of namedDonors. */
  hasNamedDonors?: boolean | null | undefined;
  /** At least one visible row of namedDonors meets these conditions. */
  hasNamedDonorsWith?: Array<NeedDonorWhereInput> | null | undefined;
  /** Whether there is a visible row of owner. */
  hasOwner?: boolean | null | undefined;
  /** At least one visible row of owner meets these conditions. */
  hasOwnerWith?: Array<OrganisationWhereInput> | null | undefined;
  /** Whether there is a visible row of projectLinks. */
  hasProjectLinks?: boolean | null | undefined;
  /** At least one visible row of projectLinks meets these conditions. */
  hasProjectLinksWith?: Array<NeedProjectWhereInput> | null | undefined;
  /** Whether there is a visible row of region. */
  hasRegion?: boolean | null | undefined;
  /** At least one visible row of region meets these conditions. */
  hasRegionWith?: Array<RegionWhereInput> | null | undefined;
  /** Whether there is a visible row of report. */
  hasReport?: boolean | null | undefined;
  /** At least one visible row of report meets these conditions. */
  hasReportWith?: Array<NationalReportWhereInput> | null | undefined;
  /** Whether there is a visible row of state. */
  hasState?: boolean | null | undefined;
  /** At least one visible row of state meets these conditions. */
  hasStateWith?: Array<StateWhereInput> | null | undefined;
  /** Whether there is a visible row of states. */
  hasStates?: boolean | null | undefined;
  /** At least one visible row of states meets these conditions. */
  hasStatesWith?: Array<NeedStateWhereInput> | null | undefined;
  /** Whether there is a visible row of themes. */
  hasThemes?: boolean | null | undefined;
  /** At least one visible row of themes meets these conditions. */
  hasThemesWith?: Array<NeedThemeWhereInput> | null | undefined;
  /** id is this value. */
  id?: string | number | null | undefined;
  /** id is one of these values. */
  idIn?: Array<string | number> | null | undefined;
  /** id is not this value. */
  idNEQ?: string | number | null | undefined;
  /** id is none of these values. */
  idNotIn?: Array<string | number> | null | undefined;
  /** modality is this value. */
  modality?: NeedModality | null | undefined;
  /** modality is one of these values. */
  modalityIn?: Array<NeedModality> | null | undefined;
  /** Whether modality is null. */
  modalityIsNil?: boolean | null | undefined;
  /** modality is not this value. */
  modalityNEQ?: NeedModality | null | undefined;
  /** modality is none of these values. */
  modalityNotIn?: Array<NeedModality> | null | undefined;
  /** Whether modality is not null. */
  modalityNotNil?: boolean | null | undefined;
  /** The condition must not hold. */
  not?: NeedWhereInput | null | undefined;
  /** openedAt is this value. */
  openedAt?: string | null | undefined;
  /** openedAt is greater than this value. */
  openedAtGT?: string | null | undefined;
  /** openedAt is at least this value. */
  openedAtGTE?: string | null | undefined;
  /** openedAt is one of these values. */
  openedAtIn?: Array<string> | null | undefined;
  /** Whether openedAt is null. */
  openedAtIsNil?: boolean | null | undefined;
  /** openedAt is less than this value. */
  openedAtLT?: string | null | undefined;
  /** openedAt is at most this value. */
  openedAtLTE?: string | null | undefined;
  /** openedAt is not this value. */
  openedAtNEQ?: string | null | undefined;
  /** openedAt is none of these values. */
  openedAtNotIn?: Array<string> | null | undefined;
  /** Whether openedAt is not null. */
  openedAtNotNil?: boolean | null | undefined;
  /** At least one of these conditions must hold. */
  or?: Array<NeedWhereInput> | null | undefined;
  /** origin is this value. */
  origin?: NeedOrigin | null | undefined;
  /** origin is one of these values. */
  originIn?: Array<NeedOrigin> | null | undefined;
  /** origin is not this value. */
  originNEQ?: NeedOrigin | null | undefined;
  /** origin is none of these values. */
  originNotIn?: Array<NeedOrigin> | null | undefined;
  /** ownerID is this value. */
  ownerID?: string | number | null | undefined;
  /** ownerID is one of these values. */
  ownerIDIn?: Array<string | number> | null | undefined;
  /** Whether ownerID is null. */
  ownerIDIsNil?: boolean | null | undefined;
  /** ownerID is not this value. */
  ownerIDNEQ?: string | number | null | undefined;
  /** ownerID is none of these values. */
  ownerIDNotIn?: Array<string | number> | null | undefined;
  /** Whether ownerID is not null. */
  ownerIDNotNil?: boolean | null | undefined;
  /** priority is this value. */
  priority?: NeedPriority | null | undefined;
  /** priority is one of these values. */
  priorityIn?: Array<NeedPriority> | null | undefined;
  /** Whether priority is null. */
  priorityIsNil?: boolean | null | undefined;
  /** priority is not this value. */
  priorityNEQ?: NeedPriority | null | undefined;
  /** priority is none of these values. */
  priorityNotIn?: Array<NeedPriority> | null | undefined;
  /** Whether priority is not null. */
  priorityNotNil?: boolean | null | undefined;
  /** regionID is this value. */
  regionID?: string | number | null | undefined;
  /** regionID is one of these values. */
  regionIDIn?: Array<string | number> | null | undefined;
  /** Whether regionID is null. */
  regionIDIsNil?: boolean | null | undefined;
  /** regionID is not this value. */
  regionIDNEQ?: string | number | null | undefined;
  /** regionID is none of these values. */
  regionIDNotIn?: Array<string | number> | null | undefined;
  /** Whether regionID is not null. */
  regionIDNotNil?: boolean | null | undefined;
  /** reportID is this value. */
  reportID?: string | number | null | undefined;
  /** reportID is one of these values. */
  reportIDIn?: Array<string | number> | null | undefined;
  /** Whether reportID is null. */
  reportIDIsNil?: boolean | null | undefined;
  /** reportID is not this value. */
  reportIDNEQ?: string | number | null | undefined;
  /** reportID is none of these values. */
  reportIDNotIn?: Array<string | number> | null | undefined;
  /** Whether reportID is not null. */
  reportIDNotNil?: boolean | null | undefined;
  /** stage is this value. */
  stage?: NeedStage | null | undefined;
  /** stage is one of these values. */
  stageIn?: Array<NeedStage> | null | undefined;
  /** stage is not this value. */
  stageNEQ?: NeedStage | null | undefined;
  /** stage is none of these values. */
  stageNotIn?: Array<NeedStage> | null | undefined;
  /** startDate is this value. */
  startDate?: string | null | undefined;
  /** startDate is greater than this value. */
  startDateGT?: string | null | undefined;
  /** startDate is at least this value. */
  startDateGTE?: string | null | undefined;
  /** startDate is one of these values. */
  startDateIn?: Array<string> | null | undefined;
  /** Whether startDate is null. */
  startDateIsNil?: boolean | null | undefined;
  /** startDate is less than this value. */
  startDateLT?: string | null | undefined;
  /** startDate is at most this value. */
  startDateLTE?: string | null | undefined;
  /** startDate is not this value. */
  startDateNEQ?: string | null | undefined;
  /** startDate is none of these values. */
  startDateNotIn?: Array<string> | null | undefined;
  /** Whether startDate is not null. */
  startDateNotNil?: boolean | null | undefined;
  /** stateID is this value. */
  stateID?: string | number | null | undefined;
  /** stateID is one of these values. */
  stateIDIn?: Array<string | number> | null | undefined;
  /** Whether stateID is null. */
  stateIDIsNil?: boolean | null | undefined;
  /** stateID is not this value. */
  stateIDNEQ?: string | number | null | undefined;
  /** stateID is none of these values. */
  stateIDNotIn?: Array<string | number> | null | undefined;
  /** Whether stateID is not null. */
  stateIDNotNil?: boolean | null | undefined;
  /** titles is this value. */
  titles?: string | null | undefined;
  /** titles contains this text, whatever its case. */
  titlesContainsFold?: string | null | undefined;
  /** titles is this text, whatever its case. */
  titlesEqualFold?: string | null | undefined;
  /** titles begins with this text. */
  titlesHasPrefix?: string | null | undefined;
  /** titles is one of these values. */
  titlesIn?: Array<string> | null | undefined;
  /** titles is not this value. */
  titlesNEQ?: string | null | undefined;
  /** titles is none of these values. */
  titlesNotIn?: Array<string> | null | undefined;
  /** updatedAt is greater than this value. */
  updatedAtGT?: string | null | undefined;
  /** updatedAt is at least this value. */
  updatedAtGTE?: string | null | undefined;
  /** updatedAt is less than this value. */
  updatedAtLT?: string | null | undefined;
  /** updatedAt is at most this value. */
  updatedAtLTE?: string | null | undefined;
};

/** OfferModality is enum for the field modality */
export type OfferModality =
  /** Equipment. */
  | 'EQUIPMENT'
  /** Experts. */
  | 'EXPERTISE'
  /** Money. */
  | 'FUNDING'
  /** Training. */
  | 'TRAINING';

/** OfferOrigin is enum for the field origin */
export type OfferOrigin =
  /** Declared here by its owner. */
  | 'DECLARED'
  /** Read from published data; reported by its publisher, not confirmed by the State. */
  | 'IMPORTED'
  /** Noted from a public page, with the date on which it was checked. */
  | 'PUBLISHED_SOURCE';

/** OfferStage is enum for the field stage */
export type OfferStage =
  /** Known only from a public page; whether it is open now must be asked there. */
  | 'AS_PUBLISHED'
  /** Closed. */
  | 'CLOSED'
  /** Being written; seen by its own side alone. */
  | 'DRAFT'
  /** Its envelope is spent. */
  | 'EXHAUSTED'
  /** Not reconfirmed in time. */
  | 'EXPIRED'
  /** Open now. */
  | 'OPEN'
  /** Halted for the time being. */
  | 'SUSPENDED'
  /** Will open on a later day. */
  | 'UPCOMING';

/** Filter of Offer rows: all conditions given must hold. */
export type OfferWhereInput = {
  /** administrator is this value. */
  administrator?: string | null | undefined;
  /** administrator contains this text, whatever its case. */
  administratorContainsFold?: string | null | undefined;
  /** administrator is this text, whatever its case. */
  administratorEqualFold?: string | null | undefined;
  /** administrator begins with this text. */
  administratorHasPrefix?: string | null | undefined;
  /** administrator is one of these values. */
  administratorIn?: Array<string> | null | undefined;
  /** administrator is not this value. */
  administratorNEQ?: string | null | undefined;
  /** administrator is none of these values. */
  administratorNotIn?: Array<string> | null | undefined;
  /** All of these conditions must hold. */
  and?: Array<OfferWhereInput> | null | undefined;
  /** applicants is this value. */
  applicants?: string | null | undefined;
  /** applicants contains this text, whatever its case. */
  applicantsContainsFold?: string | null | undefined;
  /** applicants is this text, whatever its case. */
  applicantsEqualFold?: string | null | undefined;
  /** applicants begins with this text. */
  applicantsHasPrefix?: string | null | undefined;
  /** applicants is one of these values. */
  applicantsIn?: Array<string> | null | undefined;
  /** applicants is not this value. */
  applicantsNEQ?: string | null | undefined;
  /** applicants is none of these values. */
  applicantsNotIn?: Array<string> | null | undefined;
  /** asOf is this value. */
  asOf?: string | null | undefined;
  /** asOf contains this text, whatever its case. */
  asOfContainsFold?: string | null | undefined;
  /** asOf is this text, whatever its case. */
  asOfEqualFold?: string | null | undefined;
  /** asOf begins with this text. */
  asOfHasPrefix?: string | null | undefined;
  /** asOf is one of these values. */
  asOfIn?: Array<string> | null | undefined;
  /** asOf is not this value. */
  asOfNEQ?: string | null | undefined;
  /** asOf is none of these values. */
  asOfNotIn?: Array<string> | null | undefined;
  /** closesOn is this value. */
  closesOn?: string | null | undefined;
  /** closesOn is greater than this value. */
  closesOnGT?: string | null | undefined;
  /** closesOn is at least this value. */
  closesOnGTE?: string | null | undefined;
  /** closesOn is one of these values. */
  closesOnIn?: Array<string> | null | undefined;
  /** Whether closesOn is null. */
  closesOnIsNil?: boolean | null | undefined;
  /** closesOn is less than this value. */
  closesOnLT?: string | null | undefined;
  /** closesOn is at most this value. */
  closesOnLTE?: string | null | undefined;
  /** closesOn is not this value. */
  closesOnNEQ?: string | null | undefined;
  /** closesOn is none of these values. */
  closesOnNotIn?: Array<string> | null | undefined;
  /** Whether closesOn is not null. */
  closesOnNotNil?: boolean | null | undefined;
  /** createdAt is greater than this value. */
  createdAtGT?: string | null | undefined;
  /** createdAt is at least this value. */
  createdAtGTE?: string | null | undefined;
  /** createdAt is less than this value. */
  createdAtLT?: string | null | undefined;
  /** createdAt is at most this value. */
  createdAtLTE?: string | null | undefined;
  /** currency is this value. */
  currency?: string | null | undefined;
  /** currency contains this text, whatever its case. */
  currencyContainsFold?: string | null | undefined;
  /** currency is this text, whatever its case. */
  currencyEqualFold?: string | null | undefined;
  /** currency begins with this text. */
  currencyHasPrefix?: string | null | undefined;
  /** currency is one of these values. */
  currencyIn?: Array<string> | null | undefined;
  /** Whether currency is null. */
  currencyIsNil?: boolean | null | undefined;
  /** currency is not this value. */
  currencyNEQ?: string | null | undefined;
  /** currency is none of these values. */
  currencyNotIn?: Array<string> | null | undefined;
  /** Whether currency is not null. */
  currencyNotNil?: boolean | null | undefined;
  /** donorID is this value. */
  donorID?: string | number | null | undefined;
  /** donorID is one of these values. */
  donorIDIn?: Array<string | number> | null | undefined;
  /** Whether donorID is null. */
  donorIDIsNil?: boolean | null | undefined;
  /** donorID is not this value. */
  donorIDNEQ?: string | number | null | undefined;
  /** donorID is none of these values. */
  donorIDNotIn?: Array<string | number> | null | undefined;
  /** Whether donorID is not null. */
  donorIDNotNil?: boolean | null | undefined;
  /** Whether there is a visible row of donor. */
  hasDonor?: boolean | null | undefined;
  /** At least one visible row of donor meets these conditions. */
  hasDonorWith?: Array<DonorWhereInput> | null | undefined;
  /** Whether there is a visible row of states. */
  hasStates?: boolean | null | undefined;
  /** At least one visible row of states meets these conditions. */
  hasStatesWith?: Array<StateWhereInput> | null | undefined;
  /** Whether there is a visible row of themes. */
  hasThemes?: boolean | null | undefined;
  /** At least one visible row of themes meets these conditions. */
  hasThemesWith?: Array<ThemeWhereInput> | null | undefined;
  /** id is this value. */
  id?: string | number | null | undefined;
  /** id is one of these values. */
  idIn?: Array<string | number> | null | undefined;
  /** id is not this value. */
  idNEQ?: string | number | null | undefined;
  /** id is none of these values. */
  idNotIn?: Array<string | number> | null | undefined;
  /** leastAmount is this value. */
  leastAmount?: string | null | undefined;
  /** leastAmount is greater than this value. */
  leastAmountGT?: string | null | undefined;
  /** leastAmount is at least this value. */
  leastAmountGTE?: string | null | undefined;
  /** leastAmount is one of these values. */
  leastAmountIn?: Array<string> | null | undefined;
  /** Whether leastAmount is null. */
  leastAmountIsNil?: boolean | null | undefined;
  /** leastAmount is less than this value. */
  leastAmountLT?: string | null | undefined;
  /** leastAmount is at most this value. */
  leastAmountLTE?: string | null | undefined;
  /** leastAmount is not this value. */
  leastAmountNEQ?: string | null | undefined;
  /** leastAmount is none of these values. */
  leastAmountNotIn?: Array<string> | null | undefined;
  /** Whether leastAmount is not null. */
  leastAmountNotNil?: boolean | null | undefined;
  /** leastMonths is this value. */
  leastMonths?: number | null | undefined;
  /** leastMonths is greater than this value. */
  leastMonthsGT?: number | null | undefined;
  /** leastMonths is at least this value. */
  leastMonthsGTE?: number | null | undefined;
  /** leastMonths is one of these values. */
  leastMonthsIn?: Array<number> | null | undefined;
  /** Whether leastMonths is null. */
  leastMonthsIsNil?: boolean | null | undefined;
  /** leastMonths is less than this value. */
  leastMonthsLT?: number | null | undefined;
  /** leastMonths is at most this value. */
  leastMonthsLTE?: number | null | undefined;
  /** leastMonths is not this value. */
  leastMonthsNEQ?: number | null | undefined;
  /** leastMonths is none of these values. */
  leastMonthsNotIn?: Array<number> | null | undefined;
  /** Whether leastMonths is not null. */
  leastMonthsNotNil?: boolean | null | undefined;
  /** modality is this value. */
  modality?: OfferModality | null | undefined;
  /** modality is one of these values. */
  modalityIn?: Array<OfferModality> | null | undefined;
  /** modality is not this value. */
  modalityNEQ?: OfferModality | null | undefined;
  /** modality is none of these values. */
  modalityNotIn?: Array<OfferModality> | null | undefined;
  /** mostAmount is this value. */
  mostAmount?: string | null | undefined;
  /** mostAmount is greater than this value. */
  mostAmountGT?: string | null | undefined;
  /** mostAmount is at least this value. */
  mostAmountGTE?: string | null | undefined;
  /** mostAmount is one of these values. */
  mostAmountIn?: Array<string> | null | undefined;
  /** Whether mostAmount is null. */
  mostAmountIsNil?: boolean | null | undefined;
  /** mostAmount is less than this value. */
  mostAmountLT?: string | null | undefined;
  /** mostAmount is at most this value. */
  mostAmountLTE?: string | null | undefined;
  /** mostAmount is not this value. */
  mostAmountNEQ?: string | null | undefined;
  /** mostAmount is none of these values. */
  mostAmountNotIn?: Array<string> | null | undefined;
  /** Whether mostAmount is not null. */
  mostAmountNotNil?: boolean | null | undefined;
  /** mostMonths is this value. */
  mostMonths?: number | null | undefined;
  /** mostMonths is greater than this value. */
  mostMonthsGT?: number | null | undefined;
  /** mostMonths is at least this value. */
  mostMonthsGTE?: number | null | undefined;
  /** mostMonths is one of these values. */
  mostMonthsIn?: Array<number> | null | undefined;
  /** Whether mostMonths is null. */
  mostMonthsIsNil?: boolean | null | undefined;
  /** mostMonths is less than this value. */
  mostMonthsLT?: number | null | undefined;
  /** mostMonths is at most this value. */
  mostMonthsLTE?: number | null | undefined;
  /** mostMonths is not this value. */
  mostMonthsNEQ?: number | null | undefined;
  /** mostMonths is none of these values. */
  mostMonthsNotIn?: Array<number> | null | undefined;
  /** Whether mostMonths is not null. */
  mostMonthsNotNil?: boolean | null | undefined;
  /** name is this value. */
  name?: string | null | undefined;
  /** name contains this text, whatever its case. */
  nameContainsFold?: string | null | undefined;
  /** name is this text, whatever its case. */
  nameEqualFold?: string | null | undefined;
  /** name begins with this text. */
  nameHasPrefix?: string | null | undefined;
  /** name is one of these values. */
  nameIn?: Array<string> | null | undefined;
  /** name is not this value. */
  nameNEQ?: string | null | undefined;
  /** name is none of these values. */
  nameNotIn?: Array<string> | null | undefined;
  /** The condition must not hold. */
  not?: OfferWhereInput | null | undefined;
  /** opensOn is this value. */
  opensOn?: string | null | undefined;
  /** opensOn is greater than this value. */
  opensOnGT?: string | null | undefined;
  /** opensOn is at least this value. */
  opensOnGTE?: string | null | undefined;
  /** opensOn is one of these values. */
  opensOnIn?: Array<string> | null | undefined;
  /** Whether opensOn is null. */
  opensOnIsNil?: boolean | null | undefined;
  /** opensOn is less than this value. */
  opensOnLT?: string | null | undefined;
  /** opensOn is at most this value. */
  opensOnLTE?: string | null | undefined;
  /** opensOn is not this value. */
  opensOnNEQ?: string | null | undefined;
  /** opensOn is none of these values. */
  opensOnNotIn?: Array<string> | null | undefined;
  /** Whether opensOn is not null. */
  opensOnNotNil?: boolean | null | undefined;
  /** At least one of these conditions must hold. */
  or?: Array<OfferWhereInput> | null | undefined;
  /** origin is this value. */
  origin?: OfferOrigin | null | undefined;
  /** origin is one of these values. */
  originIn?: Array<OfferOrigin> | null | undefined;
  /** origin is not this value. */
  originNEQ?: OfferOrigin | null | undefined;
  /** origin is none of these values. */
  originNotIn?: Array<OfferOrigin> | null | undefined;
  /** sourceName is this value. */
  sourceName?: string | null | undefined;
  /** sourceName contains this text, whatever its case. */
  sourceNameContainsFold?: string | null | undefined;
  /** sourceName is this text, whatever its case. */
  sourceNameEqualFold?: string | null | undefined;
  /** sourceName begins with this text. */
  sourceNameHasPrefix?: string | null | undefined;
  /** sourceName is one of these values. */
  sourceNameIn?: Array<string> | null | undefined;
  /** sourceName is not this value. */
  sourceNameNEQ?: string | null | undefined;
  /** sourceName is none of these values. */
  sourceNameNotIn?: Array<string> | null | undefined;
  /** stage is this value. */
  stage?: OfferStage | null | undefined;
  /** stage is one of these values. */
  stageIn?: Array<OfferStage> | null | undefined;
  /** stage is not this value. */
  stageNEQ?: OfferStage | null | undefined;
  /** stage is none of these values. */
  stageNotIn?: Array<OfferStage> | null | undefined;
  /** updatedAt is greater than this value. */
  updatedAtGT?: string | null | undefined;
  /** updatedAt is at least this value. */
  updatedAtGTE?: string | null | undefined;
  /** updatedAt is less than this value. */
  updatedAtLT?: string | null | undefined;
  /** updatedAt is at most this value. */
  updatedAtLTE?: string | null | undefined;
};

/** Possible directions in which to order a list of items when provided an `orderBy` argument. */
export type OrderDirection =
  /** Specifies an ascending order for a given `orderBy` argument. */
  | 'ASC'
  /** Specifies a descending order for a given `orderBy` argument. */
  | 'DESC';

/** Filter of OrganisationAlias rows: all conditions given must hold. */
export type OrganisationAliasWhereInput = {
  /** All of these conditions must hold. */
  and?: Array<OrganisationAliasWhereInput> | null | undefined;
  /** createdAt is greater than this value. */
  createdAtGT?: string | null | undefined;
  /** createdAt is at least this value. */
  createdAtGTE?: string | null | undefined;
  /** createdAt is less than this value. */
  createdAtLT?: string | null | undefined;
  /** createdAt is at most this value. */
  createdAtLTE?: string | null | undefined;
  /** Whether there is a visible row of organisation. */
  hasOrganisation?: boolean | null | undefined;
  /** At least one visible row of organisation meets these conditions. */
  hasOrganisationWith?: Array<OrganisationWhereInput> | null | undefined;
  /** id is this value. */
  id?: string | number | null | undefined;
  /** id is one of these values. */
  idIn?: Array<string | number> | null | undefined;
  /** id is not this value. */
  idNEQ?: string | number | null | undefined;
  /** id is none of these values. */
  idNotIn?: Array<string | number> | null | undefined;
  /** name is this value. */
  name?: string | null | undefined;
  /** name contains this text, whatever its case. */
  nameContainsFold?: string | null | undefined;
  /** name is this text, whatever its case. */
  nameEqualFold?: string | null | undefined;
  /** name begins with this text. */
  nameHasPrefix?: string | null | undefined;
  /** name is one of these values. */
  nameIn?: Array<string> | null | undefined;
  /** name is not this value. */
  nameNEQ?: string | null | undefined;
  /** name is none of these values. */
  nameNotIn?: Array<string> | null | undefined;
  /** The condition must not hold. */
  not?: OrganisationAliasWhereInput | null | undefined;
  /** At least one of these conditions must hold. */
  or?: Array<OrganisationAliasWhereInput> | null | undefined;
  /** organisationID is this value. */
  organisationID?: string | number | null | undefined;
  /** organisationID is one of these values. */
  organisationIDIn?: Array<string | number> | null | undefined;
  /** organisationID is not this value. */
  organisationIDNEQ?: string | number | null | undefined;
  /** organisationID is none of these values. */
  organisationIDNotIn?: Array<string | number> | null | undefined;
  /** updatedAt is greater than this value. */
  updatedAtGT?: string | null | undefined;
  /** updatedAt is at least this value. */
  updatedAtGTE?: string | null | undefined;
  /** updatedAt is less than this value. */
  updatedAtLT?: string | null | undefined;
  /** updatedAt is at most this value. */
  updatedAtLTE?: string | null | undefined;
};

/** OrganisationKind is enum for the field kind */
export type OrganisationKind =
  /** Academic. */
  | 'ACADEMIC'
  /** Foundation. */
  | 'FOUNDATION'
  /** Government. */
  | 'GOVERNMENT'
  /** International NGO. */
  | 'INTERNATIONAL_NGO'
  /** Local government. */
  | 'LOCAL_GOVERNMENT'
  /** Multilateral. */
  | 'MULTILATERAL'
  /** National NGO. */
  | 'NATIONAL_NGO'
  /** Other. */
  | 'OTHER'
  /** Other public sector. */
  | 'OTHER_PUBLIC_SECTOR'
  /** NGO based in a partner country. */
  | 'PARTNER_COUNTRY_NGO'
  /** Private sector. */
  | 'PRIVATE_SECTOR'
  /** Public private partnership. */
  | 'PUBLIC_PRIVATE_PARTNERSHIP'
  /** Regional NGO. */
  | 'REGIONAL_NGO'
  /** Unknown. */
  | 'UNKNOWN';

/** Filter of Organisation rows: all conditions given must hold. */
export type OrganisationWhereInput = {
  /** All of these conditions must hold. */
  and?: Array<OrganisationWhereInput> | null | undefined;
  /** createdAt is greater than this value. */
  createdAtGT?: string | null | undefined;
  /** createdAt is at least this value. */
  createdAtGTE?: string | null | undefined;
  /** createdAt is less than this value. */
  createdAtLT?: string | null | undefined;
  /** createdAt is at most this value. */
  createdAtLTE?: string | null | undefined;
  /** Whether there is a visible row of aliases. */
  hasAliases?: boolean | null | undefined;
  /** At least one visible row of aliases meets these conditions. */
  hasAliasesWith?: Array<OrganisationAliasWhereInput> | null | undefined;
  /** Whether there is a visible row of participations. */
  hasParticipations?: boolean | null | undefined;
  /** At least one visible row of participations meets these conditions. */
  hasParticipationsWith?: Array<ParticipationWhereInput> | null | undefined;
  /** Whether there is a visible row of state. */
  hasState?: boolean | null | undefined;
  /** At least one visible row of state meets these conditions. */
  hasStateWith?: Array<StateWhereInput> | null | undefined;
  /** iatiRef is this value. */
  iatiRef?: string | null | undefined;
  /** iatiRef contains this text, whatever its case. */
  iatiRefContainsFold?: string | null | undefined;
  /** iatiRef is this text, whatever its case. */
  iatiRefEqualFold?: string | null | undefined;
  /** iatiRef begins with this text. */
  iatiRefHasPrefix?: string | null | undefined;
  /** iatiRef is one of these values. */
  iatiRefIn?: Array<string> | null | undefined;
  /** Whether iatiRef is null. */
  iatiRefIsNil?: boolean | null | undefined;
  /** iatiRef is not this value. */
  iatiRefNEQ?: string | null | undefined;
  /** iatiRef is none of these values. */
  iatiRefNotIn?: Array<string> | null | undefined;
  /** Whether iatiRef is not null. */
  iatiRefNotNil?: boolean | null | undefined;
  /** id is this value. */
  id?: string | number | null | undefined;
  /** id is one of these values. */
  idIn?: Array<string | number> | null | undefined;
  /** id is not this value. */
  idNEQ?: string | number | null | undefined;
  /** id is none of these values. */
  idNotIn?: Array<string | number> | null | undefined;
  /** kind is this value. */
  kind?: OrganisationKind | null | undefined;
  /** kind is one of these values. */
  kindIn?: Array<OrganisationKind> | null | undefined;
  /** kind is not this value. */
  kindNEQ?: OrganisationKind | null | undefined;
  /** kind is none of these values. */
  kindNotIn?: Array<OrganisationKind> | null | undefined;
  /** name is this value. */
  name?: string | null | undefined;
  /** name contains this text, whatever its case. */
  nameContainsFold?: string | null | undefined;
  /** name is this text, whatever its case. */
  nameEqualFold?: string | null | undefined;
  /** name begins with this text. */
  nameHasPrefix?: string | null | undefined;
  /** name is one of these values. */
  nameIn?: Array<string> | null | undefined;
  /** name is not this value. */
  nameNEQ?: string | null | undefined;
  /** name is none of these values. */
  nameNotIn?: Array<string> | null | undefined;
  /** The condition must not hold. */
  not?: OrganisationWhereInput | null | undefined;
  /** At least one of these conditions must hold. */
  or?: Array<OrganisationWhereInput> | null | undefined;
  /** stateID is this value. */
  stateID?: string | number | null | undefined;
  /** stateID is one of these values. */
  stateIDIn?: Array<string | number> | null | undefined;
  /** Whether stateID is null. */
  stateIDIsNil?: boolean | null | undefined;
  /** stateID is not this value. */
  stateIDNEQ?: string | number | null | undefined;
  /** stateID is none of these values. */
  stateIDNotIn?: Array<string | number> | null | undefined;
  /** Whether stateID is not null. */
  stateIDNotNil?: boolean | null | undefined;
  /** updatedAt is greater than this value. */
  updatedAtGT?: string | null | undefined;
  /** updatedAt is at least this value. */
  updatedAtGTE?: string | null | undefined;
  /** updatedAt is less than this value. */
  updatedAtLT?: string | null | undefined;
  /** updatedAt is at most this value. */
  updatedAtLTE?: string | null | undefined;
};

/** Filter of Paragraph rows: all conditions given must hold. */
export type ParagraphWhereInput = {
  /** All of these conditions must hold. */
  and?: Array<ParagraphWhereInput> | null | undefined;
  /** code is this value. */
  code?: string | null | undefined;
  /** code contains this text, whatever its case. */
  codeContainsFold?: string | null | undefined;
  /** code is this text, whatever its case. */
  codeEqualFold?: string | null | undefined;
  /** code begins with this text. */
  codeHasPrefix?: string | null | undefined;
  /** code is one of these values. */
  codeIn?: Array<string> | null | undefined;
  /** code is not this value. */
  codeNEQ?: string | null | undefined;
  /** code is none of these values. */
  codeNotIn?: Array<string> | null | undefined;
  /** createdAt is greater than this value. */
  createdAtGT?: string | null | undefined;
  /** createdAt is at least this value. */
  createdAtGTE?: string | null | undefined;
  /** createdAt is less than this value. */
  createdAtLT?: string | null | undefined;
  /** createdAt is at most this value. */
  createdAtLTE?: string | null | undefined;
  /** edition is this value. */
  edition?: string | null | undefined;
  /** edition contains this text, whatever its case. */
  editionContainsFold?: string | null | undefined;
  /** edition is this text, whatever its case. */
  editionEqualFold?: string | null | undefined;
  /** edition begins with this text. */
  editionHasPrefix?: string | null | undefined;
  /** edition is one of these values. */
  editionIn?: Array<string> | null | undefined;
  /** edition is not this value. */
  editionNEQ?: string | null | undefined;
  /** edition is none of these values. */
  editionNotIn?: Array<string> | null | undefined;
  /** Whether there is a visible row of themes. */
  hasThemes?: boolean | null | undefined;
  /** At least one visible row of themes meets these conditions. */
  hasThemesWith?: Array<ThemeWhereInput> | null | undefined;
  /** id is this value. */
  id?: string | number | null | undefined;
  /** id is one of these values. */
  idIn?: Array<string | number> | null | undefined;
  /** id is not this value. */
  idNEQ?: string | number | null | undefined;
  /** id is none of these values. */
  idNotIn?: Array<string | number> | null | undefined;
  /** level is this value. */
  level?: string | null | undefined;
  /** level contains this text, whatever its case. */
  levelContainsFold?: string | null | undefined;
  /** level is this text, whatever its case. */
  levelEqualFold?: string | null | undefined;
  /** level begins with this text. */
  levelHasPrefix?: string | null | undefined;
  /** level is one of these values. */
  levelIn?: Array<string> | null | undefined;
  /** level is not this value. */
  levelNEQ?: string | null | undefined;
  /** level is none of these values. */
  levelNotIn?: Array<string> | null | undefined;
  /** The condition must not hold. */
  not?: ParagraphWhereInput | null | undefined;
  /** number is this value. */
  number?: number | null | undefined;
  /** number is greater than this value. */
  numberGT?: number | null | undefined;
  /** number is at least this value. */
  numberGTE?: number | null | undefined;
  /** number is one of these values. */
  numberIn?: Array<number> | null | undefined;
  /** number is less than this value. */
  numberLT?: number | null | undefined;
  /** number is at most this value. */
  numberLTE?: number | null | undefined;
  /** number is not this value. */
  numberNEQ?: number | null | undefined;
  /** number is none of these values. */
  numberNotIn?: Array<number> | null | undefined;
  /** At least one of these conditions must hold. */
  or?: Array<ParagraphWhereInput> | null | undefined;
  /** section is this value. */
  section?: string | null | undefined;
  /** section contains this text, whatever its case. */
  sectionContainsFold?: string | null | undefined;
  /** section is this text, whatever its case. */
  sectionEqualFold?: string | null | undefined;
  /** section begins with this text. */
  sectionHasPrefix?: string | null | undefined;
  /** section is one of these values. */
  sectionIn?: Array<string> | null | undefined;
  /** section is not this value. */
  sectionNEQ?: string | null | undefined;
  /** section is none of these values. */
  sectionNotIn?: Array<string> | null | undefined;
  /** updatedAt is greater than this value. */
  updatedAtGT?: string | null | undefined;
  /** updatedAt is at least this value. */
  updatedAtGTE?: string | null | undefined;
  /** updatedAt is less than this value. */
  updatedAtLT?: string | null | undefined;
  /** updatedAt is at most this value. */
  updatedAtLTE?: string | null | undefined;
};

/** ParticipationRole is enum for the field role */
export type ParticipationRole =
  /** Answers for the project. */
  | 'ACCOUNTABLE'
  /** Manages it on behalf of the funder. */
  | 'EXTENDING'
  /** Provides the money. */
  | 'FUNDING'
  /** Carries it out. */
  | 'IMPLEMENTING';

/** Filter of Participation rows: all conditions given must hold. */
export type ParticipationWhereInput = {
  /** All of these conditions must hold. */
  and?: Array<ParticipationWhereInput> | null | undefined;
  /** createdAt is greater than this value. */
  createdAtGT?: string | null | undefined;
  /** createdAt is at least this value. */
  createdAtGTE?: string | null | undefined;
  /** createdAt is less than this value. */
  createdAtLT?: string | null | undefined;
  /** createdAt is at most this value. */
  createdAtLTE?: string | null | undefined;
  /** Whether there is a visible row of organisation. */
  hasOrganisation?: boolean | null | undefined;
  /** At least one visible row of organisation meets these conditions. */
  hasOrganisationWith?: Array<OrganisationWhereInput> | null | undefined;
  /** Whether there is a visible row of project. */
  hasProject?: boolean | null | undefined;
  /** At least one visible row of project meets these conditions. */
  hasProjectWith?: Array<ProjectWhereInput> | null | undefined;
  /** id is this value. */
  id?: string | number | null | undefined;
  /** id is one of these values. */
  idIn?: Array<string | number> | null | undefined;
  /** id is not this value. */
  idNEQ?: string | number | null | undefined;
  /** id is none of these values. */
  idNotIn?: Array<string | number> | null | undefined;
  /** The condition must not hold. */
  not?: ParticipationWhereInput | null | undefined;
  /** At least one of these conditions must hold. */
  or?: Array<ParticipationWhereInput> | null | undefined;
  /** organisationID is this value. */
  organisationID?: string | number | null | undefined;
  /** organisationID is one of these values. */
  organisationIDIn?: Array<string | number> | null | undefined;
  /** organisationID is not this value. */
  organisationIDNEQ?: string | number | null | undefined;
  /** organisationID is none of these values. */
  organisationIDNotIn?: Array<string | number> | null | undefined;
  /** projectID is this value. */
  projectID?: string | number | null | undefined;
  /** projectID is one of these values. */
  projectIDIn?: Array<string | number> | null | undefined;
  /** projectID is not this value. */
  projectIDNEQ?: string | number | null | undefined;
  /** projectID is none of these values. */
  projectIDNotIn?: Array<string | number> | null | undefined;
  /** role is this value. */
  role?: ParticipationRole | null | undefined;
  /** role is one of these values. */
  roleIn?: Array<ParticipationRole> | null | undefined;
  /** role is not this value. */
  roleNEQ?: ParticipationRole | null | undefined;
  /** role is none of these values. */
  roleNotIn?: Array<ParticipationRole> | null | undefined;
  /** updatedAt is greater than this value. */
  updatedAtGT?: string | null | undefined;
  /** updatedAt is at least this value. */
  updatedAtGTE?: string | null | undefined;
  /** updatedAt is less than this value. */
  updatedAtLT?: string | null | undefined;
  /** updatedAt is at most this value. */
  updatedAtLTE?: string | null | undefined;
};

/** An order of Project rows. */
export type ProjectOrder = {
  /** The ordering direction. */
  direction?: OrderDirection;
  /** The field by which to order Projects. */
  field: ProjectOrderField;
};

/** Properties by which Project connections can be ordered. */
export type ProjectOrderField =
  /** Created at. */
  | 'CREATED_AT'
  /** End date. */
  | 'END_DATE'
  /** Stage. */
  | 'STAGE'
  /** Start date. */
  | 'START_DATE'
  /** Title. */
  | 'TITLE'
  /** Updated at. */
  | 'UPDATED_AT';

/** ProjectOrigin is enum for the field origin */
export type ProjectOrigin =
  /** Declared here by its owner. */
  | 'DECLARED'
  /** Read from published data; reported by its publisher, not confirmed by the State. */
  | 'IMPORTED'
  /** Noted from a public page, with the date on which it was checked. */
  | 'PUBLISHED_SOURCE';

/** Filter of ProjectRecipient rows: all conditions given must hold. */
export type ProjectRecipientWhereInput = {
  /** All of these conditions must hold. */
  and?: Array<ProjectRecipientWhereInput> | null | undefined;
  /** areaID is this value. */
  areaID?: string | number | null | undefined;
  /** areaID is one of these values. */
  areaIDIn?: Array<string | number> | null | undefined;
  /** Whether areaID is null. */
  areaIDIsNil?: boolean | null | undefined;
  /** areaID is not this value. */
  areaIDNEQ?: string | number | null | undefined;
  /** areaID is none of these values. */
  areaIDNotIn?: Array<string | number> | null | undefined;
  /** Whether areaID is not null. */
  areaIDNotNil?: boolean | null | undefined;
  /** createdAt is greater than this value. */
  createdAtGT?: string | null | undefined;
  /** createdAt is at least this value. */
  createdAtGTE?: string | null | undefined;
  /** createdAt is less than this value. */
  createdAtLT?: string | null | undefined;
  /** createdAt is at most this value. */
  createdAtLTE?: string | null | undefined;
  /** Whether there is a visible row of area. */
  hasArea?: boolean | null | undefined;
  /** At least one visible row of area meets these conditions. */
  hasAreaWith?: Array<AreaWhereInput> | null | undefined;
  /** Whether there is a visible row of project. */
  hasProject?: boolean | null | undefined;
  /** At least one visible row of project meets these conditions. */
  hasProjectWith?: Array<ProjectWhereInput> | null | undefined;
  /** Whether there is a visible row of region. */
  hasRegion?: boolean | null | undefined;
  /** At least one visible row of region meets these conditions. */
  hasRegionWith?: Array<RegionWhereInput> | null | undefined;
  /** Whether there is a visible row of state. */
  hasState?: boolean | null | undefined;
  /** At least one visible row of state meets these conditions. */
  hasStateWith?: Array<StateWhereInput> | null | undefined;
  /** id is this value. */
  id?: string | number | null | undefined;
  /** id is one of these values. */
  idIn?: Array<string | number> | null | undefined;
  /** id is not this value. */
  idNEQ?: string | number | null | undefined;
  /** id is none of these values. */
  idNotIn?: Array<string | number> | null | undefined;
  /** The condition must not hold. */
  not?: ProjectRecipientWhereInput | null | undefined;
  /** At least one of these conditions must hold. */
  or?: Array<ProjectRecipientWhereInput> | null | undefined;
  /** percentage is this value. */
  percentage?: string | null | undefined;
  /** percentage is greater than this value. */
  percentageGT?: string | null | undefined;
  /** percentage is at least this value. */
  percentageGTE?: string | null | undefined;
  /** percentage is one of these values. */
  percentageIn?: Array<string> | null | undefined;
  /** percentage is less than this value. */
  percentageLT?: string | null | undefined;
  /** percentage is at most this value. */
  percentageLTE?: string | null | undefined;
  /** percentage is not this value. */
  percentageNEQ?: string | null | undefined;
  /** percentage is none of these values. */
  percentageNotIn?: Array<string> | null | undefined;
  /** projectID is this value. */
  projectID?: string | number | null | undefined;
  /** projectID is one of these values. */
  projectIDIn?: Array<string | number> | null | undefined;
  /** projectID is not this value. */
  projectIDNEQ?: string | number | null | undefined;
  /** projectID is none of these values. */
  projectIDNotIn?: Array<string | number> | null | undefined;
  /** regionID is this value. */
  regionID?: string | number | null | undefined;
  /** regionID is one of these values. */
  regionIDIn?: Array<string | number> | null | undefined;
  /** Whether regionID is null. */
  regionIDIsNil?: boolean | null | undefined;
  /** regionID is not this value. */
  regionIDNEQ?: string | number | null | undefined;
  /** regionID is none of these values. */
  regionIDNotIn?: Array<string | number> | null | undefined;
  /** Whether regionID is not null. */
  regionIDNotNil?: boolean | null | undefined;
  /** stateID is this value. */
  stateID?: string | number | null | undefined;
  /** stateID is one of these values. */
  stateIDIn?: Array<string | number> | null | undefined;
  /** Whether stateID is null. */
  stateIDIsNil?: boolean | null | undefined;
  /** stateID is not this value. */
  stateIDNEQ?: string | number | null | undefined;
  /** stateID is none of these values. */
  stateIDNotIn?: Array<string | number> | null | undefined;
  /** Whether stateID is not null. */
  stateIDNotNil?: boolean | null | undefined;
  /** updatedAt is greater than this value. */
  updatedAtGT?: string | null | undefined;
  /** updatedAt is at least this value. */
  updatedAtGTE?: string | null | undefined;
  /** updatedAt is less than this value. */
  updatedAtLT?: string | null | undefined;
  /** updatedAt is at most this value. */
  updatedAtLTE?: string | null | undefined;
};

/** ProjectStage is enum for the field stage */
export type ProjectStage =
  /** The recipient State has been asked for its consent. */
  | 'AWAITING_CONSENT'
  /** Will not take place. */
  | 'CANCELLED'
  /** Carried out. */
  | 'COMPLETED'
  /** Being written; seen by its own side alone. */
  | 'DRAFT'
  /** Not reconfirmed in time. */
  | 'EXPIRED'
  /** Public and seeking partners. */
  | 'PUBLISHED'
  /** The recipient State did not consent. */
  | 'REFUSED'
  /** Sent back with remarks. */
  | 'RETURNED'
  /** With the secretariat for review. */
  | 'SUBMITTED'
  /** Halted for the time being. */
  | 'SUSPENDED'
  /** Being carried out. */
  | 'UNDER_WAY'
  /** Taken back by its owner. */
  | 'WITHDRAWN';

/** ProjectThemeCertainty is enum for the field certainty */
export type ProjectThemeCertainty =
  /** Confirmed by a person. */
  | 'CONFIRMED'
  /** Suggested by rule; not yet confirmed by a person. */
  | 'SUGGESTED';

/** Filter of ProjectTheme rows: all conditions given must hold. */
export type ProjectThemeWhereInput = {
  /** All of these conditions must hold. */
  and?: Array<ProjectThemeWhereInput> | null | undefined;
  /** certainty is this value. */
  certainty?: ProjectThemeCertainty | null | undefined;
  /** certainty is one of these values. */
  certaintyIn?: Array<ProjectThemeCertainty> | null | undefined;
  /** certainty is not this value. */
  certaintyNEQ?: ProjectThemeCertainty | null | undefined;
  /** certainty is none of these values. */
  certaintyNotIn?: Array<ProjectThemeCertainty> | null | undefined;
  /** createdAt is greater than this value. */
  createdAtGT?: string | null | undefined;
  /** createdAt is at least this value. */
  createdAtGTE?: string | null | undefined;
  /** createdAt is less than this value. */
  createdAtLT?: string | null | undefined;
  /** createdAt is at most this value. */
  createdAtLTE?: string | null | undefined;
  /** Whether there is a visible row of project. */
  hasProject?: boolean | null | undefined;
  /** At least one visible row of project meets these conditions. */
  hasProjectWith?: Array<ProjectWhereInput> | null | undefined;
  /** Whether there is a visible row of theme. */
  hasTheme?: boolean | null | undefined;
  /** At least one visible row of theme meets these conditions. */
  hasThemeWith?: Array<ThemeWhereInput> | null | undefined;
  /** id is this value. */
  id?: string | number | null | undefined;
  /** id is one of these values. */
  idIn?: Array<string | number> | null | undefined;
  /** id is not this value. */
  idNEQ?: string | number | null | undefined;
  /** id is none of these values. */
  idNotIn?: Array<string | number> | null | undefined;
  /** The condition must not hold. */
  not?: ProjectThemeWhereInput | null | undefined;
  /** At least one of these conditions must hold. */
  or?: Array<ProjectThemeWhereInput> | null | undefined;
  /** percentage is this value. */
  percentage?: string | null | undefined;
  /** percentage is greater than this value. */
  percentageGT?: string | null | undefined;
  /** percentage is at least this value. */
  percentageGTE?: string | null | undefined;
  /** percentage is one of these values. */
  percentageIn?: Array<string> | null | undefined;
  /** percentage is less than this value. */
  percentageLT?: string | null | undefined;
  /** percentage is at most this value. */
  percentageLTE?: string | null | undefined;
  /** percentage is not this value. */
  percentageNEQ?: string | null | undefined;
  /** percentage is none of these values. */
  percentageNotIn?: Array<string> | null | undefined;
  /** projectID is this value. */
  projectID?: string | number | null | undefined;
  /** projectID is one of these values. */
  projectIDIn?: Array<string | number> | null | undefined;
  /** projectID is not this value. */
  projectIDNEQ?: string | number | null | undefined;
  /** projectID is none of these values. */
  projectIDNotIn?: Array<string | number> | null | undefined;
  /** themeID is this value. */
  themeID?: string | number | null | undefined;
  /** themeID is one of these values. */
  themeIDIn?: Array<string | number> | null | undefined;
  /** themeID is not this value. */
  themeIDNEQ?: string | number | null | undefined;
  /** themeID is none of these values. */
  themeIDNotIn?: Array<string | number> | null | undefined;
  /** updatedAt is greater than this value. */
  updatedAtGT?: string | null | undefined;
  /** updatedAt is at least this value. */
  updatedAtGTE?: string | null | undefined;
  /** updatedAt is less than this value. */
  updatedAtLT?: string | null | undefined;
  /** updatedAt is at most this value. */
  updatedAtLTE?: string | null | undefined;
};

/** Filter of Project rows: all conditions given must hold. */
export type ProjectWhereInput = {
  /** All of these conditions must hold. */
  and?: Array<ProjectWhereInput> | null | undefined;
  /** createdAt is greater than this value. */
  createdAtGT?: string | null | undefined;
  /** createdAt is at least this value. */
  createdAtGTE?: string | null | undefined;
  /** createdAt is less than this value. */
  createdAtLT?: string | null | undefined;
  /** createdAt is at most this value. */
  createdAtLTE?: string | null | undefined;
  /** endDate is this value. */
  endDate?: string | null | undefined;
  /** endDate is greater than this value. */
  endDateGT?: string | null | undefined;
  /** endDate is at least this value. */
  endDateGTE?: string | null | undefined;
  /** endDate is one of these values. */
  endDateIn?: Array<string> | null | undefined;
  /** Whether endDate is null. */
  endDateIsNil?: boolean | null | undefined;
  /** endDate is less than this value. */
  endDateLT?: string | null | undefined;
  /** endDate is at most this value. */
  endDateLTE?: string | null | undefined;
  /** endDate is not this value. */
  endDateNEQ?: string | null | undefined;
  /** endDate is none of these values. */
  endDateNotIn?: Array<string> | null | undefined;
  /** Whether endDate is not null. */
  endDateNotNil?: boolean | null | undefined;
  /** genderMarker is this value. */
  genderMarker?: number | null | undefined;
  /** genderMarker is greater than this value. */
  genderMarkerGT?: number | null | undefined;
  /** genderMarker is at least this value. */
  genderMarkerGTE?: number | null | undefined;
  /** genderMarker is one of these values. */
  genderMarkerIn?: Array<number> | null | undefined;
  /** Whether genderMarker is null. */
  genderMarkerIsNil?: boolean | null | undefined;
  /** genderMarker is less than this value. */
  genderMarkerLT?: number | null | undefined;
  /** genderMarker is at most this value. */
  genderMarkerLTE?: number | null | undefined;
  /** genderMarker is not this value. */
  genderMarkerNEQ?: number | null | undefined;
  /** genderMarker is none of these values. */
  genderMarkerNotIn?: Array<number> | null | undefined;
  /** Whether genderMarker is not null. */
  genderMarkerNotNil?: boolean | null | undefined;
  /** Whether there is a visible row of lines. */
  hasLines?: boolean | null | undefined;
  /** At least one visible row of lines meets these conditions. */
  hasLinesWith?: Array<LedgerLineWhereInput> | null | undefined;
  /** Whether there is a visible row of needLinks. */
  hasNeedLinks?: boolean | null | undefined;
  /** At least one visible row of needLinks meets these conditions. */
  hasNeedLinksWith?: Array<NeedProjectWhereInput> | null | undefined;
  /** Whether there is a visible row of participations. */
  hasParticipations?: boolean | null | undefined;
  /** At least one visible row of participations meets these conditions. */
  hasParticipationsWith?: Array<ParticipationWhereInput> | null | undefined;
  /** Whether there is a visible row of recipients. */
  hasRecipients?: boolean | null | undefined;
  /** At least one visible row of recipients meets these conditions. */
  hasRecipientsWith?: Array<ProjectRecipientWhereInput> | null | undefined;
  /** Whether there is a visible row of reporter. */
  hasReporter?: boolean | null | undefined;
  /** At least one visible row of reporter meets these conditions. */
  hasReporterWith?: Array<OrganisationWhereInput> | null | undefined;
  /** Whether there is a visible row of sourceRecord. */
  hasSourceRecord?: boolean | null | undefined;
  /** At least one visible row of sourceRecord meets these conditions. */
  hasSourceRecordWith?: Array<SourceRecordWhereInput> | null | undefined;
  /** Whether there is a visible row of sourceRecords. */
  hasSourceRecords?: boolean | null | undefined;
  /** At least one visible row of sourceRecords meets these conditions. */
  hasSourceRecordsWith?: Array<SourceRecordWhereInput> | null | undefined;
  /** Whether there is a visible row of themes. */
  hasThemes?: boolean | null | undefined;
  /** At least one visible row of themes meets these conditions. */
  hasThemesWith?: Array<ProjectThemeWhereInput> | null | undefined;
  /** Whether there is a visible row of transactions. */
  hasTransactions?: boolean | null | undefined;
  /** At least one visible row of transactions meets these conditions. */
  hasTransactionsWith?: Array<TransactionWhereInput> | null | undefined;
  /** iatiIdentifier is this value. */
  iatiIdentifier?: string | null | undefined;
  /** iatiIdentifier contains this text, whatever its case. */
  iatiIdentifierContainsFold?: string | null | undefined;
  /** iatiIdentifier is this text, whatever its case. */
  iatiIdentifierEqualFold?: string | null | undefined;
  /** iatiIdentifier begins with this text. */
  iatiIdentifierHasPrefix?: string | null | undefined;
  /** iatiIdentifier is one of these values. */
  iatiIdentifierIn?: Array<string> | null | undefined;
  /** Whether iatiIdentifier is null. */
  iatiIdentifierIsNil?: boolean | null | undefined;
  /** iatiIdentifier is not this value. */
  iatiIdentifierNEQ?: string | null | undefined;
  /** iatiIdentifier is none of these values. */
  iatiIdentifierNotIn?: Array<string> | null | undefined;
  /** Whether iatiIdentifier is not null. */
  iatiIdentifierNotNil?: boolean | null | undefined;
  /** id is this value. */
  id?: string | number | null | undefined;
  /** id is one of these values. */
  idIn?: Array<string | number> | null | undefined;
  /** id is not this value. */
  idNEQ?: string | number | null | undefined;
  /** id is none of these values. */
  idNotIn?: Array<string | number> | null | undefined;
  /** The condition must not hold. */
  not?: ProjectWhereInput | null | undefined;
  /** At least one of these conditions must hold. */
  or?: Array<ProjectWhereInput> | null | undefined;
  /** origin is this value. */
  origin?: ProjectOrigin | null | undefined;
  /** origin is one of these values. */
  originIn?: Array<ProjectOrigin> | null | undefined;
  /** origin is not this value. */
  originNEQ?: ProjectOrigin | null | undefined;
  /** origin is none of these values. */
  originNotIn?: Array<ProjectOrigin> | null | undefined;
  /** reporterID is this value. */
  reporterID?: string | number | null | undefined;
  /** reporterID is one of these values. */
  reporterIDIn?: Array<string | number> | null | undefined;
  /** Whether reporterID is null. */
  reporterIDIsNil?: boolean | null | undefined;
  /** reporterID is not this value. */
  reporterIDNEQ?: string | number | null | undefined;
  /** reporterID is none of these values. */
  reporterIDNotIn?: Array<string | number> | null | undefined;
  /** Whether reporterID is not null. */
  reporterIDNotNil?: boolean | null | undefined;
  /** sourceRecordID is this value. */
  sourceRecordID?: string | number | null | undefined;
  /** sourceRecordID is one of these values. */
  sourceRecordIDIn?: Array<string | number> | null | undefined;
  /** Whether sourceRecordID is null. */
  sourceRecordIDIsNil?: boolean | null | undefined;
  /** sourceRecordID is not this value. */
  sourceRecordIDNEQ?: string | number | null | undefined;
  /** sourceRecordID is none of these values. */
  sourceRecordIDNotIn?: Array<string | number> | null | undefined;
  /** Whether sourceRecordID is not null. */
  sourceRecordIDNotNil?: boolean | null | undefined;
  /** stage is this value. */
  stage?: ProjectStage | null | undefined;
  /** stage is one of these values. */
  stageIn?: Array<ProjectStage> | null | undefined;
  /** stage is not this value. */
  stageNEQ?: ProjectStage | null | undefined;
  /** stage is none of these values. */
  stageNotIn?: Array<ProjectStage> | null | undefined;
  /** startDate is this value. */
  startDate?: string | null | undefined;
  /** startDate is greater than this value. */
  startDateGT?: string | null | undefined;
  /** startDate is at least this value. */
  startDateGTE?: string | null | undefined;
  /** startDate is one of these values. */
  startDateIn?: Array<string> | null | undefined;
  /** Whether startDate is null. */
  startDateIsNil?: boolean | null | undefined;
  /** startDate is less than this value. */
  startDateLT?: string | null | undefined;
  /** startDate is at most this value. */
  startDateLTE?: string | null | undefined;
  /** startDate is not this value. */
  startDateNEQ?: string | null | undefined;
  /** startDate is none of these values. */
  startDateNotIn?: Array<string> | null | undefined;
  /** Whether startDate is not null. */
  startDateNotNil?: boolean | null | undefined;
  /** titles is this value. */
  titles?: string | null | undefined;
  /** titles contains this text, whatever its case. */
  titlesContainsFold?: string | null | undefined;
  /** titles is this text, whatever its case. */
  titlesEqualFold?: string | null | undefined;
  /** titles begins with this text. */
  titlesHasPrefix?: string | null | undefined;
  /** titles is one of these values. */
  titlesIn?: Array<string> | null | undefined;
  /** titles is not this value. */
  titlesNEQ?: string | null | undefined;
  /** titles is none of these values. */
  titlesNotIn?: Array<string> | null | undefined;
  /** updatedAt is greater than this value. */
  updatedAtGT?: string | null | undefined;
  /** updatedAt is at least this value. */
  updatedAtGTE?: string | null | undefined;
  /** updatedAt is less than this value. */
  updatedAtLT?: string | null | undefined;
  /** updatedAt is at most this value. */
  updatedAtLTE?: string | null | undefined;
};

/** Filter of Region rows: all conditions given must hold. */
export type RegionWhereInput = {
  /** All of these conditions must hold. */
  and?: Array<RegionWhereInput> | null | undefined;
  /** code is this value. */
  code?: string | null | undefined;
  /** code contains this text, whatever its case. */
  codeContainsFold?: string | null | undefined;
  /** code is this text, whatever its case. */
  codeEqualFold?: string | null | undefined;
  /** code begins with this text. */
  codeHasPrefix?: string | null | undefined;
  /** code is one of these values. */
  codeIn?: Array<string> | null | undefined;
  /** code is not this value. */
  codeNEQ?: string | null | undefined;
  /** code is none of these values. */
  codeNotIn?: Array<string> | null | undefined;
  /** createdAt is greater than this value. */
  createdAtGT?: string | null | undefined;
  /** createdAt is at least this value. */
  createdAtGTE?: string | null | undefined;
  /** createdAt is less than this value. */
  createdAtLT?: string | null | undefined;
  /** createdAt is at most this value. */
  createdAtLTE?: string | null | undefined;
  /** Whether there is a visible row of children. */
  hasChildren?: boolean | null | undefined;
  /** At least one visible row of children meets these conditions. */
  hasChildrenWith?: Array<RegionWhereInput> | null | undefined;
  /** Whether there is a visible row of parent. */
  hasParent?: boolean | null | undefined;
  /** At least one visible row of parent meets these conditions. */
  hasParentWith?: Array<RegionWhereInput> | null | undefined;
  /** Whether there is a visible row of states. */
  hasStates?: boolean | null | undefined;
  /** At least one visible row of states meets these conditions. */
  hasStatesWith?: Array<StateWhereInput> | null | undefined;
  /** id is this value. */
  id?: string | number | null | undefined;
  /** id is one of these values. */
  idIn?: Array<string | number> | null | undefined;
  /** id is not this value. */
  idNEQ?: string | number | null | undefined;
  /** id is none of these values. */
  idNotIn?: Array<string | number> | null | undefined;
  /** The condition must not hold. */
  not?: RegionWhereInput | null | undefined;
  /** At least one of these conditions must hold. */
  or?: Array<RegionWhereInput> | null | undefined;
  /** parentID is this value. */
  parentID?: string | number | null | undefined;
  /** parentID is one of these values. */
  parentIDIn?: Array<string | number> | null | undefined;
  /** Whether parentID is null. */
  parentIDIsNil?: boolean | null | undefined;
  /** parentID is not this value. */
  parentIDNEQ?: string | number | null | undefined;
  /** parentID is none of these values. */
  parentIDNotIn?: Array<string | number> | null | undefined;
  /** Whether parentID is not null. */
  parentIDNotNil?: boolean | null | undefined;
  /** updatedAt is greater than this value. */
  updatedAtGT?: string | null | undefined;
  /** updatedAt is at least this value. */
  updatedAtGTE?: string | null | undefined;
  /** updatedAt is less than this value. */
  updatedAtLT?: string | null | undefined;
  /** updatedAt is at most this value. */
  updatedAtLTE?: string | null | undefined;
};

/** What a viewer is to Entraide. */
export type Role =
  /** Runs the installation. */
  | 'ADMIN'
  /** Ranks nominations. */
  | 'COMMITTEE'
  /** Acts for a donor. */
  | 'DONOR_OFFICER'
  /** National point of contact of a State. */
  | 'FOCAL_POINT'
  /** Permanent mission of a State. */
  | 'MISSION'
  /** Acts for another organisation. */
  | 'PARTNER'
  /** Acts for a regional organisation. */
  | 'REGIONAL_ORGANISATION'
  /** The implementation support unit. */
  | 'SECRETARIAT'
  /** Writes for a State. */
  | 'STATE_EDITOR';

/** Filter of SourceRecord rows: all conditions given must hold. */
export type SourceRecordWhereInput = {
  /** All of these conditions must hold. */
  and?: Array<SourceRecordWhereInput> | null | undefined;
  /** createdAt is greater than this value. */
  createdAtGT?: string | null | undefined;
  /** createdAt is at least this value. */
  createdAtGTE?: string | null | undefined;
  /** createdAt is less than this value. */
  createdAtLT?: string | null | undefined;
  /** createdAt is at most this value. */
  createdAtLTE?: string | null | undefined;
  /** dataset is this value. */
  dataset?: string | null | undefined;
  /** dataset contains this text, whatever its case. */
  datasetContainsFold?: string | null | undefined;
  /** dataset is this text, whatever its case. */
  datasetEqualFold?: string | null | undefined;
  /** dataset begins with this text. */
  datasetHasPrefix?: string | null | undefined;
  /** dataset is one of these values. */
  datasetIn?: Array<string> | null | undefined;
  /** dataset is not this value. */
  datasetNEQ?: string | null | undefined;
  /** dataset is none of these values. */
  datasetNotIn?: Array<string> | null | undefined;
  /** format is this value. */
  format?: string | null | undefined;
  /** format contains this text, whatever its case. */
  formatContainsFold?: string | null | undefined;
  /** format is this text, whatever its case. */
  formatEqualFold?: string | null | undefined;
  /** format begins with this text. */
  formatHasPrefix?: string | null | undefined;
  /** format is one of these values. */
  formatIn?: Array<string> | null | undefined;
  /** format is not this value. */
  formatNEQ?: string | null | undefined;
  /** format is none of these values. */
  formatNotIn?: Array<string> | null | undefined;
  /** Whether there is a visible row of importRun. */
  hasImportRun?: boolean | null | undefined;
  /** At least one visible row of importRun meets these conditions. */
  hasImportRunWith?: Array<ImportRunWhereInput> | null | undefined;
  /** Whether there is a visible row of project. */
  hasProject?: boolean | null | undefined;
  /** At least one visible row of project meets these conditions. */
  hasProjectWith?: Array<ProjectWhereInput> | null | undefined;
  /** id is this value. */
  id?: string | number | null | undefined;
  /** id is one of these values. */
  idIn?: Array<string | number> | null | undefined;
  /** id is not this value. */
  idNEQ?: string | number | null | undefined;
  /** id is none of these values. */
  idNotIn?: Array<string | number> | null | undefined;
  /** identifier is this value. */
  identifier?: string | null | undefined;
  /** identifier contains this text, whatever its case. */
  identifierContainsFold?: string | null | undefined;
  /** identifier is this text, whatever its case. */
  identifierEqualFold?: string | null | undefined;
  /** identifier begins with this text. */
  identifierHasPrefix?: string | null | undefined;
  /** identifier is one of these values. */
  identifierIn?: Array<string> | null | undefined;
  /** identifier is not this value. */
  identifierNEQ?: string | null | undefined;
  /** identifier is none of these values. */
  identifierNotIn?: Array<string> | null | undefined;
  /** importRunID is this value. */
  importRunID?: string | number | null | undefined;
  /** importRunID is one of these values. */
  importRunIDIn?: Array<string | number> | null | undefined;
  /** importRunID is not this value. */
  importRunIDNEQ?: string | number | null | undefined;
  /** importRunID is none of these values. */
  importRunIDNotIn?: Array<string | number> | null | undefined;
  /** line is this value. */
  line?: number | null | undefined;
  /** line is greater than this value. */
  lineGT?: number | null | undefined;
  /** line is at least this value. */
  lineGTE?: number | null | undefined;
  /** line is one of these values. */
  lineIn?: Array<number> | null | undefined;
  /** line is less than this value. */
  lineLT?: number | null | undefined;
  /** line is at most this value. */
  lineLTE?: number | null | undefined;
  /** line is not this value. */
  lineNEQ?: number | null | undefined;
  /** line is none of these values. */
  lineNotIn?: Array<number> | null | undefined;
  /** The condition must not hold. */
  not?: SourceRecordWhereInput | null | undefined;
  /** At least one of these conditions must hold. */
  or?: Array<SourceRecordWhereInput> | null | undefined;
  /** projectID is this value. */
  projectID?: string | number | null | undefined;
  /** projectID is one of these values. */
  projectIDIn?: Array<string | number> | null | undefined;
  /** projectID is not this value. */
  projectIDNEQ?: string | number | null | undefined;
  /** projectID is none of these values. */
  projectIDNotIn?: Array<string | number> | null | undefined;
  /** publishedAt is this value. */
  publishedAt?: string | null | undefined;
  /** publishedAt is greater than this value. */
  publishedAtGT?: string | null | undefined;
  /** publishedAt is at least this value. */
  publishedAtGTE?: string | null | undefined;
  /** publishedAt is one of these values. */
  publishedAtIn?: Array<string> | null | undefined;
  /** Whether publishedAt is null. */
  publishedAtIsNil?: boolean | null | undefined;
  /** publishedAt is less than this value. */
  publishedAtLT?: string | null | undefined;
  /** publishedAt is at most this value. */
  publishedAtLTE?: string | null | undefined;
  /** publishedAt is not this value. */
  publishedAtNEQ?: string | null | undefined;
  /** publishedAt is none of these values. */
  publishedAtNotIn?: Array<string> | null | undefined;
  /** Whether publishedAt is not null. */
  publishedAtNotNil?: boolean | null | undefined;
  /** publisher is this value. */
  publisher?: string | null | undefined;
  /** publisher contains this text, whatever its case. */
  publisherContainsFold?: string | null | undefined;
  /** publisher is this text, whatever its case. */
  publisherEqualFold?: string | null | undefined;
  /** publisher begins with this text. */
  publisherHasPrefix?: string | null | undefined;
  /** publisher is one of these values. */
  publisherIn?: Array<string> | null | undefined;
  /** publisher is not this value. */
  publisherNEQ?: string | null | undefined;
  /** publisher is none of these values. */
  publisherNotIn?: Array<string> | null | undefined;
  /** updatedAt is greater than this value. */
  updatedAtGT?: string | null | undefined;
  /** updatedAt is at least this value. */
  updatedAtGTE?: string | null | undefined;
  /** updatedAt is less than this value. */
  updatedAtLT?: string | null | undefined;
  /** updatedAt is at most this value. */
  updatedAtLTE?: string | null | undefined;
};

/** Groups of States that coverage can be limited to. */
export type StateGroup =
  /** Group of African States. */
  | 'AFRICAN'
  /** Group of Asia-Pacific States. */
  | 'ASIA_PACIFIC'
  /** Group of Eastern European States. */
  | 'EASTERN_EUROPEAN'
  /** Group of Latin American and Caribbean States. */
  | 'LATIN_AMERICAN_AND_CARIBBEAN'
  /** Least developed countries. */
  | 'LDC'
  /** Landlocked developing countries. */
  | 'LLDC'
  /** Small island developing States. */
  | 'SIDS'
  /** Group of Western European and other States. */
  | 'WESTERN_EUROPEAN_AND_OTHERS';

/** StateMembership is enum for the field membership */
export type StateMembership =
  /** A Member State. */
  | 'MEMBER'
  /** An observer State. */
  | 'OBSERVER';

/** StateUnRegionalGroup is enum for the field un_regional_group */
export type StateUnRegionalGroup =
  /** Group of African States. */
  | 'AFRICAN'
  /** Group of Asia-Pacific States. */
  | 'ASIA_PACIFIC'
  /** Group of Eastern European States. */
  | 'EASTERN_EUROPEAN'
  /** Group of Latin American and Caribbean States. */
  | 'LATIN_AMERICAN_AND_CARIBBEAN'
  /** No regional group. */
  | 'NONE'
  /** Group of Western European and other States. */
  | 'WESTERN_EUROPEAN_AND_OTHERS';

/** Filter of State rows: all conditions given must hold. */
export type StateWhereInput = {
  /** All of these conditions must hold. */
  and?: Array<StateWhereInput> | null | undefined;
  /** createdAt is greater than this value. */
  createdAtGT?: string | null | undefined;
  /** createdAt is at least this value. */
  createdAtGTE?: string | null | undefined;
  /** createdAt is less than this value. */
  createdAtLT?: string | null | undefined;
  /** createdAt is at most this value. */
  createdAtLTE?: string | null | undefined;
  /** Whether there is a visible row of offers. */
  hasOffers?: boolean | null | undefined;
  /** At least one visible row of offers meets these conditions. */
  hasOffersWith?: Array<OfferWhereInput> | null | undefined;
  /** Whether there is a visible row of region. */
  hasRegion?: boolean | null | undefined;
  /** At least one visible row of region meets these conditions. */
  hasRegionWith?: Array<RegionWhereInput> | null | undefined;
  /** Whether there is a visible row of reports. */
  hasReports?: boolean | null | undefined;
  /** At least one visible row of reports meets these conditions. */
  hasReportsWith?: Array<NationalReportWhereInput> | null | undefined;
  /** id is this value. */
  id?: string | number | null | undefined;
  /** id is one of these values. */
  idIn?: Array<string | number> | null | undefined;
  /** id is not this value. */
  idNEQ?: string | number | null | undefined;
  /** id is none of these values. */
  idNotIn?: Array<string | number> | null | undefined;
  /** isDacMember is this value. */
  isDacMember?: boolean | null | undefined;
  /** isDacMember is not this value. */
  isDacMemberNEQ?: boolean | null | undefined;
  /** isLdc is this value. */
  isLdc?: boolean | null | undefined;
  /** isLdc is not this value. */
  isLdcNEQ?: boolean | null | undefined;
  /** isLldc is this value. */
  isLldc?: boolean | null | undefined;
  /** isLldc is not this value. */
  isLldcNEQ?: boolean | null | undefined;
  /** isOdaRecipient is this value. */
  isOdaRecipient?: boolean | null | undefined;
  /** isOdaRecipient is not this value. */
  isOdaRecipientNEQ?: boolean | null | undefined;
  /** isSids is this value. */
  isSids?: boolean | null | undefined;
  /** isSids is not this value. */
  isSidsNEQ?: boolean | null | undefined;
  /** iso2 is this value. */
  iso2?: string | null | undefined;
  /** iso2 contains this text, whatever its case. */
  iso2ContainsFold?: string | null | undefined;
  /** iso2 is this text, whatever its case. */
  iso2EqualFold?: string | null | undefined;
  /** iso2 begins with this text. */
  iso2HasPrefix?: string | null | undefined;
  /** iso2 is one of these values. */
  iso2In?: Array<string> | null | undefined;
  /** iso2 is not this value. */
  iso2NEQ?: string | null | undefined;
  /** iso2 is none of these values. */
  iso2NotIn?: Array<string> | null | undefined;
  /** iso3 is this value. */
  iso3?: string | null | undefined;
  /** iso3 contains this text, whatever its case. */
  iso3ContainsFold?: string | null | undefined;
  /** iso3 is this text, whatever its case. */
  iso3EqualFold?: string | null | undefined;
  /** iso3 begins with this text. */
  iso3HasPrefix?: string | null | undefined;
  /** iso3 is one of these values. */
  iso3In?: Array<string> | null | undefined;
  /** iso3 is not this value. */
  iso3NEQ?: string | null | undefined;
  /** iso3 is none of these values. */
  iso3NotIn?: Array<string> | null | undefined;
  /** m49 is this value. */
  m49?: string | null | undefined;
  /** m49 contains this text, whatever its case. */
  m49ContainsFold?: string | null | undefined;
  /** m49 is this text, whatever its case. */
  m49EqualFold?: string | null | undefined;
  /** m49 begins with this text. */
  m49HasPrefix?: string | null | undefined;
  /** m49 is one of these values. */
  m49In?: Array<string> | null | undefined;
  /** m49 is not this value. */
  m49NEQ?: string | null | undefined;
  /** m49 is none of these values. */
  m49NotIn?: Array<string> | null | undefined;
  /** membership is this value. */
  membership?: StateMembership | null | undefined;
  /** membership is one of these values. */
  membershipIn?: Array<StateMembership> | null | undefined;
  /** membership is not this value. */
  membershipNEQ?: StateMembership | null | undefined;
  /** membership is none of these values. */
  membershipNotIn?: Array<StateMembership> | null | undefined;
  /** The condition must not hold. */
  not?: StateWhereInput | null | undefined;
  /** At least one of these conditions must hold. */
  or?: Array<StateWhereInput> | null | undefined;
  /** regionID is this value. */
  regionID?: string | number | null | undefined;
  /** regionID is one of these values. */
  regionIDIn?: Array<string | number> | null | undefined;
  /** Whether regionID is null. */
  regionIDIsNil?: boolean | null | undefined;
  /** regionID is not this value. */
  regionIDNEQ?: string | number | null | undefined;
  /** regionID is none of these values. */
  regionIDNotIn?: Array<string | number> | null | undefined;
  /** Whether regionID is not null. */
  regionIDNotNil?: boolean | null | undefined;
  /** unRegionalGroup is this value. */
  unRegionalGroup?: StateUnRegionalGroup | null | undefined;
  /** unRegionalGroup is one of these values. */
  unRegionalGroupIn?: Array<StateUnRegionalGroup> | null | undefined;
  /** unRegionalGroup is not this value. */
  unRegionalGroupNEQ?: StateUnRegionalGroup | null | undefined;
  /** unRegionalGroup is none of these values. */
  unRegionalGroupNotIn?: Array<StateUnRegionalGroup> | null | undefined;
  /** updatedAt is greater than this value. */
  updatedAtGT?: string | null | undefined;
  /** updatedAt is at least this value. */
  updatedAtGTE?: string | null | undefined;
  /** updatedAt is less than this value. */
  updatedAtLT?: string | null | undefined;
  /** updatedAt is at most this value. */
  updatedAtLTE?: string | null | undefined;
};

/** Which theme assignments count. Needs stay under each of them: their themes are those that States declare. */
export type ThemeCertainty =
  /** All of them, and amounts without a theme. */
  | 'ANY'
  /** Only those that a person confirmed. */
  | 'CONFIRMED'
  /** Only those that a rule suggested. */
  | 'SUGGESTED';

/** Filter of ThemeGroup rows: all conditions given must hold. */
export type ThemeGroupWhereInput = {
  /** All of these conditions must hold. */
  and?: Array<ThemeGroupWhereInput> | null | undefined;
  /** code is this value. */
  code?: string | null | undefined;
  /** code contains this text, whatever its case. */
  codeContainsFold?: string | null | undefined;
  /** code is this text, whatever its case. */
  codeEqualFold?: string | null | undefined;
  /** code begins with this text. */
  codeHasPrefix?: string | null | undefined;
  /** code is one of these values. */
  codeIn?: Array<string> | null | undefined;
  /** code is not this value. */
  codeNEQ?: string | null | undefined;
  /** code is none of these values. */
  codeNotIn?: Array<string> | null | undefined;
  /** createdAt is greater than this value. */
  createdAtGT?: string | null | undefined;
  /** createdAt is at least this value. */
  createdAtGTE?: string | null | undefined;
  /** createdAt is less than this value. */
  createdAtLT?: string | null | undefined;
  /** createdAt is at most this value. */
  createdAtLTE?: string | null | undefined;
  /** Whether there is a visible row of themes. */
  hasThemes?: boolean | null | undefined;
  /** At least one visible row of themes meets these conditions. */
  hasThemesWith?: Array<ThemeWhereInput> | null | undefined;
  /** id is this value. */
  id?: string | number | null | undefined;
  /** id is one of these values. */
  idIn?: Array<string | number> | null | undefined;
  /** id is not this value. */
  idNEQ?: string | number | null | undefined;
  /** id is none of these values. */
  idNotIn?: Array<string | number> | null | undefined;
  /** The condition must not hold. */
  not?: ThemeGroupWhereInput | null | undefined;
  /** At least one of these conditions must hold. */
  or?: Array<ThemeGroupWhereInput> | null | undefined;
  /** position is this value. */
  position?: number | null | undefined;
  /** position is greater than this value. */
  positionGT?: number | null | undefined;
  /** position is at least this value. */
  positionGTE?: number | null | undefined;
  /** position is one of these values. */
  positionIn?: Array<number> | null | undefined;
  /** position is less than this value. */
  positionLT?: number | null | undefined;
  /** position is at most this value. */
  positionLTE?: number | null | undefined;
  /** position is not this value. */
  positionNEQ?: number | null | undefined;
  /** position is none of these values. */
  positionNotIn?: Array<number> | null | undefined;
  /** updatedAt is greater than this value. */
  updatedAtGT?: string | null | undefined;
  /** updatedAt is at least this value. */
  updatedAtGTE?: string | null | undefined;
  /** updatedAt is less than this value. */
  updatedAtLT?: string | null | undefined;
  /** updatedAt is at most this value. */
  updatedAtLTE?: string | null | undefined;
};

/** A share of one theme. */
export type ThemeShareInput = {
  /** Share in percent, above 0. */
  percentage: string;
  /** Code of the theme. */
  theme: string;
};

/** Filter of Theme rows: all conditions given must hold. */
export type ThemeWhereInput = {
  /** All of these conditions must hold. */
  and?: Array<ThemeWhereInput> | null | undefined;
  /** code is this value. */
  code?: string | null | undefined;
  /** code contains this text, whatever its case. */
  codeContainsFold?: string | null | undefined;
  /** code is this text, whatever its case. */
  codeEqualFold?: string | null | undefined;
  /** code begins with this text. */
  codeHasPrefix?: string | null | undefined;
  /** code is one of these values. */
  codeIn?: Array<string> | null | undefined;
  /** code is not this value. */
  codeNEQ?: string | null | undefined;
  /** code is none of these values. */
  codeNotIn?: Array<string> | null | undefined;
  /** createdAt is greater than this value. */
  createdAtGT?: string | null | undefined;
  /** createdAt is at least this value. */
  createdAtGTE?: string | null | undefined;
  /** createdAt is less than this value. */
  createdAtLT?: string | null | undefined;
  /** createdAt is at most this value. */
  createdAtLTE?: string | null | undefined;
  /** groupID is this value. */
  groupID?: string | number | null | undefined;
  /** groupID is one of these values. */
  groupIDIn?: Array<string | number> | null | undefined;
  /** groupID is not this value. */
  groupIDNEQ?: string | number | null | undefined;
  /** groupID is none of these values. */
  groupIDNotIn?: Array<string | number> | null | undefined;
  /** Whether there is a visible row of group. */
  hasGroup?: boolean | null | undefined;
  /** At least one visible row of group meets these conditions. */
  hasGroupWith?: Array<ThemeGroupWhereInput> | null | undefined;
  /** Whether there is a visible row of meetings. */
  hasMeetings?: boolean | null | undefined;
  /** At least one visible row of meetings meets these conditions. */
  hasMeetingsWith?: Array<MeetingWhereInput> | null | undefined;
  /** Whether there is a visible row of offers. */
  hasOffers?: boolean | null | undefined;
  /** At least one visible row of offers meets these conditions. */
  hasOffersWith?: Array<OfferWhereInput> | null | undefined;
  /** Whether there is a visible row of paragraphs. */
  hasParagraphs?: boolean | null | undefined;
  /** At least one visible row of paragraphs meets these conditions. */
  hasParagraphsWith?: Array<ParagraphWhereInput> | null | undefined;
  /** id is this value. */
  id?: string | number | null | undefined;
  /** id is one of these values. */
  idIn?: Array<string | number> | null | undefined;
  /** id is not this value. */
  idNEQ?: string | number | null | undefined;
  /** id is none of these values. */
  idNotIn?: Array<string | number> | null | undefined;
  /** The condition must not hold. */
  not?: ThemeWhereInput | null | undefined;
  /** At least one of these conditions must hold. */
  or?: Array<ThemeWhereInput> | null | undefined;
  /** position is this value. */
  position?: number | null | undefined;
  /** position is greater than this value. */
  positionGT?: number | null | undefined;
  /** position is at least this value. */
  positionGTE?: number | null | undefined;
  /** position is one of these values. */
  positionIn?: Array<number> | null | undefined;
  /** position is less than this value. */
  positionLT?: number | null | undefined;
  /** position is at most this value. */
  positionLTE?: number | null | undefined;
  /** position is not this value. */
  positionNEQ?: number | null | undefined;
  /** position is none of these values. */
  positionNotIn?: Array<number> | null | undefined;
  /** updatedAt is greater than this value. */
  updatedAtGT?: string | null | undefined;
  /** updatedAt is at least this value. */
  updatedAtGTE?: string | null | undefined;
  /** updatedAt is less than this value. */
  updatedAtLT?: string | null | undefined;
  /** updatedAt is at most this value. */
  updatedAtLTE?: string | null | undefined;
};

/** TransactionBoundary is enum for the field boundary */
export type TransactionBoundary =
  /** Counts: an outgoing commitment or disbursement of a funding organisation. */
  | 'COUNTED'
  /** Does not count: the incoming copy of a flow that its provider reports. */
  | 'INCOMING'
  /** Does not count: a flow between implementers, within the project. */
  | 'INTERNAL'
  /** Does not count: the parent activity reports the same money. */
  | 'IN_PARENT'
  /** Does not count: neither a commitment nor a disbursement. */
  | 'NOT_COUNTED_KIND'
  /** Does not count: republished by somebody who is no party to it. */
  | 'SECONDARY_REPORTER';

/** TransactionKind is enum for the field kind */
export type TransactionKind =
  /** Commitment. */
  | 'COMMITMENT'
  /** Credit guarantee. */
  | 'CREDIT_GUARANTEE'
  /** Disbursement. */
  | 'DISBURSEMENT'
  /** Expenditure. */
  | 'EXPENDITURE'
  /** Incoming commitment. */
  | 'INCOMING_COMMITMENT'
  /** Incoming funds. */
  | 'INCOMING_FUNDS'
  /** Incoming pledge. */
  | 'INCOMING_PLEDGE'
  /** Interest payment. */
  | 'INTEREST_PAYMENT'
  /** Loan repayment. */
  | 'LOAN_REPAYMENT'
  /** Outgoing pledge. */
  | 'OUTGOING_PLEDGE'
  /** Purchase of equity. */
  | 'PURCHASE_OF_EQUITY'
  /** Reimbursement. */
  | 'REIMBURSEMENT'
  /** Sale of equity. */
  | 'SALE_OF_EQUITY';

/** Filter of Transaction rows: all conditions given must hold. */
export type TransactionWhereInput = {
  /** amount is this value. */
  amount?: string | null | undefined;
  /** amount is greater than this value. */
  amountGT?: string | null | undefined;
  /** amount is at least this value. */
  amountGTE?: string | null | undefined;
  /** amount is one of these values. */
  amountIn?: Array<string> | null | undefined;
  /** amount is less than this value. */
  amountLT?: string | null | undefined;
  /** amount is at most this value. */
  amountLTE?: string | null | undefined;
  /** amount is not this value. */
  amountNEQ?: string | null | undefined;
  /** amount is none of these values. */
  amountNotIn?: Array<string> | null | undefined;
  /** All of these conditions must hold. */
  and?: Array<TransactionWhereInput> | null | undefined;
  /** boundary is this value. */
  boundary?: TransactionBoundary | null | undefined;
  /** boundary is one of these values. */
  boundaryIn?: Array<TransactionBoundary> | null | undefined;
  /** boundary is not this value. */
  boundaryNEQ?: TransactionBoundary | null | undefined;
  /** boundary is none of these values. */
  boundaryNotIn?: Array<TransactionBoundary> | null | undefined;
  /** createdAt is greater than this value. */
  createdAtGT?: string | null | undefined;
  /** createdAt is at least this value. */
  createdAtGTE?: string | null | undefined;
  /** createdAt is less than this value. */
  createdAtLT?: string | null | undefined;
  /** createdAt is at most this value. */
  createdAtLTE?: string | null | undefined;
  /** currency is this value. */
  currency?: string | null | undefined;
  /** currency contains this text, whatever its case. */
  currencyContainsFold?: string | null | undefined;
  /** currency is this text, whatever its case. */
  currencyEqualFold?: string | null | undefined;
  /** currency begins with this text. */
  currencyHasPrefix?: string | null | undefined;
  /** currency is one of these values. */
  currencyIn?: Array<string> | null | undefined;
  /** Whether currency is null. */
  currencyIsNil?: boolean | null | undefined;
  /** currency is not this value. */
  currencyNEQ?: string | null | undefined;
  /** currency is none of these values. */
  currencyNotIn?: Array<string> | null | undefined;
  /** Whether currency is not null. */
  currencyNotNil?: boolean | null | undefined;
  /** date is this value. */
  date?: string | null | undefined;
  /** date is greater than this value. */
  dateGT?: string | null | undefined;
  /** date is at least this value. */
  dateGTE?: string | null | undefined;
  /** date is one of these values. */
  dateIn?: Array<string> | null | undefined;
  /** Whether date is null. */
  dateIsNil?: boolean | null | undefined;
  /** date is less than this value. */
  dateLT?: string | null | undefined;
  /** date is at most this value. */
  dateLTE?: string | null | undefined;
  /** date is not this value. */
  dateNEQ?: string | null | undefined;
  /** date is none of these values. */
  dateNotIn?: Array<string> | null | undefined;
  /** Whether date is not null. */
  dateNotNil?: boolean | null | undefined;
  /** Whether there is a visible row of lines. */
  hasLines?: boolean | null | undefined;
  /** At least one visible row of lines meets these conditions. */
  hasLinesWith?: Array<LedgerLineWhereInput> | null | undefined;
  /** Whether there is a visible row of project. */
  hasProject?: boolean | null | undefined;
  /** At least one visible row of project meets these conditions. */
  hasProjectWith?: Array<ProjectWhereInput> | null | undefined;
  /** Whether there is a visible row of provider. */
  hasProvider?: boolean | null | undefined;
  /** At least one visible row of provider meets these conditions. */
  hasProviderWith?: Array<OrganisationWhereInput> | null | undefined;
  /** Whether there is a visible row of receiver. */
  hasReceiver?: boolean | null | undefined;
  /** At least one visible row of receiver meets these conditions. */
  hasReceiverWith?: Array<OrganisationWhereInput> | null | undefined;
  /** Whether there is a visible row of sourceRecord. */
  hasSourceRecord?: boolean | null | undefined;
  /** At least one visible row of sourceRecord meets these conditions. */
  hasSourceRecordWith?: Array<SourceRecordWhereInput> | null | undefined;
  /** id is this value. */
  id?: string | number | null | undefined;
  /** id is one of these values. */
  idIn?: Array<string | number> | null | undefined;
  /** id is not this value. */
  idNEQ?: string | number | null | undefined;
  /** id is none of these values. */
  idNotIn?: Array<string | number> | null | undefined;
  /** kind is this value. */
  kind?: TransactionKind | null | undefined;
  /** kind is one of these values. */
  kindIn?: Array<TransactionKind> | null | undefined;
  /** kind is not this value. */
  kindNEQ?: TransactionKind | null | undefined;
  /** kind is none of these values. */
  kindNotIn?: Array<TransactionKind> | null | undefined;
  /** line is this value. */
  line?: number | null | undefined;
  /** line is greater than this value. */
  lineGT?: number | null | undefined;
  /** line is at least this value. */
  lineGTE?: number | null | undefined;
  /** line is one of these values. */
  lineIn?: Array<number> | null | undefined;
  /** line is less than this value. */
  lineLT?: number | null | undefined;
  /** line is at most this value. */
  lineLTE?: number | null | undefined;
  /** line is not this value. */
  lineNEQ?: number | null | undefined;
  /** line is none of these values. */
  lineNotIn?: Array<number> | null | undefined;
  /** The condition must not hold. */
  not?: TransactionWhereInput | null | undefined;
  /** At least one of these conditions must hold. */
  or?: Array<TransactionWhereInput> | null | undefined;
  /** position is this value. */
  position?: number | null | undefined;
  /** position is greater than this value. */
  positionGT?: number | null | undefined;
  /** position is at least this value. */
  positionGTE?: number | null | undefined;
  /** position is one of these values. */
  positionIn?: Array<number> | null | undefined;
  /** position is less than this value. */
  positionLT?: number | null | undefined;
  /** position is at most this value. */
  positionLTE?: number | null | undefined;
  /** position is not this value. */
  positionNEQ?: number | null | undefined;
  /** position is none of these values. */
  positionNotIn?: Array<number> | null | undefined;
  /** projectID is this value. */
  projectID?: string | number | null | undefined;
  /** projectID is one of these values. */
  projectIDIn?: Array<string | number> | null | undefined;
  /** projectID is not this value. */
  projectIDNEQ?: string | number | null | undefined;
  /** projectID is none of these values. */
  projectIDNotIn?: Array<string | number> | null | undefined;
  /** providerID is this value. */
  providerID?: string | number | null | undefined;
  /** providerID is one of these values. */
  providerIDIn?: Array<string | number> | null | undefined;
  /** Whether providerID is null. */
  providerIDIsNil?: boolean | null | undefined;
  /** providerID is not this value. */
  providerIDNEQ?: string | number | null | undefined;
  /** providerID is none of these values. */
  providerIDNotIn?: Array<string | number> | null | undefined;
  /** Whether providerID is not null. */
  providerIDNotNil?: boolean | null | undefined;
  /** rate is this value. */
  rate?: string | null | undefined;
  /** rate is greater than this value. */
  rateGT?: string | null | undefined;
  /** rate is at least this value. */
  rateGTE?: string | null | undefined;
  /** rate is one of these values. */
  rateIn?: Array<string> | null | undefined;
  /** Whether rate is null. */
  rateIsNil?: boolean | null | undefined;
  /** rate is less than this value. */
  rateLT?: string | null | undefined;
  /** rate is at most this value. */
  rateLTE?: string | null | undefined;
  /** rate is not this value. */
  rateNEQ?: string | null | undefined;
  /** rate is none of these values. */
  rateNotIn?: Array<string> | null | undefined;
  /** Whether rate is not null. */
  rateNotNil?: boolean | null | undefined;
  /** rateSource is this value. */
  rateSource?: string | null | undefined;
  /** rateSource contains this text, whatever its case. */
  rateSourceContainsFold?: string | null | undefined;
  /** rateSource is this text, whatever its case. */
  rateSourceEqualFold?: string | null | undefined;
  /** rateSource begins with this text. */
  rateSourceHasPrefix?: string | null | undefined;
  /** rateSource is one of these values. */
  rateSourceIn?: Array<string> | null | undefined;
  /** rateSource is not this value. */
  rateSourceNEQ?: string | null | undefined;
  /** rateSource is none of these values. */
  rateSourceNotIn?: Array<string> | null | undefined;
  /** rateYear is this value. */
  rateYear?: number | null | undefined;
  /** rateYear is greater than this value. */
  rateYearGT?: number | null | undefined;
  /** rateYear is at least this value. */
  rateYearGTE?: number | null | undefined;
  /** rateYear is one of these values. */
  rateYearIn?: Array<number> | null | undefined;
  /** Whether rateYear is null. */
  rateYearIsNil?: boolean | null | undefined;
  /** rateYear is less than this value. */
  rateYearLT?: number | null | undefined;
  /** rateYear is at most this value. */
  rateYearLTE?: number | null | undefined;
  /** rateYear is not this value. */
  rateYearNEQ?: number | null | undefined;
  /** rateYear is none of these values. */
  rateYearNotIn?: Array<number> | null | undefined;
  /** Whether rateYear is not null. */
  rateYearNotNil?: boolean | null | undefined;
  /** receiverID is this value. */
  receiverID?: string | number | null | undefined;
  /** receiverID is one of these values. */
  receiverIDIn?: Array<string | number> | null | undefined;
  /** Whether receiverID is null. */
  receiverIDIsNil?: boolean | null | undefined;
  /** receiverID is not this value. */
  receiverIDNEQ?: string | number | null | undefined;
  /** receiverID is none of these values. */
  receiverIDNotIn?: Array<string | number> | null | undefined;
  /** Whether receiverID is not null. */
  receiverIDNotNil?: boolean | null | undefined;
  /** sourceRecordID is this value. */
  sourceRecordID?: string | number | null | undefined;
  /** sourceRecordID is one of these values. */
  sourceRecordIDIn?: Array<string | number> | null | undefined;
  /** Whether sourceRecordID is null. */
  sourceRecordIDIsNil?: boolean | null | undefined;
  /** sourceRecordID is not this value. */
  sourceRecordIDNEQ?: string | number | null | undefined;
  /** sourceRecordID is none of these values. */
  sourceRecordIDNotIn?: Array<string | number> | null | undefined;
  /** Whether sourceRecordID is not null. */
  sourceRecordIDNotNil?: boolean | null | undefined;
  /** updatedAt is greater than this value. */
  updatedAtGT?: string | null | undefined;
  /** updatedAt is at least this value. */
  updatedAtGTE?: string | null | undefined;
  /** updatedAt is less than this value. */
  updatedAtLT?: string | null | undefined;
  /** updatedAt is at most this value. */
  updatedAtLTE?: string | null | undefined;
  /** usd is this value. */
  usd?: string | null | undefined;
  /** usd is greater than this value. */
  usdGT?: string | null | undefined;
  /** usd is at least this value. */
  usdGTE?: string | null | undefined;
  /** usd is one of these values. */
  usdIn?: Array<string> | null | undefined;
  /** Whether usd is null. */
  usdIsNil?: boolean | null | undefined;
  /** usd is less than this value. */
  usdLT?: string | null | undefined;
  /** usd is at most this value. */
  usdLTE?: string | null | undefined;
  /** usd is not this value. */
  usdNEQ?: string | null | undefined;
  /** usd is none of these values. */
  usdNotIn?: Array<string> | null | undefined;
  /** Whether usd is not null. */
  usdNotNil?: boolean | null | undefined;
  /** valueDate is this value. */
  valueDate?: string | null | undefined;
  /** valueDate is greater than this value. */
  valueDateGT?: string | null | undefined;
  /** valueDate is at least this value. */
  valueDateGTE?: string | null | undefined;
  /** valueDate is one of these values. */
  valueDateIn?: Array<string> | null | undefined;
  /** Whether valueDate is null. */
  valueDateIsNil?: boolean | null | undefined;
  /** valueDate is less than this value. */
  valueDateLT?: string | null | undefined;
  /** valueDate is at most this value. */
  valueDateLTE?: string | null | undefined;
  /** valueDate is not this value. */
  valueDateNEQ?: string | null | undefined;
  /** valueDate is none of these values. */
  valueDateNotIn?: Array<string> | null | undefined;
  /** Whether valueDate is not null. */
  valueDateNotNil?: boolean | null | undefined;
};

/** UserDigest is enum for the field digest */
export type UserDigest =
  /** Together, once a day. */
  | 'DAILY'
  /** Each as it comes. */
  | 'IMMEDIATE'
  /** Not at all. */
  | 'NEVER'
  /** Together, once a week. */
  | 'WEEKLY';

/** UserStage is enum for the field stage */
export type UserStage =
  /** May sign in. */
  | 'ACTIVE'
  /** May not sign in any more. */
  | 'CLOSED';

/** Filter of User rows: all conditions given must hold. */
export type UserWhereInput = {
  /** All of these conditions must hold. */
  and?: Array<UserWhereInput> | null | undefined;
  /** createdAt is greater than this value. */
  createdAtGT?: string | null | undefined;
  /** createdAt is at least this value. */
  createdAtGTE?: string | null | undefined;
  /** createdAt is less than this value. */
  createdAtLT?: string | null | undefined;
  /** createdAt is at most this value. */
  createdAtLTE?: string | null | undefined;
  /** digest is this value. */
  digest?: UserDigest | null | undefined;
  /** digest is one of these values. */
  digestIn?: Array<UserDigest> | null | undefined;
  /** digest is not this value. */
  digestNEQ?: UserDigest | null | undefined;
  /** digest is none of these values. */
  digestNotIn?: Array<UserDigest> | null | undefined;
  /** email is this value. */
  email?: string | null | undefined;
  /** email contains this text, whatever its case. */
  emailContainsFold?: string | null | undefined;
  /** email is this text, whatever its case. */
  emailEqualFold?: string | null | undefined;
  /** email begins with this text. */
  emailHasPrefix?: string | null | undefined;
  /** email is one of these values. */
  emailIn?: Array<string> | null | undefined;
  /** email is not this value. */
  emailNEQ?: string | null | undefined;
  /** email is none of these values. */
  emailNotIn?: Array<string> | null | undefined;
  /** Whether there is a visible row of memberships. */
  hasMemberships?: boolean | null | undefined;
  /** At least one visible row of memberships meets these conditions. */
  hasMembershipsWith?: Array<MembershipWhereInput> | null | undefined;
  /** id is this value. */
  id?: string | number | null | undefined;
  /** id is one of these values. */
  idIn?: Array<string | number> | null | undefined;
  /** id is not this value. */
  idNEQ?: string | number | null | undefined;
  /** id is none of these values. */
  idNotIn?: Array<string | number> | null | undefined;
  /** name is this value. */
  name?: string | null | undefined;
  /** name contains this text, whatever its case. */
  nameContainsFold?: string | null | undefined;
  /** name is this text, whatever its case. */
  nameEqualFold?: string | null | undefined;
  /** name begins with this text. */
  nameHasPrefix?: string | null | undefined;
  /** name is one of these values. */
  nameIn?: Array<string> | null | undefined;
  /** name is not this value. */
  nameNEQ?: string | null | undefined;
  /** name is none of these values. */
  nameNotIn?: Array<string> | null | undefined;
  /** The condition must not hold. */
  not?: UserWhereInput | null | undefined;
  /** At least one of these conditions must hold. */
  or?: Array<UserWhereInput> | null | undefined;
  /** stage is this value. */
  stage?: UserStage | null | undefined;
  /** stage is one of these values. */
  stageIn?: Array<UserStage> | null | undefined;
  /** stage is not this value. */
  stageNEQ?: UserStage | null | undefined;
  /** stage is none of these values. */
  stageNotIn?: Array<UserStage> | null | undefined;
  /** updatedAt is greater than this value. */
  updatedAtGT?: string | null | undefined;
  /** updatedAt is at least this value. */
  updatedAtGTE?: string | null | undefined;
  /** updatedAt is less than this value. */
  updatedAtLT?: string | null | undefined;
  /** updatedAt is at most this value. */
  updatedAtLTE?: string | null | undefined;
};

/** An amount of one year. */
export type YearAmountInput = {
  /** The amount, exact to the cent. */
  amount: string;
  /** The year. */
  year: number;
};

export type DonorsQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type DonorsQuery = { donors: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { id: string, name: string } | null } | null> | null } };

export type ReferenceQueryVariables = Exact<{
  lang: Language;
}>;


export type ReferenceQuery = { themes: Array<{ id: string, code: string, position: number, name: string }>, first: { edges: Array<{ node: { id: string, iso3: string, unRegionalGroup: StateUnRegionalGroup, isLdc: boolean, isLldc: boolean, isSids: boolean, regionID: string | null, name: string } | null } | null> | null }, last: { edges: Array<{ node: { id: string, iso3: string, unRegionalGroup: StateUnRegionalGroup, isLdc: boolean, isLldc: boolean, isSids: boolean, regionID: string | null, name: string } | null } | null> | null }, regions: { edges: Array<{ node: { id: string, code: string, parentID: string | null, name: string } | null } | null> | null } };

export type StateEntryFragment = { id: string, iso3: string, unRegionalGroup: StateUnRegionalGroup, isLdc: boolean, isLldc: boolean, isSids: boolean, regionID: string | null, name: string };

export type ViewerQueryVariables = Exact<{
  lang: Language;
}>;


export type ViewerQuery = { viewer: { role: Role, invites: Array<Role>, scopes: Array<ApiKeyScope>, user: { id: string, name: string, email: string, language: Language, digest: UserDigest, version: number, memberships: Array<{ id: string, role: Role, stage: MembershipStage, state: { id: string, iso3: string, name: string } | null, organisation: { id: string, name: string } | null }> | null } | null, membership: { id: string, role: Role, stage: MembershipStage, state: { id: string, iso3: string, name: string } | null, organisation: { id: string, name: string } | null } | null } | null, unread: { totalCount: number } };

export type ActingFragment = { id: string, role: Role, stage: MembershipStage, state: { id: string, iso3: string, name: string } | null, organisation: { id: string, name: string } | null };

export type DonorNamesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type DonorNamesQuery = { nodes: Array<
    | { __typename: 'ApiKey', id: string }
    | { __typename: 'Area', id: string }
    | { __typename: 'AuditEntry', id: string }
    | { __typename: 'Document', id: string }
    | { __typename: 'Donor', name: string, id: string }
    | { __typename: 'ExchangeRate', id: string }
    | { __typename: 'ImportRun', id: string }
    | { __typename: 'Invitation', id: string }
    | { __typename: 'LedgerLine', id: string }
    | { __typename: 'Mail', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Membership', id: string }
    | { __typename: 'NationalReport', id: string }
    | { __typename: 'Need', id: string }
    | { __typename: 'NeedDonor', id: string }
    | { __typename: 'NeedProject', id: string }
    | { __typename: 'NeedState', id: string }
    | { __typename: 'NeedTheme', id: string }
    | { __typename: 'Notification', id: string }
    | { __typename: 'Offer', id: string }
    | { __typename: 'Organisation', id: string }
    | { __typename: 'OrganisationAlias', id: string }
    | { __typename: 'Paragraph', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Project', id: string }
    | { __typename: 'ProjectRecipient', id: string }
    | { __typename: 'ProjectTheme', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'SourceRecord', id: string }
    | { __typename: 'State', id: string }
    | { __typename: 'Theme', id: string }
    | { __typename: 'ThemeGroup', id: string }
    | { __typename: 'Transaction', id: string }
    | { __typename: 'User', id: string }
   | null> };

export type AccountQueryVariables = Exact<{
  lang: Language;
}>;


export type AccountQuery = { viewer: { user: { id: string, version: number, name: string, email: string, language: Language, digest: UserDigest, memberships: Array<{ createdAt: string, endedAt: string | null, id: string, role: Role, stage: MembershipStage, state: { id: string, iso3: string, name: string } | null, organisation: { id: string, name: string } | null }> | null, permissions: { canSave: boolean, canClose: boolean } } | null } | null };

export type SettingsFragment = { id: string, version: number, name: string, email: string, language: Language, digest: UserDigest };

export type SaveAccountMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: AccountInput;
}>;


export type SaveAccountMutation = { saveAccount: { user: { id: string, version: number, name: string, email: string, language: Language, digest: UserDigest } | null, problems: Array<{ field: string | null, message: string }> } };

export type CloseAccountMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type CloseAccountMutation = { closeAccount: { user: { id: string, version: number, stage: UserStage } | null, problems: Array<{ field: string | null, message: string }> } };

export type KeysQueryVariables = Exact<{
  after?: string | null | undefined;
  lang: Language;
}>;


export type KeysQuery = { apiKeys: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, version: number, name: string, start: string, scopes: Array<ApiKeyScope>, stage: ApiKeyStage, expiresAt: string, lastUsedAt: string | null, membership: { id: string, role: Role, stage: MembershipStage, state: { id: string, iso3: string, name: string } | null, organisation: { id: string, name: string } | null }, permissions: { canRevoke: boolean } } | null } | null> | null } };

export type KeyFragment = { id: string, version: number, name: string, start: string, scopes: Array<ApiKeyScope>, stage: ApiKeyStage, expiresAt: string, lastUsedAt: string | null, membership: { id: string, role: Role, stage: MembershipStage, state: { id: string, iso3: string, name: string } | null, organisation: { id: string, name: string } | null }, permissions: { canRevoke: boolean } };

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
  lang: Language;
}>;


export type CreateApiKeyMutation = { createApiKey: { secret: string | null, apiKey: { id: string, version: number, name: string, start: string, scopes: Array<ApiKeyScope>, stage: ApiKeyStage, expiresAt: string, lastUsedAt: string | null, membership: { id: string, role: Role, stage: MembershipStage, state: { id: string, iso3: string, name: string } | null, organisation: { id: string, name: string } | null }, permissions: { canRevoke: boolean } } | null, problems: Array<{ field: string | null, message: string }> } };

export type RevokeApiKeyMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type RevokeApiKeyMutation = { revokeApiKey: { apiKey: { id: string, version: number, stage: ApiKeyStage, permissions: { canRevoke: boolean } } | null, problems: Array<{ field: string | null, message: string }> } };

export type CoverageQueryVariables = Exact<{
  filter?: CoverageFilter | null | undefined;
  themed?: CoverageFilter | null | undefined;
  lang: Language;
}>;


export type CoverageQuery = { coverage: { boundary: string, asOf: string, dataVersion: string, citation: string, csvUrl: string, matrix: Array<{ gapStatus: GapStatus, state: { id: string, iso3: string } | null, area: { id: string, code: string } | null, region: { id: string, code: string } | null, theme: { id: string, code: string } | null, measures: { needed: string, secured: string, gap: string, proposed: string, committed: string, disbursed: string, otherAssistance: string } }>, byState: Array<{ state: { id: string, iso3: string } | null, area: { id: string, code: string, name: string } | null, region: { id: string, code: string, name: string } | null }>, byTheme: Array<{ gapStatus: GapStatus, theme: { id: string, code: string } | null, measures: { needed: string, secured: string, gap: string, proposed: string, committed: string, disbursed: string, otherAssistance: string } }>, unconverted: Array<{ measure: LedgerLineMeasure, currency: string | null, amount: string, lines: number }> }, themed: { totals: { needed: string, secured: string, gap: string, proposed: string, committed: string, disbursed: string, otherAssistance: string, needs: number, uncosted: number, expiredUnmet: number, projects: number, donors: number }, byState: Array<{ gapStatus: GapStatus, state: { id: string, iso3: string } | null, area: { id: string, code: string } | null, region: { id: string, code: string } | null, measures: { needed: string, secured: string, gap: string, proposed: string, committed: string, disbursed: string, otherAssistance: string } }>, byYear: Array<{ year: number | null, gapStatus: GapStatus, measures: { needed: string, secured: string, gap: string, proposed: string, committed: string, disbursed: string, otherAssistance: string } }> } };

export type SumsFragment = { totals: { needed: string, secured: string, gap: string, proposed: string, committed: string, disbursed: string, otherAssistance: string, needs: number, uncosted: number, expiredUnmet: number, projects: number, donors: number }, byState: Array<{ gapStatus: GapStatus, state: { id: string, iso3: string } | null, area: { id: string, code: string } | null, region: { id: string, code: string } | null, measures: { needed: string, secured: string, gap: string, proposed: string, committed: string, disbursed: string, otherAssistance: string } }>, byYear: Array<{ year: number | null, gapStatus: GapStatus, measures: { needed: string, secured: string, gap: string, proposed: string, committed: string, disbursed: string, otherAssistance: string } }> };

export type AmountsFragment = { needed: string, secured: string, gap: string, proposed: string, committed: string, disbursed: string, otherAssistance: string };

export type CountsFragment = { needs: number, uncosted: number, expiredUnmet: number, projects: number, donors: number };

export type CellFragment = { gapStatus: GapStatus, state: { id: string, iso3: string } | null, area: { id: string, code: string } | null, region: { id: string, code: string } | null, theme: { id: string, code: string } | null, measures: { needed: string, secured: string, gap: string, proposed: string, committed: string, disbursed: string, otherAssistance: string } };

export type PlaceFragment = { state: { id: string, iso3: string } | null, area: { id: string, code: string, name: string } | null, region: { id: string, code: string, name: string } | null };

export type PlaceSumFragment = { gapStatus: GapStatus, state: { id: string, iso3: string } | null, area: { id: string, code: string } | null, region: { id: string, code: string } | null, measures: { needed: string, secured: string, gap: string, proposed: string, committed: string, disbursed: string, otherAssistance: string } };

export type ThemeRowFragment = { gapStatus: GapStatus, theme: { id: string, code: string } | null, measures: { needed: string, secured: string, gap: string, proposed: string, committed: string, disbursed: string, otherAssistance: string } };

export type YearRowFragment = { year: number | null, gapStatus: GapStatus, measures: { needed: string, secured: string, gap: string, proposed: string, committed: string, disbursed: string, otherAssistance: string } };

export type CoverageLinesQueryVariables = Exact<{
  filter?: CoverageFilter | null | undefined;
  lang: Language;
  first: number;
  after?: string | null | undefined;
  where?: LedgerLineWhereInput | null | undefined;
}>;


export type CoverageLinesQuery = { coverage: { boundary: string, citation: string, matrix: Array<{ state: { id: string, iso3: string } | null, area: { id: string, code: string, name: string } | null, region: { id: string, code: string } | null, theme: { id: string, code: string } | null, measures: { needed: string, secured: string, gap: string, proposed: string, committed: string, disbursed: string, otherAssistance: string }, lines: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, measure: LedgerLineMeasure, year: number | null, amount: string, currency: string | null, usd: string | null, certainty: LedgerLineCertainty | null, donor: { id: string, name: string } | null, need: { id: string, title: string | null, titleLanguage: string | null } | null, project: { id: string, title: string | null, titleLanguage: string | null } | null, transaction: { id: string, date: string | null, line: number, money: { rate: string | null, rateDate: string | null, rateSource: string | null } | null, sourceRecord: { id: string, publisher: string, dataset: string, line: number, identifier: string } | null } | null } | null } | null> | null } }> } };

export type LineFragment = { id: string, measure: LedgerLineMeasure, year: number | null, amount: string, currency: string | null, usd: string | null, certainty: LedgerLineCertainty | null, donor: { id: string, name: string } | null, need: { id: string, title: string | null, titleLanguage: string | null } | null, project: { id: string, title: string | null, titleLanguage: string | null } | null, transaction: { id: string, date: string | null, line: number, money: { rate: string | null, rateDate: string | null, rateSource: string | null } | null, sourceRecord: { id: string, publisher: string, dataset: string, line: number, identifier: string } | null } | null };

export type NeedQueryVariables = Exact<{
  id: string | number;
  lang: Language;
}>;


export type NeedQuery = { node:
    | { __typename: 'ApiKey', id: string }
    | { __typename: 'Area', id: string }
    | { __typename: 'AuditEntry', id: string }
    | { __typename: 'Document', id: string }
    | { __typename: 'Donor', id: string }
    | { __typename: 'ExchangeRate', id: string }
    | { __typename: 'ImportRun', id: string }
    | { __typename: 'Invitation', id: string }
    | { __typename: 'LedgerLine', id: string }
    | { __typename: 'Mail', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Membership', id: string }
    | { __typename: 'NationalReport', id: string }
    | { __typename: 'Need', id: string, origin: NeedOrigin, agency: string, modality: NeedModality | null, priority: NeedPriority | null, startDate: string | null, endDate: string | null, title: string | null, titleLanguage: string | null, summary: string | null, summaryLanguage: string | null, upkeep: string | null, financingAfter: string | null, audience: Audience | null, detailsAudience: Audience | null, enteredFor: string | null, version: number, stage: NeedStage, openedAt: string | null, confirmedAt: string | null, confirmBy: string | null, askedOn: string | null, completeness: number | null, closingNote: string | null, details: { quantity: string | null, site: string | null, baseline: string | null } | null, cost: { amount: string, currency: string, usd: string | null } | null, yearly: Array<{ year: number, amount: string }>, state: { id: string, iso3: string, name: string } | null, region: { id: string, name: string } | null, owner: { id: string, name: string } | null, themes: Array<{ id: string, percentage: string, theme: { id: string, code: string, name: string } }> | null, report: { id: string, year: number, language: Language, url: string, submittedOn: string | null } | null, documents: Array<{ id: string, name: string, mediaType: string, size: number }> | null, projectLinks: Array<{ id: string, share: string, project: { id: string, title: string | null, titleLanguage: string | null, stage: ProjectStage } }> | null, namedDonors: Array<{ id: string, donor: { id: string, name: string } }> | null, states: Array<{ id: string, percentage: string | null, concurrence: NeedStateConcurrence, answeredAt: string | null, state: { id: string, iso3: string, name: string } }> | null, permissions: { canSave: boolean, canDiscard: boolean, canOpen: boolean, canAttach: boolean, canConcur: boolean, canReconfirm: boolean, canReopen: boolean, canDeclarePartlyMet: boolean, canDeclareMet: boolean, canDeclareUnmet: boolean, canWithdraw: boolean, canClose: boolean } }
    | { __typename: 'NeedDonor', id: string }
    | { __typename: 'NeedProject', id: string }
    | { __typename: 'NeedState', id: string }
    | { __typename: 'NeedTheme', id: string }
    | { __typename: 'Notification', id: string }
    | { __typename: 'Offer', id: string }
    | { __typename: 'Organisation', id: string }
    | { __typename: 'OrganisationAlias', id: string }
    | { __typename: 'Paragraph', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Project', id: string }
    | { __typename: 'ProjectRecipient', id: string }
    | { __typename: 'ProjectTheme', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'SourceRecord', id: string }
    | { __typename: 'State', id: string }
    | { __typename: 'Theme', id: string }
    | { __typename: 'ThemeGroup', id: string }
    | { __typename: 'Transaction', id: string }
    | { __typename: 'User', id: string }
   | null };

export type NeedDetailFragment = { origin: NeedOrigin, agency: string, modality: NeedModality | null, priority: NeedPriority | null, startDate: string | null, endDate: string | null, title: string | null, titleLanguage: string | null, summary: string | null, summaryLanguage: string | null, upkeep: string | null, financingAfter: string | null, audience: Audience | null, detailsAudience: Audience | null, enteredFor: string | null, id: string, version: number, stage: NeedStage, openedAt: string | null, confirmedAt: string | null, confirmBy: string | null, askedOn: string | null, completeness: number | null, closingNote: string | null, details: { quantity: string | null, site: string | null, baseline: string | null } | null, cost: { amount: string, currency: string, usd: string | null } | null, yearly: Array<{ year: number, amount: string }>, state: { id: string, iso3: string, name: string } | null, region: { id: string, name: string } | null, owner: { id: string, name: string } | null, themes: Array<{ id: string, percentage: string, theme: { id: string, code: string, name: string } }> | null, report: { id: string, year: number, language: Language, url: string, submittedOn: string | null } | null, documents: Array<{ id: string, name: string, mediaType: string, size: number }> | null, projectLinks: Array<{ id: string, share: string, project: { id: string, title: string | null, titleLanguage: string | null, stage: ProjectStage } }> | null, namedDonors: Array<{ id: string, donor: { id: string, name: string } }> | null, states: Array<{ id: string, percentage: string | null, concurrence: NeedStateConcurrence, answeredAt: string | null, state: { id: string, iso3: string, name: string } }> | null, permissions: { canSave: boolean, canDiscard: boolean, canOpen: boolean, canAttach: boolean, canConcur: boolean, canReconfirm: boolean, canReopen: boolean, canDeclarePartlyMet: boolean, canDeclareMet: boolean, canDeclareUnmet: boolean, canWithdraw: boolean, canClose: boolean } };

export type NeedStandingFragment = { id: string, version: number, stage: NeedStage, openedAt: string | null, confirmedAt: string | null, confirmBy: string | null, askedOn: string | null, completeness: number | null, closingNote: string | null, states: Array<{ id: string, percentage: string | null, concurrence: NeedStateConcurrence, answeredAt: string | null, state: { id: string, iso3: string, name: string } }> | null, permissions: { canSave: boolean, canDiscard: boolean, canOpen: boolean, canAttach: boolean, canConcur: boolean, canReconfirm: boolean, canReopen: boolean, canDeclarePartlyMet: boolean, canDeclareMet: boolean, canDeclareUnmet: boolean, canWithdraw: boolean, canClose: boolean } };

export type NeedsQueryVariables = Exact<{
  where?: NeedWhereInput | null | undefined;
  orderBy?: NeedOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  lang: Language;
}>;


export type NeedsQuery = { needs: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, title: string | null, titleLanguage: string | null, stage: NeedStage, priority: NeedPriority | null, openedAt: string | null, costUsd: string | null, cost: { amount: string, currency: string } | null, state: { id: string, name: string } | null, states: Array<{ id: string, concurrence: NeedStateConcurrence, state: { id: string, name: string } }> | null, owner: { id: string, name: string } | null, themes: Array<{ id: string, percentage: string, theme: { id: string, code: string, name: string } }> | null } | null } | null> | null } };

export type NeedEntryFragment = { id: string, title: string | null, titleLanguage: string | null, stage: NeedStage, priority: NeedPriority | null, openedAt: string | null, costUsd: string | null, cost: { amount: string, currency: string } | null, state: { id: string, name: string } | null, states: Array<{ id: string, concurrence: NeedStateConcurrence, state: { id: string, name: string } }> | null, owner: { id: string, name: string } | null, themes: Array<{ id: string, percentage: string, theme: { id: string, code: string, name: string } }> | null };

export type NeedDoneFragment = { need: { id: string, version: number, stage: NeedStage, openedAt: string | null, confirmedAt: string | null, confirmBy: string | null, askedOn: string | null, completeness: number | null, closingNote: string | null, states: Array<{ id: string, percentage: string | null, concurrence: NeedStateConcurrence, answeredAt: string | null, state: { id: string, iso3: string, name: string } }> | null, permissions: { canSave: boolean, canDiscard: boolean, canOpen: boolean, canAttach: boolean, canConcur: boolean, canReconfirm: boolean, canReopen: boolean, canDeclarePartlyMet: boolean, canDeclareMet: boolean, canDeclareUnmet: boolean, canWithdraw: boolean, canClose: boolean } } | null, problems: Array<{ field: string | null, key: string, message: string }> };

export type OpenNeedMutationVariables = Exact<{
  id: string | number;
  version: number;
  lang: Language;
}>;


export type OpenNeedMutation = { done: { need: { id: string, version: number, stage: NeedStage, openedAt: string | null, confirmedAt: string | null, confirmBy: string | null, askedOn: string | null, completeness: number | null, closingNote: string | null, states: Array<{ id: string, percentage: string | null, concurrence: NeedStateConcurrence, answeredAt: string | null, state: { id: string, iso3: string, name: string } }> | null, permissions: { canSave: boolean, canDiscard: boolean, canOpen: boolean, canAttach: boolean, canConcur: boolean, canReconfirm: boolean, canReopen: boolean, canDeclarePartlyMet: boolean, canDeclareMet: boolean, canDeclareUnmet: boolean, canWithdraw: boolean, canClose: boolean } } | null, problems: Array<{ field: string | null, key: string, message: string }> } };

export type ReconfirmNeedMutationVariables = Exact<{
  id: string | number;
  version: number;
  lang: Language;
}>;


export type ReconfirmNeedMutation = { done: { need: { id: string, version: number, stage: NeedStage, openedAt: string | null, confirmedAt: string | null, confirmBy: string | null, askedOn: string | null, completeness: number | null, closingNote: string | null, states: Array<{ id: string, percentage: string | null, concurrence: NeedStateConcurrence, answeredAt: string | null, state: { id: string, iso3: string, name: string } }> | null, permissions: { canSave: boolean, canDiscard: boolean, canOpen: boolean, canAttach: boolean, canConcur: boolean, canReconfirm: boolean, canReopen: boolean, canDeclarePartlyMet: boolean, canDeclareMet: boolean, canDeclareUnmet: boolean, canWithdraw: boolean, canClose: boolean } } | null, problems: Array<{ field: string | null, key: string, message: string }> } };

export type ReopenNeedMutationVariables = Exact<{
  id: string | number;
  version: number;
  lang: Language;
}>;


export type ReopenNeedMutation = { done: { need: { id: string, version: number, stage: NeedStage, openedAt: string | null, confirmedAt: string | null, confirmBy: string | null, askedOn: string | null, completeness: number | null, closingNote: string | null, states: Array<{ id: string, percentage: string | null, concurrence: NeedStateConcurrence, answeredAt: string | null, state: { id: string, iso3: string, name: string } }> | null, permissions: { canSave: boolean, canDiscard: boolean, canOpen: boolean, canAttach: boolean, canConcur: boolean, canReconfirm: boolean, canReopen: boolean, canDeclarePartlyMet: boolean, canDeclareMet: boolean, canDeclareUnmet: boolean, canWithdraw: boolean, canClose: boolean } } | null, problems: Array<{ field: string | null, key: string, message: string }> } };

export type DeclareNeedPartlyMetMutationVariables = Exact<{
  id: string | number;
  version: number;
  note?: string | null | undefined;
  lang: Language;
}>;


export type DeclareNeedPartlyMetMutation = { done: { need: { id: string, version: number, stage: NeedStage, openedAt: string | null, confirmedAt: string | null, confirmBy: string | null, askedOn: string | null, completeness: number | null, closingNote: string | null, states: Array<{ id: string, percentage: string | null, concurrence: NeedStateConcurrence, answeredAt: string | null, state: { id: string, iso3: string, name: string } }> | null, permissions: { canSave: boolean, canDiscard: boolean, canOpen: boolean, canAttach: boolean, canConcur: boolean, canReconfirm: boolean, canReopen: boolean, canDeclarePartlyMet: boolean, canDeclareMet: boolean, canDeclareUnmet: boolean, canWithdraw: boolean, canClose: boolean } } | null, problems: Array<{ field: string | null, key: string, message: string }> } };

export type DeclareNeedMetMutationVariables = Exact<{
  id: string | number;
  version: number;
  note?: string | null | undefined;
  lang: Language;
}>;


export type DeclareNeedMetMutation = { done: { need: { id: string, version: number, stage: NeedStage, openedAt: string | null, confirmedAt: string | null, confirmBy: string | null, askedOn: string | null, completeness: number | null, closingNote: string | null, states: Array<{ id: string, percentage: string | null, concurrence: NeedStateConcurrence, answeredAt: string | null, state: { id: string, iso3: string, name: string } }> | null, permissions: { canSave: boolean, canDiscard: boolean, canOpen: boolean, canAttach: boolean, canConcur: boolean, canReconfirm: boolean, canReopen: boolean, canDeclarePartlyMet: boolean, canDeclareMet: boolean, canDeclareUnmet: boolean, canWithdraw: boolean, canClose: boolean } } | null, problems: Array<{ field: string | null, key: string, message: string }> } };

export type DeclareNeedUnmetMutationVariables = Exact<{
  id: string | number;
  version: number;
  lang: Language;
}>;


export type DeclareNeedUnmetMutation = { done: { need: { id: string, version: number, stage: NeedStage, openedAt: string | null, confirmedAt: string | null, confirmBy: string | null, askedOn: string | null, completeness: number | null, closingNote: string | null, states: Array<{ id: string, percentage: string | null, concurrence: NeedStateConcurrence, answeredAt: string | null, state: { id: string, iso3: string, name: string } }> | null, permissions: { canSave: boolean, canDiscard: boolean, canOpen: boolean, canAttach: boolean, canConcur: boolean, canReconfirm: boolean, canReopen: boolean, canDeclarePartlyMet: boolean, canDeclareMet: boolean, canDeclareUnmet: boolean, canWithdraw: boolean, canClose: boolean } } | null, problems: Array<{ field: string | null, key: string, message: string }> } };

export type WithdrawNeedMutationVariables = Exact<{
  id: string | number;
  version: number;
  note: string;
  lang: Language;
}>;


export type WithdrawNeedMutation = { done: { need: { id: string, version: number, stage: NeedStage, openedAt: string | null, confirmedAt: string | null, confirmBy: string | null, askedOn: string | null, completeness: number | null, closingNote: string | null, states: Array<{ id: string, percentage: string | null, concurrence: NeedStateConcurrence, answeredAt: string | null, state: { id: string, iso3: string, name: string } }> | null, permissions: { canSave: boolean, canDiscard: boolean, canOpen: boolean, canAttach: boolean, canConcur: boolean, canReconfirm: boolean, canReopen: boolean, canDeclarePartlyMet: boolean, canDeclareMet: boolean, canDeclareUnmet: boolean, canWithdraw: boolean, canClose: boolean } } | null, problems: Array<{ field: string | null, key: string, message: string }> } };

export type CloseNeedMutationVariables = Exact<{
  id: string | number;
  version: number;
  note: string;
  lang: Language;
}>;


export type CloseNeedMutation = { done: { need: { id: string, version: number, stage: NeedStage, openedAt: string | null, confirmedAt: string | null, confirmBy: string | null, askedOn: string | null, completeness: number | null, closingNote: string | null, states: Array<{ id: string, percentage: string | null, concurrence: NeedStateConcurrence, answeredAt: string | null, state: { id: string, iso3: string, name: string } }> | null, permissions: { canSave: boolean, canDiscard: boolean, canOpen: boolean, canAttach: boolean, canConcur: boolean, canReconfirm: boolean, canReopen: boolean, canDeclarePartlyMet: boolean, canDeclareMet: boolean, canDeclareUnmet: boolean, canWithdraw: boolean, canClose: boolean } } | null, problems: Array<{ field: string | null, key: string, message: string }> } };

export type ConcurNeedMutationVariables = Exact<{
  id: string | number;
  version: number;
  concurs: boolean;
  lang: Language;
}>;


export type ConcurNeedMutation = { done: { need: { id: string, version: number, stage: NeedStage, openedAt: string | null, confirmedAt: string | null, confirmBy: string | null, askedOn: string | null, completeness: number | null, closingNote: string | null, states: Array<{ id: string, percentage: string | null, concurrence: NeedStateConcurrence, answeredAt: string | null, state: { id: string, iso3: string, name: string } }> | null, permissions: { canSave: boolean, canDiscard: boolean, canOpen: boolean, canAttach: boolean, canConcur: boolean, canReconfirm: boolean, canReopen: boolean, canDeclarePartlyMet: boolean, canDeclareMet: boolean, canDeclareUnmet: boolean, canWithdraw: boolean, canClose: boolean } } | null, problems: Array<{ field: string | null, key: string, message: string }> } };

export type DiscardNeedMutationVariables = Exact<{
  id: string | number;
  version: number;
  lang: Language;
}>;


export type DiscardNeedMutation = { done: { need: { id: string, version: number, stage: NeedStage, openedAt: string | null, confirmedAt: string | null, confirmBy: string | null, askedOn: string | null, completeness: number | null, closingNote: string | null, states: Array<{ id: string, percentage: string | null, concurrence: NeedStateConcurrence, answeredAt: string | null, state: { id: string, iso3: string, name: string } }> | null, permissions: { canSave: boolean, canDiscard: boolean, canOpen: boolean, canAttach: boolean, canConcur: boolean, canReconfirm: boolean, canReopen: boolean, canDeclarePartlyMet: boolean, canDeclareMet: boolean, canDeclareUnmet: boolean, canWithdraw: boolean, canClose: boolean } } | null, problems: Array<{ field: string | null, key: string, message: string }> } };

export type NoticesQueryVariables = Exact<{
  after?: string | null | undefined;
  lang: Language;
}>;


export type NoticesQuery = { notifications: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, createdAt: string, readAt: string | null, noun: string, rowID: string, text: string | null } | null } | null> | null } };

export type ReadNotificationsMutationVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ReadNotificationsMutation = { readNotifications: { count: number } };

export type InvitationsQueryVariables = Exact<{
  where: InvitationWhereInput;
  after?: string | null | undefined;
  lang: Language;
}>;


export type InvitationsQuery = { invitations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, version: number, name: string, email: string, role: Role, stage: InvitationStage, createdAt: string, expiresAt: string, acceptedAt: string | null, replacesFocalPoint: boolean, state: { id: string, iso3: string, name: string } | null, organisation: { id: string, name: string } | null, permissions: { canRevoke: boolean } } | null } | null> | null } };

export type RevokeInvitationMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type RevokeInvitationMutation = { revokeInvitation: { invitation: { id: string, version: number, stage: InvitationStage, permissions: { canRevoke: boolean } } | null, problems: Array<{ field: string | null, message: string }> } };

export type InviteMemberMutationVariables = Exact<{
  input: InviteMemberInput;
}>;


export type InviteMemberMutation = { inviteMember: { invitation: { id: string, version: number, stage: InvitationStage } | null, problems: Array<{ field: string | null, message: string }> } };

export type OrganisationsQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type OrganisationsQuery = { organisations: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { id: string, name: string } | null } | null> | null } };

export type MembersQueryVariables = Exact<{
  where: MembershipWhereInput;
  after?: string | null | undefined;
  lang: Language;
}>;


export type MembersQuery = { memberships: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { version: number, createdAt: string, endedAt: string | null, note: string, id: string, role: Role, stage: MembershipStage, user: { id: string, name: string, email: string }, permissions: { canEnd: boolean }, state: { id: string, iso3: string, name: string } | null, organisation: { id: string, name: string } | null } | null } | null> | null } };

export type EndMembershipMutationVariables = Exact<{
  id: string | number;
  version: number;
  note?: string | null | undefined;
}>;


export type EndMembershipMutation = { endMembership: { membership: { id: string, version: number, stage: MembershipStage, endedAt: string | null, note: string, permissions: { canEnd: boolean } } | null, problems: Array<{ field: string | null, message: string }> } };

export type ProjectQueryVariables = Exact<{
  id: string | number;
  lang: Language;
}>;


export type ProjectQuery = { node:
    | { __typename: 'ApiKey', id: string }
    | { __typename: 'Area', id: string }
    | { __typename: 'AuditEntry', id: string }
    | { __typename: 'Document', id: string }
    | { __typename: 'Donor', id: string }
    | { __typename: 'ExchangeRate', id: string }
    | { __typename: 'ImportRun', id: string }
    | { __typename: 'Invitation', id: string }
    | { __typename: 'LedgerLine', id: string }
    | { __typename: 'Mail', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Membership', id: string }
    | { __typename: 'NationalReport', id: string }
    | { __typename: 'Need', id: string }
    | { __typename: 'NeedDonor', id: string }
    | { __typename: 'NeedProject', id: string }
    | { __typename: 'NeedState', id: string }
    | { __typename: 'NeedTheme', id: string }
    | { __typename: 'Notification', id: string }
    | { __typename: 'Offer', id: string }
    | { __typename: 'Organisation', id: string }
    | { __typename: 'OrganisationAlias', id: string }
    | { __typename: 'Paragraph', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Project', id: string, iatiIdentifier: string | null, origin: ProjectOrigin, stage: ProjectStage, startDate: string | null, endDate: string | null, title: string | null, titleLanguage: string | null, summary: string | null, summaryLanguage: string | null, reporter: { id: string, name: string } | null, budget: { amount: string, currency: string, usd: string | null, rate: string | null, rateDate: string | null, rateSource: string | null } | null, funding: { status: FundingStatus, committed: { amount: string, currency: string, usd: string | null, rate: string | null, rateDate: string | null, rateSource: string | null } | null, disbursed: { amount: string, currency: string, usd: string | null, rate: string | null, rateDate: string | null, rateSource: string | null } | null, gap: { amount: string, currency: string, usd: string | null, rate: string | null, rateDate: string | null, rateSource: string | null } | null }, recipients: Array<{ id: string, percentage: string, state: { id: string, iso3: string, name: string } | null, area: { id: string, name: string, note: string | null } | null, region: { id: string, name: string } | null }> | null, themes: Array<{ id: string, percentage: string, certainty: ProjectThemeCertainty, theme: { id: string, code: string, name: string }, evidence: Array<{ kind: EvidenceKind, field: string | null, lang: string | null, term: string | null, quote: string | null, code: string | null }> }> | null, participations: { totalCount: number, edges: Array<{ node: { id: string, role: ParticipationRole, organisation: { id: string, name: string } } | null } | null> | null }, sourceRecord: { id: string, identifier: string, dataset: string, line: number, format: string, publisher: string, publishedAt: string | null, importRun: { id: string, name: string, finishedAt: string | null } } | null, source: { name: string, url: string | null, importedAt: string } | null }
    | { __typename: 'ProjectRecipient', id: string }
    | { __typename: 'ProjectTheme', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'SourceRecord', id: string }
    | { __typename: 'State', id: string }
    | { __typename: 'Theme', id: string }
    | { __typename: 'ThemeGroup', id: string }
    | { __typename: 'Transaction', id: string }
    | { __typename: 'User', id: string }
   | null };

export type DetailFragment = { id: string, iatiIdentifier: string | null, origin: ProjectOrigin, stage: ProjectStage, startDate: string | null, endDate: string | null, title: string | null, titleLanguage: string | null, summary: string | null, summaryLanguage: string | null, reporter: { id: string, name: string } | null, budget: { amount: string, currency: string, usd: string | null, rate: string | null, rateDate: string | null, rateSource: string | null } | null, funding: { status: FundingStatus, committed: { amount: string, currency: string, usd: string | null, rate: string | null, rateDate: string | null, rateSource: string | null } | null, disbursed: { amount: string, currency: string, usd: string | null, rate: string | null, rateDate: string | null, rateSource: string | null } | null, gap: { amount: string, currency: string, usd: string | null, rate: string | null, rateDate: string | null, rateSource: string | null } | null }, recipients: Array<{ id: string, percentage: string, state: { id: string, iso3: string, name: string } | null, area: { id: string, name: string, note: string | null } | null, region: { id: string, name: string } | null }> | null, themes: Array<{ id: string, percentage: string, certainty: ProjectThemeCertainty, theme: { id: string, code: string, name: string }, evidence: Array<{ kind: EvidenceKind, field: string | null, lang: string | null, term: string | null, quote: string | null, code: string | null }> }> | null, participations: { totalCount: number, edges: Array<{ node: { id: string, role: ParticipationRole, organisation: { id: string, name: string } } | null } | null> | null }, sourceRecord: { id: string, identifier: string, dataset: string, line: number, format: string, publisher: string, publishedAt: string | null, importRun: { id: string, name: string, finishedAt: string | null } } | null, source: { name: string, url: string | null, importedAt: string } | null };

export type SumFragment = { amount: string, currency: string, usd: string | null, rate: string | null, rateDate: string | null, rateSource: string | null };

export type ProjectsQueryVariables = Exact<{
  where?: ProjectWhereInput | null | undefined;
  orderBy?: Array<ProjectOrder> | ProjectOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  lang: Language;
}>;


export type ProjectsQuery = { projects: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, iatiIdentifier: string | null, title: string | null, titleLanguage: string | null, stage: ProjectStage, startDate: string | null, endDate: string | null, recipients: Array<{ id: string, percentage: string, state: { id: string, iso3: string, name: string } | null, area: { id: string, name: string } | null, region: { id: string, name: string } | null }> | null, themes: Array<{ id: string, certainty: ProjectThemeCertainty, percentage: string, theme: { id: string, code: string, name: string } }> | null, funding: { status: FundingStatus, committed: { amount: string } | null, disbursed: { amount: string } | null } } | null } | null> | null } };

export type EntryFragment = { id: string, iatiIdentifier: string | null, title: string | null, titleLanguage: string | null, stage: ProjectStage, startDate: string | null, endDate: string | null, recipients: Array<{ id: string, percentage: string, state: { id: string, iso3: string, name: string } | null, area: { id: string, name: string } | null, region: { id: string, name: string } | null }> | null, themes: Array<{ id: string, certainty: ProjectThemeCertainty, percentage: string, theme: { id: string, code: string, name: string } }> | null, funding: { status: FundingStatus, committed: { amount: string } | null, disbursed: { amount: string } | null } };

export type ProjectTransactionsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ProjectTransactionsQuery = { node:
    | { __typename: 'ApiKey', id: string }
    | { __typename: 'Area', id: string }
    | { __typename: 'AuditEntry', id: string }
    | { __typename: 'Document', id: string }
    | { __typename: 'Donor', id: string }
    | { __typename: 'ExchangeRate', id: string }
    | { __typename: 'ImportRun', id: string }
    | { __typename: 'Invitation', id: string }
    | { __typename: 'LedgerLine', id: string }
    | { __typename: 'Mail', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Membership', id: string }
    | { __typename: 'NationalReport', id: string }
    | { __typename: 'Need', id: string }
    | { __typename: 'NeedDonor', id: string }
    | { __typename: 'NeedProject', id: string }
    | { __typename: 'NeedState', id: string }
    | { __typename: 'NeedTheme', id: string }
    | { __typename: 'Notification', id: string }
    | { __typename: 'Offer', id: string }
    | { __typename: 'Organisation', id: string }
    | { __typename: 'OrganisationAlias', id: string }
    | { __typename: 'Paragraph', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Project', id: string, transactions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: TransactionKind, boundary: TransactionBoundary, date: string | null, amount: string, currency: string | null, line: number, money: { amount: string, currency: string, usd: string | null, rate: string | null, rateDate: string | null, rateSource: string | null } | null, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null } | null } | null> | null } }
    | { __typename: 'ProjectRecipient', id: string }
    | { __typename: 'ProjectTheme', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'SourceRecord', id: string }
    | { __typename: 'State', id: string }
    | { __typename: 'Theme', id: string }
    | { __typename: 'ThemeGroup', id: string }
    | { __typename: 'Transaction', id: string }
    | { __typename: 'User', id: string }
   | null };

export type EntryOfMoneyFragment = { id: string, kind: TransactionKind, boundary: TransactionBoundary, date: string | null, amount: string, currency: string | null, line: number, money: { amount: string, currency: string, usd: string | null, rate: string | null, rateDate: string | null, rateSource: string | null } | null, provider: { id: string, name: string } | null, receiver: { id: string, name: string } | null };

export type NeedCompletenessQueryVariables = Exact<{
  input: NeedInput;
}>;


export type NeedCompletenessQuery = { needCompleteness: { score: number, demanded: number, missing: Array<{ field: string, points: number, why: string }> } };

export type SimilarProjectsQueryVariables = Exact<{
  themes: Array<string> | string;
  state?: string | null | undefined;
  lang: Language;
}>;


export type SimilarProjectsQuery = { similarProjects: Array<{ id: string, title: string | null, titleLanguage: string | null, stage: ProjectStage }> };

export type MyNeedsQueryVariables = Exact<{
  where: NeedWhereInput;
  lang: Language;
}>;


export type MyNeedsQuery = { needs: { totalCount: number, edges: Array<{ node: { id: string, title: string | null, titleLanguage: string | null, stage: NeedStage, updatedAt: string, openedAt: string | null, confirmBy: string | null, askedOn: string | null, completeness: number | null, states: Array<{ id: string, stateID: string, concurrence: NeedStateConcurrence }> | null, permissions: { canSave: boolean, canConcur: boolean, canReconfirm: boolean, canReopen: boolean, canDeclareUnmet: boolean } } | null } | null> | null } };

export type MyNeedFragment = { id: string, title: string | null, titleLanguage: string | null, stage: NeedStage, updatedAt: string, openedAt: string | null, confirmBy: string | null, askedOn: string | null, completeness: number | null, states: Array<{ id: string, stateID: string, concurrence: NeedStateConcurrence }> | null, permissions: { canSave: boolean, canConcur: boolean, canReconfirm: boolean, canReopen: boolean, canDeclareUnmet: boolean } };

export type ReportsOfStateQueryVariables = Exact<{
  state: string | number;
}>;


export type ReportsOfStateQuery = { nationalReports: { edges: Array<{ node: { id: string, year: number, language: Language, url: string } | null } | null> | null } };

export type ReportEntryFragment = { id: string, year: number, language: Language, url: string };

export type AddNationalReportMutationVariables = Exact<{
  input: NationalReportInput;
}>;


export type AddNationalReportMutation = { addNationalReport: { report: { id: string, year: number, language: Language, url: string } | null, problems: Array<{ field: string | null, key: string, message: string }> } };

export type NeedToEditQueryVariables = Exact<{
  id: string | number;
  lang: Language;
}>;


export type NeedToEditQuery = { node:
    | { __typename: 'ApiKey', id: string }
    | { __typename: 'Area', id: string }
    | { __typename: 'AuditEntry', id: string }
    | { __typename: 'Document', id: string }
    | { __typename: 'Donor', id: string }
    | { __typename: 'ExchangeRate', id: string }
    | { __typename: 'ImportRun', id: string }
    | { __typename: 'Invitation', id: string }
    | { __typename: 'LedgerLine', id: string }
    | { __typename: 'Mail', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Membership', id: string }
    | { __typename: 'NationalReport', id: string }
    | { __typename: 'Need', id: string, version: number, stage: NeedStage, stateID: string | null, regionID: string | null, agency: string, modality: NeedModality | null, priority: NeedPriority | null, startDate: string | null, endDate: string | null, reportID: string | null, title: string | null, titleLanguage: string | null, summary: string | null, summaryLanguage: string | null, upkeep: string | null, financingAfter: string | null, audience: Audience | null, detailsAudience: Audience | null, details: { quantity: string | null, site: string | null, baseline: string | null } | null, cost: { amount: string, currency: string } | null, yearly: Array<{ year: number, amount: string }>, themes: Array<{ id: string, percentage: string, theme: { id: string, code: string } }> | null, namedDonors: Array<{ id: string, donor: { id: string } }> | null, state: { id: string, iso3: string } | null, states: Array<{ id: string, stateID: string, percentage: string | null, concurrence: NeedStateConcurrence }> | null, documents: Array<{ id: string, name: string, size: number }> | null, permissions: { canSave: boolean, canOpen: boolean, canAttach: boolean, canAskConcurrence: boolean, canDiscard: boolean } }
    | { __typename: 'NeedDonor', id: string }
    | { __typename: 'NeedProject', id: string }
    | { __typename: 'NeedState', id: string }
    | { __typename: 'NeedTheme', id: string }
    | { __typename: 'Notification', id: string }
    | { __typename: 'Offer', id: string }
    | { __typename: 'Organisation', id: string }
    | { __typename: 'OrganisationAlias', id: string }
    | { __typename: 'Paragraph', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Project', id: string }
    | { __typename: 'ProjectRecipient', id: string }
    | { __typename: 'ProjectTheme', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'SourceRecord', id: string }
    | { __typename: 'State', id: string }
    | { __typename: 'Theme', id: string }
    | { __typename: 'ThemeGroup', id: string }
    | { __typename: 'Transaction', id: string }
    | { __typename: 'User', id: string }
   | null };

export type NeedToEditFragment = { id: string, version: number, stage: NeedStage, stateID: string | null, regionID: string | null, agency: string, modality: NeedModality | null, priority: NeedPriority | null, startDate: string | null, endDate: string | null, reportID: string | null, title: string | null, titleLanguage: string | null, summary: string | null, summaryLanguage: string | null, upkeep: string | null, financingAfter: string | null, audience: Audience | null, detailsAudience: Audience | null, details: { quantity: string | null, site: string | null, baseline: string | null } | null, cost: { amount: string, currency: string } | null, yearly: Array<{ year: number, amount: string }>, themes: Array<{ id: string, percentage: string, theme: { id: string, code: string } }> | null, namedDonors: Array<{ id: string, donor: { id: string } }> | null, state: { id: string, iso3: string } | null, states: Array<{ id: string, stateID: string, percentage: string | null, concurrence: NeedStateConcurrence }> | null, documents: Array<{ id: string, name: string, size: number }> | null, permissions: { canSave: boolean, canOpen: boolean, canAttach: boolean, canAskConcurrence: boolean, canDiscard: boolean } };

export type DraftNeedMutationVariables = Exact<{
  input: NeedInput;
  lang: Language;
}>;


export type DraftNeedMutation = { draftNeed: { need: { id: string, version: number, stage: NeedStage, stateID: string | null, regionID: string | null, agency: string, modality: NeedModality | null, priority: NeedPriority | null, startDate: string | null, endDate: string | null, reportID: string | null, title: string | null, titleLanguage: string | null, summary: string | null, summaryLanguage: string | null, upkeep: string | null, financingAfter: string | null, audience: Audience | null, detailsAudience: Audience | null, details: { quantity: string | null, site: string | null, baseline: string | null } | null, cost: { amount: string, currency: string } | null, yearly: Array<{ year: number, amount: string }>, themes: Array<{ id: string, percentage: string, theme: { id: string, code: string } }> | null, namedDonors: Array<{ id: string, donor: { id: string } }> | null, state: { id: string, iso3: string } | null, states: Array<{ id: string, stateID: string, percentage: string | null, concurrence: NeedStateConcurrence }> | null, documents: Array<{ id: string, name: string, size: number }> | null, permissions: { canSave: boolean, canOpen: boolean, canAttach: boolean, canAskConcurrence: boolean, canDiscard: boolean } } | null, problems: Array<{ field: string | null, key: string, message: string }> } };

export type NeedWrittenFragment = { need: { id: string, version: number, stage: NeedStage, stateID: string | null, regionID: string | null, agency: string, modality: NeedModality | null, priority: NeedPriority | null, startDate: string | null, endDate: string | null, reportID: string | null, title: string | null, titleLanguage: string | null, summary: string | null, summaryLanguage: string | null, upkeep: string | null, financingAfter: string | null, audience: Audience | null, detailsAudience: Audience | null, details: { quantity: string | null, site: string | null, baseline: string | null } | null, cost: { amount: string, currency: string } | null, yearly: Array<{ year: number, amount: string }>, themes: Array<{ id: string, percentage: string, theme: { id: string, code: string } }> | null, namedDonors: Array<{ id: string, donor: { id: string } }> | null, state: { id: string, iso3: string } | null, states: Array<{ id: string, stateID: string, percentage: string | null, concurrence: NeedStateConcurrence }> | null, documents: Array<{ id: string, name: string, size: number }> | null, permissions: { canSave: boolean, canOpen: boolean, canAttach: boolean, canAskConcurrence: boolean, canDiscard: boolean } } | null, problems: Array<{ field: string | null, key: string, message: string }> };

export type SaveNeedMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: NeedInput;
  lang: Language;
}>;


export type SaveNeedMutation = { saveNeed: { need: { id: string, version: number, stage: NeedStage, stateID: string | null, regionID: string | null, agency: string, modality: NeedModality | null, priority: NeedPriority | null, startDate: string | null, endDate: string | null, reportID: string | null, title: string | null, titleLanguage: string | null, summary: string | null, summaryLanguage: string | null, upkeep: string | null, financingAfter: string | null, audience: Audience | null, detailsAudience: Audience | null, details: { quantity: string | null, site: string | null, baseline: string | null } | null, cost: { amount: string, currency: string } | null, yearly: Array<{ year: number, amount: string }>, themes: Array<{ id: string, percentage: string, theme: { id: string, code: string } }> | null, namedDonors: Array<{ id: string, donor: { id: string } }> | null, state: { id: string, iso3: string } | null, states: Array<{ id: string, stateID: string, percentage: string | null, concurrence: NeedStateConcurrence }> | null, documents: Array<{ id: string, name: string, size: number }> | null, permissions: { canSave: boolean, canOpen: boolean, canAttach: boolean, canAskConcurrence: boolean, canDiscard: boolean } } | null, problems: Array<{ field: string | null, key: string, message: string }> } };

export type EnterNeedMutationVariables = Exact<{
  input: NeedInput;
  stateID: string | number;
  source: string;
  lang: Language;
}>;


export type EnterNeedMutation = { enterNeed: { need: { id: string, version: number, stage: NeedStage, stateID: string | null, regionID: string | null, agency: string, modality: NeedModality | null, priority: NeedPriority | null, startDate: string | null, endDate: string | null, reportID: string | null, title: string | null, titleLanguage: string | null, summary: string | null, summaryLanguage: string | null, upkeep: string | null, financingAfter: string | null, audience: Audience | null, detailsAudience: Audience | null, details: { quantity: string | null, site: string | null, baseline: string | null } | null, cost: { amount: string, currency: string } | null, yearly: Array<{ year: number, amount: string }>, themes: Array<{ id: string, percentage: string, theme: { id: string, code: string } }> | null, namedDonors: Array<{ id: string, donor: { id: string } }> | null, state: { id: string, iso3: string } | null, states: Array<{ id: string, stateID: string, percentage: string | null, concurrence: NeedStateConcurrence }> | null, documents: Array<{ id: string, name: string, size: number }> | null, permissions: { canSave: boolean, canOpen: boolean, canAttach: boolean, canAskConcurrence: boolean, canDiscard: boolean } } | null, problems: Array<{ field: string | null, key: string, message: string }> } };

export type OpenWrittenNeedMutationVariables = Exact<{
  id: string | number;
  version: number;
  lang: Language;
}>;


export type OpenWrittenNeedMutation = { openNeed: { need: { id: string, version: number, stage: NeedStage, stateID: string | null, regionID: string | null, agency: string, modality: NeedModality | null, priority: NeedPriority | null, startDate: string | null, endDate: string | null, reportID: string | null, title: string | null, titleLanguage: string | null, summary: string | null, summaryLanguage: string | null, upkeep: string | null, financingAfter: string | null, audience: Audience | null, detailsAudience: Audience | null, details: { quantity: string | null, site: string | null, baseline: string | null } | null, cost: { amount: string, currency: string } | null, yearly: Array<{ year: number, amount: string }>, themes: Array<{ id: string, percentage: string, theme: { id: string, code: string } }> | null, namedDonors: Array<{ id: string, donor: { id: string } }> | null, state: { id: string, iso3: string } | null, states: Array<{ id: string, stateID: string, percentage: string | null, concurrence: NeedStateConcurrence }> | null, documents: Array<{ id: string, name: string, size: number }> | null, permissions: { canSave: boolean, canOpen: boolean, canAttach: boolean, canAskConcurrence: boolean, canDiscard: boolean } } | null, problems: Array<{ field: string | null, key: string, message: string }> } };

export type AskConcurrenceMutationVariables = Exact<{
  id: string | number;
  version: number;
  states: Array<NeedStateInput> | NeedStateInput;
  regionID?: string | number | null | undefined;
  lang: Language;
}>;


export type AskConcurrenceMutation = { askConcurrence: { need: { id: string, version: number, stage: NeedStage, stateID: string | null, regionID: string | null, agency: string, modality: NeedModality | null, priority: NeedPriority | null, startDate: string | null, endDate: string | null, reportID: string | null, title: string | null, titleLanguage: string | null, summary: string | null, summaryLanguage: string | null, upkeep: string | null, financingAfter: string | null, audience: Audience | null, detailsAudience: Audience | null, details: { quantity: string | null, site: string | null, baseline: string | null } | null, cost: { amount: string, currency: string } | null, yearly: Array<{ year: number, amount: string }>, themes: Array<{ id: string, percentage: string, theme: { id: string, code: string } }> | null, namedDonors: Array<{ id: string, donor: { id: string } }> | null, state: { id: string, iso3: string } | null, states: Array<{ id: string, stateID: string, percentage: string | null, concurrence: NeedStateConcurrence }> | null, documents: Array<{ id: string, name: string, size: number }> | null, permissions: { canSave: boolean, canOpen: boolean, canAttach: boolean, canAskConcurrence: boolean, canDiscard: boolean } } | null, problems: Array<{ field: string | null, key: string, message: string }> } };

export type RemoveDocumentMutationVariables = Exact<{
  id: string | number;
  lang: Language;
}>;


export type RemoveDocumentMutation = { removeDocument: { need: { id: string, version: number, stage: NeedStage, stateID: string | null, regionID: string | null, agency: string, modality: NeedModality | null, priority: NeedPriority | null, startDate: string | null, endDate: string | null, reportID: string | null, title: string | null, titleLanguage: string | null, summary: string | null, summaryLanguage: string | null, upkeep: string | null, financingAfter: string | null, audience: Audience | null, detailsAudience: Audience | null, details: { quantity: string | null, site: string | null, baseline: string | null } | null, cost: { amount: string, currency: string } | null, yearly: Array<{ year: number, amount: string }>, themes: Array<{ id: string, percentage: string, theme: { id: string, code: string } }> | null, namedDonors: Array<{ id: string, donor: { id: string } }> | null, state: { id: string, iso3: string } | null, states: Array<{ id: string, stateID: string, percentage: string | null, concurrence: NeedStateConcurrence }> | null, documents: Array<{ id: string, name: string, size: number }> | null, permissions: { canSave: boolean, canOpen: boolean, canAttach: boolean, canAskConcurrence: boolean, canDiscard: boolean } } | null, problems: Array<{ field: string | null, key: string, message: string }> } };

export type AuditEntriesQueryVariables = Exact<{
  where?: AuditEntryWhereInput | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditEntriesQuery = { auditHead: { day: string, sequence: number, hash: string } | null, auditEntries: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, sequence: number, at: string, userID: string | null, apiKeyID: string | null, role: string, verb: string, noun: string, rowID: string, stage: string, requestID: string, hash: string, changes: string } | null } | null> | null } };

export type UserNamesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type UserNamesQuery = { nodes: Array<
    | { __typename: 'ApiKey', id: string }
    | { __typename: 'Area', id: string }
    | { __typename: 'AuditEntry', id: string }
    | { __typename: 'Document', id: string }
    | { __typename: 'Donor', id: string }
    | { __typename: 'ExchangeRate', id: string }
    | { __typename: 'ImportRun', id: string }
    | { __typename: 'Invitation', id: string }
    | { __typename: 'LedgerLine', id: string }
    | { __typename: 'Mail', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Membership', id: string }
    | { __typename: 'NationalReport', id: string }
    | { __typename: 'Need', id: string }
    | { __typename: 'NeedDonor', id: string }
    | { __typename: 'NeedProject', id: string }
    | { __typename: 'NeedState', id: string }
    | { __typename: 'NeedTheme', id: string }
    | { __typename: 'Notification', id: string }
    | { __typename: 'Offer', id: string }
    | { __typename: 'Organisation', id: string }
    | { __typename: 'OrganisationAlias', id: string }
    | { __typename: 'Paragraph', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Project', id: string }
    | { __typename: 'ProjectRecipient', id: string }
    | { __typename: 'ProjectTheme', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'SourceRecord', id: string }
    | { __typename: 'State', id: string }
    | { __typename: 'Theme', id: string }
    | { __typename: 'ThemeGroup', id: string }
    | { __typename: 'Transaction', id: string }
    | { __typename: 'User', name: string, id: string }
   | null> };

export type MailsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MailsQuery = { mails: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, createdAt: string, toAddress: string, toName: string, language: Language, subject: string, stage: MailStage } | null } | null> | null } };

export type MailQueryVariables = Exact<{
  id: string | number;
}>;


export type MailQuery = { node:
    | { __typename: 'ApiKey', id: string }
    | { __typename: 'Area', id: string }
    | { __typename: 'AuditEntry', id: string }
    | { __typename: 'Document', id: string }
    | { __typename: 'Donor', id: string }
    | { __typename: 'ExchangeRate', id: string }
    | { __typename: 'ImportRun', id: string }
    | { __typename: 'Invitation', id: string }
    | { __typename: 'LedgerLine', id: string }
    | { __typename: 'Mail', createdAt: string, toAddress: string, toName: string, language: Language, subject: string, body: string, stage: MailStage, problem: string, id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Membership', id: string }
    | { __typename: 'NationalReport', id: string }
    | { __typename: 'Need', id: string }
    | { __typename: 'NeedDonor', id: string }
    | { __typename: 'NeedProject', id: string }
    | { __typename: 'NeedState', id: string }
    | { __typename: 'NeedTheme', id: string }
    | { __typename: 'Notification', id: string }
    | { __typename: 'Offer', id: string }
    | { __typename: 'Organisation', id: string }
    | { __typename: 'OrganisationAlias', id: string }
    | { __typename: 'Paragraph', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Project', id: string }
    | { __typename: 'ProjectRecipient', id: string }
    | { __typename: 'ProjectTheme', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'SourceRecord', id: string }
    | { __typename: 'State', id: string }
    | { __typename: 'Theme', id: string }
    | { __typename: 'ThemeGroup', id: string }
    | { __typename: 'Transaction', id: string }
    | { __typename: 'User', id: string }
   | null };

export const StateEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StateEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"State"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}},{"kind":"Field","name":{"kind":"Name","value":"unRegionalGroup"}},{"kind":"Field","name":{"kind":"Name","value":"isLdc"}},{"kind":"Field","name":{"kind":"Name","value":"isLldc"}},{"kind":"Field","name":{"kind":"Name","value":"isSids"}},{"kind":"Field","name":{"kind":"Name","value":"regionID"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]} as unknown as DocumentNode<StateEntryFragment, unknown>;
export const SettingsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Settings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}}]}}]} as unknown as DocumentNode<SettingsFragment, unknown>;
export const ActingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Acting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Membership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ActingFragment, unknown>;
export const KeyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Key"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Acting"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canRevoke"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Acting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Membership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<KeyFragment, unknown>;
export const AmountsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageMeasures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"secured"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}},{"kind":"Field","name":{"kind":"Name","value":"otherAssistance"}}]}}]} as unknown as DocumentNode<AmountsFragment, unknown>;
export const CountsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageMeasures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"uncosted"}},{"kind":"Field","name":{"kind":"Name","value":"expiredUnmet"}},{"kind":"Field","name":{"kind":"Name","value":"projects"}},{"kind":"Field","name":{"kind":"Name","value":"donors"}}]}}]} as unknown as DocumentNode<CountsFragment, unknown>;
export const PlaceSumFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceSum"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}}]}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gapStatus"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amounts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageMeasures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"secured"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}},{"kind":"Field","name":{"kind":"Name","value":"otherAssistance"}}]}}]} as unknown as DocumentNode<PlaceSumFragment, unknown>;
export const YearRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"YearRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"gapStatus"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amounts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageMeasures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"secured"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}},{"kind":"Field","name":{"kind":"Name","value":"otherAssistance"}}]}}]} as unknown as DocumentNode<YearRowFragment, unknown>;
export const SumsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sums"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amounts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceSum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"YearRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageMeasures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"secured"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}},{"kind":"Field","name":{"kind":"Name","value":"otherAssistance"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageMeasures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"uncosted"}},{"kind":"Field","name":{"kind":"Name","value":"expiredUnmet"}},{"kind":"Field","name":{"kind":"Name","value":"projects"}},{"kind":"Field","name":{"kind":"Name","value":"donors"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceSum"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}}]}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gapStatus"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amounts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"YearRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"gapStatus"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amounts"}}]}}]}}]} as unknown as DocumentNode<SumsFragment, unknown>;
export const CellFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Cell"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageCell"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}}]}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gapStatus"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amounts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageMeasures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"secured"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}},{"kind":"Field","name":{"kind":"Name","value":"otherAssistance"}}]}}]} as unknown as DocumentNode<CellFragment, unknown>;
export const PlaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Place"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}}]}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}}]} as unknown as DocumentNode<PlaceFragment, unknown>;
export const ThemeRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThemeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gapStatus"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amounts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageMeasures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"secured"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}},{"kind":"Field","name":{"kind":"Name","value":"otherAssistance"}}]}}]} as unknown as DocumentNode<ThemeRowFragment, unknown>;
export const LineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Line"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LedgerLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"usd"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"donor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"titleLanguage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"titleLanguage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"transaction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"money"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"rateDate"}},{"kind":"Field","name":{"kind":"Name","value":"rateSource"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"dataset"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}}]}}]}}]}}]} as unknown as DocumentNode<LineFragment, unknown>;
export const NeedStandingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmBy"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"}},{"kind":"Field","name":{"kind":"Name","value":"closingNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"concurrence"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canSave"}},{"kind":"Field","name":{"kind":"Name","value":"canDiscard"}},{"kind":"Field","name":{"kind":"Name","value":"canOpen"}},{"kind":"Field","name":{"kind":"Name","value":"canAttach"}},{"kind":"Field","name":{"kind":"Name","value":"canConcur"}},{"kind":"Field","name":{"kind":"Name","value":"canReconfirm"}},{"kind":"Field","name":{"kind":"Name","value":"canReopen"}},{"kind":"Field","name":{"kind":"Name","value":"canDeclarePartlyMet"}},{"kind":"Field","name":{"kind":"Name","value":"canDeclareMet"}},{"kind":"Field","name":{"kind":"Name","value":"canDeclareUnmet"}},{"kind":"Field","name":{"kind":"Name","value":"canWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"canClose"}}]}}]}}]} as unknown as DocumentNode<NeedStandingFragment, unknown>;
export const NeedDetailFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedStanding"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"titleLanguage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"summaryLanguage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"upkeep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"financingAfter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"details"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"site"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"usd"}}]}},{"kind":"Field","name":{"kind":"Name","value":"yearly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"Field","name":{"kind":"Name","value":"projectLinks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"titleLanguage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"namedDonors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"donor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"detailsAudience"}},{"kind":"Field","name":{"kind":"Name","value":"enteredFor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmBy"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"}},{"kind":"Field","name":{"kind":"Name","value":"closingNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"concurrence"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canSave"}},{"kind":"Field","name":{"kind":"Name","value":"canDiscard"}},{"kind":"Field","name":{"kind":"Name","value":"canOpen"}},{"kind":"Field","name":{"kind":"Name","value":"canAttach"}},{"kind":"Field","name":{"kind":"Name","value":"canConcur"}},{"kind":"Field","name":{"kind":"Name","value":"canReconfirm"}},{"kind":"Field","name":{"kind":"Name","value":"canReopen"}},{"kind":"Field","name":{"kind":"Name","value":"canDeclarePartlyMet"}},{"kind":"Field","name":{"kind":"Name","value":"canDeclareMet"}},{"kind":"Field","name":{"kind":"Name","value":"canDeclareUnmet"}},{"kind":"Field","name":{"kind":"Name","value":"canWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"canClose"}}]}}]}}]} as unknown as DocumentNode<NeedDetailFragment, unknown>;
export const NeedEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"titleLanguage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"costUsd"}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"concurrence"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}}]}}]} as unknown as DocumentNode<NeedEntryFragment, unknown>;
export const NeedDoneFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NeedPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedStanding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmBy"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"}},{"kind":"Field","name":{"kind":"Name","value":"closingNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"concurrence"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canSave"}},{"kind":"Field","name":{"kind":"Name","value":"canDiscard"}},{"kind":"Field","name":{"kind":"Name","value":"canOpen"}},{"kind":"Field","name":{"kind":"Name","value":"canAttach"}},{"kind":"Field","name":{"kind":"Name","value":"canConcur"}},{"kind":"Field","name":{"kind":"Name","value":"canReconfirm"}},{"kind":"Field","name":{"kind":"Name","value":"canReopen"}},{"kind":"Field","name":{"kind":"Name","value":"canDeclarePartlyMet"}},{"kind":"Field","name":{"kind":"Name","value":"canDeclareMet"}},{"kind":"Field","name":{"kind":"Name","value":"canDeclareUnmet"}},{"kind":"Field","name":{"kind":"Name","value":"canWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"canClose"}}]}}]}}]} as unknown as DocumentNode<NeedDoneFragment, unknown>;
export const SumFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sum"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"usd"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"rateDate"}},{"kind":"Field","name":{"kind":"Name","value":"rateSource"}}]}}]} as unknown as DocumentNode<SumFragment, unknown>;
export const DetailFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Detail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iatiIdentifier"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"titleLanguage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"summaryLanguage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"reporter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"funding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"committed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sum"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"note"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"dataset"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"importRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"importedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sum"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"usd"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"rateDate"}},{"kind":"Field","name":{"kind":"Name","value":"rateSource"}}]}}]} as unknown as DocumentNode<DetailFragment, unknown>;
export const EntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iatiIdentifier"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"titleLanguage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"funding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"committed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]} as unknown as DocumentNode<EntryFragment, unknown>;
export const EntryOfMoneyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryOfMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Transaction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"boundary"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"money"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receiver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sum"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"usd"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"rateDate"}},{"kind":"Field","name":{"kind":"Name","value":"rateSource"}}]}}]} as unknown as DocumentNode<EntryOfMoneyFragment, unknown>;
export const MyNeedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyNeed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"titleLanguage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmBy"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"}},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stateID"}},{"kind":"Field","name":{"kind":"Name","value":"concurrence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canSave"}},{"kind":"Field","name":{"kind":"Name","value":"canConcur"}},{"kind":"Field","name":{"kind":"Name","value":"canReconfirm"}},{"kind":"Field","name":{"kind":"Name","value":"canReopen"}},{"kind":"Field","name":{"kind":"Name","value":"canDeclareUnmet"}}]}}]}}]} as unknown as DocumentNode<MyNeedFragment, unknown>;
export const ReportEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NationalReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<ReportEntryFragment, unknown>;
export const NeedToEditFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedToEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"stateID"}},{"kind":"Field","name":{"kind":"Name","value":"regionID"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"reportID"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"titleLanguage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"summaryLanguage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"upkeep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"financingAfter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"details"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"site"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"yearly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"detailsAudience"}},{"kind":"Field","name":{"kind":"Name","value":"namedDonors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"donor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}}]}},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stateID"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"concurrence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canSave"}},{"kind":"Field","name":{"kind":"Name","value":"canOpen"}},{"kind":"Field","name":{"kind":"Name","value":"canAttach"}},{"kind":"Field","name":{"kind":"Name","value":"canAskConcurrence"}},{"kind":"Field","name":{"kind":"Name","value":"canDiscard"}}]}}]}}]} as unknown as DocumentNode<NeedToEditFragment, unknown>;
export const NeedWrittenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedWritten"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NeedPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedToEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedToEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"stateID"}},{"kind":"Field","name":{"kind":"Name","value":"regionID"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"reportID"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"titleLanguage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"summaryLanguage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"upkeep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"financingAfter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"details"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"site"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"yearly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"detailsAudience"}},{"kind":"Field","name":{"kind":"Name","value":"namedDonors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"donor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}}]}},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stateID"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"concurrence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canSave"}},{"kind":"Field","name":{"kind":"Name","value":"canOpen"}},{"kind":"Field","name":{"kind":"Name","value":"canAttach"}},{"kind":"Field","name":{"kind":"Name","value":"canAskConcurrence"}},{"kind":"Field","name":{"kind":"Name","value":"canDiscard"}}]}}]}}]} as unknown as DocumentNode<NeedWrittenFragment, unknown>;
export const DonorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Donors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"donors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"nameContainsFold"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DonorsQuery, DonorsQueryVariables>;
export const ReferenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Reference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","alias":{"kind":"Name","value":"first"},"name":{"kind":"Name","value":"states"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"ISO3"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StateEntry"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"last"},"name":{"kind":"Name","value":"states"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"ISO3"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StateEntry"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"regions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CODE"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"parentID"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StateEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"State"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}},{"kind":"Field","name":{"kind":"Name","value":"unRegionalGroup"}},{"kind":"Field","name":{"kind":"Name","value":"isLdc"}},{"kind":"Field","name":{"kind":"Name","value":"isLldc"}},{"kind":"Field","name":{"kind":"Name","value":"isSids"}},{"kind":"Field","name":{"kind":"Name","value":"regionID"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]} as unknown as DocumentNode<ReferenceQuery, ReferenceQueryVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"invites"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Acting"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Acting"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"unread"},"name":{"kind":"Name","value":"notifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"readAtIsNil"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Acting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Membership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const DonorNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DonorNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Donor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<DonorNamesQuery, DonorNamesQueryVariables>;
export const AccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Account"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Settings"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Acting"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canSave"}},{"kind":"Field","name":{"kind":"Name","value":"canClose"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Settings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Acting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Membership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AccountQuery, AccountQueryVariables>;
export const SaveAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Settings"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Settings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}}]}}]} as unknown as DocumentNode<SaveAccountMutation, SaveAccountMutationVariables>;
export const CloseAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CloseAccountMutation, CloseAccountMutationVariables>;
export const KeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Keys"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKeys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CREATED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Key"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Acting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Membership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Key"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Acting"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canRevoke"}}]}}]}}]} as unknown as DocumentNode<KeysQuery, KeysQueryVariables>;
export const CreateApiKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateApiKeyInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Acting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Membership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Key"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Acting"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canRevoke"}}]}}]}}]} as unknown as DocumentNode<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const RevokeApiKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canRevoke"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
export const CoverageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Coverage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"themed"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matrix"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Cell"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Place"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byTheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThemeRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"boundary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"unconverted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"dataVersion"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"csvUrl"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"themed"},"name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"themed"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sums"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageMeasures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"secured"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}},{"kind":"Field","name":{"kind":"Name","value":"otherAssistance"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageMeasures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"uncosted"}},{"kind":"Field","name":{"kind":"Name","value":"expiredUnmet"}},{"kind":"Field","name":{"kind":"Name","value":"projects"}},{"kind":"Field","name":{"kind":"Name","value":"donors"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceSum"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}}]}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gapStatus"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amounts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"YearRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"gapStatus"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amounts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Cell"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageCell"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}}]}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gapStatus"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amounts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Place"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}}]}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThemeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gapStatus"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amounts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sums"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amounts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceSum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"YearRow"}}]}}]}}]} as unknown as DocumentNode<CoverageQuery, CoverageQueryVariables>;
export const CoverageLinesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CoverageLines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LedgerLineWhereInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"boundary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"citation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"matrix"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}}]}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amounts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"YEAR"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Line"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageMeasures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"secured"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}},{"kind":"Field","name":{"kind":"Name","value":"otherAssistance"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Line"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LedgerLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"usd"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"donor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"titleLanguage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"titleLanguage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"transaction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"money"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"rateDate"}},{"kind":"Field","name":{"kind":"Name","value":"rateSource"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"dataset"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}}]}}]}}]}}]} as unknown as DocumentNode<CoverageLinesQuery, CoverageLinesQueryVariables>;
export const NeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Need"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedDetail"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmBy"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"}},{"kind":"Field","name":{"kind":"Name","value":"closingNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"concurrence"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canSave"}},{"kind":"Field","name":{"kind":"Name","value":"canDiscard"}},{"kind":"Field","name":{"kind":"Name","value":"canOpen"}},{"kind":"Field","name":{"kind":"Name","value":"canAttach"}},{"kind":"Field","name":{"kind":"Name","value":"canConcur"}},{"kind":"Field","name":{"kind":"Name","value":"canReconfirm"}},{"kind":"Field","name":{"kind":"Name","value":"canReopen"}},{"kind":"Field","name":{"kind":"Name","value":"canDeclarePartlyMet"}},{"kind":"Field","name":{"kind":"Name","value":"canDeclareMet"}},{"kind":"Field","name":{"kind":"Name","value":"canDeclareUnmet"}},{"kind":"Field","name":{"kind":"Name","value":"canWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"canClose"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedStanding"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"titleLanguage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"summaryLanguage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"upkeep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"financingAfter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"details"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"site"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"usd"}}]}},{"kind":"Field","name":{"kind":"Name","value":"yearly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"Field","name":{"kind":"Name","value":"projectLinks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"titleLanguage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"namedDonors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"donor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"detailsAudience"}},{"kind":"Field","name":{"kind":"Name","value":"enteredFor"}}]}}]} as unknown as DocumentNode<NeedQuery, NeedQueryVariables>;
export const NeedsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Needs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NeedWhereInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NeedOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedEntry"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"titleLanguage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"costUsd"}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"concurrence"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}}]}}]} as unknown as DocumentNode<NeedsQuery, NeedsQueryVariables>;
export const OpenNeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenNeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"openNeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedDone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmBy"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"}},{"kind":"Field","name":{"kind":"Name","value":"closingNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"concurrence"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canSave"}},{"kind":"Field","name":{"kind":"Name","value":"canDiscard"}},{"kind":"Field","name":{"kind":"Name","value":"canOpen"}},{"kind":"Field","name":{"kind":"Name","value":"canAttach"}},{"kind":"Field","name":{"kind":"Name","value":"canConcur"}},{"kind":"Field","name":{"kind":"Name","value":"canReconfirm"}},{"kind":"Field","name":{"kind":"Name","value":"canReopen"}},{"kind":"Field","name":{"kind":"Name","value":"canDeclarePartlyMet"}},{"kind":"Field","name":{"kind":"Name","value":"canDeclareMet"}},{"kind":"Field","name":{"kind":"Name","value":"canDeclareUnmet"}},{"kind":"Field","name":{"kind":"Name","value":"canWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"canClose"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NeedPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedStanding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<OpenNeedMutation, OpenNeedMutationVariables>;
export const ReconfirmNeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReconfirmNeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"reconfirmNeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedDone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmBy"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"}},{"kind":"Field","name":{"kind":"Name","value":"closingNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"concurrence"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canSave"}},{"kind":"Field","name":{"kind":"Name","value":"canDiscard"}},{"kind":"Field","name":{"kind":"Name","value":"canOpen"}},{"kind":"Field","name":{"kind":"Name","value":"canAttach"}},{"kind":"Field","name":{"kind":"Name","value":"canConcur"}},{"kind":"Field","name":{"kind":"Name","value":"canReconfirm"}},{"kind":"Field","name":{"kind":"Name","value":"canReopen"}},{"kind":"Field","name":{"kind":"Name","value":"canDeclarePartlyMet"}},{"kind":"Field","name":{"kind":"Name","value":"canDeclareMet"}},{"kind":"Field","name":{"kind":"Name","value":"canDeclareUnmet"}},{"kind":"Field","name":{"kind":"Name","value":"canWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"canClose"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NeedPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedStanding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ReconfirmNeedMutation, ReconfirmNeedMutationVariables>;
export const ReopenNeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenNeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"reopenNeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedDone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmBy"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"}},{"kind":"Field","name":{"kind":"Name","value":"closingNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"concurrence"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canSave"}},{"kind":"Field","name":{"kind":"Name","value":"canDiscard"}},{"kind":"Field","name":{"kind":"Name","value":"canOpen"}},{"kind":"Field","name":{"kind":"Name","value":"canAttach"}},{"kind":"Field","name":{"kind":"Name","value":"canConcur"}},{"kind":"Field","name":{"kind":"Name","value":"canReconfirm"}},{"kind":"Field","name":{"kind":"Name","value":"canReopen"}},{"kind":"Field","name":{"kind":"Name","value":"canDeclarePartlyMet"}},{"kind":"Field","name":{"kind":"Name","value":"canDeclareMet"}},{"kind":"Field","name":{"kind":"Name","value":"canDeclareUnmet"}},{"kind":"Field","name":{"kind":"Name","value":"canWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"canClose"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NeedPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedStanding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ReopenNeedMutation, ReopenNeedMutationVariables>;
export const DeclareNeedPartlyMetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclareNeedPartlyMet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"declareNeedPartlyMet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedDone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmBy"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"}},{"kind":"Field","name":{"kind":"Name","value":"closingNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"concurrence"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canSave"}},{"kind":"Field","name":{"kind":"Name","value":"canDiscard"}},{"kind":"Field","name":{"kind":"Name","value":"canOpen"}},{"kind":"Field","name":{"kind":"Name","value":"canAttach"}},{"kind":"Field","name":{"kind":"Name","value":"canConcur"}},{"kind":"Field","name":{"kind":"Name","value":"canReconfirm"}},{"kind":"Field","name":{"kind":"Name","value":"canReopen"}},{"kind":"Field","name":{"kind":"Name","value":"canDeclarePartlyMet"}},{"kind":"Field","name":{"kind":"Name","value":"canDeclareMet"}},{"kind":"Field","name":{"kind":"Name","value":"canDeclareUnmet"}},{"kind":"Field","name":{"kind":"Name","value":"canWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"canClose"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NeedPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedStanding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<DeclareNeedPartlyMetMutation, DeclareNeedPartlyMetMutationVariables>;
export const DeclareNeedMetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclareNeedMet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"declareNeedMet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedDone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmBy"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"}},{"kind":"Field","name":{"kind":"Name","value":"closingNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"concurrence"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canSave"}},{"kind":"Field","name":{"kind":"Name","value":"canDiscard"}},{"kind":"Field","name":{"kind":"Name","value":"canOpen"}},{"kind":"Field","name":{"kind":"Name","value":"canAttach"}},{"kind":"Field","name":{"kind":"Name","value":"canConcur"}},{"kind":"Field","name":{"kind":"Name","value":"canReconfirm"}},{"kind":"Field","name":{"kind":"Name","value":"canReopen"}},{"kind":"Field","name":{"kind":"Name","value":"canDeclarePartlyMet"}},{"kind":"Field","name":{"kind":"Name","value":"canDeclareMet"}},{"kind":"Field","name":{"kind":"Name","value":"canDeclareUnmet"}},{"kind":"Field","name":{"kind":"Name","value":"canWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"canClose"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NeedPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedStanding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<DeclareNeedMetMutation, DeclareNeedMetMutationVariables>;
export const DeclareNeedUnmetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclareNeedUnmet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"declareNeedUnmet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedDone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmBy"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"}},{"kind":"Field","name":{"kind":"Name","value":"closingNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"concurrence"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canSave"}},{"kind":"Field","name":{"kind":"Name","value":"canDiscard"}},{"kind":"Field","name":{"kind":"Name","value":"canOpen"}},{"kind":"Field","name":{"kind":"Name","value":"canAttach"}},{"kind":"Field","name":{"kind":"Name","value":"canConcur"}},{"kind":"Field","name":{"kind":"Name","value":"canReconfirm"}},{"kind":"Field","name":{"kind":"Name","value":"canReopen"}},{"kind":"Field","name":{"kind":"Name","value":"canDeclarePartlyMet"}},{"kind":"Field","name":{"kind":"Name","value":"canDeclareMet"}},{"kind":"Field","name":{"kind":"Name","value":"canDeclareUnmet"}},{"kind":"Field","name":{"kind":"Name","value":"canWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"canClose"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NeedPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedStanding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<DeclareNeedUnmetMutation, DeclareNeedUnmetMutationVariables>;
export const WithdrawNeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawNeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"withdrawNeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedDone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmBy"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"}},{"kind":"Field","name":{"kind":"Name","value":"closingNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"concurrence"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canSave"}},{"kind":"Field","name":{"kind":"Name","value":"canDiscard"}},{"kind":"Field","name":{"kind":"Name","value":"canOpen"}},{"kind":"Field","name":{"kind":"Name","value":"canAttach"}},{"kind":"Field","name":{"kind":"Name","value":"canConcur"}},{"kind":"Field","name":{"kind":"Name","value":"canReconfirm"}},{"kind":"Field","name":{"kind":"Name","value":"canReopen"}},{"kind":"Field","name":{"kind":"Name","value":"canDeclarePartlyMet"}},{"kind":"Field","name":{"kind":"Name","value":"canDeclareMet"}},{"kind":"Field","name":{"kind":"Name","value":"canDeclareUnmet"}},{"kind":"Field","name":{"kind":"Name","value":"canWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"canClose"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NeedPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedStanding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<WithdrawNeedMutation, WithdrawNeedMutationVariables>;
export const CloseNeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseNeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"closeNeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedDone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmBy"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"}},{"kind":"Field","name":{"kind":"Name","value":"closingNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"concurrence"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canSave"}},{"kind":"Field","name":{"kind":"Name","value":"canDiscard"}},{"kind":"Field","name":{"kind":"Name","value":"canOpen"}},{"kind":"Field","name":{"kind":"Name","value":"canAttach"}},{"kind":"Field","name":{"kind":"Name","value":"canConcur"}},{"kind":"Field","name":{"kind":"Name","value":"canReconfirm"}},{"kind":"Field","name":{"kind":"Name","value":"canReopen"}},{"kind":"Field","name":{"kind":"Name","value":"canDeclarePartlyMet"}},{"kind":"Field","name":{"kind":"Name","value":"canDeclareMet"}},{"kind":"Field","name":{"kind":"Name","value":"canDeclareUnmet"}},{"kind":"Field","name":{"kind":"Name","value":"canWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"canClose"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NeedPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedStanding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<CloseNeedMutation, CloseNeedMutationVariables>;
export const ConcurNeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConcurNeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"concurs"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"concurNeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"concurs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"concurs"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedDone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmBy"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"}},{"kind":"Field","name":{"kind":"Name","value":"closingNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"concurrence"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canSave"}},{"kind":"Field","name":{"kind":"Name","value":"canDiscard"}},{"kind":"Field","name":{"kind":"Name","value":"canOpen"}},{"kind":"Field","name":{"kind":"Name","value":"canAttach"}},{"kind":"Field","name":{"kind":"Name","value":"canConcur"}},{"kind":"Field","name":{"kind":"Name","value":"canReconfirm"}},{"kind":"Field","name":{"kind":"Name","value":"canReopen"}},{"kind":"Field","name":{"kind":"Name","value":"canDeclarePartlyMet"}},{"kind":"Field","name":{"kind":"Name","value":"canDeclareMet"}},{"kind":"Field","name":{"kind":"Name","value":"canDeclareUnmet"}},{"kind":"Field","name":{"kind":"Name","value":"canWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"canClose"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NeedPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedStanding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ConcurNeedMutation, ConcurNeedMutationVariables>;
export const DiscardNeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardNeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"discardNeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedDone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmBy"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"}},{"kind":"Field","name":{"kind":"Name","value":"closingNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"concurrence"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canSave"}},{"kind":"Field","name":{"kind":"Name","value":"canDiscard"}},{"kind":"Field","name":{"kind":"Name","value":"canOpen"}},{"kind":"Field","name":{"kind":"Name","value":"canAttach"}},{"kind":"Field","name":{"kind":"Name","value":"canConcur"}},{"kind":"Field","name":{"kind":"Name","value":"canReconfirm"}},{"kind":"Field","name":{"kind":"Name","value":"canReopen"}},{"kind":"Field","name":{"kind":"Name","value":"canDeclarePartlyMet"}},{"kind":"Field","name":{"kind":"Name","value":"canDeclareMet"}},{"kind":"Field","name":{"kind":"Name","value":"canDeclareUnmet"}},{"kind":"Field","name":{"kind":"Name","value":"canWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"canClose"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NeedPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedStanding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<DiscardNeedMutation, DiscardNeedMutationVariables>;
export const NoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Notices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CREATED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"noun"}},{"kind":"Field","name":{"kind":"Name","value":"rowID"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}}]}}]}}]} as unknown as DocumentNode<NoticesQuery, NoticesQueryVariables>;
export const ReadNotificationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReadNotifications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readNotifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<ReadNotificationsMutation, ReadNotificationsMutationVariables>;
export const InvitationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Invitations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InvitationWhereInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CREATED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"replacesFocalPoint"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canRevoke"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<InvitationsQuery, InvitationsQueryVariables>;
export const RevokeInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canRevoke"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
export const InviteMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inviteMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<InviteMemberMutation, InviteMemberMutationVariables>;
export const OrganisationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Organisations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"nameContainsFold"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrganisationsQuery, OrganisationsQueryVariables>;
export const MembersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Members"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MembershipWhereInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CREATED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Acting"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canEnd"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Acting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Membership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<MembersQuery, MembersQueryVariables>;
export const EndMembershipDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndMembership"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endMembership"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canEnd"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<EndMembershipMutation, EndMembershipMutationVariables>;
export const ProjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Project"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Detail"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sum"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"usd"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"rateDate"}},{"kind":"Field","name":{"kind":"Name","value":"rateSource"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Detail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iatiIdentifier"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"titleLanguage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"summaryLanguage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"reporter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"funding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"committed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sum"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"note"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourceRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"dataset"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"importRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"importedAt"}}]}}]}}]} as unknown as DocumentNode<ProjectQuery, ProjectQueryVariables>;
export const ProjectsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Projects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectWhereInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entry"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iatiIdentifier"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"titleLanguage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"funding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"committed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]} as unknown as DocumentNode<ProjectsQuery, ProjectsQueryVariables>;
export const ProjectTransactionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProjectTransactions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transactions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DATE"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryOfMoney"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sum"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"usd"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"rateDate"}},{"kind":"Field","name":{"kind":"Name","value":"rateSource"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryOfMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Transaction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"boundary"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"money"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receiver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ProjectTransactionsQuery, ProjectTransactionsQueryVariables>;
export const NeedCompletenessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NeedCompleteness"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NeedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needCompleteness"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"demanded"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"why"}}]}}]}}]}}]} as unknown as DocumentNode<NeedCompletenessQuery, NeedCompletenessQueryVariables>;
export const SimilarProjectsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SimilarProjects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"themes"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"similarProjects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"themes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"themes"}}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"titleLanguage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]} as unknown as DocumentNode<SimilarProjectsQuery, SimilarProjectsQueryVariables>;
export const MyNeedsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyNeeds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NeedWhereInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"UPDATED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyNeed"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyNeed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"titleLanguage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmBy"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"}},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stateID"}},{"kind":"Field","name":{"kind":"Name","value":"concurrence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canSave"}},{"kind":"Field","name":{"kind":"Name","value":"canConcur"}},{"kind":"Field","name":{"kind":"Name","value":"canReconfirm"}},{"kind":"Field","name":{"kind":"Name","value":"canReopen"}},{"kind":"Field","name":{"kind":"Name","value":"canDeclareUnmet"}}]}}]}}]} as unknown as DocumentNode<MyNeedsQuery, MyNeedsQueryVariables>;
export const ReportsOfStateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportsOfState"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nationalReports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"stateID"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"YEAR"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportEntry"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NationalReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<ReportsOfStateQuery, ReportsOfStateQueryVariables>;
export const AddNationalReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddNationalReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NationalReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addNationalReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportEntry"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NationalReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<AddNationalReportMutation, AddNationalReportMutationVariables>;
export const NeedToEditDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NeedToEdit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedToEdit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedToEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"stateID"}},{"kind":"Field","name":{"kind":"Name","value":"regionID"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"reportID"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"titleLanguage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"summaryLanguage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"upkeep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"financingAfter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"details"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"site"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"yearly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"detailsAudience"}},{"kind":"Field","name":{"kind":"Name","value":"namedDonors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"donor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}}]}},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stateID"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"concurrence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canSave"}},{"kind":"Field","name":{"kind":"Name","value":"canOpen"}},{"kind":"Field","name":{"kind":"Name","value":"canAttach"}},{"kind":"Field","name":{"kind":"Name","value":"canAskConcurrence"}},{"kind":"Field","name":{"kind":"Name","value":"canDiscard"}}]}}]}}]} as unknown as DocumentNode<NeedToEditQuery, NeedToEditQueryVariables>;
export const DraftNeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftNeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NeedInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftNeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedWritten"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedToEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"stateID"}},{"kind":"Field","name":{"kind":"Name","value":"regionID"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"reportID"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"titleLanguage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"summaryLanguage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"upkeep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"financingAfter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"details"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"site"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"yearly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"detailsAudience"}},{"kind":"Field","name":{"kind":"Name","value":"namedDonors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"donor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}}]}},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stateID"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"concurrence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canSave"}},{"kind":"Field","name":{"kind":"Name","value":"canOpen"}},{"kind":"Field","name":{"kind":"Name","value":"canAttach"}},{"kind":"Field","name":{"kind":"Name","value":"canAskConcurrence"}},{"kind":"Field","name":{"kind":"Name","value":"canDiscard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedWritten"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NeedPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedToEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<DraftNeedMutation, DraftNeedMutationVariables>;
export const SaveNeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveNeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NeedInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveNeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedWritten"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedToEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"stateID"}},{"kind":"Field","name":{"kind":"Name","value":"regionID"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"reportID"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"titleLanguage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"summaryLanguage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"upkeep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"financingAfter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"details"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"site"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"yearly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"detailsAudience"}},{"kind":"Field","name":{"kind":"Name","value":"namedDonors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"donor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}}]}},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stateID"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"concurrence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canSave"}},{"kind":"Field","name":{"kind":"Name","value":"canOpen"}},{"kind":"Field","name":{"kind":"Name","value":"canAttach"}},{"kind":"Field","name":{"kind":"Name","value":"canAskConcurrence"}},{"kind":"Field","name":{"kind":"Name","value":"canDiscard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedWritten"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NeedPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedToEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<SaveNeedMutation, SaveNeedMutationVariables>;
export const EnterNeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnterNeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NeedInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"stateID"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"source"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterNeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"stateID"},"value":{"kind":"Variable","name":{"kind":"Name","value":"stateID"}}},{"kind":"Argument","name":{"kind":"Name","value":"source"},"value":{"kind":"Variable","name":{"kind":"Name","value":"source"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedWritten"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedToEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"stateID"}},{"kind":"Field","name":{"kind":"Name","value":"regionID"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"reportID"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"titleLanguage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"summaryLanguage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"upkeep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"financingAfter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"details"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"site"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"yearly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"detailsAudience"}},{"kind":"Field","name":{"kind":"Name","value":"namedDonors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"donor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}}]}},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stateID"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"concurrence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canSave"}},{"kind":"Field","name":{"kind":"Name","value":"canOpen"}},{"kind":"Field","name":{"kind":"Name","value":"canAttach"}},{"kind":"Field","name":{"kind":"Name","value":"canAskConcurrence"}},{"kind":"Field","name":{"kind":"Name","value":"canDiscard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedWritten"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NeedPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedToEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<EnterNeedMutation, EnterNeedMutationVariables>;
export const OpenWrittenNeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenWrittenNeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openNeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedWritten"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedToEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"stateID"}},{"kind":"Field","name":{"kind":"Name","value":"regionID"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"reportID"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"titleLanguage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"summaryLanguage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"upkeep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"financingAfter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"details"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"site"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"yearly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"detailsAudience"}},{"kind":"Field","name":{"kind":"Name","value":"namedDonors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"donor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}}]}},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stateID"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"concurrence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canSave"}},{"kind":"Field","name":{"kind":"Name","value":"canOpen"}},{"kind":"Field","name":{"kind":"Name","value":"canAttach"}},{"kind":"Field","name":{"kind":"Name","value":"canAskConcurrence"}},{"kind":"Field","name":{"kind":"Name","value":"canDiscard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedWritten"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NeedPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedToEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<OpenWrittenNeedMutation, OpenWrittenNeedMutationVariables>;
export const AskConcurrenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskConcurrence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"states"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NeedStateInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"regionID"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askConcurrence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"Variable","name":{"kind":"Name","value":"states"}}},{"kind":"Argument","name":{"kind":"Name","value":"regionID"},"value":{"kind":"Variable","name":{"kind":"Name","value":"regionID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedWritten"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedToEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"stateID"}},{"kind":"Field","name":{"kind":"Name","value":"regionID"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"reportID"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"titleLanguage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"summaryLanguage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"upkeep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"financingAfter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"details"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"site"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"yearly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"detailsAudience"}},{"kind":"Field","name":{"kind":"Name","value":"namedDonors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"donor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}}]}},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stateID"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"concurrence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canSave"}},{"kind":"Field","name":{"kind":"Name","value":"canOpen"}},{"kind":"Field","name":{"kind":"Name","value":"canAttach"}},{"kind":"Field","name":{"kind":"Name","value":"canAskConcurrence"}},{"kind":"Field","name":{"kind":"Name","value":"canDiscard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedWritten"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NeedPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedToEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<AskConcurrenceMutation, AskConcurrenceMutationVariables>;
export const RemoveDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedWritten"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedToEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"stateID"}},{"kind":"Field","name":{"kind":"Name","value":"regionID"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"reportID"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"titleLanguage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"summaryLanguage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"upkeep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"financingAfter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"details"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"site"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"yearly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"detailsAudience"}},{"kind":"Field","name":{"kind":"Name","value":"namedDonors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"donor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}}]}},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stateID"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"concurrence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canSave"}},{"kind":"Field","name":{"kind":"Name","value":"canOpen"}},{"kind":"Field","name":{"kind":"Name","value":"canAttach"}},{"kind":"Field","name":{"kind":"Name","value":"canAskConcurrence"}},{"kind":"Field","name":{"kind":"Name","value":"canDiscard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedWritten"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NeedPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedToEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RemoveDocumentMutation, RemoveDocumentMutationVariables>;
export const AuditEntriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditEntries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntryWhereInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditHead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}},{"kind":"Field","name":{"kind":"Name","value":"auditEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"SEQUENCE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"userID"}},{"kind":"Field","name":{"kind":"Name","value":"apiKeyID"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"noun"}},{"kind":"Field","name":{"kind":"Name","value":"rowID"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"requestID"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AuditEntriesQuery, AuditEntriesQueryVariables>;
export const UserNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UserNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<UserNamesQuery, UserNamesQueryVariables>;
export const MailsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Mails"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mails"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CREATED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"toAddress"}},{"kind":"Field","name":{"kind":"Name","value":"toName"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MailsQuery, MailsQueryVariables>;
export const MailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Mail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"toAddress"}},{"kind":"Field","name":{"kind":"Name","value":"toName"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}}]}}]}}]}}]} as unknown as DocumentNode<MailQuery, MailQueryVariables>;
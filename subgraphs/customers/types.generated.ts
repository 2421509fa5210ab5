import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CustomerRow, CustomerConnectionRow, CustomerTreeRow, CustomerPlacementRow, CustomerTreeNodeRow, CustomerAliasRow, CustomerIdentifierRow, ContactRow, ContactConnectionRow, PersonRow, OccasionRow, OccasionConnectionRow, FestivalRow, PersonConsentRow, ContactMeetingRow, ContactMeetingConnectionRow, CoverageGapRow, CoverageGapConnectionRow, CoveragePersonRow, CoverageCellRow, RevealRow, RevealConnectionRow, ClassThresholdRow, OperatingYearRow, BusinessProfileRow, MajorEventRow, MajorEventConnectionRow, CompetitionRow, CompetingProductRow, ShareholderRow, CommemorationRow, StockListingRow, BankAccountRow, TaxRegistrationRow, RankingRow, ReferralRow, SiteSurveyRow, OperatorProfileRow, CreditAssessmentRow, CreditAssessmentConnectionRow, CreditListingRow, CreditRow, PointsRow, PointsEntryRow, PointsEntryConnectionRow, CompletenessNormItemRow, MissingItemRow, CaptureCampaignRow, CaptureCampaignConnectionRow, CaptureCampaignCustomerRow, CaptureCampaignCustomerConnectionRow, ChangeRow, ChangeConnectionRow, RecordTypeRow, AttributeDefinitionRow, AttributeOptionRow, CustomRecordRow, CustomRecordConnectionRow, AttributeValueRow, TextAttributeRow, IntegerAttributeRow, DecimalAttributeRow, DateAttributeRow, BooleanAttributeRow, OptionAttributeRow, MoneyAttributeRow, LegalRepresentativeRow, RetentionRow, SearchHitRow, SearchHitConnectionRow, DuplicatePairRow, DuplicatePairConnectionRow, DuplicateScanRow, CustomerMergeRow, CustomerMergeUndoPayloadRow, MergePreviewRow, CustomerCreatePayloadRow, DuplicateCandidateRow, GradeRuleRow, GradingRow, GradingConnectionRow, PotentialKeyAccountRow, PotentialKeyAccountConnectionRow, GradeOutcomeRow, ApproachRow, ApproachConnectionRow, ApproachClaimRow, ApproachClaimConnectionRow, ApproachTermsRow } from './tables.ts';
import type { Context } from './subgraph.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day `YYYY-MM-DD` in the operator's zone, Asia/Shanghai 日期. Anything else is refused: BAD_USER_INPUT. */
  Date: { input: string; output: string; }
  /**
   * A point in time, ISO 8601 with a zone, e.g. `2026-11-22T09:30:00+08:00` 时间.
   * Answers are in UTC (`…Z`). A time without a zone is refused: BAD_USER_INPUT.
   */
  DateTime: { input: string; output: string; }
  /** An exact decimal number as text, e.g. `"12500.00"` 十进制数, never a float. As input, text or a whole number. */
  Decimal: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/**
 * A question of a partner 接触询问, with what it was told. Names are compared as a whole, with short names and aliases: parts of
 * a name find nothing. Seen by staff and the partner itself.
 */
export type Approach = {
  askedAt: Scalars['DateTime']['output'];
  /** Name of the user who asked 询问人. */
  askedByName: Scalars['String']['output'];
  /** Whom to turn to 联系窗口. Null unless ALREADY_SERVED. */
  contactPoint?: Maybe<ApproachContactPoint>;
  /** Opaque, starts with `aps_`. */
  id: Scalars['ID']['output'];
  /** Industry that the partner said the enterprise is of 所称行业. Null when it did not say. */
  industry?: Maybe<Industry>;
  /** True: it is protected for the asking partner itself. */
  isOwnClaim: Scalars['Boolean']['output'];
  /** As it was asked. Null when only a number was given. */
  name?: Maybe<Scalars['String']['output']>;
  outcome: ApproachOutcome;
  /** Null when you may not see it. */
  partner?: Maybe<Partner>;
  /** Until when the enterprise is protected for a partner. Null unless PROTECTED. */
  protectedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Region where the partner said the enterprise is, six digits of GB/T 2260 所称地区. Null when it did not say. */
  regionCode?: Maybe<Scalars['String']['output']>;
  /** Null when only a name was given 统一社会信用代码. */
  registrationNumber?: Maybe<Scalars['String']['output']>;
};

export type ApproachCheckInput = {
  /** Industry of the enterprise. Required when your agreement names industries. */
  industry?: InputMaybe<Industry>;
  /** The whole name of the enterprise. Either this or the number, or both. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Region of its seat, six digits of GB/T 2260. Required when your agreement names regions. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** Unified social credit code or older number: digits and capitals, 8 to 20. */
  registrationNumber?: InputMaybe<Scalars['String']['input']>;
};

export type ApproachCheckPayload = {
  approach?: Maybe<Approach>;
  userErrors: Array<UserError>;
};

/** A partner's claim on an enterprise without a file 客户保护. Seen by staff and the partner itself. */
export type ApproachClaim = {
  claimedAt: Scalars['DateTime']['output'];
  /** Name of the user who claimed it 申请人. */
  claimedByName: Scalars['String']['output'];
  /** The file that was opened 转化客户. Null before, and when you may not see it. */
  customer?: Maybe<Customer>;
  /** When it ended, if before `protectedUntil`. Null otherwise. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why staff ended it. Null otherwise. */
  endingReason?: Maybe<Scalars['String']['output']>;
  /** Opaque, starts with `apc_`. */
  id: Scalars['ID']['output'];
  /** Industry that the partner said the enterprise is of 所称行业. Null when it did not say. */
  industry?: Maybe<Industry>;
  name: Scalars['String']['output'];
  /** Null when you may not see it. */
  partner?: Maybe<Partner>;
  /** Until when it was promised 保护期至. */
  protectedUntil: Scalars['DateTime']['output'];
  /** What the partner wants to do. Null when it did not say. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** Region where the partner said the enterprise is, six digits of GB/T 2260 所称地区. Null when it did not say. */
  regionCode?: Maybe<Scalars['String']['output']>;
  /** Null when only a name was given 统一社会信用代码. */
  registrationNumber?: Maybe<Scalars['String']['output']>;
  status: ApproachClaimStatus;
  version: Scalars['Int']['output'];
};

export type ApproachClaimConnection = {
  edges: Array<ApproachClaimEdge>;
  nodes: Array<ApproachClaim>;
  pageInfo: PageInfo;
  /** How many match and are visible to you. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type ApproachClaimConvertInput = {
  /** The file that was opened. */
  customerId: Scalars['ID']['input'];
};

export type ApproachClaimConvertPayload = {
  approachClaim?: Maybe<ApproachClaim>;
  userErrors: Array<UserError>;
};

export type ApproachClaimCreatePayload = {
  /** The answer. Unless it is FREE, nothing was claimed. */
  approach?: Maybe<Approach>;
  /** Null unless the answer is FREE. */
  approachClaim?: Maybe<ApproachClaim>;
  userErrors: Array<UserError>;
};

export type ApproachClaimEdge = {
  cursor: Scalars['String']['output'];
  node: ApproachClaim;
};

/** What narrows a list of claims 保护筛选. Fields combine with AND, values within a list with OR. */
export type ApproachClaimFilter = {
  partner?: InputMaybe<Array<Scalars['ID']['input']>>;
  status?: InputMaybe<Array<ApproachClaimStatus>>;
};

export type ApproachClaimInput = {
  /** Industry of the enterprise. Required when your agreement names industries. */
  industry?: InputMaybe<Industry>;
  /** The whole name of the enterprise. */
  name: Scalars['String']['input'];
  /** What the partner wants to do, up to 500 characters. */
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** Region of its seat, six digits of GB/T 2260. Required when your agreement names regions. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** Unified social credit code or older number: digits and capitals, 8 to 20. */
  registrationNumber?: InputMaybe<Scalars['String']['input']>;
};

export type ApproachClaimRevokeInput = {
  reason: Scalars['String']['input'];
};

export type ApproachClaimRevokePayload = {
  approachClaim?: Maybe<ApproachClaim>;
  userErrors: Array<UserError>;
};

/** Life cycle of a claim 保护状态: ACTIVE → EXPIRED | CONVERTED | WITHDRAWN | REVOKED. EXPIRED is computed: nobody has to run anything. */
export type ApproachClaimStatus =
  /** 保护中 / Active. Others are told PROTECTED. */
  | 'ACTIVE'
  /** 已转化 / Converted. The enterprise has a file: opened under one of its names or its number, or named by staff. */
  | 'CONVERTED'
  /** 已到期 / Expired */
  | 'EXPIRED'
  /** 已撤销 / Revoked by staff */
  | 'REVOKED'
  /** 已撤回 / Withdrawn by the partner */
  | 'WITHDRAWN';

export type ApproachClaimWithdrawPayload = {
  approachClaim?: Maybe<ApproachClaim>;
  userErrors: Array<UserError>;
};

export type ApproachConnection = {
  edges: Array<ApproachEdge>;
  nodes: Array<Approach>;
  pageInfo: PageInfo;
  /** How many match and are visible to you. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

/** The unit that answers for an enterprise 联系窗口: its name and telephone, and nothing of the enterprise. */
export type ApproachContactPoint = {
  name: Scalars['String']['output'];
  /** Null when the unit has none. */
  phone?: Maybe<Scalars['String']['output']>;
};

export type ApproachEdge = {
  cursor: Scalars['String']['output'];
  node: Approach;
};

/** What narrows a list of questions 询问筛选. Fields combine with AND, values within a list with OR. */
export type ApproachFilter = {
  /** Asked at this moment or later. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  outcome?: InputMaybe<Array<ApproachOutcome>>;
  partner?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Asked before this moment. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What a partner is told 询问结果. */
export type ApproachOutcome =
  /** 已有服务 / Already served. Turn to the contact point. */
  | 'ALREADY_SERVED'
  /** 可接触 / Free. Nobody serves the enterprise, and nobody has claimed it. */
  | 'FREE'
  /** 保护期内 / Protected. A partner, perhaps you, has claimed it until `protectedUntil`. */
  | 'PROTECTED';

/** How often partners may ask and for how long a claim protects 询问规则. */
export type ApproachTerms = {
  /** Opaque, starts with `atm_`. */
  id: Scalars['ID']['output'];
  /** Claims a partner may hold at a time. */
  mostClaims: Scalars['Int']['output'];
  /** Null: for all partners without terms of their own. */
  partner?: Maybe<Partner>;
  /** Of claims from now on. */
  protectedDays: Scalars['Int']['output'];
  /** Questions and claims together, per calendar day in Asia/Shanghai. */
  questionsPerDay: Scalars['Int']['output'];
  updatedAt: Scalars['DateTime']['output'];
};

export type ApproachTermsInput = {
  /** 0 to 1,000. */
  mostClaims: Scalars['Int']['input'];
  /** Left out: for all partners without terms of their own. */
  partnerId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 365. */
  protectedDays: Scalars['Int']['input'];
  /** 0 to 1,000. With 0 the partner cannot ask. */
  questionsPerDay: Scalars['Int']['input'];
};

export type ApproachTermsSetPayload = {
  approachTerms?: Maybe<ApproachTerms>;
  userErrors: Array<UserError>;
};

export type AttributeChangeInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  earliest?: InputMaybe<Scalars['Date']['input']>;
  isRequired?: InputMaybe<Scalars['Boolean']['input']>;
  isSensitive?: InputMaybe<Scalars['Boolean']['input']>;
  latest?: InputMaybe<Scalars['Date']['input']>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  maximum?: InputMaybe<Scalars['Decimal']['input']>;
  minimum?: InputMaybe<Scalars['Decimal']['input']>;
  nameEn?: InputMaybe<Scalars['String']['input']>;
  nameZh?: InputMaybe<Scalars['String']['input']>;
  /** In order; those not named stay behind them. */
  options?: InputMaybe<Array<AttributeOptionInput>>;
  pattern?: InputMaybe<Scalars['String']['input']>;
  unit?: InputMaybe<Scalars['String']['input']>;
};

export type AttributeChangePayload = {
  attributeDefinition?: Maybe<AttributeDefinition>;
  userErrors: Array<UserError>;
};

export type AttributeDefineInput = {
  /** A small letter, then letters and digits, up to 40: `fleetSize`. */
  code: Scalars['String']['input'];
  description?: InputMaybe<Scalars['String']['input']>;
  /** For DATE. */
  earliest?: InputMaybe<Scalars['Date']['input']>;
  isRequired: Scalars['Boolean']['input'];
  isSensitive: Scalars['Boolean']['input'];
  /** For DATE. */
  latest?: InputMaybe<Scalars['Date']['input']>;
  /** For TEXT, up to 2,000. */
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  /** For INTEGER, DECIMAL and MONEY. */
  maximum?: InputMaybe<Scalars['Decimal']['input']>;
  /** For INTEGER, DECIMAL and MONEY. */
  minimum?: InputMaybe<Scalars['Decimal']['input']>;
  nameEn: Scalars['String']['input'];
  nameZh: Scalars['String']['input'];
  /** For OPTION: at least one, in order. */
  options?: InputMaybe<Array<AttributeOptionInput>>;
  /** For TEXT: letters, digits, classes such as `[A-Z]` and `\d`, and counts such as `{4}`; no groups, no `*` and no `+`, so that every text is checked in no time. */
  pattern?: InputMaybe<Scalars['String']['input']>;
  /** Left out: of customers themselves. */
  recordTypeId?: InputMaybe<Scalars['ID']['input']>;
  type: AttributeType;
  unit?: InputMaybe<Scalars['String']['input']>;
};

export type AttributeDefinePayload = {
  attributeDefinition?: Maybe<AttributeDefinition>;
  userErrors: Array<UserError>;
};

/**
 * An attribute defined at run time 扩展属性定义: what it is called, what its values look like, who may see them. `customers(filter:
 * { attributes: … })` filters by it.
 */
export type AttributeDefinition = {
  /** Name for programs, unique among the attributes of customers or of one record type; never changes. */
  code: Scalars['String']['output'];
  /** What it means and how to fill it in 说明. Null when the label says it. */
  description?: Maybe<Scalars['String']['output']>;
  /** Earliest day 最早日期. Null: none. */
  earliest?: Maybe<Scalars['Date']['output']>;
  /** Opaque, starts with `atr_`. */
  id: Scalars['ID']['output'];
  /** A record must have a value 必填; of a customer it counts as missing only for people. */
  isRequired: Scalars['Boolean']['output'];
  /** Sensitive 敏感: without `attribute.sensitive` values are masked, and filtering by it is refused. */
  isSensitive: Scalars['Boolean']['output'];
  /** Label in the language of `Accept-Language` 名称. */
  label: Scalars['String']['output'];
  /** Latest day 最晚日期. Null: none. */
  latest?: Maybe<Scalars['Date']['output']>;
  /** Most characters of a text 最大长度. Null: 2,000. */
  maxLength?: Maybe<Scalars['Int']['output']>;
  /** Largest number or amount 最大值. Null: none. */
  maximum?: Maybe<Scalars['Decimal']['output']>;
  /** Smallest number or amount 最小值. Null: none. */
  minimum?: Maybe<Scalars['Decimal']['output']>;
  /** English label 英文名称. */
  nameEn: Scalars['String']['output'];
  /** Chinese label 中文名称. */
  nameZh: Scalars['String']['output'];
  /** Possible values of the type OPTION, in order 选项; empty for other types. */
  options: Array<AttributeOption>;
  /** Regular expression the whole text must match 格式. Null: any text. */
  pattern?: Maybe<Scalars['String']['output']>;
  /** Record type whose records carry it. Null: customers themselves. */
  recordType?: Maybe<RecordType>;
  /** Since when it takes no new values and is not shown 停用时间. Null while in use. */
  retiredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Kind of its values; never changes. */
  type: AttributeType;
  /** Unit of the values 单位, e.g. `人` or `m²`. Null without one. */
  unit?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
};

/**
 * What a custom attribute of the customer must hold 按扩展属性筛选. Several bounds of one filter combine with AND. BAD_USER_INPUT when the attribute is
 * unknown or the bound is not of its type; FORBIDDEN for a sensitive one without `attribute.sensitive`.
 */
export type AttributeFilter = {
  /** INTEGER, DECIMAL and MONEY: this or more. */
  atLeast?: InputMaybe<Scalars['Decimal']['input']>;
  /** INTEGER, DECIMAL and MONEY: this or less. */
  atMost?: InputMaybe<Scalars['Decimal']['input']>;
  /** Code of the attribute. */
  code: Scalars['String']['input'];
  /** TEXT and OPTION: one of these, exactly. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** BOOLEAN. */
  is?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: filled in. False: not filled in. */
  isSet?: InputMaybe<Scalars['Boolean']['input']>;
  /** DATE: this day or later. */
  since?: InputMaybe<Scalars['Date']['input']>;
  /** DATE: this day or earlier. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** A possible value 选项. */
export type AttributeOption = {
  code: Scalars['String']['output'];
  /** Takes no new values any more 已停用. */
  isRetired: Scalars['Boolean']['output'];
  /** Label in the language of `Accept-Language` 名称. */
  label: Scalars['String']['output'];
  /** English label. */
  nameEn: Scalars['String']['output'];
  /** Chinese label. */
  nameZh: Scalars['String']['output'];
};

export type AttributeOptionInput = {
  /** A capital letter, then capital letters, digits and `_`, up to 40. */
  code: Scalars['String']['input'];
  isRetired: Scalars['Boolean']['input'];
  nameEn: Scalars['String']['input'];
  nameZh: Scalars['String']['input'];
};

export type AttributeRestorePayload = {
  attributeDefinition?: Maybe<AttributeDefinition>;
  userErrors: Array<UserError>;
};

export type AttributeRetirePayload = {
  attributeDefinition?: Maybe<AttributeDefinition>;
  userErrors: Array<UserError>;
};

/** Kind of values 属性类型. */
export type AttributeType =
  /** 是否 / Yes or no */
  | 'BOOLEAN'
  /** 日期 / Day */
  | 'DATE'
  /** 小数 / Decimal. Exact. */
  | 'DECIMAL'
  /** 整数 / Whole number */
  | 'INTEGER'
  /** 金额 / Amount of money */
  | 'MONEY'
  /** 选项 / One of the options */
  | 'OPTION'
  /** 文本 / Text */
  | 'TEXT';

/** The value of a custom attribute 扩展属性值: one type for each kind, so that nothing has to be parsed. */
export type AttributeValue = {
  definition: AttributeDefinition;
  /** True when you may not see the value: then it is null. */
  isMasked: Scalars['Boolean']['output'];
};

/** The value of one attribute 属性值: in the field of its type; with none of them, the value is removed. */
export type AttributeValueInput = {
  boolean?: InputMaybe<Scalars['Boolean']['input']>;
  /** Code of the attribute. */
  code: Scalars['String']['input'];
  date?: InputMaybe<Scalars['Date']['input']>;
  decimal?: InputMaybe<Scalars['Decimal']['input']>;
  integer?: InputMaybe<Scalars['Int']['input']>;
  money?: InputMaybe<MoneyInput>;
  /** Code of the option. */
  option?: InputMaybe<Scalars['String']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};

export type AttributesInput = {
  /** Each attribute once. */
  attributes: Array<AttributeValueInput>;
};

/** An account of the customer 开户银行. */
export type BankAccount = {
  /** Account number 银行账号, always masked like `622************1234`; `bankAccountReveal` shows it. */
  accountNumber: Scalars['String']['output'];
  /** Bank with its branch 开户银行. */
  bank: Scalars['String']['output'];
  /** Null while unknown 银行地址. */
  bankAddress?: Maybe<Scalars['String']['output']>;
  /** Null while unknown 银行电话. */
  bankPhone?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Null while unknown 开户时间. */
  openedOn?: Maybe<Scalars['Date']['output']>;
  origin?: Maybe<Origin>;
  remarks?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
};

export type BankAccountInput = {
  /** Digits only, 6 to 34. Left out of a change, it stays; needed when added. */
  accountNumber?: InputMaybe<Scalars['String']['input']>;
  bank: Scalars['String']['input'];
  bankAddress?: InputMaybe<Scalars['String']['input']>;
  bankPhone?: InputMaybe<Scalars['String']['input']>;
  openedOn?: InputMaybe<Scalars['Date']['input']>;
  origin?: InputMaybe<OriginInput>;
  remarks?: InputMaybe<Scalars['String']['input']>;
};

export type BankAccountRevealPayload = {
  /** Null when refused 银行账号. */
  accountNumber?: Maybe<Scalars['String']['output']>;
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

/** Yes or no 是否. */
export type BooleanAttribute = AttributeValue & {
  boolean?: Maybe<Scalars['Boolean']['output']>;
  definition: AttributeDefinition;
  isMasked: Scalars['Boolean']['output'];
};

/** What holds for the customer whatever the year 经营概况. */
export type BusinessProfile = {
  /** What communication its industry and its own way of working ask for 行业通信需求特点. Null while unknown. */
  communicationNeeds?: Maybe<Scalars['String']['output']>;
  /** Financial information 财务信息: funding, investment, payment habits. Null while unknown. */
  financialInformation?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** The customer's own competitors 主要竞争对手. */
  mainCompetitors: Array<Scalars['String']['output']>;
  origin?: Maybe<Origin>;
  /** Strategic development 战略发展. Null while unknown. */
  strategicDevelopment?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
};

export type BusinessProfileInput = {
  communicationNeeds?: InputMaybe<Scalars['String']['input']>;
  financialInformation?: InputMaybe<Scalars['String']['input']>;
  /** The complete list. */
  mainCompetitors?: InputMaybe<Array<Scalars['String']['input']>>;
  origin?: InputMaybe<OriginInput>;
  strategicDevelopment?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A campaign to complete files 资料采集活动: the customers that stood below the goal when it was started. Seen by its unit and the units
 * above; its customers by whoever sees them.
 */
export type CaptureCampaign = {
  /** Null while it runs. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** Customers in it that you see. */
  customerCount: Scalars['Int']['output'];
  /** Lowest score first; `first` up to 100. */
  customers: CaptureCampaignCustomerConnection;
  dueOn: Scalars['Date']['output'];
  /** Score every file is to reach 目标完整度, 1 to 100. */
  goalScore: Scalars['Int']['output'];
  /** Opaque, starts with `ccp_`. */
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** Of these, how many have reached the goal by now 已达标. */
  reachedCount: Scalars['Int']['output'];
  startedBy?: Maybe<Employee>;
  /** Tiers it is about. Empty: all customers. */
  tiers: Array<Tier>;
  unit?: Maybe<OrgUnit>;
  version: Scalars['Int']['output'];
};


/**
 * A campaign to complete files 资料采集活动: the customers that stood below the goal when it was started. Seen by its unit and the units
 * above; its customers by whoever sees them.
 */
export type CaptureCampaign_CustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  isReached?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CaptureCampaignClosePayload = {
  captureCampaign?: Maybe<CaptureCampaign>;
  userErrors: Array<UserError>;
};

export type CaptureCampaignConnection = {
  edges: Array<CaptureCampaignEdge>;
  nodes: Array<CaptureCampaign>;
  pageInfo: PageInfo;
  /** How many there are that you see. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

/** A customer in a campaign 采集对象. */
export type CaptureCampaignCustomer = {
  /** Null, with FORBIDDEN, without `customer.read`. */
  customer?: Maybe<Customer>;
  id: Scalars['ID']['output'];
  isReached: Scalars['Boolean']['output'];
  /** Now. */
  score: Scalars['Int']['output'];
  /** When the campaign was started. */
  scoreAtStart: Scalars['Int']['output'];
};

export type CaptureCampaignCustomerConnection = {
  edges: Array<CaptureCampaignCustomerEdge>;
  nodes: Array<CaptureCampaignCustomer>;
  pageInfo: PageInfo;
  /** How many there are that you see. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type CaptureCampaignCustomerEdge = {
  cursor: Scalars['String']['output'];
  node: CaptureCampaignCustomer;
};

export type CaptureCampaignEdge = {
  cursor: Scalars['String']['output'];
  node: CaptureCampaign;
};

export type CaptureCampaignInput = {
  /** Not before today. */
  dueOn: Scalars['Date']['input'];
  /** 1 to 100: customers whose score is below it are taken in. */
  goalScore: Scalars['Int']['input'];
  name: Scalars['String']['input'];
  /** Left out or empty: customers of every tier. */
  tiers?: InputMaybe<Array<Tier>>;
  /** Unit it is for, yours or below yours, and not gone (UNIT_DISSOLVED): only customers that it or units below it manage. */
  unitId: Scalars['ID']['input'];
};

export type CaptureCampaignStartPayload = {
  captureCampaign?: Maybe<CaptureCampaign>;
  userErrors: Array<UserError>;
};

/** One change in a file 变更记录. */
export type Change = {
  action: ChangeAction;
  /** The employee who did it. Null when it was somebody else. */
  actor?: Maybe<Employee>;
  /** Who did it: `emp_…` an employee, `usr_…` a portal user, `database:…` whoever worked on the database itself. */
  actorId: Scalars['String']['output'];
  changedAt: Scalars['DateTime']['output'];
  /** Id of the entry that was changed: a contact, a bank account, … or the customer itself. */
  entryId: Scalars['ID']['output'];
  /** What changed. Empty when only fields changed that you may not see, and once the person was erased. */
  fields: Array<FieldChange>;
  id: Scalars['ID']['output'];
  /** True once the person it was about was erased: then who and when remain. */
  isErased: Scalars['Boolean']['output'];
  section: DossierSection;
};

/** What happened to an entry 变更动作. */
export type ChangeAction =
  /** 新增 / Added */
  | 'ADDED'
  /** 修改 / Changed */
  | 'CHANGED'
  /** 删除 / Removed */
  | 'REMOVED';

export type ChangeConnection = {
  edges: Array<ChangeEdge>;
  nodes: Array<Change>;
  pageInfo: PageInfo;
  /** How many there are that you see. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type ChangeEdge = {
  cursor: Scalars['String']['output'];
  node: Change;
};

export type ChangeFilter = {
  /** Only what this person changed. */
  actorId?: InputMaybe<Scalars['String']['input']>;
  /** Only this entry: a contact, a bank account, … */
  entryId?: InputMaybe<Scalars['ID']['input']>;
  section?: InputMaybe<Array<DossierSection>>;
  /** At this time or later. */
  since?: InputMaybe<Scalars['DateTime']['input']>;
  /** Before this time. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A class the rules suggest 分类建议. */
export type ClassSuggestion = {
  class: KeyAccountClass;
  /** Whether the customer carries the class already. */
  isCarried: Scalars['Boolean']['output'];
  /** Why, in the language of `Accept-Language`, with the figures that decided. */
  reason: Scalars['String']['output'];
};

/** The threshold that makes a customer high-value 高值门槛, per locality and from a day on. */
export type ClassThreshold = {
  id: Scalars['ID']['output'];
  /** Monthly telecom fee that must be exceeded. */
  monthlyFee: Money;
  /** GB/T 2260 two digits; null: everywhere without a threshold of its own. */
  provinceCode?: Maybe<Scalars['String']['output']>;
  validFrom: Scalars['Date']['output'];
};

export type ClassThresholdInput = {
  monthlyFee: MoneyInput;
  /** GB/T 2260 two digits; left out: the national default. */
  provinceCode?: InputMaybe<Scalars['String']['input']>;
  /** Not before today: figures of the past keep their thresholds. */
  validFrom: Scalars['Date']['input'];
};

export type ClassThresholdSetPayload = {
  classThreshold?: Maybe<ClassThreshold>;
  userErrors: Array<UserError>;
};

/** A day that a customer or one of its people keeps every year 纪念日, e.g. the day of the first contract. */
export type Commemoration = {
  /** Whose day it is. Null for a day of the customer itself, and, with FORBIDDEN, without `contact.read`. */
  contact?: Maybe<Contact>;
  /** 1 to 31. */
  day: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  /** 1 to 12. */
  month: Scalars['Int']['output'];
  /** Null for one made by hand 数据来源. */
  origin?: Maybe<Origin>;
  remarks?: Maybe<Scalars['String']['output']>;
  /** What is remembered 名称. */
  title: Scalars['String']['output'];
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
  /** Year of the first time 起始年份. Null while unknown. */
  year?: Maybe<Scalars['Int']['output']>;
};

export type CommemorationInput = {
  /** A contact of the customer; left out of one that is added: the customer itself. */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 31, as the month has; the 29th of February is kept on the 28th in a year without one. */
  day: Scalars['Int']['input'];
  /** 1 to 12. */
  month: Scalars['Int']['input'];
  origin?: InputMaybe<OriginInput>;
  /** Up to 500 characters. */
  remarks?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 100 characters. */
  title: Scalars['String']['input'];
  /** Of the first time. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** Size of a company 公司规模, as in the national standard of enterprise sizes. */
export type CompanySize =
  /** 大型 / Large */
  | 'LARGE'
  /** 中型 / Medium */
  | 'MEDIUM'
  /** 微型 / Micro */
  | 'MICRO'
  /** 小型 / Small */
  | 'SMALL';

/** A competitor's product the customer uses 使用竞争对手产品. */
export type CompetingProduct = {
  id: Scalars['ID']['output'];
  /** Product or package 产品或套餐. */
  product: Scalars['String']['output'];
  quantity: Scalars['Int']['output'];
};

export type CompetingProductInput = {
  product: Scalars['String']['input'];
  quantity: Scalars['Int']['input'];
};

/** A competitor that serves the customer 竞争信息. */
export type Competition = {
  /** Name of the competitor 竞争对手; one entry each. */
  competitor: Scalars['String']['output'];
  /** Last day of its contract 合同到期日: when we may win the business back. Null while unknown. */
  contractEndsOn?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  /** What the customer spends there in a month 月支出. Null while unknown. */
  monthlySpend?: Maybe<Money>;
  origin?: Maybe<Origin>;
  /** Competing products in use 使用的竞争产品, by name. */
  products: Array<CompetingProduct>;
  /** Since when it serves the customer. Null while unknown. */
  since?: Maybe<Scalars['Date']['output']>;
  /** How things stand 竞争态势. Null while unknown. */
  situation?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
};

export type CompetitionInput = {
  competitor: Scalars['String']['input'];
  contractEndsOn?: InputMaybe<Scalars['Date']['input']>;
  /** CNY when left out. */
  currency?: InputMaybe<Currency>;
  /** In `currency`. */
  monthlySpend?: InputMaybe<Scalars['Decimal']['input']>;
  origin?: InputMaybe<OriginInput>;
  /** The complete list; left out, it stays. */
  products?: InputMaybe<Array<CompetingProductInput>>;
  since?: InputMaybe<Scalars['Date']['input']>;
  situation?: InputMaybe<Scalars['String']['input']>;
};

/** How complete a file is 资料完整度. */
export type Completeness = {
  /** Items of the norm that are there. */
  filledCount: Scalars['Int']['output'];
  /** Items of the norm. */
  itemCount: Scalars['Int']['output'];
  /** What is missing 缺失项, heaviest first. */
  missing: Array<MissingItem>;
  /** 0 to 100 完整度: the weight of what is there over the weight of the whole norm, rounded down. */
  score: Scalars['Int']['output'];
};

/** What a complete file of a tier holds 资料完整度标准. */
export type CompletenessNorm = {
  items: Array<CompletenessNormItem>;
  /** Null: customers outside the graded service. */
  tier?: Maybe<Tier>;
};

export type CompletenessNormInput = {
  /** All items from now on; at least one, each once. */
  items: Array<CompletenessNormItemInput>;
  /** Left out: customers outside the graded service. */
  tier?: InputMaybe<Tier>;
};

/** One item of a norm with its weight 标准项. */
export type CompletenessNormItem = {
  /** The attribute asked for 扩展属性. Null unless the item is ATTRIBUTE, and, with FORBIDDEN, without `attribute.read`. */
  attribute?: Maybe<AttributeDefinition>;
  item: DossierItem;
  /** 1 to 100. */
  weight: Scalars['Int']['output'];
};

export type CompletenessNormItemInput = {
  /** With ATTRIBUTE: the code of a custom attribute of customers that is in use; REQUIRED then, and INVALID with any other item. */
  attributeCode?: InputMaybe<Scalars['String']['input']>;
  item: DossierItem;
  /** 1 to 100. */
  weight: Scalars['Int']['input'];
};

export type CompletenessNormSetPayload = {
  completenessNorm?: Maybe<CompletenessNorm>;
  userErrors: Array<UserError>;
};

export type ConsentInput = {
  /** Not after today. */
  consentedOn: Scalars['Date']['input'];
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  evidence?: InputMaybe<Scalars['String']['input']>;
  /** At least one. */
  purposes: Array<RevealPurpose>;
};

/** How the person said so 许可来源. */
export type ConsentSource =
  /** 合同条款 / In a contract */
  | 'CONTRACT'
  /** 当面 / Face to face */
  | 'FACE_TO_FACE'
  /** 在线 / Online */
  | 'ONLINE'
  /** 电话录音 / By telephone, recorded */
  | 'PHONE_CALL'
  /** 短信回复 / By answering a text message */
  | 'SMS_REPLY'
  /** 书面授权 / In writing */
  | 'WRITTEN';

/** What a person said 许可状态. */
export type ConsentStatus =
  /** 同意 / Granted */
  | 'GRANTED'
  /** 拒绝 / Refused */
  | 'REFUSED'
  /** 撤回 / Withdrawn */
  | 'WITHDRAWN';

/** A person at a customer 客户联系人. Personal data is masked; `contactReveal` shows it and keeps the reason. */
export type Contact = {
  /** Postal address 地址. Null when unknown. */
  address?: Maybe<Scalars['String']['output']>;
  /** Month and day `MM-DD` for care 生日, without the year. Null when unknown. */
  birthday?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  customer?: Maybe<Customer>;
  /** Department at the customer 部门. Null when unknown. */
  department?: Maybe<Scalars['String']['output']>;
  /** E-mail, always masked like `w***@example.com`; `contactReveal` shows it. Null when unknown. */
  email?: Maybe<Scalars['String']['output']>;
  /** When the person's data was erased 个人信息删除时间. Null while it is there. */
  erasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Fax 传真. Null when unknown. */
  fax?: Maybe<Scalars['String']['output']>;
  /** Opaque, starts with `con_`. */
  id: Scalars['ID']['output'];
  /** How much the person weighs in what the customer decides 影响力. Null while not judged, and, with FORBIDDEN, without `customer.assess`. */
  influence?: Maybe<ContactInfluence>;
  /** Key person 关键人: gets the green channel of the hotline. */
  isKeyPerson: Scalars['Boolean']['output'];
  /** When the person left the customer. Null while there. */
  leftAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whom the person reports to 上级. Null at the top. */
  manager?: Maybe<Contact>;
  /**
   * Whether the person may be contacted for `purpose` by `channel` today, and why 可否联系. Marketing 营销 asks for a consent in force; service
   * and care go on until the person objects. Covers statements taken down at any customer.
   */
  mayContact: ContactPermission;
  /** Meetings with the person at this customer 会面记录, latest first; `first` up to 100. Null, with FORBIDDEN, without `relationship.read`. */
  meetings?: Maybe<ContactMeetingConnection>;
  /** Mobile 手机, always masked like `138****5678`; `contactReveal` shows it. Null when unknown. */
  mobile?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  /** Other contact media 其他联系方式, e.g. `QQ 10001，钉钉 zhao.ming`, always masked; `contactReveal` shows it. Null when there are none. */
  otherMedia?: Maybe<Scalars['String']['output']>;
  /** Who this is, with the person's roles at other customers that you see 所属人员. */
  person: Person;
  /** Office telephone 电话. Null when unknown. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Position at the customer 职位, e.g. 信息中心主任. Null when unknown. */
  position?: Maybe<Scalars['String']['output']>;
  /** How the person wants to be reached 首选联系方式; the same in all roles. Null when the person did not say. */
  preferredChannel?: Maybe<ContactChannel>;
  remarks?: Maybe<Scalars['String']['output']>;
  /** Who reports to the person 下属, by name. */
  reports: Array<Contact>;
  /** Why the person's data may not be erased yet 保留依据; those that hold today. Empty: nothing stands against it. Null, with FORBIDDEN, without `contact.erase`. */
  retentions?: Maybe<Array<Retention>>;
  role: ContactRole;
  /**
   * Contacts you see that look like the same person 疑似同一人, at most 20: join them by `contactLink`. Null, with FORBIDDEN, without
   * `contact.find`, because whoever asks learns that two numbers are equal.
   */
  samePersonSuggestions?: Maybe<Array<SamePersonSuggestion>>;
  /** Null when unknown 性别. */
  sex?: Maybe<Sex>;
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
  /** WeChat account 微信号, always masked like `zha*****g_88`; `contactReveal` shows it. Null when unknown, or when it is the mobile number. */
  wechat?: Maybe<Scalars['String']['output']>;
};


/** A person at a customer 客户联系人. Personal data is masked; `contactReveal` shows it and keeps the reason. */
export type Contact_MayContactArgs = {
  channel: ContactChannel;
  purpose: ContactPurpose;
};


/** A person at a customer 客户联系人. Personal data is masked; `contactReveal` shows it and keeps the reason. */
export type Contact_MeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** How a person is contacted 联系方式. */
export type ContactChannel =
  /** 电子邮件 / E-mail */
  | 'EMAIL'
  /** 电话 / Telephone */
  | 'PHONE'
  /** 短信 / Text message */
  | 'SMS'
  /** 拜访 / Visit, face to face */
  | 'VISIT'
  /** 微信 / WeChat */
  | 'WECHAT';

/** A person in the drawn reporting chart 联系人层级图节点. */
export type ContactChartNode = {
  contact: Contact;
  depth: Scalars['Int']['output'];
  /** Contact id of the manager in this chart. Null at the top. */
  managerId?: Maybe<Scalars['ID']['output']>;
  name: Scalars['String']['output'];
  phone?: Maybe<Scalars['String']['output']>;
  position?: Maybe<Scalars['String']['output']>;
};

export type ContactCombinePayload = {
  contact?: Maybe<Contact>;
  userErrors: Array<UserError>;
};

export type ContactConnection = {
  edges: Array<ContactEdge>;
  nodes: Array<Contact>;
  pageInfo: PageInfo;
  /** How many there are. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type ContactConsentInput = {
  /** Left out: every channel. */
  channel?: InputMaybe<ContactChannel>;
  /** Where it is filed; up to 500 characters. No personal data. */
  evidence?: InputMaybe<Scalars['String']['input']>;
  /** Last day it holds; only for GRANTED. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** Today when left out; not after today. */
  givenOn?: InputMaybe<Scalars['Date']['input']>;
  purpose: ContactPurpose;
  source: ConsentSource;
  status: ConsentStatus;
};

export type ContactConsentRecordPayload = {
  contact?: Maybe<Contact>;
  userErrors: Array<UserError>;
};

export type ContactCreateInput = {
  address?: InputMaybe<Scalars['String']['input']>;
  birthDate?: InputMaybe<Scalars['Date']['input']>;
  department?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  fax?: InputMaybe<Scalars['String']['input']>;
  /** NOT_ALLOWED without `customer.assess`. */
  influence?: InputMaybe<ContactInfluence>;
  isKeyPerson: Scalars['Boolean']['input'];
  /** A contact of the same customer. */
  managerId?: InputMaybe<Scalars['ID']['input']>;
  mobile?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  /** 2 to 200 characters. */
  otherMedia?: InputMaybe<Scalars['String']['input']>;
  /** A person you see who has a role at another customer 已有人员; then name, sex, mobile, e-mail, WeChat account, other media and birth date are those of the person. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  position?: InputMaybe<Scalars['String']['input']>;
  /** How the person wants to be reached 首选联系方式. */
  preferredChannel?: InputMaybe<ContactChannel>;
  remarks?: InputMaybe<Scalars['String']['input']>;
  role: ContactRole;
  sex?: InputMaybe<Sex>;
  /** Letters, digits, `_` and `-`, 5 to 40. */
  wechat?: InputMaybe<Scalars['String']['input']>;
};

export type ContactCreatePayload = {
  contact?: Maybe<Contact>;
  userErrors: Array<UserError>;
};

export type ContactEdge = {
  cursor: Scalars['String']['output'];
  node: Contact;
};

export type ContactEraseInput = {
  /** Why, e.g. the person's request; 4 to 500 characters. No personal data: it is kept. */
  reason: Scalars['String']['input'];
};

export type ContactErasePayload = {
  contact?: Maybe<Contact>;
  userErrors: Array<UserError>;
};

/** Everything held about a person here 个人信息副本, in full. */
export type ContactExport = {
  address?: Maybe<Scalars['String']['output']>;
  birthDate?: Maybe<Scalars['Date']['output']>;
  /** Changes of the data, oldest first. */
  changes: Array<Change>;
  /** Days kept of the person at this customer 纪念日. */
  commemorations: Array<Commemoration>;
  /** What the person said about being contacted, oldest first 联系许可记录. */
  consents: Array<PersonConsent>;
  createdAt: Scalars['DateTime']['output'];
  /** At whom the person is: name of the customer. */
  customerName: Scalars['String']['output'];
  department?: Maybe<Scalars['String']['output']>;
  email?: Maybe<Scalars['String']['output']>;
  fax?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  influence?: Maybe<ContactInfluence>;
  isKeyPerson: Scalars['Boolean']['output'];
  leftAt?: Maybe<Scalars['DateTime']['output']>;
  /** Name of the manager. Null without one. */
  managerName?: Maybe<Scalars['String']['output']>;
  /** Meetings with the person at this customer, oldest first 会面记录. */
  meetings: Array<ContactMeeting>;
  mobile?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  otherMedia?: Maybe<Scalars['String']['output']>;
  phone?: Maybe<Scalars['String']['output']>;
  position?: Maybe<Scalars['String']['output']>;
  /** How the person wants to be reached. Null when the person did not say. */
  preferredChannel?: Maybe<ContactChannel>;
  remarks?: Maybe<Scalars['String']['output']>;
  /** Grounds for keeping the data, ended ones included. */
  retentions: Array<Retention>;
  /** Looks at the data in full, oldest first, this export included. */
  reveals: Array<Reveal>;
  role: ContactRole;
  /** Roles of the person at customers you see, this one included 任职. */
  roles: Array<PersonRole>;
  sex?: Maybe<Sex>;
  updatedAt: Scalars['DateTime']['output'];
  wechat?: Maybe<Scalars['String']['output']>;
};

export type ContactExportPayload = {
  contact?: Maybe<Contact>;
  /** Null when refused 个人信息副本. */
  exported?: Maybe<ContactExport>;
  userErrors: Array<UserError>;
};

export type ContactFilter = {
  /** False by default: people who left are not listed. */
  includeLeft: Scalars['Boolean']['input'];
  isKeyPerson?: InputMaybe<Scalars['Boolean']['input']>;
  role?: InputMaybe<Array<ContactRole>>;
};

/** How much a person weighs in what the customer decides 影响力: independent of role and rank. */
export type ContactInfluence =
  /** 高 / High. Nothing is decided against the person. */
  | 'HIGH'
  /** 低 / Low. Carries out what others decide. */
  | 'LOW'
  /** 中 / Medium. Is asked, and heard. */
  | 'MEDIUM';

export type ContactLeavePayload = {
  contact?: Maybe<Contact>;
  userErrors: Array<UserError>;
};

export type ContactLinkPayload = {
  contact?: Maybe<Contact>;
  userErrors: Array<UserError>;
};

/** A meeting, call or exchange with a person at a customer 会面记录. */
export type ContactMeeting = {
  channel: ContactChannel;
  /** Who of ours took part. */
  employees: Array<Employee>;
  id: Scalars['ID']['output'];
  metAt: Scalars['DateTime']['output'];
  /** Null without, and after the person's data was erased. */
  notes?: Maybe<Scalars['String']['output']>;
  recordedBy?: Maybe<Employee>;
  sentiment: MeetingSentiment;
};

export type ContactMeetingConnection = {
  edges: Array<ContactMeetingEdge>;
  nodes: Array<ContactMeeting>;
  pageInfo: PageInfo;
  /** How many there are. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type ContactMeetingEdge = {
  cursor: Scalars['String']['output'];
  node: ContactMeeting;
};

export type ContactMeetingInput = {
  channel: ContactChannel;
  /** Who of ours took part, up to 20; yourself when left out. NOT_FOUND for whoever is no active employee. */
  employeeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  metAt: Scalars['DateTime']['input'];
  /** Up to 2,000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  sentiment: MeetingSentiment;
};

export type ContactMeetingRecordPayload = {
  contact?: Maybe<Contact>;
  userErrors: Array<UserError>;
};

export type ContactMeetingRemovePayload = {
  contact?: Maybe<Contact>;
  userErrors: Array<UserError>;
};

/** Whether somebody may be contacted 可否联系. */
export type ContactPermission = {
  /** The statement that decides. Null without one, and, with FORBIDDEN, without `consent.read`. */
  consent?: Maybe<PersonConsent>;
  isAllowed: Scalars['Boolean']['output'];
  reason: ContactPermissionReason;
};

/** Why somebody may be contacted, or not 可否联系的依据. */
export type ContactPermissionReason =
  /** 本人已同意 / The person consented */
  | 'CONSENTED'
  /** 个人信息已删除 / The data of the person was erased */
  | 'ERASED'
  /** 同意已到期 / The consent has expired */
  | 'EXPIRED'
  /** 已离职 / The person left the customer */
  | 'LEFT'
  /** 未表示反对 / The person did not object. Enough for service and care. */
  | 'NOT_OBJECTED'
  /** 无此联系方式 / No number or address for the channel is known */
  | 'NO_ADDRESS'
  /** 未取得同意 / The person did not consent */
  | 'NO_CONSENT'
  /** 本人拒绝 / The person refused */
  | 'REFUSED'
  /** 本人已撤回同意 / The person withdrew the consent */
  | 'WITHDRAWN';

/** What a person is contacted for 联系目的. */
export type ContactPurpose =
  /** 关怀 / Care. Birthdays, holidays, the club. */
  | 'CARE'
  /** 营销 / Marketing. Offers; never without consent. */
  | 'MARKETING'
  /** 服务 / Service. Visits, faults, contracts, bills. */
  | 'SERVICE';

export type ContactRetainInput = {
  /** Last day it holds, not before today. */
  endsOn: Scalars['Date']['input'];
  ground: RetentionGround;
  /** 4 to 500 characters. */
  reason: Scalars['String']['input'];
};

export type ContactRetainPayload = {
  contact?: Maybe<Contact>;
  userErrors: Array<UserError>;
};

export type ContactRetentionEndPayload = {
  contact?: Maybe<Contact>;
  userErrors: Array<UserError>;
};

export type ContactRevealPayload = {
  contact?: Maybe<Contact>;
  /** Null when refused 完整联系方式. */
  revealed?: Maybe<RevealedContact>;
  userErrors: Array<UserError>;
};

/** Role of a person at a customer 联系人角色; each is surveyed and served separately. */
export type ContactRole =
  /** 联系人 / Contact person */
  | 'CONTACT'
  /** 决策人 / Decision maker */
  | 'DECISION_MAKER'
  /** 领导 / Leader */
  | 'LEADER'
  /** 成员 / Member */
  | 'MEMBER';

export type ContactSeparatePayload = {
  contact?: Maybe<Contact>;
  userErrors: Array<UserError>;
};

export type ContactUpdateInput = {
  address?: InputMaybe<Scalars['String']['input']>;
  birthDate?: InputMaybe<Scalars['Date']['input']>;
  department?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  fax?: InputMaybe<Scalars['String']['input']>;
  /** NOT_ALLOWED without `customer.assess`. */
  influence?: InputMaybe<ContactInfluence>;
  isKeyPerson?: InputMaybe<Scalars['Boolean']['input']>;
  managerId?: InputMaybe<Scalars['ID']['input']>;
  mobile?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  /** 2 to 200 characters. */
  otherMedia?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  position?: InputMaybe<Scalars['String']['input']>;
  /** How the person wants to be reached 首选联系方式. */
  preferredChannel?: InputMaybe<ContactChannel>;
  remarks?: InputMaybe<Scalars['String']['input']>;
  role?: InputMaybe<ContactRole>;
  sex?: InputMaybe<Sex>;
  /** Letters, digits, `_` and `-`, 5 to 40. */
  wechat?: InputMaybe<Scalars['String']['input']>;
};

export type ContactUpdatePayload = {
  contact?: Maybe<Contact>;
  userErrors: Array<UserError>;
};

/** What one of ours has to do with one person at the customer 关系覆盖格. */
export type CoverageCell = {
  /** Channel of the latest meeting. */
  channel: ContactChannel;
  employee?: Maybe<Employee>;
  lastMetAt: Scalars['DateTime']['output'];
  /** Meetings within 3 years. */
  meetingCount: Scalars['Int']['output'];
  /** Sentiment at the latest meeting. */
  sentiment: MeetingSentiment;
};

/** Something that is missing in the relationships with a customer 关系缺口. */
export type CoverageGap = {
  /** Whom it concerns. Null when it concerns the customer as a whole. */
  contact?: Maybe<Contact>;
  customer?: Maybe<Customer>;
  /** Days since then, the first day included; 0 for MISSING_ITEMS. */
  daysOver: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  /** For MISSING_ITEMS: what the file lacks against the norm of the tier, heaviest first; empty for all others, and without `dossier.read`. */
  items: Array<DossierItem>;
  kind: CoverageGapKind;
  severity: GapSeverity;
  /** First day it was one. Null for MISSING_ITEMS. */
  since?: Maybe<Scalars['Date']['output']>;
  /** What to do about it, in the language of the request 建议任务. */
  suggestedTask: Scalars['String']['output'];
};

export type CoverageGapConnection = {
  edges: Array<CoverageGapEdge>;
  nodes: Array<CoverageGap>;
  pageInfo: PageInfo;
  /** How many there are. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type CoverageGapEdge = {
  cursor: Scalars['String']['output'];
  node: CoverageGap;
};

/** Narrows the list of gaps 缺口筛选. Fields combine with AND, values within a list with OR. */
export type CoverageGapFilter = {
  /** Of one customer. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** NO_DECISION_MAKER, NOT_MET and SINGLE_THREAD. MISSING_ITEMS is no part of this list: see `Customer.coverage`. */
  kind?: InputMaybe<Array<CoverageGapKind>>;
  role?: InputMaybe<Array<ContactRole>>;
  tier?: InputMaybe<Array<Tier>>;
};

/** Kind of gap 缺口类型. */
export type CoverageGapKind =
  /** 资料缺项 / The file lacks what the norm of the tier asks for */
  | 'MISSING_ITEMS'
  /** 超期未会面 / Not met for longer than the norm of the tier */
  | 'NOT_MET'
  /** 无决策人 / No decision maker is known */
  | 'NO_DECISION_MAKER'
  /** 单线联系 / Single thread. Only one of ours met the decision maker or key person within a year. */
  | 'SINGLE_THREAD';

/** A person at the customer and our people who met the person 关系覆盖行. */
export type CoveragePerson = {
  /** Whoever of ours met the person within 3 years, the latest first. */
  cells: Array<CoverageCell>;
  /** Null, with FORBIDDEN, without `contact.read`. */
  contact?: Maybe<Contact>;
  /** Days since then; 0 while the norm is kept 超期天数. */
  daysOver: Scalars['Int']['output'];
  /** Last day by which the person is to be met by a channel that counts 应会面日期. Null without a norm for the role. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** The latest meeting of anybody by any channel 最近会面. Null when there was none within 3 years. */
  lastMeeting?: Maybe<ContactMeeting>;
};

/** Credit of a customer 信用度. */
export type Credit = {
  /** What holds today for each of its accounts 帐户信用度, by account. */
  accounts: Array<CreditAssessment>;
  /** Every assessment, raising and lowering 评定历史, latest first; `first` up to 100. */
  assessments: CreditAssessmentConnection;
  /** What holds for the customer itself today. Null while not assessed, and once the assessment has expired. */
  current?: Maybe<CreditAssessment>;
  /** The list the customer is on today. Null when on none. */
  listing?: Maybe<CreditListing>;
  /** Every listing there was, the coming ones too 名单历史, latest first, at most 100. */
  listings: Array<CreditListing>;
};


/** Credit of a customer 信用度. */
export type Credit_AssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

export type CreditAssessInput = {
  /** Account it is about; left out: the customer itself. */
  account?: InputMaybe<Scalars['String']['input']>;
  /** Last day it holds, not before today; left out: until the next one. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  grade: Grade;
  /** Why, 4 to 500 characters. */
  reason: Scalars['String']['input'];
  /** 0 to 1000, 1000 is best. */
  value: Scalars['Int']['input'];
};

/** One assessment of credit 信用评定. Never changed: a new one takes its place. */
export type CreditAssessment = {
  /** Account it is about 帐户. Null: the customer itself. */
  account?: Maybe<Scalars['String']['output']>;
  assessedAt: Scalars['DateTime']['output'];
  assessedBy?: Maybe<Employee>;
  /** Last day it holds 有效期. Null: until the next one. */
  expiresOn?: Maybe<Scalars['Date']['output']>;
  grade: Grade;
  id: Scalars['ID']['output'];
  kind: CreditAssessmentKind;
  reason: Scalars['String']['output'];
  /** 0 to 1000 信用度, 1000 is best. */
  value: Scalars['Int']['output'];
};

export type CreditAssessmentConnection = {
  edges: Array<CreditAssessmentEdge>;
  nodes: Array<CreditAssessment>;
  pageInfo: PageInfo;
  /** How many there are that you see. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type CreditAssessmentEdge = {
  cursor: Scalars['String']['output'];
  node: CreditAssessment;
};

/** How an assessment came about 评定方式. */
export type CreditAssessmentKind =
  /** 评定 / Assessed */
  | 'ASSESSED'
  /** 调降 / Lowered */
  | 'LOWERED'
  /** 调升 / Raised */
  | 'RAISED';

/** List of customers 黑红名单; a customer is never on both. */
export type CreditList =
  /** 黑名单 / Black list. Business only against payment in advance. */
  | 'BLACK'
  /** 红名单 / Red list. Exempt from reminders and suspension. */
  | 'RED';

export type CreditListInput = {
  /** Last day; left out: until taken off. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  list: CreditList;
  /** Why, 4 to 500 characters. */
  reason: Scalars['String']['input'];
  /** Today when left out; not before. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
};

export type CreditListRemoveInput = {
  /** Why, 4 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** The customer on a list 黑红名单. */
export type CreditListing = {
  /** Why it was taken off. Null while on it, or when it ended by itself. */
  endedReason?: Maybe<Scalars['String']['output']>;
  /** Last day on the list. Null: until taken off. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  list: CreditList;
  listedBy?: Maybe<Employee>;
  reason: Scalars['String']['output'];
  startsOn: Scalars['Date']['output'];
};

/** ISO 4217 currency 币种. */
export type Currency =
  /** 人民币 / Renminbi yuan */
  | 'CNY'
  /** 港元 / Hong Kong dollar */
  | 'HKD'
  /** 美元 / US dollar */
  | 'USD';

/** A record of an added entity 扩展记录. */
export type CustomRecord = {
  /** Values that are filled in, in the order of the definitions. */
  attributes: Array<AttributeValue>;
  createdAt: Scalars['DateTime']['output'];
  /** Null, with FORBIDDEN, without `customer.read`. */
  customer?: Maybe<Customer>;
  /** Opaque, starts with `rec_`. */
  id: Scalars['ID']['output'];
  type: RecordType;
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
};

export type CustomRecordConnection = {
  edges: Array<CustomRecordEdge>;
  nodes: Array<CustomRecord>;
  pageInfo: PageInfo;
  /** How many there are. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type CustomRecordEdge = {
  cursor: Scalars['String']['output'];
  node: CustomRecord;
};

/**
 * A key account or one of its branches 客户: any organization or person that uses or may use the operator's services.
 * Visible to whoever serves it: its managing unit and the units above, its account manager and teams, partners it
 * is shared with, and its own users (headquarters see their branches, a branch sees itself).
 */
export type Customer = {
  /** Mailing address 地址. Null while unknown. */
  address?: Maybe<Scalars['String']['output']>;
  /** Other names 别名, the main one first. */
  aliases: Array<CustomerAlias>;
  /** Why loyalty and satisfaction were last recorded as they are 评估理由. Null before, and, with FORBIDDEN, without `customer.assess`. */
  assessmentReason?: Maybe<Scalars['String']['output']>;
  /**
   * Values of custom attributes 扩展属性, in the order of their definitions; only those that are filled in, of the codes given (all when left
   * out). Retired attributes are not shown. Null, with FORBIDDEN, without `attribute.read`.
   */
  attributes?: Maybe<Array<AttributeValue>>;
  /** Bank accounts 开户银行, oldest first; numbers are masked. Null, with FORBIDDEN, without `dossier.read`. */
  bankAccounts?: Maybe<Array<BankAccount>>;
  /** Direct branches 分支机构, by name; `first` up to 100. */
  branches: CustomerConnection;
  /** What holds for the customer whatever the year 经营概况. Null while nothing is recorded, and, with FORBIDDEN, without `dossier.read`. */
  businessProfile?: Maybe<BusinessProfile>;
  /** Business scope 业务范围. Null while unknown. */
  businessScope?: Maybe<Scalars['String']['output']>;
  category: CustomerCategory;
  /**
   * Who changed what in the file and when 变更历史, latest first; `first` up to 100. Covers the file, its contacts and every
   * section, except what you may not see. Null, with FORBIDDEN, without `history.read`.
   */
  changes?: Maybe<ChangeConnection>;
  /**
   * Classes the customer belongs to 大客户类别; they overlap, hence a set. Empty: an ordinary business customer
   * (商业客户 is the superset of all).
   */
  classes: Array<KeyAccountClass>;
  /**
   * National unified key-account code 统一客户编码, assigned once and never changed: `KA` + six digits of the seat
   * (GB/T 2260) + a letter of the category + a serial of six digits or more + a check character. `customerCode` takes it apart.
   */
  code: Scalars['String']['output'];
  /**
   * Days to remember every year 纪念日, of the customer and of its people, in the order of the year; at most 100. Null, with FORBIDDEN, without
   * `relationship.read`.
   */
  commemorations?: Maybe<Array<Commemoration>>;
  /** Who else serves the customer, and with what 竞争信息, by name. Null, with FORBIDDEN, without `dossier.read`. */
  competition?: Maybe<Array<Competition>>;
  /** How complete the file is against the norm of its tier 资料完整度. Null without a norm, and, with FORBIDDEN, without `dossier.read`. */
  completeness?: Maybe<Completeness>;
  /**
   * Who reports to whom 联系人层级图 as a flat list, managers before their people: every node has name, phone and
   * position. At most 500 nodes. Null, with FORBIDDEN, without `contact.read`.
   */
  contactChart?: Maybe<Array<ContactChartNode>>;
  /** People at the customer 联系人: key persons first, then by name; `first` up to 100. Null, with FORBIDDEN, without `contact.read`. */
  contacts?: Maybe<ContactConnection>;
  /** ISO 3166-1 alpha-2 country code 国家, e.g. `CN`. */
  country: Scalars['String']['output'];
  /**
   * Decision makers, leaders and key persons of the customer against our people who met them, and what is missing 关系覆盖. Null, with FORBIDDEN, without
   * `relationship.read`.
   */
  coverage?: Maybe<RelationshipCoverage>;
  createdAt: Scalars['DateTime']['output'];
  /** Credit 信用度 with the black or red list 黑红名单. Null, with FORBIDDEN, without `customer.assess`. */
  credit?: Maybe<Credit>;
  /** Credit grade 信用度, as `credit` and `grades` explain it. Null while not assessed, and, with FORBIDDEN, without `customer.assess`. */
  creditGrade?: Maybe<Grade>;
  /**
   * What is missing to a tier 差距: points, requirements, and the steps that would bring them. Null, with FORBIDDEN, without
   * `grade.read`; null when the rule in force does not know the tier.
   */
  distanceTo?: Maybe<GradeDistance>;
  /** Day it was founded 成立日期. Null while unknown. */
  foundedOn?: Maybe<Scalars['Date']['output']>;
  /** All gradings of a kind 分级历史, newest first. Null, with FORBIDDEN, without `grade.read`. */
  gradeHistory?: Maybe<GradingConnection>;
  /** How it is graded now 当前分级, one for each kind that was ever decided. Null, with FORBIDDEN, without `grade.read`. */
  grades?: Maybe<Array<Grading>>;
  /** How it will be graded from a later day on 待生效分级: decided, at most one for each kind. Null, with FORBIDDEN, without `grade.read`. */
  gradesToCome?: Maybe<Array<Grading>>;
  /** Top of the enterprise tree 集团总部; the customer itself when it is the top. Null when you may not see it. */
  headquarters?: Maybe<Customer>;
  /** Opaque, starts with `cus_`. */
  id: Scalars['ID']['output'];
  /** Identifiers in other systems and historical codes 客户识别码. */
  identifiers: Array<CustomerIdentifier>;
  /**
   * What makes it important 重要性构成: what each of the three kinds counts for its tier by the rule in force today. Null, with FORBIDDEN, without
   * `grade.read`; null when there is no rule.
   */
  importance?: Maybe<Array<ImportanceScore>>;
  industry: Industry;
  /**
   * Key-account mark 大客户标志, to be shown wherever something of the customer is: true for whoever carries one of the classes IMPORTANT,
   * HIGH_VALUE, GROUP and STRATEGIC. Potential key accounts are none yet.
   */
  isKeyAccount: Scalars['Boolean']['output'];
  /**
   * Name of the legal representative 法人代表: masked (`王**`) for everybody without the permission
   * `customer.reveal`. Null while unknown.
   */
  legalRepresentative?: Maybe<Scalars['String']['output']>;
  /**
   * Legal representatives 法人代表档案, the one in office first, at most 20. Sensitive personal data: kept only with the person's consent, and
   * masked; `legalRepresentativeReveal` shows it. Null, with FORBIDDEN, without `legalRepresentative.read`.
   */
  legalRepresentatives?: Maybe<Array<LegalRepresentative>>;
  /** Organizational level that runs the account 客户级别. */
  level: CustomerLevel;
  /** Loyalty grade 忠诚度, recorded by `customerAssess`. Null while not assessed, and, with FORBIDDEN, without `customer.assess`. */
  loyaltyGrade?: Maybe<Grade>;
  /** Major events 重大事项, latest first; `first` up to 100. Null, with FORBIDDEN, without `dossier.read`. */
  majorEvents?: Maybe<MajorEventConnection>;
  /** Unit that manages the customer 管理机构; it and every unit above see the customer. */
  managedBy?: Maybe<OrgUnit>;
  /** Merges that made this customer what it is 合并记录, the latest first; at most 50. Null, with FORBIDDEN, without `customer.merge`. */
  merges?: Maybe<Array<CustomerMerge>>;
  /** Telecom fee of the last full month 电信月使用费, a copy of billing's figure. Null while unknown. */
  monthlyFee?: Maybe<Money>;
  /** Registered name 名称. */
  name: Scalars['String']['output'];
  /** Where the customer works 办公地址. Null while unknown. */
  officeAddress?: Maybe<Scalars['String']['output']>;
  /** Operating figures by year 经营状况, latest year first. Null, with FORBIDDEN, without `dossier.read`. */
  operatingYears?: Maybe<Array<OperatingYear>>;
  /** Of a customer that is a (virtual) operator itself 虚拟运营商资料. Null for all others, and, with FORBIDDEN, without `dossier.read`. */
  operatorProfile?: Maybe<OperatorProfile>;
  /**
   * The enterprise tree below and including this customer 组织机构图 as a flat list, parents before children: draw it
   * with `parentId` and `depth`. A branch that uses no service of ours yet has its file too, as a PROSPECT. At most 1,000 nodes.
   */
  organizationChart: Array<OrganizationChartNode>;
  /** What it is in its enterprise tree 机构性质: a headquarters when nothing stands above it, or what it is to its superior. */
  organizationKind: OrganizationKind;
  ownershipForm: OwnershipForm;
  /** Direct superior in the enterprise tree 上级机构; changed by `customerMove`. Null for a headquarters, or when you may not see it. */
  parent?: Maybe<Customer>;
  /** Since when it stands where it stands in the tree 隶属起始日. */
  parentSince: Scalars['Date']['output'];
  /** Switchboard 总机电话. Null while unknown. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Where it stood in the tree, and when 隶属变更记录, newest first. */
  placements: Array<CustomerPlacement>;
  /** Points 客户积分. Null, with FORBIDDEN, without `points.read`. */
  points?: Maybe<Points>;
  /** Six digits 邮编. Null while unknown. */
  postcode?: Maybe<Scalars['String']['output']>;
  /** Province of the seat 省, GB/T 2260 two digits, e.g. `44`. */
  provinceCode: Scalars['String']['output'];
  /** Rankings 排名, latest first, at most 100. Null, with FORBIDDEN, without `dossier.read`. */
  rankings?: Maybe<Array<Ranking>>;
  /**
   * Records of an entity the operator added to the model 扩展记录, oldest first; `type` is the code of the record type (all when left out),
   * `first` up to 100. Null, with FORBIDDEN, without `attribute.read`.
   */
  records?: Maybe<CustomRecordConnection>;
  /** Who recommended us or the customer 推荐信息, key referrers first, at most 100. Null, with FORBIDDEN, without `dossier.read`. */
  referrals?: Maybe<Array<Referral>>;
  /** City of the seat 地区, GB/T 2260 six digits, e.g. `440100`. */
  regionCode: Scalars['String']['output'];
  /** Address in the business register 注册地址. Null while unknown. */
  registeredAddress?: Maybe<Scalars['String']['output']>;
  /** Unified social credit code or registration number 注册登记号; unique. Null while unknown. */
  registrationNumber?: Maybe<Scalars['String']['output']>;
  /** Free remarks 备注. Null when there are none, and, with FORBIDDEN, without `customer.assess`. */
  remarks?: Maybe<Scalars['String']['output']>;
  /** Rents the network for all units of its system 统一租用: what makes a headquarters a group customer. */
  rentsForGroup: Scalars['Boolean']['output'];
  /** Team responsible for the customer 负责的团队. Null when only the account manager is. */
  responsibleTeam?: Maybe<Team>;
  /** Looks at personal data of the customer in full 敏感信息查阅记录, latest first; `first` up to 100. Null, with FORBIDDEN, without `reveal.read`. */
  reveals?: Maybe<RevealConnection>;
  /** Satisfaction grade 满意度, recorded by `customerAssess`. Null while not surveyed, and, with FORBIDDEN, without `customer.assess`. */
  satisfactionGrade?: Maybe<Grade>;
  /** Shareholders 股东, by rank. Null, with FORBIDDEN, without `dossier.read`. */
  shareholders?: Maybe<Array<Shareholder>>;
  /** Name used in everyday speech 简称. Null when none is known. */
  shortName?: Maybe<Scalars['String']['output']>;
  /** Surveys of offices and machine rooms before a visit or a project 办公环境预勘察, latest first, at most 100. Null, with FORBIDDEN, without `dossier.read`. */
  siteSurveys?: Maybe<Array<SiteSurvey>>;
  /** Service-level grade promised to the customer SLA级别. Null without an agreement. */
  slaLevel?: Maybe<SlaLevel>;
  /** From which systems the dossier was collected 数据来源, by name. Null, with FORBIDDEN, without `dossier.read`. */
  sources?: Maybe<Array<DossierSource>>;
  /** Where the relationship stands 客户状态. Without the permission `customer.assess`, AT_RISK reads as ACTIVE. */
  status: CustomerStatus;
  /** Reason given with the last change of `status` 状态原因. Null when none was needed, and, with FORBIDDEN in `errors`, without `customer.assess`. */
  statusReason?: Maybe<Scalars['String']['output']>;
  /** Since when `status` holds. */
  statusSince: Scalars['DateTime']['output'];
  /** Where its stock is listed 股票信息, by exchange and ticker. Null, with FORBIDDEN, without `dossier.read`. */
  stockListings?: Maybe<Array<StockListing>>;
  /** The customer that took over its business when it was absorbed 承接客户. Null otherwise, or when you may not see it. */
  successor?: Maybe<Customer>;
  /**
   * What the rules would say today 分类建议, each with its reason: for a person to confirm with `customerClassify`.
   * STRATEGIC is never suggested: it is a judgement. Null, with FORBIDDEN, without `customer.classify`.
   */
  suggestedClasses?: Maybe<Array<ClassSuggestion>>;
  /** Tax registrations 税务信息, by tax; numbers are masked. Null, with FORBIDDEN, without `dossier.read`. */
  taxRegistrations?: Maybe<Array<TaxRegistration>>;
  /** Service tier that decides the service norm 客户分级. Null for customers outside the graded service. */
  tier?: Maybe<Tier>;
  /**
   * The tree below and including this customer as it was on a day 机构树; today when left out. Null when it did not exist then. Headquarters
   * and branches are the ones of that day, names and the like are today's.
   */
  tree?: Maybe<CustomerTree>;
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes of the file itself. Pass it as `expectedVersion` to change only what you have seen 版本号. */
  version: Scalars['Int']['output'];
  /** Website 网站地址, a web address with or without `https://`. Null when there is none. */
  website?: Maybe<Scalars['String']['output']>;
};


/**
 * A key account or one of its branches 客户: any organization or person that uses or may use the operator's services.
 * Visible to whoever serves it: its managing unit and the units above, its account manager and teams, partners it
 * is shared with, and its own users (headquarters see their branches, a branch sees itself).
 */
export type Customer_AttributesArgs = {
  codes?: InputMaybe<Array<Scalars['String']['input']>>;
};


/**
 * A key account or one of its branches 客户: any organization or person that uses or may use the operator's services.
 * Visible to whoever serves it: its managing unit and the units above, its account manager and teams, partners it
 * is shared with, and its own users (headquarters see their branches, a branch sees itself).
 */
export type Customer_BranchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/**
 * A key account or one of its branches 客户: any organization or person that uses or may use the operator's services.
 * Visible to whoever serves it: its managing unit and the units above, its account manager and teams, partners it
 * is shared with, and its own users (headquarters see their branches, a branch sees itself).
 */
export type Customer_ChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChangeFilter>;
  first: Scalars['Int']['input'];
};


/**
 * A key account or one of its branches 客户: any organization or person that uses or may use the operator's services.
 * Visible to whoever serves it: its managing unit and the units above, its account manager and teams, partners it
 * is shared with, and its own users (headquarters see their branches, a branch sees itself).
 */
export type Customer_ContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContactFilter>;
  first: Scalars['Int']['input'];
};


/**
 * A key account or one of its branches 客户: any organization or person that uses or may use the operator's services.
 * Visible to whoever serves it: its managing unit and the units above, its account manager and teams, partners it
 * is shared with, and its own users (headquarters see their branches, a branch sees itself).
 */
export type Customer_DistanceToArgs = {
  tier: Tier;
};


/**
 * A key account or one of its branches 客户: any organization or person that uses or may use the operator's services.
 * Visible to whoever serves it: its managing unit and the units above, its account manager and teams, partners it
 * is shared with, and its own users (headquarters see their branches, a branch sees itself).
 */
export type Customer_GradeHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  kind: GradeKind;
};


/**
 * A key account or one of its branches 客户: any organization or person that uses or may use the operator's services.
 * Visible to whoever serves it: its managing unit and the units above, its account manager and teams, partners it
 * is shared with, and its own users (headquarters see their branches, a branch sees itself).
 */
export type Customer_MajorEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MajorEventFilter>;
  first: Scalars['Int']['input'];
};


/**
 * A key account or one of its branches 客户: any organization or person that uses or may use the operator's services.
 * Visible to whoever serves it: its managing unit and the units above, its account manager and teams, partners it
 * is shared with, and its own users (headquarters see their branches, a branch sees itself).
 */
export type Customer_RecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  type?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A key account or one of its branches 客户: any organization or person that uses or may use the operator's services.
 * Visible to whoever serves it: its managing unit and the units above, its account manager and teams, partners it
 * is shared with, and its own users (headquarters see their branches, a branch sees itself).
 */
export type Customer_RevealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/**
 * A key account or one of its branches 客户: any organization or person that uses or may use the operator's services.
 * Visible to whoever serves it: its managing unit and the units above, its account manager and teams, partners it
 * is shared with, and its own users (headquarters see their branches, a branch sees itself).
 */
export type Customer_TreeArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type CustomerAbsorbInput = {
  /** First day; today when left out, not later than today. */
  effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** The customer that takes over. */
  intoId: Scalars['ID']['input'];
  /** Why, up to 500 characters. */
  reason: Scalars['String']['input'];
};

export type CustomerAbsorbPayload = {
  /** The customer that was absorbed, closed now. */
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerActivatePayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

/** Another name of the customer 别名. Found by search. */
export type CustomerAlias = {
  alias: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** The alias to show 主要别名; at most one per customer. */
  isMain: Scalars['Boolean']['output'];
  /** Who says so 别名提供人. Null when unknown. */
  providedBy?: Maybe<Scalars['String']['output']>;
  remarks?: Maybe<Scalars['String']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
};

export type CustomerAliasAddPayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerAliasChangeInput = {
  alias?: InputMaybe<Scalars['String']['input']>;
  /** True makes it the main alias in place of the one before; false leaves the customer without one. */
  isMain?: InputMaybe<Scalars['Boolean']['input']>;
  providedBy?: InputMaybe<Scalars['String']['input']>;
  remarks?: InputMaybe<Scalars['String']['input']>;
};

export type CustomerAliasChangePayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerAliasInput = {
  alias: Scalars['String']['input'];
  /** Makes it the main alias in place of the one before. */
  isMain: Scalars['Boolean']['input'];
  providedBy?: InputMaybe<Scalars['String']['input']>;
  remarks?: InputMaybe<Scalars['String']['input']>;
};

export type CustomerAliasRemovePayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerAssessInput = {
  loyaltyGrade?: InputMaybe<Grade>;
  /** What it rests on, 2 to 500 characters. */
  reason: Scalars['String']['input'];
  satisfactionGrade?: InputMaybe<Grade>;
};

export type CustomerAssessPayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerAttributesSetPayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerBankAccountAddPayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerBankAccountChangePayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerBankAccountRemovePayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerBusinessProfileSetPayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

/** Customer category 客户类别. */
export type CustomerCategory =
  /** 工商企业 / Industry and commerce */
  | 'ENTERPRISE'
  /** 金融系统 / Finance */
  | 'FINANCE'
  /** 三资企业 / Foreign-invested */
  | 'FOREIGN_INVESTED'
  /** 个人 / Individual */
  | 'INDIVIDUAL'
  /** 虚拟运营商 / (Virtual) operator that builds services on our network */
  | 'OPERATOR'
  /** 党政军 / Party, government and military */
  | 'PUBLIC_SECTOR';

export type CustomerChurnPayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerClassifyInput = {
  /** The complete set from now on. */
  classes: Array<KeyAccountClass>;
  /** Why; required when the classes differ from what the rules suggest, STRATEGIC apart, and whenever the tier changes. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Null or left out: outside the graded service. */
  tier?: InputMaybe<Tier>;
};

export type CustomerClassifyPayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerClosePayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

/** A customer code taken apart 客户编码. */
export type CustomerCodeParts = {
  category?: Maybe<CustomerCategory>;
  /** Whether form and check character are right. The other fields are null when not. */
  isValid: Scalars['Boolean']['output'];
  /** Seat at the time of coding, GB/T 2260. */
  regionCode?: Maybe<Scalars['String']['output']>;
  serial?: Maybe<Scalars['Int']['output']>;
};

export type CustomerCommemorationAddPayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerCommemorationChangePayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerCommemorationRemovePayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerCompetitionAddPayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerCompetitionChangePayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerCompetitionRemovePayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerConnection = {
  edges: Array<CustomerEdge>;
  nodes: Array<Customer>;
  pageInfo: PageInfo;
  /** How many match and are visible to you. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type CustomerCreateInput = {
  address?: InputMaybe<Scalars['String']['input']>;
  businessScope?: InputMaybe<Scalars['String']['input']>;
  category: CustomerCategory;
  /** ISO 3166-1 alpha-2. */
  country: Scalars['String']['input'];
  /** Why this is a customer of its own although files resemble it: confirms what POSSIBLE_DUPLICATE asks, 2 to 500 characters 非重复说明. */
  duplicateReason?: InputMaybe<Scalars['String']['input']>;
  foundedOn?: InputMaybe<Scalars['Date']['input']>;
  industry: Industry;
  legalRepresentative?: InputMaybe<Scalars['String']['input']>;
  level: CustomerLevel;
  /** Unit that will manage the customer; must be yours or below yours, else NOT_ALLOWED, and not gone, else UNIT_DISSOLVED. */
  managedById: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  officeAddress?: InputMaybe<Scalars['String']['input']>;
  /** What it is to its superior: BRANCH when left out. HEADQUARTERS is INVALID with a superior, everything else without one. */
  organizationKind?: InputMaybe<OrganizationKind>;
  ownershipForm: OwnershipForm;
  /** Superior in the enterprise tree; left out for a headquarters. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  postcode?: InputMaybe<Scalars['String']['input']>;
  /** City of the seat, GB/T 2260 six digits; the province follows from it. */
  regionCode: Scalars['String']['input'];
  registeredAddress?: InputMaybe<Scalars['String']['input']>;
  registrationNumber?: InputMaybe<Scalars['String']['input']>;
  remarks?: InputMaybe<Scalars['String']['input']>;
  rentsForGroup: Scalars['Boolean']['input'];
  responsibleTeamId?: InputMaybe<Scalars['ID']['input']>;
  shortName?: InputMaybe<Scalars['String']['input']>;
  slaLevel?: InputMaybe<SlaLevel>;
  website?: InputMaybe<Scalars['String']['input']>;
};

export type CustomerCreatePayload = {
  customer?: Maybe<Customer>;
  /** Files you may see that resemble the new one 疑似重复, the surest first; at most 10. */
  duplicates: Array<DuplicateCandidate>;
  /** Set when a file exists that you may not see 已有档案: ask there. Null when there is none. */
  existingFile?: Maybe<ExistingFile>;
  userErrors: Array<UserError>;
};

export type CustomerCreditAssessPayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerCreditListAddPayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerCreditListRemovePayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerCreditLowerPayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerCreditRaisePayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerEdge = {
  cursor: Scalars['String']['output'];
  node: Customer;
};

/** What narrows a list of customers 客户筛选. Fields combine with AND, values within a list with OR. */
export type CustomerFilter = {
  /** By custom attributes 扩展属性; all of them must hold, at most 5. */
  attributes?: InputMaybe<Array<AttributeFilter>>;
  category?: InputMaybe<Array<CustomerCategory>>;
  /** At least one of these classes. */
  classes?: InputMaybe<Array<KeyAccountClass>>;
  industry?: InputMaybe<Array<Industry>>;
  /** True: only tops of enterprise trees 总部. False: only branches. */
  isHeadquarters?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: only key accounts, whatever their class 大客户. False: only others. */
  isKeyAccount?: InputMaybe<Scalars['Boolean']['input']>;
  level?: InputMaybe<Array<CustomerLevel>>;
  /** Units that manage the customer directly. */
  managedBy?: InputMaybe<Array<Scalars['ID']['input']>>;
  organizationKind?: InputMaybe<Array<OrganizationKind>>;
  provinceCode?: InputMaybe<Array<Scalars['String']['input']>>;
  regionCode?: InputMaybe<Array<Scalars['String']['input']>>;
  status?: InputMaybe<Array<CustomerStatus>>;
  tier?: InputMaybe<Array<Tier>>;
};

export type CustomerFlagAtRiskPayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

/** The customer's identifier in another system 客户识别码. */
export type CustomerIdentifier = {
  id: Scalars['ID']['output'];
  /** Null while in use; otherwise since when it is historical. */
  retiredOn?: Maybe<Scalars['Date']['output']>;
  /** System that issued it, e.g. `BOSS`, `97`, `CSS`; unique together with `value`. */
  system: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type CustomerIdentifierAddPayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerIdentifierInput = {
  /** Capital letters, digits, `-` and `_`, up to 20. */
  system: Scalars['String']['input'];
  value: Scalars['String']['input'];
};

export type CustomerIdentifierRetirePayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerLegalRepresentativeAddPayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerLegalRepresentativeChangePayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerLegalRepresentativeRemovePayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerLegalRepresentativeWithdrawPayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

/** Level of the operator that runs the account 客户级别. */
export type CustomerLevel =
  /** 地市级 / City level */
  | 'CITY'
  /** 集团级 / Group level. Served directly by the group's key-account division. */
  | 'GROUP'
  /** 省级 / Province level */
  | 'PROVINCE';

export type CustomerMajorEventAddPayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerMajorEventChangePayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerMajorEventRemovePayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

/** A merge that was made 客户合并记录. */
export type CustomerMerge = {
  /** Opaque, starts with `mrg_`. */
  id: Scalars['ID']['output'];
  mergedAt: Scalars['DateTime']['output'];
  /** Code of the file that went. It still finds the survivor, and stands among its identifiers. */
  mergedCode: Scalars['String']['output'];
  /** Id of the file that went. It still finds the survivor. */
  mergedId: Scalars['ID']['output'];
  /** Its name, an alias of the survivor now. */
  mergedName: Scalars['String']['output'];
  parts: Array<MergedPart>;
  reason: Scalars['String']['output'];
  /** The customer that remained. Null when you may not see it, or when it went in a later merge. */
  survivor?: Maybe<Customer>;
  undoReason?: Maybe<Scalars['String']['output']>;
  /** Until when `customerMergeUndo` takes it back. */
  undoUntil: Scalars['DateTime']['output'];
  /** Null unless it was taken back. */
  undoneAt?: Maybe<Scalars['DateTime']['output']>;
};

export type CustomerMergeInput = {
  mergedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Why, 4 to 500 characters. */
  reason: Scalars['String']['input'];
  rules: Array<MergeFieldRule>;
  /** `version` of the two files that the preview showed; refused with STALE when one was changed since. */
  survivorVersion?: InputMaybe<Scalars['Int']['input']>;
};

export type CustomerMergePayload = {
  /** The survivor. */
  customer?: Maybe<Customer>;
  customerMerge?: Maybe<CustomerMerge>;
  userErrors: Array<UserError>;
};

export type CustomerMergeUndoInput = {
  /** Why, 4 to 500 characters. */
  reason: Scalars['String']['input'];
};

export type CustomerMergeUndoPayload = {
  /** Why it was refused, one by one. Empty when it was not. */
  conflicts: Array<MergeConflict>;
  customerMerge?: Maybe<CustomerMerge>;
  userErrors: Array<UserError>;
};

export type CustomerMoveInput = {
  /** First day on the new place; today when left out, not later than today. */
  effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** What it will be to the new superior; stays as it is when left out, BRANCH for what was a headquarters. INVALID when it becomes a headquarters. */
  organizationKind?: InputMaybe<OrganizationKind>;
  /** The new direct superior; null or left out: it becomes a headquarters. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, up to 500 characters. */
  reason: Scalars['String']['input'];
};

export type CustomerMovePayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerOperatingYearAddPayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerOperatingYearChangePayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerOperatingYearRemovePayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerOperatorProfileSetPayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

/** A place in the tree, for a time 隶属记录. */
export type CustomerPlacement = {
  /** 0 for a headquarters. */
  depth: Scalars['Int']['output'];
  /** Top of the tree. Null when you may not see it. */
  headquarters?: Maybe<Customer>;
  /** Direct superior. Null for a headquarters, or when you may not see it. */
  parent?: Maybe<Customer>;
  /** First day 起始日. */
  validFrom: Scalars['Date']['output'];
  /** The first day on which it stood elsewhere 终止日. Null while it lasts. */
  validTo?: Maybe<Scalars['Date']['output']>;
};

export type CustomerPointsEarnPayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerPointsExpirePayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerPointsSpendPayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerQualifyPayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerRankingAddPayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerRankingChangePayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerRankingRemovePayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerRecoverPayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerReferralAddPayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerReferralChangePayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerReferralRemovePayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerShareholderAddPayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerShareholderChangePayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerShareholderRemovePayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerSiteSurveyAddPayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerSiteSurveyChangePayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerSiteSurveyRemovePayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

/** Order of a list of customers 排序. */
export type CustomerSort =
  /** 名称 / By name */
  | 'NAME'
  /** 最新创建 / Newest first */
  | 'NEWEST';

/** Life cycle of the relationship 客户生命周期: PROSPECT → CANDIDATE → ACTIVE ⇄ AT_RISK → CHURNED → ACTIVE; any → CLOSED. */
export type CustomerStatus =
  /** 在网 / Active. Uses services. */
  | 'ACTIVE'
  /** 流失预警 / At risk. Signals of churn, in care. */
  | 'AT_RISK'
  /** 意向客户 / Candidate. Qualified, in negotiation. */
  | 'CANDIDATE'
  /** 已流失 / Churned. Left the network; may be won back. */
  | 'CHURNED'
  /** 已关闭 / Closed. Ceased to exist or merged; final. */
  | 'CLOSED'
  /** 潜在客户 / Prospect. Known, not yet qualified. */
  | 'PROSPECT';

export type CustomerStatusInput = {
  /** Why, up to 500 characters. Required for FlagAtRisk, Churn and Close. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type CustomerStockListingAddPayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerStockListingChangePayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerStockListingRemovePayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerTaxRegistrationAddPayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerTaxRegistrationChangePayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerTaxRegistrationRemovePayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

/**
 * An enterprise tree as it was on a day 机构树. What adds up over it (tickets, pipeline, contracts, products) is added by the subgraphs that
 * hold it, each over the members of that day that you may see, at its state of that day.
 */
export type CustomerTree = {
  /** The top of this tree: the customer asked about. */
  customer?: Maybe<Customer>;
  /** Opaque; holds the customer and the day, starts with `tre_`. */
  id: Scalars['ID']['output'];
  /** Levels 层级数; 1 for a customer without branches. */
  levelCount: Scalars['Int']['output'];
  /** How many stand on each level 各级数量, from the top. */
  levels: Array<CustomerTreeLevel>;
  /** Customers in it that you may see 客户数, the top included. */
  memberCount: Scalars['Int']['output'];
  /**
   * All members as a flat list 节点, parents before their branches and branches by name: draw it with `parentId` and `depth`. At most
   * 10,000.
   */
  nodes: Array<CustomerTreeNode>;
  /** The day it shows. */
  on: Scalars['Date']['output'];
};

/** A level of a tree 层级. */
export type CustomerTreeLevel = {
  /** 0 for the top. */
  depth: Scalars['Int']['output'];
  memberCount: Scalars['Int']['output'];
};

/** A member of a tree 机构树节点. Has what a drawing needs; the rest is asked of `customer`. */
export type CustomerTreeNode = {
  /** Members directly below that you may see 直接下级数. */
  branchCount: Scalars['Int']['output'];
  customer: Customer;
  /** 0 for the top. */
  depth: Scalars['Int']['output'];
  /** Members anywhere below that you may see 全部下级数. */
  descendantCount: Scalars['Int']['output'];
  /** Id of the customer. */
  id: Scalars['ID']['output'];
  /** What it is in the tree 机构性质: a headquarters when nothing stood above it on that day; whether branch or subsidiary, as today. */
  kind: OrganizationKind;
  name: Scalars['String']['output'];
  /** Id of the node above in this tree. Null for the top, and below a member that you may not see. */
  parentId?: Maybe<Scalars['ID']['output']>;
  /** GB/T 2260 six digits of its seat 所在地区. */
  regionCode: Scalars['String']['output'];
  /** Null when there is none 简称. */
  shortName?: Maybe<Scalars['String']['output']>;
  tier?: Maybe<Tier>;
  /** First day on which it stood where it stood on the day of the tree 起始日. */
  validFrom: Scalars['Date']['output'];
  /** The first day on which it stood elsewhere 终止日. Null while it lasts. */
  validTo?: Maybe<Scalars['Date']['output']>;
};

export type CustomerUpdateInput = {
  address?: InputMaybe<Scalars['String']['input']>;
  businessScope?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<CustomerCategory>;
  /** ISO 3166-1 alpha-2. */
  country?: InputMaybe<Scalars['String']['input']>;
  foundedOn?: InputMaybe<Scalars['Date']['input']>;
  industry?: InputMaybe<Industry>;
  legalRepresentative?: InputMaybe<Scalars['String']['input']>;
  level?: InputMaybe<CustomerLevel>;
  name?: InputMaybe<Scalars['String']['input']>;
  officeAddress?: InputMaybe<Scalars['String']['input']>;
  /** What it is to its superior; INVALID for a headquarters. Who the superior is, is changed by `customerMove`. */
  organizationKind?: InputMaybe<OrganizationKind>;
  ownershipForm?: InputMaybe<OwnershipForm>;
  phone?: InputMaybe<Scalars['String']['input']>;
  postcode?: InputMaybe<Scalars['String']['input']>;
  regionCode?: InputMaybe<Scalars['String']['input']>;
  registeredAddress?: InputMaybe<Scalars['String']['input']>;
  registrationNumber?: InputMaybe<Scalars['String']['input']>;
  remarks?: InputMaybe<Scalars['String']['input']>;
  rentsForGroup?: InputMaybe<Scalars['Boolean']['input']>;
  responsibleTeamId?: InputMaybe<Scalars['ID']['input']>;
  shortName?: InputMaybe<Scalars['String']['input']>;
  slaLevel?: InputMaybe<SlaLevel>;
  website?: InputMaybe<Scalars['String']['input']>;
};

export type CustomerUpdatePayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerWinBackPayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

/** Day 日期. */
export type DateAttribute = AttributeValue & {
  date?: Maybe<Scalars['Date']['output']>;
  definition: AttributeDefinition;
  isMasked: Scalars['Boolean']['output'];
};

/** Exact decimal 小数, in the unit of the definition. */
export type DecimalAttribute = AttributeValue & {
  decimal?: Maybe<Scalars['Decimal']['output']>;
  definition: AttributeDefinition;
  isMasked: Scalars['Boolean']['output'];
};

/** An item a complete file holds 资料项. */
export type DossierItem =
  /** 地址 / Mailing address */
  | 'ADDRESS'
  /** 别名 / An alias */
  | 'ALIAS'
  /** 扩展属性 / A custom attribute. Which one stands beside the item. */
  | 'ATTRIBUTE'
  /** 开户银行 / A bank account */
  | 'BANK_ACCOUNT'
  /** 经营概况 / Business profile with communication needs */
  | 'BUSINESS_PROFILE'
  /** 业务范围 / Business scope */
  | 'BUSINESS_SCOPE'
  /** 竞争信息 / Competition */
  | 'COMPETITION'
  /** 联系人 / A contact */
  | 'CONTACT'
  /** 联系人手机 / The mobile number of a contact */
  | 'CONTACT_MOBILE'
  /** 有效信用评定 / A credit assessment that holds */
  | 'CREDIT'
  /** 决策人 / A decision maker */
  | 'DECISION_MAKER'
  /** 客户识别码 / An identifier in use */
  | 'IDENTIFIER'
  /** 关键人 / A key person */
  | 'KEY_PERSON'
  /** 法人代表 / The legal representative */
  | 'LEGAL_REPRESENTATIVE'
  /** 近两年重大事项 / A major event of the last 24 months */
  | 'MAJOR_EVENT'
  /** 办公地址 / Office address */
  | 'OFFICE_ADDRESS'
  /** 近两年经营状况 / Operating figures of last year or the year before */
  | 'OPERATING_YEAR'
  /** 总机电话 / Switchboard */
  | 'PHONE'
  /** 邮编 / Postcode */
  | 'POSTCODE'
  /** 排名 / A ranking */
  | 'RANKING'
  /** 推荐信息 / A referral */
  | 'REFERRAL'
  /** 注册地址 / Registered address */
  | 'REGISTERED_ADDRESS'
  /** 注册登记号 / Registration number */
  | 'REGISTRATION_NUMBER'
  /** 股东 / A shareholder */
  | 'SHAREHOLDER'
  /** 简称 / Short name */
  | 'SHORT_NAME'
  /** 近三年勘察 / A site survey of the last 36 months */
  | 'SITE_SURVEY'
  /** 股票信息 / A stock listing */
  | 'STOCK_LISTING'
  /** 税务信息 / A tax registration */
  | 'TAX_REGISTRATION'
  /** 近三年经营状况 / Operating figures of three of the last four years */
  | 'THREE_OPERATING_YEARS'
  /** 网站 / Website */
  | 'WEBSITE';

/** Part of a customer's file 档案栏目. */
export type DossierSection =
  /** 别名 / Aliases */
  | 'ALIASES'
  /** 扩展属性 / Custom attributes */
  | 'ATTRIBUTES'
  /** 开户银行 / Bank accounts */
  | 'BANK_ACCOUNTS'
  /** 经营概况 / Business profile */
  | 'BUSINESS_PROFILE'
  /** 纪念日 / Days to remember */
  | 'COMMEMORATIONS'
  /** 竞争信息 / Competition */
  | 'COMPETITION'
  /** 联系人 / Contacts */
  | 'CONTACTS'
  /** 信用 / Credit */
  | 'CREDIT'
  /** 客户资料 / The file itself */
  | 'FILE'
  /** 识别码 / Identifiers */
  | 'IDENTIFIERS'
  /** 法人代表 / Legal representative */
  | 'LEGAL_REPRESENTATIVE'
  /** 重大事项 / Major events */
  | 'MAJOR_EVENTS'
  /** 经营状况 / Operating figures */
  | 'OPERATING_YEARS'
  /** 运营商资料 / Operator profile */
  | 'OPERATOR_PROFILE'
  /** 排名 / Rankings */
  | 'RANKINGS'
  /** 扩展记录 / Custom records */
  | 'RECORDS'
  /** 推荐 / Referrals */
  | 'REFERRALS'
  /** 股东 / Shareholders */
  | 'SHAREHOLDERS'
  /** 勘察 / Site surveys */
  | 'SITE_SURVEYS'
  /** 股票 / Stock listings */
  | 'STOCK_LISTINGS'
  /** 税务 / Tax registrations */
  | 'TAX_REGISTRATIONS';

/** A system the dossier was collected from 数据来源. */
export type DossierSource = {
  /** Latest time at which they held there. Null while unknown. */
  asOf?: Maybe<Scalars['DateTime']['output']>;
  /** Entries that came from it. */
  entryCount: Scalars['Int']['output'];
  system: Scalars['String']['output'];
};

/** A file that resembles what is to be opened 疑似重复, before there is a pair. */
export type DuplicateCandidate = {
  customer: Customer;
  reasons: Array<DuplicateReason>;
  /** Per cent. */
  score: Scalars['Int']['output'];
};

export type DuplicateDecideInput = {
  /** Why, 2 to 500 characters. */
  reason: Scalars['String']['input'];
  verdict: DuplicateVerdict;
};

export type DuplicateDecidePayload = {
  duplicatePair?: Maybe<DuplicatePair>;
  userErrors: Array<UserError>;
};

/** Two files that may be one customer 疑似重复. Seen by whoever sees both. */
export type DuplicatePair = {
  /** The older file of the two. Null when merged away meanwhile. */
  customer?: Maybe<Customer>;
  /** Null while open. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was decided so 判定理由. Null while open. */
  decisionReason?: Maybe<Scalars['String']['output']>;
  foundAt: Scalars['DateTime']['output'];
  /** Opaque, starts with `dup_`. */
  id: Scalars['ID']['output'];
  /** The younger file. */
  other?: Maybe<Customer>;
  /** Why 理由, the weightiest first. */
  reasons: Array<DuplicateReason>;
  /** How sure it is 可信度, per cent. */
  score: Scalars['Int']['output'];
  /** Null while nobody has decided. */
  verdict?: Maybe<DuplicateVerdict>;
  /** Counts the decisions. Pass it as `expectedVersion` to decide only what you have seen. */
  version: Scalars['Int']['output'];
};

export type DuplicatePairConnection = {
  edges: Array<DuplicatePairEdge>;
  nodes: Array<DuplicatePair>;
  pageInfo: PageInfo;
  /** How many match and are visible to you. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type DuplicatePairEdge = {
  cursor: Scalars['String']['output'];
  node: DuplicatePair;
};

export type DuplicatePairFilter = {
  /** Pairs of this customer. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only pairs that nobody decided yet. */
  isOpen: Scalars['Boolean']['input'];
  /** At least so sure, per cent. */
  minimumScore?: InputMaybe<Scalars['Int']['input']>;
  /** Decided so; together with `isOpen: false`. */
  verdict?: InputMaybe<Array<DuplicateVerdict>>;
};

/** What two files have in common 疑似理由. */
export type DuplicateReason =
  /** 地址一致 / Same address. Street, number and room. */
  | 'ADDRESS'
  /** 别名一致 / One's name is the other's alias. */
  | 'ALIAS'
  /** 法人代表一致 / Same legal representative */
  | 'LEGAL_REPRESENTATIVE'
  /** 总机电话一致 / Same switchboard */
  | 'PHONE'
  /** 注册登记号一致 / Same registration number */
  | 'REGISTRATION_NUMBER'
  /** 仅地区、公司形式不同 / Same name but for region and legal form, e.g. 有限公司 and 股份有限公司. */
  | 'SAME_CORE'
  /** 名称一致 / Same name. The same but for width, punctuation and traditional characters. */
  | 'SAME_NAME'
  /** 全称与简称 / Full and short name. */
  | 'SHORT_NAME'
  /** 名称近似 / Similar name. One or two characters differ. */
  | 'SIMILAR_NAME'
  /** 词序不同 / Same words in another order. */
  | 'SWAPPED_WORDS'
  /** 税号一致 / Same tax number */
  | 'TAX_NUMBER'
  /** 网站一致 / Same website */
  | 'WEBSITE';

/** A comparison of all files with all others 全库查重. Runs on its own; ask again for its progress. */
export type DuplicateScan = {
  /** Pairs with something in common that were looked at so far. */
  checkedCount: Scalars['Int']['output'];
  /** Files to compare 档案数. */
  fileCount: Scalars['Int']['output'];
  /** Null while running. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Pairs proposed so far, those known before included 疑似对数. Of all files, whoever may see them. */
  foundCount: Scalars['Int']['output'];
  /** Opaque, starts with `scn_`. */
  id: Scalars['ID']['output'];
  startedAt: Scalars['DateTime']['output'];
  status: DuplicateScanStatus;
};

export type DuplicateScanStartPayload = {
  duplicateScan?: Maybe<DuplicateScan>;
  userErrors: Array<UserError>;
};

/** State of a scan 查重任务状态. */
export type DuplicateScanStatus =
  /** 已完成 / Done */
  | 'DONE'
  /** 失败 / Failed. Start another. */
  | 'FAILED'
  /** 进行中 / Running */
  | 'RUNNING';

/** What a person decided about a pair 判定. */
export type DuplicateVerdict =
  /** 不同客户 / Different customers. Not proposed again. */
  | 'DIFFERENT'
  /** 同一客户 / The same customer. `customerMerge` makes one file of the two. */
  | 'SAME';

/** Education 文化程度. */
export type Education =
  /** 本科 / Bachelor */
  | 'BACHELOR'
  /** 大专 / College */
  | 'COLLEGE'
  /** 博士 / Doctorate */
  | 'DOCTORATE'
  /** 硕士 / Master */
  | 'MASTER'
  /** 高中及以下 / Secondary school or less */
  | 'SECONDARY';

export type Employee = {
  id: Scalars['ID']['output'];
};

/** That a customer is served already 已有档案, told to somebody who may not see its file: whom to ask, and nothing else. */
export type ExistingFile = {
  /** Unit in charge 责任机构. */
  unit?: Maybe<OrgUnit>;
};

/**
 * A festival 节日. It is kept on the same day of every year, or on days given year by year: those of the Chinese calendar are published by the
 * observatory, not computed here.
 */
export type Festival = {
  /** Capital letters, digits and `_`; unique. */
  code: Scalars['String']['output'];
  /** Its days, year by year. Empty when it is the same day every year. */
  dates: Array<Scalars['Date']['output']>;
  /** 1 to 31. Null when `dates` are given. */
  day?: Maybe<Scalars['Int']['output']>;
  /** Whose festival it is 适用行业. Empty: everybody's. */
  industries: Array<Industry>;
  /** Public holiday 法定节假日. */
  isPublicHoliday: Scalars['Boolean']['output'];
  /** Last day it is known for 已知至: from then on it is no occasion until more `dates` are given. Null when it is the same day every year. */
  knownUntil?: Maybe<Scalars['Date']['output']>;
  /** Name in the language of the request. */
  label: Scalars['String']['output'];
  /** 1 to 12. Null when `dates` are given. */
  month?: Maybe<Scalars['Int']['output']>;
  nameEn: Scalars['String']['output'];
  nameZh: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

/** All about a festival. Either `month` and `day`, or `dates`. */
export type FestivalInput = {
  /** Capital letters, digits and `_`, begins with a letter, up to 40. */
  code: Scalars['String']['input'];
  /** Up to 100 days. */
  dates?: InputMaybe<Array<Scalars['Date']['input']>>;
  day?: InputMaybe<Scalars['Int']['input']>;
  /** Left out or empty: everybody's. */
  industries?: InputMaybe<Array<Industry>>;
  isPublicHoliday: Scalars['Boolean']['input'];
  month?: InputMaybe<Scalars['Int']['input']>;
  nameEn: Scalars['String']['input'];
  nameZh: Scalars['String']['input'];
};

export type FestivalRemovePayload = {
  /** The festival that was removed; as it is now after STALE. */
  festival?: Maybe<Festival>;
  userErrors: Array<UserError>;
};

export type FestivalSetPayload = {
  /** Null when refused; as it is now after STALE. */
  festival?: Maybe<Festival>;
  userErrors: Array<UserError>;
};

/** One field before and after 变更项. Sensitive values read `***`: it is known that they changed, not what they were. */
export type FieldChange = {
  /** Null when it is empty. */
  after?: Maybe<Scalars['String']['output']>;
  /** Null when it was empty. */
  before?: Maybe<Scalars['String']['output']>;
  /** Name of the field in this graph, or the code of a custom attribute. */
  field: Scalars['String']['output'];
};

/** How severe a gap is 严重程度: by role, tier and how long it lasts. */
export type GapSeverity =
  /** 高 / High */
  | 'HIGH'
  /** 低 / Low */
  | 'LOW'
  /** 中 / Medium */
  | 'MEDIUM';

/** Grade of an analysis value 等级: A is best. */
export type Grade =
  /** A级 / A. Excellent. */
  | 'A'
  /** B级 / B. Good. */
  | 'B'
  /** C级 / C. Fair. */
  | 'C'
  /** D级 / D. Poor. */
  | 'D';

/** What an input counted 得分项. */
export type GradeContribution = {
  criterion: GradeCriterion;
  points: Scalars['Int']['output'];
};

/** Something a rule looks for 条件. */
export type GradeCriterion = {
  /** Of AT_LEAST and MORE_THAN; null otherwise. */
  amount?: Maybe<Scalars['Decimal']['output']>;
  /** Name within the rule. */
  code: Scalars['String']['output'];
  /** Which kind of importance it stands for 重要性. Null: none. */
  importance?: Maybe<Importance>;
  input: GradeInput;
  operator: GradeOperator;
  /** Of several criteria met on one input only the best counts. */
  points: Scalars['Int']['output'];
  /** Of ONE_OF; empty otherwise. */
  values: Array<Scalars['String']['output']>;
};

export type GradeCriterionInput = {
  amount?: InputMaybe<Scalars['Decimal']['input']>;
  code: Scalars['String']['input'];
  /** Which kind of importance it stands for; left out: none. */
  importance?: InputMaybe<Importance>;
  input: GradeInput;
  operator: GradeOperator;
  points: Scalars['Int']['input'];
  values?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Which way a grade goes 升降级. */
export type GradeDirection =
  /** 降级 / Down */
  | 'DOWN'
  /** 类别变化 / Other classes */
  | 'OTHER'
  /** 不变 / Same */
  | 'SAME'
  /** 升级 / Up */
  | 'UP';

/** What is missing to a grade 差距分析. */
export type GradeDistance = {
  /** Whether the rule gives it already. */
  isReached: Scalars['Boolean']['output'];
  /** Points that are missing 差分. */
  neededPoints: Scalars['Int']['output'];
  points: Scalars['Int']['output'];
  /** Requirements that are not met 未满足的必要条件. */
  requirements: Array<GradeStep>;
  /** What could bring points, the most first 可提升项. */
  steps: Array<GradeStep>;
  /** In one sentence, in the language of `Accept-Language`. */
  summary: Scalars['String']['output'];
};

/** What a rule can look at 输入项. */
export type GradeInput =
  /** 直属分支数 / Direct branches */
  | 'BRANCH_COUNT'
  /** 客户类别 / Category */
  | 'CATEGORY'
  /** 涉及地市数 / Cities its tree stands in */
  | 'CITY_COUNT'
  /** 大客户类别 / Classes it carries */
  | 'CLASSES'
  /** 竞争对手数 / Competitors known to serve it, whose contracts have not ended */
  | 'COMPETITOR_COUNT'
  /** 信用值 / Latest credit value */
  | 'CREDIT_VALUE'
  /** 月使用费占门槛百分比 / Monthly fee in percent of the threshold */
  | 'FEE_PERCENT_OF_THRESHOLD'
  /** 高值门槛 / Threshold of high-value in force at its seat, in yuan */
  | 'FEE_THRESHOLD'
  /** 行业 / Industry */
  | 'INDUSTRY'
  /** 月使用费 / Monthly fee in yuan */
  | 'MONTHLY_FEE'
  /** 在黑名单 / Whether on the black list: 1 or 0 */
  | 'ON_BLACK_LIST'
  /** 在红名单 / Whether on the red list: 1 or 0 */
  | 'ON_RED_LIST'
  /** 涉及省份数 / Provinces its tree stands in */
  | 'PROVINCE_COUNT'
  /** 统一租用 / Whether it rents for the group: 1 or 0 */
  | 'RENTS_FOR_GROUP'
  /** 销售收入增长率 / Growth of its sales revenue between the two latest years, in percent */
  | 'REVENUE_GROWTH'
  /** 行业前十排名数 / Rankings of the last three years among the first ten */
  | 'TOP_TEN_COUNT'
  /** 全集团月使用费 / Monthly fee of it and all below it, in yuan */
  | 'TREE_MONTHLY_FEE'
  /** 全集团成员数 / Members of the tree from it downwards */
  | 'TREE_SIZE'
  /** 在网年数 / Whole years as a customer */
  | 'YEARS_AS_CUSTOMER';

/** An input of a rule 输入值. */
export type GradeInputValue = {
  input: GradeInput;
  /** Number, code, or codes with commas. Null: not known. */
  value?: Maybe<Scalars['String']['output']>;
};

/** What is graded 分级类型. */
export type GradeKind =
  /** 大客户类别 / Key-account classes. A set. */
  | 'CLASSES'
  /** 信用等级 / Credit */
  | 'CREDIT'
  /** 客户级别 / Level of the operator that runs the account */
  | 'LEVEL'
  /** 集团分级 / Tier */
  | 'TIER';

/** How an input is compared 比较方式. */
export type GradeOperator =
  /** 不低于 / At least */
  | 'AT_LEAST'
  /** 高于 / More than */
  | 'MORE_THAN'
  /** 属于 / One of */
  | 'ONE_OF';

/** What follows from a rule 结果. */
export type GradeOutcome = {
  /** Codes of criteria that may not be met. */
  excludes: Array<Scalars['String']['output']>;
  minimumPoints: Scalars['Int']['output'];
  /** Codes of criteria that have to be met. */
  requires: Array<Scalars['String']['output']>;
  /** One tier, level, grade or class. */
  result: GradeResult;
};

export type GradeOutcomeInput = {
  excludes?: InputMaybe<Array<Scalars['String']['input']>>;
  minimumPoints: Scalars['Int']['input'];
  requires?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Exactly one tier, level, grade or class. */
  result: GradeResultInput;
};

/** The rule run again 重算结果. */
export type GradeReplay = {
  isSame: Scalars['Boolean']['output'];
  result: GradeResult;
};

/**
 * A result of one kind 分级结果: the field of the kind holds it, the others are null. All are null when nothing follows, except that classes
 * are an empty list then.
 */
export type GradeResult = {
  classes?: Maybe<Array<KeyAccountClass>>;
  credit?: Maybe<Grade>;
  level?: Maybe<CustomerLevel>;
  tier?: Maybe<Tier>;
};

/** The field of the kind, and no other. */
export type GradeResultInput = {
  classes?: InputMaybe<Array<KeyAccountClass>>;
  credit?: InputMaybe<Grade>;
  level?: InputMaybe<CustomerLevel>;
  tier?: InputMaybe<Tier>;
};

/** A version of a rule 分级规则. Never changed: a new version takes its place from a day on. */
export type GradeRule = {
  createdAt: Scalars['DateTime']['output'];
  createdBy?: Maybe<Employee>;
  criteria: Array<GradeCriterion>;
  /** Opaque, starts with `grr_`. */
  id: Scalars['ID']['output'];
  kind: GradeKind;
  /** Number of the version within its kind. */
  number: Scalars['Int']['output'];
  /** In the order they are tried; of classes, all that follow. */
  outcomes: Array<GradeOutcome>;
  /** GB/T 2260 two digits; null: everywhere without a rule of its own. */
  provinceCode?: Maybe<Scalars['String']['output']>;
  remarks?: Maybe<Scalars['String']['output']>;
  validFrom: Scalars['Date']['output'];
};

export type GradeRuleCreatePayload = {
  gradeRule?: Maybe<GradeRule>;
  userErrors: Array<UserError>;
};

export type GradeRuleInput = {
  criteria: Array<GradeCriterionInput>;
  kind: GradeKind;
  outcomes: Array<GradeOutcomeInput>;
  /** GB/T 2260 two digits; left out: the national rule. */
  provinceCode?: InputMaybe<Scalars['String']['input']>;
  remarks?: InputMaybe<Scalars['String']['input']>;
  validFrom: Scalars['Date']['input'];
};

export type GradeRunInput = {
  /** `next` of the portion before. */
  after?: InputMaybe<Scalars['String']['input']>;
  /** Left out: all customers you may see, in portions. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  kind: GradeKind;
};

export type GradeRunPayload = {
  /** Customers looked at. Null when refused. */
  examined?: Maybe<Scalars['Int']['output']>;
  /** The grading that waits, of a single customer. Null when nothing changed. */
  grading?: Maybe<Grading>;
  /** Where the next portion begins. Null at the end. */
  next?: Maybe<Scalars['String']['output']>;
  /** Proposed anew. */
  proposed?: Maybe<Scalars['Int']['output']>;
  /** Of these, corrections that have to be looked at again. */
  reopened?: Maybe<Scalars['Int']['output']>;
  userErrors: Array<UserError>;
};

/** A step towards a grade 提升项. */
export type GradeStep = {
  criterion: GradeCriterion;
  /** The input now. Null: not known. */
  current?: Maybe<Scalars['String']['output']>;
  /** Points it would bring beyond what its input counts now. */
  gain: Scalars['Int']['output'];
};

/** One result of a rule for a customer, and what was decided 分级记录. */
export type Grading = {
  /** The last run that came to the same. */
  checkedAt: Scalars['DateTime']['output'];
  /** What is, or was, in force 确认结果. Null until decided. */
  confirmedResult?: Maybe<GradeResult>;
  /** What each input counted 得分. */
  contributions: Array<GradeContribution>;
  createdAt: Scalars['DateTime']['output'];
  customer?: Maybe<Customer>;
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null until decided, and for people who are no employees. */
  decidedBy?: Maybe<Employee>;
  /** What the rule says 缺省结果. */
  defaultResult: GradeResult;
  /** From `previousResult` to the result in force, or else the default. */
  direction: GradeDirection;
  /** Day it takes, or took, effect 生效日期, unless it was superseded before. Null until decided. */
  effectiveOn?: Maybe<Scalars['Date']['output']>;
  /** Last day of a correction 有效期. Null: until the rule says something else. */
  expiresOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque, starts with `grd_`. */
  id: Scalars['ID']['output'];
  /** Of these, what each kind of importance counted 重要性构成, all three; empty when the rule speaks of none. */
  importance: Array<ImportanceScore>;
  /** What the rule looked at, as it was then 输入. */
  inputs: Array<GradeInputValue>;
  /** Whether it is decided and waits for its day 待生效; what was in force stays so until then. */
  isWaiting: Scalars['Boolean']['output'];
  kind: GradeKind;
  /** Points in all 总分; 0 for rules that count none. */
  points: Scalars['Int']['output'];
  /** What was in force when it was proposed 原结果. */
  previousResult: GradeResult;
  /** Why it was corrected 修正理由. Null when it was not. */
  reason?: Maybe<Scalars['String']['output']>;
  /** What whoever decided had to say besides 备注. Null when nothing. */
  remarks?: Maybe<Scalars['String']['output']>;
  /** The correction that has to be looked at again, because the default has moved since or it ran out. Null otherwise. */
  reopens?: Maybe<Grading>;
  /** The rule run again on the stored inputs: always the stored default, else something is broken 重算. */
  replay: GradeReplay;
  /** The version of the rule that ran. Null for partners and enterprises: rules are the operator's own affair. */
  rule?: Maybe<GradeRule>;
  status: GradingStatus;
  version: Scalars['Int']['output'];
};

export type GradingConfirmInput = {
  /** Day from which it is in force, today or later; left out: today. */
  effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** Free remarks, up to 500 characters. */
  remarks?: InputMaybe<Scalars['String']['input']>;
};

export type GradingConfirmPayload = {
  grading?: Maybe<Grading>;
  userErrors: Array<UserError>;
};

export type GradingConnection = {
  edges: Array<GradingEdge>;
  nodes: Array<Grading>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GradingCorrectInput = {
  /** Day from which it is in force, today or later; left out: today. */
  effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** Last day; left out: until the rule says something else. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** 2 to 500 characters. */
  reason: Scalars['String']['input'];
  /** Free remarks, up to 500 characters. */
  remarks?: InputMaybe<Scalars['String']['input']>;
  /** Of the kind of the grading. */
  result: GradeResultInput;
};

export type GradingCorrectPayload = {
  grading?: Maybe<Grading>;
  userErrors: Array<UserError>;
};

export type GradingEdge = {
  cursor: Scalars['String']['output'];
  node: Grading;
};

export type GradingFilter = {
  /** Only those, or none of those, that reopen a correction. */
  isReopened?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those, or none of those, that are decided and wait for their day. */
  isWaiting?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<GradeKind>;
  /** GB/T 2260 two digits of the customer's province. */
  provinceCode?: InputMaybe<Scalars['String']['input']>;
  /** PROPOSED, CONFIRMED and CORRECTED when left out. */
  status?: InputMaybe<Array<GradingStatus>>;
};

/** Life cycle of a grading 分级状态: PROPOSED → CONFIRMED | CORRECTED → SUPERSEDED. A decision is effective from `effectiveOn` on; until then `isWaiting`. */
export type GradingStatus =
  /** 已确认 / Confirmed. The default is in force, or will be. */
  | 'CONFIRMED'
  /** 已修正 / Corrected. Another result is in force, or will be, for a reason. */
  | 'CORRECTED'
  /** 待确认 / Proposed by a run, waits for a specialist */
  | 'PROPOSED'
  /** 已被取代 / Superseded by a later one */
  | 'SUPERSEDED';

export type GradingWithdrawInput = {
  /** Why, 2 to 500 characters. */
  reason: Scalars['String']['input'];
};

export type GradingWithdrawPayload = {
  grading?: Maybe<Grading>;
  userErrors: Array<UserError>;
};

/** What makes a customer important 重要性; a tier weighs the three. */
export type Importance =
  /** 行业成长力 / Growth of its industry. Star enterprises. */
  | 'INDUSTRY_GROWTH'
  /** 收入贡献 / Contribution to revenue. Commercial enterprises. */
  | 'REVENUE_CONTRIBUTION'
  /** 社会影响力 / Social influence. Administrative units of great influence. */
  | 'SOCIAL_INFLUENCE';

/** What a kind of importance counts 重要性得分. */
export type ImportanceScore = {
  importance: Importance;
  points: Scalars['Int']['output'];
};

/** Industry 行业. */
export type Industry =
  /** 农业 / Agriculture */
  | 'AGRICULTURE'
  /** 建筑地产 / Construction and real estate */
  | 'CONSTRUCTION'
  /** 教育 / Education */
  | 'EDUCATION'
  /** 能源 / Energy */
  | 'ENERGY'
  /** 金融 / Finance */
  | 'FINANCE'
  /** 党政机关 / Government */
  | 'GOVERNMENT'
  /** 医疗卫生 / Healthcare */
  | 'HEALTHCARE'
  /** 互联网与信息技术 / Internet and IT */
  | 'INTERNET'
  /** 制造 / Manufacturing */
  | 'MANUFACTURING'
  /** 文化传媒 / Media and culture */
  | 'MEDIA'
  /** 其他 / Other */
  | 'OTHER'
  /** 商贸零售 / Retail and trade */
  | 'RETAIL'
  /** 旅游酒店 / Tourism and hotels */
  | 'TOURISM'
  /** 交通物流 / Transport and logistics */
  | 'TRANSPORT';

/** Whole number 整数. */
export type IntegerAttribute = AttributeValue & {
  definition: AttributeDefinition;
  integer?: Maybe<Scalars['Int']['output']>;
  isMasked: Scalars['Boolean']['output'];
};

/** Class of key account 大客户类别; a customer may carry several. */
export type KeyAccountClass =
  /** 集团客户 / Group. Units of one system that rent the network through one of them. */
  | 'GROUP'
  /** 高值客户 / High-value. Monthly fee above the threshold in force at its seat (3,000 yuan by default). */
  | 'HIGH_VALUE'
  /** 重要客户 / Important. Party, government and military departments. */
  | 'IMPORTANT'
  /** 潜在集团客户 / Potential group. Has branches but rents separately. */
  | 'POTENTIAL_GROUP'
  /** 潜在高值客户 / Potential high-value. At least 80 % of the threshold. */
  | 'POTENTIAL_HIGH_VALUE'
  /** 战略客户 / Strategic. Exemplary in its industry, influences others, contested or growing. */
  | 'STRATEGIC';

/** The form of a legal representative 法人代表档案. */
export type LegalRepresentative = {
  /** Masked 出生年月; `legalRepresentativeReveal` shows it. Null when unknown or without consent. */
  birthYearMonth?: Maybe<Scalars['String']['output']>;
  /** The person's consent to keeping sensitive data 个人信息同意. Null when there is none. */
  consent?: Maybe<PersonalDataConsent>;
  /** Null when unknown 文化程度. */
  education?: Maybe<Education>;
  /** Masked 家庭状态. Null when unknown or without consent. */
  family?: Maybe<Scalars['String']['output']>;
  /** Masked 身体状态. Null when unknown or without consent. */
  health?: Maybe<Scalars['String']['output']>;
  /** Masked 爱好. Null when unknown or without consent. */
  hobbies?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Masked like `440***********1234` 身份证号; `legalRepresentativeReveal` shows it. Null when unknown or without consent. */
  idNumber?: Maybe<Scalars['String']['output']>;
  /** Since when in office. Null when unknown. */
  inOfficeSince?: Maybe<Scalars['Date']['output']>;
  /** Masked 劣迹. Null when unknown or without consent. */
  misdeeds?: Maybe<Scalars['String']['output']>;
  /** Masked (`王**`) without `customer.reveal` 法人姓名. */
  name: Scalars['String']['output'];
  origin?: Maybe<Origin>;
  /** Masked 党派. Null when unknown or without consent. */
  party?: Maybe<Scalars['String']['output']>;
  /** Masked 个人信誉. Null when unknown or without consent. */
  personalReputation?: Maybe<Scalars['String']['output']>;
  /** Post at the customer 职务. Null when unknown. */
  post?: Maybe<Scalars['String']['output']>;
  /** Masked 奖惩. Null when unknown or without consent. */
  rewardsAndPunishments?: Maybe<Scalars['String']['output']>;
  /** Null when unknown 性别. */
  sex?: Maybe<Sex>;
  status: RepresentativeStatus;
  version: Scalars['Int']['output'];
};

export type LegalRepresentativeInput = {
  /** `YYYY-MM`. Sensitive, as is everything below. */
  birthYearMonth?: InputMaybe<Scalars['String']['input']>;
  /** Consent given; takes the place of the one before. */
  consent?: InputMaybe<ConsentInput>;
  education?: InputMaybe<Education>;
  family?: InputMaybe<Scalars['String']['input']>;
  health?: InputMaybe<Scalars['String']['input']>;
  hobbies?: InputMaybe<Scalars['String']['input']>;
  /** 18 characters with a right check character, or 15 digits. */
  idNumber?: InputMaybe<Scalars['String']['input']>;
  inOfficeSince?: InputMaybe<Scalars['Date']['input']>;
  misdeeds?: InputMaybe<Scalars['String']['input']>;
  /** Needed when added. */
  name?: InputMaybe<Scalars['String']['input']>;
  origin?: InputMaybe<OriginInput>;
  party?: InputMaybe<Scalars['String']['input']>;
  personalReputation?: InputMaybe<Scalars['String']['input']>;
  post?: InputMaybe<Scalars['String']['input']>;
  rewardsAndPunishments?: InputMaybe<Scalars['String']['input']>;
  sex?: InputMaybe<Sex>;
  /** IN_OFFICE when left out of a form that is added. */
  status?: InputMaybe<RepresentativeStatus>;
};

export type LegalRepresentativeLookUpInput = {
  /** The whole number, 15 or 18 characters. */
  idNumber: Scalars['String']['input'];
  purpose: RevealPurpose;
  /** 4 to 500 characters. */
  reason: Scalars['String']['input'];
};

export type LegalRepresentativeLookUpPayload = {
  /** Null when refused; empty when there is none that you may see. */
  customers?: Maybe<Array<Customer>>;
  userErrors: Array<UserError>;
};

export type LegalRepresentativeRevealPayload = {
  customer?: Maybe<Customer>;
  /** Null when refused 敏感信息. */
  revealed?: Maybe<RevealedLegalRepresentative>;
  userErrors: Array<UserError>;
};

/** Something that changes how the customer is served 重大事项. */
export type MajorEvent = {
  /** What follows from it for our business 影响. Null while unknown. */
  consequences?: Maybe<Scalars['String']['output']>;
  description: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Day it happened or will happen 日期. */
  occurredOn: Scalars['Date']['output'];
  origin?: Maybe<Origin>;
  type: MajorEventType;
  version: Scalars['Int']['output'];
};

export type MajorEventConnection = {
  edges: Array<MajorEventEdge>;
  nodes: Array<MajorEvent>;
  pageInfo: PageInfo;
  /** How many there are that you see. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type MajorEventEdge = {
  cursor: Scalars['String']['output'];
  node: MajorEvent;
};

export type MajorEventFilter = {
  /** On this day or later. */
  since?: InputMaybe<Scalars['Date']['input']>;
  type?: InputMaybe<Array<MajorEventType>>;
};

export type MajorEventInput = {
  consequences?: InputMaybe<Scalars['String']['input']>;
  description: Scalars['String']['input'];
  occurredOn: Scalars['Date']['input'];
  origin?: InputMaybe<OriginInput>;
  type: MajorEventType;
};

/** Type of a major event 重大事项类型. */
export type MajorEventType =
  /** 安全事故 / Accident */
  | 'ACCIDENT'
  /** 战略合作 / Cooperation */
  | 'COOPERATION'
  /** 机构新设 / New site or branch */
  | 'EXPANSION'
  /** 重大投资 / Investment */
  | 'INVESTMENT'
  /** 领导变动 / Change of leaders */
  | 'LEADERSHIP'
  /** 上市融资 / Listing or financing */
  | 'LISTING'
  /** 诉讼纠纷 / Litigation */
  | 'LITIGATION'
  /** 并购 / Merger or acquisition */
  | 'MERGER'
  /** 其他 / Other */
  | 'OTHER'
  /** 中标或项目 / Award of a project */
  | 'PROJECT'
  /** 搬迁 / Relocation */
  | 'RELOCATION'
  /** 改制重组 / Restructuring */
  | 'RESTRUCTURING';

/** How the person felt about us 态度. */
export type MeetingSentiment =
  /** 消极 / Negative */
  | 'NEGATIVE'
  /** 中性 / Neutral */
  | 'NEUTRAL'
  /** 积极 / Positive */
  | 'POSITIVE';

/** A change since a merge that stands in the way of its undo 撤销冲突. */
export type MergeConflict = {
  /** Field of the file that was changed since. Null for other subjects. */
  field?: Maybe<MergeField>;
  kind: MergeConflictKind;
  /** Subgraph and kind, e.g. `sales.quotes`; `customers.customers` for the file itself. */
  subject: Scalars['String']['output'];
};

/** Why something stands in the way 冲突类型. */
export type MergeConflictKind =
  /** 已被修改 / Changed since the merge */
  | 'CHANGED'
  /** 已被引用 / Linked to what stays with the survivor */
  | 'LINKED'
  /** 已再次合并 / Merged again since. Undo the later merge first. */
  | 'MERGED_AGAIN'
  /** 已被占用 / Its place or number is taken */
  | 'TAKEN';

/** A field of the file for which a rule says whose value stays 合并字段. */
export type MergeField =
  /** 地址 / Address */
  | 'ADDRESS'
  /** 业务范围 / Business scope */
  | 'BUSINESS_SCOPE'
  /** 客户类别 / Category */
  | 'CATEGORY'
  /** 大客户类别 / Classes */
  | 'CLASSES'
  /** 成立日期 / Day it was founded */
  | 'FOUNDED_ON'
  /** 行业 / Industry */
  | 'INDUSTRY'
  /** 法人代表 / Legal representative */
  | 'LEGAL_REPRESENTATIVE'
  /** 客户级别 / Level */
  | 'LEVEL'
  /** 名称 / Name. The other one becomes an alias. */
  | 'NAME'
  /** 办公地址 / Office address */
  | 'OFFICE_ADDRESS'
  /** 所有制方式 / Form of ownership */
  | 'OWNERSHIP_FORM'
  /** 总机电话 / Switchboard */
  | 'PHONE'
  /** 邮编 / Postcode */
  | 'POSTCODE'
  /** 地区 / Seat, city, province and country */
  | 'REGION'
  /** 注册地址 / Registered address */
  | 'REGISTERED_ADDRESS'
  /** 注册登记号 / Registration number */
  | 'REGISTRATION_NUMBER'
  /** 备注 / Remarks */
  | 'REMARKS'
  /** 统一租用 / Rents for its group */
  | 'RENTS_FOR_GROUP'
  /** 负责的团队 / Responsible team */
  | 'RESPONSIBLE_TEAM'
  /** 简称 / Short name. The other one becomes an alias. */
  | 'SHORT_NAME'
  /** SLA级别 / Service level */
  | 'SLA_LEVEL'
  /** 客户分级 / Tier */
  | 'TIER'
  /** 网站 / Website */
  | 'WEBSITE';

/** Whose value stays, for one field; SURVIVOR for fields that are not named. */
export type MergeFieldRule = {
  field: MergeField;
  rule: MergeRule;
};

/** What a merge would do 合并预览: the merge itself, carried out and taken back. */
export type MergePreview = {
  /** What of each file would be kept. Null, with FORBIDDEN, without `customer.read`. */
  fields?: Maybe<Array<MergedField>>;
  /** The file that would go. Null, with FORBIDDEN, without `customer.read`. */
  merged?: Maybe<Customer>;
  parts: Array<MergedPart>;
  /** The file that would remain. Null, with FORBIDDEN, without `customer.read`. */
  survivor?: Maybe<Customer>;
  /** Until when it could be undone, merged today. */
  undoUntil: Scalars['DateTime']['output'];
};

/** Whose value stays 取值规则. Where the chosen file has none, the other's does. */
export type MergeRule =
  /** 最长 / The longer text */
  | 'LONGEST'
  /** 被并方 / The merged file's */
  | 'MERGED'
  /** 最新 / That of the file changed last */
  | 'NEWEST'
  /** 保留方 / The survivor's */
  | 'SURVIVOR'
  /** 合并 / Both. For CLASSES and REMARKS only. */
  | 'UNION';

/** What becomes of a field 字段合并结果. */
export type MergedField = {
  field: MergeField;
  mergedValue?: Maybe<Scalars['String']['output']>;
  /** What the survivor will carry. */
  result?: Maybe<Scalars['String']['output']>;
  rule: MergeRule;
  /** The survivor's value as text. Null when it has none, and for fields that you may not read. */
  survivorValue?: Maybe<Scalars['String']['output']>;
};

/** What of one kind goes to the survivor 迁移数量. */
export type MergedPart = {
  /** How many the survivor has already and go, e.g. the same alias 重复舍弃. An undo brings them back. */
  droppedCount: Scalars['Int']['output'];
  /** How many come to belong to the survivor 迁移. */
  movedCount: Scalars['Int']['output'];
  /** Subgraph and kind, e.g. `sales.quotes`. An open set: more kinds come with more subgraphs. */
  subject: Scalars['String']['output'];
};

/** Something the norm asks for and the file lacks 缺失项. */
export type MissingItem = {
  /** The attribute that has no value 扩展属性. Null unless the item is ATTRIBUTE, and, with FORBIDDEN, without `attribute.read`. */
  attribute?: Maybe<AttributeDefinition>;
  /** Where it would show: path of fields from `Customer`, e.g. `operatingYears`. */
  field: Scalars['String']['output'];
  item: DossierItem;
  /** Mutation that fills it. */
  mutation: Scalars['String']['output'];
  weight: Scalars['Int']['output'];
};

/** An amount of money 金额. Amounts of different currencies are never added up by this graph. */
export type Money = {
  /** Exact decimal text with the currency's minor digits, e.g. `"12500.00"`. */
  amount: Scalars['Decimal']['output'];
  currency: Currency;
};

/** Amount of money 金额. */
export type MoneyAttribute = AttributeValue & {
  definition: AttributeDefinition;
  isMasked: Scalars['Boolean']['output'];
  money?: Maybe<Money>;
};

/** An amount of money as input 金额. */
export type MoneyInput = {
  /** Exact decimal, not negative unless the field says so. */
  amount: Scalars['Decimal']['input'];
  /** CNY when left out. */
  currency: Currency;
};

/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation = {
  /**
   * May I approach this enterprise 接触询问? Only for users of partners, else NOT_ALLOWED. The question is kept. Give the whole
   * name, at least four characters, without placeholders, else NAME_TOO_VAGUE; and not more often than agreed, else
   * ASKED_TOO_OFTEN. Needs an agreement in force, else NO_AGREEMENT_IN_FORCE. When that is for some industries or regions only, say of
   * which the enterprise is, else REQUIRED; of another is OUTSIDE_AGREEMENT. Only what you say is compared with the agreement, never
   * what is known of the enterprise: the answer tells nothing of it. Whoever shares the customer later sees whether it was true.
   */
  approachCheck: ApproachCheckPayload;
  /** ACTIVE → CONVERTED 登记转化, by staff, when the file was opened under another name. By itself a claim converts when a file with its name or number is opened. */
  approachClaimConvert: ApproachClaimConvertPayload;
  /**
   * Asks and, when the answer is FREE, claims the enterprise in one 申请客户保护: others are told PROTECTED until the claim ends.
   * Counts as a question, with the same refusals; CLAIMS_EXHAUSTED when the partner holds as many claims as it may.
   */
  approachClaimCreate: ApproachClaimCreatePayload;
  /** ACTIVE → REVOKED 撤销保护, by staff; a reason is required. */
  approachClaimRevoke: ApproachClaimRevokePayload;
  /** ACTIVE → WITHDRAWN 撤回保护, by the partner. */
  approachClaimWithdraw: ApproachClaimWithdrawPayload;
  /** Sets how often partners may ask 设置询问规则, all or a single one, from the next question on. */
  approachTermsSet: ApproachTermsSetPayload;
  /**
   * Changes labels, unit, validation or sensitivity 修改扩展属性. Fields left out stay, null empties. Validation holds for values given from
   * then on; what was entered stays. Options can be added, renamed and retired, never removed.
   */
  attributeChange: AttributeChangePayload;
  /** Defines an attribute 定义扩展属性; code, type and owner are for ever. */
  attributeDefine: AttributeDefinePayload;
  /** Brings a retired attribute back 恢复扩展属性. */
  attributeRestore: AttributeRestorePayload;
  /** Retires an attribute 停用扩展属性: its values are kept, and shown again after `attributeRestore`. */
  attributeRetire: AttributeRetirePayload;
  /** Shows an account number in full 查看完整银行账号; every look is recorded, hence no idempotency key. */
  bankAccountReveal: BankAccountRevealPayload;
  /** Closes a campaign 结束资料采集活动. */
  captureCampaignClose: CaptureCampaignClosePayload;
  /** Starts a campaign over the customers you see below the goal 发起资料采集活动. NOTHING_TO_CAPTURE when there is none. */
  captureCampaignStart: CaptureCampaignStartPayload;
  /** Sets the high-value threshold of a locality from a day on 设置高值门槛. */
  classThresholdSet: ClassThresholdSetPayload;
  /** Sets what a complete file of a tier holds 设置资料完整度标准, all items at once. Scores follow at once. */
  completenessNormSet: CompletenessNormSetPayload;
  /**
   * Makes one contact of two of the same customer who are one person 合并同一客户的重复联系人, e.g. after two files became one. Reports, meetings and grounds for
   * keeping data go to `id`, which also takes over what it lacks; the other counts as left.
   */
  contactCombine: ContactCombinePayload;
  /** Takes down what a person said about being contacted 登记联系许可; counts for the person at every customer. */
  contactConsentRecord: ContactConsentRecordPayload;
  /** Adds a person 新建联系人. */
  contactCreate: ContactCreatePayload;
  /**
   * Erases a person's data 删除联系人个人信息, for ever: name, numbers, addresses and remarks, here and in the history, which keeps who changed it and when.
   * The person leaves; nobody reports to an erased person. It is erased at every customer, except where a legal ground keeps it; RETENTION_HOLDS while one
   * holds for this contact.
   */
  contactErase: ContactErasePayload;
  /** Everything held about a contact 导出联系人个人信息, in full; recorded as a look, hence no idempotency key. */
  contactExport: ContactExportPayload;
  /** Records that a person left the customer 联系人离职; the person's own people then report to nobody. */
  contactLeave: ContactLeavePayload;
  /**
   * Says that a contact is a person who has a role elsewhere 关联为同一人. The person's data holds in all roles; what the person lacks comes from the
   * contact. TAKEN when the person has a role at this customer already.
   */
  contactLink: ContactLinkPayload;
  /** Records a meeting with a person 登记会面; not after now. */
  contactMeetingRecord: ContactMeetingRecordPayload;
  /** Removes a meeting that was recorded by mistake 删除会面记录. */
  contactMeetingRemove: ContactMeetingRemovePayload;
  /** Records a legal ground for keeping a person's data 登记保留依据. */
  contactRetain: ContactRetainPayload;
  /** Ends a ground before its time 解除保留依据. */
  contactRetentionEnd: ContactRetentionEndPayload;
  /** Shows personal data in full 查看完整联系方式: needs `contact.reveal`, a purpose and a reason, and every look is recorded, hence no idempotency key. */
  contactReveal: ContactRevealPayload;
  /** Says that a contact is somebody else than the person it stands for 取消关联: it becomes a person of its own, and keeps its data. Consents stay with the person while it has another role, else they go along; objections count for both. */
  contactSeparate: ContactSeparatePayload;
  /** Changes a person 修改联系人. Fields left out stay, null empties. A reporting line that ends in a circle is refused. */
  contactUpdate: ContactUpdatePayload;
  /**
   * Records that a customer was absorbed by another 并入: its branches move below the other, its file is closed and names the other as
   * successor. For two files of one customer use `customerMerge`.
   */
  customerAbsorb: CustomerAbsorbPayload;
  /** CANDIDATE → ACTIVE 入网. */
  customerActivate: CustomerActivatePayload;
  /** Adds another name 新增别名. */
  customerAliasAdd: CustomerAliasAddPayload;
  /**
   * Changes an alias in place 修改别名. Fields left out stay, null empties; `expectedVersion` is that of the alias. TAKEN for a name that is an alias of the
   * customer already.
   */
  customerAliasChange: CustomerAliasChangePayload;
  /** Removes an alias 删除别名; the history keeps it. `expectedVersion` is that of the alias. */
  customerAliasRemove: CustomerAliasRemovePayload;
  /**
   * Records how loyal and how satisfied the customer is found to be 登记忠诚度与满意度, with the reason. A grade left out stays, null takes it back. For credit
   * see `customerCreditAssess`.
   */
  customerAssess: CustomerAssessPayload;
  /** Fills in custom attributes of a customer 填写扩展属性; those not named stay. */
  customerAttributesSet: CustomerAttributesSetPayload;
  /** Adds a bank account 新增开户银行. */
  customerBankAccountAdd: CustomerBankAccountAddPayload;
  /** Changes it 修改开户银行. Fields left out stay, null empties; `expectedVersion` is that of the entry. */
  customerBankAccountChange: CustomerBankAccountChangePayload;
  /** Removes it 删除开户银行; the history keeps it. */
  customerBankAccountRemove: CustomerBankAccountRemovePayload;
  /** Sets the business profile 填写经营概况. Fields left out stay, null empties. */
  customerBusinessProfileSet: CustomerBusinessProfileSetPayload;
  /** ACTIVE or AT_RISK → CHURNED 登记流失; a reason is required. */
  customerChurn: CustomerChurnPayload;
  /** Confirms or corrects classes and tier 客户分类定级, both as given; done by the customer-management specialist. */
  customerClassify: CustomerClassifyPayload;
  /** Any → CLOSED 关闭; final, a reason is required. */
  customerClose: CustomerClosePayload;
  /** Adds a day to remember every year 新增纪念日, of the customer or of one of its people. */
  customerCommemorationAdd: CustomerCommemorationAddPayload;
  /** Changes it 修改纪念日. Fields left out stay, null empties; `expectedVersion` is that of the entry. */
  customerCommemorationChange: CustomerCommemorationChangePayload;
  /** Removes it 删除纪念日; the history keeps it. */
  customerCommemorationRemove: CustomerCommemorationRemovePayload;
  /** Records a competitor that serves the customer 新增竞争信息, with the competing products in use. */
  customerCompetitionAdd: CustomerCompetitionAddPayload;
  /** Changes it 修改竞争信息. Fields left out stay, null empties; `expectedVersion` is that of the entry. */
  customerCompetitionChange: CustomerCompetitionChangePayload;
  /** Removes it 删除竞争信息; the history keeps it. */
  customerCompetitionRemove: CustomerCompetitionRemovePayload;
  /**
   * Opens a file for a new prospect 新建客户. The code is assigned. Refused with POSSIBLE_DUPLICATE when a file resembles it, with `duplicates` and
   * `existingFile` to look at, unless `duplicateReason` says why it is another customer.
   */
  customerCreate: CustomerCreatePayload;
  /** Assesses credit 信用评定; of the customer itself it also sets `Customer.creditGrade`. */
  customerCreditAssess: CustomerCreditAssessPayload;
  /** Puts the customer on the black or red list 列入黑红名单. TAKEN when it is on a list in that time. */
  customerCreditListAdd: CustomerCreditListAddPayload;
  /** Takes the customer off the list at once 移出黑红名单, which ends the listing with today; one that has not begun is taken back whole. */
  customerCreditListRemove: CustomerCreditListRemovePayload;
  /** Lowers credit 信用调降. CREDIT_NOT_LOWER unless grade or value fall and neither rises; NOT_ALLOWED_IN_STATE before the first assessment. */
  customerCreditLower: CustomerCreditLowerPayload;
  /** Raises credit 信用调升. CREDIT_NOT_HIGHER unless grade or value rise and neither falls; NOT_ALLOWED_IN_STATE before the first assessment. */
  customerCreditRaise: CustomerCreditRaisePayload;
  /** ACTIVE → AT_RISK 流失预警; a reason is required. */
  customerFlagAtRisk: CustomerFlagAtRiskPayload;
  /** Records the customer's identifier in another system 新增识别码. */
  customerIdentifierAdd: CustomerIdentifierAddPayload;
  /** Makes an identifier historical 停用识别码; it still finds the customer. */
  customerIdentifierRetire: CustomerIdentifierRetirePayload;
  /** Adds the form of a legal representative 新增法人代表; one in office before leaves office. CONSENT_REQUIRED for sensitive data without consent. */
  customerLegalRepresentativeAdd: CustomerLegalRepresentativeAddPayload;
  /** Changes it 修改法人代表. Fields left out stay, null empties; `expectedVersion` is that of the form. CONSENT_REQUIRED for sensitive data without consent. */
  customerLegalRepresentativeChange: CustomerLegalRepresentativeChangePayload;
  /** Removes the form 删除法人代表. */
  customerLegalRepresentativeRemove: CustomerLegalRepresentativeRemovePayload;
  /** Records that the consent was withdrawn 撤回同意: sensitive data is erased at once. */
  customerLegalRepresentativeWithdraw: CustomerLegalRepresentativeWithdrawPayload;
  /** Records a major event 新增重大事项. */
  customerMajorEventAdd: CustomerMajorEventAddPayload;
  /** Changes it 修改重大事项. Fields left out stay, null empties; `expectedVersion` is that of the entry. */
  customerMajorEventChange: CustomerMajorEventChangePayload;
  /** Removes it 删除重大事项; the history keeps it. */
  customerMajorEventRemove: CustomerMajorEventRemovePayload;
  /**
   * Makes one file of two 合并客户: everything of `mergedId`, in every subgraph, comes to belong to `survivorId`, in one transaction. You must see
   * both enterprise trees whole. The survivor's branches, keys and account manager stay; those of the other file join or end.
   */
  customerMerge: CustomerMergePayload;
  /** Takes a merge back 撤销合并, until `undoUntil`: refused, with the list, when something has changed since that stands in the way. */
  customerMergeUndo: CustomerMergeUndoPayload;
  /**
   * Moves a customer with all its branches 调整隶属关系: below another customer, or, without `parentId`, out of its tree as a headquarters of
   * its own. Who sees it follows at once. A tree that joins another comes under the other's account manager; a part that leaves
   * keeps the one it had. You must see everything that moves, and the new parent. Refused with TREE_CIRCLE below itself, and
   * with MOVED_SINCE when a part of it, or the new parent, has moved after `effectiveOn`, or was not there on that day.
   */
  customerMove: CustomerMovePayload;
  /** Adds a year of operating figures 新增年度经营状况; one entry per year. */
  customerOperatingYearAdd: CustomerOperatingYearAddPayload;
  /** Changes it 修改经营状况. Fields left out stay, null empties; `expectedVersion` is that of the entry. */
  customerOperatingYearChange: CustomerOperatingYearChangePayload;
  /** Removes it 删除经营状况; the history keeps it. */
  customerOperatingYearRemove: CustomerOperatingYearRemovePayload;
  /** Sets what is known of a (virtual) operator 填写运营商资料. NOT_ALLOWED_IN_STATE for a customer of another category. */
  customerOperatorProfileSet: CustomerOperatorProfileSetPayload;
  /** Books earned points 登记积分. */
  customerPointsEarn: CustomerPointsEarnPayload;
  /**
   * Writes down what has expired 积分过期, with its event, before the next entry does. Balance and book are the same without it. NOT_ALLOWED_IN_STATE when there is
   * nothing to write down.
   */
  customerPointsExpire: CustomerPointsExpirePayload;
  /** Spends points 使用积分; those that expire first go first, with a line for each lot they are taken from. POINTS_NOT_ENOUGH when the balance is too small. */
  customerPointsSpend: CustomerPointsSpendPayload;
  /** PROSPECT → CANDIDATE 转为意向客户. */
  customerQualify: CustomerQualifyPayload;
  /** Adds a ranking 新增排名. */
  customerRankingAdd: CustomerRankingAddPayload;
  /** Changes it 修改排名. Fields left out stay, null empties; `expectedVersion` is that of the entry. */
  customerRankingChange: CustomerRankingChangePayload;
  /** Removes it 删除排名; the history keeps it. */
  customerRankingRemove: CustomerRankingRemovePayload;
  /** AT_RISK → ACTIVE 解除预警. */
  customerRecover: CustomerRecoverPayload;
  /** Adds a referral 新增推荐信息. */
  customerReferralAdd: CustomerReferralAddPayload;
  /** Changes it 修改推荐信息. Fields left out stay, null empties; `expectedVersion` is that of the entry. */
  customerReferralChange: CustomerReferralChangePayload;
  /** Removes it 删除推荐信息; the history keeps it. */
  customerReferralRemove: CustomerReferralRemovePayload;
  /** Adds a shareholder 新增股东. Refused when the shares would exceed 100 %. */
  customerShareholderAdd: CustomerShareholderAddPayload;
  /** Changes it 修改股东. Fields left out stay, null empties; `expectedVersion` is that of the entry. */
  customerShareholderChange: CustomerShareholderChangePayload;
  /** Removes it 删除股东; the history keeps it. */
  customerShareholderRemove: CustomerShareholderRemovePayload;
  /** Adds a site survey 新增勘察记录. */
  customerSiteSurveyAdd: CustomerSiteSurveyAddPayload;
  /** Changes it 修改勘察记录. Fields left out stay, null empties; `expectedVersion` is that of the entry. */
  customerSiteSurveyChange: CustomerSiteSurveyChangePayload;
  /** Removes it 删除勘察记录; the history keeps it. */
  customerSiteSurveyRemove: CustomerSiteSurveyRemovePayload;
  /** Adds a stock listing 新增股票信息. */
  customerStockListingAdd: CustomerStockListingAddPayload;
  /** Changes it 修改股票信息. Fields left out stay, null empties; `expectedVersion` is that of the entry. */
  customerStockListingChange: CustomerStockListingChangePayload;
  /** Removes it 删除股票信息; the history keeps it. */
  customerStockListingRemove: CustomerStockListingRemovePayload;
  /** Adds a tax registration 新增税务信息. */
  customerTaxRegistrationAdd: CustomerTaxRegistrationAddPayload;
  /** Changes it 修改税务信息. Fields left out stay, null empties; `expectedVersion` is that of the entry. */
  customerTaxRegistrationChange: CustomerTaxRegistrationChangePayload;
  /** Removes it 删除税务信息; the history keeps it. */
  customerTaxRegistrationRemove: CustomerTaxRegistrationRemovePayload;
  /** Changes the file 修改客户资料. Fields left out stay, null empties. */
  customerUpdate: CustomerUpdatePayload;
  /** CHURNED → ACTIVE 赢回. */
  customerWinBack: CustomerWinBackPayload;
  /** Decides whether two files are one customer 判定; remembered, and may be decided anew. */
  duplicateDecide: DuplicateDecidePayload;
  /** Compares all files with all others 全库查重. Answers with the scan that runs already when there is one. */
  duplicateScanStart: DuplicateScanStartPayload;
  /** Removes a festival 删除节日. */
  festivalRemove: FestivalRemovePayload;
  /**
   * Adds a festival, or sets everything about the one of this code 维护节日. It is an occasion from now on. Years to come are given once the
   * calendar of the year is published; `expectedVersion` is that of the festival.
   */
  festivalSet: FestivalSetPayload;
  /** A new version of a rule 新版规则, from a day on that is not past. Versions in force stay as they are until then. */
  gradeRuleCreate: GradeRuleCreatePayload;
  /**
   * Runs the rules in force on customers 运行分级: one customer, or, without `customerId`, up to 2,000 at a time of those you may see, by id; go on
   * with `after: next`. A result that differs from what is in force is PROPOSED; one that has been corrected is proposed again only
   * when the default has moved since, or the correction ran out. What comes to the same is only noted.
   */
  gradeRun: GradeRunPayload;
  /** PROPOSED → CONFIRMED 确认分级: the default is in force, at once or from `effectiveOn` on. */
  gradingConfirm: GradingConfirmPayload;
  /**
   * PROPOSED → CORRECTED 修正分级: another result is in force, for a reason, at once or from `effectiveOn` on, and, with `expiresOn`, up to a day. Without a reason
   * it is refused.
   */
  gradingCorrect: GradingCorrectPayload;
  /** Takes back a decision that waits for its day 撤回待生效分级; what is in force stays. NOT_ALLOWED_IN_STATE once it has taken effect. */
  gradingWithdraw: GradingWithdrawPayload;
  /** Finds customers you see by the whole ID number of a legal representative 按身份证号查找; every look-up is recorded, hence no idempotency key. */
  legalRepresentativeLookUp: LegalRepresentativeLookUpPayload;
  /** Shows sensitive data 查看法人代表敏感信息 for a purpose the person consented to; every look is recorded, hence no idempotency key. CONSENT_REQUIRED without consent to the purpose. */
  legalRepresentativeReveal: LegalRepresentativeRevealPayload;
  /** Adds a record 新增扩展记录 of the type with this code. */
  recordAdd: RecordAddPayload;
  /** Changes a record 修改扩展记录; attributes not named stay. */
  recordChange: RecordChangePayload;
  /** Removes a record 删除扩展记录; the history keeps it, except sensitive values. */
  recordRemove: RecordRemovePayload;
  /** Changes labels or description 修改扩展业务实体. Fields left out stay, null empties. */
  recordTypeChange: RecordTypeChangePayload;
  /** Adds an entity to the model 定义扩展业务实体. */
  recordTypeDefine: RecordTypeDefinePayload;
  /** Brings a retired entity back 恢复扩展业务实体. */
  recordTypeRestore: RecordTypeRestorePayload;
  /** Retires an added entity 停用扩展业务实体: records are kept, new ones refused. */
  recordTypeRetire: RecordTypeRetirePayload;
  /** Sets the whole norm of a tier 设定关系覆盖标准; takes effect at once. */
  relationshipNormSet: RelationshipNormSetPayload;
  /** Shows a tax number in full 查看完整税务编号; every look is recorded, hence no idempotency key. */
  taxRegistrationReveal: TaxRegistrationRevealPayload;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_ApproachCheckArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ApproachCheckInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_ApproachClaimConvertArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ApproachClaimConvertInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_ApproachClaimCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ApproachClaimInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_ApproachClaimRevokeArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ApproachClaimRevokeInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_ApproachClaimWithdrawArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_ApproachTermsSetArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ApproachTermsInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_AttributeChangeArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AttributeChangeInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_AttributeDefineArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AttributeDefineInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_AttributeRestoreArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_AttributeRetireArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_BankAccountRevealArgs = {
  id: Scalars['ID']['input'];
  input: RevealInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CaptureCampaignCloseArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CaptureCampaignStartArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CaptureCampaignInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_ClassThresholdSetArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ClassThresholdInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CompletenessNormSetArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CompletenessNormInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_ContactCombineArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  otherId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_ContactConsentRecordArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ContactConsentInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_ContactCreateArgs = {
  customerId: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ContactCreateInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_ContactEraseArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ContactEraseInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_ContactExportArgs = {
  id: Scalars['ID']['input'];
  input: RevealInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_ContactLeaveArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_ContactLinkArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  personId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_ContactMeetingRecordArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ContactMeetingInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_ContactMeetingRemoveArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  meetingId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_ContactRetainArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ContactRetainInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_ContactRetentionEndArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  retentionId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_ContactRevealArgs = {
  id: Scalars['ID']['input'];
  input: RevealInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_ContactSeparateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_ContactUpdateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ContactUpdateInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerAbsorbArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CustomerAbsorbInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerActivateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CustomerStatusInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerAliasAddArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CustomerAliasInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerAliasChangeArgs = {
  aliasId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CustomerAliasChangeInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerAliasRemoveArgs = {
  aliasId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerAssessArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CustomerAssessInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerAttributesSetArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AttributesInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerBankAccountAddArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: BankAccountInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerBankAccountChangeArgs = {
  bankAccountId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: BankAccountInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerBankAccountRemoveArgs = {
  bankAccountId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerBusinessProfileSetArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: BusinessProfileInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerChurnArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CustomerStatusInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerClassifyArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CustomerClassifyInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerCloseArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CustomerStatusInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerCommemorationAddArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CommemorationInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerCommemorationChangeArgs = {
  commemorationId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CommemorationInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerCommemorationRemoveArgs = {
  commemorationId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerCompetitionAddArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CompetitionInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerCompetitionChangeArgs = {
  competitionId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CompetitionInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerCompetitionRemoveArgs = {
  competitionId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CustomerCreateInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerCreditAssessArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreditAssessInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerCreditListAddArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreditListInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerCreditListRemoveArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreditListRemoveInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerCreditLowerArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreditAssessInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerCreditRaiseArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreditAssessInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerFlagAtRiskArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CustomerStatusInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerIdentifierAddArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CustomerIdentifierInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerIdentifierRetireArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  identifierId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerLegalRepresentativeAddArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: LegalRepresentativeInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerLegalRepresentativeChangeArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: LegalRepresentativeInput;
  legalRepresentativeId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerLegalRepresentativeRemoveArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  legalRepresentativeId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerLegalRepresentativeWithdrawArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  legalRepresentativeId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerMajorEventAddArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: MajorEventInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerMajorEventChangeArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: MajorEventInput;
  majorEventId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerMajorEventRemoveArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  majorEventId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerMergeArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CustomerMergeInput;
  mergedId: Scalars['ID']['input'];
  survivorId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerMergeUndoArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CustomerMergeUndoInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerMoveArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CustomerMoveInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerOperatingYearAddArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: OperatingYearInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerOperatingYearChangeArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: OperatingYearInput;
  operatingYearId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerOperatingYearRemoveArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  operatingYearId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerOperatorProfileSetArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: OperatorProfileInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerPointsEarnArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: PointsEarnInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerPointsExpireArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerPointsSpendArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: PointsSpendInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerQualifyArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CustomerStatusInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerRankingAddArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RankingInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerRankingChangeArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RankingInput;
  rankingId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerRankingRemoveArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rankingId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerRecoverArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CustomerStatusInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerReferralAddArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReferralInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerReferralChangeArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReferralInput;
  referralId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerReferralRemoveArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  referralId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerShareholderAddArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ShareholderInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerShareholderChangeArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ShareholderInput;
  shareholderId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerShareholderRemoveArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  shareholderId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerSiteSurveyAddArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SiteSurveyInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerSiteSurveyChangeArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SiteSurveyInput;
  siteSurveyId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerSiteSurveyRemoveArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  siteSurveyId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerStockListingAddArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StockListingInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerStockListingChangeArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StockListingInput;
  stockListingId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerStockListingRemoveArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  stockListingId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerTaxRegistrationAddArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TaxRegistrationInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerTaxRegistrationChangeArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TaxRegistrationInput;
  taxRegistrationId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerTaxRegistrationRemoveArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  taxRegistrationId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerUpdateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CustomerUpdateInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_CustomerWinBackArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CustomerStatusInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_DuplicateDecideArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DuplicateDecideInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_DuplicateScanStartArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_FestivalRemoveArgs = {
  code: Scalars['String']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_FestivalSetArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: FestivalInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_GradeRuleCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: GradeRuleInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_GradeRunArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: GradeRunInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_GradingConfirmArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input?: InputMaybe<GradingConfirmInput>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_GradingCorrectArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: GradingCorrectInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_GradingWithdrawArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: GradingWithdrawInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_LegalRepresentativeLookUpArgs = {
  input: LegalRepresentativeLookUpInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_LegalRepresentativeRevealArgs = {
  id: Scalars['ID']['input'];
  input: RevealInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_RecordAddArgs = {
  customerId: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RecordInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_RecordChangeArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AttributesInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_RecordRemoveArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_RecordTypeChangeArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RecordTypeChangeInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_RecordTypeDefineArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RecordTypeInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_RecordTypeRestoreArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_RecordTypeRetireArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_RelationshipNormSetArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RelationshipNormInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_TaxRegistrationRevealArgs = {
  id: Scalars['ID']['input'];
  input: RevealInput;
};

/** Network resource offered to an operator 网络资源. */
export type NetworkResource =
  /** 宽带接入 / Broadband access */
  | 'BROADBAND_ACCESS'
  /** 数据端口 / Data port */
  | 'DATA_PORT'
  /** 管道 / Duct */
  | 'DUCT'
  /** 光纤 / Optical fibre */
  | 'FIBRE'
  /** 专线 / Leased line */
  | 'LEASED_LINE'
  /** 码号 / Numbers */
  | 'NUMBERS'
  /** 批发流量 / Wholesale traffic */
  | 'WHOLESALE_TRAFFIC';

/** Something to congratulate on 关怀时机. */
export type Occasion = {
  /** For COMMEMORATION; null for all others. */
  commemoration?: Maybe<Commemoration>;
  /** Whom to congratulate. Null for festivals, founding days, and days of the customer itself. */
  contact?: Maybe<Contact>;
  /** Whose occasion it is. Null for festivals, which are everybody's, and, with FORBIDDEN, without `customer.read`. */
  customer?: Maybe<Customer>;
  /** For FESTIVAL; null for all others. */
  festival?: Maybe<Festival>;
  /** Of the day and whatever it is about. */
  id: Scalars['ID']['output'];
  kind: OccasionKind;
  /** The day it falls on; the 28th of February for the 29th in a year without one. */
  on: Scalars['Date']['output'];
  /** What it is called, in the language of the request 名称. */
  title: Scalars['String']['output'];
  /** Which time it is 周年数, e.g. 20 for twenty years. Null for birthdays and festivals, and while the year is unknown. */
  years?: Maybe<Scalars['Int']['output']>;
};

export type OccasionConnection = {
  edges: Array<OccasionEdge>;
  nodes: Array<Occasion>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OccasionEdge = {
  cursor: Scalars['String']['output'];
  node: Occasion;
};

/** Narrows the occasions 时机筛选. Fields combine with AND, values within a list with OR. */
export type OccasionFilter = {
  /** Of one customer and its people; festivals of its industry and of everybody. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<Array<OccasionKind>>;
};

/** Kind of occasion 时机类型. */
export type OccasionKind =
  /** 生日 / Birthday */
  | 'BIRTHDAY'
  /** 纪念日 / Day that a customer or one of its people keeps. Only with `relationship.read`. */
  | 'COMMEMORATION'
  /** 节日 / Festival. Once for all customers you may see; one of some industries when you see a customer of these. */
  | 'FESTIVAL'
  /** 成立纪念日 / Founding day of a customer */
  | 'FOUNDING_DAY';

/** The figures of one year 年度经营状况, as the customer reports them. */
export type OperatingYear = {
  /** Null while unknown 公司规模. */
  companySize?: Maybe<CompanySize>;
  /** People employed at the end of the year 员工人数. Null while unknown. */
  employees?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  /** Investment plan 投资计划. Null while unknown. */
  investmentPlan?: Maybe<Scalars['String']['output']>;
  /** Main products 主要产品. Null while unknown. */
  mainProducts?: Maybe<Scalars['String']['output']>;
  /** Net assets at the end of the year 净资产; negative when debts exceed assets. Null while unknown. */
  netAssets?: Maybe<Money>;
  origin?: Maybe<Origin>;
  /** Per cent 资产收益率, e.g. `"3.2500"`. Null while unknown. */
  returnOnAssets?: Maybe<Scalars['Decimal']['output']>;
  /** Per cent 净资产收益率. Null while unknown. */
  returnOnNetAssets?: Maybe<Scalars['Decimal']['output']>;
  /** Sales revenue of the year 销售收入. Null while unknown. */
  salesRevenue?: Maybe<Money>;
  /** Strategic plan 战略规划. Null while unknown. */
  strategicPlan?: Maybe<Scalars['String']['output']>;
  /** Total assets at the end of the year 总资产. Null while unknown. */
  totalAssets?: Maybe<Money>;
  /** Total profit of the year before tax 利润总额; negative for a loss. Null while unknown. */
  totalProfit?: Maybe<Money>;
  /** Turnover of the year 营业额: all business done. Null while unknown. */
  turnover?: Maybe<Money>;
  version: Scalars['Int']['output'];
  /** Calendar year; one entry per year. */
  year: Scalars['Int']['output'];
};

export type OperatingYearInput = {
  companySize?: InputMaybe<CompanySize>;
  /** Currency of all amounts of the entry; CNY when left out. */
  currency?: InputMaybe<Currency>;
  employees?: InputMaybe<Scalars['Int']['input']>;
  investmentPlan?: InputMaybe<Scalars['String']['input']>;
  mainProducts?: InputMaybe<Scalars['String']['input']>;
  /** May be negative. */
  netAssets?: InputMaybe<Scalars['Decimal']['input']>;
  origin?: InputMaybe<OriginInput>;
  /** Per cent. */
  returnOnAssets?: InputMaybe<Scalars['Decimal']['input']>;
  /** Per cent. */
  returnOnNetAssets?: InputMaybe<Scalars['Decimal']['input']>;
  salesRevenue?: InputMaybe<Scalars['Decimal']['input']>;
  strategicPlan?: InputMaybe<Scalars['String']['input']>;
  totalAssets?: InputMaybe<Scalars['Decimal']['input']>;
  /** May be negative. */
  totalProfit?: InputMaybe<Scalars['Decimal']['input']>;
  turnover?: InputMaybe<Scalars['Decimal']['input']>;
  year: Scalars['Int']['input'];
};

/** Licence of an operator 经营许可类型. */
export type OperatorLicence =
  /** 基础电信业务 / Basic telecommunications */
  | 'BASIC'
  /** 移动通信转售 / Resale of mobile services */
  | 'MOBILE_RESALE'
  /** 增值电信业务 / Value-added telecommunications */
  | 'VALUE_ADDED';

/** A customer that builds services of its own on our network 虚拟运营商资料. */
export type OperatorProfile = {
  id: Scalars['ID']['output'];
  /** Where and how it is connected to our network 互联情况. Null while unknown. */
  interconnection?: Maybe<Scalars['String']['output']>;
  licence: OperatorLicence;
  /** Number of the licence 许可证编号. */
  licenceNumber: Scalars['String']['output'];
  /** Last day the licence holds. Null while unknown. */
  licensedUntil?: Maybe<Scalars['Date']['output']>;
  origin?: Maybe<Origin>;
  /** Services it builds itself 自营业务. Null while unknown. */
  ownServices?: Maybe<Scalars['String']['output']>;
  /** Network resources it is offered directly 直接提供的网络资源. */
  resources: Array<NetworkResource>;
  /** Its own subscribers 用户数. Null while unknown. */
  subscribers?: Maybe<Scalars['Int']['output']>;
  version: Scalars['Int']['output'];
};

export type OperatorProfileInput = {
  interconnection?: InputMaybe<Scalars['String']['input']>;
  licence: OperatorLicence;
  licenceNumber: Scalars['String']['input'];
  licensedUntil?: InputMaybe<Scalars['Date']['input']>;
  origin?: InputMaybe<OriginInput>;
  ownServices?: InputMaybe<Scalars['String']['input']>;
  /** The complete list. */
  resources?: InputMaybe<Array<NetworkResource>>;
  subscribers?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the options 选项. */
export type OptionAttribute = AttributeValue & {
  definition: AttributeDefinition;
  isMasked: Scalars['Boolean']['output'];
  option?: Maybe<AttributeOption>;
};

export type OrgUnit = {
  id: Scalars['ID']['output'];
};

/** A customer in a drawn tree 机构图节点. */
export type OrganizationChartNode = {
  /** Visible direct branches. */
  branchCount: Scalars['Int']['output'];
  customer: Customer;
  /** 0 for the customer asked about. */
  depth: Scalars['Int']['output'];
  kind: OrganizationKind;
  /** Name 名称, as of `customer`. */
  name: Scalars['String']['output'];
  /** Id of the node above in this chart. Null for the top of what you may see. */
  parentId?: Maybe<Scalars['ID']['output']>;
  /** Seat 所在地, GB/T 2260 six digits. */
  regionCode: Scalars['String']['output'];
};

/** What a customer is in its enterprise tree 机构性质. */
export type OrganizationKind =
  /** 关联公司 / Affiliate. A legal person in which its superior has a share. */
  | 'AFFILIATE'
  /** 分支机构 / Branch. No legal person of its own. */
  | 'BRANCH'
  /** 总部 / Headquarters. Nothing stands above it. */
  | 'HEADQUARTERS'
  /** 子公司 / Subsidiary. A legal person that its superior controls. */
  | 'SUBSIDIARY';

/** Where an entry was collected 数据来源. Null on an entry made by hand. */
export type Origin = {
  /** As of when it held there. Null while unknown. */
  asOf?: Maybe<Scalars['DateTime']['output']>;
  /** Id of the entry there. Null when it has none. */
  reference?: Maybe<Scalars['String']['output']>;
  /** System it came from, e.g. `BOSS`. */
  system: Scalars['String']['output'];
};

/** Where an entry was collected 数据来源. An entry of the same customer, system and reference is changed in place of adding another. */
export type OriginInput = {
  /** As of when it held there. */
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  /** Id of the entry there. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** Capital letters, digits, `-` and `_`, up to 20. */
  system: Scalars['String']['input'];
};

/** Form of ownership 所有制方式. */
export type OwnershipForm =
  /** 集体 / Collective */
  | 'COLLECTIVE'
  /** 外商独资 / Wholly foreign-owned */
  | 'FOREIGN_OWNED'
  /** 合资 / Joint venture */
  | 'JOINT_VENTURE'
  /** 民营 / Private */
  | 'PRIVATE'
  /** 国家机关 / Public body */
  | 'PUBLIC_BODY'
  /** 国有 / State-owned */
  | 'STATE_OWNED';

/** Where a page stands within its list 分页信息 (Relay). */
export type PageInfo = {
  /** Pass it as `after` for the next page. Null when the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether asking with `after: endCursor` gives more. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether the page was reached with `after`. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Null when the page is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type Partner = {
  id: Scalars['ID']['output'];
};

/**
 * A natural person 自然人: what is personal, kept once. Changing it in one contact changes it in all. You see a person through the contacts at customers
 * you see, and no others.
 */
export type Person = {
  /** Month and day `MM-DD` 生日, without the year. Null when unknown. */
  birthday?: Maybe<Scalars['String']['output']>;
  /** What the person said about being contacted 联系许可, latest first, at most 200. Null, with FORBIDDEN, without `consent.read`. */
  consents?: Maybe<Array<PersonConsent>>;
  /** Roles at customers you see 任职, current ones first, then by customer; at most 100. */
  contacts: Array<Contact>;
  /** E-mail, masked; `contactReveal` of one of the contacts shows it. Null when unknown. */
  email?: Maybe<Scalars['String']['output']>;
  /** Opaque, starts with `per_`. Not for keeping: it changes when contacts are joined or separated. */
  id: Scalars['ID']['output'];
  /** Mobile 手机, masked; `contactReveal` of one of the contacts shows it. Null when unknown. */
  mobile?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  /** Other contact media 其他联系方式, masked; `contactReveal` of one of the contacts shows them. Null when there are none. */
  otherMedia?: Maybe<Scalars['String']['output']>;
  /** Null when the person did not say 首选联系方式. */
  preferredChannel?: Maybe<ContactChannel>;
  /** Null when unknown 性别. */
  sex?: Maybe<Sex>;
  /** WeChat account 微信号, masked; `contactReveal` of one of the contacts shows it. Null when unknown. */
  wechat?: Maybe<Scalars['String']['output']>;
};

/** A statement of a person about being contacted 联系许可. Never changed; the latest that covers a purpose and channel holds. */
export type PersonConsent = {
  /** Null: every channel. */
  channel?: Maybe<ContactChannel>;
  /** Where it is filed, e.g. the number of a recording 凭证. Null when not recorded, when it was taken down at a customer you do not see, and after erasure. */
  evidence?: Maybe<Scalars['String']['output']>;
  /** Last day it holds. Null: until withdrawn. */
  expiresOn?: Maybe<Scalars['Date']['output']>;
  /** When the person said so. */
  givenOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  /** Neither replaced by a later statement nor past its last day. */
  isInForce: Scalars['Boolean']['output'];
  purpose: ContactPurpose;
  recordedAt: Scalars['DateTime']['output'];
  /** Who took it down. Null when that was at a customer you do not see, or by nobody of staff. */
  recordedBy?: Maybe<Employee>;
  source: ConsentSource;
  status: ConsentStatus;
};

/** A role of a person in the copy of the person's data 任职. */
export type PersonRole = {
  customerName: Scalars['String']['output'];
  /** When the person left. Null while there. */
  leftAt?: Maybe<Scalars['DateTime']['output']>;
  position?: Maybe<Scalars['String']['output']>;
  role: ContactRole;
};

/** Consent of a person 个人信息同意. */
export type PersonalDataConsent = {
  consentedOn: Scalars['Date']['output'];
  /** Last day it holds. Null: until withdrawn. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** Where the consent is filed, e.g. a document number 凭证. Null when not recorded. */
  evidence?: Maybe<Scalars['String']['output']>;
  /** Holds today. */
  isInForce: Scalars['Boolean']['output'];
  /** What the person consented to 同意用途: looks for other purposes are refused. */
  purposes: Array<RevealPurpose>;
};

/** Points of a customer 客户积分. The balance is the sum of the book and never negative. */
export type Points = {
  /** What can be spent today 可用积分. */
  balance: Scalars['Int']['output'];
  /** The book 积分流水, latest first; `first` up to 100. What expired stands in it from the day after, whether anybody has written since or not. */
  entries: PointsEntryConnection;
  /** Of these, what expires within 90 days 即将到期积分. */
  expiringSoon: Scalars['Int']['output'];
};


/** Points of a customer 客户积分. The balance is the sum of the book and never negative. */
export type Points_EntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

export type PointsEarnInput = {
  /** Last day they can be spent, not before today; left out: they never expire. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** Above 0; a balance is at most 1,000,000,000. */
  points: Scalars['Int']['input'];
  /** For what, 2 to 500 characters. */
  reason: Scalars['String']['input'];
  /** Number of the bill, activity or the like. */
  reference?: InputMaybe<Scalars['String']['input']>;
};

/** One line of the book 积分流水. Never changed. */
export type PointsEntry = {
  /** Balance after this line; of both books together after a merge. */
  balance: Scalars['Int']['output'];
  /** Last day the points can, or could, be spent. Null on lines that spend, and when they never expire. */
  expiresOn?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  kind: PointsEntryKind;
  occurredAt: Scalars['DateTime']['output'];
  /** Positive when earned, negative when spent or expired. */
  points: Scalars['Int']['output'];
  reason: Scalars['String']['output'];
  /** What it refers to, e.g. the number of a bill or gift 关联单号. Null when nothing. */
  reference?: Maybe<Scalars['String']['output']>;
};

export type PointsEntryConnection = {
  edges: Array<PointsEntryEdge>;
  nodes: Array<PointsEntry>;
  pageInfo: PageInfo;
  /** How many there are that you see. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type PointsEntryEdge = {
  cursor: Scalars['String']['output'];
  node: PointsEntry;
};

/** Kind of line in the book of points 积分类型. */
export type PointsEntryKind =
  /** 获得 / Earned */
  | 'EARN'
  /** 过期 / Expired */
  | 'EXPIRE'
  /** 使用 / Spent. The points that expire first go first. */
  | 'SPEND';

export type PointsSpendInput = {
  /** Above 0. */
  points: Scalars['Int']['input'];
  /** On what, 2 to 500 characters. */
  reason: Scalars['String']['input'];
  /** Number of the gift, bill or the like. */
  reference?: InputMaybe<Scalars['String']['input']>;
};

/** A potential key account 潜在大客户: below the standard and near it. */
export type PotentialKeyAccount = {
  customer?: Maybe<Customer>;
  /** The run that found it. */
  foundAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** What is missing to the standard, in the language of `Accept-Language`. */
  reasons: Array<Scalars['String']['output']>;
  variants: Array<PotentialVariant>;
};

export type PotentialKeyAccountConnection = {
  edges: Array<PotentialKeyAccountEdge>;
  nodes: Array<PotentialKeyAccount>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PotentialKeyAccountEdge = {
  cursor: Scalars['String']['output'];
  node: PotentialKeyAccount;
};

/** Kind of potential key account 潜在大客户类型. */
export type PotentialVariant =
  /** 潜在集团客户 / Potential group */
  | 'POTENTIAL_GROUP'
  /** 潜在高值客户 / Potential high-value */
  | 'POTENTIAL_HIGH_VALUE';

export type Query = {
  /** One claim 客户保护. Null when there is none with this id that you may see. */
  approachClaim?: Maybe<ApproachClaim>;
  /** Claims you may see 客户保护列表, newest first: a partner its own, staff all. `first` up to 100. */
  approachClaims: ApproachClaimConnection;
  /** How often partners may ask 询问规则: those for all first, then those of single partners. For staff only, empty for others. */
  approachTerms: Array<ApproachTerms>;
  /** Questions you may see 接触询问列表, newest first: a partner its own, staff all. `first` up to 100. */
  approaches: ApproachConnection;
  /**
   * Custom attributes 扩展属性定义, in order of definition: of customers, or with `recordType` of the record type with this code.
   * Retired ones only with `includeRetired`.
   */
  attributeDefinitions: Array<AttributeDefinition>;
  /** One data-capture campaign 资料采集活动. Null when there is none with this id that you may see. */
  captureCampaign?: Maybe<CaptureCampaign>;
  /** Data-capture campaigns 资料采集活动, latest first. `isOpen`: only running ones, or only closed ones. `first` up to 100. */
  captureCampaigns: CaptureCampaignConnection;
  /** Thresholds of the high-value class 高值门槛, in force on `on` (today when left out). */
  classThresholds: Array<ClassThreshold>;
  /** Norms of complete files 资料完整度标准, one per tier. */
  completenessNorms: Array<CompletenessNorm>;
  /** One contact 联系人. Null when there is none with this id that you may see. */
  contact?: Maybe<Contact>;
  /**
   * Gaps in the relationships with customers you see 关系缺口清单, the oldest first: decision makers not known, people not met for longer than the norm, single threads.
   * `first` up to 100.
   */
  coverageGaps: CoverageGapConnection;
  /** One customer 客户. Null when there is none with this id that you may see. */
  customer?: Maybe<Customer>;
  /** By the unified code 统一编码. Null when there is none that you may see. */
  customerByCode?: Maybe<Customer>;
  /** By its identifier in another system 客户识别码, historical ones included. Null when there is none that you may see. */
  customerByIdentifier?: Maybe<Customer>;
  /** Takes a customer code apart and checks it 编码校验; says nothing about whether such a customer exists. */
  customerCode: CustomerCodeParts;
  /** What `customerMerge` would do 合并预览. Null when you may not see both trees whole, or when the two cannot be merged. */
  customerMergePreview?: Maybe<MergePreview>;
  /** A merge 合并记录. Null when there is none with this id that you may see. */
  customerMergeRecord?: Maybe<CustomerMerge>;
  /**
   * The customers best known by `text` 客户搜索, 2 to 100 characters, among those you may see: parts of name, short name and alias in
   * Chinese or Latin letters, simplified or traditional, full or half width; pinyin (ü as `ü`, `v` or `u`) or its initials from the beginning of a
   * name or of what follows its region; beginning or end of code, registration number and switchboard; with the permission `contact.find`
   * the complete number of a contact. When nothing is found so, names that sound the same, and names with one character in
   * four wrong, missing, too many or swapped. The best match comes first; among equals the higher tier and headquarters. At most 100 are found;
   * `customers(search:)` lists and filters all. `first` up to 100.
   */
  customerSearch: SearchHitConnection;
  /**
   * The enterprise tree below a customer as it was on a day 机构树. Null when there is no such customer, when you may not see it, or
   * when it did not exist on that day.
   */
  customerTree?: Maybe<CustomerTree>;
  /**
   * Customers you may see 客户列表. `search`, 2 to 100 characters, finds parts of name, short name, alias, code, switchboard
   * and registration number; with the permission `contact.find` also the customer of a contact by its complete mobile or
   * office number. `first` up to 100.
   */
  customers: CustomerConnection;
  /** Pairs of files that may be one customer 疑似重复, the surest first; both must be visible to you. `first` up to 100. */
  duplicatePairs: DuplicatePairConnection;
  /** A scan, for its progress 查重进度. Null when there is none with this id. */
  duplicateScan?: Maybe<DuplicateScan>;
  /** Festivals that are occasions 节日, in the order of their codes. */
  festivals: Array<Festival>;
  /** Rules in force on a day 分级规则, today when left out: the national one and those of provinces; `history: true` gives every version. */
  gradeRules: Array<GradeRule>;
  /** One grading. Null when there is none, or none that you may see. */
  grading?: Maybe<Grading>;
  /**
   * Gradings that wait for a decision or are in force 分级工作台, newest first, of customers you may see. `isReopened: true`: corrections that
   * have to be looked at again.
   */
  gradings: GradingConnection;
  /** Potential key accounts 潜在大客户 by rule: below the standard and near it, as the last run found them; newest first. */
  potentialKeyAccounts: PotentialKeyAccountConnection;
  /** Entities added to the model 扩展业务实体, in order of definition. Retired ones only with `includeRetired`. */
  recordTypes: Array<RecordType>;
  /** Within how many days whom to meet, by tier 关系覆盖标准. */
  relationshipNorms: Array<RelationshipNorm>;
  /**
   * What is coming up at the customers you may see 关怀时机, closed ones left out, the nearest first: today and up to 60 days ahead. Birthdays never tell the year of
   * birth. Whether a person wants care is told by `contact { mayContact(purpose: CARE, channel: …) { isAllowed } }`.
   */
  upcomingOccasions: OccasionConnection;
};


export type Query_ApproachClaimArgs = {
  id: Scalars['ID']['input'];
};


export type Query_ApproachClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApproachClaimFilter>;
  first: Scalars['Int']['input'];
};


export type Query_ApproachesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApproachFilter>;
  first: Scalars['Int']['input'];
};


export type Query_AttributeDefinitionsArgs = {
  includeRetired: Scalars['Boolean']['input'];
  recordType?: InputMaybe<Scalars['String']['input']>;
};


export type Query_CaptureCampaignArgs = {
  id: Scalars['ID']['input'];
};


export type Query_CaptureCampaignsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  isOpen?: InputMaybe<Scalars['Boolean']['input']>;
};


export type Query_ClassThresholdsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type Query_ContactArgs = {
  id: Scalars['ID']['input'];
};


export type Query_CoverageGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CoverageGapFilter>;
  first: Scalars['Int']['input'];
};


export type Query_CustomerArgs = {
  id: Scalars['ID']['input'];
};


export type Query_CustomerByCodeArgs = {
  code: Scalars['String']['input'];
};


export type Query_CustomerByIdentifierArgs = {
  system: Scalars['String']['input'];
  value: Scalars['String']['input'];
};


export type Query_CustomerCodeArgs = {
  code: Scalars['String']['input'];
};


export type Query_CustomerMergePreviewArgs = {
  mergedId: Scalars['ID']['input'];
  rules: Array<MergeFieldRule>;
  survivorId: Scalars['ID']['input'];
};


export type Query_CustomerMergeRecordArgs = {
  id: Scalars['ID']['input'];
};


export type Query_CustomerSearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  text: Scalars['String']['input'];
};


export type Query_CustomerTreeArgs = {
  customerId: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type Query_CustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CustomerFilter>;
  first: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
  sort: CustomerSort;
};


export type Query_DuplicatePairsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DuplicatePairFilter>;
  first: Scalars['Int']['input'];
};


export type Query_DuplicateScanArgs = {
  id: Scalars['ID']['input'];
};


export type Query_GradeRulesArgs = {
  history: Scalars['Boolean']['input'];
  kind?: InputMaybe<GradeKind>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type Query_GradingArgs = {
  id: Scalars['ID']['input'];
};


export type Query_GradingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GradingFilter>;
  first: Scalars['Int']['input'];
};


export type Query_PotentialKeyAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  variant?: InputMaybe<PotentialVariant>;
};


export type Query_RecordTypesArgs = {
  includeRetired: Scalars['Boolean']['input'];
};


export type Query_UpcomingOccasionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  days: Scalars['Int']['input'];
  filter?: InputMaybe<OccasionFilter>;
  first: Scalars['Int']['input'];
};

/** A place in a ranking 排名. */
export type Ranking = {
  id: Scalars['ID']['output'];
  /** What was compared 排名指标, e.g. 营业收入. */
  indicator: Scalars['String']['output'];
  /** Who ranked 排名机构, e.g. 中国企业联合会. */
  institution: Scalars['String']['output'];
  origin?: Maybe<Origin>;
  /** 1 is the best 排名情况. */
  rank: Scalars['Int']['output'];
  /** Day it was published 排名日期. */
  rankedOn: Scalars['Date']['output'];
  remarks?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
};

export type RankingInput = {
  indicator: Scalars['String']['input'];
  institution: Scalars['String']['input'];
  origin?: InputMaybe<OriginInput>;
  rank: Scalars['Int']['input'];
  rankedOn: Scalars['Date']['input'];
  remarks?: InputMaybe<Scalars['String']['input']>;
};

export type RecordAddPayload = {
  record?: Maybe<CustomRecord>;
  userErrors: Array<UserError>;
};

export type RecordChangePayload = {
  record?: Maybe<CustomRecord>;
  userErrors: Array<UserError>;
};

export type RecordInput = {
  attributes: Array<AttributeValueInput>;
  /** Code of the record type. */
  type: Scalars['String']['input'];
};

export type RecordRemovePayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

/** An entity the operator added to the model 扩展业务实体, e.g. 机房: customers have records of it, with attributes of its own. */
export type RecordType = {
  /** Attributes of its records in use, in order of definition. */
  attributes: Array<AttributeDefinition>;
  /** Name for programs; never changes. */
  code: Scalars['String']['output'];
  /** What a record of it stands for 说明. Null when the label says it. */
  description?: Maybe<Scalars['String']['output']>;
  /** Opaque, starts with `rty_`. */
  id: Scalars['ID']['output'];
  /** Label in the language of `Accept-Language` 名称. */
  label: Scalars['String']['output'];
  /** English label. */
  nameEn: Scalars['String']['output'];
  /** Chinese label. */
  nameZh: Scalars['String']['output'];
  /** Since when it takes no new records 停用时间. Null while in use. */
  retiredAt?: Maybe<Scalars['DateTime']['output']>;
  version: Scalars['Int']['output'];
};

export type RecordTypeChangeInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  nameEn?: InputMaybe<Scalars['String']['input']>;
  nameZh?: InputMaybe<Scalars['String']['input']>;
};

export type RecordTypeChangePayload = {
  recordType?: Maybe<RecordType>;
  userErrors: Array<UserError>;
};

export type RecordTypeDefinePayload = {
  recordType?: Maybe<RecordType>;
  userErrors: Array<UserError>;
};

export type RecordTypeInput = {
  /** A capital letter, then capital letters, digits and `_`, up to 40: `MACHINE_ROOM`. */
  code: Scalars['String']['input'];
  description?: InputMaybe<Scalars['String']['input']>;
  nameEn: Scalars['String']['input'];
  nameZh: Scalars['String']['input'];
};

export type RecordTypeRestorePayload = {
  recordType?: Maybe<RecordType>;
  userErrors: Array<UserError>;
};

export type RecordTypeRetirePayload = {
  recordType?: Maybe<RecordType>;
  userErrors: Array<UserError>;
};

/** A recommendation 推荐信息. */
export type Referral = {
  id: Scalars['ID']['output'];
  /** Key referrer 关键推荐人: others follow this recommendation. */
  isKeyReferrer: Scalars['Boolean']['output'];
  origin?: Maybe<Origin>;
  /** Product and solution recommended 推荐产品及方案. */
  recommendation: Scalars['String']['output'];
  /** Null while unknown. */
  referredOn?: Maybe<Scalars['Date']['output']>;
  /** Person or organization that recommended 推荐人. */
  referrer: Scalars['String']['output'];
  remarks?: Maybe<Scalars['String']['output']>;
  type: ReferralType;
  version: Scalars['Int']['output'];
};

export type ReferralInput = {
  /** False when left out of an entry that is added. */
  isKeyReferrer?: InputMaybe<Scalars['Boolean']['input']>;
  origin?: InputMaybe<OriginInput>;
  recommendation: Scalars['String']['input'];
  referredOn?: InputMaybe<Scalars['Date']['input']>;
  referrer: Scalars['String']['input'];
  remarks?: InputMaybe<Scalars['String']['input']>;
  type: ReferralType;
};

/** Who recommends 推荐类型. */
export type ReferralType =
  /** 行业协会推荐 / Industry association */
  | 'ASSOCIATION'
  /** 老客户推荐 / Customer */
  | 'CUSTOMER'
  /** 员工推荐 / Employee */
  | 'EMPLOYEE'
  /** 政府部门推荐 / Government */
  | 'GOVERNMENT'
  /** 其他 / Other */
  | 'OTHER'
  /** 合作伙伴推荐 / Partner */
  | 'PARTNER';

/** How the relationships with a customer are covered 关系覆盖矩阵. */
export type RelationshipCoverage = {
  /** What is missing today, most severe first. Empty: the norm is kept, or there is none for the tier. */
  gaps: Array<CoverageGap>;
  /** Who met whom, key persons first, then by name; at most 100 people. */
  rows: Array<CoveragePerson>;
};

/** Within how many days whom to meet, for customers of one tier 关系覆盖标准. */
export type RelationshipNorm = {
  /** Roles without an entry need not be met. */
  roles: Array<RelationshipNormRole>;
  /** Null: customers without a tier. */
  tier?: Maybe<Tier>;
};

export type RelationshipNormInput = {
  /** All of the norm; empty: none for this tier. */
  roles: Array<RelationshipNormRoleInput>;
  /** Left out or null: customers without a tier. */
  tier?: InputMaybe<Tier>;
};

/** Within how many days people of one role are to be met 角色会面标准. */
export type RelationshipNormRole = {
  /** Only meetings by these count. */
  channels: Array<ContactChannel>;
  /** Days within which each person of the role has to be met again. */
  days: Scalars['Int']['output'];
  role: ContactRole;
};

export type RelationshipNormRoleInput = {
  /** At least one. */
  channels: Array<ContactChannel>;
  /** 1 to 1095. */
  days: Scalars['Int']['input'];
  role: ContactRole;
};

export type RelationshipNormSetPayload = {
  /** Null when refused 标准. */
  relationshipNorm?: Maybe<RelationshipNorm>;
  userErrors: Array<UserError>;
};

/** Status of a legal representative 法人状态. */
export type RepresentativeStatus =
  /** 在任 / In office. One per customer. */
  | 'IN_OFFICE'
  /** 离任 / Left office */
  | 'LEFT_OFFICE';

/** Why data may not be erased yet 保留依据. */
export type Retention = {
  /** Last day it holds. */
  endsOn: Scalars['Date']['output'];
  ground: RetentionGround;
  id: Scalars['ID']['output'];
  reason: Scalars['String']['output'];
};

/** Legal ground for keeping personal data 法定保留依据. */
export type RetentionGround =
  /** 合同签署人 / Signed a contract in force */
  | 'CONTRACT'
  /** 投诉或纠纷处理中 / Complaint or dispute under way */
  | 'DISPUTE'
  /** 法律法规要求 / Required by law */
  | 'LAW'
  /** 未结款项 / Open payments */
  | 'PAYMENT';

/** A look at personal data in full 查阅记录. Never changed. */
export type Reveal = {
  /** Null when it was no employee. */
  actor?: Maybe<Employee>;
  /** Who looked: `emp_…` an employee, `usr_…` a portal user. */
  actorId: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  purpose: RevealPurpose;
  reason: Scalars['String']['output'];
  revealedAt: Scalars['DateTime']['output'];
  subject: RevealSubject;
  /** Id of what was looked at; of an exact look-up, what it found. */
  subjectId: Scalars['ID']['output'];
};

export type RevealConnection = {
  edges: Array<RevealEdge>;
  nodes: Array<Reveal>;
  pageInfo: PageInfo;
  /** How many there are. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type RevealEdge = {
  cursor: Scalars['String']['output'];
  node: Reveal;
};

/** Why personal data is looked at in full 查阅理由; kept with the record. */
export type RevealInput = {
  purpose: RevealPurpose;
  /** 4 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What personal data is looked at for 查阅用途. */
export type RevealPurpose =
  /** 账单与收付款 / Billing and payment */
  | 'BILLING'
  /** 客户关怀 / Customer care */
  | 'CARE'
  /** 合同签订与履行 / Signing and performing a contract */
  | 'CONTRACT'
  /** 法定义务 / Legal duty */
  | 'LEGAL_DUTY'
  /** 其他 / Other */
  | 'OTHER'
  /** 本人请求 / Request of the person */
  | 'PERSON_REQUEST'
  /** 信用与风险核查 / Credit and risk check */
  | 'RISK'
  /** 客户服务联系 / Contact for service */
  | 'SERVICE';

/** What was looked at 查阅对象. */
export type RevealSubject =
  /** 银行账号 / Bank account */
  | 'BANK_ACCOUNT'
  /** 联系人 / Contact */
  | 'CONTACT'
  /** 联系人导出 / Export of a contact */
  | 'CONTACT_EXPORT'
  /** 按身份证号查找 / Look-up by ID number */
  | 'ID_NUMBER'
  /** 法人代表 / Legal representative */
  | 'LEGAL_REPRESENTATIVE'
  /** 税务编号 / Tax number */
  | 'TAX_REGISTRATION';

/** Personal data in full, after `contactReveal` 完整联系方式. */
export type RevealedContact = {
  /** Null when unknown 出生日期. */
  birthDate?: Maybe<Scalars['Date']['output']>;
  email?: Maybe<Scalars['String']['output']>;
  mobile?: Maybe<Scalars['String']['output']>;
  otherMedia?: Maybe<Scalars['String']['output']>;
  wechat?: Maybe<Scalars['String']['output']>;
};

/** What `legalRepresentativeReveal` shows 法人代表敏感信息. */
export type RevealedLegalRepresentative = {
  birthYearMonth?: Maybe<Scalars['String']['output']>;
  family?: Maybe<Scalars['String']['output']>;
  health?: Maybe<Scalars['String']['output']>;
  hobbies?: Maybe<Scalars['String']['output']>;
  idNumber?: Maybe<Scalars['String']['output']>;
  misdeeds?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  party?: Maybe<Scalars['String']['output']>;
  personalReputation?: Maybe<Scalars['String']['output']>;
  rewardsAndPunishments?: Maybe<Scalars['String']['output']>;
};

/** Why two contacts look like one person 疑似依据. */
export type SamePersonReason =
  /** 手机号相同 / The same mobile */
  | 'MOBILE'
  /** 姓名与邮箱相同 / The same name and e-mail */
  | 'NAME_AND_EMAIL';

/** A contact that looks like the same person 疑似同一人. */
export type SamePersonSuggestion = {
  contact: Contact;
  /** What is the same; at least one. */
  reasons: Array<SamePersonReason>;
};

/** Which of a customer's names or numbers was found 命中字段. */
export type SearchField =
  /** 别名 / Alias */
  | 'ALIAS'
  /** 客户编码 / Customer code */
  | 'CODE'
  /** 联系人电话 / Number of a contact. Found only whole. */
  | 'CONTACT_PHONE'
  /** 名称 / Registered name */
  | 'NAME'
  /** 总机电话 / Switchboard */
  | 'PHONE'
  /** 注册登记号 / Registration number */
  | 'REGISTRATION_NUMBER'
  /** 简称 / Short name */
  | 'SHORT_NAME';

/** A stretch of a text, for showing it in bold 高亮区间. */
export type SearchHighlight = {
  /** Index behind the last one. */
  end: Scalars['Int']['output'];
  /** Index of the first character that was found, from 0. */
  start: Scalars['Int']['output'];
};

/** A customer that was found, with what was found of it 搜索结果. */
export type SearchHit = {
  customer: Customer;
  field: SearchField;
  /** What of `text` was found 高亮. Empty for SOUND and SIMILAR when the whole name was compared. */
  highlights: Array<SearchHighlight>;
  /** The customer's id. */
  id: Scalars['ID']['output'];
  kind: SearchMatchKind;
  /** The name or number that was found. Null for CONTACT_PHONE: whose number it is, is for `contacts` to tell. */
  text?: Maybe<Scalars['String']['output']>;
};

export type SearchHitConnection = {
  edges: Array<SearchHitEdge>;
  nodes: Array<SearchHit>;
  pageInfo: PageInfo;
  /** How many were found 命中数, 100 at most. Of what more than 25 names have in common only the most important are found: narrow the text. */
  totalCount: Scalars['Int']['output'];
};

export type SearchHitEdge = {
  cursor: Scalars['String']['output'];
  node: SearchHit;
};

/** How the text was found 匹配方式, the best first. */
export type SearchMatchKind =
  /** 包含 / Contains. Any part of it. */
  | 'CONTAINS'
  /** 完全一致 / Exact. The whole name or number. */
  | 'EXACT'
  /** 拼音首字母 / Pinyin initials, e.g. `zjsz` for 珠江数智. */
  | 'INITIALS'
  /** 拼音 / Pinyin, e.g. `zhujiang`. */
  | 'PINYIN'
  /** 前缀一致 / Prefix. Begins with it. */
  | 'PREFIX'
  /** 近似 / Similar. A character wrong, missing, too many or swapped. */
  | 'SIMILAR'
  /** 同音 / Sounds alike. Written with other characters of the same sound. */
  | 'SOUND';

/** Sex 性别. */
export type Sex =
  /** 女 / Female */
  | 'FEMALE'
  /** 男 / Male */
  | 'MALE';

/** Who owns the customer 股东. */
export type Shareholder = {
  /** How to reach the shareholder 联系方式: address, switchboard. Null while unknown. */
  contactDetails?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Legal representative of the shareholder 法人代表: masked (`王**`) without `customer.reveal`. Null while unknown. */
  legalRepresentative?: Maybe<Scalars['String']['output']>;
  /** Main business 主营业务. Null while unknown. */
  mainBusiness?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  origin?: Maybe<Origin>;
  /** 1 for the largest 股东排名; one shareholder each. */
  rank: Scalars['Int']['output'];
  /** Per cent of the shares 所占股份, above 0; all together at most 100. */
  share: Scalars['Decimal']['output'];
  version: Scalars['Int']['output'];
};

export type ShareholderInput = {
  contactDetails?: InputMaybe<Scalars['String']['input']>;
  legalRepresentative?: InputMaybe<Scalars['String']['input']>;
  mainBusiness?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  origin?: InputMaybe<OriginInput>;
  rank: Scalars['Int']['input'];
  /** Per cent. */
  share: Scalars['Decimal']['input'];
};

/** What was found on site 办公环境预勘察: read it before a visit or a project. */
export type SiteSurvey = {
  /** Addresses (`https://…`) of photos and drawings 附件. */
  attachments: Array<Scalars['String']['output']>;
  /** What was found 勘察结果: access, power, ducts, machine room, cabling. */
  findings: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  origin?: Maybe<Origin>;
  remarks?: Maybe<Scalars['String']['output']>;
  /** Place surveyed 勘察地点. */
  site: Scalars['String']['output'];
  /** Who surveyed 勘察人. Null when it was nobody of the operator. */
  surveyedBy?: Maybe<Employee>;
  surveyedOn: Scalars['Date']['output'];
  version: Scalars['Int']['output'];
};

export type SiteSurveyInput = {
  /** Addresses (`https://…`); the complete list. */
  attachments?: InputMaybe<Array<Scalars['String']['input']>>;
  findings: Scalars['String']['input'];
  origin?: InputMaybe<OriginInput>;
  remarks?: InputMaybe<Scalars['String']['input']>;
  site: Scalars['String']['input'];
  /** Employee who surveyed, else NOT_FOUND; left out of an entry that is added: yourself. */
  surveyedById?: InputMaybe<Scalars['ID']['input']>;
  surveyedOn: Scalars['Date']['input'];
};

/** Promised service level SLA级别. */
export type SlaLevel =
  /** 金 / Gold */
  | 'GOLD'
  /** 白金 / Platinum */
  | 'PLATINUM'
  /** 银 / Silver */
  | 'SILVER'
  /** 标准 / Standard */
  | 'STANDARD';

/** Stock exchange 证券交易所. */
export type StockExchange =
  /** 北京证券交易所 / Beijing */
  | 'BSE'
  /** 香港联合交易所 / Hong Kong */
  | 'HKEX'
  /** 纳斯达克 / Nasdaq */
  | 'NASDAQ'
  /** 纽约证券交易所 / New York */
  | 'NYSE'
  /** 其他 / Other */
  | 'OTHER'
  /** 上海证券交易所 / Shanghai */
  | 'SSE'
  /** 深圳证券交易所 / Shenzhen */
  | 'SZSE';

/** A listing of the customer's stock 股票信息. */
export type StockListing = {
  /** Last day of trading 退市日期. Null while listed. */
  delistedOn?: Maybe<Scalars['Date']['output']>;
  exchange: StockExchange;
  id: Scalars['ID']['output'];
  /** First day of trading 上市日期. Null while unknown. */
  listedOn?: Maybe<Scalars['Date']['output']>;
  origin?: Maybe<Origin>;
  remarks?: Maybe<Scalars['String']['output']>;
  /** Stock code 股票代码, e.g. `600000`. */
  ticker: Scalars['String']['output'];
  /** Shares issued 总股本, a whole number. Null while unknown. */
  totalShares?: Maybe<Scalars['Decimal']['output']>;
  version: Scalars['Int']['output'];
};

export type StockListingInput = {
  delistedOn?: InputMaybe<Scalars['Date']['input']>;
  exchange: StockExchange;
  listedOn?: InputMaybe<Scalars['Date']['input']>;
  origin?: InputMaybe<OriginInput>;
  remarks?: InputMaybe<Scalars['String']['input']>;
  /** Capital letters, digits and `.`, up to 12. */
  ticker: Scalars['String']['input'];
  /** A whole number. */
  totalShares?: InputMaybe<Scalars['Decimal']['input']>;
};

/** A registration with the tax office 税务信息. */
export type TaxRegistration = {
  id: Scalars['ID']['output'];
  origin?: Maybe<Origin>;
  /** Where it is paid 缴税地点. Null while unknown. */
  place?: Maybe<Scalars['String']['output']>;
  /** Per cent 税率, 0 to 100. Null while unknown. */
  rate?: Maybe<Scalars['Decimal']['output']>;
  remarks?: Maybe<Scalars['String']['output']>;
  /** First day it is due 缴税起始日. Null while unknown. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** Tax number 税务编号, always masked like `914***********XX01`; `taxRegistrationReveal` shows it. */
  taxNumber: Scalars['String']['output'];
  taxType: TaxType;
  version: Scalars['Int']['output'];
};

export type TaxRegistrationInput = {
  origin?: InputMaybe<OriginInput>;
  place?: InputMaybe<Scalars['String']['input']>;
  /** Per cent. */
  rate?: InputMaybe<Scalars['Decimal']['input']>;
  remarks?: InputMaybe<Scalars['String']['input']>;
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Capital letters and digits, 8 to 25. Left out of a change, it stays; needed when added. */
  taxNumber?: InputMaybe<Scalars['String']['input']>;
  taxType: TaxType;
};

export type TaxRegistrationRevealPayload = {
  customer?: Maybe<Customer>;
  /** Null when refused 税务编号. */
  taxNumber?: Maybe<Scalars['String']['output']>;
  userErrors: Array<UserError>;
};

/** Kind of tax 税收类型. */
export type TaxType =
  /** 企业所得税 / Corporate income tax */
  | 'CORPORATE_INCOME'
  /** 免税 / Exempt */
  | 'EXEMPT'
  /** 其他 / Other */
  | 'OTHER'
  /** 个人所得税 / Personal income tax */
  | 'PERSONAL_INCOME'
  /** 房产税 / Property tax */
  | 'PROPERTY'
  /** 印花税 / Stamp duty */
  | 'STAMP_DUTY'
  /** 增值税（一般纳税人） / VAT, general taxpayer */
  | 'VAT_GENERAL'
  /** 增值税（小规模纳税人） / VAT, small-scale taxpayer */
  | 'VAT_SMALL_SCALE';

export type Team = {
  id: Scalars['ID']['output'];
};

/** Text 文本. */
export type TextAttribute = AttributeValue & {
  definition: AttributeDefinition;
  isMasked: Scalars['Boolean']['output'];
  text?: Maybe<Scalars['String']['output']>;
};

/** Service tier of graded service 集团分级. */
export type Tier =
  /** A级 / A. Great contribution or influence. */
  | 'A'
  /** A+级 / A+. Key and strategic group customers. */
  | 'A_PLUS'
  /** B级 / B. Solid contribution. */
  | 'B'
  /** C级 / C. Small and medium, served by telephone account managers. */
  | 'C';

/**
 * What a person did wrong, as data 用户错误: nothing was changed, correct it and send again.
 * Failures that no input can mend are top-level `errors` instead.
 */
export type UserError = {
  /** For programs. Stable; new codes may be added. */
  code: UserErrorCode;
  /** Path into the arguments, e.g. `["input", "name"]`; null when the whole request is meant. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of `Accept-Language` (zh-CN or en): what is wrong and what to do. */
  message: Scalars['String']['output'];
};

/** Why a mutation was refused 错误代码. Each subgraph adds the refusals of its own domain. */
export type UserErrorCode =
  /** 询问过于频繁 / Asked too often today */
  | 'ASKED_TOO_OFTEN'
  /** 保护数已满 / The partner holds as many claims as it may */
  | 'CLAIMS_EXHAUSTED'
  /** 需要本人同意 / The person’s consent is required */
  | 'CONSENT_REQUIRED'
  /** 信用未提高 / Credit would not rise */
  | 'CREDIT_NOT_HIGHER'
  /** 信用未降低 / Credit would not fall */
  | 'CREDIT_NOT_LOWER'
  /** 幂等键已用于其他请求 / The idempotency key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** 无效 / Invalid. The value has the wrong form or is out of range. */
  | 'INVALID'
  /** 超出权限额度 / Limit exceeded. You hold the permission, but it does not go as far for this customer; the message says how far, and who may. */
  | 'LIMIT_EXCEEDED'
  /** 合并后已有变化 / Something has changed since the merge that stands in the way of its undo. */
  | 'MERGE_CONFLICT'
  /** 此后已有变动 / A part of the tree, or the new superior, has moved since that day */
  | 'MOVED_SINCE'
  /** 名称过于笼统 / The name is too vague: give the whole name */
  | 'NAME_TOO_VAGUE'
  /** 没有需要采集的客户 / No customer is below the goal */
  | 'NOTHING_TO_CAPTURE'
  /** 超出权限范围 / Not allowed. The action lies outside your scope or limits. */
  | 'NOT_ALLOWED'
  /** 当前状态不允许 / Not allowed in this state of the life cycle. */
  | 'NOT_ALLOWED_IN_STATE'
  /** 不存在 / Not found. Nothing you may see has this id. */
  | 'NOT_FOUND'
  /** 无生效协议 / No agreement with the partner is in force */
  | 'NO_AGREEMENT_IN_FORCE'
  /** 超出协议范围 / Outside the partner's agreement: its days, regions or industries */
  | 'OUTSIDE_AGREEMENT'
  /** 积分不足 / Not enough points */
  | 'POINTS_NOT_ENOUGH'
  /** 疑似重复客户 / Possible duplicate. Confirm with `duplicateReason`, or use the existing file. */
  | 'POSSIBLE_DUPLICATE'
  /** 上下级关系成环 / The reporting line would end in a circle */
  | 'REPORTING_CIRCLE'
  /** 必填 / Required. A value is missing. */
  | 'REQUIRED'
  /** 存在法定保留依据 / A legal ground for keeping the data holds */
  | 'RETENTION_HOLDS'
  /** 股份合计超过100% / The shares would exceed 100 % */
  | 'SHARES_EXCEED_WHOLE'
  /** 已被他人修改 / Stale. Somebody changed it since; the payload holds the current object. */
  | 'STALE'
  /** 已被占用 / Taken. The value must be unique and is in use. */
  | 'TAKEN'
  /** 机构树成环 / The customer would stand below itself */
  | 'TREE_CIRCLE'
  /** 看不到完整的机构树 / You do not see both enterprise trees whole. */
  | 'TREE_NOT_VISIBLE'
  /** 撤销期限已过 / The time to undo the merge is over. */
  | 'UNDO_EXPIRED'
  /** 机构已撤销 / The unit was dissolved */
  | 'UNIT_DISSOLVED';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  ApproachClaim: ApproachClaim;
  AttributeDefinition: AttributeDefinition;
  CaptureCampaign: CaptureCampaign;
  Contact: Contact;
  CustomRecord: CustomRecord;
  Customer: Customer;
  CustomerMerge: CustomerMerge;
  CustomerTree: CustomerTree;
  DuplicatePair: DuplicatePair;
  DuplicateScan: DuplicateScan;
  Grading: Grading;
  Person: Person;
  RecordType: RecordType;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  ApproachClaim:
    ( { __typename: 'ApproachClaim' }
    & GraphQLRecursivePick<FederationTypes['ApproachClaim'], {"id":true}> );
  AttributeDefinition:
    ( { __typename: 'AttributeDefinition' }
    & GraphQLRecursivePick<FederationTypes['AttributeDefinition'], {"id":true}> );
  CaptureCampaign:
    ( { __typename: 'CaptureCampaign' }
    & GraphQLRecursivePick<FederationTypes['CaptureCampaign'], {"id":true}> );
  Contact:
    ( { __typename: 'Contact' }
    & GraphQLRecursivePick<FederationTypes['Contact'], {"id":true}> );
  CustomRecord:
    ( { __typename: 'CustomRecord' }
    & GraphQLRecursivePick<FederationTypes['CustomRecord'], {"id":true}> );
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  CustomerMerge:
    ( { __typename: 'CustomerMerge' }
    & GraphQLRecursivePick<FederationTypes['CustomerMerge'], {"id":true}> );
  CustomerTree:
    ( { __typename: 'CustomerTree' }
    & GraphQLRecursivePick<FederationTypes['CustomerTree'], {"id":true}> );
  DuplicatePair:
    ( { __typename: 'DuplicatePair' }
    & GraphQLRecursivePick<FederationTypes['DuplicatePair'], {"id":true}> );
  DuplicateScan:
    ( { __typename: 'DuplicateScan' }
    & GraphQLRecursivePick<FederationTypes['DuplicateScan'], {"id":true}> );
  Grading:
    ( { __typename: 'Grading' }
    & GraphQLRecursivePick<FederationTypes['Grading'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  RecordType:
    ( { __typename: 'RecordType' }
    & GraphQLRecursivePick<FederationTypes['RecordType'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Approach: ResolverTypeWrapper<ApproachRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ApproachCheckInput: ApproachCheckInput;
  ApproachCheckPayload: ResolverTypeWrapper<Omit<ApproachCheckPayload, 'approach'> & { approach?: Maybe<ResolversTypes['Approach']> }>;
  ApproachClaim: ResolverTypeWrapper<ApproachClaimRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ApproachClaimConnection: ResolverTypeWrapper<ApproachClaimConnectionRow>;
  ApproachClaimConvertInput: ApproachClaimConvertInput;
  ApproachClaimConvertPayload: ResolverTypeWrapper<Omit<ApproachClaimConvertPayload, 'approachClaim'> & { approachClaim?: Maybe<ResolversTypes['ApproachClaim']> }>;
  ApproachClaimCreatePayload: ResolverTypeWrapper<Omit<ApproachClaimCreatePayload, 'approach' | 'approachClaim'> & { approach?: Maybe<ResolversTypes['Approach']>, approachClaim?: Maybe<ResolversTypes['ApproachClaim']> }>;
  ApproachClaimEdge: ResolverTypeWrapper<Omit<ApproachClaimEdge, 'node'> & { node: ResolversTypes['ApproachClaim'] }>;
  ApproachClaimFilter: ApproachClaimFilter;
  ApproachClaimInput: ApproachClaimInput;
  ApproachClaimRevokeInput: ApproachClaimRevokeInput;
  ApproachClaimRevokePayload: ResolverTypeWrapper<Omit<ApproachClaimRevokePayload, 'approachClaim'> & { approachClaim?: Maybe<ResolversTypes['ApproachClaim']> }>;
  ApproachClaimStatus: ApproachClaimStatus;
  ApproachClaimWithdrawPayload: ResolverTypeWrapper<Omit<ApproachClaimWithdrawPayload, 'approachClaim'> & { approachClaim?: Maybe<ResolversTypes['ApproachClaim']> }>;
  ApproachConnection: ResolverTypeWrapper<ApproachConnectionRow>;
  ApproachContactPoint: ResolverTypeWrapper<ApproachContactPoint>;
  ApproachEdge: ResolverTypeWrapper<Omit<ApproachEdge, 'node'> & { node: ResolversTypes['Approach'] }>;
  ApproachFilter: ApproachFilter;
  ApproachOutcome: ApproachOutcome;
  ApproachTerms: ResolverTypeWrapper<ApproachTermsRow>;
  ApproachTermsInput: ApproachTermsInput;
  ApproachTermsSetPayload: ResolverTypeWrapper<Omit<ApproachTermsSetPayload, 'approachTerms'> & { approachTerms?: Maybe<ResolversTypes['ApproachTerms']> }>;
  AttributeChangeInput: AttributeChangeInput;
  AttributeChangePayload: ResolverTypeWrapper<Omit<AttributeChangePayload, 'attributeDefinition'> & { attributeDefinition?: Maybe<ResolversTypes['AttributeDefinition']> }>;
  AttributeDefineInput: AttributeDefineInput;
  AttributeDefinePayload: ResolverTypeWrapper<Omit<AttributeDefinePayload, 'attributeDefinition'> & { attributeDefinition?: Maybe<ResolversTypes['AttributeDefinition']> }>;
  AttributeDefinition: ResolverTypeWrapper<AttributeDefinitionRow>;
  AttributeFilter: AttributeFilter;
  AttributeOption: ResolverTypeWrapper<AttributeOptionRow>;
  AttributeOptionInput: AttributeOptionInput;
  AttributeRestorePayload: ResolverTypeWrapper<Omit<AttributeRestorePayload, 'attributeDefinition'> & { attributeDefinition?: Maybe<ResolversTypes['AttributeDefinition']> }>;
  AttributeRetirePayload: ResolverTypeWrapper<Omit<AttributeRetirePayload, 'attributeDefinition'> & { attributeDefinition?: Maybe<ResolversTypes['AttributeDefinition']> }>;
  AttributeType: AttributeType;
  AttributeValue: ResolverTypeWrapper<AttributeValueRow>;
  AttributeValueInput: AttributeValueInput;
  AttributesInput: AttributesInput;
  BankAccount: ResolverTypeWrapper<BankAccountRow>;
  BankAccountInput: BankAccountInput;
  BankAccountRevealPayload: ResolverTypeWrapper<Omit<BankAccountRevealPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  BooleanAttribute: ResolverTypeWrapper<BooleanAttributeRow>;
  BusinessProfile: ResolverTypeWrapper<BusinessProfileRow>;
  BusinessProfileInput: BusinessProfileInput;
  CaptureCampaign: ResolverTypeWrapper<CaptureCampaignRow>;
  CaptureCampaignClosePayload: ResolverTypeWrapper<Omit<CaptureCampaignClosePayload, 'captureCampaign'> & { captureCampaign?: Maybe<ResolversTypes['CaptureCampaign']> }>;
  CaptureCampaignConnection: ResolverTypeWrapper<CaptureCampaignConnectionRow>;
  CaptureCampaignCustomer: ResolverTypeWrapper<CaptureCampaignCustomerRow>;
  CaptureCampaignCustomerConnection: ResolverTypeWrapper<CaptureCampaignCustomerConnectionRow>;
  CaptureCampaignCustomerEdge: ResolverTypeWrapper<Omit<CaptureCampaignCustomerEdge, 'node'> & { node: ResolversTypes['CaptureCampaignCustomer'] }>;
  CaptureCampaignEdge: ResolverTypeWrapper<Omit<CaptureCampaignEdge, 'node'> & { node: ResolversTypes['CaptureCampaign'] }>;
  CaptureCampaignInput: CaptureCampaignInput;
  CaptureCampaignStartPayload: ResolverTypeWrapper<Omit<CaptureCampaignStartPayload, 'captureCampaign'> & { captureCampaign?: Maybe<ResolversTypes['CaptureCampaign']> }>;
  Change: ResolverTypeWrapper<ChangeRow>;
  ChangeAction: ChangeAction;
  ChangeConnection: ResolverTypeWrapper<ChangeConnectionRow>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  ChangeFilter: ChangeFilter;
  ClassSuggestion: ResolverTypeWrapper<ClassSuggestion>;
  ClassThreshold: ResolverTypeWrapper<ClassThresholdRow>;
  ClassThresholdInput: ClassThresholdInput;
  ClassThresholdSetPayload: ResolverTypeWrapper<Omit<ClassThresholdSetPayload, 'classThreshold'> & { classThreshold?: Maybe<ResolversTypes['ClassThreshold']> }>;
  Commemoration: ResolverTypeWrapper<CommemorationRow>;
  CommemorationInput: CommemorationInput;
  CompanySize: CompanySize;
  CompetingProduct: ResolverTypeWrapper<CompetingProductRow>;
  CompetingProductInput: CompetingProductInput;
  Competition: ResolverTypeWrapper<CompetitionRow>;
  CompetitionInput: CompetitionInput;
  Completeness: ResolverTypeWrapper<Omit<Completeness, 'missing'> & { missing: Array<ResolversTypes['MissingItem']> }>;
  CompletenessNorm: ResolverTypeWrapper<Omit<CompletenessNorm, 'items'> & { items: Array<ResolversTypes['CompletenessNormItem']> }>;
  CompletenessNormInput: CompletenessNormInput;
  CompletenessNormItem: ResolverTypeWrapper<CompletenessNormItemRow>;
  CompletenessNormItemInput: CompletenessNormItemInput;
  CompletenessNormSetPayload: ResolverTypeWrapper<Omit<CompletenessNormSetPayload, 'completenessNorm'> & { completenessNorm?: Maybe<ResolversTypes['CompletenessNorm']> }>;
  ConsentInput: ConsentInput;
  ConsentSource: ConsentSource;
  ConsentStatus: ConsentStatus;
  Contact: ResolverTypeWrapper<ContactRow>;
  ContactChannel: ContactChannel;
  ContactChartNode: ResolverTypeWrapper<Omit<ContactChartNode, 'contact'> & { contact: ResolversTypes['Contact'] }>;
  ContactCombinePayload: ResolverTypeWrapper<Omit<ContactCombinePayload, 'contact'> & { contact?: Maybe<ResolversTypes['Contact']> }>;
  ContactConnection: ResolverTypeWrapper<ContactConnectionRow>;
  ContactConsentInput: ContactConsentInput;
  ContactConsentRecordPayload: ResolverTypeWrapper<Omit<ContactConsentRecordPayload, 'contact'> & { contact?: Maybe<ResolversTypes['Contact']> }>;
  ContactCreateInput: ContactCreateInput;
  ContactCreatePayload: ResolverTypeWrapper<Omit<ContactCreatePayload, 'contact'> & { contact?: Maybe<ResolversTypes['Contact']> }>;
  ContactEdge: ResolverTypeWrapper<Omit<ContactEdge, 'node'> & { node: ResolversTypes['Contact'] }>;
  ContactEraseInput: ContactEraseInput;
  ContactErasePayload: ResolverTypeWrapper<Omit<ContactErasePayload, 'contact'> & { contact?: Maybe<ResolversTypes['Contact']> }>;
  ContactExport: ResolverTypeWrapper<Omit<ContactExport, 'changes' | 'commemorations' | 'consents' | 'meetings' | 'retentions' | 'reveals'> & { changes: Array<ResolversTypes['Change']>, commemorations: Array<ResolversTypes['Commemoration']>, consents: Array<ResolversTypes['PersonConsent']>, meetings: Array<ResolversTypes['ContactMeeting']>, retentions: Array<ResolversTypes['Retention']>, reveals: Array<ResolversTypes['Reveal']> }>;
  ContactExportPayload: ResolverTypeWrapper<Omit<ContactExportPayload, 'contact' | 'exported'> & { contact?: Maybe<ResolversTypes['Contact']>, exported?: Maybe<ResolversTypes['ContactExport']> }>;
  ContactFilter: ContactFilter;
  ContactInfluence: ContactInfluence;
  ContactLeavePayload: ResolverTypeWrapper<Omit<ContactLeavePayload, 'contact'> & { contact?: Maybe<ResolversTypes['Contact']> }>;
  ContactLinkPayload: ResolverTypeWrapper<Omit<ContactLinkPayload, 'contact'> & { contact?: Maybe<ResolversTypes['Contact']> }>;
  ContactMeeting: ResolverTypeWrapper<ContactMeetingRow>;
  ContactMeetingConnection: ResolverTypeWrapper<ContactMeetingConnectionRow>;
  ContactMeetingEdge: ResolverTypeWrapper<Omit<ContactMeetingEdge, 'node'> & { node: ResolversTypes['ContactMeeting'] }>;
  ContactMeetingInput: ContactMeetingInput;
  ContactMeetingRecordPayload: ResolverTypeWrapper<Omit<ContactMeetingRecordPayload, 'contact'> & { contact?: Maybe<ResolversTypes['Contact']> }>;
  ContactMeetingRemovePayload: ResolverTypeWrapper<Omit<ContactMeetingRemovePayload, 'contact'> & { contact?: Maybe<ResolversTypes['Contact']> }>;
  ContactPermission: ResolverTypeWrapper<Omit<ContactPermission, 'consent'> & { consent?: Maybe<ResolversTypes['PersonConsent']> }>;
  ContactPermissionReason: ContactPermissionReason;
  ContactPurpose: ContactPurpose;
  ContactRetainInput: ContactRetainInput;
  ContactRetainPayload: ResolverTypeWrapper<Omit<ContactRetainPayload, 'contact'> & { contact?: Maybe<ResolversTypes['Contact']> }>;
  ContactRetentionEndPayload: ResolverTypeWrapper<Omit<ContactRetentionEndPayload, 'contact'> & { contact?: Maybe<ResolversTypes['Contact']> }>;
  ContactRevealPayload: ResolverTypeWrapper<Omit<ContactRevealPayload, 'contact'> & { contact?: Maybe<ResolversTypes['Contact']> }>;
  ContactRole: ContactRole;
  ContactSeparatePayload: ResolverTypeWrapper<Omit<ContactSeparatePayload, 'contact'> & { contact?: Maybe<ResolversTypes['Contact']> }>;
  ContactUpdateInput: ContactUpdateInput;
  ContactUpdatePayload: ResolverTypeWrapper<Omit<ContactUpdatePayload, 'contact'> & { contact?: Maybe<ResolversTypes['Contact']> }>;
  CoverageCell: ResolverTypeWrapper<CoverageCellRow>;
  CoverageGap: ResolverTypeWrapper<CoverageGapRow>;
  CoverageGapConnection: ResolverTypeWrapper<CoverageGapConnectionRow>;
  CoverageGapEdge: ResolverTypeWrapper<Omit<CoverageGapEdge, 'node'> & { node: ResolversTypes['CoverageGap'] }>;
  CoverageGapFilter: CoverageGapFilter;
  CoverageGapKind: CoverageGapKind;
  CoveragePerson: ResolverTypeWrapper<CoveragePersonRow>;
  Credit: ResolverTypeWrapper<CreditRow>;
  CreditAssessInput: CreditAssessInput;
  CreditAssessment: ResolverTypeWrapper<CreditAssessmentRow>;
  CreditAssessmentConnection: ResolverTypeWrapper<CreditAssessmentConnectionRow>;
  CreditAssessmentEdge: ResolverTypeWrapper<Omit<CreditAssessmentEdge, 'node'> & { node: ResolversTypes['CreditAssessment'] }>;
  CreditAssessmentKind: CreditAssessmentKind;
  CreditList: CreditList;
  CreditListInput: CreditListInput;
  CreditListRemoveInput: CreditListRemoveInput;
  CreditListing: ResolverTypeWrapper<CreditListingRow>;
  Currency: Currency;
  CustomRecord: ResolverTypeWrapper<CustomRecordRow>;
  CustomRecordConnection: ResolverTypeWrapper<CustomRecordConnectionRow>;
  CustomRecordEdge: ResolverTypeWrapper<Omit<CustomRecordEdge, 'node'> & { node: ResolversTypes['CustomRecord'] }>;
  Customer: ResolverTypeWrapper<CustomerRow>;
  CustomerAbsorbInput: CustomerAbsorbInput;
  CustomerAbsorbPayload: ResolverTypeWrapper<Omit<CustomerAbsorbPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerActivatePayload: ResolverTypeWrapper<Omit<CustomerActivatePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerAlias: ResolverTypeWrapper<CustomerAliasRow>;
  CustomerAliasAddPayload: ResolverTypeWrapper<Omit<CustomerAliasAddPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerAliasChangeInput: CustomerAliasChangeInput;
  CustomerAliasChangePayload: ResolverTypeWrapper<Omit<CustomerAliasChangePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerAliasInput: CustomerAliasInput;
  CustomerAliasRemovePayload: ResolverTypeWrapper<Omit<CustomerAliasRemovePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerAssessInput: CustomerAssessInput;
  CustomerAssessPayload: ResolverTypeWrapper<Omit<CustomerAssessPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerAttributesSetPayload: ResolverTypeWrapper<Omit<CustomerAttributesSetPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerBankAccountAddPayload: ResolverTypeWrapper<Omit<CustomerBankAccountAddPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerBankAccountChangePayload: ResolverTypeWrapper<Omit<CustomerBankAccountChangePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerBankAccountRemovePayload: ResolverTypeWrapper<Omit<CustomerBankAccountRemovePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerBusinessProfileSetPayload: ResolverTypeWrapper<Omit<CustomerBusinessProfileSetPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerCategory: CustomerCategory;
  CustomerChurnPayload: ResolverTypeWrapper<Omit<CustomerChurnPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerClassifyInput: CustomerClassifyInput;
  CustomerClassifyPayload: ResolverTypeWrapper<Omit<CustomerClassifyPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerClosePayload: ResolverTypeWrapper<Omit<CustomerClosePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerCodeParts: ResolverTypeWrapper<CustomerCodeParts>;
  CustomerCommemorationAddPayload: ResolverTypeWrapper<Omit<CustomerCommemorationAddPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerCommemorationChangePayload: ResolverTypeWrapper<Omit<CustomerCommemorationChangePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerCommemorationRemovePayload: ResolverTypeWrapper<Omit<CustomerCommemorationRemovePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerCompetitionAddPayload: ResolverTypeWrapper<Omit<CustomerCompetitionAddPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerCompetitionChangePayload: ResolverTypeWrapper<Omit<CustomerCompetitionChangePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerCompetitionRemovePayload: ResolverTypeWrapper<Omit<CustomerCompetitionRemovePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerConnection: ResolverTypeWrapper<CustomerConnectionRow>;
  CustomerCreateInput: CustomerCreateInput;
  CustomerCreatePayload: ResolverTypeWrapper<CustomerCreatePayloadRow>;
  CustomerCreditAssessPayload: ResolverTypeWrapper<Omit<CustomerCreditAssessPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerCreditListAddPayload: ResolverTypeWrapper<Omit<CustomerCreditListAddPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerCreditListRemovePayload: ResolverTypeWrapper<Omit<CustomerCreditListRemovePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerCreditLowerPayload: ResolverTypeWrapper<Omit<CustomerCreditLowerPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerCreditRaisePayload: ResolverTypeWrapper<Omit<CustomerCreditRaisePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerEdge: ResolverTypeWrapper<Omit<CustomerEdge, 'node'> & { node: ResolversTypes['Customer'] }>;
  CustomerFilter: CustomerFilter;
  CustomerFlagAtRiskPayload: ResolverTypeWrapper<Omit<CustomerFlagAtRiskPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerIdentifier: ResolverTypeWrapper<CustomerIdentifierRow>;
  CustomerIdentifierAddPayload: ResolverTypeWrapper<Omit<CustomerIdentifierAddPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerIdentifierInput: CustomerIdentifierInput;
  CustomerIdentifierRetirePayload: ResolverTypeWrapper<Omit<CustomerIdentifierRetirePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerLegalRepresentativeAddPayload: ResolverTypeWrapper<Omit<CustomerLegalRepresentativeAddPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerLegalRepresentativeChangePayload: ResolverTypeWrapper<Omit<CustomerLegalRepresentativeChangePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerLegalRepresentativeRemovePayload: ResolverTypeWrapper<Omit<CustomerLegalRepresentativeRemovePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerLegalRepresentativeWithdrawPayload: ResolverTypeWrapper<Omit<CustomerLegalRepresentativeWithdrawPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerLevel: CustomerLevel;
  CustomerMajorEventAddPayload: ResolverTypeWrapper<Omit<CustomerMajorEventAddPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerMajorEventChangePayload: ResolverTypeWrapper<Omit<CustomerMajorEventChangePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerMajorEventRemovePayload: ResolverTypeWrapper<Omit<CustomerMajorEventRemovePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerMerge: ResolverTypeWrapper<CustomerMergeRow>;
  CustomerMergeInput: CustomerMergeInput;
  CustomerMergePayload: ResolverTypeWrapper<Omit<CustomerMergePayload, 'customer' | 'customerMerge'> & { customer?: Maybe<ResolversTypes['Customer']>, customerMerge?: Maybe<ResolversTypes['CustomerMerge']> }>;
  CustomerMergeUndoInput: CustomerMergeUndoInput;
  CustomerMergeUndoPayload: ResolverTypeWrapper<CustomerMergeUndoPayloadRow>;
  CustomerMoveInput: CustomerMoveInput;
  CustomerMovePayload: ResolverTypeWrapper<Omit<CustomerMovePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerOperatingYearAddPayload: ResolverTypeWrapper<Omit<CustomerOperatingYearAddPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerOperatingYearChangePayload: ResolverTypeWrapper<Omit<CustomerOperatingYearChangePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerOperatingYearRemovePayload: ResolverTypeWrapper<Omit<CustomerOperatingYearRemovePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerOperatorProfileSetPayload: ResolverTypeWrapper<Omit<CustomerOperatorProfileSetPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerPlacement: ResolverTypeWrapper<CustomerPlacementRow>;
  CustomerPointsEarnPayload: ResolverTypeWrapper<Omit<CustomerPointsEarnPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerPointsExpirePayload: ResolverTypeWrapper<Omit<CustomerPointsExpirePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerPointsSpendPayload: ResolverTypeWrapper<Omit<CustomerPointsSpendPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerQualifyPayload: ResolverTypeWrapper<Omit<CustomerQualifyPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerRankingAddPayload: ResolverTypeWrapper<Omit<CustomerRankingAddPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerRankingChangePayload: ResolverTypeWrapper<Omit<CustomerRankingChangePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerRankingRemovePayload: ResolverTypeWrapper<Omit<CustomerRankingRemovePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerRecoverPayload: ResolverTypeWrapper<Omit<CustomerRecoverPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerReferralAddPayload: ResolverTypeWrapper<Omit<CustomerReferralAddPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerReferralChangePayload: ResolverTypeWrapper<Omit<CustomerReferralChangePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerReferralRemovePayload: ResolverTypeWrapper<Omit<CustomerReferralRemovePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerShareholderAddPayload: ResolverTypeWrapper<Omit<CustomerShareholderAddPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerShareholderChangePayload: ResolverTypeWrapper<Omit<CustomerShareholderChangePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerShareholderRemovePayload: ResolverTypeWrapper<Omit<CustomerShareholderRemovePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerSiteSurveyAddPayload: ResolverTypeWrapper<Omit<CustomerSiteSurveyAddPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerSiteSurveyChangePayload: ResolverTypeWrapper<Omit<CustomerSiteSurveyChangePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerSiteSurveyRemovePayload: ResolverTypeWrapper<Omit<CustomerSiteSurveyRemovePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerSort: CustomerSort;
  CustomerStatus: CustomerStatus;
  CustomerStatusInput: CustomerStatusInput;
  CustomerStockListingAddPayload: ResolverTypeWrapper<Omit<CustomerStockListingAddPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerStockListingChangePayload: ResolverTypeWrapper<Omit<CustomerStockListingChangePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerStockListingRemovePayload: ResolverTypeWrapper<Omit<CustomerStockListingRemovePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerTaxRegistrationAddPayload: ResolverTypeWrapper<Omit<CustomerTaxRegistrationAddPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerTaxRegistrationChangePayload: ResolverTypeWrapper<Omit<CustomerTaxRegistrationChangePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerTaxRegistrationRemovePayload: ResolverTypeWrapper<Omit<CustomerTaxRegistrationRemovePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerTree: ResolverTypeWrapper<CustomerTreeRow>;
  CustomerTreeLevel: ResolverTypeWrapper<CustomerTreeLevel>;
  CustomerTreeNode: ResolverTypeWrapper<CustomerTreeNodeRow>;
  CustomerUpdateInput: CustomerUpdateInput;
  CustomerUpdatePayload: ResolverTypeWrapper<Omit<CustomerUpdatePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerWinBackPayload: ResolverTypeWrapper<Omit<CustomerWinBackPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateAttribute: ResolverTypeWrapper<DateAttributeRow>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalAttribute: ResolverTypeWrapper<DecimalAttributeRow>;
  DossierItem: DossierItem;
  DossierSection: DossierSection;
  DossierSource: ResolverTypeWrapper<DossierSource>;
  DuplicateCandidate: ResolverTypeWrapper<DuplicateCandidateRow>;
  DuplicateDecideInput: DuplicateDecideInput;
  DuplicateDecidePayload: ResolverTypeWrapper<Omit<DuplicateDecidePayload, 'duplicatePair'> & { duplicatePair?: Maybe<ResolversTypes['DuplicatePair']> }>;
  DuplicatePair: ResolverTypeWrapper<DuplicatePairRow>;
  DuplicatePairConnection: ResolverTypeWrapper<DuplicatePairConnectionRow>;
  DuplicatePairEdge: ResolverTypeWrapper<Omit<DuplicatePairEdge, 'node'> & { node: ResolversTypes['DuplicatePair'] }>;
  DuplicatePairFilter: DuplicatePairFilter;
  DuplicateReason: DuplicateReason;
  DuplicateScan: ResolverTypeWrapper<DuplicateScanRow>;
  DuplicateScanStartPayload: ResolverTypeWrapper<Omit<DuplicateScanStartPayload, 'duplicateScan'> & { duplicateScan?: Maybe<ResolversTypes['DuplicateScan']> }>;
  DuplicateScanStatus: DuplicateScanStatus;
  DuplicateVerdict: DuplicateVerdict;
  Education: Education;
  Employee: ResolverTypeWrapper<Employee>;
  ExistingFile: ResolverTypeWrapper<ExistingFile>;
  Festival: ResolverTypeWrapper<FestivalRow>;
  FestivalInput: FestivalInput;
  FestivalRemovePayload: ResolverTypeWrapper<Omit<FestivalRemovePayload, 'festival'> & { festival?: Maybe<ResolversTypes['Festival']> }>;
  FestivalSetPayload: ResolverTypeWrapper<Omit<FestivalSetPayload, 'festival'> & { festival?: Maybe<ResolversTypes['Festival']> }>;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  GapSeverity: GapSeverity;
  Grade: Grade;
  GradeContribution: ResolverTypeWrapper<GradeContribution>;
  GradeCriterion: ResolverTypeWrapper<GradeCriterion>;
  GradeCriterionInput: GradeCriterionInput;
  GradeDirection: GradeDirection;
  GradeDistance: ResolverTypeWrapper<GradeDistance>;
  GradeInput: GradeInput;
  GradeInputValue: ResolverTypeWrapper<GradeInputValue>;
  GradeKind: GradeKind;
  GradeOperator: GradeOperator;
  GradeOutcome: ResolverTypeWrapper<GradeOutcomeRow>;
  GradeOutcomeInput: GradeOutcomeInput;
  GradeReplay: ResolverTypeWrapper<Omit<GradeReplay, 'result'> & { result: ResolversTypes['GradeResult'] }>;
  GradeResult: ResolverTypeWrapper<GradeResult>;
  GradeResultInput: GradeResultInput;
  GradeRule: ResolverTypeWrapper<GradeRuleRow>;
  GradeRuleCreatePayload: ResolverTypeWrapper<Omit<GradeRuleCreatePayload, 'gradeRule'> & { gradeRule?: Maybe<ResolversTypes['GradeRule']> }>;
  GradeRuleInput: GradeRuleInput;
  GradeRunInput: GradeRunInput;
  GradeRunPayload: ResolverTypeWrapper<Omit<GradeRunPayload, 'grading'> & { grading?: Maybe<ResolversTypes['Grading']> }>;
  GradeStep: ResolverTypeWrapper<GradeStep>;
  Grading: ResolverTypeWrapper<GradingRow>;
  GradingConfirmInput: GradingConfirmInput;
  GradingConfirmPayload: ResolverTypeWrapper<Omit<GradingConfirmPayload, 'grading'> & { grading?: Maybe<ResolversTypes['Grading']> }>;
  GradingConnection: ResolverTypeWrapper<GradingConnectionRow>;
  GradingCorrectInput: GradingCorrectInput;
  GradingCorrectPayload: ResolverTypeWrapper<Omit<GradingCorrectPayload, 'grading'> & { grading?: Maybe<ResolversTypes['Grading']> }>;
  GradingEdge: ResolverTypeWrapper<Omit<GradingEdge, 'node'> & { node: ResolversTypes['Grading'] }>;
  GradingFilter: GradingFilter;
  GradingStatus: GradingStatus;
  GradingWithdrawInput: GradingWithdrawInput;
  GradingWithdrawPayload: ResolverTypeWrapper<Omit<GradingWithdrawPayload, 'grading'> & { grading?: Maybe<ResolversTypes['Grading']> }>;
  Importance: Importance;
  ImportanceScore: ResolverTypeWrapper<ImportanceScore>;
  Industry: Industry;
  IntegerAttribute: ResolverTypeWrapper<IntegerAttributeRow>;
  KeyAccountClass: KeyAccountClass;
  LegalRepresentative: ResolverTypeWrapper<LegalRepresentativeRow>;
  LegalRepresentativeInput: LegalRepresentativeInput;
  LegalRepresentativeLookUpInput: LegalRepresentativeLookUpInput;
  LegalRepresentativeLookUpPayload: ResolverTypeWrapper<Omit<LegalRepresentativeLookUpPayload, 'customers'> & { customers?: Maybe<Array<ResolversTypes['Customer']>> }>;
  LegalRepresentativeRevealPayload: ResolverTypeWrapper<Omit<LegalRepresentativeRevealPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  MajorEvent: ResolverTypeWrapper<MajorEventRow>;
  MajorEventConnection: ResolverTypeWrapper<MajorEventConnectionRow>;
  MajorEventEdge: ResolverTypeWrapper<Omit<MajorEventEdge, 'node'> & { node: ResolversTypes['MajorEvent'] }>;
  MajorEventFilter: MajorEventFilter;
  MajorEventInput: MajorEventInput;
  MajorEventType: MajorEventType;
  MeetingSentiment: MeetingSentiment;
  MergeConflict: ResolverTypeWrapper<MergeConflict>;
  MergeConflictKind: MergeConflictKind;
  MergeField: MergeField;
  MergeFieldRule: MergeFieldRule;
  MergePreview: ResolverTypeWrapper<MergePreviewRow>;
  MergeRule: MergeRule;
  MergedField: ResolverTypeWrapper<MergedField>;
  MergedPart: ResolverTypeWrapper<MergedPart>;
  MissingItem: ResolverTypeWrapper<MissingItemRow>;
  Money: ResolverTypeWrapper<Money>;
  MoneyAttribute: ResolverTypeWrapper<MoneyAttributeRow>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NetworkResource: NetworkResource;
  Occasion: ResolverTypeWrapper<OccasionRow>;
  OccasionConnection: ResolverTypeWrapper<OccasionConnectionRow>;
  OccasionEdge: ResolverTypeWrapper<Omit<OccasionEdge, 'node'> & { node: ResolversTypes['Occasion'] }>;
  OccasionFilter: OccasionFilter;
  OccasionKind: OccasionKind;
  OperatingYear: ResolverTypeWrapper<OperatingYearRow>;
  OperatingYearInput: OperatingYearInput;
  OperatorLicence: OperatorLicence;
  OperatorProfile: ResolverTypeWrapper<OperatorProfileRow>;
  OperatorProfileInput: OperatorProfileInput;
  OptionAttribute: ResolverTypeWrapper<OptionAttributeRow>;
  OrgUnit: ResolverTypeWrapper<OrgUnit>;
  OrganizationChartNode: ResolverTypeWrapper<Omit<OrganizationChartNode, 'customer'> & { customer: ResolversTypes['Customer'] }>;
  OrganizationKind: OrganizationKind;
  Origin: ResolverTypeWrapper<Origin>;
  OriginInput: OriginInput;
  OwnershipForm: OwnershipForm;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Partner: ResolverTypeWrapper<Partner>;
  Person: ResolverTypeWrapper<PersonRow>;
  PersonConsent: ResolverTypeWrapper<PersonConsentRow>;
  PersonRole: ResolverTypeWrapper<PersonRole>;
  PersonalDataConsent: ResolverTypeWrapper<PersonalDataConsent>;
  Points: ResolverTypeWrapper<PointsRow>;
  PointsEarnInput: PointsEarnInput;
  PointsEntry: ResolverTypeWrapper<PointsEntryRow>;
  PointsEntryConnection: ResolverTypeWrapper<PointsEntryConnectionRow>;
  PointsEntryEdge: ResolverTypeWrapper<Omit<PointsEntryEdge, 'node'> & { node: ResolversTypes['PointsEntry'] }>;
  PointsEntryKind: PointsEntryKind;
  PointsSpendInput: PointsSpendInput;
  PotentialKeyAccount: ResolverTypeWrapper<PotentialKeyAccountRow>;
  PotentialKeyAccountConnection: ResolverTypeWrapper<PotentialKeyAccountConnectionRow>;
  PotentialKeyAccountEdge: ResolverTypeWrapper<Omit<PotentialKeyAccountEdge, 'node'> & { node: ResolversTypes['PotentialKeyAccount'] }>;
  PotentialVariant: PotentialVariant;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Ranking: ResolverTypeWrapper<RankingRow>;
  RankingInput: RankingInput;
  RecordAddPayload: ResolverTypeWrapper<Omit<RecordAddPayload, 'record'> & { record?: Maybe<ResolversTypes['CustomRecord']> }>;
  RecordChangePayload: ResolverTypeWrapper<Omit<RecordChangePayload, 'record'> & { record?: Maybe<ResolversTypes['CustomRecord']> }>;
  RecordInput: RecordInput;
  RecordRemovePayload: ResolverTypeWrapper<Omit<RecordRemovePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  RecordType: ResolverTypeWrapper<RecordTypeRow>;
  RecordTypeChangeInput: RecordTypeChangeInput;
  RecordTypeChangePayload: ResolverTypeWrapper<Omit<RecordTypeChangePayload, 'recordType'> & { recordType?: Maybe<ResolversTypes['RecordType']> }>;
  RecordTypeDefinePayload: ResolverTypeWrapper<Omit<RecordTypeDefinePayload, 'recordType'> & { recordType?: Maybe<ResolversTypes['RecordType']> }>;
  RecordTypeInput: RecordTypeInput;
  RecordTypeRestorePayload: ResolverTypeWrapper<Omit<RecordTypeRestorePayload, 'recordType'> & { recordType?: Maybe<ResolversTypes['RecordType']> }>;
  RecordTypeRetirePayload: ResolverTypeWrapper<Omit<RecordTypeRetirePayload, 'recordType'> & { recordType?: Maybe<ResolversTypes['RecordType']> }>;
  Referral: ResolverTypeWrapper<ReferralRow>;
  ReferralInput: ReferralInput;
  ReferralType: ReferralType;
  RelationshipCoverage: ResolverTypeWrapper<Omit<RelationshipCoverage, 'gaps' | 'rows'> & { gaps: Array<ResolversTypes['CoverageGap']>, rows: Array<ResolversTypes['CoveragePerson']> }>;
  RelationshipNorm: ResolverTypeWrapper<RelationshipNorm>;
  RelationshipNormInput: RelationshipNormInput;
  RelationshipNormRole: ResolverTypeWrapper<RelationshipNormRole>;
  RelationshipNormRoleInput: RelationshipNormRoleInput;
  RelationshipNormSetPayload: ResolverTypeWrapper<RelationshipNormSetPayload>;
  RepresentativeStatus: RepresentativeStatus;
  Retention: ResolverTypeWrapper<RetentionRow>;
  RetentionGround: RetentionGround;
  Reveal: ResolverTypeWrapper<RevealRow>;
  RevealConnection: ResolverTypeWrapper<RevealConnectionRow>;
  RevealEdge: ResolverTypeWrapper<Omit<RevealEdge, 'node'> & { node: ResolversTypes['Reveal'] }>;
  RevealInput: RevealInput;
  RevealPurpose: RevealPurpose;
  RevealSubject: RevealSubject;
  RevealedContact: ResolverTypeWrapper<RevealedContact>;
  RevealedLegalRepresentative: ResolverTypeWrapper<RevealedLegalRepresentative>;
  SamePersonReason: SamePersonReason;
  SamePersonSuggestion: ResolverTypeWrapper<Omit<SamePersonSuggestion, 'contact'> & { contact: ResolversTypes['Contact'] }>;
  SearchField: SearchField;
  SearchHighlight: ResolverTypeWrapper<SearchHighlight>;
  SearchHit: ResolverTypeWrapper<SearchHitRow>;
  SearchHitConnection: ResolverTypeWrapper<SearchHitConnectionRow>;
  SearchHitEdge: ResolverTypeWrapper<Omit<SearchHitEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  SearchMatchKind: SearchMatchKind;
  Sex: Sex;
  Shareholder: ResolverTypeWrapper<ShareholderRow>;
  ShareholderInput: ShareholderInput;
  SiteSurvey: ResolverTypeWrapper<SiteSurveyRow>;
  SiteSurveyInput: SiteSurveyInput;
  SlaLevel: SlaLevel;
  StockExchange: StockExchange;
  StockListing: ResolverTypeWrapper<StockListingRow>;
  StockListingInput: StockListingInput;
  TaxRegistration: ResolverTypeWrapper<TaxRegistrationRow>;
  TaxRegistrationInput: TaxRegistrationInput;
  TaxRegistrationRevealPayload: ResolverTypeWrapper<Omit<TaxRegistrationRevealPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  TaxType: TaxType;
  Team: ResolverTypeWrapper<Team>;
  TextAttribute: ResolverTypeWrapper<TextAttributeRow>;
  Tier: Tier;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Approach: ApproachRow;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  ApproachCheckInput: ApproachCheckInput;
  ApproachCheckPayload: Omit<ApproachCheckPayload, 'approach'> & { approach?: Maybe<ResolversParentTypes['Approach']> };
  ApproachClaim: ApproachClaimRow;
  Int: Scalars['Int']['output'];
  ApproachClaimConnection: ApproachClaimConnectionRow;
  ApproachClaimConvertInput: ApproachClaimConvertInput;
  ApproachClaimConvertPayload: Omit<ApproachClaimConvertPayload, 'approachClaim'> & { approachClaim?: Maybe<ResolversParentTypes['ApproachClaim']> };
  ApproachClaimCreatePayload: Omit<ApproachClaimCreatePayload, 'approach' | 'approachClaim'> & { approach?: Maybe<ResolversParentTypes['Approach']>, approachClaim?: Maybe<ResolversParentTypes['ApproachClaim']> };
  ApproachClaimEdge: Omit<ApproachClaimEdge, 'node'> & { node: ResolversParentTypes['ApproachClaim'] };
  ApproachClaimFilter: ApproachClaimFilter;
  ApproachClaimInput: ApproachClaimInput;
  ApproachClaimRevokeInput: ApproachClaimRevokeInput;
  ApproachClaimRevokePayload: Omit<ApproachClaimRevokePayload, 'approachClaim'> & { approachClaim?: Maybe<ResolversParentTypes['ApproachClaim']> };
  ApproachClaimWithdrawPayload: Omit<ApproachClaimWithdrawPayload, 'approachClaim'> & { approachClaim?: Maybe<ResolversParentTypes['ApproachClaim']> };
  ApproachConnection: ApproachConnectionRow;
  ApproachContactPoint: ApproachContactPoint;
  ApproachEdge: Omit<ApproachEdge, 'node'> & { node: ResolversParentTypes['Approach'] };
  ApproachFilter: ApproachFilter;
  ApproachTerms: ApproachTermsRow;
  ApproachTermsInput: ApproachTermsInput;
  ApproachTermsSetPayload: Omit<ApproachTermsSetPayload, 'approachTerms'> & { approachTerms?: Maybe<ResolversParentTypes['ApproachTerms']> };
  AttributeChangeInput: AttributeChangeInput;
  AttributeChangePayload: Omit<AttributeChangePayload, 'attributeDefinition'> & { attributeDefinition?: Maybe<ResolversParentTypes['AttributeDefinition']> };
  AttributeDefineInput: AttributeDefineInput;
  AttributeDefinePayload: Omit<AttributeDefinePayload, 'attributeDefinition'> & { attributeDefinition?: Maybe<ResolversParentTypes['AttributeDefinition']> };
  AttributeDefinition: AttributeDefinitionRow;
  AttributeFilter: AttributeFilter;
  AttributeOption: AttributeOptionRow;
  AttributeOptionInput: AttributeOptionInput;
  AttributeRestorePayload: Omit<AttributeRestorePayload, 'attributeDefinition'> & { attributeDefinition?: Maybe<ResolversParentTypes['AttributeDefinition']> };
  AttributeRetirePayload: Omit<AttributeRetirePayload, 'attributeDefinition'> & { attributeDefinition?: Maybe<ResolversParentTypes['AttributeDefinition']> };
  AttributeValue: AttributeValueRow;
  AttributeValueInput: AttributeValueInput;
  AttributesInput: AttributesInput;
  BankAccount: BankAccountRow;
  BankAccountInput: BankAccountInput;
  BankAccountRevealPayload: Omit<BankAccountRevealPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  BooleanAttribute: BooleanAttributeRow;
  BusinessProfile: BusinessProfileRow;
  BusinessProfileInput: BusinessProfileInput;
  CaptureCampaign: CaptureCampaignRow;
  CaptureCampaignClosePayload: Omit<CaptureCampaignClosePayload, 'captureCampaign'> & { captureCampaign?: Maybe<ResolversParentTypes['CaptureCampaign']> };
  CaptureCampaignConnection: CaptureCampaignConnectionRow;
  CaptureCampaignCustomer: CaptureCampaignCustomerRow;
  CaptureCampaignCustomerConnection: CaptureCampaignCustomerConnectionRow;
  CaptureCampaignCustomerEdge: Omit<CaptureCampaignCustomerEdge, 'node'> & { node: ResolversParentTypes['CaptureCampaignCustomer'] };
  CaptureCampaignEdge: Omit<CaptureCampaignEdge, 'node'> & { node: ResolversParentTypes['CaptureCampaign'] };
  CaptureCampaignInput: CaptureCampaignInput;
  CaptureCampaignStartPayload: Omit<CaptureCampaignStartPayload, 'captureCampaign'> & { captureCampaign?: Maybe<ResolversParentTypes['CaptureCampaign']> };
  Change: ChangeRow;
  ChangeConnection: ChangeConnectionRow;
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  ChangeFilter: ChangeFilter;
  ClassSuggestion: ClassSuggestion;
  ClassThreshold: ClassThresholdRow;
  ClassThresholdInput: ClassThresholdInput;
  ClassThresholdSetPayload: Omit<ClassThresholdSetPayload, 'classThreshold'> & { classThreshold?: Maybe<ResolversParentTypes['ClassThreshold']> };
  Commemoration: CommemorationRow;
  CommemorationInput: CommemorationInput;
  CompetingProduct: CompetingProductRow;
  CompetingProductInput: CompetingProductInput;
  Competition: CompetitionRow;
  CompetitionInput: CompetitionInput;
  Completeness: Omit<Completeness, 'missing'> & { missing: Array<ResolversParentTypes['MissingItem']> };
  CompletenessNorm: Omit<CompletenessNorm, 'items'> & { items: Array<ResolversParentTypes['CompletenessNormItem']> };
  CompletenessNormInput: CompletenessNormInput;
  CompletenessNormItem: CompletenessNormItemRow;
  CompletenessNormItemInput: CompletenessNormItemInput;
  CompletenessNormSetPayload: Omit<CompletenessNormSetPayload, 'completenessNorm'> & { completenessNorm?: Maybe<ResolversParentTypes['CompletenessNorm']> };
  ConsentInput: ConsentInput;
  Contact: ContactRow;
  ContactChartNode: Omit<ContactChartNode, 'contact'> & { contact: ResolversParentTypes['Contact'] };
  ContactCombinePayload: Omit<ContactCombinePayload, 'contact'> & { contact?: Maybe<ResolversParentTypes['Contact']> };
  ContactConnection: ContactConnectionRow;
  ContactConsentInput: ContactConsentInput;
  ContactConsentRecordPayload: Omit<ContactConsentRecordPayload, 'contact'> & { contact?: Maybe<ResolversParentTypes['Contact']> };
  ContactCreateInput: ContactCreateInput;
  ContactCreatePayload: Omit<ContactCreatePayload, 'contact'> & { contact?: Maybe<ResolversParentTypes['Contact']> };
  ContactEdge: Omit<ContactEdge, 'node'> & { node: ResolversParentTypes['Contact'] };
  ContactEraseInput: ContactEraseInput;
  ContactErasePayload: Omit<ContactErasePayload, 'contact'> & { contact?: Maybe<ResolversParentTypes['Contact']> };
  ContactExport: Omit<ContactExport, 'changes' | 'commemorations' | 'consents' | 'meetings' | 'retentions' | 'reveals'> & { changes: Array<ResolversParentTypes['Change']>, commemorations: Array<ResolversParentTypes['Commemoration']>, consents: Array<ResolversParentTypes['PersonConsent']>, meetings: Array<ResolversParentTypes['ContactMeeting']>, retentions: Array<ResolversParentTypes['Retention']>, reveals: Array<ResolversParentTypes['Reveal']> };
  ContactExportPayload: Omit<ContactExportPayload, 'contact' | 'exported'> & { contact?: Maybe<ResolversParentTypes['Contact']>, exported?: Maybe<ResolversParentTypes['ContactExport']> };
  ContactFilter: ContactFilter;
  ContactLeavePayload: Omit<ContactLeavePayload, 'contact'> & { contact?: Maybe<ResolversParentTypes['Contact']> };
  ContactLinkPayload: Omit<ContactLinkPayload, 'contact'> & { contact?: Maybe<ResolversParentTypes['Contact']> };
  ContactMeeting: ContactMeetingRow;
  ContactMeetingConnection: ContactMeetingConnectionRow;
  ContactMeetingEdge: Omit<ContactMeetingEdge, 'node'> & { node: ResolversParentTypes['ContactMeeting'] };
  ContactMeetingInput: ContactMeetingInput;
  ContactMeetingRecordPayload: Omit<ContactMeetingRecordPayload, 'contact'> & { contact?: Maybe<ResolversParentTypes['Contact']> };
  ContactMeetingRemovePayload: Omit<ContactMeetingRemovePayload, 'contact'> & { contact?: Maybe<ResolversParentTypes['Contact']> };
  ContactPermission: Omit<ContactPermission, 'consent'> & { consent?: Maybe<ResolversParentTypes['PersonConsent']> };
  ContactRetainInput: ContactRetainInput;
  ContactRetainPayload: Omit<ContactRetainPayload, 'contact'> & { contact?: Maybe<ResolversParentTypes['Contact']> };
  ContactRetentionEndPayload: Omit<ContactRetentionEndPayload, 'contact'> & { contact?: Maybe<ResolversParentTypes['Contact']> };
  ContactRevealPayload: Omit<ContactRevealPayload, 'contact'> & { contact?: Maybe<ResolversParentTypes['Contact']> };
  ContactSeparatePayload: Omit<ContactSeparatePayload, 'contact'> & { contact?: Maybe<ResolversParentTypes['Contact']> };
  ContactUpdateInput: ContactUpdateInput;
  ContactUpdatePayload: Omit<ContactUpdatePayload, 'contact'> & { contact?: Maybe<ResolversParentTypes['Contact']> };
  CoverageCell: CoverageCellRow;
  CoverageGap: CoverageGapRow;
  CoverageGapConnection: CoverageGapConnectionRow;
  CoverageGapEdge: Omit<CoverageGapEdge, 'node'> & { node: ResolversParentTypes['CoverageGap'] };
  CoverageGapFilter: CoverageGapFilter;
  CoveragePerson: CoveragePersonRow;
  Credit: CreditRow;
  CreditAssessInput: CreditAssessInput;
  CreditAssessment: CreditAssessmentRow;
  CreditAssessmentConnection: CreditAssessmentConnectionRow;
  CreditAssessmentEdge: Omit<CreditAssessmentEdge, 'node'> & { node: ResolversParentTypes['CreditAssessment'] };
  CreditListInput: CreditListInput;
  CreditListRemoveInput: CreditListRemoveInput;
  CreditListing: CreditListingRow;
  CustomRecord: CustomRecordRow;
  CustomRecordConnection: CustomRecordConnectionRow;
  CustomRecordEdge: Omit<CustomRecordEdge, 'node'> & { node: ResolversParentTypes['CustomRecord'] };
  Customer: CustomerRow;
  CustomerAbsorbInput: CustomerAbsorbInput;
  CustomerAbsorbPayload: Omit<CustomerAbsorbPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerActivatePayload: Omit<CustomerActivatePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerAlias: CustomerAliasRow;
  CustomerAliasAddPayload: Omit<CustomerAliasAddPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerAliasChangeInput: CustomerAliasChangeInput;
  CustomerAliasChangePayload: Omit<CustomerAliasChangePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerAliasInput: CustomerAliasInput;
  CustomerAliasRemovePayload: Omit<CustomerAliasRemovePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerAssessInput: CustomerAssessInput;
  CustomerAssessPayload: Omit<CustomerAssessPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerAttributesSetPayload: Omit<CustomerAttributesSetPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerBankAccountAddPayload: Omit<CustomerBankAccountAddPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerBankAccountChangePayload: Omit<CustomerBankAccountChangePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerBankAccountRemovePayload: Omit<CustomerBankAccountRemovePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerBusinessProfileSetPayload: Omit<CustomerBusinessProfileSetPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerChurnPayload: Omit<CustomerChurnPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerClassifyInput: CustomerClassifyInput;
  CustomerClassifyPayload: Omit<CustomerClassifyPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerClosePayload: Omit<CustomerClosePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerCodeParts: CustomerCodeParts;
  CustomerCommemorationAddPayload: Omit<CustomerCommemorationAddPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerCommemorationChangePayload: Omit<CustomerCommemorationChangePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerCommemorationRemovePayload: Omit<CustomerCommemorationRemovePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerCompetitionAddPayload: Omit<CustomerCompetitionAddPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerCompetitionChangePayload: Omit<CustomerCompetitionChangePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerCompetitionRemovePayload: Omit<CustomerCompetitionRemovePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerConnection: CustomerConnectionRow;
  CustomerCreateInput: CustomerCreateInput;
  CustomerCreatePayload: CustomerCreatePayloadRow;
  CustomerCreditAssessPayload: Omit<CustomerCreditAssessPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerCreditListAddPayload: Omit<CustomerCreditListAddPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerCreditListRemovePayload: Omit<CustomerCreditListRemovePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerCreditLowerPayload: Omit<CustomerCreditLowerPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerCreditRaisePayload: Omit<CustomerCreditRaisePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerEdge: Omit<CustomerEdge, 'node'> & { node: ResolversParentTypes['Customer'] };
  CustomerFilter: CustomerFilter;
  CustomerFlagAtRiskPayload: Omit<CustomerFlagAtRiskPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerIdentifier: CustomerIdentifierRow;
  CustomerIdentifierAddPayload: Omit<CustomerIdentifierAddPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerIdentifierInput: CustomerIdentifierInput;
  CustomerIdentifierRetirePayload: Omit<CustomerIdentifierRetirePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerLegalRepresentativeAddPayload: Omit<CustomerLegalRepresentativeAddPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerLegalRepresentativeChangePayload: Omit<CustomerLegalRepresentativeChangePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerLegalRepresentativeRemovePayload: Omit<CustomerLegalRepresentativeRemovePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerLegalRepresentativeWithdrawPayload: Omit<CustomerLegalRepresentativeWithdrawPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerMajorEventAddPayload: Omit<CustomerMajorEventAddPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerMajorEventChangePayload: Omit<CustomerMajorEventChangePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerMajorEventRemovePayload: Omit<CustomerMajorEventRemovePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerMerge: CustomerMergeRow;
  CustomerMergeInput: CustomerMergeInput;
  CustomerMergePayload: Omit<CustomerMergePayload, 'customer' | 'customerMerge'> & { customer?: Maybe<ResolversParentTypes['Customer']>, customerMerge?: Maybe<ResolversParentTypes['CustomerMerge']> };
  CustomerMergeUndoInput: CustomerMergeUndoInput;
  CustomerMergeUndoPayload: CustomerMergeUndoPayloadRow;
  CustomerMoveInput: CustomerMoveInput;
  CustomerMovePayload: Omit<CustomerMovePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerOperatingYearAddPayload: Omit<CustomerOperatingYearAddPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerOperatingYearChangePayload: Omit<CustomerOperatingYearChangePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerOperatingYearRemovePayload: Omit<CustomerOperatingYearRemovePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerOperatorProfileSetPayload: Omit<CustomerOperatorProfileSetPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerPlacement: CustomerPlacementRow;
  CustomerPointsEarnPayload: Omit<CustomerPointsEarnPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerPointsExpirePayload: Omit<CustomerPointsExpirePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerPointsSpendPayload: Omit<CustomerPointsSpendPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerQualifyPayload: Omit<CustomerQualifyPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerRankingAddPayload: Omit<CustomerRankingAddPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerRankingChangePayload: Omit<CustomerRankingChangePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerRankingRemovePayload: Omit<CustomerRankingRemovePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerRecoverPayload: Omit<CustomerRecoverPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerReferralAddPayload: Omit<CustomerReferralAddPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerReferralChangePayload: Omit<CustomerReferralChangePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerReferralRemovePayload: Omit<CustomerReferralRemovePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerShareholderAddPayload: Omit<CustomerShareholderAddPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerShareholderChangePayload: Omit<CustomerShareholderChangePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerShareholderRemovePayload: Omit<CustomerShareholderRemovePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerSiteSurveyAddPayload: Omit<CustomerSiteSurveyAddPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerSiteSurveyChangePayload: Omit<CustomerSiteSurveyChangePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerSiteSurveyRemovePayload: Omit<CustomerSiteSurveyRemovePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerStatusInput: CustomerStatusInput;
  CustomerStockListingAddPayload: Omit<CustomerStockListingAddPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerStockListingChangePayload: Omit<CustomerStockListingChangePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerStockListingRemovePayload: Omit<CustomerStockListingRemovePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerTaxRegistrationAddPayload: Omit<CustomerTaxRegistrationAddPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerTaxRegistrationChangePayload: Omit<CustomerTaxRegistrationChangePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerTaxRegistrationRemovePayload: Omit<CustomerTaxRegistrationRemovePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerTree: CustomerTreeRow;
  CustomerTreeLevel: CustomerTreeLevel;
  CustomerTreeNode: CustomerTreeNodeRow;
  CustomerUpdateInput: CustomerUpdateInput;
  CustomerUpdatePayload: Omit<CustomerUpdatePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerWinBackPayload: Omit<CustomerWinBackPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  Date: Scalars['Date']['output'];
  DateAttribute: DateAttributeRow;
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DecimalAttribute: DecimalAttributeRow;
  DossierSource: DossierSource;
  DuplicateCandidate: DuplicateCandidateRow;
  DuplicateDecideInput: DuplicateDecideInput;
  DuplicateDecidePayload: Omit<DuplicateDecidePayload, 'duplicatePair'> & { duplicatePair?: Maybe<ResolversParentTypes['DuplicatePair']> };
  DuplicatePair: DuplicatePairRow;
  DuplicatePairConnection: DuplicatePairConnectionRow;
  DuplicatePairEdge: Omit<DuplicatePairEdge, 'node'> & { node: ResolversParentTypes['DuplicatePair'] };
  DuplicatePairFilter: DuplicatePairFilter;
  DuplicateScan: DuplicateScanRow;
  DuplicateScanStartPayload: Omit<DuplicateScanStartPayload, 'duplicateScan'> & { duplicateScan?: Maybe<ResolversParentTypes['DuplicateScan']> };
  Employee: Employee;
  ExistingFile: ExistingFile;
  Festival: FestivalRow;
  FestivalInput: FestivalInput;
  FestivalRemovePayload: Omit<FestivalRemovePayload, 'festival'> & { festival?: Maybe<ResolversParentTypes['Festival']> };
  FestivalSetPayload: Omit<FestivalSetPayload, 'festival'> & { festival?: Maybe<ResolversParentTypes['Festival']> };
  FieldChange: FieldChange;
  GradeContribution: GradeContribution;
  GradeCriterion: GradeCriterion;
  GradeCriterionInput: GradeCriterionInput;
  GradeDistance: GradeDistance;
  GradeInputValue: GradeInputValue;
  GradeOutcome: GradeOutcomeRow;
  GradeOutcomeInput: GradeOutcomeInput;
  GradeReplay: Omit<GradeReplay, 'result'> & { result: ResolversParentTypes['GradeResult'] };
  GradeResult: GradeResult;
  GradeResultInput: GradeResultInput;
  GradeRule: GradeRuleRow;
  GradeRuleCreatePayload: Omit<GradeRuleCreatePayload, 'gradeRule'> & { gradeRule?: Maybe<ResolversParentTypes['GradeRule']> };
  GradeRuleInput: GradeRuleInput;
  GradeRunInput: GradeRunInput;
  GradeRunPayload: Omit<GradeRunPayload, 'grading'> & { grading?: Maybe<ResolversParentTypes['Grading']> };
  GradeStep: GradeStep;
  Grading: GradingRow;
  GradingConfirmInput: GradingConfirmInput;
  GradingConfirmPayload: Omit<GradingConfirmPayload, 'grading'> & { grading?: Maybe<ResolversParentTypes['Grading']> };
  GradingConnection: GradingConnectionRow;
  GradingCorrectInput: GradingCorrectInput;
  GradingCorrectPayload: Omit<GradingCorrectPayload, 'grading'> & { grading?: Maybe<ResolversParentTypes['Grading']> };
  GradingEdge: Omit<GradingEdge, 'node'> & { node: ResolversParentTypes['Grading'] };
  GradingFilter: GradingFilter;
  GradingWithdrawInput: GradingWithdrawInput;
  GradingWithdrawPayload: Omit<GradingWithdrawPayload, 'grading'> & { grading?: Maybe<ResolversParentTypes['Grading']> };
  ImportanceScore: ImportanceScore;
  IntegerAttribute: IntegerAttributeRow;
  LegalRepresentative: LegalRepresentativeRow;
  LegalRepresentativeInput: LegalRepresentativeInput;
  LegalRepresentativeLookUpInput: LegalRepresentativeLookUpInput;
  LegalRepresentativeLookUpPayload: Omit<LegalRepresentativeLookUpPayload, 'customers'> & { customers?: Maybe<Array<ResolversParentTypes['Customer']>> };
  LegalRepresentativeRevealPayload: Omit<LegalRepresentativeRevealPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  MajorEvent: MajorEventRow;
  MajorEventConnection: MajorEventConnectionRow;
  MajorEventEdge: Omit<MajorEventEdge, 'node'> & { node: ResolversParentTypes['MajorEvent'] };
  MajorEventFilter: MajorEventFilter;
  MajorEventInput: MajorEventInput;
  MergeConflict: MergeConflict;
  MergeFieldRule: MergeFieldRule;
  MergePreview: MergePreviewRow;
  MergedField: MergedField;
  MergedPart: MergedPart;
  MissingItem: MissingItemRow;
  Money: Money;
  MoneyAttribute: MoneyAttributeRow;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  Occasion: OccasionRow;
  OccasionConnection: OccasionConnectionRow;
  OccasionEdge: Omit<OccasionEdge, 'node'> & { node: ResolversParentTypes['Occasion'] };
  OccasionFilter: OccasionFilter;
  OperatingYear: OperatingYearRow;
  OperatingYearInput: OperatingYearInput;
  OperatorProfile: OperatorProfileRow;
  OperatorProfileInput: OperatorProfileInput;
  OptionAttribute: OptionAttributeRow;
  OrgUnit: OrgUnit;
  OrganizationChartNode: Omit<OrganizationChartNode, 'customer'> & { customer: ResolversParentTypes['Customer'] };
  Origin: Origin;
  OriginInput: OriginInput;
  PageInfo: PageInfo;
  Partner: Partner;
  Person: PersonRow;
  PersonConsent: PersonConsentRow;
  PersonRole: PersonRole;
  PersonalDataConsent: PersonalDataConsent;
  Points: PointsRow;
  PointsEarnInput: PointsEarnInput;
  PointsEntry: PointsEntryRow;
  PointsEntryConnection: PointsEntryConnectionRow;
  PointsEntryEdge: Omit<PointsEntryEdge, 'node'> & { node: ResolversParentTypes['PointsEntry'] };
  PointsSpendInput: PointsSpendInput;
  PotentialKeyAccount: PotentialKeyAccountRow;
  PotentialKeyAccountConnection: PotentialKeyAccountConnectionRow;
  PotentialKeyAccountEdge: Omit<PotentialKeyAccountEdge, 'node'> & { node: ResolversParentTypes['PotentialKeyAccount'] };
  Query: Record<PropertyKey, never>;
  Ranking: RankingRow;
  RankingInput: RankingInput;
  RecordAddPayload: Omit<RecordAddPayload, 'record'> & { record?: Maybe<ResolversParentTypes['CustomRecord']> };
  RecordChangePayload: Omit<RecordChangePayload, 'record'> & { record?: Maybe<ResolversParentTypes['CustomRecord']> };
  RecordInput: RecordInput;
  RecordRemovePayload: Omit<RecordRemovePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  RecordType: RecordTypeRow;
  RecordTypeChangeInput: RecordTypeChangeInput;
  RecordTypeChangePayload: Omit<RecordTypeChangePayload, 'recordType'> & { recordType?: Maybe<ResolversParentTypes['RecordType']> };
  RecordTypeDefinePayload: Omit<RecordTypeDefinePayload, 'recordType'> & { recordType?: Maybe<ResolversParentTypes['RecordType']> };
  RecordTypeInput: RecordTypeInput;
  RecordTypeRestorePayload: Omit<RecordTypeRestorePayload, 'recordType'> & { recordType?: Maybe<ResolversParentTypes['RecordType']> };
  RecordTypeRetirePayload: Omit<RecordTypeRetirePayload, 'recordType'> & { recordType?: Maybe<ResolversParentTypes['RecordType']> };
  Referral: ReferralRow;
  ReferralInput: ReferralInput;
  RelationshipCoverage: Omit<RelationshipCoverage, 'gaps' | 'rows'> & { gaps: Array<ResolversParentTypes['CoverageGap']>, rows: Array<ResolversParentTypes['CoveragePerson']> };
  RelationshipNorm: RelationshipNorm;
  RelationshipNormInput: RelationshipNormInput;
  RelationshipNormRole: RelationshipNormRole;
  RelationshipNormRoleInput: RelationshipNormRoleInput;
  RelationshipNormSetPayload: RelationshipNormSetPayload;
  Retention: RetentionRow;
  Reveal: RevealRow;
  RevealConnection: RevealConnectionRow;
  RevealEdge: Omit<RevealEdge, 'node'> & { node: ResolversParentTypes['Reveal'] };
  RevealInput: RevealInput;
  RevealedContact: RevealedContact;
  RevealedLegalRepresentative: RevealedLegalRepresentative;
  SamePersonSuggestion: Omit<SamePersonSuggestion, 'contact'> & { contact: ResolversParentTypes['Contact'] };
  SearchHighlight: SearchHighlight;
  SearchHit: SearchHitRow;
  SearchHitConnection: SearchHitConnectionRow;
  SearchHitEdge: Omit<SearchHitEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  Shareholder: ShareholderRow;
  ShareholderInput: ShareholderInput;
  SiteSurvey: SiteSurveyRow;
  SiteSurveyInput: SiteSurveyInput;
  StockListing: StockListingRow;
  StockListingInput: StockListingInput;
  TaxRegistration: TaxRegistrationRow;
  TaxRegistrationInput: TaxRegistrationInput;
  TaxRegistrationRevealPayload: Omit<TaxRegistrationRevealPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  Team: Team;
  TextAttribute: TextAttributeRow;
  UserError: UserError;
};

export type ApproachResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Approach'] = ResolversParentTypes['Approach']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  askedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contactPoint?: Resolver<Maybe<ResolversTypes['ApproachContactPoint']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['Industry']>, ParentType, ContextType>;
  isOwnClaim?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ApproachOutcome'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  protectedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  regionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApproachCheckPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproachCheckPayload'] = ResolversParentTypes['ApproachCheckPayload']> = {
  approach?: Resolver<Maybe<ResolversTypes['Approach']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApproachClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproachClaim'] = ResolversParentTypes['ApproachClaim'], FederationReferenceType extends FederationReferenceTypes['ApproachClaim'] = FederationReferenceTypes['ApproachClaim']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ApproachClaim']> | FederationReferenceType, FederationReferenceType, ContextType>;
  claimedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  claimedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endingReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['Industry']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  protectedUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ApproachClaimStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApproachClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproachClaimConnection'] = ResolversParentTypes['ApproachClaimConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ApproachClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ApproachClaim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApproachClaimConvertPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproachClaimConvertPayload'] = ResolversParentTypes['ApproachClaimConvertPayload']> = {
  approachClaim?: Resolver<Maybe<ResolversTypes['ApproachClaim']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApproachClaimCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproachClaimCreatePayload'] = ResolversParentTypes['ApproachClaimCreatePayload']> = {
  approach?: Resolver<Maybe<ResolversTypes['Approach']>, ParentType, ContextType>;
  approachClaim?: Resolver<Maybe<ResolversTypes['ApproachClaim']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApproachClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproachClaimEdge'] = ResolversParentTypes['ApproachClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApproachClaim'], ParentType, ContextType>;
};

export type ApproachClaimRevokePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproachClaimRevokePayload'] = ResolversParentTypes['ApproachClaimRevokePayload']> = {
  approachClaim?: Resolver<Maybe<ResolversTypes['ApproachClaim']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApproachClaimWithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproachClaimWithdrawPayload'] = ResolversParentTypes['ApproachClaimWithdrawPayload']> = {
  approachClaim?: Resolver<Maybe<ResolversTypes['ApproachClaim']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApproachConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproachConnection'] = ResolversParentTypes['ApproachConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ApproachEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Approach']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApproachContactPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproachContactPoint'] = ResolversParentTypes['ApproachContactPoint']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApproachEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproachEdge'] = ResolversParentTypes['ApproachEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Approach'], ParentType, ContextType>;
};

export type ApproachTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproachTerms'] = ResolversParentTypes['ApproachTerms']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mostClaims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  protectedDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  questionsPerDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ApproachTermsSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproachTermsSetPayload'] = ResolversParentTypes['ApproachTermsSetPayload']> = {
  approachTerms?: Resolver<Maybe<ResolversTypes['ApproachTerms']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AttributeChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeChangePayload'] = ResolversParentTypes['AttributeChangePayload']> = {
  attributeDefinition?: Resolver<Maybe<ResolversTypes['AttributeDefinition']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AttributeDefinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeDefinePayload'] = ResolversParentTypes['AttributeDefinePayload']> = {
  attributeDefinition?: Resolver<Maybe<ResolversTypes['AttributeDefinition']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AttributeDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeDefinition'] = ResolversParentTypes['AttributeDefinition'], FederationReferenceType extends FederationReferenceTypes['AttributeDefinition'] = FederationReferenceTypes['AttributeDefinition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AttributeDefinition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSensitive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  maxLength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['AttributeOption']>, ParentType, ContextType>;
  pattern?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordType?: Resolver<Maybe<ResolversTypes['RecordType']>, ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['AttributeType'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttributeOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeOption'] = ResolversParentTypes['AttributeOption']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isRetired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttributeRestorePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeRestorePayload'] = ResolversParentTypes['AttributeRestorePayload']> = {
  attributeDefinition?: Resolver<Maybe<ResolversTypes['AttributeDefinition']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AttributeRetirePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeRetirePayload'] = ResolversParentTypes['AttributeRetirePayload']> = {
  attributeDefinition?: Resolver<Maybe<ResolversTypes['AttributeDefinition']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AttributeValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeValue'] = ResolversParentTypes['AttributeValue']> = {
  __resolveType: TypeResolveFn<'BooleanAttribute' | 'DateAttribute' | 'DecimalAttribute' | 'IntegerAttribute' | 'MoneyAttribute' | 'OptionAttribute' | 'TextAttribute', ParentType, ContextType>;
};

export type BankAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankAccount'] = ResolversParentTypes['BankAccount']> = {
  accountNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bank?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bankAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bankPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Origin']>, ParentType, ContextType>;
  remarks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BankAccountRevealPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankAccountRevealPayload'] = ResolversParentTypes['BankAccountRevealPayload']> = {
  accountNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BooleanAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BooleanAttribute'] = ResolversParentTypes['BooleanAttribute']> = {
  boolean?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['AttributeDefinition'], ParentType, ContextType>;
  isMasked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BusinessProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessProfile'] = ResolversParentTypes['BusinessProfile']> = {
  communicationNeeds?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  financialInformation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mainCompetitors?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Origin']>, ParentType, ContextType>;
  strategicDevelopment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaptureCampaignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaptureCampaign'] = ResolversParentTypes['CaptureCampaign'], FederationReferenceType extends FederationReferenceTypes['CaptureCampaign'] = FederationReferenceTypes['CaptureCampaign']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CaptureCampaign']> | FederationReferenceType, FederationReferenceType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  customers?: Resolver<ResolversTypes['CaptureCampaignCustomerConnection'], ParentType, ContextType, RequireFields<CaptureCampaign_CustomersArgs, 'first'>>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  goalScore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reachedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  tiers?: Resolver<Array<ResolversTypes['Tier']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaptureCampaignClosePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaptureCampaignClosePayload'] = ResolversParentTypes['CaptureCampaignClosePayload']> = {
  captureCampaign?: Resolver<Maybe<ResolversTypes['CaptureCampaign']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CaptureCampaignConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaptureCampaignConnection'] = ResolversParentTypes['CaptureCampaignConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CaptureCampaignEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CaptureCampaign']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaptureCampaignCustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaptureCampaignCustomer'] = ResolversParentTypes['CaptureCampaignCustomer']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isReached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scoreAtStart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaptureCampaignCustomerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaptureCampaignCustomerConnection'] = ResolversParentTypes['CaptureCampaignCustomerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CaptureCampaignCustomerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CaptureCampaignCustomer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaptureCampaignCustomerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaptureCampaignCustomerEdge'] = ResolversParentTypes['CaptureCampaignCustomerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CaptureCampaignCustomer'], ParentType, ContextType>;
};

export type CaptureCampaignEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaptureCampaignEdge'] = ResolversParentTypes['CaptureCampaignEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CaptureCampaign'], ParentType, ContextType>;
};

export type CaptureCampaignStartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaptureCampaignStartPayload'] = ResolversParentTypes['CaptureCampaignStartPayload']> = {
  captureCampaign?: Resolver<Maybe<ResolversTypes['CaptureCampaign']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  action?: Resolver<ResolversTypes['ChangeAction'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  actorId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  entryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isErased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['DossierSection'], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type ClassSuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClassSuggestion'] = ResolversParentTypes['ClassSuggestion']> = {
  class?: Resolver<ResolversTypes['KeyAccountClass'], ParentType, ContextType>;
  isCarried?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClassThresholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClassThreshold'] = ResolversParentTypes['ClassThreshold']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  monthlyFee?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  provinceCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ClassThresholdSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClassThresholdSetPayload'] = ResolversParentTypes['ClassThresholdSetPayload']> = {
  classThreshold?: Resolver<Maybe<ResolversTypes['ClassThreshold']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CommemorationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Commemoration'] = ResolversParentTypes['Commemoration']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Origin']>, ParentType, ContextType>;
  remarks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CompetingProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompetingProduct'] = ResolversParentTypes['CompetingProduct']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompetitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Competition'] = ResolversParentTypes['Competition']> = {
  competitor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contractEndsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  monthlySpend?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Origin']>, ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['CompetingProduct']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  situation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompletenessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Completeness'] = ResolversParentTypes['Completeness']> = {
  filledCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  itemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['MissingItem']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompletenessNormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompletenessNorm'] = ResolversParentTypes['CompletenessNorm']> = {
  items?: Resolver<Array<ResolversTypes['CompletenessNormItem']>, ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['Tier']>, ParentType, ContextType>;
};

export type CompletenessNormItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompletenessNormItem'] = ResolversParentTypes['CompletenessNormItem']> = {
  attribute?: Resolver<Maybe<ResolversTypes['AttributeDefinition']>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes['DossierItem'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompletenessNormSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompletenessNormSetPayload'] = ResolversParentTypes['CompletenessNormSetPayload']> = {
  completenessNorm?: Resolver<Maybe<ResolversTypes['CompletenessNorm']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact'], FederationReferenceType extends FederationReferenceTypes['Contact'] = FederationReferenceTypes['Contact']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Contact']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  birthday?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  erasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fax?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  influence?: Resolver<Maybe<ResolversTypes['ContactInfluence']>, ParentType, ContextType>;
  isKeyPerson?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leftAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  manager?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  mayContact?: Resolver<ResolversTypes['ContactPermission'], ParentType, ContextType, RequireFields<Contact_MayContactArgs, 'channel' | 'purpose'>>;
  meetings?: Resolver<Maybe<ResolversTypes['ContactMeetingConnection']>, ParentType, ContextType, RequireFields<Contact_MeetingsArgs, 'first'>>;
  mobile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherMedia?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preferredChannel?: Resolver<Maybe<ResolversTypes['ContactChannel']>, ParentType, ContextType>;
  remarks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['Contact']>, ParentType, ContextType>;
  retentions?: Resolver<Maybe<Array<ResolversTypes['Retention']>>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ContactRole'], ParentType, ContextType>;
  samePersonSuggestions?: Resolver<Maybe<Array<ResolversTypes['SamePersonSuggestion']>>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wechat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContactChartNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactChartNode'] = ResolversParentTypes['ContactChartNode']> = {
  contact?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  managerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContactCombinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactCombinePayload'] = ResolversParentTypes['ContactCombinePayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactConnection'] = ResolversParentTypes['ContactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Contact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContactConsentRecordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactConsentRecordPayload'] = ResolversParentTypes['ContactConsentRecordPayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContactCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactCreatePayload'] = ResolversParentTypes['ContactCreatePayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactEdge'] = ResolversParentTypes['ContactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
};

export type ContactErasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactErasePayload'] = ResolversParentTypes['ContactErasePayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContactExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactExport'] = ResolversParentTypes['ContactExport']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  commemorations?: Resolver<Array<ResolversTypes['Commemoration']>, ParentType, ContextType>;
  consents?: Resolver<Array<ResolversTypes['PersonConsent']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fax?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  influence?: Resolver<Maybe<ResolversTypes['ContactInfluence']>, ParentType, ContextType>;
  isKeyPerson?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leftAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  managerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  meetings?: Resolver<Array<ResolversTypes['ContactMeeting']>, ParentType, ContextType>;
  mobile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherMedia?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preferredChannel?: Resolver<Maybe<ResolversTypes['ContactChannel']>, ParentType, ContextType>;
  remarks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retentions?: Resolver<Array<ResolversTypes['Retention']>, ParentType, ContextType>;
  reveals?: Resolver<Array<ResolversTypes['Reveal']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ContactRole'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['PersonRole']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  wechat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContactExportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactExportPayload'] = ResolversParentTypes['ContactExportPayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  exported?: Resolver<Maybe<ResolversTypes['ContactExport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContactLeavePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactLeavePayload'] = ResolversParentTypes['ContactLeavePayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContactLinkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactLinkPayload'] = ResolversParentTypes['ContactLinkPayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContactMeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactMeeting'] = ResolversParentTypes['ContactMeeting']> = {
  channel?: Resolver<ResolversTypes['ContactChannel'], ParentType, ContextType>;
  employees?: Resolver<Array<ResolversTypes['Employee']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  metAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  sentiment?: Resolver<ResolversTypes['MeetingSentiment'], ParentType, ContextType>;
};

export type ContactMeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactMeetingConnection'] = ResolversParentTypes['ContactMeetingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContactMeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ContactMeeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContactMeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactMeetingEdge'] = ResolversParentTypes['ContactMeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ContactMeeting'], ParentType, ContextType>;
};

export type ContactMeetingRecordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactMeetingRecordPayload'] = ResolversParentTypes['ContactMeetingRecordPayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContactMeetingRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactMeetingRemovePayload'] = ResolversParentTypes['ContactMeetingRemovePayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContactPermissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactPermission'] = ResolversParentTypes['ContactPermission']> = {
  consent?: Resolver<Maybe<ResolversTypes['PersonConsent']>, ParentType, ContextType>;
  isAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ContactPermissionReason'], ParentType, ContextType>;
};

export type ContactRetainPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactRetainPayload'] = ResolversParentTypes['ContactRetainPayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContactRetentionEndPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactRetentionEndPayload'] = ResolversParentTypes['ContactRetentionEndPayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContactRevealPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactRevealPayload'] = ResolversParentTypes['ContactRevealPayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  revealed?: Resolver<Maybe<ResolversTypes['RevealedContact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContactSeparatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactSeparatePayload'] = ResolversParentTypes['ContactSeparatePayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContactUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactUpdatePayload'] = ResolversParentTypes['ContactUpdatePayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CoverageCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageCell'] = ResolversParentTypes['CoverageCell']> = {
  channel?: Resolver<ResolversTypes['ContactChannel'], ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  lastMetAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  meetingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentiment?: Resolver<ResolversTypes['MeetingSentiment'], ParentType, ContextType>;
};

export type CoverageGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageGap'] = ResolversParentTypes['CoverageGap']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  daysOver?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['DossierItem']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CoverageGapKind'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['GapSeverity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  suggestedTask?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CoverageGapConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageGapConnection'] = ResolversParentTypes['CoverageGapConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CoverageGapEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CoverageGap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageGapEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageGapEdge'] = ResolversParentTypes['CoverageGapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CoverageGap'], ParentType, ContextType>;
};

export type CoveragePersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoveragePerson'] = ResolversParentTypes['CoveragePerson']> = {
  cells?: Resolver<Array<ResolversTypes['CoverageCell']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  daysOver?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastMeeting?: Resolver<Maybe<ResolversTypes['ContactMeeting']>, ParentType, ContextType>;
};

export type CreditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Credit'] = ResolversParentTypes['Credit']> = {
  accounts?: Resolver<Array<ResolversTypes['CreditAssessment']>, ParentType, ContextType>;
  assessments?: Resolver<ResolversTypes['CreditAssessmentConnection'], ParentType, ContextType, RequireFields<Credit_AssessmentsArgs, 'first'>>;
  current?: Resolver<Maybe<ResolversTypes['CreditAssessment']>, ParentType, ContextType>;
  listing?: Resolver<Maybe<ResolversTypes['CreditListing']>, ParentType, ContextType>;
  listings?: Resolver<Array<ResolversTypes['CreditListing']>, ParentType, ContextType>;
};

export type CreditAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditAssessment'] = ResolversParentTypes['CreditAssessment']> = {
  account?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assessedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  assessedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CreditAssessmentKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreditAssessmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditAssessmentConnection'] = ResolversParentTypes['CreditAssessmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CreditAssessmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CreditAssessment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreditAssessmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditAssessmentEdge'] = ResolversParentTypes['CreditAssessmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CreditAssessment'], ParentType, ContextType>;
};

export type CreditListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditListing'] = ResolversParentTypes['CreditListing']> = {
  endedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['CreditList'], ParentType, ContextType>;
  listedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CustomRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomRecord'] = ResolversParentTypes['CustomRecord'], FederationReferenceType extends FederationReferenceTypes['CustomRecord'] = FederationReferenceTypes['CustomRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CustomRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['AttributeValue']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RecordType'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomRecordConnection'] = ResolversParentTypes['CustomRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CustomRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CustomRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomRecordEdge'] = ResolversParentTypes['CustomRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CustomRecord'], ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['CustomerAlias']>, ParentType, ContextType>;
  assessmentReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<Maybe<Array<ResolversTypes['AttributeValue']>>, ParentType, ContextType, Partial<Customer_AttributesArgs>>;
  bankAccounts?: Resolver<Maybe<Array<ResolversTypes['BankAccount']>>, ParentType, ContextType>;
  branches?: Resolver<ResolversTypes['CustomerConnection'], ParentType, ContextType, RequireFields<Customer_BranchesArgs, 'first'>>;
  businessProfile?: Resolver<Maybe<ResolversTypes['BusinessProfile']>, ParentType, ContextType>;
  businessScope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['CustomerCategory'], ParentType, ContextType>;
  changes?: Resolver<Maybe<ResolversTypes['ChangeConnection']>, ParentType, ContextType, RequireFields<Customer_ChangesArgs, 'first'>>;
  classes?: Resolver<Array<ResolversTypes['KeyAccountClass']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  commemorations?: Resolver<Maybe<Array<ResolversTypes['Commemoration']>>, ParentType, ContextType>;
  competition?: Resolver<Maybe<Array<ResolversTypes['Competition']>>, ParentType, ContextType>;
  completeness?: Resolver<Maybe<ResolversTypes['Completeness']>, ParentType, ContextType>;
  contactChart?: Resolver<Maybe<Array<ResolversTypes['ContactChartNode']>>, ParentType, ContextType>;
  contacts?: Resolver<Maybe<ResolversTypes['ContactConnection']>, ParentType, ContextType, RequireFields<Customer_ContactsArgs, 'first'>>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['RelationshipCoverage']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  credit?: Resolver<Maybe<ResolversTypes['Credit']>, ParentType, ContextType>;
  creditGrade?: Resolver<Maybe<ResolversTypes['Grade']>, ParentType, ContextType>;
  distanceTo?: Resolver<Maybe<ResolversTypes['GradeDistance']>, ParentType, ContextType, RequireFields<Customer_DistanceToArgs, 'tier'>>;
  foundedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  gradeHistory?: Resolver<Maybe<ResolversTypes['GradingConnection']>, ParentType, ContextType, RequireFields<Customer_GradeHistoryArgs, 'first' | 'kind'>>;
  grades?: Resolver<Maybe<Array<ResolversTypes['Grading']>>, ParentType, ContextType>;
  gradesToCome?: Resolver<Maybe<Array<ResolversTypes['Grading']>>, ParentType, ContextType>;
  headquarters?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['CustomerIdentifier']>, ParentType, ContextType>;
  importance?: Resolver<Maybe<Array<ResolversTypes['ImportanceScore']>>, ParentType, ContextType>;
  industry?: Resolver<ResolversTypes['Industry'], ParentType, ContextType>;
  isKeyAccount?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  legalRepresentative?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalRepresentatives?: Resolver<Maybe<Array<ResolversTypes['LegalRepresentative']>>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CustomerLevel'], ParentType, ContextType>;
  loyaltyGrade?: Resolver<Maybe<ResolversTypes['Grade']>, ParentType, ContextType>;
  majorEvents?: Resolver<Maybe<ResolversTypes['MajorEventConnection']>, ParentType, ContextType, RequireFields<Customer_MajorEventsArgs, 'first'>>;
  managedBy?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  merges?: Resolver<Maybe<Array<ResolversTypes['CustomerMerge']>>, ParentType, ContextType>;
  monthlyFee?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officeAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operatingYears?: Resolver<Maybe<Array<ResolversTypes['OperatingYear']>>, ParentType, ContextType>;
  operatorProfile?: Resolver<Maybe<ResolversTypes['OperatorProfile']>, ParentType, ContextType>;
  organizationChart?: Resolver<Array<ResolversTypes['OrganizationChartNode']>, ParentType, ContextType>;
  organizationKind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  ownershipForm?: Resolver<ResolversTypes['OwnershipForm'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  parentSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placements?: Resolver<Array<ResolversTypes['CustomerPlacement']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Points']>, ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provinceCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rankings?: Resolver<Maybe<Array<ResolversTypes['Ranking']>>, ParentType, ContextType>;
  records?: Resolver<Maybe<ResolversTypes['CustomRecordConnection']>, ParentType, ContextType, RequireFields<Customer_RecordsArgs, 'first'>>;
  referrals?: Resolver<Maybe<Array<ResolversTypes['Referral']>>, ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registeredAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remarks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rentsForGroup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  responsibleTeam?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  reveals?: Resolver<Maybe<ResolversTypes['RevealConnection']>, ParentType, ContextType, RequireFields<Customer_RevealsArgs, 'first'>>;
  satisfactionGrade?: Resolver<Maybe<ResolversTypes['Grade']>, ParentType, ContextType>;
  shareholders?: Resolver<Maybe<Array<ResolversTypes['Shareholder']>>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  siteSurveys?: Resolver<Maybe<Array<ResolversTypes['SiteSurvey']>>, ParentType, ContextType>;
  slaLevel?: Resolver<Maybe<ResolversTypes['SlaLevel']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<Array<ResolversTypes['DossierSource']>>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CustomerStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stockListings?: Resolver<Maybe<Array<ResolversTypes['StockListing']>>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  suggestedClasses?: Resolver<Maybe<Array<ResolversTypes['ClassSuggestion']>>, ParentType, ContextType>;
  taxRegistrations?: Resolver<Maybe<Array<ResolversTypes['TaxRegistration']>>, ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['Tier']>, ParentType, ContextType>;
  tree?: Resolver<Maybe<ResolversTypes['CustomerTree']>, ParentType, ContextType, Partial<Customer_TreeArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CustomerAbsorbPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerAbsorbPayload'] = ResolversParentTypes['CustomerAbsorbPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerActivatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerActivatePayload'] = ResolversParentTypes['CustomerActivatePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerAliasResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerAlias'] = ResolversParentTypes['CustomerAlias']> = {
  alias?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isMain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  providedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remarks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomerAliasAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerAliasAddPayload'] = ResolversParentTypes['CustomerAliasAddPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerAliasChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerAliasChangePayload'] = ResolversParentTypes['CustomerAliasChangePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerAliasRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerAliasRemovePayload'] = ResolversParentTypes['CustomerAliasRemovePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerAssessPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerAssessPayload'] = ResolversParentTypes['CustomerAssessPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerAttributesSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerAttributesSetPayload'] = ResolversParentTypes['CustomerAttributesSetPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerBankAccountAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerBankAccountAddPayload'] = ResolversParentTypes['CustomerBankAccountAddPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerBankAccountChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerBankAccountChangePayload'] = ResolversParentTypes['CustomerBankAccountChangePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerBankAccountRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerBankAccountRemovePayload'] = ResolversParentTypes['CustomerBankAccountRemovePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerBusinessProfileSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerBusinessProfileSetPayload'] = ResolversParentTypes['CustomerBusinessProfileSetPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerChurnPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerChurnPayload'] = ResolversParentTypes['CustomerChurnPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerClassifyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerClassifyPayload'] = ResolversParentTypes['CustomerClassifyPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerClosePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerClosePayload'] = ResolversParentTypes['CustomerClosePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerCodePartsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerCodeParts'] = ResolversParentTypes['CustomerCodeParts']> = {
  category?: Resolver<Maybe<ResolversTypes['CustomerCategory']>, ParentType, ContextType>;
  isValid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  regionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serial?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CustomerCommemorationAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerCommemorationAddPayload'] = ResolversParentTypes['CustomerCommemorationAddPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerCommemorationChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerCommemorationChangePayload'] = ResolversParentTypes['CustomerCommemorationChangePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerCommemorationRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerCommemorationRemovePayload'] = ResolversParentTypes['CustomerCommemorationRemovePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerCompetitionAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerCompetitionAddPayload'] = ResolversParentTypes['CustomerCompetitionAddPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerCompetitionChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerCompetitionChangePayload'] = ResolversParentTypes['CustomerCompetitionChangePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerCompetitionRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerCompetitionRemovePayload'] = ResolversParentTypes['CustomerCompetitionRemovePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerConnection'] = ResolversParentTypes['CustomerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CustomerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Customer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomerCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerCreatePayload'] = ResolversParentTypes['CustomerCreatePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  duplicates?: Resolver<Array<ResolversTypes['DuplicateCandidate']>, ParentType, ContextType>;
  existingFile?: Resolver<Maybe<ResolversTypes['ExistingFile']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerCreditAssessPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerCreditAssessPayload'] = ResolversParentTypes['CustomerCreditAssessPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerCreditListAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerCreditListAddPayload'] = ResolversParentTypes['CustomerCreditListAddPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerCreditListRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerCreditListRemovePayload'] = ResolversParentTypes['CustomerCreditListRemovePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerCreditLowerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerCreditLowerPayload'] = ResolversParentTypes['CustomerCreditLowerPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerCreditRaisePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerCreditRaisePayload'] = ResolversParentTypes['CustomerCreditRaisePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerEdge'] = ResolversParentTypes['CustomerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
};

export type CustomerFlagAtRiskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerFlagAtRiskPayload'] = ResolversParentTypes['CustomerFlagAtRiskPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerIdentifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerIdentifier'] = ResolversParentTypes['CustomerIdentifier']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retiredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CustomerIdentifierAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerIdentifierAddPayload'] = ResolversParentTypes['CustomerIdentifierAddPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerIdentifierRetirePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerIdentifierRetirePayload'] = ResolversParentTypes['CustomerIdentifierRetirePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerLegalRepresentativeAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerLegalRepresentativeAddPayload'] = ResolversParentTypes['CustomerLegalRepresentativeAddPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerLegalRepresentativeChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerLegalRepresentativeChangePayload'] = ResolversParentTypes['CustomerLegalRepresentativeChangePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerLegalRepresentativeRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerLegalRepresentativeRemovePayload'] = ResolversParentTypes['CustomerLegalRepresentativeRemovePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerLegalRepresentativeWithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerLegalRepresentativeWithdrawPayload'] = ResolversParentTypes['CustomerLegalRepresentativeWithdrawPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerMajorEventAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerMajorEventAddPayload'] = ResolversParentTypes['CustomerMajorEventAddPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerMajorEventChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerMajorEventChangePayload'] = ResolversParentTypes['CustomerMajorEventChangePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerMajorEventRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerMajorEventRemovePayload'] = ResolversParentTypes['CustomerMajorEventRemovePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerMergeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerMerge'] = ResolversParentTypes['CustomerMerge'], FederationReferenceType extends FederationReferenceTypes['CustomerMerge'] = FederationReferenceTypes['CustomerMerge']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CustomerMerge']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mergedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mergedCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mergedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mergedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['MergedPart']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  survivor?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  undoReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  undoUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CustomerMergePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerMergePayload'] = ResolversParentTypes['CustomerMergePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  customerMerge?: Resolver<Maybe<ResolversTypes['CustomerMerge']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerMergeUndoPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerMergeUndoPayload'] = ResolversParentTypes['CustomerMergeUndoPayload']> = {
  conflicts?: Resolver<Array<ResolversTypes['MergeConflict']>, ParentType, ContextType>;
  customerMerge?: Resolver<Maybe<ResolversTypes['CustomerMerge']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerMovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerMovePayload'] = ResolversParentTypes['CustomerMovePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerOperatingYearAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerOperatingYearAddPayload'] = ResolversParentTypes['CustomerOperatingYearAddPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerOperatingYearChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerOperatingYearChangePayload'] = ResolversParentTypes['CustomerOperatingYearChangePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerOperatingYearRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerOperatingYearRemovePayload'] = ResolversParentTypes['CustomerOperatingYearRemovePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerOperatorProfileSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerOperatorProfileSetPayload'] = ResolversParentTypes['CustomerOperatorProfileSetPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerPlacementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerPlacement'] = ResolversParentTypes['CustomerPlacement']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  headquarters?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CustomerPointsEarnPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerPointsEarnPayload'] = ResolversParentTypes['CustomerPointsEarnPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerPointsExpirePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerPointsExpirePayload'] = ResolversParentTypes['CustomerPointsExpirePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerPointsSpendPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerPointsSpendPayload'] = ResolversParentTypes['CustomerPointsSpendPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerQualifyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerQualifyPayload'] = ResolversParentTypes['CustomerQualifyPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerRankingAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerRankingAddPayload'] = ResolversParentTypes['CustomerRankingAddPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerRankingChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerRankingChangePayload'] = ResolversParentTypes['CustomerRankingChangePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerRankingRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerRankingRemovePayload'] = ResolversParentTypes['CustomerRankingRemovePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerRecoverPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerRecoverPayload'] = ResolversParentTypes['CustomerRecoverPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerReferralAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerReferralAddPayload'] = ResolversParentTypes['CustomerReferralAddPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerReferralChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerReferralChangePayload'] = ResolversParentTypes['CustomerReferralChangePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerReferralRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerReferralRemovePayload'] = ResolversParentTypes['CustomerReferralRemovePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerShareholderAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerShareholderAddPayload'] = ResolversParentTypes['CustomerShareholderAddPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerShareholderChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerShareholderChangePayload'] = ResolversParentTypes['CustomerShareholderChangePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerShareholderRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerShareholderRemovePayload'] = ResolversParentTypes['CustomerShareholderRemovePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerSiteSurveyAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerSiteSurveyAddPayload'] = ResolversParentTypes['CustomerSiteSurveyAddPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerSiteSurveyChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerSiteSurveyChangePayload'] = ResolversParentTypes['CustomerSiteSurveyChangePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerSiteSurveyRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerSiteSurveyRemovePayload'] = ResolversParentTypes['CustomerSiteSurveyRemovePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerStockListingAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerStockListingAddPayload'] = ResolversParentTypes['CustomerStockListingAddPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerStockListingChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerStockListingChangePayload'] = ResolversParentTypes['CustomerStockListingChangePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerStockListingRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerStockListingRemovePayload'] = ResolversParentTypes['CustomerStockListingRemovePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerTaxRegistrationAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerTaxRegistrationAddPayload'] = ResolversParentTypes['CustomerTaxRegistrationAddPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerTaxRegistrationChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerTaxRegistrationChangePayload'] = ResolversParentTypes['CustomerTaxRegistrationChangePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerTaxRegistrationRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerTaxRegistrationRemovePayload'] = ResolversParentTypes['CustomerTaxRegistrationRemovePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerTreeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerTree'] = ResolversParentTypes['CustomerTree'], FederationReferenceType extends FederationReferenceTypes['CustomerTree'] = FederationReferenceTypes['CustomerTree']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CustomerTree']> | FederationReferenceType, FederationReferenceType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  levelCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['CustomerTreeLevel']>, ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CustomerTreeNode']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CustomerTreeLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerTreeLevel'] = ResolversParentTypes['CustomerTreeLevel']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomerTreeNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerTreeNode'] = ResolversParentTypes['CustomerTreeNode']> = {
  branchCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  descendantCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['Tier']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CustomerUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerUpdatePayload'] = ResolversParentTypes['CustomerUpdatePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerWinBackPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerWinBackPayload'] = ResolversParentTypes['CustomerWinBackPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DateAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DateAttribute'] = ResolversParentTypes['DateAttribute']> = {
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['AttributeDefinition'], ParentType, ContextType>;
  isMasked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DecimalAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecimalAttribute'] = ResolversParentTypes['DecimalAttribute']> = {
  decimal?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['AttributeDefinition'], ParentType, ContextType>;
  isMasked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DossierSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DossierSource'] = ResolversParentTypes['DossierSource']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  entryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DuplicateCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateCandidate'] = ResolversParentTypes['DuplicateCandidate']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['DuplicateReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DuplicateDecidePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateDecidePayload'] = ResolversParentTypes['DuplicateDecidePayload']> = {
  duplicatePair?: Resolver<Maybe<ResolversTypes['DuplicatePair']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DuplicatePairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicatePair'] = ResolversParentTypes['DuplicatePair'], FederationReferenceType extends FederationReferenceTypes['DuplicatePair'] = FederationReferenceTypes['DuplicatePair']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DuplicatePair']> | FederationReferenceType, FederationReferenceType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  foundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['DuplicateReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['DuplicateVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DuplicatePairConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicatePairConnection'] = ResolversParentTypes['DuplicatePairConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DuplicatePairEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DuplicatePair']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DuplicatePairEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicatePairEdge'] = ResolversParentTypes['DuplicatePairEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DuplicatePair'], ParentType, ContextType>;
};

export type DuplicateScanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateScan'] = ResolversParentTypes['DuplicateScan'], FederationReferenceType extends FederationReferenceTypes['DuplicateScan'] = FederationReferenceTypes['DuplicateScan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DuplicateScan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  checkedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fileCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  foundCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DuplicateScanStatus'], ParentType, ContextType>;
};

export type DuplicateScanStartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateScanStartPayload'] = ResolversParentTypes['DuplicateScanStartPayload']> = {
  duplicateScan?: Resolver<Maybe<ResolversTypes['DuplicateScan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EmployeeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Employee'] = ResolversParentTypes['Employee']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ExistingFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExistingFile'] = ResolversParentTypes['ExistingFile']> = {
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
};

export type FestivalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Festival'] = ResolversParentTypes['Festival']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dates?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  industries?: Resolver<Array<ResolversTypes['Industry']>, ParentType, ContextType>;
  isPublicHoliday?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  knownUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FestivalRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FestivalRemovePayload'] = ResolversParentTypes['FestivalRemovePayload']> = {
  festival?: Resolver<Maybe<ResolversTypes['Festival']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FestivalSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FestivalSetPayload'] = ResolversParentTypes['FestivalSetPayload']> = {
  festival?: Resolver<Maybe<ResolversTypes['Festival']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GradeContributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeContribution'] = ResolversParentTypes['GradeContribution']> = {
  criterion?: Resolver<ResolversTypes['GradeCriterion'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GradeCriterionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeCriterion'] = ResolversParentTypes['GradeCriterion']> = {
  amount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  importance?: Resolver<Maybe<ResolversTypes['Importance']>, ParentType, ContextType>;
  input?: Resolver<ResolversTypes['GradeInput'], ParentType, ContextType>;
  operator?: Resolver<ResolversTypes['GradeOperator'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GradeDistanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeDistance'] = ResolversParentTypes['GradeDistance']> = {
  isReached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  neededPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requirements?: Resolver<Array<ResolversTypes['GradeStep']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['GradeStep']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GradeInputValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeInputValue'] = ResolversParentTypes['GradeInputValue']> = {
  input?: Resolver<ResolversTypes['GradeInput'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GradeOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeOutcome'] = ResolversParentTypes['GradeOutcome']> = {
  excludes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  minimumPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requires?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['GradeResult'], ParentType, ContextType>;
};

export type GradeReplayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeReplay'] = ResolversParentTypes['GradeReplay']> = {
  isSame?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['GradeResult'], ParentType, ContextType>;
};

export type GradeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeResult'] = ResolversParentTypes['GradeResult']> = {
  classes?: Resolver<Maybe<Array<ResolversTypes['KeyAccountClass']>>, ParentType, ContextType>;
  credit?: Resolver<Maybe<ResolversTypes['Grade']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['CustomerLevel']>, ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['Tier']>, ParentType, ContextType>;
};

export type GradeRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeRule'] = ResolversParentTypes['GradeRule']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  criteria?: Resolver<Array<ResolversTypes['GradeCriterion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GradeKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcomes?: Resolver<Array<ResolversTypes['GradeOutcome']>, ParentType, ContextType>;
  provinceCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remarks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type GradeRuleCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeRuleCreatePayload'] = ResolversParentTypes['GradeRuleCreatePayload']> = {
  gradeRule?: Resolver<Maybe<ResolversTypes['GradeRule']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GradeRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeRunPayload'] = ResolversParentTypes['GradeRunPayload']> = {
  examined?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  grading?: Resolver<Maybe<ResolversTypes['Grading']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reopened?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GradeStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeStep'] = ResolversParentTypes['GradeStep']> = {
  criterion?: Resolver<ResolversTypes['GradeCriterion'], ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GradingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grading'] = ResolversParentTypes['Grading'], FederationReferenceType extends FederationReferenceTypes['Grading'] = FederationReferenceTypes['Grading']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Grading']> | FederationReferenceType, FederationReferenceType, ContextType>;
  checkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  confirmedResult?: Resolver<Maybe<ResolversTypes['GradeResult']>, ParentType, ContextType>;
  contributions?: Resolver<Array<ResolversTypes['GradeContribution']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  defaultResult?: Resolver<ResolversTypes['GradeResult'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['GradeDirection'], ParentType, ContextType>;
  effectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importance?: Resolver<Array<ResolversTypes['ImportanceScore']>, ParentType, ContextType>;
  inputs?: Resolver<Array<ResolversTypes['GradeInputValue']>, ParentType, ContextType>;
  isWaiting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GradeKind'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  previousResult?: Resolver<ResolversTypes['GradeResult'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remarks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reopens?: Resolver<Maybe<ResolversTypes['Grading']>, ParentType, ContextType>;
  replay?: Resolver<ResolversTypes['GradeReplay'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['GradeRule']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GradingStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GradingConfirmPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradingConfirmPayload'] = ResolversParentTypes['GradingConfirmPayload']> = {
  grading?: Resolver<Maybe<ResolversTypes['Grading']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GradingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradingConnection'] = ResolversParentTypes['GradingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GradingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Grading']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GradingCorrectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradingCorrectPayload'] = ResolversParentTypes['GradingCorrectPayload']> = {
  grading?: Resolver<Maybe<ResolversTypes['Grading']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GradingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradingEdge'] = ResolversParentTypes['GradingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Grading'], ParentType, ContextType>;
};

export type GradingWithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradingWithdrawPayload'] = ResolversParentTypes['GradingWithdrawPayload']> = {
  grading?: Resolver<Maybe<ResolversTypes['Grading']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportanceScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportanceScore'] = ResolversParentTypes['ImportanceScore']> = {
  importance?: Resolver<ResolversTypes['Importance'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IntegerAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegerAttribute'] = ResolversParentTypes['IntegerAttribute']> = {
  definition?: Resolver<ResolversTypes['AttributeDefinition'], ParentType, ContextType>;
  integer?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isMasked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalRepresentativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalRepresentative'] = ResolversParentTypes['LegalRepresentative']> = {
  birthYearMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consent?: Resolver<Maybe<ResolversTypes['PersonalDataConsent']>, ParentType, ContextType>;
  education?: Resolver<Maybe<ResolversTypes['Education']>, ParentType, ContextType>;
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  health?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hobbies?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inOfficeSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  misdeeds?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Origin']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personalReputation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rewardsAndPunishments?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RepresentativeStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LegalRepresentativeLookUpPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalRepresentativeLookUpPayload'] = ResolversParentTypes['LegalRepresentativeLookUpPayload']> = {
  customers?: Resolver<Maybe<Array<ResolversTypes['Customer']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LegalRepresentativeRevealPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalRepresentativeRevealPayload'] = ResolversParentTypes['LegalRepresentativeRevealPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  revealed?: Resolver<Maybe<ResolversTypes['RevealedLegalRepresentative']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MajorEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MajorEvent'] = ResolversParentTypes['MajorEvent']> = {
  consequences?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Origin']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['MajorEventType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MajorEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MajorEventConnection'] = ResolversParentTypes['MajorEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MajorEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MajorEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MajorEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MajorEventEdge'] = ResolversParentTypes['MajorEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MajorEvent'], ParentType, ContextType>;
};

export type MergeConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeConflict'] = ResolversParentTypes['MergeConflict']> = {
  field?: Resolver<Maybe<ResolversTypes['MergeField']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MergeConflictKind'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MergePreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergePreview'] = ResolversParentTypes['MergePreview']> = {
  fields?: Resolver<Maybe<Array<ResolversTypes['MergedField']>>, ParentType, ContextType>;
  merged?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['MergedPart']>, ParentType, ContextType>;
  survivor?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  undoUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MergedFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergedField'] = ResolversParentTypes['MergedField']> = {
  field?: Resolver<ResolversTypes['MergeField'], ParentType, ContextType>;
  mergedValue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['MergeRule'], ParentType, ContextType>;
  survivorValue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MergedPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergedPart'] = ResolversParentTypes['MergedPart']> = {
  droppedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  movedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MissingItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingItem'] = ResolversParentTypes['MissingItem']> = {
  attribute?: Resolver<Maybe<ResolversTypes['AttributeDefinition']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['DossierItem'], ParentType, ContextType>;
  mutation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MoneyAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoneyAttribute'] = ResolversParentTypes['MoneyAttribute']> = {
  definition?: Resolver<ResolversTypes['AttributeDefinition'], ParentType, ContextType>;
  isMasked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  money?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  approachCheck?: Resolver<ResolversTypes['ApproachCheckPayload'], ParentType, ContextType, RequireFields<Mutation_ApproachCheckArgs, 'input'>>;
  approachClaimConvert?: Resolver<ResolversTypes['ApproachClaimConvertPayload'], ParentType, ContextType, RequireFields<Mutation_ApproachClaimConvertArgs, 'id' | 'input'>>;
  approachClaimCreate?: Resolver<ResolversTypes['ApproachClaimCreatePayload'], ParentType, ContextType, RequireFields<Mutation_ApproachClaimCreateArgs, 'input'>>;
  approachClaimRevoke?: Resolver<ResolversTypes['ApproachClaimRevokePayload'], ParentType, ContextType, RequireFields<Mutation_ApproachClaimRevokeArgs, 'id' | 'input'>>;
  approachClaimWithdraw?: Resolver<ResolversTypes['ApproachClaimWithdrawPayload'], ParentType, ContextType, RequireFields<Mutation_ApproachClaimWithdrawArgs, 'id'>>;
  approachTermsSet?: Resolver<ResolversTypes['ApproachTermsSetPayload'], ParentType, ContextType, RequireFields<Mutation_ApproachTermsSetArgs, 'input'>>;
  attributeChange?: Resolver<ResolversTypes['AttributeChangePayload'], ParentType, ContextType, RequireFields<Mutation_AttributeChangeArgs, 'id' | 'input'>>;
  attributeDefine?: Resolver<ResolversTypes['AttributeDefinePayload'], ParentType, ContextType, RequireFields<Mutation_AttributeDefineArgs, 'input'>>;
  attributeRestore?: Resolver<ResolversTypes['AttributeRestorePayload'], ParentType, ContextType, RequireFields<Mutation_AttributeRestoreArgs, 'id'>>;
  attributeRetire?: Resolver<ResolversTypes['AttributeRetirePayload'], ParentType, ContextType, RequireFields<Mutation_AttributeRetireArgs, 'id'>>;
  bankAccountReveal?: Resolver<ResolversTypes['BankAccountRevealPayload'], ParentType, ContextType, RequireFields<Mutation_BankAccountRevealArgs, 'id' | 'input'>>;
  captureCampaignClose?: Resolver<ResolversTypes['CaptureCampaignClosePayload'], ParentType, ContextType, RequireFields<Mutation_CaptureCampaignCloseArgs, 'id'>>;
  captureCampaignStart?: Resolver<ResolversTypes['CaptureCampaignStartPayload'], ParentType, ContextType, RequireFields<Mutation_CaptureCampaignStartArgs, 'input'>>;
  classThresholdSet?: Resolver<ResolversTypes['ClassThresholdSetPayload'], ParentType, ContextType, RequireFields<Mutation_ClassThresholdSetArgs, 'input'>>;
  completenessNormSet?: Resolver<ResolversTypes['CompletenessNormSetPayload'], ParentType, ContextType, RequireFields<Mutation_CompletenessNormSetArgs, 'input'>>;
  contactCombine?: Resolver<ResolversTypes['ContactCombinePayload'], ParentType, ContextType, RequireFields<Mutation_ContactCombineArgs, 'id' | 'otherId'>>;
  contactConsentRecord?: Resolver<ResolversTypes['ContactConsentRecordPayload'], ParentType, ContextType, RequireFields<Mutation_ContactConsentRecordArgs, 'id' | 'input'>>;
  contactCreate?: Resolver<ResolversTypes['ContactCreatePayload'], ParentType, ContextType, RequireFields<Mutation_ContactCreateArgs, 'customerId' | 'input'>>;
  contactErase?: Resolver<ResolversTypes['ContactErasePayload'], ParentType, ContextType, RequireFields<Mutation_ContactEraseArgs, 'id' | 'input'>>;
  contactExport?: Resolver<ResolversTypes['ContactExportPayload'], ParentType, ContextType, RequireFields<Mutation_ContactExportArgs, 'id' | 'input'>>;
  contactLeave?: Resolver<ResolversTypes['ContactLeavePayload'], ParentType, ContextType, RequireFields<Mutation_ContactLeaveArgs, 'id'>>;
  contactLink?: Resolver<ResolversTypes['ContactLinkPayload'], ParentType, ContextType, RequireFields<Mutation_ContactLinkArgs, 'id' | 'personId'>>;
  contactMeetingRecord?: Resolver<ResolversTypes['ContactMeetingRecordPayload'], ParentType, ContextType, RequireFields<Mutation_ContactMeetingRecordArgs, 'id' | 'input'>>;
  contactMeetingRemove?: Resolver<ResolversTypes['ContactMeetingRemovePayload'], ParentType, ContextType, RequireFields<Mutation_ContactMeetingRemoveArgs, 'id' | 'meetingId'>>;
  contactRetain?: Resolver<ResolversTypes['ContactRetainPayload'], ParentType, ContextType, RequireFields<Mutation_ContactRetainArgs, 'id' | 'input'>>;
  contactRetentionEnd?: Resolver<ResolversTypes['ContactRetentionEndPayload'], ParentType, ContextType, RequireFields<Mutation_ContactRetentionEndArgs, 'id' | 'retentionId'>>;
  contactReveal?: Resolver<ResolversTypes['ContactRevealPayload'], ParentType, ContextType, RequireFields<Mutation_ContactRevealArgs, 'id' | 'input'>>;
  contactSeparate?: Resolver<ResolversTypes['ContactSeparatePayload'], ParentType, ContextType, RequireFields<Mutation_ContactSeparateArgs, 'id'>>;
  contactUpdate?: Resolver<ResolversTypes['ContactUpdatePayload'], ParentType, ContextType, RequireFields<Mutation_ContactUpdateArgs, 'id' | 'input'>>;
  customerAbsorb?: Resolver<ResolversTypes['CustomerAbsorbPayload'], ParentType, ContextType, RequireFields<Mutation_CustomerAbsorbArgs, 'id' | 'input'>>;
  customerActivate?: Resolver<ResolversTypes['CustomerActivatePayload'], ParentType, ContextType, RequireFields<Mutation_CustomerActivateArgs, 'id' | 'input'>>;
  customerAliasAdd?: Resolver<ResolversTypes['CustomerAliasAddPayload'], ParentType, ContextType, RequireFields<Mutation_CustomerAliasAddArgs, 'id' | 'input'>>;
  customerAliasChange?: Resolver<ResolversTypes['CustomerAliasChangePayload'], ParentType, ContextType, RequireFields<Mutation_CustomerAliasChangeArgs, 'aliasId' | 'id' | 'input'>>;
  customerAliasRemove?: Resolver<ResolversTypes['CustomerAliasRemovePayload'], ParentType, ContextType, RequireFields<Mutation_CustomerAliasRemoveArgs, 'aliasId' | 'id'>>;
  customerAssess?: Resolver<ResolversTypes['CustomerAssessPayload'], ParentType, ContextType, RequireFields<Mutation_CustomerAssessArgs, 'id' | 'input'>>;
  customerAttributesSet?: Resolver<ResolversTypes['CustomerAttributesSetPayload'], ParentType, ContextType, RequireFields<Mutation_CustomerAttributesSetArgs, 'id' | 'input'>>;
  customerBankAccountAdd?: Resolver<ResolversTypes['CustomerBankAccountAddPayload'], ParentType, ContextType, RequireFields<Mutation_CustomerBankAccountAddArgs, 'id' | 'input'>>;
  customerBankAccountChange?: Resolver<ResolversTypes['CustomerBankAccountChangePayload'], ParentType, ContextType, RequireFields<Mutation_CustomerBankAccountChangeArgs, 'bankAccountId' | 'id' | 'input'>>;
  customerBankAccountRemove?: Resolver<ResolversTypes['CustomerBankAccountRemovePayload'], ParentType, ContextType, RequireFields<Mutation_CustomerBankAccountRemoveArgs, 'bankAccountId' | 'id'>>;
  customerBusinessProfileSet?: Resolver<ResolversTypes['CustomerBusinessProfileSetPayload'], ParentType, ContextType, RequireFields<Mutation_CustomerBusinessProfileSetArgs, 'id' | 'input'>>;
  customerChurn?: Resolver<ResolversTypes['CustomerChurnPayload'], ParentType, ContextType, RequireFields<Mutation_CustomerChurnArgs, 'id' | 'input'>>;
  customerClassify?: Resolver<ResolversTypes['CustomerClassifyPayload'], ParentType, ContextType, RequireFields<Mutation_CustomerClassifyArgs, 'id' | 'input'>>;
  customerClose?: Resolver<ResolversTypes['CustomerClosePayload'], ParentType, ContextType, RequireFields<Mutation_CustomerCloseArgs, 'id' | 'input'>>;
  customerCommemorationAdd?: Resolver<ResolversTypes['CustomerCommemorationAddPayload'], ParentType, ContextType, RequireFields<Mutation_CustomerCommemorationAddArgs, 'id' | 'input'>>;
  customerCommemorationChange?: Resolver<ResolversTypes['CustomerCommemorationChangePayload'], ParentType, ContextType, RequireFields<Mutation_CustomerCommemorationChangeArgs, 'commemorationId' | 'id' | 'input'>>;
  customerCommemorationRemove?: Resolver<ResolversTypes['CustomerCommemorationRemovePayload'], ParentType, ContextType, RequireFields<Mutation_CustomerCommemorationRemoveArgs, 'commemorationId' | 'id'>>;
  customerCompetitionAdd?: Resolver<ResolversTypes['CustomerCompetitionAddPayload'], ParentType, ContextType, RequireFields<Mutation_CustomerCompetitionAddArgs, 'id' | 'input'>>;
  customerCompetitionChange?: Resolver<ResolversTypes['CustomerCompetitionChangePayload'], ParentType, ContextType, RequireFields<Mutation_CustomerCompetitionChangeArgs, 'competitionId' | 'id' | 'input'>>;
  customerCompetitionRemove?: Resolver<ResolversTypes['CustomerCompetitionRemovePayload'], ParentType, ContextType, RequireFields<Mutation_CustomerCompetitionRemoveArgs, 'competitionId' | 'id'>>;
  customerCreate?: Resolver<ResolversTypes['CustomerCreatePayload'], ParentType, ContextType, RequireFields<Mutation_CustomerCreateArgs, 'input'>>;
  customerCreditAssess?: Resolver<ResolversTypes['CustomerCreditAssessPayload'], ParentType, ContextType, RequireFields<Mutation_CustomerCreditAssessArgs, 'id' | 'input'>>;
  customerCreditListAdd?: Resolver<ResolversTypes['CustomerCreditListAddPayload'], ParentType, ContextType, RequireFields<Mutation_CustomerCreditListAddArgs, 'id' | 'input'>>;
  customerCreditListRemove?: Resolver<ResolversTypes['CustomerCreditListRemovePayload'], ParentType, ContextType, RequireFields<Mutation_CustomerCreditListRemoveArgs, 'id' | 'input'>>;
  customerCreditLower?: Resolver<ResolversTypes['CustomerCreditLowerPayload'], ParentType, ContextType, RequireFields<Mutation_CustomerCreditLowerArgs, 'id' | 'input'>>;
  customerCreditRaise?: Resolver<ResolversTypes['CustomerCreditRaisePayload'], ParentType, ContextType, RequireFields<Mutation_CustomerCreditRaiseArgs, 'id' | 'input'>>;
  customerFlagAtRisk?: Resolver<ResolversTypes['CustomerFlagAtRiskPayload'], ParentType, ContextType, RequireFields<Mutation_CustomerFlagAtRiskArgs, 'id' | 'input'>>;
  customerIdentifierAdd?: Resolver<ResolversTypes['CustomerIdentifierAddPayload'], ParentType, ContextType, RequireFields<Mutation_CustomerIdentifierAddArgs, 'id' | 'input'>>;
  customerIdentifierRetire?: Resolver<ResolversTypes['CustomerIdentifierRetirePayload'], ParentType, ContextType, RequireFields<Mutation_CustomerIdentifierRetireArgs, 'id' | 'identifierId'>>;
  customerLegalRepresentativeAdd?: Resolver<ResolversTypes['CustomerLegalRepresentativeAddPayload'], ParentType, ContextType, RequireFields<Mutation_CustomerLegalRepresentativeAddArgs, 'id' | 'input'>>;
  customerLegalRepresentativeChange?: Resolver<ResolversTypes['CustomerLegalRepresentativeChangePayload'], ParentType, ContextType, RequireFields<Mutation_CustomerLegalRepresentativeChangeArgs, 'id' | 'input' | 'legalRepresentativeId'>>;
  customerLegalRepresentativeRemove?: Resolver<ResolversTypes['CustomerLegalRepresentativeRemovePayload'], ParentType, ContextType, RequireFields<Mutation_CustomerLegalRepresentativeRemoveArgs, 'id' | 'legalRepresentativeId'>>;
  customerLegalRepresentativeWithdraw?: Resolver<ResolversTypes['CustomerLegalRepresentativeWithdrawPayload'], ParentType, ContextType, RequireFields<Mutation_CustomerLegalRepresentativeWithdrawArgs, 'id' | 'legalRepresentativeId'>>;
  customerMajorEventAdd?: Resolver<ResolversTypes['CustomerMajorEventAddPayload'], ParentType, ContextType, RequireFields<Mutation_CustomerMajorEventAddArgs, 'id' | 'input'>>;
  customerMajorEventChange?: Resolver<ResolversTypes['CustomerMajorEventChangePayload'], ParentType, ContextType, RequireFields<Mutation_CustomerMajorEventChangeArgs, 'id' | 'input' | 'majorEventId'>>;
  customerMajorEventRemove?: Resolver<ResolversTypes['CustomerMajorEventRemovePayload'], ParentType, ContextType, RequireFields<Mutation_CustomerMajorEventRemoveArgs, 'id' | 'majorEventId'>>;
  customerMerge?: Resolver<ResolversTypes['CustomerMergePayload'], ParentType, ContextType, RequireFields<Mutation_CustomerMergeArgs, 'input' | 'mergedId' | 'survivorId'>>;
  customerMergeUndo?: Resolver<ResolversTypes['CustomerMergeUndoPayload'], ParentType, ContextType, RequireFields<Mutation_CustomerMergeUndoArgs, 'id' | 'input'>>;
  customerMove?: Resolver<ResolversTypes['CustomerMovePayload'], ParentType, ContextType, RequireFields<Mutation_CustomerMoveArgs, 'id' | 'input'>>;
  customerOperatingYearAdd?: Resolver<ResolversTypes['CustomerOperatingYearAddPayload'], ParentType, ContextType, RequireFields<Mutation_CustomerOperatingYearAddArgs, 'id' | 'input'>>;
  customerOperatingYearChange?: Resolver<ResolversTypes['CustomerOperatingYearChangePayload'], ParentType, ContextType, RequireFields<Mutation_CustomerOperatingYearChangeArgs, 'id' | 'input' | 'operatingYearId'>>;
  customerOperatingYearRemove?: Resolver<ResolversTypes['CustomerOperatingYearRemovePayload'], ParentType, ContextType, RequireFields<Mutation_CustomerOperatingYearRemoveArgs, 'id' | 'operatingYearId'>>;
  customerOperatorProfileSet?: Resolver<ResolversTypes['CustomerOperatorProfileSetPayload'], ParentType, ContextType, RequireFields<Mutation_CustomerOperatorProfileSetArgs, 'id' | 'input'>>;
  customerPointsEarn?: Resolver<ResolversTypes['CustomerPointsEarnPayload'], ParentType, ContextType, RequireFields<Mutation_CustomerPointsEarnArgs, 'id' | 'input'>>;
  customerPointsExpire?: Resolver<ResolversTypes['CustomerPointsExpirePayload'], ParentType, ContextType, RequireFields<Mutation_CustomerPointsExpireArgs, 'id'>>;
  customerPointsSpend?: Resolver<ResolversTypes['CustomerPointsSpendPayload'], ParentType, ContextType, RequireFields<Mutation_CustomerPointsSpendArgs, 'id' | 'input'>>;
  customerQualify?: Resolver<ResolversTypes['CustomerQualifyPayload'], ParentType, ContextType, RequireFields<Mutation_CustomerQualifyArgs, 'id' | 'input'>>;
  customerRankingAdd?: Resolver<ResolversTypes['CustomerRankingAddPayload'], ParentType, ContextType, RequireFields<Mutation_CustomerRankingAddArgs, 'id' | 'input'>>;
  customerRankingChange?: Resolver<ResolversTypes['CustomerRankingChangePayload'], ParentType, ContextType, RequireFields<Mutation_CustomerRankingChangeArgs, 'id' | 'input' | 'rankingId'>>;
  customerRankingRemove?: Resolver<ResolversTypes['CustomerRankingRemovePayload'], ParentType, ContextType, RequireFields<Mutation_CustomerRankingRemoveArgs, 'id' | 'rankingId'>>;
  customerRecover?: Resolver<ResolversTypes['CustomerRecoverPayload'], ParentType, ContextType, RequireFields<Mutation_CustomerRecoverArgs, 'id' | 'input'>>;
  customerReferralAdd?: Resolver<ResolversTypes['CustomerReferralAddPayload'], ParentType, ContextType, RequireFields<Mutation_CustomerReferralAddArgs, 'id' | 'input'>>;
  customerReferralChange?: Resolver<ResolversTypes['CustomerReferralChangePayload'], ParentType, ContextType, RequireFields<Mutation_CustomerReferralChangeArgs, 'id' | 'input' | 'referralId'>>;
  customerReferralRemove?: Resolver<ResolversTypes['CustomerReferralRemovePayload'], ParentType, ContextType, RequireFields<Mutation_CustomerReferralRemoveArgs, 'id' | 'referralId'>>;
  customerShareholderAdd?: Resolver<ResolversTypes['CustomerShareholderAddPayload'], ParentType, ContextType, RequireFields<Mutation_CustomerShareholderAddArgs, 'id' | 'input'>>;
  customerShareholderChange?: Resolver<ResolversTypes['CustomerShareholderChangePayload'], ParentType, ContextType, RequireFields<Mutation_CustomerShareholderChangeArgs, 'id' | 'input' | 'shareholderId'>>;
  customerShareholderRemove?: Resolver<ResolversTypes['CustomerShareholderRemovePayload'], ParentType, ContextType, RequireFields<Mutation_CustomerShareholderRemoveArgs, 'id' | 'shareholderId'>>;
  customerSiteSurveyAdd?: Resolver<ResolversTypes['CustomerSiteSurveyAddPayload'], ParentType, ContextType, RequireFields<Mutation_CustomerSiteSurveyAddArgs, 'id' | 'input'>>;
  customerSiteSurveyChange?: Resolver<ResolversTypes['CustomerSiteSurveyChangePayload'], ParentType, ContextType, RequireFields<Mutation_CustomerSiteSurveyChangeArgs, 'id' | 'input' | 'siteSurveyId'>>;
  customerSiteSurveyRemove?: Resolver<ResolversTypes['CustomerSiteSurveyRemovePayload'], ParentType, ContextType, RequireFields<Mutation_CustomerSiteSurveyRemoveArgs, 'id' | 'siteSurveyId'>>;
  customerStockListingAdd?: Resolver<ResolversTypes['CustomerStockListingAddPayload'], ParentType, ContextType, RequireFields<Mutation_CustomerStockListingAddArgs, 'id' | 'input'>>;
  customerStockListingChange?: Resolver<ResolversTypes['CustomerStockListingChangePayload'], ParentType, ContextType, RequireFields<Mutation_CustomerStockListingChangeArgs, 'id' | 'input' | 'stockListingId'>>;
  customerStockListingRemove?: Resolver<ResolversTypes['CustomerStockListingRemovePayload'], ParentType, ContextType, RequireFields<Mutation_CustomerStockListingRemoveArgs, 'id' | 'stockListingId'>>;
  customerTaxRegistrationAdd?: Resolver<ResolversTypes['CustomerTaxRegistrationAddPayload'], ParentType, ContextType, RequireFields<Mutation_CustomerTaxRegistrationAddArgs, 'id' | 'input'>>;
  customerTaxRegistrationChange?: Resolver<ResolversTypes['CustomerTaxRegistrationChangePayload'], ParentType, ContextType, RequireFields<Mutation_CustomerTaxRegistrationChangeArgs, 'id' | 'input' | 'taxRegistrationId'>>;
  customerTaxRegistrationRemove?: Resolver<ResolversTypes['CustomerTaxRegistrationRemovePayload'], ParentType, ContextType, RequireFields<Mutation_CustomerTaxRegistrationRemoveArgs, 'id' | 'taxRegistrationId'>>;
  customerUpdate?: Resolver<ResolversTypes['CustomerUpdatePayload'], ParentType, ContextType, RequireFields<Mutation_CustomerUpdateArgs, 'id' | 'input'>>;
  customerWinBack?: Resolver<ResolversTypes['CustomerWinBackPayload'], ParentType, ContextType, RequireFields<Mutation_CustomerWinBackArgs, 'id' | 'input'>>;
  duplicateDecide?: Resolver<ResolversTypes['DuplicateDecidePayload'], ParentType, ContextType, RequireFields<Mutation_DuplicateDecideArgs, 'id' | 'input'>>;
  duplicateScanStart?: Resolver<ResolversTypes['DuplicateScanStartPayload'], ParentType, ContextType, Partial<Mutation_DuplicateScanStartArgs>>;
  festivalRemove?: Resolver<ResolversTypes['FestivalRemovePayload'], ParentType, ContextType, RequireFields<Mutation_FestivalRemoveArgs, 'code'>>;
  festivalSet?: Resolver<ResolversTypes['FestivalSetPayload'], ParentType, ContextType, RequireFields<Mutation_FestivalSetArgs, 'input'>>;
  gradeRuleCreate?: Resolver<ResolversTypes['GradeRuleCreatePayload'], ParentType, ContextType, RequireFields<Mutation_GradeRuleCreateArgs, 'input'>>;
  gradeRun?: Resolver<ResolversTypes['GradeRunPayload'], ParentType, ContextType, RequireFields<Mutation_GradeRunArgs, 'input'>>;
  gradingConfirm?: Resolver<ResolversTypes['GradingConfirmPayload'], ParentType, ContextType, RequireFields<Mutation_GradingConfirmArgs, 'id'>>;
  gradingCorrect?: Resolver<ResolversTypes['GradingCorrectPayload'], ParentType, ContextType, RequireFields<Mutation_GradingCorrectArgs, 'id' | 'input'>>;
  gradingWithdraw?: Resolver<ResolversTypes['GradingWithdrawPayload'], ParentType, ContextType, RequireFields<Mutation_GradingWithdrawArgs, 'id' | 'input'>>;
  legalRepresentativeLookUp?: Resolver<ResolversTypes['LegalRepresentativeLookUpPayload'], ParentType, ContextType, RequireFields<Mutation_LegalRepresentativeLookUpArgs, 'input'>>;
  legalRepresentativeReveal?: Resolver<ResolversTypes['LegalRepresentativeRevealPayload'], ParentType, ContextType, RequireFields<Mutation_LegalRepresentativeRevealArgs, 'id' | 'input'>>;
  recordAdd?: Resolver<ResolversTypes['RecordAddPayload'], ParentType, ContextType, RequireFields<Mutation_RecordAddArgs, 'customerId' | 'input'>>;
  recordChange?: Resolver<ResolversTypes['RecordChangePayload'], ParentType, ContextType, RequireFields<Mutation_RecordChangeArgs, 'id' | 'input'>>;
  recordRemove?: Resolver<ResolversTypes['RecordRemovePayload'], ParentType, ContextType, RequireFields<Mutation_RecordRemoveArgs, 'id'>>;
  recordTypeChange?: Resolver<ResolversTypes['RecordTypeChangePayload'], ParentType, ContextType, RequireFields<Mutation_RecordTypeChangeArgs, 'id' | 'input'>>;
  recordTypeDefine?: Resolver<ResolversTypes['RecordTypeDefinePayload'], ParentType, ContextType, RequireFields<Mutation_RecordTypeDefineArgs, 'input'>>;
  recordTypeRestore?: Resolver<ResolversTypes['RecordTypeRestorePayload'], ParentType, ContextType, RequireFields<Mutation_RecordTypeRestoreArgs, 'id'>>;
  recordTypeRetire?: Resolver<ResolversTypes['RecordTypeRetirePayload'], ParentType, ContextType, RequireFields<Mutation_RecordTypeRetireArgs, 'id'>>;
  relationshipNormSet?: Resolver<ResolversTypes['RelationshipNormSetPayload'], ParentType, ContextType, RequireFields<Mutation_RelationshipNormSetArgs, 'input'>>;
  taxRegistrationReveal?: Resolver<ResolversTypes['TaxRegistrationRevealPayload'], ParentType, ContextType, RequireFields<Mutation_TaxRegistrationRevealArgs, 'id' | 'input'>>;
};

export type OccasionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Occasion'] = ResolversParentTypes['Occasion']> = {
  commemoration?: Resolver<Maybe<ResolversTypes['Commemoration']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  festival?: Resolver<Maybe<ResolversTypes['Festival']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OccasionKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  years?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OccasionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OccasionConnection'] = ResolversParentTypes['OccasionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OccasionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Occasion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OccasionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OccasionEdge'] = ResolversParentTypes['OccasionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Occasion'], ParentType, ContextType>;
};

export type OperatingYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OperatingYear'] = ResolversParentTypes['OperatingYear']> = {
  companySize?: Resolver<Maybe<ResolversTypes['CompanySize']>, ParentType, ContextType>;
  employees?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  investmentPlan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mainProducts?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  netAssets?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Origin']>, ParentType, ContextType>;
  returnOnAssets?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  returnOnNetAssets?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  salesRevenue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  strategicPlan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  totalAssets?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  totalProfit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  turnover?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OperatorProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OperatorProfile'] = ResolversParentTypes['OperatorProfile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interconnection?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['OperatorLicence'], ParentType, ContextType>;
  licenceNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licensedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Origin']>, ParentType, ContextType>;
  ownServices?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resources?: Resolver<Array<ResolversTypes['NetworkResource']>, ParentType, ContextType>;
  subscribers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OptionAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OptionAttribute'] = ResolversParentTypes['OptionAttribute']> = {
  definition?: Resolver<ResolversTypes['AttributeDefinition'], ParentType, ContextType>;
  isMasked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  option?: Resolver<Maybe<ResolversTypes['AttributeOption']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrgUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrgUnit'] = ResolversParentTypes['OrgUnit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganizationChartNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationChartNode'] = ResolversParentTypes['OrganizationChartNode']> = {
  branchCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OriginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Origin'] = ResolversParentTypes['Origin']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  birthday?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consents?: Resolver<Maybe<Array<ResolversTypes['PersonConsent']>>, ParentType, ContextType>;
  contacts?: Resolver<Array<ResolversTypes['Contact']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mobile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherMedia?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preferredChannel?: Resolver<Maybe<ResolversTypes['ContactChannel']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  wechat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConsent'] = ResolversParentTypes['PersonConsent']> = {
  channel?: Resolver<Maybe<ResolversTypes['ContactChannel']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  givenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isInForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ContactPurpose'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ConsentSource'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConsentStatus'], ParentType, ContextType>;
};

export type PersonRoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonRole'] = ResolversParentTypes['PersonRole']> = {
  customerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leftAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ContactRole'], ParentType, ContextType>;
};

export type PersonalDataConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalDataConsent'] = ResolversParentTypes['PersonalDataConsent']> = {
  consentedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isInForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  purposes?: Resolver<Array<ResolversTypes['RevealPurpose']>, ParentType, ContextType>;
};

export type PointsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Points'] = ResolversParentTypes['Points']> = {
  balance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['PointsEntryConnection'], ParentType, ContextType, RequireFields<Points_EntriesArgs, 'first'>>;
  expiringSoon?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PointsEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsEntry'] = ResolversParentTypes['PointsEntry']> = {
  balance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PointsEntryKind'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PointsEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsEntryConnection'] = ResolversParentTypes['PointsEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PointsEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PointsEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PointsEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointsEntryEdge'] = ResolversParentTypes['PointsEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PointsEntry'], ParentType, ContextType>;
};

export type PotentialKeyAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PotentialKeyAccount'] = ResolversParentTypes['PotentialKeyAccount']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  foundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  variants?: Resolver<Array<ResolversTypes['PotentialVariant']>, ParentType, ContextType>;
};

export type PotentialKeyAccountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PotentialKeyAccountConnection'] = ResolversParentTypes['PotentialKeyAccountConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PotentialKeyAccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PotentialKeyAccount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PotentialKeyAccountEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PotentialKeyAccountEdge'] = ResolversParentTypes['PotentialKeyAccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PotentialKeyAccount'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  approachClaim?: Resolver<Maybe<ResolversTypes['ApproachClaim']>, ParentType, ContextType, RequireFields<Query_ApproachClaimArgs, 'id'>>;
  approachClaims?: Resolver<ResolversTypes['ApproachClaimConnection'], ParentType, ContextType, RequireFields<Query_ApproachClaimsArgs, 'first'>>;
  approachTerms?: Resolver<Array<ResolversTypes['ApproachTerms']>, ParentType, ContextType>;
  approaches?: Resolver<ResolversTypes['ApproachConnection'], ParentType, ContextType, RequireFields<Query_ApproachesArgs, 'first'>>;
  attributeDefinitions?: Resolver<Array<ResolversTypes['AttributeDefinition']>, ParentType, ContextType, RequireFields<Query_AttributeDefinitionsArgs, 'includeRetired'>>;
  captureCampaign?: Resolver<Maybe<ResolversTypes['CaptureCampaign']>, ParentType, ContextType, RequireFields<Query_CaptureCampaignArgs, 'id'>>;
  captureCampaigns?: Resolver<ResolversTypes['CaptureCampaignConnection'], ParentType, ContextType, RequireFields<Query_CaptureCampaignsArgs, 'first'>>;
  classThresholds?: Resolver<Array<ResolversTypes['ClassThreshold']>, ParentType, ContextType, Partial<Query_ClassThresholdsArgs>>;
  completenessNorms?: Resolver<Array<ResolversTypes['CompletenessNorm']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType, RequireFields<Query_ContactArgs, 'id'>>;
  coverageGaps?: Resolver<ResolversTypes['CoverageGapConnection'], ParentType, ContextType, RequireFields<Query_CoverageGapsArgs, 'first'>>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType, RequireFields<Query_CustomerArgs, 'id'>>;
  customerByCode?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType, RequireFields<Query_CustomerByCodeArgs, 'code'>>;
  customerByIdentifier?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType, RequireFields<Query_CustomerByIdentifierArgs, 'system' | 'value'>>;
  customerCode?: Resolver<ResolversTypes['CustomerCodeParts'], ParentType, ContextType, RequireFields<Query_CustomerCodeArgs, 'code'>>;
  customerMergePreview?: Resolver<Maybe<ResolversTypes['MergePreview']>, ParentType, ContextType, RequireFields<Query_CustomerMergePreviewArgs, 'mergedId' | 'rules' | 'survivorId'>>;
  customerMergeRecord?: Resolver<Maybe<ResolversTypes['CustomerMerge']>, ParentType, ContextType, RequireFields<Query_CustomerMergeRecordArgs, 'id'>>;
  customerSearch?: Resolver<ResolversTypes['SearchHitConnection'], ParentType, ContextType, RequireFields<Query_CustomerSearchArgs, 'first' | 'text'>>;
  customerTree?: Resolver<Maybe<ResolversTypes['CustomerTree']>, ParentType, ContextType, RequireFields<Query_CustomerTreeArgs, 'customerId'>>;
  customers?: Resolver<ResolversTypes['CustomerConnection'], ParentType, ContextType, RequireFields<Query_CustomersArgs, 'first' | 'sort'>>;
  duplicatePairs?: Resolver<ResolversTypes['DuplicatePairConnection'], ParentType, ContextType, RequireFields<Query_DuplicatePairsArgs, 'first'>>;
  duplicateScan?: Resolver<Maybe<ResolversTypes['DuplicateScan']>, ParentType, ContextType, RequireFields<Query_DuplicateScanArgs, 'id'>>;
  festivals?: Resolver<Array<ResolversTypes['Festival']>, ParentType, ContextType>;
  gradeRules?: Resolver<Array<ResolversTypes['GradeRule']>, ParentType, ContextType, RequireFields<Query_GradeRulesArgs, 'history'>>;
  grading?: Resolver<Maybe<ResolversTypes['Grading']>, ParentType, ContextType, RequireFields<Query_GradingArgs, 'id'>>;
  gradings?: Resolver<ResolversTypes['GradingConnection'], ParentType, ContextType, RequireFields<Query_GradingsArgs, 'first'>>;
  potentialKeyAccounts?: Resolver<ResolversTypes['PotentialKeyAccountConnection'], ParentType, ContextType, RequireFields<Query_PotentialKeyAccountsArgs, 'first'>>;
  recordTypes?: Resolver<Array<ResolversTypes['RecordType']>, ParentType, ContextType, RequireFields<Query_RecordTypesArgs, 'includeRetired'>>;
  relationshipNorms?: Resolver<Array<ResolversTypes['RelationshipNorm']>, ParentType, ContextType>;
  upcomingOccasions?: Resolver<ResolversTypes['OccasionConnection'], ParentType, ContextType, RequireFields<Query_UpcomingOccasionsArgs, 'days' | 'first'>>;
};

export type RankingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ranking'] = ResolversParentTypes['Ranking']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Origin']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rankedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  remarks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAddPayload'] = ResolversParentTypes['RecordAddPayload']> = {
  record?: Resolver<Maybe<ResolversTypes['CustomRecord']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordChangePayload'] = ResolversParentTypes['RecordChangePayload']> = {
  record?: Resolver<Maybe<ResolversTypes['CustomRecord']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordRemovePayload'] = ResolversParentTypes['RecordRemovePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordType'] = ResolversParentTypes['RecordType'], FederationReferenceType extends FederationReferenceTypes['RecordType'] = FederationReferenceTypes['RecordType']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RecordType']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['AttributeDefinition']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordTypeChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordTypeChangePayload'] = ResolversParentTypes['RecordTypeChangePayload']> = {
  recordType?: Resolver<Maybe<ResolversTypes['RecordType']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordTypeDefinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordTypeDefinePayload'] = ResolversParentTypes['RecordTypeDefinePayload']> = {
  recordType?: Resolver<Maybe<ResolversTypes['RecordType']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordTypeRestorePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordTypeRestorePayload'] = ResolversParentTypes['RecordTypeRestorePayload']> = {
  recordType?: Resolver<Maybe<ResolversTypes['RecordType']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordTypeRetirePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordTypeRetirePayload'] = ResolversParentTypes['RecordTypeRetirePayload']> = {
  recordType?: Resolver<Maybe<ResolversTypes['RecordType']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReferralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isKeyReferrer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Origin']>, ParentType, ContextType>;
  recommendation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  referrer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remarks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ReferralType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationshipCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipCoverage'] = ResolversParentTypes['RelationshipCoverage']> = {
  gaps?: Resolver<Array<ResolversTypes['CoverageGap']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['CoveragePerson']>, ParentType, ContextType>;
};

export type RelationshipNormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipNorm'] = ResolversParentTypes['RelationshipNorm']> = {
  roles?: Resolver<Array<ResolversTypes['RelationshipNormRole']>, ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['Tier']>, ParentType, ContextType>;
};

export type RelationshipNormRoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipNormRole'] = ResolversParentTypes['RelationshipNormRole']> = {
  channels?: Resolver<Array<ResolversTypes['ContactChannel']>, ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ContactRole'], ParentType, ContextType>;
};

export type RelationshipNormSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipNormSetPayload'] = ResolversParentTypes['RelationshipNormSetPayload']> = {
  relationshipNorm?: Resolver<Maybe<ResolversTypes['RelationshipNorm']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RetentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Retention'] = ResolversParentTypes['Retention']> = {
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['RetentionGround'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RevealResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reveal'] = ResolversParentTypes['Reveal']> = {
  actor?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  actorId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['RevealPurpose'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revealedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['RevealSubject'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RevealConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevealConnection'] = ResolversParentTypes['RevealConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RevealEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Reveal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RevealEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevealEdge'] = ResolversParentTypes['RevealEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Reveal'], ParentType, ContextType>;
};

export type RevealedContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevealedContact'] = ResolversParentTypes['RevealedContact']> = {
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mobile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherMedia?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wechat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RevealedLegalRepresentativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevealedLegalRepresentative'] = ResolversParentTypes['RevealedLegalRepresentative']> = {
  birthYearMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  health?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hobbies?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  misdeeds?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personalReputation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rewardsAndPunishments?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SamePersonSuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SamePersonSuggestion'] = ResolversParentTypes['SamePersonSuggestion']> = {
  contact?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['SamePersonReason']>, ParentType, ContextType>;
};

export type SearchHighlightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHighlight'] = ResolversParentTypes['SearchHighlight']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['SearchField'], ParentType, ContextType>;
  highlights?: Resolver<Array<ResolversTypes['SearchHighlight']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SearchMatchKind'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchHitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHitConnection'] = ResolversParentTypes['SearchHitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchHitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchHitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHitEdge'] = ResolversParentTypes['SearchHitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type ShareholderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shareholder'] = ResolversParentTypes['Shareholder']> = {
  contactDetails?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalRepresentative?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mainBusiness?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Origin']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SiteSurveyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteSurvey'] = ResolversParentTypes['SiteSurvey']> = {
  attachments?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Origin']>, ParentType, ContextType>;
  remarks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  site?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  surveyedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  surveyedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockListing'] = ResolversParentTypes['StockListing']> = {
  delistedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  exchange?: Resolver<ResolversTypes['StockExchange'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Origin']>, ParentType, ContextType>;
  remarks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ticker?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totalShares?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaxRegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxRegistration'] = ResolversParentTypes['TaxRegistration']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Origin']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  remarks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  taxNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taxType?: Resolver<ResolversTypes['TaxType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaxRegistrationRevealPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxRegistrationRevealPayload'] = ResolversParentTypes['TaxRegistrationRevealPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  taxNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TextAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextAttribute'] = ResolversParentTypes['TextAttribute']> = {
  definition?: Resolver<ResolversTypes['AttributeDefinition'], ParentType, ContextType>;
  isMasked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Approach?: ApproachResolvers<ContextType>;
  ApproachCheckPayload?: ApproachCheckPayloadResolvers<ContextType>;
  ApproachClaim?: ApproachClaimResolvers<ContextType>;
  ApproachClaimConnection?: ApproachClaimConnectionResolvers<ContextType>;
  ApproachClaimConvertPayload?: ApproachClaimConvertPayloadResolvers<ContextType>;
  ApproachClaimCreatePayload?: ApproachClaimCreatePayloadResolvers<ContextType>;
  ApproachClaimEdge?: ApproachClaimEdgeResolvers<ContextType>;
  ApproachClaimRevokePayload?: ApproachClaimRevokePayloadResolvers<ContextType>;
  ApproachClaimWithdrawPayload?: ApproachClaimWithdrawPayloadResolvers<ContextType>;
  ApproachConnection?: ApproachConnectionResolvers<ContextType>;
  ApproachContactPoint?: ApproachContactPointResolvers<ContextType>;
  ApproachEdge?: ApproachEdgeResolvers<ContextType>;
  ApproachTerms?: ApproachTermsResolvers<ContextType>;
  ApproachTermsSetPayload?: ApproachTermsSetPayloadResolvers<ContextType>;
  AttributeChangePayload?: AttributeChangePayloadResolvers<ContextType>;
  AttributeDefinePayload?: AttributeDefinePayloadResolvers<ContextType>;
  AttributeDefinition?: AttributeDefinitionResolvers<ContextType>;
  AttributeOption?: AttributeOptionResolvers<ContextType>;
  AttributeRestorePayload?: AttributeRestorePayloadResolvers<ContextType>;
  AttributeRetirePayload?: AttributeRetirePayloadResolvers<ContextType>;
  AttributeValue?: AttributeValueResolvers<ContextType>;
  BankAccount?: BankAccountResolvers<ContextType>;
  BankAccountRevealPayload?: BankAccountRevealPayloadResolvers<ContextType>;
  BooleanAttribute?: BooleanAttributeResolvers<ContextType>;
  BusinessProfile?: BusinessProfileResolvers<ContextType>;
  CaptureCampaign?: CaptureCampaignResolvers<ContextType>;
  CaptureCampaignClosePayload?: CaptureCampaignClosePayloadResolvers<ContextType>;
  CaptureCampaignConnection?: CaptureCampaignConnectionResolvers<ContextType>;
  CaptureCampaignCustomer?: CaptureCampaignCustomerResolvers<ContextType>;
  CaptureCampaignCustomerConnection?: CaptureCampaignCustomerConnectionResolvers<ContextType>;
  CaptureCampaignCustomerEdge?: CaptureCampaignCustomerEdgeResolvers<ContextType>;
  CaptureCampaignEdge?: CaptureCampaignEdgeResolvers<ContextType>;
  CaptureCampaignStartPayload?: CaptureCampaignStartPayloadResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  ClassSuggestion?: ClassSuggestionResolvers<ContextType>;
  ClassThreshold?: ClassThresholdResolvers<ContextType>;
  ClassThresholdSetPayload?: ClassThresholdSetPayloadResolvers<ContextType>;
  Commemoration?: CommemorationResolvers<ContextType>;
  CompetingProduct?: CompetingProductResolvers<ContextType>;
  Competition?: CompetitionResolvers<ContextType>;
  Completeness?: CompletenessResolvers<ContextType>;
  CompletenessNorm?: CompletenessNormResolvers<ContextType>;
  CompletenessNormItem?: CompletenessNormItemResolvers<ContextType>;
  CompletenessNormSetPayload?: CompletenessNormSetPayloadResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  ContactChartNode?: ContactChartNodeResolvers<ContextType>;
  ContactCombinePayload?: ContactCombinePayloadResolvers<ContextType>;
  ContactConnection?: ContactConnectionResolvers<ContextType>;
  ContactConsentRecordPayload?: ContactConsentRecordPayloadResolvers<ContextType>;
  ContactCreatePayload?: ContactCreatePayloadResolvers<ContextType>;
  ContactEdge?: ContactEdgeResolvers<ContextType>;
  ContactErasePayload?: ContactErasePayloadResolvers<ContextType>;
  ContactExport?: ContactExportResolvers<ContextType>;
  ContactExportPayload?: ContactExportPayloadResolvers<ContextType>;
  ContactLeavePayload?: ContactLeavePayloadResolvers<ContextType>;
  ContactLinkPayload?: ContactLinkPayloadResolvers<ContextType>;
  ContactMeeting?: ContactMeetingResolvers<ContextType>;
  ContactMeetingConnection?: ContactMeetingConnectionResolvers<ContextType>;
  ContactMeetingEdge?: ContactMeetingEdgeResolvers<ContextType>;
  ContactMeetingRecordPayload?: ContactMeetingRecordPayloadResolvers<ContextType>;
  ContactMeetingRemovePayload?: ContactMeetingRemovePayloadResolvers<ContextType>;
  ContactPermission?: ContactPermissionResolvers<ContextType>;
  ContactRetainPayload?: ContactRetainPayloadResolvers<ContextType>;
  ContactRetentionEndPayload?: ContactRetentionEndPayloadResolvers<ContextType>;
  ContactRevealPayload?: ContactRevealPayloadResolvers<ContextType>;
  ContactSeparatePayload?: ContactSeparatePayloadResolvers<ContextType>;
  ContactUpdatePayload?: ContactUpdatePayloadResolvers<ContextType>;
  CoverageCell?: CoverageCellResolvers<ContextType>;
  CoverageGap?: CoverageGapResolvers<ContextType>;
  CoverageGapConnection?: CoverageGapConnectionResolvers<ContextType>;
  CoverageGapEdge?: CoverageGapEdgeResolvers<ContextType>;
  CoveragePerson?: CoveragePersonResolvers<ContextType>;
  Credit?: CreditResolvers<ContextType>;
  CreditAssessment?: CreditAssessmentResolvers<ContextType>;
  CreditAssessmentConnection?: CreditAssessmentConnectionResolvers<ContextType>;
  CreditAssessmentEdge?: CreditAssessmentEdgeResolvers<ContextType>;
  CreditListing?: CreditListingResolvers<ContextType>;
  CustomRecord?: CustomRecordResolvers<ContextType>;
  CustomRecordConnection?: CustomRecordConnectionResolvers<ContextType>;
  CustomRecordEdge?: CustomRecordEdgeResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  CustomerAbsorbPayload?: CustomerAbsorbPayloadResolvers<ContextType>;
  CustomerActivatePayload?: CustomerActivatePayloadResolvers<ContextType>;
  CustomerAlias?: CustomerAliasResolvers<ContextType>;
  CustomerAliasAddPayload?: CustomerAliasAddPayloadResolvers<ContextType>;
  CustomerAliasChangePayload?: CustomerAliasChangePayloadResolvers<ContextType>;
  CustomerAliasRemovePayload?: CustomerAliasRemovePayloadResolvers<ContextType>;
  CustomerAssessPayload?: CustomerAssessPayloadResolvers<ContextType>;
  CustomerAttributesSetPayload?: CustomerAttributesSetPayloadResolvers<ContextType>;
  CustomerBankAccountAddPayload?: CustomerBankAccountAddPayloadResolvers<ContextType>;
  CustomerBankAccountChangePayload?: CustomerBankAccountChangePayloadResolvers<ContextType>;
  CustomerBankAccountRemovePayload?: CustomerBankAccountRemovePayloadResolvers<ContextType>;
  CustomerBusinessProfileSetPayload?: CustomerBusinessProfileSetPayloadResolvers<ContextType>;
  CustomerChurnPayload?: CustomerChurnPayloadResolvers<ContextType>;
  CustomerClassifyPayload?: CustomerClassifyPayloadResolvers<ContextType>;
  CustomerClosePayload?: CustomerClosePayloadResolvers<ContextType>;
  CustomerCodeParts?: CustomerCodePartsResolvers<ContextType>;
  CustomerCommemorationAddPayload?: CustomerCommemorationAddPayloadResolvers<ContextType>;
  CustomerCommemorationChangePayload?: CustomerCommemorationChangePayloadResolvers<ContextType>;
  CustomerCommemorationRemovePayload?: CustomerCommemorationRemovePayloadResolvers<ContextType>;
  CustomerCompetitionAddPayload?: CustomerCompetitionAddPayloadResolvers<ContextType>;
  CustomerCompetitionChangePayload?: CustomerCompetitionChangePayloadResolvers<ContextType>;
  CustomerCompetitionRemovePayload?: CustomerCompetitionRemovePayloadResolvers<ContextType>;
  CustomerConnection?: CustomerConnectionResolvers<ContextType>;
  CustomerCreatePayload?: CustomerCreatePayloadResolvers<ContextType>;
  CustomerCreditAssessPayload?: CustomerCreditAssessPayloadResolvers<ContextType>;
  CustomerCreditListAddPayload?: CustomerCreditListAddPayloadResolvers<ContextType>;
  CustomerCreditListRemovePayload?: CustomerCreditListRemovePayloadResolvers<ContextType>;
  CustomerCreditLowerPayload?: CustomerCreditLowerPayloadResolvers<ContextType>;
  CustomerCreditRaisePayload?: CustomerCreditRaisePayloadResolvers<ContextType>;
  CustomerEdge?: CustomerEdgeResolvers<ContextType>;
  CustomerFlagAtRiskPayload?: CustomerFlagAtRiskPayloadResolvers<ContextType>;
  CustomerIdentifier?: CustomerIdentifierResolvers<ContextType>;
  CustomerIdentifierAddPayload?: CustomerIdentifierAddPayloadResolvers<ContextType>;
  CustomerIdentifierRetirePayload?: CustomerIdentifierRetirePayloadResolvers<ContextType>;
  CustomerLegalRepresentativeAddPayload?: CustomerLegalRepresentativeAddPayloadResolvers<ContextType>;
  CustomerLegalRepresentativeChangePayload?: CustomerLegalRepresentativeChangePayloadResolvers<ContextType>;
  CustomerLegalRepresentativeRemovePayload?: CustomerLegalRepresentativeRemovePayloadResolvers<ContextType>;
  CustomerLegalRepresentativeWithdrawPayload?: CustomerLegalRepresentativeWithdrawPayloadResolvers<ContextType>;
  CustomerMajorEventAddPayload?: CustomerMajorEventAddPayloadResolvers<ContextType>;
  CustomerMajorEventChangePayload?: CustomerMajorEventChangePayloadResolvers<ContextType>;
  CustomerMajorEventRemovePayload?: CustomerMajorEventRemovePayloadResolvers<ContextType>;
  CustomerMerge?: CustomerMergeResolvers<ContextType>;
  CustomerMergePayload?: CustomerMergePayloadResolvers<ContextType>;
  CustomerMergeUndoPayload?: CustomerMergeUndoPayloadResolvers<ContextType>;
  CustomerMovePayload?: CustomerMovePayloadResolvers<ContextType>;
  CustomerOperatingYearAddPayload?: CustomerOperatingYearAddPayloadResolvers<ContextType>;
  CustomerOperatingYearChangePayload?: CustomerOperatingYearChangePayloadResolvers<ContextType>;
  CustomerOperatingYearRemovePayload?: CustomerOperatingYearRemovePayloadResolvers<ContextType>;
  CustomerOperatorProfileSetPayload?: CustomerOperatorProfileSetPayloadResolvers<ContextType>;
  CustomerPlacement?: CustomerPlacementResolvers<ContextType>;
  CustomerPointsEarnPayload?: CustomerPointsEarnPayloadResolvers<ContextType>;
  CustomerPointsExpirePayload?: CustomerPointsExpirePayloadResolvers<ContextType>;
  CustomerPointsSpendPayload?: CustomerPointsSpendPayloadResolvers<ContextType>;
  CustomerQualifyPayload?: CustomerQualifyPayloadResolvers<ContextType>;
  CustomerRankingAddPayload?: CustomerRankingAddPayloadResolvers<ContextType>;
  CustomerRankingChangePayload?: CustomerRankingChangePayloadResolvers<ContextType>;
  CustomerRankingRemovePayload?: CustomerRankingRemovePayloadResolvers<ContextType>;
  CustomerRecoverPayload?: CustomerRecoverPayloadResolvers<ContextType>;
  CustomerReferralAddPayload?: CustomerReferralAddPayloadResolvers<ContextType>;
  CustomerReferralChangePayload?: CustomerReferralChangePayloadResolvers<ContextType>;
  CustomerReferralRemovePayload?: CustomerReferralRemovePayloadResolvers<ContextType>;
  CustomerShareholderAddPayload?: CustomerShareholderAddPayloadResolvers<ContextType>;
  CustomerShareholderChangePayload?: CustomerShareholderChangePayloadResolvers<ContextType>;
  CustomerShareholderRemovePayload?: CustomerShareholderRemovePayloadResolvers<ContextType>;
  CustomerSiteSurveyAddPayload?: CustomerSiteSurveyAddPayloadResolvers<ContextType>;
  CustomerSiteSurveyChangePayload?: CustomerSiteSurveyChangePayloadResolvers<ContextType>;
  CustomerSiteSurveyRemovePayload?: CustomerSiteSurveyRemovePayloadResolvers<ContextType>;
  CustomerStockListingAddPayload?: CustomerStockListingAddPayloadResolvers<ContextType>;
  CustomerStockListingChangePayload?: CustomerStockListingChangePayloadResolvers<ContextType>;
  CustomerStockListingRemovePayload?: CustomerStockListingRemovePayloadResolvers<ContextType>;
  CustomerTaxRegistrationAddPayload?: CustomerTaxRegistrationAddPayloadResolvers<ContextType>;
  CustomerTaxRegistrationChangePayload?: CustomerTaxRegistrationChangePayloadResolvers<ContextType>;
  CustomerTaxRegistrationRemovePayload?: CustomerTaxRegistrationRemovePayloadResolvers<ContextType>;
  CustomerTree?: CustomerTreeResolvers<ContextType>;
  CustomerTreeLevel?: CustomerTreeLevelResolvers<ContextType>;
  CustomerTreeNode?: CustomerTreeNodeResolvers<ContextType>;
  CustomerUpdatePayload?: CustomerUpdatePayloadResolvers<ContextType>;
  CustomerWinBackPayload?: CustomerWinBackPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateAttribute?: DateAttributeResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DecimalAttribute?: DecimalAttributeResolvers<ContextType>;
  DossierSource?: DossierSourceResolvers<ContextType>;
  DuplicateCandidate?: DuplicateCandidateResolvers<ContextType>;
  DuplicateDecidePayload?: DuplicateDecidePayloadResolvers<ContextType>;
  DuplicatePair?: DuplicatePairResolvers<ContextType>;
  DuplicatePairConnection?: DuplicatePairConnectionResolvers<ContextType>;
  DuplicatePairEdge?: DuplicatePairEdgeResolvers<ContextType>;
  DuplicateScan?: DuplicateScanResolvers<ContextType>;
  DuplicateScanStartPayload?: DuplicateScanStartPayloadResolvers<ContextType>;
  Employee?: EmployeeResolvers<ContextType>;
  ExistingFile?: ExistingFileResolvers<ContextType>;
  Festival?: FestivalResolvers<ContextType>;
  FestivalRemovePayload?: FestivalRemovePayloadResolvers<ContextType>;
  FestivalSetPayload?: FestivalSetPayloadResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  GradeContribution?: GradeContributionResolvers<ContextType>;
  GradeCriterion?: GradeCriterionResolvers<ContextType>;
  GradeDistance?: GradeDistanceResolvers<ContextType>;
  GradeInputValue?: GradeInputValueResolvers<ContextType>;
  GradeOutcome?: GradeOutcomeResolvers<ContextType>;
  GradeReplay?: GradeReplayResolvers<ContextType>;
  GradeResult?: GradeResultResolvers<ContextType>;
  GradeRule?: GradeRuleResolvers<ContextType>;
  GradeRuleCreatePayload?: GradeRuleCreatePayloadResolvers<ContextType>;
  GradeRunPayload?: GradeRunPayloadResolvers<ContextType>;
  GradeStep?: GradeStepResolvers<ContextType>;
  Grading?: GradingResolvers<ContextType>;
  GradingConfirmPayload?: GradingConfirmPayloadResolvers<ContextType>;
  GradingConnection?: GradingConnectionResolvers<ContextType>;
  GradingCorrectPayload?: GradingCorrectPayloadResolvers<ContextType>;
  GradingEdge?: GradingEdgeResolvers<ContextType>;
  GradingWithdrawPayload?: GradingWithdrawPayloadResolvers<ContextType>;
  ImportanceScore?: ImportanceScoreResolvers<ContextType>;
  IntegerAttribute?: IntegerAttributeResolvers<ContextType>;
  LegalRepresentative?: LegalRepresentativeResolvers<ContextType>;
  LegalRepresentativeLookUpPayload?: LegalRepresentativeLookUpPayloadResolvers<ContextType>;
  LegalRepresentativeRevealPayload?: LegalRepresentativeRevealPayloadResolvers<ContextType>;
  MajorEvent?: MajorEventResolvers<ContextType>;
  MajorEventConnection?: MajorEventConnectionResolvers<ContextType>;
  MajorEventEdge?: MajorEventEdgeResolvers<ContextType>;
  MergeConflict?: MergeConflictResolvers<ContextType>;
  MergePreview?: MergePreviewResolvers<ContextType>;
  MergedField?: MergedFieldResolvers<ContextType>;
  MergedPart?: MergedPartResolvers<ContextType>;
  MissingItem?: MissingItemResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MoneyAttribute?: MoneyAttributeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Occasion?: OccasionResolvers<ContextType>;
  OccasionConnection?: OccasionConnectionResolvers<ContextType>;
  OccasionEdge?: OccasionEdgeResolvers<ContextType>;
  OperatingYear?: OperatingYearResolvers<ContextType>;
  OperatorProfile?: OperatorProfileResolvers<ContextType>;
  OptionAttribute?: OptionAttributeResolvers<ContextType>;
  OrgUnit?: OrgUnitResolvers<ContextType>;
  OrganizationChartNode?: OrganizationChartNodeResolvers<ContextType>;
  Origin?: OriginResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConsent?: PersonConsentResolvers<ContextType>;
  PersonRole?: PersonRoleResolvers<ContextType>;
  PersonalDataConsent?: PersonalDataConsentResolvers<ContextType>;
  Points?: PointsResolvers<ContextType>;
  PointsEntry?: PointsEntryResolvers<ContextType>;
  PointsEntryConnection?: PointsEntryConnectionResolvers<ContextType>;
  PointsEntryEdge?: PointsEntryEdgeResolvers<ContextType>;
  PotentialKeyAccount?: PotentialKeyAccountResolvers<ContextType>;
  PotentialKeyAccountConnection?: PotentialKeyAccountConnectionResolvers<ContextType>;
  PotentialKeyAccountEdge?: PotentialKeyAccountEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Ranking?: RankingResolvers<ContextType>;
  RecordAddPayload?: RecordAddPayloadResolvers<ContextType>;
  RecordChangePayload?: RecordChangePayloadResolvers<ContextType>;
  RecordRemovePayload?: RecordRemovePayloadResolvers<ContextType>;
  RecordType?: RecordTypeResolvers<ContextType>;
  RecordTypeChangePayload?: RecordTypeChangePayloadResolvers<ContextType>;
  RecordTypeDefinePayload?: RecordTypeDefinePayloadResolvers<ContextType>;
  RecordTypeRestorePayload?: RecordTypeRestorePayloadResolvers<ContextType>;
  RecordTypeRetirePayload?: RecordTypeRetirePayloadResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  RelationshipCoverage?: RelationshipCoverageResolvers<ContextType>;
  RelationshipNorm?: RelationshipNormResolvers<ContextType>;
  RelationshipNormRole?: RelationshipNormRoleResolvers<ContextType>;
  RelationshipNormSetPayload?: RelationshipNormSetPayloadResolvers<ContextType>;
  Retention?: RetentionResolvers<ContextType>;
  Reveal?: RevealResolvers<ContextType>;
  RevealConnection?: RevealConnectionResolvers<ContextType>;
  RevealEdge?: RevealEdgeResolvers<ContextType>;
  RevealedContact?: RevealedContactResolvers<ContextType>;
  RevealedLegalRepresentative?: RevealedLegalRepresentativeResolvers<ContextType>;
  SamePersonSuggestion?: SamePersonSuggestionResolvers<ContextType>;
  SearchHighlight?: SearchHighlightResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchHitConnection?: SearchHitConnectionResolvers<ContextType>;
  SearchHitEdge?: SearchHitEdgeResolvers<ContextType>;
  Shareholder?: ShareholderResolvers<ContextType>;
  SiteSurvey?: SiteSurveyResolvers<ContextType>;
  StockListing?: StockListingResolvers<ContextType>;
  TaxRegistration?: TaxRegistrationResolvers<ContextType>;
  TaxRegistrationRevealPayload?: TaxRegistrationRevealPayloadResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  TextAttribute?: TextAttributeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};


import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { OpportunityRow, OpportunityConnectionRow, OpportunityLineRow, QuoteRow, QuoteConnectionRow, QuoteLineRow, ContractRow, ContractConnectionRow, ContractItemRow, DealOwnerChangeRow, OpportunityStepRow, QuoteStepRow, ContractStepRow, CustomerRow, EmployeeRow, TreePipelineSummaryRow, TreeContractSummaryRow } from './tables.ts';
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
 * A contract or agreement 合同/协议. Employees see every contract of their customers; customers' own users and partners only
 * those that were signed.
 */
export type Contract = {
  /** What was agreed, in a few sentences 摘要. Null while not written. */
  abstract?: Maybe<Scalars['String']['output']>;
  /** Null before it came into force 启用日期. */
  activatedOn?: Maybe<Scalars['Date']['output']>;
  /** What the approver noted 审批意见. Null without one, and, with FORBIDDEN, without `contract.inspect`. */
  approvalComment?: Maybe<Scalars['String']['output']>;
  /** Null before the approval 审批时间. */
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null before, and, with FORBIDDEN, without `contract.inspect` 审批人. */
  approvedBy?: Maybe<Employee>;
  createdAt: Scalars['DateTime']['output'];
  currency: Currency;
  customer?: Maybe<Customer>;
  /** The complete electronic document 电子文档. Null while none is filed. */
  document?: Maybe<ContractDocument>;
  /** First day on which it was no longer in force because it was terminated or renewed 终止/续签日期. Null otherwise. */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** 工程方案. Null while not written. */
  engineeringPlan?: Maybe<Scalars['String']['output']>;
  /**
   * Every status it was in, oldest first, comments of the approval included 状态历程. EXPIRED is not a step: the calendar
   * makes it. Null, with FORBIDDEN, without `contract.inspect`.
   */
  history?: Maybe<Array<ContractStep>>;
  /** Opaque, starts with `ctr_`. */
  id: Scalars['ID']['output'];
  /** For colleagues only 内部备注. Null when empty, and, with FORBIDDEN, without `contract.inspect`. */
  internalNote?: Maybe<Scalars['String']['output']>;
  /** In the order they were given 合同明细. */
  items: Array<ContractItem>;
  name: Scalars['String']['output'];
  /** Unique 合同编号, e.g. `C2026-000123`. */
  number: Scalars['String']['output'];
  /** Employee who answers for it 负责人: whoever drew it up, until it is given to somebody else. Null when that person had left or was no employee. */
  owner?: Maybe<Employee>;
  /** Every change of its owner, oldest first 负责人变更记录. Null, with FORBIDDEN, without `contract.inspect`. */
  ownerHistory?: Maybe<Array<DealOwnerChange>>;
  /** Name of the customer's side 甲方名称. */
  partyA: Scalars['String']['output'];
  /** Name of our side 乙方名称. */
  partyB: Scalars['String']['output'];
  /** Contract that this one renews 续签前合同. Null when it renews none, or when you may not see it. */
  predecessor?: Maybe<Contract>;
  /** Employee who drew it up 拟稿人. */
  preparedBy?: Maybe<Employee>;
  /** 项目方案. Null while not written. */
  projectPlan?: Maybe<Scalars['String']['output']>;
  /** Accepted quote it was drawn up from 报价. Null when it stands alone, and, with FORBIDDEN, without `quote.read`. */
  quote?: Maybe<Quote>;
  /** Deadlines promised, e.g. of opening and repair, in words 服务时限. Null when none are. */
  serviceDeadline?: Maybe<Scalars['String']['output']>;
  /** Service quality promised, in words 服务质量. Null when none is. */
  serviceQuality?: Maybe<Scalars['String']['output']>;
  /** Null before it is signed 签定日期. */
  signedOn?: Maybe<Scalars['Date']['output']>;
  /** Service-level grade agreed 服务等级. Null when none is. */
  slaLevel?: Maybe<ContractSlaLevel>;
  status: ContractStatus;
  /** Reason given with the last change of `status`; both parties read it once the contract is signed. Null when there was none. */
  statusReason?: Maybe<Scalars['String']['output']>;
  /** Since when `status` holds; for EXPIRED since when the status before held. */
  statusSince: Scalars['DateTime']['output'];
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who submitted it last; may not approve it 提交人. Null before, and, with FORBIDDEN, without `contract.inspect`. */
  submittedBy?: Maybe<Employee>;
  /** Contract that renews this one 续签合同. Null while there is none that you may see. */
  successor?: Maybe<Contract>;
  /** 技术方案. Null while not written. */
  technicalPlan?: Maybe<Scalars['String']['output']>;
  /** Sums of the items, exact 合计. */
  totals: DealTotals;
  type: ContractType;
  updatedAt: Scalars['DateTime']['output'];
  /** First day of validity 生效日期. */
  validFrom: Scalars['Date']['output'];
  /** Last day of validity 终止日期. Null: until further notice. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Sum agreed over the whole term 合同金额. Null when none was agreed. */
  value?: Maybe<Money>;
  /** Counts the changes of the contract itself, its items included. Pass it as `expectedVersion` 版本号. */
  version: Scalars['Int']['output'];
};

export type ContractActivatePayload = {
  contract?: Maybe<Contract>;
  userErrors: Array<UserError>;
};

export type ContractApproveInput = {
  /** For colleagues only. */
  comment?: InputMaybe<Scalars['String']['input']>;
};

export type ContractApprovePayload = {
  contract?: Maybe<Contract>;
  userErrors: Array<UserError>;
};

export type ContractAssignInput = {
  /** Employee who answers for it from now on. */
  ownerId: Scalars['ID']['input'];
};

export type ContractAssignPayload = {
  contract?: Maybe<Contract>;
  userErrors: Array<UserError>;
};

export type ContractConnection = {
  edges: Array<ContractEdge>;
  nodes: Array<Contract>;
  pageInfo: PageInfo;
  /** How many match and are visible to you. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type ContractCreateInput = {
  abstract?: InputMaybe<Scalars['String']['input']>;
  /** Of value and items; with `quoteId` the currency of the quote. */
  currency: Currency;
  document?: InputMaybe<ContractDocumentInput>;
  engineeringPlan?: InputMaybe<Scalars['String']['input']>;
  internalNote?: InputMaybe<Scalars['String']['input']>;
  /** In place of those of the quote; at most 1,000. */
  items?: InputMaybe<Array<ContractItemInput>>;
  name: Scalars['String']['input'];
  /** 3 to 50 letters, digits, `-`, `/` and `_`; assigned when left out. */
  number?: InputMaybe<Scalars['String']['input']>;
  partyA: Scalars['String']['input'];
  partyB: Scalars['String']['input'];
  projectPlan?: InputMaybe<Scalars['String']['input']>;
  /** Accepted quote of the same customer; currency and items are taken from it. */
  quoteId?: InputMaybe<Scalars['ID']['input']>;
  serviceDeadline?: InputMaybe<Scalars['String']['input']>;
  serviceQuality?: InputMaybe<Scalars['String']['input']>;
  slaLevel?: InputMaybe<ContractSlaLevel>;
  technicalPlan?: InputMaybe<Scalars['String']['input']>;
  type: ContractType;
  validFrom: Scalars['Date']['input'];
  /** Left out: until further notice. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
  /** Sum agreed over the whole term, in `currency`; not negative. */
  value?: InputMaybe<Scalars['Decimal']['input']>;
};

export type ContractCreatePayload = {
  contract?: Maybe<Contract>;
  userErrors: Array<UserError>;
};

/** Where the electronic document is 电子文档. */
export type ContractDocument = {
  /** File name. */
  name: Scalars['String']['output'];
  /** Starts with `https://` or `http://`; whoever opens it signs in there. */
  url: Scalars['String']['output'];
};

export type ContractDocumentInput = {
  name: Scalars['String']['input'];
  /** Starts with `https://` or `http://`. */
  url: Scalars['String']['input'];
};

export type ContractEdge = {
  cursor: Scalars['String']['output'];
  node: Contract;
};

/** What narrows a list of contracts 合同筛选. Fields combine with AND, values within a list with OR. */
export type ContractFilter = {
  /**
   * In force on this day 当日有效: it had come into force, its term had not ended, and it was neither terminated nor renewed.
   * Suspended contracts are in force.
   */
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  /** True: only those IN_REVIEW that others than you submitted, which you may approve 待我审批. */
  awaitsMyApproval: Scalars['Boolean']['input'];
  /** In force today, and `validTo` before this day: contracts about to expire 即将到期. */
  expiringBefore?: InputMaybe<Scalars['Date']['input']>;
  status?: InputMaybe<Array<ContractStatus>>;
  type?: InputMaybe<Array<ContractType>>;
};

/** One position of a contract 合同明细. Amounts are in the currency of the contract. */
export type ContractItem = {
  /** Once or per period of `charge` 金额: less the discount, rounded half up to the minor unit. */
  amount: Money;
  /** Once or per period of `charge` 折前金额: unit price times quantity. */
  amountBeforeDiscount: Money;
  charge: DealCharge;
  description: Scalars['String']['output'];
  /** 0 to 100 with two decimals 折扣(减免百分比). */
  discountPercent: Scalars['Decimal']['output'];
  /** The other end of a circuit (Z端) 对端地点. Null when there is none. */
  farSite?: Maybe<DealSite>;
  id: Scalars['ID']['output'];
  /** `amount` for one month, rounded half up 月费. Null for what is charged once. */
  monthly?: Maybe<Money>;
  /** `amountBeforeDiscount` for one month, rounded half up 折前月费. Null for what is charged once. */
  monthlyBeforeDiscount?: Maybe<Money>;
  /** Null for something that is in no catalogue 产品. */
  offering?: Maybe<ProductOffering>;
  quantity: Scalars['Int']['output'];
  /** Where it is delivered; for a circuit its first end (A端) 地点. Null when it has none. */
  site?: Maybe<DealSite>;
  /** Price of one, once or per period of `charge` 单价. */
  unitPrice: Money;
};

export type ContractItemInput = {
  charge: DealCharge;
  description: Scalars['String']['input'];
  /** 0 to 100, at most two decimals. */
  discountPercent: Scalars['Decimal']['input'];
  farSite?: InputMaybe<DealSiteInput>;
  offeringId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 100,000. */
  quantity: Scalars['Int']['input'];
  site?: InputMaybe<DealSiteInput>;
  /** Price of one in the currency of the contract: not negative, at most two decimals. */
  unitPrice: Scalars['Decimal']['input'];
};

export type ContractReasonInput = {
  /** Why; not blank. */
  reason: Scalars['String']['input'];
};

export type ContractRecallPayload = {
  contract?: Maybe<Contract>;
  userErrors: Array<UserError>;
};

export type ContractRejectPayload = {
  contract?: Maybe<Contract>;
  userErrors: Array<UserError>;
};

export type ContractRenewInput = {
  /** Assigned when left out. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Left out: the day after the last day of the contract, which must have one then. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Left out: until further notice. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

export type ContractRenewPayload = {
  /** The contract that is renewed; unchanged but for its `successor`. */
  contract?: Maybe<Contract>;
  /** The new draft. Null when refused. */
  successor?: Maybe<Contract>;
  userErrors: Array<UserError>;
};

export type ContractResumePayload = {
  contract?: Maybe<Contract>;
  userErrors: Array<UserError>;
};

export type ContractReturnPayload = {
  contract?: Maybe<Contract>;
  userErrors: Array<UserError>;
};

export type ContractSignInput = {
  /** The signed document; left out: the one filed before stays. */
  document?: InputMaybe<ContractDocumentInput>;
  /** Not in the future. */
  signedOn: Scalars['Date']['input'];
};

export type ContractSignPayload = {
  contract?: Maybe<Contract>;
  userErrors: Array<UserError>;
};

/** Service level agreed in a contract 服务等级. */
export type ContractSlaLevel =
  /** 金 / Gold */
  | 'GOLD'
  /** 白金 / Platinum */
  | 'PLATINUM'
  /** 银 / Silver */
  | 'SILVER'
  /** 标准 / Standard */
  | 'STANDARD';

/** Order of a list of contracts 排序. */
export type ContractSort =
  /** 最早到期 / Ending first. Without a last day last. */
  | 'ENDING_FIRST'
  /** 最新创建 / Newest first */
  | 'NEWEST';

/**
 * Life cycle of a contract 合同状态: DRAFT → IN_REVIEW → APPROVED → SIGNED → ACTIVE ⇄ SUSPENDED → TERMINATED | RENEWED | EXPIRED;
 * REJECTED before it is signed. EXPIRED is computed whenever a contract is read: signed, and `validTo` has passed, from the
 * next day in Asia/Shanghai on; no event tells of it. RENEWED follows when the successor that `contractRenew` drafts comes
 * into force, so that the customer is never without a contract in between.
 */
export type ContractStatus =
  /** 履行中 / Active. In force. */
  | 'ACTIVE'
  /** 已批准 / Approved. Ready for signature. */
  | 'APPROVED'
  /** 草稿 / Draft. The only status in which it may be edited. */
  | 'DRAFT'
  /** 已到期 / Expired. The term has ended. */
  | 'EXPIRED'
  /** 审核中 / In review. Waits for a colleague's approval. */
  | 'IN_REVIEW'
  /** 已否决 / Rejected. Refused in review, or never signed. */
  | 'REJECTED'
  /** 已续签 / Renewed. A successor has taken its place. */
  | 'RENEWED'
  /** 已签署 / Signed. Not yet in force. */
  | 'SIGNED'
  /** 已暂停 / Suspended. In force, but its performance rests. */
  | 'SUSPENDED'
  /** 已终止 / Terminated. Ended before its term. */
  | 'TERMINATED';

/** A stay of a contract in one status 合同状态历程. */
export type ContractStep = {
  /** Who moved it there 操作人. Null when it was not an employee. */
  actor?: Maybe<Employee>;
  /** Whole seconds in this status, until now for the current one 停留时长(秒). */
  durationSeconds: Scalars['Int']['output'];
  enteredAt: Scalars['DateTime']['output'];
  /** Null for the current status. */
  leftAt?: Maybe<Scalars['DateTime']['output']>;
  /** Reason or comment. Null when none was given. */
  reason?: Maybe<Scalars['String']['output']>;
  status: ContractStatus;
};

export type ContractSubmitPayload = {
  contract?: Maybe<Contract>;
  userErrors: Array<UserError>;
};

export type ContractSuspendPayload = {
  contract?: Maybe<Contract>;
  userErrors: Array<UserError>;
};

export type ContractTerminatePayload = {
  contract?: Maybe<Contract>;
  userErrors: Array<UserError>;
};

/** Kind of agreement 合同类型. */
export type ContractType =
  /** 框架协议 / Framework agreement */
  | 'FRAMEWORK'
  /** 租用合同 / Lease. Circuits and network elements. */
  | 'LEASE'
  /** 代管代维合同 / Maintenance contract */
  | 'MAINTENANCE'
  /** 其他 / Other */
  | 'OTHER'
  /** 业务合同 / Service contract */
  | 'SERVICE'
  /** 服务等级协议 / Service-level agreement */
  | 'SLA'
  /** 补充协议 / Supplementary agreement */
  | 'SUPPLEMENT';

export type ContractUpdateInput = {
  abstract?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<ContractDocumentInput>;
  engineeringPlan?: InputMaybe<Scalars['String']['input']>;
  internalNote?: InputMaybe<Scalars['String']['input']>;
  /** The complete list from now on, at most 1,000. */
  items?: InputMaybe<Array<ContractItemInput>>;
  name?: InputMaybe<Scalars['String']['input']>;
  number?: InputMaybe<Scalars['String']['input']>;
  partyA?: InputMaybe<Scalars['String']['input']>;
  partyB?: InputMaybe<Scalars['String']['input']>;
  projectPlan?: InputMaybe<Scalars['String']['input']>;
  serviceDeadline?: InputMaybe<Scalars['String']['input']>;
  serviceQuality?: InputMaybe<Scalars['String']['input']>;
  slaLevel?: InputMaybe<ContractSlaLevel>;
  technicalPlan?: InputMaybe<Scalars['String']['input']>;
  type?: InputMaybe<ContractType>;
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  validTo?: InputMaybe<Scalars['Date']['input']>;
  /** In the currency of the contract; not negative. */
  value?: InputMaybe<Scalars['Decimal']['input']>;
};

export type ContractUpdatePayload = {
  contract?: Maybe<Contract>;
  userErrors: Array<UserError>;
};

/** ISO 4217 currency 币种. */
export type Currency =
  /** 人民币 / Renminbi yuan */
  | 'CNY'
  /** 港元 / Hong Kong dollar */
  | 'HKD'
  /** 美元 / US dollar */
  | 'USD';

export type Customer = {
  /** Contracts with this customer, branches not included, newest first 合同. Null, with FORBIDDEN, without `contract.read`. */
  contracts?: Maybe<ContractConnection>;
  id: Scalars['ID']['output'];
  /** How many may still be won, latent demand included 进行中商机数. Null, with FORBIDDEN, without `opportunity.read`. */
  openOpportunityCount?: Maybe<Scalars['Int']['output']>;
  /** Opportunities of this customer, branches not included, newest first 商机. Null, with FORBIDDEN, without `opportunity.read`. */
  opportunities?: Maybe<OpportunityConnection>;
  /**
   * Sum of the estimated values of the open opportunities in CNY 商机总额; other currencies are not counted. Null, with
   * FORBIDDEN, without `opportunity.read`.
   */
  pipelineValue?: Maybe<Money>;
  /** Quotes to this customer, branches not included, newest first 报价. Null, with FORBIDDEN, without `quote.read`. */
  quotes?: Maybe<QuoteConnection>;
};


export type Customer_ContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContractFilter>;
  first: Scalars['Int']['input'];
};


export type Customer_OpportunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpportunityFilter>;
  first: Scalars['Int']['input'];
};


export type Customer_QuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first: Scalars['Int']['input'];
};

export type CustomerTree = {
  /**
   * Contracts over the tree that were in force on its day 在效合同, as far as you may see them. Null, with FORBIDDEN in `errors`, without
   * `contract.read`.
   */
  contractSummary?: Maybe<TreeContractSummary>;
  id: Scalars['ID']['output'];
  /**
   * Opportunities over the tree that were open at the end of its day 在谈商机, as far as you may see them. Null, with FORBIDDEN in
   * `errors`, without `opportunity.read`.
   */
  pipelineSummary?: Maybe<TreePipelineSummary>;
};

/** When a price is charged 计费方式. */
export type DealCharge =
  /** 按月 / Monthly */
  | 'MONTHLY'
  /** 一次性 / Once */
  | 'ONE_TIME'
  /** 按季 / Quarterly */
  | 'QUARTERLY'
  /** 按年 / Yearly */
  | 'YEARLY';

/** Level of the operator that coordinates a deal 协调层级. */
export type DealLevel =
  /** 地市级 / City */
  | 'CITY'
  /** 集团级 / Group. Coordinates business across provinces. */
  | 'GROUP'
  /** 省级 / Province. Coordinates business across cities. */
  | 'PROVINCE';

/** A change of who answers for a deal 负责人变更. */
export type DealOwnerChange = {
  /** Null when it was no employee 操作人. */
  actor?: Maybe<Employee>;
  changedAt: Scalars['DateTime']['output'];
  /** Null when nobody did. */
  from?: Maybe<Employee>;
  /** Of a handover, its reason. Null when none was given. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Null when nobody does since. */
  to?: Maybe<Employee>;
};

/** A place where a service is or shall be delivered 地点. At least one field is there. */
export type DealSite = {
  address?: Maybe<Scalars['String']['output']>;
  /** GB/T 2260 six digits 行政区划代码; decides the level of coordination. */
  regionCode?: Maybe<Scalars['String']['output']>;
};

export type DealSiteInput = {
  address?: InputMaybe<Scalars['String']['input']>;
  /** GB/T 2260 six digits. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
};

/** Sums of the lines, each the exact sum of what the lines show 合计. */
export type DealTotals = {
  /** Per month 月费; quarterly and yearly charges count with their monthly part. */
  monthly: Money;
  /** Per month, before discount 月费(折前). */
  monthlyBeforeDiscount: Money;
  /** Charged once 一次性费用. */
  oneTime: Money;
  /** Charged once, before discount 一次性费用(折前). */
  oneTimeBeforeDiscount: Money;
};

export type Employee = {
  id: Scalars['ID']['output'];
  /** Contracts the employee answers for and you may see, newest first 负责的合同. Null, with FORBIDDEN, without `contract.read`. */
  ownedContracts?: Maybe<ContractConnection>;
  /** Opportunities the employee pursues and you may see, newest first 负责的商机. Null, with FORBIDDEN, without `opportunity.read`. */
  ownedOpportunities?: Maybe<OpportunityConnection>;
  /** Quotes the employee answers for and you may see, newest first 负责的报价. Null, with FORBIDDEN, without `quote.read`. */
  ownedQuotes?: Maybe<QuoteConnection>;
};


export type Employee_OwnedContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContractFilter>;
  first: Scalars['Int']['input'];
};


export type Employee_OwnedOpportunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpportunityFilter>;
  first: Scalars['Int']['input'];
};


export type Employee_OwnedQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first: Scalars['Int']['input'];
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

/** An amount of money 金额. Amounts of different currencies are never added up by this graph. */
export type Money = {
  /** Exact decimal text with the currency's minor digits, e.g. `"12500.00"`. */
  amount: Scalars['Decimal']['output'];
  currency: Currency;
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
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation = {
  /**
   * SIGNED → ACTIVE 启用, from `validFrom` on (INVALID before). The contract it renews becomes RENEWED at the same moment, unless
   * it was terminated.
   */
  contractActivate: ContractActivatePayload;
  /** IN_REVIEW → APPROVED 批准. OWN_WORK for whoever submitted it. */
  contractApprove: ContractApprovePayload;
  /** Gives a contract to an employee unless it is TERMINATED, RENEWED or REJECTED 指派合同负责人. */
  contractAssign: ContractAssignPayload;
  /**
   * Drafts a contract 新建合同. With `quoteId` the items are copied from that quote, which must be ACCEPTED
   * (QUOTE_NOT_ACCEPTED). CUSTOMER_CLOSED for a closed customer.
   */
  contractCreate: ContractCreatePayload;
  /** IN_REVIEW → DRAFT, by those who prepare it 撤回. */
  contractRecall: ContractRecallPayload;
  /** DRAFT, IN_REVIEW or APPROVED → REJECTED 否决; final, the reason is required. */
  contractReject: ContractRejectPayload;
  /**
   * Drafts the successor of an active, suspended or expired contract 续签: a copy of it with a number and a term of its own. The
   * contract itself stays as it is until the successor is activated. TAKEN while another successor is under way or in force.
   */
  contractRenew: ContractRenewPayload;
  /** SUSPENDED → ACTIVE 恢复. */
  contractResume: ContractResumePayload;
  /** IN_REVIEW → DRAFT, by those who approve 退回修改; the reason says what to change. */
  contractReturn: ContractReturnPayload;
  /** APPROVED → SIGNED 签署. */
  contractSign: ContractSignPayload;
  /** DRAFT → IN_REVIEW 提交审核. INVALID when the term has passed already. */
  contractSubmit: ContractSubmitPayload;
  /** ACTIVE → SUSPENDED 暂停; the reason is required. */
  contractSuspend: ContractSuspendPayload;
  /** SIGNED, ACTIVE or SUSPENDED → TERMINATED 终止; final, the reason is required. */
  contractTerminate: ContractTerminatePayload;
  /** Changes a DRAFT 修改合同. Fields left out stay, null empties. */
  contractUpdate: ContractUpdatePayload;
  /** Hands it to an employee while it is open 指派商机负责人. */
  opportunityAssign: OpportunityAssignPayload;
  /** Records an opportunity or, with `isLatent`, a latent demand 新建商机. CUSTOMER_CLOSED for a closed customer. */
  opportunityCreate: OpportunityCreatePayload;
  /** NEW or QUALIFIED → NO_DEAL 放弃商机; the reason is required. */
  opportunityDrop: OpportunityDropPayload;
  /** NEGOTIATED or PROPOSED → LOST 输单; the reason is required. */
  opportunityLose: OpportunityLosePayload;
  /** QUALIFIED or PROPOSED → NEGOTIATED 进入洽谈. */
  opportunityNegotiate: OpportunityNegotiatePayload;
  /** NEGOTIATED → PROPOSED 提交方案. */
  opportunityPropose: OpportunityProposePayload;
  /** NEW → QUALIFIED 确认商机; latent demand becomes demand. */
  opportunityQualify: OpportunityQualifyPayload;
  /** Changes it while it is open 修改商机. Fields left out stay, null empties. */
  opportunityUpdate: OpportunityUpdatePayload;
  /**
   * NEGOTIATED or PROPOSED → WON 赢单. A reason is welcome but not required: the accepted quote and the contract tell what
   * was won. A quote accepted does not win the opportunity by itself.
   */
  opportunityWin: OpportunityWinPayload;
  /** APPROVED → ACCEPTED 客户接受: by the customer's own user, or recorded for the customer. */
  quoteAccept: QuoteAcceptPayload;
  /** PENDING → APPROVED 批准. OWN_WORK for whoever submitted it; LIMIT_EXCEEDED beyond your own limit (see `Quote.approval`); INVALID when `validUntil` has passed. */
  quoteApprove: QuoteApprovePayload;
  /** Gives a quote to an employee while it is IN_PROGRESS, PENDING or APPROVED 指派报价负责人. */
  quoteAssign: QuoteAssignPayload;
  /** IN_PROGRESS, PENDING or APPROVED → CANCELLED 取消报价; the reason is required. */
  quoteCancel: QuoteCancelPayload;
  /** Starts a quote, IN_PROGRESS 新建报价. The number is assigned. CUSTOMER_CLOSED for a closed customer. */
  quoteCreate: QuoteCreatePayload;
  /** Adds a line to a quote IN_PROGRESS 新增明细. */
  quoteLineAdd: QuoteLineAddPayload;
  /** Removes a line of a quote IN_PROGRESS 删除明细. */
  quoteLineRemove: QuoteLineRemovePayload;
  /** Changes a line of a quote IN_PROGRESS 修改明细. Fields left out stay, null empties. */
  quoteLineUpdate: QuoteLineUpdatePayload;
  /** PENDING → IN_PROGRESS, by those who prepare it 撤回. */
  quoteRecall: QuoteRecallPayload;
  /** APPROVED → REJECTED 客户拒绝: by the customer's own user, or recorded for the customer; the reason is required. */
  quoteReject: QuoteRejectPayload;
  /** PENDING → IN_PROGRESS, by those who approve 退回修改; the reason says what to change. */
  quoteReturn: QuoteReturnPayload;
  /**
   * Makes the next revision of a rejected, expired or approved quote 修订报价: a new quote IN_PROGRESS with the same number and a
   * copy of the lines. An approved one is CANCELLED by it. Only the current revision can be revised.
   */
  quoteRevise: QuoteRevisePayload;
  /** IN_PROGRESS → PENDING 提交审批. NOTHING_QUOTED without lines; INVALID when `validUntil` has passed. */
  quoteSubmit: QuoteSubmitPayload;
  /** Changes the head of a quote IN_PROGRESS 修改报价. Fields left out stay, null empties. */
  quoteUpdate: QuoteUpdatePayload;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_ContractActivateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_ContractApproveArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ContractApproveInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_ContractAssignArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ContractAssignInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_ContractCreateArgs = {
  customerId: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ContractCreateInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_ContractRecallArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_ContractRejectArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ContractReasonInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_ContractRenewArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ContractRenewInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_ContractResumeArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_ContractReturnArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ContractReasonInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_ContractSignArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ContractSignInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_ContractSubmitArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_ContractSuspendArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ContractReasonInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_ContractTerminateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ContractReasonInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_ContractUpdateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ContractUpdateInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_OpportunityAssignArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: OpportunityAssignInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_OpportunityCreateArgs = {
  customerId: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: OpportunityCreateInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_OpportunityDropArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: OpportunityCloseInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_OpportunityLoseArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: OpportunityCloseInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_OpportunityNegotiateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: OpportunityMoveInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_OpportunityProposeArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: OpportunityMoveInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_OpportunityQualifyArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: OpportunityMoveInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_OpportunityUpdateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: OpportunityUpdateInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_OpportunityWinArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: OpportunityWinInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_QuoteAcceptArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_QuoteApproveArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: QuoteApproveInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_QuoteAssignArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: QuoteAssignInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_QuoteCancelArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: QuoteReasonInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_QuoteCreateArgs = {
  customerId: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: QuoteCreateInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_QuoteLineAddArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: QuoteLineInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_QuoteLineRemoveArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  lineId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_QuoteLineUpdateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: QuoteLineUpdateInput;
  lineId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_QuoteRecallArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_QuoteRejectArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: QuoteReasonInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_QuoteReturnArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: QuoteReasonInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_QuoteReviseArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: QuoteReviseInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_QuoteSubmitArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_QuoteUpdateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: QuoteUpdateInput;
};

/**
 * Market information that may become a sale 商机: for key accounts mainly demand for circuits and networking. A demand the
 * customer has not voiced yet (潜在需求) is an opportunity with `isLatent`.
 * Customers' own users never see it; a partner's users see those of the customers shared with the partner.
 */
export type Opportunity = {
  /**
   * Level that coordinates it 协调层级. Never below what the sites of its lines demand: several cities need the province,
   * several provinces the group (跨区业务省协调, 跨省业务集团协调).
   */
  coordination: DealLevel;
  createdAt: Scalars['DateTime']['output'];
  customer?: Maybe<Customer>;
  /** What the customer needs and why 需求描述. Null while unknown. */
  description?: Maybe<Scalars['String']['output']>;
  /** What it is worth if won 预计金额. Null while unknown. */
  estimatedValue?: Maybe<Money>;
  /** Day on which the decision is expected 预计成交日期. Null while unknown. */
  expectedCloseOn?: Maybe<Scalars['Date']['output']>;
  /** Every status it was in, oldest first 状态历程. */
  history: Array<OpportunityStep>;
  /** Opaque, starts with `opp_`. */
  id: Scalars['ID']['output'];
  /**
   * A need that was noticed but not voiced 潜在需求. Only in NEW; `opportunityQualify` turns it into demand. It stays true
   * when it is dropped.
   */
  isLatent: Scalars['Boolean']['output'];
  /** Whether it may still be won: NEW, QUALIFIED, NEGOTIATED or PROPOSED 进行中. */
  isOpen: Scalars['Boolean']['output'];
  kind: OpportunityKind;
  /** What the customer may buy 需求明细, in the order they were given. */
  lines: Array<OpportunityLine>;
  /** What it is about in a few words 商机名称. */
  name: Scalars['String']['output'];
  /** Employee who pursues it 负责人. Null while nobody does. */
  owner?: Maybe<Employee>;
  /** Every change of its owner, oldest first 负责人变更记录. */
  ownerHistory: Array<DealOwnerChange>;
  /** Chance to win, 0 to 100 percent 赢单概率. 100 when WON, 0 when LOST or NO_DEAL. */
  probability: Scalars['Int']['output'];
  /**
   * Quotes made for it 报价, newest first; by default only the current revision of each. Null, with FORBIDDEN, without the
   * permission `quote.read`.
   */
  quotes?: Maybe<Array<Quote>>;
  source: OpportunitySource;
  status: OpportunityStatus;
  /** Reason given with the last change of `status`; always there for LOST and NO_DEAL. */
  statusReason?: Maybe<Scalars['String']['output']>;
  /** Since when `status` holds. */
  statusSince: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes of the opportunity itself. Pass it as `expectedVersion` 版本号. */
  version: Scalars['Int']['output'];
  /** `estimatedValue` times `probability`, rounded half up 加权金额. Null without an estimated value. */
  weightedValue?: Maybe<Money>;
};


/**
 * Market information that may become a sale 商机: for key accounts mainly demand for circuits and networking. A demand the
 * customer has not voiced yet (潜在需求) is an opportunity with `isLatent`.
 * Customers' own users never see it; a partner's users see those of the customers shared with the partner.
 */
export type Opportunity_QuotesArgs = {
  includeSuperseded: Scalars['Boolean']['input'];
};

export type OpportunityAssignInput = {
  /** Employee who pursues it from now on. */
  ownerId: Scalars['ID']['input'];
};

export type OpportunityAssignPayload = {
  opportunity?: Maybe<Opportunity>;
  userErrors: Array<UserError>;
};

export type OpportunityCloseInput = {
  /** Why; not blank. */
  reason: Scalars['String']['input'];
};

export type OpportunityConnection = {
  edges: Array<OpportunityEdge>;
  nodes: Array<Opportunity>;
  pageInfo: PageInfo;
  /** How many match and are visible to you. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type OpportunityCreateInput = {
  /** Raised by itself to what the sites demand. */
  coordination: DealLevel;
  description?: InputMaybe<Scalars['String']['input']>;
  estimatedValue?: InputMaybe<MoneyInput>;
  expectedCloseOn?: InputMaybe<Scalars['Date']['input']>;
  /** True for a need that was noticed but not voiced 潜在需求. */
  isLatent: Scalars['Boolean']['input'];
  kind: OpportunityKind;
  /** At most 1,000. */
  lines: Array<OpportunityLineInput>;
  name: Scalars['String']['input'];
  /** Employee who pursues it; you, when left out and you are an employee. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 0 to 100 percent. */
  probability: Scalars['Int']['input'];
  source: OpportunitySource;
};

export type OpportunityCreatePayload = {
  opportunity?: Maybe<Opportunity>;
  userErrors: Array<UserError>;
};

export type OpportunityDropPayload = {
  opportunity?: Maybe<Opportunity>;
  userErrors: Array<UserError>;
};

export type OpportunityEdge = {
  cursor: Scalars['String']['output'];
  node: Opportunity;
};

/** What narrows a list of opportunities 商机筛选. Fields combine with AND, values within a list with OR. */
export type OpportunityFilter = {
  /** Expected to close before this day; without an expected day never. */
  closingBefore?: InputMaybe<Scalars['Date']['input']>;
  coordination?: InputMaybe<Array<DealLevel>>;
  /** True: only latent demand 潜在需求. False: without it. */
  isLatent?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<Array<OpportunityKind>>;
  /** True: only those that may still be won. False: only those that ended. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** Employees who pursue them. */
  ownerId?: InputMaybe<Array<Scalars['ID']['input']>>;
  source?: InputMaybe<Array<OpportunitySource>>;
  status?: InputMaybe<Array<OpportunityStatus>>;
};

/** What the demand is for 商机类型. */
export type OpportunityKind =
  /** 电路租用 / Circuit rental */
  | 'CIRCUIT_RENTAL'
  /** 信息化应用 / Informatization and value-added services */
  | 'INFORMATIZATION'
  /** 互联网接入 / Internet access */
  | 'INTERNET_ACCESS'
  /** 代管代维 / Managed service */
  | 'MANAGED_SERVICE'
  /** 移动通信 / Mobile */
  | 'MOBILE'
  /** 组网 / Networking. VPN and private networks between the customer's sites. */
  | 'NETWORKING'
  /** 其他 / Other */
  | 'OTHER'
  /** 网元出租 / Network element lease. Fibre, ducts, ports, frequencies. */
  | 'RESOURCE_LEASE'
  /** 语音通信 / Voice. Trunks, switchboards, short-number clusters. */
  | 'VOICE';

/** One thing the customer may buy 商机明细. */
export type OpportunityLine = {
  /** What is needed, in words 描述. Null when the offering says it. */
  description?: Maybe<Scalars['String']['output']>;
  /** The other end of a circuit (Z端) 对端地点. Null when there is none. */
  farSite?: Maybe<DealSite>;
  id: Scalars['ID']['output'];
  /** Product offering in question 产品. Null while none is chosen. */
  offering?: Maybe<ProductOffering>;
  quantity: Scalars['Int']['output'];
  /** Where it is needed; for a circuit its first end (A端) 地点. Null while unknown. */
  site?: Maybe<DealSite>;
};

export type OpportunityLineInput = {
  /** Needed when there is no offering. */
  description?: InputMaybe<Scalars['String']['input']>;
  farSite?: InputMaybe<DealSiteInput>;
  offeringId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 100,000. */
  quantity: Scalars['Int']['input'];
  site?: InputMaybe<DealSiteInput>;
};

export type OpportunityLosePayload = {
  opportunity?: Maybe<Opportunity>;
  userErrors: Array<UserError>;
};

export type OpportunityMoveInput = {
  /** 0 to 100 percent; left out: unchanged. */
  probability?: InputMaybe<Scalars['Int']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type OpportunityNegotiatePayload = {
  opportunity?: Maybe<Opportunity>;
  userErrors: Array<UserError>;
};

export type OpportunityProposePayload = {
  opportunity?: Maybe<Opportunity>;
  userErrors: Array<UserError>;
};

export type OpportunityQualifyPayload = {
  opportunity?: Maybe<Opportunity>;
  userErrors: Array<UserError>;
};

/** Order of a list of opportunities 排序. */
export type OpportunitySort =
  /** 最早成交 / Closing first. Without an expected day last. */
  | 'CLOSING_FIRST'
  /** 金额最高 / Highest value first. By amount whatever the currency; without a value last. */
  | 'HIGHEST_VALUE'
  /** 最新创建 / Newest first */
  | 'NEWEST';

/** How the opportunity came to us 商机来源. */
export type OpportunitySource =
  /** 数据分析 / Analysis. Suggested by usage, segmentation or an ending contract. */
  | 'ANALYSIS'
  /** 营销活动 / Campaign or exhibition */
  | 'CAMPAIGN'
  /** 客户主动咨询 / Enquiry of the customer */
  | 'ENQUIRY'
  /** 服务热线 / Service hotline. Noticed during a service contact. */
  | 'HOTLINE'
  /** 其他 / Other */
  | 'OTHER'
  /** 合作伙伴 / Partner */
  | 'PARTNER'
  /** 招标公告 / Tender */
  | 'TENDER'
  /** 客户经理拜访 / Visit of the account manager */
  | 'VISIT'
  /** 网上专区 / Web zone of the key accounts */
  | 'WEB';

/**
 * Life cycle of an opportunity 商机状态 (TM Forum SID): NEW → QUALIFIED → NEGOTIATED ⇄ PROPOSED. NEGOTIATED and PROPOSED end
 * WON or LOST; NEW and QUALIFIED, where nothing was negotiated yet, end NO_DEAL. All three are final.
 */
export type OpportunityStatus =
  /** 输单 / Lost. The customer has decided against us after negotiation. */
  | 'LOST'
  /** 洽谈中 / In negotiation. Needs and solution are discussed. */
  | 'NEGOTIATED'
  /** 新建 / New. Known, not yet examined. */
  | 'NEW'
  /** 未成交 / No deal. Ended before anything was negotiated. */
  | 'NO_DEAL'
  /** 已提案 / Proposed. The customer has a proposal to decide on. */
  | 'PROPOSED'
  /** 已确认 / Qualified. The demand is real and worth pursuing. */
  | 'QUALIFIED'
  /** 赢单 / Won. The customer has decided for us. */
  | 'WON';

/** A stay of an opportunity in one status 商机状态历程. */
export type OpportunityStep = {
  /** Who moved it there 操作人. Null when it was not an employee. */
  actor?: Maybe<Employee>;
  /** Whole seconds in this status, until now for the current one 停留时长(秒). */
  durationSeconds: Scalars['Int']['output'];
  enteredAt: Scalars['DateTime']['output'];
  /** Null for the current status. */
  leftAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null when none was given. */
  reason?: Maybe<Scalars['String']['output']>;
  status: OpportunityStatus;
};

export type OpportunityUpdateInput = {
  /** Raised by itself to what the sites demand. */
  coordination?: InputMaybe<DealLevel>;
  description?: InputMaybe<Scalars['String']['input']>;
  estimatedValue?: InputMaybe<MoneyInput>;
  expectedCloseOn?: InputMaybe<Scalars['Date']['input']>;
  /** Only in NEW. */
  isLatent?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<OpportunityKind>;
  /** The complete list from now on, at most 1,000. */
  lines?: InputMaybe<Array<OpportunityLineInput>>;
  name?: InputMaybe<Scalars['String']['input']>;
  /** 0 to 100 percent. */
  probability?: InputMaybe<Scalars['Int']['input']>;
  source?: InputMaybe<OpportunitySource>;
};

export type OpportunityUpdatePayload = {
  opportunity?: Maybe<Opportunity>;
  userErrors: Array<UserError>;
};

export type OpportunityWinInput = {
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type OpportunityWinPayload = {
  opportunity?: Maybe<Opportunity>;
  userErrors: Array<UserError>;
};

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

export type ProductOffering = {
  id: Scalars['ID']['output'];
};

export type Query = {
  /** One contract 合同. Null when there is none with this id that you may see. */
  contract?: Maybe<Contract>;
  /** By its number 合同编号. Null when there is none that you may see. */
  contractByNumber?: Maybe<Contract>;
  /** Contracts you may see 合同列表. `first` up to 100. */
  contracts: ContractConnection;
  /** Opportunities you may see 商机列表. `first` up to 100. */
  opportunities: OpportunityConnection;
  /** One opportunity 商机. Null when there is none with this id that you may see. */
  opportunity?: Maybe<Opportunity>;
  /** One quote 报价. Null when there is none with this id that you may see. */
  quote?: Maybe<Quote>;
  /** Quotes you may see, newest first 报价列表. `first` up to 100. */
  quotes: QuoteConnection;
};


export type Query_ContractArgs = {
  id: Scalars['ID']['input'];
};


export type Query_ContractByNumberArgs = {
  number: Scalars['String']['input'];
};


export type Query_ContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContractFilter>;
  first: Scalars['Int']['input'];
  sort: ContractSort;
};


export type Query_OpportunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpportunityFilter>;
  first: Scalars['Int']['input'];
  sort: OpportunitySort;
};


export type Query_OpportunityArgs = {
  id: Scalars['ID']['input'];
};


export type Query_QuoteArgs = {
  id: Scalars['ID']['input'];
};


export type Query_QuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first: Scalars['Int']['input'];
};

/**
 * A priced offer to a customer 报价. Its lines keep description and price as they were when quoted, whatever the catalogue
 * says later. Employees see every quote of their customers; customers' own users and partners only those that were approved.
 */
export type Quote = {
  /**
   * What its approval asks for 审批要求: above their own limit nobody approves it, LIMIT_EXCEEDED says who may. Null, with FORBIDDEN in
   * `errors`, without `quote.inspect`.
   */
  approval?: Maybe<QuoteApproval>;
  /** What the approver noted 审批意见. Null without one, and, with FORBIDDEN, without `quote.inspect`. */
  approvalComment?: Maybe<Scalars['String']['output']>;
  /** Null before the approval 审批时间. */
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null before, and, with FORBIDDEN, without `quote.inspect` 审批人. */
  approvedBy?: Maybe<Employee>;
  /**
   * Contract that was drawn up from it 合同. Null when there is none that you may see, and, with FORBIDDEN, without the
   * permission `contract.read`.
   */
  contract?: Maybe<Contract>;
  createdAt: Scalars['DateTime']['output'];
  currency: Currency;
  customer?: Maybe<Customer>;
  /**
   * Every status it was in, oldest first, comments of the approval included 状态历程. EXPIRED is not a step: the calendar
   * makes it. Null, with FORBIDDEN, without `quote.inspect`.
   */
  history?: Maybe<Array<QuoteStep>>;
  /** Opaque, starts with `quo_`. */
  id: Scalars['ID']['output'];
  /** For colleagues only 内部备注. Null when empty, and, with FORBIDDEN, without `quote.inspect`. */
  internalNote?: Maybe<Scalars['String']['output']>;
  /** Whether it is the latest revision 当前版次: the only one that may still change. */
  isCurrent: Scalars['Boolean']['output'];
  /** In the order they were given 报价明细. */
  lines: Array<QuoteLine>;
  /** What remains after our own cost 毛利. Null while a line has no `unitCost`, and, with FORBIDDEN, without `quote.inspect`. */
  margin?: Maybe<QuoteMargin>;
  /** Subject 报价名称. */
  name: Scalars['String']['output'];
  /** Number people cite 报价单号, e.g. `Q2026-000123`; all revisions of a quote share it. */
  number: Scalars['String']['output'];
  /**
   * Opportunity it is made for 所属商机. Null when it stands alone, and, with FORBIDDEN, without the permission
   * `opportunity.read`.
   */
  opportunity?: Maybe<Opportunity>;
  /** Employee who answers for it 负责人: whoever prepared this revision, until it is given to somebody else. Null when that person had left or was no employee. */
  owner?: Maybe<Employee>;
  /** Every change of its owner, oldest first 负责人变更记录. Null, with FORBIDDEN, without `quote.inspect`. */
  ownerHistory?: Maybe<Array<DealOwnerChange>>;
  /** Employee who made this revision 编制人. */
  preparedBy?: Maybe<Employee>;
  /** The revision before 上一版次. Null for the first, or when you may not see it. */
  previous?: Maybe<Quote>;
  /** 1 for the first offer; each `quoteRevise` makes the next 报价版次. */
  revision: Scalars['Int']['output'];
  /** All revisions you may see, newest first 历次报价. */
  revisions: Array<Quote>;
  status: QuoteStatus;
  /**
   * Why it was rejected or cancelled 原因; the customer reads it too. While IN_PROGRESS, what has to be changed when it was
   * sent back. Null otherwise.
   */
  statusReason?: Maybe<Scalars['String']['output']>;
  /** Since when `status` holds; for EXPIRED since when it was approved. */
  statusSince: Scalars['DateTime']['output'];
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who submitted it last; may not approve it 提交人. Null before, and, with FORBIDDEN, without `quote.inspect`. */
  submittedBy?: Maybe<Employee>;
  /** Conditions the customer reads 商务条款. Null when there are none. */
  terms?: Maybe<Scalars['String']['output']>;
  /** Sums of the lines, exact 合计. */
  totals: DealTotals;
  updatedAt: Scalars['DateTime']['output'];
  /** Last day on which the customer may accept 有效期至. */
  validUntil: Scalars['Date']['output'];
  /** Counts the changes of this revision, its lines included. Pass it as `expectedVersion` 版本号. */
  version: Scalars['Int']['output'];
};

export type QuoteAcceptPayload = {
  quote?: Maybe<Quote>;
  userErrors: Array<UserError>;
};

/** What the approval of a quote asks for 审批要求. */
export type QuoteApproval = {
  /** Largest discount of any line, in percent 最大折扣. */
  discountPercent: Scalars['Decimal']['output'];
  /** One-time charges and twelve months of the recurring ones, after discount 首年金额. */
  firstYear: Money;
  /** Whether you may approve so much for this customer; that somebody else submitted it is another condition 在本人额度内. */
  isWithinMyLimit: Scalars['Boolean']['output'];
  /** Names of the roles whose limit suffices, in the language of `Accept-Language` 可审批角色. Empty also where no role has a limit. */
  roles: Array<Scalars['String']['output']>;
};

export type QuoteApproveInput = {
  /** For colleagues only. */
  comment?: InputMaybe<Scalars['String']['input']>;
};

export type QuoteApprovePayload = {
  quote?: Maybe<Quote>;
  userErrors: Array<UserError>;
};

export type QuoteAssignInput = {
  /** Employee who answers for it from now on. */
  ownerId: Scalars['ID']['input'];
};

export type QuoteAssignPayload = {
  quote?: Maybe<Quote>;
  userErrors: Array<UserError>;
};

export type QuoteCancelPayload = {
  quote?: Maybe<Quote>;
  userErrors: Array<UserError>;
};

export type QuoteConnection = {
  edges: Array<QuoteEdge>;
  nodes: Array<Quote>;
  pageInfo: PageInfo;
  /** How many match and are visible to you. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type QuoteCreateInput = {
  currency: Currency;
  internalNote?: InputMaybe<Scalars['String']['input']>;
  /** At most 1,000; more with `quoteLineAdd`. */
  lines: Array<QuoteLineInput>;
  name: Scalars['String']['input'];
  /** Opportunity of the same customer that is still open. */
  opportunityId?: InputMaybe<Scalars['ID']['input']>;
  terms?: InputMaybe<Scalars['String']['input']>;
  /** Last day on which the customer may accept; not in the past. */
  validUntil: Scalars['Date']['input'];
};

export type QuoteCreatePayload = {
  quote?: Maybe<Quote>;
  userErrors: Array<UserError>;
};

export type QuoteEdge = {
  cursor: Scalars['String']['output'];
  node: Quote;
};

/** What narrows a list of quotes 报价筛选. Fields combine with AND, values within a list with OR. */
export type QuoteFilter = {
  /** True: only PENDING ones that others than you submitted, which you may approve 待我审批. */
  awaitsMyApproval: Scalars['Boolean']['input'];
  /** Approved, and `validUntil` before this day: offers about to expire. */
  expiringBefore?: InputMaybe<Scalars['Date']['input']>;
  /** False by default: of each quote only the current revision is listed. */
  includeSuperseded: Scalars['Boolean']['input'];
  status?: InputMaybe<Array<QuoteStatus>>;
};

/** One position of a quote 报价明细. Amounts are in the currency of the quote. */
export type QuoteLine = {
  /** Once or per period of `charge` 金额: less the discount, rounded half up to the minor unit. */
  amount: Money;
  /** Once or per period of `charge` 折前金额: unit price times quantity. */
  amountBeforeDiscount: Money;
  charge: DealCharge;
  /** Copied when quoted 描述. */
  description: Scalars['String']['output'];
  /** 0 to 100 with two decimals 折扣(减免百分比): 15 means 15 percent less. */
  discountPercent: Scalars['Decimal']['output'];
  /** The other end of a circuit (Z端) 对端地点. Null when there is none. */
  farSite?: Maybe<DealSite>;
  id: Scalars['ID']['output'];
  /** `amount` for one month, rounded half up 月费. Null for what is charged once. */
  monthly?: Maybe<Money>;
  /** `amountBeforeDiscount` for one month, rounded half up 折前月费. Null for what is charged once. */
  monthlyBeforeDiscount?: Maybe<Money>;
  /** Null for something that is in no catalogue 产品. */
  offering?: Maybe<ProductOffering>;
  quantity: Scalars['Int']['output'];
  /** Where it is delivered; for a circuit its first end (A端) 地点. Null when it has none. */
  site?: Maybe<DealSite>;
  /** Our own cost of one 单位成本. Null while unknown, and, with FORBIDDEN, without `quote.inspect`. */
  unitCost?: Maybe<Money>;
  /** Price of one, once or per period of `charge`, copied when quoted 单价. */
  unitPrice: Money;
};

export type QuoteLineAddPayload = {
  quote?: Maybe<Quote>;
  userErrors: Array<UserError>;
};

export type QuoteLineInput = {
  charge: DealCharge;
  description: Scalars['String']['input'];
  /** 0 to 100, at most two decimals. */
  discountPercent: Scalars['Decimal']['input'];
  farSite?: InputMaybe<DealSiteInput>;
  offeringId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 100,000. */
  quantity: Scalars['Int']['input'];
  site?: InputMaybe<DealSiteInput>;
  /** Our own cost of one in the currency of the quote. */
  unitCost?: InputMaybe<Scalars['Decimal']['input']>;
  /** Price of one in the currency of the quote: not negative, at most two decimals. */
  unitPrice: Scalars['Decimal']['input'];
};

export type QuoteLineRemovePayload = {
  quote?: Maybe<Quote>;
  userErrors: Array<UserError>;
};

export type QuoteLineUpdateInput = {
  charge?: InputMaybe<DealCharge>;
  description?: InputMaybe<Scalars['String']['input']>;
  discountPercent?: InputMaybe<Scalars['Decimal']['input']>;
  farSite?: InputMaybe<DealSiteInput>;
  offeringId?: InputMaybe<Scalars['ID']['input']>;
  quantity?: InputMaybe<Scalars['Int']['input']>;
  site?: InputMaybe<DealSiteInput>;
  unitCost?: InputMaybe<Scalars['Decimal']['input']>;
  unitPrice?: InputMaybe<Scalars['Decimal']['input']>;
};

export type QuoteLineUpdatePayload = {
  quote?: Maybe<Quote>;
  userErrors: Array<UserError>;
};

/** What remains after our own cost 毛利; negative when we lose money. */
export type QuoteMargin = {
  /** Per month. */
  monthly: Money;
  oneTime: Money;
};

export type QuoteReasonInput = {
  /** Why; not blank. */
  reason: Scalars['String']['input'];
};

export type QuoteRecallPayload = {
  quote?: Maybe<Quote>;
  userErrors: Array<UserError>;
};

export type QuoteRejectPayload = {
  quote?: Maybe<Quote>;
  userErrors: Array<UserError>;
};

export type QuoteReturnPayload = {
  quote?: Maybe<Quote>;
  userErrors: Array<UserError>;
};

export type QuoteReviseInput = {
  /** Last day on which the customer may accept the new revision; not in the past. */
  validUntil: Scalars['Date']['input'];
};

export type QuoteRevisePayload = {
  /** The new revision. */
  quote?: Maybe<Quote>;
  userErrors: Array<UserError>;
};

/**
 * Life cycle of a quote 报价状态 (TMF648): IN_PROGRESS ⇄ PENDING → APPROVED → ACCEPTED | REJECTED; CANCELLED before the customer
 * has decided. EXPIRED is computed whenever a quote is read: an approved quote whose `validUntil` has passed, from the next
 * day in Asia/Shanghai on, without anybody having to run anything; no event tells of it. A rejected, expired or approved
 * quote is continued with `quoteRevise`.
 */
export type QuoteStatus =
  /** 已接受 / Accepted. A contract may be drawn up from it. */
  | 'ACCEPTED'
  /** 已批准 / Approved. The customer may accept it until `validUntil`. */
  | 'APPROVED'
  /** 已取消 / Cancelled. Withdrawn by us, or replaced by a new revision. */
  | 'CANCELLED'
  /** 已过期 / Expired. Approved, but not accepted in time. */
  | 'EXPIRED'
  /** 编制中 / In progress. The only status in which lines may change. */
  | 'IN_PROGRESS'
  /** 待审批 / Pending. Waits for a colleague's approval. */
  | 'PENDING'
  /** 已拒绝 / Rejected. The customer declined; a new revision may follow. */
  | 'REJECTED';

/** A stay of a quote in one status 报价状态历程. */
export type QuoteStep = {
  /** Who moved it there 操作人. Null when it was not an employee. */
  actor?: Maybe<Employee>;
  /** Whole seconds in this status, until now for the current one 停留时长(秒). */
  durationSeconds: Scalars['Int']['output'];
  enteredAt: Scalars['DateTime']['output'];
  /** Null for the current status. */
  leftAt?: Maybe<Scalars['DateTime']['output']>;
  /** Reason or comment. Null when none was given. */
  reason?: Maybe<Scalars['String']['output']>;
  status: QuoteStatus;
};

export type QuoteSubmitPayload = {
  quote?: Maybe<Quote>;
  userErrors: Array<UserError>;
};

export type QuoteUpdateInput = {
  internalNote?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  terms?: InputMaybe<Scalars['String']['input']>;
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type QuoteUpdatePayload = {
  quote?: Maybe<Quote>;
  userErrors: Array<UserError>;
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

/** Contracts in force over an enterprise tree on a day 合同汇总. */
export type TreeContractSummary = {
  activeCount: Scalars['Int']['output'];
  /** Of these, how many end within the 90 days after the day 90天内到期数. */
  endingIn90Days: Scalars['Int']['output'];
  /** Contract values added up, one amount for each currency 合同金额. */
  values: Array<Money>;
};

/** Open opportunities over an enterprise tree on a day 商机汇总. */
export type TreePipelineSummary = {
  /** Estimated values added up, one amount for each currency 预计金额; values as they are known today. */
  estimatedValues: Array<Money>;
  openCount: Scalars['Int']['output'];
};

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
  /** 客户已关闭 / The customer is closed: nothing new may be offered or agreed. */
  | 'CUSTOMER_CLOSED'
  /** 幂等键已用于其他请求 / The idempotency key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** 无效 / Invalid. The value has the wrong form or is out of range. */
  | 'INVALID'
  /** 超出权限额度 / Limit exceeded. You hold the permission, but it does not go as far for this customer; the message says how far, and who may. */
  | 'LIMIT_EXCEEDED'
  /** 报价没有明细 / Nothing quoted. The quote has no lines. */
  | 'NOTHING_QUOTED'
  /** 超出权限范围 / Not allowed. The action lies outside your scope or limits. */
  | 'NOT_ALLOWED'
  /** 当前状态不允许 / Not allowed in this state of the life cycle. */
  | 'NOT_ALLOWED_IN_STATE'
  /** 不存在 / Not found. Nothing you may see has this id. */
  | 'NOT_FOUND'
  /** 不得审批本人提交的内容 / Own work. Whoever submitted it may not approve it: ask a colleague. */
  | 'OWN_WORK'
  /** 报价尚未被客户接受 / The quote is not accepted: a contract needs an accepted quote. */
  | 'QUOTE_NOT_ACCEPTED'
  /** 必填 / Required. A value is missing. */
  | 'REQUIRED'
  /** 已被他人修改 / Stale. Somebody changed it since; the payload holds the current object. */
  | 'STALE'
  /** 已被占用 / Taken. The value must be unique and is in use. */
  | 'TAKEN';



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
  Contract: Contract;
  Customer: Customer;
  CustomerTree: CustomerTree;
  Employee: Employee;
  Opportunity: Opportunity;
  Quote: Quote;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Contract:
    ( { __typename: 'Contract' }
    & GraphQLRecursivePick<FederationTypes['Contract'], {"id":true}> );
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  CustomerTree:
    ( { __typename: 'CustomerTree' }
    & GraphQLRecursivePick<FederationTypes['CustomerTree'], {"id":true}> );
  Employee:
    ( { __typename: 'Employee' }
    & GraphQLRecursivePick<FederationTypes['Employee'], {"id":true}> );
  Opportunity:
    ( { __typename: 'Opportunity' }
    & GraphQLRecursivePick<FederationTypes['Opportunity'], {"id":true}> );
  Quote:
    ( { __typename: 'Quote' }
    & GraphQLRecursivePick<FederationTypes['Quote'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Contract: ResolverTypeWrapper<ContractRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ContractActivatePayload: ResolverTypeWrapper<Omit<ContractActivatePayload, 'contract'> & { contract?: Maybe<ResolversTypes['Contract']> }>;
  ContractApproveInput: ContractApproveInput;
  ContractApprovePayload: ResolverTypeWrapper<Omit<ContractApprovePayload, 'contract'> & { contract?: Maybe<ResolversTypes['Contract']> }>;
  ContractAssignInput: ContractAssignInput;
  ContractAssignPayload: ResolverTypeWrapper<Omit<ContractAssignPayload, 'contract'> & { contract?: Maybe<ResolversTypes['Contract']> }>;
  ContractConnection: ResolverTypeWrapper<ContractConnectionRow>;
  ContractCreateInput: ContractCreateInput;
  ContractCreatePayload: ResolverTypeWrapper<Omit<ContractCreatePayload, 'contract'> & { contract?: Maybe<ResolversTypes['Contract']> }>;
  ContractDocument: ResolverTypeWrapper<ContractDocument>;
  ContractDocumentInput: ContractDocumentInput;
  ContractEdge: ResolverTypeWrapper<Omit<ContractEdge, 'node'> & { node: ResolversTypes['Contract'] }>;
  ContractFilter: ContractFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ContractItem: ResolverTypeWrapper<ContractItemRow>;
  ContractItemInput: ContractItemInput;
  ContractReasonInput: ContractReasonInput;
  ContractRecallPayload: ResolverTypeWrapper<Omit<ContractRecallPayload, 'contract'> & { contract?: Maybe<ResolversTypes['Contract']> }>;
  ContractRejectPayload: ResolverTypeWrapper<Omit<ContractRejectPayload, 'contract'> & { contract?: Maybe<ResolversTypes['Contract']> }>;
  ContractRenewInput: ContractRenewInput;
  ContractRenewPayload: ResolverTypeWrapper<Omit<ContractRenewPayload, 'contract' | 'successor'> & { contract?: Maybe<ResolversTypes['Contract']>, successor?: Maybe<ResolversTypes['Contract']> }>;
  ContractResumePayload: ResolverTypeWrapper<Omit<ContractResumePayload, 'contract'> & { contract?: Maybe<ResolversTypes['Contract']> }>;
  ContractReturnPayload: ResolverTypeWrapper<Omit<ContractReturnPayload, 'contract'> & { contract?: Maybe<ResolversTypes['Contract']> }>;
  ContractSignInput: ContractSignInput;
  ContractSignPayload: ResolverTypeWrapper<Omit<ContractSignPayload, 'contract'> & { contract?: Maybe<ResolversTypes['Contract']> }>;
  ContractSlaLevel: ContractSlaLevel;
  ContractSort: ContractSort;
  ContractStatus: ContractStatus;
  ContractStep: ResolverTypeWrapper<ContractStepRow>;
  ContractSubmitPayload: ResolverTypeWrapper<Omit<ContractSubmitPayload, 'contract'> & { contract?: Maybe<ResolversTypes['Contract']> }>;
  ContractSuspendPayload: ResolverTypeWrapper<Omit<ContractSuspendPayload, 'contract'> & { contract?: Maybe<ResolversTypes['Contract']> }>;
  ContractTerminatePayload: ResolverTypeWrapper<Omit<ContractTerminatePayload, 'contract'> & { contract?: Maybe<ResolversTypes['Contract']> }>;
  ContractType: ContractType;
  ContractUpdateInput: ContractUpdateInput;
  ContractUpdatePayload: ResolverTypeWrapper<Omit<ContractUpdatePayload, 'contract'> & { contract?: Maybe<ResolversTypes['Contract']> }>;
  Currency: Currency;
  Customer: ResolverTypeWrapper<CustomerRow>;
  CustomerTree: ResolverTypeWrapper<Omit<CustomerTree, 'contractSummary' | 'pipelineSummary'> & { contractSummary?: Maybe<ResolversTypes['TreeContractSummary']>, pipelineSummary?: Maybe<ResolversTypes['TreePipelineSummary']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DealCharge: DealCharge;
  DealLevel: DealLevel;
  DealOwnerChange: ResolverTypeWrapper<DealOwnerChangeRow>;
  DealSite: ResolverTypeWrapper<DealSite>;
  DealSiteInput: DealSiteInput;
  DealTotals: ResolverTypeWrapper<DealTotals>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Employee: ResolverTypeWrapper<EmployeeRow>;
  Industry: Industry;
  KeyAccountClass: KeyAccountClass;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Opportunity: ResolverTypeWrapper<OpportunityRow>;
  OpportunityAssignInput: OpportunityAssignInput;
  OpportunityAssignPayload: ResolverTypeWrapper<Omit<OpportunityAssignPayload, 'opportunity'> & { opportunity?: Maybe<ResolversTypes['Opportunity']> }>;
  OpportunityCloseInput: OpportunityCloseInput;
  OpportunityConnection: ResolverTypeWrapper<OpportunityConnectionRow>;
  OpportunityCreateInput: OpportunityCreateInput;
  OpportunityCreatePayload: ResolverTypeWrapper<Omit<OpportunityCreatePayload, 'opportunity'> & { opportunity?: Maybe<ResolversTypes['Opportunity']> }>;
  OpportunityDropPayload: ResolverTypeWrapper<Omit<OpportunityDropPayload, 'opportunity'> & { opportunity?: Maybe<ResolversTypes['Opportunity']> }>;
  OpportunityEdge: ResolverTypeWrapper<Omit<OpportunityEdge, 'node'> & { node: ResolversTypes['Opportunity'] }>;
  OpportunityFilter: OpportunityFilter;
  OpportunityKind: OpportunityKind;
  OpportunityLine: ResolverTypeWrapper<OpportunityLineRow>;
  OpportunityLineInput: OpportunityLineInput;
  OpportunityLosePayload: ResolverTypeWrapper<Omit<OpportunityLosePayload, 'opportunity'> & { opportunity?: Maybe<ResolversTypes['Opportunity']> }>;
  OpportunityMoveInput: OpportunityMoveInput;
  OpportunityNegotiatePayload: ResolverTypeWrapper<Omit<OpportunityNegotiatePayload, 'opportunity'> & { opportunity?: Maybe<ResolversTypes['Opportunity']> }>;
  OpportunityProposePayload: ResolverTypeWrapper<Omit<OpportunityProposePayload, 'opportunity'> & { opportunity?: Maybe<ResolversTypes['Opportunity']> }>;
  OpportunityQualifyPayload: ResolverTypeWrapper<Omit<OpportunityQualifyPayload, 'opportunity'> & { opportunity?: Maybe<ResolversTypes['Opportunity']> }>;
  OpportunitySort: OpportunitySort;
  OpportunitySource: OpportunitySource;
  OpportunityStatus: OpportunityStatus;
  OpportunityStep: ResolverTypeWrapper<OpportunityStepRow>;
  OpportunityUpdateInput: OpportunityUpdateInput;
  OpportunityUpdatePayload: ResolverTypeWrapper<Omit<OpportunityUpdatePayload, 'opportunity'> & { opportunity?: Maybe<ResolversTypes['Opportunity']> }>;
  OpportunityWinInput: OpportunityWinInput;
  OpportunityWinPayload: ResolverTypeWrapper<Omit<OpportunityWinPayload, 'opportunity'> & { opportunity?: Maybe<ResolversTypes['Opportunity']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ProductOffering: ResolverTypeWrapper<ProductOffering>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quote: ResolverTypeWrapper<QuoteRow>;
  QuoteAcceptPayload: ResolverTypeWrapper<Omit<QuoteAcceptPayload, 'quote'> & { quote?: Maybe<ResolversTypes['Quote']> }>;
  QuoteApproval: ResolverTypeWrapper<QuoteApproval>;
  QuoteApproveInput: QuoteApproveInput;
  QuoteApprovePayload: ResolverTypeWrapper<Omit<QuoteApprovePayload, 'quote'> & { quote?: Maybe<ResolversTypes['Quote']> }>;
  QuoteAssignInput: QuoteAssignInput;
  QuoteAssignPayload: ResolverTypeWrapper<Omit<QuoteAssignPayload, 'quote'> & { quote?: Maybe<ResolversTypes['Quote']> }>;
  QuoteCancelPayload: ResolverTypeWrapper<Omit<QuoteCancelPayload, 'quote'> & { quote?: Maybe<ResolversTypes['Quote']> }>;
  QuoteConnection: ResolverTypeWrapper<QuoteConnectionRow>;
  QuoteCreateInput: QuoteCreateInput;
  QuoteCreatePayload: ResolverTypeWrapper<Omit<QuoteCreatePayload, 'quote'> & { quote?: Maybe<ResolversTypes['Quote']> }>;
  QuoteEdge: ResolverTypeWrapper<Omit<QuoteEdge, 'node'> & { node: ResolversTypes['Quote'] }>;
  QuoteFilter: QuoteFilter;
  QuoteLine: ResolverTypeWrapper<QuoteLineRow>;
  QuoteLineAddPayload: ResolverTypeWrapper<Omit<QuoteLineAddPayload, 'quote'> & { quote?: Maybe<ResolversTypes['Quote']> }>;
  QuoteLineInput: QuoteLineInput;
  QuoteLineRemovePayload: ResolverTypeWrapper<Omit<QuoteLineRemovePayload, 'quote'> & { quote?: Maybe<ResolversTypes['Quote']> }>;
  QuoteLineUpdateInput: QuoteLineUpdateInput;
  QuoteLineUpdatePayload: ResolverTypeWrapper<Omit<QuoteLineUpdatePayload, 'quote'> & { quote?: Maybe<ResolversTypes['Quote']> }>;
  QuoteMargin: ResolverTypeWrapper<QuoteMargin>;
  QuoteReasonInput: QuoteReasonInput;
  QuoteRecallPayload: ResolverTypeWrapper<Omit<QuoteRecallPayload, 'quote'> & { quote?: Maybe<ResolversTypes['Quote']> }>;
  QuoteRejectPayload: ResolverTypeWrapper<Omit<QuoteRejectPayload, 'quote'> & { quote?: Maybe<ResolversTypes['Quote']> }>;
  QuoteReturnPayload: ResolverTypeWrapper<Omit<QuoteReturnPayload, 'quote'> & { quote?: Maybe<ResolversTypes['Quote']> }>;
  QuoteReviseInput: QuoteReviseInput;
  QuoteRevisePayload: ResolverTypeWrapper<Omit<QuoteRevisePayload, 'quote'> & { quote?: Maybe<ResolversTypes['Quote']> }>;
  QuoteStatus: QuoteStatus;
  QuoteStep: ResolverTypeWrapper<QuoteStepRow>;
  QuoteSubmitPayload: ResolverTypeWrapper<Omit<QuoteSubmitPayload, 'quote'> & { quote?: Maybe<ResolversTypes['Quote']> }>;
  QuoteUpdateInput: QuoteUpdateInput;
  QuoteUpdatePayload: ResolverTypeWrapper<Omit<QuoteUpdatePayload, 'quote'> & { quote?: Maybe<ResolversTypes['Quote']> }>;
  SlaLevel: SlaLevel;
  Tier: Tier;
  TreeContractSummary: ResolverTypeWrapper<TreeContractSummaryRow>;
  TreePipelineSummary: ResolverTypeWrapper<TreePipelineSummaryRow>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Contract: ContractRow;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  ContractActivatePayload: Omit<ContractActivatePayload, 'contract'> & { contract?: Maybe<ResolversParentTypes['Contract']> };
  ContractApproveInput: ContractApproveInput;
  ContractApprovePayload: Omit<ContractApprovePayload, 'contract'> & { contract?: Maybe<ResolversParentTypes['Contract']> };
  ContractAssignInput: ContractAssignInput;
  ContractAssignPayload: Omit<ContractAssignPayload, 'contract'> & { contract?: Maybe<ResolversParentTypes['Contract']> };
  ContractConnection: ContractConnectionRow;
  ContractCreateInput: ContractCreateInput;
  ContractCreatePayload: Omit<ContractCreatePayload, 'contract'> & { contract?: Maybe<ResolversParentTypes['Contract']> };
  ContractDocument: ContractDocument;
  ContractDocumentInput: ContractDocumentInput;
  ContractEdge: Omit<ContractEdge, 'node'> & { node: ResolversParentTypes['Contract'] };
  ContractFilter: ContractFilter;
  Boolean: Scalars['Boolean']['output'];
  ContractItem: ContractItemRow;
  ContractItemInput: ContractItemInput;
  ContractReasonInput: ContractReasonInput;
  ContractRecallPayload: Omit<ContractRecallPayload, 'contract'> & { contract?: Maybe<ResolversParentTypes['Contract']> };
  ContractRejectPayload: Omit<ContractRejectPayload, 'contract'> & { contract?: Maybe<ResolversParentTypes['Contract']> };
  ContractRenewInput: ContractRenewInput;
  ContractRenewPayload: Omit<ContractRenewPayload, 'contract' | 'successor'> & { contract?: Maybe<ResolversParentTypes['Contract']>, successor?: Maybe<ResolversParentTypes['Contract']> };
  ContractResumePayload: Omit<ContractResumePayload, 'contract'> & { contract?: Maybe<ResolversParentTypes['Contract']> };
  ContractReturnPayload: Omit<ContractReturnPayload, 'contract'> & { contract?: Maybe<ResolversParentTypes['Contract']> };
  ContractSignInput: ContractSignInput;
  ContractSignPayload: Omit<ContractSignPayload, 'contract'> & { contract?: Maybe<ResolversParentTypes['Contract']> };
  ContractStep: ContractStepRow;
  ContractSubmitPayload: Omit<ContractSubmitPayload, 'contract'> & { contract?: Maybe<ResolversParentTypes['Contract']> };
  ContractSuspendPayload: Omit<ContractSuspendPayload, 'contract'> & { contract?: Maybe<ResolversParentTypes['Contract']> };
  ContractTerminatePayload: Omit<ContractTerminatePayload, 'contract'> & { contract?: Maybe<ResolversParentTypes['Contract']> };
  ContractUpdateInput: ContractUpdateInput;
  ContractUpdatePayload: Omit<ContractUpdatePayload, 'contract'> & { contract?: Maybe<ResolversParentTypes['Contract']> };
  Customer: CustomerRow;
  CustomerTree: Omit<CustomerTree, 'contractSummary' | 'pipelineSummary'> & { contractSummary?: Maybe<ResolversParentTypes['TreeContractSummary']>, pipelineSummary?: Maybe<ResolversParentTypes['TreePipelineSummary']> } | FederationReferenceTypes['CustomerTree'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DealOwnerChange: DealOwnerChangeRow;
  DealSite: DealSite;
  DealSiteInput: DealSiteInput;
  DealTotals: DealTotals;
  Decimal: Scalars['Decimal']['output'];
  Employee: EmployeeRow;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  Opportunity: OpportunityRow;
  OpportunityAssignInput: OpportunityAssignInput;
  OpportunityAssignPayload: Omit<OpportunityAssignPayload, 'opportunity'> & { opportunity?: Maybe<ResolversParentTypes['Opportunity']> };
  OpportunityCloseInput: OpportunityCloseInput;
  OpportunityConnection: OpportunityConnectionRow;
  OpportunityCreateInput: OpportunityCreateInput;
  OpportunityCreatePayload: Omit<OpportunityCreatePayload, 'opportunity'> & { opportunity?: Maybe<ResolversParentTypes['Opportunity']> };
  OpportunityDropPayload: Omit<OpportunityDropPayload, 'opportunity'> & { opportunity?: Maybe<ResolversParentTypes['Opportunity']> };
  OpportunityEdge: Omit<OpportunityEdge, 'node'> & { node: ResolversParentTypes['Opportunity'] };
  OpportunityFilter: OpportunityFilter;
  OpportunityLine: OpportunityLineRow;
  OpportunityLineInput: OpportunityLineInput;
  OpportunityLosePayload: Omit<OpportunityLosePayload, 'opportunity'> & { opportunity?: Maybe<ResolversParentTypes['Opportunity']> };
  OpportunityMoveInput: OpportunityMoveInput;
  OpportunityNegotiatePayload: Omit<OpportunityNegotiatePayload, 'opportunity'> & { opportunity?: Maybe<ResolversParentTypes['Opportunity']> };
  OpportunityProposePayload: Omit<OpportunityProposePayload, 'opportunity'> & { opportunity?: Maybe<ResolversParentTypes['Opportunity']> };
  OpportunityQualifyPayload: Omit<OpportunityQualifyPayload, 'opportunity'> & { opportunity?: Maybe<ResolversParentTypes['Opportunity']> };
  OpportunityStep: OpportunityStepRow;
  OpportunityUpdateInput: OpportunityUpdateInput;
  OpportunityUpdatePayload: Omit<OpportunityUpdatePayload, 'opportunity'> & { opportunity?: Maybe<ResolversParentTypes['Opportunity']> };
  OpportunityWinInput: OpportunityWinInput;
  OpportunityWinPayload: Omit<OpportunityWinPayload, 'opportunity'> & { opportunity?: Maybe<ResolversParentTypes['Opportunity']> };
  PageInfo: PageInfo;
  ProductOffering: ProductOffering;
  Query: Record<PropertyKey, never>;
  Quote: QuoteRow;
  QuoteAcceptPayload: Omit<QuoteAcceptPayload, 'quote'> & { quote?: Maybe<ResolversParentTypes['Quote']> };
  QuoteApproval: QuoteApproval;
  QuoteApproveInput: QuoteApproveInput;
  QuoteApprovePayload: Omit<QuoteApprovePayload, 'quote'> & { quote?: Maybe<ResolversParentTypes['Quote']> };
  QuoteAssignInput: QuoteAssignInput;
  QuoteAssignPayload: Omit<QuoteAssignPayload, 'quote'> & { quote?: Maybe<ResolversParentTypes['Quote']> };
  QuoteCancelPayload: Omit<QuoteCancelPayload, 'quote'> & { quote?: Maybe<ResolversParentTypes['Quote']> };
  QuoteConnection: QuoteConnectionRow;
  QuoteCreateInput: QuoteCreateInput;
  QuoteCreatePayload: Omit<QuoteCreatePayload, 'quote'> & { quote?: Maybe<ResolversParentTypes['Quote']> };
  QuoteEdge: Omit<QuoteEdge, 'node'> & { node: ResolversParentTypes['Quote'] };
  QuoteFilter: QuoteFilter;
  QuoteLine: QuoteLineRow;
  QuoteLineAddPayload: Omit<QuoteLineAddPayload, 'quote'> & { quote?: Maybe<ResolversParentTypes['Quote']> };
  QuoteLineInput: QuoteLineInput;
  QuoteLineRemovePayload: Omit<QuoteLineRemovePayload, 'quote'> & { quote?: Maybe<ResolversParentTypes['Quote']> };
  QuoteLineUpdateInput: QuoteLineUpdateInput;
  QuoteLineUpdatePayload: Omit<QuoteLineUpdatePayload, 'quote'> & { quote?: Maybe<ResolversParentTypes['Quote']> };
  QuoteMargin: QuoteMargin;
  QuoteReasonInput: QuoteReasonInput;
  QuoteRecallPayload: Omit<QuoteRecallPayload, 'quote'> & { quote?: Maybe<ResolversParentTypes['Quote']> };
  QuoteRejectPayload: Omit<QuoteRejectPayload, 'quote'> & { quote?: Maybe<ResolversParentTypes['Quote']> };
  QuoteReturnPayload: Omit<QuoteReturnPayload, 'quote'> & { quote?: Maybe<ResolversParentTypes['Quote']> };
  QuoteReviseInput: QuoteReviseInput;
  QuoteRevisePayload: Omit<QuoteRevisePayload, 'quote'> & { quote?: Maybe<ResolversParentTypes['Quote']> };
  QuoteStep: QuoteStepRow;
  QuoteSubmitPayload: Omit<QuoteSubmitPayload, 'quote'> & { quote?: Maybe<ResolversParentTypes['Quote']> };
  QuoteUpdateInput: QuoteUpdateInput;
  QuoteUpdatePayload: Omit<QuoteUpdatePayload, 'quote'> & { quote?: Maybe<ResolversParentTypes['Quote']> };
  TreeContractSummary: TreeContractSummaryRow;
  TreePipelineSummary: TreePipelineSummaryRow;
  UserError: UserError;
};

export type ContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contract'] = ResolversParentTypes['Contract'], FederationReferenceType extends FederationReferenceTypes['Contract'] = FederationReferenceTypes['Contract']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Contract']> | FederationReferenceType, FederationReferenceType, ContextType>;
  abstract?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  activatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  approvalComment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['ContractDocument']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  engineeringPlan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['ContractStep']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  internalNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['ContractItem']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  ownerHistory?: Resolver<Maybe<Array<ResolversTypes['DealOwnerChange']>>, ParentType, ContextType>;
  partyA?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partyB?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  predecessor?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  preparedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  projectPlan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  serviceDeadline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceQuality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  slaLevel?: Resolver<Maybe<ResolversTypes['ContractSlaLevel']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ContractStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  submittedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  technicalPlan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['DealTotals'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ContractType'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContractActivatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractActivatePayload'] = ResolversParentTypes['ContractActivatePayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContractApprovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractApprovePayload'] = ResolversParentTypes['ContractApprovePayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContractAssignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractAssignPayload'] = ResolversParentTypes['ContractAssignPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContractConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractConnection'] = ResolversParentTypes['ContractConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContractEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Contract']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContractCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractCreatePayload'] = ResolversParentTypes['ContractCreatePayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContractDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractDocument'] = ResolversParentTypes['ContractDocument']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContractEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractEdge'] = ResolversParentTypes['ContractEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
};

export type ContractItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractItem'] = ResolversParentTypes['ContractItem']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  amountBeforeDiscount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  charge?: Resolver<ResolversTypes['DealCharge'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  discountPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  farSite?: Resolver<Maybe<ResolversTypes['DealSite']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  monthly?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  monthlyBeforeDiscount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  offering?: Resolver<Maybe<ResolversTypes['ProductOffering']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['DealSite']>, ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ContractRecallPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractRecallPayload'] = ResolversParentTypes['ContractRecallPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContractRejectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractRejectPayload'] = ResolversParentTypes['ContractRejectPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContractRenewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractRenewPayload'] = ResolversParentTypes['ContractRenewPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContractResumePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractResumePayload'] = ResolversParentTypes['ContractResumePayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContractReturnPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractReturnPayload'] = ResolversParentTypes['ContractReturnPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContractSignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractSignPayload'] = ResolversParentTypes['ContractSignPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContractStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractStep'] = ResolversParentTypes['ContractStep']> = {
  actor?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  durationSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  leftAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ContractStatus'], ParentType, ContextType>;
};

export type ContractSubmitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractSubmitPayload'] = ResolversParentTypes['ContractSubmitPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContractSuspendPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractSuspendPayload'] = ResolversParentTypes['ContractSuspendPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContractTerminatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractTerminatePayload'] = ResolversParentTypes['ContractTerminatePayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContractUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractUpdatePayload'] = ResolversParentTypes['ContractUpdatePayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  contracts?: Resolver<Maybe<ResolversTypes['ContractConnection']>, ParentType, ContextType, RequireFields<Customer_ContractsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openOpportunityCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  opportunities?: Resolver<Maybe<ResolversTypes['OpportunityConnection']>, ParentType, ContextType, RequireFields<Customer_OpportunitiesArgs, 'first'>>;
  pipelineValue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  quotes?: Resolver<Maybe<ResolversTypes['QuoteConnection']>, ParentType, ContextType, RequireFields<Customer_QuotesArgs, 'first'>>;
};

export type CustomerTreeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerTree'] = ResolversParentTypes['CustomerTree'], FederationReferenceType extends FederationReferenceTypes['CustomerTree'] = FederationReferenceTypes['CustomerTree']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CustomerTree']> | FederationReferenceType, FederationReferenceType, ContextType>;
  contractSummary?: Resolver<Maybe<ResolversTypes['TreeContractSummary']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pipelineSummary?: Resolver<Maybe<ResolversTypes['TreePipelineSummary']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DealOwnerChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealOwnerChange'] = ResolversParentTypes['DealOwnerChange']> = {
  actor?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
};

export type DealSiteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealSite'] = ResolversParentTypes['DealSite']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DealTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealTotals'] = ResolversParentTypes['DealTotals']> = {
  monthly?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  monthlyBeforeDiscount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  oneTime?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  oneTimeBeforeDiscount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type EmployeeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Employee'] = ResolversParentTypes['Employee'], FederationReferenceType extends FederationReferenceTypes['Employee'] = FederationReferenceTypes['Employee']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Employee']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ownedContracts?: Resolver<Maybe<ResolversTypes['ContractConnection']>, ParentType, ContextType, RequireFields<Employee_OwnedContractsArgs, 'first'>>;
  ownedOpportunities?: Resolver<Maybe<ResolversTypes['OpportunityConnection']>, ParentType, ContextType, RequireFields<Employee_OwnedOpportunitiesArgs, 'first'>>;
  ownedQuotes?: Resolver<Maybe<ResolversTypes['QuoteConnection']>, ParentType, ContextType, RequireFields<Employee_OwnedQuotesArgs, 'first'>>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  contractActivate?: Resolver<ResolversTypes['ContractActivatePayload'], ParentType, ContextType, RequireFields<Mutation_ContractActivateArgs, 'id'>>;
  contractApprove?: Resolver<ResolversTypes['ContractApprovePayload'], ParentType, ContextType, RequireFields<Mutation_ContractApproveArgs, 'id' | 'input'>>;
  contractAssign?: Resolver<ResolversTypes['ContractAssignPayload'], ParentType, ContextType, RequireFields<Mutation_ContractAssignArgs, 'id' | 'input'>>;
  contractCreate?: Resolver<ResolversTypes['ContractCreatePayload'], ParentType, ContextType, RequireFields<Mutation_ContractCreateArgs, 'customerId' | 'input'>>;
  contractRecall?: Resolver<ResolversTypes['ContractRecallPayload'], ParentType, ContextType, RequireFields<Mutation_ContractRecallArgs, 'id'>>;
  contractReject?: Resolver<ResolversTypes['ContractRejectPayload'], ParentType, ContextType, RequireFields<Mutation_ContractRejectArgs, 'id' | 'input'>>;
  contractRenew?: Resolver<ResolversTypes['ContractRenewPayload'], ParentType, ContextType, RequireFields<Mutation_ContractRenewArgs, 'id' | 'input'>>;
  contractResume?: Resolver<ResolversTypes['ContractResumePayload'], ParentType, ContextType, RequireFields<Mutation_ContractResumeArgs, 'id'>>;
  contractReturn?: Resolver<ResolversTypes['ContractReturnPayload'], ParentType, ContextType, RequireFields<Mutation_ContractReturnArgs, 'id' | 'input'>>;
  contractSign?: Resolver<ResolversTypes['ContractSignPayload'], ParentType, ContextType, RequireFields<Mutation_ContractSignArgs, 'id' | 'input'>>;
  contractSubmit?: Resolver<ResolversTypes['ContractSubmitPayload'], ParentType, ContextType, RequireFields<Mutation_ContractSubmitArgs, 'id'>>;
  contractSuspend?: Resolver<ResolversTypes['ContractSuspendPayload'], ParentType, ContextType, RequireFields<Mutation_ContractSuspendArgs, 'id' | 'input'>>;
  contractTerminate?: Resolver<ResolversTypes['ContractTerminatePayload'], ParentType, ContextType, RequireFields<Mutation_ContractTerminateArgs, 'id' | 'input'>>;
  contractUpdate?: Resolver<ResolversTypes['ContractUpdatePayload'], ParentType, ContextType, RequireFields<Mutation_ContractUpdateArgs, 'id' | 'input'>>;
  opportunityAssign?: Resolver<ResolversTypes['OpportunityAssignPayload'], ParentType, ContextType, RequireFields<Mutation_OpportunityAssignArgs, 'id' | 'input'>>;
  opportunityCreate?: Resolver<ResolversTypes['OpportunityCreatePayload'], ParentType, ContextType, RequireFields<Mutation_OpportunityCreateArgs, 'customerId' | 'input'>>;
  opportunityDrop?: Resolver<ResolversTypes['OpportunityDropPayload'], ParentType, ContextType, RequireFields<Mutation_OpportunityDropArgs, 'id' | 'input'>>;
  opportunityLose?: Resolver<ResolversTypes['OpportunityLosePayload'], ParentType, ContextType, RequireFields<Mutation_OpportunityLoseArgs, 'id' | 'input'>>;
  opportunityNegotiate?: Resolver<ResolversTypes['OpportunityNegotiatePayload'], ParentType, ContextType, RequireFields<Mutation_OpportunityNegotiateArgs, 'id' | 'input'>>;
  opportunityPropose?: Resolver<ResolversTypes['OpportunityProposePayload'], ParentType, ContextType, RequireFields<Mutation_OpportunityProposeArgs, 'id' | 'input'>>;
  opportunityQualify?: Resolver<ResolversTypes['OpportunityQualifyPayload'], ParentType, ContextType, RequireFields<Mutation_OpportunityQualifyArgs, 'id' | 'input'>>;
  opportunityUpdate?: Resolver<ResolversTypes['OpportunityUpdatePayload'], ParentType, ContextType, RequireFields<Mutation_OpportunityUpdateArgs, 'id' | 'input'>>;
  opportunityWin?: Resolver<ResolversTypes['OpportunityWinPayload'], ParentType, ContextType, RequireFields<Mutation_OpportunityWinArgs, 'id' | 'input'>>;
  quoteAccept?: Resolver<ResolversTypes['QuoteAcceptPayload'], ParentType, ContextType, RequireFields<Mutation_QuoteAcceptArgs, 'id'>>;
  quoteApprove?: Resolver<ResolversTypes['QuoteApprovePayload'], ParentType, ContextType, RequireFields<Mutation_QuoteApproveArgs, 'id' | 'input'>>;
  quoteAssign?: Resolver<ResolversTypes['QuoteAssignPayload'], ParentType, ContextType, RequireFields<Mutation_QuoteAssignArgs, 'id' | 'input'>>;
  quoteCancel?: Resolver<ResolversTypes['QuoteCancelPayload'], ParentType, ContextType, RequireFields<Mutation_QuoteCancelArgs, 'id' | 'input'>>;
  quoteCreate?: Resolver<ResolversTypes['QuoteCreatePayload'], ParentType, ContextType, RequireFields<Mutation_QuoteCreateArgs, 'customerId' | 'input'>>;
  quoteLineAdd?: Resolver<ResolversTypes['QuoteLineAddPayload'], ParentType, ContextType, RequireFields<Mutation_QuoteLineAddArgs, 'id' | 'input'>>;
  quoteLineRemove?: Resolver<ResolversTypes['QuoteLineRemovePayload'], ParentType, ContextType, RequireFields<Mutation_QuoteLineRemoveArgs, 'id' | 'lineId'>>;
  quoteLineUpdate?: Resolver<ResolversTypes['QuoteLineUpdatePayload'], ParentType, ContextType, RequireFields<Mutation_QuoteLineUpdateArgs, 'id' | 'input' | 'lineId'>>;
  quoteRecall?: Resolver<ResolversTypes['QuoteRecallPayload'], ParentType, ContextType, RequireFields<Mutation_QuoteRecallArgs, 'id'>>;
  quoteReject?: Resolver<ResolversTypes['QuoteRejectPayload'], ParentType, ContextType, RequireFields<Mutation_QuoteRejectArgs, 'id' | 'input'>>;
  quoteReturn?: Resolver<ResolversTypes['QuoteReturnPayload'], ParentType, ContextType, RequireFields<Mutation_QuoteReturnArgs, 'id' | 'input'>>;
  quoteRevise?: Resolver<ResolversTypes['QuoteRevisePayload'], ParentType, ContextType, RequireFields<Mutation_QuoteReviseArgs, 'id' | 'input'>>;
  quoteSubmit?: Resolver<ResolversTypes['QuoteSubmitPayload'], ParentType, ContextType, RequireFields<Mutation_QuoteSubmitArgs, 'id'>>;
  quoteUpdate?: Resolver<ResolversTypes['QuoteUpdatePayload'], ParentType, ContextType, RequireFields<Mutation_QuoteUpdateArgs, 'id' | 'input'>>;
};

export type OpportunityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Opportunity'] = ResolversParentTypes['Opportunity'], FederationReferenceType extends FederationReferenceTypes['Opportunity'] = FederationReferenceTypes['Opportunity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Opportunity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  coordination?: Resolver<ResolversTypes['DealLevel'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  estimatedValue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  expectedCloseOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['OpportunityStep']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isLatent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OpportunityKind'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['OpportunityLine']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  ownerHistory?: Resolver<Array<ResolversTypes['DealOwnerChange']>, ParentType, ContextType>;
  probability?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quotes?: Resolver<Maybe<Array<ResolversTypes['Quote']>>, ParentType, ContextType, RequireFields<Opportunity_QuotesArgs, 'includeSuperseded'>>;
  source?: Resolver<ResolversTypes['OpportunitySource'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OpportunityStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weightedValue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type OpportunityAssignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpportunityAssignPayload'] = ResolversParentTypes['OpportunityAssignPayload']> = {
  opportunity?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpportunityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpportunityConnection'] = ResolversParentTypes['OpportunityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OpportunityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Opportunity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpportunityCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpportunityCreatePayload'] = ResolversParentTypes['OpportunityCreatePayload']> = {
  opportunity?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpportunityDropPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpportunityDropPayload'] = ResolversParentTypes['OpportunityDropPayload']> = {
  opportunity?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpportunityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpportunityEdge'] = ResolversParentTypes['OpportunityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Opportunity'], ParentType, ContextType>;
};

export type OpportunityLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpportunityLine'] = ResolversParentTypes['OpportunityLine']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  farSite?: Resolver<Maybe<ResolversTypes['DealSite']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  offering?: Resolver<Maybe<ResolversTypes['ProductOffering']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['DealSite']>, ParentType, ContextType>;
};

export type OpportunityLosePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpportunityLosePayload'] = ResolversParentTypes['OpportunityLosePayload']> = {
  opportunity?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpportunityNegotiatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpportunityNegotiatePayload'] = ResolversParentTypes['OpportunityNegotiatePayload']> = {
  opportunity?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpportunityProposePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpportunityProposePayload'] = ResolversParentTypes['OpportunityProposePayload']> = {
  opportunity?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpportunityQualifyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpportunityQualifyPayload'] = ResolversParentTypes['OpportunityQualifyPayload']> = {
  opportunity?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpportunityStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpportunityStep'] = ResolversParentTypes['OpportunityStep']> = {
  actor?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  durationSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  leftAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OpportunityStatus'], ParentType, ContextType>;
};

export type OpportunityUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpportunityUpdatePayload'] = ResolversParentTypes['OpportunityUpdatePayload']> = {
  opportunity?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpportunityWinPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpportunityWinPayload'] = ResolversParentTypes['OpportunityWinPayload']> = {
  opportunity?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductOfferingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductOffering'] = ResolversParentTypes['ProductOffering']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType, RequireFields<Query_ContractArgs, 'id'>>;
  contractByNumber?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType, RequireFields<Query_ContractByNumberArgs, 'number'>>;
  contracts?: Resolver<ResolversTypes['ContractConnection'], ParentType, ContextType, RequireFields<Query_ContractsArgs, 'first' | 'sort'>>;
  opportunities?: Resolver<ResolversTypes['OpportunityConnection'], ParentType, ContextType, RequireFields<Query_OpportunitiesArgs, 'first' | 'sort'>>;
  opportunity?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType, RequireFields<Query_OpportunityArgs, 'id'>>;
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType, RequireFields<Query_QuoteArgs, 'id'>>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<Query_QuotesArgs, 'first'>>;
};

export type QuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote'], FederationReferenceType extends FederationReferenceTypes['Quote'] = FederationReferenceTypes['Quote']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Quote']> | FederationReferenceType, FederationReferenceType, ContextType>;
  approval?: Resolver<Maybe<ResolversTypes['QuoteApproval']>, ParentType, ContextType>;
  approvalComment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['QuoteStep']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  internalNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['QuoteLine']>, ParentType, ContextType>;
  margin?: Resolver<Maybe<ResolversTypes['QuoteMargin']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opportunity?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  ownerHistory?: Resolver<Maybe<Array<ResolversTypes['DealOwnerChange']>>, ParentType, ContextType>;
  preparedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revisions?: Resolver<Array<ResolversTypes['Quote']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['QuoteStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  submittedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['DealTotals'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuoteAcceptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteAcceptPayload'] = ResolversParentTypes['QuoteAcceptPayload']> = {
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QuoteApprovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteApproval'] = ResolversParentTypes['QuoteApproval']> = {
  discountPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  firstYear?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  isWithinMyLimit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QuoteApprovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteApprovePayload'] = ResolversParentTypes['QuoteApprovePayload']> = {
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QuoteAssignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteAssignPayload'] = ResolversParentTypes['QuoteAssignPayload']> = {
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QuoteCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteCancelPayload'] = ResolversParentTypes['QuoteCancelPayload']> = {
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QuoteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteConnection'] = ResolversParentTypes['QuoteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['QuoteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Quote']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuoteCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteCreatePayload'] = ResolversParentTypes['QuoteCreatePayload']> = {
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QuoteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteEdge'] = ResolversParentTypes['QuoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
};

export type QuoteLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteLine'] = ResolversParentTypes['QuoteLine']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  amountBeforeDiscount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  charge?: Resolver<ResolversTypes['DealCharge'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  discountPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  farSite?: Resolver<Maybe<ResolversTypes['DealSite']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  monthly?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  monthlyBeforeDiscount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  offering?: Resolver<Maybe<ResolversTypes['ProductOffering']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['DealSite']>, ParentType, ContextType>;
  unitCost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type QuoteLineAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteLineAddPayload'] = ResolversParentTypes['QuoteLineAddPayload']> = {
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QuoteLineRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteLineRemovePayload'] = ResolversParentTypes['QuoteLineRemovePayload']> = {
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QuoteLineUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteLineUpdatePayload'] = ResolversParentTypes['QuoteLineUpdatePayload']> = {
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QuoteMarginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteMargin'] = ResolversParentTypes['QuoteMargin']> = {
  monthly?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  oneTime?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type QuoteRecallPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteRecallPayload'] = ResolversParentTypes['QuoteRecallPayload']> = {
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QuoteRejectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteRejectPayload'] = ResolversParentTypes['QuoteRejectPayload']> = {
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QuoteReturnPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteReturnPayload'] = ResolversParentTypes['QuoteReturnPayload']> = {
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QuoteRevisePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteRevisePayload'] = ResolversParentTypes['QuoteRevisePayload']> = {
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QuoteStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteStep'] = ResolversParentTypes['QuoteStep']> = {
  actor?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  durationSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  leftAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['QuoteStatus'], ParentType, ContextType>;
};

export type QuoteSubmitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteSubmitPayload'] = ResolversParentTypes['QuoteSubmitPayload']> = {
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QuoteUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteUpdatePayload'] = ResolversParentTypes['QuoteUpdatePayload']> = {
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TreeContractSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreeContractSummary'] = ResolversParentTypes['TreeContractSummary']> = {
  activeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endingIn90Days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type TreePipelineSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreePipelineSummary'] = ResolversParentTypes['TreePipelineSummary']> = {
  estimatedValues?: Resolver<Array<ResolversTypes['Money']>, ParentType, ContextType>;
  openCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Contract?: ContractResolvers<ContextType>;
  ContractActivatePayload?: ContractActivatePayloadResolvers<ContextType>;
  ContractApprovePayload?: ContractApprovePayloadResolvers<ContextType>;
  ContractAssignPayload?: ContractAssignPayloadResolvers<ContextType>;
  ContractConnection?: ContractConnectionResolvers<ContextType>;
  ContractCreatePayload?: ContractCreatePayloadResolvers<ContextType>;
  ContractDocument?: ContractDocumentResolvers<ContextType>;
  ContractEdge?: ContractEdgeResolvers<ContextType>;
  ContractItem?: ContractItemResolvers<ContextType>;
  ContractRecallPayload?: ContractRecallPayloadResolvers<ContextType>;
  ContractRejectPayload?: ContractRejectPayloadResolvers<ContextType>;
  ContractRenewPayload?: ContractRenewPayloadResolvers<ContextType>;
  ContractResumePayload?: ContractResumePayloadResolvers<ContextType>;
  ContractReturnPayload?: ContractReturnPayloadResolvers<ContextType>;
  ContractSignPayload?: ContractSignPayloadResolvers<ContextType>;
  ContractStep?: ContractStepResolvers<ContextType>;
  ContractSubmitPayload?: ContractSubmitPayloadResolvers<ContextType>;
  ContractSuspendPayload?: ContractSuspendPayloadResolvers<ContextType>;
  ContractTerminatePayload?: ContractTerminatePayloadResolvers<ContextType>;
  ContractUpdatePayload?: ContractUpdatePayloadResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  CustomerTree?: CustomerTreeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DealOwnerChange?: DealOwnerChangeResolvers<ContextType>;
  DealSite?: DealSiteResolvers<ContextType>;
  DealTotals?: DealTotalsResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  Employee?: EmployeeResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Opportunity?: OpportunityResolvers<ContextType>;
  OpportunityAssignPayload?: OpportunityAssignPayloadResolvers<ContextType>;
  OpportunityConnection?: OpportunityConnectionResolvers<ContextType>;
  OpportunityCreatePayload?: OpportunityCreatePayloadResolvers<ContextType>;
  OpportunityDropPayload?: OpportunityDropPayloadResolvers<ContextType>;
  OpportunityEdge?: OpportunityEdgeResolvers<ContextType>;
  OpportunityLine?: OpportunityLineResolvers<ContextType>;
  OpportunityLosePayload?: OpportunityLosePayloadResolvers<ContextType>;
  OpportunityNegotiatePayload?: OpportunityNegotiatePayloadResolvers<ContextType>;
  OpportunityProposePayload?: OpportunityProposePayloadResolvers<ContextType>;
  OpportunityQualifyPayload?: OpportunityQualifyPayloadResolvers<ContextType>;
  OpportunityStep?: OpportunityStepResolvers<ContextType>;
  OpportunityUpdatePayload?: OpportunityUpdatePayloadResolvers<ContextType>;
  OpportunityWinPayload?: OpportunityWinPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ProductOffering?: ProductOfferingResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Quote?: QuoteResolvers<ContextType>;
  QuoteAcceptPayload?: QuoteAcceptPayloadResolvers<ContextType>;
  QuoteApproval?: QuoteApprovalResolvers<ContextType>;
  QuoteApprovePayload?: QuoteApprovePayloadResolvers<ContextType>;
  QuoteAssignPayload?: QuoteAssignPayloadResolvers<ContextType>;
  QuoteCancelPayload?: QuoteCancelPayloadResolvers<ContextType>;
  QuoteConnection?: QuoteConnectionResolvers<ContextType>;
  QuoteCreatePayload?: QuoteCreatePayloadResolvers<ContextType>;
  QuoteEdge?: QuoteEdgeResolvers<ContextType>;
  QuoteLine?: QuoteLineResolvers<ContextType>;
  QuoteLineAddPayload?: QuoteLineAddPayloadResolvers<ContextType>;
  QuoteLineRemovePayload?: QuoteLineRemovePayloadResolvers<ContextType>;
  QuoteLineUpdatePayload?: QuoteLineUpdatePayloadResolvers<ContextType>;
  QuoteMargin?: QuoteMarginResolvers<ContextType>;
  QuoteRecallPayload?: QuoteRecallPayloadResolvers<ContextType>;
  QuoteRejectPayload?: QuoteRejectPayloadResolvers<ContextType>;
  QuoteReturnPayload?: QuoteReturnPayloadResolvers<ContextType>;
  QuoteRevisePayload?: QuoteRevisePayloadResolvers<ContextType>;
  QuoteStep?: QuoteStepResolvers<ContextType>;
  QuoteSubmitPayload?: QuoteSubmitPayloadResolvers<ContextType>;
  QuoteUpdatePayload?: QuoteUpdatePayloadResolvers<ContextType>;
  TreeContractSummary?: TreeContractSummaryResolvers<ContextType>;
  TreePipelineSummary?: TreePipelineSummaryResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};


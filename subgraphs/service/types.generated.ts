import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { TicketRow, TicketConnectionRow, TicketStepRow, TicketStepConnectionRow, TicketNoteRow, TicketNoteConnectionRow, TicketRelationRow, CustomerRow, ContactRow, EmployeeRow } from './tables.ts';
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

export type Contact = {
  id: Scalars['ID']['output'];
  /** Tickets that name the person 相关工单, newest first. Null, with FORBIDDEN, without `ticket.read`. */
  tickets?: Maybe<TicketConnection>;
};


export type Contact_TicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
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
  id: Scalars['ID']['output'];
  /** When customer and operator were last in contact 最近接触时间: the latest `occurredAt` that has passed, rejected and cancelled tickets left out. Null when never. */
  lastContactAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many of them are open 未结工单数: neither CLOSED, REJECTED nor CANCELLED. Null, with FORBIDDEN, without `ticket.read`. */
  openTicketCount?: Maybe<Scalars['Int']['output']>;
  /** Tickets of the customer itself, branches not included 工单, newest first. Null, with FORBIDDEN, without `ticket.read`. */
  tickets?: Maybe<TicketConnection>;
};


export type Customer_TicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TicketFilter>;
  first: Scalars['Int']['input'];
};

export type CustomerTree = {
  id: Scalars['ID']['output'];
  /**
   * Tickets over the tree that were open at the end of its day 未结工单, as far as you may see them. Null, with FORBIDDEN in `errors`,
   * without `ticket.read`.
   */
  ticketSummary?: Maybe<TreeTicketSummary>;
};

export type Employee = {
  /** Tickets assigned to the employee of customers you may see 负责的工单, newest first. Null, with FORBIDDEN, without `ticket.read`. */
  assignedTickets?: Maybe<TicketConnection>;
  id: Scalars['ID']['output'];
};


export type Employee_AssignedTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TicketFilter>;
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
  /** IN_PROGRESS → PENDING 要求补充信息; the reason says what is asked. The clock stands still; a note by the customer or a partner resumes. */
  ticketAskInformation: TicketAskInformationPayload;
  /** Names who works on it and which unit answers for it 分派. */
  ticketAssign: TicketAssignPayload;
  /** ACKNOWLEDGED, IN_PROGRESS, PENDING or HELD → CANCELLED 取消: withdrawn, or the information never came; final. */
  ticketCancel: TicketCancelPayload;
  /** RESOLVED → CLOSED 客户确认: by the customer, or by staff who asked the customer. */
  ticketConfirm: TicketConfirmPayload;
  /**
   * Takes in a ticket 新建工单: number, priority, promised time and responsible unit are assigned. The kinds a portal may
   * create are those named at `Ticket`; others are refused with NOT_ALLOWED.
   */
  ticketCreate: TicketCreatePayload;
  /** Takes it one level higher 升级, to city, province, group; beyond that refused with ESCALATION_EXHAUSTED. */
  ticketEscalate: TicketEscalatePayload;
  /** IN_PROGRESS → HELD 挂起; the reason says what blocks it. The clock stands still. */
  ticketHold: TicketHoldPayload;
  /** Adds a note 添加备注, in any state. By a customer's or partner's user it is public, and resumes a PENDING ticket. */
  ticketNoteAdd: TicketNoteAddPayload;
  /** Sets the priority by hand 调整优先级, never below what the rule says (PRIORITY_BELOW_RULE); the due time follows. */
  ticketPrioritize: TicketPrioritizePayload;
  /** ACKNOWLEDGED → REJECTED 驳回: the operator does not take it on; final. */
  ticketReject: TicketRejectPayload;
  /** RESOLVED → IN_PROGRESS 客户退回: the customer does not accept the resolution. The clock goes on with the time that was left. */
  ticketRejectResolution: TicketRejectResolutionPayload;
  /** Relates two tickets 关联工单. */
  ticketRelate: TicketRelatePayload;
  /** CLOSED → IN_PROGRESS 重新打开, within 30 days of closing; later refused with REOPEN_EXPIRED. The clock goes on with the time that was left. */
  ticketReopen: TicketReopenPayload;
  /** IN_PROGRESS → RESOLVED 解决, with the result; the customer is to confirm. */
  ticketResolve: TicketResolvePayload;
  /** PENDING or HELD → IN_PROGRESS 恢复处理; the due time moves by the pause. */
  ticketResume: TicketResumePayload;
  /** ACKNOWLEDGED → IN_PROGRESS 开始处理. A ticket nobody works on becomes your own. */
  ticketStart: TicketStartPayload;
  /** Removes a relation 取消关联, from either side. */
  ticketUnrelate: TicketUnrelatePayload;
  /** Changes the particulars of an open ticket 修改工单. Fields left out stay, null empties. A new severity sets priority and due time anew. */
  ticketUpdate: TicketUpdatePayload;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_TicketAskInformationArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TicketReasonInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_TicketAssignArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TicketAssignInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_TicketCancelArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TicketReasonInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_TicketConfirmArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TicketConfirmInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_TicketCreateArgs = {
  customerId: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TicketCreateInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_TicketEscalateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TicketEscalateInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_TicketHoldArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TicketReasonInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_TicketNoteAddArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TicketNoteInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_TicketPrioritizeArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TicketPrioritizeInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_TicketRejectArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TicketReasonInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_TicketRejectResolutionArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TicketReasonInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_TicketRelateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TicketRelateInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_TicketReopenArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TicketReasonInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_TicketResolveArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TicketResolveInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_TicketResumeArgs = {
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
export type Mutation_TicketStartArgs = {
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
export type Mutation_TicketUnrelateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  relationId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 */
export type Mutation_TicketUpdateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TicketUpdateInput;
};

export type Opportunity = {
  id: Scalars['ID']['output'];
};

export type OrgUnit = {
  id: Scalars['ID']['output'];
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

export type Query = {
  /** One ticket 工单. Null when there is none with this id that you may see. */
  ticket?: Maybe<Ticket>;
  /** By its number 工单号. Null when there is none that you may see. */
  ticketByNumber?: Maybe<Ticket>;
  /** Which categories a kind has 分类, for a menu; empty for kinds without. */
  ticketCategories: Array<TicketCategory>;
  /** Tickets of all customers you may see 工单列表. `first` up to 100. */
  tickets: TicketConnection;
};


export type Query_TicketArgs = {
  id: Scalars['ID']['input'];
};


export type Query_TicketByNumberArgs = {
  number: Scalars['String']['input'];
};


export type Query_TicketCategoriesArgs = {
  kind: TicketKind;
};


export type Query_TicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TicketFilter>;
  first: Scalars['Int']['input'];
  sort: TicketSort;
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

/**
 * A service event 客服事件(工单): a contact with the customer or a matter the customer raised, with its content, process
 * and result. Visible to whoever sees the customer.
 *
 * Portals see less: for users of customers and partners, and for staff without `ticket.internal`, `cost` and `effect` are
 * null, `notes` holds public notes only, and `steps` only changes of status (nor do they read `priorityReason`). They may create CONSULTATION, QUERY, SUGGESTION,
 * REQUEST, FAULT_REPORT and COMPLAINT, add public notes, confirm or reject a resolution, and reopen.
 */
export type Ticket = {
  /** Who works on it 处理人. Null while nobody does. */
  assignee?: Maybe<Employee>;
  /** Null for kinds other than CONSULTATION, COMPLAINT and SUGGESTION, which always have one. */
  category?: Maybe<TicketCategory>;
  channel: TicketChannel;
  /** Null unless CLOSED. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The customer's person it was with or for 客户联系人. Null when none was named. */
  contact?: Maybe<Contact>;
  /** What the customer said or what was done 内容. */
  content: Scalars['String']['output'];
  /** What it cost the operator 费用, e.g. of a visit. Null while unknown, and for portals. */
  cost?: Maybe<Money>;
  createdAt: Scalars['DateTime']['output'];
  createdBy: TicketActor;
  customer?: Maybe<Customer>;
  /** What the customer thinks of it 客户意见. Null while none was given. */
  customerOpinion?: Maybe<Scalars['String']['output']>;
  /**
   * When it is to be resolved 时限: the start of the clock plus `slaHours` plus all pauses. The clock starts at creation, or
   * at `occurredAt` of what is planned. While it stands still this is the time as it was then; it moves by the length of the
   * pause when work goes on.
   */
  dueAt: Scalars['DateTime']['output'];
  /** What it achieved, for the operator 效果. Null while unknown, and for portals. */
  effect?: Maybe<Scalars['String']['output']>;
  /** How often it was taken higher 升级级别: 0 not at all, 1 to 3 (city, province, group). */
  escalationLevel: Scalars['Int']['output'];
  /** The fault sheet 故障单. Null unless FAULT_REPORT. */
  fault?: Maybe<TicketFault>;
  /** Opaque, starts with `tic_`. */
  id: Scalars['ID']['output'];
  kind: TicketKind;
  /** Notes 备注, newest first. */
  notes: TicketNoteConnection;
  /** For people 工单号: `T`, the day of creation and a serial, e.g. `T20261122-000123`; unique, never changed. */
  number: Scalars['String']['output'];
  /** When the contact took place, or is planned to (visits, care, club) 时间. */
  occurredAt: Scalars['DateTime']['output'];
  /** The opportunity it led to or belongs to 机会. Null when there is none. */
  opportunity?: Maybe<Opportunity>;
  /**
   * What is worked on first 优先级: by rule from kind and severity, raised one step for key accounts (important,
   * high-value or group customers, tiers A and B) and two for strategic customers and tier A+; or by hand, never below the rule.
   */
  priority: TicketPriority;
  /** Why it was raised by hand. Null while the rule decides, and for portals. */
  priorityReason?: Maybe<Scalars['String']['output']>;
  /** Other tickets it has to do with 关联工单, at most 50; those you may not see are left out. */
  relations: Array<TicketRelation>;
  /** Until when it can be reopened 可重开期限: 30 days after closing. Null unless CLOSED. */
  reopenableUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Null unless RESOLVED or CLOSED. */
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Unit that answers for it 责任单位; the customer's managing unit unless assigned otherwise. */
  responsibleUnit?: Maybe<OrgUnit>;
  /** What came of it 处理结果. Null until resolved for the first time; after a rejected resolution the last one stays. */
  result?: Maybe<Scalars['String']['output']>;
  /** How bad it is for the customer's work 严重程度. */
  severity: TicketSeverity;
  /** Hours promised, around the clock (7×24), by rule from kind, priority and the customer's SLA level 处理时限(小时). */
  slaHours: Scalars['Int']['output'];
  /** Minutes left on the clock 剩余分钟, negative once breached. Stands still while paused; null when no clock is waiting (resolved or ended). */
  slaMinutesLeft?: Maybe<Scalars['Int']['output']>;
  /** How the promise stands at this moment; computed on every read. */
  slaState: TicketSlaState;
  status: TicketStatus;
  /** Since when `status` holds. */
  statusSince: Scalars['DateTime']['output'];
  /** Process 处理过程, newest first: who did what, when and why. */
  steps: TicketStepConnection;
  /** One line for lists 标题. */
  title: Scalars['String']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes. Pass it as `expectedVersion` to change only what you have seen 版本号. */
  version: Scalars['Int']['output'];
  /** Null unless VISIT or RETURN_VISIT. */
  visit?: Maybe<TicketVisit>;
};


/**
 * A service event 客服事件(工单): a contact with the customer or a matter the customer raised, with its content, process
 * and result. Visible to whoever sees the customer.
 *
 * Portals see less: for users of customers and partners, and for staff without `ticket.internal`, `cost` and `effect` are
 * null, `notes` holds public notes only, and `steps` only changes of status (nor do they read `priorityReason`). They may create CONSULTATION, QUERY, SUGGESTION,
 * REQUEST, FAULT_REPORT and COMPLAINT, add public notes, confirm or reject a resolution, and reopen.
 */
export type Ticket_NotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/**
 * A service event 客服事件(工单): a contact with the customer or a matter the customer raised, with its content, process
 * and result. Visible to whoever sees the customer.
 *
 * Portals see less: for users of customers and partners, and for staff without `ticket.internal`, `cost` and `effect` are
 * null, `notes` holds public notes only, and `steps` only changes of status (nor do they read `priorityReason`). They may create CONSULTATION, QUERY, SUGGESTION,
 * REQUEST, FAULT_REPORT and COMPLAINT, add public notes, confirm or reject a resolution, and reopen.
 */
export type Ticket_StepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TicketStepFilter>;
  first: Scalars['Int']['input'];
};

/** What was done in a step 操作. */
export type TicketAction =
  /** 要求补充信息 / Ask for information */
  | 'ASK_INFORMATION'
  /** 分派 / Assign */
  | 'ASSIGN'
  /** 取消 / Cancel */
  | 'CANCEL'
  /** 客户确认 / Confirm */
  | 'CONFIRM'
  /** 受理 / Create */
  | 'CREATE'
  /** 升级 / Escalate */
  | 'ESCALATE'
  /** 挂起 / Hold */
  | 'HOLD'
  /** 调整优先级 / Prioritize */
  | 'PRIORITIZE'
  /** 驳回 / Reject */
  | 'REJECT'
  /** 客户退回 / Reject the resolution */
  | 'REJECT_RESOLUTION'
  /** 重新打开 / Reopen */
  | 'REOPEN'
  /** 解决 / Resolve */
  | 'RESOLVE'
  /** 恢复处理 / Resume */
  | 'RESUME'
  /** 开始处理 / Start */
  | 'START'
  /** 修改资料 / Update */
  | 'UPDATE';

/** Who did something 操作人. */
export type TicketActor = {
  /** Null for users of customers and partners. */
  employee?: Maybe<Employee>;
  kind: TicketActorKind;
  /** Name at the time. */
  name: Scalars['String']['output'];
};

/** Which audience a person belongs to 操作人类别. */
export type TicketActorKind =
  /** 客户用户 / Customer's user */
  | 'CUSTOMER'
  /** 员工 / Employee */
  | 'EMPLOYEE'
  /** 合作伙伴用户 / Partner's user */
  | 'PARTNER';

export type TicketAskInformationPayload = {
  ticket?: Maybe<Ticket>;
  userErrors: Array<UserError>;
};

export type TicketAssignInput = {
  /** An employee who sees the customer (else ASSIGNEE_OUT_OF_SCOPE); null: nobody. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** Kept with the step. */
  reason?: InputMaybe<Scalars['String']['input']>;
  responsibleUnitId?: InputMaybe<Scalars['ID']['input']>;
};

export type TicketAssignPayload = {
  ticket?: Maybe<Ticket>;
  userErrors: Array<UserError>;
};

export type TicketCancelPayload = {
  ticket?: Maybe<Ticket>;
  userErrors: Array<UserError>;
};

/** What a consultation, complaint or suggestion is about 分类; `ticketCategories` tells which a kind has. */
export type TicketCategory =
  /** 受理介绍 / Acceptance introduction. Of consultations. */
  | 'ACCEPTANCE'
  /** 申办手续 / Application formalities. Of consultations. */
  | 'APPLICATION_FORMALITIES'
  /** 乱收费 / Arbitrary charging. Of complaints and suggestions. */
  | 'ARBITRARY_CHARGING'
  /** 业务流程 / Business process. Of consultations. */
  | 'BUSINESS_PROCESS'
  /** 常见问题 / Common problems. Of consultations. */
  | 'COMMON_PROBLEM'
  /** 通信质量 / Communication quality. Of complaints and suggestions. */
  | 'COMMUNICATION_QUALITY'
  /** 工程服务行为与质量 / Engineering service behaviour and quality. Of complaints and suggestions. */
  | 'ENGINEERING_SERVICE'
  /** 费用投诉 / Fee complaint. Of complaints and suggestions. */
  | 'FEE_COMPLAINT'
  /** 新业务建议 / New-business suggestion. Of complaints and suggestions. */
  | 'NEW_BUSINESS_SUGGESTION'
  /** 产品及方案介绍 / Product and solution introduction. Of consultations. */
  | 'PRODUCT_AND_SOLUTION'
  /** 举报建议 / Report and suggestion. Of complaints and suggestions. */
  | 'REPORT_AND_SUGGESTION'
  /** 服务态度 / Service attitude. Of complaints and suggestions. */
  | 'SERVICE_ATTITUDE'
  /** 服务质量 / Service quality. Of complaints and suggestions. */
  | 'SERVICE_QUALITY'
  /** 服务时限 / Service time limit. Of consultations. */
  | 'SERVICE_TIME_LIMIT'
  /** SLA标准 / SLA standard. Of consultations. */
  | 'SLA_STANDARD'
  /** 资费和优惠 / Tariff and discounts. Of consultations. */
  | 'TARIFF_AND_DISCOUNT'
  /** 电信业务 / Telecom services. Of consultations. */
  | 'TELECOM_SERVICE';

/** By which way it came in or took place 渠道. */
export type TicketChannel =
  /** 客户经理 / Account manager */
  | 'ACCOUNT_MANAGER'
  /** 电子邮件 / E-mail */
  | 'EMAIL'
  /** 客服热线 / Hotline */
  | 'HOTLINE'
  /** 系统监测 / Monitoring. Found by the operator itself. */
  | 'MONITORING'
  /** 现场 / On site */
  | 'ON_SITE'
  /** 合作伙伴 / Partner */
  | 'PARTNER'
  /** 营业厅 / Service hall */
  | 'SERVICE_HALL'
  /** 短信 / SMS */
  | 'SMS'
  /** 网站 / Web. Portal or website. */
  | 'WEB';

export type TicketConfirmInput = {
  customerOpinion?: InputMaybe<Scalars['String']['input']>;
};

export type TicketConfirmPayload = {
  ticket?: Maybe<Ticket>;
  userErrors: Array<UserError>;
};

export type TicketConnection = {
  edges: Array<TicketEdge>;
  nodes: Array<Ticket>;
  pageInfo: PageInfo;
  /** How many match and are visible to you. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type TicketCreateInput = {
  /** Staff only: an employee who sees the customer. Left out: yourself for VISIT, RETURN_VISIT, CARE and CLUB, else nobody. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** Required for CONSULTATION, COMPLAINT and SUGGESTION; one that the kind does not have is refused with CATEGORY_NOT_ALLOWED. */
  category?: InputMaybe<TicketCategory>;
  /** Left out: WEB for a customer's user, PARTNER for a partner's. Staff have to say. */
  channel?: InputMaybe<TicketChannel>;
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** 2 to 5,000 characters. */
  content: Scalars['String']['input'];
  /** Staff only. */
  cost?: InputMaybe<MoneyInput>;
  customerOpinion?: InputMaybe<Scalars['String']['input']>;
  /** Staff only. */
  effect?: InputMaybe<Scalars['String']['input']>;
  /** For FAULT_REPORT only. */
  fault?: InputMaybe<TicketFaultInput>;
  kind: TicketKind;
  /** Now when left out. The future only for VISIT, RETURN_VISIT, CARE and CLUB, which can be planned. */
  occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Staff only. */
  opportunityId?: InputMaybe<Scalars['ID']['input']>;
  /** Staff only. Left out: the customer's managing unit. */
  responsibleUnitId?: InputMaybe<Scalars['ID']['input']>;
  severity: TicketSeverity;
  /** 2 to 200 characters. */
  title: Scalars['String']['input'];
  /** Required for VISIT and RETURN_VISIT, refused for others. */
  visit?: InputMaybe<TicketVisitInput>;
};

export type TicketCreatePayload = {
  ticket?: Maybe<Ticket>;
  userErrors: Array<UserError>;
};

export type TicketEdge = {
  cursor: Scalars['String']['output'];
  node: Ticket;
};

export type TicketEscalateInput = {
  /** Who is to work on it from now on; stays when left out. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** Why it cannot be solved here; for staff only. */
  reason: Scalars['String']['input'];
  /** Unit that answers for it from now on; stays when left out. */
  responsibleUnitId?: InputMaybe<Scalars['ID']['input']>;
};

export type TicketEscalatePayload = {
  ticket?: Maybe<Ticket>;
  userErrors: Array<UserError>;
};

/** The fault sheet 故障单: what only fault reports have. */
export type TicketFault = {
  /** Numbers of the circuits affected 受影响电路, e.g. `GZ-SH-2M-00123`. */
  affectedCircuits: Array<Scalars['String']['output']>;
  /** Cause found 故障原因. Null until resolved. */
  cause?: Maybe<Scalars['String']['output']>;
  /** Whether the service is down 业务中断 and not only impaired. */
  isInterrupted: Scalars['Boolean']['output'];
  /** When the service worked again 恢复时间. Null while it does not. */
  restoredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The customer's product that fails 故障产品. Null while unknown. */
  usedProduct?: Maybe<UsedProduct>;
};

export type TicketFaultInput = {
  /** At most 200. */
  affectedCircuits: Array<Scalars['String']['input']>;
  isInterrupted: Scalars['Boolean']['input'];
  usedProductId?: InputMaybe<Scalars['ID']['input']>;
};

/** What narrows a list of tickets 工单筛选. Fields combine with AND, values within a list with OR. */
export type TicketFilter = {
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  category?: InputMaybe<Array<TicketCategory>>;
  channel?: InputMaybe<Array<TicketChannel>>;
  /** Due before this time. */
  dueBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** At least taken this high, 1 to 3. */
  escalationLevel?: InputMaybe<Scalars['Int']['input']>;
  /** False: nobody works on it yet 待分派. */
  isAssigned?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<Array<TicketKind>>;
  /** True: neither CLOSED, REJECTED nor CANCELLED. False: one of these. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  priority?: InputMaybe<Array<TicketPriority>>;
  /** Units that answer for it directly. */
  responsibleUnitId?: InputMaybe<Array<Scalars['ID']['input']>>;
  status?: InputMaybe<Array<TicketStatus>>;
};

export type TicketHoldPayload = {
  ticket?: Maybe<Ticket>;
  userErrors: Array<UserError>;
};

/** Kind of service event 客服事件类型. */
export type TicketKind =
  /** 客户关怀 / Customer care */
  | 'CARE'
  /** 大客户俱乐部 / Key-account club */
  | 'CLUB'
  /** 投诉 / Complaint */
  | 'COMPLAINT'
  /** 咨询 / Consultation */
  | 'CONSULTATION'
  /** 故障申告 / Fault report */
  | 'FAULT_REPORT'
  /** 查询 / Query */
  | 'QUERY'
  /** 请求 / Request */
  | 'REQUEST'
  /** 回访 / Return visit */
  | 'RETURN_VISIT'
  /** 建议 / Suggestion */
  | 'SUGGESTION'
  /** 走访 / Visit */
  | 'VISIT';

/** A note on a ticket 备注. */
export type TicketNote = {
  by: TicketActor;
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** For staff only 内部备注. */
  isInternal: Scalars['Boolean']['output'];
  text: Scalars['String']['output'];
};

export type TicketNoteAddPayload = {
  note?: Maybe<TicketNote>;
  ticket?: Maybe<Ticket>;
  userErrors: Array<UserError>;
};

export type TicketNoteConnection = {
  edges: Array<TicketNoteEdge>;
  nodes: Array<TicketNote>;
  pageInfo: PageInfo;
  /** How many there are for you. */
  totalCount: Scalars['Int']['output'];
};

export type TicketNoteEdge = {
  cursor: Scalars['String']['output'];
  node: TicketNote;
};

export type TicketNoteInput = {
  /** For staff only. NOT_ALLOWED for users of customers and partners. */
  isInternal: Scalars['Boolean']['input'];
  /** Up to 5,000 characters. */
  text: Scalars['String']['input'];
};

export type TicketPrioritizeInput = {
  priority: TicketPriority;
  /** For staff only. */
  reason: Scalars['String']['input'];
};

export type TicketPrioritizePayload = {
  ticket?: Maybe<Ticket>;
  userErrors: Array<UserError>;
};

/** What is worked on first 优先级. */
export type TicketPriority =
  /** 高 / High */
  | 'HIGH'
  /** 低 / Low */
  | 'LOW'
  /** 普通 / Normal */
  | 'NORMAL'
  /** 紧急 / Urgent */
  | 'URGENT';

export type TicketReasonInput = {
  /** Up to 1,000 characters; kept with the step, and shown to the customer. */
  reason: Scalars['String']['input'];
};

export type TicketRejectPayload = {
  ticket?: Maybe<Ticket>;
  userErrors: Array<UserError>;
};

export type TicketRejectResolutionPayload = {
  ticket?: Maybe<Ticket>;
  userErrors: Array<UserError>;
};

export type TicketRelateInput = {
  /** What this ticket is to the other. */
  kind: TicketRelationKind;
  /** Id of the other ticket. */
  otherId: Scalars['ID']['input'];
};

export type TicketRelatePayload = {
  ticket?: Maybe<Ticket>;
  userErrors: Array<UserError>;
};

/** How a ticket stands to another 关联. */
export type TicketRelation = {
  id: Scalars['ID']['output'];
  kind: TicketRelationKind;
  /** The other ticket. */
  ticket: Ticket;
};

/** What a ticket is to another 关联类型; seen from the other one it has the opposite name. */
export type TicketRelationKind =
  /** 起因于 / Is caused by. The other is the cause. */
  | 'CAUSED_BY'
  /** 导致 / Causes. The opposite of CAUSED_BY. */
  | 'CAUSES'
  /** 有重复 / Is duplicated by. The opposite of DUPLICATES. */
  | 'DUPLICATED_BY'
  /** 重复于 / Duplicates. Says the same as the other. */
  | 'DUPLICATES'
  /** 被跟进 / Is followed up by. The opposite of FOLLOWS_UP. */
  | 'FOLLOWED_UP_BY'
  /** 跟进 / Follows up. E.g. the return visit after a complaint. */
  | 'FOLLOWS_UP'
  /** 相关 / Relates to. The same from both sides. */
  | 'RELATES_TO';

export type TicketReopenPayload = {
  ticket?: Maybe<Ticket>;
  userErrors: Array<UserError>;
};

export type TicketResolveInput = {
  /** FAULT_REPORT only: the cause found. */
  cause?: InputMaybe<Scalars['String']['input']>;
  cost?: InputMaybe<MoneyInput>;
  effect?: InputMaybe<Scalars['String']['input']>;
  /** FAULT_REPORT only: when the service worked again; now when left out. */
  restoredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What came of it, for the customer to read; up to 5,000 characters. */
  result: Scalars['String']['input'];
};

export type TicketResolvePayload = {
  ticket?: Maybe<Ticket>;
  userErrors: Array<UserError>;
};

export type TicketResumePayload = {
  ticket?: Maybe<Ticket>;
  userErrors: Array<UserError>;
};

/** How bad it is for the customer's work 严重程度. */
export type TicketSeverity =
  /** 严重 / Critical. The customer's business stands still. */
  | 'CRITICAL'
  /** 较重 / Major. Clearly impaired. */
  | 'MAJOR'
  /** 一般 / Minor. A nuisance or a wish. */
  | 'MINOR';

/** How the promised time stands 时限状态. */
export type TicketSlaState =
  /** 即将超时 / At risk. Less than 20 % of the promised time is left. */
  | 'AT_RISK'
  /** 已超时 / Breached. Not resolved in time, or resolved too late. */
  | 'BREACHED'
  /** 按时完成 / Met. Resolved in time. */
  | 'MET'
  /** 正常 / On track */
  | 'ON_TRACK'
  /** 暂停计时 / Paused. PENDING or HELD in time. */
  | 'PAUSED'
  /** 免除 / Waived. Rejected or cancelled: nothing is owed. */
  | 'WAIVED';

/** Order of a list of tickets 排序. */
export type TicketSort =
  /** 最先到期 / Due first. The open tickets only, for a finished one is no longer due. */
  | 'DUE_FIRST'
  /** 最新创建 / Newest first */
  | 'NEWEST';

export type TicketStartPayload = {
  ticket?: Maybe<Ticket>;
  userErrors: Array<UserError>;
};

/**
 * Life cycle 工单状态 (TMF621): ACKNOWLEDGED → IN_PROGRESS ⇄ PENDING, IN_PROGRESS ⇄ HELD, IN_PROGRESS → RESOLVED → CLOSED;
 * RESOLVED → IN_PROGRESS when the customer rejects the resolution; CLOSED → IN_PROGRESS within 30 days;
 * ACKNOWLEDGED → REJECTED; anything not yet resolved → CANCELLED. Open means: neither CLOSED, REJECTED nor CANCELLED.
 */
export type TicketStatus =
  /** 已受理 / Acknowledged. Taken in; nobody works on it yet. */
  | 'ACKNOWLEDGED'
  /** 已取消 / Cancelled. Withdrawn; final. */
  | 'CANCELLED'
  /** 已关闭 / Closed. Confirmed. */
  | 'CLOSED'
  /** 挂起 / Held. Blocked by something else; the clock stands still. */
  | 'HELD'
  /** 处理中 / In progress */
  | 'IN_PROGRESS'
  /** 待补充信息 / Pending. Waiting for information, usually from the customer; the clock stands still. */
  | 'PENDING'
  /** 已驳回 / Rejected. Not taken on; final. */
  | 'REJECTED'
  /** 已解决 / Resolved. Waiting for the customer to confirm. */
  | 'RESOLVED';

/** One step of the process 处理步骤: what was done, and how the ticket stood afterwards. */
export type TicketStep = {
  action: TicketAction;
  /** Who worked on it afterwards. Null when nobody did. */
  assignee?: Maybe<Employee>;
  at: Scalars['DateTime']['output'];
  by: TicketActor;
  escalationLevel: Scalars['Int']['output'];
  /** Status before. Null for CREATE. */
  from?: Maybe<TicketStatus>;
  id: Scalars['ID']['output'];
  priority: TicketPriority;
  /** Reason or remark given. Null when none was needed. */
  reason?: Maybe<Scalars['String']['output']>;
  responsibleUnit?: Maybe<OrgUnit>;
  /** Status after; the same as `from` when the step did not move the ticket. */
  to: TicketStatus;
};

export type TicketStepConnection = {
  edges: Array<TicketStepEdge>;
  nodes: Array<TicketStep>;
  pageInfo: PageInfo;
  /** How many there are for you. */
  totalCount: Scalars['Int']['output'];
};

export type TicketStepEdge = {
  cursor: Scalars['String']['output'];
  node: TicketStep;
};

export type TicketStepFilter = {
  /** True: only steps that changed the status 状态变更历史. Portals see no others. */
  statusChanged: Scalars['Boolean']['input'];
};

/** What the customer answered when asked during a visit 客户调查. */
export type TicketSurvey = {
  /** In the order asked. */
  answers: Array<TicketSurveyAnswer>;
  /** Satisfaction from 1 (very dissatisfied) to 5 (very satisfied) 满意度. Null when not asked. */
  satisfaction?: Maybe<Scalars['Int']['output']>;
};

/** One question of a survey and what was answered 调查问答. */
export type TicketSurveyAnswer = {
  answer: Scalars['String']['output'];
  question: Scalars['String']['output'];
};

export type TicketSurveyAnswerInput = {
  answer: Scalars['String']['input'];
  question: Scalars['String']['input'];
};

export type TicketSurveyInput = {
  /** At most 50. */
  answers: Array<TicketSurveyAnswerInput>;
  /** 1 (very dissatisfied) to 5 (very satisfied). */
  satisfaction?: InputMaybe<Scalars['Int']['input']>;
};

export type TicketUnrelatePayload = {
  ticket?: Maybe<Ticket>;
  userErrors: Array<UserError>;
};

export type TicketUpdateInput = {
  category?: InputMaybe<TicketCategory>;
  channel?: InputMaybe<TicketChannel>;
  contactId?: InputMaybe<Scalars['ID']['input']>;
  content?: InputMaybe<Scalars['String']['input']>;
  cost?: InputMaybe<MoneyInput>;
  customerOpinion?: InputMaybe<Scalars['String']['input']>;
  effect?: InputMaybe<Scalars['String']['input']>;
  /** Takes the place of product, circuits and interruption. */
  fault?: InputMaybe<TicketFaultInput>;
  /** Moves the start of the clock of what is planned. Not once it is RESOLVED. */
  occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  opportunityId?: InputMaybe<Scalars['ID']['input']>;
  /** Not once it is RESOLVED. */
  severity?: InputMaybe<TicketSeverity>;
  title?: InputMaybe<Scalars['String']['input']>;
  /** Takes the place of all visit particulars. */
  visit?: InputMaybe<TicketVisitInput>;
};

export type TicketUpdatePayload = {
  ticket?: Maybe<Ticket>;
  userErrors: Array<UserError>;
};

/** What only visits and return visits have 走访信息. */
export type TicketVisit = {
  /** Null when the customer was not surveyed. */
  survey?: Maybe<TicketSurvey>;
  way: TicketVisitWay;
};

export type TicketVisitInput = {
  survey?: InputMaybe<TicketSurveyInput>;
  way: TicketVisitWay;
};

/** Way of visiting 访问方式. */
export type TicketVisitWay =
  /** 邮件联系 / By e-mail */
  | 'EMAIL'
  /** 上门走访 / In person. At the customer's. */
  | 'IN_PERSON'
  /** 座谈会 / Round table */
  | 'ROUND_TABLE'
  /** 电话沟通 / By telephone */
  | 'TELEPHONE'
  /** 视频会议 / By video */
  | 'VIDEO';

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

/** Tickets over an enterprise tree on a day 工单汇总. */
export type TreeTicketSummary = {
  /** Created within the 30 days that end with the day 近30天新增数. */
  createdIn30Days: Scalars['Int']['output'];
  /** Open at the end of the day 未结数. */
  openCount: Scalars['Int']['output'];
  /** Of these, past their due time at the end of the day 超时数; of today, until now. */
  overdueCount: Scalars['Int']['output'];
};

export type UsedProduct = {
  id: Scalars['ID']['output'];
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
  /** 该员工看不到此客户 / The assignee does not see the customer */
  | 'ASSIGNEE_OUT_OF_SCOPE'
  /** 该类型不适用此分类 / The kind of ticket does not have this category */
  | 'CATEGORY_NOT_ALLOWED'
  /** 已升级到最高级 / Nobody stands higher */
  | 'ESCALATION_EXHAUSTED'
  /** 幂等键已用于其他请求 / The idempotency key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** 无效 / Invalid. The value has the wrong form or is out of range. */
  | 'INVALID'
  /** 超出权限额度 / Limit exceeded. You hold the permission, but it does not go as far for this customer; the message says how far, and who may. */
  | 'LIMIT_EXCEEDED'
  /** 超出权限范围 / Not allowed. The action lies outside your scope or limits. */
  | 'NOT_ALLOWED'
  /** 当前状态不允许 / Not allowed in this state of the life cycle. */
  | 'NOT_ALLOWED_IN_STATE'
  /** 不存在 / Not found. Nothing you may see has this id. */
  | 'NOT_FOUND'
  /** 不能低于规则优先级 / The priority is below what the rule says */
  | 'PRIORITY_BELOW_RULE'
  /** 已超过可重开期限 / The time for reopening is over */
  | 'REOPEN_EXPIRED'
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
  Contact: Contact;
  Customer: Customer;
  CustomerTree: CustomerTree;
  Employee: Employee;
  Ticket: Ticket;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Contact:
    ( { __typename: 'Contact' }
    & GraphQLRecursivePick<FederationTypes['Contact'], {"id":true}> );
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  CustomerTree:
    ( { __typename: 'CustomerTree' }
    & GraphQLRecursivePick<FederationTypes['CustomerTree'], {"id":true}> );
  Employee:
    ( { __typename: 'Employee' }
    & GraphQLRecursivePick<FederationTypes['Employee'], {"id":true}> );
  Ticket:
    ( { __typename: 'Ticket' }
    & GraphQLRecursivePick<FederationTypes['Ticket'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Contact: ResolverTypeWrapper<ContactRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Currency: Currency;
  Customer: ResolverTypeWrapper<CustomerRow>;
  CustomerTree: ResolverTypeWrapper<CustomerTree>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Employee: ResolverTypeWrapper<EmployeeRow>;
  Industry: Industry;
  KeyAccountClass: KeyAccountClass;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Opportunity: ResolverTypeWrapper<Opportunity>;
  OrgUnit: ResolverTypeWrapper<OrgUnit>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SlaLevel: SlaLevel;
  Ticket: ResolverTypeWrapper<TicketRow>;
  TicketAction: TicketAction;
  TicketActor: ResolverTypeWrapper<Omit<TicketActor, 'employee'> & { employee?: Maybe<ResolversTypes['Employee']> }>;
  TicketActorKind: TicketActorKind;
  TicketAskInformationPayload: ResolverTypeWrapper<Omit<TicketAskInformationPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>;
  TicketAssignInput: TicketAssignInput;
  TicketAssignPayload: ResolverTypeWrapper<Omit<TicketAssignPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>;
  TicketCancelPayload: ResolverTypeWrapper<Omit<TicketCancelPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>;
  TicketCategory: TicketCategory;
  TicketChannel: TicketChannel;
  TicketConfirmInput: TicketConfirmInput;
  TicketConfirmPayload: ResolverTypeWrapper<Omit<TicketConfirmPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>;
  TicketConnection: ResolverTypeWrapper<TicketConnectionRow>;
  TicketCreateInput: TicketCreateInput;
  TicketCreatePayload: ResolverTypeWrapper<Omit<TicketCreatePayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>;
  TicketEdge: ResolverTypeWrapper<Omit<TicketEdge, 'node'> & { node: ResolversTypes['Ticket'] }>;
  TicketEscalateInput: TicketEscalateInput;
  TicketEscalatePayload: ResolverTypeWrapper<Omit<TicketEscalatePayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>;
  TicketFault: ResolverTypeWrapper<TicketFault>;
  TicketFaultInput: TicketFaultInput;
  TicketFilter: TicketFilter;
  TicketHoldPayload: ResolverTypeWrapper<Omit<TicketHoldPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>;
  TicketKind: TicketKind;
  TicketNote: ResolverTypeWrapper<TicketNoteRow>;
  TicketNoteAddPayload: ResolverTypeWrapper<Omit<TicketNoteAddPayload, 'note' | 'ticket'> & { note?: Maybe<ResolversTypes['TicketNote']>, ticket?: Maybe<ResolversTypes['Ticket']> }>;
  TicketNoteConnection: ResolverTypeWrapper<TicketNoteConnectionRow>;
  TicketNoteEdge: ResolverTypeWrapper<Omit<TicketNoteEdge, 'node'> & { node: ResolversTypes['TicketNote'] }>;
  TicketNoteInput: TicketNoteInput;
  TicketPrioritizeInput: TicketPrioritizeInput;
  TicketPrioritizePayload: ResolverTypeWrapper<Omit<TicketPrioritizePayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>;
  TicketPriority: TicketPriority;
  TicketReasonInput: TicketReasonInput;
  TicketRejectPayload: ResolverTypeWrapper<Omit<TicketRejectPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>;
  TicketRejectResolutionPayload: ResolverTypeWrapper<Omit<TicketRejectResolutionPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>;
  TicketRelateInput: TicketRelateInput;
  TicketRelatePayload: ResolverTypeWrapper<Omit<TicketRelatePayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>;
  TicketRelation: ResolverTypeWrapper<TicketRelationRow>;
  TicketRelationKind: TicketRelationKind;
  TicketReopenPayload: ResolverTypeWrapper<Omit<TicketReopenPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>;
  TicketResolveInput: TicketResolveInput;
  TicketResolvePayload: ResolverTypeWrapper<Omit<TicketResolvePayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>;
  TicketResumePayload: ResolverTypeWrapper<Omit<TicketResumePayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>;
  TicketSeverity: TicketSeverity;
  TicketSlaState: TicketSlaState;
  TicketSort: TicketSort;
  TicketStartPayload: ResolverTypeWrapper<Omit<TicketStartPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>;
  TicketStatus: TicketStatus;
  TicketStep: ResolverTypeWrapper<TicketStepRow>;
  TicketStepConnection: ResolverTypeWrapper<TicketStepConnectionRow>;
  TicketStepEdge: ResolverTypeWrapper<Omit<TicketStepEdge, 'node'> & { node: ResolversTypes['TicketStep'] }>;
  TicketStepFilter: TicketStepFilter;
  TicketSurvey: ResolverTypeWrapper<TicketSurvey>;
  TicketSurveyAnswer: ResolverTypeWrapper<TicketSurveyAnswer>;
  TicketSurveyAnswerInput: TicketSurveyAnswerInput;
  TicketSurveyInput: TicketSurveyInput;
  TicketUnrelatePayload: ResolverTypeWrapper<Omit<TicketUnrelatePayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>;
  TicketUpdateInput: TicketUpdateInput;
  TicketUpdatePayload: ResolverTypeWrapper<Omit<TicketUpdatePayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>;
  TicketVisit: ResolverTypeWrapper<TicketVisit>;
  TicketVisitInput: TicketVisitInput;
  TicketVisitWay: TicketVisitWay;
  Tier: Tier;
  TreeTicketSummary: ResolverTypeWrapper<TreeTicketSummary>;
  UsedProduct: ResolverTypeWrapper<UsedProduct>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Contact: ContactRow;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Customer: CustomerRow;
  CustomerTree: CustomerTree | FederationReferenceTypes['CustomerTree'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Employee: EmployeeRow;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  Opportunity: Opportunity;
  OrgUnit: OrgUnit;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Query: Record<PropertyKey, never>;
  Ticket: TicketRow;
  TicketActor: Omit<TicketActor, 'employee'> & { employee?: Maybe<ResolversParentTypes['Employee']> };
  TicketAskInformationPayload: Omit<TicketAskInformationPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> };
  TicketAssignInput: TicketAssignInput;
  TicketAssignPayload: Omit<TicketAssignPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> };
  TicketCancelPayload: Omit<TicketCancelPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> };
  TicketConfirmInput: TicketConfirmInput;
  TicketConfirmPayload: Omit<TicketConfirmPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> };
  TicketConnection: TicketConnectionRow;
  TicketCreateInput: TicketCreateInput;
  TicketCreatePayload: Omit<TicketCreatePayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> };
  TicketEdge: Omit<TicketEdge, 'node'> & { node: ResolversParentTypes['Ticket'] };
  TicketEscalateInput: TicketEscalateInput;
  TicketEscalatePayload: Omit<TicketEscalatePayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> };
  TicketFault: TicketFault;
  TicketFaultInput: TicketFaultInput;
  TicketFilter: TicketFilter;
  TicketHoldPayload: Omit<TicketHoldPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> };
  TicketNote: TicketNoteRow;
  TicketNoteAddPayload: Omit<TicketNoteAddPayload, 'note' | 'ticket'> & { note?: Maybe<ResolversParentTypes['TicketNote']>, ticket?: Maybe<ResolversParentTypes['Ticket']> };
  TicketNoteConnection: TicketNoteConnectionRow;
  TicketNoteEdge: Omit<TicketNoteEdge, 'node'> & { node: ResolversParentTypes['TicketNote'] };
  TicketNoteInput: TicketNoteInput;
  TicketPrioritizeInput: TicketPrioritizeInput;
  TicketPrioritizePayload: Omit<TicketPrioritizePayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> };
  TicketReasonInput: TicketReasonInput;
  TicketRejectPayload: Omit<TicketRejectPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> };
  TicketRejectResolutionPayload: Omit<TicketRejectResolutionPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> };
  TicketRelateInput: TicketRelateInput;
  TicketRelatePayload: Omit<TicketRelatePayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> };
  TicketRelation: TicketRelationRow;
  TicketReopenPayload: Omit<TicketReopenPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> };
  TicketResolveInput: TicketResolveInput;
  TicketResolvePayload: Omit<TicketResolvePayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> };
  TicketResumePayload: Omit<TicketResumePayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> };
  TicketStartPayload: Omit<TicketStartPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> };
  TicketStep: TicketStepRow;
  TicketStepConnection: TicketStepConnectionRow;
  TicketStepEdge: Omit<TicketStepEdge, 'node'> & { node: ResolversParentTypes['TicketStep'] };
  TicketStepFilter: TicketStepFilter;
  TicketSurvey: TicketSurvey;
  TicketSurveyAnswer: TicketSurveyAnswer;
  TicketSurveyAnswerInput: TicketSurveyAnswerInput;
  TicketSurveyInput: TicketSurveyInput;
  TicketUnrelatePayload: Omit<TicketUnrelatePayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> };
  TicketUpdateInput: TicketUpdateInput;
  TicketUpdatePayload: Omit<TicketUpdatePayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> };
  TicketVisit: TicketVisit;
  TicketVisitInput: TicketVisitInput;
  TreeTicketSummary: TreeTicketSummary;
  UsedProduct: UsedProduct;
  UserError: UserError;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact'], FederationReferenceType extends FederationReferenceTypes['Contact'] = FederationReferenceTypes['Contact']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Contact']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tickets?: Resolver<Maybe<ResolversTypes['TicketConnection']>, ParentType, ContextType, RequireFields<Contact_TicketsArgs, 'first'>>;
};

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastContactAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openTicketCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tickets?: Resolver<Maybe<ResolversTypes['TicketConnection']>, ParentType, ContextType, RequireFields<Customer_TicketsArgs, 'first'>>;
};

export type CustomerTreeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerTree'] = ResolversParentTypes['CustomerTree'], FederationReferenceType extends FederationReferenceTypes['CustomerTree'] = FederationReferenceTypes['CustomerTree']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CustomerTree']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ticketSummary?: Resolver<Maybe<ResolversTypes['TreeTicketSummary']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type EmployeeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Employee'] = ResolversParentTypes['Employee'], FederationReferenceType extends FederationReferenceTypes['Employee'] = FederationReferenceTypes['Employee']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Employee']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assignedTickets?: Resolver<Maybe<ResolversTypes['TicketConnection']>, ParentType, ContextType, RequireFields<Employee_AssignedTicketsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  ticketAskInformation?: Resolver<ResolversTypes['TicketAskInformationPayload'], ParentType, ContextType, RequireFields<Mutation_TicketAskInformationArgs, 'id' | 'input'>>;
  ticketAssign?: Resolver<ResolversTypes['TicketAssignPayload'], ParentType, ContextType, RequireFields<Mutation_TicketAssignArgs, 'id' | 'input'>>;
  ticketCancel?: Resolver<ResolversTypes['TicketCancelPayload'], ParentType, ContextType, RequireFields<Mutation_TicketCancelArgs, 'id' | 'input'>>;
  ticketConfirm?: Resolver<ResolversTypes['TicketConfirmPayload'], ParentType, ContextType, RequireFields<Mutation_TicketConfirmArgs, 'id' | 'input'>>;
  ticketCreate?: Resolver<ResolversTypes['TicketCreatePayload'], ParentType, ContextType, RequireFields<Mutation_TicketCreateArgs, 'customerId' | 'input'>>;
  ticketEscalate?: Resolver<ResolversTypes['TicketEscalatePayload'], ParentType, ContextType, RequireFields<Mutation_TicketEscalateArgs, 'id' | 'input'>>;
  ticketHold?: Resolver<ResolversTypes['TicketHoldPayload'], ParentType, ContextType, RequireFields<Mutation_TicketHoldArgs, 'id' | 'input'>>;
  ticketNoteAdd?: Resolver<ResolversTypes['TicketNoteAddPayload'], ParentType, ContextType, RequireFields<Mutation_TicketNoteAddArgs, 'id' | 'input'>>;
  ticketPrioritize?: Resolver<ResolversTypes['TicketPrioritizePayload'], ParentType, ContextType, RequireFields<Mutation_TicketPrioritizeArgs, 'id' | 'input'>>;
  ticketReject?: Resolver<ResolversTypes['TicketRejectPayload'], ParentType, ContextType, RequireFields<Mutation_TicketRejectArgs, 'id' | 'input'>>;
  ticketRejectResolution?: Resolver<ResolversTypes['TicketRejectResolutionPayload'], ParentType, ContextType, RequireFields<Mutation_TicketRejectResolutionArgs, 'id' | 'input'>>;
  ticketRelate?: Resolver<ResolversTypes['TicketRelatePayload'], ParentType, ContextType, RequireFields<Mutation_TicketRelateArgs, 'id' | 'input'>>;
  ticketReopen?: Resolver<ResolversTypes['TicketReopenPayload'], ParentType, ContextType, RequireFields<Mutation_TicketReopenArgs, 'id' | 'input'>>;
  ticketResolve?: Resolver<ResolversTypes['TicketResolvePayload'], ParentType, ContextType, RequireFields<Mutation_TicketResolveArgs, 'id' | 'input'>>;
  ticketResume?: Resolver<ResolversTypes['TicketResumePayload'], ParentType, ContextType, RequireFields<Mutation_TicketResumeArgs, 'id'>>;
  ticketStart?: Resolver<ResolversTypes['TicketStartPayload'], ParentType, ContextType, RequireFields<Mutation_TicketStartArgs, 'id'>>;
  ticketUnrelate?: Resolver<ResolversTypes['TicketUnrelatePayload'], ParentType, ContextType, RequireFields<Mutation_TicketUnrelateArgs, 'id' | 'relationId'>>;
  ticketUpdate?: Resolver<ResolversTypes['TicketUpdatePayload'], ParentType, ContextType, RequireFields<Mutation_TicketUpdateArgs, 'id' | 'input'>>;
};

export type OpportunityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Opportunity'] = ResolversParentTypes['Opportunity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrgUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrgUnit'] = ResolversParentTypes['OrgUnit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType, RequireFields<Query_TicketArgs, 'id'>>;
  ticketByNumber?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType, RequireFields<Query_TicketByNumberArgs, 'number'>>;
  ticketCategories?: Resolver<Array<ResolversTypes['TicketCategory']>, ParentType, ContextType, RequireFields<Query_TicketCategoriesArgs, 'kind'>>;
  tickets?: Resolver<ResolversTypes['TicketConnection'], ParentType, ContextType, RequireFields<Query_TicketsArgs, 'first' | 'sort'>>;
};

export type TicketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ticket'] = ResolversParentTypes['Ticket'], FederationReferenceType extends FederationReferenceTypes['Ticket'] = FederationReferenceTypes['Ticket']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Ticket']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['TicketCategory']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['TicketChannel'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['TicketActor'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  customerOpinion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  escalationLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fault?: Resolver<Maybe<ResolversTypes['TicketFault']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TicketKind'], ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['TicketNoteConnection'], ParentType, ContextType, RequireFields<Ticket_NotesArgs, 'first'>>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  opportunity?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['TicketPriority'], ParentType, ContextType>;
  priorityReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['TicketRelation']>, ParentType, ContextType>;
  reopenableUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  responsibleUnit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['TicketSeverity'], ParentType, ContextType>;
  slaHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slaMinutesLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  slaState?: Resolver<ResolversTypes['TicketSlaState'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TicketStatus'], ParentType, ContextType>;
  statusSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['TicketStepConnection'], ParentType, ContextType, RequireFields<Ticket_StepsArgs, 'first'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visit?: Resolver<Maybe<ResolversTypes['TicketVisit']>, ParentType, ContextType>;
};

export type TicketActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketActor'] = ResolversParentTypes['TicketActor']> = {
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TicketActorKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TicketAskInformationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketAskInformationPayload'] = ResolversParentTypes['TicketAskInformationPayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TicketAssignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketAssignPayload'] = ResolversParentTypes['TicketAssignPayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TicketCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketCancelPayload'] = ResolversParentTypes['TicketCancelPayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TicketConfirmPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketConfirmPayload'] = ResolversParentTypes['TicketConfirmPayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TicketConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketConnection'] = ResolversParentTypes['TicketConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TicketEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Ticket']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TicketCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketCreatePayload'] = ResolversParentTypes['TicketCreatePayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TicketEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketEdge'] = ResolversParentTypes['TicketEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
};

export type TicketEscalatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketEscalatePayload'] = ResolversParentTypes['TicketEscalatePayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TicketFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketFault'] = ResolversParentTypes['TicketFault']> = {
  affectedCircuits?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isInterrupted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  restoredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  usedProduct?: Resolver<Maybe<ResolversTypes['UsedProduct']>, ParentType, ContextType>;
};

export type TicketHoldPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketHoldPayload'] = ResolversParentTypes['TicketHoldPayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TicketNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketNote'] = ResolversParentTypes['TicketNote']> = {
  by?: Resolver<ResolversTypes['TicketActor'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isInternal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TicketNoteAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketNoteAddPayload'] = ResolversParentTypes['TicketNoteAddPayload']> = {
  note?: Resolver<Maybe<ResolversTypes['TicketNote']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TicketNoteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketNoteConnection'] = ResolversParentTypes['TicketNoteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TicketNoteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TicketNote']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TicketNoteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketNoteEdge'] = ResolversParentTypes['TicketNoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TicketNote'], ParentType, ContextType>;
};

export type TicketPrioritizePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketPrioritizePayload'] = ResolversParentTypes['TicketPrioritizePayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TicketRejectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketRejectPayload'] = ResolversParentTypes['TicketRejectPayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TicketRejectResolutionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketRejectResolutionPayload'] = ResolversParentTypes['TicketRejectResolutionPayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TicketRelatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketRelatePayload'] = ResolversParentTypes['TicketRelatePayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TicketRelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketRelation'] = ResolversParentTypes['TicketRelation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TicketRelationKind'], ParentType, ContextType>;
  ticket?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
};

export type TicketReopenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketReopenPayload'] = ResolversParentTypes['TicketReopenPayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TicketResolvePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketResolvePayload'] = ResolversParentTypes['TicketResolvePayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TicketResumePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketResumePayload'] = ResolversParentTypes['TicketResumePayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TicketStartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketStartPayload'] = ResolversParentTypes['TicketStartPayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TicketStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketStep'] = ResolversParentTypes['TicketStep']> = {
  action?: Resolver<ResolversTypes['TicketAction'], ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['TicketActor'], ParentType, ContextType>;
  escalationLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['TicketStatus']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['TicketPriority'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responsibleUnit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['TicketStatus'], ParentType, ContextType>;
};

export type TicketStepConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketStepConnection'] = ResolversParentTypes['TicketStepConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TicketStepEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TicketStep']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TicketStepEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketStepEdge'] = ResolversParentTypes['TicketStepEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TicketStep'], ParentType, ContextType>;
};

export type TicketSurveyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketSurvey'] = ResolversParentTypes['TicketSurvey']> = {
  answers?: Resolver<Array<ResolversTypes['TicketSurveyAnswer']>, ParentType, ContextType>;
  satisfaction?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TicketSurveyAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketSurveyAnswer'] = ResolversParentTypes['TicketSurveyAnswer']> = {
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TicketUnrelatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketUnrelatePayload'] = ResolversParentTypes['TicketUnrelatePayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TicketUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketUpdatePayload'] = ResolversParentTypes['TicketUpdatePayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TicketVisitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketVisit'] = ResolversParentTypes['TicketVisit']> = {
  survey?: Resolver<Maybe<ResolversTypes['TicketSurvey']>, ParentType, ContextType>;
  way?: Resolver<ResolversTypes['TicketVisitWay'], ParentType, ContextType>;
};

export type TreeTicketSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreeTicketSummary'] = ResolversParentTypes['TreeTicketSummary']> = {
  createdIn30Days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdueCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UsedProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsedProduct'] = ResolversParentTypes['UsedProduct']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Contact?: ContactResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  CustomerTree?: CustomerTreeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Employee?: EmployeeResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Opportunity?: OpportunityResolvers<ContextType>;
  OrgUnit?: OrgUnitResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Ticket?: TicketResolvers<ContextType>;
  TicketActor?: TicketActorResolvers<ContextType>;
  TicketAskInformationPayload?: TicketAskInformationPayloadResolvers<ContextType>;
  TicketAssignPayload?: TicketAssignPayloadResolvers<ContextType>;
  TicketCancelPayload?: TicketCancelPayloadResolvers<ContextType>;
  TicketConfirmPayload?: TicketConfirmPayloadResolvers<ContextType>;
  TicketConnection?: TicketConnectionResolvers<ContextType>;
  TicketCreatePayload?: TicketCreatePayloadResolvers<ContextType>;
  TicketEdge?: TicketEdgeResolvers<ContextType>;
  TicketEscalatePayload?: TicketEscalatePayloadResolvers<ContextType>;
  TicketFault?: TicketFaultResolvers<ContextType>;
  TicketHoldPayload?: TicketHoldPayloadResolvers<ContextType>;
  TicketNote?: TicketNoteResolvers<ContextType>;
  TicketNoteAddPayload?: TicketNoteAddPayloadResolvers<ContextType>;
  TicketNoteConnection?: TicketNoteConnectionResolvers<ContextType>;
  TicketNoteEdge?: TicketNoteEdgeResolvers<ContextType>;
  TicketPrioritizePayload?: TicketPrioritizePayloadResolvers<ContextType>;
  TicketRejectPayload?: TicketRejectPayloadResolvers<ContextType>;
  TicketRejectResolutionPayload?: TicketRejectResolutionPayloadResolvers<ContextType>;
  TicketRelatePayload?: TicketRelatePayloadResolvers<ContextType>;
  TicketRelation?: TicketRelationResolvers<ContextType>;
  TicketReopenPayload?: TicketReopenPayloadResolvers<ContextType>;
  TicketResolvePayload?: TicketResolvePayloadResolvers<ContextType>;
  TicketResumePayload?: TicketResumePayloadResolvers<ContextType>;
  TicketStartPayload?: TicketStartPayloadResolvers<ContextType>;
  TicketStep?: TicketStepResolvers<ContextType>;
  TicketStepConnection?: TicketStepConnectionResolvers<ContextType>;
  TicketStepEdge?: TicketStepEdgeResolvers<ContextType>;
  TicketSurvey?: TicketSurveyResolvers<ContextType>;
  TicketSurveyAnswer?: TicketSurveyAnswerResolvers<ContextType>;
  TicketUnrelatePayload?: TicketUnrelatePayloadResolvers<ContextType>;
  TicketUpdatePayload?: TicketUpdatePayloadResolvers<ContextType>;
  TicketVisit?: TicketVisitResolvers<ContextType>;
  TreeTicketSummary?: TreeTicketSummaryResolvers<ContextType>;
  UsedProduct?: UsedProductResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};


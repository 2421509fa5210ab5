import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CustomerRow, CustomerConnectionRow, CustomerTreeRow, CustomerPlacementRow, CustomerTreeNodeRow, CustomerAliasRow, CustomerIdentifierRow, ContactRow, ContactConnectionRow, ClassThresholdRow } from './tables.ts';
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
  /** Fax 传真. Null when unknown. */
  fax?: Maybe<Scalars['String']['output']>;
  /** Opaque, starts with `con_`. */
  id: Scalars['ID']['output'];
  /** Key person 关键人: gets the green channel of the hotline. */
  isKeyPerson: Scalars['Boolean']['output'];
  /** When the person left the customer. Null while there. */
  leftAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whom the person reports to 上级. Null at the top. */
  manager?: Maybe<Contact>;
  /** Mobile 手机, always masked like `138****5678`; `contactReveal` shows it. Null when unknown. */
  mobile?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  /** Office telephone 电话. Null when unknown. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Position at the customer 职位, e.g. 信息中心主任. Null when unknown. */
  position?: Maybe<Scalars['String']['output']>;
  remarks?: Maybe<Scalars['String']['output']>;
  /** Who reports to the person 下属, by name. */
  reports: Array<Contact>;
  role: ContactRole;
  /** Null when unknown 性别. */
  sex?: Maybe<Sex>;
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
};

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

export type ContactConnection = {
  edges: Array<ContactEdge>;
  nodes: Array<Contact>;
  pageInfo: PageInfo;
  /** How many there are. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type ContactCreateInput = {
  address?: InputMaybe<Scalars['String']['input']>;
  birthDate?: InputMaybe<Scalars['Date']['input']>;
  department?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  fax?: InputMaybe<Scalars['String']['input']>;
  isKeyPerson: Scalars['Boolean']['input'];
  /** A contact of the same customer. */
  managerId?: InputMaybe<Scalars['ID']['input']>;
  mobile?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  phone?: InputMaybe<Scalars['String']['input']>;
  position?: InputMaybe<Scalars['String']['input']>;
  remarks?: InputMaybe<Scalars['String']['input']>;
  role: ContactRole;
  sex?: InputMaybe<Sex>;
};

export type ContactCreatePayload = {
  contact?: Maybe<Contact>;
  userErrors: Array<UserError>;
};

export type ContactEdge = {
  cursor: Scalars['String']['output'];
  node: Contact;
};

export type ContactFilter = {
  /** False by default: people who left are not listed. */
  includeLeft: Scalars['Boolean']['input'];
  isKeyPerson?: InputMaybe<Scalars['Boolean']['input']>;
  role?: InputMaybe<Array<ContactRole>>;
};

export type ContactLeavePayload = {
  contact?: Maybe<Contact>;
  userErrors: Array<UserError>;
};

export type ContactRevealInput = {
  /** What it is needed for; kept with the record. */
  reason: Scalars['String']['input'];
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

export type ContactUpdateInput = {
  address?: InputMaybe<Scalars['String']['input']>;
  birthDate?: InputMaybe<Scalars['Date']['input']>;
  department?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  fax?: InputMaybe<Scalars['String']['input']>;
  isKeyPerson?: InputMaybe<Scalars['Boolean']['input']>;
  managerId?: InputMaybe<Scalars['ID']['input']>;
  mobile?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  position?: InputMaybe<Scalars['String']['input']>;
  remarks?: InputMaybe<Scalars['String']['input']>;
  role?: InputMaybe<ContactRole>;
  sex?: InputMaybe<Sex>;
};

export type ContactUpdatePayload = {
  contact?: Maybe<Contact>;
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
  /** Direct branches 分支机构, by name; `first` up to 100. */
  branches: CustomerConnection;
  /** Business scope 业务范围. Null while unknown. */
  businessScope?: Maybe<Scalars['String']['output']>;
  category: CustomerCategory;
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
   * Who reports to whom 联系人层级图 as a flat list, managers before their people: every node has name, phone and
   * position. At most 500 nodes. Null, with FORBIDDEN, without `contact.read`.
   */
  contactChart?: Maybe<Array<ContactChartNode>>;
  /** People at the customer 联系人: key persons first, then by name; `first` up to 100. Null, with FORBIDDEN, without `contact.read`. */
  contacts?: Maybe<ContactConnection>;
  /** ISO 3166-1 alpha-2 country code 国家, e.g. `CN`. */
  country: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** Credit grade 信用度, set by analysis. Null while not assessed, and, with FORBIDDEN, without `customer.assess`. */
  creditGrade?: Maybe<Grade>;
  /** Top of the enterprise tree 集团总部; the customer itself when it is the top. Null when you may not see it. */
  headquarters?: Maybe<Customer>;
  /** Opaque, starts with `cus_`. */
  id: Scalars['ID']['output'];
  /** Identifiers in other systems and historical codes 客户识别码. */
  identifiers: Array<CustomerIdentifier>;
  industry: Industry;
  /**
   * Name of the legal representative 法人代表: masked (`王**`) for everybody without the permission
   * `customer.reveal`. Null while unknown.
   */
  legalRepresentative?: Maybe<Scalars['String']['output']>;
  /** Organizational level that runs the account 客户级别. */
  level: CustomerLevel;
  /** Loyalty grade 忠诚度, set by analysis. Null while not assessed, and, with FORBIDDEN, without `customer.assess`. */
  loyaltyGrade?: Maybe<Grade>;
  /** Unit that manages the customer 管理机构; it and every unit above see the customer. */
  managedBy?: Maybe<OrgUnit>;
  /** Telecom fee of the last full month 电信月使用费, a copy of billing's figure. Null while unknown. */
  monthlyFee?: Maybe<Money>;
  /** Registered name 名称. */
  name: Scalars['String']['output'];
  /** Where the customer works 办公地址. Null while unknown. */
  officeAddress?: Maybe<Scalars['String']['output']>;
  /**
   * The enterprise tree below and including this customer 组织机构图 as a flat list, parents before children: draw it
   * with `parentId` and `depth`. At most 1,000 nodes.
   */
  organizationChart: Array<OrganizationChartNode>;
  ownershipForm: OwnershipForm;
  /** Direct superior in the enterprise tree 上级机构. Null for a headquarters, or when you may not see it. */
  parent?: Maybe<Customer>;
  /** Since when it stands where it stands in the tree 隶属起始日. */
  parentSince: Scalars['Date']['output'];
  /** Switchboard 总机电话. Null while unknown. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Where it stood in the tree, and when 隶属变更记录, newest first. */
  placements: Array<CustomerPlacement>;
  /** Six digits 邮编. Null while unknown. */
  postcode?: Maybe<Scalars['String']['output']>;
  /** Province of the seat 省, GB/T 2260 two digits, e.g. `44`. */
  provinceCode: Scalars['String']['output'];
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
  /** Satisfaction grade 满意度, set by surveys. Null while not surveyed, and, with FORBIDDEN, without `customer.assess`. */
  satisfactionGrade?: Maybe<Grade>;
  /** Name used in everyday speech 简称. Null when none is known. */
  shortName?: Maybe<Scalars['String']['output']>;
  /** Service-level grade promised to the customer SLA级别. Null without an agreement. */
  slaLevel?: Maybe<SlaLevel>;
  /** Where the relationship stands 客户状态. Without the permission `customer.assess`, AT_RISK reads as ACTIVE. */
  status: CustomerStatus;
  /** Reason given with the last change of `status` 状态原因. Null when none was needed, and, with FORBIDDEN in `errors`, without `customer.assess`. */
  statusReason?: Maybe<Scalars['String']['output']>;
  /** Since when `status` holds. */
  statusSince: Scalars['DateTime']['output'];
  /** The customer that took over its business when it was absorbed 承接客户. Null otherwise, or when you may not see it. */
  successor?: Maybe<Customer>;
  /**
   * What the rules would say today 分类建议, each with its reason: for a person to confirm with `customerClassify`.
   * STRATEGIC is never suggested: it is a judgement. Null, with FORBIDDEN, without `customer.classify`.
   */
  suggestedClasses?: Maybe<Array<ClassSuggestion>>;
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
  /** Website 网站地址. Null when there is none. */
  website?: Maybe<Scalars['String']['output']>;
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
export type Customer_TreeArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type CustomerAbsorbInput = {
  /** First day; today when left out, not later than today. */
  effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** The customer that takes over. */
  intoId: Scalars['ID']['input'];
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
};

export type CustomerAliasAddPayload = {
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
  industry: Industry;
  legalRepresentative?: InputMaybe<Scalars['String']['input']>;
  level: CustomerLevel;
  /** Unit that will manage the customer; must be yours or below yours. */
  managedById: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  officeAddress?: InputMaybe<Scalars['String']['input']>;
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
  shortName?: InputMaybe<Scalars['String']['input']>;
  website?: InputMaybe<Scalars['String']['input']>;
};

export type CustomerCreatePayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerEdge = {
  cursor: Scalars['String']['output'];
  node: Customer;
};

/** What narrows a list of customers 客户筛选. Fields combine with AND, values within a list with OR. */
export type CustomerFilter = {
  category?: InputMaybe<Array<CustomerCategory>>;
  /** At least one of these classes. */
  classes?: InputMaybe<Array<KeyAccountClass>>;
  industry?: InputMaybe<Array<Industry>>;
  /** True: only tops of enterprise trees 总部. False: only branches. */
  isHeadquarters?: InputMaybe<Scalars['Boolean']['input']>;
  level?: InputMaybe<Array<CustomerLevel>>;
  /** Units that manage the customer directly. */
  managedBy?: InputMaybe<Array<Scalars['ID']['input']>>;
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

/** Level of the operator that runs the account 客户级别. */
export type CustomerLevel =
  /** 地市级 / City level */
  | 'CITY'
  /** 集团级 / Group level. Served directly by the group's key-account division. */
  | 'GROUP'
  /** 省级 / Province level */
  | 'PROVINCE';

export type CustomerMoveInput = {
  /** First day on the new place; today when left out, not later than today. */
  effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** The new direct superior; null or left out: it becomes a headquarters. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  reason: Scalars['String']['input'];
};

export type CustomerMovePayload = {
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

export type CustomerQualifyPayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerRecoverPayload = {
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
  /** Why. Required for FlagAtRisk, Churn and Close. */
  reason?: InputMaybe<Scalars['String']['input']>;
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
  name: Scalars['String']['output'];
  /** Id of the node above in this tree. Null for the top, and below a member that you may not see. */
  parentId?: Maybe<Scalars['ID']['output']>;
  /** GB/T 2260 six digits of its seat 所在地区. */
  regionCode: Scalars['String']['output'];
  /** Null when there is none 简称. */
  shortName?: Maybe<Scalars['String']['output']>;
  tier?: Maybe<Tier>;
};

export type CustomerUpdateInput = {
  address?: InputMaybe<Scalars['String']['input']>;
  businessScope?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<CustomerCategory>;
  industry?: InputMaybe<Industry>;
  legalRepresentative?: InputMaybe<Scalars['String']['input']>;
  level?: InputMaybe<CustomerLevel>;
  name?: InputMaybe<Scalars['String']['input']>;
  officeAddress?: InputMaybe<Scalars['String']['input']>;
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
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days once the change succeeded) makes a repeat
 * change nothing and answer with the same object as it is now; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation = {
  /** Sets the high-value threshold of a locality from a day on 设置高值门槛. */
  classThresholdSet: ClassThresholdSetPayload;
  /** Adds a person 新建联系人. */
  contactCreate: ContactCreatePayload;
  /** Records that a person left the customer 联系人离职; the person's own people then report to nobody. */
  contactLeave: ContactLeavePayload;
  /** Shows personal data in full 查看完整联系方式: needs `contact.reveal` and a reason, and every look is recorded, hence no idempotency key. */
  contactReveal: ContactRevealPayload;
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
  /** Removes an alias 删除别名. */
  customerAliasRemove: CustomerAliasRemovePayload;
  /** ACTIVE or AT_RISK → CHURNED 登记流失; a reason is required. */
  customerChurn: CustomerChurnPayload;
  /** Confirms or corrects classes and tier 客户分类定级, both as given; done by the customer-management specialist. */
  customerClassify: CustomerClassifyPayload;
  /** Any → CLOSED 关闭; final, a reason is required. */
  customerClose: CustomerClosePayload;
  /** Opens a file for a new prospect 新建客户. The code is assigned. */
  customerCreate: CustomerCreatePayload;
  /** ACTIVE → AT_RISK 流失预警; a reason is required. */
  customerFlagAtRisk: CustomerFlagAtRiskPayload;
  /** Records the customer's identifier in another system 新增识别码. */
  customerIdentifierAdd: CustomerIdentifierAddPayload;
  /** Makes an identifier historical 停用识别码; it still finds the customer. */
  customerIdentifierRetire: CustomerIdentifierRetirePayload;
  /**
   * Moves a customer with all its branches 调整隶属关系: below another customer, or, without `parentId`, out of its tree as a headquarters of
   * its own. Who sees it follows at once. A tree that joins another comes under the other's account manager; a part that leaves
   * keeps the one it had. You must see everything that moves, and the new parent. Refused with TREE_CIRCLE below itself, and
   * with MOVED_SINCE when a part of it has moved after `effectiveOn`.
   */
  customerMove: CustomerMovePayload;
  /** PROSPECT → CANDIDATE 转为意向客户. */
  customerQualify: CustomerQualifyPayload;
  /** AT_RISK → ACTIVE 解除预警. */
  customerRecover: CustomerRecoverPayload;
  /** Changes the file 修改客户资料. Fields left out stay, null empties. */
  customerUpdate: CustomerUpdatePayload;
  /** CHURNED → ACTIVE 赢回. */
  customerWinBack: CustomerWinBackPayload;
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
export type Mutation_ContactRevealArgs = {
  id: Scalars['ID']['input'];
  input: ContactRevealInput;
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
export type Mutation_CustomerAliasRemoveArgs = {
  aliasId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
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
export type Mutation_CustomerCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CustomerCreateInput;
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
  /** Id of the node above in this chart. Null for the top of what you may see. */
  parentId?: Maybe<Scalars['ID']['output']>;
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

export type Query = {
  /** Thresholds of the high-value class 高值门槛, in force on `on` (today when left out). */
  classThresholds: Array<ClassThreshold>;
  /** One contact 联系人. Null when there is none with this id that you may see. */
  contact?: Maybe<Contact>;
  /** One customer 客户. Null when there is none with this id that you may see. */
  customer?: Maybe<Customer>;
  /** By the unified code 统一编码. Null when there is none that you may see. */
  customerByCode?: Maybe<Customer>;
  /** By its identifier in another system 客户识别码, historical ones included. Null when there is none that you may see. */
  customerByIdentifier?: Maybe<Customer>;
  /** Takes a customer code apart and checks it 编码校验; says nothing about whether such a customer exists. */
  customerCode: CustomerCodeParts;
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
};


export type Query_ClassThresholdsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type Query_ContactArgs = {
  id: Scalars['ID']['input'];
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

/** Personal data in full, after `contactReveal` 完整联系方式. */
export type RevealedContact = {
  /** Null when unknown 出生日期. */
  birthDate?: Maybe<Scalars['Date']['output']>;
  email?: Maybe<Scalars['String']['output']>;
  mobile?: Maybe<Scalars['String']['output']>;
};

/** Sex 性别. */
export type Sex =
  /** 女 / Female */
  | 'FEMALE'
  /** 男 / Male */
  | 'MALE';

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

export type Team = {
  id: Scalars['ID']['output'];
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
  /** 幂等键已用于其他请求 / The idempotency key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** 无效 / Invalid. The value has the wrong form or is out of range. */
  | 'INVALID'
  /** 此后已有变动 / A part of the tree has moved since that day */
  | 'MOVED_SINCE'
  /** 超出权限范围 / Not allowed. The action lies outside your scope or limits. */
  | 'NOT_ALLOWED'
  /** 当前状态不允许 / Not allowed in this state of the life cycle. */
  | 'NOT_ALLOWED_IN_STATE'
  /** 不存在 / Not found. Nothing you may see has this id. */
  | 'NOT_FOUND'
  /** 上下级关系成环 / The reporting line would end in a circle */
  | 'REPORTING_CIRCLE'
  /** 必填 / Required. A value is missing. */
  | 'REQUIRED'
  /** 已被他人修改 / Stale. Somebody changed it since; the payload holds the current object. */
  | 'STALE'
  /** 已被占用 / Taken. The value must be unique and is in use. */
  | 'TAKEN'
  /** 机构树成环 / The customer would stand below itself */
  | 'TREE_CIRCLE';



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
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ClassSuggestion: ResolverTypeWrapper<ClassSuggestion>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ClassThreshold: ResolverTypeWrapper<ClassThresholdRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ClassThresholdInput: ClassThresholdInput;
  ClassThresholdSetPayload: ResolverTypeWrapper<Omit<ClassThresholdSetPayload, 'classThreshold'> & { classThreshold?: Maybe<ResolversTypes['ClassThreshold']> }>;
  Contact: ResolverTypeWrapper<ContactRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ContactChartNode: ResolverTypeWrapper<Omit<ContactChartNode, 'contact'> & { contact: ResolversTypes['Contact'] }>;
  ContactConnection: ResolverTypeWrapper<ContactConnectionRow>;
  ContactCreateInput: ContactCreateInput;
  ContactCreatePayload: ResolverTypeWrapper<Omit<ContactCreatePayload, 'contact'> & { contact?: Maybe<ResolversTypes['Contact']> }>;
  ContactEdge: ResolverTypeWrapper<Omit<ContactEdge, 'node'> & { node: ResolversTypes['Contact'] }>;
  ContactFilter: ContactFilter;
  ContactLeavePayload: ResolverTypeWrapper<Omit<ContactLeavePayload, 'contact'> & { contact?: Maybe<ResolversTypes['Contact']> }>;
  ContactRevealInput: ContactRevealInput;
  ContactRevealPayload: ResolverTypeWrapper<Omit<ContactRevealPayload, 'contact'> & { contact?: Maybe<ResolversTypes['Contact']> }>;
  ContactRole: ContactRole;
  ContactUpdateInput: ContactUpdateInput;
  ContactUpdatePayload: ResolverTypeWrapper<Omit<ContactUpdatePayload, 'contact'> & { contact?: Maybe<ResolversTypes['Contact']> }>;
  Currency: Currency;
  Customer: ResolverTypeWrapper<CustomerRow>;
  CustomerAbsorbInput: CustomerAbsorbInput;
  CustomerAbsorbPayload: ResolverTypeWrapper<Omit<CustomerAbsorbPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerActivatePayload: ResolverTypeWrapper<Omit<CustomerActivatePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerAlias: ResolverTypeWrapper<CustomerAliasRow>;
  CustomerAliasAddPayload: ResolverTypeWrapper<Omit<CustomerAliasAddPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerAliasInput: CustomerAliasInput;
  CustomerAliasRemovePayload: ResolverTypeWrapper<Omit<CustomerAliasRemovePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerCategory: CustomerCategory;
  CustomerChurnPayload: ResolverTypeWrapper<Omit<CustomerChurnPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerClassifyInput: CustomerClassifyInput;
  CustomerClassifyPayload: ResolverTypeWrapper<Omit<CustomerClassifyPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerClosePayload: ResolverTypeWrapper<Omit<CustomerClosePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerCodeParts: ResolverTypeWrapper<CustomerCodeParts>;
  CustomerConnection: ResolverTypeWrapper<CustomerConnectionRow>;
  CustomerCreateInput: CustomerCreateInput;
  CustomerCreatePayload: ResolverTypeWrapper<Omit<CustomerCreatePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerEdge: ResolverTypeWrapper<Omit<CustomerEdge, 'node'> & { node: ResolversTypes['Customer'] }>;
  CustomerFilter: CustomerFilter;
  CustomerFlagAtRiskPayload: ResolverTypeWrapper<Omit<CustomerFlagAtRiskPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerIdentifier: ResolverTypeWrapper<CustomerIdentifierRow>;
  CustomerIdentifierAddPayload: ResolverTypeWrapper<Omit<CustomerIdentifierAddPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerIdentifierInput: CustomerIdentifierInput;
  CustomerIdentifierRetirePayload: ResolverTypeWrapper<Omit<CustomerIdentifierRetirePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerLevel: CustomerLevel;
  CustomerMoveInput: CustomerMoveInput;
  CustomerMovePayload: ResolverTypeWrapper<Omit<CustomerMovePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerPlacement: ResolverTypeWrapper<CustomerPlacementRow>;
  CustomerQualifyPayload: ResolverTypeWrapper<Omit<CustomerQualifyPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerRecoverPayload: ResolverTypeWrapper<Omit<CustomerRecoverPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerSort: CustomerSort;
  CustomerStatus: CustomerStatus;
  CustomerStatusInput: CustomerStatusInput;
  CustomerTree: ResolverTypeWrapper<CustomerTreeRow>;
  CustomerTreeLevel: ResolverTypeWrapper<CustomerTreeLevel>;
  CustomerTreeNode: ResolverTypeWrapper<CustomerTreeNodeRow>;
  CustomerUpdateInput: CustomerUpdateInput;
  CustomerUpdatePayload: ResolverTypeWrapper<Omit<CustomerUpdatePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerWinBackPayload: ResolverTypeWrapper<Omit<CustomerWinBackPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Grade: Grade;
  Industry: Industry;
  KeyAccountClass: KeyAccountClass;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OrgUnit: ResolverTypeWrapper<OrgUnit>;
  OrganizationChartNode: ResolverTypeWrapper<Omit<OrganizationChartNode, 'customer'> & { customer: ResolversTypes['Customer'] }>;
  OwnershipForm: OwnershipForm;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RevealedContact: ResolverTypeWrapper<RevealedContact>;
  Sex: Sex;
  SlaLevel: SlaLevel;
  Team: ResolverTypeWrapper<Team>;
  Tier: Tier;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ClassSuggestion: ClassSuggestion;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  ClassThreshold: ClassThresholdRow;
  ID: Scalars['ID']['output'];
  ClassThresholdInput: ClassThresholdInput;
  ClassThresholdSetPayload: Omit<ClassThresholdSetPayload, 'classThreshold'> & { classThreshold?: Maybe<ResolversParentTypes['ClassThreshold']> };
  Contact: ContactRow;
  Int: Scalars['Int']['output'];
  ContactChartNode: Omit<ContactChartNode, 'contact'> & { contact: ResolversParentTypes['Contact'] };
  ContactConnection: ContactConnectionRow;
  ContactCreateInput: ContactCreateInput;
  ContactCreatePayload: Omit<ContactCreatePayload, 'contact'> & { contact?: Maybe<ResolversParentTypes['Contact']> };
  ContactEdge: Omit<ContactEdge, 'node'> & { node: ResolversParentTypes['Contact'] };
  ContactFilter: ContactFilter;
  ContactLeavePayload: Omit<ContactLeavePayload, 'contact'> & { contact?: Maybe<ResolversParentTypes['Contact']> };
  ContactRevealInput: ContactRevealInput;
  ContactRevealPayload: Omit<ContactRevealPayload, 'contact'> & { contact?: Maybe<ResolversParentTypes['Contact']> };
  ContactUpdateInput: ContactUpdateInput;
  ContactUpdatePayload: Omit<ContactUpdatePayload, 'contact'> & { contact?: Maybe<ResolversParentTypes['Contact']> };
  Customer: CustomerRow;
  CustomerAbsorbInput: CustomerAbsorbInput;
  CustomerAbsorbPayload: Omit<CustomerAbsorbPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerActivatePayload: Omit<CustomerActivatePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerAlias: CustomerAliasRow;
  CustomerAliasAddPayload: Omit<CustomerAliasAddPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerAliasInput: CustomerAliasInput;
  CustomerAliasRemovePayload: Omit<CustomerAliasRemovePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerChurnPayload: Omit<CustomerChurnPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerClassifyInput: CustomerClassifyInput;
  CustomerClassifyPayload: Omit<CustomerClassifyPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerClosePayload: Omit<CustomerClosePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerCodeParts: CustomerCodeParts;
  CustomerConnection: CustomerConnectionRow;
  CustomerCreateInput: CustomerCreateInput;
  CustomerCreatePayload: Omit<CustomerCreatePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerEdge: Omit<CustomerEdge, 'node'> & { node: ResolversParentTypes['Customer'] };
  CustomerFilter: CustomerFilter;
  CustomerFlagAtRiskPayload: Omit<CustomerFlagAtRiskPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerIdentifier: CustomerIdentifierRow;
  CustomerIdentifierAddPayload: Omit<CustomerIdentifierAddPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerIdentifierInput: CustomerIdentifierInput;
  CustomerIdentifierRetirePayload: Omit<CustomerIdentifierRetirePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerMoveInput: CustomerMoveInput;
  CustomerMovePayload: Omit<CustomerMovePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerPlacement: CustomerPlacementRow;
  CustomerQualifyPayload: Omit<CustomerQualifyPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerRecoverPayload: Omit<CustomerRecoverPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerStatusInput: CustomerStatusInput;
  CustomerTree: CustomerTreeRow;
  CustomerTreeLevel: CustomerTreeLevel;
  CustomerTreeNode: CustomerTreeNodeRow;
  CustomerUpdateInput: CustomerUpdateInput;
  CustomerUpdatePayload: Omit<CustomerUpdatePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerWinBackPayload: Omit<CustomerWinBackPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  OrgUnit: OrgUnit;
  OrganizationChartNode: Omit<OrganizationChartNode, 'customer'> & { customer: ResolversParentTypes['Customer'] };
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  RevealedContact: RevealedContact;
  Team: Team;
  UserError: UserError;
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

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact'], FederationReferenceType extends FederationReferenceTypes['Contact'] = FederationReferenceTypes['Contact']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Contact']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  birthday?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fax?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isKeyPerson?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leftAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  manager?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  mobile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remarks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['Contact']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ContactRole'], ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContactChartNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactChartNode'] = ResolversParentTypes['ContactChartNode']> = {
  contact?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  managerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactConnection'] = ResolversParentTypes['ContactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Contact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContactCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactCreatePayload'] = ResolversParentTypes['ContactCreatePayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactEdge'] = ResolversParentTypes['ContactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
};

export type ContactLeavePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactLeavePayload'] = ResolversParentTypes['ContactLeavePayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContactRevealPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactRevealPayload'] = ResolversParentTypes['ContactRevealPayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  revealed?: Resolver<Maybe<ResolversTypes['RevealedContact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContactUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactUpdatePayload'] = ResolversParentTypes['ContactUpdatePayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['CustomerAlias']>, ParentType, ContextType>;
  branches?: Resolver<ResolversTypes['CustomerConnection'], ParentType, ContextType, RequireFields<Customer_BranchesArgs, 'first'>>;
  businessScope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['CustomerCategory'], ParentType, ContextType>;
  classes?: Resolver<Array<ResolversTypes['KeyAccountClass']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contactChart?: Resolver<Maybe<Array<ResolversTypes['ContactChartNode']>>, ParentType, ContextType>;
  contacts?: Resolver<Maybe<ResolversTypes['ContactConnection']>, ParentType, ContextType, RequireFields<Customer_ContactsArgs, 'first'>>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  creditGrade?: Resolver<Maybe<ResolversTypes['Grade']>, ParentType, ContextType>;
  headquarters?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['CustomerIdentifier']>, ParentType, ContextType>;
  industry?: Resolver<ResolversTypes['Industry'], ParentType, ContextType>;
  legalRepresentative?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CustomerLevel'], ParentType, ContextType>;
  loyaltyGrade?: Resolver<Maybe<ResolversTypes['Grade']>, ParentType, ContextType>;
  managedBy?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  monthlyFee?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officeAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organizationChart?: Resolver<Array<ResolversTypes['OrganizationChartNode']>, ParentType, ContextType>;
  ownershipForm?: Resolver<ResolversTypes['OwnershipForm'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  parentSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placements?: Resolver<Array<ResolversTypes['CustomerPlacement']>, ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provinceCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registeredAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remarks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rentsForGroup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  responsibleTeam?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  satisfactionGrade?: Resolver<Maybe<ResolversTypes['Grade']>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slaLevel?: Resolver<Maybe<ResolversTypes['SlaLevel']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CustomerStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  suggestedClasses?: Resolver<Maybe<Array<ResolversTypes['ClassSuggestion']>>, ParentType, ContextType>;
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
};

export type CustomerAliasAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerAliasAddPayload'] = ResolversParentTypes['CustomerAliasAddPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerAliasRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerAliasRemovePayload'] = ResolversParentTypes['CustomerAliasRemovePayload']> = {
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

export type CustomerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerConnection'] = ResolversParentTypes['CustomerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CustomerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Customer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomerCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerCreatePayload'] = ResolversParentTypes['CustomerCreatePayload']> = {
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

export type CustomerMovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerMovePayload'] = ResolversParentTypes['CustomerMovePayload']> = {
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

export type CustomerQualifyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerQualifyPayload'] = ResolversParentTypes['CustomerQualifyPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerRecoverPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerRecoverPayload'] = ResolversParentTypes['CustomerRecoverPayload']> = {
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
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['Tier']>, ParentType, ContextType>;
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

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  classThresholdSet?: Resolver<ResolversTypes['ClassThresholdSetPayload'], ParentType, ContextType, RequireFields<Mutation_ClassThresholdSetArgs, 'input'>>;
  contactCreate?: Resolver<ResolversTypes['ContactCreatePayload'], ParentType, ContextType, RequireFields<Mutation_ContactCreateArgs, 'customerId' | 'input'>>;
  contactLeave?: Resolver<ResolversTypes['ContactLeavePayload'], ParentType, ContextType, RequireFields<Mutation_ContactLeaveArgs, 'id'>>;
  contactReveal?: Resolver<ResolversTypes['ContactRevealPayload'], ParentType, ContextType, RequireFields<Mutation_ContactRevealArgs, 'id' | 'input'>>;
  contactUpdate?: Resolver<ResolversTypes['ContactUpdatePayload'], ParentType, ContextType, RequireFields<Mutation_ContactUpdateArgs, 'id' | 'input'>>;
  customerAbsorb?: Resolver<ResolversTypes['CustomerAbsorbPayload'], ParentType, ContextType, RequireFields<Mutation_CustomerAbsorbArgs, 'id' | 'input'>>;
  customerActivate?: Resolver<ResolversTypes['CustomerActivatePayload'], ParentType, ContextType, RequireFields<Mutation_CustomerActivateArgs, 'id' | 'input'>>;
  customerAliasAdd?: Resolver<ResolversTypes['CustomerAliasAddPayload'], ParentType, ContextType, RequireFields<Mutation_CustomerAliasAddArgs, 'id' | 'input'>>;
  customerAliasRemove?: Resolver<ResolversTypes['CustomerAliasRemovePayload'], ParentType, ContextType, RequireFields<Mutation_CustomerAliasRemoveArgs, 'aliasId' | 'id'>>;
  customerChurn?: Resolver<ResolversTypes['CustomerChurnPayload'], ParentType, ContextType, RequireFields<Mutation_CustomerChurnArgs, 'id' | 'input'>>;
  customerClassify?: Resolver<ResolversTypes['CustomerClassifyPayload'], ParentType, ContextType, RequireFields<Mutation_CustomerClassifyArgs, 'id' | 'input'>>;
  customerClose?: Resolver<ResolversTypes['CustomerClosePayload'], ParentType, ContextType, RequireFields<Mutation_CustomerCloseArgs, 'id' | 'input'>>;
  customerCreate?: Resolver<ResolversTypes['CustomerCreatePayload'], ParentType, ContextType, RequireFields<Mutation_CustomerCreateArgs, 'input'>>;
  customerFlagAtRisk?: Resolver<ResolversTypes['CustomerFlagAtRiskPayload'], ParentType, ContextType, RequireFields<Mutation_CustomerFlagAtRiskArgs, 'id' | 'input'>>;
  customerIdentifierAdd?: Resolver<ResolversTypes['CustomerIdentifierAddPayload'], ParentType, ContextType, RequireFields<Mutation_CustomerIdentifierAddArgs, 'id' | 'input'>>;
  customerIdentifierRetire?: Resolver<ResolversTypes['CustomerIdentifierRetirePayload'], ParentType, ContextType, RequireFields<Mutation_CustomerIdentifierRetireArgs, 'id' | 'identifierId'>>;
  customerMove?: Resolver<ResolversTypes['CustomerMovePayload'], ParentType, ContextType, RequireFields<Mutation_CustomerMoveArgs, 'id' | 'input'>>;
  customerQualify?: Resolver<ResolversTypes['CustomerQualifyPayload'], ParentType, ContextType, RequireFields<Mutation_CustomerQualifyArgs, 'id' | 'input'>>;
  customerRecover?: Resolver<ResolversTypes['CustomerRecoverPayload'], ParentType, ContextType, RequireFields<Mutation_CustomerRecoverArgs, 'id' | 'input'>>;
  customerUpdate?: Resolver<ResolversTypes['CustomerUpdatePayload'], ParentType, ContextType, RequireFields<Mutation_CustomerUpdateArgs, 'id' | 'input'>>;
  customerWinBack?: Resolver<ResolversTypes['CustomerWinBackPayload'], ParentType, ContextType, RequireFields<Mutation_CustomerWinBackArgs, 'id' | 'input'>>;
};

export type OrgUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrgUnit'] = ResolversParentTypes['OrgUnit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganizationChartNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationChartNode'] = ResolversParentTypes['OrganizationChartNode']> = {
  branchCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  classThresholds?: Resolver<Array<ResolversTypes['ClassThreshold']>, ParentType, ContextType, Partial<Query_ClassThresholdsArgs>>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType, RequireFields<Query_ContactArgs, 'id'>>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType, RequireFields<Query_CustomerArgs, 'id'>>;
  customerByCode?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType, RequireFields<Query_CustomerByCodeArgs, 'code'>>;
  customerByIdentifier?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType, RequireFields<Query_CustomerByIdentifierArgs, 'system' | 'value'>>;
  customerCode?: Resolver<ResolversTypes['CustomerCodeParts'], ParentType, ContextType, RequireFields<Query_CustomerCodeArgs, 'code'>>;
  customerTree?: Resolver<Maybe<ResolversTypes['CustomerTree']>, ParentType, ContextType, RequireFields<Query_CustomerTreeArgs, 'customerId'>>;
  customers?: Resolver<ResolversTypes['CustomerConnection'], ParentType, ContextType, RequireFields<Query_CustomersArgs, 'first' | 'sort'>>;
};

export type RevealedContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevealedContact'] = ResolversParentTypes['RevealedContact']> = {
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mobile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  ClassSuggestion?: ClassSuggestionResolvers<ContextType>;
  ClassThreshold?: ClassThresholdResolvers<ContextType>;
  ClassThresholdSetPayload?: ClassThresholdSetPayloadResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  ContactChartNode?: ContactChartNodeResolvers<ContextType>;
  ContactConnection?: ContactConnectionResolvers<ContextType>;
  ContactCreatePayload?: ContactCreatePayloadResolvers<ContextType>;
  ContactEdge?: ContactEdgeResolvers<ContextType>;
  ContactLeavePayload?: ContactLeavePayloadResolvers<ContextType>;
  ContactRevealPayload?: ContactRevealPayloadResolvers<ContextType>;
  ContactUpdatePayload?: ContactUpdatePayloadResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  CustomerAbsorbPayload?: CustomerAbsorbPayloadResolvers<ContextType>;
  CustomerActivatePayload?: CustomerActivatePayloadResolvers<ContextType>;
  CustomerAlias?: CustomerAliasResolvers<ContextType>;
  CustomerAliasAddPayload?: CustomerAliasAddPayloadResolvers<ContextType>;
  CustomerAliasRemovePayload?: CustomerAliasRemovePayloadResolvers<ContextType>;
  CustomerChurnPayload?: CustomerChurnPayloadResolvers<ContextType>;
  CustomerClassifyPayload?: CustomerClassifyPayloadResolvers<ContextType>;
  CustomerClosePayload?: CustomerClosePayloadResolvers<ContextType>;
  CustomerCodeParts?: CustomerCodePartsResolvers<ContextType>;
  CustomerConnection?: CustomerConnectionResolvers<ContextType>;
  CustomerCreatePayload?: CustomerCreatePayloadResolvers<ContextType>;
  CustomerEdge?: CustomerEdgeResolvers<ContextType>;
  CustomerFlagAtRiskPayload?: CustomerFlagAtRiskPayloadResolvers<ContextType>;
  CustomerIdentifier?: CustomerIdentifierResolvers<ContextType>;
  CustomerIdentifierAddPayload?: CustomerIdentifierAddPayloadResolvers<ContextType>;
  CustomerIdentifierRetirePayload?: CustomerIdentifierRetirePayloadResolvers<ContextType>;
  CustomerMovePayload?: CustomerMovePayloadResolvers<ContextType>;
  CustomerPlacement?: CustomerPlacementResolvers<ContextType>;
  CustomerQualifyPayload?: CustomerQualifyPayloadResolvers<ContextType>;
  CustomerRecoverPayload?: CustomerRecoverPayloadResolvers<ContextType>;
  CustomerTree?: CustomerTreeResolvers<ContextType>;
  CustomerTreeLevel?: CustomerTreeLevelResolvers<ContextType>;
  CustomerTreeNode?: CustomerTreeNodeResolvers<ContextType>;
  CustomerUpdatePayload?: CustomerUpdatePayloadResolvers<ContextType>;
  CustomerWinBackPayload?: CustomerWinBackPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OrgUnit?: OrgUnitResolvers<ContextType>;
  OrganizationChartNode?: OrganizationChartNodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RevealedContact?: RevealedContactResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};


import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { OrgUnitRow, OrgUnitConnectionRow, UnitDutyRow, LeaderAppointmentRow, EmployeeRow, EmployeeConnectionRow, PermissionRow, RoleRow, RoleHoldingRow, TeamRow, TeamConnectionRow, TeamMemberRow, TeamCustomerRow, TeamCustomerConnectionRow, AssignmentRow, AssignmentConnectionRow, PartnerRow, PartnerConnectionRow, PartnerShareRow, PartnerShareConnectionRow, PortalUserRow, PortalUserConnectionRow, CustomerRow, ViewerRow } from './tables.ts';
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

export type AppointmentDecisionInput = {
  /** Why. Required to decline. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Life cycle of an appointment 任免状态: PROPOSED → EFFECTIVE | DECLINED | WITHDRAWN. */
export type AppointmentStatus =
  /** 未获同意 / Declined by the unit above */
  | 'DECLINED'
  /** 已生效 / Effective. The person leads the unit, until the next one does. */
  | 'EFFECTIVE'
  /** 待上级同意 / Proposed. Waits for the consent of the key-account unit above. */
  | 'PROPOSED'
  /** 已撤回 / Withdrawn by the unit itself */
  | 'WITHDRAWN';

/**
 * Who is, or was, account manager of a customer tree 客户经理任命. Each tree has exactly one at a time, responsible for all
 * its business; helpers are members of teams.
 */
export type Assignment = {
  /** Headquarters of the tree. Null when you may not see it. */
  customer?: Maybe<Customer>;
  /** Null when you may not see the person. */
  employee?: Maybe<Employee>;
  /** Null while it lasts. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, starts with `asg_`. */
  id: Scalars['ID']['output'];
  /** Why it began. Null when none was given. */
  reason?: Maybe<Scalars['String']['output']>;
  startedAt: Scalars['DateTime']['output'];
};

export type AssignmentChangeInput = {
  employeeId: Scalars['ID']['input'];
  /** Why. Required when somebody else was account manager before. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type AssignmentChangePayload = {
  /** The assignment that began. */
  assignment?: Maybe<Assignment>;
  userErrors: Array<UserError>;
};

export type AssignmentConnection = {
  edges: Array<AssignmentEdge>;
  nodes: Array<Assignment>;
  pageInfo: PageInfo;
  /** How many are visible to you: the coverage of an account manager. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type AssignmentEdge = {
  cursor: Scalars['String']['output'];
  node: Assignment;
};

export type AssignmentHandOverInput = {
  fromEmployeeId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  toEmployeeId: Scalars['ID']['input'];
};

export type AssignmentHandOverPayload = {
  /** How many customer trees were moved. Null when refused. */
  count?: Maybe<Scalars['Int']['output']>;
  /** The successor. */
  employee?: Maybe<Employee>;
  userErrors: Array<UserError>;
};

/** Who uses the system 使用者. */
export type Audience =
  /** 大客户 / Enterprises. The customers' own users. */
  | 'CUSTOMER'
  /** 员工 / Employees */
  | 'EMPLOYEE'
  /** 合作伙伴 / Partners */
  | 'PARTNER';

/** Form of cooperation 合作形式. */
export type CooperationForm =
  /** 代理销售 / Agency. Sells in the operator's name. */
  | 'AGENCY'
  /** 联合方案 / Joint solution. Contributes to solutions sold together. */
  | 'JOINT_SOLUTION'
  /** 外包服务 / Outsourced service. Installs, maintains or supports on order. */
  | 'OUTSOURCED_SERVICE'
  /** 业务转介 / Referral. Only passes on interested customers. */
  | 'REFERRAL'
  /** 代办服务 / Service channel. Takes payments and applications at its counters. */
  | 'SERVICE_CHANNEL';

/** Phase of the business with a customer 环节. */
export type CooperationPhase =
  /** 售后 / After-sale. Support, maintenance, care. */
  | 'AFTER_SALE'
  /** 售中 / In-sale. Offer, contract, opening. */
  | 'IN_SALE'
  /** 售前 / Pre-sale. Contact, needs, solution. */
  | 'PRE_SALE';

/** ISO 4217 currency 币种. */
export type Currency =
  /** 人民币 / Renminbi yuan */
  | 'CNY'
  /** 港元 / Hong Kong dollar */
  | 'HKD'
  /** 美元 / US dollar */
  | 'USD';

export type Customer = {
  /**
   * The one person responsible for all business of the customer's tree 客户经理; of a branch, that of its headquarters. Null
   * while nobody is assigned, and, with FORBIDDEN in `errors`, without `employee.read`.
   */
  accountManager?: Maybe<Employee>;
  /**
   * Account managers of the customer's tree 客户经理任命记录, newest first, at most 50. Null, with FORBIDDEN in `errors`,
   * without `assignment.read`.
   */
  assignments?: Maybe<Array<Assignment>>;
  id: Scalars['ID']['output'];
  /**
   * Key-account unit of the city of its seat 属地服务单位: first contact for local service, also when group or province
   * accepted the customer. Null when there is none, or when you may not see it.
   */
  localServiceUnit?: Maybe<OrgUnit>;
  /**
   * Shares with partners in force or to come 共享记录, of the customer or, with branches, of a headquarters; newest first.
   * Null, with FORBIDDEN in `errors`, without `share.read`.
   */
  partnerShares?: Maybe<Array<PartnerShare>>;
  regionCode: Scalars['String']['output'];
  /**
   * Teams that serve it 服务团队, directly or together with a headquarters, by name. Null, with FORBIDDEN in `errors`,
   * without `team.read`.
   */
  teams?: Maybe<Array<Team>>;
};

/** Customers a role reaches 数据范围. */
export type DataScope =
  /** 本人负责 / Own. Customers assigned to the person, to a team of the person, shared with the partner, or the enterprise itself. */
  | 'OWN'
  /** 本机构及下级 / Unit. All customers of the unit the role is held at, and of the units below. */
  | 'UNIT';

/** Somebody who works for the operator 员工. */
export type Employee = {
  /**
   * Customers the person is account manager of 负责的大客户, as far as you may see them, newest first. Null, with FORBIDDEN
   * in `errors`, without `assignment.read`.
   */
  assignments?: Maybe<AssignmentConnection>;
  createdAt: Scalars['DateTime']['output'];
  /** Null when unknown 电子邮件. */
  email?: Maybe<Scalars['String']['output']>;
  /** Opaque, starts with `emp_`. */
  id: Scalars['ID']['output'];
  /** When the person left the operator 离职时间. Null while there. */
  leftAt?: Maybe<Scalars['DateTime']['output']>;
  /** Mobile 手机; masked like `138****5678` for partners and enterprises. Null when unknown. */
  mobile?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  /** Staff number 工号, unique: capital letters and digits. */
  number: Scalars['String']['output'];
  /** What the roles together allow 权限, by code. Null, with FORBIDDEN in `errors`, without `role.read`. */
  permissions?: Maybe<Array<Permission>>;
  /** Office telephone 办公电话. Null when unknown. */
  phone?: Maybe<Scalars['String']['output']>;
  /** What the person does 职务; says nothing about rights, roles do. */
  position: Position;
  /** Roles held now 角色, by name. Null, with FORBIDDEN in `errors`, without `role.read`. */
  roles?: Maybe<Array<RoleHolding>>;
  /** Null when unknown 性别. */
  sex?: Maybe<EmployeeSex>;
  /** `sub` of the token the person signs in with 登录标识. Null when the person cannot sign in, and, with FORBIDDEN in `errors`, without `employee.signIn`. */
  subject?: Maybe<Scalars['String']['output']>;
  /** Teams the person is a member of 所在团队, by name. Null, with FORBIDDEN in `errors`, without `team.read`. */
  teams?: Maybe<Array<TeamMember>>;
  /** Null when you may not see it 所属机构. */
  unit?: Maybe<OrgUnit>;
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
};


/** Somebody who works for the operator 员工. */
export type Employee_AssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

export type EmployeeConnection = {
  edges: Array<EmployeeEdge>;
  nodes: Array<Employee>;
  pageInfo: PageInfo;
  /** How many match and are visible to you. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type EmployeeCreateInput = {
  email?: InputMaybe<Scalars['String']['input']>;
  mobile?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  /** Capital letters and digits, 3 to 20. */
  number: Scalars['String']['input'];
  phone?: InputMaybe<Scalars['String']['input']>;
  position: Position;
  sex?: InputMaybe<EmployeeSex>;
  unitId: Scalars['ID']['input'];
};

export type EmployeeCreatePayload = {
  employee?: Maybe<Employee>;
  userErrors: Array<UserError>;
};

export type EmployeeEdge = {
  cursor: Scalars['String']['output'];
  node: Employee;
};

/** What narrows a list of employees 员工筛选. Fields combine with AND, values within a list with OR. */
export type EmployeeFilter = {
  /** False by default: people who left are not listed. */
  includeLeft: Scalars['Boolean']['input'];
  position?: InputMaybe<Array<Position>>;
  /** Holding one of these roles now. */
  role?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** People of these units and of all below them, on either line. */
  under?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type EmployeeLeavePayload = {
  employee?: Maybe<Employee>;
  userErrors: Array<UserError>;
};

/** Sex of an employee 性别. */
export type EmployeeSex =
  /** 女 / Female */
  | 'FEMALE'
  /** 男 / Male */
  | 'MALE';

export type EmployeeSignInInput = {
  /** `sub` of the tokens of this account. Null: cannot sign in. */
  subject?: InputMaybe<Scalars['String']['input']>;
};

export type EmployeeSignInSetPayload = {
  employee?: Maybe<Employee>;
  userErrors: Array<UserError>;
};

export type EmployeeUpdateInput = {
  email?: InputMaybe<Scalars['String']['input']>;
  mobile?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  position?: InputMaybe<Position>;
  sex?: InputMaybe<EmployeeSex>;
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

export type EmployeeUpdatePayload = {
  employee?: Maybe<Employee>;
  userErrors: Array<UserError>;
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

/**
 * An appointment of a unit's leader 负责人任免. Leaders of a key-account unit need the consent of the key-account unit above
 * (主要领导的任免须征得上级同意); where there is none above, or the proposer stands there, it is effective at once.
 */
export type LeaderAppointment = {
  /** Null while open. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null while open. */
  decidedBy?: Maybe<Employee>;
  /** Why it was decided so. Null while open, and when none was given. */
  decisionReason?: Maybe<Scalars['String']['output']>;
  /** Who shall lead the unit. */
  employee?: Maybe<Employee>;
  /** Opaque, starts with `apt_`. */
  id: Scalars['ID']['output'];
  proposedAt: Scalars['DateTime']['output'];
  proposedBy?: Maybe<Employee>;
  /** Why this person. Null when none was given. */
  reason?: Maybe<Scalars['String']['output']>;
  status: AppointmentStatus;
  unit?: Maybe<OrgUnit>;
};

export type LeaderAppointmentConsentPayload = {
  leaderAppointment?: Maybe<LeaderAppointment>;
  userErrors: Array<UserError>;
};

export type LeaderAppointmentDeclinePayload = {
  leaderAppointment?: Maybe<LeaderAppointment>;
  userErrors: Array<UserError>;
};

export type LeaderAppointmentInput = {
  employeeId: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type LeaderAppointmentProposePayload = {
  leaderAppointment?: Maybe<LeaderAppointment>;
  userErrors: Array<UserError>;
};

export type LeaderAppointmentWithdrawPayload = {
  leaderAppointment?: Maybe<LeaderAppointment>;
  userErrors: Array<UserError>;
};

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
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 *
 * Every change needs one of your units at or above the unit, team, employee or partner concerned, else NOT_ALLOWED; and
 * nobody gives more than they have: permissions they do not hold (PERMISSION_NOT_HELD), or customers they do not see
 * (NOT_ALLOWED).
 */
export type Mutation = {
  /**
   * Makes an employee account manager of a customer tree 指派客户经理: ends the current assignment and begins the new one
   * together. The customer is a headquarters, else NOT_TREE_ROOT; the person an account manager, or for tier C a
   * telephone account manager, else POSITION_DOES_NOT_FIT. You must see the whole tree.
   */
  assignmentChange: AssignmentChangePayload;
  /** Moves all customers of one account manager to another 客户移交, in one piece and with history kept. At most 2,000 trees. */
  assignmentHandOver: AssignmentHandOverPayload;
  /** Adds an employee 新建员工, who cannot sign in and holds no role yet. */
  employeeCreate: EmployeeCreatePayload;
  /**
   * Records that an employee left 员工离职: cannot sign in any more, all roles, memberships and offices end. Refused with
   * HAS_CUSTOMERS while the person is account manager: `assignmentHandOver` first.
   */
  employeeLeave: EmployeeLeavePayload;
  /**
   * Sets with which account an employee signs in 设置登录标识. Whoever signs in is that employee, so you must hold all the
   * permissions of the employee's roles and see all the employee's customers.
   */
  employeeSignInSet: EmployeeSignInSetPayload;
  /** Changes an employee 修改员工. Fields left out stay, null empties. A transfer needs the old and the new unit; roles stay where they are held. */
  employeeUpdate: EmployeeUpdatePayload;
  /** PROPOSED → EFFECTIVE 同意任命, by the key-account unit above: the person leads the unit. */
  leaderAppointmentConsent: LeaderAppointmentConsentPayload;
  /** PROPOSED → DECLINED 不同意任命, by the key-account unit above; a reason is required. */
  leaderAppointmentDecline: LeaderAppointmentDeclinePayload;
  /**
   * Proposes who shall lead a unit 提名负责人. Effective at once when no key-account unit stands above, or when you stand
   * there; otherwise it waits for consent. One proposal per unit at a time.
   */
  leaderAppointmentPropose: LeaderAppointmentProposePayload;
  /** PROPOSED → WITHDRAWN 撤回提名, by the unit itself. */
  leaderAppointmentWithdraw: LeaderAppointmentWithdrawPayload;
  /** Adds a unit 新建机构 below one of yours: every superior named must stand at or below one of your units. */
  orgUnitCreate: OrgUnitCreatePayload;
  /**
   * Changes a unit 修改机构. Fields left out stay, null empties. To move it on a line you need the superior it leaves and
   * the one it comes under.
   */
  orgUnitUpdate: OrgUnitUpdatePayload;
  /** Adds a partner 新建合作伙伴. */
  partnerCreate: PartnerCreatePayload;
  /**
   * Shares a customer with a partner 共享客户; with branches only when you see them all. Lies within the agreement, else
   * OUTSIDE_AGREEMENT.
   */
  partnerShareCreate: PartnerShareCreatePayload;
  /** Ends a share 终止共享, effective at once. */
  partnerShareEnd: PartnerShareEndPayload;
  /** Changes a partner 修改合作伙伴. Fields left out stay, null empties. Shares that would outlive the agreement end with it. */
  partnerUpdate: PartnerUpdatePayload;
  /**
   * Adds a user of a partner or of an enterprise 新建门户用户. You must hold all permissions of the role and see every
   * customer the user will see. Partners and enterprises add users of their own.
   */
  portalUserCreate: PortalUserCreatePayload;
  /** Takes a portal user's access away 停用门户用户, effective at once. */
  portalUserDisable: PortalUserDisablePayload;
  /** Adds a role 新建角色 of permissions you hold. */
  roleCreate: RoleCreatePayload;
  /** Gives an employee a role at a unit 授予角色, effective at once. You must hold all its permissions. */
  roleGrant: RoleGrantPayload;
  /** Ends a holding 收回角色, effective at once. */
  roleRevoke: RoleRevokePayload;
  /**
   * Changes a role 修改角色, for everybody who holds it, at once. Permissions added must be yours. Permissions and scope can
   * be changed only by somebody whose units stand at or above all units where it is held.
   */
  roleUpdate: RoleUpdatePayload;
  /** Forms a team 组建团队. */
  teamCreate: TeamCreatePayload;
  /** Lets the team serve a customer 增加服务客户; with branches only when you see them all. */
  teamCustomerAdd: TeamCustomerAddPayload;
  /** Ends the service for a customer 移除服务客户, effective at once. */
  teamCustomerRemove: TeamCustomerRemovePayload;
  /** Ends a team 解散团队 with all memberships and services, effective at once. */
  teamDissolve: TeamDissolvePayload;
  /** Adds a member 加入成员, who sees the team's customers at once: you must see them all yourself. */
  teamMemberAdd: TeamMemberAddPayload;
  /** Ends a membership 移除成员, effective at once. A leader who goes leaves the team without one. */
  teamMemberRemove: TeamMemberRemovePayload;
  /** Changes a team 修改团队. Fields left out stay, null empties. */
  teamUpdate: TeamUpdatePayload;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 *
 * Every change needs one of your units at or above the unit, team, employee or partner concerned, else NOT_ALLOWED; and
 * nobody gives more than they have: permissions they do not hold (PERMISSION_NOT_HELD), or customers they do not see
 * (NOT_ALLOWED).
 */
export type Mutation_AssignmentChangeArgs = {
  customerId: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AssignmentChangeInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 *
 * Every change needs one of your units at or above the unit, team, employee or partner concerned, else NOT_ALLOWED; and
 * nobody gives more than they have: permissions they do not hold (PERMISSION_NOT_HELD), or customers they do not see
 * (NOT_ALLOWED).
 */
export type Mutation_AssignmentHandOverArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AssignmentHandOverInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 *
 * Every change needs one of your units at or above the unit, team, employee or partner concerned, else NOT_ALLOWED; and
 * nobody gives more than they have: permissions they do not hold (PERMISSION_NOT_HELD), or customers they do not see
 * (NOT_ALLOWED).
 */
export type Mutation_EmployeeCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: EmployeeCreateInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 *
 * Every change needs one of your units at or above the unit, team, employee or partner concerned, else NOT_ALLOWED; and
 * nobody gives more than they have: permissions they do not hold (PERMISSION_NOT_HELD), or customers they do not see
 * (NOT_ALLOWED).
 */
export type Mutation_EmployeeLeaveArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 *
 * Every change needs one of your units at or above the unit, team, employee or partner concerned, else NOT_ALLOWED; and
 * nobody gives more than they have: permissions they do not hold (PERMISSION_NOT_HELD), or customers they do not see
 * (NOT_ALLOWED).
 */
export type Mutation_EmployeeSignInSetArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: EmployeeSignInInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 *
 * Every change needs one of your units at or above the unit, team, employee or partner concerned, else NOT_ALLOWED; and
 * nobody gives more than they have: permissions they do not hold (PERMISSION_NOT_HELD), or customers they do not see
 * (NOT_ALLOWED).
 */
export type Mutation_EmployeeUpdateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: EmployeeUpdateInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 *
 * Every change needs one of your units at or above the unit, team, employee or partner concerned, else NOT_ALLOWED; and
 * nobody gives more than they have: permissions they do not hold (PERMISSION_NOT_HELD), or customers they do not see
 * (NOT_ALLOWED).
 */
export type Mutation_LeaderAppointmentConsentArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AppointmentDecisionInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 *
 * Every change needs one of your units at or above the unit, team, employee or partner concerned, else NOT_ALLOWED; and
 * nobody gives more than they have: permissions they do not hold (PERMISSION_NOT_HELD), or customers they do not see
 * (NOT_ALLOWED).
 */
export type Mutation_LeaderAppointmentDeclineArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AppointmentDecisionInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 *
 * Every change needs one of your units at or above the unit, team, employee or partner concerned, else NOT_ALLOWED; and
 * nobody gives more than they have: permissions they do not hold (PERMISSION_NOT_HELD), or customers they do not see
 * (NOT_ALLOWED).
 */
export type Mutation_LeaderAppointmentProposeArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: LeaderAppointmentInput;
  unitId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 *
 * Every change needs one of your units at or above the unit, team, employee or partner concerned, else NOT_ALLOWED; and
 * nobody gives more than they have: permissions they do not hold (PERMISSION_NOT_HELD), or customers they do not see
 * (NOT_ALLOWED).
 */
export type Mutation_LeaderAppointmentWithdrawArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AppointmentDecisionInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 *
 * Every change needs one of your units at or above the unit, team, employee or partner concerned, else NOT_ALLOWED; and
 * nobody gives more than they have: permissions they do not hold (PERMISSION_NOT_HELD), or customers they do not see
 * (NOT_ALLOWED).
 */
export type Mutation_OrgUnitCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: OrgUnitCreateInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 *
 * Every change needs one of your units at or above the unit, team, employee or partner concerned, else NOT_ALLOWED; and
 * nobody gives more than they have: permissions they do not hold (PERMISSION_NOT_HELD), or customers they do not see
 * (NOT_ALLOWED).
 */
export type Mutation_OrgUnitUpdateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: OrgUnitUpdateInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 *
 * Every change needs one of your units at or above the unit, team, employee or partner concerned, else NOT_ALLOWED; and
 * nobody gives more than they have: permissions they do not hold (PERMISSION_NOT_HELD), or customers they do not see
 * (NOT_ALLOWED).
 */
export type Mutation_PartnerCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: PartnerCreateInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 *
 * Every change needs one of your units at or above the unit, team, employee or partner concerned, else NOT_ALLOWED; and
 * nobody gives more than they have: permissions they do not hold (PERMISSION_NOT_HELD), or customers they do not see
 * (NOT_ALLOWED).
 */
export type Mutation_PartnerShareCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: PartnerShareInput;
  partnerId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 *
 * Every change needs one of your units at or above the unit, team, employee or partner concerned, else NOT_ALLOWED; and
 * nobody gives more than they have: permissions they do not hold (PERMISSION_NOT_HELD), or customers they do not see
 * (NOT_ALLOWED).
 */
export type Mutation_PartnerShareEndArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 *
 * Every change needs one of your units at or above the unit, team, employee or partner concerned, else NOT_ALLOWED; and
 * nobody gives more than they have: permissions they do not hold (PERMISSION_NOT_HELD), or customers they do not see
 * (NOT_ALLOWED).
 */
export type Mutation_PartnerUpdateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: PartnerUpdateInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 *
 * Every change needs one of your units at or above the unit, team, employee or partner concerned, else NOT_ALLOWED; and
 * nobody gives more than they have: permissions they do not hold (PERMISSION_NOT_HELD), or customers they do not see
 * (NOT_ALLOWED).
 */
export type Mutation_PortalUserCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: PortalUserInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 *
 * Every change needs one of your units at or above the unit, team, employee or partner concerned, else NOT_ALLOWED; and
 * nobody gives more than they have: permissions they do not hold (PERMISSION_NOT_HELD), or customers they do not see
 * (NOT_ALLOWED).
 */
export type Mutation_PortalUserDisableArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 *
 * Every change needs one of your units at or above the unit, team, employee or partner concerned, else NOT_ALLOWED; and
 * nobody gives more than they have: permissions they do not hold (PERMISSION_NOT_HELD), or customers they do not see
 * (NOT_ALLOWED).
 */
export type Mutation_RoleCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RoleCreateInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 *
 * Every change needs one of your units at or above the unit, team, employee or partner concerned, else NOT_ALLOWED; and
 * nobody gives more than they have: permissions they do not hold (PERMISSION_NOT_HELD), or customers they do not see
 * (NOT_ALLOWED).
 */
export type Mutation_RoleGrantArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RoleGrantInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 *
 * Every change needs one of your units at or above the unit, team, employee or partner concerned, else NOT_ALLOWED; and
 * nobody gives more than they have: permissions they do not hold (PERMISSION_NOT_HELD), or customers they do not see
 * (NOT_ALLOWED).
 */
export type Mutation_RoleRevokeArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 *
 * Every change needs one of your units at or above the unit, team, employee or partner concerned, else NOT_ALLOWED; and
 * nobody gives more than they have: permissions they do not hold (PERMISSION_NOT_HELD), or customers they do not see
 * (NOT_ALLOWED).
 */
export type Mutation_RoleUpdateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RoleUpdateInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 *
 * Every change needs one of your units at or above the unit, team, employee or partner concerned, else NOT_ALLOWED; and
 * nobody gives more than they have: permissions they do not hold (PERMISSION_NOT_HELD), or customers they do not see
 * (NOT_ALLOWED).
 */
export type Mutation_TeamCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TeamCreateInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 *
 * Every change needs one of your units at or above the unit, team, employee or partner concerned, else NOT_ALLOWED; and
 * nobody gives more than they have: permissions they do not hold (PERMISSION_NOT_HELD), or customers they do not see
 * (NOT_ALLOWED).
 */
export type Mutation_TeamCustomerAddArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TeamCustomerInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 *
 * Every change needs one of your units at or above the unit, team, employee or partner concerned, else NOT_ALLOWED; and
 * nobody gives more than they have: permissions they do not hold (PERMISSION_NOT_HELD), or customers they do not see
 * (NOT_ALLOWED).
 */
export type Mutation_TeamCustomerRemoveArgs = {
  customerId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 *
 * Every change needs one of your units at or above the unit, team, employee or partner concerned, else NOT_ALLOWED; and
 * nobody gives more than they have: permissions they do not hold (PERMISSION_NOT_HELD), or customers they do not see
 * (NOT_ALLOWED).
 */
export type Mutation_TeamDissolveArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 *
 * Every change needs one of your units at or above the unit, team, employee or partner concerned, else NOT_ALLOWED; and
 * nobody gives more than they have: permissions they do not hold (PERMISSION_NOT_HELD), or customers they do not see
 * (NOT_ALLOWED).
 */
export type Mutation_TeamMemberAddArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TeamMemberInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 *
 * Every change needs one of your units at or above the unit, team, employee or partner concerned, else NOT_ALLOWED; and
 * nobody gives more than they have: permissions they do not hold (PERMISSION_NOT_HELD), or customers they do not see
 * (NOT_ALLOWED).
 */
export type Mutation_TeamMemberRemoveArgs = {
  employeeId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 *
 * Every change needs one of your units at or above the unit, team, employee or partner concerned, else NOT_ALLOWED; and
 * nobody gives more than they have: permissions they do not hold (PERMISSION_NOT_HELD), or customers they do not see
 * (NOT_ALLOWED).
 */
export type Mutation_TeamUpdateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TeamUpdateInput;
};

/**
 * A unit of the operator 机构, on two lines at once (matrix 矩阵式管理): its company commands it (行政隶属), and the key-account
 * unit of the level above guides, supervises and appraises it (大客户条线). Both lines see the customers of the units below.
 */
export type OrgUnit = {
  /** Null while unknown 地址. */
  address?: Maybe<Scalars['String']['output']>;
  /** Units directly below on the line of command 下级机构, by name. */
  children: Array<OrgUnit>;
  /** Whom to turn to 联系人, in the order they were given. Null, with FORBIDDEN in `errors`, without `employee.read`. */
  contacts?: Maybe<Array<Employee>>;
  createdAt: Scalars['DateTime']['output'];
  /** What a key-account unit of this level is there for 职责, in the group's order. Empty for other kinds of unit. */
  duties: Array<UnitDuty>;
  /** People of this unit 员工, not of those below, by name; who left is not listed. Null, with FORBIDDEN in `errors`, without `employee.read`. */
  employees?: Maybe<EmployeeConnection>;
  /** Opaque, starts with `org_`. */
  id: Scalars['ID']['output'];
  /** Units directly below on the key-account line 条线下级机构, by name. */
  keyAccountChildren: Array<OrgUnit>;
  /**
   * Superior on the key-account line 大客户条线: guides, supervises and appraises this unit, and consents to its leader.
   * Null for units outside that line and at its top, or when you may not see it.
   */
  keyAccountParent?: Maybe<OrgUnit>;
  kind: OrgUnitKind;
  /** Appointments of its leaders 任免记录, newest first, at most 50. Null, with FORBIDDEN in `errors`, without `unit.appoint`. */
  leaderAppointments?: Maybe<Array<LeaderAppointment>>;
  level: OrgUnitLevel;
  /** Unique under its `parent` 机构名称. */
  name: Scalars['String']['output'];
  /** Superior on the line of command 行政隶属: the company or department it belongs to. Null at the top, or when you may not see it. */
  parent?: Maybe<OrgUnit>;
  /**
   * From the top down to this unit 机构路径: at each step along the key-account line, else along the line of command.
   * Ends with the unit itself.
   */
  path: Array<OrgUnit>;
  /** Leader of the unit 负责人. Null while vacant; changed by `leaderAppointmentPropose`. */
  personInCharge?: Maybe<Employee>;
  /** Null while unknown 电话. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Six digits 邮编. Null while unknown. */
  postcode?: Maybe<Scalars['String']['output']>;
  /** GB/T 2260 two digits 省. Null for a unit of the whole country. */
  provinceCode?: Maybe<Scalars['String']['output']>;
  /** GB/T 2260 six digits 地区, e.g. `440100`; of a province `440000`. Null for a unit of the whole country. */
  regionCode?: Maybe<Scalars['String']['output']>;
  /** Null when there is none 简称. */
  shortName?: Maybe<Scalars['String']['output']>;
  /**
   * All units below and this one 机构图 as a flat list, superiors before their units: draw it with `parentId` and `depth`.
   * At most 1,000 nodes.
   */
  unitChart: Array<UnitChartNode>;
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes; pass it as `expectedVersion` to change only what you have seen 版本号. */
  version: Scalars['Int']['output'];
};


/**
 * A unit of the operator 机构, on two lines at once (matrix 矩阵式管理): its company commands it (行政隶属), and the key-account
 * unit of the level above guides, supervises and appraises it (大客户条线). Both lines see the customers of the units below.
 */
export type OrgUnit_EmployeesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/**
 * A unit of the operator 机构, on two lines at once (matrix 矩阵式管理): its company commands it (行政隶属), and the key-account
 * unit of the level above guides, supervises and appraises it (大客户条线). Both lines see the customers of the units below.
 */
export type OrgUnit_UnitChartArgs = {
  line: UnitLine;
};

export type OrgUnitConnection = {
  edges: Array<OrgUnitEdge>;
  nodes: Array<OrgUnit>;
  pageInfo: PageInfo;
  /** How many match and are visible to you. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type OrgUnitCreateInput = {
  address?: InputMaybe<Scalars['String']['input']>;
  /** Employees to turn to, the first one first. */
  contactIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Superior on the key-account line: a key-account unit of a higher level. Only for key-account units. */
  keyAccountParentId?: InputMaybe<Scalars['ID']['input']>;
  kind: OrgUnitKind;
  level: OrgUnitLevel;
  name: Scalars['String']['input'];
  /** Superior on the line of command; not of a lower level. At least one superior is needed. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  postcode?: InputMaybe<Scalars['String']['input']>;
  /** GB/T 2260 six digits; required below the group. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  shortName?: InputMaybe<Scalars['String']['input']>;
};

export type OrgUnitCreatePayload = {
  orgUnit?: Maybe<OrgUnit>;
  userErrors: Array<UserError>;
};

export type OrgUnitEdge = {
  cursor: Scalars['String']['output'];
  node: OrgUnit;
};

/** What narrows a list of units 机构筛选. Fields combine with AND, values within a list with OR. */
export type OrgUnitFilter = {
  kind?: InputMaybe<Array<OrgUnitKind>>;
  level?: InputMaybe<Array<OrgUnitLevel>>;
  /** GB/T 2260 two digits. */
  provinceCode?: InputMaybe<Array<Scalars['String']['input']>>;
  /** GB/T 2260 six digits. */
  regionCode?: InputMaybe<Array<Scalars['String']['input']>>;
  /** These units and all below them, on either line. */
  under?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Kind of unit 机构类型. */
export type OrgUnitKind =
  /** 公司 / Company. The horizontal side of the matrix: group, province or city company. */
  | 'COMPANY'
  /** 部门 / Department. Marketing, network maintenance, engineering, hotline … */
  | 'DEPARTMENT'
  /** 大客户部门 / Key-account unit. Division of the group, department of a province or a city. */
  | 'KEY_ACCOUNT';

/** Level of the operator 层级. */
export type OrgUnitLevel =
  /** 地市 / City */
  | 'CITY'
  /** 集团 / Group. The whole country. */
  | 'GROUP'
  /** 省 / Province */
  | 'PROVINCE';

export type OrgUnitUpdateInput = {
  address?: InputMaybe<Scalars['String']['input']>;
  /** The complete list from now on. */
  contactIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  keyAccountParentId?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  postcode?: InputMaybe<Scalars['String']['input']>;
  regionCode?: InputMaybe<Scalars['String']['input']>;
  shortName?: InputMaybe<Scalars['String']['input']>;
};

export type OrgUnitUpdatePayload = {
  orgUnit?: Maybe<OrgUnit>;
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

/** An organization that sells or serves for the operator 合作伙伴, under an agreement. */
export type Partner = {
  /** Null while there is none, and for enterprises 协议编号. */
  agreementNumber?: Maybe<Scalars['String']['output']>;
  /** Null while unknown 联系人. */
  contactName?: Maybe<Scalars['String']['output']>;
  /** Null while unknown 联系电话. */
  contactPhone?: Maybe<Scalars['String']['output']>;
  cooperationForm: CooperationForm;
  createdAt: Scalars['DateTime']['output'];
  /** Opaque, starts with `par_`. */
  id: Scalars['ID']['output'];
  /** Whether the agreement is in force today 协议有效. */
  isInForce: Scalars['Boolean']['output'];
  kind: PartnerKind;
  /** Unique. */
  name: Scalars['String']['output'];
  /** Work it takes over by the form of cooperation 承担环节. */
  phases: Array<CooperationPhase>;
  /**
   * Customers shared with it 共享的客户, as far as you may see them, newest first; ended ones only when asked for. Null,
   * with FORBIDDEN in `errors`, without `share.read`.
   */
  shares?: Maybe<PartnerShareConnection>;
  /** Unit that cooperates with it. Null when you may not see it. */
  unit?: Maybe<OrgUnit>;
  updatedAt: Scalars['DateTime']['output'];
  /** First day of the agreement 协议生效日. */
  validFrom: Scalars['Date']['output'];
  /** Last day of the agreement 协议到期日; shares end with it. Null: until further notice. */
  validTo?: Maybe<Scalars['Date']['output']>;
  version: Scalars['Int']['output'];
};


/** An organization that sells or serves for the operator 合作伙伴, under an agreement. */
export type Partner_SharesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  includeEnded: Scalars['Boolean']['input'];
};

export type PartnerConnection = {
  edges: Array<PartnerEdge>;
  nodes: Array<Partner>;
  pageInfo: PageInfo;
  /** How many match and are visible to you. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type PartnerCreateInput = {
  agreementNumber?: InputMaybe<Scalars['String']['input']>;
  contactName?: InputMaybe<Scalars['String']['input']>;
  contactPhone?: InputMaybe<Scalars['String']['input']>;
  cooperationForm: CooperationForm;
  kind: PartnerKind;
  name: Scalars['String']['input'];
  /** At least one. */
  phases: Array<CooperationPhase>;
  unitId: Scalars['ID']['input'];
  validFrom: Scalars['Date']['input'];
  /** Last day. Left out: until further notice. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

export type PartnerCreatePayload = {
  partner?: Maybe<Partner>;
  userErrors: Array<UserError>;
};

export type PartnerEdge = {
  cursor: Scalars['String']['output'];
  node: Partner;
};

/** What narrows a list of partners 伙伴筛选. Fields combine with AND, values within a list with OR. */
export type PartnerFilter = {
  cooperationForm?: InputMaybe<Array<CooperationForm>>;
  /** True: only with an agreement in force today. False: only without. */
  isInForce?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<Array<PartnerKind>>;
  /** Partners of these units and of all below them, on either line. */
  under?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Kind of partner 伙伴类型. */
export type PartnerKind =
  /** 代理商 / Agent */
  | 'AGENT'
  /** 银行 / Bank */
  | 'BANK'
  /** 签约合作单位 / Contracted partner */
  | 'CONTRACTED'
  /** 邮政储蓄 / Postal savings */
  | 'POSTAL'
  /** 系统集成商 / System integrator */
  | 'SYSTEM_INTEGRATOR';

/** A customer shared with a partner 客户共享: its users see the customer from `startsAt` until `endsAt`. */
export type PartnerShare = {
  /** Null when you may not see it: a branch may be visible to you by a share of its headquarters. */
  customer?: Maybe<Customer>;
  /** Null: until further notice. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, starts with `shr_`. */
  id: Scalars['ID']['output'];
  /** Null when you may not see it. */
  partner?: Maybe<Partner>;
  /** What it is shared for 共享目的. Null when none was given. */
  purpose?: Maybe<Scalars['String']['output']>;
  startsAt: Scalars['DateTime']['output'];
  /** Whether the share covers all branches below as well. */
  withBranches: Scalars['Boolean']['output'];
};

export type PartnerShareConnection = {
  edges: Array<PartnerShareEdge>;
  nodes: Array<PartnerShare>;
  pageInfo: PageInfo;
  /** How many match and are visible to you. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type PartnerShareCreatePayload = {
  partnerShare?: Maybe<PartnerShare>;
  userErrors: Array<UserError>;
};

export type PartnerShareEdge = {
  cursor: Scalars['String']['output'];
  node: PartnerShare;
};

export type PartnerShareEndPayload = {
  partnerShare?: Maybe<PartnerShare>;
  userErrors: Array<UserError>;
};

export type PartnerShareInput = {
  customerId: Scalars['ID']['input'];
  /** With the agreement when left out. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** Now when left out; not in the past. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  withBranches: Scalars['Boolean']['input'];
};

export type PartnerUpdateInput = {
  agreementNumber?: InputMaybe<Scalars['String']['input']>;
  contactName?: InputMaybe<Scalars['String']['input']>;
  contactPhone?: InputMaybe<Scalars['String']['input']>;
  cooperationForm?: InputMaybe<CooperationForm>;
  kind?: InputMaybe<PartnerKind>;
  name?: InputMaybe<Scalars['String']['input']>;
  phases?: InputMaybe<Array<CooperationPhase>>;
  unitId?: InputMaybe<Scalars['ID']['input']>;
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

export type PartnerUpdatePayload = {
  partner?: Maybe<Partner>;
  userErrors: Array<UserError>;
};

/** Something one may do or see 权限: `<noun>.<verb>`. Which customers it applies to is a matter of scope, not of the code. */
export type Permission = {
  /** E.g. `ticket.escalate`. */
  code: Scalars['String']['output'];
  /** In the language of `Accept-Language`. */
  name: Scalars['String']['output'];
  nameEn: Scalars['String']['output'];
  nameZh: Scalars['String']['output'];
};

/**
 * Somebody who signs in for a partner or an enterprise 门户用户. A partner's users see the customers shared with it, an
 * enterprise's users the enterprise and its branches.
 */
export type PortalUser = {
  createdAt: Scalars['DateTime']['output'];
  /** Null for users of partners. */
  customer?: Maybe<Customer>;
  /** Since when the user cannot sign in any more 停用时间. Null while it can. */
  disabledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null when unknown. */
  email?: Maybe<Scalars['String']['output']>;
  /** Opaque, starts with `usr_`. */
  id: Scalars['ID']['output'];
  /** PARTNER or CUSTOMER. */
  kind: Audience;
  name: Scalars['String']['output'];
  /** Null for users of enterprises. */
  partner?: Maybe<Partner>;
  role: Role;
  /** `sub` of the token the person signs in with 登录标识, unique. */
  subject: Scalars['String']['output'];
};

export type PortalUserConnection = {
  edges: Array<PortalUserEdge>;
  nodes: Array<PortalUser>;
  pageInfo: PageInfo;
  /** How many match and are visible to you. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type PortalUserCreatePayload = {
  portalUser?: Maybe<PortalUser>;
  userErrors: Array<UserError>;
};

export type PortalUserDisablePayload = {
  portalUser?: Maybe<PortalUser>;
  userErrors: Array<UserError>;
};

export type PortalUserEdge = {
  cursor: Scalars['String']['output'];
  node: PortalUser;
};

/** What narrows a list of portal users 门户用户筛选. Fields combine with AND, values within a list with OR. */
export type PortalUserFilter = {
  customer?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** False by default: disabled users are not listed. */
  includeDisabled: Scalars['Boolean']['input'];
  kind?: InputMaybe<Array<Audience>>;
  partner?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type PortalUserInput = {
  /** Enterprise the user belongs to; sees it and its branches. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  /** Partner the user belongs to; either this or `customerId`. */
  partnerId?: InputMaybe<Scalars['ID']['input']>;
  /** A role for the audience of the user. */
  roleId: Scalars['ID']['input'];
  subject: Scalars['String']['input'];
};

/** Position 职务. */
export type Position =
  /** 客户经理 / Account manager. Service, management and direct marketing for the customers assigned. */
  | 'ACCOUNT_MANAGER'
  /** 系统管理员 / Administrator. Keeps units, employees and roles. */
  | 'ADMINISTRATOR'
  /** 业务经理 / Business manager. One-stop service, business processes, coordination of major business, quality. */
  | 'BUSINESS_MANAGER'
  /** 客户管理专员 / Customer-management specialist. Raises and lowers classes and tiers. */
  | 'CUSTOMER_SPECIALIST'
  /** 领导 / Leader. Organizes, manages, decides. */
  | 'LEADER'
  /** 市场经理 / Market manager. Research, segmentation, positioning; market, competition and marketing strategy. */
  | 'MARKET_MANAGER'
  /** 项目经理 / Project manager. Solutions, project support, internal resources, technical support. */
  | 'PROJECT_MANAGER'
  /** 客服代表 / Service agent. Hotline: consultation, complaints, faults. */
  | 'SERVICE_AGENT'
  /** 专业技术人员 / Specialist of another department. Network maintenance, engineering, charging. */
  | 'TECHNICAL_SPECIALIST'
  /** 电话客户经理 / Telephone account manager. Basic service and standard sales for tier C. */
  | 'TELEPHONE_ACCOUNT_MANAGER';

export type Query = {
  /** One employee 员工. Null when there is none with this id that you may see. */
  employee?: Maybe<Employee>;
  /** Employees you may see 员工列表, by name. `search` finds parts of name and number, and a whole office or mobile number. `first` up to 100. */
  employees: EmployeeConnection;
  /** One unit 机构. Null when there is none with this id that you may see. */
  orgUnit?: Maybe<OrgUnit>;
  /** Units you may see 机构列表, by name. `search` finds parts of name and short name. `first` up to 100. */
  orgUnits: OrgUnitConnection;
  /** One partner 合作伙伴. Null when there is none with this id that you may see. */
  partner?: Maybe<Partner>;
  /** Partners you may see 合作伙伴列表, by name. `search` finds parts of name and agreement number. `first` up to 100. */
  partners: PartnerConnection;
  /** Every permission there is 权限列表, by code. */
  permissions: Array<Permission>;
  /** Users of partners and enterprises you may see 门户用户列表, newest first. `first` up to 100. */
  portalUsers: PortalUserConnection;
  /** All roles 角色列表, or those for some audiences, by code. */
  roles: Array<Role>;
  /** One team 团队. Null when there is none with this id that you may see. */
  team?: Maybe<Team>;
  /** Teams you may see 团队列表, by name. `search` finds parts of the name. `first` up to 100. */
  teams: TeamConnection;
  /** Who is asking, and what it may do 当前用户. */
  viewer: Viewer;
};


export type Query_EmployeeArgs = {
  id: Scalars['ID']['input'];
};


export type Query_EmployeesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EmployeeFilter>;
  first: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
};


export type Query_OrgUnitArgs = {
  id: Scalars['ID']['input'];
};


export type Query_OrgUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrgUnitFilter>;
  first: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
};


export type Query_PartnerArgs = {
  id: Scalars['ID']['input'];
};


export type Query_PartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartnerFilter>;
  first: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
};


export type Query_PortalUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PortalUserFilter>;
  first: Scalars['Int']['input'];
};


export type Query_RolesArgs = {
  audience?: InputMaybe<Array<Audience>>;
};


export type Query_TeamArgs = {
  id: Scalars['ID']['input'];
};


export type Query_TeamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TeamFilter>;
  first: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A role 角色: a set of permissions with a name, and how far they reach. Data, not code: changed at run time, effective at
 * once for everybody who holds it.
 */
export type Role = {
  audience: Audience;
  /** For programs, unique, e.g. `CITY_MANAGER`. */
  code: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  dataScope: DataScope;
  /** Opaque, starts with `rol_`. */
  id: Scalars['ID']['output'];
  /** In the language of `Accept-Language`. */
  name: Scalars['String']['output'];
  nameEn: Scalars['String']['output'];
  nameZh: Scalars['String']['output'];
  /** By code. */
  permissions: Array<Permission>;
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
};

export type RoleCreateInput = {
  audience: Audience;
  /** Capital letters, digits and `_`, 2 to 40. */
  code: Scalars['String']['input'];
  /** UNIT is for employees only. */
  dataScope: DataScope;
  nameEn: Scalars['String']['input'];
  nameZh: Scalars['String']['input'];
  /** Codes of permissions. */
  permissions: Array<Scalars['String']['input']>;
};

export type RoleCreatePayload = {
  role?: Maybe<Role>;
  userErrors: Array<UserError>;
};

export type RoleGrantInput = {
  employeeId: Scalars['ID']['input'];
  /** A role for employees. */
  roleId: Scalars['ID']['input'];
  /** Where it is held; for scope UNIT, this unit and all below. */
  unitId: Scalars['ID']['input'];
};

export type RoleGrantPayload = {
  /** The holding that began. */
  roleHolding?: Maybe<RoleHolding>;
  userErrors: Array<UserError>;
};

/** A role, held by an employee at a unit 角色授予. Takes effect, and ends, with the request after it. */
export type RoleHolding = {
  employee?: Maybe<Employee>;
  /** Opaque, starts with `hol_`. */
  id: Scalars['ID']['output'];
  role: Role;
  startedAt: Scalars['DateTime']['output'];
  /** Where a role of scope UNIT begins: this unit and all below. */
  unit?: Maybe<OrgUnit>;
};

export type RoleRevokePayload = {
  /** The holding that ended. */
  roleHolding?: Maybe<RoleHolding>;
  userErrors: Array<UserError>;
};

export type RoleUpdateInput = {
  dataScope?: InputMaybe<DataScope>;
  nameEn?: InputMaybe<Scalars['String']['input']>;
  nameZh?: InputMaybe<Scalars['String']['input']>;
  /** The complete set from now on. */
  permissions?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type RoleUpdatePayload = {
  role?: Maybe<Role>;
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

/** People of several units who serve customers together 团队. Every member sees the customers of the team. */
export type Team = {
  createdAt: Scalars['DateTime']['output'];
  /** Customers served now 服务的客户, as far as you may see them, newest first. */
  customers: TeamCustomerConnection;
  /** When it was dissolved. Null while it works 解散时间. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, starts with `tea_`. */
  id: Scalars['ID']['output'];
  kind: TeamKind;
  /** A member. Null while there is none 组长. */
  leader?: Maybe<Employee>;
  /** Members now 成员, by name. */
  members: Array<TeamMember>;
  name: Scalars['String']['output'];
  /** What it is there for 目标. Null when none was given. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** Unit that runs the team; whoever may write there may change it. Null when you may not see it. */
  unit?: Maybe<OrgUnit>;
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
};


/** People of several units who serve customers together 团队. Every member sees the customers of the team. */
export type Team_CustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

export type TeamConnection = {
  edges: Array<TeamEdge>;
  nodes: Array<Team>;
  pageInfo: PageInfo;
  /** How many match and are visible to you. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type TeamCreateInput = {
  /** NATIONAL_VIRTUAL only at a unit of the group. */
  kind: TeamKind;
  /** Becomes a member as well. */
  leaderId?: InputMaybe<Scalars['ID']['input']>;
  name: Scalars['String']['input'];
  purpose?: InputMaybe<Scalars['String']['input']>;
  unitId: Scalars['ID']['input'];
};

export type TeamCreatePayload = {
  team?: Maybe<Team>;
  userErrors: Array<UserError>;
};

/** A customer served by a team 团队服务的客户. */
export type TeamCustomer = {
  customer?: Maybe<Customer>;
  /** Opaque, starts with `tcu_`. */
  id: Scalars['ID']['output'];
  startedAt: Scalars['DateTime']['output'];
  /** Whether the team serves all branches below as well. */
  withBranches: Scalars['Boolean']['output'];
};

export type TeamCustomerAddPayload = {
  team?: Maybe<Team>;
  userErrors: Array<UserError>;
};

export type TeamCustomerConnection = {
  edges: Array<TeamCustomerEdge>;
  nodes: Array<TeamCustomer>;
  pageInfo: PageInfo;
  /** How many are visible to you. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type TeamCustomerEdge = {
  cursor: Scalars['String']['output'];
  node: TeamCustomer;
};

export type TeamCustomerInput = {
  customerId: Scalars['ID']['input'];
  withBranches: Scalars['Boolean']['input'];
};

export type TeamCustomerRemovePayload = {
  team?: Maybe<Team>;
  userErrors: Array<UserError>;
};

export type TeamDissolvePayload = {
  team?: Maybe<Team>;
  userErrors: Array<UserError>;
};

export type TeamEdge = {
  cursor: Scalars['String']['output'];
  node: Team;
};

/** What narrows a list of teams 团队筛选. Fields combine with AND, values within a list with OR. */
export type TeamFilter = {
  /** False by default: dissolved teams are not listed. */
  includeDissolved: Scalars['Boolean']['input'];
  kind?: InputMaybe<Array<TeamKind>>;
  /** Teams one of these employees is a member of. */
  member?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Teams run by these units and by all below them, on either line. */
  under?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Kind of team 团队类型. */
export type TeamKind =
  /** 客户经理团队 / Account-manager team */
  | 'ACCOUNT_MANAGER_TEAM'
  /** 客户行动组 / Customer action team. People of other departments behind the account manager. */
  | 'CUSTOMER_ACTION'
  /** 全国客户服务虚拟团队 / National virtual service team. Account managers and specialists of the provinces for one industry customer, run by the group. */
  | 'NATIONAL_VIRTUAL'
  /** 项目组 / Project group */
  | 'PROJECT_GROUP';

/** Membership of a team 团队成员. */
export type TeamMember = {
  /** What the person does in the team 分工. Null when none was given. */
  duty?: Maybe<Scalars['String']['output']>;
  employee?: Maybe<Employee>;
  /** Opaque, starts with `mem_`. */
  id: Scalars['ID']['output'];
  startedAt: Scalars['DateTime']['output'];
  team?: Maybe<Team>;
};

export type TeamMemberAddPayload = {
  team?: Maybe<Team>;
  userErrors: Array<UserError>;
};

export type TeamMemberInput = {
  /** What the person does in the team. */
  duty?: InputMaybe<Scalars['String']['input']>;
  employeeId: Scalars['ID']['input'];
};

export type TeamMemberRemovePayload = {
  team?: Maybe<Team>;
  userErrors: Array<UserError>;
};

export type TeamUpdateInput = {
  /** A member of the team. */
  leaderId?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  purpose?: InputMaybe<Scalars['String']['input']>;
};

export type TeamUpdatePayload = {
  team?: Maybe<Team>;
  userErrors: Array<UserError>;
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

/** A unit in a drawn chart 机构图节点. */
export type UnitChartNode = {
  /** 0 for the unit asked about. */
  depth: Scalars['Int']['output'];
  /** People of this very unit who have not left 在岗人数. */
  employeeCount: Scalars['Int']['output'];
  /** Id of the node above in this chart. Null for the top. */
  parentId?: Maybe<Scalars['ID']['output']>;
  unit: OrgUnit;
};

/** A duty of the key-account units of a level 职责. */
export type UnitDuty = {
  /** Place in the group's list, from 1. */
  number: Scalars['Int']['output'];
  /** In the language of `Accept-Language`. */
  text: Scalars['String']['output'];
};

/** One of the two lines of the matrix 管理条线. */
export type UnitLine =
  /** 行政隶属 / Line of command. Along `parent`. */
  | 'COMMAND'
  /** 大客户条线 / Key-account line. Along `keyAccountParent`. */
  | 'KEY_ACCOUNT';

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
  /** 角色不适用于该类用户 / The role is for another audience */
  | 'AUDIENCE_MISMATCH'
  /** 已离职 / The employee has left */
  | 'EMPLOYEE_HAS_LEFT'
  /** 名下仍有客户 / The employee is still account manager of customers */
  | 'HAS_CUSTOMERS'
  /** 幂等键已用于其他请求 / The idempotency key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** 无效 / Invalid. The value has the wrong form or is out of range. */
  | 'INVALID'
  /** 层级不符 / The level or kind does not fit the superior or the team */
  | 'LEVEL_MISMATCH'
  /** 超出权限范围 / Not allowed. The action lies outside your scope or limits. */
  | 'NOT_ALLOWED'
  /** 当前状态不允许 / Not allowed in this state of the life cycle. */
  | 'NOT_ALLOWED_IN_STATE'
  /** 不存在 / Not found. Nothing you may see has this id. */
  | 'NOT_FOUND'
  /** 不是集团总部 / Not the top of an enterprise tree, where the account manager is assigned */
  | 'NOT_TREE_ROOT'
  /** 超出协议有效期 / Outside the validity of the partner's agreement */
  | 'OUTSIDE_AGREEMENT'
  /** 权限超出本人 / Permission not held. Nobody gives permissions they do not hold themselves. */
  | 'PERMISSION_NOT_HELD'
  /** 职务不符 / The position does not fit */
  | 'POSITION_DOES_NOT_FIT'
  /** 必填 / Required. A value is missing. */
  | 'REQUIRED'
  /** 已被他人修改 / Stale. Somebody changed it since; the payload holds the current object. */
  | 'STALE'
  /** 已被占用 / Taken. The value must be unique and is in use. */
  | 'TAKEN'
  /** 上下级关系成环 / The lines of command would end in a circle */
  | 'UNIT_CIRCLE';

/** Who is asking 当前用户. */
export type Viewer = {
  /** Null for partners and enterprises. */
  employee?: Maybe<Employee>;
  kind: Audience;
  name: Scalars['String']['output'];
  /** What the roles together allow, by code: show only what can be done. */
  permissions: Array<Permission>;
  /** Null for employees. */
  portalUser?: Maybe<PortalUser>;
  /** Roles held now, by code. */
  roles: Array<Role>;
  /** `sub` of the token. */
  subject: Scalars['String']['output'];
  /** The employee's own unit. Null for partners and enterprises. */
  unit?: Maybe<OrgUnit>;
};



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
  Customer: Customer;
  Employee: Employee;
  OrgUnit: OrgUnit;
  Partner: Partner;
  Team: Team;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"regionCode":true}> ) );
  Employee:
    ( { __typename: 'Employee' }
    & GraphQLRecursivePick<FederationTypes['Employee'], {"id":true}> );
  OrgUnit:
    ( { __typename: 'OrgUnit' }
    & GraphQLRecursivePick<FederationTypes['OrgUnit'], {"id":true}> );
  Partner:
    ( { __typename: 'Partner' }
    & GraphQLRecursivePick<FederationTypes['Partner'], {"id":true}> );
  Team:
    ( { __typename: 'Team' }
    & GraphQLRecursivePick<FederationTypes['Team'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AppointmentDecisionInput: AppointmentDecisionInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AppointmentStatus: AppointmentStatus;
  Assignment: ResolverTypeWrapper<AssignmentRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AssignmentChangeInput: AssignmentChangeInput;
  AssignmentChangePayload: ResolverTypeWrapper<Omit<AssignmentChangePayload, 'assignment'> & { assignment?: Maybe<ResolversTypes['Assignment']> }>;
  AssignmentConnection: ResolverTypeWrapper<AssignmentConnectionRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AssignmentEdge: ResolverTypeWrapper<Omit<AssignmentEdge, 'node'> & { node: ResolversTypes['Assignment'] }>;
  AssignmentHandOverInput: AssignmentHandOverInput;
  AssignmentHandOverPayload: ResolverTypeWrapper<Omit<AssignmentHandOverPayload, 'employee'> & { employee?: Maybe<ResolversTypes['Employee']> }>;
  Audience: Audience;
  CooperationForm: CooperationForm;
  CooperationPhase: CooperationPhase;
  Currency: Currency;
  Customer: ResolverTypeWrapper<CustomerRow>;
  DataScope: DataScope;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Employee: ResolverTypeWrapper<EmployeeRow>;
  EmployeeConnection: ResolverTypeWrapper<EmployeeConnectionRow>;
  EmployeeCreateInput: EmployeeCreateInput;
  EmployeeCreatePayload: ResolverTypeWrapper<Omit<EmployeeCreatePayload, 'employee'> & { employee?: Maybe<ResolversTypes['Employee']> }>;
  EmployeeEdge: ResolverTypeWrapper<Omit<EmployeeEdge, 'node'> & { node: ResolversTypes['Employee'] }>;
  EmployeeFilter: EmployeeFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  EmployeeLeavePayload: ResolverTypeWrapper<Omit<EmployeeLeavePayload, 'employee'> & { employee?: Maybe<ResolversTypes['Employee']> }>;
  EmployeeSex: EmployeeSex;
  EmployeeSignInInput: EmployeeSignInInput;
  EmployeeSignInSetPayload: ResolverTypeWrapper<Omit<EmployeeSignInSetPayload, 'employee'> & { employee?: Maybe<ResolversTypes['Employee']> }>;
  EmployeeUpdateInput: EmployeeUpdateInput;
  EmployeeUpdatePayload: ResolverTypeWrapper<Omit<EmployeeUpdatePayload, 'employee'> & { employee?: Maybe<ResolversTypes['Employee']> }>;
  KeyAccountClass: KeyAccountClass;
  LeaderAppointment: ResolverTypeWrapper<LeaderAppointmentRow>;
  LeaderAppointmentConsentPayload: ResolverTypeWrapper<Omit<LeaderAppointmentConsentPayload, 'leaderAppointment'> & { leaderAppointment?: Maybe<ResolversTypes['LeaderAppointment']> }>;
  LeaderAppointmentDeclinePayload: ResolverTypeWrapper<Omit<LeaderAppointmentDeclinePayload, 'leaderAppointment'> & { leaderAppointment?: Maybe<ResolversTypes['LeaderAppointment']> }>;
  LeaderAppointmentInput: LeaderAppointmentInput;
  LeaderAppointmentProposePayload: ResolverTypeWrapper<Omit<LeaderAppointmentProposePayload, 'leaderAppointment'> & { leaderAppointment?: Maybe<ResolversTypes['LeaderAppointment']> }>;
  LeaderAppointmentWithdrawPayload: ResolverTypeWrapper<Omit<LeaderAppointmentWithdrawPayload, 'leaderAppointment'> & { leaderAppointment?: Maybe<ResolversTypes['LeaderAppointment']> }>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OrgUnit: ResolverTypeWrapper<OrgUnitRow>;
  OrgUnitConnection: ResolverTypeWrapper<OrgUnitConnectionRow>;
  OrgUnitCreateInput: OrgUnitCreateInput;
  OrgUnitCreatePayload: ResolverTypeWrapper<Omit<OrgUnitCreatePayload, 'orgUnit'> & { orgUnit?: Maybe<ResolversTypes['OrgUnit']> }>;
  OrgUnitEdge: ResolverTypeWrapper<Omit<OrgUnitEdge, 'node'> & { node: ResolversTypes['OrgUnit'] }>;
  OrgUnitFilter: OrgUnitFilter;
  OrgUnitKind: OrgUnitKind;
  OrgUnitLevel: OrgUnitLevel;
  OrgUnitUpdateInput: OrgUnitUpdateInput;
  OrgUnitUpdatePayload: ResolverTypeWrapper<Omit<OrgUnitUpdatePayload, 'orgUnit'> & { orgUnit?: Maybe<ResolversTypes['OrgUnit']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Partner: ResolverTypeWrapper<PartnerRow>;
  PartnerConnection: ResolverTypeWrapper<PartnerConnectionRow>;
  PartnerCreateInput: PartnerCreateInput;
  PartnerCreatePayload: ResolverTypeWrapper<Omit<PartnerCreatePayload, 'partner'> & { partner?: Maybe<ResolversTypes['Partner']> }>;
  PartnerEdge: ResolverTypeWrapper<Omit<PartnerEdge, 'node'> & { node: ResolversTypes['Partner'] }>;
  PartnerFilter: PartnerFilter;
  PartnerKind: PartnerKind;
  PartnerShare: ResolverTypeWrapper<PartnerShareRow>;
  PartnerShareConnection: ResolverTypeWrapper<PartnerShareConnectionRow>;
  PartnerShareCreatePayload: ResolverTypeWrapper<Omit<PartnerShareCreatePayload, 'partnerShare'> & { partnerShare?: Maybe<ResolversTypes['PartnerShare']> }>;
  PartnerShareEdge: ResolverTypeWrapper<Omit<PartnerShareEdge, 'node'> & { node: ResolversTypes['PartnerShare'] }>;
  PartnerShareEndPayload: ResolverTypeWrapper<Omit<PartnerShareEndPayload, 'partnerShare'> & { partnerShare?: Maybe<ResolversTypes['PartnerShare']> }>;
  PartnerShareInput: PartnerShareInput;
  PartnerUpdateInput: PartnerUpdateInput;
  PartnerUpdatePayload: ResolverTypeWrapper<Omit<PartnerUpdatePayload, 'partner'> & { partner?: Maybe<ResolversTypes['Partner']> }>;
  Permission: ResolverTypeWrapper<PermissionRow>;
  PortalUser: ResolverTypeWrapper<PortalUserRow>;
  PortalUserConnection: ResolverTypeWrapper<PortalUserConnectionRow>;
  PortalUserCreatePayload: ResolverTypeWrapper<Omit<PortalUserCreatePayload, 'portalUser'> & { portalUser?: Maybe<ResolversTypes['PortalUser']> }>;
  PortalUserDisablePayload: ResolverTypeWrapper<Omit<PortalUserDisablePayload, 'portalUser'> & { portalUser?: Maybe<ResolversTypes['PortalUser']> }>;
  PortalUserEdge: ResolverTypeWrapper<Omit<PortalUserEdge, 'node'> & { node: ResolversTypes['PortalUser'] }>;
  PortalUserFilter: PortalUserFilter;
  PortalUserInput: PortalUserInput;
  Position: Position;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Role: ResolverTypeWrapper<RoleRow>;
  RoleCreateInput: RoleCreateInput;
  RoleCreatePayload: ResolverTypeWrapper<Omit<RoleCreatePayload, 'role'> & { role?: Maybe<ResolversTypes['Role']> }>;
  RoleGrantInput: RoleGrantInput;
  RoleGrantPayload: ResolverTypeWrapper<Omit<RoleGrantPayload, 'roleHolding'> & { roleHolding?: Maybe<ResolversTypes['RoleHolding']> }>;
  RoleHolding: ResolverTypeWrapper<RoleHoldingRow>;
  RoleRevokePayload: ResolverTypeWrapper<Omit<RoleRevokePayload, 'roleHolding'> & { roleHolding?: Maybe<ResolversTypes['RoleHolding']> }>;
  RoleUpdateInput: RoleUpdateInput;
  RoleUpdatePayload: ResolverTypeWrapper<Omit<RoleUpdatePayload, 'role'> & { role?: Maybe<ResolversTypes['Role']> }>;
  SlaLevel: SlaLevel;
  Team: ResolverTypeWrapper<TeamRow>;
  TeamConnection: ResolverTypeWrapper<TeamConnectionRow>;
  TeamCreateInput: TeamCreateInput;
  TeamCreatePayload: ResolverTypeWrapper<Omit<TeamCreatePayload, 'team'> & { team?: Maybe<ResolversTypes['Team']> }>;
  TeamCustomer: ResolverTypeWrapper<TeamCustomerRow>;
  TeamCustomerAddPayload: ResolverTypeWrapper<Omit<TeamCustomerAddPayload, 'team'> & { team?: Maybe<ResolversTypes['Team']> }>;
  TeamCustomerConnection: ResolverTypeWrapper<TeamCustomerConnectionRow>;
  TeamCustomerEdge: ResolverTypeWrapper<Omit<TeamCustomerEdge, 'node'> & { node: ResolversTypes['TeamCustomer'] }>;
  TeamCustomerInput: TeamCustomerInput;
  TeamCustomerRemovePayload: ResolverTypeWrapper<Omit<TeamCustomerRemovePayload, 'team'> & { team?: Maybe<ResolversTypes['Team']> }>;
  TeamDissolvePayload: ResolverTypeWrapper<Omit<TeamDissolvePayload, 'team'> & { team?: Maybe<ResolversTypes['Team']> }>;
  TeamEdge: ResolverTypeWrapper<Omit<TeamEdge, 'node'> & { node: ResolversTypes['Team'] }>;
  TeamFilter: TeamFilter;
  TeamKind: TeamKind;
  TeamMember: ResolverTypeWrapper<TeamMemberRow>;
  TeamMemberAddPayload: ResolverTypeWrapper<Omit<TeamMemberAddPayload, 'team'> & { team?: Maybe<ResolversTypes['Team']> }>;
  TeamMemberInput: TeamMemberInput;
  TeamMemberRemovePayload: ResolverTypeWrapper<Omit<TeamMemberRemovePayload, 'team'> & { team?: Maybe<ResolversTypes['Team']> }>;
  TeamUpdateInput: TeamUpdateInput;
  TeamUpdatePayload: ResolverTypeWrapper<Omit<TeamUpdatePayload, 'team'> & { team?: Maybe<ResolversTypes['Team']> }>;
  Tier: Tier;
  UnitChartNode: ResolverTypeWrapper<Omit<UnitChartNode, 'unit'> & { unit: ResolversTypes['OrgUnit'] }>;
  UnitDuty: ResolverTypeWrapper<UnitDutyRow>;
  UnitLine: UnitLine;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  Viewer: ResolverTypeWrapper<ViewerRow>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AppointmentDecisionInput: AppointmentDecisionInput;
  String: Scalars['String']['output'];
  Assignment: AssignmentRow;
  ID: Scalars['ID']['output'];
  AssignmentChangeInput: AssignmentChangeInput;
  AssignmentChangePayload: Omit<AssignmentChangePayload, 'assignment'> & { assignment?: Maybe<ResolversParentTypes['Assignment']> };
  AssignmentConnection: AssignmentConnectionRow;
  Int: Scalars['Int']['output'];
  AssignmentEdge: Omit<AssignmentEdge, 'node'> & { node: ResolversParentTypes['Assignment'] };
  AssignmentHandOverInput: AssignmentHandOverInput;
  AssignmentHandOverPayload: Omit<AssignmentHandOverPayload, 'employee'> & { employee?: Maybe<ResolversParentTypes['Employee']> };
  Customer: CustomerRow;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Employee: EmployeeRow;
  EmployeeConnection: EmployeeConnectionRow;
  EmployeeCreateInput: EmployeeCreateInput;
  EmployeeCreatePayload: Omit<EmployeeCreatePayload, 'employee'> & { employee?: Maybe<ResolversParentTypes['Employee']> };
  EmployeeEdge: Omit<EmployeeEdge, 'node'> & { node: ResolversParentTypes['Employee'] };
  EmployeeFilter: EmployeeFilter;
  Boolean: Scalars['Boolean']['output'];
  EmployeeLeavePayload: Omit<EmployeeLeavePayload, 'employee'> & { employee?: Maybe<ResolversParentTypes['Employee']> };
  EmployeeSignInInput: EmployeeSignInInput;
  EmployeeSignInSetPayload: Omit<EmployeeSignInSetPayload, 'employee'> & { employee?: Maybe<ResolversParentTypes['Employee']> };
  EmployeeUpdateInput: EmployeeUpdateInput;
  EmployeeUpdatePayload: Omit<EmployeeUpdatePayload, 'employee'> & { employee?: Maybe<ResolversParentTypes['Employee']> };
  LeaderAppointment: LeaderAppointmentRow;
  LeaderAppointmentConsentPayload: Omit<LeaderAppointmentConsentPayload, 'leaderAppointment'> & { leaderAppointment?: Maybe<ResolversParentTypes['LeaderAppointment']> };
  LeaderAppointmentDeclinePayload: Omit<LeaderAppointmentDeclinePayload, 'leaderAppointment'> & { leaderAppointment?: Maybe<ResolversParentTypes['LeaderAppointment']> };
  LeaderAppointmentInput: LeaderAppointmentInput;
  LeaderAppointmentProposePayload: Omit<LeaderAppointmentProposePayload, 'leaderAppointment'> & { leaderAppointment?: Maybe<ResolversParentTypes['LeaderAppointment']> };
  LeaderAppointmentWithdrawPayload: Omit<LeaderAppointmentWithdrawPayload, 'leaderAppointment'> & { leaderAppointment?: Maybe<ResolversParentTypes['LeaderAppointment']> };
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  OrgUnit: OrgUnitRow;
  OrgUnitConnection: OrgUnitConnectionRow;
  OrgUnitCreateInput: OrgUnitCreateInput;
  OrgUnitCreatePayload: Omit<OrgUnitCreatePayload, 'orgUnit'> & { orgUnit?: Maybe<ResolversParentTypes['OrgUnit']> };
  OrgUnitEdge: Omit<OrgUnitEdge, 'node'> & { node: ResolversParentTypes['OrgUnit'] };
  OrgUnitFilter: OrgUnitFilter;
  OrgUnitUpdateInput: OrgUnitUpdateInput;
  OrgUnitUpdatePayload: Omit<OrgUnitUpdatePayload, 'orgUnit'> & { orgUnit?: Maybe<ResolversParentTypes['OrgUnit']> };
  PageInfo: PageInfo;
  Partner: PartnerRow;
  PartnerConnection: PartnerConnectionRow;
  PartnerCreateInput: PartnerCreateInput;
  PartnerCreatePayload: Omit<PartnerCreatePayload, 'partner'> & { partner?: Maybe<ResolversParentTypes['Partner']> };
  PartnerEdge: Omit<PartnerEdge, 'node'> & { node: ResolversParentTypes['Partner'] };
  PartnerFilter: PartnerFilter;
  PartnerShare: PartnerShareRow;
  PartnerShareConnection: PartnerShareConnectionRow;
  PartnerShareCreatePayload: Omit<PartnerShareCreatePayload, 'partnerShare'> & { partnerShare?: Maybe<ResolversParentTypes['PartnerShare']> };
  PartnerShareEdge: Omit<PartnerShareEdge, 'node'> & { node: ResolversParentTypes['PartnerShare'] };
  PartnerShareEndPayload: Omit<PartnerShareEndPayload, 'partnerShare'> & { partnerShare?: Maybe<ResolversParentTypes['PartnerShare']> };
  PartnerShareInput: PartnerShareInput;
  PartnerUpdateInput: PartnerUpdateInput;
  PartnerUpdatePayload: Omit<PartnerUpdatePayload, 'partner'> & { partner?: Maybe<ResolversParentTypes['Partner']> };
  Permission: PermissionRow;
  PortalUser: PortalUserRow;
  PortalUserConnection: PortalUserConnectionRow;
  PortalUserCreatePayload: Omit<PortalUserCreatePayload, 'portalUser'> & { portalUser?: Maybe<ResolversParentTypes['PortalUser']> };
  PortalUserDisablePayload: Omit<PortalUserDisablePayload, 'portalUser'> & { portalUser?: Maybe<ResolversParentTypes['PortalUser']> };
  PortalUserEdge: Omit<PortalUserEdge, 'node'> & { node: ResolversParentTypes['PortalUser'] };
  PortalUserFilter: PortalUserFilter;
  PortalUserInput: PortalUserInput;
  Query: Record<PropertyKey, never>;
  Role: RoleRow;
  RoleCreateInput: RoleCreateInput;
  RoleCreatePayload: Omit<RoleCreatePayload, 'role'> & { role?: Maybe<ResolversParentTypes['Role']> };
  RoleGrantInput: RoleGrantInput;
  RoleGrantPayload: Omit<RoleGrantPayload, 'roleHolding'> & { roleHolding?: Maybe<ResolversParentTypes['RoleHolding']> };
  RoleHolding: RoleHoldingRow;
  RoleRevokePayload: Omit<RoleRevokePayload, 'roleHolding'> & { roleHolding?: Maybe<ResolversParentTypes['RoleHolding']> };
  RoleUpdateInput: RoleUpdateInput;
  RoleUpdatePayload: Omit<RoleUpdatePayload, 'role'> & { role?: Maybe<ResolversParentTypes['Role']> };
  Team: TeamRow;
  TeamConnection: TeamConnectionRow;
  TeamCreateInput: TeamCreateInput;
  TeamCreatePayload: Omit<TeamCreatePayload, 'team'> & { team?: Maybe<ResolversParentTypes['Team']> };
  TeamCustomer: TeamCustomerRow;
  TeamCustomerAddPayload: Omit<TeamCustomerAddPayload, 'team'> & { team?: Maybe<ResolversParentTypes['Team']> };
  TeamCustomerConnection: TeamCustomerConnectionRow;
  TeamCustomerEdge: Omit<TeamCustomerEdge, 'node'> & { node: ResolversParentTypes['TeamCustomer'] };
  TeamCustomerInput: TeamCustomerInput;
  TeamCustomerRemovePayload: Omit<TeamCustomerRemovePayload, 'team'> & { team?: Maybe<ResolversParentTypes['Team']> };
  TeamDissolvePayload: Omit<TeamDissolvePayload, 'team'> & { team?: Maybe<ResolversParentTypes['Team']> };
  TeamEdge: Omit<TeamEdge, 'node'> & { node: ResolversParentTypes['Team'] };
  TeamFilter: TeamFilter;
  TeamMember: TeamMemberRow;
  TeamMemberAddPayload: Omit<TeamMemberAddPayload, 'team'> & { team?: Maybe<ResolversParentTypes['Team']> };
  TeamMemberInput: TeamMemberInput;
  TeamMemberRemovePayload: Omit<TeamMemberRemovePayload, 'team'> & { team?: Maybe<ResolversParentTypes['Team']> };
  TeamUpdateInput: TeamUpdateInput;
  TeamUpdatePayload: Omit<TeamUpdatePayload, 'team'> & { team?: Maybe<ResolversParentTypes['Team']> };
  UnitChartNode: Omit<UnitChartNode, 'unit'> & { unit: ResolversParentTypes['OrgUnit'] };
  UnitDuty: UnitDutyRow;
  UserError: UserError;
  Viewer: ViewerRow;
};

export type AssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assignment'] = ResolversParentTypes['Assignment']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AssignmentChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignmentChangePayload'] = ResolversParentTypes['AssignmentChangePayload']> = {
  assignment?: Resolver<Maybe<ResolversTypes['Assignment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssignmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignmentConnection'] = ResolversParentTypes['AssignmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AssignmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Assignment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssignmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignmentEdge'] = ResolversParentTypes['AssignmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assignment'], ParentType, ContextType>;
};

export type AssignmentHandOverPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignmentHandOverPayload'] = ResolversParentTypes['AssignmentHandOverPayload']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accountManager?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  assignments?: Resolver<Maybe<Array<ResolversTypes['Assignment']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  localServiceUnit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  partnerShares?: Resolver<Maybe<Array<ResolversTypes['PartnerShare']>>, ParentType, ContextType>;
  teams?: Resolver<Maybe<Array<ResolversTypes['Team']>>, ParentType, ContextType>;
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
  assignments?: Resolver<Maybe<ResolversTypes['AssignmentConnection']>, ParentType, ContextType, RequireFields<Employee_AssignmentsArgs, 'first'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leftAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mobile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permissions?: Resolver<Maybe<Array<ResolversTypes['Permission']>>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  roles?: Resolver<Maybe<Array<ResolversTypes['RoleHolding']>>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['EmployeeSex']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  teams?: Resolver<Maybe<Array<ResolversTypes['TeamMember']>>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmployeeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmployeeConnection'] = ResolversParentTypes['EmployeeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EmployeeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Employee']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmployeeCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmployeeCreatePayload'] = ResolversParentTypes['EmployeeCreatePayload']> = {
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EmployeeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmployeeEdge'] = ResolversParentTypes['EmployeeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
};

export type EmployeeLeavePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmployeeLeavePayload'] = ResolversParentTypes['EmployeeLeavePayload']> = {
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EmployeeSignInSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmployeeSignInSetPayload'] = ResolversParentTypes['EmployeeSignInSetPayload']> = {
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EmployeeUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmployeeUpdatePayload'] = ResolversParentTypes['EmployeeUpdatePayload']> = {
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LeaderAppointmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderAppointment'] = ResolversParentTypes['LeaderAppointment']> = {
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AppointmentStatus'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
};

export type LeaderAppointmentConsentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderAppointmentConsentPayload'] = ResolversParentTypes['LeaderAppointmentConsentPayload']> = {
  leaderAppointment?: Resolver<Maybe<ResolversTypes['LeaderAppointment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LeaderAppointmentDeclinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderAppointmentDeclinePayload'] = ResolversParentTypes['LeaderAppointmentDeclinePayload']> = {
  leaderAppointment?: Resolver<Maybe<ResolversTypes['LeaderAppointment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LeaderAppointmentProposePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderAppointmentProposePayload'] = ResolversParentTypes['LeaderAppointmentProposePayload']> = {
  leaderAppointment?: Resolver<Maybe<ResolversTypes['LeaderAppointment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LeaderAppointmentWithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderAppointmentWithdrawPayload'] = ResolversParentTypes['LeaderAppointmentWithdrawPayload']> = {
  leaderAppointment?: Resolver<Maybe<ResolversTypes['LeaderAppointment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  assignmentChange?: Resolver<ResolversTypes['AssignmentChangePayload'], ParentType, ContextType, RequireFields<Mutation_AssignmentChangeArgs, 'customerId' | 'input'>>;
  assignmentHandOver?: Resolver<ResolversTypes['AssignmentHandOverPayload'], ParentType, ContextType, RequireFields<Mutation_AssignmentHandOverArgs, 'input'>>;
  employeeCreate?: Resolver<ResolversTypes['EmployeeCreatePayload'], ParentType, ContextType, RequireFields<Mutation_EmployeeCreateArgs, 'input'>>;
  employeeLeave?: Resolver<ResolversTypes['EmployeeLeavePayload'], ParentType, ContextType, RequireFields<Mutation_EmployeeLeaveArgs, 'id'>>;
  employeeSignInSet?: Resolver<ResolversTypes['EmployeeSignInSetPayload'], ParentType, ContextType, RequireFields<Mutation_EmployeeSignInSetArgs, 'id' | 'input'>>;
  employeeUpdate?: Resolver<ResolversTypes['EmployeeUpdatePayload'], ParentType, ContextType, RequireFields<Mutation_EmployeeUpdateArgs, 'id' | 'input'>>;
  leaderAppointmentConsent?: Resolver<ResolversTypes['LeaderAppointmentConsentPayload'], ParentType, ContextType, RequireFields<Mutation_LeaderAppointmentConsentArgs, 'id' | 'input'>>;
  leaderAppointmentDecline?: Resolver<ResolversTypes['LeaderAppointmentDeclinePayload'], ParentType, ContextType, RequireFields<Mutation_LeaderAppointmentDeclineArgs, 'id' | 'input'>>;
  leaderAppointmentPropose?: Resolver<ResolversTypes['LeaderAppointmentProposePayload'], ParentType, ContextType, RequireFields<Mutation_LeaderAppointmentProposeArgs, 'input' | 'unitId'>>;
  leaderAppointmentWithdraw?: Resolver<ResolversTypes['LeaderAppointmentWithdrawPayload'], ParentType, ContextType, RequireFields<Mutation_LeaderAppointmentWithdrawArgs, 'id' | 'input'>>;
  orgUnitCreate?: Resolver<ResolversTypes['OrgUnitCreatePayload'], ParentType, ContextType, RequireFields<Mutation_OrgUnitCreateArgs, 'input'>>;
  orgUnitUpdate?: Resolver<ResolversTypes['OrgUnitUpdatePayload'], ParentType, ContextType, RequireFields<Mutation_OrgUnitUpdateArgs, 'id' | 'input'>>;
  partnerCreate?: Resolver<ResolversTypes['PartnerCreatePayload'], ParentType, ContextType, RequireFields<Mutation_PartnerCreateArgs, 'input'>>;
  partnerShareCreate?: Resolver<ResolversTypes['PartnerShareCreatePayload'], ParentType, ContextType, RequireFields<Mutation_PartnerShareCreateArgs, 'input' | 'partnerId'>>;
  partnerShareEnd?: Resolver<ResolversTypes['PartnerShareEndPayload'], ParentType, ContextType, RequireFields<Mutation_PartnerShareEndArgs, 'id'>>;
  partnerUpdate?: Resolver<ResolversTypes['PartnerUpdatePayload'], ParentType, ContextType, RequireFields<Mutation_PartnerUpdateArgs, 'id' | 'input'>>;
  portalUserCreate?: Resolver<ResolversTypes['PortalUserCreatePayload'], ParentType, ContextType, RequireFields<Mutation_PortalUserCreateArgs, 'input'>>;
  portalUserDisable?: Resolver<ResolversTypes['PortalUserDisablePayload'], ParentType, ContextType, RequireFields<Mutation_PortalUserDisableArgs, 'id'>>;
  roleCreate?: Resolver<ResolversTypes['RoleCreatePayload'], ParentType, ContextType, RequireFields<Mutation_RoleCreateArgs, 'input'>>;
  roleGrant?: Resolver<ResolversTypes['RoleGrantPayload'], ParentType, ContextType, RequireFields<Mutation_RoleGrantArgs, 'input'>>;
  roleRevoke?: Resolver<ResolversTypes['RoleRevokePayload'], ParentType, ContextType, RequireFields<Mutation_RoleRevokeArgs, 'id'>>;
  roleUpdate?: Resolver<ResolversTypes['RoleUpdatePayload'], ParentType, ContextType, RequireFields<Mutation_RoleUpdateArgs, 'id' | 'input'>>;
  teamCreate?: Resolver<ResolversTypes['TeamCreatePayload'], ParentType, ContextType, RequireFields<Mutation_TeamCreateArgs, 'input'>>;
  teamCustomerAdd?: Resolver<ResolversTypes['TeamCustomerAddPayload'], ParentType, ContextType, RequireFields<Mutation_TeamCustomerAddArgs, 'id' | 'input'>>;
  teamCustomerRemove?: Resolver<ResolversTypes['TeamCustomerRemovePayload'], ParentType, ContextType, RequireFields<Mutation_TeamCustomerRemoveArgs, 'customerId' | 'id'>>;
  teamDissolve?: Resolver<ResolversTypes['TeamDissolvePayload'], ParentType, ContextType, RequireFields<Mutation_TeamDissolveArgs, 'id'>>;
  teamMemberAdd?: Resolver<ResolversTypes['TeamMemberAddPayload'], ParentType, ContextType, RequireFields<Mutation_TeamMemberAddArgs, 'id' | 'input'>>;
  teamMemberRemove?: Resolver<ResolversTypes['TeamMemberRemovePayload'], ParentType, ContextType, RequireFields<Mutation_TeamMemberRemoveArgs, 'employeeId' | 'id'>>;
  teamUpdate?: Resolver<ResolversTypes['TeamUpdatePayload'], ParentType, ContextType, RequireFields<Mutation_TeamUpdateArgs, 'id' | 'input'>>;
};

export type OrgUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrgUnit'] = ResolversParentTypes['OrgUnit'], FederationReferenceType extends FederationReferenceTypes['OrgUnit'] = FederationReferenceTypes['OrgUnit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrgUnit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  contacts?: Resolver<Maybe<Array<ResolversTypes['Employee']>>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  duties?: Resolver<Array<ResolversTypes['UnitDuty']>, ParentType, ContextType>;
  employees?: Resolver<Maybe<ResolversTypes['EmployeeConnection']>, ParentType, ContextType, RequireFields<OrgUnit_EmployeesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keyAccountChildren?: Resolver<Array<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  keyAccountParent?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrgUnitKind'], ParentType, ContextType>;
  leaderAppointments?: Resolver<Maybe<Array<ResolversTypes['LeaderAppointment']>>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['OrgUnitLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  personInCharge?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provinceCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitChart?: Resolver<Array<ResolversTypes['UnitChartNode']>, ParentType, ContextType, RequireFields<OrgUnit_UnitChartArgs, 'line'>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrgUnitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrgUnitConnection'] = ResolversParentTypes['OrgUnitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrgUnitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrgUnitCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrgUnitCreatePayload'] = ResolversParentTypes['OrgUnitCreatePayload']> = {
  orgUnit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrgUnitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrgUnitEdge'] = ResolversParentTypes['OrgUnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
};

export type OrgUnitUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrgUnitUpdatePayload'] = ResolversParentTypes['OrgUnitUpdatePayload']> = {
  orgUnit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner'], FederationReferenceType extends FederationReferenceTypes['Partner'] = FederationReferenceTypes['Partner']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Partner']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreementNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cooperationForm?: Resolver<ResolversTypes['CooperationForm'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isInForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartnerKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phases?: Resolver<Array<ResolversTypes['CooperationPhase']>, ParentType, ContextType>;
  shares?: Resolver<Maybe<ResolversTypes['PartnerShareConnection']>, ParentType, ContextType, RequireFields<Partner_SharesArgs, 'first' | 'includeEnded'>>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerConnection'] = ResolversParentTypes['PartnerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartnerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerCreatePayload'] = ResolversParentTypes['PartnerCreatePayload']> = {
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PartnerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerEdge'] = ResolversParentTypes['PartnerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
};

export type PartnerShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerShare'] = ResolversParentTypes['PartnerShare']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  withBranches?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PartnerShareConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerShareConnection'] = ResolversParentTypes['PartnerShareConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartnerShareEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PartnerShare']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerShareCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerShareCreatePayload'] = ResolversParentTypes['PartnerShareCreatePayload']> = {
  partnerShare?: Resolver<Maybe<ResolversTypes['PartnerShare']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PartnerShareEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerShareEdge'] = ResolversParentTypes['PartnerShareEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartnerShare'], ParentType, ContextType>;
};

export type PartnerShareEndPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerShareEndPayload'] = ResolversParentTypes['PartnerShareEndPayload']> = {
  partnerShare?: Resolver<Maybe<ResolversTypes['PartnerShare']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PartnerUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerUpdatePayload'] = ResolversParentTypes['PartnerUpdatePayload']> = {
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PermissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Permission'] = ResolversParentTypes['Permission']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PortalUserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalUser'] = ResolversParentTypes['PortalUser']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  disabledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Audience'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PortalUserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalUserConnection'] = ResolversParentTypes['PortalUserConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PortalUserEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PortalUser']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PortalUserCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalUserCreatePayload'] = ResolversParentTypes['PortalUserCreatePayload']> = {
  portalUser?: Resolver<Maybe<ResolversTypes['PortalUser']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PortalUserDisablePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalUserDisablePayload'] = ResolversParentTypes['PortalUserDisablePayload']> = {
  portalUser?: Resolver<Maybe<ResolversTypes['PortalUser']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PortalUserEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalUserEdge'] = ResolversParentTypes['PortalUserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PortalUser'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType, RequireFields<Query_EmployeeArgs, 'id'>>;
  employees?: Resolver<ResolversTypes['EmployeeConnection'], ParentType, ContextType, RequireFields<Query_EmployeesArgs, 'first'>>;
  orgUnit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType, RequireFields<Query_OrgUnitArgs, 'id'>>;
  orgUnits?: Resolver<ResolversTypes['OrgUnitConnection'], ParentType, ContextType, RequireFields<Query_OrgUnitsArgs, 'first'>>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType, RequireFields<Query_PartnerArgs, 'id'>>;
  partners?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, RequireFields<Query_PartnersArgs, 'first'>>;
  permissions?: Resolver<Array<ResolversTypes['Permission']>, ParentType, ContextType>;
  portalUsers?: Resolver<ResolversTypes['PortalUserConnection'], ParentType, ContextType, RequireFields<Query_PortalUsersArgs, 'first'>>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType, Partial<Query_RolesArgs>>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType, RequireFields<Query_TeamArgs, 'id'>>;
  teams?: Resolver<ResolversTypes['TeamConnection'], ParentType, ContextType, RequireFields<Query_TeamsArgs, 'first'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
};

export type RoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  audience?: Resolver<ResolversTypes['Audience'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dataScope?: Resolver<ResolversTypes['DataScope'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['Permission']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoleCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleCreatePayload'] = ResolversParentTypes['RoleCreatePayload']> = {
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoleGrantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleGrantPayload'] = ResolversParentTypes['RoleGrantPayload']> = {
  roleHolding?: Resolver<Maybe<ResolversTypes['RoleHolding']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoleHoldingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleHolding'] = ResolversParentTypes['RoleHolding']> = {
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
};

export type RoleRevokePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleRevokePayload'] = ResolversParentTypes['RoleRevokePayload']> = {
  roleHolding?: Resolver<Maybe<ResolversTypes['RoleHolding']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoleUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleUpdatePayload'] = ResolversParentTypes['RoleUpdatePayload']> = {
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team'], FederationReferenceType extends FederationReferenceTypes['Team'] = FederationReferenceTypes['Team']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Team']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customers?: Resolver<ResolversTypes['TeamCustomerConnection'], ParentType, ContextType, RequireFields<Team_CustomersArgs, 'first'>>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TeamKind'], ParentType, ContextType>;
  leader?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['TeamMember']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TeamConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamConnection'] = ResolversParentTypes['TeamConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TeamEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Team']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TeamCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamCreatePayload'] = ResolversParentTypes['TeamCreatePayload']> = {
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TeamCustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamCustomer'] = ResolversParentTypes['TeamCustomer']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  withBranches?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TeamCustomerAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamCustomerAddPayload'] = ResolversParentTypes['TeamCustomerAddPayload']> = {
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TeamCustomerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamCustomerConnection'] = ResolversParentTypes['TeamCustomerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TeamCustomerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TeamCustomer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TeamCustomerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamCustomerEdge'] = ResolversParentTypes['TeamCustomerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TeamCustomer'], ParentType, ContextType>;
};

export type TeamCustomerRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamCustomerRemovePayload'] = ResolversParentTypes['TeamCustomerRemovePayload']> = {
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TeamDissolvePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamDissolvePayload'] = ResolversParentTypes['TeamDissolvePayload']> = {
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TeamEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamEdge'] = ResolversParentTypes['TeamEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
};

export type TeamMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamMember'] = ResolversParentTypes['TeamMember']> = {
  duty?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
};

export type TeamMemberAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamMemberAddPayload'] = ResolversParentTypes['TeamMemberAddPayload']> = {
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TeamMemberRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamMemberRemovePayload'] = ResolversParentTypes['TeamMemberRemovePayload']> = {
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TeamUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamUpdatePayload'] = ResolversParentTypes['TeamUpdatePayload']> = {
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnitChartNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitChartNode'] = ResolversParentTypes['UnitChartNode']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  employeeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
};

export type UnitDutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitDuty'] = ResolversParentTypes['UnitDuty']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Audience'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['Permission']>, ParentType, ContextType>;
  portalUser?: Resolver<Maybe<ResolversTypes['PortalUser']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Assignment?: AssignmentResolvers<ContextType>;
  AssignmentChangePayload?: AssignmentChangePayloadResolvers<ContextType>;
  AssignmentConnection?: AssignmentConnectionResolvers<ContextType>;
  AssignmentEdge?: AssignmentEdgeResolvers<ContextType>;
  AssignmentHandOverPayload?: AssignmentHandOverPayloadResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Employee?: EmployeeResolvers<ContextType>;
  EmployeeConnection?: EmployeeConnectionResolvers<ContextType>;
  EmployeeCreatePayload?: EmployeeCreatePayloadResolvers<ContextType>;
  EmployeeEdge?: EmployeeEdgeResolvers<ContextType>;
  EmployeeLeavePayload?: EmployeeLeavePayloadResolvers<ContextType>;
  EmployeeSignInSetPayload?: EmployeeSignInSetPayloadResolvers<ContextType>;
  EmployeeUpdatePayload?: EmployeeUpdatePayloadResolvers<ContextType>;
  LeaderAppointment?: LeaderAppointmentResolvers<ContextType>;
  LeaderAppointmentConsentPayload?: LeaderAppointmentConsentPayloadResolvers<ContextType>;
  LeaderAppointmentDeclinePayload?: LeaderAppointmentDeclinePayloadResolvers<ContextType>;
  LeaderAppointmentProposePayload?: LeaderAppointmentProposePayloadResolvers<ContextType>;
  LeaderAppointmentWithdrawPayload?: LeaderAppointmentWithdrawPayloadResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OrgUnit?: OrgUnitResolvers<ContextType>;
  OrgUnitConnection?: OrgUnitConnectionResolvers<ContextType>;
  OrgUnitCreatePayload?: OrgUnitCreatePayloadResolvers<ContextType>;
  OrgUnitEdge?: OrgUnitEdgeResolvers<ContextType>;
  OrgUnitUpdatePayload?: OrgUnitUpdatePayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  PartnerConnection?: PartnerConnectionResolvers<ContextType>;
  PartnerCreatePayload?: PartnerCreatePayloadResolvers<ContextType>;
  PartnerEdge?: PartnerEdgeResolvers<ContextType>;
  PartnerShare?: PartnerShareResolvers<ContextType>;
  PartnerShareConnection?: PartnerShareConnectionResolvers<ContextType>;
  PartnerShareCreatePayload?: PartnerShareCreatePayloadResolvers<ContextType>;
  PartnerShareEdge?: PartnerShareEdgeResolvers<ContextType>;
  PartnerShareEndPayload?: PartnerShareEndPayloadResolvers<ContextType>;
  PartnerUpdatePayload?: PartnerUpdatePayloadResolvers<ContextType>;
  Permission?: PermissionResolvers<ContextType>;
  PortalUser?: PortalUserResolvers<ContextType>;
  PortalUserConnection?: PortalUserConnectionResolvers<ContextType>;
  PortalUserCreatePayload?: PortalUserCreatePayloadResolvers<ContextType>;
  PortalUserDisablePayload?: PortalUserDisablePayloadResolvers<ContextType>;
  PortalUserEdge?: PortalUserEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  RoleCreatePayload?: RoleCreatePayloadResolvers<ContextType>;
  RoleGrantPayload?: RoleGrantPayloadResolvers<ContextType>;
  RoleHolding?: RoleHoldingResolvers<ContextType>;
  RoleRevokePayload?: RoleRevokePayloadResolvers<ContextType>;
  RoleUpdatePayload?: RoleUpdatePayloadResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  TeamConnection?: TeamConnectionResolvers<ContextType>;
  TeamCreatePayload?: TeamCreatePayloadResolvers<ContextType>;
  TeamCustomer?: TeamCustomerResolvers<ContextType>;
  TeamCustomerAddPayload?: TeamCustomerAddPayloadResolvers<ContextType>;
  TeamCustomerConnection?: TeamCustomerConnectionResolvers<ContextType>;
  TeamCustomerEdge?: TeamCustomerEdgeResolvers<ContextType>;
  TeamCustomerRemovePayload?: TeamCustomerRemovePayloadResolvers<ContextType>;
  TeamDissolvePayload?: TeamDissolvePayloadResolvers<ContextType>;
  TeamEdge?: TeamEdgeResolvers<ContextType>;
  TeamMember?: TeamMemberResolvers<ContextType>;
  TeamMemberAddPayload?: TeamMemberAddPayloadResolvers<ContextType>;
  TeamMemberRemovePayload?: TeamMemberRemovePayloadResolvers<ContextType>;
  TeamUpdatePayload?: TeamUpdatePayloadResolvers<ContextType>;
  UnitChartNode?: UnitChartNodeResolvers<ContextType>;
  UnitDuty?: UnitDutyResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};


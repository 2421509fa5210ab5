import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { OrgUnitRow, OrgUnitConnectionRow, OrgUnitVersionRow, ReorganizationRow, ReorganizationConnectionRow, ReorganizationStepRow, UnitDutyRow, LeaderAppointmentRow, DutyRow, PositionProfileRow, DepartmentRow, BusinessFunctionRow, ResponsibilityRow, EmployeeRow, EmployeeConnectionRow, PermissionRow, RoleRow, RoleLimitRow, ViewerLimitRow, ViewerBoundRow, DecisionLimitRow, DecisionRow, RoleHoldingRow, TeamRow, TeamConnectionRow, TeamMemberRow, TeamCustomerRow, TeamCustomerConnectionRow, ActionTeamCallRow, ActionTeamCallConnectionRow, AssignmentRow, AssignmentConnectionRow, CoverageNormRow, TelephoneCoverageRow, TelephoneCoverageConnectionRow, UnitCoverageRow, AccountManagementRow, NumberRangeRow, ServiceContactRow, ServiceContactCheckRow, AdviserServiceRow, CommunicationAdviserRow, PartnerRow, PartnerConnectionRow, PartnerAgreementRow, PartnerAgreementConnectionRow, PartnerShareRow, PartnerShareConnectionRow, PortalUserRow, PortalUserConnectionRow, CustomerRow, ViewerRow, HandoverRow, HandoverConnectionRow, HandoverPartRow, OpenWorkRow, OpenWorkConnectionRow, HandoverPreviewRow } from './tables.ts';
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

/** The people and teams by which a unit and all below it serve their key accounts 客户经理队伍, and whether they suffice. */
export type AccountManagement = {
  /** Account managers there 客户经理人数, telephone account managers not included. */
  accountManagerCount: Scalars['Int']['output'];
  /** Project managers 项目经理人数. */
  projectManagerCount: Scalars['Int']['output'];
  /** Account-manager teams at work 客户经理团队数. */
  teamCount: Scalars['Int']['output'];
  /** Telephone account managers 电话客户经理人数. */
  telephoneAccountManagerCount: Scalars['Int']['output'];
  /** Enterprise trees whose headquarters is managed there 集团客户数, closed ones not included. */
  treeCount: Scalars['Int']['output'];
  /** Trees with an account manager per account manager of either kind, rounded 人均负责集团客户数. Null without anybody. */
  treesPerPerson?: Maybe<Scalars['Int']['output']>;
  /** Of these, trees without an account manager 无客户经理的集团客户数. */
  unassignedTreeCount: Scalars['Int']['output'];
};

/** Somebody called to a customer action team 人员调用. */
export type ActionTeamCall = {
  /** Null while open. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null while open. */
  answeredBy?: Maybe<Employee>;
  calledAt: Scalars['DateTime']['output'];
  calledBy?: Maybe<Employee>;
  /** Department the person is called from. */
  department?: Maybe<OrgUnit>;
  /** What the person shall do 分工. */
  duty: Scalars['String']['output'];
  employee?: Maybe<Employee>;
  /** Opaque, starts with `cal_`. */
  id: Scalars['ID']['output'];
  /** Why it was declined. Null otherwise. */
  reason?: Maybe<Scalars['String']['output']>;
  status: ActionTeamCallStatus;
  team?: Maybe<Team>;
};

export type ActionTeamCallCommitPayload = {
  actionTeamCall?: Maybe<ActionTeamCall>;
  userErrors: Array<UserError>;
};

export type ActionTeamCallConnection = {
  edges: Array<ActionTeamCallEdge>;
  nodes: Array<ActionTeamCall>;
  pageInfo: PageInfo;
  /** How many wait for you. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type ActionTeamCallDeclineInput = {
  /** Why. */
  reason: Scalars['String']['input'];
};

export type ActionTeamCallDeclinePayload = {
  actionTeamCall?: Maybe<ActionTeamCall>;
  userErrors: Array<UserError>;
};

export type ActionTeamCallEdge = {
  cursor: Scalars['String']['output'];
  node: ActionTeamCall;
};

export type ActionTeamCallInput = {
  /** What the person shall do; required. */
  duty: Scalars['String']['input'];
  employeeId: Scalars['ID']['input'];
};

export type ActionTeamCallPayload = {
  team?: Maybe<Team>;
  userErrors: Array<UserError>;
};

/** Life cycle of a call 调用状态: CALLED → COMMITTED | DECLINED | WITHDRAWN. */
export type ActionTeamCallStatus =
  /** 待答复 / Called. Waits for the person's department. */
  | 'CALLED'
  /** 已承诺 / Committed. The person is a member. */
  | 'COMMITTED'
  /** 未同意 / Declined by the department */
  | 'DECLINED'
  /** 已撤回 / Withdrawn, or the team ended first */
  | 'WITHDRAWN';

export type ActionTeamCallWithdrawPayload = {
  actionTeamCall?: Maybe<ActionTeamCall>;
  userErrors: Array<UserError>;
};

export type ActionTeamInput = {
  /** Last day, today or later, at most a year ahead. */
  endsOn: Scalars['Date']['input'];
  /** Of other departments than the account manager's; 1 to 50. */
  members: Array<ActionTeamCallInput>;
  name: Scalars['String']['input'];
  /** What for 目标. */
  purpose: Scalars['String']['input'];
  withBranches: Scalars['Boolean']['input'];
};

export type ActionTeamMobilizePayload = {
  team?: Maybe<Team>;
  userErrors: Array<UserError>;
};

/** Something the adviser does for the customer 顾问服务. */
export type AdviserService = {
  /** In the language of `Accept-Language`. */
  name: Scalars['String']['output'];
  /** Place in the list, from 1. */
  number: Scalars['Int']['output'];
  /** What the customer can expect, in the language of `Accept-Language`. */
  text: Scalars['String']['output'];
};

export type AppointmentDecisionInput = {
  /** Why. Required to decline. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type AppointmentDismissalInput = {
  /** Why. */
  reason: Scalars['String']['input'];
};

/** Whether a leader comes or goes 任免类型; both need the consent of the key-account unit above. */
export type AppointmentKind =
  /** 任命 / Appointment */
  | 'APPOINTMENT'
  /** 免职 / Dismissal. Of whoever leads the unit; nobody leads it then. */
  | 'DISMISSAL';

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
  /** Why, up to 500 characters. Required when somebody else was account manager before. */
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

/** Who uses the system 使用者. */
export type Audience =
  /** 大客户 / Enterprises. The customers' own users. */
  | 'CUSTOMER'
  /** 员工 / Employees */
  | 'EMPLOYEE'
  /** 合作伙伴 / Partners */
  | 'PARTNER';

/** A function of the operator, or a step of its process for group customers 职能. */
export type BusinessFunction = {
  /** For programs, unique, e.g. `MARKETING`. */
  code: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** Opaque, starts with `fun_`. */
  id: Scalars['ID']['output'];
  kind: BusinessFunctionKind;
  /** In the language of `Accept-Language`. */
  name: Scalars['String']['output'];
  nameEn: Scalars['String']['output'];
  nameZh: Scalars['String']['output'];
  /** Place among those of its kind, from 1; of a step, its place in the process. */
  number: Scalars['Int']['output'];
  /** Who answers for it 职责分工: the owner first. */
  responsibilities: Array<Responsibility>;
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
};

export type BusinessFunctionCreateInput = {
  /** Capital letters, digits and `_`, 2 to 40. */
  code: Scalars['String']['input'];
  kind: BusinessFunctionKind;
  nameEn: Scalars['String']['input'];
  nameZh: Scalars['String']['input'];
  /** Department that owns it. */
  ownerId: Scalars['ID']['input'];
};

export type BusinessFunctionCreatePayload = {
  businessFunction?: Maybe<BusinessFunction>;
  userErrors: Array<UserError>;
};

/** Kind of function 职能类型. */
export type BusinessFunctionKind =
  /** 职能 / Function. Marketing, statistics … */
  | 'FUNCTION'
  /** 集团客户流程环节 / Step of the group-customer process. The departments named are its interfaces 接口部门. */
  | 'GROUP_CUSTOMER_STEP';

export type BusinessFunctionUpdateInput = {
  nameEn?: InputMaybe<Scalars['String']['input']>;
  nameZh?: InputMaybe<Scalars['String']['input']>;
};

export type BusinessFunctionUpdatePayload = {
  businessFunction?: Maybe<BusinessFunction>;
  userErrors: Array<UserError>;
};

/**
 * The account manager as the customer's general communication adviser 通信业务总顾问: one person for all business, who advises on
 * more than sales.
 */
export type CommunicationAdviser = {
  /** Null when unknown. */
  email?: Maybe<Scalars['String']['output']>;
  employee: Employee;
  /** Office telephone. Null when unknown. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Numbers that answer 7×24 客服联系人, the operator's own first. Null, with FORBIDDEN in `errors`, without `serviceContact.read`. */
  serviceContacts?: Maybe<Array<ServiceContact>>;
  /** What the person advises on 顾问服务, in order. */
  services: Array<AdviserService>;
  /** Since when the person is responsible. Null when you may not see it. */
  since?: Maybe<Scalars['DateTime']['output']>;
};

export type Contract = {
  id: Scalars['ID']['output'];
};

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

/** How many customers one person of a position serves 覆盖标准. */
export type CoverageNorm = {
  /** And at most, e.g. 1,000. */
  maximum: Scalars['Int']['output'];
  position: Position;
  /** Customers a person serves at least, e.g. 250. */
  standard: Scalars['Int']['output'];
  /** First day on which it holds; a later one replaces it. */
  validFrom: Scalars['Date']['output'];
};

export type CoverageNormInput = {
  /** Not below `standard`, at most 10,000. */
  maximum: Scalars['Int']['input'];
  /** At least 1. */
  standard: Scalars['Int']['input'];
  /** Today or later. */
  validFrom: Scalars['Date']['input'];
};

export type CoverageNormSetPayload = {
  coverageNorm?: Maybe<CoverageNorm>;
  userErrors: Array<UserError>;
};

/** How full somebody is against the norm 覆盖状态. */
export type CoverageState =
  /** 低于标准 / Below the standard: more customers can come */
  | 'BELOW_STANDARD'
  /** 已满 / Full. Another customer is refused with COVERAGE_EXCEEDED. */
  | 'FULL'
  /** 正常 / Between standard and maximum */
  | 'WITHIN';

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
   * Its general communication adviser 通信业务总顾问: the account manager of its tree. Null while nobody is assigned, and, with FORBIDDEN
   * in `errors`, without `employee.read`.
   */
  adviser?: Maybe<CommunicationAdviser>;
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
   * Named service contacts in force 客服联系人, of the customer itself, the operator's own first; `includeEnded` adds those that were replaced.
   * Null, with FORBIDDEN in `errors`, without `serviceContact.read`.
   */
  serviceContacts?: Maybe<Array<ServiceContact>>;
  /**
   * Teams that serve it 服务团队, directly or together with a headquarters, by name. Null, with FORBIDDEN in `errors`,
   * without `team.read`.
   */
  teams?: Maybe<Array<Team>>;
};


export type Customer_ServiceContactsArgs = {
  includeEnded: Scalars['Boolean']['input'];
};

/** Customers a role reaches 数据范围. */
export type DataScope =
  /** 本人负责 / Own. Customers assigned to the person, to a team of the person, shared with the partner, or the enterprise itself. */
  | 'OWN'
  /** 本机构及下级 / Unit. All customers of the unit the role is held at, and of the units below. */
  | 'UNIT';

/** An answer to `may` 权限判定. */
export type Decision = {
  allowed: Scalars['Boolean']['output'];
  /** Why, for people, in the language of `Accept-Language` 理由. */
  because: Scalars['String']['output'];
  /** Your own limit that decides, or that was exceeded 本人额度. Null when no limit plays a part. */
  limit?: Maybe<DecisionLimit>;
  /** Roles that may go as far 可办理的角色, by code; empty when allowed, when no role may, or when it is no matter of a limit. Null, with FORBIDDEN in `errors`, without `role.read`. */
  whoMay?: Maybe<Array<Role>>;
};

/** The limit a decision rests on 判定额度. */
export type DecisionLimit = {
  /** MAX_AMOUNT. Null otherwise. */
  amount?: Maybe<Money>;
  measure: LimitMeasure;
  /** MAX_DISCOUNT_PERCENT. Null otherwise. */
  percent?: Maybe<Scalars['Decimal']['output']>;
};

/**
 * A kind of department 部门 of the operator, at headquarters and in the companies below: leaders, marketing, planning and finance,
 * key accounts, network maintenance … Which unit is of which kind says `OrgUnit.department`.
 */
export type Department = {
  /** For programs, unique, e.g. `MARKETING`. */
  code: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** In order 职责. */
  duties: Array<Duty>;
  /** Opaque, starts with `dep_`. */
  id: Scalars['ID']['output'];
  /** In the language of `Accept-Language`. */
  name: Scalars['String']['output'];
  nameEn: Scalars['String']['output'];
  nameZh: Scalars['String']['output'];
  /** What it answers for 职责分工, by function. */
  responsibilities: Array<Responsibility>;
  /** Units of this kind that exist and that you may see 对应机构, by name, at most 500. */
  units: Array<OrgUnit>;
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
};

export type DepartmentCreateInput = {
  /** Capital letters, digits and `_`, 2 to 40. */
  code: Scalars['String']['input'];
  /** In order, at most 50. */
  duties: Array<DutyInput>;
  nameEn: Scalars['String']['input'];
  nameZh: Scalars['String']['input'];
};

export type DepartmentCreatePayload = {
  department?: Maybe<Department>;
  userErrors: Array<UserError>;
};

export type DepartmentUpdateInput = {
  /** The complete list from now on, at most 50. */
  duties?: InputMaybe<Array<DutyInput>>;
  nameEn?: InputMaybe<Scalars['String']['input']>;
  nameZh?: InputMaybe<Scalars['String']['input']>;
};

export type DepartmentUpdatePayload = {
  department?: Maybe<Department>;
  userErrors: Array<UserError>;
};

export type DutiesInput = {
  /** In order, at most 50. */
  duties: Array<DutyInput>;
};

/** Something a position or a department is there for 职责. */
export type Duty = {
  /** Place in the list, from 1. */
  number: Scalars['Int']['output'];
  /** In the language of `Accept-Language`. */
  text: Scalars['String']['output'];
  textEn: Scalars['String']['output'];
  textZh: Scalars['String']['output'];
};

export type DutyInput = {
  /** Up to 500 characters. */
  textEn: Scalars['String']['input'];
  /** Up to 500 characters. */
  textZh: Scalars['String']['input'];
};

/** Somebody who works for the operator 员工. */
export type Employee = {
  /**
   * Customers the person is account manager of 负责的大客户, as far as you may see them, newest first. Null, with FORBIDDEN
   * in `errors`, without `assignment.read`.
   */
  assignments?: Maybe<AssignmentConnection>;
  createdAt: Scalars['DateTime']['output'];
  /** What the person's position is there for 岗位职责, in order. */
  duties: Array<Duty>;
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

/**
 * A handover of somebody's work 移交. Seen by the person, the proposer, the successors, and whoever stands at or above the
 * person's unit; never by partners and enterprises.
 */
export type Handover = {
  /** When everything moved. Null before 确认时间. */
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null before 确认人. */
  confirmedBy?: Maybe<Employee>;
  /** Whose work it is 移交人. */
  from?: Maybe<Employee>;
  /** Opaque, starts with `hnd_`. */
  id: Scalars['ID']['output'];
  /**
   * What moved 移交清单, all parts together, as far as you may see it, by id; `dueAt` is null here. Empty before it was
   * confirmed.
   */
  moved: OpenWorkConnection;
  /** Each successor with what comes to it 接收人, in the order given; redirected parts follow. */
  parts: Array<HandoverPart>;
  /** What would move now 移交预览. Null once it was confirmed or withdrawn. */
  preview?: Maybe<HandoverPreview>;
  proposedAt: Scalars['DateTime']['output'];
  proposedBy?: Maybe<Employee>;
  /** Why 移交原因. */
  reason: Scalars['String']['output'];
  status: HandoverStatus;
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes; pass it as `expectedVersion` to change only what you have seen 版本号. */
  version: Scalars['Int']['output'];
};


/**
 * A handover of somebody's work 移交. Seen by the person, the proposer, the successors, and whoever stands at or above the
 * person's unit; never by partners and enterprises.
 */
export type Handover_MovedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  kind?: InputMaybe<Array<OpenWorkKind>>;
};

export type HandoverAcceptPayload = {
  handover?: Maybe<Handover>;
  userErrors: Array<UserError>;
};

export type HandoverConfirmInput = {
  /** Of the handover's `preview`. */
  fingerprint: Scalars['String']['input'];
};

export type HandoverConfirmPayload = {
  handover?: Maybe<Handover>;
  userErrors: Array<UserError>;
};

export type HandoverConnection = {
  edges: Array<HandoverEdge>;
  nodes: Array<Handover>;
  pageInfo: PageInfo;
  /** How many match and are visible to you. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type HandoverEdge = {
  cursor: Scalars['String']['output'];
  node: Handover;
};

/** What narrows a list of handovers 移交筛选. Fields combine with AND, values within a list with OR. */
export type HandoverFilter = {
  /** True: only those that wait for you 待我处理: as a successor for your answer, as the proposer for what to do about an objection. */
  awaitsMe: Scalars['Boolean']['input'];
  /** Work of these employees. */
  fromEmployeeId?: InputMaybe<Array<Scalars['ID']['input']>>;
  status?: InputMaybe<Array<HandoverStatus>>;
  /** Work that came to these employees, or shall. */
  toEmployeeId?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type HandoverObjectInput = {
  reason: Scalars['String']['input'];
};

export type HandoverObjectPayload = {
  handover?: Maybe<Handover>;
  userErrors: Array<UserError>;
};

/** What comes to one successor 移交部分. */
export type HandoverPart = {
  /** When the successor answered 答复时间. Null before. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** How much of each kind moved, as far as you may see it. Empty before. */
  counts: Array<OpenWorkCount>;
  /**
   * Headquarters of the customer trees that come to this successor, as far as you may see them. Null: whatever the other parts
   * do not name.
   */
  customers?: Maybe<Array<Customer>>;
  /** Opaque, starts with `hop_`. */
  id: Scalars['ID']['output'];
  /** Why the successor objected 异议理由. Null when there was no objection. */
  objection?: Maybe<Scalars['String']['output']>;
  /** The part whose successor objected, when this one takes it over. Null otherwise. */
  redirectedFrom?: Maybe<Scalars['ID']['output']>;
  status: HandoverPartStatus;
  /** Who gets it 接收人. */
  to?: Maybe<Employee>;
};

export type HandoverPartInput = {
  /** Headquarters; their branches come along. At most 500. */
  customerIds: Array<Scalars['ID']['input']>;
  toEmployeeId: Scalars['ID']['input'];
};

/** Life cycle of a part 移交部分状态: PROPOSED → MOVED → ACCEPTED | OBJECTED → REDIRECTED. */
export type HandoverPartStatus =
  /** 已接收 / Accepted */
  | 'ACCEPTED'
  /** 待接收 / Moved. Waits for the successor's answer. */
  | 'MOVED'
  /** 有异议 / Objected. Waits for the proposer. */
  | 'OBJECTED'
  /** 待确认 / Proposed. Still with the old owner. */
  | 'PROPOSED'
  /** 已改派 / Redirected to somebody else, or back */
  | 'REDIRECTED';

/** Everything open in somebody's hands 移交预览, as of now. */
export type HandoverPreview = {
  /** How much there is of each kind, as far as you may see it; kinds without anything are left out. */
  counts: Array<OpenWorkCount>;
  /** Whose work it is. */
  employee?: Maybe<Employee>;
  /** Stands for exactly this work: `handoverConfirm` moves it only if nothing has come or gone since. */
  fingerprint: Scalars['String']['output'];
  /** How much there is that you may not see. Above 0, somebody who sees more has to confirm. */
  hiddenCount: Scalars['Int']['output'];
  /** What it is 未结事项: next dates first, without a date last. `dueBefore` gives the coming dates only. */
  work: OpenWorkConnection;
};


/** Everything open in somebody's hands 移交预览, as of now. */
export type HandoverPreview_WorkArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dueBefore?: InputMaybe<Scalars['DateTime']['input']>;
  first: Scalars['Int']['input'];
  kind?: InputMaybe<Array<OpenWorkKind>>;
};

export type HandoverProposeInput = {
  fromEmployeeId: Scalars['ID']['input'];
  /** Different successors for different customers, at most 50. */
  parts?: InputMaybe<Array<HandoverPartInput>>;
  reason: Scalars['String']['input'];
  /** Who gets whatever no part names. Left out: only the customers of the parts move. */
  toEmployeeId?: InputMaybe<Scalars['ID']['input']>;
};

export type HandoverProposePayload = {
  handover?: Maybe<Handover>;
  userErrors: Array<UserError>;
};

export type HandoverRedirectInput = {
  reason: Scalars['String']['input'];
  /** May be the first owner. */
  toEmployeeId: Scalars['ID']['input'];
};

export type HandoverRedirectPayload = {
  handover?: Maybe<Handover>;
  userErrors: Array<UserError>;
};

/** Life cycle of a handover 移交状态: PROPOSED → CONFIRMED → ACCEPTED | OBJECTED; PROPOSED → WITHDRAWN. */
export type HandoverStatus =
  /** 已接收 / Accepted by all successors */
  | 'ACCEPTED'
  /** 待接收 / Confirmed. Everything has moved; a successor has still to answer. */
  | 'CONFIRMED'
  /** 有异议 / Objected. A successor objected: the proposer redirects that part. */
  | 'OBJECTED'
  /** 待确认 / Proposed. Nothing has moved yet. */
  | 'PROPOSED'
  /** 已撤回 / Withdrawn before anything moved */
  | 'WITHDRAWN';

export type HandoverWithdrawPayload = {
  handover?: Maybe<Handover>;
  userErrors: Array<UserError>;
};

export type ImprovementMeasure = {
  id: Scalars['ID']['output'];
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
  kind: AppointmentKind;
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
  /** Up to 500 characters. */
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

export type LeaderDismissalProposePayload = {
  leaderAppointment?: Maybe<LeaderAppointment>;
  userErrors: Array<UserError>;
};

/** What a limit measures 额度类型. */
export type LimitMeasure =
  /** 最大金额 / Largest amount. Of a quote: one-time charges and twelve months of the recurring ones, after discount. */
  | 'MAX_AMOUNT'
  /** 最大折扣百分比 / Largest discount in percent, of any line */
  | 'MAX_DISCOUNT_PERCENT';

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
  /** Calls more people to a customer action team 追加调用. By its leader, or within reach of its unit. */
  actionTeamCall: ActionTeamCallPayload;
  /** CALLED → COMMITTED 同意调用, by the department: the person becomes a member and sees the customers of the team. */
  actionTeamCallCommit: ActionTeamCallCommitPayload;
  /** CALLED → DECLINED 不同意调用, by the department; a reason is required. */
  actionTeamCallDecline: ActionTeamCallDeclinePayload;
  /** CALLED → WITHDRAWN 撤回调用, by the team. */
  actionTeamCallWithdraw: ActionTeamCallWithdrawPayload;
  /**
   * Mobilizes a customer action team 组建客户行动组 behind the account manager of the customer's tree, who leads it. Needs you to be that
   * account manager, or the manager's unit within reach. People called from departments within your reach join at once; the others when their department
   * commits them.
   */
  actionTeamMobilize: ActionTeamMobilizePayload;
  /**
   * Makes an employee account manager of a customer tree 指派客户经理: ends the current assignment and begins the new one
   * together. The customer is a headquarters, else NOT_TREE_ROOT; the person an account manager, or for tier C a
   * telephone account manager, else POSITION_DOES_NOT_FIT; one who has as many customers as the norm allows is COVERAGE_EXCEEDED.
   * You must see the whole tree.
   */
  assignmentChange: AssignmentChangePayload;
  /** Adds a function with its owner 新建职能, after the others of its kind. */
  businessFunctionCreate: BusinessFunctionCreatePayload;
  /** Changes the names of a function 修改职能. Fields left out stay. */
  businessFunctionUpdate: BusinessFunctionUpdatePayload;
  /** Sets the norm from a day on 设定覆盖标准, today or later; whoever has more already keeps them, and gets no more. */
  coverageNormSet: CoverageNormSetPayload;
  /** Adds a kind of department 新建部门类型. */
  departmentCreate: DepartmentCreatePayload;
  /** Changes a kind of department 修改部门类型. Fields left out stay. */
  departmentUpdate: DepartmentUpdatePayload;
  /** Adds an employee 新建员工, who cannot sign in and holds no role yet. */
  employeeCreate: EmployeeCreatePayload;
  /**
   * Records that an employee left 员工离职: cannot sign in any more, all roles, memberships and offices end. Refused with
   * HAS_CUSTOMERS while the person is account manager, with HAS_OPEN_WORK while anything else is open in that person's hands:
   * `handoverPropose` first.
   */
  employeeLeave: EmployeeLeavePayload;
  /**
   * Sets with which account an employee signs in 设置登录标识. Whoever signs in is that employee, so you must hold all the
   * permissions of the employee's roles and see all the employee's customers.
   */
  employeeSignInSet: EmployeeSignInSetPayload;
  /**
   * Changes an employee 修改员工. Fields left out stay, null empties. A transfer needs the old and the new unit; roles stay where they are held. A
   * position that does not serve the customers the person is account manager of is POSITION_DOES_NOT_FIT, or COVERAGE_EXCEEDED for too many of them.
   */
  employeeUpdate: EmployeeUpdatePayload;
  /** MOVED → ACCEPTED 接收: a successor accepts all that came to it by this handover. */
  handoverAccept: HandoverAcceptPayload;
  /**
   * PROPOSED → CONFIRMED 确认移交: everything moves, everywhere, in one piece. You need the units of the person and of all
   * successors at or below yours, and must see whatever moves, else NOT_ALLOWED. Successors who get customers are account
   * managers, for tier C also telephone account managers, else POSITION_DOES_NOT_FIT, and no more than the norm allows, else
   * COVERAGE_EXCEEDED; they must see what they get, else SUCCESSOR_SEES_TOO_LITTLE. STALE when something has come or gone since the preview.
   */
  handoverConfirm: HandoverConfirmPayload;
  /**
   * MOVED → OBJECTED 提出异议: a successor objects to what came to it. It stays with the successor until it is redirected,
   * so that nothing is ever without an owner.
   */
  handoverObject: HandoverObjectPayload;
  /**
   * Proposes to hand work over 提出移交: your own, or that of the units at or below yours. Customers of a part are
   * headquarters, else NOT_TREE_ROOT, and stand in one part only. One proposal per employee at a time, else TAKEN.
   */
  handoverPropose: HandoverProposePayload;
  /**
   * OBJECTED → REDIRECTED 改派: what came to the objecting successor by this part, and is still open and with that person, moves
   * on to somebody else, or back. The same conditions as for `handoverConfirm`.
   */
  handoverRedirect: HandoverRedirectPayload;
  /** PROPOSED → WITHDRAWN 撤回移交, by the proposer or somebody above the person's unit. */
  handoverWithdraw: HandoverWithdrawPayload;
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
  /**
   * Proposes to remove the leader of a unit 提请免职. Effective at once when no key-account unit stands above, or when you stand
   * there; otherwise it waits for consent like an appointment. NOT_ALLOWED_IN_STATE while nobody leads the unit.
   */
  leaderDismissalPropose: LeaderDismissalProposePayload;
  /** Adds a number range of the own network 新增本网号段. */
  numberRangeAdd: NumberRangeAddPayload;
  /** Removes a number range 删除本网号段; contacts named before keep their numbers. */
  numberRangeRemove: NumberRangeRemovePayload;
  /** Adds a unit 新建机构 below one of yours: every superior named must stand at or below one of your units. */
  orgUnitCreate: OrgUnitCreatePayload;
  /** Says what kind of department a unit is 设定部门类型; null: none. */
  orgUnitDepartmentSet: OrgUnitDepartmentSetPayload;
  /**
   * Dissolves a unit today 撤销机构, or merges it into another 合并. Units below, people with the roles they hold there, teams and
   * partners go over to the successor; its customers are seen from the successor from now on. Needs both units within reach.
   */
  orgUnitDissolve: OrgUnitDissolvePayload;
  /**
   * Changes a unit 修改机构. Fields left out stay, null empties. To move it on a line you need the superior it leaves and
   * the one it comes under.
   */
  orgUnitUpdate: OrgUnitUpdatePayload;
  /**
   * DRAFT → ACTIVE 启用协议. TAKEN when its days overlap with those of another agreement of the partner that is active or
   * suspended. Of a renewal that follows at once, shares that would end with the old agreement run on to the end of this one, except
   * of customers that this one is not for.
   */
  partnerAgreementActivate: PartnerAgreementActivatePayload;
  /** Drafts an agreement 起草协议 with a partner of the units at or below yours. */
  partnerAgreementCreate: PartnerAgreementCreatePayload;
  /** → ENDED 终止协议, effective at once: shares that began under it end, and the partner's users cannot sign in unless another agreement is in force. */
  partnerAgreementEnd: PartnerAgreementEndPayload;
  /** Drafts the same agreement for the next term 续签协议. One renewal per agreement, else TAKEN; of one that is neither active nor suspended, NOT_ALLOWED_IN_STATE. */
  partnerAgreementRenew: PartnerAgreementRenewPayload;
  /** SUSPENDED → ACTIVE 恢复协议. */
  partnerAgreementResume: PartnerAgreementResumePayload;
  /** ACTIVE → SUSPENDED 暂停协议: the partner's users cannot sign in from the next request on; its shares stay as they are. */
  partnerAgreementSuspend: PartnerAgreementSuspendPayload;
  /** Changes a DRAFT 修改协议草稿. Fields left out stay, null empties. */
  partnerAgreementUpdate: PartnerAgreementUpdatePayload;
  /** Adds a partner 新建合作伙伴, without an agreement yet: `partnerAgreementCreate`. */
  partnerCreate: PartnerCreatePayload;
  /**
   * Shares a customer with a partner 共享客户; with branches only when you see them all. Lies within the days of an active agreement,
   * and the customer, with branches each of them, within its regions and industries, else OUTSIDE_AGREEMENT. What a customer becomes
   * later does not end a share.
   */
  partnerShareCreate: PartnerShareCreatePayload;
  /** Ends a share 终止共享, effective at once. */
  partnerShareEnd: PartnerShareEndPayload;
  /** Changes a partner 修改合作伙伴. Fields left out stay, null empties. */
  partnerUpdate: PartnerUpdatePayload;
  /** Opens a function to the units of a level and above, or takes it back 开放功能, effective at once for everybody. Only for whoever stands at the top. */
  permissionOpen: PermissionOpenPayload;
  /**
   * Adds a user of a partner or of an enterprise 新建门户用户. You must hold all permissions of the role and see every
   * customer the user will see. Partners and enterprises add users of their own.
   */
  portalUserCreate: PortalUserCreatePayload;
  /** Takes a portal user's access away 停用门户用户, effective at once. */
  portalUserDisable: PortalUserDisablePayload;
  /** Sets the duties of a position 设定职位职责: the complete list from now on. */
  positionDutiesSet: PositionDutiesSetPayload;
  /** PLANNED → CANCELLED 取消机构改革. */
  reorganizationCancel: ReorganizationCancelPayload;
  /**
   * Plans a reorganization for a day to come 计划机构改革. The steps are tried in order against the units of today: a place that does
   * not fit is LEVEL_MISMATCH, a circle UNIT_CIRCLE. Every unit and superior named must stand at or below one of yours.
   */
  reorganizationPlan: ReorganizationPlanPayload;
  /** Says which departments have a part in a function 设定职责分工: the complete list for this part from now on. Of owners, exactly one. */
  responsibilitySet: ResponsibilitySetPayload;
  /** Adds a role 新建角色 of permissions you hold. */
  roleCreate: RoleCreatePayload;
  /** Gives an employee a role at a unit 授予角色, effective at once. You must hold all its permissions. */
  roleGrant: RoleGrantPayload;
  /** Removes a limit 取消权限额度. LIMIT_EXCEEDED when the role would go further than you. */
  roleLimitRemove: RoleLimitRemovePayload;
  /**
   * Sets how far a permission goes for a role 设定权限额度, replacing the limit for the same measure, class, tier and currency; effective
   * with the next request of whoever holds the role. LIMIT_EXCEEDED beyond your own limit; the role must not be held beyond
   * your units.
   */
  roleLimitSet: RoleLimitSetPayload;
  /** Ends a holding 收回角色, effective at once. */
  roleRevoke: RoleRevokePayload;
  /**
   * Changes a role 修改角色, for everybody who holds it, at once. Permissions added must be yours. Permissions and scope can
   * be changed only by somebody whose units stand at or above all units where it is held.
   */
  roleUpdate: RoleUpdatePayload;
  /** Records a trial of the number 登记拨测; a breach is told to whoever follows (event `ServiceContactBreached`). */
  serviceContactCheck: ServiceContactCheckPayload;
  /** Ends a service contact 终止客服联系人, only after the last day of its cooperation: COOPERATION_RUNS. */
  serviceContactEnd: ServiceContactEndPayload;
  /**
   * Names a service contact 指定客服联系人. The mobile must be of the own network: NOT_OWN_NETWORK. A partner's agreement must be in force
   * and the customer shared with it: NOT_COOPERATING. Where one of the operator, or of the same partner, is in force: TAKEN,
   * `serviceContactReplace` it.
   */
  serviceContactName: ServiceContactNamePayload;
  /**
   * Replaces a service contact 变更客服联系人. While its cooperation lasts this needs a reason, else COOPERATION_RUNS, and the customer
   * and the partner are told of it (event `ServiceContactChanged`). The one before stays in the history.
   */
  serviceContactReplace: ServiceContactReplacePayload;
  /** Forms a team 组建团队. Customer action teams are formed by `actionTeamMobilize`: INVALID. */
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
export type Mutation_ActionTeamCallArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ActionTeamCallInput;
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
export type Mutation_ActionTeamCallCommitArgs = {
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
export type Mutation_ActionTeamCallDeclineArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ActionTeamCallDeclineInput;
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
export type Mutation_ActionTeamCallWithdrawArgs = {
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
export type Mutation_ActionTeamMobilizeArgs = {
  customerId: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ActionTeamInput;
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
export type Mutation_BusinessFunctionCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: BusinessFunctionCreateInput;
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
export type Mutation_BusinessFunctionUpdateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: BusinessFunctionUpdateInput;
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
export type Mutation_CoverageNormSetArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CoverageNormInput;
  position: Position;
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
export type Mutation_DepartmentCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DepartmentCreateInput;
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
export type Mutation_DepartmentUpdateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DepartmentUpdateInput;
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
export type Mutation_HandoverAcceptArgs = {
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
export type Mutation_HandoverConfirmArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: HandoverConfirmInput;
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
export type Mutation_HandoverObjectArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: HandoverObjectInput;
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
export type Mutation_HandoverProposeArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: HandoverProposeInput;
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
export type Mutation_HandoverRedirectArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: HandoverRedirectInput;
  partId: Scalars['ID']['input'];
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
export type Mutation_HandoverWithdrawArgs = {
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
export type Mutation_LeaderDismissalProposeArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AppointmentDismissalInput;
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
export type Mutation_NumberRangeAddArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: NumberRangeInput;
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
export type Mutation_NumberRangeRemoveArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  prefix: Scalars['String']['input'];
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
export type Mutation_OrgUnitDepartmentSetArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: OrgUnitDepartmentInput;
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
export type Mutation_OrgUnitDissolveArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: OrgUnitDissolveInput;
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
export type Mutation_PartnerAgreementActivateArgs = {
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
export type Mutation_PartnerAgreementCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: PartnerAgreementInput;
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
export type Mutation_PartnerAgreementEndArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: PartnerAgreementReasonInput;
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
export type Mutation_PartnerAgreementRenewArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: PartnerAgreementRenewInput;
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
export type Mutation_PartnerAgreementResumeArgs = {
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
export type Mutation_PartnerAgreementSuspendArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: PartnerAgreementReasonInput;
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
export type Mutation_PartnerAgreementUpdateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: PartnerAgreementUpdateInput;
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
export type Mutation_PermissionOpenArgs = {
  code: Scalars['String']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: PermissionOpenInput;
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
export type Mutation_PositionDutiesSetArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DutiesInput;
  position: Position;
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
export type Mutation_ReorganizationCancelArgs = {
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
export type Mutation_ReorganizationPlanArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReorganizationPlanInput;
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
export type Mutation_ResponsibilitySetArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  functionId: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ResponsibilityInput;
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
export type Mutation_RoleLimitRemoveArgs = {
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
export type Mutation_RoleLimitSetArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RoleLimitInput;
  roleId: Scalars['ID']['input'];
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
export type Mutation_ServiceContactCheckArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ServiceContactCheckInput;
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
export type Mutation_ServiceContactEndArgs = {
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
export type Mutation_ServiceContactNameArgs = {
  customerId: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ServiceContactInput;
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
export type Mutation_ServiceContactReplaceArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ServiceContactReplaceInput;
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

/** Beginning of mobile numbers of the operator's own network 本网号段. */
export type NumberRange = {
  /** Null when there is none. */
  note?: Maybe<Scalars['String']['output']>;
  /** Three to seven digits, e.g. `189`. */
  prefix: Scalars['String']['output'];
};

export type NumberRangeAddPayload = {
  numberRange?: Maybe<NumberRange>;
  userErrors: Array<UserError>;
};

export type NumberRangeInput = {
  note?: InputMaybe<Scalars['String']['input']>;
  /** Three to seven digits. */
  prefix: Scalars['String']['input'];
};

export type NumberRangeRemovePayload = {
  /** The range that was removed. */
  numberRange?: Maybe<NumberRange>;
  userErrors: Array<UserError>;
};

/** Something open that somebody answers for 未结事项. Ask what it is called by the field of its kind; others are null. */
export type OpenWork = {
  contract?: Maybe<Contract>;
  /** Null for what belongs to no customer. */
  customer?: Maybe<Customer>;
  /**
   * Next date that was promised or is expected 下一日期: expected close of an opportunity, end of a quote's validity, end of a
   * contract's term, target of a ticket; the end of the day on which a task, plan, goal or measure is due. Null when there is none.
   */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of PLAN: a strategic goal 战略目标 the person owns. Null when you may not see it, and of a plan. */
  goal?: Maybe<StrategicGoal>;
  /** Id of the thing itself; of a customer, of its assignment. */
  id: Scalars['ID']['output'];
  kind: OpenWorkKind;
  /** Of TASK: a measure for improvement 整改措施 the person answers for. Null when you may not see its finding, and of a task. */
  measure?: Maybe<ImprovementMeasure>;
  opportunity?: Maybe<Opportunity>;
  /** Of PLAN: a plan of the person's own 个人计划. Null when you may not see it, and of a goal. */
  plan?: Maybe<WorkPlan>;
  quote?: Maybe<Quote>;
  serviceContact?: Maybe<ServiceContact>;
  /** Of TASK: a task 任务. Null when you may not see it, and of a measure. */
  task?: Maybe<WorkTask>;
  /** Null, with FORBIDDEN in `errors`, without `team.read`. */
  team?: Maybe<Team>;
  ticket?: Maybe<Ticket>;
};

export type OpenWorkConnection = {
  edges: Array<OpenWorkEdge>;
  nodes: Array<OpenWork>;
  pageInfo: PageInfo;
  /** How many match and are visible to you. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

/** How much there is of a kind 数量. */
export type OpenWorkCount = {
  count: Scalars['Int']['output'];
  kind: OpenWorkKind;
};

export type OpenWorkEdge = {
  cursor: Scalars['String']['output'];
  node: OpenWork;
};

/** Kind of work 事项类型. */
export type OpenWorkKind =
  /** 合同 / Contract neither terminated, renewed nor rejected. One that has expired has still to be renewed. */
  | 'CONTRACT'
  /** 大客户 / Customer. A customer tree the person is account manager of. */
  | 'CUSTOMER'
  /** 商机 / Opportunity that may still be won */
  | 'OPPORTUNITY'
  /** 计划 / Plan. Also a strategic goal. */
  | 'PLAN'
  /** 报价 / Quote in progress, pending, or approved and still valid */
  | 'QUOTE'
  /** 服务联系人 / Service contact. The person is named to the customer; the successor needs a mobile number of the own network. */
  | 'SERVICE_CONTACT'
  /** 任务 / Task. Also a measure for improvement. */
  | 'TASK'
  /** 团队席位 / Seat in a team. Membership, and leadership, of a team at work. */
  | 'TEAM'
  /** 工单 / Ticket neither closed, rejected nor cancelled */
  | 'TICKET';

export type Opportunity = {
  id: Scalars['ID']['output'];
};

/**
 * A unit of the operator 机构, on two lines at once (matrix 矩阵式管理): its company commands it (行政隶属), and the key-account
 * unit of the level above guides, supervises and appraises it (大客户条线). Both lines see the customers of the units below.
 */
export type OrgUnit = {
  /**
   * How the unit and all below are staffed with account managers 客户经理队伍. Counts every tree: ask for it where you show it. Null when
   * the unit stands neither at nor below one of yours, and, with FORBIDDEN in `errors`, without `coverage.read`.
   */
  accountManagement?: Maybe<AccountManagement>;
  /** Null while unknown 地址. */
  address?: Maybe<Scalars['String']['output']>;
  /** Units directly below on the line of command 下级机构, by name; with `on` as of that day. */
  children: Array<OrgUnit>;
  /** Whom to turn to 联系人, in the order they were given. Null, with FORBIDDEN in `errors`, without `employee.read`. */
  contacts?: Maybe<Array<Employee>>;
  createdAt: Scalars['DateTime']['output'];
  /** What kind of department it is 部门类型. Null while nobody has said. */
  department?: Maybe<Department>;
  /** First day without it 撤销日期. Null while it exists. */
  dissolvedOn?: Maybe<Scalars['Date']['output']>;
  /** What a key-account unit of this level is there for 职责, in the group's order. Empty for other kinds of unit. */
  duties: Array<UnitDuty>;
  /** People of this unit 员工, not of those below, by name; who left is not listed. Null, with FORBIDDEN in `errors`, without `employee.read`. */
  employees?: Maybe<EmployeeConnection>;
  /** First day 设立日期; of a unit made ready for a reorganization a day to come. */
  foundedOn: Scalars['Date']['output'];
  /** Names, levels and superiors it had 沿革, newest first, at most 50. */
  history: Array<OrgUnitVersion>;
  /** Opaque, starts with `org_`. */
  id: Scalars['ID']['output'];
  /** Units directly below on the key-account line 条线下级机构, by name; with `on` as of that day. */
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
   * Ends with the unit itself. With `on` as it was on that day; left out, on the day this unit was asked for.
   */
  path: Array<OrgUnit>;
  /** Leader of the unit 负责人. Null while vacant; changed by `leaderAppointmentPropose`. */
  personInCharge?: Maybe<Employee>;
  /** Null while unknown 电话. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Planned changes of it that have not taken effect 计划中的变动, the earliest first. Null, with FORBIDDEN in `errors`, without `unit.reorganize`. */
  plannedSteps?: Maybe<Array<ReorganizationStep>>;
  /** Six digits 邮编. Null while unknown. */
  postcode?: Maybe<Scalars['String']['output']>;
  /** Units dissolved into this one 并入的机构, by name. */
  predecessors: Array<OrgUnit>;
  /** GB/T 2260 two digits 省. Null for a unit of the whole country. */
  provinceCode?: Maybe<Scalars['String']['output']>;
  /** GB/T 2260 six digits 地区, e.g. `440100`; of a province `440000`. Null for a unit of the whole country. */
  regionCode?: Maybe<Scalars['String']['output']>;
  /** What it answers for, by its department 职责分工; empty without one. */
  responsibilities: Array<Responsibility>;
  /** Null when there is none 简称. */
  shortName?: Maybe<Scalars['String']['output']>;
  /** Unit that took over what hung on it 承接机构: units below, people, teams, and the sight of its customers. Null while it exists. */
  successor?: Maybe<OrgUnit>;
  /**
   * Coverage by telephone account managers, of this unit and all below 电话客户经理覆盖. Null when the unit stands neither at nor below
   * one of yours, and, with FORBIDDEN in `errors`, without `coverage.read`.
   */
  telephoneCoverage?: Maybe<UnitCoverage>;
  /**
   * All units below and this one 机构图 as a flat list, superiors before their units: draw it with `parentId` and `depth`.
   * With `on` as it was on that day. At most 1,000 nodes.
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
export type OrgUnit_ChildrenArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
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
export type OrgUnit_KeyAccountChildrenArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * A unit of the operator 机构, on two lines at once (matrix 矩阵式管理): its company commands it (行政隶属), and the key-account
 * unit of the level above guides, supervises and appraises it (大客户条线). Both lines see the customers of the units below.
 */
export type OrgUnit_PathArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * A unit of the operator 机构, on two lines at once (matrix 矩阵式管理): its company commands it (行政隶属), and the key-account
 * unit of the level above guides, supervises and appraises it (大客户条线). Both lines see the customers of the units below.
 */
export type OrgUnit_UnitChartArgs = {
  line: UnitLine;
  on?: InputMaybe<Scalars['Date']['input']>;
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
  /** First day. Today when left out; later for a unit that a reorganization will fill. */
  foundedOn?: InputMaybe<Scalars['Date']['input']>;
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

export type OrgUnitDepartmentInput = {
  departmentId?: InputMaybe<Scalars['ID']['input']>;
};

export type OrgUnitDepartmentSetPayload = {
  orgUnit?: Maybe<OrgUnit>;
  userErrors: Array<UserError>;
};

export type OrgUnitDissolveInput = {
  /** An existing unit that takes over. Units below must fit under it: LEVEL_MISMATCH. */
  successorId: Scalars['ID']['input'];
};

export type OrgUnitDissolvePayload = {
  /** The unit that is gone. */
  orgUnit?: Maybe<OrgUnit>;
  userErrors: Array<UserError>;
};

export type OrgUnitEdge = {
  cursor: Scalars['String']['output'];
  node: OrgUnit;
};

/** What narrows a list of units 机构筛选. Fields combine with AND, values within a list with OR. */
export type OrgUnitFilter = {
  /** False by default: units that were dissolved are not listed. Without meaning for another day. */
  includeDissolved: Scalars['Boolean']['input'];
  kind?: InputMaybe<Array<OrgUnitKind>>;
  level?: InputMaybe<Array<OrgUnitLevel>>;
  /** GB/T 2260 two digits. */
  provinceCode?: InputMaybe<Array<Scalars['String']['input']>>;
  /** GB/T 2260 six digits. */
  regionCode?: InputMaybe<Array<Scalars['String']['input']>>;
  /** These units and all below them, on either line; of another day with `on`. */
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

/** A unit in one state 机构版本: it held from `validFrom` up to, not including, `validTo`. */
export type OrgUnitVersion = {
  /** Superior on the key-account line then, under the name it had on `validFrom`. Null outside that line and at its top, or when you may not see it. */
  keyAccountParent?: Maybe<OrgUnit>;
  kind: OrgUnitKind;
  level: OrgUnitLevel;
  name: Scalars['String']['output'];
  /** Superior on the line of command then, under the name it had on `validFrom`. Null at the top, or when you may not see it. */
  parent?: Maybe<OrgUnit>;
  /** GB/T 2260 six digits. Null for a unit of the whole country. */
  regionCode?: Maybe<Scalars['String']['output']>;
  /** Null when there was none. */
  shortName?: Maybe<Scalars['String']['output']>;
  validFrom: Scalars['Date']['output'];
  /** First day on which it held no longer. Null while it holds. */
  validTo?: Maybe<Scalars['Date']['output']>;
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
  /** Agreement in force today 现行协议. Null when there is none or you may not see it, and, with FORBIDDEN in `errors`, without `agreement.read`. */
  agreement?: Maybe<PartnerAgreement>;
  /** All its agreements you may see 历次协议, latest first, at most 50. Null, with FORBIDDEN in `errors`, without `agreement.read`. */
  agreements?: Maybe<Array<PartnerAgreement>>;
  /** Null while unknown 联系人. */
  contactName?: Maybe<Scalars['String']['output']>;
  /** Null while unknown 联系电话. */
  contactPhone?: Maybe<Scalars['String']['output']>;
  /** By the agreement in force today 合作形式. Null while there is none. */
  cooperationForm?: Maybe<CooperationForm>;
  createdAt: Scalars['DateTime']['output'];
  /** Opaque, starts with `par_`. */
  id: Scalars['ID']['output'];
  /** Whether an agreement with it is in force today 协议有效. */
  isInForce: Scalars['Boolean']['output'];
  kind: PartnerKind;
  /** Unique. */
  name: Scalars['String']['output'];
  /** Work it takes over by the agreement in force today 承担环节. Empty while there is none. */
  phases: Array<CooperationPhase>;
  /**
   * Customers shared with it 共享的客户, as far as you may see them, newest first; ended ones only when asked for. Null,
   * with FORBIDDEN in `errors`, without `share.read`.
   */
  shares?: Maybe<PartnerShareConnection>;
  /** Unit that cooperates with it. Null when you may not see it. */
  unit?: Maybe<OrgUnit>;
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
};


/** An organization that sells or serves for the operator 合作伙伴, under an agreement. */
export type Partner_SharesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  includeEnded: Scalars['Boolean']['input'];
};

/**
 * An agreement with a partner 合作协议. Staff see all; a partner its own, drafts excepted; enterprises none: they read what
 * `Partner` says of it. A partner has one agreement at a time.
 */
export type PartnerAgreement = {
  /** What the partner earns for what, in words 佣金条款. Null when nothing was agreed. */
  commissionTerms?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** What kind of work the partner does 合作形式. */
  form: CooperationForm;
  /** Opaque, starts with `agr_`. */
  id: Scalars['ID']['output'];
  /** Industries it is for 行业范围: only their customers are shared, and only their enterprises asked for (`approachCheck`). Empty: all. */
  industries: Array<Industry>;
  /** Whether it is ACTIVE and today lies between its first and last day 有效. */
  isInForce: Scalars['Boolean']['output'];
  /** Unique 协议编号: letters, digits, `-`, `/` and `_`, 3 to 50. */
  number: Scalars['String']['output'];
  /** Null when you may not see it. */
  partner?: Maybe<Partner>;
  /** Phases of the business it takes over 承担环节, as the form divides the work. */
  phases: Array<CooperationPhase>;
  /**
   * GB/T 2260 codes of the provinces (two digits) or regions (six) it is for 地区范围: only customers managed by units there are
   * shared, and only enterprises there are asked for (`approachCheck`). Empty: everywhere.
   */
  regionCodes: Array<Scalars['String']['output']>;
  /** Agreement that renews this one 续签协议, also while that is a draft you may see. Null when there is none. */
  renewedBy?: Maybe<PartnerAgreement>;
  /** Agreement that this one renews 原协议. Null when it is the first. */
  renews?: Maybe<PartnerAgreement>;
  status: PartnerAgreementStatus;
  /** Why it was suspended or ended 原因. Null otherwise. */
  statusReason?: Maybe<Scalars['String']['output']>;
  statusSince: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** First day 生效日. */
  validFrom: Scalars['Date']['output'];
  /** Last day 到期日. Null: until further notice. */
  validTo?: Maybe<Scalars['Date']['output']>;
  version: Scalars['Int']['output'];
};

export type PartnerAgreementActivatePayload = {
  partnerAgreement?: Maybe<PartnerAgreement>;
  userErrors: Array<UserError>;
};

export type PartnerAgreementConnection = {
  edges: Array<PartnerAgreementEdge>;
  nodes: Array<PartnerAgreement>;
  pageInfo: PageInfo;
  /** How many match and are visible to you. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type PartnerAgreementCreatePayload = {
  partnerAgreement?: Maybe<PartnerAgreement>;
  userErrors: Array<UserError>;
};

export type PartnerAgreementEdge = {
  cursor: Scalars['String']['output'];
  node: PartnerAgreement;
};

export type PartnerAgreementEndPayload = {
  partnerAgreement?: Maybe<PartnerAgreement>;
  userErrors: Array<UserError>;
};

/** What narrows a list of agreements 协议筛选. Fields combine with AND, values within a list with OR. */
export type PartnerAgreementFilter = {
  /** ACTIVE or SUSPENDED, and `validTo` before this day: to be renewed soon 即将到期. */
  endingBefore?: InputMaybe<Scalars['Date']['input']>;
  form?: InputMaybe<Array<CooperationForm>>;
  partner?: InputMaybe<Array<Scalars['ID']['input']>>;
  status?: InputMaybe<Array<PartnerAgreementStatus>>;
  /** Of partners of these units and of all below them, on either line. */
  under?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type PartnerAgreementInput = {
  /** Up to 5,000 characters. */
  commissionTerms?: InputMaybe<Scalars['String']['input']>;
  form: CooperationForm;
  /** Left out: all. */
  industries?: InputMaybe<Array<Industry>>;
  number: Scalars['String']['input'];
  /** At least one. */
  phases: Array<CooperationPhase>;
  /** Two digits of a province or six of a region. Left out: everywhere. */
  regionCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  validFrom: Scalars['Date']['input'];
  /** Last day. Left out: until further notice. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

export type PartnerAgreementReasonInput = {
  reason: Scalars['String']['input'];
};

export type PartnerAgreementRenewInput = {
  number: Scalars['String']['input'];
  /** The day after the last one when left out; required for an agreement without a last day. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day. Left out: until further notice. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

export type PartnerAgreementRenewPayload = {
  /** The draft of the next term. */
  partnerAgreement?: Maybe<PartnerAgreement>;
  userErrors: Array<UserError>;
};

export type PartnerAgreementResumePayload = {
  partnerAgreement?: Maybe<PartnerAgreement>;
  userErrors: Array<UserError>;
};

/** Life cycle of an agreement 协议状态: DRAFT → ACTIVE ⇄ SUSPENDED → ENDED; a draft that is given up ends too. */
export type PartnerAgreementStatus =
  /** 生效 / Active. In force from its first to its last day. */
  | 'ACTIVE'
  /** 草稿 / Draft. The only status in which it can be changed. */
  | 'DRAFT'
  /** 终止 / Ended. For good, with all shares that began under it. */
  | 'ENDED'
  /** 暂停 / Suspended. The partner's users cannot sign in. */
  | 'SUSPENDED';

export type PartnerAgreementSuspendPayload = {
  partnerAgreement?: Maybe<PartnerAgreement>;
  userErrors: Array<UserError>;
};

export type PartnerAgreementUpdateInput = {
  commissionTerms?: InputMaybe<Scalars['String']['input']>;
  form?: InputMaybe<CooperationForm>;
  /** The complete list from now on. */
  industries?: InputMaybe<Array<Industry>>;
  number?: InputMaybe<Scalars['String']['input']>;
  phases?: InputMaybe<Array<CooperationPhase>>;
  /** The complete list from now on. */
  regionCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

export type PartnerAgreementUpdatePayload = {
  partnerAgreement?: Maybe<PartnerAgreement>;
  userErrors: Array<UserError>;
};

export type PartnerConnection = {
  edges: Array<PartnerEdge>;
  nodes: Array<Partner>;
  pageInfo: PageInfo;
  /** How many match and are visible to you. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type PartnerCreateInput = {
  contactName?: InputMaybe<Scalars['String']['input']>;
  contactPhone?: InputMaybe<Scalars['String']['input']>;
  kind: PartnerKind;
  name: Scalars['String']['input'];
  unitId: Scalars['ID']['input'];
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
  /** By an agreement in force today. */
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
  /** Up to 500 characters. */
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** Now when left out; not in the past. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  withBranches: Scalars['Boolean']['input'];
};

export type PartnerUpdateInput = {
  contactName?: InputMaybe<Scalars['String']['input']>;
  contactPhone?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<PartnerKind>;
  name?: InputMaybe<Scalars['String']['input']>;
  unitId?: InputMaybe<Scalars['ID']['input']>;
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
  /**
   * Lowest level of units where it takes effect 开放层级. The group keeps GROUP to itself, and opens the rest to provinces or to
   * cities: a role held below that level does not carry it.
   */
  openTo: OrgUnitLevel;
};

export type PermissionOpenInput = {
  /** Lowest level of units where it shall take effect. */
  openTo: OrgUnitLevel;
};

export type PermissionOpenPayload = {
  permission?: Maybe<Permission>;
  userErrors: Array<UserError>;
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

export type PositionDutiesSetPayload = {
  position?: Maybe<PositionProfile>;
  userErrors: Array<UserError>;
};

/** A position with what it is there for 职位. */
export type PositionProfile = {
  /** In order 职责. */
  duties: Array<Duty>;
  position: Position;
};

export type Query = {
  /** Calls that wait for an answer from your units 待答复的调用, newest first. `first` up to 100. */
  actionTeamCalls: ActionTeamCallConnection;
  /** Functions and steps with who answers for them 职责矩阵, in order. */
  businessFunctions: Array<BusinessFunction>;
  /** Norms of coverage 覆盖标准, by position, the latest first. */
  coverageNorms: Array<CoverageNorm>;
  /** Every kind of department 部门列表, by code. */
  departments: Array<Department>;
  /** One employee 员工. Null when there is none with this id that you may see. */
  employee?: Maybe<Employee>;
  /** Employees you may see 员工列表, by name. `search` finds parts of name and number, and a whole office or mobile number. FORBIDDEN with `filter: { role }` without `role.read`. `first` up to 100. */
  employees: EmployeeConnection;
  /** One handover 移交. Null when there is none with this id that you may see. */
  handover?: Maybe<Handover>;
  /** What is open in an employee's hands 移交预览: your own work, or that of the units at or below yours. Null for anybody else. */
  handoverPreview?: Maybe<HandoverPreview>;
  /** Handovers you may see 移交列表, newest first. `first` up to 100. */
  handovers: HandoverConnection;
  /**
   * Whether you may do something 权限判定 (TMF672): hold the permission, see the customer, and stay within your limit for customers
   * of its class and tier. The same rules decide when it is done.
   */
  may: Decision;
  /** Number ranges of the own network 本网号段, by prefix. */
  numberRanges: Array<NumberRange>;
  /**
   * One unit 机构. Null when there is none with this id that you may see. With `on` in the name, level and place it had that day, null when it
   * did not exist then; its superiors, path, units below and chart are of the same day. Planned reorganizations are not foreseen.
   */
  orgUnit?: Maybe<OrgUnit>;
  /**
   * Units you may see 机构列表, by name, those of today or, with `on`, of another day. `search` finds parts of name and short name.
   * `first` up to 100.
   */
  orgUnits: OrgUnitConnection;
  /** One partner 合作伙伴. Null when there is none with this id that you may see. */
  partner?: Maybe<Partner>;
  /** One agreement 合作协议. Null when there is none with this id that you may see. */
  partnerAgreement?: Maybe<PartnerAgreement>;
  /** Agreements you may see 合作协议列表, latest drafted first. `first` up to 100. */
  partnerAgreements: PartnerAgreementConnection;
  /** Partners you may see 合作伙伴列表, by name. `search` finds parts of the name, and of the number of an agreement you may see. `first` up to 100. */
  partners: PartnerConnection;
  /** Every permission there is 权限列表, by code. */
  permissions: Array<Permission>;
  /** Users of partners and enterprises you may see 门户用户列表, newest first. `first` up to 100. */
  portalUsers: PortalUserConnection;
  /** Every position with its duties 职位与职责. */
  positions: Array<PositionProfile>;
  /** One reorganization 机构改革. Null when there is none with this id that you may see. */
  reorganization?: Maybe<Reorganization>;
  /** Reorganizations 机构改革列表, the latest day first. `first` up to 100. */
  reorganizations: ReorganizationConnection;
  /** All roles 角色列表, or those for some audiences, by code. */
  roles: Array<Role>;
  /** One team 团队. Null when there is none with this id that you may see. */
  team?: Maybe<Team>;
  /** Teams you may see 团队列表, by name. `search` finds parts of the name. `first` up to 100. */
  teams: TeamConnection;
  /** Telephone account managers and how full they are 电话客户经理覆盖, by name: yourself, and people at or below your units. `first` up to 100. */
  telephoneCoverage: TelephoneCoverageConnection;
  /** Who is asking, and what it may do 当前用户. */
  viewer: Viewer;
};


export type Query_ActionTeamCallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type Query_BusinessFunctionsArgs = {
  kind?: InputMaybe<Array<BusinessFunctionKind>>;
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


export type Query_HandoverArgs = {
  id: Scalars['ID']['input'];
};


export type Query_HandoverPreviewArgs = {
  fromEmployeeId: Scalars['ID']['input'];
};


export type Query_HandoversArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HandoverFilter>;
  first: Scalars['Int']['input'];
};


export type Query_MayArgs = {
  action: Scalars['String']['input'];
  amount?: InputMaybe<MoneyInput>;
  customerId?: InputMaybe<Scalars['ID']['input']>;
  percent?: InputMaybe<Scalars['Decimal']['input']>;
};


export type Query_OrgUnitArgs = {
  id: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type Query_OrgUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrgUnitFilter>;
  first: Scalars['Int']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type Query_PartnerArgs = {
  id: Scalars['ID']['input'];
};


export type Query_PartnerAgreementArgs = {
  id: Scalars['ID']['input'];
};


export type Query_PartnerAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartnerAgreementFilter>;
  first: Scalars['Int']['input'];
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


export type Query_ReorganizationArgs = {
  id: Scalars['ID']['input'];
};


export type Query_ReorganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  status?: InputMaybe<Array<ReorganizationStatus>>;
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


export type Query_TelephoneCoverageArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  under?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type Quote = {
  id: Scalars['ID']['output'];
};

/**
 * A reorganization 机构改革 planned for a day to come. On that day its steps are carried out together, before the first request of
 * the day is answered; lines, rights and history follow in the same transaction. What has become impossible meanwhile is
 * not carried out at all: FAILED says why.
 */
export type Reorganization = {
  createdAt: Scalars['DateTime']['output'];
  /** When it was carried out, failed or was cancelled. Null while planned. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The day it takes effect 生效日期. */
  effectiveOn: Scalars['Date']['output'];
  /** Why it could not be carried out 失败原因. Null unless FAILED. */
  failure?: Maybe<Scalars['String']['output']>;
  /** Opaque, starts with `reo_`. */
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** Null when you may not see the person. */
  plannedBy?: Maybe<Employee>;
  /** Why 改革原因. */
  reason: Scalars['String']['output'];
  status: ReorganizationStatus;
  /** In the order they are carried out. */
  steps: Array<ReorganizationStep>;
  version: Scalars['Int']['output'];
};

export type ReorganizationCancelPayload = {
  reorganization?: Maybe<Reorganization>;
  userErrors: Array<UserError>;
};

export type ReorganizationConnection = {
  edges: Array<ReorganizationEdge>;
  nodes: Array<Reorganization>;
  pageInfo: PageInfo;
  /** How many match. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type ReorganizationEdge = {
  cursor: Scalars['String']['output'];
  node: Reorganization;
};

export type ReorganizationPlanInput = {
  /** From tomorrow on; what shall hold today is changed at the unit itself. */
  effectiveOn: Scalars['Date']['input'];
  name: Scalars['String']['input'];
  reason: Scalars['String']['input'];
  /** 1 to 200. */
  steps: Array<ReorganizationStepInput>;
};

export type ReorganizationPlanPayload = {
  reorganization?: Maybe<Reorganization>;
  userErrors: Array<UserError>;
};

/** Life cycle of a reorganization 改革状态: PLANNED → EFFECTIVE | FAILED | CANCELLED. */
export type ReorganizationStatus =
  /** 已取消 / Cancelled */
  | 'CANCELLED'
  /** 已生效 / Effective. Every step was carried out. */
  | 'EFFECTIVE'
  /** 未能执行 / Failed. Nothing was changed; `failure` says why. */
  | 'FAILED'
  /** 计划中 / Planned */
  | 'PLANNED';

/** One change of one unit within a reorganization 改革步骤. */
export type ReorganizationStep = {
  /** Opaque, starts with `res_`. */
  id: Scalars['ID']['output'];
  kind: ReorganizationStepKind;
  /** CHANGE_LEVEL: the new level. Null otherwise. */
  level?: Maybe<OrgUnitLevel>;
  /** RENAME: the new name. Null otherwise. */
  name?: Maybe<Scalars['String']['output']>;
  reorganization?: Maybe<Reorganization>;
  /** RENAME: the new short name; null: none. */
  shortName?: Maybe<Scalars['String']['output']>;
  /** MOVE_COMMAND and MOVE_KEY_ACCOUNT: the new superior, null for none. DISSOLVE: the successor. Null otherwise. */
  superior?: Maybe<OrgUnit>;
  unit?: Maybe<OrgUnit>;
};

export type ReorganizationStepInput = {
  kind: ReorganizationStepKind;
  /** Required for CHANGE_LEVEL. */
  level?: InputMaybe<OrgUnitLevel>;
  /** Required for RENAME. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** For RENAME; left out: none. */
  shortName?: InputMaybe<Scalars['String']['input']>;
  /** For MOVE_COMMAND and MOVE_KEY_ACCOUNT the new superior, left out for none; required for DISSOLVE: the successor. */
  superiorId?: InputMaybe<Scalars['ID']['input']>;
  unitId: Scalars['ID']['input'];
};

/** What a step changes 变动类型. */
export type ReorganizationStepKind =
  /** 调整层级 / Change of level */
  | 'CHANGE_LEVEL'
  /** 撤并 / Dissolve into a successor */
  | 'DISSOLVE'
  /** 调整行政隶属 / Move on the line of command */
  | 'MOVE_COMMAND'
  /** 调整条线隶属 / Move on the key-account line */
  | 'MOVE_KEY_ACCOUNT'
  /** 更名 / Rename */
  | 'RENAME';

/** What a department has to do with a function 职责分工. */
export type Responsibility = {
  department: Department;
  function: BusinessFunction;
  kind: ResponsibilityKind;
};

export type ResponsibilityInput = {
  /** Ids of departments; exactly one for BUSINESS_OWNER. */
  departmentIds: Array<Scalars['ID']['input']>;
  kind: ResponsibilityKind;
};

/** Part in a function 职责类型. */
export type ResponsibilityKind =
  /** 应用建设 / Application builder */
  | 'BUILDER'
  /** 业务负责 / Business owner. Exactly one department. */
  | 'BUSINESS_OWNER'
  /** 技术维护 / Technical maintainer */
  | 'MAINTAINER'
  /** 业务参与 / Participant */
  | 'PARTICIPANT'
  /** 业务使用 / User */
  | 'USER';

export type ResponsibilitySetPayload = {
  businessFunction?: Maybe<BusinessFunction>;
  userErrors: Array<UserError>;
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
  /** Limits inside its permissions 权限额度, by permission and measure. */
  limits: Array<RoleLimit>;
  /** In the language of `Accept-Language`. */
  name: Scalars['String']['output'];
  nameEn: Scalars['String']['output'];
  nameZh: Scalars['String']['output'];
  /** By code. */
  permissions: Array<Permission>;
  /** What of it takes effect at a unit of this level 在该层级生效的权限: the rest the group keeps to the levels above. */
  permissionsAt: Array<Permission>;
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
};


/**
 * A role 角色: a set of permissions with a name, and how far they reach. Data, not code: changed at run time, effective at
 * once for everybody who holds it.
 */
export type Role_PermissionsAtArgs = {
  level: OrgUnitLevel;
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
  /** What of the role takes effect here 生效权限, by code. */
  permissions: Array<Permission>;
  role: Role;
  startedAt: Scalars['DateTime']['output'];
  /** Where a role of scope UNIT begins: this unit and all below. */
  unit?: Maybe<OrgUnit>;
};

/** How far a permission goes for a role 权限额度: who may grant which discount, on which customers. */
export type RoleLimit = {
  /** MAX_AMOUNT. Null otherwise. */
  amount?: Maybe<Money>;
  /** Only for customers of this class. Null: whatever the class. */
  customerClass?: Maybe<KeyAccountClass>;
  /** Opaque, starts with `lim_`. */
  id: Scalars['ID']['output'];
  measure: LimitMeasure;
  /** MAX_DISCOUNT_PERCENT: 0 to 100. Null otherwise. */
  percent?: Maybe<Scalars['Decimal']['output']>;
  permission: Permission;
  /** Only for customers of this tier. Null: whatever the tier. */
  tier?: Maybe<Tier>;
};

export type RoleLimitInput = {
  /** Required for MAX_AMOUNT: not negative, at most two decimals. */
  amount?: InputMaybe<MoneyInput>;
  /** Left out: whatever the class. */
  customerClass?: InputMaybe<KeyAccountClass>;
  measure: LimitMeasure;
  /** Required for MAX_DISCOUNT_PERCENT: 0 to 100, at most two decimals. */
  percent?: InputMaybe<Scalars['Decimal']['input']>;
  /** Code of a permission the role holds. */
  permission: Scalars['String']['input'];
  /** Left out: whatever the tier. */
  tier?: InputMaybe<Tier>;
};

export type RoleLimitRemovePayload = {
  role?: Maybe<Role>;
  userErrors: Array<UserError>;
};

export type RoleLimitSetPayload = {
  role?: Maybe<Role>;
  userErrors: Array<UserError>;
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

/**
 * A named service contact 客服联系人, of the operator or of a cooperating partner: a mobile number of the operator's own network, never
 * switched off, never forwarded, answered 7×24, and unchanged as long as the cooperation lasts.
 */
export type ServiceContact = {
  /** Trials of the number, newest first, at most 20 拨测记录. Null, with FORBIDDEN in `errors`, without `serviceContact.write`. */
  checks?: Maybe<Array<ServiceContactCheck>>;
  /** What it promises 承诺, the same for every contact. */
  commitments: Array<ServiceContactCommitment>;
  /** First day of the cooperation 合作开始. */
  cooperationFrom: Scalars['Date']['output'];
  /** Last day of the cooperation: until then the contact does not change. Null: until further notice. */
  cooperationTo?: Maybe<Scalars['Date']['output']>;
  /** Null when you may not see it. */
  customer?: Maybe<Customer>;
  /** Employee of the operator who answers. Null for a contact of a partner, or when you may not see the person. */
  employee?: Maybe<Employee>;
  /** Null while it holds. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, starts with `sct_`. */
  id: Scalars['ID']['output'];
  /** Whether the last check found it off or forwarded 违反承诺. False before the first check. */
  isInBreach: Scalars['Boolean']['output'];
  /** Eleven digits of the own network 本网手机号. */
  mobile: Scalars['String']['output'];
  /** Who answers. */
  name: Scalars['String']['output'];
  /** Partner the contact belongs to. Null for one of the operator, or when you may not see it. */
  partner?: Maybe<Partner>;
  /** Why it replaced the one before while the cooperation lasted. Null otherwise. */
  reason?: Maybe<Scalars['String']['output']>;
  startedAt: Scalars['DateTime']['output'];
};

/** A trial of the number 拨测. */
export type ServiceContactCheck = {
  checkedAt: Scalars['DateTime']['output'];
  checkedBy?: Maybe<Employee>;
  /** Opaque, starts with `scc_`. */
  id: Scalars['ID']['output'];
  /** Null when none was given. */
  note?: Maybe<Scalars['String']['output']>;
  result: ServiceContactCheckResult;
};

export type ServiceContactCheckInput = {
  note?: InputMaybe<Scalars['String']['input']>;
  result: ServiceContactCheckResult;
};

export type ServiceContactCheckPayload = {
  serviceContact?: Maybe<ServiceContact>;
  userErrors: Array<UserError>;
};

/** What a trial found 拨测结果. */
export type ServiceContactCheckResult =
  /** 呼叫转移 / Forwarded. A breach. */
  | 'FORWARDED'
  /** 无人接听 / No answer. A breach of being reachable 7×24. */
  | 'NO_ANSWER'
  /** 已接通 / Reached */
  | 'REACHED'
  /** 关机 / Switched off. A breach. */
  | 'SWITCHED_OFF';

/** What a service contact promises 客服联系人承诺. */
export type ServiceContactCommitment =
  /** 7×24小时可达 / Reachable 7×24 */
  | 'ALWAYS_REACHABLE'
  /** 不得呼转 / Never forwarded */
  | 'NEVER_FORWARDED'
  /** 不得关机 / Never switched off */
  | 'NEVER_OFF'
  /** 合作期间不得变更 / Unchanged while the cooperation lasts */
  | 'UNCHANGED';

export type ServiceContactEndPayload = {
  serviceContact?: Maybe<ServiceContact>;
  userErrors: Array<UserError>;
};

export type ServiceContactInput = {
  /** Today when left out. */
  cooperationFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day; left out: with the agreement of the partner, else until further notice. */
  cooperationTo?: InputMaybe<Scalars['Date']['input']>;
  /** Employee of the operator who answers; either this or `partnerId`. */
  employeeId?: InputMaybe<Scalars['ID']['input']>;
  /** Eleven digits of the own network. */
  mobile: Scalars['String']['input'];
  /** Required for a partner's contact; left out for an employee, whose name it is. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Partner whose contact it is. */
  partnerId?: InputMaybe<Scalars['ID']['input']>;
};

export type ServiceContactNamePayload = {
  serviceContact?: Maybe<ServiceContact>;
  userErrors: Array<UserError>;
};

export type ServiceContactReplaceInput = {
  /** Left out: the same person as before. Only for a contact of the operator. */
  employeeId?: InputMaybe<Scalars['ID']['input']>;
  mobile: Scalars['String']['input'];
  /** Left out: as before. Only for a contact of a partner. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Why; required while the cooperation lasts. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type ServiceContactReplacePayload = {
  /** The contact that began. */
  serviceContact?: Maybe<ServiceContact>;
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

export type StrategicGoal = {
  id: Scalars['ID']['output'];
};

/** People of several units who serve customers together 团队. Every member sees the customers of the team. */
export type Team = {
  /** People called to it 调用, oldest first. Empty for partners and enterprises. */
  calls: Array<ActionTeamCall>;
  createdAt: Scalars['DateTime']['output'];
  /** Customers served now 服务的客户, as far as you may see them, newest first. */
  customers: TeamCustomerConnection;
  /** When it was dissolved. Null while it works 解散时间. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Last day of a customer action team 截止日期; it dissolves by itself the day after. Null for other teams. */
  endsOn?: Maybe<Scalars['Date']['output']>;
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
  /** Up to 1,000 characters. */
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
  /** Department the person comes from 所属部门. Null when you may not see it. */
  department?: Maybe<OrgUnit>;
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
  /** What the person does in the team, up to 500 characters. */
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
  /** Up to 1,000 characters. */
  purpose?: InputMaybe<Scalars['String']['input']>;
};

export type TeamUpdatePayload = {
  team?: Maybe<Team>;
  userErrors: Array<UserError>;
};

/** How full a telephone account manager is 个人覆盖情况. */
export type TelephoneCoverage = {
  /** Customer trees assigned, whether or not you see each of them 负责客户数. */
  customerCount: Scalars['Int']['output'];
  employee: Employee;
  /** Most the norm allows today 上限. */
  maximum: Scalars['Int']['output'];
  state: CoverageState;
  /** Of the maximum, in percent, rounded to one decimal 利用率. */
  utilizationPercent: Scalars['Decimal']['output'];
};

export type TelephoneCoverageConnection = {
  edges: Array<TelephoneCoverageEdge>;
  nodes: Array<TelephoneCoverage>;
  pageInfo: PageInfo;
  /** How many people. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type TelephoneCoverageEdge = {
  cursor: Scalars['String']['output'];
  node: TelephoneCoverage;
};

export type Ticket = {
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

/** How full the telephone account managers of a unit and all below are together 机构覆盖情况. */
export type UnitCoverage = {
  /** Most they may have together. */
  capacity: Scalars['Int']['output'];
  /** Customer trees assigned to them 负责客户数. */
  customerCount: Scalars['Int']['output'];
  /** Customers per person, rounded 人均客户数, the n of 1:n. Null without anybody. */
  customersPerPerson?: Maybe<Scalars['Int']['output']>;
  /** Telephone account managers there 电话客户经理人数. */
  employeeCount: Scalars['Int']['output'];
  /** Of the capacity, in percent, rounded to one decimal. Null without anybody. */
  utilizationPercent?: Maybe<Scalars['Decimal']['output']>;
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
  /** 合作期内不得变更 / The cooperation lasts: the service contact stays, unless a reason is given */
  | 'COOPERATION_RUNS'
  /** 超出覆盖上限 / The person would have more customers than the norm of coverage allows */
  | 'COVERAGE_EXCEEDED'
  /** 已离职 / The employee has left */
  | 'EMPLOYEE_HAS_LEFT'
  /** 名下仍有客户 / The employee is still account manager of customers */
  | 'HAS_CUSTOMERS'
  /** 名下仍有未结事项 / The employee still has open work */
  | 'HAS_OPEN_WORK'
  /** 幂等键已用于其他请求 / The idempotency key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** 无效 / Invalid. The value has the wrong form or is out of range. */
  | 'INVALID'
  /** 层级不符 / The level or kind does not fit the superior or the team */
  | 'LEVEL_MISMATCH'
  /** 超出权限额度 / Limit exceeded. You hold the permission, but it does not go as far for this customer; the message says how far, and who may. */
  | 'LIMIT_EXCEEDED'
  /** 超出权限范围 / Not allowed. The action lies outside your scope or limits. */
  | 'NOT_ALLOWED'
  /** 当前状态不允许 / Not allowed in this state of the life cycle. */
  | 'NOT_ALLOWED_IN_STATE'
  /** 未与该客户合作 / The partner does not serve this customer at present */
  | 'NOT_COOPERATING'
  /** 不存在 / Not found. Nothing you may see has this id. */
  | 'NOT_FOUND'
  /** 非本网号码 / Not a mobile number of the operator's own network */
  | 'NOT_OWN_NETWORK'
  /** 不是集团总部 / Not the top of an enterprise tree, where the account manager is assigned */
  | 'NOT_TREE_ROOT'
  /** 超出协议范围 / Outside the partner's agreement: its days, regions or industries */
  | 'OUTSIDE_AGREEMENT'
  /** 权限超出本人 / Permission not held. Nobody gives permissions they do not hold themselves. */
  | 'PERMISSION_NOT_HELD'
  /** 职务不符 / The position does not fit */
  | 'POSITION_DOES_NOT_FIT'
  /** 必填 / Required. A value is missing. */
  | 'REQUIRED'
  /** 同一部门 / The person is of the account manager's own department, not of another */
  | 'SAME_DEPARTMENT'
  /** 已被他人修改 / Stale. Somebody changed it since; the payload holds the current object. */
  | 'STALE'
  /** 接收人看不到所移交的客户 / The successor does not see a customer whose work would come to it */
  | 'SUCCESSOR_SEES_TOO_LITTLE'
  /** 已被占用 / Taken. The value must be unique and is in use. */
  | 'TAKEN'
  /** 上下级关系成环 / The lines of command would end in a circle */
  | 'UNIT_CIRCLE'
  /** 机构已撤销 / The unit was dissolved */
  | 'UNIT_DISSOLVED';

/** Who is asking 当前用户. */
export type Viewer = {
  /** Null for partners and enterprises. */
  employee?: Maybe<Employee>;
  kind: Audience;
  /** Limits inside the own permissions 本人额度 as they stand role by role; `may` says which one decides. */
  limits: Array<ViewerLimit>;
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

/** One bound of a role that the viewer holds 额度条目. */
export type ViewerBound = {
  /** MAX_AMOUNT. Null otherwise. */
  amount?: Maybe<Money>;
  /** Null: whatever the class. */
  customerClass?: Maybe<KeyAccountClass>;
  measure: LimitMeasure;
  /** MAX_DISCOUNT_PERCENT. Null otherwise. */
  percent?: Maybe<Scalars['Decimal']['output']>;
  /** Null: whatever the tier. */
  tier?: Maybe<Tier>;
};

/** How far one of the own roles lets a permission go 本人额度. */
export type ViewerLimit = {
  /** Empty: without limit by this role. */
  bounds: Array<ViewerBound>;
  /** Code of the permission. */
  permission: Scalars['String']['output'];
};

export type WorkPlan = {
  id: Scalars['ID']['output'];
};

export type WorkTask = {
  id: Scalars['ID']['output'];
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
  Handover: Handover;
  OrgUnit: OrgUnit;
  Partner: Partner;
  PartnerAgreement: PartnerAgreement;
  Reorganization: Reorganization;
  ServiceContact: ServiceContact;
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
  Handover:
    ( { __typename: 'Handover' }
    & GraphQLRecursivePick<FederationTypes['Handover'], {"id":true}> );
  OrgUnit:
    ( { __typename: 'OrgUnit' }
    & GraphQLRecursivePick<FederationTypes['OrgUnit'], {"id":true}> );
  Partner:
    ( { __typename: 'Partner' }
    & GraphQLRecursivePick<FederationTypes['Partner'], {"id":true}> );
  PartnerAgreement:
    ( { __typename: 'PartnerAgreement' }
    & GraphQLRecursivePick<FederationTypes['PartnerAgreement'], {"id":true}> );
  Reorganization:
    ( { __typename: 'Reorganization' }
    & GraphQLRecursivePick<FederationTypes['Reorganization'], {"id":true}> );
  ServiceContact:
    ( { __typename: 'ServiceContact' }
    & GraphQLRecursivePick<FederationTypes['ServiceContact'], {"id":true}> );
  Team:
    ( { __typename: 'Team' }
    & GraphQLRecursivePick<FederationTypes['Team'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccountManagement: ResolverTypeWrapper<AccountManagementRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ActionTeamCall: ResolverTypeWrapper<ActionTeamCallRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ActionTeamCallCommitPayload: ResolverTypeWrapper<Omit<ActionTeamCallCommitPayload, 'actionTeamCall'> & { actionTeamCall?: Maybe<ResolversTypes['ActionTeamCall']> }>;
  ActionTeamCallConnection: ResolverTypeWrapper<ActionTeamCallConnectionRow>;
  ActionTeamCallDeclineInput: ActionTeamCallDeclineInput;
  ActionTeamCallDeclinePayload: ResolverTypeWrapper<Omit<ActionTeamCallDeclinePayload, 'actionTeamCall'> & { actionTeamCall?: Maybe<ResolversTypes['ActionTeamCall']> }>;
  ActionTeamCallEdge: ResolverTypeWrapper<Omit<ActionTeamCallEdge, 'node'> & { node: ResolversTypes['ActionTeamCall'] }>;
  ActionTeamCallInput: ActionTeamCallInput;
  ActionTeamCallPayload: ResolverTypeWrapper<Omit<ActionTeamCallPayload, 'team'> & { team?: Maybe<ResolversTypes['Team']> }>;
  ActionTeamCallStatus: ActionTeamCallStatus;
  ActionTeamCallWithdrawPayload: ResolverTypeWrapper<Omit<ActionTeamCallWithdrawPayload, 'actionTeamCall'> & { actionTeamCall?: Maybe<ResolversTypes['ActionTeamCall']> }>;
  ActionTeamInput: ActionTeamInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ActionTeamMobilizePayload: ResolverTypeWrapper<Omit<ActionTeamMobilizePayload, 'team'> & { team?: Maybe<ResolversTypes['Team']> }>;
  AdviserService: ResolverTypeWrapper<AdviserServiceRow>;
  AppointmentDecisionInput: AppointmentDecisionInput;
  AppointmentDismissalInput: AppointmentDismissalInput;
  AppointmentKind: AppointmentKind;
  AppointmentStatus: AppointmentStatus;
  Assignment: ResolverTypeWrapper<AssignmentRow>;
  AssignmentChangeInput: AssignmentChangeInput;
  AssignmentChangePayload: ResolverTypeWrapper<Omit<AssignmentChangePayload, 'assignment'> & { assignment?: Maybe<ResolversTypes['Assignment']> }>;
  AssignmentConnection: ResolverTypeWrapper<AssignmentConnectionRow>;
  AssignmentEdge: ResolverTypeWrapper<Omit<AssignmentEdge, 'node'> & { node: ResolversTypes['Assignment'] }>;
  Audience: Audience;
  BusinessFunction: ResolverTypeWrapper<BusinessFunctionRow>;
  BusinessFunctionCreateInput: BusinessFunctionCreateInput;
  BusinessFunctionCreatePayload: ResolverTypeWrapper<Omit<BusinessFunctionCreatePayload, 'businessFunction'> & { businessFunction?: Maybe<ResolversTypes['BusinessFunction']> }>;
  BusinessFunctionKind: BusinessFunctionKind;
  BusinessFunctionUpdateInput: BusinessFunctionUpdateInput;
  BusinessFunctionUpdatePayload: ResolverTypeWrapper<Omit<BusinessFunctionUpdatePayload, 'businessFunction'> & { businessFunction?: Maybe<ResolversTypes['BusinessFunction']> }>;
  CommunicationAdviser: ResolverTypeWrapper<CommunicationAdviserRow>;
  Contract: ResolverTypeWrapper<Contract>;
  CooperationForm: CooperationForm;
  CooperationPhase: CooperationPhase;
  CoverageNorm: ResolverTypeWrapper<CoverageNormRow>;
  CoverageNormInput: CoverageNormInput;
  CoverageNormSetPayload: ResolverTypeWrapper<Omit<CoverageNormSetPayload, 'coverageNorm'> & { coverageNorm?: Maybe<ResolversTypes['CoverageNorm']> }>;
  CoverageState: CoverageState;
  Currency: Currency;
  Customer: ResolverTypeWrapper<CustomerRow>;
  DataScope: DataScope;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Decision: ResolverTypeWrapper<DecisionRow>;
  DecisionLimit: ResolverTypeWrapper<DecisionLimitRow>;
  Department: ResolverTypeWrapper<DepartmentRow>;
  DepartmentCreateInput: DepartmentCreateInput;
  DepartmentCreatePayload: ResolverTypeWrapper<Omit<DepartmentCreatePayload, 'department'> & { department?: Maybe<ResolversTypes['Department']> }>;
  DepartmentUpdateInput: DepartmentUpdateInput;
  DepartmentUpdatePayload: ResolverTypeWrapper<Omit<DepartmentUpdatePayload, 'department'> & { department?: Maybe<ResolversTypes['Department']> }>;
  DutiesInput: DutiesInput;
  Duty: ResolverTypeWrapper<DutyRow>;
  DutyInput: DutyInput;
  Employee: ResolverTypeWrapper<EmployeeRow>;
  EmployeeConnection: ResolverTypeWrapper<EmployeeConnectionRow>;
  EmployeeCreateInput: EmployeeCreateInput;
  EmployeeCreatePayload: ResolverTypeWrapper<Omit<EmployeeCreatePayload, 'employee'> & { employee?: Maybe<ResolversTypes['Employee']> }>;
  EmployeeEdge: ResolverTypeWrapper<Omit<EmployeeEdge, 'node'> & { node: ResolversTypes['Employee'] }>;
  EmployeeFilter: EmployeeFilter;
  EmployeeLeavePayload: ResolverTypeWrapper<Omit<EmployeeLeavePayload, 'employee'> & { employee?: Maybe<ResolversTypes['Employee']> }>;
  EmployeeSex: EmployeeSex;
  EmployeeSignInInput: EmployeeSignInInput;
  EmployeeSignInSetPayload: ResolverTypeWrapper<Omit<EmployeeSignInSetPayload, 'employee'> & { employee?: Maybe<ResolversTypes['Employee']> }>;
  EmployeeUpdateInput: EmployeeUpdateInput;
  EmployeeUpdatePayload: ResolverTypeWrapper<Omit<EmployeeUpdatePayload, 'employee'> & { employee?: Maybe<ResolversTypes['Employee']> }>;
  Handover: ResolverTypeWrapper<HandoverRow>;
  HandoverAcceptPayload: ResolverTypeWrapper<Omit<HandoverAcceptPayload, 'handover'> & { handover?: Maybe<ResolversTypes['Handover']> }>;
  HandoverConfirmInput: HandoverConfirmInput;
  HandoverConfirmPayload: ResolverTypeWrapper<Omit<HandoverConfirmPayload, 'handover'> & { handover?: Maybe<ResolversTypes['Handover']> }>;
  HandoverConnection: ResolverTypeWrapper<HandoverConnectionRow>;
  HandoverEdge: ResolverTypeWrapper<Omit<HandoverEdge, 'node'> & { node: ResolversTypes['Handover'] }>;
  HandoverFilter: HandoverFilter;
  HandoverObjectInput: HandoverObjectInput;
  HandoverObjectPayload: ResolverTypeWrapper<Omit<HandoverObjectPayload, 'handover'> & { handover?: Maybe<ResolversTypes['Handover']> }>;
  HandoverPart: ResolverTypeWrapper<HandoverPartRow>;
  HandoverPartInput: HandoverPartInput;
  HandoverPartStatus: HandoverPartStatus;
  HandoverPreview: ResolverTypeWrapper<HandoverPreviewRow>;
  HandoverProposeInput: HandoverProposeInput;
  HandoverProposePayload: ResolverTypeWrapper<Omit<HandoverProposePayload, 'handover'> & { handover?: Maybe<ResolversTypes['Handover']> }>;
  HandoverRedirectInput: HandoverRedirectInput;
  HandoverRedirectPayload: ResolverTypeWrapper<Omit<HandoverRedirectPayload, 'handover'> & { handover?: Maybe<ResolversTypes['Handover']> }>;
  HandoverStatus: HandoverStatus;
  HandoverWithdrawPayload: ResolverTypeWrapper<Omit<HandoverWithdrawPayload, 'handover'> & { handover?: Maybe<ResolversTypes['Handover']> }>;
  ImprovementMeasure: ResolverTypeWrapper<ImprovementMeasure>;
  Industry: Industry;
  KeyAccountClass: KeyAccountClass;
  LeaderAppointment: ResolverTypeWrapper<LeaderAppointmentRow>;
  LeaderAppointmentConsentPayload: ResolverTypeWrapper<Omit<LeaderAppointmentConsentPayload, 'leaderAppointment'> & { leaderAppointment?: Maybe<ResolversTypes['LeaderAppointment']> }>;
  LeaderAppointmentDeclinePayload: ResolverTypeWrapper<Omit<LeaderAppointmentDeclinePayload, 'leaderAppointment'> & { leaderAppointment?: Maybe<ResolversTypes['LeaderAppointment']> }>;
  LeaderAppointmentInput: LeaderAppointmentInput;
  LeaderAppointmentProposePayload: ResolverTypeWrapper<Omit<LeaderAppointmentProposePayload, 'leaderAppointment'> & { leaderAppointment?: Maybe<ResolversTypes['LeaderAppointment']> }>;
  LeaderAppointmentWithdrawPayload: ResolverTypeWrapper<Omit<LeaderAppointmentWithdrawPayload, 'leaderAppointment'> & { leaderAppointment?: Maybe<ResolversTypes['LeaderAppointment']> }>;
  LeaderDismissalProposePayload: ResolverTypeWrapper<Omit<LeaderDismissalProposePayload, 'leaderAppointment'> & { leaderAppointment?: Maybe<ResolversTypes['LeaderAppointment']> }>;
  LimitMeasure: LimitMeasure;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NumberRange: ResolverTypeWrapper<NumberRangeRow>;
  NumberRangeAddPayload: ResolverTypeWrapper<Omit<NumberRangeAddPayload, 'numberRange'> & { numberRange?: Maybe<ResolversTypes['NumberRange']> }>;
  NumberRangeInput: NumberRangeInput;
  NumberRangeRemovePayload: ResolverTypeWrapper<Omit<NumberRangeRemovePayload, 'numberRange'> & { numberRange?: Maybe<ResolversTypes['NumberRange']> }>;
  OpenWork: ResolverTypeWrapper<OpenWorkRow>;
  OpenWorkConnection: ResolverTypeWrapper<OpenWorkConnectionRow>;
  OpenWorkCount: ResolverTypeWrapper<OpenWorkCount>;
  OpenWorkEdge: ResolverTypeWrapper<Omit<OpenWorkEdge, 'node'> & { node: ResolversTypes['OpenWork'] }>;
  OpenWorkKind: OpenWorkKind;
  Opportunity: ResolverTypeWrapper<Opportunity>;
  OrgUnit: ResolverTypeWrapper<OrgUnitRow>;
  OrgUnitConnection: ResolverTypeWrapper<OrgUnitConnectionRow>;
  OrgUnitCreateInput: OrgUnitCreateInput;
  OrgUnitCreatePayload: ResolverTypeWrapper<Omit<OrgUnitCreatePayload, 'orgUnit'> & { orgUnit?: Maybe<ResolversTypes['OrgUnit']> }>;
  OrgUnitDepartmentInput: OrgUnitDepartmentInput;
  OrgUnitDepartmentSetPayload: ResolverTypeWrapper<Omit<OrgUnitDepartmentSetPayload, 'orgUnit'> & { orgUnit?: Maybe<ResolversTypes['OrgUnit']> }>;
  OrgUnitDissolveInput: OrgUnitDissolveInput;
  OrgUnitDissolvePayload: ResolverTypeWrapper<Omit<OrgUnitDissolvePayload, 'orgUnit'> & { orgUnit?: Maybe<ResolversTypes['OrgUnit']> }>;
  OrgUnitEdge: ResolverTypeWrapper<Omit<OrgUnitEdge, 'node'> & { node: ResolversTypes['OrgUnit'] }>;
  OrgUnitFilter: OrgUnitFilter;
  OrgUnitKind: OrgUnitKind;
  OrgUnitLevel: OrgUnitLevel;
  OrgUnitUpdateInput: OrgUnitUpdateInput;
  OrgUnitUpdatePayload: ResolverTypeWrapper<Omit<OrgUnitUpdatePayload, 'orgUnit'> & { orgUnit?: Maybe<ResolversTypes['OrgUnit']> }>;
  OrgUnitVersion: ResolverTypeWrapper<OrgUnitVersionRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Partner: ResolverTypeWrapper<PartnerRow>;
  PartnerAgreement: ResolverTypeWrapper<PartnerAgreementRow>;
  PartnerAgreementActivatePayload: ResolverTypeWrapper<Omit<PartnerAgreementActivatePayload, 'partnerAgreement'> & { partnerAgreement?: Maybe<ResolversTypes['PartnerAgreement']> }>;
  PartnerAgreementConnection: ResolverTypeWrapper<PartnerAgreementConnectionRow>;
  PartnerAgreementCreatePayload: ResolverTypeWrapper<Omit<PartnerAgreementCreatePayload, 'partnerAgreement'> & { partnerAgreement?: Maybe<ResolversTypes['PartnerAgreement']> }>;
  PartnerAgreementEdge: ResolverTypeWrapper<Omit<PartnerAgreementEdge, 'node'> & { node: ResolversTypes['PartnerAgreement'] }>;
  PartnerAgreementEndPayload: ResolverTypeWrapper<Omit<PartnerAgreementEndPayload, 'partnerAgreement'> & { partnerAgreement?: Maybe<ResolversTypes['PartnerAgreement']> }>;
  PartnerAgreementFilter: PartnerAgreementFilter;
  PartnerAgreementInput: PartnerAgreementInput;
  PartnerAgreementReasonInput: PartnerAgreementReasonInput;
  PartnerAgreementRenewInput: PartnerAgreementRenewInput;
  PartnerAgreementRenewPayload: ResolverTypeWrapper<Omit<PartnerAgreementRenewPayload, 'partnerAgreement'> & { partnerAgreement?: Maybe<ResolversTypes['PartnerAgreement']> }>;
  PartnerAgreementResumePayload: ResolverTypeWrapper<Omit<PartnerAgreementResumePayload, 'partnerAgreement'> & { partnerAgreement?: Maybe<ResolversTypes['PartnerAgreement']> }>;
  PartnerAgreementStatus: PartnerAgreementStatus;
  PartnerAgreementSuspendPayload: ResolverTypeWrapper<Omit<PartnerAgreementSuspendPayload, 'partnerAgreement'> & { partnerAgreement?: Maybe<ResolversTypes['PartnerAgreement']> }>;
  PartnerAgreementUpdateInput: PartnerAgreementUpdateInput;
  PartnerAgreementUpdatePayload: ResolverTypeWrapper<Omit<PartnerAgreementUpdatePayload, 'partnerAgreement'> & { partnerAgreement?: Maybe<ResolversTypes['PartnerAgreement']> }>;
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
  PermissionOpenInput: PermissionOpenInput;
  PermissionOpenPayload: ResolverTypeWrapper<Omit<PermissionOpenPayload, 'permission'> & { permission?: Maybe<ResolversTypes['Permission']> }>;
  PortalUser: ResolverTypeWrapper<PortalUserRow>;
  PortalUserConnection: ResolverTypeWrapper<PortalUserConnectionRow>;
  PortalUserCreatePayload: ResolverTypeWrapper<Omit<PortalUserCreatePayload, 'portalUser'> & { portalUser?: Maybe<ResolversTypes['PortalUser']> }>;
  PortalUserDisablePayload: ResolverTypeWrapper<Omit<PortalUserDisablePayload, 'portalUser'> & { portalUser?: Maybe<ResolversTypes['PortalUser']> }>;
  PortalUserEdge: ResolverTypeWrapper<Omit<PortalUserEdge, 'node'> & { node: ResolversTypes['PortalUser'] }>;
  PortalUserFilter: PortalUserFilter;
  PortalUserInput: PortalUserInput;
  Position: Position;
  PositionDutiesSetPayload: ResolverTypeWrapper<Omit<PositionDutiesSetPayload, 'position'> & { position?: Maybe<ResolversTypes['PositionProfile']> }>;
  PositionProfile: ResolverTypeWrapper<PositionProfileRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quote: ResolverTypeWrapper<Quote>;
  Reorganization: ResolverTypeWrapper<ReorganizationRow>;
  ReorganizationCancelPayload: ResolverTypeWrapper<Omit<ReorganizationCancelPayload, 'reorganization'> & { reorganization?: Maybe<ResolversTypes['Reorganization']> }>;
  ReorganizationConnection: ResolverTypeWrapper<ReorganizationConnectionRow>;
  ReorganizationEdge: ResolverTypeWrapper<Omit<ReorganizationEdge, 'node'> & { node: ResolversTypes['Reorganization'] }>;
  ReorganizationPlanInput: ReorganizationPlanInput;
  ReorganizationPlanPayload: ResolverTypeWrapper<Omit<ReorganizationPlanPayload, 'reorganization'> & { reorganization?: Maybe<ResolversTypes['Reorganization']> }>;
  ReorganizationStatus: ReorganizationStatus;
  ReorganizationStep: ResolverTypeWrapper<ReorganizationStepRow>;
  ReorganizationStepInput: ReorganizationStepInput;
  ReorganizationStepKind: ReorganizationStepKind;
  Responsibility: ResolverTypeWrapper<ResponsibilityRow>;
  ResponsibilityInput: ResponsibilityInput;
  ResponsibilityKind: ResponsibilityKind;
  ResponsibilitySetPayload: ResolverTypeWrapper<Omit<ResponsibilitySetPayload, 'businessFunction'> & { businessFunction?: Maybe<ResolversTypes['BusinessFunction']> }>;
  Role: ResolverTypeWrapper<RoleRow>;
  RoleCreateInput: RoleCreateInput;
  RoleCreatePayload: ResolverTypeWrapper<Omit<RoleCreatePayload, 'role'> & { role?: Maybe<ResolversTypes['Role']> }>;
  RoleGrantInput: RoleGrantInput;
  RoleGrantPayload: ResolverTypeWrapper<Omit<RoleGrantPayload, 'roleHolding'> & { roleHolding?: Maybe<ResolversTypes['RoleHolding']> }>;
  RoleHolding: ResolverTypeWrapper<RoleHoldingRow>;
  RoleLimit: ResolverTypeWrapper<RoleLimitRow>;
  RoleLimitInput: RoleLimitInput;
  RoleLimitRemovePayload: ResolverTypeWrapper<Omit<RoleLimitRemovePayload, 'role'> & { role?: Maybe<ResolversTypes['Role']> }>;
  RoleLimitSetPayload: ResolverTypeWrapper<Omit<RoleLimitSetPayload, 'role'> & { role?: Maybe<ResolversTypes['Role']> }>;
  RoleRevokePayload: ResolverTypeWrapper<Omit<RoleRevokePayload, 'roleHolding'> & { roleHolding?: Maybe<ResolversTypes['RoleHolding']> }>;
  RoleUpdateInput: RoleUpdateInput;
  RoleUpdatePayload: ResolverTypeWrapper<Omit<RoleUpdatePayload, 'role'> & { role?: Maybe<ResolversTypes['Role']> }>;
  ServiceContact: ResolverTypeWrapper<ServiceContactRow>;
  ServiceContactCheck: ResolverTypeWrapper<ServiceContactCheckRow>;
  ServiceContactCheckInput: ServiceContactCheckInput;
  ServiceContactCheckPayload: ResolverTypeWrapper<Omit<ServiceContactCheckPayload, 'serviceContact'> & { serviceContact?: Maybe<ResolversTypes['ServiceContact']> }>;
  ServiceContactCheckResult: ServiceContactCheckResult;
  ServiceContactCommitment: ServiceContactCommitment;
  ServiceContactEndPayload: ResolverTypeWrapper<Omit<ServiceContactEndPayload, 'serviceContact'> & { serviceContact?: Maybe<ResolversTypes['ServiceContact']> }>;
  ServiceContactInput: ServiceContactInput;
  ServiceContactNamePayload: ResolverTypeWrapper<Omit<ServiceContactNamePayload, 'serviceContact'> & { serviceContact?: Maybe<ResolversTypes['ServiceContact']> }>;
  ServiceContactReplaceInput: ServiceContactReplaceInput;
  ServiceContactReplacePayload: ResolverTypeWrapper<Omit<ServiceContactReplacePayload, 'serviceContact'> & { serviceContact?: Maybe<ResolversTypes['ServiceContact']> }>;
  SlaLevel: SlaLevel;
  StrategicGoal: ResolverTypeWrapper<StrategicGoal>;
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
  TelephoneCoverage: ResolverTypeWrapper<TelephoneCoverageRow>;
  TelephoneCoverageConnection: ResolverTypeWrapper<TelephoneCoverageConnectionRow>;
  TelephoneCoverageEdge: ResolverTypeWrapper<Omit<TelephoneCoverageEdge, 'node'> & { node: ResolversTypes['TelephoneCoverage'] }>;
  Ticket: ResolverTypeWrapper<Ticket>;
  Tier: Tier;
  UnitChartNode: ResolverTypeWrapper<Omit<UnitChartNode, 'unit'> & { unit: ResolversTypes['OrgUnit'] }>;
  UnitCoverage: ResolverTypeWrapper<UnitCoverageRow>;
  UnitDuty: ResolverTypeWrapper<UnitDutyRow>;
  UnitLine: UnitLine;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  Viewer: ResolverTypeWrapper<ViewerRow>;
  ViewerBound: ResolverTypeWrapper<ViewerBoundRow>;
  ViewerLimit: ResolverTypeWrapper<ViewerLimitRow>;
  WorkPlan: ResolverTypeWrapper<WorkPlan>;
  WorkTask: ResolverTypeWrapper<WorkTask>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccountManagement: AccountManagementRow;
  Int: Scalars['Int']['output'];
  ActionTeamCall: ActionTeamCallRow;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  ActionTeamCallCommitPayload: Omit<ActionTeamCallCommitPayload, 'actionTeamCall'> & { actionTeamCall?: Maybe<ResolversParentTypes['ActionTeamCall']> };
  ActionTeamCallConnection: ActionTeamCallConnectionRow;
  ActionTeamCallDeclineInput: ActionTeamCallDeclineInput;
  ActionTeamCallDeclinePayload: Omit<ActionTeamCallDeclinePayload, 'actionTeamCall'> & { actionTeamCall?: Maybe<ResolversParentTypes['ActionTeamCall']> };
  ActionTeamCallEdge: Omit<ActionTeamCallEdge, 'node'> & { node: ResolversParentTypes['ActionTeamCall'] };
  ActionTeamCallInput: ActionTeamCallInput;
  ActionTeamCallPayload: Omit<ActionTeamCallPayload, 'team'> & { team?: Maybe<ResolversParentTypes['Team']> };
  ActionTeamCallWithdrawPayload: Omit<ActionTeamCallWithdrawPayload, 'actionTeamCall'> & { actionTeamCall?: Maybe<ResolversParentTypes['ActionTeamCall']> };
  ActionTeamInput: ActionTeamInput;
  Boolean: Scalars['Boolean']['output'];
  ActionTeamMobilizePayload: Omit<ActionTeamMobilizePayload, 'team'> & { team?: Maybe<ResolversParentTypes['Team']> };
  AdviserService: AdviserServiceRow;
  AppointmentDecisionInput: AppointmentDecisionInput;
  AppointmentDismissalInput: AppointmentDismissalInput;
  Assignment: AssignmentRow;
  AssignmentChangeInput: AssignmentChangeInput;
  AssignmentChangePayload: Omit<AssignmentChangePayload, 'assignment'> & { assignment?: Maybe<ResolversParentTypes['Assignment']> };
  AssignmentConnection: AssignmentConnectionRow;
  AssignmentEdge: Omit<AssignmentEdge, 'node'> & { node: ResolversParentTypes['Assignment'] };
  BusinessFunction: BusinessFunctionRow;
  BusinessFunctionCreateInput: BusinessFunctionCreateInput;
  BusinessFunctionCreatePayload: Omit<BusinessFunctionCreatePayload, 'businessFunction'> & { businessFunction?: Maybe<ResolversParentTypes['BusinessFunction']> };
  BusinessFunctionUpdateInput: BusinessFunctionUpdateInput;
  BusinessFunctionUpdatePayload: Omit<BusinessFunctionUpdatePayload, 'businessFunction'> & { businessFunction?: Maybe<ResolversParentTypes['BusinessFunction']> };
  CommunicationAdviser: CommunicationAdviserRow;
  Contract: Contract;
  CoverageNorm: CoverageNormRow;
  CoverageNormInput: CoverageNormInput;
  CoverageNormSetPayload: Omit<CoverageNormSetPayload, 'coverageNorm'> & { coverageNorm?: Maybe<ResolversParentTypes['CoverageNorm']> };
  Customer: CustomerRow;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Decision: DecisionRow;
  DecisionLimit: DecisionLimitRow;
  Department: DepartmentRow;
  DepartmentCreateInput: DepartmentCreateInput;
  DepartmentCreatePayload: Omit<DepartmentCreatePayload, 'department'> & { department?: Maybe<ResolversParentTypes['Department']> };
  DepartmentUpdateInput: DepartmentUpdateInput;
  DepartmentUpdatePayload: Omit<DepartmentUpdatePayload, 'department'> & { department?: Maybe<ResolversParentTypes['Department']> };
  DutiesInput: DutiesInput;
  Duty: DutyRow;
  DutyInput: DutyInput;
  Employee: EmployeeRow;
  EmployeeConnection: EmployeeConnectionRow;
  EmployeeCreateInput: EmployeeCreateInput;
  EmployeeCreatePayload: Omit<EmployeeCreatePayload, 'employee'> & { employee?: Maybe<ResolversParentTypes['Employee']> };
  EmployeeEdge: Omit<EmployeeEdge, 'node'> & { node: ResolversParentTypes['Employee'] };
  EmployeeFilter: EmployeeFilter;
  EmployeeLeavePayload: Omit<EmployeeLeavePayload, 'employee'> & { employee?: Maybe<ResolversParentTypes['Employee']> };
  EmployeeSignInInput: EmployeeSignInInput;
  EmployeeSignInSetPayload: Omit<EmployeeSignInSetPayload, 'employee'> & { employee?: Maybe<ResolversParentTypes['Employee']> };
  EmployeeUpdateInput: EmployeeUpdateInput;
  EmployeeUpdatePayload: Omit<EmployeeUpdatePayload, 'employee'> & { employee?: Maybe<ResolversParentTypes['Employee']> };
  Handover: HandoverRow;
  HandoverAcceptPayload: Omit<HandoverAcceptPayload, 'handover'> & { handover?: Maybe<ResolversParentTypes['Handover']> };
  HandoverConfirmInput: HandoverConfirmInput;
  HandoverConfirmPayload: Omit<HandoverConfirmPayload, 'handover'> & { handover?: Maybe<ResolversParentTypes['Handover']> };
  HandoverConnection: HandoverConnectionRow;
  HandoverEdge: Omit<HandoverEdge, 'node'> & { node: ResolversParentTypes['Handover'] };
  HandoverFilter: HandoverFilter;
  HandoverObjectInput: HandoverObjectInput;
  HandoverObjectPayload: Omit<HandoverObjectPayload, 'handover'> & { handover?: Maybe<ResolversParentTypes['Handover']> };
  HandoverPart: HandoverPartRow;
  HandoverPartInput: HandoverPartInput;
  HandoverPreview: HandoverPreviewRow;
  HandoverProposeInput: HandoverProposeInput;
  HandoverProposePayload: Omit<HandoverProposePayload, 'handover'> & { handover?: Maybe<ResolversParentTypes['Handover']> };
  HandoverRedirectInput: HandoverRedirectInput;
  HandoverRedirectPayload: Omit<HandoverRedirectPayload, 'handover'> & { handover?: Maybe<ResolversParentTypes['Handover']> };
  HandoverWithdrawPayload: Omit<HandoverWithdrawPayload, 'handover'> & { handover?: Maybe<ResolversParentTypes['Handover']> };
  ImprovementMeasure: ImprovementMeasure;
  LeaderAppointment: LeaderAppointmentRow;
  LeaderAppointmentConsentPayload: Omit<LeaderAppointmentConsentPayload, 'leaderAppointment'> & { leaderAppointment?: Maybe<ResolversParentTypes['LeaderAppointment']> };
  LeaderAppointmentDeclinePayload: Omit<LeaderAppointmentDeclinePayload, 'leaderAppointment'> & { leaderAppointment?: Maybe<ResolversParentTypes['LeaderAppointment']> };
  LeaderAppointmentInput: LeaderAppointmentInput;
  LeaderAppointmentProposePayload: Omit<LeaderAppointmentProposePayload, 'leaderAppointment'> & { leaderAppointment?: Maybe<ResolversParentTypes['LeaderAppointment']> };
  LeaderAppointmentWithdrawPayload: Omit<LeaderAppointmentWithdrawPayload, 'leaderAppointment'> & { leaderAppointment?: Maybe<ResolversParentTypes['LeaderAppointment']> };
  LeaderDismissalProposePayload: Omit<LeaderDismissalProposePayload, 'leaderAppointment'> & { leaderAppointment?: Maybe<ResolversParentTypes['LeaderAppointment']> };
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  NumberRange: NumberRangeRow;
  NumberRangeAddPayload: Omit<NumberRangeAddPayload, 'numberRange'> & { numberRange?: Maybe<ResolversParentTypes['NumberRange']> };
  NumberRangeInput: NumberRangeInput;
  NumberRangeRemovePayload: Omit<NumberRangeRemovePayload, 'numberRange'> & { numberRange?: Maybe<ResolversParentTypes['NumberRange']> };
  OpenWork: OpenWorkRow;
  OpenWorkConnection: OpenWorkConnectionRow;
  OpenWorkCount: OpenWorkCount;
  OpenWorkEdge: Omit<OpenWorkEdge, 'node'> & { node: ResolversParentTypes['OpenWork'] };
  Opportunity: Opportunity;
  OrgUnit: OrgUnitRow;
  OrgUnitConnection: OrgUnitConnectionRow;
  OrgUnitCreateInput: OrgUnitCreateInput;
  OrgUnitCreatePayload: Omit<OrgUnitCreatePayload, 'orgUnit'> & { orgUnit?: Maybe<ResolversParentTypes['OrgUnit']> };
  OrgUnitDepartmentInput: OrgUnitDepartmentInput;
  OrgUnitDepartmentSetPayload: Omit<OrgUnitDepartmentSetPayload, 'orgUnit'> & { orgUnit?: Maybe<ResolversParentTypes['OrgUnit']> };
  OrgUnitDissolveInput: OrgUnitDissolveInput;
  OrgUnitDissolvePayload: Omit<OrgUnitDissolvePayload, 'orgUnit'> & { orgUnit?: Maybe<ResolversParentTypes['OrgUnit']> };
  OrgUnitEdge: Omit<OrgUnitEdge, 'node'> & { node: ResolversParentTypes['OrgUnit'] };
  OrgUnitFilter: OrgUnitFilter;
  OrgUnitUpdateInput: OrgUnitUpdateInput;
  OrgUnitUpdatePayload: Omit<OrgUnitUpdatePayload, 'orgUnit'> & { orgUnit?: Maybe<ResolversParentTypes['OrgUnit']> };
  OrgUnitVersion: OrgUnitVersionRow;
  PageInfo: PageInfo;
  Partner: PartnerRow;
  PartnerAgreement: PartnerAgreementRow;
  PartnerAgreementActivatePayload: Omit<PartnerAgreementActivatePayload, 'partnerAgreement'> & { partnerAgreement?: Maybe<ResolversParentTypes['PartnerAgreement']> };
  PartnerAgreementConnection: PartnerAgreementConnectionRow;
  PartnerAgreementCreatePayload: Omit<PartnerAgreementCreatePayload, 'partnerAgreement'> & { partnerAgreement?: Maybe<ResolversParentTypes['PartnerAgreement']> };
  PartnerAgreementEdge: Omit<PartnerAgreementEdge, 'node'> & { node: ResolversParentTypes['PartnerAgreement'] };
  PartnerAgreementEndPayload: Omit<PartnerAgreementEndPayload, 'partnerAgreement'> & { partnerAgreement?: Maybe<ResolversParentTypes['PartnerAgreement']> };
  PartnerAgreementFilter: PartnerAgreementFilter;
  PartnerAgreementInput: PartnerAgreementInput;
  PartnerAgreementReasonInput: PartnerAgreementReasonInput;
  PartnerAgreementRenewInput: PartnerAgreementRenewInput;
  PartnerAgreementRenewPayload: Omit<PartnerAgreementRenewPayload, 'partnerAgreement'> & { partnerAgreement?: Maybe<ResolversParentTypes['PartnerAgreement']> };
  PartnerAgreementResumePayload: Omit<PartnerAgreementResumePayload, 'partnerAgreement'> & { partnerAgreement?: Maybe<ResolversParentTypes['PartnerAgreement']> };
  PartnerAgreementSuspendPayload: Omit<PartnerAgreementSuspendPayload, 'partnerAgreement'> & { partnerAgreement?: Maybe<ResolversParentTypes['PartnerAgreement']> };
  PartnerAgreementUpdateInput: PartnerAgreementUpdateInput;
  PartnerAgreementUpdatePayload: Omit<PartnerAgreementUpdatePayload, 'partnerAgreement'> & { partnerAgreement?: Maybe<ResolversParentTypes['PartnerAgreement']> };
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
  PermissionOpenInput: PermissionOpenInput;
  PermissionOpenPayload: Omit<PermissionOpenPayload, 'permission'> & { permission?: Maybe<ResolversParentTypes['Permission']> };
  PortalUser: PortalUserRow;
  PortalUserConnection: PortalUserConnectionRow;
  PortalUserCreatePayload: Omit<PortalUserCreatePayload, 'portalUser'> & { portalUser?: Maybe<ResolversParentTypes['PortalUser']> };
  PortalUserDisablePayload: Omit<PortalUserDisablePayload, 'portalUser'> & { portalUser?: Maybe<ResolversParentTypes['PortalUser']> };
  PortalUserEdge: Omit<PortalUserEdge, 'node'> & { node: ResolversParentTypes['PortalUser'] };
  PortalUserFilter: PortalUserFilter;
  PortalUserInput: PortalUserInput;
  PositionDutiesSetPayload: Omit<PositionDutiesSetPayload, 'position'> & { position?: Maybe<ResolversParentTypes['PositionProfile']> };
  PositionProfile: PositionProfileRow;
  Query: Record<PropertyKey, never>;
  Quote: Quote;
  Reorganization: ReorganizationRow;
  ReorganizationCancelPayload: Omit<ReorganizationCancelPayload, 'reorganization'> & { reorganization?: Maybe<ResolversParentTypes['Reorganization']> };
  ReorganizationConnection: ReorganizationConnectionRow;
  ReorganizationEdge: Omit<ReorganizationEdge, 'node'> & { node: ResolversParentTypes['Reorganization'] };
  ReorganizationPlanInput: ReorganizationPlanInput;
  ReorganizationPlanPayload: Omit<ReorganizationPlanPayload, 'reorganization'> & { reorganization?: Maybe<ResolversParentTypes['Reorganization']> };
  ReorganizationStep: ReorganizationStepRow;
  ReorganizationStepInput: ReorganizationStepInput;
  Responsibility: ResponsibilityRow;
  ResponsibilityInput: ResponsibilityInput;
  ResponsibilitySetPayload: Omit<ResponsibilitySetPayload, 'businessFunction'> & { businessFunction?: Maybe<ResolversParentTypes['BusinessFunction']> };
  Role: RoleRow;
  RoleCreateInput: RoleCreateInput;
  RoleCreatePayload: Omit<RoleCreatePayload, 'role'> & { role?: Maybe<ResolversParentTypes['Role']> };
  RoleGrantInput: RoleGrantInput;
  RoleGrantPayload: Omit<RoleGrantPayload, 'roleHolding'> & { roleHolding?: Maybe<ResolversParentTypes['RoleHolding']> };
  RoleHolding: RoleHoldingRow;
  RoleLimit: RoleLimitRow;
  RoleLimitInput: RoleLimitInput;
  RoleLimitRemovePayload: Omit<RoleLimitRemovePayload, 'role'> & { role?: Maybe<ResolversParentTypes['Role']> };
  RoleLimitSetPayload: Omit<RoleLimitSetPayload, 'role'> & { role?: Maybe<ResolversParentTypes['Role']> };
  RoleRevokePayload: Omit<RoleRevokePayload, 'roleHolding'> & { roleHolding?: Maybe<ResolversParentTypes['RoleHolding']> };
  RoleUpdateInput: RoleUpdateInput;
  RoleUpdatePayload: Omit<RoleUpdatePayload, 'role'> & { role?: Maybe<ResolversParentTypes['Role']> };
  ServiceContact: ServiceContactRow;
  ServiceContactCheck: ServiceContactCheckRow;
  ServiceContactCheckInput: ServiceContactCheckInput;
  ServiceContactCheckPayload: Omit<ServiceContactCheckPayload, 'serviceContact'> & { serviceContact?: Maybe<ResolversParentTypes['ServiceContact']> };
  ServiceContactEndPayload: Omit<ServiceContactEndPayload, 'serviceContact'> & { serviceContact?: Maybe<ResolversParentTypes['ServiceContact']> };
  ServiceContactInput: ServiceContactInput;
  ServiceContactNamePayload: Omit<ServiceContactNamePayload, 'serviceContact'> & { serviceContact?: Maybe<ResolversParentTypes['ServiceContact']> };
  ServiceContactReplaceInput: ServiceContactReplaceInput;
  ServiceContactReplacePayload: Omit<ServiceContactReplacePayload, 'serviceContact'> & { serviceContact?: Maybe<ResolversParentTypes['ServiceContact']> };
  StrategicGoal: StrategicGoal;
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
  TelephoneCoverage: TelephoneCoverageRow;
  TelephoneCoverageConnection: TelephoneCoverageConnectionRow;
  TelephoneCoverageEdge: Omit<TelephoneCoverageEdge, 'node'> & { node: ResolversParentTypes['TelephoneCoverage'] };
  Ticket: Ticket;
  UnitChartNode: Omit<UnitChartNode, 'unit'> & { unit: ResolversParentTypes['OrgUnit'] };
  UnitCoverage: UnitCoverageRow;
  UnitDuty: UnitDutyRow;
  UserError: UserError;
  Viewer: ViewerRow;
  ViewerBound: ViewerBoundRow;
  ViewerLimit: ViewerLimitRow;
  WorkPlan: WorkPlan;
  WorkTask: WorkTask;
};

export type AccountManagementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountManagement'] = ResolversParentTypes['AccountManagement']> = {
  accountManagerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projectManagerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  teamCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  telephoneAccountManagerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  treeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  treesPerPerson?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unassignedTreeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActionTeamCallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionTeamCall'] = ResolversParentTypes['ActionTeamCall']> = {
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  calledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  calledBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ActionTeamCallStatus'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
};

export type ActionTeamCallCommitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionTeamCallCommitPayload'] = ResolversParentTypes['ActionTeamCallCommitPayload']> = {
  actionTeamCall?: Resolver<Maybe<ResolversTypes['ActionTeamCall']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ActionTeamCallConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionTeamCallConnection'] = ResolversParentTypes['ActionTeamCallConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActionTeamCallEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ActionTeamCall']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActionTeamCallDeclinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionTeamCallDeclinePayload'] = ResolversParentTypes['ActionTeamCallDeclinePayload']> = {
  actionTeamCall?: Resolver<Maybe<ResolversTypes['ActionTeamCall']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ActionTeamCallEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionTeamCallEdge'] = ResolversParentTypes['ActionTeamCallEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ActionTeamCall'], ParentType, ContextType>;
};

export type ActionTeamCallPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionTeamCallPayload'] = ResolversParentTypes['ActionTeamCallPayload']> = {
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ActionTeamCallWithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionTeamCallWithdrawPayload'] = ResolversParentTypes['ActionTeamCallWithdrawPayload']> = {
  actionTeamCall?: Resolver<Maybe<ResolversTypes['ActionTeamCall']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ActionTeamMobilizePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionTeamMobilizePayload'] = ResolversParentTypes['ActionTeamMobilizePayload']> = {
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AdviserServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdviserService'] = ResolversParentTypes['AdviserService']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type BusinessFunctionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessFunction'] = ResolversParentTypes['BusinessFunction']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BusinessFunctionKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  responsibilities?: Resolver<Array<ResolversTypes['Responsibility']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BusinessFunctionCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessFunctionCreatePayload'] = ResolversParentTypes['BusinessFunctionCreatePayload']> = {
  businessFunction?: Resolver<Maybe<ResolversTypes['BusinessFunction']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BusinessFunctionUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessFunctionUpdatePayload'] = ResolversParentTypes['BusinessFunctionUpdatePayload']> = {
  businessFunction?: Resolver<Maybe<ResolversTypes['BusinessFunction']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CommunicationAdviserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunicationAdviser'] = ResolversParentTypes['CommunicationAdviser']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceContacts?: Resolver<Maybe<Array<ResolversTypes['ServiceContact']>>, ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['AdviserService']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contract'] = ResolversParentTypes['Contract']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CoverageNormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageNorm'] = ResolversParentTypes['CoverageNorm']> = {
  maximum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CoverageNormSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageNormSetPayload'] = ResolversParentTypes['CoverageNormSetPayload']> = {
  coverageNorm?: Resolver<Maybe<ResolversTypes['CoverageNorm']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accountManager?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  adviser?: Resolver<Maybe<ResolversTypes['CommunicationAdviser']>, ParentType, ContextType>;
  assignments?: Resolver<Maybe<Array<ResolversTypes['Assignment']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  localServiceUnit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  partnerShares?: Resolver<Maybe<Array<ResolversTypes['PartnerShare']>>, ParentType, ContextType>;
  serviceContacts?: Resolver<Maybe<Array<ResolversTypes['ServiceContact']>>, ParentType, ContextType, RequireFields<Customer_ServiceContactsArgs, 'includeEnded'>>;
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

export type DecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['DecisionLimit']>, ParentType, ContextType>;
  whoMay?: Resolver<Maybe<Array<ResolversTypes['Role']>>, ParentType, ContextType>;
};

export type DecisionLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionLimit'] = ResolversParentTypes['DecisionLimit']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['LimitMeasure'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type DepartmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  duties?: Resolver<Array<ResolversTypes['Duty']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  responsibilities?: Resolver<Array<ResolversTypes['Responsibility']>, ParentType, ContextType>;
  units?: Resolver<Array<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DepartmentCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentCreatePayload'] = ResolversParentTypes['DepartmentCreatePayload']> = {
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DepartmentUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentUpdatePayload'] = ResolversParentTypes['DepartmentUpdatePayload']> = {
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Duty'] = ResolversParentTypes['Duty']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EmployeeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Employee'] = ResolversParentTypes['Employee'], FederationReferenceType extends FederationReferenceTypes['Employee'] = FederationReferenceTypes['Employee']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Employee']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assignments?: Resolver<Maybe<ResolversTypes['AssignmentConnection']>, ParentType, ContextType, RequireFields<Employee_AssignmentsArgs, 'first'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  duties?: Resolver<Array<ResolversTypes['Duty']>, ParentType, ContextType>;
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

export type HandoverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Handover'] = ResolversParentTypes['Handover'], FederationReferenceType extends FederationReferenceTypes['Handover'] = FederationReferenceTypes['Handover']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Handover']> | FederationReferenceType, FederationReferenceType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['OpenWorkConnection'], ParentType, ContextType, RequireFields<Handover_MovedArgs, 'first'>>;
  parts?: Resolver<Array<ResolversTypes['HandoverPart']>, ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['HandoverPreview']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HandoverStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HandoverAcceptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandoverAcceptPayload'] = ResolversParentTypes['HandoverAcceptPayload']> = {
  handover?: Resolver<Maybe<ResolversTypes['Handover']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HandoverConfirmPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandoverConfirmPayload'] = ResolversParentTypes['HandoverConfirmPayload']> = {
  handover?: Resolver<Maybe<ResolversTypes['Handover']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HandoverConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandoverConnection'] = ResolversParentTypes['HandoverConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HandoverEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Handover']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HandoverEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandoverEdge'] = ResolversParentTypes['HandoverEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Handover'], ParentType, ContextType>;
};

export type HandoverObjectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandoverObjectPayload'] = ResolversParentTypes['HandoverObjectPayload']> = {
  handover?: Resolver<Maybe<ResolversTypes['Handover']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HandoverPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandoverPart'] = ResolversParentTypes['HandoverPart']> = {
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['OpenWorkCount']>, ParentType, ContextType>;
  customers?: Resolver<Maybe<Array<ResolversTypes['Customer']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  objection?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  redirectedFrom?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HandoverPartStatus'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
};

export type HandoverPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandoverPreview'] = ResolversParentTypes['HandoverPreview']> = {
  counts?: Resolver<Array<ResolversTypes['OpenWorkCount']>, ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  fingerprint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hiddenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  work?: Resolver<ResolversTypes['OpenWorkConnection'], ParentType, ContextType, RequireFields<HandoverPreview_WorkArgs, 'first'>>;
};

export type HandoverProposePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandoverProposePayload'] = ResolversParentTypes['HandoverProposePayload']> = {
  handover?: Resolver<Maybe<ResolversTypes['Handover']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HandoverRedirectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandoverRedirectPayload'] = ResolversParentTypes['HandoverRedirectPayload']> = {
  handover?: Resolver<Maybe<ResolversTypes['Handover']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HandoverWithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandoverWithdrawPayload'] = ResolversParentTypes['HandoverWithdrawPayload']> = {
  handover?: Resolver<Maybe<ResolversTypes['Handover']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImprovementMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImprovementMeasure'] = ResolversParentTypes['ImprovementMeasure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LeaderAppointmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderAppointment'] = ResolversParentTypes['LeaderAppointment']> = {
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AppointmentKind'], ParentType, ContextType>;
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

export type LeaderDismissalProposePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderDismissalProposePayload'] = ResolversParentTypes['LeaderDismissalProposePayload']> = {
  leaderAppointment?: Resolver<Maybe<ResolversTypes['LeaderAppointment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  actionTeamCall?: Resolver<ResolversTypes['ActionTeamCallPayload'], ParentType, ContextType, RequireFields<Mutation_ActionTeamCallArgs, 'id' | 'input'>>;
  actionTeamCallCommit?: Resolver<ResolversTypes['ActionTeamCallCommitPayload'], ParentType, ContextType, RequireFields<Mutation_ActionTeamCallCommitArgs, 'id'>>;
  actionTeamCallDecline?: Resolver<ResolversTypes['ActionTeamCallDeclinePayload'], ParentType, ContextType, RequireFields<Mutation_ActionTeamCallDeclineArgs, 'id' | 'input'>>;
  actionTeamCallWithdraw?: Resolver<ResolversTypes['ActionTeamCallWithdrawPayload'], ParentType, ContextType, RequireFields<Mutation_ActionTeamCallWithdrawArgs, 'id'>>;
  actionTeamMobilize?: Resolver<ResolversTypes['ActionTeamMobilizePayload'], ParentType, ContextType, RequireFields<Mutation_ActionTeamMobilizeArgs, 'customerId' | 'input'>>;
  assignmentChange?: Resolver<ResolversTypes['AssignmentChangePayload'], ParentType, ContextType, RequireFields<Mutation_AssignmentChangeArgs, 'customerId' | 'input'>>;
  businessFunctionCreate?: Resolver<ResolversTypes['BusinessFunctionCreatePayload'], ParentType, ContextType, RequireFields<Mutation_BusinessFunctionCreateArgs, 'input'>>;
  businessFunctionUpdate?: Resolver<ResolversTypes['BusinessFunctionUpdatePayload'], ParentType, ContextType, RequireFields<Mutation_BusinessFunctionUpdateArgs, 'id' | 'input'>>;
  coverageNormSet?: Resolver<ResolversTypes['CoverageNormSetPayload'], ParentType, ContextType, RequireFields<Mutation_CoverageNormSetArgs, 'input' | 'position'>>;
  departmentCreate?: Resolver<ResolversTypes['DepartmentCreatePayload'], ParentType, ContextType, RequireFields<Mutation_DepartmentCreateArgs, 'input'>>;
  departmentUpdate?: Resolver<ResolversTypes['DepartmentUpdatePayload'], ParentType, ContextType, RequireFields<Mutation_DepartmentUpdateArgs, 'id' | 'input'>>;
  employeeCreate?: Resolver<ResolversTypes['EmployeeCreatePayload'], ParentType, ContextType, RequireFields<Mutation_EmployeeCreateArgs, 'input'>>;
  employeeLeave?: Resolver<ResolversTypes['EmployeeLeavePayload'], ParentType, ContextType, RequireFields<Mutation_EmployeeLeaveArgs, 'id'>>;
  employeeSignInSet?: Resolver<ResolversTypes['EmployeeSignInSetPayload'], ParentType, ContextType, RequireFields<Mutation_EmployeeSignInSetArgs, 'id' | 'input'>>;
  employeeUpdate?: Resolver<ResolversTypes['EmployeeUpdatePayload'], ParentType, ContextType, RequireFields<Mutation_EmployeeUpdateArgs, 'id' | 'input'>>;
  handoverAccept?: Resolver<ResolversTypes['HandoverAcceptPayload'], ParentType, ContextType, RequireFields<Mutation_HandoverAcceptArgs, 'id'>>;
  handoverConfirm?: Resolver<ResolversTypes['HandoverConfirmPayload'], ParentType, ContextType, RequireFields<Mutation_HandoverConfirmArgs, 'id' | 'input'>>;
  handoverObject?: Resolver<ResolversTypes['HandoverObjectPayload'], ParentType, ContextType, RequireFields<Mutation_HandoverObjectArgs, 'id' | 'input'>>;
  handoverPropose?: Resolver<ResolversTypes['HandoverProposePayload'], ParentType, ContextType, RequireFields<Mutation_HandoverProposeArgs, 'input'>>;
  handoverRedirect?: Resolver<ResolversTypes['HandoverRedirectPayload'], ParentType, ContextType, RequireFields<Mutation_HandoverRedirectArgs, 'id' | 'input' | 'partId'>>;
  handoverWithdraw?: Resolver<ResolversTypes['HandoverWithdrawPayload'], ParentType, ContextType, RequireFields<Mutation_HandoverWithdrawArgs, 'id'>>;
  leaderAppointmentConsent?: Resolver<ResolversTypes['LeaderAppointmentConsentPayload'], ParentType, ContextType, RequireFields<Mutation_LeaderAppointmentConsentArgs, 'id' | 'input'>>;
  leaderAppointmentDecline?: Resolver<ResolversTypes['LeaderAppointmentDeclinePayload'], ParentType, ContextType, RequireFields<Mutation_LeaderAppointmentDeclineArgs, 'id' | 'input'>>;
  leaderAppointmentPropose?: Resolver<ResolversTypes['LeaderAppointmentProposePayload'], ParentType, ContextType, RequireFields<Mutation_LeaderAppointmentProposeArgs, 'input' | 'unitId'>>;
  leaderAppointmentWithdraw?: Resolver<ResolversTypes['LeaderAppointmentWithdrawPayload'], ParentType, ContextType, RequireFields<Mutation_LeaderAppointmentWithdrawArgs, 'id' | 'input'>>;
  leaderDismissalPropose?: Resolver<ResolversTypes['LeaderDismissalProposePayload'], ParentType, ContextType, RequireFields<Mutation_LeaderDismissalProposeArgs, 'input' | 'unitId'>>;
  numberRangeAdd?: Resolver<ResolversTypes['NumberRangeAddPayload'], ParentType, ContextType, RequireFields<Mutation_NumberRangeAddArgs, 'input'>>;
  numberRangeRemove?: Resolver<ResolversTypes['NumberRangeRemovePayload'], ParentType, ContextType, RequireFields<Mutation_NumberRangeRemoveArgs, 'prefix'>>;
  orgUnitCreate?: Resolver<ResolversTypes['OrgUnitCreatePayload'], ParentType, ContextType, RequireFields<Mutation_OrgUnitCreateArgs, 'input'>>;
  orgUnitDepartmentSet?: Resolver<ResolversTypes['OrgUnitDepartmentSetPayload'], ParentType, ContextType, RequireFields<Mutation_OrgUnitDepartmentSetArgs, 'id' | 'input'>>;
  orgUnitDissolve?: Resolver<ResolversTypes['OrgUnitDissolvePayload'], ParentType, ContextType, RequireFields<Mutation_OrgUnitDissolveArgs, 'id' | 'input'>>;
  orgUnitUpdate?: Resolver<ResolversTypes['OrgUnitUpdatePayload'], ParentType, ContextType, RequireFields<Mutation_OrgUnitUpdateArgs, 'id' | 'input'>>;
  partnerAgreementActivate?: Resolver<ResolversTypes['PartnerAgreementActivatePayload'], ParentType, ContextType, RequireFields<Mutation_PartnerAgreementActivateArgs, 'id'>>;
  partnerAgreementCreate?: Resolver<ResolversTypes['PartnerAgreementCreatePayload'], ParentType, ContextType, RequireFields<Mutation_PartnerAgreementCreateArgs, 'input' | 'partnerId'>>;
  partnerAgreementEnd?: Resolver<ResolversTypes['PartnerAgreementEndPayload'], ParentType, ContextType, RequireFields<Mutation_PartnerAgreementEndArgs, 'id' | 'input'>>;
  partnerAgreementRenew?: Resolver<ResolversTypes['PartnerAgreementRenewPayload'], ParentType, ContextType, RequireFields<Mutation_PartnerAgreementRenewArgs, 'id' | 'input'>>;
  partnerAgreementResume?: Resolver<ResolversTypes['PartnerAgreementResumePayload'], ParentType, ContextType, RequireFields<Mutation_PartnerAgreementResumeArgs, 'id'>>;
  partnerAgreementSuspend?: Resolver<ResolversTypes['PartnerAgreementSuspendPayload'], ParentType, ContextType, RequireFields<Mutation_PartnerAgreementSuspendArgs, 'id' | 'input'>>;
  partnerAgreementUpdate?: Resolver<ResolversTypes['PartnerAgreementUpdatePayload'], ParentType, ContextType, RequireFields<Mutation_PartnerAgreementUpdateArgs, 'id' | 'input'>>;
  partnerCreate?: Resolver<ResolversTypes['PartnerCreatePayload'], ParentType, ContextType, RequireFields<Mutation_PartnerCreateArgs, 'input'>>;
  partnerShareCreate?: Resolver<ResolversTypes['PartnerShareCreatePayload'], ParentType, ContextType, RequireFields<Mutation_PartnerShareCreateArgs, 'input' | 'partnerId'>>;
  partnerShareEnd?: Resolver<ResolversTypes['PartnerShareEndPayload'], ParentType, ContextType, RequireFields<Mutation_PartnerShareEndArgs, 'id'>>;
  partnerUpdate?: Resolver<ResolversTypes['PartnerUpdatePayload'], ParentType, ContextType, RequireFields<Mutation_PartnerUpdateArgs, 'id' | 'input'>>;
  permissionOpen?: Resolver<ResolversTypes['PermissionOpenPayload'], ParentType, ContextType, RequireFields<Mutation_PermissionOpenArgs, 'code' | 'input'>>;
  portalUserCreate?: Resolver<ResolversTypes['PortalUserCreatePayload'], ParentType, ContextType, RequireFields<Mutation_PortalUserCreateArgs, 'input'>>;
  portalUserDisable?: Resolver<ResolversTypes['PortalUserDisablePayload'], ParentType, ContextType, RequireFields<Mutation_PortalUserDisableArgs, 'id'>>;
  positionDutiesSet?: Resolver<ResolversTypes['PositionDutiesSetPayload'], ParentType, ContextType, RequireFields<Mutation_PositionDutiesSetArgs, 'input' | 'position'>>;
  reorganizationCancel?: Resolver<ResolversTypes['ReorganizationCancelPayload'], ParentType, ContextType, RequireFields<Mutation_ReorganizationCancelArgs, 'id'>>;
  reorganizationPlan?: Resolver<ResolversTypes['ReorganizationPlanPayload'], ParentType, ContextType, RequireFields<Mutation_ReorganizationPlanArgs, 'input'>>;
  responsibilitySet?: Resolver<ResolversTypes['ResponsibilitySetPayload'], ParentType, ContextType, RequireFields<Mutation_ResponsibilitySetArgs, 'functionId' | 'input'>>;
  roleCreate?: Resolver<ResolversTypes['RoleCreatePayload'], ParentType, ContextType, RequireFields<Mutation_RoleCreateArgs, 'input'>>;
  roleGrant?: Resolver<ResolversTypes['RoleGrantPayload'], ParentType, ContextType, RequireFields<Mutation_RoleGrantArgs, 'input'>>;
  roleLimitRemove?: Resolver<ResolversTypes['RoleLimitRemovePayload'], ParentType, ContextType, RequireFields<Mutation_RoleLimitRemoveArgs, 'id'>>;
  roleLimitSet?: Resolver<ResolversTypes['RoleLimitSetPayload'], ParentType, ContextType, RequireFields<Mutation_RoleLimitSetArgs, 'input' | 'roleId'>>;
  roleRevoke?: Resolver<ResolversTypes['RoleRevokePayload'], ParentType, ContextType, RequireFields<Mutation_RoleRevokeArgs, 'id'>>;
  roleUpdate?: Resolver<ResolversTypes['RoleUpdatePayload'], ParentType, ContextType, RequireFields<Mutation_RoleUpdateArgs, 'id' | 'input'>>;
  serviceContactCheck?: Resolver<ResolversTypes['ServiceContactCheckPayload'], ParentType, ContextType, RequireFields<Mutation_ServiceContactCheckArgs, 'id' | 'input'>>;
  serviceContactEnd?: Resolver<ResolversTypes['ServiceContactEndPayload'], ParentType, ContextType, RequireFields<Mutation_ServiceContactEndArgs, 'id'>>;
  serviceContactName?: Resolver<ResolversTypes['ServiceContactNamePayload'], ParentType, ContextType, RequireFields<Mutation_ServiceContactNameArgs, 'customerId' | 'input'>>;
  serviceContactReplace?: Resolver<ResolversTypes['ServiceContactReplacePayload'], ParentType, ContextType, RequireFields<Mutation_ServiceContactReplaceArgs, 'id' | 'input'>>;
  teamCreate?: Resolver<ResolversTypes['TeamCreatePayload'], ParentType, ContextType, RequireFields<Mutation_TeamCreateArgs, 'input'>>;
  teamCustomerAdd?: Resolver<ResolversTypes['TeamCustomerAddPayload'], ParentType, ContextType, RequireFields<Mutation_TeamCustomerAddArgs, 'id' | 'input'>>;
  teamCustomerRemove?: Resolver<ResolversTypes['TeamCustomerRemovePayload'], ParentType, ContextType, RequireFields<Mutation_TeamCustomerRemoveArgs, 'customerId' | 'id'>>;
  teamDissolve?: Resolver<ResolversTypes['TeamDissolvePayload'], ParentType, ContextType, RequireFields<Mutation_TeamDissolveArgs, 'id'>>;
  teamMemberAdd?: Resolver<ResolversTypes['TeamMemberAddPayload'], ParentType, ContextType, RequireFields<Mutation_TeamMemberAddArgs, 'id' | 'input'>>;
  teamMemberRemove?: Resolver<ResolversTypes['TeamMemberRemovePayload'], ParentType, ContextType, RequireFields<Mutation_TeamMemberRemoveArgs, 'employeeId' | 'id'>>;
  teamUpdate?: Resolver<ResolversTypes['TeamUpdatePayload'], ParentType, ContextType, RequireFields<Mutation_TeamUpdateArgs, 'id' | 'input'>>;
};

export type NumberRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NumberRange'] = ResolversParentTypes['NumberRange']> = {
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NumberRangeAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NumberRangeAddPayload'] = ResolversParentTypes['NumberRangeAddPayload']> = {
  numberRange?: Resolver<Maybe<ResolversTypes['NumberRange']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NumberRangeRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NumberRangeRemovePayload'] = ResolversParentTypes['NumberRangeRemovePayload']> = {
  numberRange?: Resolver<Maybe<ResolversTypes['NumberRange']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpenWorkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenWork'] = ResolversParentTypes['OpenWork']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  goal?: Resolver<Maybe<ResolversTypes['StrategicGoal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OpenWorkKind'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['ImprovementMeasure']>, ParentType, ContextType>;
  opportunity?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['WorkPlan']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  serviceContact?: Resolver<Maybe<ResolversTypes['ServiceContact']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['WorkTask']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
};

export type OpenWorkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenWorkConnection'] = ResolversParentTypes['OpenWorkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OpenWorkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OpenWork']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpenWorkCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenWorkCount'] = ResolversParentTypes['OpenWorkCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OpenWorkKind'], ParentType, ContextType>;
};

export type OpenWorkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenWorkEdge'] = ResolversParentTypes['OpenWorkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OpenWork'], ParentType, ContextType>;
};

export type OpportunityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Opportunity'] = ResolversParentTypes['Opportunity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrgUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrgUnit'] = ResolversParentTypes['OrgUnit'], FederationReferenceType extends FederationReferenceTypes['OrgUnit'] = FederationReferenceTypes['OrgUnit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrgUnit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accountManagement?: Resolver<Maybe<ResolversTypes['AccountManagement']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['OrgUnit']>, ParentType, ContextType, Partial<OrgUnit_ChildrenArgs>>;
  contacts?: Resolver<Maybe<Array<ResolversTypes['Employee']>>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  dissolvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  duties?: Resolver<Array<ResolversTypes['UnitDuty']>, ParentType, ContextType>;
  employees?: Resolver<Maybe<ResolversTypes['EmployeeConnection']>, ParentType, ContextType, RequireFields<OrgUnit_EmployeesArgs, 'first'>>;
  foundedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['OrgUnitVersion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keyAccountChildren?: Resolver<Array<ResolversTypes['OrgUnit']>, ParentType, ContextType, Partial<OrgUnit_KeyAccountChildrenArgs>>;
  keyAccountParent?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrgUnitKind'], ParentType, ContextType>;
  leaderAppointments?: Resolver<Maybe<Array<ResolversTypes['LeaderAppointment']>>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['OrgUnitLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['OrgUnit']>, ParentType, ContextType, Partial<OrgUnit_PathArgs>>;
  personInCharge?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plannedSteps?: Resolver<Maybe<Array<ResolversTypes['ReorganizationStep']>>, ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predecessors?: Resolver<Array<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  provinceCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responsibilities?: Resolver<Array<ResolversTypes['Responsibility']>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  telephoneCoverage?: Resolver<Maybe<ResolversTypes['UnitCoverage']>, ParentType, ContextType>;
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

export type OrgUnitDepartmentSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrgUnitDepartmentSetPayload'] = ResolversParentTypes['OrgUnitDepartmentSetPayload']> = {
  orgUnit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrgUnitDissolvePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrgUnitDissolvePayload'] = ResolversParentTypes['OrgUnitDissolvePayload']> = {
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

export type OrgUnitVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrgUnitVersion'] = ResolversParentTypes['OrgUnitVersion']> = {
  keyAccountParent?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrgUnitKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['OrgUnitLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  regionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner'], FederationReferenceType extends FederationReferenceTypes['Partner'] = FederationReferenceTypes['Partner']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Partner']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['PartnerAgreement']>, ParentType, ContextType>;
  agreements?: Resolver<Maybe<Array<ResolversTypes['PartnerAgreement']>>, ParentType, ContextType>;
  contactName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cooperationForm?: Resolver<Maybe<ResolversTypes['CooperationForm']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isInForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartnerKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phases?: Resolver<Array<ResolversTypes['CooperationPhase']>, ParentType, ContextType>;
  shares?: Resolver<Maybe<ResolversTypes['PartnerShareConnection']>, ParentType, ContextType, RequireFields<Partner_SharesArgs, 'first' | 'includeEnded'>>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerAgreement'] = ResolversParentTypes['PartnerAgreement'], FederationReferenceType extends FederationReferenceTypes['PartnerAgreement'] = FederationReferenceTypes['PartnerAgreement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PartnerAgreement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  commissionTerms?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['CooperationForm'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industries?: Resolver<Array<ResolversTypes['Industry']>, ParentType, ContextType>;
  isInForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  phases?: Resolver<Array<ResolversTypes['CooperationPhase']>, ParentType, ContextType>;
  regionCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  renewedBy?: Resolver<Maybe<ResolversTypes['PartnerAgreement']>, ParentType, ContextType>;
  renews?: Resolver<Maybe<ResolversTypes['PartnerAgreement']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PartnerAgreementStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerAgreementActivatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerAgreementActivatePayload'] = ResolversParentTypes['PartnerAgreementActivatePayload']> = {
  partnerAgreement?: Resolver<Maybe<ResolversTypes['PartnerAgreement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PartnerAgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerAgreementConnection'] = ResolversParentTypes['PartnerAgreementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartnerAgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PartnerAgreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerAgreementCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerAgreementCreatePayload'] = ResolversParentTypes['PartnerAgreementCreatePayload']> = {
  partnerAgreement?: Resolver<Maybe<ResolversTypes['PartnerAgreement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PartnerAgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerAgreementEdge'] = ResolversParentTypes['PartnerAgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartnerAgreement'], ParentType, ContextType>;
};

export type PartnerAgreementEndPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerAgreementEndPayload'] = ResolversParentTypes['PartnerAgreementEndPayload']> = {
  partnerAgreement?: Resolver<Maybe<ResolversTypes['PartnerAgreement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PartnerAgreementRenewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerAgreementRenewPayload'] = ResolversParentTypes['PartnerAgreementRenewPayload']> = {
  partnerAgreement?: Resolver<Maybe<ResolversTypes['PartnerAgreement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PartnerAgreementResumePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerAgreementResumePayload'] = ResolversParentTypes['PartnerAgreementResumePayload']> = {
  partnerAgreement?: Resolver<Maybe<ResolversTypes['PartnerAgreement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PartnerAgreementSuspendPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerAgreementSuspendPayload'] = ResolversParentTypes['PartnerAgreementSuspendPayload']> = {
  partnerAgreement?: Resolver<Maybe<ResolversTypes['PartnerAgreement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PartnerAgreementUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerAgreementUpdatePayload'] = ResolversParentTypes['PartnerAgreementUpdatePayload']> = {
  partnerAgreement?: Resolver<Maybe<ResolversTypes['PartnerAgreement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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
  openTo?: Resolver<ResolversTypes['OrgUnitLevel'], ParentType, ContextType>;
};

export type PermissionOpenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PermissionOpenPayload'] = ResolversParentTypes['PermissionOpenPayload']> = {
  permission?: Resolver<Maybe<ResolversTypes['Permission']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type PositionDutiesSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionDutiesSetPayload'] = ResolversParentTypes['PositionDutiesSetPayload']> = {
  position?: Resolver<Maybe<ResolversTypes['PositionProfile']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PositionProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionProfile'] = ResolversParentTypes['PositionProfile']> = {
  duties?: Resolver<Array<ResolversTypes['Duty']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actionTeamCalls?: Resolver<ResolversTypes['ActionTeamCallConnection'], ParentType, ContextType, RequireFields<Query_ActionTeamCallsArgs, 'first'>>;
  businessFunctions?: Resolver<Array<ResolversTypes['BusinessFunction']>, ParentType, ContextType, Partial<Query_BusinessFunctionsArgs>>;
  coverageNorms?: Resolver<Array<ResolversTypes['CoverageNorm']>, ParentType, ContextType>;
  departments?: Resolver<Array<ResolversTypes['Department']>, ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType, RequireFields<Query_EmployeeArgs, 'id'>>;
  employees?: Resolver<ResolversTypes['EmployeeConnection'], ParentType, ContextType, RequireFields<Query_EmployeesArgs, 'first'>>;
  handover?: Resolver<Maybe<ResolversTypes['Handover']>, ParentType, ContextType, RequireFields<Query_HandoverArgs, 'id'>>;
  handoverPreview?: Resolver<Maybe<ResolversTypes['HandoverPreview']>, ParentType, ContextType, RequireFields<Query_HandoverPreviewArgs, 'fromEmployeeId'>>;
  handovers?: Resolver<ResolversTypes['HandoverConnection'], ParentType, ContextType, RequireFields<Query_HandoversArgs, 'first'>>;
  may?: Resolver<ResolversTypes['Decision'], ParentType, ContextType, RequireFields<Query_MayArgs, 'action'>>;
  numberRanges?: Resolver<Array<ResolversTypes['NumberRange']>, ParentType, ContextType>;
  orgUnit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType, RequireFields<Query_OrgUnitArgs, 'id'>>;
  orgUnits?: Resolver<ResolversTypes['OrgUnitConnection'], ParentType, ContextType, RequireFields<Query_OrgUnitsArgs, 'first'>>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType, RequireFields<Query_PartnerArgs, 'id'>>;
  partnerAgreement?: Resolver<Maybe<ResolversTypes['PartnerAgreement']>, ParentType, ContextType, RequireFields<Query_PartnerAgreementArgs, 'id'>>;
  partnerAgreements?: Resolver<ResolversTypes['PartnerAgreementConnection'], ParentType, ContextType, RequireFields<Query_PartnerAgreementsArgs, 'first'>>;
  partners?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, RequireFields<Query_PartnersArgs, 'first'>>;
  permissions?: Resolver<Array<ResolversTypes['Permission']>, ParentType, ContextType>;
  portalUsers?: Resolver<ResolversTypes['PortalUserConnection'], ParentType, ContextType, RequireFields<Query_PortalUsersArgs, 'first'>>;
  positions?: Resolver<Array<ResolversTypes['PositionProfile']>, ParentType, ContextType>;
  reorganization?: Resolver<Maybe<ResolversTypes['Reorganization']>, ParentType, ContextType, RequireFields<Query_ReorganizationArgs, 'id'>>;
  reorganizations?: Resolver<ResolversTypes['ReorganizationConnection'], ParentType, ContextType, RequireFields<Query_ReorganizationsArgs, 'first'>>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType, Partial<Query_RolesArgs>>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType, RequireFields<Query_TeamArgs, 'id'>>;
  teams?: Resolver<ResolversTypes['TeamConnection'], ParentType, ContextType, RequireFields<Query_TeamsArgs, 'first'>>;
  telephoneCoverage?: Resolver<ResolversTypes['TelephoneCoverageConnection'], ParentType, ContextType, RequireFields<Query_TelephoneCoverageArgs, 'first'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
};

export type QuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ReorganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reorganization'] = ResolversParentTypes['Reorganization'], FederationReferenceType extends FederationReferenceTypes['Reorganization'] = FederationReferenceTypes['Reorganization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Reorganization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plannedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReorganizationStatus'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['ReorganizationStep']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReorganizationCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReorganizationCancelPayload'] = ResolversParentTypes['ReorganizationCancelPayload']> = {
  reorganization?: Resolver<Maybe<ResolversTypes['Reorganization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReorganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReorganizationConnection'] = ResolversParentTypes['ReorganizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReorganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Reorganization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReorganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReorganizationEdge'] = ResolversParentTypes['ReorganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Reorganization'], ParentType, ContextType>;
};

export type ReorganizationPlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReorganizationPlanPayload'] = ResolversParentTypes['ReorganizationPlanPayload']> = {
  reorganization?: Resolver<Maybe<ResolversTypes['Reorganization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReorganizationStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReorganizationStep'] = ResolversParentTypes['ReorganizationStep']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReorganizationStepKind'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['OrgUnitLevel']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reorganization?: Resolver<Maybe<ResolversTypes['Reorganization']>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  superior?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
};

export type ResponsibilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Responsibility'] = ResolversParentTypes['Responsibility']> = {
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  function?: Resolver<ResolversTypes['BusinessFunction'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ResponsibilityKind'], ParentType, ContextType>;
};

export type ResponsibilitySetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilitySetPayload'] = ResolversParentTypes['ResponsibilitySetPayload']> = {
  businessFunction?: Resolver<Maybe<ResolversTypes['BusinessFunction']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  audience?: Resolver<ResolversTypes['Audience'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dataScope?: Resolver<ResolversTypes['DataScope'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  limits?: Resolver<Array<ResolversTypes['RoleLimit']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['Permission']>, ParentType, ContextType>;
  permissionsAt?: Resolver<Array<ResolversTypes['Permission']>, ParentType, ContextType, RequireFields<Role_PermissionsAtArgs, 'level'>>;
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
  permissions?: Resolver<Array<ResolversTypes['Permission']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
};

export type RoleLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleLimit'] = ResolversParentTypes['RoleLimit']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  customerClass?: Resolver<Maybe<ResolversTypes['KeyAccountClass']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['LimitMeasure'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  permission?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['Tier']>, ParentType, ContextType>;
};

export type RoleLimitRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleLimitRemovePayload'] = ResolversParentTypes['RoleLimitRemovePayload']> = {
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoleLimitSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleLimitSetPayload'] = ResolversParentTypes['RoleLimitSetPayload']> = {
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoleRevokePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleRevokePayload'] = ResolversParentTypes['RoleRevokePayload']> = {
  roleHolding?: Resolver<Maybe<ResolversTypes['RoleHolding']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoleUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleUpdatePayload'] = ResolversParentTypes['RoleUpdatePayload']> = {
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ServiceContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceContact'] = ResolversParentTypes['ServiceContact'], FederationReferenceType extends FederationReferenceTypes['ServiceContact'] = FederationReferenceTypes['ServiceContact']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceContact']> | FederationReferenceType, FederationReferenceType, ContextType>;
  checks?: Resolver<Maybe<Array<ResolversTypes['ServiceContactCheck']>>, ParentType, ContextType>;
  commitments?: Resolver<Array<ResolversTypes['ServiceContactCommitment']>, ParentType, ContextType>;
  cooperationFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cooperationTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isInBreach?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mobile?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ServiceContactCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceContactCheck'] = ResolversParentTypes['ServiceContactCheck']> = {
  checkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  checkedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['ServiceContactCheckResult'], ParentType, ContextType>;
};

export type ServiceContactCheckPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceContactCheckPayload'] = ResolversParentTypes['ServiceContactCheckPayload']> = {
  serviceContact?: Resolver<Maybe<ResolversTypes['ServiceContact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ServiceContactEndPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceContactEndPayload'] = ResolversParentTypes['ServiceContactEndPayload']> = {
  serviceContact?: Resolver<Maybe<ResolversTypes['ServiceContact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ServiceContactNamePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceContactNamePayload'] = ResolversParentTypes['ServiceContactNamePayload']> = {
  serviceContact?: Resolver<Maybe<ResolversTypes['ServiceContact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ServiceContactReplacePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceContactReplacePayload'] = ResolversParentTypes['ServiceContactReplacePayload']> = {
  serviceContact?: Resolver<Maybe<ResolversTypes['ServiceContact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StrategicGoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrategicGoal'] = ResolversParentTypes['StrategicGoal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team'], FederationReferenceType extends FederationReferenceTypes['Team'] = FederationReferenceTypes['Team']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Team']> | FederationReferenceType, FederationReferenceType, ContextType>;
  calls?: Resolver<Array<ResolversTypes['ActionTeamCall']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customers?: Resolver<ResolversTypes['TeamCustomerConnection'], ParentType, ContextType, RequireFields<Team_CustomersArgs, 'first'>>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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
  department?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
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

export type TelephoneCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TelephoneCoverage'] = ResolversParentTypes['TelephoneCoverage']> = {
  customerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CoverageState'], ParentType, ContextType>;
  utilizationPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type TelephoneCoverageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TelephoneCoverageConnection'] = ResolversParentTypes['TelephoneCoverageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TelephoneCoverageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TelephoneCoverage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TelephoneCoverageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TelephoneCoverageEdge'] = ResolversParentTypes['TelephoneCoverageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TelephoneCoverage'], ParentType, ContextType>;
};

export type TicketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ticket'] = ResolversParentTypes['Ticket']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UnitChartNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitChartNode'] = ResolversParentTypes['UnitChartNode']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  employeeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
};

export type UnitCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitCoverage'] = ResolversParentTypes['UnitCoverage']> = {
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  customerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  customersPerPerson?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  employeeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  utilizationPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
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
  limits?: Resolver<Array<ResolversTypes['ViewerLimit']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['Permission']>, ParentType, ContextType>;
  portalUser?: Resolver<Maybe<ResolversTypes['PortalUser']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
};

export type ViewerBoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewerBound'] = ResolversParentTypes['ViewerBound']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  customerClass?: Resolver<Maybe<ResolversTypes['KeyAccountClass']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['LimitMeasure'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['Tier']>, ParentType, ContextType>;
};

export type ViewerLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewerLimit'] = ResolversParentTypes['ViewerLimit']> = {
  bounds?: Resolver<Array<ResolversTypes['ViewerBound']>, ParentType, ContextType>;
  permission?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkPlan'] = ResolversParentTypes['WorkPlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WorkTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkTask'] = ResolversParentTypes['WorkTask']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccountManagement?: AccountManagementResolvers<ContextType>;
  ActionTeamCall?: ActionTeamCallResolvers<ContextType>;
  ActionTeamCallCommitPayload?: ActionTeamCallCommitPayloadResolvers<ContextType>;
  ActionTeamCallConnection?: ActionTeamCallConnectionResolvers<ContextType>;
  ActionTeamCallDeclinePayload?: ActionTeamCallDeclinePayloadResolvers<ContextType>;
  ActionTeamCallEdge?: ActionTeamCallEdgeResolvers<ContextType>;
  ActionTeamCallPayload?: ActionTeamCallPayloadResolvers<ContextType>;
  ActionTeamCallWithdrawPayload?: ActionTeamCallWithdrawPayloadResolvers<ContextType>;
  ActionTeamMobilizePayload?: ActionTeamMobilizePayloadResolvers<ContextType>;
  AdviserService?: AdviserServiceResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  AssignmentChangePayload?: AssignmentChangePayloadResolvers<ContextType>;
  AssignmentConnection?: AssignmentConnectionResolvers<ContextType>;
  AssignmentEdge?: AssignmentEdgeResolvers<ContextType>;
  BusinessFunction?: BusinessFunctionResolvers<ContextType>;
  BusinessFunctionCreatePayload?: BusinessFunctionCreatePayloadResolvers<ContextType>;
  BusinessFunctionUpdatePayload?: BusinessFunctionUpdatePayloadResolvers<ContextType>;
  CommunicationAdviser?: CommunicationAdviserResolvers<ContextType>;
  Contract?: ContractResolvers<ContextType>;
  CoverageNorm?: CoverageNormResolvers<ContextType>;
  CoverageNormSetPayload?: CoverageNormSetPayloadResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Decision?: DecisionResolvers<ContextType>;
  DecisionLimit?: DecisionLimitResolvers<ContextType>;
  Department?: DepartmentResolvers<ContextType>;
  DepartmentCreatePayload?: DepartmentCreatePayloadResolvers<ContextType>;
  DepartmentUpdatePayload?: DepartmentUpdatePayloadResolvers<ContextType>;
  Duty?: DutyResolvers<ContextType>;
  Employee?: EmployeeResolvers<ContextType>;
  EmployeeConnection?: EmployeeConnectionResolvers<ContextType>;
  EmployeeCreatePayload?: EmployeeCreatePayloadResolvers<ContextType>;
  EmployeeEdge?: EmployeeEdgeResolvers<ContextType>;
  EmployeeLeavePayload?: EmployeeLeavePayloadResolvers<ContextType>;
  EmployeeSignInSetPayload?: EmployeeSignInSetPayloadResolvers<ContextType>;
  EmployeeUpdatePayload?: EmployeeUpdatePayloadResolvers<ContextType>;
  Handover?: HandoverResolvers<ContextType>;
  HandoverAcceptPayload?: HandoverAcceptPayloadResolvers<ContextType>;
  HandoverConfirmPayload?: HandoverConfirmPayloadResolvers<ContextType>;
  HandoverConnection?: HandoverConnectionResolvers<ContextType>;
  HandoverEdge?: HandoverEdgeResolvers<ContextType>;
  HandoverObjectPayload?: HandoverObjectPayloadResolvers<ContextType>;
  HandoverPart?: HandoverPartResolvers<ContextType>;
  HandoverPreview?: HandoverPreviewResolvers<ContextType>;
  HandoverProposePayload?: HandoverProposePayloadResolvers<ContextType>;
  HandoverRedirectPayload?: HandoverRedirectPayloadResolvers<ContextType>;
  HandoverWithdrawPayload?: HandoverWithdrawPayloadResolvers<ContextType>;
  ImprovementMeasure?: ImprovementMeasureResolvers<ContextType>;
  LeaderAppointment?: LeaderAppointmentResolvers<ContextType>;
  LeaderAppointmentConsentPayload?: LeaderAppointmentConsentPayloadResolvers<ContextType>;
  LeaderAppointmentDeclinePayload?: LeaderAppointmentDeclinePayloadResolvers<ContextType>;
  LeaderAppointmentProposePayload?: LeaderAppointmentProposePayloadResolvers<ContextType>;
  LeaderAppointmentWithdrawPayload?: LeaderAppointmentWithdrawPayloadResolvers<ContextType>;
  LeaderDismissalProposePayload?: LeaderDismissalProposePayloadResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NumberRange?: NumberRangeResolvers<ContextType>;
  NumberRangeAddPayload?: NumberRangeAddPayloadResolvers<ContextType>;
  NumberRangeRemovePayload?: NumberRangeRemovePayloadResolvers<ContextType>;
  OpenWork?: OpenWorkResolvers<ContextType>;
  OpenWorkConnection?: OpenWorkConnectionResolvers<ContextType>;
  OpenWorkCount?: OpenWorkCountResolvers<ContextType>;
  OpenWorkEdge?: OpenWorkEdgeResolvers<ContextType>;
  Opportunity?: OpportunityResolvers<ContextType>;
  OrgUnit?: OrgUnitResolvers<ContextType>;
  OrgUnitConnection?: OrgUnitConnectionResolvers<ContextType>;
  OrgUnitCreatePayload?: OrgUnitCreatePayloadResolvers<ContextType>;
  OrgUnitDepartmentSetPayload?: OrgUnitDepartmentSetPayloadResolvers<ContextType>;
  OrgUnitDissolvePayload?: OrgUnitDissolvePayloadResolvers<ContextType>;
  OrgUnitEdge?: OrgUnitEdgeResolvers<ContextType>;
  OrgUnitUpdatePayload?: OrgUnitUpdatePayloadResolvers<ContextType>;
  OrgUnitVersion?: OrgUnitVersionResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  PartnerAgreement?: PartnerAgreementResolvers<ContextType>;
  PartnerAgreementActivatePayload?: PartnerAgreementActivatePayloadResolvers<ContextType>;
  PartnerAgreementConnection?: PartnerAgreementConnectionResolvers<ContextType>;
  PartnerAgreementCreatePayload?: PartnerAgreementCreatePayloadResolvers<ContextType>;
  PartnerAgreementEdge?: PartnerAgreementEdgeResolvers<ContextType>;
  PartnerAgreementEndPayload?: PartnerAgreementEndPayloadResolvers<ContextType>;
  PartnerAgreementRenewPayload?: PartnerAgreementRenewPayloadResolvers<ContextType>;
  PartnerAgreementResumePayload?: PartnerAgreementResumePayloadResolvers<ContextType>;
  PartnerAgreementSuspendPayload?: PartnerAgreementSuspendPayloadResolvers<ContextType>;
  PartnerAgreementUpdatePayload?: PartnerAgreementUpdatePayloadResolvers<ContextType>;
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
  PermissionOpenPayload?: PermissionOpenPayloadResolvers<ContextType>;
  PortalUser?: PortalUserResolvers<ContextType>;
  PortalUserConnection?: PortalUserConnectionResolvers<ContextType>;
  PortalUserCreatePayload?: PortalUserCreatePayloadResolvers<ContextType>;
  PortalUserDisablePayload?: PortalUserDisablePayloadResolvers<ContextType>;
  PortalUserEdge?: PortalUserEdgeResolvers<ContextType>;
  PositionDutiesSetPayload?: PositionDutiesSetPayloadResolvers<ContextType>;
  PositionProfile?: PositionProfileResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Quote?: QuoteResolvers<ContextType>;
  Reorganization?: ReorganizationResolvers<ContextType>;
  ReorganizationCancelPayload?: ReorganizationCancelPayloadResolvers<ContextType>;
  ReorganizationConnection?: ReorganizationConnectionResolvers<ContextType>;
  ReorganizationEdge?: ReorganizationEdgeResolvers<ContextType>;
  ReorganizationPlanPayload?: ReorganizationPlanPayloadResolvers<ContextType>;
  ReorganizationStep?: ReorganizationStepResolvers<ContextType>;
  Responsibility?: ResponsibilityResolvers<ContextType>;
  ResponsibilitySetPayload?: ResponsibilitySetPayloadResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  RoleCreatePayload?: RoleCreatePayloadResolvers<ContextType>;
  RoleGrantPayload?: RoleGrantPayloadResolvers<ContextType>;
  RoleHolding?: RoleHoldingResolvers<ContextType>;
  RoleLimit?: RoleLimitResolvers<ContextType>;
  RoleLimitRemovePayload?: RoleLimitRemovePayloadResolvers<ContextType>;
  RoleLimitSetPayload?: RoleLimitSetPayloadResolvers<ContextType>;
  RoleRevokePayload?: RoleRevokePayloadResolvers<ContextType>;
  RoleUpdatePayload?: RoleUpdatePayloadResolvers<ContextType>;
  ServiceContact?: ServiceContactResolvers<ContextType>;
  ServiceContactCheck?: ServiceContactCheckResolvers<ContextType>;
  ServiceContactCheckPayload?: ServiceContactCheckPayloadResolvers<ContextType>;
  ServiceContactEndPayload?: ServiceContactEndPayloadResolvers<ContextType>;
  ServiceContactNamePayload?: ServiceContactNamePayloadResolvers<ContextType>;
  ServiceContactReplacePayload?: ServiceContactReplacePayloadResolvers<ContextType>;
  StrategicGoal?: StrategicGoalResolvers<ContextType>;
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
  TelephoneCoverage?: TelephoneCoverageResolvers<ContextType>;
  TelephoneCoverageConnection?: TelephoneCoverageConnectionResolvers<ContextType>;
  TelephoneCoverageEdge?: TelephoneCoverageEdgeResolvers<ContextType>;
  Ticket?: TicketResolvers<ContextType>;
  UnitChartNode?: UnitChartNodeResolvers<ContextType>;
  UnitCoverage?: UnitCoverageResolvers<ContextType>;
  UnitDuty?: UnitDutyResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  ViewerBound?: ViewerBoundResolvers<ContextType>;
  ViewerLimit?: ViewerLimitResolvers<ContextType>;
  WorkPlan?: WorkPlanResolvers<ContextType>;
  WorkTask?: WorkTaskResolvers<ContextType>;
};


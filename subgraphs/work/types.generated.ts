import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { WorkStepRow, WorkStepConnectionRow, StrategicPlanRow, StrategicPlanConnectionRow, StrategicGoalRow, StrategicGoalConnectionRow, WorkPlanRow, WorkPlanConnectionRow, WorkTemplateRow, WorkTemplateConnectionRow, WorkTaskRow, WorkTaskConnectionRow, WorkTaskAssigneeRow, WorkTaskItemRow, SupportRequestRow, SupportRequestConnectionRow, InternalServiceRow, InternalServiceConnectionRow, ServiceRatingRow, ServiceRatingConnectionRow, AppraisalIndicatorRow, AppraisalIndicatorConnectionRow, AppraisalTargetRow, AppraisalTargetConnectionRow, AppraisalRow, AppraisalConnectionRow, AppraisalLineRow, MarketBulletinRow, MarketBulletinConnectionRow, CommunicationChannelRow, CommunicationChannelConnectionRow, ChannelPostRow, ChannelPostConnectionRow, ChannelReceiptRow, SupervisionFindingRow, SupervisionFindingConnectionRow, ImprovementMeasureRow, UnitSupervisionRow, ReportDutyRow, ReportDutyConnectionRow, ReportDueRow, ReportDueConnectionRow, WorkReportRow, WorkReportConnectionRow, RegulationRow, RegulationConnectionRow, RegulationVersionRow, TrainingRow, TrainingConnectionRow, TrainingAttendanceRow, TrainingAttendanceConnectionRow, EmployeeVoiceRow, EmployeeVoiceConnectionRow, CustomerRow, EmployeeRow, OrgUnitRow } from './tables.ts';
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
 * An appraisal 考核 of a department or a person over a period: assessed by itself, reviewed by the key-account line above, confirmed by the
 * unit that leads it. Visible to the people of the unit appraised (a person's: only to the person), to the units that take part,
 * and to the units above.
 */
export type Appraisal = {
  /** Points added or taken by the line above, -10 to 10 上级调整分. */
  adjustment: Scalars['Int']['output'];
  /** Unit that leads the one appraised and confirms 主管考核机构. */
  confirmUnit?: Maybe<OrgUnit>;
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  createdAt: Scalars['DateTime']['output'];
  createdBy?: Maybe<Employee>;
  /** Null: the department is appraised. */
  employee?: Maybe<Employee>;
  fromOn: Scalars['Date']['output'];
  /** By rule from the score. Null without a score. */
  grade?: Maybe<AppraisalGrade>;
  /** Opaque, starts with `apr_`. */
  id: Scalars['ID']['output'];
  /** One line per indicator with a target 考核项, by code of the indicator. */
  lines: Array<AppraisalLine>;
  /** What the line above says 评议意见. Null before. */
  review?: Maybe<Scalars['String']['output']>;
  /** Unit of the key-account line above that takes part 参与考核的上级大客户部门. */
  reviewUnit?: Maybe<OrgUnit>;
  /** Version of the rule that made score and grade 规则版本; a confirmed appraisal keeps its own. */
  ruleVersion: Scalars['Int']['output'];
  /** Score by rule, 0 to 130 with two decimals 得分: the mean by weight of the lines measured so far, plus the adjustment. Null while none is. */
  score?: Maybe<Scalars['Decimal']['output']>;
  /** What the one appraised says 自评. Null before. */
  selfAssessment?: Maybe<Scalars['String']['output']>;
  status: AppraisalStatus;
  steps: WorkStepConnection;
  toOn: Scalars['Date']['output'];
  unit?: Maybe<OrgUnit>;
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes. */
  version: Scalars['Int']['output'];
};


/**
 * An appraisal 考核 of a department or a person over a period: assessed by itself, reviewed by the key-account line above, confirmed by the
 * unit that leads it. Visible to the people of the unit appraised (a person's: only to the person), to the units that take part,
 * and to the units above.
 */
export type Appraisal_StepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

export type AppraisalAssessInput = {
  /** 1 to 5,000 characters. */
  assessment: Scalars['String']['input'];
};

export type AppraisalCancelPayload = {
  appraisal?: Maybe<Appraisal>;
  userErrors: Array<UserError>;
};

export type AppraisalConfirmPayload = {
  appraisal?: Maybe<Appraisal>;
  userErrors: Array<UserError>;
};

export type AppraisalConnection = {
  edges: Array<AppraisalEdge>;
  nodes: Array<Appraisal>;
  pageInfo: PageInfo;
  /** How many match and are visible to you. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type AppraisalCreateInput = {
  /** Left out: the same as `reviewUnitId`. */
  confirmUnitId?: InputMaybe<Scalars['ID']['input']>;
  /** Left out: the department is appraised. */
  employeeId?: InputMaybe<Scalars['ID']['input']>;
  fromOn: Scalars['Date']['input'];
  /**
   * A unit above that of the one appraised; for a person, the own unit will do. The top unit reviews itself. Whoever leads the own unit is
   * appraised by those above it: below the top nobody opens, reviews, returns, confirms or cancels an appraisal of oneself. Of a department on the
   * key-account line it stands above on that line, else UPPER_LINE_MISSING: the upper key-account unit always takes part.
   */
  reviewUnitId: Scalars['ID']['input'];
  toOn: Scalars['Date']['input'];
};

export type AppraisalCreatePayload = {
  appraisal?: Maybe<Appraisal>;
  userErrors: Array<UserError>;
};

export type AppraisalEdge = {
  cursor: Scalars['String']['output'];
  node: Appraisal;
};

/** What narrows a list of appraisals 筛选. */
export type AppraisalFilter = {
  employeeId?: InputMaybe<Scalars['ID']['input']>;
  grade?: InputMaybe<Array<AppraisalGrade>>;
  /** True: of people. False: of departments. */
  isPersonal?: InputMaybe<Scalars['Boolean']['input']>;
  /** Periods that contain this day. */
  on?: InputMaybe<Scalars['Date']['input']>;
  status?: InputMaybe<Array<AppraisalStatus>>;
  unitId?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What a score amounts to 考核等级. */
export type AppraisalGrade =
  /** 优秀 / Excellent. 95 and above. */
  | 'EXCELLENT'
  /** 良好 / Good. 80 and above. */
  | 'GOOD'
  /** 合格 / Qualified. 60 and above. */
  | 'QUALIFIED'
  /** 不合格 / Unqualified. Below 60. */
  | 'UNQUALIFIED';

/**
 * What is measured in appraisals 考核指标. A unit defines it for itself and all units below. Visible to the people of these units, and to
 * the units above.
 */
export type AppraisalIndicator = {
  /** Short and unique within the unit, e.g. `REV-01`; never changed. */
  code: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** How it is counted 口径. */
  definition?: Maybe<Scalars['String']['output']>;
  direction: IndicatorDirection;
  /** Opaque, starts with `ind_`. */
  id: Scalars['ID']['output'];
  /** Whether targets of the level below add up to that of the level above, as revenue does and a rate does not 可加总. */
  isAdditive: Scalars['Boolean']['output'];
  /** What the figure counts, e.g. `万元`, `%` 计量单位. */
  measure: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** Since when no new target is set for it. Null: in use. */
  retiredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the actual value comes from. */
  source: IndicatorSource;
  /** Unit that defined it. */
  unit?: Maybe<OrgUnit>;
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes. */
  version: Scalars['Int']['output'];
  /** How much it counts unless a target says otherwise, 1 to 100 权重. */
  weight: Scalars['Int']['output'];
};

export type AppraisalIndicatorConnection = {
  edges: Array<AppraisalIndicatorEdge>;
  nodes: Array<AppraisalIndicator>;
  pageInfo: PageInfo;
  /** How many match and are visible to you. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type AppraisalIndicatorCreatePayload = {
  appraisalIndicator?: Maybe<AppraisalIndicator>;
  userErrors: Array<UserError>;
};

export type AppraisalIndicatorEdge = {
  cursor: Scalars['String']['output'];
  node: AppraisalIndicator;
};

export type AppraisalIndicatorInput = {
  /** 2 to 20 capital letters, digits and `-`. */
  code: Scalars['String']['input'];
  definition?: InputMaybe<Scalars['String']['input']>;
  direction: IndicatorDirection;
  /** Only of ENTERED indicators. */
  isAdditive: Scalars['Boolean']['input'];
  measure: Scalars['String']['input'];
  name: Scalars['String']['input'];
  source: IndicatorSource;
  /** 1 to 100. */
  weight: Scalars['Int']['input'];
};

export type AppraisalIndicatorRetirePayload = {
  appraisalIndicator?: Maybe<AppraisalIndicator>;
  userErrors: Array<UserError>;
};

export type AppraisalIndicatorUpdateInput = {
  definition?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  weight?: InputMaybe<Scalars['Int']['input']>;
};

export type AppraisalIndicatorUpdatePayload = {
  appraisalIndicator?: Maybe<AppraisalIndicator>;
  userErrors: Array<UserError>;
};

/** One indicator of an appraisal 考核项, with the evidence behind its figure, so that it can be contested. */
export type AppraisalLine = {
  /** Null until measured, or when nothing fell due that it could be computed from: then the line does not count. */
  actual?: Maybe<Scalars['Decimal']['output']>;
  /** Source and explanation given with an entered value. Null when none was given. */
  comment?: Maybe<Scalars['String']['output']>;
  /** Of a computed rate or mean: how much came in time, was passed …; of a mean, the sum. Null of an entered value. */
  evidenceCount?: Maybe<Scalars['Decimal']['output']>;
  /** Out of how many. Null of an entered value. */
  evidenceTotal?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  indicator?: Maybe<AppraisalIndicator>;
  /** Null until measured. */
  measuredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null of a computed value. */
  measuredBy?: Maybe<Employee>;
  /** Percent of the target reached by the rule, 0 to 120 完成率. Null until measured. */
  score?: Maybe<Scalars['Decimal']['output']>;
  /** As it was when the appraisal was made. */
  target: Scalars['Decimal']['output'];
  weight: Scalars['Int']['output'];
};

export type AppraisalMeasureInput = {
  /** Entered values; may be empty, to compute the others only. */
  values: Array<AppraisalValueInput>;
};

export type AppraisalMeasurePayload = {
  appraisal?: Maybe<Appraisal>;
  userErrors: Array<UserError>;
};

export type AppraisalReturnPayload = {
  appraisal?: Maybe<Appraisal>;
  userErrors: Array<UserError>;
};

export type AppraisalReviewInput = {
  /** -10 to 10. */
  adjustment: Scalars['Int']['input'];
  /** 1 to 5,000 characters. */
  review: Scalars['String']['input'];
};

export type AppraisalReviewPayload = {
  appraisal?: Maybe<Appraisal>;
  userErrors: Array<UserError>;
};

export type AppraisalSelfAssessPayload = {
  appraisal?: Maybe<Appraisal>;
  userErrors: Array<UserError>;
};

/** Life cycle of an appraisal 考核状态: DRAFT → SELF_ASSESSED → REVIEWED → CONFIRMED; SELF_ASSESSED or REVIEWED → DRAFT when returned; anything not confirmed → CANCELLED. */
export type AppraisalStatus =
  /** 已取消 / Cancelled. Final. */
  | 'CANCELLED'
  /** 已确认 / Confirmed. Final. */
  | 'CONFIRMED'
  /** 填报中 / Draft. Values are measured and entered. */
  | 'DRAFT'
  /** 已评议 / Reviewed. Waits for the unit that leads. */
  | 'REVIEWED'
  /** 已自评 / Self-assessed. Waits for the line above. */
  | 'SELF_ASSESSED';

/**
 * A target 考核目标值: what a unit or a person is to reach on an indicator in a period; handed down by refining the target of a unit
 * above. Visible to the unit's people (a person's: only to the person) and to the units above.
 */
export type AppraisalTarget = {
  createdAt: Scalars['DateTime']['output'];
  createdBy?: Maybe<Employee>;
  /** Null: a target of the unit. */
  employee?: Maybe<Employee>;
  fromOn: Scalars['Date']['output'];
  /** `value` less `handedDown` 未分解差额; negative when more was handed down. Null when the indicator does not add up. */
  gap?: Maybe<Scalars['Decimal']['output']>;
  /** Sum of the targets it was broken down into, seen or not 已分解值. Null when the indicator does not add up. */
  handedDown?: Maybe<Scalars['Decimal']['output']>;
  /** Opaque, starts with `tgt_`. */
  id: Scalars['ID']['output'];
  indicator?: Maybe<AppraisalIndicator>;
  /** Targets it was broken down into that you may see 下级指标, newest first. */
  refinedBy: AppraisalTargetConnection;
  /** The target above that it is part of 上级指标. Null at the top. */
  refines?: Maybe<AppraisalTarget>;
  toOn: Scalars['Date']['output'];
  unit?: Maybe<OrgUnit>;
  updatedAt: Scalars['DateTime']['output'];
  value: Scalars['Decimal']['output'];
  /** Counts the changes. */
  version: Scalars['Int']['output'];
  weight: Scalars['Int']['output'];
};


/**
 * A target 考核目标值: what a unit or a person is to reach on an indicator in a period; handed down by refining the target of a unit
 * above. Visible to the unit's people (a person's: only to the person) and to the units above.
 */
export type AppraisalTarget_RefinedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

export type AppraisalTargetConnection = {
  edges: Array<AppraisalTargetEdge>;
  nodes: Array<AppraisalTarget>;
  pageInfo: PageInfo;
  /** How many match and are visible to you. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type AppraisalTargetCreatePayload = {
  appraisalTarget?: Maybe<AppraisalTarget>;
  userErrors: Array<UserError>;
};

export type AppraisalTargetEdge = {
  cursor: Scalars['String']['output'];
  node: AppraisalTarget;
};

/** What narrows a list of targets 筛选. */
export type AppraisalTargetFilter = {
  employeeId?: InputMaybe<Scalars['ID']['input']>;
  indicatorId?: InputMaybe<Scalars['ID']['input']>;
  /** Periods that contain this day. */
  on?: InputMaybe<Scalars['Date']['input']>;
  unitId?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type AppraisalTargetInput = {
  employeeId?: InputMaybe<Scalars['ID']['input']>;
  fromOn: Scalars['Date']['input'];
  indicatorId: Scalars['ID']['input'];
  refinesId?: InputMaybe<Scalars['ID']['input']>;
  toOn: Scalars['Date']['input'];
  unitId: Scalars['ID']['input'];
  /** More than 0. */
  value: Scalars['Decimal']['input'];
  /** Left out: that of the indicator. */
  weight?: InputMaybe<Scalars['Int']['input']>;
};

export type AppraisalTargetRemovePayload = {
  appraisalTarget?: Maybe<AppraisalTarget>;
  userErrors: Array<UserError>;
};

export type AppraisalTargetUpdateInput = {
  value?: InputMaybe<Scalars['Decimal']['input']>;
  weight?: InputMaybe<Scalars['Int']['input']>;
};

export type AppraisalTargetUpdatePayload = {
  appraisalTarget?: Maybe<AppraisalTarget>;
  userErrors: Array<UserError>;
};

export type AppraisalValueInput = {
  actual: Scalars['Decimal']['input'];
  comment?: InputMaybe<Scalars['String']['input']>;
  /** An indicator of the appraisal with source ENTERED. */
  indicatorId: Scalars['ID']['input'];
};

/** Whether somebody came 出席情况. */
export type AttendanceStatus =
  /** 缺席 / Absent */
  | 'ABSENT'
  /** 已参加 / Attended */
  | 'ATTENDED'
  /** 已邀请 / Invited */
  | 'INVITED';

/** What a bulletin is about 通报类型. */
export type BulletinKind =
  /** 竞争情况 / Competition */
  | 'COMPETITION'
  /** 客户需求 / Customer demand */
  | 'DEMAND'
  /** 经验教训 / Experience and lessons */
  | 'EXPERIENCE'
  /** 热线业务知识 / Knowledge for the hotline. Group business and knowledge supplied to the hotline. */
  | 'HOTLINE'
  /** 市场情况 / Market situation */
  | 'MARKET'
  /** 存在问题 / Problems */
  | 'PROBLEM';

/** How far a bulletin reaches 发布范围; the units above see it always. */
export type BulletinReach =
  /** 本机构及下级 / The unit and all below. */
  | 'BELOW'
  /** 全国 / Nation-wide. All staff. */
  | 'NATION'
  /** 本机构 / The unit. Its people. */
  | 'UNIT';

/** Life cycle of a bulletin 通报状态: DRAFT → PUBLISHED → WITHDRAWN. */
export type BulletinStatus =
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 已发布 / Published */
  | 'PUBLISHED'
  /** 已撤回 / Withdrawn. Seen by the unit and those above only; final. */
  | 'WITHDRAWN';

export type ChannelClosePayload = {
  channel?: Maybe<CommunicationChannel>;
  userErrors: Array<UserError>;
};

export type ChannelCreatePayload = {
  channel?: Maybe<CommunicationChannel>;
  userErrors: Array<UserError>;
};

export type ChannelInput = {
  /** Units that take part beside the running one. */
  memberIds: Array<Scalars['ID']['input']>;
  /** 2 to 100 characters. */
  name: Scalars['String']['input'];
  purpose?: InputMaybe<Scalars['String']['input']>;
};

/** Something said in a channel 信息; never changed. Visible as the channel. */
export type ChannelPost = {
  /** Until when an answer is wanted 要求回复时间. Null when none is. */
  answerBy?: Maybe<Scalars['DateTime']['output']>;
  at: Scalars['DateTime']['output'];
  by?: Maybe<Employee>;
  channel?: Maybe<CommunicationChannel>;
  /** Customer it is about. Null when it is about none, or about one you may not see. */
  customer?: Maybe<Customer>;
  /** Opaque, starts with `cpo_`. */
  id: Scalars['ID']['output'];
  /** Whether a unit other than its own has replied 已回复. */
  isAnswered: Scalars['Boolean']['output'];
  kind: ChannelPostKind;
  /** The post it replies to. Null when it is no reply. */
  parent?: Maybe<ChannelPost>;
  /** Units that confirmed they took note 签收, in that order. */
  receipts: Array<ChannelReceipt>;
  /** Replies 回复, newest first. */
  replies: ChannelPostConnection;
  text: Scalars['String']['output'];
  /** In whose name. */
  unit?: Maybe<OrgUnit>;
};


/** Something said in a channel 信息; never changed. Visible as the channel. */
export type ChannelPost_RepliesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

export type ChannelPostAcknowledgePayload = {
  channelPost?: Maybe<ChannelPost>;
  userErrors: Array<UserError>;
};

export type ChannelPostConnection = {
  edges: Array<ChannelPostEdge>;
  nodes: Array<ChannelPost>;
  pageInfo: PageInfo;
  /** How many match and are visible to you. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type ChannelPostCreatePayload = {
  channelPost?: Maybe<ChannelPost>;
  userErrors: Array<UserError>;
};

export type ChannelPostEdge = {
  cursor: Scalars['String']['output'];
  node: ChannelPost;
};

/** What narrows a list of posts 筛选. */
export type ChannelPostFilter = {
  channelId?: InputMaybe<Scalars['ID']['input']>;
  /** False: an answer is wanted and no other unit has replied 待回复. */
  isAnswered?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<Array<ChannelPostKind>>;
  since?: InputMaybe<Scalars['DateTime']['input']>;
  /** In the name of one of these units. */
  unitId?: InputMaybe<Array<Scalars['ID']['input']>>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ChannelPostInput = {
  /** In the future; needed for QUICK_REACTION that is no reply. */
  answerBy?: InputMaybe<Scalars['DateTime']['input']>;
  customerId?: InputMaybe<Scalars['ID']['input']>;
  kind: ChannelPostKind;
  /** A post of the same channel that is no reply itself. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 10,000 characters. */
  text: Scalars['String']['input'];
  /** The unit you speak for: it takes part in the channel. */
  unitId: Scalars['ID']['input'];
};

/** What a post is 信息类型. */
export type ChannelPostKind =
  /** 竞争信息 / Competition information */
  | 'COMPETITION'
  /** 协调事项 / Coordination. Cross-level or cross-region matters of one-stop service. */
  | 'COORDINATION'
  /** 客户需求信息 / Demand information */
  | 'DEMAND'
  /** 反馈 / Feedback */
  | 'FEEDBACK'
  /** 市场信息 / Market information */
  | 'MARKET'
  /** 快速反应 / Quick reaction. Wants an answer soon. */
  | 'QUICK_REACTION'
  /** 汇报 / Report */
  | 'REPORT';

/** A unit took note of a post 签收. */
export type ChannelReceipt = {
  at: Scalars['DateTime']['output'];
  by?: Maybe<Employee>;
  id: Scalars['ID']['output'];
  unit?: Maybe<OrgUnit>;
};

export type ChannelUpdateInput = {
  /** The complete list. */
  memberIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  name?: InputMaybe<Scalars['String']['input']>;
  purpose?: InputMaybe<Scalars['String']['input']>;
};

export type ChannelUpdatePayload = {
  channel?: Maybe<CommunicationChannel>;
  userErrors: Array<UserError>;
};

/**
 * A channel between departments of all levels 信息交流渠道, for report, feedback and quick reaction. Visible, with all its posts, to the people
 * of the units that take part and to the units above these.
 */
export type CommunicationChannel = {
  /** Since when nothing more is posted. Null: open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** Opaque, starts with `chn_`. */
  id: Scalars['ID']['output'];
  /** Units that take part, the running one not among them 参与机构, at most 100. */
  members: Array<OrgUnit>;
  name: Scalars['String']['output'];
  /** Posts that are no replies 发文, newest first. */
  posts: ChannelPostConnection;
  /** What it is for 用途. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** Unit that runs it. */
  unit?: Maybe<OrgUnit>;
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes. */
  version: Scalars['Int']['output'];
};


/**
 * A channel between departments of all levels 信息交流渠道, for report, feedback and quick reaction. Visible, with all its posts, to the people
 * of the units that take part and to the units above these.
 */
export type CommunicationChannel_PostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChannelPostFilter>;
  first: Scalars['Int']['input'];
};

export type CommunicationChannelConnection = {
  edges: Array<CommunicationChannelEdge>;
  nodes: Array<CommunicationChannel>;
  pageInfo: PageInfo;
  /** How many match and are visible to you. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type CommunicationChannelEdge = {
  cursor: Scalars['String']['output'];
  node: CommunicationChannel;
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
  /** Tasks about the customer that you may see 相关任务, newest first. Null, with FORBIDDEN, without `workTask.read`. */
  workTasks?: Maybe<WorkTaskConnection>;
};


export type Customer_WorkTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkTaskFilter>;
  first: Scalars['Int']['input'];
};

export type Employee = {
  /** Targets of the person that you may see 个人目标值, newest first. Null, with FORBIDDEN, without `appraisal.read`. */
  appraisalTargets?: Maybe<AppraisalTargetConnection>;
  /** Appraisals of the person that you may see 个人考核, newest first. Null, with FORBIDDEN, without `appraisal.read`. */
  appraisals?: Maybe<AppraisalConnection>;
  id: Scalars['ID']['output'];
  /** How the person's service is rated inside 个人内部服务得分, as `OrgUnit.internalScore`. Null, with FORBIDDEN, without `internalService.read`. */
  internalScore?: Maybe<ServiceScore>;
  /**
   * What a successor would take over 未结任务: the tasks assigned to the person that are still to be done, newest first. Null, with
   * FORBIDDEN, without `workTask.read`.
   */
  openTasks?: Maybe<WorkTaskConnection>;
  /** The person's trainings that you may see 培训记录, newest first. Null, with FORBIDDEN, without `training.read`. */
  trainings?: Maybe<TrainingAttendanceConnection>;
  /** The person's own plans that you may see 个人计划, newest first. Null, with FORBIDDEN, without `workPlan.read`. */
  workPlans?: Maybe<WorkPlanConnection>;
  /** Tasks assigned to the person that you may see 承办任务, newest first. Null, with FORBIDDEN, without `workTask.read`. */
  workTasks?: Maybe<WorkTaskConnection>;
};


export type Employee_AppraisalTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type Employee_AppraisalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type Employee_InternalScoreArgs = {
  fromOn: Scalars['Date']['input'];
  toOn: Scalars['Date']['input'];
};


export type Employee_OpenTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type Employee_TrainingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type Employee_WorkPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkPlanFilter>;
  first: Scalars['Int']['input'];
};


export type Employee_WorkTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkTaskFilter>;
  first: Scalars['Int']['input'];
};

/** How satisfied the people of a unit and all below it are 员工满意度. */
export type EmployeeSatisfaction = {
  answers: Scalars['Int']['output'];
  /** Mean, 1 to 5 with two decimals. Null below three answers, so that nobody's own is seen. */
  average?: Maybe<Scalars['Decimal']['output']>;
};

/**
 * What an employee says 员工之声: staff are the operator's internal customers. Visible to the person, to the unit it works in and to the units
 * above; who said it stays hidden from others when it is said anonymously.
 */
export type EmployeeVoice = {
  /** Null until answered. */
  answer?: Maybe<Scalars['String']['output']>;
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  answeredBy?: Maybe<Employee>;
  createdAt: Scalars['DateTime']['output'];
  /** Who said it. Null when said anonymously, except to the person itself. */
  employee?: Maybe<Employee>;
  /** Opaque, starts with `voi_`. */
  id: Scalars['ID']['output'];
  isAnonymous: Scalars['Boolean']['output'];
  kind: VoiceKind;
  /** 1 (very dissatisfied) to 5 (very satisfied) 员工满意度. Null when it is not about satisfaction. */
  satisfaction?: Maybe<Scalars['Int']['output']>;
  status: VoiceStatus;
  text?: Maybe<Scalars['String']['output']>;
  unit?: Maybe<OrgUnit>;
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes. */
  version: Scalars['Int']['output'];
};

export type EmployeeVoiceAnswerInput = {
  answer: Scalars['String']['input'];
};

export type EmployeeVoiceAnswerPayload = {
  employeeVoice?: Maybe<EmployeeVoice>;
  userErrors: Array<UserError>;
};

export type EmployeeVoiceClosePayload = {
  employeeVoice?: Maybe<EmployeeVoice>;
  userErrors: Array<UserError>;
};

export type EmployeeVoiceConnection = {
  edges: Array<EmployeeVoiceEdge>;
  nodes: Array<EmployeeVoice>;
  pageInfo: PageInfo;
  /** How many match and are visible to you. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type EmployeeVoiceEdge = {
  cursor: Scalars['String']['output'];
  node: EmployeeVoice;
};

/** What narrows a list of voices 筛选. */
export type EmployeeVoiceFilter = {
  /** True: only your own. */
  isMine?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<Array<VoiceKind>>;
  status?: InputMaybe<Array<VoiceStatus>>;
  unitId?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type EmployeeVoiceInput = {
  isAnonymous: Scalars['Boolean']['input'];
  kind: VoiceKind;
  /** Needed for SATISFACTION. */
  satisfaction?: InputMaybe<Scalars['Int']['input']>;
  /** Needed for all other kinds. Up to 5,000 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
};

export type EmployeeVoiceRaisePayload = {
  employeeVoice?: Maybe<EmployeeVoice>;
  userErrors: Array<UserError>;
};

export type EmployeeVoiceReopenInput = {
  text: Scalars['String']['input'];
};

export type EmployeeVoiceReopenPayload = {
  employeeVoice?: Maybe<EmployeeVoice>;
  userErrors: Array<UserError>;
};

/** Life cycle of a finding 督导状态: OPEN → IMPROVING → FINISHED → VERIFIED; FINISHED → IMPROVING when it is not accepted; anything not verified → WITHDRAWN. */
export type FindingStatus =
  /** 整改完成 / Finished. Waits for the supervisor to verify. */
  | 'FINISHED'
  /** 整改中 / Improving. Measures are planned. */
  | 'IMPROVING'
  /** 待整改 / Open. Measures are wanted. */
  | 'OPEN'
  /** 已验收 / Verified. Final. */
  | 'VERIFIED'
  /** 已撤回 / Withdrawn. Final. */
  | 'WITHDRAWN';

/** A measure for improvement 整改措施. Seen with its finding. */
export type ImprovementMeasure = {
  /** Null while it is open. */
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  dueOn: Scalars['Date']['output'];
  /** What it is to put right 督导事项. */
  finding?: Maybe<SupervisionFinding>;
  /** Opaque, starts with `mea_`. */
  id: Scalars['ID']['output'];
  /** Who answers for it. Null when nobody was named. */
  responsible?: Maybe<Employee>;
  /** What was done 落实情况. Null while it is open. */
  result?: Maybe<Scalars['String']['output']>;
  text: Scalars['String']['output'];
};

export type ImprovementMeasureInput = {
  dueOn: Scalars['Date']['input'];
  responsibleId?: InputMaybe<Scalars['ID']['input']>;
  /** 2 to 2,000 characters. */
  text: Scalars['String']['input'];
};

/** Which way is better 指标方向. */
export type IndicatorDirection =
  /** 越高越好 / Higher is better */
  | 'HIGHER'
  /** 越低越好 / Lower is better */
  | 'LOWER';

/** Where the actual value of an indicator comes from 取数方式. */
export type IndicatorSource =
  /** 人工填报 / Entered. By the unit or the units above. */
  | 'ENTERED'
  /** 内部服务得分 / Internal service. Mean of the ratings by the units served, or of the person's service, 1 to 5. */
  | 'INTERNAL_SERVICE'
  /** 内部承诺兑现率 / Promises kept. Percent of the promises due in the period that were fulfilled by their day; of units only. */
  | 'PROMISES_KEPT'
  /** 报告按时上报率 / Reports in time. Percent of the reports due in the period that were submitted in time; of units only. */
  | 'REPORTS_IN_TIME'
  /** 任务按时完成率 / Tasks in time. Percent of the tasks due in the period that were done in time; from the tasks. */
  | 'TASKS_IN_TIME'
  /** 培训合格率 / Training passed. Percent of the trainings held in the period that were passed. */
  | 'TRAINING_PASSED';

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

/**
 * A link of the internal service chain 内部服务链: the front office serves the customer, the back office serves the front office. What
 * is promised, and how the front office rates it. Visible to both units' people and to the units above either of them.
 */
export type InternalService = {
  createdAt: Scalars['DateTime']['output'];
  /** Since when it is no longer provided. Null: in force. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, starts with `ser_`. */
  id: Scalars['ID']['output'];
  /** What is promised 服务承诺. */
  promise: Scalars['String']['output'];
  /** The department that serves 后台部门. */
  provider?: Maybe<OrgUnit>;
  /** Ratings 评价, newest first. */
  ratings: ServiceRatingConnection;
  /** The unit it serves 前台部门. */
  receiver?: Maybe<OrgUnit>;
  /** Working hours within which the provider answers 响应时限(小时). */
  responseHours: Scalars['Int']['output'];
  /** Mean of all ratings 平均得分. Null before the first. */
  score?: Maybe<ServiceScore>;
  /** What is served, e.g. `专线资源核查`. */
  subject: Scalars['String']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes. */
  version: Scalars['Int']['output'];
};


/**
 * A link of the internal service chain 内部服务链: the front office serves the customer, the back office serves the front office. What
 * is promised, and how the front office rates it. Visible to both units' people and to the units above either of them.
 */
export type InternalService_RatingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

export type InternalServiceConnection = {
  edges: Array<InternalServiceEdge>;
  nodes: Array<InternalService>;
  pageInfo: PageInfo;
  /** How many match and are visible to you. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type InternalServiceCreatePayload = {
  internalService?: Maybe<InternalService>;
  userErrors: Array<UserError>;
};

export type InternalServiceEdge = {
  cursor: Scalars['String']['output'];
  node: InternalService;
};

export type InternalServiceEndPayload = {
  internalService?: Maybe<InternalService>;
  userErrors: Array<UserError>;
};

/** What narrows a list of internal services 筛选. */
export type InternalServiceFilter = {
  /** False: still provided. */
  isEnded?: InputMaybe<Scalars['Boolean']['input']>;
  providerId?: InputMaybe<Array<Scalars['ID']['input']>>;
  receiverId?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type InternalServiceInput = {
  promise: Scalars['String']['input'];
  providerId: Scalars['ID']['input'];
  receiverId: Scalars['ID']['input'];
  /** 1 to 720. */
  responseHours: Scalars['Int']['input'];
  subject: Scalars['String']['input'];
};

export type InternalServiceUpdateInput = {
  promise?: InputMaybe<Scalars['String']['input']>;
  responseHours?: InputMaybe<Scalars['Int']['input']>;
};

export type InternalServiceUpdatePayload = {
  internalService?: Maybe<InternalService>;
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
 * A market bulletin 市场经营情况通报: the market situation, competition, demand, experience and lessons, problems. A draft is seen by its
 * unit; once published by the unit, the units above, those addressed, and as far down as it reaches.
 */
export type MarketBulletin = {
  /** Further units it is addressed to 抄送机构, at most 100; their people see it. */
  addressees: Array<OrgUnit>;
  content: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  createdBy?: Maybe<Employee>;
  /** Opaque, starts with `mbu_`. */
  id: Scalars['ID']['output'];
  /** Whether you have 本人已阅. */
  isRead: Scalars['Boolean']['output'];
  kind: BulletinKind;
  /** Null until published. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far it reaches 发布范围. */
  reach: BulletinReach;
  /** How many people have confirmed that they read it 已阅人数. */
  readCount: Scalars['Int']['output'];
  status: BulletinStatus;
  steps: WorkStepConnection;
  title: Scalars['String']['output'];
  unit?: Maybe<OrgUnit>;
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes. */
  version: Scalars['Int']['output'];
};


/**
 * A market bulletin 市场经营情况通报: the market situation, competition, demand, experience and lessons, problems. A draft is seen by its
 * unit; once published by the unit, the units above, those addressed, and as far down as it reaches.
 */
export type MarketBulletin_StepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

export type MarketBulletinConnection = {
  edges: Array<MarketBulletinEdge>;
  nodes: Array<MarketBulletin>;
  pageInfo: PageInfo;
  /** How many match and are visible to you. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type MarketBulletinCreatePayload = {
  marketBulletin?: Maybe<MarketBulletin>;
  userErrors: Array<UserError>;
};

export type MarketBulletinEdge = {
  cursor: Scalars['String']['output'];
  node: MarketBulletin;
};

/** What narrows a list of bulletins 筛选. */
export type MarketBulletinFilter = {
  /** False: published, and you have not read it 未阅. */
  isRead?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<Array<BulletinKind>>;
  status?: InputMaybe<Array<BulletinStatus>>;
  unitId?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type MarketBulletinInput = {
  addresseeIds: Array<Scalars['ID']['input']>;
  /** 2 to 20,000 characters. */
  content: Scalars['String']['input'];
  kind: BulletinKind;
  reach: BulletinReach;
  /** 2 to 200 characters. */
  title: Scalars['String']['input'];
};

export type MarketBulletinPublishPayload = {
  marketBulletin?: Maybe<MarketBulletin>;
  userErrors: Array<UserError>;
};

export type MarketBulletinReadPayload = {
  marketBulletin?: Maybe<MarketBulletin>;
  userErrors: Array<UserError>;
};

export type MarketBulletinUpdateInput = {
  /** The complete list. */
  addresseeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  content?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<BulletinKind>;
  reach?: InputMaybe<BulletinReach>;
  title?: InputMaybe<Scalars['String']['input']>;
};

export type MarketBulletinUpdatePayload = {
  marketBulletin?: Maybe<MarketBulletin>;
  userErrors: Array<UserError>;
};

export type MarketBulletinWithdrawPayload = {
  marketBulletin?: Maybe<MarketBulletin>;
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
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation = {
  /** Anything not confirmed → CANCELLED 取消, by the unit that leads. */
  appraisalCancel: AppraisalCancelPayload;
  /** REVIEWED → CONFIRMED 确认, by the unit that leads; nothing changes afterwards. */
  appraisalConfirm: AppraisalConfirmPayload;
  /** Opens an appraisal over a period 发起考核, with a line for every target within it (NO_TARGETS without any) and what can be computed measured at once. One per department or person and period. */
  appraisalCreate: AppraisalCreatePayload;
  /** Defines an indicator for a unit and all below it 新建指标. */
  appraisalIndicatorCreate: AppraisalIndicatorCreatePayload;
  /** Takes it out of use 停用指标. */
  appraisalIndicatorRetire: AppraisalIndicatorRetirePayload;
  /** Changes name, definition or weight 修改指标; what it measures stays. Fields left out stay, null empties. */
  appraisalIndicatorUpdate: AppraisalIndicatorUpdatePayload;
  /** Enters actual values 填报实绩, and computes the others anew. In DRAFT by the one appraised or from above, in SELF_ASSESSED from above only. */
  appraisalMeasure: AppraisalMeasurePayload;
  /** SELF_ASSESSED or REVIEWED → DRAFT 退回, by either unit that takes part. */
  appraisalReturn: AppraisalReturnPayload;
  /** SELF_ASSESSED → REVIEWED 上级评议, by the key-account line above. */
  appraisalReview: AppraisalReviewPayload;
  /** DRAFT → SELF_ASSESSED 自评; refused with NOT_MEASURED while a value is missing. */
  appraisalSelfAssess: AppraisalSelfAssessPayload;
  /** Sets a target 下达目标值: of a unit by a unit above it (at the top by itself), of a person by its unit or one above, but nobody below the top by oneself. What it refines must belong to the same indicator, contain its period, and belong to a unit above, or for a person to the own unit. */
  appraisalTargetCreate: AppraisalTargetCreatePayload;
  /** Removes a target 撤销目标值 that nothing refines (TARGET_REFINED) and no appraisal uses (TARGET_IN_USE); answers with it as it was. */
  appraisalTargetRemove: AppraisalTargetRemovePayload;
  /** Changes value or weight 调整目标值; appraisals made before keep theirs. */
  appraisalTargetUpdate: AppraisalTargetUpdatePayload;
  /** Closes it 关闭渠道: nothing more is posted, everything stays to be read. */
  channelClose: ChannelClosePayload;
  /** Opens a channel run by a unit 开设渠道. */
  channelCreate: ChannelCreatePayload;
  /** Takes note in the name of a unit that takes part 签收; again changes nothing. */
  channelPostAcknowledge: ChannelPostAcknowledgePayload;
  /** Posts in an open channel in the name of a unit that takes part 发布信息, or replies to a post. */
  channelPostCreate: ChannelPostCreatePayload;
  /** Changes name, purpose or who takes part 修改渠道. Fields left out stay. */
  channelUpdate: ChannelUpdatePayload;
  /** OPEN → ANSWERED 答复, from the unit or above. */
  employeeVoiceAnswer: EmployeeVoiceAnswerPayload;
  /** ANSWERED → CLOSED 关闭, by the person itself. */
  employeeVoiceClose: EmployeeVoiceClosePayload;
  /** Says something to the own unit 提出. Anonymous hides the name from everybody who reads it; the technical journal still knows it. */
  employeeVoiceRaise: EmployeeVoiceRaisePayload;
  /** ANSWERED → OPEN 不满意答复, by the person itself; the text is added. */
  employeeVoiceReopen: EmployeeVoiceReopenPayload;
  /** Records what a department promises to a unit 建立内部服务; by either of them, or a unit above. */
  internalServiceCreate: InternalServiceCreatePayload;
  /** Ends it 终止. */
  internalServiceEnd: InternalServiceEndPayload;
  /** Changes the promise 修改服务承诺. Fields left out stay. */
  internalServiceUpdate: InternalServiceUpdatePayload;
  /** Drafts a bulletin 起草通报. */
  marketBulletinCreate: MarketBulletinCreatePayload;
  /** DRAFT → PUBLISHED 发布. */
  marketBulletinPublish: MarketBulletinPublishPayload;
  /** Confirms that you have read a published bulletin 签阅; again changes nothing. */
  marketBulletinRead: MarketBulletinReadPayload;
  /** Changes a draft 修改通报. Fields left out stay. */
  marketBulletinUpdate: MarketBulletinUpdatePayload;
  /** PUBLISHED → WITHDRAWN 撤回. */
  marketBulletinWithdraw: MarketBulletinWithdrawPayload;
  /** Drafts a regulation for a unit and all below it 起草制度: version 1. */
  regulationCreate: RegulationCreatePayload;
  /** Issues the draft 颁布, in force from a day on; NOTHING_TO_ISSUE without a draft. */
  regulationIssue: RegulationIssuePayload;
  /** Confirms that you have read the version last issued 签阅; again changes nothing. */
  regulationRead: RegulationReadPayload;
  /** Repeals it from a day on 废止. */
  regulationRepeal: RegulationRepealPayload;
  /** Writes the draft of the next version, or changes the draft there is 修订. */
  regulationRevise: RegulationRevisePayload;
  /** Lays down that a unit reports to one above 建立报告义务, by the unit above; one per unit and kind at a time. */
  reportDutyCreate: ReportDutyCreatePayload;
  /** Changes the day it is due, or ends it 修改报告义务. Fields left out stay, null empties. */
  reportDutyUpdate: ReportDutyUpdatePayload;
  /** Rates a month 评价, by the unit that is served; once per month (TAKEN). Not for a month to come. */
  serviceRatingGive: ServiceRatingGivePayload;
  /** ACTIVE → ACHIEVED 达成. */
  strategicGoalAchieve: StrategicGoalAchievePayload;
  /** Adds a goal to a plan that is not closed 新建目标. What it refines must be a goal of a unit above (GOAL_NOT_ABOVE). */
  strategicGoalCreate: StrategicGoalCreatePayload;
  /** ACTIVE → DROPPED 放弃. */
  strategicGoalDrop: StrategicGoalDropPayload;
  /** Changes an active goal 修改目标. */
  strategicGoalUpdate: StrategicGoalUpdatePayload;
  /** DRAFT → ADOPTED 通过: seen by all units below, who refine its goals. */
  strategicPlanAdopt: StrategicPlanAdoptPayload;
  /** ADOPTED → CLOSED 结束. */
  strategicPlanClose: StrategicPlanClosePayload;
  /** Makes a strategic plan 新建战略计划, DRAFT. */
  strategicPlanCreate: StrategicPlanCreatePayload;
  /** Changes a plan that is not closed 修改. Fields left out stay, null empties. */
  strategicPlanUpdate: StrategicPlanUpdatePayload;
  /** Records what was found at another unit, in the name of the supervising one 登记督导事项. Never about a unit above. */
  supervisionFindingCreate: SupervisionFindingCreatePayload;
  /** IMPROVING → FINISHED 整改完成; refused with MEASURES_OPEN while a measure is open. */
  supervisionFindingFinish: SupervisionFindingFinishPayload;
  /** OPEN or IMPROVING → IMPROVING 制订措施, by the unit concerned: adds measures. */
  supervisionFindingPlan: SupervisionFindingPlanPayload;
  /** FINISHED → IMPROVING 退回整改. */
  supervisionFindingReject: SupervisionFindingRejectPayload;
  /** FINISHED → VERIFIED 验收, by the supervising unit. */
  supervisionFindingVerify: SupervisionFindingVerifyPayload;
  /** Anything not verified → WITHDRAWN 撤回, by the supervising unit. */
  supervisionFindingWithdraw: SupervisionFindingWithdrawPayload;
  /** Reports a measure as done 措施落实. */
  supervisionMeasureFinish: SupervisionMeasureFinishPayload;
  /** REQUESTED or ESCALATED → COMMITTED 承诺, for a day, by the department asked. */
  supportRequestCommit: SupportRequestCommitPayload;
  /** FULFILLED → CONFIRMED 确认, by the unit that asked. */
  supportRequestConfirm: SupportRequestConfirmPayload;
  /** Asks another department in the name of a unit 提出申请. */
  supportRequestCreate: SupportRequestCreatePayload;
  /** REQUESTED → DECLINED 婉拒, with the reason. */
  supportRequestDecline: SupportRequestDeclinePayload;
  /** ESCALATED → COMMITTED 责成: the superior obliges the department to a day. */
  supportRequestDirect: SupportRequestDirectPayload;
  /** Takes it to the common superior 升级: once declined, when a day has passed without an answer, or when the promised day has passed; before that ESCALATION_TOO_EARLY. */
  supportRequestEscalate: SupportRequestEscalatePayload;
  /** COMMITTED → FULFILLED 兑现, by the department. */
  supportRequestFulfil: SupportRequestFulfilPayload;
  /** ESCALATED → REFUSED 不予支持, by the superior. */
  supportRequestRefuse: SupportRequestRefusePayload;
  /** FULFILLED → COMMITTED 不予确认: what was provided is not what was promised. */
  supportRequestReject: SupportRequestRejectPayload;
  /** REQUESTED, COMMITTED, DECLINED or ESCALATED → WITHDRAWN 撤回. */
  supportRequestWithdraw: SupportRequestWithdrawPayload;
  /** PLANNED → CANCELLED 取消. */
  trainingCancel: TrainingCancelPayload;
  /** Plans a training 安排培训. */
  trainingCreate: TrainingCreatePayload;
  /** PLANNED → HELD 登记培训结果, once it has begun: who came and how they did; the others invited are ABSENT. */
  trainingHold: TrainingHoldPayload;
  /** Invites people to a planned training 邀请: of the unit that holds it and of all below. Those invited before stay. */
  trainingInvite: TrainingInvitePayload;
  /** Changes a planned training 修改. Fields left out stay, null empties. */
  trainingUpdate: TrainingUpdatePayload;
  /** DRAFT or ACTIVE → CANCELLED 取消; its open tasks are cancelled with it. */
  workPlanCancel: WorkPlanCancelPayload;
  /** ACTIVE → CLOSED 结束, with a summary; refused with TASKS_OPEN while tasks are open. */
  workPlanClose: WorkPlanClosePayload;
  /** Makes a plan 新建计划, DRAFT. Of a person it needs the person itself, or a unit at or above that of the person. */
  workPlanCreate: WorkPlanCreatePayload;
  /** DRAFT → ACTIVE 开始执行. */
  workPlanStart: WorkPlanStartPayload;
  /** Changes a plan that is DRAFT or ACTIVE 修改计划. Fields left out stay, null empties. */
  workPlanUpdate: WorkPlanUpdatePayload;
  /** SUBMITTED → ACCEPTED 接收, by the unit it went to. */
  workReportAccept: WorkReportAcceptPayload;
  /** Begins the report of a period 起草报告; who gets it and when it is due follow from the duty (NO_REPORT_DUTY without one). One per unit, kind and period. */
  workReportCreate: WorkReportCreatePayload;
  /** SUBMITTED → RETURNED 退回, by the unit it went to. */
  workReportReturn: WorkReportReturnPayload;
  /** DRAFT or RETURNED → SUBMITTED 上报; the sections `operation` and `market` must be filled in. */
  workReportSubmit: WorkReportSubmitPayload;
  /** Changes a report that is DRAFT or RETURNED 修改报告. Fields left out stay, null empties. */
  workReportUpdate: WorkReportUpdatePayload;
  /** ASSIGNED → ACCEPTED 接受. */
  workTaskAccept: WorkTaskAcceptPayload;
  /** Assigns it anew 重新分派: the complete list of people and departments. Back to ASSIGNED. */
  workTaskAssign: WorkTaskAssignPayload;
  /** Open → CANCELLED 取消, its open subtasks with it. */
  workTaskCancel: WorkTaskCancelPayload;
  /** DONE → CONFIRMED 确认, by whoever gave it. */
  workTaskConfirm: WorkTaskConfirmPayload;
  /** Gives a task in the name of a unit 下达任务. Those it is assigned to must stand at or below a unit that you act for; what another department is to do is asked by `supportRequestCreate`. */
  workTaskCreate: WorkTaskCreatePayload;
  /** Reports back 反馈, and how far it is. */
  workTaskFeedback: WorkTaskFeedbackPayload;
  /** IN_PROGRESS → DONE 完成, with the result; refused with CHECKLIST_OPEN or SUBTASKS_OPEN while something is left. */
  workTaskFinish: WorkTaskFinishPayload;
  /** IN_PROGRESS → ON_HOLD 暂停. */
  workTaskHold: WorkTaskHoldPayload;
  /** Ticks a line of the check list, or opens it again 勾选清单. */
  workTaskItemTick: WorkTaskItemTickPayload;
  /** DONE → IN_PROGRESS 不予确认: the result is not accepted. */
  workTaskReject: WorkTaskRejectPayload;
  /** ON_HOLD → IN_PROGRESS 恢复. */
  workTaskResume: WorkTaskResumePayload;
  /** ASSIGNED, ACCEPTED or IN_PROGRESS → RETURNED 退回, with the reason; nobody is assigned then. */
  workTaskReturn: WorkTaskReturnPayload;
  /** ASSIGNED or ACCEPTED → IN_PROGRESS 开始. */
  workTaskStart: WorkTaskStartPayload;
  /** Changes an open task 修改任务, by whoever gave it. Fields left out stay, null empties. */
  workTaskUpdate: WorkTaskUpdatePayload;
  /** Issues a template 新建模板 for the unit and all below it. */
  workTemplateCreate: WorkTemplateCreatePayload;
  /** Takes it out of use 停用模板. */
  workTemplateRetire: WorkTemplateRetirePayload;
  /** Replaces a template 修改模板; tasks made before keep theirs. */
  workTemplateUpdate: WorkTemplateUpdatePayload;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_AppraisalCancelArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: WorkReasonInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_AppraisalConfirmArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: WorkRemarkInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_AppraisalCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AppraisalCreateInput;
  unitId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_AppraisalIndicatorCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AppraisalIndicatorInput;
  unitId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_AppraisalIndicatorRetireArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_AppraisalIndicatorUpdateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AppraisalIndicatorUpdateInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_AppraisalMeasureArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AppraisalMeasureInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_AppraisalReturnArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: WorkReasonInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_AppraisalReviewArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AppraisalReviewInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_AppraisalSelfAssessArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AppraisalAssessInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_AppraisalTargetCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AppraisalTargetInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_AppraisalTargetRemoveArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_AppraisalTargetUpdateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AppraisalTargetUpdateInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_ChannelCloseArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_ChannelCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ChannelInput;
  unitId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_ChannelPostAcknowledgeArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  unitId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_ChannelPostCreateArgs = {
  channelId: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ChannelPostInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_ChannelUpdateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ChannelUpdateInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_EmployeeVoiceAnswerArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: EmployeeVoiceAnswerInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_EmployeeVoiceCloseArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_EmployeeVoiceRaiseArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: EmployeeVoiceInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_EmployeeVoiceReopenArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: EmployeeVoiceReopenInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_InternalServiceCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: InternalServiceInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_InternalServiceEndArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_InternalServiceUpdateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: InternalServiceUpdateInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_MarketBulletinCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: MarketBulletinInput;
  unitId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_MarketBulletinPublishArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_MarketBulletinReadArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_MarketBulletinUpdateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: MarketBulletinUpdateInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_MarketBulletinWithdrawArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: WorkReasonInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_RegulationCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RegulationInput;
  unitId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_RegulationIssueArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RegulationIssueInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_RegulationReadArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_RegulationRepealArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RegulationRepealInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_RegulationReviseArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RegulationReviseInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_ReportDutyCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReportDutyInput;
  unitId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_ReportDutyUpdateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReportDutyUpdateInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_ServiceRatingGiveArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ServiceRatingInput;
  serviceId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_StrategicGoalAchieveArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: WorkRemarkInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_StrategicGoalCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StrategicGoalCreateInput;
  planId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_StrategicGoalDropArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: WorkReasonInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_StrategicGoalUpdateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StrategicGoalUpdateInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_StrategicPlanAdoptArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_StrategicPlanCloseArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: WorkRemarkInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_StrategicPlanCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StrategicPlanCreateInput;
  unitId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_StrategicPlanUpdateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StrategicPlanUpdateInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_SupervisionFindingCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SupervisionFindingInput;
  unitId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_SupervisionFindingFinishArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SupervisionResultInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_SupervisionFindingPlanArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SupervisionPlanInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_SupervisionFindingRejectArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: WorkReasonInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_SupervisionFindingVerifyArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: WorkRemarkInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_SupervisionFindingWithdrawArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: WorkReasonInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_SupervisionMeasureFinishArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SupervisionResultInput;
  measureId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_SupportRequestCommitArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SupportCommitInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_SupportRequestConfirmArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: WorkRemarkInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_SupportRequestCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SupportRequestInput;
  unitId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_SupportRequestDeclineArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: WorkReasonInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_SupportRequestDirectArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SupportCommitInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_SupportRequestEscalateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: WorkReasonInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_SupportRequestFulfilArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SupportFulfilInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_SupportRequestRefuseArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: WorkReasonInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_SupportRequestRejectArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: WorkReasonInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_SupportRequestWithdrawArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: WorkReasonInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_TrainingCancelArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_TrainingCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TrainingInput;
  unitId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_TrainingHoldArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TrainingHoldInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_TrainingInviteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TrainingInviteInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_TrainingUpdateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TrainingUpdateInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_WorkPlanCancelArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: WorkReasonInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_WorkPlanCloseArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: WorkPlanCloseInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_WorkPlanCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: WorkPlanCreateInput;
  unitId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_WorkPlanStartArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_WorkPlanUpdateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: WorkPlanUpdateInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_WorkReportAcceptArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: WorkRemarkInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_WorkReportCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: WorkReportInput;
  unitId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_WorkReportReturnArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: WorkReasonInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_WorkReportSubmitArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_WorkReportUpdateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: WorkReportUpdateInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_WorkTaskAcceptArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_WorkTaskAssignArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: WorkTaskAssignInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_WorkTaskCancelArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: WorkReasonInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_WorkTaskConfirmArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: WorkRemarkInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_WorkTaskCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: WorkTaskCreateInput;
  unitId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_WorkTaskFeedbackArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: WorkTaskFeedbackInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_WorkTaskFinishArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: WorkTaskFinishInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_WorkTaskHoldArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: WorkReasonInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_WorkTaskItemTickArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: WorkTaskItemInput;
  itemId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_WorkTaskRejectArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: WorkReasonInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_WorkTaskResumeArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_WorkTaskReturnArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: WorkReasonInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_WorkTaskStartArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_WorkTaskUpdateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: WorkTaskUpdateInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_WorkTemplateCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: WorkTemplateInput;
  unitId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_WorkTemplateRetireArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster. A verb that the
 * life cycle does not allow now is refused with NOT_ALLOWED_IN_STATE.
 *
 * Whoever acts for a unit works in it or holds it, or a unit above it; else NOT_ALLOWED. The same is refused to everybody who is
 * neither the giver nor the doer that a verb is for.
 */
export type Mutation_WorkTemplateUpdateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: WorkTemplateInput;
};

export type OrgUnit = {
  /** Targets of the unit that you may see 考核目标值, newest first. Null, with FORBIDDEN, without `appraisal.read`. */
  appraisalTargets?: Maybe<AppraisalTargetConnection>;
  /** Appraisals of the unit as a department that you may see 部门考核, newest first. Null, with FORBIDDEN, without `appraisal.read`. */
  appraisals?: Maybe<AppraisalConnection>;
  /** Channels the unit runs or takes part in, that you may see 信息渠道, newest first. Null, with FORBIDDEN, without `channel.read`. */
  channels?: Maybe<CommunicationChannelConnection>;
  /** How satisfied its people are between two days (both included) 员工满意度. Null when the unit is outside your reach, and, with FORBIDDEN, without `voice.answer`. */
  employeeSatisfaction?: Maybe<EmployeeSatisfaction>;
  id: Scalars['ID']['output'];
  /** How the units it serves rate it 内部服务得分, over months from one day to another (both included). Null before the first rating, when the unit is outside your reach, and, with FORBIDDEN, without `internalService.read`. */
  internalScore?: Maybe<ServiceScore>;
  /** Bulletins of the unit that you may see 通报, newest first. Null, with FORBIDDEN, without `bulletin.read`. */
  marketBulletins?: Maybe<MarketBulletinConnection>;
  /** Regulations of the unit that you may see 规章制度, newest first. Null, with FORBIDDEN, without `regulation.read`. */
  regulations?: Maybe<RegulationConnection>;
  /** Goals of the unit that you may see 战略目标, newest first. Null, with FORBIDDEN, without `strategy.read`. */
  strategicGoals?: Maybe<StrategicGoalConnection>;
  /** Strategic plans of the unit that you may see 战略计划, newest first. Null, with FORBIDDEN, without `strategy.read`. */
  strategicPlans?: Maybe<StrategicPlanConnection>;
  /** How the unit was guided, supervised, inspected and appraised 督导与考核情况; `from` and `to` are the first and last day. Null, with FORBIDDEN, without `supervision.read`. */
  supervision?: Maybe<UnitSupervision>;
  /** Findings about the unit that you may see 督导事项, newest first. Null, with FORBIDDEN, without `supervision.read`. */
  supervisionFindings?: Maybe<SupervisionFindingConnection>;
  /** Requests to the unit that you may see 收到的申请, newest first. Null, with FORBIDDEN, without `support.read`. */
  supportRequests?: Maybe<SupportRequestConnection>;
  /** How far the tasks are that were assigned to the unit and its people 任务完成情况. Null, with FORBIDDEN, without `workTask.read`, or when the unit is outside your reach. */
  taskProgress?: Maybe<WorkProgress>;
  /** Trainings the unit holds, that you may see 培训, newest first. Null, with FORBIDDEN, without `training.read`. */
  trainings?: Maybe<TrainingConnection>;
  /** Plans of the unit and its people that you may see 工作计划, newest first. Null, with FORBIDDEN, without `workPlan.read`. */
  workPlans?: Maybe<WorkPlanConnection>;
  /** Reports of the unit that you may see 上报材料, newest first. Null, with FORBIDDEN, without `report.read`. */
  workReports?: Maybe<WorkReportConnection>;
  /** Tasks assigned to the unit as a department that you may see 部门承办任务, newest first. Null, with FORBIDDEN, without `workTask.read`. */
  workTasks?: Maybe<WorkTaskConnection>;
};


export type OrgUnit_AppraisalTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type OrgUnit_AppraisalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type OrgUnit_ChannelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type OrgUnit_EmployeeSatisfactionArgs = {
  fromOn: Scalars['Date']['input'];
  toOn: Scalars['Date']['input'];
};


export type OrgUnit_InternalScoreArgs = {
  fromOn: Scalars['Date']['input'];
  toOn: Scalars['Date']['input'];
};


export type OrgUnit_MarketBulletinsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type OrgUnit_RegulationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type OrgUnit_StrategicGoalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type OrgUnit_StrategicPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type OrgUnit_SupervisionArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type OrgUnit_SupervisionFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type OrgUnit_SupportRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupportRequestFilter>;
  first: Scalars['Int']['input'];
};


export type OrgUnit_TrainingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type OrgUnit_WorkPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkPlanFilter>;
  first: Scalars['Int']['input'];
};


export type OrgUnit_WorkReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkReportFilter>;
  first: Scalars['Int']['input'];
};


export type OrgUnit_WorkTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkTaskFilter>;
  first: Scalars['Int']['input'];
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
  /** One appraisal 考核. Null when there is none with this id that you may see. */
  appraisal?: Maybe<Appraisal>;
  /** One indicator 考核指标. Null when there is none with this id that you may see. */
  appraisalIndicator?: Maybe<AppraisalIndicator>;
  /** Indicators you may see 指标列表, newest first. Without `includeRetired` only those in use. `first` up to 100. */
  appraisalIndicators: AppraisalIndicatorConnection;
  /** One target 目标值. Null when there is none with this id that you may see. */
  appraisalTarget?: Maybe<AppraisalTarget>;
  /** Targets you may see 目标值列表, newest first. `first` up to 100. */
  appraisalTargets: AppraisalTargetConnection;
  /** Appraisals you may see 考核列表, newest first. `first` up to 100. */
  appraisals: AppraisalConnection;
  /** One post 信息. Null when there is none with this id that you may see. */
  channelPost?: Maybe<ChannelPost>;
  /** Posts, replies among them, of all channels you may see 信息查询, newest first. `search` finds parts of the text. `first` up to 100. */
  channelPosts: ChannelPostConnection;
  /** One channel 信息渠道. Null when there is none with this id that you may see. */
  communicationChannel?: Maybe<CommunicationChannel>;
  /** Channels you may see 信息渠道列表, newest first. `search` finds parts of name and purpose. `first` up to 100. */
  communicationChannels: CommunicationChannelConnection;
  /** One voice 员工之声. Null when there is none with this id that you may see. */
  employeeVoice?: Maybe<EmployeeVoice>;
  /** Voices you may see 员工之声列表, newest first. `search` finds parts of the text. `first` up to 100. */
  employeeVoices: EmployeeVoiceConnection;
  /** One internal service 内部服务. Null when there is none with this id that you may see. */
  internalService?: Maybe<InternalService>;
  /** Internal services you may see 内部服务链, newest first. `first` up to 100. */
  internalServices: InternalServiceConnection;
  /** One bulletin 通报. Null when there is none with this id that you may see. */
  marketBulletin?: Maybe<MarketBulletin>;
  /** Bulletins you may see 通报列表, newest first. `search` finds parts of title and content. `first` up to 100. */
  marketBulletins: MarketBulletinConnection;
  /** One regulation 规章制度. Null when there is none with this id that you may see. */
  regulation?: Maybe<Regulation>;
  /** Regulations you may see 规章制度列表, newest first. `search` finds parts of title and number. `first` up to 100. */
  regulations: RegulationConnection;
  /** Duties to report that you may see 报告义务列表, newest first. `first` up to 100. */
  reportDuties: ReportDutyConnection;
  /**
   * What is due between two days (both included, at most 400 apart) and has come or not 应报清单, latest first; with `isLate` only what
   * is late, or only what is not 迟报. `first` up to 100.
   */
  reportsDue: ReportDueConnection;
  /** One goal 战略目标. Null when there is none with this id that you may see. */
  strategicGoal?: Maybe<StrategicGoal>;
  /** Goals you may see 战略目标列表, newest first. `search` finds parts of title and content. `first` up to 100. */
  strategicGoals: StrategicGoalConnection;
  /** One strategic plan 战略计划. Null when there is none with this id that you may see. */
  strategicPlan?: Maybe<StrategicPlan>;
  /** Strategic plans you may see 战略计划列表, newest first. `first` up to 100. */
  strategicPlans: StrategicPlanConnection;
  /** One finding 督导事项. Null when there is none with this id that you may see. */
  supervisionFinding?: Maybe<SupervisionFinding>;
  /** Findings you may see 督导事项列表, newest first. `search` finds parts of title and finding. `first` up to 100. */
  supervisionFindings: SupervisionFindingConnection;
  /** One request 内部资源申请. Null when there is none with this id that you may see. */
  supportRequest?: Maybe<SupportRequest>;
  /** Requests you may see 申请列表, newest first. `search` finds parts of title and content. `first` up to 100. */
  supportRequests: SupportRequestConnection;
  /** One training 培训. Null when there is none with this id that you may see. */
  training?: Maybe<Training>;
  /** Trainings you may see 培训列表, newest first. `search` finds parts of title and content. `first` up to 100. */
  trainings: TrainingConnection;
  /** One plan 工作计划. Null when there is none with this id that you may see. */
  workPlan?: Maybe<WorkPlan>;
  /** Plans you may see 工作计划列表, newest first. `search` finds parts of title and content. `first` up to 100. */
  workPlans: WorkPlanConnection;
  /** One report 上报材料. Null when there is none with this id that you may see. */
  workReport?: Maybe<WorkReport>;
  /** Reports you may see 报告列表, newest first. `search` finds parts of the title and of every section. `first` up to 100. */
  workReports: WorkReportConnection;
  /** One task 工作任务. Null when there is none with this id that you may see. */
  workTask?: Maybe<WorkTask>;
  /** Tasks you may see 任务列表. `search` finds parts of title and content. `first` up to 100. */
  workTasks: WorkTaskConnection;
  /** One template 工作模板. Null when there is none with this id that you may see. */
  workTemplate?: Maybe<WorkTemplate>;
  /** Templates you may see 工作模板列表, newest first. Without `includeRetired` only those in use. `first` up to 100. */
  workTemplates: WorkTemplateConnection;
};


export type Query_AppraisalArgs = {
  id: Scalars['ID']['input'];
};


export type Query_AppraisalIndicatorArgs = {
  id: Scalars['ID']['input'];
};


export type Query_AppraisalIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  includeRetired: Scalars['Boolean']['input'];
};


export type Query_AppraisalTargetArgs = {
  id: Scalars['ID']['input'];
};


export type Query_AppraisalTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AppraisalTargetFilter>;
  first: Scalars['Int']['input'];
};


export type Query_AppraisalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AppraisalFilter>;
  first: Scalars['Int']['input'];
};


export type Query_ChannelPostArgs = {
  id: Scalars['ID']['input'];
};


export type Query_ChannelPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChannelPostFilter>;
  first: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
};


export type Query_CommunicationChannelArgs = {
  id: Scalars['ID']['input'];
};


export type Query_CommunicationChannelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
};


export type Query_EmployeeVoiceArgs = {
  id: Scalars['ID']['input'];
};


export type Query_EmployeeVoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EmployeeVoiceFilter>;
  first: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
};


export type Query_InternalServiceArgs = {
  id: Scalars['ID']['input'];
};


export type Query_InternalServicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InternalServiceFilter>;
  first: Scalars['Int']['input'];
};


export type Query_MarketBulletinArgs = {
  id: Scalars['ID']['input'];
};


export type Query_MarketBulletinsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MarketBulletinFilter>;
  first: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
};


export type Query_RegulationArgs = {
  id: Scalars['ID']['input'];
};


export type Query_RegulationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RegulationFilter>;
  first: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
};


export type Query_ReportDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  kind?: InputMaybe<Array<ReportKind>>;
  unitId?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type Query_ReportsDueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  fromOn: Scalars['Date']['input'];
  isLate?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<Array<ReportKind>>;
  toOn: Scalars['Date']['input'];
  unitId?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type Query_StrategicGoalArgs = {
  id: Scalars['ID']['input'];
};


export type Query_StrategicGoalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StrategicGoalFilter>;
  first: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
};


export type Query_StrategicPlanArgs = {
  id: Scalars['ID']['input'];
};


export type Query_StrategicPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StrategicPlanFilter>;
  first: Scalars['Int']['input'];
};


export type Query_SupervisionFindingArgs = {
  id: Scalars['ID']['input'];
};


export type Query_SupervisionFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupervisionFindingFilter>;
  first: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
};


export type Query_SupportRequestArgs = {
  id: Scalars['ID']['input'];
};


export type Query_SupportRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupportRequestFilter>;
  first: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
};


export type Query_TrainingArgs = {
  id: Scalars['ID']['input'];
};


export type Query_TrainingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrainingFilter>;
  first: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
};


export type Query_WorkPlanArgs = {
  id: Scalars['ID']['input'];
};


export type Query_WorkPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkPlanFilter>;
  first: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
};


export type Query_WorkReportArgs = {
  id: Scalars['ID']['input'];
};


export type Query_WorkReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkReportFilter>;
  first: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
};


export type Query_WorkTaskArgs = {
  id: Scalars['ID']['input'];
};


export type Query_WorkTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkTaskFilter>;
  first: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
  sort: WorkTaskSort;
};


export type Query_WorkTemplateArgs = {
  id: Scalars['ID']['input'];
};


export type Query_WorkTemplatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  includeRetired: Scalars['Boolean']['input'];
};

/**
 * A regulation 规章制度 under management, e.g. rules for account managers in industry marketing 客户经理行业营销管理细则, with all its versions.
 * Visible to the units above and to the people of its unit and, once a version is issued, of all units below.
 */
export type Regulation = {
  /** Unique within the unit, e.g. `DKH-2026-03` 文号; never changed. */
  code: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** What was in force on a day, today when left out 现行版本. Null when nothing was, or when it had been repealed. */
  current?: Maybe<RegulationVersion>;
  /** Opaque, starts with `reg_`. */
  id: Scalars['ID']['output'];
  /** Whether you have. */
  isRead: Scalars['Boolean']['output'];
  kind: RegulationKind;
  /** How many people confirmed that they read the version last issued 已阅人数. */
  readCount: Scalars['Int']['output'];
  repealReason?: Maybe<Scalars['String']['output']>;
  /** First day on which it is no longer in force 废止日期. Null: not repealed. */
  repealedOn?: Maybe<Scalars['Date']['output']>;
  title: Scalars['String']['output'];
  unit?: Maybe<OrgUnit>;
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes. */
  version: Scalars['Int']['output'];
  /** Issued versions 历次版本, the latest first; for the unit and those above also the draft. */
  versions: Array<RegulationVersion>;
};


/**
 * A regulation 规章制度 under management, e.g. rules for account managers in industry marketing 客户经理行业营销管理细则, with all its versions.
 * Visible to the units above and to the people of its unit and, once a version is issued, of all units below.
 */
export type Regulation_CurrentArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type RegulationConnection = {
  edges: Array<RegulationEdge>;
  nodes: Array<Regulation>;
  pageInfo: PageInfo;
  /** How many match and are visible to you. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type RegulationCreatePayload = {
  regulation?: Maybe<Regulation>;
  userErrors: Array<UserError>;
};

export type RegulationEdge = {
  cursor: Scalars['String']['output'];
  node: Regulation;
};

/** What narrows a list of regulations 筛选. */
export type RegulationFilter = {
  /** True: a version is in force today. False: none is. */
  isInForce?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<Array<RegulationKind>>;
  unitId?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type RegulationInput = {
  /** 2 to 40 letters, digits and `-`. */
  code: Scalars['String']['input'];
  /** 2 to 100,000 characters. */
  content: Scalars['String']['input'];
  kind: RegulationKind;
  /** 2 to 200 characters. */
  title: Scalars['String']['input'];
};

export type RegulationIssueInput = {
  /** Today or later, and after that of the version before. */
  effectiveOn: Scalars['Date']['input'];
};

export type RegulationIssuePayload = {
  regulation?: Maybe<Regulation>;
  userErrors: Array<UserError>;
};

/** What a regulation is for 制度类别. */
export type RegulationKind =
  /** 客户经理管理 / Account-manager rules */
  | 'ACCOUNT_MANAGER'
  /** 考核办法 / Appraisal method */
  | 'APPRAISAL'
  /** 营销服务管理 / Marketing and service rules */
  | 'MARKETING_SERVICE'
  /** 业务流程 / Business process */
  | 'PROCESS'
  /** 服务标准 / Service standard */
  | 'STANDARD'
  /** 虚拟团队管理 / Virtual-team rules */
  | 'VIRTUAL_TEAM';

export type RegulationReadPayload = {
  regulation?: Maybe<Regulation>;
  userErrors: Array<UserError>;
};

export type RegulationRepealInput = {
  reason: Scalars['String']['input'];
  /** Today or later. */
  repealedOn: Scalars['Date']['input'];
};

export type RegulationRepealPayload = {
  regulation?: Maybe<Regulation>;
  userErrors: Array<UserError>;
};

export type RegulationReviseInput = {
  changeNote: Scalars['String']['input'];
  content: Scalars['String']['input'];
};

export type RegulationRevisePayload = {
  regulation?: Maybe<Regulation>;
  userErrors: Array<UserError>;
};

/** One version of a regulation 版本; an issued one is never changed. */
export type RegulationVersion = {
  /** What is new in it 修订说明. Null of the first. */
  changeNote?: Maybe<Scalars['String']['output']>;
  content: Scalars['String']['output'];
  /** First day it is in force 施行日期. Null: a draft. */
  effectiveOn?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  /** Null: a draft. */
  issuedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null: a draft. */
  issuedBy?: Maybe<Employee>;
  /** Counts from 1. */
  number: Scalars['Int']['output'];
};

/** A report that is owed for one period 应报情况, made or not. */
export type ReportDue = {
  /** Days after the last day on which it was submitted, or until today; 0 in time. */
  daysLate: Scalars['Int']['output'];
  dueOn: Scalars['Date']['output'];
  duty: ReportDuty;
  /** Opaque; of the duty and the period. */
  id: Scalars['ID']['output'];
  /** Submitted after its day, or not submitted and the day has passed. */
  isLate: Scalars['Boolean']['output'];
  kind: ReportKind;
  periodFrom: Scalars['Date']['output'];
  /** Null while none was begun, or when you may not see it. */
  report?: Maybe<WorkReport>;
  /** When it was submitted. Null while it was not. */
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  toUnit?: Maybe<OrgUnit>;
  unit?: Maybe<OrgUnit>;
};

export type ReportDueConnection = {
  edges: Array<ReportDueEdge>;
  nodes: Array<ReportDue>;
  pageInfo: PageInfo;
  /** How many match and are visible to you. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type ReportDueEdge = {
  cursor: Scalars['String']['output'];
  node: ReportDue;
};

/** That a unit owes a report to a unit above 报告义务, every month or year. Visible to both units' people and to the units above. */
export type ReportDuty = {
  createdAt: Scalars['DateTime']['output'];
  /** Days after the end of the period on which it is due, 1 to 90 报送时限(天). */
  dueDays: Scalars['Int']['output'];
  /** First day of the first period it holds for. */
  fromOn: Scalars['Date']['output'];
  /** Opaque, starts with `rdu_`. */
  id: Scalars['ID']['output'];
  kind: ReportKind;
  /** Last day of the last period it holds for. Null: until further notice. */
  toOn?: Maybe<Scalars['Date']['output']>;
  toUnit?: Maybe<OrgUnit>;
  unit?: Maybe<OrgUnit>;
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes. */
  version: Scalars['Int']['output'];
};

export type ReportDutyConnection = {
  edges: Array<ReportDutyEdge>;
  nodes: Array<ReportDuty>;
  pageInfo: PageInfo;
  /** How many match and are visible to you. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type ReportDutyCreatePayload = {
  reportDuty?: Maybe<ReportDuty>;
  userErrors: Array<UserError>;
};

export type ReportDutyEdge = {
  cursor: Scalars['String']['output'];
  node: ReportDuty;
};

export type ReportDutyInput = {
  dueDays: Scalars['Int']['input'];
  /** Any day of the first period. */
  fromOn: Scalars['Date']['input'];
  kind: ReportKind;
  toOn?: InputMaybe<Scalars['Date']['input']>;
  /** A unit above. */
  toUnitId: Scalars['ID']['input'];
};

export type ReportDutyUpdateInput = {
  dueDays?: InputMaybe<Scalars['Int']['input']>;
  toOn?: InputMaybe<Scalars['Date']['input']>;
};

export type ReportDutyUpdatePayload = {
  reportDuty?: Maybe<ReportDuty>;
  userErrors: Array<UserError>;
};

/** A figure of a report 数据项. */
export type ReportFigure = {
  /** E.g. `万元`. */
  measure: Scalars['String']['output'];
  name: Scalars['String']['output'];
  value: Scalars['Decimal']['output'];
};

export type ReportFigureInput = {
  /** 1 to 20 characters. */
  measure: Scalars['String']['input'];
  /** 1 to 100 characters. */
  name: Scalars['String']['input'];
  value: Scalars['Decimal']['input'];
};

/** What kind of report 报告类型. */
export type ReportKind =
  /** 月度经营分析 / Monthly summary. Operation and market of a month. */
  | 'MONTHLY'
  /** 年度市场调查 / Yearly market survey. Survey, analysis and forecast. */
  | 'SURVEY'
  /** 年度总结 / Yearly report */
  | 'YEARLY';

/** Life cycle of a report 报告状态: DRAFT → SUBMITTED → ACCEPTED; SUBMITTED → RETURNED → SUBMITTED. */
export type ReportStatus =
  /** 已接收 / Accepted. Final. */
  | 'ACCEPTED'
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 已退回 / Returned. To be mended and submitted again. */
  | 'RETURNED'
  /** 已上报 / Submitted */
  | 'SUBMITTED';

/** What the front office says of a month's service 内部服务评价; one per service and month. Visible as the service. */
export type ServiceRating = {
  /** 1 to 5 态度. */
  attitude: Scalars['Int']['output'];
  by?: Maybe<Employee>;
  comment?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** Whose personal service it is about 个人服务质量. Null: the department's. */
  employee?: Maybe<Employee>;
  /** Opaque, starts with `rat_`. */
  id: Scalars['ID']['output'];
  /** First day of the month it is about. */
  month: Scalars['Date']['output'];
  /** 1 to 5 质量. */
  quality: Scalars['Int']['output'];
  service?: Maybe<InternalService>;
  /** 1 (very poor) to 5 (very good) 及时性. */
  timeliness: Scalars['Int']['output'];
};

export type ServiceRatingConnection = {
  edges: Array<ServiceRatingEdge>;
  nodes: Array<ServiceRating>;
  pageInfo: PageInfo;
  /** How many match and are visible to you. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type ServiceRatingEdge = {
  cursor: Scalars['String']['output'];
  node: ServiceRating;
};

export type ServiceRatingGivePayload = {
  serviceRating?: Maybe<ServiceRating>;
  userErrors: Array<UserError>;
};

export type ServiceRatingInput = {
  attitude: Scalars['Int']['input'];
  comment?: InputMaybe<Scalars['String']['input']>;
  employeeId?: InputMaybe<Scalars['ID']['input']>;
  /** Any day of the month. */
  month: Scalars['Date']['input'];
  quality: Scalars['Int']['input'];
  timeliness: Scalars['Int']['input'];
};

/** Means of ratings, 1 to 5 with two decimals 平均得分. */
export type ServiceScore = {
  attitude: Scalars['Decimal']['output'];
  /** Of all three. */
  overall: Scalars['Decimal']['output'];
  quality: Scalars['Decimal']['output'];
  ratings: Scalars['Int']['output'];
  timeliness: Scalars['Decimal']['output'];
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
 * A strategic goal 战略目标: what a plan wants to reach, by when, and how far it is. A goal of a lower level refines one above
 * 分解; its progress is that of every work plan that serves it or a goal refining it, over all levels. Visible as its plan.
 */
export type StrategicGoal = {
  content?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  dueOn: Scalars['Date']['output'];
  /** `target` less `handedDown` 未分解差额; negative when more was taken on. Null without a figure. */
  gap?: Maybe<Scalars['Decimal']['output']>;
  /** What the goals refining it have taken on, added up 已分解值. Null without a figure. */
  handedDown?: Maybe<Scalars['Decimal']['output']>;
  /** Opaque, starts with `sgl_`. */
  id: Scalars['ID']['output'];
  /** What the figure counts, e.g. `万元`, `%`, `户` 计量单位. Null without a figure. */
  measure?: Maybe<Scalars['String']['output']>;
  /** Who answers for it 责任人. Null when nobody was named. */
  owner?: Maybe<Employee>;
  plan?: Maybe<StrategicPlan>;
  /** How far the work for it is at this moment, over all levels 进度. */
  progress: WorkProgress;
  /** Goals of lower levels that refine it and that you may see 下级目标, newest first. */
  refinedBy: StrategicGoalConnection;
  /** The goal above that it refines 上级目标. Null at the top. */
  refines?: Maybe<StrategicGoal>;
  status: StrategicGoalStatus;
  steps: WorkStepConnection;
  /** The figure to reach 目标值. Null when it cannot be put into a figure. */
  target?: Maybe<Scalars['Decimal']['output']>;
  title: Scalars['String']['output'];
  unit?: Maybe<OrgUnit>;
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes. */
  version: Scalars['Int']['output'];
  /** How much it counts among the goals of its plan, 1 to 100. */
  weight: Scalars['Int']['output'];
  /** Work plans that serve it and that you may see 支撑计划, newest first. Null, with FORBIDDEN, without `workPlan.read`. */
  workPlans?: Maybe<WorkPlanConnection>;
};


/**
 * A strategic goal 战略目标: what a plan wants to reach, by when, and how far it is. A goal of a lower level refines one above
 * 分解; its progress is that of every work plan that serves it or a goal refining it, over all levels. Visible as its plan.
 */
export type StrategicGoal_RefinedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/**
 * A strategic goal 战略目标: what a plan wants to reach, by when, and how far it is. A goal of a lower level refines one above
 * 分解; its progress is that of every work plan that serves it or a goal refining it, over all levels. Visible as its plan.
 */
export type StrategicGoal_StepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/**
 * A strategic goal 战略目标: what a plan wants to reach, by when, and how far it is. A goal of a lower level refines one above
 * 分解; its progress is that of every work plan that serves it or a goal refining it, over all levels. Visible as its plan.
 */
export type StrategicGoal_WorkPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

export type StrategicGoalAchievePayload = {
  strategicGoal?: Maybe<StrategicGoal>;
  userErrors: Array<UserError>;
};

export type StrategicGoalConnection = {
  edges: Array<StrategicGoalEdge>;
  nodes: Array<StrategicGoal>;
  pageInfo: PageInfo;
  /** How many match and are visible to you. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type StrategicGoalCreateInput = {
  content?: InputMaybe<Scalars['String']['input']>;
  dueOn: Scalars['Date']['input'];
  /** 1 to 20 characters. */
  measure?: InputMaybe<Scalars['String']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  refinesId?: InputMaybe<Scalars['ID']['input']>;
  /** With `measure`, or neither. */
  target?: InputMaybe<Scalars['Decimal']['input']>;
  /** 2 to 200 characters. */
  title: Scalars['String']['input'];
  weight: Scalars['Int']['input'];
};

export type StrategicGoalCreatePayload = {
  strategicGoal?: Maybe<StrategicGoal>;
  userErrors: Array<UserError>;
};

export type StrategicGoalDropPayload = {
  strategicGoal?: Maybe<StrategicGoal>;
  userErrors: Array<UserError>;
};

export type StrategicGoalEdge = {
  cursor: Scalars['String']['output'];
  node: StrategicGoal;
};

/** What narrows a list of goals 筛选. */
export type StrategicGoalFilter = {
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  planId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<Array<StrategicGoalStatus>>;
  unitId?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Life cycle of a goal 目标状态: ACTIVE → ACHIEVED or DROPPED. */
export type StrategicGoalStatus =
  /** 已达成 / Achieved */
  | 'ACHIEVED'
  /** 进行中 / Active */
  | 'ACTIVE'
  /** 已放弃 / Dropped. With a reason. */
  | 'DROPPED';

export type StrategicGoalUpdateInput = {
  content?: InputMaybe<Scalars['String']['input']>;
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  target?: InputMaybe<Scalars['Decimal']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  weight?: InputMaybe<Scalars['Int']['input']>;
};

export type StrategicGoalUpdatePayload = {
  strategicGoal?: Maybe<StrategicGoal>;
  userErrors: Array<UserError>;
};

/**
 * A strategic plan 战略计划 of a unit for some years: its goals and how they refine those of the level above. Visible to the unit, to
 * the units above, and, once adopted, to the people of every unit below.
 */
export type StrategicPlan = {
  /** The strategy in words 战略内容. */
  content?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  createdBy?: Maybe<Employee>;
  fromYear: Scalars['Int']['output'];
  /** Goals of the plan 战略目标, newest first. */
  goals: StrategicGoalConnection;
  /** Opaque, starts with `spl_`. */
  id: Scalars['ID']['output'];
  /** Over all goals of the plan 总体进度. */
  progress: WorkProgress;
  /** The plan of a unit above that this one carries out 承接的上级计划. Null at the top. */
  refines?: Maybe<StrategicPlan>;
  status: StrategicPlanStatus;
  steps: WorkStepConnection;
  title: Scalars['String']['output'];
  /** Not before `fromYear`. */
  toYear: Scalars['Int']['output'];
  unit?: Maybe<OrgUnit>;
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes. */
  version: Scalars['Int']['output'];
};


/**
 * A strategic plan 战略计划 of a unit for some years: its goals and how they refine those of the level above. Visible to the unit, to
 * the units above, and, once adopted, to the people of every unit below.
 */
export type StrategicPlan_GoalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/**
 * A strategic plan 战略计划 of a unit for some years: its goals and how they refine those of the level above. Visible to the unit, to
 * the units above, and, once adopted, to the people of every unit below.
 */
export type StrategicPlan_StepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

export type StrategicPlanAdoptPayload = {
  strategicPlan?: Maybe<StrategicPlan>;
  userErrors: Array<UserError>;
};

export type StrategicPlanClosePayload = {
  strategicPlan?: Maybe<StrategicPlan>;
  userErrors: Array<UserError>;
};

export type StrategicPlanConnection = {
  edges: Array<StrategicPlanEdge>;
  nodes: Array<StrategicPlan>;
  pageInfo: PageInfo;
  /** How many match and are visible to you. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type StrategicPlanCreateInput = {
  content?: InputMaybe<Scalars['String']['input']>;
  /** 2000 to 2100. */
  fromYear: Scalars['Int']['input'];
  /** An adopted plan of a unit above. */
  refinesId?: InputMaybe<Scalars['ID']['input']>;
  /** 2 to 200 characters. */
  title: Scalars['String']['input'];
  toYear: Scalars['Int']['input'];
};

export type StrategicPlanCreatePayload = {
  strategicPlan?: Maybe<StrategicPlan>;
  userErrors: Array<UserError>;
};

export type StrategicPlanEdge = {
  cursor: Scalars['String']['output'];
  node: StrategicPlan;
};

/** What narrows a list of strategic plans 筛选. */
export type StrategicPlanFilter = {
  status?: InputMaybe<Array<StrategicPlanStatus>>;
  unitId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** In force in this year. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** Life cycle of a strategic plan 战略计划状态: DRAFT → ADOPTED → CLOSED. */
export type StrategicPlanStatus =
  /** 已通过 / Adopted. In force; units below refine it. */
  | 'ADOPTED'
  /** 已结束 / Closed. Final. */
  | 'CLOSED'
  /** 草稿 / Draft. Only the unit and those above see it. */
  | 'DRAFT';

export type StrategicPlanUpdateInput = {
  content?: InputMaybe<Scalars['String']['input']>;
  fromYear?: InputMaybe<Scalars['Int']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  toYear?: InputMaybe<Scalars['Int']['input']>;
};

export type StrategicPlanUpdatePayload = {
  strategicPlan?: Maybe<StrategicPlan>;
  userErrors: Array<UserError>;
};

/** Supervision of one kind 督导统计. */
export type SupervisionCount = {
  count: Scalars['Int']['output'];
  kind: SupervisionKind;
  /** Day of the latest in the period. Null without one. */
  latestOn?: Maybe<Scalars['Date']['output']>;
  /** Of these, still to be improved 待整改. */
  openCount: Scalars['Int']['output'];
  /** Of the open ones, those whose day has passed 逾期未整改. */
  overdueCount: Scalars['Int']['output'];
};

/**
 * A finding of supervision 督导事项: what a unit found when it supervised or checked a professional department or subsidiary, with the
 * measures for improvement, until it is verified. Visible to both units' people and to the units above either of them.
 */
export type SupervisionFinding = {
  createdAt: Scalars['DateTime']['output'];
  createdBy?: Maybe<Employee>;
  /** Until when it is to be improved 整改期限. */
  dueOn: Scalars['Date']['output'];
  /** What was found 发现的问题. */
  finding: Scalars['String']['output'];
  /** Opaque, starts with `fnd_`. */
  id: Scalars['ID']['output'];
  isOverdue: Scalars['Boolean']['output'];
  kind: SupervisionKind;
  /** Measures for improvement 整改措施, in the order they were planned. */
  measures: Array<ImprovementMeasure>;
  /** What came of it 整改结果. Null until finished. */
  result?: Maybe<Scalars['String']['output']>;
  status: FindingStatus;
  steps: WorkStepConnection;
  /** Who supervises 督导机构. */
  supervisor?: Maybe<OrgUnit>;
  title: Scalars['String']['output'];
  /** Who is to improve 被督导机构. */
  unit?: Maybe<OrgUnit>;
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes. */
  version: Scalars['Int']['output'];
};


/**
 * A finding of supervision 督导事项: what a unit found when it supervised or checked a professional department or subsidiary, with the
 * measures for improvement, until it is verified. Visible to both units' people and to the units above either of them.
 */
export type SupervisionFinding_StepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

export type SupervisionFindingConnection = {
  edges: Array<SupervisionFindingEdge>;
  nodes: Array<SupervisionFinding>;
  pageInfo: PageInfo;
  /** How many match and are visible to you. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type SupervisionFindingCreatePayload = {
  supervisionFinding?: Maybe<SupervisionFinding>;
  userErrors: Array<UserError>;
};

export type SupervisionFindingEdge = {
  cursor: Scalars['String']['output'];
  node: SupervisionFinding;
};

/** What narrows a list of findings 筛选. */
export type SupervisionFindingFilter = {
  isOverdue?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<Array<SupervisionKind>>;
  status?: InputMaybe<Array<FindingStatus>>;
  supervisorId?: InputMaybe<Array<Scalars['ID']['input']>>;
  unitId?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type SupervisionFindingFinishPayload = {
  supervisionFinding?: Maybe<SupervisionFinding>;
  userErrors: Array<UserError>;
};

export type SupervisionFindingInput = {
  /** Today or later. */
  dueOn: Scalars['Date']['input'];
  /** 2 to 10,000 characters. */
  finding: Scalars['String']['input'];
  kind: SupervisionKind;
  /** 2 to 200 characters. */
  title: Scalars['String']['input'];
  /** The unit that is to improve: neither the own nor one above. */
  unitId: Scalars['ID']['input'];
};

export type SupervisionFindingPlanPayload = {
  supervisionFinding?: Maybe<SupervisionFinding>;
  userErrors: Array<UserError>;
};

export type SupervisionFindingRejectPayload = {
  supervisionFinding?: Maybe<SupervisionFinding>;
  userErrors: Array<UserError>;
};

export type SupervisionFindingVerifyPayload = {
  supervisionFinding?: Maybe<SupervisionFinding>;
  userErrors: Array<UserError>;
};

export type SupervisionFindingWithdrawPayload = {
  supervisionFinding?: Maybe<SupervisionFinding>;
  userErrors: Array<UserError>;
};

/** What kind of supervision it came from 督导方式. */
export type SupervisionKind =
  /** 协调 / Coordination */
  | 'COORDINATION'
  /** 指导 / Guidance. What a unit was shown, and what it is to do about it. */
  | 'GUIDANCE'
  /** 帮扶 / Help */
  | 'HELP'
  /** 检查 / Inspection */
  | 'INSPECTION'
  /** 监督 / Supervision */
  | 'SUPERVISION';

export type SupervisionMeasureFinishPayload = {
  supervisionFinding?: Maybe<SupervisionFinding>;
  userErrors: Array<UserError>;
};

export type SupervisionPlanInput = {
  /** 1 to 20. */
  measures: Array<ImprovementMeasureInput>;
};

export type SupervisionResultInput = {
  result: Scalars['String']['input'];
};

export type SupportCommitInput = {
  /** What is promised. */
  answer: Scalars['String']['input'];
  /** Today or later. */
  committedOn: Scalars['Date']['input'];
};

export type SupportFulfilInput = {
  result: Scalars['String']['input'];
};

/** What is asked for 申请类型. */
export type SupportKind =
  /** 跨区协调 / Coordination. Across regions or provinces. */
  | 'COORDINATION'
  /** 信息支撑 / Information. Business information and knowledge, e.g. for the hotline. */
  | 'INFORMATION'
  /** 资源支持 / Resource. People, equipment, circuits, numbers. */
  | 'RESOURCE'
  /** 技术支持 / Technical support */
  | 'TECHNICAL'
  /** 转办事项 / Transferred work. E.g. from the hotline to the city. */
  | 'TRANSFERRED_WORK';

/**
 * A request to another department 内部资源申请: a key-account unit is organized by customers, the departments it needs by products.
 * Asked, promised for a day or declined, taken to the common superior when it gets stuck, fulfilled, confirmed. Visible to both
 * units' people and to the units above either of them.
 */
export type SupportRequest = {
  /** What was promised, or why it was declined 答复. Null until answered. */
  answer?: Maybe<Scalars['String']['output']>;
  /** The day promised 承诺日期. Null while nothing is promised. */
  committedOn?: Maybe<Scalars['Date']['output']>;
  /** What is needed, how much and for what 内容. */
  content: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  createdBy?: Maybe<Employee>;
  /** Customer it is for. Null when it is for none, or for one you may not see. */
  customer?: Maybe<Customer>;
  /** The common superior it was taken to 协调机构: the lowest unit that stands above both. Null while it was not. */
  escalatedTo?: Maybe<OrgUnit>;
  /** Who asks 申请机构. */
  fromUnit?: Maybe<OrgUnit>;
  /** Opaque, starts with `srq_`. */
  id: Scalars['ID']['output'];
  /** Whether it is late 逾期: not answered by the day it is needed, or not fulfilled by the day promised. */
  isLate: Scalars['Boolean']['output'];
  kind: SupportKind;
  /** When it is needed at the latest 需求日期. */
  neededOn: Scalars['Date']['output'];
  /** What was provided 兑现情况. Null until fulfilled. */
  result?: Maybe<Scalars['String']['output']>;
  status: SupportStatus;
  steps: WorkStepConnection;
  title: Scalars['String']['output'];
  /** Who is asked 被申请部门. */
  toUnit?: Maybe<OrgUnit>;
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes. */
  version: Scalars['Int']['output'];
};


/**
 * A request to another department 内部资源申请: a key-account unit is organized by customers, the departments it needs by products.
 * Asked, promised for a day or declined, taken to the common superior when it gets stuck, fulfilled, confirmed. Visible to both
 * units' people and to the units above either of them.
 */
export type SupportRequest_StepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

export type SupportRequestCommitPayload = {
  supportRequest?: Maybe<SupportRequest>;
  userErrors: Array<UserError>;
};

export type SupportRequestConfirmPayload = {
  supportRequest?: Maybe<SupportRequest>;
  userErrors: Array<UserError>;
};

export type SupportRequestConnection = {
  edges: Array<SupportRequestEdge>;
  nodes: Array<SupportRequest>;
  pageInfo: PageInfo;
  /** How many match and are visible to you. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type SupportRequestCreatePayload = {
  supportRequest?: Maybe<SupportRequest>;
  userErrors: Array<UserError>;
};

export type SupportRequestDeclinePayload = {
  supportRequest?: Maybe<SupportRequest>;
  userErrors: Array<UserError>;
};

export type SupportRequestDirectPayload = {
  supportRequest?: Maybe<SupportRequest>;
  userErrors: Array<UserError>;
};

export type SupportRequestEdge = {
  cursor: Scalars['String']['output'];
  node: SupportRequest;
};

export type SupportRequestEscalatePayload = {
  supportRequest?: Maybe<SupportRequest>;
  userErrors: Array<UserError>;
};

/** What narrows a list of requests 筛选. Fields combine with AND, values within a list with OR. */
export type SupportRequestFilter = {
  /** About a customer you may see. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Those taken to one of these units. */
  escalatedToId?: InputMaybe<Array<Scalars['ID']['input']>>;
  fromUnitId?: InputMaybe<Array<Scalars['ID']['input']>>;
  isLate?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<Array<SupportKind>>;
  status?: InputMaybe<Array<SupportStatus>>;
  toUnitId?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type SupportRequestFulfilPayload = {
  supportRequest?: Maybe<SupportRequest>;
  userErrors: Array<UserError>;
};

export type SupportRequestInput = {
  /** 2 to 10,000 characters. */
  content: Scalars['String']['input'];
  customerId?: InputMaybe<Scalars['ID']['input']>;
  kind: SupportKind;
  /** Today or later. */
  neededOn: Scalars['Date']['input'];
  /** 2 to 200 characters. */
  title: Scalars['String']['input'];
  /** The department asked; not the own unit. */
  toUnitId: Scalars['ID']['input'];
};

export type SupportRequestRefusePayload = {
  supportRequest?: Maybe<SupportRequest>;
  userErrors: Array<UserError>;
};

export type SupportRequestRejectPayload = {
  supportRequest?: Maybe<SupportRequest>;
  userErrors: Array<UserError>;
};

export type SupportRequestWithdrawPayload = {
  supportRequest?: Maybe<SupportRequest>;
  userErrors: Array<UserError>;
};

/**
 * Life cycle of a request 申请状态: REQUESTED → COMMITTED → FULFILLED → CONFIRMED; REQUESTED → DECLINED; DECLINED, an unanswered REQUESTED or
 * a late COMMITTED → ESCALATED → COMMITTED (the superior directs, or the department gives in) or REFUSED (by the superior);
 * FULFILLED → COMMITTED when what was provided is not accepted; anything not fulfilled → WITHDRAWN.
 */
export type SupportStatus =
  /** 已承诺 / Committed. For a day. */
  | 'COMMITTED'
  /** 已确认 / Confirmed. Final. */
  | 'CONFIRMED'
  /** 已婉拒 / Declined */
  | 'DECLINED'
  /** 已升级 / Escalated. The common superior decides. */
  | 'ESCALATED'
  /** 已兑现 / Fulfilled. Waits for the asking unit to confirm. */
  | 'FULFILLED'
  /** 不予支持 / Refused. By the superior; final. */
  | 'REFUSED'
  /** 已申请 / Requested */
  | 'REQUESTED'
  /** 已撤回 / Withdrawn. Final. */
  | 'WITHDRAWN';

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
 * A training 培训 of account managers, hotline staff and others, with who took part and how they did. Visible to the unit that holds
 * it, the units above, and the people invited; those see only their own attendance.
 */
export type Training = {
  /** Who was invited and how they did 培训记录, newest first; only the person's own for whoever neither holds the unit nor stands above. */
  attendances: TrainingAttendanceConnection;
  /** What is taught 培训内容. */
  content?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  createdBy?: Maybe<Employee>;
  endsAt: Scalars['DateTime']['output'];
  /** Opaque, starts with `trn_`. */
  id: Scalars['ID']['output'];
  kind: TrainingKind;
  /** Points needed to pass, 0 to 100 合格分. Null: whoever attends passes. */
  passScore?: Maybe<Scalars['Int']['output']>;
  place?: Maybe<Scalars['String']['output']>;
  startsAt: Scalars['DateTime']['output'];
  status: TrainingStatus;
  title: Scalars['String']['output'];
  trainer?: Maybe<Scalars['String']['output']>;
  unit?: Maybe<OrgUnit>;
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes. */
  version: Scalars['Int']['output'];
};


/**
 * A training 培训 of account managers, hotline staff and others, with who took part and how they did. Visible to the unit that holds
 * it, the units above, and the people invited; those see only their own attendance.
 */
export type Training_AttendancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** One person's part in a training 培训记录. Visible to the person, to its unit and the units above, and to those of the training. */
export type TrainingAttendance = {
  employee?: Maybe<Employee>;
  /** Opaque, starts with `tat_`. */
  id: Scalars['ID']['output'];
  /** Whether the training was passed 合格. Null until it was held. */
  isPassed?: Maybe<Scalars['Boolean']['output']>;
  remark?: Maybe<Scalars['String']['output']>;
  /** Points, 0 to 100. Null when none were given. */
  score?: Maybe<Scalars['Int']['output']>;
  status: AttendanceStatus;
  training?: Maybe<Training>;
  /** Unit the person worked in when it was invited. */
  unit?: Maybe<OrgUnit>;
};

export type TrainingAttendanceConnection = {
  edges: Array<TrainingAttendanceEdge>;
  nodes: Array<TrainingAttendance>;
  pageInfo: PageInfo;
  /** How many match and are visible to you. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type TrainingAttendanceEdge = {
  cursor: Scalars['String']['output'];
  node: TrainingAttendance;
};

export type TrainingCancelPayload = {
  training?: Maybe<Training>;
  userErrors: Array<UserError>;
};

export type TrainingConnection = {
  edges: Array<TrainingEdge>;
  nodes: Array<Training>;
  pageInfo: PageInfo;
  /** How many match and are visible to you. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type TrainingCreatePayload = {
  training?: Maybe<Training>;
  userErrors: Array<UserError>;
};

export type TrainingEdge = {
  cursor: Scalars['String']['output'];
  node: Training;
};

/** What narrows a list of trainings 筛选. */
export type TrainingFilter = {
  kind?: InputMaybe<Array<TrainingKind>>;
  since?: InputMaybe<Scalars['DateTime']['input']>;
  status?: InputMaybe<Array<TrainingStatus>>;
  unitId?: InputMaybe<Array<Scalars['ID']['input']>>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

export type TrainingHoldInput = {
  results: Array<TrainingResultInput>;
};

export type TrainingHoldPayload = {
  training?: Maybe<Training>;
  userErrors: Array<UserError>;
};

export type TrainingInput = {
  content?: InputMaybe<Scalars['String']['input']>;
  /** After `startsAt`. */
  endsAt: Scalars['DateTime']['input'];
  kind: TrainingKind;
  passScore?: InputMaybe<Scalars['Int']['input']>;
  place?: InputMaybe<Scalars['String']['input']>;
  startsAt: Scalars['DateTime']['input'];
  /** 2 to 200 characters. */
  title: Scalars['String']['input'];
  trainer?: InputMaybe<Scalars['String']['input']>;
};

export type TrainingInviteInput = {
  /** 1 to 200. */
  employeeIds: Array<Scalars['ID']['input']>;
};

export type TrainingInvitePayload = {
  training?: Maybe<Training>;
  userErrors: Array<UserError>;
};

/** What a training is for 培训类型. */
export type TrainingKind =
  /** 业务知识 / Business knowledge */
  | 'BUSINESS'
  /** 热线业务 / Hotline. Business training of hotline staff. */
  | 'HOTLINE'
  /** 产品方案 / Products and solutions */
  | 'PRODUCT'
  /** 服务规范 / Service discipline */
  | 'SERVICE'
  /** 专业技能 / Professional skill. For account-manager teams. */
  | 'SKILL';

export type TrainingResultInput = {
  /** Somebody invited. */
  employeeId: Scalars['ID']['input'];
  remark?: InputMaybe<Scalars['String']['input']>;
  /** Needed when the training has points to pass. */
  score?: InputMaybe<Scalars['Int']['input']>;
};

/** Life cycle of a training 培训状态: PLANNED → HELD or CANCELLED. */
export type TrainingStatus =
  /** 已取消 / Cancelled */
  | 'CANCELLED'
  /** 已举办 / Held. Results are recorded. */
  | 'HELD'
  /** 计划中 / Planned */
  | 'PLANNED';

export type TrainingUpdateInput = {
  content?: InputMaybe<Scalars['String']['input']>;
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  passScore?: InputMaybe<Scalars['Int']['input']>;
  place?: InputMaybe<Scalars['String']['input']>;
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  trainer?: InputMaybe<Scalars['String']['input']>;
};

export type TrainingUpdatePayload = {
  training?: Maybe<Training>;
  userErrors: Array<UserError>;
};

/**
 * How a unit was guided, supervised, inspected and appraised by those above in a period 督导与考核情况. Of the units below yours, ask
 * `keyAccountChildren` of your unit for it: whoever was not inspected says 0.
 */
export type UnitSupervision = {
  /** Latest confirmed appraisal of the department 最近考核 whose period ends within this one, that you may see. Null without one and, with FORBIDDEN in `errors`, without `appraisal.read`. */
  appraisal?: Maybe<Appraisal>;
  /** One for every kind 督导次数, 0 included: findings recorded in the period that you may see. */
  counts: Array<SupervisionCount>;
  /** Next unit of the key-account line above 上级大客户部门: it guides and supervises, and takes part in appraisals. Null at the top and beside the line. */
  superior?: Maybe<OrgUnit>;
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
  /** 清单未完成 / The check list is open. Tick every line first. */
  | 'CHECKLIST_OPEN'
  /** 尚不能升级 / Too early to escalate. The department still has time to answer or to keep its promise. */
  | 'ESCALATION_TOO_EARLY'
  /** 上级目标不在上级机构 / Not above. What is refined must belong to a unit above, and be in force. */
  | 'GOAL_NOT_ABOVE'
  /** 幂等键已用于其他请求 / The idempotency key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** 无效 / Invalid. The value has the wrong form or is out of range. */
  | 'INVALID'
  /** 超出权限额度 / Limit exceeded. You hold the permission, but it does not go as far for this customer; the message says how far, and who may. */
  | 'LIMIT_EXCEEDED'
  /** 仍有未落实的措施 / Measures are open. Report them as done first. */
  | 'MEASURES_OPEN'
  /** 没有待颁布的版本 / Nothing to issue. Draft a version first. */
  | 'NOTHING_TO_ISSUE'
  /** 超出权限范围 / Not allowed. The action lies outside your scope or limits. */
  | 'NOT_ALLOWED'
  /** 当前状态不允许 / Not allowed in this state of the life cycle. */
  | 'NOT_ALLOWED_IN_STATE'
  /** 机构未参与该渠道 / Not a member. The unit does not take part in the channel. */
  | 'NOT_A_MEMBER'
  /** 不存在 / Not found. Nothing you may see has this id. */
  | 'NOT_FOUND'
  /** 尚有未填报的指标 / Not measured. Enter every value first. */
  | 'NOT_MEASURED'
  /** 没有共同上级 / No common superior stands above both units. */
  | 'NO_COMMON_SUPERIOR'
  /** 没有报告义务 / No duty. The unit owes no such report for this period. */
  | 'NO_REPORT_DUTY'
  /** 没有目标值 / No targets lie within the period. Set them first. */
  | 'NO_TARGETS'
  /** 人员已离职 / The employee has left, or cannot sign in. */
  | 'PERSON_NOT_ACTIVE'
  /** 必填 / Required. A value is missing. */
  | 'REQUIRED'
  /** 已被他人修改 / Stale. Somebody changed it since; the payload holds the current object. */
  | 'STALE'
  /** 仍有未结子任务 / Subtasks are open. Finish or cancel them first. */
  | 'SUBTASKS_OPEN'
  /** 已被占用 / Taken. The value must be unique and is in use. */
  | 'TAKEN'
  /** 已用于考核 / In use. An appraisal uses the target. */
  | 'TARGET_IN_USE'
  /** 已被下级分解 / Refined. Targets below refine it: remove these first. */
  | 'TARGET_REFINED'
  /** 仍有未结任务 / Tasks are open. The plan still has open tasks: finish or cancel them first. */
  | 'TASKS_OPEN'
  /** 上级大客户部门未参与 / The upper key-account unit does not take part. Let it review. */
  | 'UPPER_LINE_MISSING';

/** What an employee says 类型. */
export type VoiceKind =
  /** 投诉 / Complaint */
  | 'COMPLAINT'
  /** 表扬 / Praise */
  | 'PRAISE'
  /** 满意度 / Satisfaction */
  | 'SATISFACTION'
  /** 建议 / Suggestion */
  | 'SUGGESTION';

/** Life cycle of a voice 处理状态: OPEN → ANSWERED → CLOSED; ANSWERED → OPEN when the employee is not content. */
export type VoiceStatus =
  /** 已答复 / Answered */
  | 'ANSWERED'
  /** 已关闭 / Closed. By the employee; final. */
  | 'CLOSED'
  /** 待答复 / Open */
  | 'OPEN';

/** What was done in a step 操作. */
export type WorkAction =
  /** 接受 / Accept */
  | 'ACCEPT'
  /** 达成 / Achieve */
  | 'ACHIEVE'
  /** 通过 / Adopt */
  | 'ADOPT'
  /** 分派 / Assign */
  | 'ASSIGN'
  /** 取消 / Cancel */
  | 'CANCEL'
  /** 关闭 / Close */
  | 'CLOSE'
  /** 承诺 / Commit */
  | 'COMMIT'
  /** 确认 / Confirm */
  | 'CONFIRM'
  /** 创建 / Create */
  | 'CREATE'
  /** 婉拒 / Decline */
  | 'DECLINE'
  /** 责成 / Direct. A superior obliges the department. */
  | 'DIRECT'
  /** 放弃 / Drop */
  | 'DROP'
  /** 升级 / Escalate */
  | 'ESCALATE'
  /** 反馈 / Feedback */
  | 'FEEDBACK'
  /** 完成 / Finish */
  | 'FINISH'
  /** 兑现 / Fulfil */
  | 'FULFIL'
  /** 移交 / Hand over. To the successor of the employee. */
  | 'HAND_OVER'
  /** 暂停 / Hold */
  | 'HOLD'
  /** 计量 / Measure */
  | 'MEASURE'
  /** 制订措施 / Plan measures */
  | 'PLAN'
  /** 发布 / Publish */
  | 'PUBLISH'
  /** 不予支持 / Refuse. A superior decides against it. */
  | 'REFUSE'
  /** 不予确认 / Reject */
  | 'REJECT'
  /** 重新打开 / Reopen */
  | 'REOPEN'
  /** 恢复 / Resume */
  | 'RESUME'
  /** 退回 / Return */
  | 'RETURN'
  /** 上级评议 / Review */
  | 'REVIEW'
  /** 自评 / Self-assess */
  | 'SELF_ASSESS'
  /** 开始 / Start */
  | 'START'
  /** 上报 / Submit */
  | 'SUBMIT'
  /** 修改 / Update */
  | 'UPDATE'
  /** 验收 / Verify */
  | 'VERIFY'
  /** 撤回 / Withdraw */
  | 'WITHDRAW';

/** How often work is done by a template 频次. */
export type WorkCadence =
  /** 每日 / Daily */
  | 'DAILY'
  /** 每月 / Monthly */
  | 'MONTHLY'
  /** 每周 / Weekly */
  | 'WEEKLY'
  /** 按需 / When needed */
  | 'WHEN_NEEDED';

/**
 * A plan of work 工作计划 of a unit or of one employee, for a period, with its tasks. A unit's plan is visible to its people, an
 * employee's to the employee, both to whoever made them and to the units above; never to partners and enterprises.
 */
export type WorkPlan = {
  /** What is to be done and why 内容. Null when the title says it all. */
  content?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  createdBy?: Maybe<Employee>;
  /** Whose own plan it is 个人计划. Null: a plan of the unit. */
  employee?: Maybe<Employee>;
  /** First day of the period. */
  fromOn: Scalars['Date']['output'];
  /** The goal it serves 服务于目标. Null when it serves none. */
  goal?: Maybe<StrategicGoal>;
  /** Opaque, starts with `wpl_`. */
  id: Scalars['ID']['output'];
  kind: WorkPlanKind;
  /** How far its tasks are at this moment 进度; computed on every read. */
  progress: WorkProgress;
  status: WorkPlanStatus;
  /** What happened to it 过程, newest first. */
  steps: WorkStepConnection;
  /** What came of it 总结. Null until closed. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Tasks of the plan that you may see 计划任务, subtasks included, newest first. Null, with FORBIDDEN in `errors`, without `workTask.read`. */
  tasks?: Maybe<WorkTaskConnection>;
  title: Scalars['String']['output'];
  /** Last day of the period. */
  toOn: Scalars['Date']['output'];
  /** Whose plan it is 所属机构. */
  unit?: Maybe<OrgUnit>;
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes. Pass it as `expectedVersion` to change only what you have seen 版本号. */
  version: Scalars['Int']['output'];
};


/**
 * A plan of work 工作计划 of a unit or of one employee, for a period, with its tasks. A unit's plan is visible to its people, an
 * employee's to the employee, both to whoever made them and to the units above; never to partners and enterprises.
 */
export type WorkPlan_StepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/**
 * A plan of work 工作计划 of a unit or of one employee, for a period, with its tasks. A unit's plan is visible to its people, an
 * employee's to the employee, both to whoever made them and to the units above; never to partners and enterprises.
 */
export type WorkPlan_TasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkTaskFilter>;
  first: Scalars['Int']['input'];
};

export type WorkPlanCancelPayload = {
  userErrors: Array<UserError>;
  workPlan?: Maybe<WorkPlan>;
};

export type WorkPlanCloseInput = {
  summary: Scalars['String']['input'];
};

export type WorkPlanClosePayload = {
  userErrors: Array<UserError>;
  workPlan?: Maybe<WorkPlan>;
};

export type WorkPlanConnection = {
  edges: Array<WorkPlanEdge>;
  nodes: Array<WorkPlan>;
  pageInfo: PageInfo;
  /** How many match and are visible to you. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type WorkPlanCreateInput = {
  /** Up to 10,000 characters. */
  content?: InputMaybe<Scalars['String']['input']>;
  /** Somebody's own plan. Left out: the unit's. */
  employeeId?: InputMaybe<Scalars['ID']['input']>;
  fromOn: Scalars['Date']['input'];
  /** A goal you may see. */
  goalId?: InputMaybe<Scalars['ID']['input']>;
  kind: WorkPlanKind;
  /** 2 to 200 characters. */
  title: Scalars['String']['input'];
  /** Not before `fromOn`. */
  toOn: Scalars['Date']['input'];
};

export type WorkPlanCreatePayload = {
  userErrors: Array<UserError>;
  workPlan?: Maybe<WorkPlan>;
};

export type WorkPlanEdge = {
  cursor: Scalars['String']['output'];
  node: WorkPlan;
};

/** What narrows a list of plans 筛选. Fields combine with AND, values within a list with OR. */
export type WorkPlanFilter = {
  employeeId?: InputMaybe<Scalars['ID']['input']>;
  goalId?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<Array<WorkPlanKind>>;
  /** Periods that contain this day. */
  on?: InputMaybe<Scalars['Date']['input']>;
  status?: InputMaybe<Array<WorkPlanStatus>>;
  /** Units whose plans they are. */
  unitId?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** For how long a plan is made 计划类型. */
export type WorkPlanKind =
  /** 月度计划 / Monthly plan */
  | 'MONTH'
  /** 专项计划 / Project plan. For a purpose, whatever time it takes. */
  | 'PROJECT'
  /** 季度计划 / Quarterly plan */
  | 'QUARTER'
  /** 周计划 / Weekly plan */
  | 'WEEK'
  /** 年度计划 / Yearly plan */
  | 'YEAR';

export type WorkPlanStartPayload = {
  userErrors: Array<UserError>;
  workPlan?: Maybe<WorkPlan>;
};

/** Life cycle of a plan 计划状态: DRAFT → ACTIVE → CLOSED; anything not closed → CANCELLED. */
export type WorkPlanStatus =
  /** 执行中 / Active */
  | 'ACTIVE'
  /** 已取消 / Cancelled. Its open tasks are cancelled with it; final. */
  | 'CANCELLED'
  /** 已结束 / Closed. With a summary; final. */
  | 'CLOSED'
  /** 草稿 / Draft */
  | 'DRAFT';

export type WorkPlanUpdateInput = {
  content?: InputMaybe<Scalars['String']['input']>;
  fromOn?: InputMaybe<Scalars['Date']['input']>;
  goalId?: InputMaybe<Scalars['ID']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  toOn?: InputMaybe<Scalars['Date']['input']>;
};

export type WorkPlanUpdatePayload = {
  userErrors: Array<UserError>;
  workPlan?: Maybe<WorkPlan>;
};

/** How pressing it is 优先级. */
export type WorkPriority =
  /** 重要 / Important */
  | 'IMPORTANT'
  /** 一般 / Normal */
  | 'NORMAL'
  /** 紧急 / Urgent */
  | 'URGENT';

/**
 * How far something is at this moment 进度, over all its tasks, whether or not you may see each of them. A task with subtasks
 * counts through these; cancelled tasks do not count.
 */
export type WorkProgress = {
  /** DONE or CONFIRMED. */
  done: Scalars['Int']['output'];
  /** Open, with their last day passed 逾期. */
  overdue: Scalars['Int']['output'];
  /** Percent by weight, 0 to 100; 0 without tasks. */
  percent: Scalars['Int']['output'];
  tasks: Scalars['Int']['output'];
};

/** Why 原因. */
export type WorkReasonInput = {
  /** 1 to 2,000 characters. */
  reason: Scalars['String']['input'];
};

/** A remark, if there is one 备注. */
export type WorkRemarkInput = {
  remark?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A report upward 上报材料 of the local operation and market. A draft is seen by its unit and those above; submitted it is with the unit it goes
 * to as well.
 */
export type WorkReport = {
  /** What competitors did 竞争情况. */
  competition?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  createdBy?: Maybe<Employee>;
  /** What customers want and will want 客户需求与预测. */
  demand?: Maybe<Scalars['String']['output']>;
  /** Last day on which it is in time 上报期限. */
  dueOn: Scalars['Date']['output'];
  /** Figures 主要数据, in order, at most 50. */
  figures: Array<ReportFigure>;
  /** Opaque, starts with `rep_`. */
  id: Scalars['ID']['output'];
  /** Submitted after its day, or not submitted and the day has passed 逾期. */
  isLate: Scalars['Boolean']['output'];
  kind: ReportKind;
  /** Market survey and analysis 市场情况. */
  market?: Maybe<Scalars['String']['output']>;
  /** How the business went 经营情况. */
  operation?: Maybe<Scalars['String']['output']>;
  /** What comes next 下期计划. */
  outlook?: Maybe<Scalars['String']['output']>;
  /** First day of the month or year it is about. */
  periodFrom: Scalars['Date']['output'];
  /** Experience, lessons and problems 经验、问题. */
  problems?: Maybe<Scalars['String']['output']>;
  status: ReportStatus;
  steps: WorkStepConnection;
  /** When it was last submitted. Null before. */
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  title: Scalars['String']['output'];
  /** Where it goes 接收机构. */
  toUnit?: Maybe<OrgUnit>;
  /** Who reports. */
  unit?: Maybe<OrgUnit>;
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes. */
  version: Scalars['Int']['output'];
};


/**
 * A report upward 上报材料 of the local operation and market. A draft is seen by its unit and those above; submitted it is with the unit it goes
 * to as well.
 */
export type WorkReport_StepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

export type WorkReportAcceptPayload = {
  userErrors: Array<UserError>;
  workReport?: Maybe<WorkReport>;
};

export type WorkReportConnection = {
  edges: Array<WorkReportEdge>;
  nodes: Array<WorkReport>;
  pageInfo: PageInfo;
  /** How many match and are visible to you. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type WorkReportCreatePayload = {
  userErrors: Array<UserError>;
  workReport?: Maybe<WorkReport>;
};

export type WorkReportEdge = {
  cursor: Scalars['String']['output'];
  node: WorkReport;
};

/** What narrows a list of reports 筛选. */
export type WorkReportFilter = {
  kind?: InputMaybe<Array<ReportKind>>;
  /** About this month or year: any day of it. */
  on?: InputMaybe<Scalars['Date']['input']>;
  status?: InputMaybe<Array<ReportStatus>>;
  toUnitId?: InputMaybe<Array<Scalars['ID']['input']>>;
  unitId?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type WorkReportInput = {
  competition?: InputMaybe<Scalars['String']['input']>;
  demand?: InputMaybe<Scalars['String']['input']>;
  figures: Array<ReportFigureInput>;
  kind: ReportKind;
  market?: InputMaybe<Scalars['String']['input']>;
  /** Any day of the month or year it is about, not in the future. */
  on: Scalars['Date']['input'];
  /** Each section up to 10,000 characters. */
  operation?: InputMaybe<Scalars['String']['input']>;
  outlook?: InputMaybe<Scalars['String']['input']>;
  problems?: InputMaybe<Scalars['String']['input']>;
  /** 2 to 200 characters. */
  title: Scalars['String']['input'];
};

export type WorkReportReturnPayload = {
  userErrors: Array<UserError>;
  workReport?: Maybe<WorkReport>;
};

export type WorkReportSubmitPayload = {
  userErrors: Array<UserError>;
  workReport?: Maybe<WorkReport>;
};

export type WorkReportUpdateInput = {
  competition?: InputMaybe<Scalars['String']['input']>;
  demand?: InputMaybe<Scalars['String']['input']>;
  /** The complete list. */
  figures?: InputMaybe<Array<ReportFigureInput>>;
  market?: InputMaybe<Scalars['String']['input']>;
  operation?: InputMaybe<Scalars['String']['input']>;
  outlook?: InputMaybe<Scalars['String']['input']>;
  problems?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
};

export type WorkReportUpdatePayload = {
  userErrors: Array<UserError>;
  workReport?: Maybe<WorkReport>;
};

/** Something that happened to a plan, task, request, report … 过程记录, in the order it happened. Never changed. */
export type WorkStep = {
  action: WorkAction;
  at: Scalars['DateTime']['output'];
  by?: Maybe<Employee>;
  id: Scalars['ID']['output'];
  /** Percent reported with FEEDBACK; null otherwise. */
  progress?: Maybe<Scalars['Int']['output']>;
  /** Feedback, reason or remark. Null when none was given. */
  text?: Maybe<Scalars['String']['output']>;
};

export type WorkStepConnection = {
  edges: Array<WorkStepEdge>;
  nodes: Array<WorkStep>;
  pageInfo: PageInfo;
  /** How many match and are visible to you. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type WorkStepEdge = {
  cursor: Scalars['String']['output'];
  node: WorkStep;
};

/**
 * A task 工作任务: assigned to people and to departments, worked on, reported back and confirmed by whoever gave it. Visible to the
 * units it was given by and to, to every unit above these, to whoever gave it and to the people it is assigned to.
 */
export type WorkTask = {
  /** Who is to do it 承办: people, and departments whose people share it. Empty when it was returned, or when whoever had it has left. */
  assignees: Array<WorkTaskAssignee>;
  /** What exactly is to be done 内容. Null when the title says it all. */
  content?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** Who gave it. */
  createdBy?: Maybe<Employee>;
  /** Customer it is about 相关客户. Null when it is about none, or about one you may not see. */
  customer?: Maybe<Customer>;
  /** When it was done, confirmed or not. Null while it is not. */
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** Last day on which it is still in time 完成期限. */
  dueOn: Scalars['Date']['output'];
  /** Opaque, starts with `wtk_`. */
  id: Scalars['ID']['output'];
  /** Open, and the last day has passed 逾期; computed on every read. */
  isOverdue: Scalars['Boolean']['output'];
  /** The check list 工作清单, in order. Empty when it has none. */
  items: Array<WorkTaskItem>;
  kind: WorkTaskKind;
  /** The task this is part of 上级任务. Null when it stands alone. */
  parent?: Maybe<WorkTask>;
  /** Null when it belongs to no plan. */
  plan?: Maybe<WorkPlan>;
  priority: WorkPriority;
  /**
   * Percent done, 0 to 100 完成进度, in real time: of its subtasks by weight, down to the last level, when it has some, else of its
   * check list when it has one, else as last reported back.
   */
  progress: Scalars['Int']['output'];
  /** What came of it 完成情况. Null until done for the first time. */
  result?: Maybe<Scalars['String']['output']>;
  /** When work is to begin. Null: at once. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  status: WorkTaskStatus;
  /** Since when `status` holds. */
  statusSince: Scalars['DateTime']['output'];
  /** What happened to it 过程, newest first: every step and all feedback. */
  steps: WorkStepConnection;
  /** Its parts 子任务, newest first. */
  subtasks: WorkTaskConnection;
  title: Scalars['String']['output'];
  /** Unit that gave it 下达机构. */
  unit?: Maybe<OrgUnit>;
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes. Pass it as `expectedVersion` to change only what you have seen 版本号. */
  version: Scalars['Int']['output'];
  /** How much it counts in the progress of what it belongs to, 1 to 100 权重. */
  weight: Scalars['Int']['output'];
};


/**
 * A task 工作任务: assigned to people and to departments, worked on, reported back and confirmed by whoever gave it. Visible to the
 * units it was given by and to, to every unit above these, to whoever gave it and to the people it is assigned to.
 */
export type WorkTask_StepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/**
 * A task 工作任务: assigned to people and to departments, worked on, reported back and confirmed by whoever gave it. Visible to the
 * units it was given by and to, to every unit above these, to whoever gave it and to the people it is assigned to.
 */
export type WorkTask_SubtasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

export type WorkTaskAcceptPayload = {
  userErrors: Array<UserError>;
  workTask?: Maybe<WorkTask>;
};

export type WorkTaskAssignInput = {
  employeeIds: Array<Scalars['ID']['input']>;
  remark?: InputMaybe<Scalars['String']['input']>;
  unitIds: Array<Scalars['ID']['input']>;
};

export type WorkTaskAssignPayload = {
  userErrors: Array<UserError>;
  workTask?: Maybe<WorkTask>;
};

/** Somebody a task is assigned to 承办人/承办部门. */
export type WorkTaskAssignee = {
  assignedAt: Scalars['DateTime']['output'];
  /** Null: the department as a whole. */
  employee?: Maybe<Employee>;
  id: Scalars['ID']['output'];
  /** The department; of an assigned person, the unit it worked in when it was assigned. */
  unit?: Maybe<OrgUnit>;
};

export type WorkTaskCancelPayload = {
  userErrors: Array<UserError>;
  workTask?: Maybe<WorkTask>;
};

export type WorkTaskConfirmPayload = {
  userErrors: Array<UserError>;
  workTask?: Maybe<WorkTask>;
};

export type WorkTaskConnection = {
  edges: Array<WorkTaskEdge>;
  nodes: Array<WorkTask>;
  pageInfo: PageInfo;
  /** How many match and are visible to you. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type WorkTaskCreateInput = {
  /** Up to 10,000 characters. Left out, with a template: its guidance. */
  content?: InputMaybe<Scalars['String']['input']>;
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Today or later. */
  dueOn: Scalars['Date']['input'];
  /** People, at least one here or in `unitIds`. */
  employeeIds: Array<Scalars['ID']['input']>;
  /** A check list of its own, up to 50 lines; after that of the template. */
  items: Array<Scalars['String']['input']>;
  /** ROUTINE when left out and made from a template, else ASSIGNMENT. */
  kind?: InputMaybe<WorkTaskKind>;
  /** The open task it is part of; it shares that task's plan. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** A plan that is DRAFT or ACTIVE. */
  planId?: InputMaybe<Scalars['ID']['input']>;
  priority: WorkPriority;
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** A template in use, whose check list the task carries. */
  templateId?: InputMaybe<Scalars['ID']['input']>;
  /** 2 to 200 characters. */
  title: Scalars['String']['input'];
  /** Departments. */
  unitIds: Array<Scalars['ID']['input']>;
  /** 1 to 100. */
  weight: Scalars['Int']['input'];
};

export type WorkTaskCreatePayload = {
  userErrors: Array<UserError>;
  workTask?: Maybe<WorkTask>;
};

export type WorkTaskEdge = {
  cursor: Scalars['String']['output'];
  node: WorkTask;
};

export type WorkTaskFeedbackInput = {
  /** 0 to 100. Left out: unchanged. Not for a task whose progress is that of its subtasks or check list. */
  progress?: InputMaybe<Scalars['Int']['input']>;
  /** 1 to 2,000 characters. */
  text: Scalars['String']['input'];
};

export type WorkTaskFeedbackPayload = {
  userErrors: Array<UserError>;
  workTask?: Maybe<WorkTask>;
};

/** What narrows a list of tasks 筛选. Fields combine with AND, values within a list with OR. */
export type WorkTaskFilter = {
  /** Assigned to one of these departments, or to people of them. */
  assignedUnitId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Assigned to this person. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** About a customer you may see. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Due on this day or before. */
  dueBy?: InputMaybe<Scalars['Date']['input']>;
  /** True: neither DONE, CONFIRMED nor CANCELLED. False: one of these. */
  isOpen?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: open, and the last day has passed 逾期. */
  isOverdue?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<Array<WorkTaskKind>>;
  planId?: InputMaybe<Scalars['ID']['input']>;
  priority?: InputMaybe<Array<WorkPriority>>;
  status?: InputMaybe<Array<WorkTaskStatus>>;
  /** Given by one of these units. */
  unitId?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type WorkTaskFinishInput = {
  /** 1 to 5,000 characters. */
  result: Scalars['String']['input'];
};

export type WorkTaskFinishPayload = {
  userErrors: Array<UserError>;
  workTask?: Maybe<WorkTask>;
};

export type WorkTaskHoldPayload = {
  userErrors: Array<UserError>;
  workTask?: Maybe<WorkTask>;
};

/** One line of a task's check list 清单项. */
export type WorkTaskItem = {
  /** Null while it is open. */
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null while it is open. */
  doneBy?: Maybe<Employee>;
  id: Scalars['ID']['output'];
  text: Scalars['String']['output'];
};

export type WorkTaskItemInput = {
  isDone: Scalars['Boolean']['input'];
};

export type WorkTaskItemTickPayload = {
  userErrors: Array<UserError>;
  workTask?: Maybe<WorkTask>;
};

/** Where a task comes from 任务类型. */
export type WorkTaskKind =
  /** 交办 / Assignment. Given from above. */
  | 'ASSIGNMENT'
  /** 协调 / Coordination. Across levels or departments. */
  | 'COORDINATION'
  /** 整改 / Improvement. From an inspection or an appraisal. */
  | 'IMPROVEMENT'
  /** 自拟 / Own. Somebody's own undertaking. */
  | 'OWN'
  /** 日常 / Routine. Daily work, usually from a template. */
  | 'ROUTINE';

export type WorkTaskRejectPayload = {
  userErrors: Array<UserError>;
  workTask?: Maybe<WorkTask>;
};

export type WorkTaskResumePayload = {
  userErrors: Array<UserError>;
  workTask?: Maybe<WorkTask>;
};

export type WorkTaskReturnPayload = {
  userErrors: Array<UserError>;
  workTask?: Maybe<WorkTask>;
};

/** Order of a list of tasks 排序. */
export type WorkTaskSort =
  /** 最先到期 / Due first */
  | 'DUE_FIRST'
  /** 最新创建 / Newest first */
  | 'NEWEST';

export type WorkTaskStartPayload = {
  userErrors: Array<UserError>;
  workTask?: Maybe<WorkTask>;
};

/**
 * Life cycle of a task 任务状态: ASSIGNED → ACCEPTED → IN_PROGRESS ⇄ ON_HOLD, IN_PROGRESS → DONE → CONFIRMED; DONE → IN_PROGRESS when
 * the result is not accepted; ASSIGNED, ACCEPTED or IN_PROGRESS → RETURNED → ASSIGNED anew; anything not yet done → CANCELLED.
 * Open means: neither DONE, CONFIRMED nor CANCELLED.
 */
export type WorkTaskStatus =
  /** 已接受 / Accepted */
  | 'ACCEPTED'
  /** 已分派 / Assigned. Nobody has accepted it yet. */
  | 'ASSIGNED'
  /** 已取消 / Cancelled. Final. */
  | 'CANCELLED'
  /** 已确认 / Confirmed. Final. */
  | 'CONFIRMED'
  /** 已完成 / Done. Waits for whoever gave it to confirm. */
  | 'DONE'
  /** 进行中 / In progress */
  | 'IN_PROGRESS'
  /** 暂停 / On hold */
  | 'ON_HOLD'
  /** 已退回 / Returned. Those it was assigned to cannot do it; it waits for another assignment. */
  | 'RETURNED';

export type WorkTaskUpdateInput = {
  content?: InputMaybe<Scalars['String']['input']>;
  customerId?: InputMaybe<Scalars['ID']['input']>;
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  priority?: InputMaybe<WorkPriority>;
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  weight?: InputMaybe<Scalars['Int']['input']>;
};

export type WorkTaskUpdatePayload = {
  userErrors: Array<UserError>;
  workTask?: Maybe<WorkTask>;
};

/**
 * A template of daily work 工作模板, e.g. the four-three work method 四三工作法: a check list that every task made from it carries. A task
 * keeps the list as it was when it was made. Visible to the people of its unit and of all units below, and to the units above.
 */
export type WorkTemplate = {
  cadence: WorkCadence;
  createdAt: Scalars['DateTime']['output'];
  /** What it is for and how to work by it 工作指引. */
  guidance?: Maybe<Scalars['String']['output']>;
  /** Opaque, starts with `wtm_`. */
  id: Scalars['ID']['output'];
  /** Lines of the check list, in order, 1 to 50. */
  items: Array<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  /** Since when no new task is made from it 停用时间. Null: in use. */
  retiredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Unit that issued it. */
  unit?: Maybe<OrgUnit>;
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes. */
  version: Scalars['Int']['output'];
};

export type WorkTemplateConnection = {
  edges: Array<WorkTemplateEdge>;
  nodes: Array<WorkTemplate>;
  pageInfo: PageInfo;
  /** How many match and are visible to you. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type WorkTemplateCreatePayload = {
  userErrors: Array<UserError>;
  workTemplate?: Maybe<WorkTemplate>;
};

export type WorkTemplateEdge = {
  cursor: Scalars['String']['output'];
  node: WorkTemplate;
};

export type WorkTemplateInput = {
  cadence: WorkCadence;
  guidance?: InputMaybe<Scalars['String']['input']>;
  items: Array<Scalars['String']['input']>;
  /** 2 to 100 characters. */
  name: Scalars['String']['input'];
};

export type WorkTemplateRetirePayload = {
  userErrors: Array<UserError>;
  workTemplate?: Maybe<WorkTemplate>;
};

export type WorkTemplateUpdatePayload = {
  userErrors: Array<UserError>;
  workTemplate?: Maybe<WorkTemplate>;
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
  Appraisal: Appraisal;
  AppraisalIndicator: AppraisalIndicator;
  AppraisalTarget: AppraisalTarget;
  ChannelPost: ChannelPost;
  CommunicationChannel: CommunicationChannel;
  Customer: Customer;
  Employee: Employee;
  EmployeeVoice: EmployeeVoice;
  ImprovementMeasure: ImprovementMeasure;
  InternalService: InternalService;
  MarketBulletin: MarketBulletin;
  OrgUnit: OrgUnit;
  Regulation: Regulation;
  ReportDuty: ReportDuty;
  ServiceRating: ServiceRating;
  StrategicGoal: StrategicGoal;
  StrategicPlan: StrategicPlan;
  SupervisionFinding: SupervisionFinding;
  SupportRequest: SupportRequest;
  Training: Training;
  TrainingAttendance: TrainingAttendance;
  WorkPlan: WorkPlan;
  WorkReport: WorkReport;
  WorkTask: WorkTask;
  WorkTemplate: WorkTemplate;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Appraisal:
    ( { __typename: 'Appraisal' }
    & GraphQLRecursivePick<FederationTypes['Appraisal'], {"id":true}> );
  AppraisalIndicator:
    ( { __typename: 'AppraisalIndicator' }
    & GraphQLRecursivePick<FederationTypes['AppraisalIndicator'], {"id":true}> );
  AppraisalTarget:
    ( { __typename: 'AppraisalTarget' }
    & GraphQLRecursivePick<FederationTypes['AppraisalTarget'], {"id":true}> );
  ChannelPost:
    ( { __typename: 'ChannelPost' }
    & GraphQLRecursivePick<FederationTypes['ChannelPost'], {"id":true}> );
  CommunicationChannel:
    ( { __typename: 'CommunicationChannel' }
    & GraphQLRecursivePick<FederationTypes['CommunicationChannel'], {"id":true}> );
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  Employee:
    ( { __typename: 'Employee' }
    & GraphQLRecursivePick<FederationTypes['Employee'], {"id":true}> );
  EmployeeVoice:
    ( { __typename: 'EmployeeVoice' }
    & GraphQLRecursivePick<FederationTypes['EmployeeVoice'], {"id":true}> );
  ImprovementMeasure:
    ( { __typename: 'ImprovementMeasure' }
    & GraphQLRecursivePick<FederationTypes['ImprovementMeasure'], {"id":true}> );
  InternalService:
    ( { __typename: 'InternalService' }
    & GraphQLRecursivePick<FederationTypes['InternalService'], {"id":true}> );
  MarketBulletin:
    ( { __typename: 'MarketBulletin' }
    & GraphQLRecursivePick<FederationTypes['MarketBulletin'], {"id":true}> );
  OrgUnit:
    ( { __typename: 'OrgUnit' }
    & GraphQLRecursivePick<FederationTypes['OrgUnit'], {"id":true}> );
  Regulation:
    ( { __typename: 'Regulation' }
    & GraphQLRecursivePick<FederationTypes['Regulation'], {"id":true}> );
  ReportDuty:
    ( { __typename: 'ReportDuty' }
    & GraphQLRecursivePick<FederationTypes['ReportDuty'], {"id":true}> );
  ServiceRating:
    ( { __typename: 'ServiceRating' }
    & GraphQLRecursivePick<FederationTypes['ServiceRating'], {"id":true}> );
  StrategicGoal:
    ( { __typename: 'StrategicGoal' }
    & GraphQLRecursivePick<FederationTypes['StrategicGoal'], {"id":true}> );
  StrategicPlan:
    ( { __typename: 'StrategicPlan' }
    & GraphQLRecursivePick<FederationTypes['StrategicPlan'], {"id":true}> );
  SupervisionFinding:
    ( { __typename: 'SupervisionFinding' }
    & GraphQLRecursivePick<FederationTypes['SupervisionFinding'], {"id":true}> );
  SupportRequest:
    ( { __typename: 'SupportRequest' }
    & GraphQLRecursivePick<FederationTypes['SupportRequest'], {"id":true}> );
  Training:
    ( { __typename: 'Training' }
    & GraphQLRecursivePick<FederationTypes['Training'], {"id":true}> );
  TrainingAttendance:
    ( { __typename: 'TrainingAttendance' }
    & GraphQLRecursivePick<FederationTypes['TrainingAttendance'], {"id":true}> );
  WorkPlan:
    ( { __typename: 'WorkPlan' }
    & GraphQLRecursivePick<FederationTypes['WorkPlan'], {"id":true}> );
  WorkReport:
    ( { __typename: 'WorkReport' }
    & GraphQLRecursivePick<FederationTypes['WorkReport'], {"id":true}> );
  WorkTask:
    ( { __typename: 'WorkTask' }
    & GraphQLRecursivePick<FederationTypes['WorkTask'], {"id":true}> );
  WorkTemplate:
    ( { __typename: 'WorkTemplate' }
    & GraphQLRecursivePick<FederationTypes['WorkTemplate'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Appraisal: ResolverTypeWrapper<AppraisalRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AppraisalAssessInput: AppraisalAssessInput;
  AppraisalCancelPayload: ResolverTypeWrapper<Omit<AppraisalCancelPayload, 'appraisal'> & { appraisal?: Maybe<ResolversTypes['Appraisal']> }>;
  AppraisalConfirmPayload: ResolverTypeWrapper<Omit<AppraisalConfirmPayload, 'appraisal'> & { appraisal?: Maybe<ResolversTypes['Appraisal']> }>;
  AppraisalConnection: ResolverTypeWrapper<AppraisalConnectionRow>;
  AppraisalCreateInput: AppraisalCreateInput;
  AppraisalCreatePayload: ResolverTypeWrapper<Omit<AppraisalCreatePayload, 'appraisal'> & { appraisal?: Maybe<ResolversTypes['Appraisal']> }>;
  AppraisalEdge: ResolverTypeWrapper<Omit<AppraisalEdge, 'node'> & { node: ResolversTypes['Appraisal'] }>;
  AppraisalFilter: AppraisalFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AppraisalGrade: AppraisalGrade;
  AppraisalIndicator: ResolverTypeWrapper<AppraisalIndicatorRow>;
  AppraisalIndicatorConnection: ResolverTypeWrapper<AppraisalIndicatorConnectionRow>;
  AppraisalIndicatorCreatePayload: ResolverTypeWrapper<Omit<AppraisalIndicatorCreatePayload, 'appraisalIndicator'> & { appraisalIndicator?: Maybe<ResolversTypes['AppraisalIndicator']> }>;
  AppraisalIndicatorEdge: ResolverTypeWrapper<Omit<AppraisalIndicatorEdge, 'node'> & { node: ResolversTypes['AppraisalIndicator'] }>;
  AppraisalIndicatorInput: AppraisalIndicatorInput;
  AppraisalIndicatorRetirePayload: ResolverTypeWrapper<Omit<AppraisalIndicatorRetirePayload, 'appraisalIndicator'> & { appraisalIndicator?: Maybe<ResolversTypes['AppraisalIndicator']> }>;
  AppraisalIndicatorUpdateInput: AppraisalIndicatorUpdateInput;
  AppraisalIndicatorUpdatePayload: ResolverTypeWrapper<Omit<AppraisalIndicatorUpdatePayload, 'appraisalIndicator'> & { appraisalIndicator?: Maybe<ResolversTypes['AppraisalIndicator']> }>;
  AppraisalLine: ResolverTypeWrapper<AppraisalLineRow>;
  AppraisalMeasureInput: AppraisalMeasureInput;
  AppraisalMeasurePayload: ResolverTypeWrapper<Omit<AppraisalMeasurePayload, 'appraisal'> & { appraisal?: Maybe<ResolversTypes['Appraisal']> }>;
  AppraisalReturnPayload: ResolverTypeWrapper<Omit<AppraisalReturnPayload, 'appraisal'> & { appraisal?: Maybe<ResolversTypes['Appraisal']> }>;
  AppraisalReviewInput: AppraisalReviewInput;
  AppraisalReviewPayload: ResolverTypeWrapper<Omit<AppraisalReviewPayload, 'appraisal'> & { appraisal?: Maybe<ResolversTypes['Appraisal']> }>;
  AppraisalSelfAssessPayload: ResolverTypeWrapper<Omit<AppraisalSelfAssessPayload, 'appraisal'> & { appraisal?: Maybe<ResolversTypes['Appraisal']> }>;
  AppraisalStatus: AppraisalStatus;
  AppraisalTarget: ResolverTypeWrapper<AppraisalTargetRow>;
  AppraisalTargetConnection: ResolverTypeWrapper<AppraisalTargetConnectionRow>;
  AppraisalTargetCreatePayload: ResolverTypeWrapper<Omit<AppraisalTargetCreatePayload, 'appraisalTarget'> & { appraisalTarget?: Maybe<ResolversTypes['AppraisalTarget']> }>;
  AppraisalTargetEdge: ResolverTypeWrapper<Omit<AppraisalTargetEdge, 'node'> & { node: ResolversTypes['AppraisalTarget'] }>;
  AppraisalTargetFilter: AppraisalTargetFilter;
  AppraisalTargetInput: AppraisalTargetInput;
  AppraisalTargetRemovePayload: ResolverTypeWrapper<Omit<AppraisalTargetRemovePayload, 'appraisalTarget'> & { appraisalTarget?: Maybe<ResolversTypes['AppraisalTarget']> }>;
  AppraisalTargetUpdateInput: AppraisalTargetUpdateInput;
  AppraisalTargetUpdatePayload: ResolverTypeWrapper<Omit<AppraisalTargetUpdatePayload, 'appraisalTarget'> & { appraisalTarget?: Maybe<ResolversTypes['AppraisalTarget']> }>;
  AppraisalValueInput: AppraisalValueInput;
  AttendanceStatus: AttendanceStatus;
  BulletinKind: BulletinKind;
  BulletinReach: BulletinReach;
  BulletinStatus: BulletinStatus;
  ChannelClosePayload: ResolverTypeWrapper<Omit<ChannelClosePayload, 'channel'> & { channel?: Maybe<ResolversTypes['CommunicationChannel']> }>;
  ChannelCreatePayload: ResolverTypeWrapper<Omit<ChannelCreatePayload, 'channel'> & { channel?: Maybe<ResolversTypes['CommunicationChannel']> }>;
  ChannelInput: ChannelInput;
  ChannelPost: ResolverTypeWrapper<ChannelPostRow>;
  ChannelPostAcknowledgePayload: ResolverTypeWrapper<Omit<ChannelPostAcknowledgePayload, 'channelPost'> & { channelPost?: Maybe<ResolversTypes['ChannelPost']> }>;
  ChannelPostConnection: ResolverTypeWrapper<ChannelPostConnectionRow>;
  ChannelPostCreatePayload: ResolverTypeWrapper<Omit<ChannelPostCreatePayload, 'channelPost'> & { channelPost?: Maybe<ResolversTypes['ChannelPost']> }>;
  ChannelPostEdge: ResolverTypeWrapper<Omit<ChannelPostEdge, 'node'> & { node: ResolversTypes['ChannelPost'] }>;
  ChannelPostFilter: ChannelPostFilter;
  ChannelPostInput: ChannelPostInput;
  ChannelPostKind: ChannelPostKind;
  ChannelReceipt: ResolverTypeWrapper<ChannelReceiptRow>;
  ChannelUpdateInput: ChannelUpdateInput;
  ChannelUpdatePayload: ResolverTypeWrapper<Omit<ChannelUpdatePayload, 'channel'> & { channel?: Maybe<ResolversTypes['CommunicationChannel']> }>;
  CommunicationChannel: ResolverTypeWrapper<CommunicationChannelRow>;
  CommunicationChannelConnection: ResolverTypeWrapper<CommunicationChannelConnectionRow>;
  CommunicationChannelEdge: ResolverTypeWrapper<Omit<CommunicationChannelEdge, 'node'> & { node: ResolversTypes['CommunicationChannel'] }>;
  Currency: Currency;
  Customer: ResolverTypeWrapper<CustomerRow>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Employee: ResolverTypeWrapper<EmployeeRow>;
  EmployeeSatisfaction: ResolverTypeWrapper<EmployeeSatisfaction>;
  EmployeeVoice: ResolverTypeWrapper<EmployeeVoiceRow>;
  EmployeeVoiceAnswerInput: EmployeeVoiceAnswerInput;
  EmployeeVoiceAnswerPayload: ResolverTypeWrapper<Omit<EmployeeVoiceAnswerPayload, 'employeeVoice'> & { employeeVoice?: Maybe<ResolversTypes['EmployeeVoice']> }>;
  EmployeeVoiceClosePayload: ResolverTypeWrapper<Omit<EmployeeVoiceClosePayload, 'employeeVoice'> & { employeeVoice?: Maybe<ResolversTypes['EmployeeVoice']> }>;
  EmployeeVoiceConnection: ResolverTypeWrapper<EmployeeVoiceConnectionRow>;
  EmployeeVoiceEdge: ResolverTypeWrapper<Omit<EmployeeVoiceEdge, 'node'> & { node: ResolversTypes['EmployeeVoice'] }>;
  EmployeeVoiceFilter: EmployeeVoiceFilter;
  EmployeeVoiceInput: EmployeeVoiceInput;
  EmployeeVoiceRaisePayload: ResolverTypeWrapper<Omit<EmployeeVoiceRaisePayload, 'employeeVoice'> & { employeeVoice?: Maybe<ResolversTypes['EmployeeVoice']> }>;
  EmployeeVoiceReopenInput: EmployeeVoiceReopenInput;
  EmployeeVoiceReopenPayload: ResolverTypeWrapper<Omit<EmployeeVoiceReopenPayload, 'employeeVoice'> & { employeeVoice?: Maybe<ResolversTypes['EmployeeVoice']> }>;
  FindingStatus: FindingStatus;
  ImprovementMeasure: ResolverTypeWrapper<ImprovementMeasureRow>;
  ImprovementMeasureInput: ImprovementMeasureInput;
  IndicatorDirection: IndicatorDirection;
  IndicatorSource: IndicatorSource;
  Industry: Industry;
  InternalService: ResolverTypeWrapper<InternalServiceRow>;
  InternalServiceConnection: ResolverTypeWrapper<InternalServiceConnectionRow>;
  InternalServiceCreatePayload: ResolverTypeWrapper<Omit<InternalServiceCreatePayload, 'internalService'> & { internalService?: Maybe<ResolversTypes['InternalService']> }>;
  InternalServiceEdge: ResolverTypeWrapper<Omit<InternalServiceEdge, 'node'> & { node: ResolversTypes['InternalService'] }>;
  InternalServiceEndPayload: ResolverTypeWrapper<Omit<InternalServiceEndPayload, 'internalService'> & { internalService?: Maybe<ResolversTypes['InternalService']> }>;
  InternalServiceFilter: InternalServiceFilter;
  InternalServiceInput: InternalServiceInput;
  InternalServiceUpdateInput: InternalServiceUpdateInput;
  InternalServiceUpdatePayload: ResolverTypeWrapper<Omit<InternalServiceUpdatePayload, 'internalService'> & { internalService?: Maybe<ResolversTypes['InternalService']> }>;
  KeyAccountClass: KeyAccountClass;
  MarketBulletin: ResolverTypeWrapper<MarketBulletinRow>;
  MarketBulletinConnection: ResolverTypeWrapper<MarketBulletinConnectionRow>;
  MarketBulletinCreatePayload: ResolverTypeWrapper<Omit<MarketBulletinCreatePayload, 'marketBulletin'> & { marketBulletin?: Maybe<ResolversTypes['MarketBulletin']> }>;
  MarketBulletinEdge: ResolverTypeWrapper<Omit<MarketBulletinEdge, 'node'> & { node: ResolversTypes['MarketBulletin'] }>;
  MarketBulletinFilter: MarketBulletinFilter;
  MarketBulletinInput: MarketBulletinInput;
  MarketBulletinPublishPayload: ResolverTypeWrapper<Omit<MarketBulletinPublishPayload, 'marketBulletin'> & { marketBulletin?: Maybe<ResolversTypes['MarketBulletin']> }>;
  MarketBulletinReadPayload: ResolverTypeWrapper<Omit<MarketBulletinReadPayload, 'marketBulletin'> & { marketBulletin?: Maybe<ResolversTypes['MarketBulletin']> }>;
  MarketBulletinUpdateInput: MarketBulletinUpdateInput;
  MarketBulletinUpdatePayload: ResolverTypeWrapper<Omit<MarketBulletinUpdatePayload, 'marketBulletin'> & { marketBulletin?: Maybe<ResolversTypes['MarketBulletin']> }>;
  MarketBulletinWithdrawPayload: ResolverTypeWrapper<Omit<MarketBulletinWithdrawPayload, 'marketBulletin'> & { marketBulletin?: Maybe<ResolversTypes['MarketBulletin']> }>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OrgUnit: ResolverTypeWrapper<OrgUnitRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Regulation: ResolverTypeWrapper<RegulationRow>;
  RegulationConnection: ResolverTypeWrapper<RegulationConnectionRow>;
  RegulationCreatePayload: ResolverTypeWrapper<Omit<RegulationCreatePayload, 'regulation'> & { regulation?: Maybe<ResolversTypes['Regulation']> }>;
  RegulationEdge: ResolverTypeWrapper<Omit<RegulationEdge, 'node'> & { node: ResolversTypes['Regulation'] }>;
  RegulationFilter: RegulationFilter;
  RegulationInput: RegulationInput;
  RegulationIssueInput: RegulationIssueInput;
  RegulationIssuePayload: ResolverTypeWrapper<Omit<RegulationIssuePayload, 'regulation'> & { regulation?: Maybe<ResolversTypes['Regulation']> }>;
  RegulationKind: RegulationKind;
  RegulationReadPayload: ResolverTypeWrapper<Omit<RegulationReadPayload, 'regulation'> & { regulation?: Maybe<ResolversTypes['Regulation']> }>;
  RegulationRepealInput: RegulationRepealInput;
  RegulationRepealPayload: ResolverTypeWrapper<Omit<RegulationRepealPayload, 'regulation'> & { regulation?: Maybe<ResolversTypes['Regulation']> }>;
  RegulationReviseInput: RegulationReviseInput;
  RegulationRevisePayload: ResolverTypeWrapper<Omit<RegulationRevisePayload, 'regulation'> & { regulation?: Maybe<ResolversTypes['Regulation']> }>;
  RegulationVersion: ResolverTypeWrapper<RegulationVersionRow>;
  ReportDue: ResolverTypeWrapper<ReportDueRow>;
  ReportDueConnection: ResolverTypeWrapper<ReportDueConnectionRow>;
  ReportDueEdge: ResolverTypeWrapper<Omit<ReportDueEdge, 'node'> & { node: ResolversTypes['ReportDue'] }>;
  ReportDuty: ResolverTypeWrapper<ReportDutyRow>;
  ReportDutyConnection: ResolverTypeWrapper<ReportDutyConnectionRow>;
  ReportDutyCreatePayload: ResolverTypeWrapper<Omit<ReportDutyCreatePayload, 'reportDuty'> & { reportDuty?: Maybe<ResolversTypes['ReportDuty']> }>;
  ReportDutyEdge: ResolverTypeWrapper<Omit<ReportDutyEdge, 'node'> & { node: ResolversTypes['ReportDuty'] }>;
  ReportDutyInput: ReportDutyInput;
  ReportDutyUpdateInput: ReportDutyUpdateInput;
  ReportDutyUpdatePayload: ResolverTypeWrapper<Omit<ReportDutyUpdatePayload, 'reportDuty'> & { reportDuty?: Maybe<ResolversTypes['ReportDuty']> }>;
  ReportFigure: ResolverTypeWrapper<ReportFigure>;
  ReportFigureInput: ReportFigureInput;
  ReportKind: ReportKind;
  ReportStatus: ReportStatus;
  ServiceRating: ResolverTypeWrapper<ServiceRatingRow>;
  ServiceRatingConnection: ResolverTypeWrapper<ServiceRatingConnectionRow>;
  ServiceRatingEdge: ResolverTypeWrapper<Omit<ServiceRatingEdge, 'node'> & { node: ResolversTypes['ServiceRating'] }>;
  ServiceRatingGivePayload: ResolverTypeWrapper<Omit<ServiceRatingGivePayload, 'serviceRating'> & { serviceRating?: Maybe<ResolversTypes['ServiceRating']> }>;
  ServiceRatingInput: ServiceRatingInput;
  ServiceScore: ResolverTypeWrapper<ServiceScore>;
  SlaLevel: SlaLevel;
  StrategicGoal: ResolverTypeWrapper<StrategicGoalRow>;
  StrategicGoalAchievePayload: ResolverTypeWrapper<Omit<StrategicGoalAchievePayload, 'strategicGoal'> & { strategicGoal?: Maybe<ResolversTypes['StrategicGoal']> }>;
  StrategicGoalConnection: ResolverTypeWrapper<StrategicGoalConnectionRow>;
  StrategicGoalCreateInput: StrategicGoalCreateInput;
  StrategicGoalCreatePayload: ResolverTypeWrapper<Omit<StrategicGoalCreatePayload, 'strategicGoal'> & { strategicGoal?: Maybe<ResolversTypes['StrategicGoal']> }>;
  StrategicGoalDropPayload: ResolverTypeWrapper<Omit<StrategicGoalDropPayload, 'strategicGoal'> & { strategicGoal?: Maybe<ResolversTypes['StrategicGoal']> }>;
  StrategicGoalEdge: ResolverTypeWrapper<Omit<StrategicGoalEdge, 'node'> & { node: ResolversTypes['StrategicGoal'] }>;
  StrategicGoalFilter: StrategicGoalFilter;
  StrategicGoalStatus: StrategicGoalStatus;
  StrategicGoalUpdateInput: StrategicGoalUpdateInput;
  StrategicGoalUpdatePayload: ResolverTypeWrapper<Omit<StrategicGoalUpdatePayload, 'strategicGoal'> & { strategicGoal?: Maybe<ResolversTypes['StrategicGoal']> }>;
  StrategicPlan: ResolverTypeWrapper<StrategicPlanRow>;
  StrategicPlanAdoptPayload: ResolverTypeWrapper<Omit<StrategicPlanAdoptPayload, 'strategicPlan'> & { strategicPlan?: Maybe<ResolversTypes['StrategicPlan']> }>;
  StrategicPlanClosePayload: ResolverTypeWrapper<Omit<StrategicPlanClosePayload, 'strategicPlan'> & { strategicPlan?: Maybe<ResolversTypes['StrategicPlan']> }>;
  StrategicPlanConnection: ResolverTypeWrapper<StrategicPlanConnectionRow>;
  StrategicPlanCreateInput: StrategicPlanCreateInput;
  StrategicPlanCreatePayload: ResolverTypeWrapper<Omit<StrategicPlanCreatePayload, 'strategicPlan'> & { strategicPlan?: Maybe<ResolversTypes['StrategicPlan']> }>;
  StrategicPlanEdge: ResolverTypeWrapper<Omit<StrategicPlanEdge, 'node'> & { node: ResolversTypes['StrategicPlan'] }>;
  StrategicPlanFilter: StrategicPlanFilter;
  StrategicPlanStatus: StrategicPlanStatus;
  StrategicPlanUpdateInput: StrategicPlanUpdateInput;
  StrategicPlanUpdatePayload: ResolverTypeWrapper<Omit<StrategicPlanUpdatePayload, 'strategicPlan'> & { strategicPlan?: Maybe<ResolversTypes['StrategicPlan']> }>;
  SupervisionCount: ResolverTypeWrapper<SupervisionCount>;
  SupervisionFinding: ResolverTypeWrapper<SupervisionFindingRow>;
  SupervisionFindingConnection: ResolverTypeWrapper<SupervisionFindingConnectionRow>;
  SupervisionFindingCreatePayload: ResolverTypeWrapper<Omit<SupervisionFindingCreatePayload, 'supervisionFinding'> & { supervisionFinding?: Maybe<ResolversTypes['SupervisionFinding']> }>;
  SupervisionFindingEdge: ResolverTypeWrapper<Omit<SupervisionFindingEdge, 'node'> & { node: ResolversTypes['SupervisionFinding'] }>;
  SupervisionFindingFilter: SupervisionFindingFilter;
  SupervisionFindingFinishPayload: ResolverTypeWrapper<Omit<SupervisionFindingFinishPayload, 'supervisionFinding'> & { supervisionFinding?: Maybe<ResolversTypes['SupervisionFinding']> }>;
  SupervisionFindingInput: SupervisionFindingInput;
  SupervisionFindingPlanPayload: ResolverTypeWrapper<Omit<SupervisionFindingPlanPayload, 'supervisionFinding'> & { supervisionFinding?: Maybe<ResolversTypes['SupervisionFinding']> }>;
  SupervisionFindingRejectPayload: ResolverTypeWrapper<Omit<SupervisionFindingRejectPayload, 'supervisionFinding'> & { supervisionFinding?: Maybe<ResolversTypes['SupervisionFinding']> }>;
  SupervisionFindingVerifyPayload: ResolverTypeWrapper<Omit<SupervisionFindingVerifyPayload, 'supervisionFinding'> & { supervisionFinding?: Maybe<ResolversTypes['SupervisionFinding']> }>;
  SupervisionFindingWithdrawPayload: ResolverTypeWrapper<Omit<SupervisionFindingWithdrawPayload, 'supervisionFinding'> & { supervisionFinding?: Maybe<ResolversTypes['SupervisionFinding']> }>;
  SupervisionKind: SupervisionKind;
  SupervisionMeasureFinishPayload: ResolverTypeWrapper<Omit<SupervisionMeasureFinishPayload, 'supervisionFinding'> & { supervisionFinding?: Maybe<ResolversTypes['SupervisionFinding']> }>;
  SupervisionPlanInput: SupervisionPlanInput;
  SupervisionResultInput: SupervisionResultInput;
  SupportCommitInput: SupportCommitInput;
  SupportFulfilInput: SupportFulfilInput;
  SupportKind: SupportKind;
  SupportRequest: ResolverTypeWrapper<SupportRequestRow>;
  SupportRequestCommitPayload: ResolverTypeWrapper<Omit<SupportRequestCommitPayload, 'supportRequest'> & { supportRequest?: Maybe<ResolversTypes['SupportRequest']> }>;
  SupportRequestConfirmPayload: ResolverTypeWrapper<Omit<SupportRequestConfirmPayload, 'supportRequest'> & { supportRequest?: Maybe<ResolversTypes['SupportRequest']> }>;
  SupportRequestConnection: ResolverTypeWrapper<SupportRequestConnectionRow>;
  SupportRequestCreatePayload: ResolverTypeWrapper<Omit<SupportRequestCreatePayload, 'supportRequest'> & { supportRequest?: Maybe<ResolversTypes['SupportRequest']> }>;
  SupportRequestDeclinePayload: ResolverTypeWrapper<Omit<SupportRequestDeclinePayload, 'supportRequest'> & { supportRequest?: Maybe<ResolversTypes['SupportRequest']> }>;
  SupportRequestDirectPayload: ResolverTypeWrapper<Omit<SupportRequestDirectPayload, 'supportRequest'> & { supportRequest?: Maybe<ResolversTypes['SupportRequest']> }>;
  SupportRequestEdge: ResolverTypeWrapper<Omit<SupportRequestEdge, 'node'> & { node: ResolversTypes['SupportRequest'] }>;
  SupportRequestEscalatePayload: ResolverTypeWrapper<Omit<SupportRequestEscalatePayload, 'supportRequest'> & { supportRequest?: Maybe<ResolversTypes['SupportRequest']> }>;
  SupportRequestFilter: SupportRequestFilter;
  SupportRequestFulfilPayload: ResolverTypeWrapper<Omit<SupportRequestFulfilPayload, 'supportRequest'> & { supportRequest?: Maybe<ResolversTypes['SupportRequest']> }>;
  SupportRequestInput: SupportRequestInput;
  SupportRequestRefusePayload: ResolverTypeWrapper<Omit<SupportRequestRefusePayload, 'supportRequest'> & { supportRequest?: Maybe<ResolversTypes['SupportRequest']> }>;
  SupportRequestRejectPayload: ResolverTypeWrapper<Omit<SupportRequestRejectPayload, 'supportRequest'> & { supportRequest?: Maybe<ResolversTypes['SupportRequest']> }>;
  SupportRequestWithdrawPayload: ResolverTypeWrapper<Omit<SupportRequestWithdrawPayload, 'supportRequest'> & { supportRequest?: Maybe<ResolversTypes['SupportRequest']> }>;
  SupportStatus: SupportStatus;
  Tier: Tier;
  Training: ResolverTypeWrapper<TrainingRow>;
  TrainingAttendance: ResolverTypeWrapper<TrainingAttendanceRow>;
  TrainingAttendanceConnection: ResolverTypeWrapper<TrainingAttendanceConnectionRow>;
  TrainingAttendanceEdge: ResolverTypeWrapper<Omit<TrainingAttendanceEdge, 'node'> & { node: ResolversTypes['TrainingAttendance'] }>;
  TrainingCancelPayload: ResolverTypeWrapper<Omit<TrainingCancelPayload, 'training'> & { training?: Maybe<ResolversTypes['Training']> }>;
  TrainingConnection: ResolverTypeWrapper<TrainingConnectionRow>;
  TrainingCreatePayload: ResolverTypeWrapper<Omit<TrainingCreatePayload, 'training'> & { training?: Maybe<ResolversTypes['Training']> }>;
  TrainingEdge: ResolverTypeWrapper<Omit<TrainingEdge, 'node'> & { node: ResolversTypes['Training'] }>;
  TrainingFilter: TrainingFilter;
  TrainingHoldInput: TrainingHoldInput;
  TrainingHoldPayload: ResolverTypeWrapper<Omit<TrainingHoldPayload, 'training'> & { training?: Maybe<ResolversTypes['Training']> }>;
  TrainingInput: TrainingInput;
  TrainingInviteInput: TrainingInviteInput;
  TrainingInvitePayload: ResolverTypeWrapper<Omit<TrainingInvitePayload, 'training'> & { training?: Maybe<ResolversTypes['Training']> }>;
  TrainingKind: TrainingKind;
  TrainingResultInput: TrainingResultInput;
  TrainingStatus: TrainingStatus;
  TrainingUpdateInput: TrainingUpdateInput;
  TrainingUpdatePayload: ResolverTypeWrapper<Omit<TrainingUpdatePayload, 'training'> & { training?: Maybe<ResolversTypes['Training']> }>;
  UnitSupervision: ResolverTypeWrapper<UnitSupervisionRow>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  VoiceKind: VoiceKind;
  VoiceStatus: VoiceStatus;
  WorkAction: WorkAction;
  WorkCadence: WorkCadence;
  WorkPlan: ResolverTypeWrapper<WorkPlanRow>;
  WorkPlanCancelPayload: ResolverTypeWrapper<Omit<WorkPlanCancelPayload, 'workPlan'> & { workPlan?: Maybe<ResolversTypes['WorkPlan']> }>;
  WorkPlanCloseInput: WorkPlanCloseInput;
  WorkPlanClosePayload: ResolverTypeWrapper<Omit<WorkPlanClosePayload, 'workPlan'> & { workPlan?: Maybe<ResolversTypes['WorkPlan']> }>;
  WorkPlanConnection: ResolverTypeWrapper<WorkPlanConnectionRow>;
  WorkPlanCreateInput: WorkPlanCreateInput;
  WorkPlanCreatePayload: ResolverTypeWrapper<Omit<WorkPlanCreatePayload, 'workPlan'> & { workPlan?: Maybe<ResolversTypes['WorkPlan']> }>;
  WorkPlanEdge: ResolverTypeWrapper<Omit<WorkPlanEdge, 'node'> & { node: ResolversTypes['WorkPlan'] }>;
  WorkPlanFilter: WorkPlanFilter;
  WorkPlanKind: WorkPlanKind;
  WorkPlanStartPayload: ResolverTypeWrapper<Omit<WorkPlanStartPayload, 'workPlan'> & { workPlan?: Maybe<ResolversTypes['WorkPlan']> }>;
  WorkPlanStatus: WorkPlanStatus;
  WorkPlanUpdateInput: WorkPlanUpdateInput;
  WorkPlanUpdatePayload: ResolverTypeWrapper<Omit<WorkPlanUpdatePayload, 'workPlan'> & { workPlan?: Maybe<ResolversTypes['WorkPlan']> }>;
  WorkPriority: WorkPriority;
  WorkProgress: ResolverTypeWrapper<WorkProgress>;
  WorkReasonInput: WorkReasonInput;
  WorkRemarkInput: WorkRemarkInput;
  WorkReport: ResolverTypeWrapper<WorkReportRow>;
  WorkReportAcceptPayload: ResolverTypeWrapper<Omit<WorkReportAcceptPayload, 'workReport'> & { workReport?: Maybe<ResolversTypes['WorkReport']> }>;
  WorkReportConnection: ResolverTypeWrapper<WorkReportConnectionRow>;
  WorkReportCreatePayload: ResolverTypeWrapper<Omit<WorkReportCreatePayload, 'workReport'> & { workReport?: Maybe<ResolversTypes['WorkReport']> }>;
  WorkReportEdge: ResolverTypeWrapper<Omit<WorkReportEdge, 'node'> & { node: ResolversTypes['WorkReport'] }>;
  WorkReportFilter: WorkReportFilter;
  WorkReportInput: WorkReportInput;
  WorkReportReturnPayload: ResolverTypeWrapper<Omit<WorkReportReturnPayload, 'workReport'> & { workReport?: Maybe<ResolversTypes['WorkReport']> }>;
  WorkReportSubmitPayload: ResolverTypeWrapper<Omit<WorkReportSubmitPayload, 'workReport'> & { workReport?: Maybe<ResolversTypes['WorkReport']> }>;
  WorkReportUpdateInput: WorkReportUpdateInput;
  WorkReportUpdatePayload: ResolverTypeWrapper<Omit<WorkReportUpdatePayload, 'workReport'> & { workReport?: Maybe<ResolversTypes['WorkReport']> }>;
  WorkStep: ResolverTypeWrapper<WorkStepRow>;
  WorkStepConnection: ResolverTypeWrapper<WorkStepConnectionRow>;
  WorkStepEdge: ResolverTypeWrapper<Omit<WorkStepEdge, 'node'> & { node: ResolversTypes['WorkStep'] }>;
  WorkTask: ResolverTypeWrapper<WorkTaskRow>;
  WorkTaskAcceptPayload: ResolverTypeWrapper<Omit<WorkTaskAcceptPayload, 'workTask'> & { workTask?: Maybe<ResolversTypes['WorkTask']> }>;
  WorkTaskAssignInput: WorkTaskAssignInput;
  WorkTaskAssignPayload: ResolverTypeWrapper<Omit<WorkTaskAssignPayload, 'workTask'> & { workTask?: Maybe<ResolversTypes['WorkTask']> }>;
  WorkTaskAssignee: ResolverTypeWrapper<WorkTaskAssigneeRow>;
  WorkTaskCancelPayload: ResolverTypeWrapper<Omit<WorkTaskCancelPayload, 'workTask'> & { workTask?: Maybe<ResolversTypes['WorkTask']> }>;
  WorkTaskConfirmPayload: ResolverTypeWrapper<Omit<WorkTaskConfirmPayload, 'workTask'> & { workTask?: Maybe<ResolversTypes['WorkTask']> }>;
  WorkTaskConnection: ResolverTypeWrapper<WorkTaskConnectionRow>;
  WorkTaskCreateInput: WorkTaskCreateInput;
  WorkTaskCreatePayload: ResolverTypeWrapper<Omit<WorkTaskCreatePayload, 'workTask'> & { workTask?: Maybe<ResolversTypes['WorkTask']> }>;
  WorkTaskEdge: ResolverTypeWrapper<Omit<WorkTaskEdge, 'node'> & { node: ResolversTypes['WorkTask'] }>;
  WorkTaskFeedbackInput: WorkTaskFeedbackInput;
  WorkTaskFeedbackPayload: ResolverTypeWrapper<Omit<WorkTaskFeedbackPayload, 'workTask'> & { workTask?: Maybe<ResolversTypes['WorkTask']> }>;
  WorkTaskFilter: WorkTaskFilter;
  WorkTaskFinishInput: WorkTaskFinishInput;
  WorkTaskFinishPayload: ResolverTypeWrapper<Omit<WorkTaskFinishPayload, 'workTask'> & { workTask?: Maybe<ResolversTypes['WorkTask']> }>;
  WorkTaskHoldPayload: ResolverTypeWrapper<Omit<WorkTaskHoldPayload, 'workTask'> & { workTask?: Maybe<ResolversTypes['WorkTask']> }>;
  WorkTaskItem: ResolverTypeWrapper<WorkTaskItemRow>;
  WorkTaskItemInput: WorkTaskItemInput;
  WorkTaskItemTickPayload: ResolverTypeWrapper<Omit<WorkTaskItemTickPayload, 'workTask'> & { workTask?: Maybe<ResolversTypes['WorkTask']> }>;
  WorkTaskKind: WorkTaskKind;
  WorkTaskRejectPayload: ResolverTypeWrapper<Omit<WorkTaskRejectPayload, 'workTask'> & { workTask?: Maybe<ResolversTypes['WorkTask']> }>;
  WorkTaskResumePayload: ResolverTypeWrapper<Omit<WorkTaskResumePayload, 'workTask'> & { workTask?: Maybe<ResolversTypes['WorkTask']> }>;
  WorkTaskReturnPayload: ResolverTypeWrapper<Omit<WorkTaskReturnPayload, 'workTask'> & { workTask?: Maybe<ResolversTypes['WorkTask']> }>;
  WorkTaskSort: WorkTaskSort;
  WorkTaskStartPayload: ResolverTypeWrapper<Omit<WorkTaskStartPayload, 'workTask'> & { workTask?: Maybe<ResolversTypes['WorkTask']> }>;
  WorkTaskStatus: WorkTaskStatus;
  WorkTaskUpdateInput: WorkTaskUpdateInput;
  WorkTaskUpdatePayload: ResolverTypeWrapper<Omit<WorkTaskUpdatePayload, 'workTask'> & { workTask?: Maybe<ResolversTypes['WorkTask']> }>;
  WorkTemplate: ResolverTypeWrapper<WorkTemplateRow>;
  WorkTemplateConnection: ResolverTypeWrapper<WorkTemplateConnectionRow>;
  WorkTemplateCreatePayload: ResolverTypeWrapper<Omit<WorkTemplateCreatePayload, 'workTemplate'> & { workTemplate?: Maybe<ResolversTypes['WorkTemplate']> }>;
  WorkTemplateEdge: ResolverTypeWrapper<Omit<WorkTemplateEdge, 'node'> & { node: ResolversTypes['WorkTemplate'] }>;
  WorkTemplateInput: WorkTemplateInput;
  WorkTemplateRetirePayload: ResolverTypeWrapper<Omit<WorkTemplateRetirePayload, 'workTemplate'> & { workTemplate?: Maybe<ResolversTypes['WorkTemplate']> }>;
  WorkTemplateUpdatePayload: ResolverTypeWrapper<Omit<WorkTemplateUpdatePayload, 'workTemplate'> & { workTemplate?: Maybe<ResolversTypes['WorkTemplate']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Appraisal: AppraisalRow;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  AppraisalAssessInput: AppraisalAssessInput;
  AppraisalCancelPayload: Omit<AppraisalCancelPayload, 'appraisal'> & { appraisal?: Maybe<ResolversParentTypes['Appraisal']> };
  AppraisalConfirmPayload: Omit<AppraisalConfirmPayload, 'appraisal'> & { appraisal?: Maybe<ResolversParentTypes['Appraisal']> };
  AppraisalConnection: AppraisalConnectionRow;
  AppraisalCreateInput: AppraisalCreateInput;
  AppraisalCreatePayload: Omit<AppraisalCreatePayload, 'appraisal'> & { appraisal?: Maybe<ResolversParentTypes['Appraisal']> };
  AppraisalEdge: Omit<AppraisalEdge, 'node'> & { node: ResolversParentTypes['Appraisal'] };
  AppraisalFilter: AppraisalFilter;
  Boolean: Scalars['Boolean']['output'];
  AppraisalIndicator: AppraisalIndicatorRow;
  AppraisalIndicatorConnection: AppraisalIndicatorConnectionRow;
  AppraisalIndicatorCreatePayload: Omit<AppraisalIndicatorCreatePayload, 'appraisalIndicator'> & { appraisalIndicator?: Maybe<ResolversParentTypes['AppraisalIndicator']> };
  AppraisalIndicatorEdge: Omit<AppraisalIndicatorEdge, 'node'> & { node: ResolversParentTypes['AppraisalIndicator'] };
  AppraisalIndicatorInput: AppraisalIndicatorInput;
  AppraisalIndicatorRetirePayload: Omit<AppraisalIndicatorRetirePayload, 'appraisalIndicator'> & { appraisalIndicator?: Maybe<ResolversParentTypes['AppraisalIndicator']> };
  AppraisalIndicatorUpdateInput: AppraisalIndicatorUpdateInput;
  AppraisalIndicatorUpdatePayload: Omit<AppraisalIndicatorUpdatePayload, 'appraisalIndicator'> & { appraisalIndicator?: Maybe<ResolversParentTypes['AppraisalIndicator']> };
  AppraisalLine: AppraisalLineRow;
  AppraisalMeasureInput: AppraisalMeasureInput;
  AppraisalMeasurePayload: Omit<AppraisalMeasurePayload, 'appraisal'> & { appraisal?: Maybe<ResolversParentTypes['Appraisal']> };
  AppraisalReturnPayload: Omit<AppraisalReturnPayload, 'appraisal'> & { appraisal?: Maybe<ResolversParentTypes['Appraisal']> };
  AppraisalReviewInput: AppraisalReviewInput;
  AppraisalReviewPayload: Omit<AppraisalReviewPayload, 'appraisal'> & { appraisal?: Maybe<ResolversParentTypes['Appraisal']> };
  AppraisalSelfAssessPayload: Omit<AppraisalSelfAssessPayload, 'appraisal'> & { appraisal?: Maybe<ResolversParentTypes['Appraisal']> };
  AppraisalTarget: AppraisalTargetRow;
  AppraisalTargetConnection: AppraisalTargetConnectionRow;
  AppraisalTargetCreatePayload: Omit<AppraisalTargetCreatePayload, 'appraisalTarget'> & { appraisalTarget?: Maybe<ResolversParentTypes['AppraisalTarget']> };
  AppraisalTargetEdge: Omit<AppraisalTargetEdge, 'node'> & { node: ResolversParentTypes['AppraisalTarget'] };
  AppraisalTargetFilter: AppraisalTargetFilter;
  AppraisalTargetInput: AppraisalTargetInput;
  AppraisalTargetRemovePayload: Omit<AppraisalTargetRemovePayload, 'appraisalTarget'> & { appraisalTarget?: Maybe<ResolversParentTypes['AppraisalTarget']> };
  AppraisalTargetUpdateInput: AppraisalTargetUpdateInput;
  AppraisalTargetUpdatePayload: Omit<AppraisalTargetUpdatePayload, 'appraisalTarget'> & { appraisalTarget?: Maybe<ResolversParentTypes['AppraisalTarget']> };
  AppraisalValueInput: AppraisalValueInput;
  ChannelClosePayload: Omit<ChannelClosePayload, 'channel'> & { channel?: Maybe<ResolversParentTypes['CommunicationChannel']> };
  ChannelCreatePayload: Omit<ChannelCreatePayload, 'channel'> & { channel?: Maybe<ResolversParentTypes['CommunicationChannel']> };
  ChannelInput: ChannelInput;
  ChannelPost: ChannelPostRow;
  ChannelPostAcknowledgePayload: Omit<ChannelPostAcknowledgePayload, 'channelPost'> & { channelPost?: Maybe<ResolversParentTypes['ChannelPost']> };
  ChannelPostConnection: ChannelPostConnectionRow;
  ChannelPostCreatePayload: Omit<ChannelPostCreatePayload, 'channelPost'> & { channelPost?: Maybe<ResolversParentTypes['ChannelPost']> };
  ChannelPostEdge: Omit<ChannelPostEdge, 'node'> & { node: ResolversParentTypes['ChannelPost'] };
  ChannelPostFilter: ChannelPostFilter;
  ChannelPostInput: ChannelPostInput;
  ChannelReceipt: ChannelReceiptRow;
  ChannelUpdateInput: ChannelUpdateInput;
  ChannelUpdatePayload: Omit<ChannelUpdatePayload, 'channel'> & { channel?: Maybe<ResolversParentTypes['CommunicationChannel']> };
  CommunicationChannel: CommunicationChannelRow;
  CommunicationChannelConnection: CommunicationChannelConnectionRow;
  CommunicationChannelEdge: Omit<CommunicationChannelEdge, 'node'> & { node: ResolversParentTypes['CommunicationChannel'] };
  Customer: CustomerRow;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Employee: EmployeeRow;
  EmployeeSatisfaction: EmployeeSatisfaction;
  EmployeeVoice: EmployeeVoiceRow;
  EmployeeVoiceAnswerInput: EmployeeVoiceAnswerInput;
  EmployeeVoiceAnswerPayload: Omit<EmployeeVoiceAnswerPayload, 'employeeVoice'> & { employeeVoice?: Maybe<ResolversParentTypes['EmployeeVoice']> };
  EmployeeVoiceClosePayload: Omit<EmployeeVoiceClosePayload, 'employeeVoice'> & { employeeVoice?: Maybe<ResolversParentTypes['EmployeeVoice']> };
  EmployeeVoiceConnection: EmployeeVoiceConnectionRow;
  EmployeeVoiceEdge: Omit<EmployeeVoiceEdge, 'node'> & { node: ResolversParentTypes['EmployeeVoice'] };
  EmployeeVoiceFilter: EmployeeVoiceFilter;
  EmployeeVoiceInput: EmployeeVoiceInput;
  EmployeeVoiceRaisePayload: Omit<EmployeeVoiceRaisePayload, 'employeeVoice'> & { employeeVoice?: Maybe<ResolversParentTypes['EmployeeVoice']> };
  EmployeeVoiceReopenInput: EmployeeVoiceReopenInput;
  EmployeeVoiceReopenPayload: Omit<EmployeeVoiceReopenPayload, 'employeeVoice'> & { employeeVoice?: Maybe<ResolversParentTypes['EmployeeVoice']> };
  ImprovementMeasure: ImprovementMeasureRow;
  ImprovementMeasureInput: ImprovementMeasureInput;
  InternalService: InternalServiceRow;
  InternalServiceConnection: InternalServiceConnectionRow;
  InternalServiceCreatePayload: Omit<InternalServiceCreatePayload, 'internalService'> & { internalService?: Maybe<ResolversParentTypes['InternalService']> };
  InternalServiceEdge: Omit<InternalServiceEdge, 'node'> & { node: ResolversParentTypes['InternalService'] };
  InternalServiceEndPayload: Omit<InternalServiceEndPayload, 'internalService'> & { internalService?: Maybe<ResolversParentTypes['InternalService']> };
  InternalServiceFilter: InternalServiceFilter;
  InternalServiceInput: InternalServiceInput;
  InternalServiceUpdateInput: InternalServiceUpdateInput;
  InternalServiceUpdatePayload: Omit<InternalServiceUpdatePayload, 'internalService'> & { internalService?: Maybe<ResolversParentTypes['InternalService']> };
  MarketBulletin: MarketBulletinRow;
  MarketBulletinConnection: MarketBulletinConnectionRow;
  MarketBulletinCreatePayload: Omit<MarketBulletinCreatePayload, 'marketBulletin'> & { marketBulletin?: Maybe<ResolversParentTypes['MarketBulletin']> };
  MarketBulletinEdge: Omit<MarketBulletinEdge, 'node'> & { node: ResolversParentTypes['MarketBulletin'] };
  MarketBulletinFilter: MarketBulletinFilter;
  MarketBulletinInput: MarketBulletinInput;
  MarketBulletinPublishPayload: Omit<MarketBulletinPublishPayload, 'marketBulletin'> & { marketBulletin?: Maybe<ResolversParentTypes['MarketBulletin']> };
  MarketBulletinReadPayload: Omit<MarketBulletinReadPayload, 'marketBulletin'> & { marketBulletin?: Maybe<ResolversParentTypes['MarketBulletin']> };
  MarketBulletinUpdateInput: MarketBulletinUpdateInput;
  MarketBulletinUpdatePayload: Omit<MarketBulletinUpdatePayload, 'marketBulletin'> & { marketBulletin?: Maybe<ResolversParentTypes['MarketBulletin']> };
  MarketBulletinWithdrawPayload: Omit<MarketBulletinWithdrawPayload, 'marketBulletin'> & { marketBulletin?: Maybe<ResolversParentTypes['MarketBulletin']> };
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  OrgUnit: OrgUnitRow;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  Regulation: RegulationRow;
  RegulationConnection: RegulationConnectionRow;
  RegulationCreatePayload: Omit<RegulationCreatePayload, 'regulation'> & { regulation?: Maybe<ResolversParentTypes['Regulation']> };
  RegulationEdge: Omit<RegulationEdge, 'node'> & { node: ResolversParentTypes['Regulation'] };
  RegulationFilter: RegulationFilter;
  RegulationInput: RegulationInput;
  RegulationIssueInput: RegulationIssueInput;
  RegulationIssuePayload: Omit<RegulationIssuePayload, 'regulation'> & { regulation?: Maybe<ResolversParentTypes['Regulation']> };
  RegulationReadPayload: Omit<RegulationReadPayload, 'regulation'> & { regulation?: Maybe<ResolversParentTypes['Regulation']> };
  RegulationRepealInput: RegulationRepealInput;
  RegulationRepealPayload: Omit<RegulationRepealPayload, 'regulation'> & { regulation?: Maybe<ResolversParentTypes['Regulation']> };
  RegulationReviseInput: RegulationReviseInput;
  RegulationRevisePayload: Omit<RegulationRevisePayload, 'regulation'> & { regulation?: Maybe<ResolversParentTypes['Regulation']> };
  RegulationVersion: RegulationVersionRow;
  ReportDue: ReportDueRow;
  ReportDueConnection: ReportDueConnectionRow;
  ReportDueEdge: Omit<ReportDueEdge, 'node'> & { node: ResolversParentTypes['ReportDue'] };
  ReportDuty: ReportDutyRow;
  ReportDutyConnection: ReportDutyConnectionRow;
  ReportDutyCreatePayload: Omit<ReportDutyCreatePayload, 'reportDuty'> & { reportDuty?: Maybe<ResolversParentTypes['ReportDuty']> };
  ReportDutyEdge: Omit<ReportDutyEdge, 'node'> & { node: ResolversParentTypes['ReportDuty'] };
  ReportDutyInput: ReportDutyInput;
  ReportDutyUpdateInput: ReportDutyUpdateInput;
  ReportDutyUpdatePayload: Omit<ReportDutyUpdatePayload, 'reportDuty'> & { reportDuty?: Maybe<ResolversParentTypes['ReportDuty']> };
  ReportFigure: ReportFigure;
  ReportFigureInput: ReportFigureInput;
  ServiceRating: ServiceRatingRow;
  ServiceRatingConnection: ServiceRatingConnectionRow;
  ServiceRatingEdge: Omit<ServiceRatingEdge, 'node'> & { node: ResolversParentTypes['ServiceRating'] };
  ServiceRatingGivePayload: Omit<ServiceRatingGivePayload, 'serviceRating'> & { serviceRating?: Maybe<ResolversParentTypes['ServiceRating']> };
  ServiceRatingInput: ServiceRatingInput;
  ServiceScore: ServiceScore;
  StrategicGoal: StrategicGoalRow;
  StrategicGoalAchievePayload: Omit<StrategicGoalAchievePayload, 'strategicGoal'> & { strategicGoal?: Maybe<ResolversParentTypes['StrategicGoal']> };
  StrategicGoalConnection: StrategicGoalConnectionRow;
  StrategicGoalCreateInput: StrategicGoalCreateInput;
  StrategicGoalCreatePayload: Omit<StrategicGoalCreatePayload, 'strategicGoal'> & { strategicGoal?: Maybe<ResolversParentTypes['StrategicGoal']> };
  StrategicGoalDropPayload: Omit<StrategicGoalDropPayload, 'strategicGoal'> & { strategicGoal?: Maybe<ResolversParentTypes['StrategicGoal']> };
  StrategicGoalEdge: Omit<StrategicGoalEdge, 'node'> & { node: ResolversParentTypes['StrategicGoal'] };
  StrategicGoalFilter: StrategicGoalFilter;
  StrategicGoalUpdateInput: StrategicGoalUpdateInput;
  StrategicGoalUpdatePayload: Omit<StrategicGoalUpdatePayload, 'strategicGoal'> & { strategicGoal?: Maybe<ResolversParentTypes['StrategicGoal']> };
  StrategicPlan: StrategicPlanRow;
  StrategicPlanAdoptPayload: Omit<StrategicPlanAdoptPayload, 'strategicPlan'> & { strategicPlan?: Maybe<ResolversParentTypes['StrategicPlan']> };
  StrategicPlanClosePayload: Omit<StrategicPlanClosePayload, 'strategicPlan'> & { strategicPlan?: Maybe<ResolversParentTypes['StrategicPlan']> };
  StrategicPlanConnection: StrategicPlanConnectionRow;
  StrategicPlanCreateInput: StrategicPlanCreateInput;
  StrategicPlanCreatePayload: Omit<StrategicPlanCreatePayload, 'strategicPlan'> & { strategicPlan?: Maybe<ResolversParentTypes['StrategicPlan']> };
  StrategicPlanEdge: Omit<StrategicPlanEdge, 'node'> & { node: ResolversParentTypes['StrategicPlan'] };
  StrategicPlanFilter: StrategicPlanFilter;
  StrategicPlanUpdateInput: StrategicPlanUpdateInput;
  StrategicPlanUpdatePayload: Omit<StrategicPlanUpdatePayload, 'strategicPlan'> & { strategicPlan?: Maybe<ResolversParentTypes['StrategicPlan']> };
  SupervisionCount: SupervisionCount;
  SupervisionFinding: SupervisionFindingRow;
  SupervisionFindingConnection: SupervisionFindingConnectionRow;
  SupervisionFindingCreatePayload: Omit<SupervisionFindingCreatePayload, 'supervisionFinding'> & { supervisionFinding?: Maybe<ResolversParentTypes['SupervisionFinding']> };
  SupervisionFindingEdge: Omit<SupervisionFindingEdge, 'node'> & { node: ResolversParentTypes['SupervisionFinding'] };
  SupervisionFindingFilter: SupervisionFindingFilter;
  SupervisionFindingFinishPayload: Omit<SupervisionFindingFinishPayload, 'supervisionFinding'> & { supervisionFinding?: Maybe<ResolversParentTypes['SupervisionFinding']> };
  SupervisionFindingInput: SupervisionFindingInput;
  SupervisionFindingPlanPayload: Omit<SupervisionFindingPlanPayload, 'supervisionFinding'> & { supervisionFinding?: Maybe<ResolversParentTypes['SupervisionFinding']> };
  SupervisionFindingRejectPayload: Omit<SupervisionFindingRejectPayload, 'supervisionFinding'> & { supervisionFinding?: Maybe<ResolversParentTypes['SupervisionFinding']> };
  SupervisionFindingVerifyPayload: Omit<SupervisionFindingVerifyPayload, 'supervisionFinding'> & { supervisionFinding?: Maybe<ResolversParentTypes['SupervisionFinding']> };
  SupervisionFindingWithdrawPayload: Omit<SupervisionFindingWithdrawPayload, 'supervisionFinding'> & { supervisionFinding?: Maybe<ResolversParentTypes['SupervisionFinding']> };
  SupervisionMeasureFinishPayload: Omit<SupervisionMeasureFinishPayload, 'supervisionFinding'> & { supervisionFinding?: Maybe<ResolversParentTypes['SupervisionFinding']> };
  SupervisionPlanInput: SupervisionPlanInput;
  SupervisionResultInput: SupervisionResultInput;
  SupportCommitInput: SupportCommitInput;
  SupportFulfilInput: SupportFulfilInput;
  SupportRequest: SupportRequestRow;
  SupportRequestCommitPayload: Omit<SupportRequestCommitPayload, 'supportRequest'> & { supportRequest?: Maybe<ResolversParentTypes['SupportRequest']> };
  SupportRequestConfirmPayload: Omit<SupportRequestConfirmPayload, 'supportRequest'> & { supportRequest?: Maybe<ResolversParentTypes['SupportRequest']> };
  SupportRequestConnection: SupportRequestConnectionRow;
  SupportRequestCreatePayload: Omit<SupportRequestCreatePayload, 'supportRequest'> & { supportRequest?: Maybe<ResolversParentTypes['SupportRequest']> };
  SupportRequestDeclinePayload: Omit<SupportRequestDeclinePayload, 'supportRequest'> & { supportRequest?: Maybe<ResolversParentTypes['SupportRequest']> };
  SupportRequestDirectPayload: Omit<SupportRequestDirectPayload, 'supportRequest'> & { supportRequest?: Maybe<ResolversParentTypes['SupportRequest']> };
  SupportRequestEdge: Omit<SupportRequestEdge, 'node'> & { node: ResolversParentTypes['SupportRequest'] };
  SupportRequestEscalatePayload: Omit<SupportRequestEscalatePayload, 'supportRequest'> & { supportRequest?: Maybe<ResolversParentTypes['SupportRequest']> };
  SupportRequestFilter: SupportRequestFilter;
  SupportRequestFulfilPayload: Omit<SupportRequestFulfilPayload, 'supportRequest'> & { supportRequest?: Maybe<ResolversParentTypes['SupportRequest']> };
  SupportRequestInput: SupportRequestInput;
  SupportRequestRefusePayload: Omit<SupportRequestRefusePayload, 'supportRequest'> & { supportRequest?: Maybe<ResolversParentTypes['SupportRequest']> };
  SupportRequestRejectPayload: Omit<SupportRequestRejectPayload, 'supportRequest'> & { supportRequest?: Maybe<ResolversParentTypes['SupportRequest']> };
  SupportRequestWithdrawPayload: Omit<SupportRequestWithdrawPayload, 'supportRequest'> & { supportRequest?: Maybe<ResolversParentTypes['SupportRequest']> };
  Training: TrainingRow;
  TrainingAttendance: TrainingAttendanceRow;
  TrainingAttendanceConnection: TrainingAttendanceConnectionRow;
  TrainingAttendanceEdge: Omit<TrainingAttendanceEdge, 'node'> & { node: ResolversParentTypes['TrainingAttendance'] };
  TrainingCancelPayload: Omit<TrainingCancelPayload, 'training'> & { training?: Maybe<ResolversParentTypes['Training']> };
  TrainingConnection: TrainingConnectionRow;
  TrainingCreatePayload: Omit<TrainingCreatePayload, 'training'> & { training?: Maybe<ResolversParentTypes['Training']> };
  TrainingEdge: Omit<TrainingEdge, 'node'> & { node: ResolversParentTypes['Training'] };
  TrainingFilter: TrainingFilter;
  TrainingHoldInput: TrainingHoldInput;
  TrainingHoldPayload: Omit<TrainingHoldPayload, 'training'> & { training?: Maybe<ResolversParentTypes['Training']> };
  TrainingInput: TrainingInput;
  TrainingInviteInput: TrainingInviteInput;
  TrainingInvitePayload: Omit<TrainingInvitePayload, 'training'> & { training?: Maybe<ResolversParentTypes['Training']> };
  TrainingResultInput: TrainingResultInput;
  TrainingUpdateInput: TrainingUpdateInput;
  TrainingUpdatePayload: Omit<TrainingUpdatePayload, 'training'> & { training?: Maybe<ResolversParentTypes['Training']> };
  UnitSupervision: UnitSupervisionRow;
  UserError: UserError;
  WorkPlan: WorkPlanRow;
  WorkPlanCancelPayload: Omit<WorkPlanCancelPayload, 'workPlan'> & { workPlan?: Maybe<ResolversParentTypes['WorkPlan']> };
  WorkPlanCloseInput: WorkPlanCloseInput;
  WorkPlanClosePayload: Omit<WorkPlanClosePayload, 'workPlan'> & { workPlan?: Maybe<ResolversParentTypes['WorkPlan']> };
  WorkPlanConnection: WorkPlanConnectionRow;
  WorkPlanCreateInput: WorkPlanCreateInput;
  WorkPlanCreatePayload: Omit<WorkPlanCreatePayload, 'workPlan'> & { workPlan?: Maybe<ResolversParentTypes['WorkPlan']> };
  WorkPlanEdge: Omit<WorkPlanEdge, 'node'> & { node: ResolversParentTypes['WorkPlan'] };
  WorkPlanFilter: WorkPlanFilter;
  WorkPlanStartPayload: Omit<WorkPlanStartPayload, 'workPlan'> & { workPlan?: Maybe<ResolversParentTypes['WorkPlan']> };
  WorkPlanUpdateInput: WorkPlanUpdateInput;
  WorkPlanUpdatePayload: Omit<WorkPlanUpdatePayload, 'workPlan'> & { workPlan?: Maybe<ResolversParentTypes['WorkPlan']> };
  WorkProgress: WorkProgress;
  WorkReasonInput: WorkReasonInput;
  WorkRemarkInput: WorkRemarkInput;
  WorkReport: WorkReportRow;
  WorkReportAcceptPayload: Omit<WorkReportAcceptPayload, 'workReport'> & { workReport?: Maybe<ResolversParentTypes['WorkReport']> };
  WorkReportConnection: WorkReportConnectionRow;
  WorkReportCreatePayload: Omit<WorkReportCreatePayload, 'workReport'> & { workReport?: Maybe<ResolversParentTypes['WorkReport']> };
  WorkReportEdge: Omit<WorkReportEdge, 'node'> & { node: ResolversParentTypes['WorkReport'] };
  WorkReportFilter: WorkReportFilter;
  WorkReportInput: WorkReportInput;
  WorkReportReturnPayload: Omit<WorkReportReturnPayload, 'workReport'> & { workReport?: Maybe<ResolversParentTypes['WorkReport']> };
  WorkReportSubmitPayload: Omit<WorkReportSubmitPayload, 'workReport'> & { workReport?: Maybe<ResolversParentTypes['WorkReport']> };
  WorkReportUpdateInput: WorkReportUpdateInput;
  WorkReportUpdatePayload: Omit<WorkReportUpdatePayload, 'workReport'> & { workReport?: Maybe<ResolversParentTypes['WorkReport']> };
  WorkStep: WorkStepRow;
  WorkStepConnection: WorkStepConnectionRow;
  WorkStepEdge: Omit<WorkStepEdge, 'node'> & { node: ResolversParentTypes['WorkStep'] };
  WorkTask: WorkTaskRow;
  WorkTaskAcceptPayload: Omit<WorkTaskAcceptPayload, 'workTask'> & { workTask?: Maybe<ResolversParentTypes['WorkTask']> };
  WorkTaskAssignInput: WorkTaskAssignInput;
  WorkTaskAssignPayload: Omit<WorkTaskAssignPayload, 'workTask'> & { workTask?: Maybe<ResolversParentTypes['WorkTask']> };
  WorkTaskAssignee: WorkTaskAssigneeRow;
  WorkTaskCancelPayload: Omit<WorkTaskCancelPayload, 'workTask'> & { workTask?: Maybe<ResolversParentTypes['WorkTask']> };
  WorkTaskConfirmPayload: Omit<WorkTaskConfirmPayload, 'workTask'> & { workTask?: Maybe<ResolversParentTypes['WorkTask']> };
  WorkTaskConnection: WorkTaskConnectionRow;
  WorkTaskCreateInput: WorkTaskCreateInput;
  WorkTaskCreatePayload: Omit<WorkTaskCreatePayload, 'workTask'> & { workTask?: Maybe<ResolversParentTypes['WorkTask']> };
  WorkTaskEdge: Omit<WorkTaskEdge, 'node'> & { node: ResolversParentTypes['WorkTask'] };
  WorkTaskFeedbackInput: WorkTaskFeedbackInput;
  WorkTaskFeedbackPayload: Omit<WorkTaskFeedbackPayload, 'workTask'> & { workTask?: Maybe<ResolversParentTypes['WorkTask']> };
  WorkTaskFilter: WorkTaskFilter;
  WorkTaskFinishInput: WorkTaskFinishInput;
  WorkTaskFinishPayload: Omit<WorkTaskFinishPayload, 'workTask'> & { workTask?: Maybe<ResolversParentTypes['WorkTask']> };
  WorkTaskHoldPayload: Omit<WorkTaskHoldPayload, 'workTask'> & { workTask?: Maybe<ResolversParentTypes['WorkTask']> };
  WorkTaskItem: WorkTaskItemRow;
  WorkTaskItemInput: WorkTaskItemInput;
  WorkTaskItemTickPayload: Omit<WorkTaskItemTickPayload, 'workTask'> & { workTask?: Maybe<ResolversParentTypes['WorkTask']> };
  WorkTaskRejectPayload: Omit<WorkTaskRejectPayload, 'workTask'> & { workTask?: Maybe<ResolversParentTypes['WorkTask']> };
  WorkTaskResumePayload: Omit<WorkTaskResumePayload, 'workTask'> & { workTask?: Maybe<ResolversParentTypes['WorkTask']> };
  WorkTaskReturnPayload: Omit<WorkTaskReturnPayload, 'workTask'> & { workTask?: Maybe<ResolversParentTypes['WorkTask']> };
  WorkTaskStartPayload: Omit<WorkTaskStartPayload, 'workTask'> & { workTask?: Maybe<ResolversParentTypes['WorkTask']> };
  WorkTaskUpdateInput: WorkTaskUpdateInput;
  WorkTaskUpdatePayload: Omit<WorkTaskUpdatePayload, 'workTask'> & { workTask?: Maybe<ResolversParentTypes['WorkTask']> };
  WorkTemplate: WorkTemplateRow;
  WorkTemplateConnection: WorkTemplateConnectionRow;
  WorkTemplateCreatePayload: Omit<WorkTemplateCreatePayload, 'workTemplate'> & { workTemplate?: Maybe<ResolversParentTypes['WorkTemplate']> };
  WorkTemplateEdge: Omit<WorkTemplateEdge, 'node'> & { node: ResolversParentTypes['WorkTemplate'] };
  WorkTemplateInput: WorkTemplateInput;
  WorkTemplateRetirePayload: Omit<WorkTemplateRetirePayload, 'workTemplate'> & { workTemplate?: Maybe<ResolversParentTypes['WorkTemplate']> };
  WorkTemplateUpdatePayload: Omit<WorkTemplateUpdatePayload, 'workTemplate'> & { workTemplate?: Maybe<ResolversParentTypes['WorkTemplate']> };
};

export type AppraisalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appraisal'] = ResolversParentTypes['Appraisal'], FederationReferenceType extends FederationReferenceTypes['Appraisal'] = FederationReferenceTypes['Appraisal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Appraisal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  adjustment?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confirmUnit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  fromOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['AppraisalGrade']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['AppraisalLine']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewUnit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  selfAssessment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AppraisalStatus'], ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['WorkStepConnection'], ParentType, ContextType, RequireFields<Appraisal_StepsArgs, 'first'>>;
  toOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppraisalCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalCancelPayload'] = ResolversParentTypes['AppraisalCancelPayload']> = {
  appraisal?: Resolver<Maybe<ResolversTypes['Appraisal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AppraisalConfirmPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalConfirmPayload'] = ResolversParentTypes['AppraisalConfirmPayload']> = {
  appraisal?: Resolver<Maybe<ResolversTypes['Appraisal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AppraisalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalConnection'] = ResolversParentTypes['AppraisalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AppraisalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Appraisal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppraisalCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalCreatePayload'] = ResolversParentTypes['AppraisalCreatePayload']> = {
  appraisal?: Resolver<Maybe<ResolversTypes['Appraisal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AppraisalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalEdge'] = ResolversParentTypes['AppraisalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Appraisal'], ParentType, ContextType>;
};

export type AppraisalIndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalIndicator'] = ResolversParentTypes['AppraisalIndicator'], FederationReferenceType extends FederationReferenceTypes['AppraisalIndicator'] = FederationReferenceTypes['AppraisalIndicator']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AppraisalIndicator']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['IndicatorDirection'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAdditive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['IndicatorSource'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppraisalIndicatorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalIndicatorConnection'] = ResolversParentTypes['AppraisalIndicatorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AppraisalIndicatorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AppraisalIndicator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppraisalIndicatorCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalIndicatorCreatePayload'] = ResolversParentTypes['AppraisalIndicatorCreatePayload']> = {
  appraisalIndicator?: Resolver<Maybe<ResolversTypes['AppraisalIndicator']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AppraisalIndicatorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalIndicatorEdge'] = ResolversParentTypes['AppraisalIndicatorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AppraisalIndicator'], ParentType, ContextType>;
};

export type AppraisalIndicatorRetirePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalIndicatorRetirePayload'] = ResolversParentTypes['AppraisalIndicatorRetirePayload']> = {
  appraisalIndicator?: Resolver<Maybe<ResolversTypes['AppraisalIndicator']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AppraisalIndicatorUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalIndicatorUpdatePayload'] = ResolversParentTypes['AppraisalIndicatorUpdatePayload']> = {
  appraisalIndicator?: Resolver<Maybe<ResolversTypes['AppraisalIndicator']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AppraisalLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalLine'] = ResolversParentTypes['AppraisalLine']> = {
  actual?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidenceCount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  evidenceTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['AppraisalIndicator']>, ParentType, ContextType>;
  measuredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  measuredBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppraisalMeasurePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalMeasurePayload'] = ResolversParentTypes['AppraisalMeasurePayload']> = {
  appraisal?: Resolver<Maybe<ResolversTypes['Appraisal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AppraisalReturnPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalReturnPayload'] = ResolversParentTypes['AppraisalReturnPayload']> = {
  appraisal?: Resolver<Maybe<ResolversTypes['Appraisal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AppraisalReviewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalReviewPayload'] = ResolversParentTypes['AppraisalReviewPayload']> = {
  appraisal?: Resolver<Maybe<ResolversTypes['Appraisal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AppraisalSelfAssessPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalSelfAssessPayload'] = ResolversParentTypes['AppraisalSelfAssessPayload']> = {
  appraisal?: Resolver<Maybe<ResolversTypes['Appraisal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AppraisalTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalTarget'] = ResolversParentTypes['AppraisalTarget'], FederationReferenceType extends FederationReferenceTypes['AppraisalTarget'] = FederationReferenceTypes['AppraisalTarget']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AppraisalTarget']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  fromOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  handedDown?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['AppraisalIndicator']>, ParentType, ContextType>;
  refinedBy?: Resolver<ResolversTypes['AppraisalTargetConnection'], ParentType, ContextType, RequireFields<AppraisalTarget_RefinedByArgs, 'first'>>;
  refines?: Resolver<Maybe<ResolversTypes['AppraisalTarget']>, ParentType, ContextType>;
  toOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppraisalTargetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalTargetConnection'] = ResolversParentTypes['AppraisalTargetConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AppraisalTargetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AppraisalTarget']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppraisalTargetCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalTargetCreatePayload'] = ResolversParentTypes['AppraisalTargetCreatePayload']> = {
  appraisalTarget?: Resolver<Maybe<ResolversTypes['AppraisalTarget']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AppraisalTargetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalTargetEdge'] = ResolversParentTypes['AppraisalTargetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AppraisalTarget'], ParentType, ContextType>;
};

export type AppraisalTargetRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalTargetRemovePayload'] = ResolversParentTypes['AppraisalTargetRemovePayload']> = {
  appraisalTarget?: Resolver<Maybe<ResolversTypes['AppraisalTarget']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AppraisalTargetUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalTargetUpdatePayload'] = ResolversParentTypes['AppraisalTargetUpdatePayload']> = {
  appraisalTarget?: Resolver<Maybe<ResolversTypes['AppraisalTarget']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChannelClosePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelClosePayload'] = ResolversParentTypes['ChannelClosePayload']> = {
  channel?: Resolver<Maybe<ResolversTypes['CommunicationChannel']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChannelCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelCreatePayload'] = ResolversParentTypes['ChannelCreatePayload']> = {
  channel?: Resolver<Maybe<ResolversTypes['CommunicationChannel']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChannelPostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelPost'] = ResolversParentTypes['ChannelPost'], FederationReferenceType extends FederationReferenceTypes['ChannelPost'] = FederationReferenceTypes['ChannelPost']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ChannelPost']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answerBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['CommunicationChannel']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAnswered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChannelPostKind'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['ChannelPost']>, ParentType, ContextType>;
  receipts?: Resolver<Array<ResolversTypes['ChannelReceipt']>, ParentType, ContextType>;
  replies?: Resolver<ResolversTypes['ChannelPostConnection'], ParentType, ContextType, RequireFields<ChannelPost_RepliesArgs, 'first'>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
};

export type ChannelPostAcknowledgePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelPostAcknowledgePayload'] = ResolversParentTypes['ChannelPostAcknowledgePayload']> = {
  channelPost?: Resolver<Maybe<ResolversTypes['ChannelPost']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChannelPostConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelPostConnection'] = ResolversParentTypes['ChannelPostConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChannelPostEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ChannelPost']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChannelPostCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelPostCreatePayload'] = ResolversParentTypes['ChannelPostCreatePayload']> = {
  channelPost?: Resolver<Maybe<ResolversTypes['ChannelPost']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChannelPostEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelPostEdge'] = ResolversParentTypes['ChannelPostEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChannelPost'], ParentType, ContextType>;
};

export type ChannelReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelReceipt'] = ResolversParentTypes['ChannelReceipt']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
};

export type ChannelUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelUpdatePayload'] = ResolversParentTypes['ChannelUpdatePayload']> = {
  channel?: Resolver<Maybe<ResolversTypes['CommunicationChannel']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CommunicationChannelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunicationChannel'] = ResolversParentTypes['CommunicationChannel'], FederationReferenceType extends FederationReferenceTypes['CommunicationChannel'] = FederationReferenceTypes['CommunicationChannel']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CommunicationChannel']> | FederationReferenceType, FederationReferenceType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  posts?: Resolver<ResolversTypes['ChannelPostConnection'], ParentType, ContextType, RequireFields<CommunicationChannel_PostsArgs, 'first'>>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunicationChannelConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunicationChannelConnection'] = ResolversParentTypes['CommunicationChannelConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommunicationChannelEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CommunicationChannel']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunicationChannelEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunicationChannelEdge'] = ResolversParentTypes['CommunicationChannelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CommunicationChannel'], ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  workTasks?: Resolver<Maybe<ResolversTypes['WorkTaskConnection']>, ParentType, ContextType, RequireFields<Customer_WorkTasksArgs, 'first'>>;
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
  appraisalTargets?: Resolver<Maybe<ResolversTypes['AppraisalTargetConnection']>, ParentType, ContextType, RequireFields<Employee_AppraisalTargetsArgs, 'first'>>;
  appraisals?: Resolver<Maybe<ResolversTypes['AppraisalConnection']>, ParentType, ContextType, RequireFields<Employee_AppraisalsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  internalScore?: Resolver<Maybe<ResolversTypes['ServiceScore']>, ParentType, ContextType, RequireFields<Employee_InternalScoreArgs, 'fromOn' | 'toOn'>>;
  openTasks?: Resolver<Maybe<ResolversTypes['WorkTaskConnection']>, ParentType, ContextType, RequireFields<Employee_OpenTasksArgs, 'first'>>;
  trainings?: Resolver<Maybe<ResolversTypes['TrainingAttendanceConnection']>, ParentType, ContextType, RequireFields<Employee_TrainingsArgs, 'first'>>;
  workPlans?: Resolver<Maybe<ResolversTypes['WorkPlanConnection']>, ParentType, ContextType, RequireFields<Employee_WorkPlansArgs, 'first'>>;
  workTasks?: Resolver<Maybe<ResolversTypes['WorkTaskConnection']>, ParentType, ContextType, RequireFields<Employee_WorkTasksArgs, 'first'>>;
};

export type EmployeeSatisfactionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmployeeSatisfaction'] = ResolversParentTypes['EmployeeSatisfaction']> = {
  answers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  average?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type EmployeeVoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmployeeVoice'] = ResolversParentTypes['EmployeeVoice'], FederationReferenceType extends FederationReferenceTypes['EmployeeVoice'] = FederationReferenceTypes['EmployeeVoice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EmployeeVoice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAnonymous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VoiceKind'], ParentType, ContextType>;
  satisfaction?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VoiceStatus'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmployeeVoiceAnswerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmployeeVoiceAnswerPayload'] = ResolversParentTypes['EmployeeVoiceAnswerPayload']> = {
  employeeVoice?: Resolver<Maybe<ResolversTypes['EmployeeVoice']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EmployeeVoiceClosePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmployeeVoiceClosePayload'] = ResolversParentTypes['EmployeeVoiceClosePayload']> = {
  employeeVoice?: Resolver<Maybe<ResolversTypes['EmployeeVoice']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EmployeeVoiceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmployeeVoiceConnection'] = ResolversParentTypes['EmployeeVoiceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EmployeeVoiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EmployeeVoice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmployeeVoiceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmployeeVoiceEdge'] = ResolversParentTypes['EmployeeVoiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EmployeeVoice'], ParentType, ContextType>;
};

export type EmployeeVoiceRaisePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmployeeVoiceRaisePayload'] = ResolversParentTypes['EmployeeVoiceRaisePayload']> = {
  employeeVoice?: Resolver<Maybe<ResolversTypes['EmployeeVoice']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EmployeeVoiceReopenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmployeeVoiceReopenPayload'] = ResolversParentTypes['EmployeeVoiceReopenPayload']> = {
  employeeVoice?: Resolver<Maybe<ResolversTypes['EmployeeVoice']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImprovementMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImprovementMeasure'] = ResolversParentTypes['ImprovementMeasure'], FederationReferenceType extends FederationReferenceTypes['ImprovementMeasure'] = FederationReferenceTypes['ImprovementMeasure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ImprovementMeasure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['SupervisionFinding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  responsible?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InternalServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InternalService'] = ResolversParentTypes['InternalService'], FederationReferenceType extends FederationReferenceTypes['InternalService'] = FederationReferenceTypes['InternalService']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InternalService']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  promise?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  ratings?: Resolver<ResolversTypes['ServiceRatingConnection'], ParentType, ContextType, RequireFields<InternalService_RatingsArgs, 'first'>>;
  receiver?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  responseHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['ServiceScore']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InternalServiceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InternalServiceConnection'] = ResolversParentTypes['InternalServiceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InternalServiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['InternalService']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InternalServiceCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InternalServiceCreatePayload'] = ResolversParentTypes['InternalServiceCreatePayload']> = {
  internalService?: Resolver<Maybe<ResolversTypes['InternalService']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InternalServiceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InternalServiceEdge'] = ResolversParentTypes['InternalServiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InternalService'], ParentType, ContextType>;
};

export type InternalServiceEndPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InternalServiceEndPayload'] = ResolversParentTypes['InternalServiceEndPayload']> = {
  internalService?: Resolver<Maybe<ResolversTypes['InternalService']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InternalServiceUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InternalServiceUpdatePayload'] = ResolversParentTypes['InternalServiceUpdatePayload']> = {
  internalService?: Resolver<Maybe<ResolversTypes['InternalService']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MarketBulletinResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarketBulletin'] = ResolversParentTypes['MarketBulletin'], FederationReferenceType extends FederationReferenceTypes['MarketBulletin'] = FederationReferenceTypes['MarketBulletin']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MarketBulletin']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addressees?: Resolver<Array<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BulletinKind'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reach?: Resolver<ResolversTypes['BulletinReach'], ParentType, ContextType>;
  readCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BulletinStatus'], ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['WorkStepConnection'], ParentType, ContextType, RequireFields<MarketBulletin_StepsArgs, 'first'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MarketBulletinConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarketBulletinConnection'] = ResolversParentTypes['MarketBulletinConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MarketBulletinEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MarketBulletin']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MarketBulletinCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarketBulletinCreatePayload'] = ResolversParentTypes['MarketBulletinCreatePayload']> = {
  marketBulletin?: Resolver<Maybe<ResolversTypes['MarketBulletin']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MarketBulletinEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarketBulletinEdge'] = ResolversParentTypes['MarketBulletinEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MarketBulletin'], ParentType, ContextType>;
};

export type MarketBulletinPublishPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarketBulletinPublishPayload'] = ResolversParentTypes['MarketBulletinPublishPayload']> = {
  marketBulletin?: Resolver<Maybe<ResolversTypes['MarketBulletin']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MarketBulletinReadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarketBulletinReadPayload'] = ResolversParentTypes['MarketBulletinReadPayload']> = {
  marketBulletin?: Resolver<Maybe<ResolversTypes['MarketBulletin']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MarketBulletinUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarketBulletinUpdatePayload'] = ResolversParentTypes['MarketBulletinUpdatePayload']> = {
  marketBulletin?: Resolver<Maybe<ResolversTypes['MarketBulletin']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MarketBulletinWithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarketBulletinWithdrawPayload'] = ResolversParentTypes['MarketBulletinWithdrawPayload']> = {
  marketBulletin?: Resolver<Maybe<ResolversTypes['MarketBulletin']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  appraisalCancel?: Resolver<ResolversTypes['AppraisalCancelPayload'], ParentType, ContextType, RequireFields<Mutation_AppraisalCancelArgs, 'id' | 'input'>>;
  appraisalConfirm?: Resolver<ResolversTypes['AppraisalConfirmPayload'], ParentType, ContextType, RequireFields<Mutation_AppraisalConfirmArgs, 'id' | 'input'>>;
  appraisalCreate?: Resolver<ResolversTypes['AppraisalCreatePayload'], ParentType, ContextType, RequireFields<Mutation_AppraisalCreateArgs, 'input' | 'unitId'>>;
  appraisalIndicatorCreate?: Resolver<ResolversTypes['AppraisalIndicatorCreatePayload'], ParentType, ContextType, RequireFields<Mutation_AppraisalIndicatorCreateArgs, 'input' | 'unitId'>>;
  appraisalIndicatorRetire?: Resolver<ResolversTypes['AppraisalIndicatorRetirePayload'], ParentType, ContextType, RequireFields<Mutation_AppraisalIndicatorRetireArgs, 'id'>>;
  appraisalIndicatorUpdate?: Resolver<ResolversTypes['AppraisalIndicatorUpdatePayload'], ParentType, ContextType, RequireFields<Mutation_AppraisalIndicatorUpdateArgs, 'id' | 'input'>>;
  appraisalMeasure?: Resolver<ResolversTypes['AppraisalMeasurePayload'], ParentType, ContextType, RequireFields<Mutation_AppraisalMeasureArgs, 'id' | 'input'>>;
  appraisalReturn?: Resolver<ResolversTypes['AppraisalReturnPayload'], ParentType, ContextType, RequireFields<Mutation_AppraisalReturnArgs, 'id' | 'input'>>;
  appraisalReview?: Resolver<ResolversTypes['AppraisalReviewPayload'], ParentType, ContextType, RequireFields<Mutation_AppraisalReviewArgs, 'id' | 'input'>>;
  appraisalSelfAssess?: Resolver<ResolversTypes['AppraisalSelfAssessPayload'], ParentType, ContextType, RequireFields<Mutation_AppraisalSelfAssessArgs, 'id' | 'input'>>;
  appraisalTargetCreate?: Resolver<ResolversTypes['AppraisalTargetCreatePayload'], ParentType, ContextType, RequireFields<Mutation_AppraisalTargetCreateArgs, 'input'>>;
  appraisalTargetRemove?: Resolver<ResolversTypes['AppraisalTargetRemovePayload'], ParentType, ContextType, RequireFields<Mutation_AppraisalTargetRemoveArgs, 'id'>>;
  appraisalTargetUpdate?: Resolver<ResolversTypes['AppraisalTargetUpdatePayload'], ParentType, ContextType, RequireFields<Mutation_AppraisalTargetUpdateArgs, 'id' | 'input'>>;
  channelClose?: Resolver<ResolversTypes['ChannelClosePayload'], ParentType, ContextType, RequireFields<Mutation_ChannelCloseArgs, 'id'>>;
  channelCreate?: Resolver<ResolversTypes['ChannelCreatePayload'], ParentType, ContextType, RequireFields<Mutation_ChannelCreateArgs, 'input' | 'unitId'>>;
  channelPostAcknowledge?: Resolver<ResolversTypes['ChannelPostAcknowledgePayload'], ParentType, ContextType, RequireFields<Mutation_ChannelPostAcknowledgeArgs, 'id' | 'unitId'>>;
  channelPostCreate?: Resolver<ResolversTypes['ChannelPostCreatePayload'], ParentType, ContextType, RequireFields<Mutation_ChannelPostCreateArgs, 'channelId' | 'input'>>;
  channelUpdate?: Resolver<ResolversTypes['ChannelUpdatePayload'], ParentType, ContextType, RequireFields<Mutation_ChannelUpdateArgs, 'id' | 'input'>>;
  employeeVoiceAnswer?: Resolver<ResolversTypes['EmployeeVoiceAnswerPayload'], ParentType, ContextType, RequireFields<Mutation_EmployeeVoiceAnswerArgs, 'id' | 'input'>>;
  employeeVoiceClose?: Resolver<ResolversTypes['EmployeeVoiceClosePayload'], ParentType, ContextType, RequireFields<Mutation_EmployeeVoiceCloseArgs, 'id'>>;
  employeeVoiceRaise?: Resolver<ResolversTypes['EmployeeVoiceRaisePayload'], ParentType, ContextType, RequireFields<Mutation_EmployeeVoiceRaiseArgs, 'input'>>;
  employeeVoiceReopen?: Resolver<ResolversTypes['EmployeeVoiceReopenPayload'], ParentType, ContextType, RequireFields<Mutation_EmployeeVoiceReopenArgs, 'id' | 'input'>>;
  internalServiceCreate?: Resolver<ResolversTypes['InternalServiceCreatePayload'], ParentType, ContextType, RequireFields<Mutation_InternalServiceCreateArgs, 'input'>>;
  internalServiceEnd?: Resolver<ResolversTypes['InternalServiceEndPayload'], ParentType, ContextType, RequireFields<Mutation_InternalServiceEndArgs, 'id'>>;
  internalServiceUpdate?: Resolver<ResolversTypes['InternalServiceUpdatePayload'], ParentType, ContextType, RequireFields<Mutation_InternalServiceUpdateArgs, 'id' | 'input'>>;
  marketBulletinCreate?: Resolver<ResolversTypes['MarketBulletinCreatePayload'], ParentType, ContextType, RequireFields<Mutation_MarketBulletinCreateArgs, 'input' | 'unitId'>>;
  marketBulletinPublish?: Resolver<ResolversTypes['MarketBulletinPublishPayload'], ParentType, ContextType, RequireFields<Mutation_MarketBulletinPublishArgs, 'id'>>;
  marketBulletinRead?: Resolver<ResolversTypes['MarketBulletinReadPayload'], ParentType, ContextType, RequireFields<Mutation_MarketBulletinReadArgs, 'id'>>;
  marketBulletinUpdate?: Resolver<ResolversTypes['MarketBulletinUpdatePayload'], ParentType, ContextType, RequireFields<Mutation_MarketBulletinUpdateArgs, 'id' | 'input'>>;
  marketBulletinWithdraw?: Resolver<ResolversTypes['MarketBulletinWithdrawPayload'], ParentType, ContextType, RequireFields<Mutation_MarketBulletinWithdrawArgs, 'id' | 'input'>>;
  regulationCreate?: Resolver<ResolversTypes['RegulationCreatePayload'], ParentType, ContextType, RequireFields<Mutation_RegulationCreateArgs, 'input' | 'unitId'>>;
  regulationIssue?: Resolver<ResolversTypes['RegulationIssuePayload'], ParentType, ContextType, RequireFields<Mutation_RegulationIssueArgs, 'id' | 'input'>>;
  regulationRead?: Resolver<ResolversTypes['RegulationReadPayload'], ParentType, ContextType, RequireFields<Mutation_RegulationReadArgs, 'id'>>;
  regulationRepeal?: Resolver<ResolversTypes['RegulationRepealPayload'], ParentType, ContextType, RequireFields<Mutation_RegulationRepealArgs, 'id' | 'input'>>;
  regulationRevise?: Resolver<ResolversTypes['RegulationRevisePayload'], ParentType, ContextType, RequireFields<Mutation_RegulationReviseArgs, 'id' | 'input'>>;
  reportDutyCreate?: Resolver<ResolversTypes['ReportDutyCreatePayload'], ParentType, ContextType, RequireFields<Mutation_ReportDutyCreateArgs, 'input' | 'unitId'>>;
  reportDutyUpdate?: Resolver<ResolversTypes['ReportDutyUpdatePayload'], ParentType, ContextType, RequireFields<Mutation_ReportDutyUpdateArgs, 'id' | 'input'>>;
  serviceRatingGive?: Resolver<ResolversTypes['ServiceRatingGivePayload'], ParentType, ContextType, RequireFields<Mutation_ServiceRatingGiveArgs, 'input' | 'serviceId'>>;
  strategicGoalAchieve?: Resolver<ResolversTypes['StrategicGoalAchievePayload'], ParentType, ContextType, RequireFields<Mutation_StrategicGoalAchieveArgs, 'id' | 'input'>>;
  strategicGoalCreate?: Resolver<ResolversTypes['StrategicGoalCreatePayload'], ParentType, ContextType, RequireFields<Mutation_StrategicGoalCreateArgs, 'input' | 'planId'>>;
  strategicGoalDrop?: Resolver<ResolversTypes['StrategicGoalDropPayload'], ParentType, ContextType, RequireFields<Mutation_StrategicGoalDropArgs, 'id' | 'input'>>;
  strategicGoalUpdate?: Resolver<ResolversTypes['StrategicGoalUpdatePayload'], ParentType, ContextType, RequireFields<Mutation_StrategicGoalUpdateArgs, 'id' | 'input'>>;
  strategicPlanAdopt?: Resolver<ResolversTypes['StrategicPlanAdoptPayload'], ParentType, ContextType, RequireFields<Mutation_StrategicPlanAdoptArgs, 'id'>>;
  strategicPlanClose?: Resolver<ResolversTypes['StrategicPlanClosePayload'], ParentType, ContextType, RequireFields<Mutation_StrategicPlanCloseArgs, 'id' | 'input'>>;
  strategicPlanCreate?: Resolver<ResolversTypes['StrategicPlanCreatePayload'], ParentType, ContextType, RequireFields<Mutation_StrategicPlanCreateArgs, 'input' | 'unitId'>>;
  strategicPlanUpdate?: Resolver<ResolversTypes['StrategicPlanUpdatePayload'], ParentType, ContextType, RequireFields<Mutation_StrategicPlanUpdateArgs, 'id' | 'input'>>;
  supervisionFindingCreate?: Resolver<ResolversTypes['SupervisionFindingCreatePayload'], ParentType, ContextType, RequireFields<Mutation_SupervisionFindingCreateArgs, 'input' | 'unitId'>>;
  supervisionFindingFinish?: Resolver<ResolversTypes['SupervisionFindingFinishPayload'], ParentType, ContextType, RequireFields<Mutation_SupervisionFindingFinishArgs, 'id' | 'input'>>;
  supervisionFindingPlan?: Resolver<ResolversTypes['SupervisionFindingPlanPayload'], ParentType, ContextType, RequireFields<Mutation_SupervisionFindingPlanArgs, 'id' | 'input'>>;
  supervisionFindingReject?: Resolver<ResolversTypes['SupervisionFindingRejectPayload'], ParentType, ContextType, RequireFields<Mutation_SupervisionFindingRejectArgs, 'id' | 'input'>>;
  supervisionFindingVerify?: Resolver<ResolversTypes['SupervisionFindingVerifyPayload'], ParentType, ContextType, RequireFields<Mutation_SupervisionFindingVerifyArgs, 'id' | 'input'>>;
  supervisionFindingWithdraw?: Resolver<ResolversTypes['SupervisionFindingWithdrawPayload'], ParentType, ContextType, RequireFields<Mutation_SupervisionFindingWithdrawArgs, 'id' | 'input'>>;
  supervisionMeasureFinish?: Resolver<ResolversTypes['SupervisionMeasureFinishPayload'], ParentType, ContextType, RequireFields<Mutation_SupervisionMeasureFinishArgs, 'id' | 'input' | 'measureId'>>;
  supportRequestCommit?: Resolver<ResolversTypes['SupportRequestCommitPayload'], ParentType, ContextType, RequireFields<Mutation_SupportRequestCommitArgs, 'id' | 'input'>>;
  supportRequestConfirm?: Resolver<ResolversTypes['SupportRequestConfirmPayload'], ParentType, ContextType, RequireFields<Mutation_SupportRequestConfirmArgs, 'id' | 'input'>>;
  supportRequestCreate?: Resolver<ResolversTypes['SupportRequestCreatePayload'], ParentType, ContextType, RequireFields<Mutation_SupportRequestCreateArgs, 'input' | 'unitId'>>;
  supportRequestDecline?: Resolver<ResolversTypes['SupportRequestDeclinePayload'], ParentType, ContextType, RequireFields<Mutation_SupportRequestDeclineArgs, 'id' | 'input'>>;
  supportRequestDirect?: Resolver<ResolversTypes['SupportRequestDirectPayload'], ParentType, ContextType, RequireFields<Mutation_SupportRequestDirectArgs, 'id' | 'input'>>;
  supportRequestEscalate?: Resolver<ResolversTypes['SupportRequestEscalatePayload'], ParentType, ContextType, RequireFields<Mutation_SupportRequestEscalateArgs, 'id' | 'input'>>;
  supportRequestFulfil?: Resolver<ResolversTypes['SupportRequestFulfilPayload'], ParentType, ContextType, RequireFields<Mutation_SupportRequestFulfilArgs, 'id' | 'input'>>;
  supportRequestRefuse?: Resolver<ResolversTypes['SupportRequestRefusePayload'], ParentType, ContextType, RequireFields<Mutation_SupportRequestRefuseArgs, 'id' | 'input'>>;
  supportRequestReject?: Resolver<ResolversTypes['SupportRequestRejectPayload'], ParentType, ContextType, RequireFields<Mutation_SupportRequestRejectArgs, 'id' | 'input'>>;
  supportRequestWithdraw?: Resolver<ResolversTypes['SupportRequestWithdrawPayload'], ParentType, ContextType, RequireFields<Mutation_SupportRequestWithdrawArgs, 'id' | 'input'>>;
  trainingCancel?: Resolver<ResolversTypes['TrainingCancelPayload'], ParentType, ContextType, RequireFields<Mutation_TrainingCancelArgs, 'id'>>;
  trainingCreate?: Resolver<ResolversTypes['TrainingCreatePayload'], ParentType, ContextType, RequireFields<Mutation_TrainingCreateArgs, 'input' | 'unitId'>>;
  trainingHold?: Resolver<ResolversTypes['TrainingHoldPayload'], ParentType, ContextType, RequireFields<Mutation_TrainingHoldArgs, 'id' | 'input'>>;
  trainingInvite?: Resolver<ResolversTypes['TrainingInvitePayload'], ParentType, ContextType, RequireFields<Mutation_TrainingInviteArgs, 'id' | 'input'>>;
  trainingUpdate?: Resolver<ResolversTypes['TrainingUpdatePayload'], ParentType, ContextType, RequireFields<Mutation_TrainingUpdateArgs, 'id' | 'input'>>;
  workPlanCancel?: Resolver<ResolversTypes['WorkPlanCancelPayload'], ParentType, ContextType, RequireFields<Mutation_WorkPlanCancelArgs, 'id' | 'input'>>;
  workPlanClose?: Resolver<ResolversTypes['WorkPlanClosePayload'], ParentType, ContextType, RequireFields<Mutation_WorkPlanCloseArgs, 'id' | 'input'>>;
  workPlanCreate?: Resolver<ResolversTypes['WorkPlanCreatePayload'], ParentType, ContextType, RequireFields<Mutation_WorkPlanCreateArgs, 'input' | 'unitId'>>;
  workPlanStart?: Resolver<ResolversTypes['WorkPlanStartPayload'], ParentType, ContextType, RequireFields<Mutation_WorkPlanStartArgs, 'id'>>;
  workPlanUpdate?: Resolver<ResolversTypes['WorkPlanUpdatePayload'], ParentType, ContextType, RequireFields<Mutation_WorkPlanUpdateArgs, 'id' | 'input'>>;
  workReportAccept?: Resolver<ResolversTypes['WorkReportAcceptPayload'], ParentType, ContextType, RequireFields<Mutation_WorkReportAcceptArgs, 'id' | 'input'>>;
  workReportCreate?: Resolver<ResolversTypes['WorkReportCreatePayload'], ParentType, ContextType, RequireFields<Mutation_WorkReportCreateArgs, 'input' | 'unitId'>>;
  workReportReturn?: Resolver<ResolversTypes['WorkReportReturnPayload'], ParentType, ContextType, RequireFields<Mutation_WorkReportReturnArgs, 'id' | 'input'>>;
  workReportSubmit?: Resolver<ResolversTypes['WorkReportSubmitPayload'], ParentType, ContextType, RequireFields<Mutation_WorkReportSubmitArgs, 'id'>>;
  workReportUpdate?: Resolver<ResolversTypes['WorkReportUpdatePayload'], ParentType, ContextType, RequireFields<Mutation_WorkReportUpdateArgs, 'id' | 'input'>>;
  workTaskAccept?: Resolver<ResolversTypes['WorkTaskAcceptPayload'], ParentType, ContextType, RequireFields<Mutation_WorkTaskAcceptArgs, 'id'>>;
  workTaskAssign?: Resolver<ResolversTypes['WorkTaskAssignPayload'], ParentType, ContextType, RequireFields<Mutation_WorkTaskAssignArgs, 'id' | 'input'>>;
  workTaskCancel?: Resolver<ResolversTypes['WorkTaskCancelPayload'], ParentType, ContextType, RequireFields<Mutation_WorkTaskCancelArgs, 'id' | 'input'>>;
  workTaskConfirm?: Resolver<ResolversTypes['WorkTaskConfirmPayload'], ParentType, ContextType, RequireFields<Mutation_WorkTaskConfirmArgs, 'id' | 'input'>>;
  workTaskCreate?: Resolver<ResolversTypes['WorkTaskCreatePayload'], ParentType, ContextType, RequireFields<Mutation_WorkTaskCreateArgs, 'input' | 'unitId'>>;
  workTaskFeedback?: Resolver<ResolversTypes['WorkTaskFeedbackPayload'], ParentType, ContextType, RequireFields<Mutation_WorkTaskFeedbackArgs, 'id' | 'input'>>;
  workTaskFinish?: Resolver<ResolversTypes['WorkTaskFinishPayload'], ParentType, ContextType, RequireFields<Mutation_WorkTaskFinishArgs, 'id' | 'input'>>;
  workTaskHold?: Resolver<ResolversTypes['WorkTaskHoldPayload'], ParentType, ContextType, RequireFields<Mutation_WorkTaskHoldArgs, 'id' | 'input'>>;
  workTaskItemTick?: Resolver<ResolversTypes['WorkTaskItemTickPayload'], ParentType, ContextType, RequireFields<Mutation_WorkTaskItemTickArgs, 'id' | 'input' | 'itemId'>>;
  workTaskReject?: Resolver<ResolversTypes['WorkTaskRejectPayload'], ParentType, ContextType, RequireFields<Mutation_WorkTaskRejectArgs, 'id' | 'input'>>;
  workTaskResume?: Resolver<ResolversTypes['WorkTaskResumePayload'], ParentType, ContextType, RequireFields<Mutation_WorkTaskResumeArgs, 'id'>>;
  workTaskReturn?: Resolver<ResolversTypes['WorkTaskReturnPayload'], ParentType, ContextType, RequireFields<Mutation_WorkTaskReturnArgs, 'id' | 'input'>>;
  workTaskStart?: Resolver<ResolversTypes['WorkTaskStartPayload'], ParentType, ContextType, RequireFields<Mutation_WorkTaskStartArgs, 'id'>>;
  workTaskUpdate?: Resolver<ResolversTypes['WorkTaskUpdatePayload'], ParentType, ContextType, RequireFields<Mutation_WorkTaskUpdateArgs, 'id' | 'input'>>;
  workTemplateCreate?: Resolver<ResolversTypes['WorkTemplateCreatePayload'], ParentType, ContextType, RequireFields<Mutation_WorkTemplateCreateArgs, 'input' | 'unitId'>>;
  workTemplateRetire?: Resolver<ResolversTypes['WorkTemplateRetirePayload'], ParentType, ContextType, RequireFields<Mutation_WorkTemplateRetireArgs, 'id'>>;
  workTemplateUpdate?: Resolver<ResolversTypes['WorkTemplateUpdatePayload'], ParentType, ContextType, RequireFields<Mutation_WorkTemplateUpdateArgs, 'id' | 'input'>>;
};

export type OrgUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrgUnit'] = ResolversParentTypes['OrgUnit'], FederationReferenceType extends FederationReferenceTypes['OrgUnit'] = FederationReferenceTypes['OrgUnit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrgUnit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  appraisalTargets?: Resolver<Maybe<ResolversTypes['AppraisalTargetConnection']>, ParentType, ContextType, RequireFields<OrgUnit_AppraisalTargetsArgs, 'first'>>;
  appraisals?: Resolver<Maybe<ResolversTypes['AppraisalConnection']>, ParentType, ContextType, RequireFields<OrgUnit_AppraisalsArgs, 'first'>>;
  channels?: Resolver<Maybe<ResolversTypes['CommunicationChannelConnection']>, ParentType, ContextType, RequireFields<OrgUnit_ChannelsArgs, 'first'>>;
  employeeSatisfaction?: Resolver<Maybe<ResolversTypes['EmployeeSatisfaction']>, ParentType, ContextType, RequireFields<OrgUnit_EmployeeSatisfactionArgs, 'fromOn' | 'toOn'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  internalScore?: Resolver<Maybe<ResolversTypes['ServiceScore']>, ParentType, ContextType, RequireFields<OrgUnit_InternalScoreArgs, 'fromOn' | 'toOn'>>;
  marketBulletins?: Resolver<Maybe<ResolversTypes['MarketBulletinConnection']>, ParentType, ContextType, RequireFields<OrgUnit_MarketBulletinsArgs, 'first'>>;
  regulations?: Resolver<Maybe<ResolversTypes['RegulationConnection']>, ParentType, ContextType, RequireFields<OrgUnit_RegulationsArgs, 'first'>>;
  strategicGoals?: Resolver<Maybe<ResolversTypes['StrategicGoalConnection']>, ParentType, ContextType, RequireFields<OrgUnit_StrategicGoalsArgs, 'first'>>;
  strategicPlans?: Resolver<Maybe<ResolversTypes['StrategicPlanConnection']>, ParentType, ContextType, RequireFields<OrgUnit_StrategicPlansArgs, 'first'>>;
  supervision?: Resolver<Maybe<ResolversTypes['UnitSupervision']>, ParentType, ContextType, RequireFields<OrgUnit_SupervisionArgs, 'from' | 'to'>>;
  supervisionFindings?: Resolver<Maybe<ResolversTypes['SupervisionFindingConnection']>, ParentType, ContextType, RequireFields<OrgUnit_SupervisionFindingsArgs, 'first'>>;
  supportRequests?: Resolver<Maybe<ResolversTypes['SupportRequestConnection']>, ParentType, ContextType, RequireFields<OrgUnit_SupportRequestsArgs, 'first'>>;
  taskProgress?: Resolver<Maybe<ResolversTypes['WorkProgress']>, ParentType, ContextType>;
  trainings?: Resolver<Maybe<ResolversTypes['TrainingConnection']>, ParentType, ContextType, RequireFields<OrgUnit_TrainingsArgs, 'first'>>;
  workPlans?: Resolver<Maybe<ResolversTypes['WorkPlanConnection']>, ParentType, ContextType, RequireFields<OrgUnit_WorkPlansArgs, 'first'>>;
  workReports?: Resolver<Maybe<ResolversTypes['WorkReportConnection']>, ParentType, ContextType, RequireFields<OrgUnit_WorkReportsArgs, 'first'>>;
  workTasks?: Resolver<Maybe<ResolversTypes['WorkTaskConnection']>, ParentType, ContextType, RequireFields<OrgUnit_WorkTasksArgs, 'first'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  appraisal?: Resolver<Maybe<ResolversTypes['Appraisal']>, ParentType, ContextType, RequireFields<Query_AppraisalArgs, 'id'>>;
  appraisalIndicator?: Resolver<Maybe<ResolversTypes['AppraisalIndicator']>, ParentType, ContextType, RequireFields<Query_AppraisalIndicatorArgs, 'id'>>;
  appraisalIndicators?: Resolver<ResolversTypes['AppraisalIndicatorConnection'], ParentType, ContextType, RequireFields<Query_AppraisalIndicatorsArgs, 'first' | 'includeRetired'>>;
  appraisalTarget?: Resolver<Maybe<ResolversTypes['AppraisalTarget']>, ParentType, ContextType, RequireFields<Query_AppraisalTargetArgs, 'id'>>;
  appraisalTargets?: Resolver<ResolversTypes['AppraisalTargetConnection'], ParentType, ContextType, RequireFields<Query_AppraisalTargetsArgs, 'first'>>;
  appraisals?: Resolver<ResolversTypes['AppraisalConnection'], ParentType, ContextType, RequireFields<Query_AppraisalsArgs, 'first'>>;
  channelPost?: Resolver<Maybe<ResolversTypes['ChannelPost']>, ParentType, ContextType, RequireFields<Query_ChannelPostArgs, 'id'>>;
  channelPosts?: Resolver<ResolversTypes['ChannelPostConnection'], ParentType, ContextType, RequireFields<Query_ChannelPostsArgs, 'first'>>;
  communicationChannel?: Resolver<Maybe<ResolversTypes['CommunicationChannel']>, ParentType, ContextType, RequireFields<Query_CommunicationChannelArgs, 'id'>>;
  communicationChannels?: Resolver<ResolversTypes['CommunicationChannelConnection'], ParentType, ContextType, RequireFields<Query_CommunicationChannelsArgs, 'first'>>;
  employeeVoice?: Resolver<Maybe<ResolversTypes['EmployeeVoice']>, ParentType, ContextType, RequireFields<Query_EmployeeVoiceArgs, 'id'>>;
  employeeVoices?: Resolver<ResolversTypes['EmployeeVoiceConnection'], ParentType, ContextType, RequireFields<Query_EmployeeVoicesArgs, 'first'>>;
  internalService?: Resolver<Maybe<ResolversTypes['InternalService']>, ParentType, ContextType, RequireFields<Query_InternalServiceArgs, 'id'>>;
  internalServices?: Resolver<ResolversTypes['InternalServiceConnection'], ParentType, ContextType, RequireFields<Query_InternalServicesArgs, 'first'>>;
  marketBulletin?: Resolver<Maybe<ResolversTypes['MarketBulletin']>, ParentType, ContextType, RequireFields<Query_MarketBulletinArgs, 'id'>>;
  marketBulletins?: Resolver<ResolversTypes['MarketBulletinConnection'], ParentType, ContextType, RequireFields<Query_MarketBulletinsArgs, 'first'>>;
  regulation?: Resolver<Maybe<ResolversTypes['Regulation']>, ParentType, ContextType, RequireFields<Query_RegulationArgs, 'id'>>;
  regulations?: Resolver<ResolversTypes['RegulationConnection'], ParentType, ContextType, RequireFields<Query_RegulationsArgs, 'first'>>;
  reportDuties?: Resolver<ResolversTypes['ReportDutyConnection'], ParentType, ContextType, RequireFields<Query_ReportDutiesArgs, 'first'>>;
  reportsDue?: Resolver<ResolversTypes['ReportDueConnection'], ParentType, ContextType, RequireFields<Query_ReportsDueArgs, 'first' | 'fromOn' | 'toOn'>>;
  strategicGoal?: Resolver<Maybe<ResolversTypes['StrategicGoal']>, ParentType, ContextType, RequireFields<Query_StrategicGoalArgs, 'id'>>;
  strategicGoals?: Resolver<ResolversTypes['StrategicGoalConnection'], ParentType, ContextType, RequireFields<Query_StrategicGoalsArgs, 'first'>>;
  strategicPlan?: Resolver<Maybe<ResolversTypes['StrategicPlan']>, ParentType, ContextType, RequireFields<Query_StrategicPlanArgs, 'id'>>;
  strategicPlans?: Resolver<ResolversTypes['StrategicPlanConnection'], ParentType, ContextType, RequireFields<Query_StrategicPlansArgs, 'first'>>;
  supervisionFinding?: Resolver<Maybe<ResolversTypes['SupervisionFinding']>, ParentType, ContextType, RequireFields<Query_SupervisionFindingArgs, 'id'>>;
  supervisionFindings?: Resolver<ResolversTypes['SupervisionFindingConnection'], ParentType, ContextType, RequireFields<Query_SupervisionFindingsArgs, 'first'>>;
  supportRequest?: Resolver<Maybe<ResolversTypes['SupportRequest']>, ParentType, ContextType, RequireFields<Query_SupportRequestArgs, 'id'>>;
  supportRequests?: Resolver<ResolversTypes['SupportRequestConnection'], ParentType, ContextType, RequireFields<Query_SupportRequestsArgs, 'first'>>;
  training?: Resolver<Maybe<ResolversTypes['Training']>, ParentType, ContextType, RequireFields<Query_TrainingArgs, 'id'>>;
  trainings?: Resolver<ResolversTypes['TrainingConnection'], ParentType, ContextType, RequireFields<Query_TrainingsArgs, 'first'>>;
  workPlan?: Resolver<Maybe<ResolversTypes['WorkPlan']>, ParentType, ContextType, RequireFields<Query_WorkPlanArgs, 'id'>>;
  workPlans?: Resolver<ResolversTypes['WorkPlanConnection'], ParentType, ContextType, RequireFields<Query_WorkPlansArgs, 'first'>>;
  workReport?: Resolver<Maybe<ResolversTypes['WorkReport']>, ParentType, ContextType, RequireFields<Query_WorkReportArgs, 'id'>>;
  workReports?: Resolver<ResolversTypes['WorkReportConnection'], ParentType, ContextType, RequireFields<Query_WorkReportsArgs, 'first'>>;
  workTask?: Resolver<Maybe<ResolversTypes['WorkTask']>, ParentType, ContextType, RequireFields<Query_WorkTaskArgs, 'id'>>;
  workTasks?: Resolver<ResolversTypes['WorkTaskConnection'], ParentType, ContextType, RequireFields<Query_WorkTasksArgs, 'first' | 'sort'>>;
  workTemplate?: Resolver<Maybe<ResolversTypes['WorkTemplate']>, ParentType, ContextType, RequireFields<Query_WorkTemplateArgs, 'id'>>;
  workTemplates?: Resolver<ResolversTypes['WorkTemplateConnection'], ParentType, ContextType, RequireFields<Query_WorkTemplatesArgs, 'first' | 'includeRetired'>>;
};

export type RegulationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Regulation'] = ResolversParentTypes['Regulation'], FederationReferenceType extends FederationReferenceTypes['Regulation'] = FederationReferenceTypes['Regulation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Regulation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['RegulationVersion']>, ParentType, ContextType, Partial<Regulation_CurrentArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RegulationKind'], ParentType, ContextType>;
  readCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  repealReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repealedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['RegulationVersion']>, ParentType, ContextType>;
};

export type RegulationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegulationConnection'] = ResolversParentTypes['RegulationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegulationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Regulation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegulationCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegulationCreatePayload'] = ResolversParentTypes['RegulationCreatePayload']> = {
  regulation?: Resolver<Maybe<ResolversTypes['Regulation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegulationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegulationEdge'] = ResolversParentTypes['RegulationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Regulation'], ParentType, ContextType>;
};

export type RegulationIssuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegulationIssuePayload'] = ResolversParentTypes['RegulationIssuePayload']> = {
  regulation?: Resolver<Maybe<ResolversTypes['Regulation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegulationReadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegulationReadPayload'] = ResolversParentTypes['RegulationReadPayload']> = {
  regulation?: Resolver<Maybe<ResolversTypes['Regulation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegulationRepealPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegulationRepealPayload'] = ResolversParentTypes['RegulationRepealPayload']> = {
  regulation?: Resolver<Maybe<ResolversTypes['Regulation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegulationRevisePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegulationRevisePayload'] = ResolversParentTypes['RegulationRevisePayload']> = {
  regulation?: Resolver<Maybe<ResolversTypes['Regulation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegulationVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegulationVersion'] = ResolversParentTypes['RegulationVersion']> = {
  changeNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  issuedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportDueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportDue'] = ResolversParentTypes['ReportDue']> = {
  daysLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['ReportDuty'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReportKind'], ParentType, ContextType>;
  periodFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['WorkReport']>, ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  toUnit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
};

export type ReportDueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportDueConnection'] = ResolversParentTypes['ReportDueConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReportDueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ReportDue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportDueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportDueEdge'] = ResolversParentTypes['ReportDueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReportDue'], ParentType, ContextType>;
};

export type ReportDutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportDuty'] = ResolversParentTypes['ReportDuty'], FederationReferenceType extends FederationReferenceTypes['ReportDuty'] = FederationReferenceTypes['ReportDuty']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReportDuty']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fromOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReportKind'], ParentType, ContextType>;
  toOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  toUnit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportDutyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportDutyConnection'] = ResolversParentTypes['ReportDutyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReportDutyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ReportDuty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportDutyCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportDutyCreatePayload'] = ResolversParentTypes['ReportDutyCreatePayload']> = {
  reportDuty?: Resolver<Maybe<ResolversTypes['ReportDuty']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReportDutyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportDutyEdge'] = ResolversParentTypes['ReportDutyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReportDuty'], ParentType, ContextType>;
};

export type ReportDutyUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportDutyUpdatePayload'] = ResolversParentTypes['ReportDutyUpdatePayload']> = {
  reportDuty?: Resolver<Maybe<ResolversTypes['ReportDuty']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReportFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportFigure'] = ResolversParentTypes['ReportFigure']> = {
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type ServiceRatingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceRating'] = ResolversParentTypes['ServiceRating'], FederationReferenceType extends FederationReferenceTypes['ServiceRating'] = FederationReferenceTypes['ServiceRating']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceRating']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attitude?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['InternalService']>, ParentType, ContextType>;
  timeliness?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceRatingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceRatingConnection'] = ResolversParentTypes['ServiceRatingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServiceRatingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ServiceRating']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceRatingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceRatingEdge'] = ResolversParentTypes['ServiceRatingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceRating'], ParentType, ContextType>;
};

export type ServiceRatingGivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceRatingGivePayload'] = ResolversParentTypes['ServiceRatingGivePayload']> = {
  serviceRating?: Resolver<Maybe<ResolversTypes['ServiceRating']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ServiceScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceScore'] = ResolversParentTypes['ServiceScore']> = {
  attitude?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  overall?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  ratings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timeliness?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type StrategicGoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrategicGoal'] = ResolversParentTypes['StrategicGoal'], FederationReferenceType extends FederationReferenceTypes['StrategicGoal'] = FederationReferenceTypes['StrategicGoal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StrategicGoal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  handedDown?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['StrategicPlan']>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['WorkProgress'], ParentType, ContextType>;
  refinedBy?: Resolver<ResolversTypes['StrategicGoalConnection'], ParentType, ContextType, RequireFields<StrategicGoal_RefinedByArgs, 'first'>>;
  refines?: Resolver<Maybe<ResolversTypes['StrategicGoal']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StrategicGoalStatus'], ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['WorkStepConnection'], ParentType, ContextType, RequireFields<StrategicGoal_StepsArgs, 'first'>>;
  target?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workPlans?: Resolver<Maybe<ResolversTypes['WorkPlanConnection']>, ParentType, ContextType, RequireFields<StrategicGoal_WorkPlansArgs, 'first'>>;
};

export type StrategicGoalAchievePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrategicGoalAchievePayload'] = ResolversParentTypes['StrategicGoalAchievePayload']> = {
  strategicGoal?: Resolver<Maybe<ResolversTypes['StrategicGoal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StrategicGoalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrategicGoalConnection'] = ResolversParentTypes['StrategicGoalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StrategicGoalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StrategicGoal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StrategicGoalCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrategicGoalCreatePayload'] = ResolversParentTypes['StrategicGoalCreatePayload']> = {
  strategicGoal?: Resolver<Maybe<ResolversTypes['StrategicGoal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StrategicGoalDropPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrategicGoalDropPayload'] = ResolversParentTypes['StrategicGoalDropPayload']> = {
  strategicGoal?: Resolver<Maybe<ResolversTypes['StrategicGoal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StrategicGoalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrategicGoalEdge'] = ResolversParentTypes['StrategicGoalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StrategicGoal'], ParentType, ContextType>;
};

export type StrategicGoalUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrategicGoalUpdatePayload'] = ResolversParentTypes['StrategicGoalUpdatePayload']> = {
  strategicGoal?: Resolver<Maybe<ResolversTypes['StrategicGoal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StrategicPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrategicPlan'] = ResolversParentTypes['StrategicPlan'], FederationReferenceType extends FederationReferenceTypes['StrategicPlan'] = FederationReferenceTypes['StrategicPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StrategicPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  fromYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  goals?: Resolver<ResolversTypes['StrategicGoalConnection'], ParentType, ContextType, RequireFields<StrategicPlan_GoalsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['WorkProgress'], ParentType, ContextType>;
  refines?: Resolver<Maybe<ResolversTypes['StrategicPlan']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StrategicPlanStatus'], ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['WorkStepConnection'], ParentType, ContextType, RequireFields<StrategicPlan_StepsArgs, 'first'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StrategicPlanAdoptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrategicPlanAdoptPayload'] = ResolversParentTypes['StrategicPlanAdoptPayload']> = {
  strategicPlan?: Resolver<Maybe<ResolversTypes['StrategicPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StrategicPlanClosePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrategicPlanClosePayload'] = ResolversParentTypes['StrategicPlanClosePayload']> = {
  strategicPlan?: Resolver<Maybe<ResolversTypes['StrategicPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StrategicPlanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrategicPlanConnection'] = ResolversParentTypes['StrategicPlanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StrategicPlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StrategicPlan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StrategicPlanCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrategicPlanCreatePayload'] = ResolversParentTypes['StrategicPlanCreatePayload']> = {
  strategicPlan?: Resolver<Maybe<ResolversTypes['StrategicPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StrategicPlanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrategicPlanEdge'] = ResolversParentTypes['StrategicPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StrategicPlan'], ParentType, ContextType>;
};

export type StrategicPlanUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrategicPlanUpdatePayload'] = ResolversParentTypes['StrategicPlanUpdatePayload']> = {
  strategicPlan?: Resolver<Maybe<ResolversTypes['StrategicPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SupervisionCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionCount'] = ResolversParentTypes['SupervisionCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SupervisionKind'], ParentType, ContextType>;
  latestOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  openCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdueCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupervisionFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionFinding'] = ResolversParentTypes['SupervisionFinding'], FederationReferenceType extends FederationReferenceTypes['SupervisionFinding'] = FederationReferenceTypes['SupervisionFinding']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SupervisionFinding']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SupervisionKind'], ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['ImprovementMeasure']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FindingStatus'], ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['WorkStepConnection'], ParentType, ContextType, RequireFields<SupervisionFinding_StepsArgs, 'first'>>;
  supervisor?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupervisionFindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionFindingConnection'] = ResolversParentTypes['SupervisionFindingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupervisionFindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SupervisionFinding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupervisionFindingCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionFindingCreatePayload'] = ResolversParentTypes['SupervisionFindingCreatePayload']> = {
  supervisionFinding?: Resolver<Maybe<ResolversTypes['SupervisionFinding']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SupervisionFindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionFindingEdge'] = ResolversParentTypes['SupervisionFindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupervisionFinding'], ParentType, ContextType>;
};

export type SupervisionFindingFinishPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionFindingFinishPayload'] = ResolversParentTypes['SupervisionFindingFinishPayload']> = {
  supervisionFinding?: Resolver<Maybe<ResolversTypes['SupervisionFinding']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SupervisionFindingPlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionFindingPlanPayload'] = ResolversParentTypes['SupervisionFindingPlanPayload']> = {
  supervisionFinding?: Resolver<Maybe<ResolversTypes['SupervisionFinding']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SupervisionFindingRejectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionFindingRejectPayload'] = ResolversParentTypes['SupervisionFindingRejectPayload']> = {
  supervisionFinding?: Resolver<Maybe<ResolversTypes['SupervisionFinding']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SupervisionFindingVerifyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionFindingVerifyPayload'] = ResolversParentTypes['SupervisionFindingVerifyPayload']> = {
  supervisionFinding?: Resolver<Maybe<ResolversTypes['SupervisionFinding']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SupervisionFindingWithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionFindingWithdrawPayload'] = ResolversParentTypes['SupervisionFindingWithdrawPayload']> = {
  supervisionFinding?: Resolver<Maybe<ResolversTypes['SupervisionFinding']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SupervisionMeasureFinishPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionMeasureFinishPayload'] = ResolversParentTypes['SupervisionMeasureFinishPayload']> = {
  supervisionFinding?: Resolver<Maybe<ResolversTypes['SupervisionFinding']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SupportRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportRequest'] = ResolversParentTypes['SupportRequest'], FederationReferenceType extends FederationReferenceTypes['SupportRequest'] = FederationReferenceTypes['SupportRequest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SupportRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  committedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  escalatedTo?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  fromUnit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SupportKind'], ParentType, ContextType>;
  neededOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SupportStatus'], ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['WorkStepConnection'], ParentType, ContextType, RequireFields<SupportRequest_StepsArgs, 'first'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toUnit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportRequestCommitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportRequestCommitPayload'] = ResolversParentTypes['SupportRequestCommitPayload']> = {
  supportRequest?: Resolver<Maybe<ResolversTypes['SupportRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SupportRequestConfirmPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportRequestConfirmPayload'] = ResolversParentTypes['SupportRequestConfirmPayload']> = {
  supportRequest?: Resolver<Maybe<ResolversTypes['SupportRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SupportRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportRequestConnection'] = ResolversParentTypes['SupportRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupportRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SupportRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportRequestCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportRequestCreatePayload'] = ResolversParentTypes['SupportRequestCreatePayload']> = {
  supportRequest?: Resolver<Maybe<ResolversTypes['SupportRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SupportRequestDeclinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportRequestDeclinePayload'] = ResolversParentTypes['SupportRequestDeclinePayload']> = {
  supportRequest?: Resolver<Maybe<ResolversTypes['SupportRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SupportRequestDirectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportRequestDirectPayload'] = ResolversParentTypes['SupportRequestDirectPayload']> = {
  supportRequest?: Resolver<Maybe<ResolversTypes['SupportRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SupportRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportRequestEdge'] = ResolversParentTypes['SupportRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupportRequest'], ParentType, ContextType>;
};

export type SupportRequestEscalatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportRequestEscalatePayload'] = ResolversParentTypes['SupportRequestEscalatePayload']> = {
  supportRequest?: Resolver<Maybe<ResolversTypes['SupportRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SupportRequestFulfilPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportRequestFulfilPayload'] = ResolversParentTypes['SupportRequestFulfilPayload']> = {
  supportRequest?: Resolver<Maybe<ResolversTypes['SupportRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SupportRequestRefusePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportRequestRefusePayload'] = ResolversParentTypes['SupportRequestRefusePayload']> = {
  supportRequest?: Resolver<Maybe<ResolversTypes['SupportRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SupportRequestRejectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportRequestRejectPayload'] = ResolversParentTypes['SupportRequestRejectPayload']> = {
  supportRequest?: Resolver<Maybe<ResolversTypes['SupportRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SupportRequestWithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportRequestWithdrawPayload'] = ResolversParentTypes['SupportRequestWithdrawPayload']> = {
  supportRequest?: Resolver<Maybe<ResolversTypes['SupportRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TrainingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Training'] = ResolversParentTypes['Training'], FederationReferenceType extends FederationReferenceTypes['Training'] = FederationReferenceTypes['Training']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Training']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attendances?: Resolver<ResolversTypes['TrainingAttendanceConnection'], ParentType, ContextType, RequireFields<Training_AttendancesArgs, 'first'>>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TrainingKind'], ParentType, ContextType>;
  passScore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TrainingStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trainer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingAttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingAttendance'] = ResolversParentTypes['TrainingAttendance'], FederationReferenceType extends FederationReferenceTypes['TrainingAttendance'] = FederationReferenceTypes['TrainingAttendance']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingAttendance']> | FederationReferenceType, FederationReferenceType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPassed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AttendanceStatus'], ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['Training']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
};

export type TrainingAttendanceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingAttendanceConnection'] = ResolversParentTypes['TrainingAttendanceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TrainingAttendanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TrainingAttendance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingAttendanceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingAttendanceEdge'] = ResolversParentTypes['TrainingAttendanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TrainingAttendance'], ParentType, ContextType>;
};

export type TrainingCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingCancelPayload'] = ResolversParentTypes['TrainingCancelPayload']> = {
  training?: Resolver<Maybe<ResolversTypes['Training']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TrainingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingConnection'] = ResolversParentTypes['TrainingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TrainingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Training']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingCreatePayload'] = ResolversParentTypes['TrainingCreatePayload']> = {
  training?: Resolver<Maybe<ResolversTypes['Training']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TrainingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingEdge'] = ResolversParentTypes['TrainingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Training'], ParentType, ContextType>;
};

export type TrainingHoldPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingHoldPayload'] = ResolversParentTypes['TrainingHoldPayload']> = {
  training?: Resolver<Maybe<ResolversTypes['Training']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TrainingInvitePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingInvitePayload'] = ResolversParentTypes['TrainingInvitePayload']> = {
  training?: Resolver<Maybe<ResolversTypes['Training']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TrainingUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingUpdatePayload'] = ResolversParentTypes['TrainingUpdatePayload']> = {
  training?: Resolver<Maybe<ResolversTypes['Training']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnitSupervisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitSupervision'] = ResolversParentTypes['UnitSupervision']> = {
  appraisal?: Resolver<Maybe<ResolversTypes['Appraisal']>, ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['SupervisionCount']>, ParentType, ContextType>;
  superior?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkPlan'] = ResolversParentTypes['WorkPlan'], FederationReferenceType extends FederationReferenceTypes['WorkPlan'] = FederationReferenceTypes['WorkPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WorkPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  fromOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  goal?: Resolver<Maybe<ResolversTypes['StrategicGoal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WorkPlanKind'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['WorkProgress'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WorkPlanStatus'], ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['WorkStepConnection'], ParentType, ContextType, RequireFields<WorkPlan_StepsArgs, 'first'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tasks?: Resolver<Maybe<ResolversTypes['WorkTaskConnection']>, ParentType, ContextType, RequireFields<WorkPlan_TasksArgs, 'first'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkPlanCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkPlanCancelPayload'] = ResolversParentTypes['WorkPlanCancelPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  workPlan?: Resolver<Maybe<ResolversTypes['WorkPlan']>, ParentType, ContextType>;
};

export type WorkPlanClosePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkPlanClosePayload'] = ResolversParentTypes['WorkPlanClosePayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  workPlan?: Resolver<Maybe<ResolversTypes['WorkPlan']>, ParentType, ContextType>;
};

export type WorkPlanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkPlanConnection'] = ResolversParentTypes['WorkPlanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WorkPlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['WorkPlan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkPlanCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkPlanCreatePayload'] = ResolversParentTypes['WorkPlanCreatePayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  workPlan?: Resolver<Maybe<ResolversTypes['WorkPlan']>, ParentType, ContextType>;
};

export type WorkPlanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkPlanEdge'] = ResolversParentTypes['WorkPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkPlan'], ParentType, ContextType>;
};

export type WorkPlanStartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkPlanStartPayload'] = ResolversParentTypes['WorkPlanStartPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  workPlan?: Resolver<Maybe<ResolversTypes['WorkPlan']>, ParentType, ContextType>;
};

export type WorkPlanUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkPlanUpdatePayload'] = ResolversParentTypes['WorkPlanUpdatePayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  workPlan?: Resolver<Maybe<ResolversTypes['WorkPlan']>, ParentType, ContextType>;
};

export type WorkProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkProgress'] = ResolversParentTypes['WorkProgress']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkReport'] = ResolversParentTypes['WorkReport'], FederationReferenceType extends FederationReferenceTypes['WorkReport'] = FederationReferenceTypes['WorkReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WorkReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  competition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  demand?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['ReportFigure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReportKind'], ParentType, ContextType>;
  market?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outlook?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  periodFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  problems?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReportStatus'], ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['WorkStepConnection'], ParentType, ContextType, RequireFields<WorkReport_StepsArgs, 'first'>>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toUnit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkReportAcceptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkReportAcceptPayload'] = ResolversParentTypes['WorkReportAcceptPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  workReport?: Resolver<Maybe<ResolversTypes['WorkReport']>, ParentType, ContextType>;
};

export type WorkReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkReportConnection'] = ResolversParentTypes['WorkReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WorkReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['WorkReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkReportCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkReportCreatePayload'] = ResolversParentTypes['WorkReportCreatePayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  workReport?: Resolver<Maybe<ResolversTypes['WorkReport']>, ParentType, ContextType>;
};

export type WorkReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkReportEdge'] = ResolversParentTypes['WorkReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkReport'], ParentType, ContextType>;
};

export type WorkReportReturnPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkReportReturnPayload'] = ResolversParentTypes['WorkReportReturnPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  workReport?: Resolver<Maybe<ResolversTypes['WorkReport']>, ParentType, ContextType>;
};

export type WorkReportSubmitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkReportSubmitPayload'] = ResolversParentTypes['WorkReportSubmitPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  workReport?: Resolver<Maybe<ResolversTypes['WorkReport']>, ParentType, ContextType>;
};

export type WorkReportUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkReportUpdatePayload'] = ResolversParentTypes['WorkReportUpdatePayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  workReport?: Resolver<Maybe<ResolversTypes['WorkReport']>, ParentType, ContextType>;
};

export type WorkStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkStep'] = ResolversParentTypes['WorkStep']> = {
  action?: Resolver<ResolversTypes['WorkAction'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WorkStepConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkStepConnection'] = ResolversParentTypes['WorkStepConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WorkStepEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['WorkStep']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkStepEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkStepEdge'] = ResolversParentTypes['WorkStepEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkStep'], ParentType, ContextType>;
};

export type WorkTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkTask'] = ResolversParentTypes['WorkTask'], FederationReferenceType extends FederationReferenceTypes['WorkTask'] = FederationReferenceTypes['WorkTask']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WorkTask']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assignees?: Resolver<Array<ResolversTypes['WorkTaskAssignee']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['WorkTaskItem']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WorkTaskKind'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['WorkTask']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['WorkPlan']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['WorkPriority'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WorkTaskStatus'], ParentType, ContextType>;
  statusSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['WorkStepConnection'], ParentType, ContextType, RequireFields<WorkTask_StepsArgs, 'first'>>;
  subtasks?: Resolver<ResolversTypes['WorkTaskConnection'], ParentType, ContextType, RequireFields<WorkTask_SubtasksArgs, 'first'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkTaskAcceptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkTaskAcceptPayload'] = ResolversParentTypes['WorkTaskAcceptPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  workTask?: Resolver<Maybe<ResolversTypes['WorkTask']>, ParentType, ContextType>;
};

export type WorkTaskAssignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkTaskAssignPayload'] = ResolversParentTypes['WorkTaskAssignPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  workTask?: Resolver<Maybe<ResolversTypes['WorkTask']>, ParentType, ContextType>;
};

export type WorkTaskAssigneeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkTaskAssignee'] = ResolversParentTypes['WorkTaskAssignee']> = {
  assignedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
};

export type WorkTaskCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkTaskCancelPayload'] = ResolversParentTypes['WorkTaskCancelPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  workTask?: Resolver<Maybe<ResolversTypes['WorkTask']>, ParentType, ContextType>;
};

export type WorkTaskConfirmPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkTaskConfirmPayload'] = ResolversParentTypes['WorkTaskConfirmPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  workTask?: Resolver<Maybe<ResolversTypes['WorkTask']>, ParentType, ContextType>;
};

export type WorkTaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkTaskConnection'] = ResolversParentTypes['WorkTaskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WorkTaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['WorkTask']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkTaskCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkTaskCreatePayload'] = ResolversParentTypes['WorkTaskCreatePayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  workTask?: Resolver<Maybe<ResolversTypes['WorkTask']>, ParentType, ContextType>;
};

export type WorkTaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkTaskEdge'] = ResolversParentTypes['WorkTaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkTask'], ParentType, ContextType>;
};

export type WorkTaskFeedbackPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkTaskFeedbackPayload'] = ResolversParentTypes['WorkTaskFeedbackPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  workTask?: Resolver<Maybe<ResolversTypes['WorkTask']>, ParentType, ContextType>;
};

export type WorkTaskFinishPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkTaskFinishPayload'] = ResolversParentTypes['WorkTaskFinishPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  workTask?: Resolver<Maybe<ResolversTypes['WorkTask']>, ParentType, ContextType>;
};

export type WorkTaskHoldPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkTaskHoldPayload'] = ResolversParentTypes['WorkTaskHoldPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  workTask?: Resolver<Maybe<ResolversTypes['WorkTask']>, ParentType, ContextType>;
};

export type WorkTaskItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkTaskItem'] = ResolversParentTypes['WorkTaskItem']> = {
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  doneBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkTaskItemTickPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkTaskItemTickPayload'] = ResolversParentTypes['WorkTaskItemTickPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  workTask?: Resolver<Maybe<ResolversTypes['WorkTask']>, ParentType, ContextType>;
};

export type WorkTaskRejectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkTaskRejectPayload'] = ResolversParentTypes['WorkTaskRejectPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  workTask?: Resolver<Maybe<ResolversTypes['WorkTask']>, ParentType, ContextType>;
};

export type WorkTaskResumePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkTaskResumePayload'] = ResolversParentTypes['WorkTaskResumePayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  workTask?: Resolver<Maybe<ResolversTypes['WorkTask']>, ParentType, ContextType>;
};

export type WorkTaskReturnPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkTaskReturnPayload'] = ResolversParentTypes['WorkTaskReturnPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  workTask?: Resolver<Maybe<ResolversTypes['WorkTask']>, ParentType, ContextType>;
};

export type WorkTaskStartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkTaskStartPayload'] = ResolversParentTypes['WorkTaskStartPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  workTask?: Resolver<Maybe<ResolversTypes['WorkTask']>, ParentType, ContextType>;
};

export type WorkTaskUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkTaskUpdatePayload'] = ResolversParentTypes['WorkTaskUpdatePayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  workTask?: Resolver<Maybe<ResolversTypes['WorkTask']>, ParentType, ContextType>;
};

export type WorkTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkTemplate'] = ResolversParentTypes['WorkTemplate'], FederationReferenceType extends FederationReferenceTypes['WorkTemplate'] = FederationReferenceTypes['WorkTemplate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WorkTemplate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cadence?: Resolver<ResolversTypes['WorkCadence'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  guidance?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkTemplateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkTemplateConnection'] = ResolversParentTypes['WorkTemplateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WorkTemplateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['WorkTemplate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkTemplateCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkTemplateCreatePayload'] = ResolversParentTypes['WorkTemplateCreatePayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  workTemplate?: Resolver<Maybe<ResolversTypes['WorkTemplate']>, ParentType, ContextType>;
};

export type WorkTemplateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkTemplateEdge'] = ResolversParentTypes['WorkTemplateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkTemplate'], ParentType, ContextType>;
};

export type WorkTemplateRetirePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkTemplateRetirePayload'] = ResolversParentTypes['WorkTemplateRetirePayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  workTemplate?: Resolver<Maybe<ResolversTypes['WorkTemplate']>, ParentType, ContextType>;
};

export type WorkTemplateUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkTemplateUpdatePayload'] = ResolversParentTypes['WorkTemplateUpdatePayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  workTemplate?: Resolver<Maybe<ResolversTypes['WorkTemplate']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Appraisal?: AppraisalResolvers<ContextType>;
  AppraisalCancelPayload?: AppraisalCancelPayloadResolvers<ContextType>;
  AppraisalConfirmPayload?: AppraisalConfirmPayloadResolvers<ContextType>;
  AppraisalConnection?: AppraisalConnectionResolvers<ContextType>;
  AppraisalCreatePayload?: AppraisalCreatePayloadResolvers<ContextType>;
  AppraisalEdge?: AppraisalEdgeResolvers<ContextType>;
  AppraisalIndicator?: AppraisalIndicatorResolvers<ContextType>;
  AppraisalIndicatorConnection?: AppraisalIndicatorConnectionResolvers<ContextType>;
  AppraisalIndicatorCreatePayload?: AppraisalIndicatorCreatePayloadResolvers<ContextType>;
  AppraisalIndicatorEdge?: AppraisalIndicatorEdgeResolvers<ContextType>;
  AppraisalIndicatorRetirePayload?: AppraisalIndicatorRetirePayloadResolvers<ContextType>;
  AppraisalIndicatorUpdatePayload?: AppraisalIndicatorUpdatePayloadResolvers<ContextType>;
  AppraisalLine?: AppraisalLineResolvers<ContextType>;
  AppraisalMeasurePayload?: AppraisalMeasurePayloadResolvers<ContextType>;
  AppraisalReturnPayload?: AppraisalReturnPayloadResolvers<ContextType>;
  AppraisalReviewPayload?: AppraisalReviewPayloadResolvers<ContextType>;
  AppraisalSelfAssessPayload?: AppraisalSelfAssessPayloadResolvers<ContextType>;
  AppraisalTarget?: AppraisalTargetResolvers<ContextType>;
  AppraisalTargetConnection?: AppraisalTargetConnectionResolvers<ContextType>;
  AppraisalTargetCreatePayload?: AppraisalTargetCreatePayloadResolvers<ContextType>;
  AppraisalTargetEdge?: AppraisalTargetEdgeResolvers<ContextType>;
  AppraisalTargetRemovePayload?: AppraisalTargetRemovePayloadResolvers<ContextType>;
  AppraisalTargetUpdatePayload?: AppraisalTargetUpdatePayloadResolvers<ContextType>;
  ChannelClosePayload?: ChannelClosePayloadResolvers<ContextType>;
  ChannelCreatePayload?: ChannelCreatePayloadResolvers<ContextType>;
  ChannelPost?: ChannelPostResolvers<ContextType>;
  ChannelPostAcknowledgePayload?: ChannelPostAcknowledgePayloadResolvers<ContextType>;
  ChannelPostConnection?: ChannelPostConnectionResolvers<ContextType>;
  ChannelPostCreatePayload?: ChannelPostCreatePayloadResolvers<ContextType>;
  ChannelPostEdge?: ChannelPostEdgeResolvers<ContextType>;
  ChannelReceipt?: ChannelReceiptResolvers<ContextType>;
  ChannelUpdatePayload?: ChannelUpdatePayloadResolvers<ContextType>;
  CommunicationChannel?: CommunicationChannelResolvers<ContextType>;
  CommunicationChannelConnection?: CommunicationChannelConnectionResolvers<ContextType>;
  CommunicationChannelEdge?: CommunicationChannelEdgeResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Employee?: EmployeeResolvers<ContextType>;
  EmployeeSatisfaction?: EmployeeSatisfactionResolvers<ContextType>;
  EmployeeVoice?: EmployeeVoiceResolvers<ContextType>;
  EmployeeVoiceAnswerPayload?: EmployeeVoiceAnswerPayloadResolvers<ContextType>;
  EmployeeVoiceClosePayload?: EmployeeVoiceClosePayloadResolvers<ContextType>;
  EmployeeVoiceConnection?: EmployeeVoiceConnectionResolvers<ContextType>;
  EmployeeVoiceEdge?: EmployeeVoiceEdgeResolvers<ContextType>;
  EmployeeVoiceRaisePayload?: EmployeeVoiceRaisePayloadResolvers<ContextType>;
  EmployeeVoiceReopenPayload?: EmployeeVoiceReopenPayloadResolvers<ContextType>;
  ImprovementMeasure?: ImprovementMeasureResolvers<ContextType>;
  InternalService?: InternalServiceResolvers<ContextType>;
  InternalServiceConnection?: InternalServiceConnectionResolvers<ContextType>;
  InternalServiceCreatePayload?: InternalServiceCreatePayloadResolvers<ContextType>;
  InternalServiceEdge?: InternalServiceEdgeResolvers<ContextType>;
  InternalServiceEndPayload?: InternalServiceEndPayloadResolvers<ContextType>;
  InternalServiceUpdatePayload?: InternalServiceUpdatePayloadResolvers<ContextType>;
  MarketBulletin?: MarketBulletinResolvers<ContextType>;
  MarketBulletinConnection?: MarketBulletinConnectionResolvers<ContextType>;
  MarketBulletinCreatePayload?: MarketBulletinCreatePayloadResolvers<ContextType>;
  MarketBulletinEdge?: MarketBulletinEdgeResolvers<ContextType>;
  MarketBulletinPublishPayload?: MarketBulletinPublishPayloadResolvers<ContextType>;
  MarketBulletinReadPayload?: MarketBulletinReadPayloadResolvers<ContextType>;
  MarketBulletinUpdatePayload?: MarketBulletinUpdatePayloadResolvers<ContextType>;
  MarketBulletinWithdrawPayload?: MarketBulletinWithdrawPayloadResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OrgUnit?: OrgUnitResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Regulation?: RegulationResolvers<ContextType>;
  RegulationConnection?: RegulationConnectionResolvers<ContextType>;
  RegulationCreatePayload?: RegulationCreatePayloadResolvers<ContextType>;
  RegulationEdge?: RegulationEdgeResolvers<ContextType>;
  RegulationIssuePayload?: RegulationIssuePayloadResolvers<ContextType>;
  RegulationReadPayload?: RegulationReadPayloadResolvers<ContextType>;
  RegulationRepealPayload?: RegulationRepealPayloadResolvers<ContextType>;
  RegulationRevisePayload?: RegulationRevisePayloadResolvers<ContextType>;
  RegulationVersion?: RegulationVersionResolvers<ContextType>;
  ReportDue?: ReportDueResolvers<ContextType>;
  ReportDueConnection?: ReportDueConnectionResolvers<ContextType>;
  ReportDueEdge?: ReportDueEdgeResolvers<ContextType>;
  ReportDuty?: ReportDutyResolvers<ContextType>;
  ReportDutyConnection?: ReportDutyConnectionResolvers<ContextType>;
  ReportDutyCreatePayload?: ReportDutyCreatePayloadResolvers<ContextType>;
  ReportDutyEdge?: ReportDutyEdgeResolvers<ContextType>;
  ReportDutyUpdatePayload?: ReportDutyUpdatePayloadResolvers<ContextType>;
  ReportFigure?: ReportFigureResolvers<ContextType>;
  ServiceRating?: ServiceRatingResolvers<ContextType>;
  ServiceRatingConnection?: ServiceRatingConnectionResolvers<ContextType>;
  ServiceRatingEdge?: ServiceRatingEdgeResolvers<ContextType>;
  ServiceRatingGivePayload?: ServiceRatingGivePayloadResolvers<ContextType>;
  ServiceScore?: ServiceScoreResolvers<ContextType>;
  StrategicGoal?: StrategicGoalResolvers<ContextType>;
  StrategicGoalAchievePayload?: StrategicGoalAchievePayloadResolvers<ContextType>;
  StrategicGoalConnection?: StrategicGoalConnectionResolvers<ContextType>;
  StrategicGoalCreatePayload?: StrategicGoalCreatePayloadResolvers<ContextType>;
  StrategicGoalDropPayload?: StrategicGoalDropPayloadResolvers<ContextType>;
  StrategicGoalEdge?: StrategicGoalEdgeResolvers<ContextType>;
  StrategicGoalUpdatePayload?: StrategicGoalUpdatePayloadResolvers<ContextType>;
  StrategicPlan?: StrategicPlanResolvers<ContextType>;
  StrategicPlanAdoptPayload?: StrategicPlanAdoptPayloadResolvers<ContextType>;
  StrategicPlanClosePayload?: StrategicPlanClosePayloadResolvers<ContextType>;
  StrategicPlanConnection?: StrategicPlanConnectionResolvers<ContextType>;
  StrategicPlanCreatePayload?: StrategicPlanCreatePayloadResolvers<ContextType>;
  StrategicPlanEdge?: StrategicPlanEdgeResolvers<ContextType>;
  StrategicPlanUpdatePayload?: StrategicPlanUpdatePayloadResolvers<ContextType>;
  SupervisionCount?: SupervisionCountResolvers<ContextType>;
  SupervisionFinding?: SupervisionFindingResolvers<ContextType>;
  SupervisionFindingConnection?: SupervisionFindingConnectionResolvers<ContextType>;
  SupervisionFindingCreatePayload?: SupervisionFindingCreatePayloadResolvers<ContextType>;
  SupervisionFindingEdge?: SupervisionFindingEdgeResolvers<ContextType>;
  SupervisionFindingFinishPayload?: SupervisionFindingFinishPayloadResolvers<ContextType>;
  SupervisionFindingPlanPayload?: SupervisionFindingPlanPayloadResolvers<ContextType>;
  SupervisionFindingRejectPayload?: SupervisionFindingRejectPayloadResolvers<ContextType>;
  SupervisionFindingVerifyPayload?: SupervisionFindingVerifyPayloadResolvers<ContextType>;
  SupervisionFindingWithdrawPayload?: SupervisionFindingWithdrawPayloadResolvers<ContextType>;
  SupervisionMeasureFinishPayload?: SupervisionMeasureFinishPayloadResolvers<ContextType>;
  SupportRequest?: SupportRequestResolvers<ContextType>;
  SupportRequestCommitPayload?: SupportRequestCommitPayloadResolvers<ContextType>;
  SupportRequestConfirmPayload?: SupportRequestConfirmPayloadResolvers<ContextType>;
  SupportRequestConnection?: SupportRequestConnectionResolvers<ContextType>;
  SupportRequestCreatePayload?: SupportRequestCreatePayloadResolvers<ContextType>;
  SupportRequestDeclinePayload?: SupportRequestDeclinePayloadResolvers<ContextType>;
  SupportRequestDirectPayload?: SupportRequestDirectPayloadResolvers<ContextType>;
  SupportRequestEdge?: SupportRequestEdgeResolvers<ContextType>;
  SupportRequestEscalatePayload?: SupportRequestEscalatePayloadResolvers<ContextType>;
  SupportRequestFulfilPayload?: SupportRequestFulfilPayloadResolvers<ContextType>;
  SupportRequestRefusePayload?: SupportRequestRefusePayloadResolvers<ContextType>;
  SupportRequestRejectPayload?: SupportRequestRejectPayloadResolvers<ContextType>;
  SupportRequestWithdrawPayload?: SupportRequestWithdrawPayloadResolvers<ContextType>;
  Training?: TrainingResolvers<ContextType>;
  TrainingAttendance?: TrainingAttendanceResolvers<ContextType>;
  TrainingAttendanceConnection?: TrainingAttendanceConnectionResolvers<ContextType>;
  TrainingAttendanceEdge?: TrainingAttendanceEdgeResolvers<ContextType>;
  TrainingCancelPayload?: TrainingCancelPayloadResolvers<ContextType>;
  TrainingConnection?: TrainingConnectionResolvers<ContextType>;
  TrainingCreatePayload?: TrainingCreatePayloadResolvers<ContextType>;
  TrainingEdge?: TrainingEdgeResolvers<ContextType>;
  TrainingHoldPayload?: TrainingHoldPayloadResolvers<ContextType>;
  TrainingInvitePayload?: TrainingInvitePayloadResolvers<ContextType>;
  TrainingUpdatePayload?: TrainingUpdatePayloadResolvers<ContextType>;
  UnitSupervision?: UnitSupervisionResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WorkPlan?: WorkPlanResolvers<ContextType>;
  WorkPlanCancelPayload?: WorkPlanCancelPayloadResolvers<ContextType>;
  WorkPlanClosePayload?: WorkPlanClosePayloadResolvers<ContextType>;
  WorkPlanConnection?: WorkPlanConnectionResolvers<ContextType>;
  WorkPlanCreatePayload?: WorkPlanCreatePayloadResolvers<ContextType>;
  WorkPlanEdge?: WorkPlanEdgeResolvers<ContextType>;
  WorkPlanStartPayload?: WorkPlanStartPayloadResolvers<ContextType>;
  WorkPlanUpdatePayload?: WorkPlanUpdatePayloadResolvers<ContextType>;
  WorkProgress?: WorkProgressResolvers<ContextType>;
  WorkReport?: WorkReportResolvers<ContextType>;
  WorkReportAcceptPayload?: WorkReportAcceptPayloadResolvers<ContextType>;
  WorkReportConnection?: WorkReportConnectionResolvers<ContextType>;
  WorkReportCreatePayload?: WorkReportCreatePayloadResolvers<ContextType>;
  WorkReportEdge?: WorkReportEdgeResolvers<ContextType>;
  WorkReportReturnPayload?: WorkReportReturnPayloadResolvers<ContextType>;
  WorkReportSubmitPayload?: WorkReportSubmitPayloadResolvers<ContextType>;
  WorkReportUpdatePayload?: WorkReportUpdatePayloadResolvers<ContextType>;
  WorkStep?: WorkStepResolvers<ContextType>;
  WorkStepConnection?: WorkStepConnectionResolvers<ContextType>;
  WorkStepEdge?: WorkStepEdgeResolvers<ContextType>;
  WorkTask?: WorkTaskResolvers<ContextType>;
  WorkTaskAcceptPayload?: WorkTaskAcceptPayloadResolvers<ContextType>;
  WorkTaskAssignPayload?: WorkTaskAssignPayloadResolvers<ContextType>;
  WorkTaskAssignee?: WorkTaskAssigneeResolvers<ContextType>;
  WorkTaskCancelPayload?: WorkTaskCancelPayloadResolvers<ContextType>;
  WorkTaskConfirmPayload?: WorkTaskConfirmPayloadResolvers<ContextType>;
  WorkTaskConnection?: WorkTaskConnectionResolvers<ContextType>;
  WorkTaskCreatePayload?: WorkTaskCreatePayloadResolvers<ContextType>;
  WorkTaskEdge?: WorkTaskEdgeResolvers<ContextType>;
  WorkTaskFeedbackPayload?: WorkTaskFeedbackPayloadResolvers<ContextType>;
  WorkTaskFinishPayload?: WorkTaskFinishPayloadResolvers<ContextType>;
  WorkTaskHoldPayload?: WorkTaskHoldPayloadResolvers<ContextType>;
  WorkTaskItem?: WorkTaskItemResolvers<ContextType>;
  WorkTaskItemTickPayload?: WorkTaskItemTickPayloadResolvers<ContextType>;
  WorkTaskRejectPayload?: WorkTaskRejectPayloadResolvers<ContextType>;
  WorkTaskResumePayload?: WorkTaskResumePayloadResolvers<ContextType>;
  WorkTaskReturnPayload?: WorkTaskReturnPayloadResolvers<ContextType>;
  WorkTaskStartPayload?: WorkTaskStartPayloadResolvers<ContextType>;
  WorkTaskUpdatePayload?: WorkTaskUpdatePayloadResolvers<ContextType>;
  WorkTemplate?: WorkTemplateResolvers<ContextType>;
  WorkTemplateConnection?: WorkTemplateConnectionResolvers<ContextType>;
  WorkTemplateCreatePayload?: WorkTemplateCreatePayloadResolvers<ContextType>;
  WorkTemplateEdge?: WorkTemplateEdgeResolvers<ContextType>;
  WorkTemplateRetirePayload?: WorkTemplateRetirePayloadResolvers<ContextType>;
  WorkTemplateUpdatePayload?: WorkTemplateUpdatePayloadResolvers<ContextType>;
};


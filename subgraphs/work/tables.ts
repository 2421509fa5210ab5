import type { Connection } from '@panorama/kit/page'
import { boolean, date, integer, jsonb, numeric, pgSchema, text, timestamp } from 'drizzle-orm/pg-core'
import type * as Sdl from './types.generated.ts'

const schema = pgSchema('work')
const time = (name: string) => timestamp(name, { withTimezone: true, mode: 'string' })
const day = (name: string) => date(name, { mode: 'string' })
const made = { createdById: text('created_by_id').notNull(), createdAt: time('created_at').notNull().defaultNow() }
const changed = { updatedAt: time('updated_at').notNull().defaultNow(), version: integer().notNull().default(1) }

export const steps = schema.table('steps', {
  id: text().primaryKey(),
  subjectId: text('subject_id').notNull(),
  action: text().$type<Sdl.WorkAction>().notNull(),
  text: text(),
  progress: integer(),
  actorId: text('actor_id').notNull(),
  createdAt: time('created_at').notNull().defaultNow(),
})
export type WorkStepRow = typeof steps.$inferSelect
export type WorkStepConnectionRow = Connection<WorkStepRow>

// ── strategy ─────────────────────────────────────────────────────────────────────────────────────────────────────

export const strategicPlans = schema.table('strategic_plans', {
  id: text().primaryKey(),
  unitId: text('unit_id').notNull(),
  title: text().notNull(),
  content: text(),
  fromYear: integer('from_year').notNull(),
  toYear: integer('to_year').notNull(),
  refinesId: text('refines_id'),
  status: text().$type<Sdl.StrategicPlanStatus>().notNull(),
  ...made,
  ...changed,
})
export type StrategicPlanRow = typeof strategicPlans.$inferSelect
export type StrategicPlanConnectionRow = Connection<StrategicPlanRow>

export const strategicGoals = schema.table('strategic_goals', {
  id: text().primaryKey(),
  planId: text('plan_id').notNull(),
  unitId: text('unit_id').notNull(),
  title: text().notNull(),
  content: text(),
  refinesId: text('refines_id'),
  target: numeric(),
  measure: text(),
  weight: integer().notNull(),
  dueOn: day('due_on').notNull(),
  ownerId: text('owner_id'),
  status: text().$type<Sdl.StrategicGoalStatus>().notNull(),
  ...made,
  ...changed,
})
export type StrategicGoalRow = typeof strategicGoals.$inferSelect
export type StrategicGoalConnectionRow = Connection<StrategicGoalRow>

// ── plans and tasks ──────────────────────────────────────────────────────────────────────────────────────────────

export const workPlans = schema.table('work_plans', {
  id: text().primaryKey(),
  unitId: text('unit_id').notNull(),
  employeeId: text('employee_id'),
  goalId: text('goal_id'),
  kind: text().$type<Sdl.WorkPlanKind>().notNull(),
  title: text().notNull(),
  content: text(),
  fromOn: day('from_on').notNull(),
  toOn: day('to_on').notNull(),
  status: text().$type<Sdl.WorkPlanStatus>().notNull(),
  summary: text(),
  ...made,
  ...changed,
})
export type WorkPlanRow = typeof workPlans.$inferSelect
export type WorkPlanConnectionRow = Connection<WorkPlanRow>

export const workTemplates = schema.table('work_templates', {
  id: text().primaryKey(),
  unitId: text('unit_id').notNull(),
  name: text().notNull(),
  guidance: text(),
  cadence: text().$type<Sdl.WorkCadence>().notNull(),
  items: text().array().notNull(),
  retiredAt: time('retired_at'),
  ...made,
  ...changed,
})
export type WorkTemplateRow = typeof workTemplates.$inferSelect
export type WorkTemplateConnectionRow = Connection<WorkTemplateRow>

export const workTasks = schema.table('work_tasks', {
  id: text().primaryKey(),
  unitId: text('unit_id').notNull(),
  planId: text('plan_id'),
  parentId: text('parent_id'),
  templateId: text('template_id'),
  kind: text().$type<Sdl.WorkTaskKind>().notNull(),
  title: text().notNull(),
  content: text(),
  priority: text().$type<Sdl.WorkPriority>().notNull(),
  weight: integer().notNull(),
  customerId: text('customer_id'),
  startsOn: day('starts_on'),
  dueOn: day('due_on').notNull(),
  status: text().$type<Sdl.WorkTaskStatus>().notNull(),
  statusSince: time('status_since').notNull().defaultNow(),
  reported: integer().notNull().default(0),
  result: text(),
  doneAt: time('done_at'),
  ...made,
  ...changed,
})
export type WorkTaskRow = typeof workTasks.$inferSelect
export type WorkTaskConnectionRow = Connection<WorkTaskRow>

export const taskAssignees = schema.table('task_assignees', {
  id: text().primaryKey(),
  taskId: text('task_id').notNull(),
  unitId: text('unit_id').notNull(),
  employeeId: text('employee_id'),
  assignedAt: time('assigned_at').notNull().defaultNow(),
  endedAt: time('ended_at'),
})
export type WorkTaskAssigneeRow = typeof taskAssignees.$inferSelect

export const taskItems = schema.table('task_items', {
  id: text().primaryKey(),
  taskId: text('task_id').notNull(),
  rank: integer().notNull(),
  text: text().notNull(),
  doneAt: time('done_at'),
  doneById: text('done_by_id'),
})
export type WorkTaskItemRow = typeof taskItems.$inferSelect

// ── support inside ───────────────────────────────────────────────────────────────────────────────────────────────

export const supportRequests = schema.table('support_requests', {
  id: text().primaryKey(),
  fromUnitId: text('from_unit_id').notNull(),
  toUnitId: text('to_unit_id').notNull(),
  kind: text().$type<Sdl.SupportKind>().notNull(),
  title: text().notNull(),
  content: text().notNull(),
  customerId: text('customer_id'),
  neededOn: day('needed_on').notNull(),
  status: text().$type<Sdl.SupportStatus>().notNull(),
  committedOn: day('committed_on'),
  answer: text(),
  result: text(),
  fulfilledAt: time('fulfilled_at'),
  escalatedToId: text('escalated_to_id'),
  ...made,
  ...changed,
})
export type SupportRequestRow = typeof supportRequests.$inferSelect
export type SupportRequestConnectionRow = Connection<SupportRequestRow>

export const internalServices = schema.table('internal_services', {
  id: text().primaryKey(),
  providerId: text('provider_id').notNull(),
  receiverId: text('receiver_id').notNull(),
  subject: text().notNull(),
  promise: text().notNull(),
  responseHours: integer('response_hours').notNull(),
  endedAt: time('ended_at'),
  ...made,
  ...changed,
})
export type InternalServiceRow = typeof internalServices.$inferSelect
export type InternalServiceConnectionRow = Connection<InternalServiceRow>

export const serviceRatings = schema.table('service_ratings', {
  id: text().primaryKey(),
  serviceId: text('service_id').notNull(),
  providerId: text('provider_id').notNull(),
  month: day('month').notNull(),
  timeliness: integer().notNull(),
  quality: integer().notNull(),
  attitude: integer().notNull(),
  comment: text(),
  employeeId: text('employee_id'),
  actorId: text('actor_id').notNull(),
  createdAt: time('created_at').notNull().defaultNow(),
})
export type ServiceRatingRow = typeof serviceRatings.$inferSelect
export type ServiceRatingConnectionRow = Connection<ServiceRatingRow>

// ── appraisal ────────────────────────────────────────────────────────────────────────────────────────────────────

export const appraisalIndicators = schema.table('appraisal_indicators', {
  id: text().primaryKey(),
  unitId: text('unit_id').notNull(),
  code: text().notNull(),
  name: text().notNull(),
  definition: text(),
  measure: text().notNull(),
  direction: text().$type<Sdl.IndicatorDirection>().notNull(),
  source: text().$type<Sdl.IndicatorSource>().notNull(),
  isAdditive: boolean('is_additive').notNull(),
  weight: integer().notNull(),
  retiredAt: time('retired_at'),
  ...made,
  ...changed,
})
export type AppraisalIndicatorRow = typeof appraisalIndicators.$inferSelect
export type AppraisalIndicatorConnectionRow = Connection<AppraisalIndicatorRow>

export const appraisalTargets = schema.table('appraisal_targets', {
  id: text().primaryKey(),
  indicatorId: text('indicator_id').notNull(),
  unitId: text('unit_id').notNull(),
  employeeId: text('employee_id'),
  fromOn: day('from_on').notNull(),
  toOn: day('to_on').notNull(),
  value: numeric().notNull(),
  weight: integer().notNull(),
  refinesId: text('refines_id'),
  ...made,
  ...changed,
})
export type AppraisalTargetRow = typeof appraisalTargets.$inferSelect
export type AppraisalTargetConnectionRow = Connection<AppraisalTargetRow>

export const appraisals = schema.table('appraisals', {
  id: text().primaryKey(),
  unitId: text('unit_id').notNull(),
  employeeId: text('employee_id'),
  fromOn: day('from_on').notNull(),
  toOn: day('to_on').notNull(),
  status: text().$type<Sdl.AppraisalStatus>().notNull(),
  reviewUnitId: text('review_unit_id').notNull(),
  confirmUnitId: text('confirm_unit_id').notNull(),
  score: numeric(),
  grade: text().$type<Sdl.AppraisalGrade>(),
  ruleVersion: integer('rule_version').notNull(),
  adjustment: integer().notNull().default(0),
  selfAssessment: text('self_assessment'),
  review: text(),
  confirmedAt: time('confirmed_at'),
  ...made,
  ...changed,
})
export type AppraisalRow = typeof appraisals.$inferSelect
export type AppraisalConnectionRow = Connection<AppraisalRow>

export const appraisalLines = schema.table('appraisal_lines', {
  id: text().primaryKey(),
  appraisalId: text('appraisal_id').notNull(),
  indicatorId: text('indicator_id').notNull(),
  targetId: text('target_id').notNull(),
  target: numeric().notNull(),
  weight: integer().notNull(),
  actual: numeric(),
  evidenceCount: numeric('evidence_count'),
  evidenceTotal: integer('evidence_total'),
  score: numeric(),
  comment: text(),
  measuredAt: time('measured_at'),
  measuredById: text('measured_by_id'),
})
export type AppraisalLineRow = typeof appraisalLines.$inferSelect

// ── exchange of information ──────────────────────────────────────────────────────────────────────────────────────

export const marketBulletins = schema.table('market_bulletins', {
  id: text().primaryKey(),
  unitId: text('unit_id').notNull(),
  kind: text().$type<Sdl.BulletinKind>().notNull(),
  title: text().notNull(),
  content: text().notNull(),
  reach: text().$type<Sdl.BulletinReach>().notNull(),
  addresseeIds: text('addressee_ids').array().notNull(),
  status: text().$type<Sdl.BulletinStatus>().notNull(),
  publishedAt: time('published_at'),
  ...made,
  ...changed,
})
export type MarketBulletinRow = typeof marketBulletins.$inferSelect
export type MarketBulletinConnectionRow = Connection<MarketBulletinRow>

export const readings = schema.table('readings', {
  subjectId: text('subject_id').notNull(),
  employeeId: text('employee_id').notNull(),
  readAt: time('read_at').notNull().defaultNow(),
})

export const channels = schema.table('channels', {
  id: text().primaryKey(),
  unitId: text('unit_id').notNull(),
  name: text().notNull(),
  purpose: text(),
  memberIds: text('member_ids').array().notNull(),
  closedAt: time('closed_at'),
  ...made,
  ...changed,
})
export type CommunicationChannelRow = typeof channels.$inferSelect
export type CommunicationChannelConnectionRow = Connection<CommunicationChannelRow>

export const channelPosts = schema.table('channel_posts', {
  id: text().primaryKey(),
  channelId: text('channel_id').notNull(),
  parentId: text('parent_id'),
  unitId: text('unit_id').notNull(),
  kind: text().$type<Sdl.ChannelPostKind>().notNull(),
  text: text().notNull(),
  customerId: text('customer_id'),
  answerBy: time('answer_by'),
  actorId: text('actor_id').notNull(),
  createdAt: time('created_at').notNull().defaultNow(),
})
export type ChannelPostRow = typeof channelPosts.$inferSelect
export type ChannelPostConnectionRow = Connection<ChannelPostRow>

export const channelReceipts = schema.table('channel_receipts', {
  id: text().primaryKey(),
  postId: text('post_id').notNull(),
  unitId: text('unit_id').notNull(),
  actorId: text('actor_id').notNull(),
  createdAt: time('created_at').notNull().defaultNow(),
})
export type ChannelReceiptRow = typeof channelReceipts.$inferSelect

export const supervisionFindings = schema.table('supervision_findings', {
  id: text().primaryKey(),
  supervisorId: text('supervisor_id').notNull(),
  unitId: text('unit_id').notNull(),
  kind: text().$type<Sdl.SupervisionKind>().notNull(),
  title: text().notNull(),
  finding: text().notNull(),
  dueOn: day('due_on').notNull(),
  status: text().$type<Sdl.FindingStatus>().notNull(),
  result: text(),
  ...made,
  ...changed,
})
export type SupervisionFindingRow = typeof supervisionFindings.$inferSelect
export type SupervisionFindingConnectionRow = Connection<SupervisionFindingRow>

export const improvementMeasures = schema.table('improvement_measures', {
  id: text().primaryKey(),
  findingId: text('finding_id').notNull(),
  rank: integer().notNull(),
  text: text().notNull(),
  responsibleId: text('responsible_id'),
  dueOn: day('due_on').notNull(),
  doneAt: time('done_at'),
  result: text(),
})
export type ImprovementMeasureRow = typeof improvementMeasures.$inferSelect
export type UnitSupervisionRow = { unitId: string; from: string; to: string }

// ── reports upward ───────────────────────────────────────────────────────────────────────────────────────────────

export const reportDuties = schema.table('report_duties', {
  id: text().primaryKey(),
  unitId: text('unit_id').notNull(),
  toUnitId: text('to_unit_id').notNull(),
  kind: text().$type<Sdl.ReportKind>().notNull(),
  dueDays: integer('due_days').notNull(),
  fromOn: day('from_on').notNull(),
  toOn: day('to_on'),
  ...made,
  ...changed,
})
export type ReportDutyRow = typeof reportDuties.$inferSelect
export type ReportDutyConnectionRow = Connection<ReportDutyRow>

/** A duty in one of its periods, with the report if it was begun. */
export type ReportDueRow = {
  id: string
  dutyId: string
  unitId: string
  toUnitId: string
  kind: Sdl.ReportKind
  periodFrom: string
  dueOn: string
  reportId: string | null
  submittedAt: string | null
  isLate: boolean
  daysLate: number
}
export type ReportDueConnectionRow = Connection<ReportDueRow>

export const workReports = schema.table('work_reports', {
  id: text().primaryKey(),
  unitId: text('unit_id').notNull(),
  toUnitId: text('to_unit_id').notNull(),
  kind: text().$type<Sdl.ReportKind>().notNull(),
  periodFrom: day('period_from').notNull(),
  dueOn: day('due_on').notNull(),
  title: text().notNull(),
  operation: text(),
  market: text(),
  competition: text(),
  demand: text(),
  problems: text(),
  outlook: text(),
  figures: jsonb().$type<Sdl.ReportFigure[]>().notNull().default([]),
  status: text().$type<Sdl.ReportStatus>().notNull(),
  submittedAt: time('submitted_at'),
  ...made,
  ...changed,
})
export type WorkReportRow = typeof workReports.$inferSelect
export type WorkReportConnectionRow = Connection<WorkReportRow>

// ── rules, trainings, voices ─────────────────────────────────────────────────────────────────────────────────────

export const regulations = schema.table('regulations', {
  id: text().primaryKey(),
  unitId: text('unit_id').notNull(),
  code: text().notNull(),
  title: text().notNull(),
  kind: text().$type<Sdl.RegulationKind>().notNull(),
  repealedOn: day('repealed_on'),
  repealReason: text('repeal_reason'),
  ...made,
  ...changed,
})
export type RegulationRow = typeof regulations.$inferSelect
export type RegulationConnectionRow = Connection<RegulationRow>

export const regulationVersions = schema.table('regulation_versions', {
  id: text().primaryKey(),
  regulationId: text('regulation_id').notNull(),
  number: integer().notNull(),
  content: text().notNull(),
  changeNote: text('change_note'),
  effectiveOn: day('effective_on'),
  issuedAt: time('issued_at'),
  issuedById: text('issued_by_id'),
})
export type RegulationVersionRow = typeof regulationVersions.$inferSelect

export const trainings = schema.table('trainings', {
  id: text().primaryKey(),
  unitId: text('unit_id').notNull(),
  kind: text().$type<Sdl.TrainingKind>().notNull(),
  title: text().notNull(),
  content: text(),
  trainer: text(),
  place: text(),
  startsAt: time('starts_at').notNull(),
  endsAt: time('ends_at').notNull(),
  passScore: integer('pass_score'),
  status: text().$type<Sdl.TrainingStatus>().notNull(),
  ...made,
  ...changed,
})
export type TrainingRow = typeof trainings.$inferSelect
export type TrainingConnectionRow = Connection<TrainingRow>

export const trainingAttendances = schema.table('training_attendances', {
  id: text().primaryKey(),
  trainingId: text('training_id').notNull(),
  employeeId: text('employee_id').notNull(),
  unitId: text('unit_id').notNull(),
  status: text().$type<Sdl.AttendanceStatus>().notNull(),
  score: integer(),
  isPassed: boolean('is_passed'),
  remark: text(),
  createdAt: time('created_at').notNull().defaultNow(),
})
export type TrainingAttendanceRow = typeof trainingAttendances.$inferSelect
export type TrainingAttendanceConnectionRow = Connection<TrainingAttendanceRow>

export const employeeVoices = schema.table('employee_voices', {
  id: text().primaryKey(),
  unitId: text('unit_id').notNull(),
  employeeId: text('employee_id').notNull(),
  isAnonymous: boolean('is_anonymous').notNull(),
  kind: text().$type<Sdl.VoiceKind>().notNull(),
  satisfaction: integer(),
  text: text(),
  status: text().$type<Sdl.VoiceStatus>().notNull(),
  answer: text(),
  answeredById: text('answered_by_id'),
  answeredAt: time('answered_at'),
  createdAt: time('created_at').notNull().defaultNow(),
  ...changed,
})
export type EmployeeVoiceRow = typeof employeeVoices.$inferSelect
export type EmployeeVoiceConnectionRow = Connection<EmployeeVoiceRow>

// Entities of other subgraphs: only ids are known here.
export type CustomerRow = { id: string }
export type EmployeeRow = { id: string }
export type OrgUnitRow = { id: string }

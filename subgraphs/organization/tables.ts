import type { Connection } from '@panorama/kit/page'
import type { Bound, Limit, Viewer } from '@panorama/kit/viewer'
import { sql } from 'drizzle-orm'
import { boolean, date, integer, numeric, pgSchema, text, timestamp } from 'drizzle-orm/pg-core'
import type * as Sdl from './types.generated.ts'

const schema = pgSchema('organization')
const time = (name: string) => timestamp(name, { withTimezone: true, mode: 'string' })
const day = (name: string) => date(name, { mode: 'string' })

// ── units ────────────────────────────────────────────────────────────────────────────────────────────────────────

export const orgUnits = schema.table('org_units', {
  id: text().primaryKey(),
  name: text().notNull(),
  shortName: text('short_name'),
  level: text().$type<Sdl.OrgUnitLevel>().notNull(),
  kind: text().$type<Sdl.OrgUnitKind>().notNull(),
  parentId: text('parent_id'),
  keyAccountParentId: text('key_account_parent_id'),
  regionCode: text('region_code'),
  address: text(),
  postcode: text(),
  phone: text(),
  personInChargeId: text('person_in_charge_id'),
  departmentId: text('department_id'),
  foundedOn: day('founded_on').notNull().default(sql`organization.day()`),
  dissolvedOn: day('dissolved_on'),
  successorId: text('successor_id'),
  createdAt: time('created_at').notNull().defaultNow(),
  updatedAt: time('updated_at').notNull().defaultNow(),
  version: integer().notNull().default(1),
})
/** With `on` the unit as it was that day, and so are the units read from it. */
export type OrgUnitRow = typeof orgUnits.$inferSelect & { on?: string }
export type OrgUnitConnectionRow = Connection<OrgUnitRow>

const versioned = {
  validFrom: day('valid_from').notNull(),
  validTo: day('valid_to').notNull(),
  name: text().notNull(),
  shortName: text('short_name'),
  level: text().$type<Sdl.OrgUnitLevel>().notNull(),
  kind: text().$type<Sdl.OrgUnitKind>().notNull(),
  parentId: text('parent_id'),
  keyAccountParentId: text('key_account_parent_id'),
  regionCode: text('region_code'),
}
export const unitVersions = schema.table('unit_versions', { unitId: text('unit_id').notNull(), ...versioned })
export type OrgUnitVersionRow = typeof unitVersions.$inferSelect

/** Every unit in each of its versions: the columns of `org_units`, and the days between which they held. */
export const unitDays = schema.view('unit_days', {
  id: text().notNull(),
  ...versioned,
  address: text(),
  postcode: text(),
  phone: text(),
  personInChargeId: text('person_in_charge_id'),
  departmentId: text('department_id'),
  foundedOn: day('founded_on').notNull(),
  dissolvedOn: day('dissolved_on'),
  successorId: text('successor_id'),
  createdAt: time('created_at').notNull(),
  updatedAt: time('updated_at').notNull(),
  version: integer().notNull(),
}).existing()

export const reorganizations = schema.table('reorganizations', {
  id: text().primaryKey(),
  name: text().notNull(),
  reason: text().notNull(),
  effectiveOn: day('effective_on').notNull(),
  status: text().$type<Sdl.ReorganizationStatus>().notNull().default('PLANNED'),
  failure: text(),
  plannedById: text('planned_by').notNull(),
  decidedAt: time('decided_at'),
  createdAt: time('created_at').notNull().defaultNow(),
  version: integer().notNull().default(1),
})
export type ReorganizationRow = typeof reorganizations.$inferSelect
export type ReorganizationConnectionRow = Connection<ReorganizationRow>

export const reorganizationSteps = schema.table('reorganization_steps', {
  id: text().primaryKey(),
  reorganizationId: text('reorganization_id').notNull(),
  position: integer().notNull(),
  unitId: text('unit_id').notNull(),
  kind: text().$type<Sdl.ReorganizationStepKind>().notNull(),
  name: text(),
  shortName: text('short_name'),
  superiorId: text('superior_id'),
  level: text().$type<Sdl.OrgUnitLevel>(),
})
export type ReorganizationStepRow = typeof reorganizationSteps.$inferSelect

export const unitContacts = schema.table('unit_contacts', {
  unitId: text('unit_id').notNull(),
  employeeId: text('employee_id').notNull(),
  rank: integer().notNull(),
})

export const unitDuties = schema.table('unit_duties', {
  id: text().primaryKey(),
  level: text().$type<Sdl.OrgUnitLevel>().notNull(),
  number: integer().notNull(),
  textZh: text('text_zh').notNull(),
  textEn: text('text_en').notNull(),
})
export type UnitDutyRow = typeof unitDuties.$inferSelect

export const appointments = schema.table('appointments', {
  id: text().primaryKey(),
  unitId: text('unit_id').notNull(),
  employeeId: text('employee_id').notNull(),
  kind: text().$type<Sdl.AppointmentKind>().notNull().default('APPOINTMENT'),
  status: text().$type<Sdl.AppointmentStatus>().notNull(),
  reason: text(),
  decisionReason: text('decision_reason'),
  proposedById: text('proposed_by').notNull(),
  decidedById: text('decided_by'),
  proposedAt: time('proposed_at').notNull().defaultNow(),
  decidedAt: time('decided_at'),
})
export type LeaderAppointmentRow = typeof appointments.$inferSelect

// ── who does what ────────────────────────────────────────────────────────────────────────────────────────────────

const duty = {
  number: integer().notNull(),
  textZh: text('text_zh').notNull(),
  textEn: text('text_en').notNull(),
}

export const positionDuties = schema.table('position_duties', { position: text().$type<Sdl.Position>().notNull(), ...duty })
export type DutyRow = { number: number; textZh: string; textEn: string }
export type PositionProfileRow = { position: Sdl.Position }

export const departments = schema.table('departments', {
  id: text().primaryKey(),
  code: text().notNull(),
  nameZh: text('name_zh').notNull(),
  nameEn: text('name_en').notNull(),
  createdAt: time('created_at').notNull().defaultNow(),
  updatedAt: time('updated_at').notNull().defaultNow(),
  version: integer().notNull().default(1),
})
export type DepartmentRow = typeof departments.$inferSelect

export const departmentDuties = schema.table('department_duties', { departmentId: text('department_id').notNull(), ...duty })

export const businessFunctions = schema.table('business_functions', {
  id: text().primaryKey(),
  code: text().notNull(),
  kind: text().$type<Sdl.BusinessFunctionKind>().notNull(),
  number: integer().notNull(),
  nameZh: text('name_zh').notNull(),
  nameEn: text('name_en').notNull(),
  createdAt: time('created_at').notNull().defaultNow(),
  updatedAt: time('updated_at').notNull().defaultNow(),
  version: integer().notNull().default(1),
})
export type BusinessFunctionRow = typeof businessFunctions.$inferSelect

export const responsibilities = schema.table('responsibilities', {
  functionId: text('function_id').notNull(),
  kind: text().$type<Sdl.ResponsibilityKind>().notNull(),
  departmentId: text('department_id').notNull(),
})
export type ResponsibilityRow = typeof responsibilities.$inferSelect

// ── people and rights ────────────────────────────────────────────────────────────────────────────────────────────

export const employees = schema.table('employees', {
  id: text().primaryKey(),
  number: text().notNull(),
  name: text().notNull(),
  sex: text().$type<Sdl.EmployeeSex>(),
  position: text().$type<Sdl.Position>().notNull(),
  unitId: text('unit_id').notNull(),
  phone: text(),
  mobile: text(),
  email: text(),
  subject: text(),
  leftAt: time('left_at'),
  createdAt: time('created_at').notNull().defaultNow(),
  updatedAt: time('updated_at').notNull().defaultNow(),
  version: integer().notNull().default(1),
})
export type EmployeeRow = typeof employees.$inferSelect
export type EmployeeConnectionRow = Connection<EmployeeRow>

export const permissions = schema.table('permissions', {
  code: text().primaryKey(),
  nameZh: text('name_zh').notNull(),
  nameEn: text('name_en').notNull(),
  openTo: text('open_to').$type<Sdl.OrgUnitLevel>().notNull().default('CITY'),
})
export type PermissionRow = typeof permissions.$inferSelect

export const roles = schema.table('roles', {
  id: text().primaryKey(),
  code: text().notNull(),
  nameZh: text('name_zh').notNull(),
  nameEn: text('name_en').notNull(),
  audience: text().$type<Sdl.Audience>().notNull(),
  dataScope: text('data_scope').$type<Sdl.DataScope>().notNull(),
  codes: text('permissions').array().notNull(),
  createdAt: time('created_at').notNull().defaultNow(),
  updatedAt: time('updated_at').notNull().defaultNow(),
  version: integer().notNull().default(1),
})
export type RoleRow = typeof roles.$inferSelect

export const roleLimits = schema.table('role_limits', {
  id: text().primaryKey(),
  roleId: text('role_id').notNull(),
  code: text('permission').notNull(),
  measure: text().$type<Sdl.LimitMeasure>().notNull(),
  value: numeric({ precision: 18, scale: 2 }).notNull(),
  currency: text().$type<Sdl.Currency>(),
  customerClass: text('customer_class').$type<Sdl.KeyAccountClass>(),
  tier: text().$type<Sdl.Tier>(),
  createdAt: time('created_at').notNull().defaultNow(),
  updatedAt: time('updated_at').notNull().defaultNow(),
})
export type RoleLimitRow = typeof roleLimits.$inferSelect

/** A limit as the viewer carries it, in words of the graph. */
export type ViewerLimitRow = Limit
export type ViewerBoundRow = Bound
export type DecisionLimitRow = Pick<Bound, 'measure' | 'value' | 'currency'>
/** `roleCodes`: roles that may go as far as was asked. */
export type DecisionRow = { allowed: boolean; because: string; limit: DecisionLimitRow | null; roleCodes: string[] }

export const roleHoldings = schema.table('role_holdings', {
  id: text().primaryKey(),
  employeeId: text('employee_id').notNull(),
  roleId: text('role_id').notNull(),
  unitId: text('unit_id').notNull(),
  startedAt: time('started_at').notNull().defaultNow(),
  endedAt: time('ended_at'),
})
export type RoleHoldingRow = typeof roleHoldings.$inferSelect

// ── teams and account managers ───────────────────────────────────────────────────────────────────────────────────

export const teams = schema.table('teams', {
  id: text().primaryKey(),
  name: text().notNull(),
  kind: text().$type<Sdl.TeamKind>().notNull(),
  unitId: text('unit_id').notNull(),
  leaderId: text('leader_id'),
  purpose: text(),
  endsOn: day('ends_on'),
  endedAt: time('ended_at'),
  createdAt: time('created_at').notNull().defaultNow(),
  updatedAt: time('updated_at').notNull().defaultNow(),
  version: integer().notNull().default(1),
})
export type TeamRow = typeof teams.$inferSelect
export type TeamConnectionRow = Connection<TeamRow>

export const teamMembers = schema.table('team_members', {
  id: text().primaryKey(),
  teamId: text('team_id').notNull(),
  employeeId: text('employee_id').notNull(),
  duty: text(),
  startedAt: time('started_at').notNull().defaultNow(),
  endedAt: time('ended_at'),
})
export type TeamMemberRow = typeof teamMembers.$inferSelect

export const teamCustomers = schema.table('team_customers', {
  id: text().primaryKey(),
  teamId: text('team_id').notNull(),
  customerId: text('customer_id').notNull(),
  withBranches: boolean('with_branches').notNull().default(true),
  startedAt: time('started_at').notNull().defaultNow(),
  endedAt: time('ended_at'),
})
export type TeamCustomerRow = typeof teamCustomers.$inferSelect
export type TeamCustomerConnectionRow = Connection<TeamCustomerRow>

export const actionTeamCalls = schema.table('action_team_calls', {
  id: text().primaryKey(),
  teamId: text('team_id').notNull(),
  employeeId: text('employee_id').notNull(),
  unitId: text('unit_id').notNull(),
  duty: text().notNull(),
  status: text().$type<Sdl.ActionTeamCallStatus>().notNull(),
  reason: text(),
  calledById: text('called_by').notNull(),
  calledAt: time('called_at').notNull().defaultNow(),
  answeredById: text('answered_by'),
  answeredAt: time('answered_at'),
})
export type ActionTeamCallRow = typeof actionTeamCalls.$inferSelect
export type ActionTeamCallConnectionRow = Connection<ActionTeamCallRow>

export const assignments = schema.table('assignments', {
  id: text().primaryKey(),
  customerId: text('customer_id').notNull(),
  employeeId: text('employee_id').notNull(),
  startedAt: time('started_at').notNull().defaultNow(),
  endedAt: time('ended_at'),
  reason: text(),
})
/** Without the customer where the viewer does not see it: a branch shows who is responsible, not the headquarters. */
export type AssignmentRow = Omit<typeof assignments.$inferSelect, 'customerId'> & { customerId: string | null }
export type AssignmentConnectionRow = Connection<AssignmentRow>

export const coverageNorms = schema.table('coverage_norms', {
  position: text().$type<Sdl.Position>().notNull(),
  validFrom: day('valid_from').notNull(),
  standard: integer().notNull(),
  maximum: integer().notNull(),
})
export type CoverageNormRow = typeof coverageNorms.$inferSelect

/** A person with how many customers it holds, and the norm of today. */
export type TelephoneCoverageRow = { id: string; name: string; employee: EmployeeRow; customerCount: number; standard: number; maximum: number }
export type TelephoneCoverageConnectionRow = Connection<TelephoneCoverageRow>
export type UnitCoverageRow = { employeeCount: number; customerCount: number; capacity: number }
export type AccountManagementRow = { accountManagerCount: number; telephoneAccountManagerCount: number; projectManagerCount: number; teamCount: number; treeCount: number; unassignedTreeCount: number }

// ── whom a customer turns to ─────────────────────────────────────────────────────────────────────────────────────

export const numberRanges = schema.table('number_ranges', { prefix: text().primaryKey(), note: text() })
export type NumberRangeRow = typeof numberRanges.$inferSelect

export const serviceContacts = schema.table('service_contacts', {
  id: text().primaryKey(),
  customerId: text('customer_id').notNull(),
  employeeId: text('employee_id'),
  partnerId: text('partner_id'),
  name: text().notNull(),
  mobile: text().notNull(),
  cooperationFrom: day('cooperation_from').notNull(),
  cooperationTo: day('cooperation_to'),
  namedById: text('named_by').notNull(),
  reason: text(),
  startedAt: time('started_at').notNull().defaultNow(),
  endedAt: time('ended_at'),
})
export type ServiceContactRow = typeof serviceContacts.$inferSelect

export const serviceContactChecks = schema.table('service_contact_checks', {
  id: text().primaryKey(),
  serviceContactId: text('service_contact_id').notNull(),
  customerId: text('customer_id').notNull(),
  result: text().$type<Sdl.ServiceContactCheckResult>().notNull(),
  note: text(),
  checkedById: text('checked_by').notNull(),
  checkedAt: time('checked_at').notNull().defaultNow(),
})
export type ServiceContactCheckRow = typeof serviceContactChecks.$inferSelect

export const adviserServices = schema.table('adviser_services', {
  number: integer().primaryKey(),
  nameZh: text('name_zh').notNull(),
  nameEn: text('name_en').notNull(),
  textZh: text('text_zh').notNull(),
  textEn: text('text_en').notNull(),
})
export type AdviserServiceRow = typeof adviserServices.$inferSelect

/** The account manager of a customer, as its adviser. */
export type CommunicationAdviserRow = { customerId: string; employee: EmployeeRow }

// ── partners and portal users ────────────────────────────────────────────────────────────────────────────────────

export const partners = schema.table('partners', {
  id: text().primaryKey(),
  name: text().notNull(),
  kind: text().$type<Sdl.PartnerKind>().notNull(),
  unitId: text('unit_id').notNull(),
  contactName: text('contact_name'),
  contactPhone: text('contact_phone'),
  createdAt: time('created_at').notNull().defaultNow(),
  updatedAt: time('updated_at').notNull().defaultNow(),
  version: integer().notNull().default(1),
})
export type PartnerRow = typeof partners.$inferSelect
export type PartnerConnectionRow = Connection<PartnerRow>

export const agreements = schema.table('agreements', {
  id: text().primaryKey(),
  partnerId: text('partner_id').notNull(),
  number: text().notNull(),
  form: text().$type<Sdl.CooperationForm>().notNull(),
  phases: text().array().$type<Sdl.CooperationPhase[]>().notNull(),
  status: text().$type<Sdl.PartnerAgreementStatus>().notNull(),
  statusSince: time('status_since').notNull().defaultNow(),
  statusReason: text('status_reason'),
  validFrom: day('valid_from').notNull(),
  validTo: day('valid_to'),
  commissionTerms: text('commission_terms'),
  regionCodes: text('region_codes').array().notNull().default([]),
  industries: text().array().$type<Sdl.Industry[]>().notNull().default([]),
  renewsId: text('renews_id'),
  createdAt: time('created_at').notNull().defaultNow(),
  updatedAt: time('updated_at').notNull().defaultNow(),
  version: integer().notNull().default(1),
})
export type PartnerAgreementRow = typeof agreements.$inferSelect
export type PartnerAgreementConnectionRow = Connection<PartnerAgreementRow>

export const partnerShares = schema.table('partner_shares', {
  id: text().primaryKey(),
  partnerId: text('partner_id').notNull(),
  customerId: text('customer_id').notNull(),
  withBranches: boolean('with_branches').notNull().default(false),
  purpose: text(),
  startsAt: time('starts_at').notNull().defaultNow(),
  endsAt: time('ends_at').notNull().default('infinity'),
})
/** Without the customer where the viewer does not see it, as in assignments. */
export type PartnerShareRow = Omit<typeof partnerShares.$inferSelect, 'customerId'> & { customerId: string | null }
export type PartnerShareConnectionRow = Connection<PartnerShareRow>

export const portalUsers = schema.table('portal_users', {
  id: text().primaryKey(),
  subject: text().notNull(),
  name: text().notNull(),
  kind: text().$type<'PARTNER' | 'CUSTOMER'>().notNull(),
  partnerId: text('partner_id'),
  customerId: text('customer_id'),
  roleId: text('role_id').notNull(),
  email: text(),
  disabledAt: time('disabled_at'),
  createdAt: time('created_at').notNull().defaultNow(),
})
export type PortalUserRow = typeof portalUsers.$inferSelect
export type PortalUserConnectionRow = Connection<PortalUserRow>

/** A customer as another subgraph's entity; the region only where the gateway sends it along. */
export type CustomerRow = { id: string; regionCode?: string }

/** Nothing is stored of it here: the gateway says who is asking. */
export type ViewerRow = Viewer

// ── handover ─────────────────────────────────────────────────────────────────────────────────────────────────────

export const handovers = schema.table('handovers', {
  id: text().primaryKey(),
  fromEmployeeId: text('from_employee_id').notNull(),
  reason: text().notNull(),
  status: text().$type<Sdl.HandoverStatus>().notNull(),
  proposedById: text('proposed_by').notNull(),
  proposedAt: time('proposed_at').notNull().defaultNow(),
  confirmedById: text('confirmed_by'),
  confirmedAt: time('confirmed_at'),
  updatedAt: time('updated_at').notNull().defaultNow(),
  version: integer().notNull().default(1),
})
export type HandoverRow = typeof handovers.$inferSelect
export type HandoverConnectionRow = Connection<HandoverRow>

export const handoverParts = schema.table('handover_parts', {
  id: text().primaryKey(),
  handoverId: text('handover_id').notNull(),
  position: integer().notNull(),
  fromEmployeeId: text('from_employee_id').notNull(),
  toEmployeeId: text('to_employee_id').notNull(),
  rootIds: text('root_ids').array(),
  previousId: text('previous_id'),
  status: text().$type<Sdl.HandoverPartStatus>().notNull(),
  objection: text(),
  answeredAt: time('answered_at'),
})
/** With those of its trees that the viewer sees; null where it has no trees. */
export type HandoverPartRow = typeof handoverParts.$inferSelect & { seenRootIds: string[] | null }

/** Something open, as the subgraph that stores it tells. */
export type OpenWorkRow = { id: string; kind: Sdl.OpenWorkKind; customerId: string | null; dueAt: string | null }
export type OpenWorkConnectionRow = Connection<OpenWorkRow>

/** What of somebody's work is meant: these trees, or everything. */
export type HandoverPreviewRow = { employeeId: string; roots: string[] | null }

import type { Connection } from '@panorama/kit/page'
import type { Viewer } from '@panorama/kit/viewer'
import { boolean, date, integer, pgSchema, text, timestamp } from 'drizzle-orm/pg-core'
import type * as Sdl from './types.generated.ts'

const schema = pgSchema('organization')
const time = (name: string) => timestamp(name, { withTimezone: true, mode: 'string' })

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
  createdAt: time('created_at').notNull().defaultNow(),
  updatedAt: time('updated_at').notNull().defaultNow(),
  version: integer().notNull().default(1),
})
export type OrgUnitRow = typeof orgUnits.$inferSelect
export type OrgUnitConnectionRow = Connection<OrgUnitRow>

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
  status: text().$type<Sdl.AppointmentStatus>().notNull(),
  reason: text(),
  decisionReason: text('decision_reason'),
  proposedById: text('proposed_by').notNull(),
  decidedById: text('decided_by'),
  proposedAt: time('proposed_at').notNull().defaultNow(),
  decidedAt: time('decided_at'),
})
export type LeaderAppointmentRow = typeof appointments.$inferSelect

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

// ── partners and portal users ────────────────────────────────────────────────────────────────────────────────────

export const partners = schema.table('partners', {
  id: text().primaryKey(),
  name: text().notNull(),
  kind: text().$type<Sdl.PartnerKind>().notNull(),
  cooperationForm: text('cooperation_form').$type<Sdl.CooperationForm>().notNull(),
  phases: text().array().$type<Sdl.CooperationPhase[]>().notNull().default([]),
  unitId: text('unit_id').notNull(),
  agreementNumber: text('agreement_number'),
  validFrom: date('valid_from', { mode: 'string' }).notNull(),
  validTo: date('valid_to', { mode: 'string' }),
  contactName: text('contact_name'),
  contactPhone: text('contact_phone'),
  createdAt: time('created_at').notNull().defaultNow(),
  updatedAt: time('updated_at').notNull().defaultNow(),
  version: integer().notNull().default(1),
})
export type PartnerRow = typeof partners.$inferSelect
export type PartnerConnectionRow = Connection<PartnerRow>

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

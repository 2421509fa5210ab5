import type { Connection } from '@panorama/kit/page'
import { sql } from 'drizzle-orm'
import { boolean, date, integer, numeric, pgSchema, text, timestamp } from 'drizzle-orm/pg-core'
import type * as Sdl from './types.generated.ts'

const schema = pgSchema('customers')
const time = (name: string) => timestamp(name, { withTimezone: true, mode: 'string' })

export const customers = schema.table('customers', {
  id: text().primaryKey(),
  code: text().notNull(),
  name: text().notNull(),
  shortName: text('short_name'),
  status: text().$type<Sdl.CustomerStatus>().notNull(),
  statusSince: time('status_since').notNull().defaultNow(),
  statusReason: text('status_reason'),
  category: text().$type<Sdl.CustomerCategory>().notNull(),
  ownershipForm: text('ownership_form').$type<Sdl.OwnershipForm>().notNull(),
  industry: text().$type<Sdl.Industry>().notNull(),
  classes: text().array().$type<Sdl.KeyAccountClass[]>().notNull().default([]),
  tier: text().$type<Sdl.Tier>(),
  level: text().$type<Sdl.CustomerLevel>().notNull(),
  rentsForGroup: boolean('rents_for_group').notNull().default(false),
  slaLevel: text('sla_level').$type<Sdl.SlaLevel>(),
  loyaltyGrade: text('loyalty_grade').$type<Sdl.Grade>(),
  creditGrade: text('credit_grade').$type<Sdl.Grade>(),
  satisfactionGrade: text('satisfaction_grade').$type<Sdl.Grade>(),
  monthlyFeeAmount: numeric('monthly_fee'),
  country: text().notNull().default('CN'),
  provinceCode: text('province_code').notNull(),
  regionCode: text('region_code').notNull(),
  address: text(),
  postcode: text(),
  registeredAddress: text('registered_address'),
  officeAddress: text('office_address'),
  phone: text(),
  registrationNumber: text('registration_number'),
  legalRepresentative: text('legal_representative'),
  businessScope: text('business_scope'),
  website: text(),
  remarks: text(),
  unitId: text('unit_id').notNull(),
  responsibleTeamId: text('responsible_team_id'),
  parentId: text('parent_id'),
  parentSince: date('parent_since', { mode: 'string' }).notNull().default(sql`(now() at time zone 'Asia/Shanghai')::date`),
  successorId: text('successor_id'),
  createdAt: time('created_at').notNull().defaultNow(),
  updatedAt: time('updated_at').notNull().defaultNow(),
  version: integer().notNull().default(1),
})
export type CustomerRow = typeof customers.$inferSelect
export type CustomerConnectionRow = Connection<CustomerRow>

/** A tree on a day, and where a customer stood: see tree.ts. */
export type CustomerTreeRow = { id: string; customerId: string; on: string }
export type CustomerPlacementRow = { parentId: string | null; rootId: string; depth: number; validFrom: string; validTo: string | null }
export type CustomerTreeNodeRow = { id: string; name: string; shortName: string | null; regionCode: string; tier: Sdl.Tier | null; parentId: string | null; depth: number; branchCount: number; descendantCount: number }

export const aliases = schema.table('aliases', {
  id: text().primaryKey(),
  customerId: text('customer_id').notNull(),
  alias: text().notNull(),
  providedBy: text('provided_by'),
  isMain: boolean('is_main').notNull().default(false),
  remarks: text(),
})
export type CustomerAliasRow = typeof aliases.$inferSelect

export const identifiers = schema.table('identifiers', {
  id: text().primaryKey(),
  customerId: text('customer_id').notNull(),
  system: text().notNull(),
  value: text().notNull(),
  retiredOn: date('retired_on', { mode: 'string' }),
})
export type CustomerIdentifierRow = typeof identifiers.$inferSelect

export const contacts = schema.table('contacts', {
  id: text().primaryKey(),
  customerId: text('customer_id').notNull(),
  name: text().notNull(),
  sex: text().$type<Sdl.Sex>(),
  position: text(),
  department: text(),
  role: text().$type<Sdl.ContactRole>().notNull(),
  isKeyPerson: boolean('is_key_person').notNull().default(false),
  phone: text(),
  mobile: text(),
  fax: text(),
  email: text(),
  address: text(),
  birthDate: date('birth_date', { mode: 'string' }),
  managerId: text('manager_id'),
  remarks: text(),
  leftAt: time('left_at'),
  createdAt: time('created_at').notNull().defaultNow(),
  updatedAt: time('updated_at').notNull().defaultNow(),
  version: integer().notNull().default(1),
})
export type ContactRow = typeof contacts.$inferSelect
export type ContactConnectionRow = Connection<ContactRow>

export const reveals = schema.table('reveals', {
  contactId: text('contact_id').notNull(),
  actor: text().notNull(),
  reason: text().notNull(),
})

export const classThresholds = schema.table('class_thresholds', {
  id: text().primaryKey(),
  provinceCode: text('province_code'),
  amount: numeric('monthly_fee').notNull(),
  validFrom: date('valid_from', { mode: 'string' }).notNull(),
})
export type ClassThresholdRow = typeof classThresholds.$inferSelect

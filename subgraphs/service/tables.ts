import type { Connection } from '@panorama/kit/page'
import type { Viewer } from '@panorama/kit/viewer'
import { bigint, boolean, integer, jsonb, numeric, pgSchema, text, timestamp } from 'drizzle-orm/pg-core'
import type * as Sdl from './types.generated.ts'

const schema = pgSchema('service')
const time = (name: string) => timestamp(name, { withTimezone: true, mode: 'string' })
const actor = { actorId: text('actor_id').notNull(), actorKind: text('actor_kind').$type<Viewer['kind']>().notNull(), actorName: text('actor_name').notNull() }

export const tickets = schema.table('tickets', {
  id: text().primaryKey(),
  number: text().notNull(),
  customerId: text('customer_id').notNull(),
  kind: text().$type<Sdl.TicketKind>().notNull(),
  category: text().$type<Sdl.TicketCategory>(),
  channel: text().$type<Sdl.TicketChannel>().notNull(),
  title: text().notNull(),
  content: text().notNull(),
  result: text(),
  contactId: text('contact_id'),
  opportunityId: text('opportunity_id'),
  occurredAt: time('occurred_at').notNull(),
  costAmount: numeric('cost'),
  costCurrency: text('cost_currency').notNull().default('CNY'),
  effect: text(),
  customerOpinion: text('customer_opinion'),
  visitWay: text('visit_way').$type<Sdl.TicketVisitWay>(),
  survey: jsonb().$type<Sdl.TicketSurvey>(),
  usedProductId: text('used_product_id'),
  affectedCircuits: text('affected_circuits').array().notNull().default([]),
  isInterrupted: boolean('is_interrupted'),
  cause: text(),
  restoredAt: time('restored_at'),
  severity: text().$type<Sdl.TicketSeverity>().notNull(),
  priority: text().$type<Sdl.TicketPriority>().notNull(),
  priorityReason: text('priority_reason'),
  status: text().$type<Sdl.TicketStatus>().notNull(),
  statusSince: time('status_since').notNull(),
  slaHours: integer('sla_hours').notNull(),
  clockStartedAt: time('clock_started_at').notNull(),
  clockStoppedAt: time('clock_stopped_at'),
  pausedMs: bigint('paused_ms', { mode: 'number' }).notNull().default(0),
  dueAt: time('due_at').notNull(),
  escalationLevel: integer('escalation_level').notNull().default(0),
  assigneeId: text('assignee_id'),
  unitId: text('unit_id').notNull(),
  resolvedAt: time('resolved_at'),
  closedAt: time('closed_at'),
  ...actor,
  createdAt: time('created_at').notNull().defaultNow(),
  updatedAt: time('updated_at').notNull().defaultNow(),
  version: integer().notNull().default(1),
})
export type TicketRow = typeof tickets.$inferSelect
export type TicketConnectionRow = Connection<TicketRow>

export const steps = schema.table('steps', {
  id: text().primaryKey(),
  ticketId: text('ticket_id').notNull(),
  customerId: text('customer_id').notNull(),
  action: text().$type<Sdl.TicketAction>().notNull(),
  from: text('from_status').$type<Sdl.TicketStatus>(),
  to: text('to_status').$type<Sdl.TicketStatus>().notNull(),
  reason: text(),
  assigneeId: text('assignee_id'),
  unitId: text('unit_id').notNull(),
  priority: text().$type<Sdl.TicketPriority>().notNull(),
  escalationLevel: integer('escalation_level').notNull(),
  slaHours: integer('sla_hours').notNull(),
  clockStartedAt: time('clock_started_at').notNull(),
  ...actor,
  at: time('at').notNull(),
})
export type TicketStepRow = typeof steps.$inferSelect
export type TicketStepConnectionRow = Connection<TicketStepRow>

export const notes = schema.table('notes', {
  id: text().primaryKey(),
  ticketId: text('ticket_id').notNull(),
  customerId: text('customer_id').notNull(),
  text: text().notNull(),
  isInternal: boolean('is_internal').notNull(),
  ...actor,
  createdAt: time('created_at').notNull().defaultNow(),
})
export type TicketNoteRow = typeof notes.$inferSelect
export type TicketNoteConnectionRow = Connection<TicketNoteRow>

export const relations = schema.table('relations', {
  id: text().primaryKey(),
  ticketId: text('ticket_id').notNull(),
  otherId: text('other_id').notNull(),
  customerId: text('customer_id').notNull(),
  otherCustomerId: text('other_customer_id').notNull(),
  kind: text().$type<Sdl.TicketRelationKind>().notNull(),
})
/** A relation as one of its two tickets sees it. */
export type TicketRelationRow = { id: string; ticketId: string; otherId: string; kind: Sdl.TicketRelationKind }

// Entities of other subgraphs: only ids are known here.
export type CustomerRow = { id: string }
export type ContactRow = { id: string }
export type EmployeeRow = { id: string }

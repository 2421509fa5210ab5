import type { Connection } from '@panorama/kit/page'
import { bigint, boolean, date, integer, numeric, pgSchema, text, timestamp } from 'drizzle-orm/pg-core'
import type * as Sdl from './types.generated.ts'

const schema = pgSchema('sales')
const time = (name: string) => timestamp(name, { withTimezone: true, mode: 'string' })
const day = (name: string) => date(name, { mode: 'string' })

export const opportunities = schema.table('opportunities', {
  id: text().primaryKey(),
  customerId: text('customer_id').notNull(),
  name: text().notNull(),
  kind: text().$type<Sdl.OpportunityKind>().notNull(),
  description: text(),
  isLatent: boolean('is_latent').notNull().default(false),
  status: text().$type<Sdl.OpportunityStatus>().notNull(),
  statusSince: time('status_since').notNull().defaultNow(),
  statusReason: text('status_reason'),
  estimatedAmount: numeric('estimated_value'),
  currency: text().$type<Sdl.Currency>().notNull().default('CNY'),
  probability: integer().notNull(),
  expectedCloseOn: day('expected_close_on'),
  source: text().$type<Sdl.OpportunitySource>().notNull(),
  ownerId: text('owner_id'),
  coordination: text().$type<Sdl.DealLevel>().notNull(),
  createdAt: time('created_at').notNull().defaultNow(),
  updatedAt: time('updated_at').notNull().defaultNow(),
  version: integer().notNull().default(1),
})
export type OpportunityRow = typeof opportunities.$inferSelect
export type OpportunityConnectionRow = Connection<OpportunityRow>

/** Where something is delivered; a circuit has two ends. */
const sites = () => ({
  siteAddress: text('site_address'),
  siteRegionCode: text('site_region_code'),
  farAddress: text('far_address'),
  farRegionCode: text('far_region_code'),
})

export const opportunityLines = schema.table('opportunity_lines', {
  id: text().primaryKey(),
  customerId: text('customer_id').notNull(),
  opportunityId: text('opportunity_id').notNull(),
  position: integer().notNull(),
  offeringId: text('offering_id'),
  description: text(),
  quantity: integer().notNull(),
  ...sites(),
})
export type OpportunityLineRow = typeof opportunityLines.$inferSelect

export const quotes = schema.table('quotes', {
  id: text().primaryKey(),
  customerId: text('customer_id').notNull(),
  opportunityId: text('opportunity_id'),
  number: text().notNull(),
  revision: integer().notNull(),
  isCurrent: boolean('is_current').notNull().default(true),
  previousId: text('previous_id'),
  name: text().notNull(),
  status: text().$type<Sdl.QuoteStatus>().notNull(),
  statusSince: time('status_since').notNull().defaultNow(),
  statusReason: text('status_reason'),
  currency: text().$type<Sdl.Currency>().notNull(),
  validUntil: day('valid_until').notNull(),
  terms: text(),
  internalNote: text('internal_note'),
  preparedById: text('prepared_by').notNull(),
  ownerId: text('owner_id'),
  submittedById: text('submitted_by'),
  submittedAt: time('submitted_at'),
  approvedById: text('approved_by'),
  approvedAt: time('approved_at'),
  approvalComment: text('approval_comment'),
  createdAt: time('created_at').notNull().defaultNow(),
  updatedAt: time('updated_at').notNull().defaultNow(),
  version: integer().notNull().default(1),
})
export type QuoteRow = typeof quotes.$inferSelect
export type QuoteConnectionRow = Connection<QuoteRow>

/** What a position costs; the currency is that of the quote or contract it belongs to. */
const prices = () => ({
  offeringId: text('offering_id'),
  description: text().notNull(),
  quantity: integer().notNull(),
  charge: text().$type<Sdl.DealCharge>().notNull(),
  unitAmount: numeric('unit_price').notNull(),
  discountPercent: numeric('discount_percent').notNull().default('0'),
})

export const quoteLines = schema.table('quote_lines', {
  id: text().primaryKey(),
  customerId: text('customer_id').notNull(),
  quoteId: text('quote_id').notNull(),
  position: integer().notNull(),
  ...prices(),
  unitCostAmount: numeric('unit_cost'),
  ...sites(),
})
export type QuoteLineRow = typeof quoteLines.$inferSelect & { currency: Sdl.Currency }

export const contracts = schema.table('contracts', {
  id: text().primaryKey(),
  customerId: text('customer_id').notNull(),
  number: text().notNull(),
  quoteId: text('quote_id'),
  predecessorId: text('predecessor_id'),
  name: text().notNull(),
  type: text().$type<Sdl.ContractType>().notNull(),
  status: text().$type<Sdl.ContractStatus>().notNull(),
  statusSince: time('status_since').notNull().defaultNow(),
  statusReason: text('status_reason'),
  partyA: text('party_a').notNull(),
  partyB: text('party_b').notNull(),
  abstract: text(),
  signedOn: day('signed_on'),
  validFrom: day('valid_from').notNull(),
  validTo: day('valid_to'),
  activatedOn: day('activated_on'),
  endedOn: day('ended_on'),
  amount: numeric('value'),
  currency: text().$type<Sdl.Currency>().notNull(),
  technicalPlan: text('technical_plan'),
  engineeringPlan: text('engineering_plan'),
  projectPlan: text('project_plan'),
  serviceQuality: text('service_quality'),
  serviceDeadline: text('service_deadline'),
  slaLevel: text('sla_level').$type<Sdl.ContractSlaLevel>(),
  documentName: text('document_name'),
  documentUrl: text('document_url'),
  internalNote: text('internal_note'),
  preparedById: text('prepared_by').notNull(),
  ownerId: text('owner_id'),
  submittedById: text('submitted_by'),
  submittedAt: time('submitted_at'),
  approvedById: text('approved_by'),
  approvedAt: time('approved_at'),
  approvalComment: text('approval_comment'),
  createdAt: time('created_at').notNull().defaultNow(),
  updatedAt: time('updated_at').notNull().defaultNow(),
  version: integer().notNull().default(1),
})
export type ContractRow = typeof contracts.$inferSelect
export type ContractConnectionRow = Connection<ContractRow>

export const contractItems = schema.table('contract_items', {
  id: text().primaryKey(),
  customerId: text('customer_id').notNull(),
  contractId: text('contract_id').notNull(),
  position: integer().notNull(),
  ...prices(),
  ...sites(),
})
export type ContractItemRow = typeof contractItems.$inferSelect & { currency: Sdl.Currency }

export const ownerChanges = schema.table('owner_changes', {
  id: bigint({ mode: 'number' }).generatedAlwaysAsIdentity().primaryKey(),
  customerId: text('customer_id').notNull(),
  subjectId: text('subject_id').notNull(),
  fromId: text('from_id'),
  toId: text('to_id'),
  reason: text(),
  actorId: text('actor_id').notNull(),
  changedAt: time('changed_at').notNull().defaultNow(),
})
export type DealOwnerChangeRow = typeof ownerChanges.$inferSelect

export const steps = schema.table('steps', {
  id: bigint({ mode: 'number' }).generatedAlwaysAsIdentity(),
  customerId: text('customer_id').notNull(),
  subjectId: text('subject_id').notNull(),
  status: text().notNull(),
  reason: text(),
  actorId: text('actor_id').notNull(),
  enteredAt: time('entered_at').notNull().defaultNow(),
})
export type Step<Status> = Omit<typeof steps.$inferSelect, 'id' | 'status' | 'customerId'> & { status: Status; leftAt: string | null; durationSeconds: number }
export type OpportunityStepRow = Step<Sdl.OpportunityStatus>
export type QuoteStepRow = Step<Sdl.QuoteStatus>
export type ContractStepRow = Step<Sdl.ContractStatus>

/** Other subgraphs' entities: only the id is known here. */
export type CustomerRow = { id: string }
export type EmployeeRow = { id: string }

/** What adds up over an enterprise tree: see tree.ts. */
type Amount = { amount: string; currency: Sdl.Currency }
export type TreePipelineSummaryRow = { treeId: string; openCount: number; estimatedValues: Amount[] }
export type TreeContractSummaryRow = { treeId: string; activeCount: number; values: Amount[]; endingIn90Days: number }

import type { Connection } from '@panorama/kit/page'
import { sql } from 'drizzle-orm'
import { bigint, boolean, date, integer, jsonb, numeric, pgSchema, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Item } from './completeness.rules.ts'
import type { Cell } from './coverage.rules.ts'
import type { Inputs, RuleContent } from './grade.rules.ts'
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
  assessmentReason: text('assessment_reason'),
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
  foundedOn: date('founded_on', { mode: 'string' }),
  parentId: text('parent_id'),
  branchKind: text('branch_kind').$type<Exclude<Sdl.OrganizationKind, 'HEADQUARTERS'>>(),
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
export type CustomerTreeNodeRow = { id: string; name: string; shortName: string | null; regionCode: string; tier: Sdl.Tier | null; branchKind: CustomerRow['branchKind']; treeId: string; aboveId: string | null; parentId: string | null; depth: number; branchCount: number; descendantCount: number }

export const aliases = schema.table('aliases', {
  id: text().primaryKey(),
  customerId: text('customer_id').notNull(),
  alias: text().notNull(),
  providedBy: text('provided_by'),
  isMain: boolean('is_main').notNull().default(false),
  remarks: text(),
  updatedAt: time('updated_at').notNull().defaultNow(),
  version: integer().notNull().default(1),
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
  influence: text().$type<Sdl.ContactInfluence>(),
  phone: text(),
  mobile: text(),
  fax: text(),
  email: text(),
  wechat: text(),
  otherMedia: text('other_media'),
  address: text(),
  birthDate: date('birth_date', { mode: 'string' }),
  managerId: text('manager_id'),
  remarks: text(),
  personId: text('person_id').notNull(),
  preferredChannel: text('preferred_channel').$type<Sdl.ContactChannel>(),
  leftAt: time('left_at'),
  erasedAt: time('erased_at'),
  createdAt: time('created_at').notNull().defaultNow(),
  updatedAt: time('updated_at').notNull().defaultNow(),
  version: integer().notNull().default(1),
})
export type ContactRow = typeof contacts.$inferSelect
export type ContactConnectionRow = Connection<ContactRow>
/** Who a contact is: what is the same in all contacts of the person. */
export type PersonRow = { id: string } & Pick<ContactRow, 'name' | 'sex' | 'mobile' | 'email' | 'wechat' | 'otherMedia' | 'birthDate' | 'preferredChannel'>

/** A day to congratulate somebody on: see occasion.ts. `source` is the id of what it is about, or the code of a festival. */
export type OccasionRow = { id: string; kind: Sdl.OccasionKind; on: string; source: string; customerId: string | null; contactId: string | null; years: number | null }
export type OccasionConnectionRow = Connection<OccasionRow>

export const festivals = schema.table('festivals', {
  code: text().primaryKey(),
  nameZh: text('name_zh').notNull(),
  nameEn: text('name_en').notNull(),
  isPublicHoliday: boolean('is_public_holiday').notNull(),
  industries: text().array().$type<Sdl.Industry[]>().notNull().default([]),
  month: integer(),
  day: integer(),
  dates: date({ mode: 'string' }).array().notNull().default([]),
  updatedAt: time('updated_at').notNull().defaultNow(),
  version: integer().notNull().default(1),
})
export type FestivalRow = typeof festivals.$inferSelect

export const consents = schema.table('consents', {
  id: text().primaryKey(),
  personId: text('person_id').notNull(),
  purpose: text().$type<Sdl.ContactPurpose>().notNull(),
  channel: text().$type<Sdl.ContactChannel>(),
  status: text().$type<Sdl.ConsentStatus>().notNull(),
  source: text().$type<Sdl.ConsentSource>().notNull(),
  evidence: text(),
  givenOn: date('given_on', { mode: 'string' }).notNull(),
  expiresOn: date('expires_on', { mode: 'string' }),
  contactId: text('contact_id').notNull(),
  recordedById: text('recorded_by').notNull(),
  recordedAt: time('recorded_at').notNull().defaultNow(),
})
export type StoredConsent = typeof consents.$inferSelect
export type PersonConsentRow = StoredConsent & { isInForce: boolean }

export const meetings = schema.table('meetings', {
  id: text().primaryKey(),
  customerId: text('customer_id').notNull(),
  contactId: text('contact_id').notNull(),
  metAt: time('met_at').notNull(),
  channel: text().$type<Sdl.ContactChannel>().notNull(),
  employeeIds: text('employee_ids').array().notNull(),
  sentiment: text().$type<Sdl.MeetingSentiment>().notNull(),
  notes: text(),
  recordedById: text('recorded_by').notNull(),
  createdAt: time('created_at').notNull().defaultNow(),
})
export type ContactMeetingRow = typeof meetings.$inferSelect
export type ContactMeetingConnectionRow = Connection<ContactMeetingRow>

export const coverageGaps = schema.table('coverage_gaps', {
  id: text().primaryKey(),
  customerId: text('customer_id').notNull(),
  contactId: text('contact_id'),
  kind: text().$type<Sdl.CoverageGapKind>().notNull(),
  role: text().$type<Sdl.ContactRole>().notNull(),
  tier: text().$type<Sdl.Tier>(),
  beginsOn: date('begins_on', { mode: 'string' }).notNull(),
  endsOn: date('ends_on', { mode: 'string' }),
})
/** What is missing in the file is no row: it is computed for the one customer that is shown. */
export type CoverageGapRow = typeof coverageGaps.$inferSelect & { items?: Sdl.DossierItem[] }
export type CoverageGapConnectionRow = Connection<CoverageGapRow>
export type CoveragePersonRow = { contact: ContactRow; dueOn: string | null; daysOver: number; cells: Cell[] }
export type CoverageCellRow = Cell

export const relationshipNorms = schema.table('relationship_norms', {
  tier: text().$type<Sdl.Tier>(),
  role: text().$type<Sdl.ContactRole>().notNull(),
  days: integer().notNull(),
  channels: text().array().$type<Sdl.ContactChannel[]>().notNull(),
})

export const reveals = schema.table('reveals', {
  id: uuid().primaryKey().defaultRandom(),
  subject: text().$type<Sdl.RevealSubject>().notNull(),
  subjectId: text('subject_id').notNull(),
  customerId: text('customer_id'),
  actorId: text('actor').notNull(),
  purpose: text().$type<Sdl.RevealPurpose>().notNull(),
  reason: text().notNull(),
  revealedAt: time('revealed_at').notNull().defaultNow(),
})
export type RevealRow = typeof reveals.$inferSelect
export type RevealConnectionRow = Connection<RevealRow>

export const classThresholds = schema.table('class_thresholds', {
  id: text().primaryKey(),
  provinceCode: text('province_code'),
  amount: numeric('monthly_fee').notNull(),
  validFrom: date('valid_from', { mode: 'string' }).notNull(),
})
export type ClassThresholdRow = typeof classThresholds.$inferSelect

// ── the dossier ──────────────────────────────────────────────────────────────────────────────────────────────────

/** What every entry of a section has: whose it is, where it was collected, which version it is. */
const entry = {
  id: text().primaryKey(),
  customerId: text('customer_id').notNull(),
  source: text(),
  sourceReference: text('source_reference'),
  sourceAsOf: time('source_as_of'),
  createdAt: time('created_at').notNull().defaultNow(),
  updatedAt: time('updated_at').notNull().defaultNow(),
  version: integer().notNull().default(1),
}
const day = (name: string) => date(name, { mode: 'string' })

export const operatingYears = schema.table('operating_years', {
  ...entry,
  year: integer().notNull(),
  currency: text().$type<Sdl.Currency>().notNull().default('CNY'),
  companySize: text('company_size').$type<Sdl.CompanySize>(),
  employees: integer(),
  totalAssets: numeric('total_assets'),
  netAssets: numeric('net_assets'),
  turnover: numeric(),
  salesRevenue: numeric('sales_revenue'),
  totalProfit: numeric('total_profit'),
  returnOnAssets: numeric('return_on_assets'),
  returnOnNetAssets: numeric('return_on_net_assets'),
  mainProducts: text('main_products'),
  strategicPlan: text('strategic_plan'),
  investmentPlan: text('investment_plan'),
})
export type OperatingYearRow = typeof operatingYears.$inferSelect

export const businessProfiles = schema.table('business_profiles', {
  ...entry,
  communicationNeeds: text('communication_needs'),
  mainCompetitors: text('main_competitors').array().notNull().default([]),
  strategicDevelopment: text('strategic_development'),
  financialInformation: text('financial_information'),
})
export type BusinessProfileRow = typeof businessProfiles.$inferSelect

export const majorEvents = schema.table('major_events', {
  ...entry,
  occurredOn: day('occurred_on').notNull(),
  type: text().$type<Sdl.MajorEventType>().notNull(),
  description: text().notNull(),
  consequences: text(),
})
export type MajorEventRow = typeof majorEvents.$inferSelect
export type MajorEventConnectionRow = Connection<MajorEventRow>

export const competitions = schema.table('competitions', {
  ...entry,
  competitor: text().notNull(),
  since: day('since'),
  monthlySpend: numeric('monthly_spend'),
  currency: text().$type<Sdl.Currency>().notNull().default('CNY'),
  contractEndsOn: day('contract_ends_on'),
  situation: text(),
})
export type CompetitionRow = typeof competitions.$inferSelect

export const competingProducts = schema.table('competing_products', {
  id: text().primaryKey(),
  customerId: text('customer_id').notNull(),
  competitionId: text('competition_id').notNull(),
  product: text().notNull(),
  quantity: integer().notNull(),
})
export type CompetingProductRow = typeof competingProducts.$inferSelect

export const shareholders = schema.table('shareholders', {
  ...entry,
  rank: integer().notNull(),
  name: text().notNull(),
  share: numeric().notNull(),
  legalRepresentative: text('legal_representative'),
  mainBusiness: text('main_business'),
  contactDetails: text('contact_details'),
})
export type ShareholderRow = typeof shareholders.$inferSelect

export const commemorations = schema.table('commemorations', {
  ...entry,
  contactId: text('contact_id'),
  title: text().notNull(),
  year: integer(),
  month: integer().notNull(),
  day: integer().notNull(),
  remarks: text(),
})
export type CommemorationRow = typeof commemorations.$inferSelect

export const stockListings = schema.table('stock_listings', {
  ...entry,
  exchange: text().$type<Sdl.StockExchange>().notNull(),
  ticker: text().notNull(),
  listedOn: day('listed_on'),
  delistedOn: day('delisted_on'),
  totalShares: numeric('total_shares'),
  remarks: text(),
})
export type StockListingRow = typeof stockListings.$inferSelect

export const bankAccounts = schema.table('bank_accounts', {
  ...entry,
  bank: text().notNull(),
  accountNumber: text('account_number').notNull(),
  openedOn: day('opened_on'),
  bankAddress: text('bank_address'),
  bankPhone: text('bank_phone'),
  remarks: text(),
})
export type BankAccountRow = typeof bankAccounts.$inferSelect

export const taxRegistrations = schema.table('tax_registrations', {
  ...entry,
  taxNumber: text('tax_number').notNull(),
  taxType: text('tax_type').$type<Sdl.TaxType>().notNull(),
  place: text(),
  rate: numeric(),
  startsOn: day('starts_on'),
  remarks: text(),
})
export type TaxRegistrationRow = typeof taxRegistrations.$inferSelect

export const rankings = schema.table('rankings', {
  ...entry,
  rankedOn: day('ranked_on').notNull(),
  rank: integer().notNull(),
  indicator: text().notNull(),
  institution: text().notNull(),
  remarks: text(),
})
export type RankingRow = typeof rankings.$inferSelect

export const referrals = schema.table('referrals', {
  ...entry,
  referrer: text().notNull(),
  type: text().$type<Sdl.ReferralType>().notNull(),
  recommendation: text().notNull(),
  isKeyReferrer: boolean('is_key_referrer').notNull().default(false),
  referredOn: day('referred_on'),
  remarks: text(),
})
export type ReferralRow = typeof referrals.$inferSelect

export const siteSurveys = schema.table('site_surveys', {
  ...entry,
  site: text().notNull(),
  surveyedOn: day('surveyed_on').notNull(),
  surveyedById: text('surveyed_by_id'),
  findings: text().notNull(),
  attachments: text().array().notNull().default([]),
  remarks: text(),
})
export type SiteSurveyRow = typeof siteSurveys.$inferSelect

export const operatorProfiles = schema.table('operator_profiles', {
  ...entry,
  licence: text().$type<Sdl.OperatorLicence>().notNull(),
  licenceNumber: text('licence_number').notNull(),
  licensedUntil: day('licensed_until'),
  resources: text().array().$type<Sdl.NetworkResource[]>().notNull().default([]),
  ownServices: text('own_services'),
  interconnection: text(),
  subscribers: integer(),
})
export type OperatorProfileRow = typeof operatorProfiles.$inferSelect

export const creditAssessments = schema.table('credit_assessments', {
  id: text().primaryKey(),
  customerId: text('customer_id').notNull(),
  account: text(),
  kind: text().$type<Sdl.CreditAssessmentKind>().notNull(),
  grade: text().$type<Sdl.Grade>().notNull(),
  value: integer().notNull(),
  reason: text().notNull(),
  expiresOn: day('expires_on'),
  assessedById: text('assessed_by').notNull(),
  assessedAt: time('assessed_at').notNull().defaultNow(),
})
export type CreditAssessmentRow = typeof creditAssessments.$inferSelect
export type CreditAssessmentConnectionRow = Connection<CreditAssessmentRow>

export const creditListings = schema.table('credit_listings', {
  id: text().primaryKey(),
  customerId: text('customer_id').notNull(),
  list: text().$type<Sdl.CreditList>().notNull(),
  reason: text().notNull(),
  startsOn: day('starts_on').notNull(),
  endsOn: day('ends_on'),
  listedById: text('listed_by').notNull(),
  endedReason: text('ended_reason'),
  endedById: text('ended_by'),
})
export type CreditListingRow = typeof creditListings.$inferSelect
/** Credit and points are answered field by field for the customer of this id. */
export type CreditRow = { id: string }
export type PointsRow = { id: string }

export const pointsLots = schema.table('points_lots', {
  id: text().primaryKey(),
  customerId: text('customer_id').notNull(),
  earned: integer().notNull(),
  remaining: integer().notNull(),
  expiresOn: day('expires_on'),
})
export type PointsLot = typeof pointsLots.$inferSelect

export const pointsEntries = schema.table('points_entries', {
  id: text().primaryKey(),
  sequence: bigint({ mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
  customerId: text('customer_id').notNull(),
  kind: text().$type<Sdl.PointsEntryKind>().notNull(),
  points: integer().notNull(),
  lotId: text('lot_id'),
  expiresOn: day('expires_on'),
  reason: text().notNull(),
  reference: text(),
  actorId: text('actor').notNull(),
  occurredAt: time('occurred_at').notNull().defaultNow(),
})
/** A line of the book as it is read, with its number in the book and the balance after it. */
export type PointsEntryRow = { id: string; customerId: string; line: number; balance: number } & Pick<typeof pointsEntries.$inferSelect, 'kind' | 'points' | 'expiresOn' | 'reason' | 'reference' | 'occurredAt'>
export type PointsEntryConnectionRow = Connection<PointsEntryRow>

export const completenessNorms = schema.table('completeness_norms', {
  tier: text().$type<Sdl.Tier>(),
  item: text().$type<Sdl.DossierItem>().notNull(),
  weight: integer().notNull(),
})

export const completenessAttributes = schema.table('completeness_attributes', {
  tier: text().$type<Sdl.Tier>(),
  attributeId: text('attribute_id').notNull(),
  weight: integer().notNull(),
})
export type CompletenessNormItemRow = Item
export type MissingItemRow = Item & { field: string; mutation: string }

export const captureCampaigns = schema.table('capture_campaigns', {
  id: text().primaryKey(),
  name: text().notNull(),
  goalScore: integer('goal_score').notNull(),
  tiers: text().array().$type<Sdl.Tier[]>().notNull().default([]),
  unitId: text('unit_id').notNull(),
  startedById: text('started_by').notNull(),
  dueOn: day('due_on').notNull(),
  closedAt: time('closed_at'),
  createdAt: time('created_at').notNull().defaultNow(),
  version: integer().notNull().default(1),
})
export type CaptureCampaignRow = typeof captureCampaigns.$inferSelect
export type CaptureCampaignConnectionRow = Connection<CaptureCampaignRow>
/** A customer of a campaign with its score of now; the id is the customer's. */
export type CaptureCampaignCustomerRow = { id: string; scoreAtStart: number; score: number; goalScore: number }
export type CaptureCampaignCustomerConnectionRow = Connection<CaptureCampaignCustomerRow>

/** Before and after of the columns that changed. */
type Values = Record<string, unknown>

export const changes = schema.table('changes', {
  id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  customerId: text('customer_id').notNull(),
  section: text().$type<Sdl.DossierSection>().notNull(),
  entryId: text('entry_id').notNull(),
  action: text().$type<Sdl.ChangeAction>().notNull(),
  oldValues: jsonb('old_values').$type<Values>(),
  newValues: jsonb('new_values').$type<Values>(),
  actorId: text('actor').notNull(),
  changedAt: time('changed_at').notNull().defaultNow(),
  erasedAt: time('erased_at'),
})
export type ChangeRow = Omit<typeof changes.$inferSelect, 'id'> & { id: string }
export type ChangeConnectionRow = Connection<ChangeRow>

// ── custom attributes and records ────────────────────────────────────────────────────────────────────────────────

export const recordTypes = schema.table('record_types', {
  id: text().primaryKey(),
  code: text().notNull(),
  nameZh: text('name_zh').notNull(),
  nameEn: text('name_en').notNull(),
  description: text(),
  retiredAt: time('retired_at'),
  createdAt: time('created_at').notNull().defaultNow(),
  version: integer().notNull().default(1),
})
export type RecordTypeRow = typeof recordTypes.$inferSelect

export const attributes = schema.table('attributes', {
  id: text().primaryKey(),
  recordTypeId: text('record_type_id'),
  code: text().notNull(),
  type: text().$type<Sdl.AttributeType>().notNull(),
  nameZh: text('name_zh').notNull(),
  nameEn: text('name_en').notNull(),
  description: text(),
  unit: text(),
  isSensitive: boolean('is_sensitive').notNull().default(false),
  isRequired: boolean('is_required').notNull().default(false),
  minimum: numeric(),
  maximum: numeric(),
  earliest: day('earliest'),
  latest: day('latest'),
  maxLength: integer('max_length'),
  pattern: text(),
  retiredAt: time('retired_at'),
  createdAt: time('created_at').notNull().defaultNow(),
  version: integer().notNull().default(1),
})
export type AttributeDefinitionRow = typeof attributes.$inferSelect

export const attributeOptions = schema.table('attribute_options', {
  attributeId: text('attribute_id').notNull(),
  code: text().notNull(),
  nameZh: text('name_zh').notNull(),
  nameEn: text('name_en').notNull(),
  position: integer().notNull(),
  retiredAt: time('retired_at'),
})
export type AttributeOptionRow = typeof attributeOptions.$inferSelect

export const records = schema.table('records', {
  id: text().primaryKey(),
  customerId: text('customer_id').notNull(),
  recordTypeId: text('record_type_id').notNull(),
  createdAt: time('created_at').notNull().defaultNow(),
  updatedAt: time('updated_at').notNull().defaultNow(),
  version: integer().notNull().default(1),
})
export type CustomRecordRow = typeof records.$inferSelect
export type CustomRecordConnectionRow = Connection<CustomRecordRow>

export const attributeValues = schema.table('attribute_values', {
  customerId: text('customer_id').notNull(),
  recordId: text('record_id'),
  attributeId: text('attribute_id').notNull(),
  isSensitive: boolean('is_sensitive').notNull(),
  text: text(),
  number: numeric(),
  day: day('day'),
  currency: text().$type<Sdl.Currency>(),
})
/** A value with its definition; the typed object of the graph is chosen by the definition's type. */
export type AttributeValueRow = typeof attributeValues.$inferSelect & { definition: AttributeDefinitionRow }
export type TextAttributeRow = AttributeValueRow
export type IntegerAttributeRow = AttributeValueRow
export type DecimalAttributeRow = AttributeValueRow
export type DateAttributeRow = AttributeValueRow
export type BooleanAttributeRow = AttributeValueRow
export type OptionAttributeRow = AttributeValueRow
export type MoneyAttributeRow = AttributeValueRow

// ── personal data ────────────────────────────────────────────────────────────────────────────────────────────────

export const legalRepresentatives = schema.table('legal_representatives', {
  ...entry,
  name: text().notNull(),
  sex: text().$type<Sdl.Sex>(),
  status: text().$type<Sdl.RepresentativeStatus>().notNull().default('IN_OFFICE'),
  post: text(),
  education: text().$type<Sdl.Education>(),
  inOfficeSince: day('in_office_since'),
  birthYearMonth: text('birth_year_month'),
  idNumberSealed: text('id_number_sealed'),
  idNumberHash: text('id_number_hash'),
  party: text(),
  personalReputation: text('personal_reputation'),
  health: text(),
  family: text(),
  hobbies: text(),
  rewardsAndPunishments: text('rewards_and_punishments'),
  misdeeds: text(),
  consentedOn: day('consented_on'),
  consentPurposes: text('consent_purposes').array().$type<Sdl.RevealPurpose[]>().notNull().default([]),
  consentEndsOn: day('consent_ends_on'),
  consentEvidence: text('consent_evidence'),
  consentWithdrawnAt: time('consent_withdrawn_at'),
})
export type LegalRepresentativeRow = typeof legalRepresentatives.$inferSelect

export const retentions = schema.table('retentions', {
  id: text().primaryKey(),
  customerId: text('customer_id').notNull(),
  contactId: text('contact_id').notNull(),
  ground: text().$type<Sdl.RetentionGround>().notNull(),
  reason: text().notNull(),
  endsOn: day('ends_on').notNull(),
  endedAt: time('ended_at'),
  keptById: text('kept_by').notNull(),
})
export type RetentionRow = typeof retentions.$inferSelect

// ── search, duplicates, merges ───────────────────────────────────────────────────────────────────────────────────

export type SearchHitRow = Omit<Sdl.SearchHit, 'customer'> & { score: number; rank: number }
export type SearchHitConnectionRow = Connection<SearchHitRow>

export const duplicatePairs = schema.table('duplicate_pairs', {
  id: text().primaryKey(),
  customerId: text('customer_id').notNull(),
  otherId: text('other_id').notNull(),
  score: integer().notNull(),
  reasons: text().array().$type<Sdl.DuplicateReason[]>().notNull(),
  verdict: text().$type<Sdl.DuplicateVerdict>(),
  decisionReason: text('reason'),
  decidedBy: text('decided_by'),
  decidedAt: time('decided_at'),
  foundAt: time('found_at').notNull().defaultNow(),
  version: integer().notNull().default(1),
})
export type DuplicatePairRow = typeof duplicatePairs.$inferSelect
export type DuplicatePairConnectionRow = Connection<DuplicatePairRow>

export const duplicateScans = schema.table('duplicate_scans', {
  id: text().primaryKey(),
  status: text().$type<Sdl.DuplicateScanStatus>().notNull(),
  fileCount: integer('files').notNull().default(0),
  checkedCount: integer('checked').notNull().default(0),
  foundCount: integer('found').notNull().default(0),
  startedBy: text('started_by').notNull(),
  startedAt: time('started_at').notNull().defaultNow(),
  aliveAt: time('alive_at').notNull().defaultNow(),
  finishedAt: time('finished_at'),
})
export type DuplicateScanRow = typeof duplicateScans.$inferSelect

export const merges = schema.table('merges', {
  id: text().primaryKey(),
  survivorId: text('survivor_id').notNull(),
  mergedId: text('merged_id').notNull(),
  mergedCode: text('merged_code').notNull(),
  mergedName: text('merged_name').notNull(),
  reason: text().notNull(),
  rules: jsonb().$type<Partial<Record<Sdl.MergeField, Sdl.MergeRule>>>().notNull(),
  before: jsonb('was').$type<Partial<CustomerRow>>().notNull(),
  after: jsonb('became').$type<Partial<CustomerRow>>().notNull(),
  aliasIds: text('alias_ids').array().notNull(),
  identifierIds: text('identifier_ids').array().notNull(),
  mergedBy: text('merged_by').notNull(),
  mergedAt: time('merged_at').notNull().defaultNow(),
  undoUntil: time('undo_until').notNull(),
  undoneBy: text('undone_by'),
  undoneAt: time('undone_at'),
  undoReason: text('undo_reason'),
})
export type CustomerMergeRow = typeof merges.$inferSelect

/** Also tells why it was refused. */
export type CustomerMergeUndoPayloadRow = { customerMerge?: CustomerMergeRow | null; conflicts?: Sdl.MergeConflict[]; userErrors: Sdl.UserError[] }
/** Two files, and what would become of them. */
export type MergePreviewRow = { survivor: CustomerRow; merged: CustomerRow; fields: Sdl.MergedField[]; parts: Sdl.MergedPart[]; undoUntil: string }

/** `duplicates` and `existingFile` only when it was refused for them. */
export type CustomerCreatePayloadRow = {
  customer?: CustomerRow | null
  duplicates?: DuplicateCandidateRow[]
  existingFile?: Sdl.ExistingFile | null
  userErrors: Sdl.UserError[]
}
export type DuplicateCandidateRow = { customer: CustomerRow; score: number; reasons: Sdl.DuplicateReason[] }

export const gradeRules = schema.table('grade_rules', {
  id: text().primaryKey(),
  kind: text().$type<Sdl.GradeKind>().notNull(),
  provinceCode: text('province_code'),
  number: integer().notNull(),
  validFrom: date('valid_from', { mode: 'string' }).notNull(),
  content: jsonb().$type<RuleContent>().notNull(),
  remarks: text(),
  createdById: text('created_by').notNull(),
  createdAt: time('created_at').notNull().defaultNow(),
})
export type GradeRuleRow = typeof gradeRules.$inferSelect

export const gradings = schema.table('gradings', {
  id: text().primaryKey(),
  customerId: text('customer_id').notNull(),
  kind: text().$type<Sdl.GradeKind>().notNull(),
  ruleId: text('rule_id').notNull(),
  inputs: jsonb().$type<Inputs>().notNull(),
  defaultCodes: text('default_result').array().notNull(),
  previousCodes: text('previous_result').array().notNull(),
  status: text().$type<Sdl.GradingStatus>().notNull(),
  confirmedCodes: text('confirmed_result').array(),
  reason: text(),
  remarks: text(),
  expiresOn: date('expires_on', { mode: 'string' }),
  effectiveOn: date('effective_on', { mode: 'string' }),
  isWaiting: boolean('is_waiting').notNull().default(false),
  reopensId: text('reopens_id'),
  decidedById: text('decided_by'),
  decidedAt: time('decided_at'),
  createdAt: time('created_at').notNull().defaultNow(),
  checkedAt: time('checked_at').notNull().defaultNow(),
  version: integer().notNull().default(1),
})
export type GradingRow = typeof gradings.$inferSelect
export type GradingConnectionRow = Connection<GradingRow>
export type PotentialKeyAccountRow = GradingRow
export type PotentialKeyAccountConnectionRow = Connection<GradingRow>
export type GradeOutcomeRow = { kind: Sdl.GradeKind; outcome: RuleContent['outcomes'][number] }

// ── approaches of partners ───────────────────────────────────────────────────────────────────────────────────────

export const approaches = schema.table('approaches', {
  id: text().primaryKey(),
  partnerId: text('partner_id').notNull(),
  name: text(),
  registrationNumber: text('registration_number'),
  industry: text().$type<Sdl.Industry>(),
  regionCode: text('region_code'),
  outcome: text().$type<Sdl.ApproachOutcome>().notNull(),
  protectedUntil: time('protected_until'),
  contactName: text('contact_name'),
  contactPhone: text('contact_phone'),
  claimId: text('claim_id'),
  askedBy: text('asked_by').notNull(),
  askedByName: text('asked_by_name').notNull(),
  askedAt: time('asked_at').notNull().defaultNow(),
})
export type ApproachRow = typeof approaches.$inferSelect
export type ApproachConnectionRow = Connection<ApproachRow>

export const approachClaims = schema.table('approach_claims', {
  id: text().primaryKey(),
  partnerId: text('partner_id').notNull(),
  name: text().notNull(),
  nameKey: text('name_key').notNull(),
  registrationNumber: text('registration_number'),
  industry: text().$type<Sdl.Industry>(),
  regionCode: text('region_code'),
  purpose: text(),
  claimedBy: text('claimed_by').notNull(),
  claimedByName: text('claimed_by_name').notNull(),
  claimedAt: time('claimed_at').notNull().defaultNow(),
  protectedUntil: time('protected_until').notNull(),
  endsAt: time('ends_at').notNull(),
  ending: text().$type<Sdl.ApproachClaimStatus>(),
  endingReason: text('ending_reason'),
  convertedCustomerId: text('converted_customer_id'),
  version: integer().notNull().default(1),
})
/** With the file that was opened where the viewer sees it. */
export type ApproachClaimRow = typeof approachClaims.$inferSelect & { seenCustomerId: string | null }
export type ApproachClaimConnectionRow = Connection<ApproachClaimRow>

export const approachTerms = schema.table('approach_terms', {
  id: text().primaryKey(),
  partnerId: text('partner_id'),
  questionsPerDay: integer('questions_per_day').notNull(),
  protectedDays: integer('protected_days').notNull(),
  mostClaims: integer('most_claims').notNull(),
  updatedAt: time('updated_at').notNull().defaultNow(),
})
export type ApproachTermsRow = typeof approachTerms.$inferSelect

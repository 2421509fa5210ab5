import { inScope } from '@panorama/kit/access'
import { type Database, prepared, preparedRows } from '@panorama/kit/database'
import type { Changes } from '@panorama/kit/mutation'
import type { Viewer } from '@panorama/kit/viewer'
import { and, asc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { Asked, Stored } from './attribute.rules.ts'
import { type AttributeDefinitionRow, type AttributeOptionRow, attributeOptions, attributes, type AttributeValueRow, attributeValues, type RecordTypeRow, recordTypes } from './tables.ts'

const $ = sql.placeholder

const definitions = prepared('attributes_all', (db) => db.select().from(attributes).orderBy(asc(attributes.createdAt), asc(attributes.id)))
/** Every definition, retired ones too: there are few, and every value needs its own. They are no customer's. */
export const allAttributes = (db: Database): Promise<AttributeDefinitionRow[]> => definitions(db)

const options = prepared('attribute_options_of', (db) =>
  db.select().from(attributeOptions).where(sql`${attributeOptions.attributeId} = any(${$('ids')}::text[])`).orderBy(asc(attributeOptions.position), asc(attributeOptions.code)),
)
export const optionsOf = (db: Database, ids: readonly string[]): Promise<AttributeOptionRow[]> => options(db, { ids })

const types = prepared('record_types_all', (db) => db.select().from(recordTypes).orderBy(asc(recordTypes.createdAt), asc(recordTypes.id)))
export const allRecordTypes = (db: Database): Promise<RecordTypeRow[]> => types(db)

const values = prepared('attribute_values_of', (db) =>
  db
    .select({ ...valueColumns, definition: attributes })
    .from(attributeValues)
    .innerJoin(attributes, eq(attributes.id, attributeValues.attributeId))
    .where(and(sql`${attributeValues.customerId} = any(${$('ids')}::text[])`, isNull(attributeValues.recordId), isNull(attributes.retiredAt), inScope(attributeValues.customerId)))
    .orderBy(asc(attributes.createdAt), asc(attributes.id)),
)
const valueColumns = {
  customerId: attributeValues.customerId,
  recordId: attributeValues.recordId,
  attributeId: attributeValues.attributeId,
  isSensitive: attributeValues.isSensitive,
  text: attributeValues.text,
  number: sql<string | null>`trim_scale(${attributeValues.number})::text`.as('number'),
  day: attributeValues.day,
  currency: attributeValues.currency,
}
/** What is filled in of many customers, attributes in use only. */
export const valuesOf = (db: Database, { keys }: Viewer, ids: readonly string[]): Promise<AttributeValueRow[]> => values(db, { ids, keys })

const recordValues = prepared('attribute_values_of_records', (db) =>
  db
    .select({ ...valueColumns, definition: attributes })
    .from(attributeValues)
    .innerJoin(attributes, eq(attributes.id, attributeValues.attributeId))
    .where(and(sql`${attributeValues.recordId} = any(${$('ids')}::text[])`, isNull(attributes.retiredAt), inScope(attributeValues.customerId)))
    .orderBy(asc(attributes.createdAt), asc(attributes.id)),
)
/** What is filled in of many records, attributes in use only. */
export const valuesOfRecords = (db: Database, { keys }: Viewer, ids: readonly string[]): Promise<AttributeValueRow[]> => recordValues(db, { ids, keys })

/** Most filters by attributes in one list. */
export const MOST_FILTERS = 5

const COMPARED: Record<Asked['kind'], (n: number) => SQL> = {
  TEXT: (n) => sql`v.text = any(${$(`texts${n}`)}::text[])`,
  NUMBER: (n) => sql`v.number between ${$(`from${n}`)}::numeric and ${$(`to${n}`)}::numeric`,
  DAY: (n) => sql`v.day between ${$(`from${n}`)}::date and ${$(`to${n}`)}::date`,
  SET: () => sql`true`,
  UNSET: () => sql`true`,
}

/** Customers whose n-th asked attribute holds what is asked; the index over the values of an attribute finds them. */
export const attributeHolds = (customerId: SQL, kind: Asked['kind'], n: number) => {
  const found = sql`select v.customer_id from customers.attribute_values v where v.attribute_id = ${$(`attribute${n}`)} and v.record_id is null and ${COMPARED[kind](n)}`
  return kind === 'UNSET' ? sql`not exists (${found} and v.customer_id = ${customerId})` : sql`${customerId} in (${found})`
}

/** The values that `attributeHolds` takes. */
export const attributeParams = (asked: readonly (Asked & { id: string })[]) =>
  Object.assign({}, ...asked.map(({ id, texts, from, to }, n) => ({ [`attribute${n}`]: id, [`texts${n}`]: texts, [`from${n}`]: from, [`to${n}`]: to }))) as Record<string, unknown>

// ── writes ───────────────────────────────────────────────────────────────────────────────────────────────────────

export const insertAttribute = async (db: Database, row: typeof attributes.$inferInsert) => (await db.insert(attributes).values(row).returning())[0]!

const lock = prepared('attributes_lock', (db) => db.select().from(attributes).where(eq(attributes.id, $('id'))).for('update'))
export const lockAttribute = async (db: Database, id: string) => (await lock(db, { id }))[0]

export const updateAttribute = async (db: Database, id: string, change: Changes<AttributeDefinitionRow>) =>
  (await db.update(attributes).set({ ...(change as Partial<AttributeDefinitionRow>), version: sql`${attributes.version} + 1` }).where(eq(attributes.id, id)).returning())[0]!

const marked = preparedRows('attribute_values_mark', sql`update customers.attribute_values set is_sensitive = ${$('isSensitive')}::boolean where attribute_id = ${$('id')}`)
/** The history leaves out what is sensitive by this mark. */
export const markSensitive = (db: Database, id: string, isSensitive: boolean) => marked(db, { id, isSensitive })

/** Options in this order, those there already changed; others stay behind them. */
export const putOptions = async (db: Database, attributeId: string, given: readonly { code: string; nameZh: string; nameEn: string; isRetired: boolean }[], offset = 0) => {
  if (given.length === 0) return
  await db
    .insert(attributeOptions)
    .values(given.map(({ isRetired, ...option }, index) => ({ ...option, attributeId, position: index + offset, retiredAt: isRetired ? new Date().toISOString() : null })))
    .onConflictDoUpdate({
      target: [attributeOptions.attributeId, attributeOptions.code],
      set: { nameZh: sql`excluded.name_zh`, nameEn: sql`excluded.name_en`, position: sql`excluded.position`, retiredAt: sql`case when excluded.retired_at is null then null else coalesce(${attributeOptions.retiredAt}, excluded.retired_at) end` },
    })
}

export const insertRecordType = async (db: Database, row: typeof recordTypes.$inferInsert) => (await db.insert(recordTypes).values(row).returning())[0]!

const lockType = prepared('record_types_lock', (db) => db.select().from(recordTypes).where(eq(recordTypes.id, $('id'))).for('update'))
export const lockRecordType = async (db: Database, id: string) => (await lockType(db, { id }))[0]

export const updateRecordType = async (db: Database, id: string, values: Changes<RecordTypeRow>) =>
  (await db.update(recordTypes).set({ ...(values as Partial<RecordTypeRow>), version: sql`${recordTypes.version} + 1` }).where(eq(recordTypes.id, id)).returning())[0]!

type Owner = { customerId: string; recordId: string | null }

const mine = ({ customerId, recordId }: Owner, attributeId: string) =>
  and(eq(attributeValues.customerId, customerId), recordId === null ? isNull(attributeValues.recordId) : eq(attributeValues.recordId, recordId), eq(attributeValues.attributeId, attributeId))

/** Sets or removes one value; the customer is locked. */
export const putValue = async (db: Database, owner: Owner, definition: AttributeDefinitionRow, stored: Stored | null) => {
  if (stored === null) return void (await db.delete(attributeValues).where(mine(owner, definition.id)))
  const { id: attributeId, isSensitive } = definition
  await db
    .insert(attributeValues)
    .values({ ...owner, attributeId, isSensitive, ...stored })
    .onConflictDoUpdate({ target: [attributeValues.customerId, attributeValues.recordId, attributeValues.attributeId], set: { ...stored, isSensitive } })
}

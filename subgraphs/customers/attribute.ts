import { found, refuse, UserErrors } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { money } from '@panorama/kit/money'
import { checkVersion, type Event, mutation } from '@panorama/kit/mutation'
import { may, type Viewer } from '@panorama/kit/viewer'
import { crossedBounds, faultyOptions, isProblem, isSafePattern, storedOf, strayBounds } from './attribute.rules.ts'
import {
  allAttributes, insertAttribute, insertRecordType, lockAttribute, lockRecordType, markSensitive, optionsOf, putOptions, putValue,
  updateAttribute, updateRecordType,
} from './attribute.sql.ts'
import { refuseClosed } from './customer.ts'
import { lockCustomer } from './customer.sql.ts'
import type { Context } from './subgraph.ts'
import type { AttributeOptionRow, AttributeValueRow } from './tables.ts'
import type { AttributeOptionInput, AttributeType, AttributeValueInput, Resolvers } from './types.generated.ts'

const OBJECTS = {
  TEXT: 'TextAttribute', INTEGER: 'IntegerAttribute', DECIMAL: 'DecimalAttribute', DATE: 'DateAttribute', BOOLEAN: 'BooleanAttribute', OPTION: 'OptionAttribute', MONEY: 'MoneyAttribute',
} as const satisfies Record<AttributeType, string>

/** Custom attributes 扩展属性 and the types of records 扩展业务实体. */
export const attribute: Resolvers = {
  Query: {
    attributeDefinitions: async (_, { recordType, includeRetired }, { load }) => {
      const [definitions, types] = await Promise.all([load.attributes.load('all'), load.recordTypes.load('all')])
      const typeId = recordType == null ? null : types.find(({ code }) => code === recordType)?.id
      return definitions.filter((each) => each.recordTypeId === typeId && (includeRetired || each.retiredAt === null))
    },
    recordTypes: async (_, { includeRetired }, { load }) => (await load.recordTypes.load('all')).filter(({ retiredAt }) => includeRetired || retiredAt === null),
  },
  Mutation: {
    attributeDefine: mutation(async (_, { input: { options, ...input } }, { db, load, emit }) => {
      if (input.recordTypeId) found((await load.recordTypes.load('all')).find(({ id, retiredAt }) => id === input.recordTypeId && retiredAt === null), 'input', 'recordTypeId')
      checkBounds(input.type, { ...input, options })
      if (input.type === 'OPTION' && !options?.length) refuse('REQUIRED', ['input', 'options'])
      const row = await insertAttribute(db, { ...input, id: newId('atr') })
      await putOptions(db, row.id, options ?? [])
      emit({ type: 'AttributeDefinitionCreated', entityId: row.id, customerId: null, data: { code: row.code, type: row.type, recordTypeId: row.recordTypeId } })
      return { attributeDefinition: row }
    }),
    attributeChange: mutation(async (_, { id, input: { options, ...input }, expectedVersion }, context) => {
      const before = await take(id, expectedVersion, context)
      checkBounds(before.type, { ...input, options })
      const crossed = crossedBounds({ ...before, ...input })
      if (crossed) refuse('INVALID', ['input', crossed[1] in input ? crossed[1] : crossed[0]], { zh: '下限不能超过上限。', en: 'the lower bound lies above the upper one.' })
      const row = await updateAttribute(context.db, id, input)
      if (options) {
        await putOptions(context.db, id, (await optionsOf(context.db, [id])).map((option) => ({ ...option, isRetired: option.retiredAt !== null })), options.length)
        await putOptions(context.db, id, options)
      }
      if (row.isSensitive !== before.isSensitive) await markSensitive(context.db, id, row.isSensitive)
      context.emit({ type: 'AttributeDefinitionAttributeValueChanged', entityId: id, customerId: null, data: { fields: [...Object.keys(input), ...(options ? ['options'] : [])] } })
      return { attributeDefinition: row }
    }),
    attributeRetire: mutation(async (_, { id, expectedVersion }, context) => {
      const before = await take(id, expectedVersion, context)
      if (before.retiredAt) refuse('NOT_ALLOWED_IN_STATE', ['id'])
      const row = await updateAttribute(context.db, id, { retiredAt: new Date().toISOString() })
      context.emit({ type: 'AttributeDefinitionStateChanged', entityId: id, customerId: null, data: { to: 'RETIRED' } })
      return { attributeDefinition: row }
    }),
    attributeRestore: mutation(async (_, { id, expectedVersion }, context) => {
      const before = await take(id, expectedVersion, context)
      if (!before.retiredAt) refuse('NOT_ALLOWED_IN_STATE', ['id'])
      const row = await updateAttribute(context.db, id, { retiredAt: null })
      context.emit({ type: 'AttributeDefinitionStateChanged', entityId: id, customerId: null, data: { to: 'IN_USE' } })
      return { attributeDefinition: row }
    }),
    recordTypeDefine: mutation(async (_, { input }, { db, emit }) => {
      const row = await insertRecordType(db, { ...input, id: newId('rty') })
      emit({ type: 'RecordTypeCreated', entityId: row.id, customerId: null, data: { code: row.code } })
      return { recordType: row }
    }),
    recordTypeChange: mutation(async (_, { id, input, expectedVersion }, { db, emit }) => {
      await takeRecordType(db, id, expectedVersion)
      if (Object.keys(input).length === 0) refuse('REQUIRED', ['input'])
      const row = await updateRecordType(db, id, input)
      emit({ type: 'RecordTypeAttributeValueChanged', entityId: id, customerId: null, data: { fields: Object.keys(input) } })
      return { recordType: row }
    }),
    recordTypeRetire: mutation(async (_, { id, expectedVersion }, { db, emit }) => {
      const before = await takeRecordType(db, id, expectedVersion)
      if (before.retiredAt) refuse('NOT_ALLOWED_IN_STATE', ['id'])
      const row = await updateRecordType(db, id, { retiredAt: new Date().toISOString() })
      emit({ type: 'RecordTypeStateChanged', entityId: id, customerId: null, data: { to: 'RETIRED' } })
      return { recordType: row }
    }),
    recordTypeRestore: mutation(async (_, { id, expectedVersion }, { db, emit }) => {
      const before = await takeRecordType(db, id, expectedVersion)
      if (!before.retiredAt) refuse('NOT_ALLOWED_IN_STATE', ['id'])
      const row = await updateRecordType(db, id, { retiredAt: null })
      emit({ type: 'RecordTypeStateChanged', entityId: id, customerId: null, data: { to: 'IN_USE' } })
      return { recordType: row }
    }),
    customerAttributesSet: mutation(async (_, { id, input }, context) => {
      const customer = refuseClosed(found(await lockCustomer(context.db, context.viewer, id)))
      const codes = await putValues(context, { customerId: id, recordId: null }, null, input.attributes)
      context.emit({ type: 'CustomerAttributeValueChanged', entityId: id, customerId: id, data: { section: 'ATTRIBUTES', fields: codes } })
      return { customer }
    }),
  },
  Customer: {
    attributes: async ({ id }, { codes }, { load }) => (await load.attributeValues.load(id)).filter(({ definition }) => codes == null || codes.includes(definition.code)),
  },
  AttributeDefinition: {
    __resolveReference: async ({ id }, { load }) => (await load.attributes.load('all')).find((each) => each.id === id),
    label: (row, _, { viewer }) => labelOf(row, viewer),
    recordType: async ({ recordTypeId }, _, { load }) => (await load.recordTypes.load('all')).find(({ id }) => id === recordTypeId),
    options: ({ id }, _, { load }) => load.attributeOptions.load(id),
  },
  AttributeOption: {
    label: (row, _, { viewer }) => labelOf(row, viewer),
    isRetired: ({ retiredAt }) => retiredAt !== null,
  },
  RecordType: {
    __resolveReference: async ({ id }, { load }) => (await load.recordTypes.load('all')).find((each) => each.id === id),
    label: (row, _, { viewer }) => labelOf(row, viewer),
    attributes: async ({ id }, _, { load }) => (await load.attributes.load('all')).filter((each) => each.recordTypeId === id && each.retiredAt === null),
  },
  AttributeValue: { __resolveType: ({ definition }) => OBJECTS[definition.type] },
  TextAttribute: { isMasked, text: open(({ text }) => text) },
  IntegerAttribute: { isMasked, integer: open(({ number }) => (number === null ? null : Number(number))) },
  DecimalAttribute: { isMasked, decimal: open(({ number }) => number) },
  DateAttribute: { isMasked, date: open(({ day }) => day) },
  BooleanAttribute: { isMasked, boolean: open(({ number }) => number === '1') },
  OptionAttribute: {
    isMasked,
    option: async (row, _, { viewer, load }) => (isMasked(row, _, { viewer }) ? null : (await load.attributeOptions.load(row.attributeId)).find(({ code }) => code === row.text)),
  },
  MoneyAttribute: { isMasked, money: open(({ number, currency }) => money(number, currency ?? undefined)) },
}

/** Whether a value is kept from the viewer. The mask is decided here and not in the policy, because only the definition knows what is sensitive. */
function isMasked({ definition }: AttributeValueRow, _: unknown, { viewer }: { viewer: Viewer }) {
  return definition.isSensitive && !may(viewer, 'attribute.sensitive')
}

function open<Value>(read: (row: AttributeValueRow) => Value) {
  return (row: AttributeValueRow, _: unknown, context: { viewer: Viewer }) => (isMasked(row, _, context) ? null : read(row))
}

const labelOf = ({ nameZh, nameEn }: Pick<AttributeOptionRow, 'nameZh' | 'nameEn'>, { locale }: Viewer) => (locale === 'en' ? nameEn : nameZh)

const take = async (id: string, expectedVersion: number | null | undefined, { db }: Pick<Context, 'db'>) => {
  const row = found(await lockAttribute(db, id))
  checkVersion(row, expectedVersion, { attributeDefinition: row })
  return row
}

const takeRecordType = async (db: Context['db'], id: string, expectedVersion: number | null | undefined) => {
  const row = found(await lockRecordType(db, id))
  checkVersion(row, expectedVersion, { recordType: row })
  return row
}

const checkBounds = (type: AttributeType, input: Parameters<typeof strayBounds>[1] & { options?: readonly AttributeOptionInput[] | null }) => {
  const stray = strayBounds(type, input)
  if (stray.length) throw new UserErrors(stray.map((field) => ({ code: 'INVALID', field: ['input', field], message: { zh: `类型 ${type} 没有此项限制。`, en: `the type ${type} has no such bound.` } })))
  const faulty = faultyOptions(input.options ?? [])
  if (faulty.length) throw new UserErrors(faulty)
  if (typeof input.pattern === 'string' && !isSafePattern(input.pattern))
    refuse('INVALID', ['input', 'pattern'], { zh: '格式只能由字符、字符类和次数组成，如 [A-Z]{2}\\d{6}。', en: 'a pattern is made of characters, classes and counts, e.g. [A-Z]{2}\\d{6}.' })
}

/** Checks all values and sets them; every problem is named at once. */
export const putValues = async (
  { db, viewer }: Context & { emit: (event: Event) => void },
  owner: { customerId: string; recordId: string | null },
  recordTypeId: string | null,
  given: readonly AttributeValueInput[],
) => {
  if (given.length === 0) refuse('REQUIRED', ['input', 'attributes'])
  if (new Set(given.map(({ code }) => code)).size < given.length) refuse('TAKEN', ['input', 'attributes', 'code'])
  const inUse = (await allAttributes(db)).filter((each) => each.recordTypeId === recordTypeId && each.retiredAt === null)
  const chosen = given.map(({ code }, index) => found(inUse.find((each) => each.code === code), 'input', 'attributes', String(index), 'code'))
  const options = await optionsOf(db, chosen.map(({ id }) => id))
  const values = given.map((input, index) => ({ definition: chosen[index]!, value: storedOf(chosen[index]!, options.filter(({ attributeId }) => attributeId === chosen[index]!.id), input) }))
  const problems = values.flatMap(({ value, definition }, index) => {
    const field = ['input', 'attributes', String(index)]
    if (isProblem(value)) return [{ ...value, field }]
    // Who may not see a value may not overwrite it either: it would tell nothing, and lose what others know.
    if (definition.isSensitive && !may(viewer, 'attribute.sensitive')) return [{ code: 'NOT_ALLOWED', field }]
    return value === null && definition.isRequired && recordTypeId !== null ? [{ code: 'REQUIRED', field }] : []
  })
  if (problems.length) throw new UserErrors(problems)
  for (const { definition, value } of values) if (!isProblem(value)) await putValue(db, owner, definition, value)
  return given.map(({ code }) => code)
}

/** Attributes that a record of the type must have and the input lacks. */
export const lacking = async ({ load }: Context, recordTypeId: string, given: readonly AttributeValueInput[]) =>
  (await load.attributes.load('all')).filter((each) => each.recordTypeId === recordTypeId && each.retiredAt === null && each.isRequired && !given.some(({ code }) => code === each.code))

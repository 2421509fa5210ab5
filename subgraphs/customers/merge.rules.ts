import type { Problem } from '@panorama/kit/errors'
import type { CustomerRow } from './tables.ts'
import type { KeyAccountClass, MergeField, MergeRule } from './types.generated.ts'

type Column = Exclude<keyof CustomerRow, 'id'>

/** The columns of each field that a rule decides about; the first one is shown. */
export const COLUMNS: Record<MergeField, readonly Column[]> = {
  NAME: ['name'],
  SHORT_NAME: ['shortName'],
  CATEGORY: ['category'],
  OWNERSHIP_FORM: ['ownershipForm'],
  INDUSTRY: ['industry'],
  CLASSES: ['classes'],
  TIER: ['tier'],
  LEVEL: ['level'],
  RENTS_FOR_GROUP: ['rentsForGroup'],
  SLA_LEVEL: ['slaLevel'],
  REGION: ['regionCode', 'provinceCode', 'country'],
  ADDRESS: ['address'],
  POSTCODE: ['postcode'],
  REGISTERED_ADDRESS: ['registeredAddress'],
  OFFICE_ADDRESS: ['officeAddress'],
  PHONE: ['phone'],
  REGISTRATION_NUMBER: ['registrationNumber'],
  LEGAL_REPRESENTATIVE: ['legalRepresentative'],
  BUSINESS_SCOPE: ['businessScope'],
  WEBSITE: ['website'],
  REMARKS: ['remarks'],
  RESPONSIBLE_TEAM: ['responsibleTeamId'],
  FOUNDED_ON: ['foundedOn'],
}
export const FIELDS = Object.keys(COLUMNS) as MergeField[]

/** Grades and fee are figures of analysis and billing: nobody chooses, the survivor's stay and gaps are filled. */
const FILLED: readonly Column[] = ['loyaltyGrade', 'creditGrade', 'satisfactionGrade', 'assessmentReason', 'monthlyFeeAmount']

export type Rules = Partial<Record<MergeField, MergeRule>>

/** One rule a field; UNION only for sets and remarks, LONGEST only for texts. */
export const rulesOf = (given: readonly { field: MergeField; rule: MergeRule }[]): { rules: Rules; problem?: Problem } => {
  const rules: Rules = {}
  for (const { field, rule } of given) {
    const isText = !['CATEGORY', 'OWNERSHIP_FORM', 'INDUSTRY', 'CLASSES', 'TIER', 'LEVEL', 'RENTS_FOR_GROUP', 'SLA_LEVEL', 'RESPONSIBLE_TEAM', 'FOUNDED_ON'].includes(field)
    if ((rule === 'UNION' && field !== 'CLASSES' && field !== 'REMARKS') || (rule === 'LONGEST' && !isText))
      return { rules, problem: { code: 'INVALID', field: ['input', 'rules'], message: { zh: `规则 ${rule} 不适用于 ${field}。`, en: `the rule ${rule} does not apply to ${field}.` } } }
    if (rules[field] && rules[field] !== rule)
      return { rules, problem: { code: 'INVALID', field: ['input', 'rules'], message: { zh: `${field} 有两条不同的规则。`, en: `${field} has two different rules.` } } }
    rules[field] = rule
  }
  return { rules }
}

const isEmpty = (value: unknown) => value == null || value === '' || (Array.isArray(value) && value.length === 0)

/** Whose file a rule takes the value from. */
const chosen = (rule: MergeRule, survivor: CustomerRow, merged: CustomerRow, column: Column) => {
  const [first, second] =
    rule === 'MERGED' || (rule === 'NEWEST' && Date.parse(merged.updatedAt) > Date.parse(survivor.updatedAt))
    || (rule === 'LONGEST' && String(merged[column] ?? '').length > String(survivor[column] ?? '').length)
      ? [merged, survivor] : [survivor, merged]
  return isEmpty(first[column]) ? second : first
}

const both = (field: MergeField, survivor: CustomerRow, merged: CustomerRow): Partial<CustomerRow> =>
  field === 'CLASSES'
    ? { classes: [...new Set<KeyAccountClass>([...survivor.classes, ...merged.classes])].sort() }
    : { remarks: [...new Set([survivor.remarks, merged.remarks].filter((text) => !isEmpty(text)))].join('\n') || null }

/** What the survivor's file says after the merge, field by field. */
export const settled = (survivor: CustomerRow, merged: CustomerRow, rules: Rules): Partial<CustomerRow> => {
  const after: Partial<CustomerRow> = {}
  for (const field of FIELDS) {
    const rule = rules[field] ?? 'SURVIVOR'
    if (rule === 'UNION') Object.assign(after, both(field, survivor, merged))
    else {
      const from = chosen(rule, survivor, merged, COLUMNS[field][0]!)
      for (const column of COLUMNS[field]) Object.assign(after, { [column]: from[column] })
    }
  }
  for (const column of FILLED) if (isEmpty(survivor[column])) Object.assign(after, { [column]: merged[column] })
  return after
}

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/** The columns that change, as they were and as they become. */
export const changed = (survivor: CustomerRow, after: Partial<CustomerRow>) => {
  const columns = (Object.keys(after) as Column[]).filter((column) => !same(survivor[column], after[column]))
  const take = (row: Partial<CustomerRow>) => Object.fromEntries(columns.map((column) => [column, row[column] ?? null])) as Partial<CustomerRow>
  return { before: take(survivor), after: take(after) }
}

/** Fields of a survivor that do not say any more what the merge left in them. */
export const changedSince = (row: CustomerRow, after: Partial<CustomerRow>): MergeField[] =>
  FIELDS.filter((field) => COLUMNS[field].some((column) => column in after && !same(row[column], after[column])))

/** What an undo writes into the survivor's file: as it was; of a file changed in other fields since, only what the merge had changed. */
export const restored = (row: CustomerRow, { before, after }: { before: Partial<CustomerRow>; after: Partial<CustomerRow> }): Partial<CustomerRow> => {
  const untouched = Object.entries(before).filter(([column]) => !(column in after) || same(row[column as Column], after[column as Column]))
  const { updatedAt, ...values } = Object.fromEntries(untouched) as Partial<CustomerRow>
  return row.version === after.version ? { ...values, updatedAt } : { ...values, version: row.version + 1 }
}

/** Names the survivor is known by from now on, none that it has already. */
export const newAliases = (after: Partial<CustomerRow>, survivor: CustomerRow, merged: CustomerRow, known: readonly string[]) => {
  const taken = new Set([after.name, after.shortName, ...known])
  return [...new Set([survivor.name, survivor.shortName, merged.name, merged.shortName])].filter((name): name is string => !isEmpty(name) && !taken.has(name))
}

/** A value as text, for a person to compare. */
export const shown = (value: unknown): string | null => (isEmpty(value) ? null : Array.isArray(value) ? value.join(', ') : String(value))

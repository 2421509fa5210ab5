import { type Connection, rows } from '@panorama/kit/database'
import { policies } from '@panorama/policy/all'
import { sql } from 'drizzle-orm'

/** A sensitive column, filled with values that are found again wherever they turn up. */
export type Marked = {
  /** `schema.table.column` */
  column: string
  /** Two digits that every mark of the column carries. */
  code: string
  form: string
  count: number
  /** Whether somebody may see the column in full. */
  isOpenTo: (viewer: { kind: string; permissions: ReadonlySet<string> }) => boolean
  /** The mutation that shows it once. */
  reveal?: string
  /** Many inputs have this name: only those of mutations about this word are meant. */
  word?: string
}

/** What a column called like this holds is personal, whether or not anybody has thought of a mask. */
const PERSONAL = /(^|_)(mobile|email|birth_date|birthday|id_number|identity_number|passport(_number)?|bank_account(_number)?|account_number|legal_representative)$/

/** Personal columns that are shown by decision: business addresses of those who work here, who sign in, or whom customers are to call. */
const SHOWN = new Set(['organization.employees.email', 'organization.portal_users.email', 'organization.service_contacts.mobile'])

// Forms a column may insist on, most telling first. `%` is the code and a number of the row.
const FORMS: [string, string][] = [
  ['text', `'CNRY' || '%code' || '-' || lpad(n::text, 6, '0')`],
  ['e-mail', `'CNRY' || '%code' || '-' || lpad(n::text, 6, '0') || '@mark.example'`],
  ['number', `'1770' || '%code' || lpad(n::text, 5, '0')`],
  ['long number', `'62297770' || '%code' || lpad(n::text, 9, '0')`],
  ['identity number', `'440106' || '19310716' || '%code' || lpad((n % 100)::text, 2, '0')`],
  ['month', `'1931-' || lpad((1 + n % 12)::text, 2, '0')`],
  ['day', `('1931-' || lpad((1 + n % 12)::text, 2, '0') || '-' || lpad((1 + n % 28)::text, 2, '0'))::date`],
]

/** A mark in any text, with the code of its column; days and months have one in common. */
const MARK = /CNRY(\d\d)-\d{6}|(?<!\d)1770(\d\d)\d{5}(?!\d)|62297770(\d\d)\d{9}|44010619310716(\d\d)\d\d|(?<!\d)1931-\d\d(?:-\d\d)?(?!\d)/g

/** Codes of the marks in a text; 'day' for those without. */
export const marksIn = (text: string) => [...text.matchAll(MARK)].map(([mark, ...codes]) => ({ mark, code: codes.find((code) => code !== undefined) ?? 'day' }))

const snake = (name: string) => name.replace(/[A-Z]/g, (letter, at) => `${at ? '_' : ''}${letter.toLowerCase()}`)
const tableOf = (type: string) => `${snake(type)}s`

/** Marks every sensitive column: those that a policy masks, and those that are called like one. */
export const putMarks = async ({ db }: Connection): Promise<{ marked: Marked[]; unmarked: string[] }> => {
  const columns = await rows<{ column: string; table: string; name: string; type: string }>(db, sql`
    select format('%I.%I.%I', c.table_schema, c.table_name, c.column_name) as column, format('%I.%I', c.table_schema, c.table_name) as table, c.column_name as name, c.data_type as type
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where t.table_type = 'BASE TABLE' and c.table_schema = any (${sql.param(Object.keys(policies))}) and c.table_name not in ('outbox', 'idempotency_keys')`)
  const known = new Set(columns.map(({ column }) => column))
  const masked = Object.entries(policies).flatMap(([schema, policy]) =>
    Object.entries(policy.masked).flatMap(([field, mask]) => {
      const [type, name] = field.split('.') as [string, string]
      return mask.column === null ? [] : [{ field, mask, column: `${schema}.${tableOf(type)}.${mask.column ?? snake(name)}` }]
    }))
  const strange = masked.filter(({ column }) => !known.has(column)).map(({ field, column }) => `${field} (${column})`)
  if (strange.length) throw new Error(`The policy masks what stands in no column: ${strange.join(', ')}. Give the mask its \`column\`.`)
  const wanted = [...new Set([...masked.map(({ column }) => column), ...columns.filter(({ name, column }) => PERSONAL.test(name) && !SHOWN.has(column)).map(({ column }) => column)])].filter((column) => known.has(column)).sort()
  const marked: Marked[] = []
  const sealed = new Set(columns.filter(({ name, type }) => type === 'bytea' || /_(sealed|hash)$/.test(name)).map(({ column }) => column))
  for (const [index, column] of wanted.filter((each) => !sealed.has(each)).entries()) { // what is sealed is written by mutations alone
    const code = String(index + 10)
    const [schema, table, name] = column.split('.') as [string, string, string]
    const rules = masked.filter((each) => each.column === column)
    for (const [form, value] of FORMS) {
      const count = await fill(db, `${schema}.${table}`, name, value.replaceAll('%code', code))
      if (count === undefined) continue
      marked.push({ column, code: form === 'day' || form === 'month' ? 'day' : code, form, count, reveal: rules.find(({ mask }) => mask.reveal)?.mask.reveal, isOpenTo: ({ kind, permissions }) => rules.some(({ mask }) => (mask.full != null && permissions.has(mask.full)) || mask.openTo === kind) })
      break
    }
  }
  for (const [index, { column, rowsThat, right }] of (await furtherColumns(db)).filter(({ column }) => !wanted.includes(column)).entries()) {
    const code = String(70 + index)
    const [schema, table, name] = column.split('.') as [string, string, string]
    const count = await fill(db, `${schema}.${table}`, name, FORMS[0]![1].replaceAll('%code', code), rowsThat)
    if (count) marked.push({ column, code, form: 'text', count, word: table.replace(/s$/, ''), isOpenTo: ({ permissions }) => right === null || permissions.has(right) })
  }
  return { marked, unmarked: wanted.filter((column) => !marked.some((each) => each.column === column)) }
}

/** What the operator itself calls sensitive, and what is shown with its object but never kept a second time. */
const furtherColumns = (db: Connection['db']) =>
  rows<{ column: string; rowsThat: string; /** null: it is open with its object. */ right: string | null }>(db, sql`
    select 'customers.attribute_values.text' as column, 'is_sensitive and text is not null' as "rowsThat", 'attribute.sensitive' as right
    union all
    select c.source || '.' || c.name, 'true', null from audit.columns c
    join information_schema.columns i on i.table_schema || '.' || i.table_name = c.source and i.column_name = c.name
    where c.rule = 'HIDE' and i.data_type = 'text' and c.source <> 'customers.attribute_values' order by 1`)

/** Rows filled; undefined when the column does not take such values, not even where there is a value already. */
const fill = async (db: Connection['db'], table: string, column: string, value: string, where = 'true'): Promise<number | undefined> => {
  for (const rowsThat of [where, `${where} and ${column} is not null`])
    try {
      const [result] = await rows<{ count: number }>(db, sql.raw(`with numbered as (select ctid as at, row_number() over () as n from ${table} where ${rowsThat}), filled as (
        update ${table} t set ${column} = ${value} from numbered where t.ctid = numbered.at returning 1) select count(*)::int as count from filled`))
      return result!.count
    } catch {
      // a check refuses this form: fewer rows, or the next form, may do
    }
  return undefined
}

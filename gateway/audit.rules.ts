import { may, type Viewer } from '@panorama/kit/viewer'
import { policies } from '@panorama/policy/all'
import { rowTypes } from '@panorama/policy/audit'
import { maskedColumns } from '@panorama/policy/columns'
import { ANYONE, type Withheld } from '@panorama/policy/policy'
import { permissionOf, type Sight } from './sight.ts'

export type Values = Record<string, unknown>
export type Content = { before?: Values | null; after?: Values | null }
export type Change = { field: string; before: string | null; after: string | null; isHidden: boolean }
/** What an entry is about: `<schema>.<table>` of a row, `<schema>` of an act, and the type as it was named when it was written. */
export type Subject = { source: string; entityType: string }
/** What of an entry a viewer may read. */
export type Told = { changes: Change[]; isReasonTold: boolean }

/** How the database writes a value that it does not keep. */
const HIDDEN = '***'

const masked = new Set(maskedColumns().map(({ type, column }) => `${type}.${column}`))
const withheld: Readonly<Record<string, Withheld>> = Object.assign({}, ...Object.values(policies).map((policy) => policy.withheld))
const known = new Set(Object.values(policies).flatMap(({ rows }) => Object.keys(rows)))

const camel = (column: string) => column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

/** The fields that a column may stand for: `cost_amount` is in `cost`, `contact_id` is the `contact`. */
export const fieldsOf = (column: string) => {
  const name = camel(column)
  return [name, name.replace(/(Ids?|Amount|Currency)$/, ''), name.replace(/Ids$/, 's')].filter((field, index, all) => all.indexOf(field) === index)
}

/** What the graph calls the rows of an entry, all of which have to be seen; undefined: it knows nothing like them. */
export const typesOf = ({ source, entityType }: Subject): readonly string[] | undefined => rowTypes[source] ?? (known.has(entityType) || !source.includes('.') ? [entityType] : undefined)

/** The one type that the rows of an entry have in the graph; else what they were called when it was written. */
export const typeOf = (subject: Subject) => {
  const types = typesOf(subject)
  return types?.length === 1 ? types[0]! : subject.entityType
}

/** Whether a rule leaves out a row with these values for the viewer; of a column that is not told, the worst is taken to be so. */
const isWithheld = (rule: Withheld | undefined, viewer: Viewer, { before, after }: Content) => {
  if (!rule || (rule.asks !== null && may(viewer, rule.asks))) return false
  const { where } = rule
  if (!where) return true
  return [before, after].some((row) => {
    if (!row) return false
    const value = row[where.column]
    if ('is' in where) return value === undefined || where.is.includes(value as never)
    return (value ?? null) === (row[where.like] ?? null)
  })
}

/** Types of which nobody is told, for some rows, whom they are of: what somebody did to them would tell it. */
export const namelessTypes = [...new Set(Object.entries(withheld).flatMap(([path, { asks }]) => (asks === null && path.includes('.') ? [path.slice(0, path.indexOf('.'))] : [])))]

/** Whether it is told to nobody but the actor who did it. */
export const isNameless = (viewer: Viewer, subject: Subject & { actorId: string }, content: Content) =>
  subject.actorId !== viewer.actorId &&
  (typesOf(subject) ?? []).some((type) => namelessTypes.includes(type) && Object.entries(withheld).some(([path, rule]) => rule.asks === null && path.startsWith(`${type}.`) && isWithheld(rule, viewer, content)))

/**
 * What of an entry the viewer may read: what it cannot come to in the graph, it is not told here. The permissions of types and
 * fields hold, and what is left out for some; what is masked stays masked for everybody, also in entries older than the mask.
 */
export const tell = (sight: Sight, viewer: Viewer, subject: Subject, content: Content): Told => {
  const types = typesOf(subject)
  const isRow = subject.source.includes('.')
  const seen = sight(viewer)
  if (types?.some((type) => known.has(type) && !seen.has(type))) return { changes: [], isReasonTold: !isRow }
  const isGone = !types || types.some((type) => isWithheld(withheld[type], viewer, content))
  const lacks = (type: string, field: string) => {
    const code = permissionOf(type, field)
    return (code !== undefined && code !== ANYONE && !may(viewer, code)) || isWithheld(withheld[`${type}.${field}`], viewer, content)
  }
  const { before, after } = content
  let isReasonTold = !isRow || !isGone
  const changes = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].sort().map((field) => {
    const isLacking = isGone || types.some((type) => fieldsOf(field).some((name) => lacks(type, name)))
    if (isLacking && isRow) isReasonTold = false
    const [was, is] = [before?.[field] ?? null, after?.[field] ?? null]
    const isHidden = isLacking || [...(types ?? []), subject.entityType].some((type) => masked.has(`${type}.${field}`)) || was === HIDDEN || is === HIDDEN
    return { field, before: said(was, isHidden), after: said(is, isHidden), isHidden }
  })
  return { changes, isReasonTold }
}

const said = (value: unknown, isHidden: boolean) => {
  if (value === null) return null
  if (isHidden) return HIDDEN
  return typeof value === 'string' ? value : JSON.stringify(value)
}

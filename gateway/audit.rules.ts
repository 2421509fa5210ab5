import { may, type Viewer } from '@panorama/kit/viewer'
import { policies } from '@panorama/policy/all'
import { maskedColumns } from '@panorama/policy/columns'

export type Values = Record<string, unknown>
export type Content = { before?: Values | null; after?: Values | null }
export type Change = { field: string; before: string | null; after: string | null; isHidden: boolean }

/** How the database writes a value that it does not keep. */
const HIDDEN = '***'

const masked = new Set(maskedColumns().map(({ type, column }) => `${type}.${column}`))

const camel = (column: string) => column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

/**
 * What of an entry the viewer may read: the policy's permissions of type and field hold here too. What is masked stays masked
 * for everybody, also in entries older than the mask.
 */
export const changesFor = (viewer: Viewer, entityType: string, { before, after }: Content): Change[] => {
  const fields = { ...Object.values(policies).find(({ rows }) => entityType in rows)?.fields[entityType] } as Record<string, string>
  const type = fields['__resolveReference']
  if (type && !may(viewer, type)) return []
  return [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].sort().map((field) => {
    const permission = fields[camel(field)]
    const isClosed = masked.has(`${entityType}.${field}`) || (permission !== undefined && !may(viewer, permission))
    const [was, is] = [before?.[field] ?? null, after?.[field] ?? null]
    const isHidden = isClosed || was === HIDDEN || is === HIDDEN
    return { field, before: said(was, isHidden), after: said(is, isHidden), isHidden }
  })
}

const said = (value: unknown, isHidden: boolean) => {
  if (value === null) return null
  if (isHidden) return HIDDEN
  return typeof value === 'string' ? value : JSON.stringify(value)
}

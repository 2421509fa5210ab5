import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import type { Text } from '@panorama/kit/messages'
import { type Changes, checkVersion, type Event, type RequestContext } from '@panorama/kit/mutation'
import { allowedIn, next, type Transitions } from '@panorama/kit/transitions'
import type { Viewer } from '@panorama/kit/viewer'
import type { Database } from '@panorama/kit/database'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { insertRow, updateRow } from './rows.sql.ts'
import { steps } from './tables.ts'
import type { WorkAction } from './types.generated.ts'

export type Writing = Pick<RequestContext, 'db' | 'viewer'> & { emit: (event: Event) => void }

type Table = PgTable & { id: PgColumn; version: PgColumn; updatedAt: PgColumn }
type Kept = { id: string; version: number }

type Life<T extends Table> = {
  /** As in the graph: `WorkTask`. */
  type: string
  /** What people call it, for messages. */
  what: Text
  reading: { table: T; lock: (db: Database, viewer: Viewer, id: string) => Promise<unknown> }
  /** Field of the payloads that shows it. */
  noun: string
}

/** How an object is taken for a change, changed and told of: whatever it is, in the same way. */
export const lifeOf = <T extends Table>({ type, what, reading, noun }: Life<T>) => {
  type Row = T['$inferSelect'] & Kept
  const { table, lock } = reading

  const tell = (id: string, event: string, data: object, { emit }: Pick<Writing, 'emit'>) => emit({ type: `${type}${event}`, entityId: id, customerId: null, data })

  return {
    /** The object, locked, in the version the client has seen. */
    take: async (id: string, expectedVersion: number | null | undefined, { db, viewer }: Pick<Writing, 'db' | 'viewer'>): Promise<Row> => {
      const row = found((await lock(db, viewer, id)) as Row | undefined)
      checkVersion(row, expectedVersion, { [noun]: row })
      return row
    },
    create: async (row: T['$inferInsert'], context: Writing, data: object = {}): Promise<Row> => {
      const made = (await insertRow(context.db, table, row)) as Row
      tell(made.id, 'Created', data, context)
      return made
    },
    /** `beside`: what changed that is no column. */
    change: async (id: string, values: Changes<T['$inferSelect']>, context: Writing, ...beside: string[]): Promise<Row> => {
      const row = (await updateRow(context.db, table, id, values)) as Row
      tell(id, 'AttributeValueChanged', { fields: [...Object.keys(values), ...beside] }, context)
      return row
    },
    /** Tells of something that changed beside the row itself. */
    tell,
    refuseState: (status: string, states: readonly string[]): never =>
      refuse('NOT_ALLOWED_IN_STATE', ['id'], {
        zh: `${what.zh}当前状态为 ${status}，此操作只能在 ${states.join('、')} 状态下进行。`,
        en: `${what.en} is ${status}; this is possible only when it is ${states.join(' or ')}.`,
      }),
  }
}

/** `lifeOf` for what has states: the table of transitions says whether a verb is allowed and where it leads, and every step is kept. */
export const lifeCycleOf = <T extends Table & { status: PgColumn }, Status extends string, Verb extends WorkAction>(transitions: Transitions<Status, Verb>, options: Life<T>) => {
  const life = lifeOf(options)
  type Row = T['$inferSelect'] & Kept & { status: Status }

  return {
    ...life,
    /** Refuses a verb that the state does not allow, before anything costs effort. */
    check: (verb: Verb, { status }: { status: string }): Status => next(transitions, status as Status, verb) ?? life.refuseState(status, allowedIn(transitions, verb)),
    begin: async (row: T['$inferInsert'], context: Writing, data: object = {}): Promise<Row> => {
      const made = (await life.create(row, context, data)) as Row
      await insertStep(made.id, 'CREATE', context)
      return made
    },
    step: async (verb: Verb, before: { id: string; status: string }, values: Changes<T['$inferSelect']>, context: Writing, told: { text?: string | null; progress?: number | null } = {}): Promise<Row> => {
      const status = next(transitions, before.status as Status, verb) ?? life.refuseState(before.status, allowedIn(transitions, verb))
      const row = (await updateRow(context.db, options.reading.table, before.id, { ...values, status } as Changes<T['$inferSelect']>)) as Row
      await insertStep(row.id, verb, context, told)
      life.tell(row.id, status === before.status ? 'AttributeValueChanged' : 'StateChanged', { verb, from: before.status, to: status }, context)
      return row
    },
  }
}

export const insertStep = (subjectId: string, action: WorkAction, { db, viewer }: Pick<Writing, 'db' | 'viewer'>, { text, progress }: { text?: string | null; progress?: number | null } = {}) =>
  insertRow(db, steps, { id: newId('wst'), subjectId, action, text, progress, actorId: viewer.actorId })

/** The reason given; blank is none, and one is required. */
export const reasonOf = ({ reason }: { reason: string }) => reason.trim() || refuse('REQUIRED', ['input', 'reason'])

/** The remark given, if there is one. */
export const remarkOf = ({ remark }: { remark?: string | null }) => remark?.trim() || null

import { inScope } from '@panorama/kit/access'
import type { Database } from '@panorama/kit/database'
import { limit, type PageArgs } from '@panorama/kit/page'
import { bucket, shaped } from '@panorama/kit/shaped'
import type { Viewer } from '@panorama/kit/viewer'
import { and, desc, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { notes, steps, type TicketNoteRow, type TicketStepRow } from './tables.ts'
import { place } from './ticket.sql.ts'

const $ = sql.placeholder

const s = alias(steps, 's')
const n = alias(notes, 'n')

/** A page of many tickets' entries; narrowed: the changes of status, the public notes. */
export type ProcessArgs = PageArgs & { isNarrowed: boolean }

const STATUS_CHANGED = sql`${s.from} is distinct from ${s.to}`
const PUBLIC = sql`not ${n.isInternal}`

type Shape = { isNarrowed: boolean; after: boolean; size: number }

const stepList = shaped('steps_of', (db, { isNarrowed, after, size }: Shape) => {
  const behind = after ? sql`(${s.at}, ${s.id}) < (${$('afterTime')}::timestamptz, ${$('afterId')})` : undefined
  return db
    .select()
    .from(steps)
    .where(
      sql`${steps.id} in (select page.id from unnest(${$('tickets')}::text[]) as ticket (id), lateral (
        select s.id from service.steps s
        where ${and(sql`${s.ticketId} = ticket.id`, inScope(s.customerId), isNarrowed ? STATUS_CHANGED : undefined, behind)}
        order by ${desc(s.at)}, ${desc(s.id)} limit ${sql.raw(String(size))}) page)`,
    )
    .orderBy(desc(steps.at), desc(steps.id))
})

const noteList = shaped('notes_of', (db, { isNarrowed, after, size }: Shape) => {
  const behind = after ? sql`(${n.createdAt}, ${n.id}) < (${$('afterTime')}::timestamptz, ${$('afterId')})` : undefined
  return db
    .select()
    .from(notes)
    .where(
      sql`${notes.id} in (select page.id from unnest(${$('tickets')}::text[]) as ticket (id), lateral (
        select n.id from service.notes n
        where ${and(sql`${n.ticketId} = ticket.id`, inScope(n.customerId), isNarrowed ? PUBLIC : undefined, behind)}
        order by ${desc(n.createdAt)}, ${desc(n.id)} limit ${sql.raw(String(size))}) page)`,
    )
    .orderBy(desc(notes.createdAt), desc(notes.id))
})

const request = (args: ProcessArgs, { keys }: Viewer, tickets: readonly string[]) => {
  const { afterTime, afterId } = place(args)
  return [{ isNarrowed: args.isNarrowed, after: !!afterId, size: bucket(limit(args)) }, { tickets, keys, afterTime, afterId }] as const
}

/** The newest steps of each of many tickets. */
export const stepsOf = (db: Database, viewer: Viewer, args: ProcessArgs, tickets: readonly string[]): Promise<TicketStepRow[]> =>
  stepList(db, ...request(args, viewer, tickets))

/** The newest notes of each of many tickets. */
export const notesOf = (db: Database, viewer: Viewer, args: ProcessArgs, tickets: readonly string[]): Promise<TicketNoteRow[]> =>
  noteList(db, ...request(args, viewer, tickets))

type Narrow = Pick<ProcessArgs, 'isNarrowed'>

const stepCounts = shaped('steps_count', (db, { isNarrowed }: Narrow) =>
  db
    .select({ ticketId: s.ticketId, count: sql<number>`count(*)::int` })
    .from(s)
    .where(and(sql`${s.ticketId} = any(${$('tickets')}::text[])`, inScope(s.customerId), isNarrowed ? STATUS_CHANGED : undefined))
    .groupBy(s.ticketId),
)
export const stepCountsOf = (db: Database, { keys }: Viewer, narrow: Narrow, tickets: readonly string[]) => stepCounts(db, narrow, { tickets, keys })

const noteCounts = shaped('notes_count', (db, { isNarrowed }: Narrow) =>
  db
    .select({ ticketId: n.ticketId, count: sql<number>`count(*)::int` })
    .from(n)
    .where(and(sql`${n.ticketId} = any(${$('tickets')}::text[])`, inScope(n.customerId), isNarrowed ? PUBLIC : undefined))
    .groupBy(n.ticketId),
)
export const noteCountsOf = (db: Database, { keys }: Viewer, narrow: Narrow, tickets: readonly string[]) => noteCounts(db, narrow, { tickets, keys })

// ── writes ───────────────────────────────────────────────────────────────────────────────────────────────────────

export const insertStep = (db: Database, row: typeof steps.$inferInsert) => db.insert(steps).values(row)

export const insertNote = async (db: Database, row: typeof notes.$inferInsert) => (await db.insert(notes).values(row).returning())[0]!

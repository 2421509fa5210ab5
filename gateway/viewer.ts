import { type Connection, preparedRows } from '@panorama/kit/database'
import { today } from '@panorama/kit/scalars'
import type { Locale, Viewer } from '@panorama/kit/viewer'
import { sql } from 'drizzle-orm'

/** Who is let in: whoever is active, and of partners only while an agreement is in force. */
export const letIn = sql`(is_active and (kind <> 'PARTNER' or exists (
  select from access.partner_terms t where 'partner:' || t.partner_id = any(keys) and t.starts_at <= now() and t.ends_at > now())))`

const bySubject = preparedRows<Omit<Viewer, 'locale'>>(
  'principal',
  sql`select subject, kind, actor_id as "actorId", name, unit_id as "unitId", keys, permissions, limits
      from access.principals where subject = ${sql.placeholder('subject')} and ${letIn}`,
)

const begun = new WeakMap<Connection, { day: string; done: Promise<unknown> }>()

/**
 * What takes effect by itself on its day (planned reorganizations, ends of action teams) does so before the first request of
 * that day is answered, whoever asks: nothing has to be scheduled. A failure fails that request, and the next one tries again.
 */
const dayBegun = (connection: Connection) => {
  const day = today()
  const last = begun.get(connection)
  if (last?.day === day) return last.done
  const done = beginDay(connection).catch((error: unknown) => (begun.delete(connection), Promise.reject(error)))
  begun.set(connection, { day, done })
  return done
}

const beginDay = async (connection: Connection) => {
  const client = await connection.dedicated() // a reorganization of many customers takes longer than a request may
  await client.query('select access.begin_day()').finally(() => client.end())
}

/** Who the subject of a token is today: asked on every request, so that a right taken away is gone at once. */
export const viewerOf = async (connection: Connection, subject: string, locale: Locale): Promise<Viewer | undefined> => {
  await dayBegun(connection)
  const [principal] = await bySubject(connection.db, { subject })
  return principal && { ...principal, locale }
}

import type { Database } from '@panorama/kit/database'
import { found, refuse } from '@panorama/kit/errors'
import type { Viewer } from '@panorama/kit/viewer'
import { peopleByIds, type Standing, standingsOf } from './reach.sql.ts'

// What a write of this subgraph asks first: for which units does the viewer act, above which does it stand?

type Asking = { db: Database; viewer: Viewer }

export const refuseReach = (...field: string[]): never =>
  refuse('NOT_ALLOWED', field.length ? field : undefined, {
    zh: '所涉及的机构或事项不由您办理，未作任何更改。请由该机构、其上级或指定的承办人办理。',
    en: 'the unit or matter concerned is not yours to act on; nothing was changed. Ask the unit, one above it, or whoever is named for it.',
  })

const standing = async ({ db, viewer }: Asking, units: readonly string[], field: readonly string[], isEnough: (standing: Standing) => boolean) => {
  const rows = await standingsOf(db, viewer, [...new Set(units)])
  for (const id of units) if (!isEnough(found(rows.find((row) => row.id === id), ...field))) refuseReach(...field)
}

/** Acts for the unit: works in it, holds it, or holds one above it. */
export const needUnit = (asking: Asking, unitId: string, ...field: string[]) => standing(asking, [unitId], field, (unit) => unit.isHome || unit.isHeld)

/** Leads the unit: holds it, or one above it. */
export const needHold = (asking: Asking, unitId: string, ...field: string[]) => standing(asking, [unitId], field, (unit) => unit.isHeld)

/** Stands above the unit; at the top, where nothing does, holding it will do. */
export const needAbove = (asking: Asking, unitId: string, ...field: string[]) => standing(asking, [unitId], field, (unit) => unit.isAbove || (unit.isTop && unit.isHeld))

/** Whether the viewer acts for one of the units. */
export const actsFor = async ({ db, viewer }: Asking, units: readonly string[]) => (await standingsOf(db, viewer, units)).some((unit) => unit.isHome || unit.isHeld)

/** Whether the viewer leads one of the units. */
export const leads = async ({ db, viewer }: Asking, units: readonly string[]) => (await standingsOf(db, viewer, units)).some((unit) => unit.isHeld)

/** Whether the viewer stands above the unit; at the top, where nothing does, whether it holds it. */
export const standsOver = async ({ db, viewer }: Asking, unitId: string) => (await standingsOf(db, viewer, [unitId])).some((unit) => unit.isAbove || (unit.isTop && unit.isHeld))

/** Units that exist, wherever they stand. */
export const needUnits = (asking: Asking, units: readonly string[], ...field: string[]) => standing(asking, units, field, () => true)

/** People who are still there, in the order asked. */
export const needPeople = async ({ db }: Asking, ids: readonly string[], ...field: string[]) => {
  const rows = await peopleByIds(db, ids)
  const people = ids.map((id) => found(rows.find((row) => row.id === id), ...field))
  if (people.some((person) => !person.isActive))
    refuse('PERSON_NOT_ACTIVE', field, {
      zh: '所选人员已离职或不能登录，未作任何更改。请另选在岗的人员。',
      en: 'somebody chosen has left or cannot sign in; nothing was changed. Choose somebody who is there.',
    })
  return people
}

/** People who are still there and work where the viewer acts. */
export const needReachablePeople = async (asking: Asking, ids: readonly string[], ...field: string[]) => {
  const people = await needPeople(asking, ids, ...field)
  await standing(asking, people.map((person) => person.unitId), field, (unit) => unit.isHome || unit.isHeld)
  return people
}

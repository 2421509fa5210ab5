import { found, refuse, UserErrors } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { text } from '@panorama/kit/messages'
import { checkVersion, mutation } from '@panorama/kit/mutation'
import { connection } from '@panorama/kit/page'
import { needEmployees, needReach } from './reach.ts'
import { needStanding } from './reorganization.ts'
import type { Context } from './subgraph.ts'
import type { OrgUnitRow } from './tables.ts'
import type { Resolvers } from './types.generated.ts'
import { placeProblems, provinceOf } from './unit.rules.ts'
import { unitCountOn, unitPageOn } from './unitHistory.sql.ts'
import { byName, circlesOf, insertUnit, lockUnit, setContacts, unitCount, unitPage, unitsByIds, updateUnit } from './unit.sql.ts'

export const unit: Resolvers = {
  Query: {
    orgUnit: (_, { id, on }, { load }) => (on ? load.unitOn({ on }) : load.unit).load(id),
    orgUnits: async (_, { on, ...args }, { db, viewer }) =>
      on
        ? connection(await unitPageOn(db, viewer, { ...args, on }), args, byName, () => unitCountOn(db, viewer, { ...args, on }))
        : connection(await unitPage(db, viewer, args), args, byName, () => unitCount(db, viewer, args)),
  },
  Mutation: {
    orgUnitCreate: mutation(async (_, { input: { contactIds, ...input } }, { db, viewer, emit }) => {
      const superiors = await superiorsOf(input, { db, viewer })
      await needReach(db, viewer, [input.parentId, input.keyAccountParentId], ['input', 'parentId'])
      checkPlace({ ...input, regionCode: input.regionCode ?? null }, superiors)
      await needEmployees(db, viewer, contactIds ?? [], ['input', 'contactIds'])
      const row = await insertUnit(db, { ...input, foundedOn: input.foundedOn ?? undefined, id: newId('org') })
      await setContacts(db, row.id, contactIds ?? [])
      emit({ type: 'OrgUnitCreated', entityId: row.id, customerId: null, data: { name: row.name, level: row.level, kind: row.kind } })
      return { orgUnit: row }
    }),
    orgUnitUpdate: mutation(async (_, { id, input: { contactIds, ...input }, expectedVersion }, { db, viewer, emit }) => {
      const before = found(await lockUnit(db, viewer, id))
      await needReach(db, viewer, [id], ['id'])
      checkVersion(before, expectedVersion, { orgUnit: before })
      needStanding(before, ['id'])
      if (isMoved(before, input)) await checkMove(before, { ...before, ...given(input) }, { db, viewer })
      await needEmployees(db, viewer, contactIds ?? [], ['input', 'contactIds'])
      const row = await updateUnit(db, id, input)
      if (contactIds) await setContacts(db, id, contactIds)
      emit({ type: 'OrgUnitAttributeValueChanged', entityId: id, customerId: null, data: { fields: [...Object.keys(input), ...(contactIds ? ['contacts'] : [])] } })
      return { orgUnit: row }
    }),
  },
  OrgUnit: {
    __resolveReference: ({ id }, { load }) => load.unit.load(id),
    provinceCode: ({ regionCode }) => provinceOf(regionCode),
    personInCharge: ({ personInChargeId: id }, _, { load }) => (id ? load.employee.load(id) : null),
    contacts: async ({ id }, _, { load }) => (await load.unitContacts.load(id)).map(({ employee }) => employee),
    parent: ({ parentId: id, on }, _, { load }) => (id ? unitsAt(on, load).load(id) : null),
    keyAccountParent: ({ keyAccountParentId: id, on }, _, { load }) => (id ? unitsAt(on, load).load(id) : null),
    path: async (row, { on }, { load }) => {
      const start = on && on !== row.on ? await load.unitOn({ on }).load(row.id) : row
      return start ? wayDownTo(start, load) : []
    },
    children: ({ id, on: day }, { on = day }, { load }) => (on ? load.childrenOn({ on }) : load.children).load(id),
    keyAccountChildren: ({ id, on: day }, { on = day }, { load }) => (on ? load.keyAccountChildrenOn({ on }) : load.keyAccountChildren).load(id),
    unitChart: async ({ id, on: day }, { line, on = day }, { load }) => {
      const nodes = await (on ? load.chartOn({ line, on }) : load.chart({ line })).load(id)
      const ids = new Set(nodes.map((node) => node.unit.id))
      return nodes.map(({ aboveId, ...node }) => ({ ...node, parentId: aboveId && ids.has(aboveId) ? aboveId : null }))
    },
    employees: async ({ id }, args, { load }) =>
      connection(await load.employeesOfUnit(args).load(id), args, byName, async () => (await load.employeeCount.load(id))?.count ?? 0),
    duties: ({ kind, level }, _, { load }) => (kind === 'KEY_ACCOUNT' ? load.duties.load(level) : []),
  },
  OrgUnitConnection: { totalCount: ({ count }) => count() },
  UnitDuty: { text: ({ textZh: zh, textEn: en }, _, { viewer }) => text(viewer.locale, { zh, en }) },
  Customer: {
    localServiceUnit: ({ regionCode }, _, { load }) => (regionCode ? load.unitOfRegion.load(regionCode) : null),
  },
}

/** The units of the day that the row was asked for: of today without one. */
const unitsAt = (on: string | undefined, load: Context['load']) => (on ? load.unitOn({ on }) : load.unit)

/** From the top down to the unit: on the key-account line as far as there is one, then on the line of command. */
const wayDownTo = async (row: OrgUnitRow, load: Context['load']): Promise<OrgUnitRow[]> => {
  const way = [row]
  for (let unit: OrgUnitRow | null = row; unit; ) {
    const aboveId: string | null = unit.keyAccountParentId ?? unit.parentId
    unit = aboveId ? await unitsAt(row.on, load).load(aboveId) : null
    if (unit) way.unshift(unit)
  }
  return way
}

type Lines = { parentId?: string | null; keyAccountParentId?: string | null }
type Place = Pick<OrgUnitRow, 'level' | 'kind' | 'regionCode'>
type Asking = Pick<Context, 'db' | 'viewer'>

/** Superiors named in an input or a row; a missing one is NOT_FOUND. */
const superiorsOf = async ({ parentId, keyAccountParentId }: Lines, { db, viewer }: Asking) => {
  const rows = await unitsByIds(db, viewer, [parentId, keyAccountParentId].filter((id) => id != null))
  const named = (id: string | null | undefined, field: string) => {
    if (id == null) return undefined
    const superior = found(rows.find((row) => row.id === id), 'input', field)
    needStanding(superior, ['input', field])
    return superior
  }
  return { parent: named(parentId, 'parentId'), keyAccountParent: named(keyAccountParentId, 'keyAccountParentId') }
}

const checkPlace = (place: Place, { parent, keyAccountParent }: { parent?: OrgUnitRow; keyAccountParent?: OrgUnitRow }) => {
  const problems = placeProblems(place, parent, keyAccountParent)
  if (problems.length) throw new UserErrors(problems)
}

const isMoved = (before: OrgUnitRow, input: Lines & { regionCode?: string | null }) =>
  (['parentId', 'keyAccountParentId', 'regionCode'] as const).some((field) => input[field] !== undefined && input[field] !== before[field])

const given = <Input extends object>(input: Input) => Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as Input

/** A unit may move between superiors that the viewer stands at or above, to where it fits, and not below itself. */
const checkMove = async (before: OrgUnitRow, after: Place & Lines & { id: string }, { db, viewer }: Asking) => {
  for (const field of ['parentId', 'keyAccountParentId'] as const)
    if (before[field] !== after[field]) await needReach(db, viewer, [before[field], after[field]], ['input', field])
  const superiors = await superiorsOf(after, { db, viewer })
  checkPlace(after, superiors)
  const [circle] = await circlesOf(db, before.id, [after.parentId, after.keyAccountParentId].filter((id) => id != null))
  if (circle)
    refuse('UNIT_CIRCLE', ['input', circle.id === after.parentId ? 'parentId' : 'keyAccountParentId'], {
      zh: '所选上级就是本机构或其下级，会使隶属关系成环。请另选上级。',
      en: 'the superior chosen is this unit itself or stands below it. Choose another.',
    })
}

import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { text } from '@panorama/kit/messages'
import { checkVersion, mutation } from '@panorama/kit/mutation'
import { needReach } from './reach.ts'
import { needStanding } from './reorganization.ts'
import {
  departmentsAll,
  departmentsByIds,
  functionsAll,
  insertDepartment,
  insertFunction,
  lockDepartment,
  lockFunction,
  setDepartmentDuties,
  setPositionDuties,
  setResponsibilities,
  updateDepartment,
  updateFunction,
} from './responsibility.sql.ts'
import type { Context } from './subgraph.ts'
import type { DutyInput, Position, Resolvers } from './types.generated.ts'
import { lockUnit, updateUnit } from './unit.sql.ts'

const MOST_DUTIES = 50

/** Every position, in the order of the graph's enum. */
const POSITIONS: readonly Position[] = [
  'MARKET_MANAGER', 'ACCOUNT_MANAGER', 'PROJECT_MANAGER', 'BUSINESS_MANAGER', 'CUSTOMER_SPECIALIST', 'TELEPHONE_ACCOUNT_MANAGER', 'SERVICE_AGENT',
  'TECHNICAL_SPECIALIST', 'LEADER', 'ADMINISTRATOR',
]

/** Who does what 职责: duties of positions and departments, and who answers for which function. */
export const responsibility: Resolvers = {
  Query: {
    positions: (_, __, { viewer }) => (viewer.kind === 'EMPLOYEE' ? POSITIONS.map((position) => ({ position })) : []),
    departments: (_, __, { db, viewer }) => departmentsAll(db, viewer),
    businessFunctions: (_, { kind }, { db, viewer }) => functionsAll(db, viewer, kind ?? null),
  },
  Mutation: {
    positionDutiesSet: mutation(async (_, { position, input: { duties } }, { db, emit }) => {
      checkDuties(duties)
      await setPositionDuties(db, position, duties)
      emit({ type: 'PositionDutiesSet', entityId: position, customerId: null, data: { count: duties.length } })
      return { position: { position } }
    }),
    departmentCreate: mutation(async (_, { input: { duties, ...input } }, { db, emit }) => {
      checkDuties(duties)
      const row = await insertDepartment(db, { ...input, id: newId('dep') })
      await setDepartmentDuties(db, row.id, duties)
      emit({ type: 'DepartmentCreated', entityId: row.id, customerId: null, data: { code: row.code } })
      return { department: row }
    }),
    departmentUpdate: mutation(async (_, { id, input: { duties, ...input }, expectedVersion }, { db, emit }) => {
      const before = found(await lockDepartment(db, id))
      checkVersion(before, expectedVersion, { department: before })
      if (duties) {
        checkDuties(duties)
        await setDepartmentDuties(db, id, duties)
      }
      const row = await updateDepartment(db, id, input)
      emit({ type: 'DepartmentAttributeValueChanged', entityId: id, customerId: null, data: { fields: [...Object.keys(input), ...(duties ? ['duties'] : [])] } })
      return { department: row }
    }),
    businessFunctionCreate: mutation(async (_, { input: { ownerId, ...input } }, { db, viewer, emit }) => {
      await needDepartments([ownerId], ['input', 'ownerId'], { db, viewer })
      const row = await insertFunction(db, { ...input, id: newId('fun') })
      await setResponsibilities(db, row.id, 'BUSINESS_OWNER', [ownerId])
      emit({ type: 'BusinessFunctionCreated', entityId: row.id, customerId: null, data: { code: row.code, kind: row.kind, ownerId } })
      return { businessFunction: row }
    }),
    businessFunctionUpdate: mutation(async (_, { id, input, expectedVersion }, { db, emit }) => {
      const before = found(await lockFunction(db, id))
      checkVersion(before, expectedVersion, { businessFunction: before })
      const row = await updateFunction(db, id, input)
      emit({ type: 'BusinessFunctionAttributeValueChanged', entityId: id, customerId: null, data: { fields: Object.keys(input) } })
      return { businessFunction: row }
    }),
    responsibilitySet: mutation(async (_, { functionId, input: { kind, departmentIds }, expectedVersion }, { db, viewer, emit }) => {
      const before = found(await lockFunction(db, functionId), 'functionId')
      checkVersion(before, expectedVersion, { businessFunction: before })
      const ids = [...new Set(departmentIds)]
      if (kind === 'BUSINESS_OWNER' && ids.length !== 1)
        refuse(ids.length ? 'INVALID' : 'REQUIRED', ['input', 'departmentIds'], {
          zh: '每项职能有且只有一个业务负责部门。请选择一个部门。',
          en: 'a function has exactly one owner. Choose one department.',
        })
      await needDepartments(ids, ['input', 'departmentIds'], { db, viewer })
      await setResponsibilities(db, functionId, kind, ids)
      const row = await updateFunction(db, functionId, {})
      emit({ type: 'ResponsibilitySet', entityId: functionId, customerId: null, data: { kind, departmentIds: ids } })
      return { businessFunction: row }
    }),
    orgUnitDepartmentSet: mutation(async (_, { id, input: { departmentId = null }, expectedVersion }, { db, viewer, emit }) => {
      const before = found(await lockUnit(db, viewer, id))
      await needReach(db, viewer, [id], ['id'])
      checkVersion(before, expectedVersion, { orgUnit: before })
      needStanding(before, ['id'])
      if (departmentId) await needDepartments([departmentId], ['input', 'departmentId'], { db, viewer })
      const row = await updateUnit(db, id, { departmentId })
      emit({ type: 'OrgUnitAttributeValueChanged', entityId: id, customerId: null, data: { fields: ['department'] } })
      return { orgUnit: row }
    }),
  },
  PositionProfile: { duties: ({ position }, _, { load }) => load.positionDuties.load(position) },
  Duty: { text: ({ textZh: zh, textEn: en }, _, { viewer }) => text(viewer.locale, { zh, en }) },
  Department: {
    name: ({ nameZh: zh, nameEn: en }, _, { viewer }) => text(viewer.locale, { zh, en }),
    duties: ({ id }, _, { load }) => load.departmentDuties.load(id),
    responsibilities: ({ id }, _, { load }) => load.departmentResponsibilities.load(id),
    units: ({ id }, _, { load }) => load.departmentUnits.load(id),
  },
  BusinessFunction: {
    name: ({ nameZh: zh, nameEn: en }, _, { viewer }) => text(viewer.locale, { zh, en }),
    responsibilities: ({ id }, _, { load }) => load.functionResponsibilities.load(id),
  },
  Responsibility: {
    function: async ({ functionId }, _, { load }) => (await load.businessFunction.load(functionId))!,
    department: async ({ departmentId }, _, { load }) => (await load.department.load(departmentId))!,
  },
  OrgUnit: {
    department: ({ departmentId: id }, _, { load }) => (id ? load.department.load(id) : null),
    responsibilities: ({ departmentId: id }, _, { load }) => (id ? load.departmentResponsibilities.load(id) : []),
  },
  Employee: { duties: ({ position }, _, { load }) => load.positionDuties.load(position) },
}

const checkDuties = (duties: readonly DutyInput[]) => {
  if (duties.length > MOST_DUTIES) refuse('INVALID', ['input', 'duties'], { zh: `职责最多 ${MOST_DUTIES} 条。`, en: `there are at most ${MOST_DUTIES} duties.` })
}

/** Every department named is there. */
const needDepartments = async (ids: readonly string[], field: readonly string[], { db, viewer }: Pick<Context, 'db' | 'viewer'>) => {
  const rows = await departmentsByIds(db, viewer, ids)
  for (const id of ids) found(rows.find((row) => row.id === id), ...field)
}

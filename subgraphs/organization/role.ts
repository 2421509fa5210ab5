import type { Database } from '@panorama/kit/database'
import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { text } from '@panorama/kit/messages'
import { checkVersion, mutation } from '@panorama/kit/mutation'
import type { Viewer } from '@panorama/kit/viewer'
import { needLimits, openAt } from './limit.ts'
import { needEmployees, needPermissions, needReach, needSight } from './reach.ts'
import { needStanding } from './reorganization.ts'
import { addedPermissions, changesRights, scopeFits } from './role.rules.ts'
import { allPermissions, endHolding, insertHolding, insertRole, lockHolding, lockRole, permissionsByCodes, placesOf, rolesFor, updateRole } from './role.sql.ts'
import type { Context } from './subgraph.ts'
import type { PermissionRow, RoleRow } from './tables.ts'
import type { Audience, DataScope, Resolvers } from './types.generated.ts'

export const role: Resolvers = {
  Query: {
    roles: (_, { audience }, { db }) => rolesFor(db, audience ?? null),
    permissions: (_, __, { db }) => allPermissions(db),
  },
  Mutation: {
    roleCreate: mutation(async (_, { input: { permissions: codes, ...input } }, { db, viewer, emit }) => {
      checkScope(input.audience, input.dataScope)
      await checkCodes(db, viewer, codes)
      await needLimits(db, viewer, null, codes, ['input', 'permissions'])
      const row = await insertRole(db, { ...input, id: newId('rol'), codes: sorted(codes) })
      emit({ type: 'RoleCreated', entityId: row.id, customerId: null, data: { code: row.code, permissions: row.codes } })
      return { role: row }
    }),
    roleUpdate: mutation(async (_, { id, input: { permissions, dataScope, ...names }, expectedVersion }, { db, viewer, emit }) => {
      const before = found(await lockRole(db, id))
      checkVersion(before, expectedVersion, { role: before })
      const after = { codes: permissions ? sorted(permissions) : undefined, dataScope: dataScope ?? undefined }
      if (changesRights(before, after)) await checkChange(db, viewer, before, after)
      const row = await updateRole(db, id, { ...names, ...after })
      emit({ type: 'RoleAttributeValueChanged', entityId: id, customerId: null, data: { from: rightsOf(before), to: rightsOf(row) } })
      return { role: row }
    }),
    roleGrant: mutation(async (_, { input }, { db, viewer, load, emit }) => {
      const [employee] = await needEmployees(db, viewer, [input.employeeId], ['input', 'employeeId'])
      const unit = found(await load.unit.load(input.unitId), 'input', 'unitId')
      needStanding(unit, ['input', 'unitId'])
      await needReach(db, viewer, [input.unitId], ['input', 'unitId'])
      const row = found(await lockRole(db, input.roleId), 'input', 'roleId')
      checkAudience(row, 'EMPLOYEE')
      const codes = openAt(unit.level, await permissionsOf(row.codes, load)).map(({ code }) => code)
      needPermissions(viewer, codes, ['input', 'roleId'])
      await needLimits(db, viewer, row.id, codes, ['input', 'roleId'])
      const holding = await insertHolding(db, { ...input, id: newId('hol') })
      emit({ type: 'RoleGranted', entityId: employee!.id, customerId: null, data: { roleId: row.id, unitId: input.unitId } })
      return { roleHolding: holding }
    }),
    roleRevoke: mutation(async (_, { id }, { db, viewer, load, emit }) => {
      const { employeeId, unitId, roleId } = found(await lockHolding(db, viewer, id))
      const employee = found(await load.employee.load(employeeId))
      await needReach(db, viewer, [employee.unitId, unitId], ['id'])
      const holding = await endHolding(db, id)
      emit({ type: 'RoleRevoked', entityId: employeeId, customerId: null, data: { roleId, unitId } })
      return { roleHolding: holding }
    }),
  },
  Role: {
    name: nameOf,
    permissions: ({ codes }, _, { load }) => permissionsOf(codes, load),
  },
  Permission: { name: nameOf },
  RoleHolding: {
    role: async ({ roleId }, _, { load }) => (await load.role.load(roleId))!,
    employee: ({ employeeId }, _, { load }) => load.employee.load(employeeId),
    unit: ({ unitId }, _, { load }) => load.unit.load(unitId),
  },
  Employee: {
    roles: async ({ id }, _, { load }) => (await load.holdings.load(id)).map(({ holding }) => holding),
    permissions: async ({ id }, _, { load }) => {
      const held = await load.holdings.load(id)
      const open = await Promise.all(
        held.map(async ({ holding, role }) => {
          const unit = await load.unit.load(holding.unitId)
          return unit ? openAt(unit.level, await permissionsOf(role.codes, load)) : []
        }),
      )
      return permissionsOf(open.flat().map(({ code }) => code), load)
    },
  },
}

function nameOf({ nameZh: zh, nameEn: en }: { nameZh: string; nameEn: string }, _: unknown, { viewer }: Pick<Context, 'viewer'>) {
  return text(viewer.locale, { zh, en })
}

const sorted = (codes: readonly string[]) => [...new Set(codes)].sort()

const rightsOf = ({ codes, dataScope }: RoleRow) => ({ permissions: codes, dataScope })

/** Permissions with their labels, by code; one that no subgraph declares any more shows its code. */
export const permissionsOf = async (codes: readonly string[], load: Context['load']): Promise<PermissionRow[]> =>
  Promise.all(sorted(codes).map(async (code) => (await load.permission.load(code)) ?? { code, nameZh: code, nameEn: code, openTo: 'CITY' as const }))

const checkScope = (audience: Audience, dataScope: DataScope) => {
  if (!scopeFits(audience, dataScope))
    refuse('INVALID', ['input', 'dataScope'], {
      zh: '伙伴和大客户的角色只能是“本人负责”范围。请改为 OWN。',
      en: 'roles of partners and enterprises reach only their own customers. Choose OWN.',
    })
}

/** Codes added to a role exist, and the viewer holds them. */
const checkCodes = async (db: Database, viewer: Viewer, codes: readonly string[]) => {
  const known = await permissionsByCodes(db, codes)
  const unknown = codes.find((code) => !known.some((row) => row.code === code))
  if (unknown !== undefined)
    refuse('INVALID', ['input', 'permissions'], { zh: `没有名为“${unknown}”的权限。请从权限列表中选择。`, en: `there is no permission “${unknown}”. Choose from the list of permissions.` })
  needPermissions(viewer, codes, ['input', 'permissions'])
}

/** Nobody's rights change by the hand of somebody who could not have given them, or who does not stand above. */
const checkChange = async (db: Database, viewer: Viewer, before: RoleRow, after: { codes?: readonly string[]; dataScope?: DataScope }) => {
  checkScope(before.audience, after.dataScope ?? before.dataScope)
  const added = addedPermissions(before.codes, after.codes ?? before.codes)
  await checkCodes(db, viewer, added)
  await needLimits(db, viewer, before.id, added, ['input', 'permissions'])
  const { unitIds, customerKeys } = await placesOf(db, before.id)
  await needReach(db, viewer, unitIds, ['id'])
  await needSight(db, viewer, customerKeys, ['id'])
}

/** The role is for this audience. */
export const checkAudience = ({ audience }: RoleRow, wanted: Audience) => {
  if (audience !== wanted)
    refuse('AUDIENCE_MISMATCH', ['input', 'roleId'], {
      zh: '该角色不适用于这类用户，未作任何更改。请另选角色。',
      en: 'this role is for another audience; nothing was changed. Choose another role.',
    })
}

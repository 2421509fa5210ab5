import { permissionsOf } from './role.ts'
import type { Context } from './subgraph.ts'
import type { RoleRow } from './tables.ts'
import type { Resolvers } from './types.generated.ts'

/** Who is asking 当前用户: what the gateway says of the caller, with what this subgraph knows of it. */
export const viewer: Resolvers = {
  Query: {
    viewer: (_, __, context) => context.viewer,
  },
  Viewer: {
    employee: ({ kind, actorId }, _, { load }) => (kind === 'EMPLOYEE' ? load.employee.load(actorId) : null),
    portalUser: ({ kind, actorId }, _, { load }) => (kind === 'EMPLOYEE' ? null : load.portalUser.load(actorId)),
    unit: ({ unitId }, _, { load }) => (unitId ? load.unit.load(unitId) : null),
    roles: async ({ kind, actorId }, _, { load }) => {
      const held = kind === 'EMPLOYEE' ? (await load.holdings.load(actorId)).map(({ role }) => role) : await rolesOfUser(actorId, load)
      return [...new Map(held.map((role) => [role.id, role])).values()].sort((a, b) => (a.code < b.code ? -1 : 1))
    },
    permissions: (viewer, _, { load }) => permissionsOf(viewer.permissions, load),
  },
}

const rolesOfUser = async (id: string, load: Context['load']): Promise<RoleRow[]> => {
  const user = await load.portalUser.load(id)
  const role = user && (await load.role.load(user.roleId))
  return role ? [role] : []
}

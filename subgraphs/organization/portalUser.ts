import type { Database } from '@panorama/kit/database'
import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { mutation } from '@panorama/kit/mutation'
import { connection } from '@panorama/kit/page'
import type { Viewer } from '@panorama/kit/viewer'
import { needLimits } from './limit.ts'
import { lockPartner } from './partner.sql.ts'
import { ownerOf } from './portalUser.rules.ts'
import { disablePortalUser, insertPortalUser, lockPortalUser, portalUserCount, portalUserPage } from './portalUser.sql.ts'
import { needCustomer, needPermissions, needReach, needSight } from './reach.ts'
import { checkAudience } from './role.ts'
import { lockRole } from './role.sql.ts'
import type { Resolvers } from './types.generated.ts'

export const portalUser: Resolvers = {
  Query: {
    portalUsers: async (_, args, { db, viewer }) => connection(await portalUserPage(db, viewer, args), args, undefined, () => portalUserCount(db, viewer, args)),
  },
  Mutation: {
    portalUserCreate: mutation(async (_, { input }, { db, viewer, emit }) => {
      const owner =
        ownerOf(input) ??
        refuse('INVALID', ['input', 'partnerId'], {
          zh: '门户用户必须且只能属于一个伙伴或一个大客户。请填写其中一项。',
          en: 'a portal user belongs to either a partner or an enterprise. Give exactly one of them.',
        })
      if (owner.kind === 'PARTNER') await needPartner(db, viewer, owner.id, ['input', 'partnerId'])
      else await needEnterprise(db, viewer, owner.id, ['input', 'customerId'])
      const role = found(await lockRole(db, input.roleId), 'input', 'roleId')
      checkAudience(role, owner.kind)
      needPermissions(viewer, role.codes, ['input', 'roleId'])
      await needLimits(db, viewer, role.id, role.codes, ['input', 'roleId'])
      const row = await insertPortalUser(db, { ...input, id: newId('usr'), kind: owner.kind })
      emit({ type: 'PortalUserCreated', entityId: row.id, customerId: row.customerId, data: { partnerId: row.partnerId, roleId: row.roleId } })
      return { portalUser: row }
    }),
    portalUserDisable: mutation(async (_, { id }, { db, viewer, emit }) => {
      const before = found(await lockPortalUser(db, viewer, id))
      if (before.partnerId) await needOwnPartner(db, viewer, before.partnerId, ['id'])
      if (before.disabledAt) refuse('NOT_ALLOWED_IN_STATE', ['id'], { zh: '该用户已停用。', en: 'this user is disabled already.' })
      const row = await disablePortalUser(db, id)
      emit({ type: 'PortalUserStateChanged', entityId: id, customerId: row.customerId, data: { to: 'DISABLED' } })
      return { portalUser: row }
    }),
  },
  PortalUser: {
    partner: ({ partnerId }, _, { load }) => (partnerId ? load.partner.load(partnerId) : null),
    customer: ({ customerId }) => (customerId ? { id: customerId } : null),
    role: async ({ roleId }, _, { load }) => (await load.role.load(roleId))!,
  },
  PortalUserConnection: { totalCount: ({ count }) => count() },
}

/** A partner looks after its own users; staff after those of partners of their units. */
const needOwnPartner = async (db: Database, viewer: Viewer, id: string, field: readonly string[]) => {
  const partner = found(await lockPartner(db, viewer, id), ...field)
  if (viewer.kind !== 'PARTNER') await needReach(db, viewer, [partner.unitId], field)
}

/** Who adds a user of a partner sees whatever is shared with it. */
const needPartner = async (db: Database, viewer: Viewer, id: string, field: readonly string[]) => {
  await needOwnPartner(db, viewer, id, field)
  await needSight(db, viewer, [`partner:${id}`], field)
}

/** Who adds a user of an enterprise sees it with all its branches, and is no partner. */
const needEnterprise = async (db: Database, viewer: Viewer, id: string, field: readonly string[]) => {
  await needCustomer(db, viewer, id, true, field)
  if (viewer.kind === 'PARTNER') refuse('NOT_ALLOWED', field)
}

import type { Database } from '@panorama/kit/database'
import { manyBy, oneBy, perArguments } from '@panorama/kit/loaders'
import type { RequestContext } from '@panorama/kit/mutation'
import type { PageArgs } from '@panorama/kit/page'
import { subgraph } from '@panorama/kit/subgraph'
import type { Viewer } from '@panorama/kit/viewer'
import { organization as policy } from '@panorama/policy/organization'
import { appointment } from './appointment.ts'
import { appointmentsOf } from './appointment.sql.ts'
import { assignment } from './assignment.ts'
import { assignmentCountsOf, assignmentsOf, historiesOf, managersOf } from './assignment.sql.ts'
import { employee } from './employee.ts'
import { employeeCountsOf, employeesByIds, employeesOf } from './employee.sql.ts'
import { partner } from './partner.ts'
import { partnersByIds } from './partner.sql.ts'
import { portalUser } from './portalUser.ts'
import { portalUsersByIds } from './portalUser.sql.ts'
import { role } from './role.ts'
import { holdingsOf, permissionsByCodes, rolesByIds } from './role.sql.ts'
import { share } from './share.ts'
import { type ShareListArgs, shareCountsOf, sharesCovering, sharesOf } from './share.sql.ts'
import { team } from './team.ts'
import { customerCountsOf, customersOf, membershipsOf, membersOf, teamsByIds, teamsServing } from './team.sql.ts'
import type { UnitLine } from './types.generated.ts'
import { unit } from './unit.ts'
import { chartsOf, contactsOf, dutiesOf, pathsOf, unitsBelow, unitsByIds, unitsByRegion } from './unit.sql.ts'
import { viewer } from './viewer.ts'
import type { Resolvers } from './types.generated.ts'

const loaders = (db: Database, viewer: Viewer) => ({
  unit: oneBy('id', (ids) => unitsByIds(db, viewer, ids)),
  unitOfRegion: oneBy('regionCode', (regions) => unitsByRegion(db, viewer, regions)),
  path: manyBy('unitId', (ids) => pathsOf(db, viewer, ids)),
  children: manyBy('parentId', (ids) => unitsBelow(db, viewer, 'COMMAND', ids)),
  keyAccountChildren: manyBy('keyAccountParentId', (ids) => unitsBelow(db, viewer, 'KEY_ACCOUNT', ids)),
  chart: perArguments(({ line }: { line: UnitLine }) => manyBy('topId', (ids) => chartsOf(db, viewer, line, ids))),
  unitContacts: manyBy('unitId', (ids) => contactsOf(db, viewer, ids)),
  duties: manyBy('level', (levels) => dutiesOf(db, levels)),
  appointments: manyBy('unitId', (ids) => appointmentsOf(db, viewer, ids)),
  employee: oneBy('id', (ids) => employeesByIds(db, viewer, ids)),
  employeesOfUnit: perArguments((args: PageArgs) => manyBy('unitId', (ids) => employeesOf(db, viewer, args, ids))),
  employeeCount: oneBy('unitId', (ids) => employeeCountsOf(db, viewer, ids)),
  role: oneBy('id', (ids) => rolesByIds(db, ids)),
  permission: oneBy('code', (codes) => permissionsByCodes(db, codes)),
  holdings: manyBy('employeeId', (ids) => holdingsOf(db, viewer, ids)),
  accountManager: oneBy('customerId', (ids) => managersOf(db, viewer, ids)),
  history: manyBy('askedId', (ids) => historiesOf(db, viewer, ids)),
  assignments: perArguments((args: PageArgs) => manyBy('employeeId', (ids) => assignmentsOf(db, viewer, args, ids))),
  assignmentCount: oneBy('employeeId', (ids) => assignmentCountsOf(db, viewer, ids)),
  team: oneBy('id', (ids) => teamsByIds(db, viewer, ids)),
  members: manyBy('teamId', (ids) => membersOf(db, viewer, ids)),
  memberships: manyBy('employeeId', (ids) => membershipsOf(db, viewer, ids)),
  teamCustomers: perArguments((args: PageArgs) => manyBy('teamId', (ids) => customersOf(db, viewer, args, ids))),
  teamCustomerCount: oneBy('teamId', (ids) => customerCountsOf(db, viewer, ids)),
  teamsServing: manyBy('customerId', (ids) => teamsServing(db, viewer, ids)),
  partner: oneBy('id', (ids) => partnersByIds(db, viewer, ids)),
  shares: perArguments((args: ShareListArgs) => manyBy('partnerId', (ids) => sharesOf(db, viewer, args, ids))),
  shareCount: perArguments(({ includeEnded }: Pick<ShareListArgs, 'includeEnded'>) => oneBy('partnerId', (ids) => shareCountsOf(db, viewer, includeEnded, ids))),
  sharesCovering: manyBy('askedId', (ids) => sharesCovering(db, viewer, ids)),
  portalUser: oneBy('id', (ids) => portalUsersByIds(db, viewer, ids)),
})

export type Context = RequestContext & { load: ReturnType<typeof loaders> }

export const organization = subgraph<Resolvers>({
  name: 'organization',
  resolvers: [unit, appointment, employee, role, assignment, team, partner, share, portalUser, viewer],
  policy,
  loaders,
})

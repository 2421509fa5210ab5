import type { Database } from '@panorama/kit/database'
import { manyBy, oneBy, perArguments } from '@panorama/kit/loaders'
import type { RequestContext } from '@panorama/kit/mutation'
import type { PageArgs } from '@panorama/kit/page'
import { subgraph } from '@panorama/kit/subgraph'
import type { Viewer } from '@panorama/kit/viewer'
import { organization as policy } from '@panorama/policy/organization'
import { agreement } from './agreement.ts'
import { agreementsByIds, agreementsOf, renewalsOf, termsInForce } from './agreement.sql.ts'
import { actionTeam } from './actionTeam.ts'
import { callsOf } from './actionTeam.sql.ts'
import { appointment } from './appointment.ts'
import { appointmentsOf } from './appointment.sql.ts'
import { assignment } from './assignment.ts'
import { assignmentCountsOf, assignmentsOf, historiesOf, managersOf } from './assignment.sql.ts'
import { coverage } from './coverage.ts'
import { staffingOf, unitCoverageOf } from './coverage.sql.ts'
import { employee } from './employee.ts'
import { employeeCountsOf, employeesByIds, employeesOf } from './employee.sql.ts'
import { handover } from './handover.ts'
import { handoversByIds, partsOf } from './handover.sql.ts'
import { movedCountsOf, type WorkOf, workSummariesOf } from './openWork.sql.ts'
import { limit } from './limit.ts'
import { limitsOf } from './limit.sql.ts'
import { partner } from './partner.ts'
import { partnersByIds } from './partner.sql.ts'
import { portalUser } from './portalUser.ts'
import { portalUsersByIds } from './portalUser.sql.ts'
import { reorganization } from './reorganization.ts'
import { plannedStepsOf, reorganizationsByIds, stepsOf } from './reorganization.sql.ts'
import { responsibility } from './responsibility.ts'
import {
  departmentsByIds,
  dutiesOfDepartments,
  dutiesOfPositions,
  functionsByIds,
  responsibilitiesOfDepartments,
  responsibilitiesOfFunctions,
  unitsOfDepartments,
} from './responsibility.sql.ts'
import { role } from './role.ts'
import { holdingsOf, permissionsByCodes, rolesByIds } from './role.sql.ts'
import { serviceContact } from './serviceContact.ts'
import { adviserServicesAll, advisersSince, checksOf, serviceContactsByIds, serviceContactsOf } from './serviceContact.sql.ts'
import { share } from './share.ts'
import { type ShareListArgs, shareCountsOf, sharesCovering, sharesOf } from './share.sql.ts'
import { team } from './team.ts'
import { customerCountsOf, customersOf, membershipsOf, membersOf, teamsByIds, teamsServing } from './team.sql.ts'
import type { UnitLine } from './types.generated.ts'
import { unit } from './unit.ts'
import { chartsOf, contactsOf, dutiesOf, unitsBelow, unitsByIds, unitsByRegion } from './unit.sql.ts'
import { chartsOn, predecessorsOf, unitsBelowOn, unitsOn, versionsOf } from './unitHistory.sql.ts'
import { viewer } from './viewer.ts'
import type { Resolvers } from './types.generated.ts'

type On = { on: string }

const loaders = (db: Database, viewer: Viewer) => ({
  unit: oneBy('id', (ids) => unitsByIds(db, viewer, ids)),
  unitOfRegion: oneBy('regionCode', (regions) => unitsByRegion(db, viewer, regions)),
  children: manyBy('parentId', (ids) => unitsBelow(db, viewer, 'COMMAND', ids)),
  keyAccountChildren: manyBy('keyAccountParentId', (ids) => unitsBelow(db, viewer, 'KEY_ACCOUNT', ids)),
  chart: perArguments(({ line }: { line: UnitLine }) => manyBy('topId', (ids) => chartsOf(db, viewer, line, ids))),
  unitOn: perArguments(({ on }: On) => oneBy('id', (ids) => unitsOn(db, viewer, on, ids))),
  childrenOn: perArguments(({ on }: On) => manyBy('parentId', (ids) => unitsBelowOn(db, viewer, 'COMMAND', on, ids))),
  keyAccountChildrenOn: perArguments(({ on }: On) => manyBy('keyAccountParentId', (ids) => unitsBelowOn(db, viewer, 'KEY_ACCOUNT', on, ids))),
  chartOn: perArguments(({ line, on }: On & { line: UnitLine }) => manyBy('topId', (ids) => chartsOn(db, viewer, line, on, ids))),
  versions: manyBy('unitId', (ids) => versionsOf(db, viewer, ids)),
  predecessors: manyBy('successorId', (ids) => predecessorsOf(db, viewer, ids)),
  reorganization: oneBy('id', (ids) => reorganizationsByIds(db, viewer.kind, ids)),
  reorganizationSteps: manyBy('reorganizationId', (ids) => stepsOf(db, ids)),
  plannedSteps: manyBy('unitId', (ids) => plannedStepsOf(db, ids)),
  unitCoverage: oneBy('unitId', (ids) => unitCoverageOf(db, viewer, ids)),
  staffing: oneBy('unitId', (ids) => staffingOf(db, viewer, ids)),
  positionDuties: manyBy('position', (positions) => dutiesOfPositions(db, viewer, positions)),
  department: oneBy('id', (ids) => departmentsByIds(db, viewer, ids)),
  departmentDuties: manyBy('departmentId', (ids) => dutiesOfDepartments(db, viewer, ids)),
  departmentResponsibilities: manyBy('departmentId', (ids) => responsibilitiesOfDepartments(db, viewer, ids)),
  departmentUnits: manyBy('departmentId', (ids) => unitsOfDepartments(db, viewer, ids)),
  businessFunction: oneBy('id', (ids) => functionsByIds(db, viewer, ids)),
  functionResponsibilities: manyBy('functionId', (ids) => responsibilitiesOfFunctions(db, viewer, ids)),
  unitContacts: manyBy('unitId', (ids) => contactsOf(db, viewer, ids)),
  duties: manyBy('level', (levels) => dutiesOf(db, levels)),
  appointments: manyBy('unitId', (ids) => appointmentsOf(db, viewer, ids)),
  employee: oneBy('id', (ids) => employeesByIds(db, viewer, ids)),
  employeesOfUnit: perArguments((args: PageArgs) => manyBy('unitId', (ids) => employeesOf(db, viewer, args, ids))),
  employeeCount: oneBy('unitId', (ids) => employeeCountsOf(db, viewer, ids)),
  role: oneBy('id', (ids) => rolesByIds(db, ids)),
  permission: oneBy('code', (codes) => permissionsByCodes(db, codes)),
  limits: manyBy('roleId', (ids) => limitsOf(db, ids)),
  holdings: manyBy('employeeId', (ids) => holdingsOf(db, viewer, ids)),
  accountManager: oneBy('customerId', (ids) => managersOf(db, viewer, ids)),
  adviserSince: oneBy('customerId', (ids) => advisersSince(db, viewer, ids)),
  adviserServices: manyBy('list', (lists) => adviserServicesAll(db, lists)),
  serviceContact: oneBy('id', (ids) => serviceContactsByIds(db, viewer, ids)),
  serviceContacts: perArguments(({ includeEnded }: { includeEnded: boolean }) => manyBy('customerId', (ids) => serviceContactsOf(db, viewer, includeEnded, ids))),
  serviceContactChecks: manyBy('serviceContactId', (ids) => checksOf(db, viewer, ids)),
  history: manyBy('askedId', (ids) => historiesOf(db, viewer, ids)),
  assignments: perArguments((args: PageArgs) => manyBy('employeeId', (ids) => assignmentsOf(db, viewer, args, ids))),
  assignmentCount: oneBy('employeeId', (ids) => assignmentCountsOf(db, viewer, ids)),
  handover: oneBy('id', (ids) => handoversByIds(db, viewer, ids)),
  handoverParts: manyBy('handoverId', (ids) => partsOf(db, viewer, ids)),
  movedCounts: manyBy('partId', (ids) => movedCountsOf(db, viewer, ids)),
  workSummary: perArguments(({ roots }: Pick<WorkOf, 'roots'>) => manyBy('employeeId', (ids) => workSummariesOf(db, viewer, roots, ids))),
  team: oneBy('id', (ids) => teamsByIds(db, viewer, ids)),
  members: manyBy('teamId', (ids) => membersOf(db, viewer, ids)),
  calls: manyBy('teamId', (ids) => callsOf(db, viewer, ids)),
  memberships: manyBy('employeeId', (ids) => membershipsOf(db, viewer, ids)),
  teamCustomers: perArguments((args: PageArgs) => manyBy('teamId', (ids) => customersOf(db, viewer, args, ids))),
  teamCustomerCount: oneBy('teamId', (ids) => customerCountsOf(db, viewer, ids)),
  teamsServing: manyBy('customerId', (ids) => teamsServing(db, viewer, ids)),
  partner: oneBy('id', (ids) => partnersByIds(db, viewer, ids)),
  agreement: oneBy('id', (ids) => agreementsByIds(db, viewer, ids)),
  agreements: manyBy('partnerId', (ids) => agreementsOf(db, viewer, ids)),
  renewal: oneBy('renewsId', (ids) => renewalsOf(db, viewer, ids)),
  termsInForce: oneBy('partnerId', (ids) => termsInForce(db, viewer, ids)),
  shares: perArguments((args: ShareListArgs) => manyBy('partnerId', (ids) => sharesOf(db, viewer, args, ids))),
  shareCount: perArguments(({ includeEnded }: Pick<ShareListArgs, 'includeEnded'>) => oneBy('partnerId', (ids) => shareCountsOf(db, viewer, includeEnded, ids))),
  sharesCovering: manyBy('askedId', (ids) => sharesCovering(db, viewer, ids)),
  portalUser: oneBy('id', (ids) => portalUsersByIds(db, viewer, ids)),
})

export type Context = RequestContext & { load: ReturnType<typeof loaders> }

export const organization = subgraph<Resolvers>({
  name: 'organization',
  resolvers: [unit, reorganization, responsibility, coverage, appointment, employee, role, limit, assignment, handover, team, actionTeam, serviceContact, partner, agreement, share, portalUser, viewer],
  policy,
  loaders,
})

import { ANYONE, type Permissions } from '@panorama/kit/permissions'
import type { Resolvers } from './types.generated.ts'

type Code =
  | 'unit.read'
  | 'unit.write'
  | 'unit.appoint'
  | 'employee.read'
  | 'employee.write'
  | 'employee.signIn'
  | 'role.read'
  | 'role.write'
  | 'role.grant'
  | 'assignment.read'
  | 'assignment.write'
  | 'team.read'
  | 'team.write'
  | 'partner.read'
  | 'partner.write'
  | 'share.read'
  | 'share.write'
  | 'portalUser.read'
  | 'portalUser.write'

export const permissions: Permissions<Resolvers, Code> = {
  Query: {
    viewer: ANYONE,
    orgUnit: 'unit.read',
    orgUnits: 'unit.read',
    employee: 'employee.read',
    employees: 'employee.read',
    team: 'team.read',
    teams: 'team.read',
    partner: 'partner.read',
    partners: 'partner.read',
    portalUsers: 'portalUser.read',
    roles: 'role.read',
    permissions: 'role.read',
  },
  Mutation: {
    orgUnitCreate: 'unit.write',
    orgUnitUpdate: 'unit.write',
    leaderAppointmentPropose: 'unit.appoint',
    leaderAppointmentConsent: 'unit.appoint',
    leaderAppointmentDecline: 'unit.appoint',
    leaderAppointmentWithdraw: 'unit.appoint',
    employeeCreate: 'employee.write',
    employeeUpdate: 'employee.write',
    employeeLeave: 'employee.write',
    employeeSignInSet: 'employee.signIn',
    roleCreate: 'role.write',
    roleUpdate: 'role.write',
    roleGrant: 'role.grant',
    roleRevoke: 'role.grant',
    assignmentChange: 'assignment.write',
    assignmentHandOver: 'assignment.write',
    teamCreate: 'team.write',
    teamUpdate: 'team.write',
    teamMemberAdd: 'team.write',
    teamMemberRemove: 'team.write',
    teamCustomerAdd: 'team.write',
    teamCustomerRemove: 'team.write',
    teamDissolve: 'team.write',
    partnerCreate: 'partner.write',
    partnerUpdate: 'partner.write',
    partnerShareCreate: 'share.write',
    partnerShareEnd: 'share.write',
    portalUserCreate: 'portalUser.write',
    portalUserDisable: 'portalUser.write',
  },
  OrgUnit: {
    __resolveReference: 'unit.read',
    personInCharge: 'employee.read',
    contacts: 'employee.read',
    employees: 'employee.read',
    leaderAppointments: 'unit.appoint',
  },
  Employee: {
    __resolveReference: 'employee.read',
    unit: 'unit.read',
    subject: 'employee.signIn',
    roles: 'role.read',
    permissions: 'role.read',
    teams: 'team.read',
    assignments: 'assignment.read',
  },
  Assignment: { employee: 'employee.read' },
  Team: { __resolveReference: 'team.read', unit: 'unit.read', leader: 'employee.read' },
  TeamMember: { team: 'team.read', employee: 'employee.read' },
  Partner: { __resolveReference: 'partner.read', unit: 'unit.read', shares: 'share.read' },
  PartnerShare: { partner: 'partner.read' },
  PortalUser: { partner: 'partner.read' },
  Customer: {
    accountManager: 'employee.read',
    assignments: 'assignment.read',
    teams: 'team.read',
    partnerShares: 'share.read',
    localServiceUnit: 'unit.read',
  },
}

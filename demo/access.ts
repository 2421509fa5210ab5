import type { Batch } from './batch.ts'
import type { Clock } from './clock.ts'
import type { Tree } from './customers.ts'
import { person } from './names.ts'
import { HOME, type Organization } from './organization.ts'
import { type Handovers, putPartnerContact } from './cooperation.ts'
import { chance, id, int, pick, random } from './random.ts'

/** Who is given which customers: account managers, teams, partners, enterprises' own users. */

type Roles = Record<string, string>

const PARTNERS = ['云桥通信服务有限公司', '启明信息系统集成有限公司', '联达代理服务有限公司', '信港网络科技有限公司', '恒讯通信工程有限公司', '天枢智联科技有限公司']

/** A handful of partners in Guangzhou and the other large cities; the first is the persona's. */
export const makePartners = (batch: Batch, clock: Clock, organization: Organization, roles: Roles) => {
  const made = PARTNERS.map((name, index) => {
    const rng = random('partner', index)
    const region = ['440100', '440300', '310000', '110100', '510100', '330100'][index]!
    const unit = organization.cities.get(region) ?? organization.cities.get(HOME)!
    const partnerId = id('par', clock.idTime(1_500), rng)
    batch.put('organization.partners', {
      id: partnerId, name, kind: index % 2 ? 'SYSTEM_INTEGRATOR' : 'AGENT', unit_id: unit.unitId, contact_name: person(rng).name, contact_phone: `400-8${String(100_000 + index * 111)}`,
    })
    batch.put('organization.agreements', {
      id: id('agr', clock.idTime(900), rng), partner_id: partnerId, number: `HZ-2024-${String(index + 1).padStart(4, '0')}`, form: index % 2 ? 'JOINT_SOLUTION' : 'AGENCY', phases: index % 2 ? ['PRE_SALE', 'IN_SALE'] : ['PRE_SALE', 'IN_SALE', 'AFTER_SALE'],
      status: 'ACTIVE', status_since: clock.at(900), valid_from: clock.day(900), valid_to: clock.day(-400), commission_terms: index % 2 ? '按项目合同额的百分之三结算，验收后支付。' : '按首年实收月租的百分之八结算，按季支付；离网三个月内退还。',
      region_codes: [region.slice(0, 2)], industries: [], created_at: clock.at(920),
    })
    const who = random('partner user', ...(index ? [index] : []))
    const [userId, userName] = [id('usr', clock.idTime(1_000), who), person(who).name]
    batch.put('organization.portal_users', {
      id: userId, subject: index ? `partner-agent-${index}` : 'partner-agent', name: userName, kind: 'PARTNER', partner_id: partnerId, customer_id: null, role_id: roles['PARTNER_AGENT'], email: index ? `agent${index}@partner.example` : 'agent@partner.example',
    })
    return { partnerId, userId, userName, region: unit === organization.cities.get(HOME) ? HOME : region }
  })
  return made
}

export type Partners = ReturnType<typeof makePartners>

/** What is granted on one tree. */
export const putGrants = (batch: Batch, clock: Clock, tree: Tree, t: number, organization: Organization, partners: Partners, handovers: Handovers, roles: Roles) => {
  const [head] = tree as [Tree[number], ...Tree[number][]]
  const rng = random('grants', t)
  const dealtAgo = Math.min(head.age, int(20, 900, rng))
  const before = head.age > 1_000 ? { id: id('asg', clock.idTime(head.age), rng), employee_id: pick(head.staff.managers, rng) } : undefined
  const former = before && handovers.formerOf(head)
  if (former) before.employee_id = former.id
  const started = clock.at(former?.days ?? dealtAgo)
  if (before) batch.put('organization.assignments', { ...before, customer_id: head.id, started_at: clock.at(head.age), ended_at: started, reason: '岗位调整' })
  const assignmentId = id('asg', clock.idTime(900), rng)
  batch.put('organization.assignments', { id: assignmentId, customer_id: head.id, employee_id: head.managerId, started_at: started, ended_at: null, reason: null })
  if (former) handovers.add(head, assignmentId)

  if (head.tier === 'A_PLUS' || tree.length >= 8 || (head.city.code === HOME && tree.length >= 3)) {
    const isNational = new Set(tree.map((customer) => customer.city.province)).size > 1
    const teamId = id('tea', clock.idTime(600), rng)
    batch.put('organization.teams', {
      id: teamId, name: `${head.enterprise.shortName}${isNational ? '全国服务虚拟团队' : '服务团队'}`, kind: isNational ? 'NATIONAL_VIRTUAL' : 'ACCOUNT_MANAGER_TEAM', unit_id: isNational ? organization.group.unitId : head.unitId, leader_id: head.managerId,
      purpose: '售前、售中、售后一体化服务', created_at: clock.at(600), ends_on: null,
    })
    const dealt = (staff: readonly string[]) => staff[t % staff.length]!
    const members = new Map([[head.managerId, '团队负责人'], [dealt(head.staff.projectManagers), '项目支撑'], ...tree.slice(1, 12).map((customer): [string, string] => [dealt(customer.staff.managers), '属地服务'])])
    if (isNational && head.tier === 'A_PLUS') members.set(organization.group.projectManager, '集团统筹')
    for (const [employeeId, duty] of members) batch.put('organization.team_members', { id: id('mem', clock.idTime(600), rng), team_id: teamId, employee_id: employeeId, duty, started_at: clock.at(Math.min(600, head.age)) })
    batch.put('organization.team_customers', { id: id('tcu', clock.idTime(600), rng), team_id: teamId, customer_id: head.id, with_branches: true, started_at: clock.at(Math.min(600, head.age)) })
  }

  const near = partners.filter((partner) => partner.region === head.city.code)
  if (near.length && (t === 0 || chance(0.25, rng))) {
    const isOver = t !== 0 && chance(0.2, rng)
    const shareId = id('shr', clock.idTime(400), rng)
    const { partnerId } = t === 0 ? near[0]! : pick(near, rng)
    if (!isOver) putPartnerContact(batch, clock, head, partnerId)
    batch.put('organization.partner_shares', {
      id: shareId, partner_id: partnerId, customer_id: head.id, with_branches: chance(0.5, rng), purpose: pick(['联合拓展', '属地实施', '续约跟进'], rng),
      starts_at: clock.at(300), ends_at: isOver ? clock.at(int(5, 100, rng)) : clock.at(-365),
    })
  }

  if (t === 0 || chance(0.05, rng)) {
    const user = (subject: string, customerId: string, role: string) =>
      batch.put('organization.portal_users', {
        id: id('usr', clock.idTime(300), rng), subject, name: person(rng).name, kind: 'CUSTOMER', partner_id: null, customer_id: customerId, role_id: roles[role], email: `user${t}@${head.enterprise.domain}`,
      })
    user(t === 0 ? 'enterprise-admin' : `enterprise-admin-${t}`, head.id, 'ENTERPRISE_ADMIN')
    if (tree[1]) user(t === 0 ? 'enterprise-user' : `enterprise-user-${t}`, tree[1].id, 'ENTERPRISE_USER')
  }
}

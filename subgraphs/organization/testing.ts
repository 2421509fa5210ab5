import { type TestGraph, testGraph, units } from '@panorama/kit/testing.graph'
import type { Viewer } from '@panorama/kit/viewer'
import { codesOf } from '@panorama/kit/policy'
import { organization as policy } from '@panorama/policy/organization'
import { organization } from './subgraph.ts'

/** Every permission this subgraph asks for. */
export const everything = codesOf(policy)

const array = (values: readonly string[]) => `'{${values.map((value) => `"${value}"`).join(',')}}'`

/** Six people in the test units, with the roles of an operator; `as` is who signs in with a subject, as the gateway would know it. */
export const staffedGraph = async () => {
  const graph = await testGraph(organization)
  await graph.setUp(`
    update organization.org_units set region_code = case id when '${units.group}' then null when '${units.province}' then '440000' when '${units.city}' then '440100'
      when '${units.otherProvince}' then '510000' else '510100' end;
    insert into organization.roles (id, code, name_zh, name_en, audience, data_scope, permissions) values
      ('rol_admin', 'TEST_ADMIN', '系统管理员', 'Administrator', 'EMPLOYEE', 'UNIT', ${array(everything)}),
      ('rol_manager', 'TEST_MANAGER', '地市经理', 'City manager', 'EMPLOYEE', 'UNIT', ${array(everything.filter((code) => !/^(role\.write|employee\.signIn|unit\.write)$/.test(code)))}),
      ('rol_account', 'TEST_ACCOUNT', '客户经理', 'Account manager', 'EMPLOYEE', 'OWN', ${array(['unit.read', 'employee.read', 'team.read', 'assignment.read'])}),
      ('rol_agent', 'TEST_AGENT', '代理商用户', 'Agent', 'PARTNER', 'OWN', ${array(['unit.read', 'employee.read', 'partner.read', 'share.read', 'portalUser.read', 'portalUser.write'])}),
      ('rol_enterprise', 'TEST_ENTERPRISE', '企业用户', 'Enterprise user', 'CUSTOMER', 'OWN', ${array(['unit.read', 'employee.read', 'team.read', 'partner.read', 'share.read'])});
    insert into organization.employees (id, number, name, position, unit_id, phone, mobile, subject) values
      ('emp_admin', 'A0001', '安宁', 'ADMINISTRATOR', '${units.group}', '010-66600001', '13900000001', 'admin'),
      ('emp_province', 'P0001', '彭波', 'LEADER', '${units.province}', '020-66600001', '13900000002', 'province'),
      ('emp_city', 'C0001', '陈城', 'LEADER', '${units.city}', '020-66600002', '13900000003', 'city'),
      ('emp_li', 'C0002', '李立', 'ACCOUNT_MANAGER', '${units.city}', '020-66600003', '13912345678', 'li'),
      ('emp_lu', 'C0003', '卢露', 'ACCOUNT_MANAGER', '${units.city}', null, '13912345679', 'lu'),
      ('emp_tan', 'C0004', '谭听', 'TELEPHONE_ACCOUNT_MANAGER', '${units.city}', null, null, 'tan'),
      ('emp_shu', 'S0001', '舒蜀', 'ACCOUNT_MANAGER', '${units.otherCity}', null, null, 'shu');
    insert into organization.role_holdings (id, employee_id, role_id, unit_id) values
      ('hol_admin', 'emp_admin', 'rol_admin', '${units.group}'),
      ('hol_province', 'emp_province', 'rol_manager', '${units.province}'),
      ('hol_city', 'emp_city', 'rol_manager', '${units.city}'),
      ('hol_li', 'emp_li', 'rol_account', '${units.city}'),
      ('hol_lu', 'emp_lu', 'rol_account', '${units.city}'),
      ('hol_tan', 'emp_tan', 'rol_account', '${units.city}'),
      ('hol_shu', 'emp_shu', 'rol_account', '${units.otherCity}')`)
  return { graph, as: signIn(graph), sees: sight(graph) }
}

const signIn =
  (graph: TestGraph) =>
  async (subject: string): Promise<Viewer> => {
    const [principal] = await graph.setUp(`select subject, kind, actor_id as "actorId", name, unit_id as "unitId", keys, permissions, limits from access.principals where subject = '${subject}' and is_active
      and (kind <> 'PARTNER' or exists (select from access.partner_terms t where 'partner:' || t.partner_id = any(keys) and t.starts_at <= now() and t.ends_at > now()))`)
    if (!principal) throw new Error(`${subject} cannot sign in`)
    return { ...principal, locale: 'en' }
  }

/** Whether who signs in with the subject now sees the customer: what every subgraph's predicate asks. */
const sight = (graph: TestGraph) => async (subject: string, customerId: string) => {
  const [{ sees }] = await graph.setUp(`select exists (select from access.principals p join access.scope_keys k on k.key = any(p.keys)
    where p.subject = '${subject}' and p.is_active and k.customer_id = '${customerId}' and k.starts_at <= now() and k.ends_at > now()) as sees`)
  return sees as boolean
}

/** Proposes and confirms a handover as the viewer; the answer of the confirmation. */
export const handOver = async (graph: TestGraph, viewer: Viewer, input: object) => {
  const proposed = await graph.run('mutation ($input: HandoverProposeInput!) { handoverPropose(input: $input) { handover { id preview { fingerprint } } userErrors { code field } } }', { input }, viewer)
  const { handover, userErrors } = proposed.data.handoverPropose
  if (!handover) return { handover, userErrors }
  const confirmed = await graph.run('mutation ($id: ID!, $fingerprint: String!) { handoverConfirm(id: $id, input: { fingerprint: $fingerprint }) { handover { id status } userErrors { code field } } }', { id: handover.id, fingerprint: handover.preview.fingerprint }, viewer)
  return { id: handover.id as string, ...confirmed.data.handoverConfirm }
}

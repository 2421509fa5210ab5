import { units } from '@panorama/kit/testing.graph'
import { expect, test } from 'vitest'
import { staffedGraph } from './testing.ts'

const { graph, as } = await staffedGraph()
const [admin, province, city] = await Promise.all(['admin', 'province', 'city'].map(as)) as [Awaited<ReturnType<typeof as>>, Awaited<ReturnType<typeof as>>, Awaited<ReturnType<typeof as>>]

const propose = async (unitId: string, employeeId: string, viewer: typeof admin) =>
  (await graph.run('mutation ($unitId: ID!, $employeeId: ID!) { leaderAppointmentPropose(unitId: $unitId, input: { employeeId: $employeeId, reason: "轮岗" }) { leaderAppointment { id status unit { personInCharge { name } } } userErrors { code field } } }', { unitId, employeeId }, viewer)).data.leaderAppointmentPropose
const decide = async (verb: 'Consent' | 'Decline' | 'Withdraw', id: string, viewer: typeof admin, reason?: string) =>
  (await graph.run(`mutation ($id: ID!, $reason: String) { answer: leaderAppointment${verb}(id: $id, input: { reason: $reason }) { leaderAppointment { status decidedBy { name } unit { personInCharge { name } } } userErrors { code field } } }`, { id, reason }, viewer)).data.answer

test('the leader of a key-account unit takes office with the consent of the unit above', async () => {
  const { leaderAppointment } = await propose(units.city, 'emp_li', city)
  expect(leaderAppointment).toMatchObject({ status: 'PROPOSED', unit: { personInCharge: null } })
  expect((await propose(units.city, 'emp_lu', city)).userErrors).toEqual([{ code: 'TAKEN', field: ['unitId'] }])
  expect((await decide('Consent', leaderAppointment.id, city)).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['id'] }])
  expect(await decide('Consent', leaderAppointment.id, province)).toEqual({ leaderAppointment: { status: 'EFFECTIVE', decidedBy: { name: '彭波' }, unit: { personInCharge: { name: '李立' } } }, userErrors: [] })
  expect((await decide('Withdraw', leaderAppointment.id, city)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED_IN_STATE' }])
})

test('who declines says why, and the unit keeps its leader', async () => {
  const { leaderAppointment } = await propose(units.city, 'emp_lu', city)
  expect((await decide('Decline', leaderAppointment.id, province)).userErrors).toEqual([{ code: 'REQUIRED', field: ['input', 'reason'] }])
  expect(await decide('Decline', leaderAppointment.id, province, '任职不满两年')).toMatchObject({ leaderAppointment: { status: 'DECLINED', unit: { personInCharge: { name: '李立' } } } })
  const withdrawn = (await propose(units.city, 'emp_lu', city)).leaderAppointment
  expect((await decide('Withdraw', withdrawn.id, city)).leaderAppointment.status).toBe('WITHDRAWN')
  const { data } = await graph.run(`{ orgUnit(id: "${units.city}") { leaderAppointments { status decisionReason proposedBy { name } } } }`, {}, city)
  expect(data.orgUnit.leaderAppointments).toEqual([
    { status: 'WITHDRAWN', decisionReason: null, proposedBy: { name: '陈城' } },
    { status: 'DECLINED', decisionReason: '任职不满两年', proposedBy: { name: '陈城' } },
    { status: 'EFFECTIVE', decisionReason: null, proposedBy: { name: '陈城' } },
  ])
})

test('an appointment from above is effective at once, and outside the own units there is none', async () => {
  expect((await propose(units.city, 'emp_lu', province)).leaderAppointment).toMatchObject({ status: 'EFFECTIVE', unit: { personInCharge: { name: '卢露' } } })
  expect((await propose(units.otherCity, 'emp_shu', province)).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['unitId'] }])
  expect((await propose(units.city, 'emp_shu', province)).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['input', 'employeeId'] }])
  expect((await propose(units.group, 'emp_admin', admin)).leaderAppointment.status).toBe('EFFECTIVE')
})

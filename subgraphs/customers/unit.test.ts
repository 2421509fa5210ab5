import { testGraph, units, viewers } from '@panorama/kit/testing.graph'
import { codesOf } from '@panorama/kit/policy'
import { customers as policy } from '@panorama/policy/customers'
import { expect, test } from 'vitest'
import { customers } from './subgraph.ts'

const graph = await testGraph(customers)
const everything = codesOf(policy)
const province = viewers.employee(units.province, everything)

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })
let n = 0
/** A unit of the province, and when it ends. */
const unit = async (dissolvedOn?: string, foundedOn = '2020-01-01') => {
  const id = `org_${++n}`
  await graph.setUp(`insert into organization.org_units (id, name, level, kind, key_account_parent_id, founded_on) values ('${id}', '机构 ${n}', 'CITY', 'KEY_ACCOUNT', '${units.province}', '${foundedOn}')`)
  if (dissolvedOn) await dissolve(id, dissolvedOn)
  return id
}
const dissolve = (id: string, on = day(0)) => graph.setUp(`update organization.org_units set dissolved_on = '${on}', successor_id = '${units.city}' where id = '${id}'`)

const create = async (managedById: string) => {
  const input = { name: `向阳精密仪器制造${++n}号有限公司`, category: 'ENTERPRISE', ownershipForm: 'PRIVATE', industry: 'MANUFACTURING', regionCode: '440100', managedById, duplicateReason: '另一家企业' }
  return (await graph.run('mutation ($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id managedBy { id } } userErrors { code field } } }', { input }, province)).data.customerCreate
}
const GONE = { customer: null, userErrors: [{ code: 'UNIT_DISSOLVED', field: ['input', 'managedById'] }] }

test('a file is opened in no unit that is gone, or goes today', async () => {
  expect(await create(await unit(day(-30)))).toEqual(GONE)
  expect(await create(await unit(day(0)))).toEqual(GONE)
})

test('in a unit that ends on a day to come files are opened until then', async () => {
  const leaving = await unit(day(1))
  expect(await create(leaving)).toMatchObject({ customer: { managedBy: { id: leaving } }, userErrors: [] })
  await dissolve(leaving)
  expect(await create(leaving)).toEqual(GONE)
  expect(await create(await unit(day(30), day(30)))).toEqual(GONE) // given up before it began
})

test('whoever may not act for a unit does not learn that it is gone', async () => {
  const gone = await unit(day(-1))
  const viewer = viewers.employee(units.otherCity, everything)
  const { data } = await graph.run('mutation ($input: CaptureCampaignInput!) { captureCampaignStart(input: $input) { userErrors { code field } } }', { input: { name: '补录', goalScore: 80, unitId: gone, dueOn: day(9) } }, viewer)
  expect(data.captureCampaignStart.userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['input', 'unitId'] }])
  const mine = await graph.run('mutation ($input: CaptureCampaignInput!) { captureCampaignStart(input: $input) { userErrors { code field } } }', { input: { name: '补录', goalScore: 80, unitId: gone, dueOn: day(9) } }, province)
  expect(mine.data.captureCampaignStart.userErrors).toEqual([{ code: 'UNIT_DISSOLVED', field: ['input', 'unitId'] }])
})

test('the database lets no customer into a unit that is gone; those that were there stay, and are changed like any other', async () => {
  const [there, gone] = [await unit(), await unit(day(-1))]
  await graph.customer('cus_there', { unit: there })
  await dissolve(there)
  await expect(graph.customer('cus_late', { unit: gone })).rejects.toThrow()
  await expect(graph.setUp(`update customers.customers set unit_id = '${gone}' where id = 'cus_there'`)).rejects.toThrow()
  await graph.setUp(`update customers.customers set unit_id = unit_id, remarks = '仍由原机构管理' where id = 'cus_there'`)
  const { data } = await graph.run('mutation { customerUpdate(id: "cus_there", input: { website: "https://there.example" }) { customer { managedBy { id } } userErrors { code } } }', {}, province)
  expect(data.customerUpdate).toEqual({ customer: { managedBy: { id: there } }, userErrors: [] })
})

test('a file that is opened while its unit is being dissolved waits, and is refused', async () => {
  const leaving = await unit()
  const both = await Promise.all([
    graph.setUp(`update organization.org_units set dissolved_on = '${day(0)}', successor_id = '${units.city}' where id = '${leaving}'; select pg_sleep(0.2)`),
    new Promise((resolve) => setTimeout(resolve, 60)).then(() => create(leaving)),
  ])
  expect(both[1]).toEqual(GONE)
})

test('a merge is undone although the unit is gone by now', async () => {
  const leaving = await unit()
  await graph.customer('cus_stays', { name: '常青物流控股有限公司' })
  await graph.customer('cus_merged', { unit: leaving, name: '常青物流控股公司' })
  const merged = await graph.run('mutation { customerMerge(survivorId: "cus_stays", mergedId: "cus_merged", input: { reason: "重复建档" }) { customerMerge { id } userErrors { code } } }', {}, province)
  expect(merged.data.customerMerge.userErrors).toEqual([])
  await dissolve(leaving)
  const undone = await graph.run('mutation ($id: ID!) { customerMergeUndo(id: $id, input: { reason: "两家企业" }) { userErrors { code } conflicts { subject } } }', { id: merged.data.customerMerge.customerMerge.id }, province)
  expect(undone.data.customerMergeUndo).toEqual({ userErrors: [], conflicts: [] })
  expect(await graph.setUp(`select unit_id from customers.customers where id = 'cus_merged'`)).toEqual([{ unit_id: leaving }])
})

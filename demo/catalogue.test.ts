import { expect, test } from 'vitest'
import {
  bundles, categories, characteristics, discountPlans, families, offeringOf, offerings, slaTariffs, specifications, tariffs, tariffsOn, units,
} from './catalogue.ts'

const unique = (codes: readonly { code: string }[]) => new Set(codes.map(({ code }) => code)).size === codes.length

test('every code is unique', () => {
  for (const list of [categories, specifications, offerings, tariffs, discountPlans, bundles, slaTariffs]) expect(unique(list)).toBe(true)
})

test('fourteen families, each with offerings, hang in one tree', () => {
  expect(families).toHaveLength(14)
  for (const category of families) {
    expect(categories.find(({ code }) => code === category.parent)?.parent).toBeNull()
    expect(offerings.some(offering => offering.category === category.code), category.code).toBe(true)
  }
  expect(offerings.length).toBeGreaterThanOrEqual(55)
  expect(tariffs.length).toBeGreaterThanOrEqual(115)
})

test('the families that the requirements name are all offered', () => {
  const names = offerings.map(offering => offering.name).join() + specifications.map(specification => specification.name).join() + families.map(family => family.name).join()
  for (const word of '电话 中继 模拟专线 国内数字电路 跨区域数字电路 一码通 光缆 光芯 管道 管孔 数据端口 同步时钟端口 频段 会议电视 新视通 可视电话 联网 代管代维 GSM CDMA 4G 5G 数据业务 长途 宽带接入 MAS ADC 短号集群网'.split(' '))
    expect(names).toContain(word)
  for (const rate of ['2', '155', '622', '2500', '10000']) expect(offerings.some(offering => offering.category === 'DOMESTIC_CIRCUIT' && offering.rate === rate)).toBe(true)
})

test('every offering is described in both languages and belongs to a specification', () => {
  for (const offering of offerings) {
    expect(specifications.find(({ code }) => code === offering.specification)?.category).toBe(offering.category)
    expect(offering.description).toMatch(/\p{Script=Han}.*。$/u)
    expect(offering.descriptionEnglish).toMatch(/^[\x20-\x7e]+\.$/)
    expect(offering.english).toMatch(/^[\x20-\x7e]+$/)
    if (offering.rate !== null) expect(Number(offering.rate)).toBeGreaterThan(0)
  }
  for (const specification of specifications)
    for (const name of specification.characteristics) expect(characteristics).toHaveProperty(name)
})

test('every tariff has a price, a known unit, days in order, and a period when it recurs', () => {
  for (const tariff of tariffs) {
    expect(tariff.price).toMatch(/^\d+\.\d{2,3}$/)
    expect(Number(tariff.price)).toBeGreaterThan(0)
    expect(units).toHaveProperty(tariff.unit)
    expect(tariff.period !== null).toBe(tariff.priceType === 'RECURRING')
    expect(tariff.validFrom).toMatch(/^\d{4}-\d\d-\d\d$/)
    if (tariff.validTo) expect(tariff.validTo > tariff.validFrom).toBe(true)
  }
})

test('no offering has two prices of one kind and unit on one day', () => {
  for (const offering of offerings)
    for (const day of ['2016-06-01', '2021-12-31', '2022-12-31', '2023-07-01', '2024-01-01', '2026-11-22']) {
      const kinds = tariffsOn(offering.code, day).map(tariff => `${tariff.priceType} ${tariff.unit}`)
      expect(new Set(kinds).size, offering.code).toBe(kinds.length)
    }
})

test('what is sold has a tariff today, what is closed has none', () => {
  for (const offering of offerings) expect(tariffsOn(offering.code, '2026-11-22').length > 0, offering.code).toBe(offering.isSellable)
  expect(offerings.filter(offering => !offering.isSellable).map(({ code }) => code)).toEqual(['DDC-64K', 'DATA-FR', 'DATA-ATM', 'MOB-GSM', 'MOB-CDMA'])
})

test('a faster circuit costs more, and less per megabit', () => {
  const monthly = (code: string) => Number(tariffsOn(code, '2026-11-22').find(tariff => tariff.period === 'MONTH')!.price)
  const circuits = offerings.filter(offering => offering.category === 'DOMESTIC_CIRCUIT' && offering.isSellable)
  for (const [i, faster] of circuits.entries()) {
    const slower = circuits[i - 1]
    if (!slower) continue
    expect(monthly(faster.code)).toBeGreaterThan(monthly(slower.code))
    expect(monthly(faster.code) / Number(faster.rate)).toBeLessThan(monthly(slower.code) / Number(slower.rate))
  }
})

test('discounts and bundles speak of what is in the catalogue', () => {
  const codes = new Set(families.map(({ code }) => code))
  for (const plan of discountPlans) {
    expect(plan.categories.every(code => codes.has(code)), plan.code).toBe(true)
    expect(Number(plan.value)).toBeGreaterThan(0)
    if (plan.kind === 'PERCENT') expect(Number(plan.value)).toBeLessThan(100)
  }
  for (const bundle of bundles)
    for (const component of bundle.components) {
      expect(offeringOf(component.offering)?.isSellable, component.offering).toBe(true)
      expect(component.quantity).toBeGreaterThan(0)
    }
})

test('a higher service level promises more and costs more', () => {
  for (const [i, lower] of slaTariffs.entries()) {
    const higher = slaTariffs[i - 1]
    if (!higher) continue
    expect(Number(higher.price)).toBeGreaterThan(Number(lower.price))
    expect(Number(higher.availability)).toBeGreaterThan(Number(lower.availability))
    expect(higher.restoreHours).toBeLessThan(lower.restoreHours)
  }
})

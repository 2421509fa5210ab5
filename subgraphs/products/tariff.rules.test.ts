import fc from 'fast-check'
import { expect, test } from 'vitest'
import { appliesTo, bestTariffs, usualTariffs } from './tariff.rules.ts'

type Some = Parameters<typeof appliesTo>[0]
const tariff = (more: Partial<Some> = {}): Some => ({ priceType: 'RECURRING', unit: 'LINE', amount: '100.00', customerClass: null, provinceCode: null, ...more })

const tariffs = fc.array(
  fc.record({
    priceType: fc.constantFrom<Some['priceType']>('ONE_TIME', 'RECURRING', 'USAGE'),
    unit: fc.constantFrom<Some['unit']>('LINE', 'MINUTE'),
    amount: fc.integer({ min: 0, max: 500 }).map((yuan) => `${yuan}.00`),
    customerClass: fc.constantFrom<Some['customerClass']>(null, 'GROUP', 'HIGH_VALUE', 'STRATEGIC'),
    provinceCode: fc.constantFrom(null, '44', '51'),
  }),
)
const payers = fc.record({ classes: fc.subarray(['GROUP', 'HIGH_VALUE', 'STRATEGIC']), provinceCode: fc.constantFrom(null, '44', '51', '11') })

test('the tariff of class and province goes before the class, that before the province, that before everybody', () => {
  const general = tariff()
  const province = tariff({ provinceCode: '44' })
  const ofClass = tariff({ customerClass: 'GROUP', amount: '120.00' })
  const both = tariff({ customerClass: 'GROUP', provinceCode: '44', amount: '130.00' })
  const payer = { classes: ['GROUP'], provinceCode: '44' }
  expect(bestTariffs([general, province, ofClass, both], payer)).toEqual([both])
  expect(bestTariffs([general, province, ofClass], payer)).toEqual([ofClass])
  expect(bestTariffs([general, province], payer)).toEqual([province])
  expect(bestTariffs([general, province, ofClass, both], { classes: [], provinceCode: '51' })).toEqual([general])
})

test('where two classes compete, the customer pays the cheaper', () => {
  const a = tariff({ customerClass: 'GROUP', amount: '99.5' })
  const b = tariff({ customerClass: 'STRATEGIC', amount: '100.00' })
  expect(bestTariffs([b, a], { classes: ['GROUP', 'STRATEGIC'], provinceCode: null })).toEqual([a])
})

test('what is chosen applies, is one per price type and unit, and does not depend on the order', () => {
  fc.assert(
    fc.property(tariffs, payers, (all, payer) => {
      const best = bestTariffs(all, payer)
      expect(best.every((each) => all.includes(each) && appliesTo(each, payer))).toBe(true)
      const keys = best.map(({ priceType, unit }) => `${priceType} ${unit}`)
      expect(new Set(keys).size).toBe(keys.length)
      expect(new Set(all.filter((each) => appliesTo(each, payer)).map(({ priceType, unit }) => `${priceType} ${unit}`))).toEqual(new Set(keys))
      const amounts = (list: readonly Some[]) => list.map(({ priceType, unit, amount }) => `${priceType} ${unit} ${amount}`).sort()
      expect(amounts(bestTariffs(all.toReversed(), payer))).toEqual(amounts(best))
    }),
  )
})

test('recurring goes before usage, usage before one-time', () => {
  const [once, use, monthly] = [tariff({ priceType: 'ONE_TIME' }), tariff({ priceType: 'USAGE' }), tariff()]
  expect(usualTariffs([once, use, monthly])).toEqual([monthly])
  expect(usualTariffs([once, use])).toEqual([use])
  expect(usualTariffs([once])).toEqual([once])
  expect(usualTariffs([])).toEqual([])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { masks } from './masks.ts'

test('each mask keeps what people know each other by, and no more', () => {
  expect([masks.phone('13812345678'), masks.phone('1234567'), masks.phone('+8613812345678')]).toEqual(['138****5678', '*****67', '+86138****5678'])
  expect([masks.name('王小明'), masks.name('王'), masks.email('wangwei@bank.example'), masks.birthday('1975-03-09')]).toEqual(['王**', '王*', 'w***@bank.example', '03-09'])
  expect([masks.number('440106197503091234'), masks.number('12345'), masks.all()]).toEqual(['440***********1234', '*****', '***'])
})

test('no mask gives the whole of a value of more than two characters', () => {
  fc.assert(
    fc.property(fc.constantFrom('phone', 'number', 'all', 'name'), fc.string({ minLength: 3, maxLength: 30 }), (mask, text) => {
      fc.pre(!text.includes('*'))
      expect((masks[mask] as (text: string) => string)(text)).not.toBe(text)
    }),
  )
})

import { expect, test } from 'vitest'
import { canManage } from './assignment.rules.ts'
import { ownerOf } from './portalUser.rules.ts'

test('account managers manage every tier, those on the telephone tier C, others none', () => {
  expect([canManage('ACCOUNT_MANAGER', 'A_PLUS'), canManage('ACCOUNT_MANAGER', null), canManage('TELEPHONE_ACCOUNT_MANAGER', 'C'), canManage('TELEPHONE_ACCOUNT_MANAGER', 'B'), canManage('LEADER', 'C')]).toEqual([true, true, true, false, false])
})

test('a portal user has exactly one owner', () => {
  expect([ownerOf({ partnerId: 'par_1' }), ownerOf({ customerId: 'cus_1' }), ownerOf({}), ownerOf({ partnerId: 'par_1', customerId: 'cus_1' })]).toEqual([{ kind: 'PARTNER', id: 'par_1' }, { kind: 'CUSTOMER', id: 'cus_1' }, undefined, undefined])
})

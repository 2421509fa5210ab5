import { expect, test } from 'vitest'
import { policies } from './all.ts'
import { actOf } from './audit.ts'

test('mutations are acts by the words of their names', () => {
  expect(
    ['contactReveal', 'legalRepresentativeReveal', 'contactLookUp', 'contactExport', 'customerMerge', 'customerMergeUndo', 'approachClaim', 'partnerApproachCheck', 'classOverride', 'customerClassify',
      'roleGrant', 'roleLimitSet', 'partnerShareEnd', 'assignmentChange', 'handoverConfirm', 'teamMemberAdd', 'employeeSignInSet', 'portalUserDisable', 'gradingConfirm', 'gradingCorrect', 'gradingWithdraw'].map(actOf),
  ).toEqual(['REVEAL', 'REVEAL', 'REVEAL', 'EXPORT', 'MERGE', 'MERGE', 'APPROACH', 'APPROACH', 'OVERRIDE', 'CLASSIFY',
    'GRANT', 'GRANT', 'GRANT', 'GRANT', 'GRANT', 'GRANT', 'SIGN_IN', 'SIGN_IN', 'CLASSIFY', 'OVERRIDE', 'CLASSIFY'])
  expect(['ticketUpdate', 'quoteSubmit', 'contactCreate', 'contactErase', 'tariffCreate', 'opportunityQualify'].map(actOf)).toEqual(Array.from({ length: 6 }))
})

test('every mutation that shows masked values is a reveal', () => {
  const reveals = Object.values(policies).flatMap(({ masked }) => Object.values(masked).flatMap(({ reveal }) => reveal ?? []))
  expect(reveals.filter((name) => actOf(name) !== 'REVEAL')).toEqual([])
})

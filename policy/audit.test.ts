import { expect, test } from 'vitest'
import { policies } from './all.ts'
import { actOf } from './audit.ts'

test('mutations are acts by the words of their names', () => {
  expect(
    ['contactReveal', 'legalRepresentativeReveal', 'contactLookUp', 'contactExport', 'customerMerge', 'customerMergeUndo', 'approachClaim', 'partnerApproachCheck', 'classOverride', 'customerClassify',
      'roleGrant', 'roleLimitSet', 'partnerShareEnd', 'assignmentChange', 'handoverConfirm', 'teamMemberAdd', 'employeeSignInSet', 'portalUserDisable', 'gradingConfirm', 'gradingCorrect', 'gradingWithdraw',
      'employeeLeave', 'permissionOpen', 'teamCreate', 'teamDissolve', 'actionTeamMobilize', 'actionTeamCall', 'actionTeamCallCommit'].map(actOf),
  ).toEqual(['REVEAL', 'REVEAL', 'REVEAL', 'EXPORT', 'MERGE', 'MERGE', 'APPROACH', 'APPROACH', 'OVERRIDE', 'CLASSIFY',
    'GRANT', 'GRANT', 'GRANT', 'GRANT', 'GRANT', 'GRANT', 'SIGN_IN', 'SIGN_IN', 'CLASSIFY', 'OVERRIDE', 'CLASSIFY',
    'SIGN_IN', 'GRANT', 'GRANT', 'GRANT', 'GRANT', 'GRANT', 'GRANT'])
  expect(['ticketUpdate', 'quoteSubmit', 'contactCreate', 'contactErase', 'tariffCreate', 'opportunityQualify', 'teamUpdate', 'actionTeamCallDecline'].map(actOf)).toEqual(Array.from({ length: 8 }))
})

test('every mutation that shows masked values is a reveal', () => {
  const reveals = Object.values(policies).flatMap(({ masked }) => Object.values(masked).flatMap(({ reveal }) => reveal ?? []))
  expect(reveals.filter((name) => actOf(name) !== 'REVEAL')).toEqual([])
})

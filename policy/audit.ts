import type { Both } from './policy.ts'

/** Acts that are recorded under a name of their own, beside the rows they write. */
export const actKinds = {
  CLASSIFY: { zh: '定级', en: 'Class or level changed' },
  OVERRIDE: { zh: '人工修正', en: 'Result overridden' },
  MERGE: { zh: '合并', en: 'Merged or separated' },
  GRANT: { zh: '授权', en: 'Access given or taken' },
  SIGN_IN: { zh: '登录账号', en: 'Sign-in changed' },
  REVEAL: { zh: '查看敏感数据', en: 'Sensitive data read' },
  EXPORT: { zh: '导出', en: 'Exported' },
  APPROACH: { zh: '拓展查询', en: 'Approach checked or claimed' },
} as const satisfies Record<string, Both>
export type ActKind = keyof typeof actKinds

/** Which act a mutation is, by the words of its name: who adds one need not think of the audit. The first that fits. */
const names: readonly (readonly [ActKind, RegExp])[] = [
  ['SIGN_IN', /SignIn|^portalUser(Create|Disable|Enable)$/],
  ['REVEAL', /Reveal|LookUp/],
  ['EXPORT', /Export/],
  ['MERGE', /(Un)?[Mm]erge/],
  ['APPROACH', /[Aa]pproach|Claim/],
  ['OVERRIDE', /Override/],
  ['CLASSIFY', /Classify|Grade(Set|Change)?$|TierSet/],
  ['GRANT', /^role|Share|Agreement|^assignment|^handover|^team(Member|Customer)|Delegat|Grant|Revoke/],
]

/** Undefined for a mutation that is no more than the rows it writes. */
export const actOf = (mutation: string): ActKind | undefined => names.find(([, words]) => words.test(mutation))?.[0]

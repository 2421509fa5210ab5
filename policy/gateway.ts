import { ANYONE, type Policy } from './policy.ts'

/** What is asked of whoever uses the gateway's own fields. */
export const gateway = {
  rows: { EnumLabels: 'CATALOGUE', EnumLabel: 'PART' },
  actions: { Query: { labels: ANYONE } },
  fields: {},
  masked: {},
} as const satisfies Policy

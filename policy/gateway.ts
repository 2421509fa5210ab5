import { ANYONE, type Policy } from './policy.ts'

/** What is asked of whoever uses the gateway's own fields. */
export const gateway = {
  rows: {
    EnumLabels: 'CATALOGUE',
    EnumLabel: 'PART',
    AccessExplanation: 'SELF',
    AccessStep: 'PART',
    AccessRole: 'PART',
    AccessSection: 'PART',
    AccessField: 'PART',
    ViewAsAnswer: 'SELF',
    ViewAsDifference: 'PART',
    AccessPolicy: 'CATALOGUE',
    PolicyRule: 'PART',
    PolicyType: 'PART',
    PolicyField: 'PART',
    PolicyAction: 'PART',
    AuditEntry: 'UNIT',
    AuditChange: 'PART',
  },
  actions: {
    Query: {
      labels: ANYONE,
      // Whether an object is shown is decided by its owner.
      node: ANYONE,
      // Everybody may ask about oneself; about others it asks for `access.explain`.
      explainAccess: ANYONE,
      viewAs: 'access.viewAs',
      accessPolicy: ANYONE,
      auditEntries: 'audit.read',
    },
  },
  fields: {},
  masked: {},
} as const satisfies Policy

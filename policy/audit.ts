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
  ['SIGN_IN', /SignIn|^employeeLeave$|^portalUser(Create|Disable|Enable)$/],
  ['REVEAL', /Reveal|LookUp/],
  ['EXPORT', /Export/],
  ['MERGE', /(Un)?[Mm]erge/],
  ['APPROACH', /[Aa]pproach|Claim/],
  ['OVERRIDE', /Override|^gradingCorrect$/],
  ['CLASSIFY', /Classify|^grading(Confirm|Withdraw)$|Grade(Set|Change)?$|TierSet/],
  ['GRANT', /^role|^permissionOpen$|Share|Agreement|^assignment|^handover|^team(Create|Member|Customer|Dissolve)|^actionTeam(Mobilize|Call|CallCommit)$|Delegat|Grant|Revoke/],
]

/** Undefined for a mutation that is no more than the rows it writes. */
export const actOf = (mutation: string): ActKind | undefined => names.find(([, words]) => words.test(mutation))?.[0]

/**
 * What the graph calls the rows of tables that are not named like their type, by `<schema>.<table>`. Of several types, whoever reads the
 * values has to see every one: the rows belong to any of them. None: there is nothing like it in the graph to see, and nothing in it
 * that the graph hides. A table with neither a type of its name nor a line here has its values told to nobody.
 */
export const rowTypes: Readonly<Record<string, readonly string[]>> = {
  'access.contact_points': [],
  'access.dissolved_units': [],
  'access.grants': [],
  'access.leavers': [],
  'access.partner_terms': [],
  'access.places': [],
  'access.principals': [],
  'access.role_limits': [],
  'access.scope_keys': [],
  'access.seats': [],
  'access.tree_history': [],
  'access.unit_ancestors': [],
  'access.unit_lines': [],
  'access.customer_merges': ['CustomerMerge'],
  'access.handover_items': ['Handover'],
  'access.handovers': ['Handover'],
  'customers.aliases': ['CustomerAlias'],
  'customers.approach_terms': ['ApproachTerms'],
  'customers.attribute_values': ['TextAttribute'],
  'customers.attributes': ['AttributeDefinition'],
  'customers.completeness_attributes': ['CompletenessNorm'],
  'customers.consents': ['PersonConsent'],
  'customers.identifiers': ['CustomerIdentifier'],
  'customers.meetings': ['ContactMeeting'],
  'customers.merge_windows': ['CustomerMerge'],
  'customers.merges': ['CustomerMerge'],
  'customers.points_lots': ['Points'],
  'customers.records': ['CustomRecord'],
  'organization.agreements': ['PartnerAgreement'],
  'organization.appointments': ['LeaderAppointment'],
  'organization.department_duties': ['Duty'],
  'organization.position_duties': ['Duty'],
  'organization.unit_contacts': ['OrgUnit'],
  'organization.unit_versions': ['OrgUnitVersion'],
  'products.characteristics': ['ProductCharacteristic'],
  'products.discount_plan_categories': ['DiscountPlan'],
  'sales.owner_changes': ['Opportunity', 'Quote', 'Contract'],
  'sales.steps': ['Opportunity', 'Quote', 'Contract'],
  'service.notes': ['TicketNote'],
  'service.relations': ['TicketRelation'],
  'service.steps': ['TicketStep'],
  'work.channels': ['CommunicationChannel'],
  'work.readings': ['MarketBulletin', 'Regulation'],
  'work.steps': ['StrategicPlan', 'WorkPlan', 'WorkTask', 'SupportRequest', 'Appraisal', 'SupervisionFinding', 'WorkReport'],
  'work.task_assignees': ['WorkTaskAssignee'],
  'work.task_items': ['WorkTaskItem'],
}

import type { Eyes, Model, Row } from './reference.ts'
import { isAbove, isHome, isMe, seesDuty, work } from './reference.work.ts'

// What each type of the graph is, for the reference model: on which table it stands, who sees such a row, and which permission
// reading it asks for. A type of the API without an entry fails the probe.

export type Sees = (row: Row, eyes: Eyes, model: Model) => boolean

export type Entry =
  /** Objects with an id of their own. `reads`: the permission it takes to read them; null: whoever gets there. */
  | { table: string; sees: Sees; reads: string | null; /** `sees` is a bound: nobody else sees it, and not all of these do. */ isBound?: true }
  /** Goes with the object that holds it; `shown` drops single ones of a list; it looks at the fields `asks`. */
  | { part: true; shown?: (node: Row, eyes: Eyes, model: Model) => boolean; asks?: string[] }

const PART: Entry = { part: true }

const isStaff = ({ kind }: Eyes) => kind === 'EMPLOYEE'

/** The operator's own affair: never for partners and enterprises, whatever they may do. */
const INTERNAL: Entry = { part: true, shown: (_, eyes) => isStaff(eyes) }

/** Rows that hang on a customer: seen by whoever sees the customer. */
const ofCustomer = (table: string, reads: string | null, also: Sees = () => true, column = 'customer_id'): Entry => ({
  table,
  reads,
  sees: (row, eyes, model) => eyes.customers.has(row[column]) && also(row, eyes, model),
})

/** The operator's directory: staff see all of it, others whoever serves a customer of theirs. */
const directory = (table: string, reads: string, who: 'units' | 'employees' | 'teams'): Entry => ({
  table,
  reads,
  sees: (row, eyes) => isStaff(eyes) || eyes.serving()[who].has(row.id),
})

const catalogue = (table: string, reads: string | null, forOthers: Sees = () => true): Entry => ({ table, reads, sees: (row, eyes, model) => isStaff(eyes) || forOthers(row, eyes, model) })

const isOffered: Sees = (row, eyes) => row.status === 'LAUNCHED' || eyes.catalogue().offerings.has(row.id)

const ofPartner = (table: string, reads: string | null): Entry => ({ table, reads, sees: (row, eyes) => isStaff(eyes) || (eyes.kind === 'PARTNER' && eyes.partnerId === row.partner_id) })

const parts = (names: string) => Object.fromEntries(names.trim().split(/\s+/).map((name) => [name, PART]))

const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format()

/** Festivals of one industry; the others are everybody's. */
const INDUSTRY_OF: Record<string, string> = { NURSES_DAY: 'HEALTHCARE', DOCTORS_DAY: 'HEALTHCARE', TEACHERS_DAY: 'EDUCATION', JOURNALISTS_DAY: 'MEDIA', TOURISM_DAY: 'TOURISM' }

export const types: Record<string, Entry> = {
  // ── customers ──
  Customer: ofCustomer('customers.customers', 'customer.read', undefined, 'id'),
  Contact: ofCustomer('customers.contacts', 'contact.read'),
  CustomerAlias: PART,
  CustomerIdentifier: PART,
  ClassSuggestion: PART,
  ClassThreshold: INTERNAL,
  CompletenessNorm: INTERNAL,
  ContactMeeting: PART,
  RelationshipNorm: INTERNAL,
  ContactChartNode: PART,
  OrganizationChartNode: { part: true, asks: ['customer'], shown: ({ customer }, eyes) => !customer || eyes.customers.has(customer.id) },
  CustomerTree: PART,
  CustomerTreeLevel: PART,
  CustomerTreeNode: { part: true, asks: ['customer'], shown: ({ customer }, eyes) => !customer || eyes.customers.has(customer.id) },
  CustomerPlacement: PART,
  CustomerCodeParts: PART,
  RevealedContact: PART,
  CustomRecord: ofCustomer('customers.records', 'attribute.read'),
  Grading: ofCustomer('customers.gradings', 'grade.read'),
  DuplicatePair: ofCustomer('customers.duplicate_pairs', 'duplicate.read', (row, eyes) => eyes.customers.has(row.other_id)),
  CustomerMerge: { table: 'customers.merges', reads: 'customer.merge', sees: (row, eyes) => eyes.customers.has(row.survivor_id), isBound: true },
  CaptureCampaign: { table: 'customers.capture_campaigns', reads: 'captureCampaign.read', sees: (row, eyes, model) => isHome(row.unit_id, eyes) || isAbove(row.unit_id, eyes, model) },
  CaptureCampaignCustomer: { part: true, asks: ['customer'], shown: ({ customer }, eyes) => !customer || eyes.customers.has(customer.id) },
  CoverageGap: { part: true, asks: ['customer', 'kind'], shown: ({ customer, kind }, eyes) => (!customer || eyes.customers.has(customer.id)) && (kind !== 'MISSING_ITEMS' || eyes.may.has('dossier.read')) },
  PotentialKeyAccount: { part: true, asks: ['customer'], shown: ({ customer }, eyes) => !customer || eyes.customers.has(customer.id) },
  Occasion: {
    part: true,
    asks: ['id', 'kind', 'customer'],
    shown: ({ id, kind, customer }, eyes, model) => {
      const source = id.split(' ')[1]
      if (kind === 'BIRTHDAY') return eyes.customers.has(model.rowsOf('Contact').get(source)?.customer_id)
      if (kind === 'FOUNDING_DAY') return eyes.customers.has(source)
      if (kind === 'COMMEMORATION') return eyes.may.has('relationship.read') && (!customer || eyes.customers.has(customer.id))
      const industry = INDUSTRY_OF[source]
      return [...eyes.customers].some((each) => !industry || model.rowsOf('Customer').get(each)?.industry === industry)
    },
  },
  Commemoration: PART,
  Festival: PART,
  SearchHit: { part: true, asks: ['customer'], shown: ({ customer }, eyes) => !customer || eyes.customers.has(customer.id) },
  Person: { part: true },
  MergePreview: PART,
  AttributeDefinition: catalogue('customers.attributes', 'attribute.read'),
  RecordType: catalogue('customers.record_types', 'attribute.read'),
  DuplicateScan: { table: 'customers.duplicate_scans', reads: 'duplicate.scan', sees: (_, eyes) => isStaff(eyes) },
  GradeRule: { table: 'customers.grade_rules', reads: 'grade.read', sees: (_, eyes) => isStaff(eyes) },
  Approach: ofPartner('customers.approaches', null),
  ApproachClaim: ofPartner('customers.approach_claims', 'approach.read'),
  ApproachTerms: { table: 'customers.approach_terms', reads: null, sees: (_, eyes) => isStaff(eyes) },
  ApproachContactPoint: PART,
  ...parts(`AttributeOption BankAccount BooleanAttribute BusinessProfile Change CompetingProduct Competition Completeness CompletenessNormItem
    ContactPermission CoverageCell CoveragePerson Credit CreditAssessment CreditListing DateAttribute DecimalAttribute DossierSource FieldChange GradeContribution GradeCriterion ImportanceScore
    GradeDistance GradeInputValue GradeOutcome GradeReplay GradeResult GradeStep IntegerAttribute LegalRepresentative MajorEvent MergedField MergedPart MissingItem MoneyAttribute
    OperatingYear OperatorProfile OptionAttribute Origin PersonConsent PersonalDataConsent Points PointsEntry PotentialVariant Ranking Referral RelationshipCoverage
    RelationshipNormRole Retention Reveal SamePersonSuggestion SearchHighlight Shareholder SiteSurvey StockListing TaxRegistration TextAttribute NetworkResource`),

  // ── organization ──
  OrgUnit: directory('organization.org_units', 'unit.read', 'units'),
  Employee: directory('organization.employees', 'employee.read', 'employees'),
  Team: directory('organization.teams', 'team.read', 'teams'),
  Partner: {
    table: 'organization.partners',
    reads: 'partner.read',
    sees: (row, eyes) => isStaff(eyes) || (eyes.kind === 'PARTNER' ? eyes.partnerId === row.id : eyes.serving().partners.has(row.id)),
  },
  Role: { table: 'organization.roles', reads: null, sees: () => true },
  Permission: PART,
  RoleHolding: PART,
  TeamMember: { part: true, asks: ['team'], shown: ({ team }, eyes) => isStaff(eyes) || !team || eyes.serving().teams.has(team.id) },
  UnitDuty: PART,
  UnitChartNode: { part: true, asks: ['unit'], shown: ({ unit }, eyes) => isStaff(eyes) || !unit || eyes.serving().units.has(unit.id) },
  Viewer: PART,
  LeaderAppointment: { table: 'organization.appointments', reads: 'unit.appoint', sees: (row, eyes) => isStaff(eyes) || eyes.serving().units.has(row.unit_id) },
  // Who sees any part of a tree knows who is responsible for it.
  Assignment: { table: 'organization.assignments', reads: 'assignment.read', sees: (row, eyes, model) => model.treeOf(row.customer_id).some((id) => eyes.customers.has(id)) },
  TeamCustomer: ofCustomer('organization.team_customers', null),
  // A share concerns the customer and, with branches, whatever is below; a partner knows only of its own.
  PartnerShare: {
    table: 'organization.partner_shares',
    reads: 'share.read',
    sees: (row, eyes, model) => (row.with_branches ? model.treeOf(row.customer_id) : [row.customer_id]).some((id) => eyes.customers.has(id)) && (eyes.kind !== 'PARTNER' || eyes.partnerId === row.partner_id),
  },
  PortalUser: {
    table: 'organization.portal_users',
    reads: 'portalUser.read',
    sees: (row, eyes) => row.id === eyes.actorId || (row.partner_id ? isStaff(eyes) || eyes.partnerId === row.partner_id : eyes.kind !== 'PARTNER' && eyes.customers.has(row.customer_id)),
  },

  PartnerAgreement: { table: 'organization.agreements', reads: 'agreement.read', sees: (row, eyes) => isStaff(eyes) || (row.status !== 'DRAFT' && eyes.partnerId === row.partner_id) },
  ServiceContact: ofCustomer('organization.service_contacts', 'serviceContact.read'),
  Handover: {
    table: 'organization.handovers',
    reads: 'handover.read',
    isBound: true,
    sees: (row, eyes, model) => isMe(row.from_employee_id, eyes) || isMe(row.proposed_by, eyes) || isAbove(model.rowsOf('Employee').get(row.from_employee_id)?.unit_id ?? null, eyes, model) || model.successorsOf(row.id).includes(eyes.actorId),
  },
  ActionTeamCall: { table: 'organization.action_team_calls', reads: null, sees: (_, eyes) => isStaff(eyes), isBound: true },
  Reorganization: { table: 'organization.reorganizations', reads: 'unit.reorganize', sees: (_, eyes) => isStaff(eyes) },
  TelephoneCoverage: { part: true, asks: ['employee'], shown: (_, eyes) => isStaff(eyes) },
  BusinessFunction: INTERNAL,
  Department: INTERNAL,
  Responsibility: INTERNAL,
  Duty: INTERNAL,
  CoverageNorm: INTERNAL,
  NumberRange: INTERNAL,
  PositionProfile: INTERNAL,
  CommunicationAdviser: PART,
  OpenWork: PART,
  ...parts(`AdviserService Decision DecisionLimit HandoverPart HandoverPreview OpenWorkCount OrgUnitVersion
    ReorganizationStep RoleLimit ServiceContactCheck ServiceContactCommitment AccountManagement UnitCoverage ViewerBound ViewerLimit`),

  // ── work ──
  ...work,
  ReportDue: { part: true, asks: ['id'], shown: ({ id }, eyes, model) => seesDuty(model.rowsOf('ReportDuty').get(id.split(':')[0])!, eyes, model) },
  ...parts(`AppraisalLine ChannelReceipt EmployeeSatisfaction RegulationVersion ReportFigure ServiceScore SupervisionCount UnitSupervision WorkProgress WorkStep WorkTaskAssignee WorkTaskItem`),

  // ── products ──
  BusinessCategory: catalogue('products.business_categories', 'catalogue.read'),
  ProductOffering: catalogue('products.product_offerings', 'catalogue.read', isOffered),
  ProductSpecification: catalogue('products.product_specifications', 'catalogue.read', (row, eyes, model) => [...model.rowsOf('ProductOffering').values()].some((offering) => offering.specification_id === row.id && isOffered(offering, eyes, model))),
  Tariff: catalogue('products.tariffs', 'catalogue.read', (row, eyes, model) =>
    eyes.catalogue().tariffs.has(row.id) || ((row.customer_class === null || eyes.catalogue().classes.has(row.customer_class)) && isOffered(model.rowsOf('ProductOffering').get(row.offering_id)!, eyes, model))),
  DiscountPlan: catalogue('products.discount_plans', 'catalogue.read', (row, eyes) =>
    eyes.catalogue().plans.has(row.id) ||
    (row.valid_from <= today() && (row.valid_to === null || row.valid_to >= today()) &&
      eyes.catalogue().standings.some(({ classes, tier }) => (row.classes.length === 0 || row.classes.some((one: string) => classes.includes(one))) && (row.tiers.length === 0 || row.tiers.includes(tier))))),
  SlaTariff: catalogue('products.sla_tariffs', 'catalogue.read'),
  UsedProduct: ofCustomer('products.used_products', 'usedProduct.read'),
  ProductCharacteristic: PART,
  Bundle: PART,
  BundleComponent: PART,
  UsedProductDiscount: PART,
  UsedProductCharacteristic: PART,
  UsedProductSummary: PART,
  UsedProductRegion: PART,

  // ── sales ──
  Opportunity: ofCustomer('sales.opportunities', 'opportunity.read', (_, { kind }) => kind !== 'CUSTOMER'),
  Quote: ofCustomer('sales.quotes', 'quote.read', (row, eyes) => isStaff(eyes) || row.approved_at !== null),
  Contract: ofCustomer('sales.contracts', 'contract.read', (row, eyes) => isStaff(eyes) || row.signed_on !== null),
  OpportunityLine: PART,
  DealSite: PART,
  OpportunityStep: PART,
  QuoteLine: PART,
  DealTotals: PART,
  QuoteMargin: PART,
  QuoteStep: PART,
  ContractItem: PART,
  ContractDocument: PART,
  ContractStep: PART,

  // ── service ──
  Ticket: ofCustomer('service.tickets', 'ticket.read'),
  TicketVisit: PART,
  TicketSurvey: PART,
  TicketSurveyAnswer: PART,
  TicketFault: PART,
  TicketActor: PART,
  // who did what inside the operator stays there: partners and enterprises see how the status changed
  TicketStep: { part: true, asks: ['from', 'to'], shown: ({ from, to }, eyes) => from !== to || (isStaff(eyes) && eyes.may.has('ticket.internal')) },
  TicketNote: { part: true, asks: ['isInternal'], shown: ({ isInternal }, eyes) => !isInternal || (isStaff(eyes) && eyes.may.has('ticket.internal')) },
  TicketRelation: { part: true, asks: ['ticket'], shown: ({ ticket }, eyes, model) => !ticket || eyes.customers.has(model.rowsOf('Ticket').get(ticket.id)?.customer_id) },

  // ── the gateway, and what all share ──
  EnumLabels: PART,
  EnumLabel: PART,
  AccessExplanation: PART,
  AccessStep: PART,
  AccessRole: PART,
  AccessSection: PART,
  AccessField: PART,
  ViewAsAnswer: PART,
  ViewAsDifference: PART,
  AccessPolicy: PART,
  PolicyRule: PART,
  PolicyType: PART,
  PolicyField: PART,
  PolicyAction: PART,
  AuditEntry: { part: true, asks: ['customer'], shown: ({ customer }, eyes) => !customer || eyes.customers.has(customer.id) },
  AuditChange: PART,
  DealOwnerChange: PART,
  QuoteApproval: PART,
  TreeContractSummary: PART,
  TreePipelineSummary: PART,
  TreeTicketSummary: PART,
  TreeUsedProductSummary: PART,
  Money: PART,
  UserError: PART,
  PageInfo: PART,
}

/** Anybody who is signed in. */
export const OPEN = ''

function asking(code: string, names: string) {
  return Object.fromEntries(names.trim().split(/\s+/).map((name) => [name, code]))
}

/**
 * Permissions of single fields: those that ask for more than their type, those that another subgraph adds, and those that come
 * with the object although they show a type with a permission of its own.
 */
export const fields: Record<string, string> = {
  ...asking(OPEN, 'Query.may'),
  ...asking('approach.read', 'Query.approaches Query.approachTerms'),
  ...asking('relationship.read', 'Query.coverageGaps Query.relationshipNorms Customer.coverage Customer.commemorations Contact.meetings'),
  ...asking('dossier.read', `Query.completenessNorms Customer.operatingYears Customer.businessProfile Customer.majorEvents Customer.competition Customer.shareholders Customer.stockListings Customer.bankAccounts
    Customer.taxRegistrations Customer.rankings Customer.referrals Customer.siteSurveys Customer.operatorProfile Customer.sources Customer.completeness`),
  ...asking('grade.read', 'Query.potentialKeyAccounts Customer.grades Customer.gradesToCome Customer.gradeHistory Customer.distanceTo Customer.importance'),
  ...asking('contact.read', 'Query.upcomingOccasions Query.festivals'),
  ...asking('customer.read', 'Query.customerSearch'),
  ...asking('customer.merge', 'Query.customerMergePreview Customer.merges'),
  ...asking('audit.read', 'Query.auditEntries'),
  ...asking('team.commit', 'Query.actionTeamCalls'),
  ...asking('coverage.read', 'Query.coverageNorms Query.telephoneCoverage OrgUnit.telephoneCoverage OrgUnit.accountManagement'),
  ...asking('handover.read', 'Query.handoverPreview'),
  ...asking('unit.read', 'Query.positions Query.departments Query.businessFunctions'),
  ...asking('serviceContact.read', 'Query.numberRanges'),
  ...asking('report.read', 'Query.reportsDue'),
  ...asking('unit.reorganize', 'OrgUnit.plannedSteps'),
  ...asking('serviceContact.write', 'ServiceContact.checks'),
  ...asking('workTask.read', 'Employee.openTasks OrgUnit.taskProgress'),
  ...asking('internalService.read', 'Employee.internalScore OrgUnit.internalScore'),
  ...asking('voice.answer', 'OrgUnit.employeeSatisfaction'),
  ...asking('supervision.read', 'OrgUnit.supervision'),
  ...asking('appraisal.read', 'UnitSupervision.appraisal'),
  ...asking('points.read', 'Customer.points'),
  ...asking('history.read', 'Customer.changes'),
  ...asking('reveal.read', 'Customer.reveals'),
  ...asking('legalRepresentative.read', 'Customer.legalRepresentatives'),
  ...asking('attribute.read', 'Customer.attributes'),
  ...asking('customer.assess', 'Customer.credit'),
  ...asking('employee.read', 'Customer.adviser'),
  ...asking('role.read', 'Decision.whoMay'),
  ...asking('consent.read', 'Person.consents ContactPermission.consent'),
  ...asking('contact.erase', 'Contact.retentions'),
  ...asking('contact.find', 'Contact.samePersonSuggestions'),
  ...asking('quote.inspect', 'Quote.approval Quote.ownerHistory'),
  ...asking('contract.inspect', 'Contract.ownerHistory'),
  'Query.viewer': OPEN,
  'Query.labels': OPEN,
  'Query.customerCode': OPEN,
  'Query.node': OPEN, // the object it finds asks for the permission of its type
  'Query.explainAccess': OPEN,
  'Query.accessPolicy': OPEN,
  'Query.viewAs': 'access.viewAs',
  'Query.ticketCategories': OPEN,
  'Query.classThresholds': 'customer.classify',
  'Query.roles': 'role.read',
  'Query.permissions': 'role.read',

  // what the operator thinks of a customer
  'Customer.statusReason': 'customer.assess',
  'Customer.loyaltyGrade': 'customer.assess',
  'Customer.creditGrade': 'customer.assess',
  'Customer.satisfactionGrade': 'customer.assess',
  'Customer.assessmentReason': 'customer.assess',
  'Contact.influence': 'customer.assess',
  'Customer.remarks': 'customer.assess',
  'Customer.suggestedClasses': 'customer.classify',
  'Customer.contactChart': 'contact.read',
  'Customer.usedProductCount': 'usedProduct.read',
  'Customer.productSummary': 'usedProduct.read',
  'Customer.openOpportunityCount': 'opportunity.read',
  'Customer.pipelineValue': 'opportunity.read',
  'Customer.openTicketCount': 'ticket.read',
  'Customer.lastContactAt': 'ticket.read',

  'CustomerTree.usedProductSummary': 'usedProduct.read',
  'CustomerTree.pipelineSummary': 'opportunity.read',
  'CustomerTree.contractSummary': 'contract.read',
  'CustomerTree.ticketSummary': 'ticket.read',
  'Query.customerTree': 'customer.read',

  'Customer.localServiceUnit': 'unit.read & customer.read', // found by where the customer stands

  // rights of staff
  'Employee.subject': 'employee.signIn',
  'Employee.roles': 'role.read',
  'Employee.permissions': 'role.read',
  'Employee.teams': 'team.read',
  'Team.customers': OPEN,

  // what only those see who work on a deal
  'Quote.margin': 'quote.inspect',
  'Quote.internalNote': 'quote.inspect',
  'Quote.submittedBy': 'quote.inspect & employee.read',
  'Quote.approvedBy': 'quote.inspect & employee.read',
  'Quote.approvalComment': 'quote.inspect',
  'Quote.history': 'quote.inspect',
  'QuoteLine.unitCost': 'quote.inspect',
  'Contract.internalNote': 'contract.inspect',
  'Contract.submittedBy': 'contract.inspect & employee.read',
  'Contract.approvedBy': 'contract.inspect & employee.read',
  'Contract.approvalComment': 'contract.inspect',
  'Contract.history': 'contract.inspect',

  // whoever reads a used product, an offering or a plan reads what it consists of
  'UsedProduct.offering': OPEN,
  'UsedProduct.tariff': OPEN,
  'UsedProduct.slaTariff': OPEN,
  'UsedProductDiscount.plan': OPEN,
  'UsedProductSummary.offering': OPEN,
  'ProductOffering.category': OPEN,
  'ProductOffering.specification': OPEN,
}

/** Sensitive values: everybody sees a form of them that hides the rest, but for whom `open` says otherwise. */
export const masked: Record<string, { column: string; open: (eyes: Eyes) => boolean }> = {
  'Customer.legalRepresentative': { column: 'legal_representative', open: (eyes) => eyes.may.has('customer.reveal') },
  'Contact.mobile': { column: 'mobile', open: () => false },
  'Contact.email': { column: 'email', open: () => false },
  'Contact.wechat': { column: 'wechat', open: () => false },
  'Contact.otherMedia': { column: 'other_media', open: () => false },
  'Contact.birthday': { column: 'birth_date', open: () => false },
  'Employee.mobile': { column: 'mobile', open: isStaff },
}

/** Whether a filter finds other rows for this person: who may not know that a customer is at risk finds it among the active ones. */
export const findsOthers = (input: string, value: any, eyes: Eyes): boolean =>
  input === 'CustomerFilter' && Array.isArray(value?.status) && value.status.includes('ACTIVE') !== value.status.includes('AT_RISK') && !eyes.may.has('customer.assess')

/** Values that rightly differ with who asks, and what they are then; undefined: any value. */
export const dependent: Record<string, (value: any, eyes: Eyes) => unknown> = {
  'Customer.status': (value, eyes) => (value === 'AT_RISK' && !eyes.may.has('customer.assess') ? 'ACTIVE' : value),
  'Customer.suggestedClasses': () => undefined, // counts visible branches
  'OrganizationChartNode.parentId': (value, eyes) => (value && eyes.customers.has(value) ? value : null),
  'OrganizationChartNode.branchCount': () => undefined,
  'OrganizationChartNode.depth': () => undefined,
  // enterprises know of no opportunities
  'Customer.openOpportunityCount': (value, eyes) => (eyes.kind === 'CUSTOMER' ? 0 : value),
  'Customer.pipelineValue': (value, eyes) => (eyes.kind === 'CUSTOMER' ? undefined : value),
  // what adds up over a tree is compared by itself, see `tree.ts`
  'Customer.usedProductCount': () => undefined,
  'Customer.productSummary': () => undefined,
  'CustomerTree.memberCount': () => undefined,
  'CustomerTree.levelCount': () => undefined,
  'CustomerTree.levels': () => undefined,
  'CustomerTree.usedProductSummary': () => undefined,
  'CustomerTree.pipelineSummary': () => undefined,
  'CustomerTree.contractSummary': () => undefined,
  'CustomerTree.ticketSummary': () => undefined,
  'CustomerTreeNode.parentId': (value, eyes) => (value && eyes.customers.has(value) ? value : null),
  'CustomerTreeNode.depth': () => undefined,
  'CustomerTreeNode.branchCount': () => undefined,
  'CustomerTreeNode.descendantCount': () => undefined,
  'UnitChartNode.parentId': () => undefined,
  'UnitChartNode.employeeCount': () => undefined,
  'Partner.agreementNumber': (value, eyes) => (eyes.kind === 'CUSTOMER' ? null : value),
  'Ticket.cost': internal,
  'Ticket.effect': internal,
  'Ticket.priorityReason': internal,
  'TicketStep.reason': () => undefined,
  'Query.viewer': () => undefined,
  'Query.explainAccess': () => undefined,
  'Query.viewAs': () => undefined,
  'Query.may': () => undefined,
  'EmployeeVoice.employee': () => undefined, // what is said anonymously names only oneself
  'EmployeeVoice.unit': () => undefined,
  // what a sensitive attribute holds is masked for most
  ...Object.fromEntries(['Text.text', 'Integer.integer', 'Decimal.decimal', 'Date.date', 'Boolean.boolean', 'Money.money', 'Option.option'].map((each) => [each.replace('.', 'Attribute.'), () => undefined])),
  'CoverageGap.suggestedTask': () => undefined, // names the contact to those who see contacts
  'PersonConsent.recordedBy': () => undefined, // for whoever sees the customer at which it was said
  'Employee.permissions': (value, eyes) => (isStaff(eyes) ? value : undefined),
  'RoleHolding.permissions': (value, eyes) => (isStaff(eyes) ? value : undefined),
  'AuditEntry.changes': () => undefined,
  'AuditEntry.reason': () => undefined,
  'AuditChange.before': () => undefined,
  'AuditChange.after': () => undefined,
  'AuditChange.isHidden': () => undefined,
  'QuoteApproval.isWithinMyLimit': () => undefined,
  'QuoteApproval.roles': () => undefined,
  // figures over a unit are for those who stand at or above it
  'OrgUnit.telephoneCoverage': () => undefined,
  'OrgUnit.accountManagement': () => undefined,
  'OrgUnit.taskProgress': () => undefined,
  'OrgUnit.internalScore': () => undefined,
  'OrgUnit.employeeSatisfaction': () => undefined,
  'OrgUnit.supervision': () => undefined,
  'Query.handoverPreview': () => undefined,
  'Shareholder.legalRepresentative': (value, eyes) => (eyes.may.has('customer.reveal') ? value : undefined),
  'LegalRepresentative.name': (value, eyes) => (eyes.may.has('customer.reveal') ? value : undefined),
  // the clock runs while we ask
  'Ticket.slaMinutesLeft': () => undefined,
  'OpportunityStep.durationSeconds': () => undefined,
  'QuoteStep.durationSeconds': () => undefined,
  'ContractStep.durationSeconds': () => undefined,
}

function internal(value: unknown, eyes: Eyes) {
  return isStaff(eyes) && eyes.may.has('ticket.internal') ? value : null
}

/**
 * Types of which the bare id may stand as a reference although the object itself is not shown: it is opaque, and following it gives
 * null. Rows of customers are not among them, because that there is one tells something already; but for the contract that a used product
 * came from, which its owner alone knows to be signed.
 */
export const nameable = new Set(['Employee', 'OrgUnit', 'Team', 'ProductOffering', 'Tariff', 'SlaTariff', 'DiscountPlan', 'BusinessCategory', 'ProductSpecification', 'Contract'])

/** Where a list shows less than all visible objects of its type. */
export const edges: Record<string, Sees> = {
  // the list of a partner's shares names the customer, so it is for those who see that one
  'Partner.shares': (row, eyes) => eyes.customers.has(row.customer_id) && (eyes.kind !== 'PARTNER' || eyes.partnerId === row.partner_id),
  'Employee.assignments': (row, eyes) => eyes.customers.has(row.customer_id),
}

/** Arguments that name a customer the answer is about: one that is not seen gives nothing. */
export const about = new Set(['Query.customerTree.customerId', 'Query.discountPlans.eligibleFor', 'ProductOfferingFilter.meantFor', 'ProductOffering.tariffsFor.customerId'])

/** Arguments, and lists, whose meaning depends on who asks: only rows are looked at, not whether any is missing. */
export const relative = new Set(['Query.auditEntries', 'Query.customerSearch', 'QuoteFilter.awaitsMyApproval', 'ContractFilter.awaitsMyApproval'])

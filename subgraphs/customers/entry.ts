import { found, refuse } from '@panorama/kit/errors'
import { newId } from '@panorama/kit/ids'
import { money } from '@panorama/kit/money'
import { checkVersion, type Event, mutation } from '@panorama/kit/mutation'
import { connection } from '@panorama/kit/page'
import { lockContact } from './contact.sql.ts'
import { knownEmployees } from './coverage.sql.ts'
import { refuseClosed } from './customer.ts'
import { lockCustomer } from './customer.sql.ts'
import { deleteEntry, entryOf, eventSort, putEntry, replaceProducts, type Section, setEntry, sharesFit, updateEntry } from './entry.sql.ts'
import type { Context } from './subgraph.ts'
import {
  bankAccounts, businessProfiles, commemorations, competitions, majorEvents, operatingYears, operatorProfiles, rankings, referrals, shareholders, siteSurveys, stockListings,
  taxRegistrations,
} from './tables.ts'
import type { CompetingProductInput, DossierSection, Resolvers } from './types.generated.ts'

type Acting = Context & { emit: (event: Event) => void }
type Place = { section: DossierSection; table: Section; prefix: string }

const places = {
  operatingYear: { section: 'OPERATING_YEARS', table: operatingYears, prefix: 'opy' },
  businessProfile: { section: 'BUSINESS_PROFILE', table: businessProfiles, prefix: 'bpr' },
  majorEvent: { section: 'MAJOR_EVENTS', table: majorEvents, prefix: 'mev' },
  competition: { section: 'COMPETITION', table: competitions, prefix: 'cpt' },
  shareholder: { section: 'SHAREHOLDERS', table: shareholders, prefix: 'shh' },
  stockListing: { section: 'STOCK_LISTINGS', table: stockListings, prefix: 'stk' },
  bankAccount: { section: 'BANK_ACCOUNTS', table: bankAccounts, prefix: 'bac' },
  taxRegistration: { section: 'TAX_REGISTRATIONS', table: taxRegistrations, prefix: 'txr' },
  ranking: { section: 'RANKINGS', table: rankings, prefix: 'rnk' },
  referral: { section: 'REFERRALS', table: referrals, prefix: 'rfl' },
  siteSurvey: { section: 'SITE_SURVEYS', table: siteSurveys, prefix: 'ssv' },
  operatorProfile: { section: 'OPERATOR_PROFILE', table: operatorProfiles, prefix: 'opf' },
  commemoration: { section: 'COMMEMORATIONS', table: commemorations, prefix: 'cmm' },
} as const satisfies Record<string, Place>
type Noun = keyof typeof places

const told = (context: Acting, customerId: string, section: DossierSection, entryId: string, fields?: string[]) =>
  context.emit({ type: 'CustomerAttributeValueChanged', entityId: customerId, customerId, data: { section, entryId, fields } })

/** An entry more, or the one collected from the same place changed. */
const put = async (context: Acting, noun: Noun, id: string, input: object) => {
  const { section, table, prefix } = places[noun]
  const customer = refuseClosed(found(await lockCustomer(context.db, context.viewer, id)))
  const entry = await putEntry<Section>(context.db, table, { id: newId(prefix), customerId: id }, input)
  told(context, id, section, entry.id, Object.keys(input))
  return { customer, entry }
}

/** The entry, of a customer that is locked now, in the version the client has seen. */
const take = async (context: Acting, noun: Noun, id: string, entryId: string, expectedVersion: number | null | undefined) => {
  const customer = refuseClosed(found(await lockCustomer(context.db, context.viewer, id)))
  const entry = found(await entryOf<Section>(context.db, places[noun].table, id, entryId), `${noun}Id`)
  checkVersion(entry, expectedVersion, { customer })
  return customer
}

const alter = async (context: Acting, noun: Noun, id: string, entryId: string, input: object, expectedVersion: number | null | undefined) => {
  const customer = await take(context, noun, id, entryId, expectedVersion)
  const entry = await updateEntry<Section>(context.db, places[noun].table, id, entryId, input)
  told(context, id, places[noun].section, entryId, Object.keys(input))
  return { customer, entry }
}

// Only the customer is answered: what else a payload holds would be kept with the idempotency key.
const add = async (...args: Parameters<typeof put>) => ({ customer: (await put(...args)).customer })
const change = async (...args: Parameters<typeof alter>) => ({ customer: (await alter(...args)).customer })

const remove = async (context: Acting, noun: Noun, id: string, entryId: string, expectedVersion: number | null | undefined) => {
  const customer = await take(context, noun, id, entryId, expectedVersion)
  await deleteEntry(context.db, places[noun].table, id, entryId)
  told(context, id, places[noun].section, entryId)
  return { customer }
}

/** The one entry a customer has in a section of this kind. */
const set = async (context: Acting, noun: 'businessProfile' | 'operatorProfile', id: string, input: object, expectedVersion: number | null | undefined) => {
  const { section, table, prefix } = places[noun]
  const customer = refuseClosed(found(await lockCustomer(context.db, context.viewer, id)))
  if (noun === 'operatorProfile' && customer.category !== 'OPERATOR')
    refuse('NOT_ALLOWED_IN_STATE', ['id'], {
      zh: '只有客户类别为虚拟运营商的客户才有运营商资料。请先修改客户类别。',
      en: 'only a customer of the category OPERATOR has an operator profile. Change the category first.',
    })
  const before = await entryOf<Section>(context.db, table, id)
  checkVersion(before ?? { version: 0 }, expectedVersion, { customer })
  const entry = await setEntry<Section>(context.db, table, { id: newId(prefix), customerId: id }, input)
  told(context, id, section, entry.id, Object.keys(input))
  return { customer }
}

type Saved = Awaited<ReturnType<typeof put>>

const withProducts = async ({ db }: Acting, { customer, entry }: Saved, products: readonly CompetingProductInput[] | null | undefined) => {
  const { id: competitionId, customerId } = entry
  if (products) await replaceProducts(db, competitionId, products.map((product) => ({ ...product, id: newId('cpp'), customerId, competitionId })))
  return { customer }
}

const checkShares = async ({ db }: Acting, { customer }: Saved) => {
  if (!(await sharesFit(db, customer.id)))
    refuse('SHARES_EXCEED_WHOLE', ['input', 'share'], { zh: '全部股东所占股份合计超过100%，请核对后重新提交。', en: 'the shares of all shareholders together exceed 100 %. Correct them and submit again.' })
  return { customer }
}

/** A number that is masked is needed at first, and stays when a change does not name it: nobody has to know it to change the rest. */
const needed = <Input extends object>(input: Input, field: keyof Input & string) => (input[field] ? input : refuse('REQUIRED', ['input', field]))

/** Whoever surveyed is an employee, in office or not; oneself when nobody is named. */
const bySurveyor = async <Input extends { surveyedById?: string | null }>({ db, viewer }: Acting, input: Input) => {
  const { surveyedById: id } = input
  if (id && id !== viewer.actorId && (await knownEmployees(db, [id])).length === 0) refuse('NOT_FOUND', ['input', 'surveyedById'])
  return input
}

/** Shares are counted whole. */
const wholeShares = <Input extends { totalShares?: string | null }>(input: Input) =>
  input.totalShares && !/^-?\d+(\.0+)?$/.test(input.totalShares) ? refuse('INVALID', ['input', 'totalShares'], { zh: '总股本须为整数。', en: 'shares are a whole number.' }) : input

/** Of whoever's data was erased nothing is remembered; whether it is a person of this customer the database says. */
const ofPerson = async <Input extends { contactId?: string | null }>({ db, viewer }: Acting, input: Input) => {
  const contact = input.contactId ? found(await lockContact(db, viewer, input.contactId), 'input', 'contactId') : null
  if (contact?.erasedAt) refuse('NOT_ALLOWED_IN_STATE', ['input', 'contactId'], { zh: '该联系人的个人信息已删除。', en: 'the data of this person has been erased.' })
  return input
}

/** Sections of the dossier 客户档案: entry by entry. */
export const entry: Resolvers = {
  Mutation: {
    customerOperatingYearAdd: mutation((_, { id, input }, context) => add(context, 'operatingYear', id, { ...input, currency: input.currency ?? undefined })),
    customerOperatingYearChange: mutation((_, { id, operatingYearId, input, expectedVersion }, context) => change(context, 'operatingYear', id, operatingYearId, input, expectedVersion)),
    customerOperatingYearRemove: mutation((_, { id, operatingYearId, expectedVersion }, context) => remove(context, 'operatingYear', id, operatingYearId, expectedVersion)),
    customerMajorEventAdd: mutation((_, { id, input }, context) => add(context, 'majorEvent', id, input)),
    customerMajorEventChange: mutation((_, { id, majorEventId, input, expectedVersion }, context) => change(context, 'majorEvent', id, majorEventId, input, expectedVersion)),
    customerMajorEventRemove: mutation((_, { id, majorEventId, expectedVersion }, context) => remove(context, 'majorEvent', id, majorEventId, expectedVersion)),
    customerCompetitionAdd: mutation(async (_, { id, input: { products, ...input } }, context) =>
      withProducts(context, await put(context, 'competition', id, { ...input, currency: input.currency ?? undefined }), products),
    ),
    customerCompetitionChange: mutation(async (_, { id, competitionId, input: { products, ...input }, expectedVersion }, context) =>
      withProducts(context, await alter(context, 'competition', id, competitionId, input, expectedVersion), products),
    ),
    customerCompetitionRemove: mutation((_, { id, competitionId, expectedVersion }, context) => remove(context, 'competition', id, competitionId, expectedVersion)),
    customerShareholderAdd: mutation(async (_, { id, input }, context) => checkShares(context, await put(context, 'shareholder', id, input))),
    customerShareholderChange: mutation(async (_, { id, shareholderId, input, expectedVersion }, context) =>
      checkShares(context, await alter(context, 'shareholder', id, shareholderId, input, expectedVersion)),
    ),
    customerShareholderRemove: mutation((_, { id, shareholderId, expectedVersion }, context) => remove(context, 'shareholder', id, shareholderId, expectedVersion)),
    customerStockListingAdd: mutation((_, { id, input }, context) => add(context, 'stockListing', id, wholeShares(input))),
    customerStockListingChange: mutation((_, { id, stockListingId, input, expectedVersion }, context) => change(context, 'stockListing', id, stockListingId, wholeShares(input), expectedVersion)),
    customerStockListingRemove: mutation((_, { id, stockListingId, expectedVersion }, context) => remove(context, 'stockListing', id, stockListingId, expectedVersion)),
    customerBankAccountAdd: mutation((_, { id, input }, context) => add(context, 'bankAccount', id, needed(input, 'accountNumber'))),
    customerBankAccountChange: mutation((_, { id, bankAccountId, input, expectedVersion }, context) => change(context, 'bankAccount', id, bankAccountId, input, expectedVersion)),
    customerBankAccountRemove: mutation((_, { id, bankAccountId, expectedVersion }, context) => remove(context, 'bankAccount', id, bankAccountId, expectedVersion)),
    customerTaxRegistrationAdd: mutation((_, { id, input }, context) => add(context, 'taxRegistration', id, needed(input, 'taxNumber'))),
    customerTaxRegistrationChange: mutation((_, { id, taxRegistrationId, input, expectedVersion }, context) =>
      change(context, 'taxRegistration', id, taxRegistrationId, input, expectedVersion),
    ),
    customerTaxRegistrationRemove: mutation((_, { id, taxRegistrationId, expectedVersion }, context) => remove(context, 'taxRegistration', id, taxRegistrationId, expectedVersion)),
    customerRankingAdd: mutation((_, { id, input }, context) => add(context, 'ranking', id, input)),
    customerRankingChange: mutation((_, { id, rankingId, input, expectedVersion }, context) => change(context, 'ranking', id, rankingId, input, expectedVersion)),
    customerRankingRemove: mutation((_, { id, rankingId, expectedVersion }, context) => remove(context, 'ranking', id, rankingId, expectedVersion)),
    customerReferralAdd: mutation((_, { id, input }, context) => add(context, 'referral', id, { ...input, isKeyReferrer: input.isKeyReferrer ?? false })),
    customerReferralChange: mutation((_, { id, referralId, input, expectedVersion }, context) => change(context, 'referral', id, referralId, input, expectedVersion)),
    customerReferralRemove: mutation((_, { id, referralId, expectedVersion }, context) => remove(context, 'referral', id, referralId, expectedVersion)),
    customerSiteSurveyAdd: mutation(async (_, { id, input }, context) => {
      const { kind, actorId } = context.viewer
      return add(context, 'siteSurvey', id, { surveyedById: kind === 'EMPLOYEE' ? actorId : null, ...(await bySurveyor(context, input)) })
    }),
    customerSiteSurveyChange: mutation(async (_, { id, siteSurveyId, input, expectedVersion }, context) =>
      change(context, 'siteSurvey', id, siteSurveyId, await bySurveyor(context, input), expectedVersion),
    ),
    customerSiteSurveyRemove: mutation((_, { id, siteSurveyId, expectedVersion }, context) => remove(context, 'siteSurvey', id, siteSurveyId, expectedVersion)),
    customerCommemorationAdd: mutation(async (_, { id, input }, context) => add(context, 'commemoration', id, await ofPerson(context, input))),
    customerCommemorationChange: mutation(async (_, { id, commemorationId, input, expectedVersion }, context) =>
      change(context, 'commemoration', id, commemorationId, await ofPerson(context, input), expectedVersion),
    ),
    customerCommemorationRemove: mutation((_, { id, commemorationId, expectedVersion }, context) => remove(context, 'commemoration', id, commemorationId, expectedVersion)),
    customerBusinessProfileSet: mutation((_, { id, input, expectedVersion }, context) => set(context, 'businessProfile', id, input, expectedVersion)),
    customerOperatorProfileSet: mutation((_, { id, input, expectedVersion }, context) => set(context, 'operatorProfile', id, input, expectedVersion)),
  },
  Customer: {
    operatingYears: ({ id }, _, { load }) => load.operatingYears.load(id),
    businessProfile: async ({ id }, _, { load }) => (await load.businessProfiles.load(id))[0],
    majorEvents: async ({ id }, args, { load }) => connection(await load.majorEvents(args).load(id), args, eventSort, async () => (await load.majorEventCount(args).load(id))?.count ?? 0),
    competition: ({ id }, _, { load }) => load.competitions.load(id),
    shareholders: ({ id }, _, { load }) => load.shareholders.load(id),
    stockListings: ({ id }, _, { load }) => load.stockListings.load(id),
    bankAccounts: ({ id }, _, { load }) => load.bankAccounts.load(id),
    taxRegistrations: ({ id }, _, { load }) => load.taxRegistrations.load(id),
    rankings: ({ id }, _, { load }) => load.rankings.load(id),
    referrals: ({ id }, _, { load }) => load.referrals.load(id),
    siteSurveys: ({ id }, _, { load }) => load.siteSurveys.load(id),
    operatorProfile: async ({ id, category }, _, { load }) => (category === 'OPERATOR' ? (await load.operatorProfiles.load(id))[0] : null),
    commemorations: ({ id }, _, { load }) => load.commemorations.load(id),
    sources: ({ id }, _, { load }) => load.sources.load(id),
  },
  OperatingYear: {
    totalAssets: ({ totalAssets, currency }) => money(totalAssets, currency),
    netAssets: ({ netAssets, currency }) => money(netAssets, currency),
    turnover: ({ turnover, currency }) => money(turnover, currency),
    salesRevenue: ({ salesRevenue, currency }) => money(salesRevenue, currency),
    totalProfit: ({ totalProfit, currency }) => money(totalProfit, currency),
    origin: (row) => originOf(row),
  },
  Competition: {
    products: ({ id }, _, { load }) => load.competingProducts.load(id),
    monthlySpend: ({ monthlySpend, currency }) => money(monthlySpend, currency),
    origin: (row) => originOf(row),
  },
  SiteSurvey: { surveyedBy: ({ surveyedById: id }) => (id ? { id } : null), origin: (row) => originOf(row) },
  BusinessProfile: { origin: (row) => originOf(row) },
  MajorEvent: { origin: (row) => originOf(row) },
  Shareholder: { origin: (row) => originOf(row) },
  StockListing: { origin: (row) => originOf(row) },
  BankAccount: { origin: (row) => originOf(row) },
  TaxRegistration: { origin: (row) => originOf(row) },
  Ranking: { origin: (row) => originOf(row) },
  Referral: { origin: (row) => originOf(row) },
  OperatorProfile: { origin: (row) => originOf(row) },
  Commemoration: { contact: ({ contactId }, _, { load }) => (contactId ? load.contact.load(contactId) : null), origin: (row) => originOf(row) },
  MajorEventConnection: { totalCount: ({ count }) => count() },
}

type Collected = { source: string | null; sourceReference: string | null; sourceAsOf: string | null }
/** Where an entry was collected; null for one made by hand. */
export const originOf = ({ source, sourceReference, sourceAsOf }: Collected) => (source ? { system: source, reference: sourceReference, asOf: sourceAsOf } : null)

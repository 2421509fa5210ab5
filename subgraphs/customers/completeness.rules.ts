import type { DossierItem } from './types.generated.ts'

/** Where an item shows below `Customer`, and the mutation that fills it. */
export const places: Record<DossierItem, { field: string; mutation: string }> = {
  SHORT_NAME: { field: 'shortName', mutation: 'customerUpdate' },
  ADDRESS: { field: 'address', mutation: 'customerUpdate' },
  POSTCODE: { field: 'postcode', mutation: 'customerUpdate' },
  REGISTERED_ADDRESS: { field: 'registeredAddress', mutation: 'customerUpdate' },
  OFFICE_ADDRESS: { field: 'officeAddress', mutation: 'customerUpdate' },
  PHONE: { field: 'phone', mutation: 'customerUpdate' },
  REGISTRATION_NUMBER: { field: 'registrationNumber', mutation: 'customerUpdate' },
  BUSINESS_SCOPE: { field: 'businessScope', mutation: 'customerUpdate' },
  WEBSITE: { field: 'website', mutation: 'customerUpdate' },
  ALIAS: { field: 'aliases', mutation: 'customerAliasAdd' },
  IDENTIFIER: { field: 'identifiers', mutation: 'customerIdentifierAdd' },
  OPERATING_YEAR: { field: 'operatingYears', mutation: 'customerOperatingYearAdd' },
  THREE_OPERATING_YEARS: { field: 'operatingYears', mutation: 'customerOperatingYearAdd' },
  BUSINESS_PROFILE: { field: 'businessProfile.communicationNeeds', mutation: 'customerBusinessProfileSet' },
  MAJOR_EVENT: { field: 'majorEvents', mutation: 'customerMajorEventAdd' },
  COMPETITION: { field: 'competition', mutation: 'customerCompetitionAdd' },
  SHAREHOLDER: { field: 'shareholders', mutation: 'customerShareholderAdd' },
  STOCK_LISTING: { field: 'stockListings', mutation: 'customerStockListingAdd' },
  BANK_ACCOUNT: { field: 'bankAccounts', mutation: 'customerBankAccountAdd' },
  TAX_REGISTRATION: { field: 'taxRegistrations', mutation: 'customerTaxRegistrationAdd' },
  LEGAL_REPRESENTATIVE: { field: 'legalRepresentatives', mutation: 'customerLegalRepresentativeAdd' },
  RANKING: { field: 'rankings', mutation: 'customerRankingAdd' },
  REFERRAL: { field: 'referrals', mutation: 'customerReferralAdd' },
  SITE_SURVEY: { field: 'siteSurveys', mutation: 'customerSiteSurveyAdd' },
  CREDIT: { field: 'credit.current', mutation: 'customerCreditAssess' },
  CONTACT: { field: 'contacts', mutation: 'contactCreate' },
  DECISION_MAKER: { field: 'contacts', mutation: 'contactCreate' },
  KEY_PERSON: { field: 'contacts', mutation: 'contactCreate' },
  CONTACT_MOBILE: { field: 'contacts.mobile', mutation: 'contactUpdate' },
  ATTRIBUTE: { field: 'attributes', mutation: 'customerAttributesSet' },
}

/** What a norm asks for; a custom attribute is known by its id. */
export type Item = { item: DossierItem; attributeId?: string | null; weight: number }

/** What the file holds an item under. */
export const keyOf = ({ item, attributeId }: Item): string => attributeId ?? item

/** The score of a file whose norm is `norm` and which holds `filled`; null without a norm. Rounded down: 100 means whole. */
export const scoreOf = (norm: readonly Item[], filled: ReadonlySet<string>) => {
  const whole = norm.reduce((sum, { weight }) => sum + weight, 0)
  const there = norm.reduce((sum, item) => sum + (filled.has(keyOf(item)) ? item.weight : 0), 0)
  return whole === 0 ? null : Math.floor((100 * there) / whole)
}

/** What the norm asks for and the file lacks, heaviest first. */
export const missingOf = <Any extends Item>(norm: readonly Any[], filled: ReadonlySet<string>) =>
  norm.filter((item) => !filled.has(keyOf(item))).sort((a, b) => b.weight - a.weight || (keyOf(a) < keyOf(b) ? -1 : 1))

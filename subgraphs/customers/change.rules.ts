import { customers as policy } from '@panorama/policy/customers'
import type { ChangeRow } from './tables.ts'
import type { DossierSection } from './types.generated.ts'

type Asker = { permissions: readonly string[] }

/** The field of `Customer` whose permission a section asks for; the file itself, aliases and identifiers ask for no more. */
const OPENED_BY: Partial<Record<DossierSection, keyof typeof policy.fields.Customer>> = {
  CONTACTS: 'contacts',
  OPERATING_YEARS: 'operatingYears',
  BUSINESS_PROFILE: 'businessProfile',
  MAJOR_EVENTS: 'majorEvents',
  COMPETITION: 'competition',
  SHAREHOLDERS: 'shareholders',
  STOCK_LISTINGS: 'stockListings',
  BANK_ACCOUNTS: 'bankAccounts',
  TAX_REGISTRATIONS: 'taxRegistrations',
  RANKINGS: 'rankings',
  REFERRALS: 'referrals',
  SITE_SURVEYS: 'siteSurveys',
  OPERATOR_PROFILE: 'operatorProfile',
  LEGAL_REPRESENTATIVE: 'legalRepresentatives',
  CREDIT: 'credit',
  ATTRIBUTES: 'attributes',
  RECORDS: 'records',
  COMMEMORATIONS: 'commemorations',
}

/** Whether the viewer reads what the section holds; the history never shows more than the section does. */
export const mayReadSection = (section: DossierSection, { permissions }: Asker) => {
  const field = OPENED_BY[section]
  return field === undefined || permissions.includes(policy.fields.Customer[field])
}

/** Columns of the file that are fields under another name, or show what an assessment says. */
const ASSESSED = new Set(['status', 'statusSince', 'monthlyFee'])

const mayReadField = (section: DossierSection, field: string, { permissions }: Asker) => {
  if (section !== 'FILE' && section !== 'CONTACTS') return true
  const guarded: Record<string, string> = section === 'FILE' ? policy.fields.Customer : policy.fields.Contact
  const code = section === 'FILE' && ASSESSED.has(field) ? 'customer.assess' : guarded[field]
  return code === undefined || permissions.includes(code)
}

const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

/** A value as people read it; lists as their parts. */
const readable = (value: unknown): string | null =>
  value === undefined || value === null ? null : Array.isArray(value) ? value.map(readable).join('、') : typeof value === 'object' ? JSON.stringify(value) : String(value)

/** The fields of one change that the viewer may read, each before and after. */
export const fieldsOf = ({ section, action, oldValues, newValues }: Pick<ChangeRow, 'section' | 'action' | 'oldValues' | 'newValues'>, viewer: Asker) =>
  [...new Set([...Object.keys(oldValues ?? {}), ...Object.keys(newValues ?? {})])]
    // Whose entry it is says something only when it changes: after a merge.
    .filter((column) => (column !== 'customer_id' || action === 'CHANGED') && !column.endsWith('_sealed'))
    // A sealed value looks new whenever it is written; its hash tells whether it is.
    .map((column) => ({ field: camel(column.replace(/_hash$/, '')), before: readable(oldValues?.[column]), after: readable(newValues?.[column]) }))
    .filter(({ field }) => mayReadField(section, field, viewer))
    .sort((a, b) => (a.field < b.field ? -1 : 1))

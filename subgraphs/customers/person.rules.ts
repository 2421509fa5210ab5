import type { ContactRow } from './tables.ts'

/** What is the person's, and therefore the same in all its contacts; everything else is the role's. */
export const PERSONAL = ['name', 'sex', 'mobile', 'email', 'wechat', 'otherMedia', 'birthDate', 'preferredChannel'] as const

/** What of a change says something new of the person. */
export const personalIn = (input: object): string[] => PERSONAL.filter((field) => field in input)

/** What a contact may take over from another one of the same person at the same customer. */
const SHARED = [...PERSONAL, 'position', 'department', 'influence', 'phone', 'fax', 'address', 'remarks'] as const

/** What the first lacks and the second has. */
export const lacking = (one: ContactRow, other: ContactRow): Partial<ContactRow> => ({
  ...Object.fromEntries(SHARED.filter((field) => one[field] === null && other[field] !== null).map((field) => [field, other[field]])),
  ...(other.isKeyPerson && !one.isKeyPerson ? { isKeyPerson: true } : {}),
})

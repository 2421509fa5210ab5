/** The two languages every label and message exists in. */
export type Locale = 'zh-CN' | 'en'

/** How far something goes, for customers of a class or tier or, with null, of any. */
export type Bound = { measure: string; value: string; currency: string | null; customerClass: string | null; tier: string | null }

/** How far one role that is held lets a permission go; without bounds, as far as one likes. */
export type Limit = { permission: string; bounds: readonly Bound[] }

/**
 * Who is asking. The gateway makes it once from the token and from what the operator's own organization
 * says of the subject today; subgraphs believe nothing else.
 */
export type Viewer = {
  /** The `sub` of the token. */
  subject: string
  /** Which of the three audiences: staff 员工, a partner's user 合作伙伴, an enterprise's own user 大客户. */
  kind: 'EMPLOYEE' | 'PARTNER' | 'CUSTOMER'
  /** Id of the employee (`emp_…`) or portal user (`usr_…`) behind the subject; the actor of every change. */
  actorId: string
  name: string
  /** The employee's own unit; null for partners and enterprises. */
  unitId: string | null
  /** Scope keys: a customer is visible to whoever holds one of its keys. Few, usually one to five. */
  keys: readonly string[]
  /** Codes of what the viewer may do and which fields it may see, from its roles. */
  permissions: readonly string[]
  /** Limits inside these permissions: one entry for every role held that allows something limited. */
  limits: readonly Limit[]
  /** Whether the token was issued to a program rather than to a person. */
  isProgram?: boolean
  /** Whether somebody else looks with these eyes (`viewAs`, `explainAccess`): what nobody but the person is to know stays hidden. */
  isBorrowed?: boolean
  /** Language of messages; from `Accept-Language`, zh-CN when the client says nothing. */
  locale: Locale
}

export const may = (viewer: Viewer, permission: string) => viewer.permissions.includes(permission)

import type { Mask } from './masks.ts'
import type { RowRule } from './rows.ts'

/** A sentence in the two languages of the graph. */
export type Both = { zh: string; en: string }

/** Anybody with a valid token. */
export const ANYONE = 'anyone'

/** A value that is shown masked. */
export type Masked = {
  /** The form everybody sees. */
  as: Mask
  /** The permission that shows it in full in every answer; null: only a recorded look (`reveal`) does. */
  full: string | null
  /** The mutation that shows it in full once, with a purpose and a reason, and records the look. */
  reveal?: string
  /** An audience that sees it in full without more. */
  openTo?: 'EMPLOYEE' | 'PARTNER' | 'CUSTOMER'
  /** Its column where that is not named like the field; null: it is stored nowhere. The audit keeps no value of it. */
  column?: string | null
}

/** A value, or a row, that is not there for whoever lacks a permission: resolvers and statements leave it out without a word. */
export type Withheld = {
  /** The permission that shows it; null: nobody is shown it whom it does not concern. */
  asks: string | null
  /** Only of rows where a column has one of these values, or that of another column. Left out: always. */
  where?: { column: string; is: readonly (string | boolean)[] } | { column: string; like: string }
}

/**
 * Who may see and do what in one subgraph, as data: the checks at run time, the explanations (`explainAccess`), the page of
 * the policy and the tests all read it here. What is missing stops the start.
 */
export type Policy = {
  /** How it is decided who sees a row: one rule for every type of the subgraph that is not a page, an edge or a payload. */
  rows: Record<string, RowRule>
  /** The permission every query and mutation asks for. */
  actions: { Query: Record<string, string>; Mutation?: Record<string, string> }
  /**
   * The permission of an entity (`__resolveReference`), of every field added to an entity of another subgraph, and of any
   * field that asks for more than its type.
   */
  fields: Record<string, Record<string, string>>
  /** Sensitive values, as `Type.field`. */
  masked: Record<string, Masked>
  /** What is left out for some, as `Type.field` or, for whole rows, `Type`. The audit and the explanations go by it as well. */
  withheld?: Record<string, Withheld>
}

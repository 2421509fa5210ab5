import { GraphQLError } from 'graphql'
import { isUnavailable, violation } from './database.ts'
import { type Text, text, userMessages } from './messages.ts'
import type { Locale } from './viewer.ts'

/** One thing a person did wrong; without a message of its own, the general one of the code is shown. */
export type Problem = { code: string; field?: readonly string[]; message?: Text }

/** Thrown by rules and resolvers; the mutation wrapper turns it into `userErrors`, and nothing is changed. */
export class UserErrors extends Error {
  readonly problems: readonly Problem[]
  /** What the payload shows beside the errors, e.g. the current object after a conflict. */
  readonly current: object
  constructor(problems: readonly Problem[], current: object = {}) {
    super(problems.map(({ code, field }) => `${code} ${field?.join('.') ?? ''}`).join(', '))
    this.problems = problems
    this.current = current
  }
}

export const refuse = (code: string, field?: readonly string[], message?: Text, current?: object): never => {
  throw new UserErrors([{ code, field, message }], current)
}

/** The row, or a NOT_FOUND for the argument: not there and not visible look the same. */
export const found = <Row>(row: Row | null | undefined, ...field: string[]): Row => row ?? refuse('NOT_FOUND', field.length ? field : ['id'])

export const userErrors = (problems: readonly Problem[], locale: Locale) =>
  problems.map(({ code, field, message }) => ({
    code,
    field: field ? [...field] : null,
    message: text(locale, message ?? userMessages[code as keyof typeof userMessages] ?? userMessages.INVALID),
  }))

const OF_VIOLATION = { unique: 'TAKEN', foreignKey: 'NOT_FOUND', check: 'INVALID', notNull: 'REQUIRED', exclusion: 'TAKEN' } as const

/**
 * A violated constraint as a person's mistake. Constraints are named `<table>_<column>_<key|fkey|check>`: the
 * column is the input's field.
 */
export const problemOf = (error: unknown): Problem | undefined => {
  const violated = violation(error)
  if (!violated) return undefined
  const { kind, constraint, table } = violated
  const column = violated.column ?? constraint?.slice(table ? table.length + 1 : 0).replace(/_(key|fkey|check)$/, '')
  return { code: OF_VIOLATION[kind], field: column ? ['input', camel(column)] : undefined }
}

const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

/** What a client may read of an error; the rest is logged once under the request's id and masked. */
export const publicError = (error: GraphQLError, locale: Locale, log: (error: unknown) => void): GraphQLError => {
  const cause = error.originalError
  if (!cause || cause instanceof GraphQLError) return error
  log(cause)
  const code = isUnavailable(cause) ? 'SERVICE_UNAVAILABLE' : 'INTERNAL_SERVER_ERROR'
  return new GraphQLError(text(locale, userMessages[code]), { nodes: error.nodes, path: error.path, extensions: { code } })
}

import { GraphQLError } from 'graphql'
import { isBadValue, isUnavailable, violation } from './database.ts'
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
 * A violated constraint as a person's mistake. Constraints are named `<table>_<column>_<key|fkey|check>`: the column is the
 * field of the input or the argument; without one of that name the whole request is meant.
 */
export const problemOf = (error: unknown, args: object): Problem | undefined => {
  const violated = violation(error)
  if (!violated) return undefined
  const { kind, constraint, table } = violated
  const name = camel(violated.column ?? constraint.slice(table.length + 1).replace(/_(key|fkey|check)$/, ''))
  const input = (args as { input?: object }).input ?? {}
  return { code: OF_VIOLATION[kind], field: name in input ? ['input', name] : name in args ? [name] : undefined }
}

const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

/** What a client may read of an error; the rest is logged once under the request's id and masked. */
export const publicError = (error: GraphQLError, locale: Locale, requestId: string, log: (error: unknown) => void): GraphQLError => {
  const cause = error.originalError
  if (!cause || cause instanceof GraphQLError) return error
  // A forged cursor, a character no text may hold: the database says what our own checks did not.
  if (isBadValue(cause)) return new GraphQLError(text(locale, userMessages.BAD_USER_INPUT), { nodes: error.nodes, path: error.path, extensions: { code: 'BAD_USER_INPUT' } })
  log(cause)
  const code = isUnavailable(cause) ? 'SERVICE_UNAVAILABLE' : 'INTERNAL_SERVER_ERROR'
  return new GraphQLError(text(locale, userMessages[code], { requestId }), { nodes: error.nodes, path: error.path, extensions: { code } })
}

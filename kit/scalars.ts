import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql'

// Rows keep times, days and decimals as the text PostgreSQL gives: nothing is rounded, parsed or formatted twice.

const refuse = (what: string): never => {
  throw new GraphQLError(what, { extensions: { code: 'BAD_USER_INPUT' } })
}

const scalar = (name: string, parse: (value: unknown) => string, serialize: (value: unknown) => string) =>
  new GraphQLScalarType<string, string>({
    name,
    serialize,
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : undefined),
  })

const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/

export const DateTime = scalar(
  'DateTime',
  (value) =>
    typeof value === 'string' && DATE_TIME.test(value) && !Number.isNaN(Date.parse(value)) && isDay(value.slice(0, 10))
      ? value
      : refuse('DateTime 需要带时区的 ISO 8601 时间 / expects ISO 8601 with a zone, e.g. 2026-11-22T09:30:00+08:00'),
  (value) => {
    // '2026-11-22 01:30:00.123+00' (sessions run in UTC) → '2026-11-22T01:30:00.123Z'
    const text = String(value)
    return text[10] === ' ' && text.endsWith('+00') ? `${text.slice(0, 10)}T${text.slice(11, -3)}Z` : text
  },
)

/** Whether the calendar has the day `YYYY-MM-DD`. */
export const isDay = (text: string) => {
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

export const CalendarDate = scalar(
  'Date',
  (value) =>
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && isDay(value)
      ? value
      : refuse('Date 需要 YYYY-MM-DD 格式的日期 / expects a calendar day YYYY-MM-DD, e.g. 2026-11-22'),
  String,
)

export const Decimal = scalar(
  'Decimal',
  (value) => {
    const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value
    return typeof text === 'string' && /^-?\d{1,14}(\.\d{1,6})?$/.test(text)
      ? text
      : refuse('Decimal 需要十进制文本 / expects exact decimal text, e.g. "12500.00"')
  },
  String,
)

export const scalars = { DateTime, Date: CalendarDate, Decimal }

const EIGHT_HOURS = 8 * 3_600_000

/** Today in the operator's zone, Asia/Shanghai, which is 8 hours ahead all year: `YYYY-MM-DD`. */
export const today = (now = new Date()) => new Date(now.getTime() + EIGHT_HOURS).toISOString().slice(0, 10)

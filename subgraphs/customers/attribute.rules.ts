import type { Problem } from '@panorama/kit/errors'
import type { AttributeDefinitionRow, AttributeOptionRow } from './tables.ts'
import type { AttributeFilter, AttributeType, AttributeValueInput, Currency } from './types.generated.ts'

/** A value in the column of its kind. */
export type Stored = { text: string | null; number: string | null; day: string | null; currency: Currency | null }
type Definition = Pick<AttributeDefinitionRow, 'type' | 'minimum' | 'maximum' | 'earliest' | 'latest' | 'maxLength' | 'pattern'>
type Option = Pick<AttributeOptionRow, 'code' | 'retiredAt'>

const KINDS: Record<AttributeType, Exclude<keyof AttributeValueInput, 'code'>> = {
  TEXT: 'text', INTEGER: 'integer', DECIMAL: 'decimal', DATE: 'date', BOOLEAN: 'boolean', OPTION: 'option', MONEY: 'money',
}
const EMPTY: Stored = { text: null, number: null, day: null, currency: null }
const LONGEST = 2_000

const invalid = (zh: string, en: string): Problem => ({ code: 'INVALID', message: { zh, en } })

/** Compares exact decimals, however they are written. */
const compare = (a: string, b: string) => {
  const units = (text: string) => {
    const [, sign, whole = '', fraction = ''] = /^(-?)(\d*)\.?(\d*)$/.exec(text)!
    return BigInt(`${sign}${whole}${fraction.padEnd(20, '0')}`)
  }
  const [x, y] = [units(a), units(b)]
  return x < y ? -1 : x > y ? 1 : 0
}

/**
 * What is stored for an input: null removes the value, a problem says why it is refused. The value stands in the field of the
 * attribute's type and in no other.
 */
export const storedOf = (definition: Definition, options: readonly Option[], { code: _, ...input }: AttributeValueInput): Stored | null | Problem => {
  const given = Object.entries(input).filter(([, value]) => value != null)
  if (given.length === 0) return null
  const kind = KINDS[definition.type]
  const value = input[kind]
  if (given.length > 1 || value == null) return invalid(`该属性的值应填写在 ${kind} 字段。`, `the value of this attribute belongs into the field ${kind}.`)
  switch (definition.type) {
    case 'TEXT': {
      const text = String(value).trim()
      if (text.length === 0) return null
      if ([...text].length > (definition.maxLength ?? LONGEST)) return invalid(`最多 ${definition.maxLength ?? LONGEST} 个字符。`, `at most ${definition.maxLength ?? LONGEST} characters.`)
      if (definition.pattern && !new RegExp(`^(?:${definition.pattern})$`, 'u').test(text)) return invalid(`须符合格式 ${definition.pattern}。`, `must match ${definition.pattern}.`)
      return { ...EMPTY, text }
    }
    case 'OPTION': {
      const option = options.find(({ code }) => code === value)
      if (!option || option.retiredAt !== null) return invalid('不是可选的选项。', 'is not one of the options.')
      return { ...EMPTY, text: option.code }
    }
    case 'DATE': {
      const day = String(value)
      if ((definition.earliest && day < definition.earliest) || (definition.latest && day > definition.latest)) return invalid(`须在 ${definition.earliest ?? '…'} 至 ${definition.latest ?? '…'} 之间。`, `must be from ${definition.earliest ?? '…'} to ${definition.latest ?? '…'}.`)
      return { ...EMPTY, day }
    }
    case 'BOOLEAN':
      return { ...EMPTY, number: value === true ? '1' : '0' }
    default: {
      const { amount, currency } = input.money ?? { amount: String(value), currency: null }
      const { minimum, maximum } = definition
      if ((minimum !== null && compare(amount, minimum) < 0) || (maximum !== null && compare(amount, maximum) > 0)) return invalid(`须在 ${minimum ?? '…'} 至 ${maximum ?? '…'} 之间。`, `must be from ${minimum ?? '…'} to ${maximum ?? '…'}.`)
      return { ...EMPTY, number: amount, currency }
    }
  }
}

export const isProblem = (value: Stored | null | Problem): value is Problem => value !== null && 'code' in value

/** A pattern that is checked in time proportional to the text: characters, classes and bounded counts; nothing that backtracks. */
export const isSafePattern = (pattern: string) => {
  if (!/^(?:[^\\[\](){}*+?|^$.]|\\[dws.\\/-]|\[[^\\[\]^]+\]|\.)(?:\{\d{1,3}(?:,\d{1,3})?\})?(?:(?:[^\\[\](){}*+?|^$.]|\\[dws.\\/-]|\[[^\\[\]^]+\]|\.)(?:\{\d{1,3}(?:,\d{1,3})?\})?)*$/u.test(pattern) || pattern.length > 200) return false
  // Two counts with room behind each other could still share characters in many ways: at most three of them.
  if ((pattern.match(/\{\d+,\d+\}/g) ?? []).length > 3) return false
  try {
    return new RegExp(pattern, 'u').source.length > 0
  } catch {
    return false // not a regular expression: the author is told so
  }
}

/** Which bounds a definition of the type may have. */
const BOUNDS: Record<'minimum' | 'maximum' | 'earliest' | 'latest' | 'maxLength' | 'pattern' | 'options', readonly AttributeType[]> = {
  minimum: ['INTEGER', 'DECIMAL', 'MONEY'],
  maximum: ['INTEGER', 'DECIMAL', 'MONEY'],
  earliest: ['DATE'],
  latest: ['DATE'],
  maxLength: ['TEXT'],
  pattern: ['TEXT'],
  options: ['OPTION'],
}

/** What a definition asks of values of another type; empty when it is sound. */
export const strayBounds = (type: AttributeType, given: Partial<Record<keyof typeof BOUNDS, unknown>>) =>
  (Object.keys(BOUNDS) as (keyof typeof BOUNDS)[]).filter((bound) => given[bound] != null && !BOUNDS[bound].includes(type))

/** The two bounds that leave no value between them, the lower one first; undefined when there is room. */
export const crossedBounds = ({ minimum, maximum, earliest, latest }: Partial<Pick<AttributeDefinitionRow, 'minimum' | 'maximum' | 'earliest' | 'latest'>>) =>
  minimum != null && maximum != null && compare(minimum, maximum) > 0 ? (['minimum', 'maximum'] as const) : earliest && latest && earliest > latest ? (['earliest', 'latest'] as const) : undefined

/** What is wrong with options that somebody gave, each with its place; empty when they are sound. */
export const faultyOptions = (given: readonly { code: string; nameZh: string; nameEn: string }[]): Problem[] =>
  given.flatMap(({ code, nameZh, nameEn }, index) => {
    const at = (problem: Problem, field: string) => ({ ...problem, field: ['input', 'options', String(index), field] })
    const isNamed = (name: string, most: number) => name.trim().length > 0 && name.trim().length <= most
    return [
      ...(/^[A-Z][A-Z0-9_]{0,39}$/.test(code) ? [] : [at(invalid('选项代码由大写字母开头，后接大写字母、数字或下划线，最多 40 个字符。', 'the code of an option is a capital letter, then capital letters, digits and `_`, up to 40.'), 'code')]),
      ...(given.findIndex((one) => one.code === code) < index ? [at({ code: 'TAKEN', message: { zh: `选项代码 ${code} 重复。`, en: `the code ${code} is there twice.` } }, 'code')] : []),
      ...(isNamed(nameZh, 40) ? [] : [at(invalid('中文名称须为 1 至 40 个字符。', 'the Chinese label has 1 to 40 characters.'), 'nameZh')]),
      ...(isNamed(nameEn, 80) ? [] : [at(invalid('英文名称须为 1 至 80 个字符。', 'the English label has 1 to 80 characters.'), 'nameEn')]),
    ]
  })

/** One filter as the statement takes it: the kind of comparison, which is part of its text, and the values. */
export type Asked = { kind: 'TEXT' | 'NUMBER' | 'DAY' | 'SET' | 'UNSET'; texts: readonly string[]; from: string | null; to: string | null }

/** What a filter asks; undefined when it does not fit the type of the attribute. */
export const askedOf = (type: AttributeType, { code: _, ...filter }: AttributeFilter): Asked | undefined => {
  const given = Object.entries(filter).filter(([, value]) => value != null).map(([name]) => name)
  const only = (...names: string[]) => given.length > 0 && given.every((name) => names.includes(name))
  const none = { texts: [], from: null, to: null }
  if (only('isSet') && given.length === 1) return { kind: filter.isSet ? 'SET' : 'UNSET', ...none }
  if ((type === 'TEXT' || type === 'OPTION') && only('in')) return { kind: 'TEXT', ...none, texts: filter.in! }
  if (type === 'DATE' && only('since', 'until')) return { kind: 'DAY', ...none, from: filter.since ?? '-infinity', to: filter.until ?? 'infinity' }
  if (type === 'BOOLEAN' && only('is')) return { kind: 'NUMBER', ...none, from: filter.is ? '1' : '0', to: filter.is ? '1' : '0' }
  if (['INTEGER', 'DECIMAL', 'MONEY'].includes(type) && only('atLeast', 'atMost')) return { kind: 'NUMBER', ...none, from: filter.atLeast ?? '-infinity', to: filter.atMost ?? 'infinity' }
  return undefined
}

import type { Locale } from './viewer.ts'

/** One thing said in both languages. Every message says what happened and what to do. */
export type Text = { readonly zh: string; readonly en: string }

/** What fills a slot. A list is joined in the manner of the language; an empty one reads "none". */
export type Slot = string | number | Text | readonly (string | Text)[]
export type Slots = Readonly<Record<string, Slot | undefined>>

/**
 * The text in the language. `{what|this}` is a slot with what it says when nothing fills it; `[: {possible}]` is
 * left out as a whole then. One pass, so braces inside a value stay as they are. English slots are written in
 * lower case ("the tax number"); the first letter of the sentence is raised here.
 */
export const text = (locale: Locale, { zh, en }: Text, slots: Slots = {}): string => {
  const fill = (name: string) => {
    const slot = Object.hasOwn(slots, name) ? slots[name] : undefined
    return slot === undefined ? undefined : say(locale, slot)
  }
  const filled = (locale === 'en' ? en : zh).replace(SLOT, (whole, before, optional, after, name, otherwise) => {
    if (!optional) return fill(name) ?? otherwise ?? whole
    const value = fill(optional)
    return value === undefined ? '' : before + value + after
  })
  return locale === 'en' ? filled.charAt(0).toUpperCase() + filled.slice(1) : filled
}

const SLOT = /\[([^[\]{}]*)\{(\w+)\}([^[\]{}]*)\]|\{(\w+)(?:\|([^{}]*))?\}/g

const say = (locale: Locale, slot: Slot): string => {
  if (typeof slot === 'string') return clip(slot)
  if (typeof slot === 'number') return String(slot)
  if ('zh' in slot) return locale === 'en' ? slot.en : slot.zh
  if (slot.length === 0) return locale === 'en' ? 'none' : '无'
  return slot.map((each) => say(locale, each)).join(locale === 'en' ? ', ' : '、')
}

// A person's own text is echoed so that it is recognised, not so that it is repeated in full.
const LONGEST = 200
const clip = (value: string) =>
  value.length <= LONGEST ? value : `${value.slice(0, LONGEST).toWellFormed().replace(/\uFFFD$/, '')}…`

/** The general message of a code, of a person's mistake or of the top level. */
export const message = (locale: Locale, code: MessageCode, slots?: Slots) => text(locale, userMessages[code], slots)

/** A person's mistakes: returned as data, in `userErrors`. */
export const userErrorMessages = {
  REQUIRED: {
    zh: '{what|该项}为必填项，本次未保存。请填写后重新提交。',
    en: '{what|this} is required, so nothing was saved. Fill it in and submit again.',
  },
  INVALID: {
    zh: '{what|该项}不符合要求[：{rule}]。本次未保存，请改正后重新提交。',
    en: '{what|this} is not valid[: {rule}]. Nothing was saved; correct it and submit again.',
  },
  TAKEN: {
    zh: '{what|该值}[“{value}”]已被使用，本次未保存。请换一个值，或直接使用已有的记录。',
    en: '{what|this value}[ “{value}”] is already in use, so nothing was saved. Choose another, or use the existing record.',
  },
  // Says the same of what is missing and of what the viewer may not see, so that neither can be told from the other.
  NOT_FOUND: {
    zh: '找不到{what|该记录}：它不存在，或不在您的可见范围内。请核对编号，或向负责人申请可见范围。',
    en: '{what|this record} was not found: it does not exist, or it is outside what you may see. Check the id, or ask its owner for access.',
  },
  STALE: {
    zh: '{what|该记录}在您打开之后已被修改，本次未保存。请刷新并核对最新内容，再重新提交。',
    en: '{what|this record} was changed after you opened it, so nothing was saved. Reload it, check the changes and submit again.',
  },
  NOT_ALLOWED_IN_STATE: {
    zh: '{what|该记录}的当前状态[“{state}”]不允许{act|此操作}，未作任何更改。请刷新，再选择当前可行的操作[：{possible}]。',
    en: '{what|this record} is in a state[, “{state}”,] that does not allow {act|this action}; nothing was changed. Reload it and choose what is possible now[: {possible}].',
  },
  NOT_ALLOWED: {
    zh: '您没有{act|此操作}的权限，未作任何更改。请向管理员申请权限，或请有权限的同事办理。',
    en: 'you have no permission for {act|this action}; nothing was changed. Ask an administrator for it, or a colleague who has it.',
  },
  LIMIT_EXCEEDED: {
    zh: '{act|此操作}超出您的权限额度，未作任何更改。请减小数额，或请额度更高的同事办理。',
    en: '{act|this action} is beyond your limit; nothing was changed. Ask for less, or ask a colleague whose limit is higher.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    zh: '该幂等键[“{key}”]已用于内容不同的请求，本次未执行。重试请发送与原来完全相同的内容；新的操作请使用新的幂等键。',
    en: 'the idempotency key[ “{key}”] was already used for a different request, so nothing was done. To retry, send exactly the same request; for a new action use a new key.',
  },
} as const satisfies Record<string, Text>

/** What ends a request or nulls a field: thrown, in `errors`, with the code in `extensions.code`. */
export const topLevelMessages = {
  UNAUTHENTICATED: {
    zh: '请求没有有效的登录凭证。请重新登录，并在 Authorization 请求头中以“Bearer 令牌”的形式发送。',
    en: 'The request carries no valid sign-in. Sign in again and send “Bearer <token>” in the Authorization header.',
  },
  TOKEN_EXPIRED: {
    zh: '登录已过期。请重新登录后再发送请求。',
    en: 'Your sign-in has expired. Sign in again and repeat the request.',
  },
  FORBIDDEN: {
    zh: '您没有权限访问{what|该内容}。请向管理员申请权限，或从请求中去掉该字段。',
    en: 'You may not access {what|this}. Ask an administrator for the permission, or leave the field out of the request.',
  },
  SERVICE_UNAVAILABLE: {
    zh: '{service|部分}服务暂时不可用，相关内容缺失，其余内容不受影响。请稍后重试。',
    en: 'A service[ ({service})] cannot be reached just now; its part of the answer is missing, the rest is not affected. Try again shortly.',
  },
  TIMEOUT: {
    zh: '处理时间过长[（超过 {seconds} 秒）]，已停止。请稍后重试，或减少查询的内容。',
    en: 'This took too long[ (more than {seconds} s)] and was stopped. Try again later, or ask for less at once.',
  },
  RATE_LIMITED: {
    zh: '请求过于频繁。请稍后[（{seconds} 秒后）]重试。',
    en: 'Too many requests. Try again later[ (in {seconds} s)].',
  },
  INTERNAL_SERVER_ERROR: {
    zh: '系统内部出错，已记录。请稍后重试；如仍然失败，请将请求编号[ {requestId} ]告知支持人员。',
    en: 'Something went wrong on our side and was logged. Try again later; if it fails again, give support the request id[ {requestId}].',
  },
  BAD_USER_INPUT: {
    zh: '请求的参数有误[：{problem}]。请改正后重新发送。',
    en: 'The request has a wrong argument or variable[: {problem}]. Correct it and send it again.',
  },
  OPERATION_NOT_FOUND: {
    zh: '无法确定要执行的操作：文档中没有该名称的操作，或含有多个操作而未指定。请用 operationName 指定文档中的一个操作。',
    en: 'It is not clear which operation to run: none has this name, or there are several and none was named. Set operationName to one operation of the document.',
  },
  PAGE_SIZE_OUT_OF_RANGE: {
    zh: '“{field}”的参数 {argument} 为 {actual}，允许 1 到 {limit}。请每页最多取 {limit} 条，其余用游标翻页。',
    en: 'The argument {argument} of “{field}” is {actual}; it must be from 1 to {limit}. Ask for at most {limit} at a time and page through the rest with the cursor.',
  },
  QUERY_TOO_DEEP: {
    zh: '查询嵌套过深，最多 {limit} 层。请减少层级，或拆成多个查询。',
    en: 'The query is nested too deeply; the limit is {limit} levels. Remove levels, or split it into several queries.',
  },
  FRAGMENTS_TOO_DEEP: {
    zh: '片段嵌套过深，最多 {limit} 层。请减少片段之间的相互引用。',
    en: 'Fragments are nested too deeply; the limit is {limit} levels. Let fewer fragments contain one another.',
  },
  TOO_MANY_ALIASES: {
    zh: '查询使用了 {actual} 个别名，最多 {limit} 个。请改用列表字段一次取多条，或拆成多个查询。',
    en: 'The query uses {actual} aliases; the limit is {limit}. Use a list field to get many at once, or split it into several queries.',
  },
  TOO_MANY_REPEATS: {
    zh: '查询中有 {actual} 处重复的字段，最多 {limit} 处。请去掉重复的字段。',
    en: 'The query repeats fields {actual} times; the limit is {limit}. Remove the repetitions.',
  },
  TOO_MANY_ROOT_FIELDS: {
    zh: '一次请求了 {actual} 个顶层字段，最多 {limit} 个。请拆成多个请求。',
    en: 'The operation has {actual} root fields; the limit is {limit}. Split it into several requests.',
  },
  TOO_MANY_DIRECTIVES: {
    zh: '查询使用了 {actual} 个指令，最多 {limit} 个。请减少指令，或拆成多个查询。',
    en: 'The query uses {actual} directives; the limit is {limit}. Use fewer, or split it into several queries.',
  },
  INTROSPECTION_TOO_DEEP: {
    zh: '内省查询嵌套过深，最多 {limit} 层。请使用标准的内省查询。',
    en: 'The introspection is nested too deeply; the limit is {limit} levels. Use the standard introspection query.',
  },
  QUERY_TOO_COSTLY: {
    zh: '查询的成本为 {actual}，上限为 {limit}。请减小 first/last，减少嵌套的列表，或拆成多个查询。',
    en: 'The query costs {actual}; the limit is {limit}. Ask for smaller pages (first/last) or fewer nested lists, or split it into several queries.',
  },
} as const satisfies Record<string, Text>

/** Both catalogues: a code has one meaning wherever it appears. */
export const userMessages = { ...userErrorMessages, ...topLevelMessages }

export type UserErrorCode = keyof typeof userErrorMessages
export type TopLevelCode = keyof typeof topLevelMessages
export type MessageCode = keyof typeof userMessages

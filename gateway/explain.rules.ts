import { policies } from '@panorama/policy/all'
import { type KeyRuleName, keyRules } from '@panorama/policy/keys'
import type { Both } from '@panorama/policy/policy'
import { rowRules } from '@panorama/policy/rows'
import { isOpen } from '@panorama/kit/policy'
import type { Locale } from '@panorama/kit/viewer'
import type { Answer } from './ask.ts'
import { ownerOf } from './ask.ts'
import type { Held, KeySource, Principal } from './explain.sql.ts'

export type Facts = {
  person: Principal
  /** What the owner says of the object to the asker, and to the person. */
  object: Answer
  theirs: Answer
  /** All fields of the type, of every subgraph. */
  fields: readonly string[]
  sources: readonly KeySource[]
  held: readonly Held[]
  names: ReadonlyMap<string, Both>
}

type Verdict = 'ALLOWED' | 'MASKED' | 'DENIED'
type Step = { kind: 'ACCOUNT' | 'PERMISSION' | 'ROW_RULE' | 'KEY'; verdict: Verdict; text: string; permission?: string; roles: Held[]; key?: string; source?: KeySource }

/** The rules in the order they are applied, and what they leave of the object. */
export const explain = (facts: Facts, locale: Locale) => {
  const say = ({ zh, en }: Both) => (locale === 'en' ? en : zh)
  const { person, object, theirs } = facts
  const steps = stepsOf(facts, say)
  const sections = theirs.isSeen ? sectionsOf(facts, say) : []
  const verdict: Verdict = !theirs.isSeen ? 'DENIED' : sections.some((section) => section.verdict !== 'ALLOWED') ? 'MASKED' : 'ALLOWED'
  const denied = steps.find((step) => step.verdict === 'DENIED' && step.kind !== 'KEY')
  const hidden = sections.flatMap((section) => section.fields).filter((field) => field.verdict !== 'ALLOWED').length
  const opening = steps.find((step) => step.kind === 'KEY' && step.verdict === 'ALLOWED')
  const summary = !theirs.isSeen
    ? say({ zh: `${person.name}看不到该${object.type}：${denied?.text ?? '数据规则不允许。'}`, en: `${person.name} does not see this ${object.type}: ${denied?.text ?? 'the row rule does not allow it.'}` })
    : say({
        zh: `${person.name}可见该${object.type}${opening ? `：${opening.text}` : '。'}${hidden ? `其中 ${hidden} 个字段被拒绝或脱敏。` : ''}`,
        en: `${person.name} sees this ${object.type}${opening ? `: ${opening.text}` : '.'}${hidden ? ` ${hidden} of its fields are denied or masked.` : ''}`,
      })
  return { verdict, summary, steps, sections }
}

const stepsOf = ({ person, object, theirs, sources, held, names }: Facts, say: (both: Both) => string): Step[] => {
  const owner = policies[ownerOf(object.type)!]!
  const permission = owner.fields[object.type]!['__resolveReference']!
  const rule = owner.rows[object.type] ?? 'CUSTOMER'
  const account: Step = {
    kind: 'ACCOUNT',
    verdict: person.isActive ? 'ALLOWED' : 'DENIED',
    text: say(person.isActive ? { zh: '账号有效。', en: 'the account is active.' } : { zh: '账号已停用、已离职，或伙伴协议未生效。', en: 'the account is disabled, the person has left, or no agreement with the partner is in force.' }),
    roles: [],
  }
  const roles = rolesFor(held, permission)
  const isPermitted = permission === 'anyone' || person.permissions.includes(permission)
  const name = names.get(permission)
  const permitted: Step = {
    kind: 'PERMISSION',
    verdict: isPermitted ? 'ALLOWED' : 'DENIED',
    permission,
    roles,
    text: say({
      zh: `“${name?.zh ?? permission}”${isPermitted ? `由以下角色授予：${roles.map((role) => role.zh).join('、') || '系统'}。` : '未被其任何角色授予。'}`,
      en: isPermitted ? `“${name?.en ?? permission}” is given by ${roles.map((role) => role.en).join(', ') || 'the system'}.` : `none of the person's roles gives “${name?.en ?? permission}”.`,
    }),
  }
  const keys = rule === 'CUSTOMER' && object.customerId ? person.keys.flatMap((key) => keySteps(key, sources, say)) : []
  const isOpened = keys.some((step) => step.verdict === 'ALLOWED')
  // The customer is open to the person, and the object all the same not there: an offer before it is approved, a contract before it is signed.
  const isWithheld = isOpened && isPermitted && person.isActive && !theirs.isSeen && !theirs.isRefused
  const opens = rule === 'CUSTOMER' && object.customerId ? isOpened && !isWithheld : theirs.isSeen || (theirs.isRefused && isPermitted)
  const row: Step = {
    kind: 'ROW_RULE',
    verdict: opens ? 'ALLOWED' : 'DENIED',
    roles: [],
    text: opens
      ? say({ zh: `数据规则“${rowRules[rule].title.zh}”允许。`, en: `the row rule “${rowRules[rule].title.en}” allows it.` })
      : isWithheld
      ? say({ zh: '客户对其可见，但此对象目前不向这类用户展示（例如尚未批准或签署）。', en: 'the customer is open to the person, but this object is not shown to such users as it stands now, e.g. before it is approved or signed.' })
      : say({ zh: `数据规则“${rowRules[rule].title.zh}”不允许：${rowRules[rule].says.zh}`, en: `the row rule “${rowRules[rule].title.en}” does not: ${rowRules[rule].says.en}` }),
  }
  return [account, permitted, row, ...keys]
}

const keySteps = (key: string, sources: readonly KeySource[], say: (both: Both) => string): Step[] => {
  const of = sources.filter((source) => source.key === key)
  if (of.length === 0) return [{ kind: 'KEY', verdict: 'DENIED', key, roles: [], text: say({ zh: `持有的范围键 ${key} 不打开该客户。`, en: `the key ${key} that is held does not open this customer.` }) }]
  return of.map((source) => {
    const { title } = keyRules[source.rule as KeyRuleName]
    const when = source.isInForce ? { zh: '', en: '' } : source.endsAt && source.endsAt <= new Date().toISOString() ? { zh: `，但已于 ${source.endsAt} 到期`, en: `, but it ended at ${source.endsAt}` } : { zh: `，但自 ${source.startsAt} 起才生效`, en: `, but not before ${source.startsAt}` }
    return {
      kind: 'KEY', verdict: source.isInForce ? 'ALLOWED' : 'DENIED', key, source, roles: [],
      text: say({ zh: `范围键 ${key} 依规则“${title.zh}”打开该客户${when.zh}。`, en: `the key ${key} opens this customer by the rule “${title.en}”${when.en}.` }),
    }
  })
}

const rolesFor = (held: readonly Held[], permission: string) => held.filter((each) => each.permission === permission)

/** Fields by the permission they ask for; what comes with the object first. */
const sectionsOf = ({ person, object: { type }, fields, held, names }: Facts, say: (both: Both) => string) => {
  const all = Object.values(policies)
  const permissionOf = (field: string) => all.map((policy) => policy.fields[type]?.[field]).find((code) => code !== undefined && code !== 'anyone')
  const withheldOf = (field: string) => all.map((policy) => policy.withheld?.[`${type}.${field}`]).find((rule) => rule?.asks && !rule.where)?.asks
  const maskOf = (field: string) => all.map((policy) => policy.masked[`${type}.${field}`]).find((mask) => mask !== undefined)
  const groups = Map.groupBy(fields, permissionOf)
  return [...groups]
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
    .map(([permission, members]) => {
      const isHeld = permission === undefined || person.permissions.includes(permission)
      const shown = members.map((name) => {
        const mask = maskOf(name)
        const asks = withheldOf(name)
        if (isHeld && asks && !person.permissions.includes(asks)) return { name, verdict: 'MASKED' as Verdict, text: say({ zh: `没有权限 ${asks} 时显示为空或一般值。`, en: `without the permission ${asks} it is shown as empty or as usual.` }) }
        if (!isHeld) return { name, verdict: 'DENIED' as Verdict, text: say({ zh: `需要权限 ${permission}。`, en: `needs the permission ${permission}.` }) }
        if (!mask || isOpen(mask, { ...person, locale: 'en' })) return { name, verdict: 'ALLOWED' as Verdict, text: null }
        const how = mask.reveal ? { zh: `；用 ${mask.reveal} 说明用途和理由后可查看，并留下记录`, en: `; \`${mask.reveal}\` shows it for a purpose and a reason, and records the look` } : mask.full ? { zh: `；权限 ${mask.full} 可见全部`, en: `; the permission ${mask.full} shows it in full` } : { zh: '', en: '' }
        return { name, verdict: 'MASKED' as Verdict, text: say({ zh: `脱敏显示${how.zh}。`, en: `shown masked${how.en}.` }) }
      })
      const label = permission === undefined ? undefined : names.get(permission)
      return {
        permission: permission ?? null,
        name: label ? say(label) : null,
        verdict: (!isHeld ? 'DENIED' : shown.some((field) => field.verdict !== 'ALLOWED') ? 'MASKED' : 'ALLOWED') as Verdict,
        roles: permission === undefined ? [] : rolesFor(held, permission),
        fields: shown,
      }
    })
}

import { policies } from '@panorama/policy/all'
import { keyRules } from '@panorama/policy/keys'
import { ANYONE, type Both } from '@panorama/policy/policy'
import { rowRules } from '@panorama/policy/rows'
import type { Viewer } from '@panorama/kit/viewer'

/** The policy as rows of tables, for the graph and for the page. */
export const policyTables = () => ({
  keyRules: rulesOf(keyRules),
  rowRules: rulesOf(rowRules),
  types: Object.entries(policies).flatMap(([subgraph, { rows, fields, masked, withheld = {} }]) =>
    [...new Set([...Object.keys(rows), ...Object.keys(fields), ...[...Object.keys(masked), ...Object.keys(withheld)].map((name) => name.split('.')[0]!)])].sort().map((type) => {
      const { __resolveReference: permission = null, ...own } = fields[type] ?? {}
      const masks = Object.entries(masked).filter(([name]) => name.startsWith(`${type}.`)).map(([name, mask]) => [name.slice(type.length + 1), mask] as const)
      const left = Object.keys(withheld).filter((name) => name.startsWith(`${type}.`)).map((name) => name.slice(type.length + 1))
      const names = [...new Set([...Object.keys(own), ...masks.map(([name]) => name), ...left])].sort()
      return {
        subgraph,
        type,
        rowRule: rows[type] ?? null,
        permission,
        fields: names.map((name) => {
          const mask = masks.find(([masked]) => masked === name)?.[1]
          return { name, permission: own[name] ?? null, mask: mask?.as ?? null, fullPermission: mask?.full ?? null, reveal: mask?.reveal ?? null, withheldWithout: withheld[`${type}.${name}`]?.asks ?? null }
        }),
      }
    }),
  ),
  actions: Object.entries(policies).flatMap(([subgraph, { actions }]) =>
    (['Query', 'Mutation'] as const).flatMap((operation) =>
      Object.entries(actions[operation] ?? {}).map(([name, permission]) => ({ subgraph, name, isMutation: operation === 'Mutation', permission })),
    ),
  ),
})
export type PolicyTables = ReturnType<typeof policyTables>

type RuleRow = { code: string; title: Both; says: Both }
const rulesOf = (rules: Record<string, { title: Both; says: Both }>): RuleRow[] => Object.entries(rules).map(([code, { title, says }]) => ({ code, title, says }))

export const makePolicy = () => {
  const tables = policyTables()
  return {
    Query: { accessPolicy: () => tables },
    PolicyRule: {
      title: ({ title }: RuleRow, _: unknown, { viewer }: { viewer: Viewer }) => (viewer.locale === 'en' ? title.en : title.zh),
      text: ({ says }: RuleRow, _: unknown, { viewer }: { viewer: Viewer }) => (viewer.locale === 'en' ? says.en : says.zh),
    },
  }
}

/** The page at `/policy`: the same tables, in both languages. */
export const policyPage = (permissionNames: ReadonlyMap<string, Both>): string => {
  const { keyRules: keys, rowRules: rows, types, actions } = policyTables()
  const permission = (code: string | null) =>
    code === null ? '' : code === ANYONE ? '<i>所有人 · anybody</i>' : `<code>${escape(code)}</code><br><small>${escape(permissionNames.get(code)?.zh ?? '')} · ${escape(permissionNames.get(code)?.en ?? '')}</small>`
  const rules = (list: RuleRow[]) => table(['规则 Rule', '', ''], list.map(({ code, title, says }) => [`<code>${code}</code><br><small>${title.zh} · ${title.en}</small>`, says.zh, says.en]))
  const subgraphs = Object.keys(policies)
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>访问策略 · Access policy</title>
<style>body{font:15px/1.5 system-ui,sans-serif;max-width:75rem;margin:2rem auto;padding:0 1rem;color:#1d2733}table{border-collapse:collapse;width:100%;margin:.5rem 0 2rem}td,th{border-top:1px solid #d8dee6;padding:.35rem .6rem;text-align:left;vertical-align:top}small{color:#5b6a7a}code{font-size:13px}nav a{margin-right:1rem}</style>
<h1>访问策略 · Access policy</h1>
<p>谁能看到哪些数据、能做什么、哪些字段脱敏。本页由生效的策略数据生成。<br>Who sees which rows, who may do what, and which fields are masked. This page is made of the data that is enforced.</p>
<nav>${subgraphs.map((name) => `<a href="#${name}">${name}</a>`).join('')}</nav>
<h2>客户对谁开放 · What opens a customer</h2>${rules(keys)}
<h2>数据规则 · Rules of rows</h2>${rules(rows)}
${subgraphs
  .map(
    (name) => `<h2 id="${name}">${name}</h2>
<h3>类型与字段 · Types and fields</h3>${table(
      ['类型 Type', '数据规则 Rows', '权限 Permission', '字段 Fields'],
      types.filter(({ subgraph }) => subgraph === name).map((type) => [
        `<code>${type.type}</code>`,
        type.rowRule ? `<code>${type.rowRule}</code>` : '',
        permission(type.permission),
        type.fields.map((field) => `<code>${field.name}</code> ${[field.permission && `⟵ <code>${field.permission}</code>`, field.mask && `脱敏 masked (${field.mask})`, field.fullPermission && `全文 in full: <code>${field.fullPermission}</code>`, field.reveal && `查看 by <code>${field.reveal}</code>`, field.withheldWithout && `无权限时不显示 not there without <code>${field.withheldWithout}</code>`].filter(Boolean).join(', ')}`).join('<br>'),
      ]),
    )}
<h3>操作 · Queries and mutations</h3>${table(['操作 Action', '权限 Permission'], actions.filter(({ subgraph }) => subgraph === name).map((action) => [`<code>${action.name}</code>${action.isMutation ? ' <small>mutation</small>' : ''}`, permission(action.permission)]))}`,
  )
  .join('\n')}</html>`
}

const table = (heads: string[], lines: string[][]) =>
  `<table><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>${lines.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`

const escape = (text: string) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`)

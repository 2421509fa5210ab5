import type { Locale, Viewer } from '@panorama/kit/viewer'
import { apiSchema, committed } from '@panorama/schema/compose'
import { type GraphQLEnumType, isEnumType } from 'graphql'

/** `潜在客户 / Prospect. Known, not yet qualified.` → `潜在客户` and `Prospect`: the label stands in the description. */
export const labelsOf = (description: string) => {
  const [zh = '', rest = ''] = description.split(' / ', 2)
  return { zh: zh.trim(), en: rest.split(/\.(?:\s|$)/, 1)[0]!.trim() }
}

export type Labels = { type: string; values: { value: string; zh: string; en: string }[] }

export const readLabels = (supergraph = committed()): Labels[] =>
  Object.values(apiSchema(supergraph).getTypeMap())
    .filter((type): type is GraphQLEnumType => isEnumType(type) && !type.name.startsWith('__'))
    .map((type) => ({ type: type.name, values: type.getValues().map((value) => ({ value: value.name, ...labelsOf(value.description ?? '') })) }))
    .sort((a, b) => (a.type < b.type ? -1 : 1))

export const makeLabels = () => {
  const labels = readLabels()
  return {
    Query: {
      labels: (_: unknown, { types, locale }: { types?: string[] | null; locale?: 'ZH_CN' | 'EN' | null }, { viewer }: { viewer: Viewer }) => {
        const language: Locale = locale ? (locale === 'EN' ? 'en' : 'zh-CN') : viewer.locale
        return labels
          .filter(({ type }) => !types || types.includes(type))
          .map(({ type, values }) => ({ type, values: values.map(({ value, zh, en }) => ({ value, label: language === 'en' ? en : zh })) }))
      },
    },
  }
}

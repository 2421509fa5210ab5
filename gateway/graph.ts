import { subgraph } from '@panorama/kit/subgraph'
import type { Locale, Viewer } from '@panorama/kit/viewer'
import { gateway } from '@panorama/policy/gateway'
import { readLabels } from './labels.ts'

/** The gateway's own subgraph: what belongs to the composed graph itself. */
export const makeGraph = () => {
  const labels = readLabels()
  const resolvers = {
    Query: {
      labels: (_: unknown, { types, locale }: { types?: string[] | null; locale?: 'ZH_CN' | 'EN' | null }, { viewer }: { viewer: Viewer }) => {
        const language: Locale = locale ? (locale === 'EN' ? 'en' : 'zh-CN') : viewer.locale
        return labels
          .filter(({ type }) => !types || types.includes(type))
          .map(({ type, values }) => ({ type, values: values.map(({ value, zh, en }) => ({ value, label: language === 'en' ? en : zh })) }))
      },
    },
  }
  return subgraph({ name: 'gateway', resolvers: [resolvers], policy: gateway, loaders: () => ({}) })
}

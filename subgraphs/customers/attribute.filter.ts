import { message } from '@panorama/kit/messages'
import { may } from '@panorama/kit/viewer'
import { GraphQLError } from 'graphql'
import { askedOf } from './attribute.rules.ts'
import { allAttributes, MOST_FILTERS } from './attribute.sql.ts'
import type { Context } from './subgraph.ts'
import type { AttributeFilter } from './types.generated.ts'

/** What a list of customers asks of custom attributes, checked against their definitions and against what the viewer may see. */
export const askedAttributes = async (filters: readonly AttributeFilter[] | null | undefined, { db, viewer }: Pick<Context, 'db' | 'viewer'>) => {
  if (!filters?.length) return []
  if (filters.length > MOST_FILTERS) throw badFilter(`最多 ${MOST_FILTERS} 个扩展属性条件 / at most ${MOST_FILTERS} filters by attributes`)
  const definitions = await allAttributes(db)
  return filters.map((filter) => {
    const definition = definitions.find((each) => each.code === filter.code && each.recordTypeId === null && each.retiredAt === null)
    if (!definition) throw badFilter(`没有扩展属性 ${filter.code} / there is no attribute ${filter.code}`)
    if (definition.isSensitive && !may(viewer, 'attribute.sensitive')) throw new GraphQLError(message(viewer.locale, 'FORBIDDEN'), { extensions: { code: 'FORBIDDEN' } })
    const asked = askedOf(definition.type, filter)
    if (!asked) throw badFilter(`条件与扩展属性 ${filter.code} 的类型不符 / the filter does not fit the type of ${filter.code}`)
    return { ...asked, id: definition.id }
  })
}

const badFilter = (text: string) => new GraphQLError(text, { extensions: { code: 'BAD_USER_INPUT' } })

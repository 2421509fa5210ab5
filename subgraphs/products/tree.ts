import type { Resolvers } from './types.generated.ts'

export const tree: Resolvers = {
  CustomerTree: { usedProductSummary: ({ id }, _, { load }) => load.treeUsedProducts.load(id) },
}

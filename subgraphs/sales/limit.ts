import { markOf } from '@panorama/kit/access'
import { found } from '@panorama/kit/errors'
import { type Asked, excessOf, needLimit, within } from '@panorama/kit/limits'
import { text } from '@panorama/kit/messages'
import { may } from '@panorama/kit/viewer'
import { firstYearOf, highestDiscount, sum } from './price.rules.ts'
import { quoteLinesOf } from './quote.sql.ts'
import type { Change } from './subgraph.ts'
import type { QuoteLineRow, QuoteRow } from './tables.ts'
import type { Resolvers } from './types.generated.ts'

const APPROVE = 'quote.approve'

/** How much a quote asks of whoever approves it. */
const askedBy = (lines: readonly QuoteLineRow[], { currency }: Pick<QuoteRow, 'currency'>) =>
  ({ percent: highestDiscount(lines), amount: sum(firstYearOf(lines), currency) }) satisfies Asked

/** Who may approve a quote 审批额度. */
export const limit: Resolvers = {
  Quote: {
    approval: async (row, _, { load, viewer }) => {
      const [lines, mark, roles] = await Promise.all([load.quoteLines.load(row.id), load.mark.load(row.customerId), load.roleLimits.load(APPROVE)])
      const asked = askedBy(lines, row)
      return {
        discountPercent: asked.percent,
        firstYear: asked.amount,
        isWithinMyLimit: mark !== null && may(viewer, APPROVE) && excessOf(viewer.limits, APPROVE, asked, mark) === undefined,
        roles: mark ? within(roles, APPROVE, asked, mark).map((role) => text(viewer.locale, role)) : [],
      }
    },
  },
}

/** Refuses to approve a quote beyond the viewer's own limit for this customer. */
export const checkLimit = async (quote: QuoteRow, { db, viewer }: Pick<Change, 'db' | 'viewer'>) => {
  const mark = found(await markOf(db, viewer, quote.customerId))
  await needLimit(db, viewer, APPROVE, askedBy(await quoteLinesOf(db, viewer, [quote.id]), quote), mark, ['id'])
}

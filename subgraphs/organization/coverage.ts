import type { Database } from '@panorama/kit/database'
import { refuse } from '@panorama/kit/errors'
import { mutation } from '@panorama/kit/mutation'
import { connection } from '@panorama/kit/page'
import { today } from '@panorama/kit/scalars'
import { stateOf, utilization } from './coverage.rules.ts'
import { coverageCount, coveragePage, lockLoad, normsAll, setNorm } from './coverage.sql.ts'
import type { Resolvers } from './types.generated.ts'
import { byName } from './unit.sql.ts'

/** How many customers a telephone account manager serves 电话客户经理覆盖. */
export const coverage: Resolvers = {
  Query: {
    coverageNorms: (_, __, { db, viewer }) => normsAll(db, viewer),
    telephoneCoverage: async (_, args, { db, viewer }) => connection(await coveragePage(db, viewer, args), args, byName, () => coverageCount(db, viewer, args)),
  },
  Mutation: {
    coverageNormSet: mutation(async (_, { position, input }, { db, emit }) => {
      if (input.validFrom < today())
        refuse('INVALID', ['input', 'validFrom'], { zh: '生效日期不能早于今天。', en: 'a norm holds from today or later.' })
      const row = await setNorm(db, { position, ...input })
      emit({ type: 'CoverageNormSet', entityId: position, customerId: null, data: input })
      return { coverageNorm: row }
    }),
  },
  TelephoneCoverage: {
    utilizationPercent: ({ customerCount, maximum }) => utilization(customerCount, maximum)!,
    state: ({ customerCount, ...norm }) => stateOf(customerCount, norm),
  },
  TelephoneCoverageConnection: { totalCount: ({ count }) => count() },
  UnitCoverage: {
    utilizationPercent: ({ customerCount, capacity }) => utilization(customerCount, capacity),
    customersPerPerson: ({ customerCount, employeeCount }) => (employeeCount ? Math.round(customerCount / employeeCount) : null),
  },
  AccountManagement: {
    treesPerPerson: ({ accountManagerCount, telephoneAccountManagerCount, treeCount, unassignedTreeCount }) => {
      const people = accountManagerCount + telephoneAccountManagerCount
      return people ? Math.round((treeCount - unassignedTreeCount) / people) : null
    },
  },
  OrgUnit: {
    telephoneCoverage: ({ id }, _, { load }) => load.unitCoverage.load(id),
    accountManagement: ({ id }, _, { load }) => load.staffing.load(id),
  },
}

/** Refuses to give somebody more customers than the norm allows: one, or as many as come at once. */
export const needCapacity = async (db: Database, employeeId: string, field: readonly string[], more = 1) => {
  const { count, maximum } = await lockLoad(db, employeeId)
  if (maximum !== null && count + more > maximum)
    refuse('COVERAGE_EXCEEDED', field, {
      zh: `该员工已负责 ${count} 户客户，达到上限 ${maximum} 户。请另选员工。`,
      en: `this employee serves ${count} customers already, and the norm allows ${maximum}. Choose another.`,
    })
}
